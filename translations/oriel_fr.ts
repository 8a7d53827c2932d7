<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Oriel</source>
        <translation>À propos d’Oriel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Conversations are kept in %1</source>
        <translation>Les conversations sont conservées dans %1</translation>
    </message>
    <message>
        <source>Formulas are set by MathJax, under the Apache License 2.0.</source>
        <translation>Les formules sont composées par MathJax, sous la licence Apache 2.0.</translation>
    </message>
    <message>
        <source>Oriel %1</source>
        <translation>Oriel %1</translation>
    </message>
    <message>
        <source>Oriel is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Oriel est un logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Talk with language models and with your own documents.</source>
        <translation>Dialoguez avec des modèles de langage et avec vos propres documents.</translation>
    </message>
    <message>
        <source>Tokens are counted by OpenAI&apos;s vocabularies, under the MIT License.</source>
        <translation>Les jetons sont comptés avec les vocabulaires d’OpenAI, sous la licence MIT.</translation>
    </message>
</context>
<context>
    <name>AddProvider</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How you call it: a-z, digits, “-”, “_” and “.”.</source>
        <translation>Le nom que vous lui donnez : a-z, chiffres, « - », « _ » et « . ».</translation>
    </message>
    <message>
        <source>If the server wants one.</source>
        <translation>Si le serveur en demande une.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, or in an encrypted file where there is none.</source>
        <translation>Conservée dans le trousseau du système ou, à défaut, dans un fichier chiffré.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Créé à partir de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Only when it is not the vendor&apos;s own.</source>
        <translation>Seulement si ce n’est pas celle de l’éditeur.</translation>
    </message>
    <message>
        <source>Where the server is: https://host/v1, say.</source>
        <translation>L’emplacement du serveur, par exemple https://host/v1.</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>0 to 1</source>
        <translation>De 0 à 1</translation>
    </message>
    <message>
        <source>0 to 2</source>
        <translation>De 0 à 2</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Courte</translation>
    </message>
    <message>
        <source>Answer as the settings say</source>
        <translation>Répondre selon les paramètres</translation>
    </message>
    <message>
        <source>Answers in this conversation</source>
        <translation>Réponses dans cette conversation</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les paramètres</translation>
    </message>
    <message>
        <source>As the provider likes</source>
        <translation>Au choix du fournisseur</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Counts from the next question on. What is empty is not sent: the provider decides.</source>
        <translation>Valable à partir de la prochaine question. Ce qui est vide n’est pas envoyé : le fournisseur décide.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Minimale</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>En jetons.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Instructions for this conversation</source>
        <translation>Instructions pour cette conversation</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Longue</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Longueur maximale</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Stops at</source>
        <translation>S’arrête à</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>The answer ends before any of these, one a line; backslash and n stand for a line end.</source>
        <translation>La réponse s’arrête avant l’un de ceux-ci, un par ligne ; barre oblique inverse et n valent une fin de ligne.</translation>
    </message>
    <message>
        <source>The same one answers alike.</source>
        <translation>La même donne la même réponse.</translation>
    </message>
    <message>
        <source>They stand before the conversation.</source>
        <translation>Elles précèdent la conversation.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Top K</source>
        <translation>Top K</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>%1 s to first token</source>
        <translation>%1 s jusqu’au premier jeton</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted before the answer began.</source>
        <translation>Interruption avant le début de la réponse.</translation>
    </message>
    <message>
        <source>Interrupted: this is what had arrived.</source>
        <translation>Interrompue : voici ce qui était arrivé.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Sources : %1</translation>
    </message>
    <message>
        <source>Stopped before the answer began.</source>
        <translation>Arrêt avant le début de la réponse.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Vous avez arrêté la réponse.</translation>
    </message>
    <message>
        <source>The answer cites %1, which is no source that it was given.</source>
        <translation>La réponse cite %1, qui n’est aucune de ses sources.</translation>
    </message>
    <message>
        <source>The answer holds an image or a sound that is not shown here.</source>
        <translation>La réponse contient une image ou un son qui n’est pas affiché ici.</translation>
    </message>
    <message>
        <source>The answer reached its length limit and ends here.</source>
        <translation>La réponse a atteint sa limite de longueur et s’arrête ici.</translation>
    </message>
    <message>
        <source>The model asked for a tool that was not run: %1.</source>
        <translation>Le modèle a demandé un outil qui n’a pas été exécuté : %1.</translation>
    </message>
    <message>
        <source>The model declined to go on.</source>
        <translation>Le modèle a refusé de poursuivre.</translation>
    </message>
    <message>
        <source>The model gave an empty answer.</source>
        <translation>Le modèle a donné une réponse vide.</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter ended the answer.</source>
        <translation>Le filtre de contenu du fournisseur a mis fin à la réponse.</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>0 to 1. Only the likeliest words whose probabilities add up to this.</source>
        <translation>De 0 à 1. Seulement les mots les plus probables dont les probabilités totalisent cette valeur.</translation>
    </message>
    <message>
        <source>0 to 2. How freely words are chosen: 0 always takes the likeliest.</source>
        <translation>De 0 à 2. La liberté dans le choix des mots : 0 prend toujours le plus probable.</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Courte</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>As the provider likes</source>
        <translation>Au choix du fournisseur</translation>
    </message>
    <message>
        <source>For conversations that begin from now on. What is empty is not sent: the provider decides.</source>
        <translation>Pour les conversations commencées à partir de maintenant. Ce qui est vide n’est pas envoyé : le fournisseur décide.</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Minimale</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>La durée de réflexion du modèle avant de répondre.</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>En jetons.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Longue</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Longueur maximale</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words.</source>
        <translation>Seulement ce nombre de mots, les plus probables.</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>They stand before every conversation: who you are, how you like answers.</source>
        <translation>Elles précèdent chaque conversation : qui vous êtes, comment vous aimez les réponses.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Top K</source>
        <translation>Top K</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>100 % is the size of the desktop&apos;s letters.</source>
        <translation>100 % correspond à la taille des caractères du bureau.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter breaks the line.</source>
        <translation>Entrée va à la ligne.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complètes</translation>
    </message>
    <message>
        <source>How much room there is between things.</source>
        <translation>L’espace laissé entre les éléments.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>Reduced: nothing slides or pulses by itself.</source>
        <translation>Réduites : aucun élément ne glisse ni ne pulse de lui-même.</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>Say when an answer is ready</source>
        <translation>Signaler qu’une réponse est prête</translation>
    </message>
    <message>
        <source>Send a message with</source>
        <translation>Envoyer un message avec</translation>
    </message>
    <message>
        <source>Shift+Enter breaks the line.</source>
        <translation>Maj+Entrée va à la ligne.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation>« Système » suit le bureau.</translation>
    </message>
    <message>
        <source>System is the desktop&apos;s language; from the next start on.</source>
        <translation>Système est la langue du bureau ; à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>While Oriel runs.</source>
        <translation>Tant qu’Oriel est en cours d’exécution.</translation>
    </message>
    <message>
        <source>While the window is not in front.</source>
        <translation>Tant que la fenêtre n’est pas au premier plan.</translation>
    </message>
</context>
<context>
    <name>AttachmentReader</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Sent as an image, %1 × %2, %3</source>
        <translation>Envoi sous forme d’image, %1 × %2, %3</translation>
    </message>
    <message>
        <source>Sent as in the message that you change</source>
        <translation>Envoi comme dans le message modifié</translation>
    </message>
    <message>
        <source>Sent as text, %1</source>
        <translation>Envoi sous forme de texte, %1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Impossible de lire « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose files in it.</source>
        <translation>« %1 » est un dossier. Choisissez des fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it cannot be read as an image.</source>
        <translation>« %1 » est endommagé : impossible de le lire comme image.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>« %1 » est vide.</translation>
    </message>
    <message>
        <source>“%1” is neither text nor an image that models read (PNG, JPEG, GIF, WebP).</source>
        <translation>« %1 » n’est ni du texte ni une image que les modèles peuvent lire (PNG, JPEG, GIF, WebP).</translation>
    </message>
    <message>
        <source>“%1” is too large to be sent: it has %2, and %3 is the most.</source>
        <translation>« %1 » est trop volumineux pour être envoyé : sa taille est de %2, et le maximum est de %3.</translation>
    </message>
</context>
<context>
    <name>AttachmentStore</name>
    <message>
        <source>An attachment of this message is damaged: the file “%1”.</source>
        <translation>Une pièce jointe de ce message est endommagée : le fichier « %1 ».</translation>
    </message>
    <message>
        <source>An attachment of this message is missing: there is no file “%1”.</source>
        <translation>Une pièce jointe de ce message est manquante : le fichier « %1 » n’existe pas.</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Backup of %1, %2, %3</source>
        <translation>Sauvegarde du %1, %2, %3</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restaurer la sauvegarde du %1</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Another window or terminal of Oriel is busy with the backups. Try again in a moment.</source>
        <translation>Une autre fenêtre ou un autre terminal d’Oriel utilise actuellement les sauvegardes. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The backup could not be made. %1</source>
        <translation>Impossible de créer la sauvegarde. %1</translation>
    </message>
</context>
<context>
    <name>BranchConversation</name>
    <message>
        <source>%1 (branch)</source>
        <translation>%1 (branche)</translation>
    </message>
    <message>
        <source>A message that is still being written cannot be branched off.</source>
        <translation>Impossible de créer une branche à partir d’un message en cours de rédaction.</translation>
    </message>
</context>
<context>
    <name>BreakerProvider</name>
    <message>
        <source>%1 does not work and is left alone; it is asked again in %2 s.</source>
        <translation>%1 ne fonctionne pas et est laissé de côté ; il sera de nouveau sollicité dans %2 s.</translation>
    </message>
    <message>
        <source>%1 does not work, and another request is trying it now.</source>
        <translation>%1 ne fonctionne pas, et une autre requête est en train de l’essayer.</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>%2 of this month&apos;s budget of %1 are spent.</source>
        <translation>%2 du budget de %1 de ce mois sont dépensés.</translation>
    </message>
    <message>
        <source>%2 of this month&apos;s budget of %1 for %3 are spent.</source>
        <translation>%2 du budget de %1 de ce mois pour %3 sont dépensés.</translation>
    </message>
    <message>
        <source>%2 of today&apos;s budget of %1 are spent.</source>
        <translation>%2 du budget de %1 d’aujourd’hui sont dépensés.</translation>
    </message>
    <message>
        <source>%2 of today&apos;s budget of %1 for %3 are spent.</source>
        <translation>%2 du budget de %1 d’aujourd’hui pour %3 sont dépensés.</translation>
    </message>
    <message>
        <source>This month&apos;s budget of %1 for %3 is used up: %2 were spent.</source>
        <translation>Le budget de %1 de ce mois pour %3 est épuisé : %2 ont été dépensés.</translation>
    </message>
    <message>
        <source>This month&apos;s budget of %1 is used up: %2 were spent.</source>
        <translation>Le budget de %1 de ce mois est épuisé : %2 ont été dépensés.</translation>
    </message>
    <message>
        <source>Today&apos;s budget of %1 for %3 is used up: %2 were spent.</source>
        <translation>Le budget de %1 d’aujourd’hui pour %3 est épuisé : %2 ont été dépensés.</translation>
    </message>
    <message>
        <source>Today&apos;s budget of %1 is used up: %2 were spent.</source>
        <translation>Le budget de %1 d’aujourd’hui est épuisé : %2 ont été dépensés.</translation>
    </message>
</context>
<context>
    <name>BudgetProvider</name>
    <message>
        <source>%1 To go on, raise it, or set budget.lifted to %2.</source>
        <translation>%1 Pour continuer, augmentez-le ou réglez budget.lifted sur %2.</translation>
    </message>
    <message>
        <source>What was spent cannot be read, so the budgets are not looked at. %1</source>
        <translation>Impossible de lire ce qui a été dépensé ; les budgets ne sont donc pas pris en compte. %1</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Leave out %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Do not wrap</source>
        <translation>Ne pas renvoyer à la ligne</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Renvoyer à la ligne</translation>
    </message>
</context>
<context>
    <name>CollectionRow</name>
    <message>
        <source>Ask</source>
        <translation>Interroger</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Interroger %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Commands and conversations</source>
        <translation>Commandes et conversations</translation>
    </message>
    <message>
        <source>Nothing has a name like this.</source>
        <translation>Aucun nom ne ressemble à celui-ci.</translation>
    </message>
    <message>
        <source>Search commands and conversations</source>
        <translation>Rechercher des commandes et des conversations</translation>
    </message>
    <message>
        <source>What would you like to do, or to open?</source>
        <translation>Que souhaitez-vous faire ou ouvrir ?</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>About Oriel</source>
        <translation>À propos d’Oriel</translation>
    </message>
    <message>
        <source>Archive the conversation</source>
        <translation>Archiver la conversation</translation>
    </message>
    <message>
        <source>Ask a folder of documents</source>
        <translation>Interroger un dossier de documents</translation>
    </message>
    <message>
        <source>Ask all documents</source>
        <translation>Interroger tous les documents</translation>
    </message>
    <message>
        <source>Ask for another answer</source>
        <translation>Demander une autre réponse</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Bring back the conversation that went last</source>
        <translation>Rétablir la dernière conversation retirée</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>Modifier la dernière question</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Choisir le modèle</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Copier la dernière réponse</translation>
    </message>
    <message>
        <source>Copy the last block of code</source>
        <translation>Copier le dernier bloc de code</translation>
    </message>
    <message>
        <source>Delete the conversation</source>
        <translation>Supprimer la conversation</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Find in all conversations</source>
        <translation>Rechercher dans toutes les conversations</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>Aller à la zone de saisie</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <source>Pin or unpin the conversation</source>
        <translation>Épingler ou désépingler la conversation</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Zone précédente</translation>
    </message>
    <message>
        <source>Put the conversation into a folder, or tag it</source>
        <translation>Ranger la conversation dans un dossier ou l’étiqueter</translation>
    </message>
    <message>
        <source>Quit Oriel</source>
        <translation>Quitter Oriel</translation>
    </message>
    <message>
        <source>Read the last answer aloud, or stop reading</source>
        <translation>Lire la dernière réponse à voix haute ou arrêter la lecture</translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation>Renommer la conversation</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Défiler vers le bas</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Défiler vers le haut</translation>
    </message>
    <message>
        <source>Set how this conversation is answered</source>
        <translation>Régler les réponses de cette conversation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer la barre latérale</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>Stop, close, or go back to the message field</source>
        <translation>Arrêter, fermer ou revenir à la zone de saisie</translation>
    </message>
    <message>
        <source>To the first message</source>
        <translation>Aller au premier message</translation>
    </message>
    <message>
        <source>To the last message</source>
        <translation>Aller au dernier message</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Message…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Write the next message…</source>
        <translation>Rédiger le message suivant…</translation>
    </message>
</context>
<context>
    <name>ComposerExtras</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>You change an earlier message. What it was and its answers stay.</source>
        <translation>Vous modifiez un message antérieur. L’original et ses réponses sont conservés.</translation>
    </message>
</context>
<context>
    <name>ConfiguredProviders</name>
    <message>
        <source>The header has no value.</source>
        <translation>L’en-tête n’a pas de valeur.</translation>
    </message>
</context>
<context>
    <name>ContinueTurn</name>
    <message>
        <source>There is nothing that this message could go on with.</source>
        <translation>Ce message n’a rien avec quoi continuer.</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Folder and tags…</source>
        <translation>Dossier et étiquettes…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
</context>
<context>
    <name>ConversationPdf</name>
    <message>
        <source>The PDF could not be written: %1.</source>
        <translation>Impossible d’écrire le PDF : %1.</translation>
    </message>
</context>
<context>
    <name>ConversationRepository</name>
    <message>
        <source>The message “%1” is not in this conversation.</source>
        <translation>Le message « %1 » n’appartient pas à cette conversation.</translation>
    </message>
    <message>
        <source>There is already a conversation “%1”.</source>
        <translation>Il existe déjà une conversation « %1 ».</translation>
    </message>
    <message>
        <source>There is no conversation “%1” in the history.</source>
        <translation>Il n’y a aucune conversation « %1 » dans l’historique.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Answering</source>
        <translation>Réponse en cours</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>Plus d’options pour « %1 »</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Nouvelle réponse</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Error of the tool %1</source>
        <translation>Erreur de l’outil %1</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>Échec.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image (%1)</source>
        <translation>Image (%1)</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Interrupted: this is what had arrived.</source>
        <translation>Interrompue : voici ce qui était arrivé.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Result of the tool %1</source>
        <translation>Résultat de l’outil %1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sound (%1)</source>
        <translation>Son (%1)</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Vous avez arrêté la réponse.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Tool call: %1</source>
        <translation>Appel de l’outil : %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file “%1” belongs to another program.</source>
        <translation>Le fichier « %1 » appartient à un autre programme.</translation>
    </message>
    <message>
        <source>The history could not be opened: Qt&apos;s driver for SQLite is missing.</source>
        <translation>Impossible d’ouvrir l’historique : le pilote SQLite de Qt est manquant.</translation>
    </message>
</context>
<context>
    <name>DemoProvider</name>
    <message>
        <source>## What an answer may hold

Words that are **strong**, *stressed* or `code`, and [a link](https://example.org/manual).

- [x] a task that is done
- [ ] one that is not

| Lamp | Meaning | Seconds |
|:---|:---|---:|
| red | no power | 0 |
| yellow | it waits | 5 |

&gt; A quotation, and a formula in it: $E = mc^2$.

</source>
        <translation>## Ce qu’une réponse peut contenir

Des mots en **gras**, en *italique* ou en `code`, et [un lien](https://example.org/manual).

- [x] une tâche terminée
- [ ] une autre qui ne l’est pas

| Voyant | Signification | Secondes |
|:---|:---|---:|
| rouge | pas de courant | 0 |
| jaune | en attente | 5 |

&gt; Une citation, contenant une formule : $E = mc^2$.

</translation>
    </message>
    <message>
        <source>Hold the RESET button for five seconds, until the lamp blinks twice.

1. Close the inlet valve first: the pump runs dry otherwise.
2. Hold RESET. The lamp turns from red to yellow after about three seconds; keep holding.
3. Let go at the second blink, and open the valve again.

If the lamp stays red, the filter is the usual cause. It sits behind the grey cover on the left and comes out with a quarter turn.

This answer is a sample and the same every time. Write “retry”, “error”, “cut”, “think”, “slow”, “long” or “rich” to see what else can happen.</source>
        <translation>Maintenez le bouton RESET enfoncé pendant cinq secondes, jusqu’à ce que le voyant clignote deux fois.

1. Fermez d’abord la vanne d’arrivée : sinon, la pompe tourne à sec.
2. Maintenez RESET enfoncé. Le voyant passe du rouge au jaune au bout d’environ trois secondes ; continuez d’appuyer.
3. Relâchez au deuxième clignotement, puis rouvrez la vanne.

Si le voyant reste rouge, la cause est généralement le filtre. Il se trouve derrière le cache gris, à gauche, et se retire d’un quart de tour.

Cette réponse est un exemple, toujours le même. Écrivez « retry », « error », « cut », « think », « slow », « long » ou « rich » pour voir ce qui peut arriver d’autre.</translation>
    </message>
    <message>
        <source>How do I reset the pump?</source>
        <translation>Comment réinitialiser la pompe ?</translation>
    </message>
    <message>
        <source>Paragraph %1. A long answer stays as quick as a short one, because only its last paragraph is laid out again when a word arrives. Scroll up while it grows: it stays where you are.

</source>
        <translation>Paragraphe %1. Une longue réponse reste aussi rapide qu’une courte, car seul son dernier paragraphe est remis en page lorsqu’un mot arrive. Faites défiler vers le haut pendant qu’elle s’allonge : l’affichage reste là où vous êtes.

</translation>
    </message>
    <message>
        <source>Show me an error</source>
        <translation>Montre-moi une erreur</translation>
    </message>
    <message>
        <source>The person asks about the pump.</source>
        <translation>La question porte sur la pompe.</translation>
    </message>
    <message>
        <source>Think about it first</source>
        <translation>Réfléchis d’abord</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>Entry %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>The conversation has no messages.</source>
        <translation>La conversation ne contient aucun message.</translation>
    </message>
    <message>
        <source>The entry is nested too deeply.</source>
        <translation>L’entrée est imbriquée trop profondément.</translation>
    </message>
    <message>
        <source>The entry is not a conversation that Oriel knows.</source>
        <translation>L’entrée n’est pas une conversation qu’Oriel reconnaît.</translation>
    </message>
    <message>
        <source>The entry is not valid JSON.</source>
        <translation>L’entrée n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>The entry is too large.</source>
        <translation>L’entrée est trop volumineuse.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this entry.</source>
        <translation>Le fichier se termine au milieu de cette entrée.</translation>
    </message>
</context>
<context>
    <name>DocumentsNotices</name>
    <message>
        <source>Go on reading</source>
        <translation>Reprendre la lecture</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Suspendre la lecture</translation>
    </message>
    <message>
        <source>Read what failed again</source>
        <translation>Relire ce qui a échoué</translation>
    </message>
    <message>
        <source>Some files could not be read.</source>
        <translation>Certains fichiers n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Ask all documents</source>
        <translation>Interroger tous les documents</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Revenir à la conversation</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Passages that were found</source>
        <translation>Passages trouvés</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search your documents</source>
        <translation>Chercher dans vos documents</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop it to add it to your message</source>
        <translation>Déposez ici pour ajouter au message</translation>
    </message>
</context>
<context>
    <name>EditTurn</name>
    <message>
        <source>Only what you wrote yourself can be edited.</source>
        <translation>Seuls les messages que vous avez écrits peuvent être modifiés.</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Switch model</source>
        <translation>Changer de modèle</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>%1 n’a pas pu être joint à temps.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>%1 n’a pas accepté la requête.</translation>
    </message>
    <message>
        <source>%1 did not begin to answer in time.</source>
        <translation>%1 n’a pas commencé à répondre à temps.</translation>
    </message>
    <message>
        <source>%1 does not know this model.</source>
        <translation>%1 ne connaît pas ce modèle.</translation>
    </message>
    <message>
        <source>%1 failed too often and is left alone for a while.</source>
        <translation>%1 a échoué trop souvent et est laissé de côté un moment.</translation>
    </message>
    <message>
        <source>%1 got too many requests in a short time.</source>
        <translation>%1 a reçu trop de requêtes en peu de temps.</translation>
    </message>
    <message>
        <source>%1 had an internal error.</source>
        <translation>%1 a rencontré une erreur interne.</translation>
    </message>
    <message>
        <source>%1 is overloaded.</source>
        <translation>%1 est en surcharge.</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>%1 a refusé la clé.</translation>
    </message>
    <message>
        <source>%1 refused this for its content.</source>
        <translation>%1 a refusé ceci en raison de son contenu.</translation>
    </message>
    <message>
        <source>%1 sent something that is not an answer.</source>
        <translation>%1 a envoyé quelque chose qui n’est pas une réponse.</translation>
    </message>
    <message>
        <source>%1 stopped sending in the middle of the answer.</source>
        <translation>%1 a cessé d’envoyer au milieu de la réponse.</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is set.</source>
        <translation>%1 demande une clé, et aucune n’est définie.</translation>
    </message>
    <message>
        <source>A budget is used up.</source>
        <translation>Un budget est épuisé.</translation>
    </message>
    <message>
        <source>A file could not be used.</source>
        <translation>Impossible d’utiliser un fichier.</translation>
    </message>
    <message>
        <source>A longer answer was asked for than the model can write.</source>
        <translation>La réponse demandée est plus longue que ce que le modèle peut écrire.</translation>
    </message>
    <message>
        <source>Add credit in the provider&apos;s console, or use another provider.</source>
        <translation>Ajoutez du crédit dans la console du fournisseur ou utilisez un autre fournisseur.</translation>
    </message>
    <message>
        <source>Ask for fewer tokens.</source>
        <translation>Demandez moins de jetons.</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>Vérifiez l’adresse et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the certificate, or the network between.</source>
        <translation>Vérifiez le certificat ou le réseau intermédiaire.</translation>
    </message>
    <message>
        <source>Check the key, or set another one.</source>
        <translation>Vérifiez la clé ou définissez-en une autre.</translation>
    </message>
    <message>
        <source>Check the parameter “%1”.</source>
        <translation>Vérifiez le paramètre « %1 ».</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>Message reçu : « %1 »</translation>
    </message>
    <message>
        <source>It said: “%1”.</source>
        <translation>Message reçu : « %1 ».</translation>
    </message>
    <message>
        <source>Put it in other words, or use another model.</source>
        <translation>Reformulez ou utilisez un autre modèle.</translation>
    </message>
    <message>
        <source>Send fewer or smaller files.</source>
        <translation>Envoyez moins de fichiers ou des fichiers plus petits.</translation>
    </message>
    <message>
        <source>Set its key, then ask again.</source>
        <translation>Définissez sa clé, puis reposez la question.</translation>
    </message>
    <message>
        <source>Shorten the conversation, leave documents out, or use a model with a larger context.</source>
        <translation>Raccourcissez la conversation, retirez des documents ou utilisez un modèle ayant un contexte plus grand.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>La réponse s’est interrompue avant la fin.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>%1 : la connexion a été perdue.</translation>
    </message>
    <message>
        <source>The connection to the provider was lost.</source>
        <translation>La connexion au fournisseur a été perdue.</translation>
    </message>
    <message numerus="yes">
        <source>The conversation has %Ln tokens, and the model can read %L1.</source>
        <translation>
            <numerusform>La conversation compte %Ln jeton, et le modèle peut en lire %L1.</numerusform>
            <numerusform>La conversation compte %Ln jetons, et le modèle peut en lire %L1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation is longer than the model can read.</source>
        <translation>La conversation est plus longue que ce que le modèle peut lire.</translation>
    </message>
    <message>
        <source>The credit at %1 is used up.</source>
        <translation>%1 : le crédit est épuisé.</translation>
    </message>
    <message>
        <source>The credit at the provider is used up.</source>
        <translation>Le crédit chez le fournisseur est épuisé.</translation>
    </message>
    <message>
        <source>The key has no permission for this at %1.</source>
        <translation>%1 : la clé n’a pas l’autorisation nécessaire.</translation>
    </message>
    <message>
        <source>The key has no permission for this at the provider.</source>
        <translation>La clé n’a pas l’autorisation nécessaire chez le fournisseur.</translation>
    </message>
    <message>
        <source>The model does not support what was asked of it.</source>
        <translation>Le modèle ne prend pas en charge ce qui lui a été demandé.</translation>
    </message>
    <message>
        <source>The model does not support “%1”.</source>
        <translation>Le modèle ne prend pas en charge « %1 ».</translation>
    </message>
    <message>
        <source>The name of %1&apos;s server was not found.</source>
        <translation>%1 : le nom du serveur est introuvable.</translation>
    </message>
    <message>
        <source>The name of the provider&apos;s server was not found.</source>
        <translation>Le nom du serveur du fournisseur est introuvable.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Le fournisseur</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refused the connection.</source>
        <translation>%1 : le proxy intermédiaire a refusé la connexion.</translation>
    </message>
    <message>
        <source>The proxy on the way to the provider refused the connection.</source>
        <translation>Le proxy vers le fournisseur a refusé la connexion.</translation>
    </message>
    <message>
        <source>The request is too large for %1.</source>
        <translation>%1 : la requête est trop volumineuse.</translation>
    </message>
    <message>
        <source>The request is too large for the provider.</source>
        <translation>La requête est trop volumineuse pour le fournisseur.</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be made.</source>
        <translation>%1 : impossible d’établir la connexion sécurisée.</translation>
    </message>
    <message>
        <source>The secure connection to the provider could not be made.</source>
        <translation>La connexion sécurisée au fournisseur n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Impossible d’utiliser ceci.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Réessayez dans %1 s.</translation>
    </message>
    <message>
        <source>Try again in a moment, or use another model.</source>
        <translation>Réessayez dans un instant ou utilisez un autre modèle.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <translation>Réessayez ou autorisez un délai plus long.</translation>
    </message>
    <message>
        <source>Use a key with more rights, or another model.</source>
        <translation>Utilisez une clé ayant plus de droits ou un autre modèle.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again.</source>
        <translation>Ce qui était arrivé est conservé. Réessayez.</translation>
    </message>
</context>
<context>
    <name>ExportConversations</name>
    <message>
        <source>Name a file or a folder for the export.</source>
        <translation>Indiquez un fichier ou un dossier pour l’exportation.</translation>
    </message>
    <message>
        <source>PDF cannot be written here.</source>
        <translation>Impossible d’écrire des PDF ici.</translation>
    </message>
</context>
<context>
    <name>ExportFiles</name>
    <message>
        <source>The file “%1” could not be written: %2.</source>
        <translation>Impossible d’écrire le fichier « %1 » : %2.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Impossible de créer le dossier « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file and is not written over.</source>
        <translation>« %1 » n’est pas un fichier ordinaire et n’est pas écrasé.</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>The file “%1” could not be locked: %2.</source>
        <translation>Impossible de verrouiller le fichier « %1 » : %2.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>Rechercher dans cette conversation…</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
</context>
<context>
    <name>GroundedProvider</name>
    <message>
        <source>Nothing in your documents answers this.</source>
        <translation>Rien dans vos documents ne répond à cela.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Answers are adjusted: %1</source>
        <translation>Réponses ajustées : %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle : %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Afficher la barre latérale</translation>
    </message>
</context>
<context>
    <name>HeaderRepair</name>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>Impossible d’écrire le fichier « %1 ».</translation>
    </message>
</context>
<context>
    <name>HistoryCheckup</name>
    <message numerus="yes">
        <source>The files of %n attachments are damaged.</source>
        <translation>
            <numerusform>Le fichier de %n pièce jointe est endommagé.</numerusform>
            <numerusform>Les fichiers de %n pièces jointes sont endommagés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n attachments are missing.</source>
        <translation>
            <numerusform>Le fichier de %n pièce jointe est manquant.</numerusform>
            <numerusform>Les fichiers de %n pièces jointes sont manquants.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is damaged. Start Oriel again: what can be read is then saved into a new file.</source>
        <translation>L’historique est endommagé. Redémarrez Oriel : ce qui est lisible sera alors enregistré dans un nouveau fichier.</translation>
    </message>
</context>
<context>
    <name>HistoryDoor</name>
    <message>
        <source>The history is damaged. Close Oriel everywhere and start it again: what can be read is then saved into a new file.</source>
        <translation>L’historique est endommagé. Fermez Oriel partout et redémarrez-le : ce qui est lisible sera alors enregistré dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The history is in the format of an older version of Oriel and stays so, because it could not be kept first. %1</source>
        <translation>L’historique est au format d’une version antérieure d’Oriel et le reste, car il n’a pas pu être sauvegardé au préalable. %1</translation>
    </message>
    <message>
        <source>There is no history that could be read.</source>
        <translation>Il n’y a aucun historique lisible.</translation>
    </message>
</context>
<context>
    <name>HistoryEntry</name>
    <message>
        <source>Another window or terminal of Oriel is rescuing the damaged history. Try again later.</source>
        <translation>Une autre fenêtre ou un autre terminal d’Oriel récupère actuellement l’historique endommagé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The history is damaged, and another window or terminal of Oriel has it open. Close it and start Oriel again: what can be read is then saved into a new file.</source>
        <translation>L’historique est endommagé, et une autre fenêtre ou un autre terminal d’Oriel l’utilise. Fermez cette instance et redémarrez Oriel : ce qui est lisible sera alors enregistré dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The history was damaged. What could be read was saved; the damaged file was kept beside it.</source>
        <translation>L’historique était endommagé. Ce qui était lisible a été enregistré ; le fichier endommagé a été conservé à côté.</translation>
    </message>
</context>
<context>
    <name>HistoryFile</name>
    <message>
        <source>The file “%1” is not a history of Oriel.</source>
        <translation>Le fichier « %1 » n’est pas un historique d’Oriel.</translation>
    </message>
    <message>
        <source>The history in “%1” is damaged.</source>
        <translation>L’historique dans « %1 » est endommagé.</translation>
    </message>
    <message>
        <source>The history in “%1” was written by a newer version of Oriel. Update Oriel to use it.</source>
        <translation>L’historique dans « %1 » a été écrit par une version plus récente d’Oriel. Mettez Oriel à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Le fichier « %1 » n’existe pas.</translation>
    </message>
</context>
<context>
    <name>HistoryFinder</name>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>There is no conversation “%1” in the history.</source>
        <translation>Il n’y a aucune conversation « %1 » dans l’historique.</translation>
    </message>
    <message>
        <source>There is no message “%1” in the history.</source>
        <translation>Il n’y a aucun message « %1 » dans l’historique.</translation>
    </message>
</context>
<context>
    <name>ImportConversations</name>
    <message numerus="yes">
        <source>The import ended after %Ln conversations.</source>
        <translation>
            <numerusform>L’importation s’est terminée après %Ln conversation.</numerusform>
            <numerusform>L’importation s’est terminée après %Ln conversations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1 (%2×)</source>
        <translation>%1 (%2×)</translation>
    </message>
    <message>
        <source>A field that this version does not know was passed over: %1.</source>
        <translation>Un champ inconnu de cette version a été ignoré : %1.</translation>
    </message>
    <message>
        <source>A part of a message that this version does not know was passed over: %1.</source>
        <translation>Une partie d’un message inconnue de cette version a été ignorée : %1.</translation>
    </message>
    <message>
        <source>Answers that were not finished are kept as interrupted.</source>
        <translation>Les réponses inachevées sont conservées comme interrompues.</translation>
    </message>
    <message>
        <source>Characters that cannot be read were replaced in “%1”.</source>
        <translation>Des caractères illisibles ont été remplacés dans « %1 ».</translation>
    </message>
    <message>
        <source>Content of the unknown kind “%1”: only its text was taken.</source>
        <translation>Contenu de type inconnu « %1 » : seul son texte a été repris.</translation>
    </message>
    <message>
        <source>Messages that their own program hides were left out.</source>
        <translation>Les messages masqués par leur propre programme ont été laissés de côté.</translation>
    </message>
    <message>
        <source>The attachment “%1” is damaged and was left out.</source>
        <translation>La pièce jointe « %1 » est endommagée et a été laissée de côté.</translation>
    </message>
    <message>
        <source>The file does not hold the attachment “%1”.</source>
        <translation>Le fichier ne contient pas la pièce jointe « %1 ».</translation>
    </message>
    <message>
        <source>The file was written by a newer Oriel (format %1). What this version knows was taken.</source>
        <translation>Le fichier a été écrit par une version plus récente d’Oriel (format %1). Ce que cette version connaît a été repris.</translation>
    </message>
    <message>
        <source>The file “%1” of the archive holds no conversations.</source>
        <translation>Le fichier « %1 » de l’archive ne contient aucune conversation.</translation>
    </message>
    <message>
        <source>The order of messages was put right in “%1”.</source>
        <translation>L’ordre des messages a été corrigé dans « %1 ».</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The file could not be unpacked: %1.</source>
        <translation>Impossible de décompresser le fichier : %1.</translation>
    </message>
    <message>
        <source>The file holds no conversations that Oriel can read.</source>
        <translation>Le fichier ne contient aucune conversation qu’Oriel puisse lire.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read: %2.</source>
        <translation>Impossible de lire le fichier « %1 » : %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Le fichier « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>« %1 » est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>« %1 » : %2</translation>
    </message>
</context>
<context>
    <name>JsonElements</name>
    <message>
        <source>The file could not be read any further.</source>
        <translation>Impossible de poursuivre la lecture du fichier.</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>Le fichier est tronqué.</translation>
    </message>
    <message>
        <source>The file is damaged near byte %1.</source>
        <translation>Le fichier est endommagé près de l’octet %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>Le fichier n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8, but in UTF-16 or UTF-32.</source>
        <translation>Le fichier n’est pas écrit en UTF-8, mais en UTF-16 ou UTF-32.</translation>
    </message>
</context>
<context>
    <name>JsonSchema</name>
    <message>
        <source>The JSON schema cannot be used: %1.</source>
        <translation>Impossible d’utiliser le schéma JSON : %1.</translation>
    </message>
    <message>
        <source>The JSON schema is nested too deeply.</source>
        <translation>Le schéma JSON est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>The JSON schema is not JSON.</source>
        <translation>Le schéma JSON n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The JSON schema is not a JSON object.</source>
        <translation>Le schéma JSON n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The JSON schema refers to itself in a circle.</source>
        <translation>Le schéma JSON se réfère à lui-même en boucle.</translation>
    </message>
    <message>
        <source>The JSON schema refers to “%1”, and schemas from elsewhere are never fetched.</source>
        <translation>Le schéma JSON se réfère à « %1 », et les schémas externes ne sont jamais téléchargés.</translation>
    </message>
    <message>
        <source>The JSON schema refers to “%1”, which is not in it.</source>
        <translation>Le schéma JSON se réfère à « %1 », qui n’y figure pas.</translation>
    </message>
    <message>
        <source>The answer does not follow the JSON schema at “%1”: %2.</source>
        <translation>La réponse ne respecte pas le schéma JSON à « %1 » : %2.</translation>
    </message>
    <message>
        <source>The answer does not follow the JSON schema.</source>
        <translation>La réponse ne respecte pas le schéma JSON.</translation>
    </message>
    <message>
        <source>The answer does not follow the JSON schema: %1.</source>
        <translation>La réponse ne respecte pas le schéma JSON : %1.</translation>
    </message>
    <message>
        <source>The answer has a text that is too long to check it against a pattern.</source>
        <translation>La réponse contient un texte trop long pour être comparé à un motif.</translation>
    </message>
    <message>
        <source>The answer is nested too deeply to check it against the JSON schema.</source>
        <translation>La réponse est imbriquée trop profondément pour être vérifiée avec le schéma JSON.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>La réponse n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The references of the JSON schema lead too far.</source>
        <translation>Les références du schéma JSON mènent trop loin.</translation>
    </message>
</context>
<context>
    <name>JsonSlice</name>
    <message>
        <source>The JSON patch is not JSON.</source>
        <translation>Le correctif JSON n’est pas du JSON.</translation>
    </message>
    <message>
        <source>What the JSON patch should change is not JSON.</source>
        <translation>Ce que le correctif JSON doit modifier n’est pas du JSON.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>Press the new shortcut</source>
        <translation>Appuyez sur le nouveau raccourci</translation>
    </message>
    <message>
        <source>Remove shortcut</source>
        <translation>Supprimer le raccourci</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset to the original shortcut</source>
        <translation>Réinitialiser au raccourci d’origine</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Utiliser ici</translation>
    </message>
    <message>
        <source>“%1” has this shortcut.</source>
        <translation>« %1 » a ce raccourci.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>Choose a command to give it another shortcut.</source>
        <translation>Choisissez une commande pour lui donner un autre raccourci.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command has this name or shortcut.</source>
        <translation>Aucune commande n’a ce nom ou ce raccourci.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Search by name or shortcut</source>
        <translation>Rechercher par nom ou raccourci</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Rechercher des commandes</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>Another program of Oriel is reading documents in now. Try again when it is done.</source>
        <translation>Un autre programme d’Oriel est en train de lire des documents. Réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>La collection « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Il n’existe ni fichier ni dossier « %1 ».</translation>
    </message>
</context>
<context>
    <name>KnowledgeFile</name>
    <message>
        <source>No documents were added yet.</source>
        <translation>Aucun document n’a encore été ajouté.</translation>
    </message>
</context>
<context>
    <name>LexicalIndex</name>
    <message>
        <source>Another program of Oriel is reading documents in now. Try again when it is done.</source>
        <translation>Un autre programme d’Oriel est en train de lire des documents. Réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>The index of the documents could not be read or written.</source>
        <translation>Impossible de lire ou d’écrire l’index des documents.</translation>
    </message>
    <message>
        <source>The index of the documents could not be written: the disk is full.</source>
        <translation>Impossible d’écrire l’index des documents : le disque est plein.</translation>
    </message>
    <message>
        <source>The index of the documents is damaged. Reading the documents in again makes it anew.</source>
        <translation>L’index des documents est endommagé. Il est recréé lorsque les documents sont relus.</translation>
    </message>
</context>
<context>
    <name>LexicalUpkeep</name>
    <message>
        <source>The index of the documents could not be written.</source>
        <translation>Impossible d’écrire l’index des documents.</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Your documents</source>
        <translation>Vos documents</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message numerus="yes">
        <source>%1 of %Ln files can be searched</source>
        <translation>
            <numerusform>%1 fichier sur %Ln peut être consulté</numerusform>
            <numerusform>%1 fichiers sur %Ln peuvent être consultés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program of Oriel is reading documents. This goes on after it.</source>
        <translation>Un autre programme d’Oriel lit des documents. La lecture reprendra ici ensuite.</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>En cours de lecture</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Recherche de fichiers</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Aucun fichier</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %Ln files</source>
        <translation>
            <numerusform>Lecture de %1 fichier sur %Ln</numerusform>
            <numerusform>Lecture de %1 fichiers sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>La lecture est suspendue</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>“%1” cannot be looked into now; what was read of it is kept</source>
        <translation>« %1 » n’est pas accessible pour le moment ; ce qui en a été lu est conservé</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>This link leads to:</source>
        <translation>Ce lien mène à :</translation>
    </message>
    <message>
        <source>This link writes a mail to:</source>
        <translation>Ce lien écrit un courriel à :</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Oriel</source>
        <translation>%1 – Oriel</translation>
    </message>
    <message>
        <source>Oriel</source>
        <translation>Oriel</translation>
    </message>
</context>
<context>
    <name>MessageActionRow</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Créer une branche</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>With: %1</source>
        <translation>Avec : %1</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Select all of the message</source>
        <translation>Sélectionner tout le message</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The history could not be brought to this version&apos;s format.</source>
        <translation>Impossible de convertir l’historique au format de cette version.</translation>
    </message>
    <message>
        <source>The history is still in the format of an older version of Oriel and could not be brought to this one&apos;s.</source>
        <translation>L’historique est encore au format d’une version antérieure d’Oriel et n’a pas pu être converti à celui de cette version.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Oriel (its format is %1, this program knows up to %2). Update Oriel to open it; nothing was changed.</source>
        <translation>L’historique a été écrit par une version plus récente d’Oriel (son format est %1, ce programme connaît jusqu’à %2). Mettez Oriel à jour pour l’ouvrir ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The index of the documents could not be brought to this version&apos;s format.</source>
        <translation>Impossible de convertir l’index des documents au format de cette version.</translation>
    </message>
    <message>
        <source>The index of the documents is still in the format of an older version of Oriel and could not be brought to this one&apos;s.</source>
        <translation>L’index des documents est encore au format d’une version antérieure d’Oriel et n’a pas pu être converti à celui de cette version.</translation>
    </message>
    <message>
        <source>The index of the documents was written by a newer version of Oriel (its format is %1, this program knows up to %2). Update Oriel to open it; nothing was changed.</source>
        <translation>L’index des documents a été écrit par une version plus récente d’Oriel (son format est %1, ce programme connaît jusqu’à %2). Mettez Oriel à jour pour l’ouvrir ; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 chez %2</translation>
    </message>
    <message>
        <source>%1 at %2, answers now</source>
        <translation>%1 chez %2, répond actuellement</translation>
    </message>
    <message>
        <source>Asking the providers for their models…</source>
        <translation>Récupération des modèles auprès des fournisseurs…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Rechercher des modèles</translation>
    </message>
    <message>
        <source>Search models, or write a name</source>
        <translation>Rechercher des modèles ou saisir un nom</translation>
    </message>
    <message>
        <source>Set up providers…</source>
        <translation>Configurer des fournisseurs…</translation>
    </message>
</context>
<context>
    <name>Net</name>
    <message>
        <source>%1 closed the connection at once.</source>
        <translation>%1 a fermé la connexion aussitôt.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was encrypted.</source>
        <translation>%1 a fermé la connexion avant qu’elle soit chiffrée.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete.</source>
        <translation>%1 a fermé la connexion avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>%1 closed the connection while the request was sent.</source>
        <translation>%1 a fermé la connexion pendant l’envoi de la requête.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 a fermé la connexion.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy.</source>
        <translation>%1 n’a pas pu être joint par le proxy.</translation>
    </message>
    <message>
        <source>%1 did not answer in HTTP.</source>
        <translation>%1 n’a pas répondu en HTTP.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2 s.</source>
        <translation>%1 n’a pas commencé à répondre en %2 s.</translation>
    </message>
    <message>
        <source>%1 refused the WebSocket connection with HTTP status %2.</source>
        <translation>%1 a refusé la connexion WebSocket avec le statut HTTP %2.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 a refusé la connexion.</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>%1 a refusé la clé.</translation>
    </message>
    <message>
        <source>%1 sends on again and again.</source>
        <translation>%1 redirige sans fin.</translation>
    </message>
    <message>
        <source>%1 sends on to %2, which is another place and gets no key; if it is right, set it as the address.</source>
        <translation>%1 redirige vers %2, qui est un autre lieu et ne reçoit aucune clé ; si c’est correct, indiquez-le comme adresse.</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 s.</source>
        <translation>%1 n’a rien envoyé pendant %2 s.</translation>
    </message>
    <message>
        <source>%1 took nothing of the request for %2 s.</source>
        <translation>%1 n’a rien accepté de la requête pendant %2 s.</translation>
    </message>
    <message>
        <source>%1 was not reached within %2 s.</source>
        <translation>%1 n’a pas été joint en %2 s.</translation>
    </message>
    <message>
        <source>%1 was reached, but made no encrypted connection within %2 s.</source>
        <translation>%1 a été joint, mais n’a pas établi de connexion chiffrée en %2 s.</translation>
    </message>
    <message>
        <source>A gateway&apos;s address begins with ws:// or wss://, this one is “%1”.</source>
        <translation>L’adresse d’une passerelle commence par ws:// ou wss:// ; celle-ci est « %1 ».</translation>
    </message>
    <message>
        <source>A message of or to %1 was too large.</source>
        <translation>Un message de ou vers %1 était trop volumineux.</translation>
    </message>
    <message>
        <source>A pinned SHA-256 fingerprint has 32 bytes, this one has %1.</source>
        <translation>Une empreinte SHA-256 imposée a 32 octets ; celle-ci en a %1.</translation>
    </message>
    <message>
        <source>In the answer&apos;s JSON array a comma is missing.</source>
        <translation>Il manque une virgule dans le tableau JSON de la réponse.</translation>
    </message>
    <message>
        <source>In the answer&apos;s JSON array an element is missing.</source>
        <translation>Il manque un élément dans le tableau JSON de la réponse.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>Aucune connexion chiffrée avec %1 n’a pu être établie.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The HTTP method is not valid.</source>
        <translation>La méthode HTTP n’est pas valide.</translation>
    </message>
    <message>
        <source>The address “%1” is not a complete http or https address.</source>
        <translation>L’adresse « %1 » n’est pas une adresse http ou https complète.</translation>
    </message>
    <message>
        <source>The answer holds a line of more than 16 MB.</source>
        <translation>La réponse contient une ligne de plus de 16 Mo.</translation>
    </message>
    <message>
        <source>The answer holds a line or an event of more than 16 MB.</source>
        <translation>La réponse contient une ligne ou un événement de plus de 16 Mo.</translation>
    </message>
    <message>
        <source>The answer holds an element of more than 16 MB.</source>
        <translation>La réponse contient un élément de plus de 16 Mo.</translation>
    </message>
    <message>
        <source>The answer is larger than %1, which is the most that is taken.</source>
        <translation>La réponse dépasse %1, la taille maximale acceptée.</translation>
    </message>
    <message>
        <source>The answer is nested too deeply.</source>
        <translation>La réponse est imbriquée trop profondément.</translation>
    </message>
    <message>
        <source>The answer was to be a JSON array and is none.</source>
        <translation>La réponse devait être un tableau JSON et n’en est pas un.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2.</source>
        <translation>Le certificat de %1 n’est pas accepté : %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the pinned one.</source>
        <translation>Le certificat de %1 n’est pas celui qui est imposé.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the pinned one; its SHA-256 is %2.</source>
        <translation>Le certificat de %1 n’est pas celui qui est imposé ; son SHA-256 est %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Le certificat de %1 n’est pas approuvé.</translation>
    </message>
    <message>
        <source>The client key “%1” needs a client certificate.</source>
        <translation>La clé client « %1 » a besoin d’un certificat client.</translation>
    </message>
    <message>
        <source>The compressed answer of %1 cannot be unpacked.</source>
        <translation>La réponse compressée de %1 ne peut pas être décompressée.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>La connexion à %1 a échoué.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Impossible de lire le fichier « %1 » : %2.</translation>
    </message>
    <message>
        <source>The file “%1” holds no certificate in PEM form.</source>
        <translation>Le fichier « %1 » ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>The file “%1” holds no private key in PEM form that opens without a passphrase.</source>
        <translation>Le fichier « %1 » ne contient aucune clé privée au format PEM qui s’ouvre sans phrase secrète.</translation>
    </message>
    <message>
        <source>The file “%1” holds no private key in PEM form that this passphrase opens.</source>
        <translation>Le fichier « %1 » ne contient aucune clé privée au format PEM que cette phrase secrète ouvre.</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a certificate or key.</source>
        <translation>Le fichier « %1 » est trop volumineux pour un certificat ou une clé.</translation>
    </message>
    <message>
        <source>The header name “%1” is not valid.</source>
        <translation>Le nom d’en-tête « %1 » n’est pas valide.</translation>
    </message>
    <message>
        <source>The name %1 was not found within %2 s.</source>
        <translation>Le nom %1 n’a pas été trouvé en %2 s.</translation>
    </message>
    <message>
        <source>The name of the proxy cannot be found.</source>
        <translation>Le nom du proxy est introuvable.</translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>Le proxy a fermé la connexion.</translation>
    </message>
    <message>
        <source>The proxy could not reach %1.</source>
        <translation>Le proxy n’a pas pu joindre %1.</translation>
    </message>
    <message>
        <source>The proxy did not accept its user name and password.</source>
        <translation>Le proxy n’a pas accepté le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>Le proxy n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>Le proxy a refusé la connexion.</translation>
    </message>
    <message>
        <source>The proxy was not reached within %1 s.</source>
        <translation>Le proxy n’a pas été joint en %1 s.</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or a null.</source>
        <translation>La valeur de l’en-tête %1 contient un saut de ligne ou un caractère nul.</translation>
    </message>
    <message>
        <source>There is no address for %1.</source>
        <translation>Aucune adresse n’existe pour %1.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Il n’y a aucune connexion à %1.</translation>
    </message>
    <message>
        <source>Too much is waiting for the connection to %1 already.</source>
        <translation>Trop d’éléments attendent déjà la connexion à %1.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Premier mot</translation>
    </message>
    <message>
        <source>For all providers, from the next question on; each may have a proxy and a certificate of its own.</source>
        <translation>Pour tous les fournisseurs, à partir de la prochaine question ; chacun peut avoir son propre proxy et son propre certificat.</translation>
    </message>
    <message>
        <source>How often a question is sent again that failed for a passing reason before its answer began.</source>
        <translation>Nombre de renvois d’une question qui a échoué pour une raison passagère avant le début de sa réponse.</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Pause maximale</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Seconds until the connection must be made.</source>
        <translation>Secondes avant que la connexion doive être établie.</translation>
    </message>
    <message>
        <source>Seconds until the first word of the answer must be there.</source>
        <translation>Secondes avant que le premier mot de la réponse doive arriver.</translation>
    </message>
    <message>
        <source>Seconds without a new word after which an answer is given up.</source>
        <translation>Secondes sans nouveau mot après lesquelles une réponse est abandonnée.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>system, none, http://host:port or socks5://host:port.</source>
        <translation>system, none, http://host:port ou socks5://host:port.</translation>
    </message>
</context>
<context>
    <name>NoDocuments</name>
    <message>
        <source>Drop folders and files here</source>
        <translation>Déposez ici des dossiers et des fichiers</translation>
    </message>
    <message>
        <source>They are read on this computer and stay where they are. Then ask about them, and see where each answer stands.</source>
        <translation>Ils sont lus sur cet ordinateur et restent où ils sont. Posez ensuite vos questions et voyez d’où vient chaque réponse.</translation>
    </message>
</context>
<context>
    <name>NoUsage</name>
    <message>
        <source>Every request to a model is counted here, with what it cost and how long it took. Never what was said.</source>
        <translation>Chaque requête à un modèle est comptée ici, avec son coût et sa durée. Jamais ce qui a été dit.</translation>
    </message>
    <message>
        <source>Nothing was asked in this time</source>
        <translation>Rien n’a été demandé pendant cette période</translation>
    </message>
</context>
<context>
    <name>NodeReader</name>
    <message>
        <source>The message “%1” is not in this conversation.</source>
        <translation>Le message « %1 » n’appartient pas à cette conversation.</translation>
    </message>
    <message>
        <source>There is no message “%1” in the history.</source>
        <translation>Il n’y a aucun message « %1 » dans l’historique.</translation>
    </message>
</context>
<context>
    <name>NodeWriter</name>
    <message>
        <source>The message “%1” is not in this conversation.</source>
        <translation>Le message « %1 » n’appartient pas à cette conversation.</translation>
    </message>
    <message>
        <source>There is already a message “%1”.</source>
        <translation>Il existe déjà un message « %1 ».</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>OfflineAssistant</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>I am Oriel&apos;s offline assistant: I answer from what you give me, by quoting it, and nothing of it leaves this machine. Give me a document or some text and ask again, or set up a provider to talk with a language model.</source>
        <translation>Je suis l’assistant hors ligne d’Oriel : je réponds à partir de ce que vous me donnez, en le citant, et rien ne quitte cet ordinateur. Donnez-moi un document ou un texte et reposez la question, ou configurez un fournisseur pour dialoguer avec un modèle de langage.</translation>
    </message>
    <message>
        <source>Nothing answers this in what I read: %1.</source>
        <translation>Rien ne répond à cela dans ce que j’ai lu : %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the %n texts answers this.</source>
        <translation>
            <numerusform>Rien dans le texte ne répond à cela.</numerusform>
            <numerusform>Rien dans les %n textes ne répond à cela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in your documents answers this.</source>
        <translation>Rien dans vos documents ne répond à cela.</translation>
    </message>
    <message>
        <source>Offline assistant</source>
        <translation>Assistant hors ligne</translation>
    </message>
    <message>
        <source>The offline assistant quotes; it cannot follow a JSON schema.</source>
        <translation>L’assistant hors ligne fait des citations ; il ne peut pas respecter un schéma JSON.</translation>
    </message>
    <message>
        <source>This I cannot read without a model: %1.</source>
        <translation>Sans modèle, je ne peux pas lire ceci : %1.</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>un enregistrement</translation>
    </message>
    <message>
        <source>an earlier answer</source>
        <translation>une réponse antérieure</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>your earlier message</source>
        <translation>votre message antérieur</translation>
    </message>
    <message>
        <source>your message</source>
        <translation>votre message</translation>
    </message>
</context>
<context>
    <name>OrielWriter</name>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>Impossible d’écrire l’exportation : %1.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>A look at Oriel</source>
        <translation>Un aperçu d’Oriel</translation>
    </message>
    <message>
        <source>Conversations are kept on this computer.</source>
        <translation>Les conversations sont conservées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Conversations are not kept: they end with this window.</source>
        <translation>Les conversations ne sont pas conservées : elles se terminent avec cette fenêtre.</translation>
    </message>
    <message>
        <source>Nothing leaves this window: the answers are samples. Ask anything, or begin with one of these.</source>
        <translation>Rien ne sort de cette fenêtre : les réponses sont des exemples. Posez n’importe quelle question ou commencez par l’une de celles-ci.</translation>
    </message>
    <message>
        <source>Offline assistant</source>
        <translation>Assistant hors ligne</translation>
    </message>
    <message>
        <source>The offline assistant works right away, without a key and without a network. Drop documents here or paste a text, then ask about them: it answers with the sentences that fit best, and says plainly when nothing there does.

Nothing you write leaves this computer. To talk with a language model instead, choose one at the top, or press Ctrl+M.</source>
        <translation>L’assistant hors ligne fonctionne aussitôt, sans clé et sans réseau. Déposez ici des documents ou collez un texte, puis posez vos questions : il répond avec les phrases qui conviennent le mieux et dit clairement quand rien ne convient.

Rien de ce que vous écrivez ne quitte cet ordinateur. Pour parler avec un modèle de langage, choisissez-en un en haut ou appuyez sur Ctrl+M.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>What would you like to find?</source>
        <translation>Que souhaitez-vous trouver ?</translation>
    </message>
    <message>
        <source>You are talking with %1 at %2. What you write goes there and nowhere else.</source>
        <translation>Vous parlez avec %1 chez %2. Ce que vous écrivez y est envoyé et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>You are talking with %1. What you write goes there and nowhere else.</source>
        <translation>Vous dialoguez avec %1. Ce que vous écrivez est envoyé là et nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>PassageAround</name>
    <message>
        <source>The document has changed since it was read.</source>
        <translation>Le document a changé depuis sa lecture.</translation>
    </message>
    <message>
        <source>The document is not in the file any more.</source>
        <translation>Le document n’est plus dans le fichier.</translation>
    </message>
</context>
<context>
    <name>PassagePlace</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>chapitre %1</translation>
    </message>
    <message>
        <source>chapter “%1”</source>
        <translation>chapitre « %1 »</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>lignes %1 à %2</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>feuille %1</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>feuille « %1 »</translation>
    </message>
    <message>
        <source>slide %1</source>
        <translation>diapositive %1</translation>
    </message>
</context>
<context>
    <name>PassageSearch</name>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>La collection « %1 » n’existe pas.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Choose a passphrase for your keys</source>
        <translation>Choisissez une phrase secrète pour vos clés</translation>
    </message>
    <message>
        <source>Keys are in an encrypted file. Its passphrase is asked for once, until Oriel ends.</source>
        <translation>Les clés se trouvent dans un fichier chiffré. Sa phrase secrète est demandée une seule fois, jusqu’à la fermeture d’Oriel.</translation>
    </message>
    <message>
        <source>No keychain runs here, so keys are kept in an encrypted file. Whoever has the file needs this passphrase; nobody can recover it.</source>
        <translation>Aucun trousseau n’est actif ici, les clés sont donc conservées dans un fichier chiffré. Quiconque possède le fichier a besoin de cette phrase secrète ; personne ne peut la récupérer.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock your keys</source>
        <translation>Déverrouiller vos clés</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Empty: in none.</source>
        <translation>Vide : dans aucun.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder and tags</source>
        <translation>Dossier et étiquettes</translation>
    </message>
    <message>
        <source>Into the folder %1</source>
        <translation>Dans le dossier %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Séparées par des virgules.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Conversations are kept on this computer only.</source>
        <translation>Les conversations sont conservées uniquement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Erreurs et avertissements</translation>
    </message>
    <message>
        <source>Errors, warnings, activity</source>
        <translation>Erreurs, alertes, activité</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Keys are never written to settings, logs, exports or backups.</source>
        <translation>Les clés ne sont jamais écrites dans les paramètres, les journaux, les exportations ni les sauvegardes.</translation>
    </message>
    <message>
        <source>Keys that are kept already stay where they are.</source>
        <translation>Les clés déjà conservées restent où elles sont.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>New keys go to</source>
        <translation>Destination des nouvelles clés</translation>
    </message>
    <message>
        <source>Oriel sends no statistics, looks for no updates by itself, and needs no account.</source>
        <translation>Oriel n’envoie aucune statistique, ne cherche pas de mises à jour de lui-même et ne nécessite aucun compte.</translation>
    </message>
    <message>
        <source>Pictures that an answer links to are not loaded until you ask for them: loading one tells somebody that you read it.</source>
        <translation>Les images vers lesquelles une réponse renvoie ne sont pas chargées tant que vous ne le demandez pas : en charger une révèle à quelqu’un que vous la lisez.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>The encrypted file</source>
        <translation>Le fichier chiffré</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>Le trousseau</translation>
    </message>
    <message>
        <source>The keychain, if one runs</source>
        <translation>Le trousseau, s’il y en a un d’actif</translation>
    </message>
    <message>
        <source>What is written down when something goes wrong. Secrets never are.</source>
        <translation>Ce qui est noté quand quelque chose ne va pas. Les secrets ne le sont jamais.</translation>
    </message>
    <message>
        <source>What you write goes to the provider that you chose for the conversation, and to nobody else.</source>
        <translation>Ce que vous écrivez est envoyé au fournisseur que vous avez choisi pour la conversation, et à personne d’autre.</translation>
    </message>
</context>
<context>
    <name>PrivateFiles</name>
    <message>
        <source>A file may not be that large here.</source>
        <translation>Un fichier ne peut pas être aussi volumineux ici.</translation>
    </message>
    <message>
        <source>A part of the path is not a folder.</source>
        <translation>Une partie du chemin n’est pas un dossier.</translation>
    </message>
    <message>
        <source>An empty file name cannot be used.</source>
        <translation>Un nom de fichier vide ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The disk can only be read.</source>
        <translation>Le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The file “%1” could not be copied to “%2”.</source>
        <translation>Impossible de copier le fichier « %1 » vers « %2 ».</translation>
    </message>
    <message>
        <source>The file “%1” could not be read.</source>
        <translation>Impossible de lire le fichier « %1 ».</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>Impossible d’écrire le fichier « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>The file “%1” is larger than %Ln bytes.</source>
        <translation>
            <numerusform>Le fichier « %1 » dépasse %Ln octet.</numerusform>
            <numerusform>Le fichier « %1 » dépasse %Ln octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for it does not exist.</source>
        <translation>Le dossier correspondant n’existe pas.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made private.</source>
        <translation>Impossible de rendre le dossier « %1 » privé.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Impossible de créer le dossier « %1 ».</translation>
    </message>
    <message>
        <source>The links of the path lead in a circle.</source>
        <translation>Les liens du chemin forment une boucle.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation>Un dossier porte ce nom.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Le fichier « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>You have no permission.</source>
        <translation>Vous n’avez pas les droits nécessaires.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>« %1 » n’est pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” should be a folder, but a file has that name.</source>
        <translation>« %1 » devrait être un dossier, mais un fichier porte ce nom.</translation>
    </message>
</context>
<context>
    <name>ProviderCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, asked by new conversations</source>
        <translation>%1, utilisé pour les nouvelles conversations</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Requête en cours…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Définir par défaut</translation>
    </message>
    <message>
        <source>Make default: %1</source>
        <translation>Définir par défaut : %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the request to %1</source>
        <translation>Arrêter la requête à %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Tester %1</translation>
    </message>
</context>
<context>
    <name>ProviderDetails</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>A JSON merge patch on the body, applied last, for odd gateways: {&quot;member&quot;: value}.</source>
        <translation>Un JSON Merge Patch sur le corps, appliqué en dernier, pour les passerelles particulières : {&quot;member&quot;: value}.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Ask the provider which models it has.</source>
        <translation>Demander au fournisseur quels modèles il propose.</translation>
    </message>
    <message>
        <source>Asked when a conversation names none.</source>
        <translation>Utilisé lorsqu’une conversation n’en indique aucun.</translation>
    </message>
    <message>
        <source>Choosing one makes it the default.</source>
        <translation>En choisir un en fait le modèle par défaut.</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Modèle par défaut</translation>
    </message>
    <message>
        <source>Empty: the vendor&apos;s own.</source>
        <translation>Vide : celle de l’éditeur.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur : %1</translation>
    </message>
    <message>
        <source>Headers and patch…</source>
        <translation>En-têtes et correctif…</translation>
    </message>
    <message>
        <source>Hide headers and patch</source>
        <translation>Masquer les en-têtes et le correctif</translation>
    </message>
    <message>
        <source>Hide network settings</source>
        <translation>Masquer les paramètres réseau</translation>
    </message>
    <message>
        <source>List models</source>
        <translation>Lister les modèles</translation>
    </message>
    <message>
        <source>List the models of %1</source>
        <translation>Lister les modèles de %1</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Définir par défaut</translation>
    </message>
    <message>
        <source>Make default: %1</source>
        <translation>Définir par défaut : %1</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Paramètres réseau…</translation>
    </message>
    <message>
        <source>Patch of every request</source>
        <translation>Correctif de chaque requête</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>ProviderDrafts</name>
    <message>
        <source>A fingerprint is the SHA-256 of the certificate, written as 64 hexadecimal digits.</source>
        <translation>Une empreinte est la somme SHA-256 du certificat, écrite sous forme de 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Offline assistant</source>
        <translation>Assistant hors ligne</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>Serveur compatible OpenAI</translation>
    </message>
    <message>
        <source>WebSocket gateway</source>
        <translation>Passerelle WebSocket</translation>
    </message>
</context>
<context>
    <name>ProviderHeaders</name>
    <message>
        <source>Headers of every request</source>
        <translation>En-têtes de chaque requête</translation>
    </message>
    <message>
        <source>It is kept as the keys are, and never shown. What looks like a credential always is.</source>
        <translation>Il est conservé comme les clés et n’est jamais affiché. Ce qui ressemble à des informations d’identification l’est toujours.</translation>
    </message>
    <message>
        <source>Keep header</source>
        <translation>Conserver l’en-tête</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Nom de l’en-tête</translation>
    </message>
    <message>
        <source>Remove the header %1</source>
        <translation>Retirer l’en-tête %1</translation>
    </message>
    <message>
        <source>The value is a secret</source>
        <translation>La valeur est un secret</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>Valeur de l’en-tête</translation>
    </message>
    <message>
        <source>X-Team</source>
        <translation>X-Team</translation>
    </message>
</context>
<context>
    <name>ProviderKeys</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · in use, %2</source>
        <translation>%1 · en cours d’utilisation, %2</translation>
    </message>
    <message>
        <source>A key of the same name is replaced. Keys are kept in the system&apos;s keychain, or in an encrypted file where there is none.</source>
        <translation>Une clé portant le même nom est remplacée. Les clés sont conservées dans le trousseau du système ou, à défaut, dans un fichier chiffré.</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>Conserver la clé</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nom de la clé</translation>
    </message>
    <message>
        <source>Name: default</source>
        <translation>Nom : default</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Coller une clé</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>Coller une nouvelle clé</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>Supprimer la clé %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use the key %1</source>
        <translation>Utiliser la clé %1</translation>
    </message>
</context>
<context>
    <name>ProviderNetwork</name>
    <message>
        <source>A PEM file that is trusted besides the system&apos;s.</source>
        <translation>Un fichier PEM auquel il est fait confiance en plus de ceux du système.</translation>
    </message>
    <message>
        <source>A PEM file.</source>
        <translation>Un fichier PEM.</translation>
    </message>
    <message>
        <source>A PEM file. It counts together with its key.</source>
        <translation>Un fichier PEM. Il s’utilise avec sa clé.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clé du certificat client</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>Certificat épinglé</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>SHA-256 of the only certificate that is accepted.</source>
        <translation>SHA-256 du seul certificat accepté.</translation>
    </message>
    <message>
        <source>none, http://host:port or socks5://host:port. Empty: as for all.</source>
        <translation>none, http://host:port ou socks5://host:port. Vide : comme pour tous.</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>%1 does not work. What fails: %2.</source>
        <translation>%1 ne fonctionne pas. Étape en échec : %2.</translation>
    </message>
    <message>
        <source>%1 in, %2 out a million tokens</source>
        <translation>%1 en entrée, %2 en sortie par million de jetons</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 fonctionne.</translation>
    </message>
    <message>
        <source>%1 works: it answered in %2 ms.</source>
        <translation>%1 fonctionne : réponse reçue en %2 ms.</translation>
    </message>
    <message>
        <source>%1M context</source>
        <translation>contexte de %1 M</translation>
    </message>
    <message>
        <source>%1k context</source>
        <translation>contexte de %1 k</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens of context</source>
        <translation>
            <numerusform>%n jeton de contexte</numerusform>
            <numerusform>%n jetons de contexte</numerusform>
        </translation>
    </message>
    <message>
        <source>Always there, without a network</source>
        <translation>Toujours disponible, sans réseau</translation>
    </message>
    <message>
        <source>Answers from what you paste</source>
        <translation>Répond à partir de ce que vous collez</translation>
    </message>
    <message>
        <source>At the vendor&apos;s address</source>
        <translation>À l’adresse de l’éditeur</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>Connexion (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Chiffrement (TLS)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key from %1</source>
        <translation>Clé issue de %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>Nom (DNS)</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>Nécessite une clé</translation>
    </message>
    <message>
        <source>Needs no key</source>
        <translation>Ne nécessite pas de clé</translation>
    </message>
    <message>
        <source>No encryption: the address asks for none</source>
        <translation>Aucun chiffrement : l’adresse n’en demande pas</translation>
    </message>
    <message>
        <source>No key is set, and none was asked for</source>
        <translation>Aucune clé n’est définie, et aucune n’a été demandée</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Server (HTTP)</source>
        <translation>Serveur (HTTP)</translation>
    </message>
    <message>
        <source>The key is not proved: the server answers without it as well</source>
        <translation>La clé n’est pas vérifiée : le serveur répond aussi sans elle</translation>
    </message>
    <message>
        <source>The model may be right or not: the server does not list its models</source>
        <translation>On ne sait pas si le modèle existe : le serveur ne liste pas ses modèles</translation>
    </message>
    <message>
        <source>reads images</source>
        <translation>lit les images</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>réfléchit</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>outils</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>%1 cannot be told not to think, so it thinks as little as it can.</source>
        <translation>%1 ne peut pas se passer de réfléchir et réfléchit donc le moins possible.</translation>
    </message>
    <message>
        <source>%1 does not take it.</source>
        <translation>%1 ne l’accepte pas.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 of %2 %3 are left of the provider&apos;s limit, all of them again in %4.</source>
        <translation>Il reste %1 sur %2 de la limite du fournisseur (%3) ; tout sera de nouveau disponible dans %4.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 are left of the provider&apos;s limit.</source>
        <translation>Il reste %1 sur %2 de la limite du fournisseur (%3).</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 sends faster than it can be read.</source>
        <translation>%1 envoie plus vite qu’il n’est possible de lire.</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1, p. %2</translation>
    </message>
    <message>
        <source>A gateway does not have it.</source>
        <translation>Une passerelle n’en dispose pas.</translation>
    </message>
    <message>
        <source>A gateway does not list its models.</source>
        <translation>Une passerelle ne liste pas ses modèles.</translation>
    </message>
    <message>
        <source>A gateway has no embeddings.</source>
        <translation>Une passerelle ne fournit pas d’embeddings.</translation>
    </message>
    <message>
        <source>A gateway takes text only, no images and no sound.</source>
        <translation>Une passerelle n’accepte que du texte, ni images ni son.</translation>
    </message>
    <message>
        <source>A picture is empty.</source>
        <translation>Une image est vide.</translation>
    </message>
    <message>
        <source>A second answer began within the first one.</source>
        <translation>Une deuxième réponse a commencé au milieu de la première.</translation>
    </message>
    <message>
        <source>A signature that belongs to the conversation is missing.</source>
        <translation>Il manque une signature qui fait partie de la conversation.</translation>
    </message>
    <message>
        <source>A stop sequence of blanks alone is not taken.</source>
        <translation>Une séquence d’arrêt composée uniquement d’espaces n’est pas acceptée.</translation>
    </message>
    <message>
        <source>A web page came where the provider&apos;s answer should be. A proxy or a login page may be in the way.</source>
        <translation>Une page web est arrivée à la place de la réponse du fournisseur. Un proxy ou une page de connexion fait peut-être obstacle.</translation>
    </message>
    <message>
        <source>A web page came where the provider&apos;s answer should be: “%1”. A proxy or a login page may be in the way.</source>
        <translation>Une page web est arrivée à la place de la réponse du fournisseur : « %1 ». Un proxy ou une page de connexion fait peut-être obstacle.</translation>
    </message>
    <message>
        <source>Anthropic&apos;s API has no such parameter.</source>
        <translation>L’API d’Anthropic n’a pas de tel paramètre.</translation>
    </message>
    <message>
        <source>Anthropic&apos;s models do not take audio.</source>
        <translation>Les modèles d’Anthropic n’acceptent pas de son.</translation>
    </message>
    <message>
        <source>Anthropic&apos;s models take pictures as JPEG, PNG, GIF or WebP, not as %1.</source>
        <translation>Les modèles d’Anthropic acceptent les images en JPEG, PNG, GIF ou WebP, pas en %1.</translation>
    </message>
    <message>
        <source>Azure needs the address of its resource: https://&lt;name&gt;.openai.azure.com.</source>
        <translation>Azure a besoin de l’adresse de sa ressource : https://&lt;nom&gt;.openai.azure.com.</translation>
    </message>
    <message>
        <source>Gemini refused the question (%1).</source>
        <translation>Gemini a refusé la question (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Gemini takes %n stop sequences; the others are left out.</source>
        <translation>
            <numerusform>Gemini accepte %n séquence d’arrêt ; les autres sont omises.</numerusform>
            <numerusform>Gemini accepte %n séquences d’arrêt ; les autres sont omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is named.</source>
        <translation>Aucun modèle n’est indiqué.</translation>
    </message>
    <message>
        <source>Ollama asks you to sign in first: run “ollama signin”, or open %1</source>
        <translation>Ollama demande d’abord une connexion : exécutez « ollama signin » ou ouvrez %1</translation>
    </message>
    <message>
        <source>Ollama takes images themselves, not the address of one.</source>
        <translation>Ollama accepte les images elles-mêmes, pas l’adresse d’une image.</translation>
    </message>
    <message>
        <source>Ollama takes no sound.</source>
        <translation>Ollama n’accepte pas de son.</translation>
    </message>
    <message>
        <source>Sound of type %1 cannot be sent: this provider takes WAV and MP3.</source>
        <translation>Impossible d’envoyer du son de type %1 : ce fournisseur accepte WAV et MP3.</translation>
    </message>
    <message>
        <source>The Responses API does not have it.</source>
        <translation>L’API Responses n’en dispose pas.</translation>
    </message>
    <message>
        <source>The Responses API takes no sound. Chat Completions of the same provider does.</source>
        <translation>L’API Responses n’accepte pas de son. Chat Completions, du même fournisseur, l’accepte.</translation>
    </message>
    <message>
        <source>The answer did not follow the JSON schema and is asked for once more: %1</source>
        <translation>La réponse ne respectait pas le schéma JSON et est demandée une nouvelle fois : %1</translation>
    </message>
    <message>
        <source>The answer has no embedding for some of the texts.</source>
        <translation>Dans la réponse, il manque les embeddings de certains textes.</translation>
    </message>
    <message>
        <source>The answer holds no JSON.</source>
        <translation>La réponse ne contient pas de JSON.</translation>
    </message>
    <message>
        <source>The answer is longer than 64 MB.</source>
        <translation>La réponse dépasse 64 Mo.</translation>
    </message>
    <message numerus="yes">
        <source>The conversation has about %Ln tokens, but %1 is given only %2: the server may refuse it or forget its beginning.</source>
        <translation>
            <numerusform>La conversation compte environ %Ln jeton, mais %1 n’en reçoit que %2 : le serveur pourrait la refuser ou en oublier le début.</numerusform>
            <numerusform>La conversation compte environ %Ln jetons, mais %1 n’en reçoit que %2 : le serveur pourrait la refuser ou en oublier le début.</numerusform>
        </translation>
    </message>
    <message>
        <source>The embeddings are not those of Gemini&apos;s API.</source>
        <translation>Les embeddings ne sont pas ceux de l’API de Gemini.</translation>
    </message>
    <message>
        <source>The gateway sent something that is no JSON object.</source>
        <translation>La passerelle a envoyé quelque chose qui n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The list of models is not one of Anthropic&apos;s API.</source>
        <translation>La liste de modèles n’est pas celle de l’API d’Anthropic.</translation>
    </message>
    <message>
        <source>The list of models is not one of Gemini&apos;s API.</source>
        <translation>La liste de modèles n’est pas celle de l’API de Gemini.</translation>
    </message>
    <message>
        <source>The model %1 is not in the provider&apos;s list.</source>
        <translation>Le modèle %1 ne figure pas dans la liste du fournisseur.</translation>
    </message>
    <message>
        <source>The model always thinks.</source>
        <translation>Le modèle réfléchit toujours.</translation>
    </message>
    <message>
        <source>The model always thinks; it is asked to think little.</source>
        <translation>Le modèle réfléchit toujours ; il lui est demandé de réfléchir peu.</translation>
    </message>
    <message>
        <source>The model called a tool that it was not given.</source>
        <translation>Le modèle a appelé un outil qui ne lui avait pas été fourni.</translation>
    </message>
    <message>
        <source>The model called tools over and over.</source>
        <translation>Le modèle a appelé des outils encore et encore.</translation>
    </message>
    <message>
        <source>The model does not think before it answers.</source>
        <translation>Le modèle ne réfléchit pas avant de répondre.</translation>
    </message>
    <message>
        <source>The model made no picture.</source>
        <translation>Le modèle n’a produit aucune image.</translation>
    </message>
    <message>
        <source>The model stopped without telling why.</source>
        <translation>Le modèle s’est arrêté sans dire pourquoi.</translation>
    </message>
    <message>
        <source>The model takes either temperature or top_p.</source>
        <translation>Le modèle accepte temperature ou top_p, mais pas les deux.</translation>
    </message>
    <message>
        <source>The model takes no number of tokens to think; the effort “%1” is asked for.</source>
        <translation>Le modèle n’accepte pas de nombre de jetons pour réfléchir ; l’effort demandé est « %1 ».</translation>
    </message>
    <message>
        <source>The model thinks at temperature 1 only.</source>
        <translation>Le modèle ne réfléchit qu’avec temperature à 1.</translation>
    </message>
    <message numerus="yes">
        <source>The model thinks with %L1 to %Ln tokens; %L2 are asked for.</source>
        <translation>
            <numerusform>Le modèle réfléchit avec %L1 à %Ln jeton ; nombre demandé : %L2.</numerusform>
            <numerusform>Le modèle réfléchit avec %L1 à %Ln jetons ; nombre demandé : %L2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model thinks with %Ln tokens at least.</source>
        <translation>
            <numerusform>Le modèle réfléchit avec au moins %Ln jeton.</numerusform>
            <numerusform>Le modèle réfléchit avec au moins %Ln jetons.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model thinks with top_p between 0.95 and 1 only.</source>
        <translation>Le modèle ne réfléchit qu’avec top_p entre 0,95 et 1.</translation>
    </message>
    <message>
        <source>The model thinks without top_k only.</source>
        <translation>Le modèle ne réfléchit que sans top_k.</translation>
    </message>
    <message numerus="yes">
        <source>The model writes %Ln tokens at most.</source>
        <translation>
            <numerusform>Le modèle écrit au plus %Ln jeton.</numerusform>
            <numerusform>Le modèle écrit au plus %Ln jetons.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model wrote a tool call that cannot be read.</source>
        <translation>Le modèle a écrit un appel d’outil illisible.</translation>
    </message>
    <message>
        <source>The model&apos;s answer cannot be read.</source>
        <translation>La réponse du modèle est illisible.</translation>
    </message>
    <message>
        <source>The model&apos;s answer does not follow the JSON schema, twice: %1</source>
        <translation>Même la deuxième réponse du modèle ne respecte pas le schéma JSON : %1</translation>
    </message>
    <message>
        <source>The offline assistant has no embeddings.</source>
        <translation>L’assistant hors ligne ne fournit pas d’embeddings.</translation>
    </message>
    <message>
        <source>The provider could not use the reasoning of earlier answers: the question was asked again without it.</source>
        <translation>Le fournisseur n’a pas pu utiliser le raisonnement des réponses précédentes : la question a été reposée sans lui.</translation>
    </message>
    <message>
        <source>The provider did not send one embedding for each text: %1 instead of %2.</source>
        <translation>Le fournisseur n’a pas envoyé un embedding par texte : %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>The provider has forgotten the response before: the whole conversation was sent instead.</source>
        <translation>Le fournisseur a oublié la réponse précédente : la conversation entière a été envoyée à la place.</translation>
    </message>
    <message>
        <source>The provider sent embeddings of different lengths.</source>
        <translation>Le fournisseur a envoyé des embeddings de longueurs différentes.</translation>
    </message>
    <message numerus="yes">
        <source>The reasoning budget of %Ln tokens must be smaller than the answer&apos;s limit of %L1, which counts both.</source>
        <translation>
            <numerusform>Le budget de raisonnement de %Ln jeton doit être inférieur à la limite de la réponse, %L1, qui compte les deux.</numerusform>
            <numerusform>Le budget de raisonnement de %Ln jetons doit être inférieur à la limite de la réponse, %L1, qui compte les deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reasoning of earlier answers was not taken back and is left out.</source>
        <translation>Le raisonnement des réponses précédentes n’a pas été accepté en retour et est omis.</translation>
    </message>
    <message>
        <source>The server read %1 from disk first, which took %2 s.</source>
        <translation>Le serveur a d’abord lu %1 sur le disque, ce qui a pris %2 s.</translation>
    </message>
    <message>
        <source>The temperature is %1: Anthropic&apos;s models take 0 to 1.</source>
        <translation>La température est %1 : les modèles d’Anthropic acceptent de 0 à 1.</translation>
    </message>
    <message>
        <source>The tool was called without thinking, so its result is answered without.</source>
        <translation>L’outil a été appelé sans réflexion, le modèle répond donc aussi sans réflexion à son résultat.</translation>
    </message>
    <message>
        <source>There is no list of models at %1: the address may be wrong.</source>
        <translation>Il n’y a pas de liste de modèles à %1 : l’adresse est peut-être incorrecte.</translation>
    </message>
    <message>
        <source>There is nothing to send: the message is empty.</source>
        <translation>Il n’y a rien à envoyer : le message est vide.</translation>
    </message>
    <message>
        <source>This provider does not have it.</source>
        <translation>Ce fournisseur n’en dispose pas.</translation>
    </message>
    <message>
        <source>This provider does not list its models.</source>
        <translation>Ce fournisseur ne liste pas ses modèles.</translation>
    </message>
    <message>
        <source>This provider has no embeddings.</source>
        <translation>Ce fournisseur ne fournit pas d’embeddings.</translation>
    </message>
    <message>
        <source>This provider needs the address of its gateway (a base URL).</source>
        <translation>Ce fournisseur nécessite l’adresse de sa passerelle (une URL de base).</translation>
    </message>
    <message>
        <source>This provider needs the address of its server (a base URL).</source>
        <translation>Ce fournisseur nécessite l’adresse de son serveur (une URL de base).</translation>
    </message>
    <message>
        <source>This provider takes no sound.</source>
        <translation>Ce fournisseur n’accepte pas de son.</translation>
    </message>
    <message>
        <source>What came is not a chat completion.</source>
        <translation>Ce qui est arrivé n’est pas une chat completion.</translation>
    </message>
    <message>
        <source>What came is not a list of models.</source>
        <translation>Ce qui est arrivé n’est pas une liste de modèles.</translation>
    </message>
    <message>
        <source>What came is not an answer of Anthropic&apos;s API.</source>
        <translation>Ce qui est arrivé n’est pas une réponse de l’API d’Anthropic.</translation>
    </message>
    <message>
        <source>What came is not an answer of Gemini&apos;s API.</source>
        <translation>Ce qui est arrivé n’est pas une réponse de l’API de Gemini.</translation>
    </message>
    <message>
        <source>What came is not an answer of Ollama&apos;s.</source>
        <translation>Ce qui est arrivé n’est pas une réponse d’Ollama.</translation>
    </message>
    <message>
        <source>What came is not an answer of the Responses API.</source>
        <translation>Ce qui est arrivé n’est pas une réponse de l’API Responses.</translation>
    </message>
    <message>
        <source>What came is not an answer of this protocol.</source>
        <translation>Ce qui est arrivé n’est pas une réponse de ce protocole.</translation>
    </message>
    <message numerus="yes">
        <source>With at most %Ln tokens for the answer there is no room to think.</source>
        <translation>
            <numerusform>Avec au plus %Ln jeton pour la réponse, il n’y a pas de place pour réfléchir.</numerusform>
            <numerusform>Avec au plus %Ln jetons pour la réponse, il n’y a pas de place pour réfléchir.</numerusform>
        </translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: Anthropic&apos;s models take text, pictures and PDF, not %2.</source>
        <translation>Impossible d’envoyer « %1 » : les modèles d’Anthropic acceptent le texte, les images et le PDF, pas %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: Gemini takes text, pictures, sound, films and PDF, not %2.</source>
        <translation>Impossible d’envoyer « %1 » : Gemini accepte le texte, les images, le son, les vidéos et le PDF, pas %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: Ollama takes text and images, not %2.</source>
        <translation>Impossible d’envoyer « %1 » : Ollama accepte le texte et les images, pas %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: a gateway takes text only.</source>
        <translation>Impossible d’envoyer « %1 » : une passerelle n’accepte que du texte.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: this provider takes text and images, not %2.</source>
        <translation>Impossible d’envoyer « %1 » : ce fournisseur accepte le texte et les images, pas %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: this provider takes text, images and PDF, not %2.</source>
        <translation>Impossible d’envoyer « %1 » : ce fournisseur accepte le texte, les images et le PDF, pas %2.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>« %1 » est vide.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a gateway: it should look like wss://host/path.</source>
        <translation>« %1 » n’est pas l’adresse d’une passerelle : elle devrait ressembler à wss://host/path.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server: it should look like http://host:11434.</source>
        <translation>« %1 » n’est pas l’adresse d’un serveur : elle devrait ressembler à http://host:11434.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server: it should look like https://host/v1.</source>
        <translation>« %1 » n’est pas l’adresse d’un serveur : elle devrait ressembler à https://host/v1.</translation>
    </message>
    <message>
        <source>“%1” is not an address: it should look like https://&lt;name&gt;.openai.azure.com.</source>
        <translation>« %1 » n’est pas une adresse : elle devrait ressembler à https://&lt;nom&gt;.openai.azure.com.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>This window shows samples; there are no providers to set up in it.</source>
        <translation>Cette fenêtre présente des exemples ; il n’y a pas de fournisseurs à y configurer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What you write goes to the provider that you choose, and to nobody else.</source>
        <translation>Ce que vous écrivez est envoyé au fournisseur que vous choisissez, et à personne d’autre.</translation>
    </message>
</context>
<context>
    <name>QuestionTerms</name>
    <message>
        <source>There is no word to look for.</source>
        <translation>Il n’y a aucun mot à chercher.</translation>
    </message>
</context>
<context>
    <name>QueuedMessages</name>
    <message>
        <source>Next: %1</source>
        <translation>Suivant : %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ReadFault</name>
    <message>
        <source>Reading the file failed: its reader crashed.</source>
        <translation>La lecture du fichier a échoué : le programme qui le lisait s’est arrêté brutalement.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was ended.</source>
        <translation>La lecture du fichier durait trop longtemps et a été interrompue.</translation>
    </message>
    <message>
        <source>Reading the file took too much memory and was ended.</source>
        <translation>La lecture du fichier demandait trop de mémoire et a été interrompue.</translation>
    </message>
    <message>
        <source>The file defines XML entities, which documents have no need of, and was not read.</source>
        <translation>Le fichier définit des entités XML, dont les documents n’ont pas besoin, et n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file holds more text than one document may.</source>
        <translation>Le fichier contient plus de texte qu’un document ne peut en avoir.</translation>
    </message>
    <message>
        <source>The file holds no text, only pictures of it perhaps.</source>
        <translation>Le fichier ne contient pas de texte, peut-être seulement des images de texte.</translation>
    </message>
    <message>
        <source>The file holds no text, or is of a format that Oriel does not read.</source>
        <translation>Le fichier ne contient pas de texte, ou Oriel ne lit pas son format.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>Le fichier est tronqué : il manque la fin.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is encrypted; Oriel cannot read it without its password.</source>
        <translation>Le fichier est chiffré ; Oriel ne peut pas le lire sans son mot de passe.</translation>
    </message>
    <message>
        <source>The file is larger than files may be here.</source>
        <translation>Le fichier dépasse la taille permise ici.</translation>
    </message>
    <message>
        <source>The file is not there any more, or may not be read.</source>
        <translation>Le fichier n’est plus là, ou sa lecture n’est pas autorisée.</translation>
    </message>
    <message>
        <source>The file made its reader fail twice and is left alone until it changes.</source>
        <translation>Le fichier a fait échouer deux fois le programme qui le lit ; il est laissé de côté jusqu’à ce qu’il change.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a document holds, and was not read.</source>
        <translation>Une fois décompressé, le fichier dépasse de loin la taille d’un document ; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file was not read: the program that reads files could not be started.</source>
        <translation>Le fichier n’a pas été lu : le programme qui lit les fichiers n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>This is no file that can be read: a device, a pipe or a socket.</source>
        <translation>Ce n’est pas un fichier lisible : c’est un périphérique, un tube ou un socket.</translation>
    </message>
</context>
<context>
    <name>ReasoningFold</name>
    <message>
        <source>Hide reasoning: %1</source>
        <translation>Masquer le raisonnement : %1</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Show reasoning: %1</source>
        <translation>Afficher le raisonnement : %1</translation>
    </message>
</context>
<context>
    <name>RegenerateTurn</name>
    <message>
        <source>This message answers no question.</source>
        <translation>Ce message ne répond à aucune question.</translation>
    </message>
</context>
<context>
    <name>RemoteImage</name>
    <message>
        <source>A picture from %1. Loading it tells that server that you read this.</source>
        <translation>Une image de %1. La charger indique à ce serveur que vous lisez ceci.</translation>
    </message>
    <message>
        <source>Load picture</source>
        <translation>Charger l’image</translation>
    </message>
    <message>
        <source>Loading the picture from %1</source>
        <translation>Chargement de l’image de %1</translation>
    </message>
    <message>
        <source>Picture from %1</source>
        <translation>Image de %1</translation>
    </message>
    <message>
        <source>The picture could not be loaded from %1.</source>
        <translation>Impossible de charger l’image de %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds more: %Ln messages. To have that back: Settings, “Storage and backup”, or “oriel-cli conversations restore %1”.</source>
        <translation>
            <numerusform>Elle en contient davantage : %Ln message. Pour le récupérer : Paramètres, « Stockage et sauvegarde », ou « oriel-cli conversations restore %1 ».</numerusform>
            <numerusform>Elle en contient davantage : %Ln messages. Pour les récupérer : Paramètres, « Stockage et sauvegarde », ou « oriel-cli conversations restore %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file was kept as “%1”.</source>
        <translation>Le fichier endommagé a été conservé sous « %1 ».</translation>
    </message>
    <message>
        <source>The file “%1” could not be removed.</source>
        <translation>Impossible de supprimer le fichier « %1 ».</translation>
    </message>
    <message>
        <source>The history was damaged, and nothing in it could be read. What you see is the backup of %1.</source>
        <translation>L’historique était endommagé, et rien n’y était lisible. Ce que vous voyez est la sauvegarde du %1.</translation>
    </message>
    <message>
        <source>The history was damaged. What could be read was saved: %1, %2.</source>
        <translation>L’historique était endommagé. Ce qui était lisible a été enregistré : %1, %2.</translation>
    </message>
    <message>
        <source>The newest backup is of %1.</source>
        <translation>La sauvegarde la plus récente est du %1.</translation>
    </message>
</context>
<context>
    <name>RescuedTree</name>
    <message>
        <source>Rescued conversation</source>
        <translation>Conversation récupérée</translation>
    </message>
    <message>
        <source>Rescued messages</source>
        <translation>Messages récupérés</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Nothing was restored, because what is there now could not be kept. %1</source>
        <translation>Rien n’a été restauré, car l’état actuel n’a pas pu être sauvegardé. %1</translation>
    </message>
    <message>
        <source>“%1” is the history itself: there is nothing to restore from it.</source>
        <translation>« %1 » est l’historique lui-même : il n’y a rien à restaurer à partir de ce fichier.</translation>
    </message>
</context>
<context>
    <name>RetentionRepository</name>
    <message>
        <source>Conversations can be kept for one day at least.</source>
        <translation>Les conversations peuvent être conservées un jour au minimum.</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>By anyone</source>
        <translation>Tous les auteurs</translation>
    </message>
    <message>
        <source>By assistants</source>
        <translation>Par les assistants</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Par vous</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre : %1</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>Avec du code</translation>
    </message>
    <message>
        <source>✓ With code</source>
        <translation>✓ Avec du code</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>There is no word to look for: signs alone are not found.</source>
        <translation>Il n’y a aucun mot à rechercher : les signes seuls ne sont pas trouvés.</translation>
    </message>
    <message>
        <source>These are too many words to look for at once.</source>
        <translation>Cela fait trop de mots à rechercher à la fois.</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
</context>
<context>
    <name>SendTurn</name>
    <message>
        <source>There is nothing to send.</source>
        <translation>Il n’y a rien à envoyer.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 ne peut pas être « %2 ».</translation>
    </message>
    <message>
        <source>%1 has no key “%2”. There are these: %3.</source>
        <translation>%1 n’a pas de clé « %2 ». Clés disponibles : %3.</translation>
    </message>
    <message>
        <source>%1 has no keys.</source>
        <translation>%1 n’a aucune clé.</translation>
    </message>
    <message>
        <source>%1 is a built-in provider and cannot be of another kind.</source>
        <translation>%1 est un fournisseur intégré et ne peut pas être d’un autre type.</translation>
    </message>
    <message>
        <source>%1 is built in and not changed; there is nothing to remove.</source>
        <translation>%1 est un fournisseur intégré et n’a pas été modifié ; il n’y a rien à supprimer.</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds, more than 0 and at most 86400.</source>
        <translation>%1 doit être un nombre de secondes supérieur à 0 et inférieur ou égal à 86400.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 doit être un texte.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 doit être true ou false.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>%1, ligne %2, %3 : %4</translation>
    </message>
    <message>
        <source>%1: %2 is %3.</source>
        <translation>%1 : %2 vaut %3.</translation>
    </message>
    <message>
        <source>A WebSocket gateway&apos;s address begins with wss:// or ws://.</source>
        <translation>L’adresse d’une passerelle WebSocket commence par wss:// ou ws://.</translation>
    </message>
    <message>
        <source>A client certificate and its key are given together.</source>
        <translation>Un certificat client et sa clé s’indiquent ensemble.</translation>
    </message>
    <message>
        <source>A fingerprint is the SHA-256 of the certificate: 32 bytes, written as 64 hexadecimal digits.</source>
        <translation>Une empreinte est la somme SHA-256 du certificat : 32 octets, écrits sous forme de 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>A provider of the kind %1 needs an address.</source>
        <translation>Un fournisseur de type %1 nécessite une adresse.</translation>
    </message>
    <message>
        <source>A proxy needs a host and a port: http://host:port.</source>
        <translation>Un proxy nécessite un hôte et un port : http://host:port.</translation>
    </message>
    <message>
        <source>A proxy&apos;s password does not go into a settings file.</source>
        <translation>Le mot de passe d’un proxy n’a pas sa place dans un fichier de paramètres.</translation>
    </message>
    <message>
        <source>A query item needs a name.</source>
        <translation>Un élément de la chaîne de requête nécessite un nom.</translation>
    </message>
    <message>
        <source>A time-out is more than 0 and at most 86400 seconds.</source>
        <translation>Un délai d’attente est supérieur à 0 et ne dépasse pas 86400 secondes.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Valeur autorisée : %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1 ?</translation>
    </message>
    <message>
        <source>It counts as not set.</source>
        <translation>Le paramètre est traité comme non défini.</translation>
    </message>
    <message>
        <source>It must be an object with the fields of a provider.</source>
        <translation>Ce doit être un objet avec les champs d’un fournisseur.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Ligne %1, colonne %2 : %3.</translation>
    </message>
    <message>
        <source>Name an environment variable that holds the key, not the key itself.</source>
        <translation>Indiquez une variable d’environnement qui contient la clé, et non la clé elle-même.</translation>
    </message>
    <message>
        <source>No keychain runs here, and there is no passphrase for an encrypted key file. Set ORIEL_PASSPHRASE.</source>
        <translation>Aucun trousseau n’est actif ici, et il n’y a pas de phrase secrète pour un fichier de clés chiffré. Définissez ORIEL_PASSPHRASE.</translation>
    </message>
    <message>
        <source>No keychain runs here.</source>
        <translation>Aucun trousseau n’est actif ici.</translation>
    </message>
    <message>
        <source>Opening the key file would take more time or memory than Oriel ever asks for.</source>
        <translation>Ouvrir le fichier de clés prendrait plus de temps ou de mémoire qu’Oriel n’en demande jamais.</translation>
    </message>
    <message>
        <source>The address begins with https:// or http://, not with %1://.</source>
        <translation>L’adresse commence par https:// ou http://, et non par %1://.</translation>
    </message>
    <message>
        <source>The address holds a user or a password; set them as a key or as a secret header.</source>
        <translation>L’adresse contient un nom d’utilisateur ou un mot de passe ; définissez-les comme clé ou comme en-tête secret.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>L’adresse est vide.</translation>
    </message>
    <message>
        <source>The address “%1” begins with neither https:// nor http://.</source>
        <translation>L’adresse « %1 » ne commence ni par https:// ni par http://.</translation>
    </message>
    <message>
        <source>The address “%1” has a part after “#”, which no server sees.</source>
        <translation>L’adresse « %1 » comporte une partie après « # », qu’aucun serveur ne voit.</translation>
    </message>
    <message>
        <source>The address “%1” has no scheme; write https://%1 or http://%1.</source>
        <translation>L’adresse « %1 » n’a pas de schéma ; écrivez https://%1 ou http://%1.</translation>
    </message>
    <message>
        <source>The address “%1” is not a URL: its host or its port (1 to 65535) is wrong.</source>
        <translation>L’adresse « %1 » n’est pas une URL : son hôte ou son port (de 1 à 65535) est incorrect.</translation>
    </message>
    <message>
        <source>The address “%1” names no host.</source>
        <translation>L’adresse « %1 » n’indique aucun hôte.</translation>
    </message>
    <message>
        <source>The beginning of the key file was changed.</source>
        <translation>Le début du fichier de clés a été modifié.</translation>
    </message>
    <message>
        <source>The content of the key file cannot be understood.</source>
        <translation>Le contenu du fichier de clés est incompréhensible.</translation>
    </message>
    <message>
        <source>The content of the key file was changed or cut off.</source>
        <translation>Le contenu du fichier de clés a été modifié ou tronqué.</translation>
    </message>
    <message>
        <source>The encryption library could not be started.</source>
        <translation>Impossible de démarrer la bibliothèque de chiffrement.</translation>
    </message>
    <message>
        <source>The environment variable %1 is empty.</source>
        <translation>La variable d’environnement %1 est vide.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>La variable d’environnement %1 n’est pas définie.</translation>
    </message>
    <message>
        <source>The file is left as it is.</source>
        <translation>Le fichier est laissé tel quel.</translation>
    </message>
    <message>
        <source>The header %1 holds a credential; it must be kept as a secret.</source>
        <translation>L’en-tête %1 contient des informations d’identification ; il doit être conservé comme secret.</translation>
    </message>
    <message>
        <source>The header %1 is set by the connection itself.</source>
        <translation>L’en-tête %1 est défini par la connexion elle-même.</translation>
    </message>
    <message>
        <source>The key file does not begin as one does.</source>
        <translation>Le fichier de clés ne commence pas comme il se doit.</translation>
    </message>
    <message>
        <source>The key file is cut off.</source>
        <translation>Le fichier de clés est tronqué.</translation>
    </message>
    <message>
        <source>The key file is encrypted and there is no passphrase. Set ORIEL_PASSPHRASE.</source>
        <translation>Le fichier de clés est chiffré et il n’y a pas de phrase secrète. Définissez ORIEL_PASSPHRASE.</translation>
    </message>
    <message>
        <source>The key file was written by a newer Oriel, or is damaged. It is left as it is.</source>
        <translation>Le fichier de clés a été écrit par une version plus récente d’Oriel, ou il est endommagé. Il est laissé tel quel.</translation>
    </message>
    <message>
        <source>The key has a space, a line end or another character that no key has.</source>
        <translation>La clé contient un espace, une fin de ligne ou un autre caractère qu’aucune clé ne comporte.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>La clé est vide.</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is in the encrypted key file.</source>
        <translation>La clé « %1 » de %2 se trouve dans le fichier de clés chiffré.</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is in the keychain.</source>
        <translation>La clé « %1 » de %2 se trouve dans le trousseau.</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is not in the encrypted key file any more; set it again.</source>
        <translation>La clé « %1 » de %2 ne se trouve plus dans le fichier de clés chiffré ; définissez-la de nouveau.</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is not in the keychain any more; set it again.</source>
        <translation>La clé « %1 » de %2 ne se trouve plus dans le trousseau ; définissez-la de nouveau.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <translation>Échec du trousseau : %1</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Le trousseau a refusé l’accès.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La phrase secrète est vide.</translation>
    </message>
    <message>
        <source>The passphrase of the key file is wrong.</source>
        <translation>La phrase secrète du fichier de clés est incorrecte.</translation>
    </message>
    <message>
        <source>The patch is not JSON: %1 at byte %2.</source>
        <translation>Le correctif n’est pas du JSON : %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>The patch is not a JSON object; write {&quot;name&quot;: value}.</source>
        <translation>Le correctif n’est pas un objet JSON ; écrivez {&quot;name&quot;: value}.</translation>
    </message>
    <message>
        <source>The query item %1 holds a credential, which would end in logs; set it as a key.</source>
        <translation>L’élément %1 de la chaîne de requête contient des informations d’identification, qui se retrouveraient dans les journaux ; définissez-les comme clé.</translation>
    </message>
    <message>
        <source>The secret header %1 has its value in the file, where no secret belongs.</source>
        <translation>L’en-tête secret %1 a sa valeur dans le fichier, où aucun secret n’a sa place.</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line end or another control character.</source>
        <translation>La valeur de l’en-tête %1 contient une fin de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>There is a provider “%1” already.</source>
        <translation>Il existe déjà un fournisseur « %1 ».</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Le fichier « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>There is no provider “%1” to remove.</source>
        <translation>Il n’y a aucun fournisseur « %1 » à supprimer.</translation>
    </message>
    <message>
        <source>There is no provider “%1”. There are these: %2.</source>
        <translation>Il n’y a aucun fournisseur « %1 ». Fournisseurs disponibles : %2.</translation>
    </message>
    <message>
        <source>There is no secret “%1” of %2; set it again.</source>
        <translation>Il n’y a aucun secret « %1 » de %2 ; définissez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Le paramètre « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the key file (%1 MB are needed).</source>
        <translation>Mémoire insuffisante pour ouvrir le fichier de clés (%1 Mo sont nécessaires).</translation>
    </message>
    <message>
        <source>Using %1.</source>
        <translation>Valeur utilisée : %1.</translation>
    </message>
    <message>
        <source>a JSON object is missing</source>
        <translation>il manque un objet JSON</translation>
    </message>
    <message>
        <source>a day like 2026-03-01</source>
        <translation>un jour comme 2026-03-01</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>a provider&apos;s name</source>
        <translation>le nom d’un fournisseur</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>n’importe quel texte</translation>
    </message>
    <message>
        <source>budgets like openai.day=2 openai.month=30, with blanks between them</source>
        <translation>des budgets comme openai.day=2 openai.month=30, séparés par des espaces</translation>
    </message>
    <message>
        <source>fingerprint must be 32 bytes, written as 64 hexadecimal digits.</source>
        <translation>fingerprint doit comporter 32 octets, écrits sous forme de 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>headers must be a list of {&quot;name&quot;: …, &quot;value&quot;: …} or {&quot;name&quot;: …, &quot;secret&quot;: true}.</source>
        <translation>headers doit être une liste de {&quot;name&quot;: …, &quot;value&quot;: …} ou {&quot;name&quot;: …, &quot;secret&quot;: true}.</translation>
    </message>
    <message>
        <source>key %1 in the encrypted key file</source>
        <translation>clé %1 dans le fichier de clés chiffré</translation>
    </message>
    <message>
        <source>key %1 in the keychain</source>
        <translation>clé %1 dans le trousseau</translation>
    </message>
    <message>
        <source>kind must be one of these: %1.</source>
        <translation>kind doit être l’un des suivants : %1.</translation>
    </message>
    <message>
        <source>lines of model=file</source>
        <translation>lignes modèle=fichier</translation>
    </message>
    <message>
        <source>lines of provider/model</source>
        <translation>des lignes fournisseur/modèle</translation>
    </message>
    <message>
        <source>pairs like chat.new=Ctrl+Shift+N, with blanks between them</source>
        <translation>des paires comme chat.new=Ctrl+Shift+N, séparées par des espaces</translation>
    </message>
    <message>
        <source>query must be an object of texts.</source>
        <translation>query doit être un objet de textes.</translation>
    </message>
    <message>
        <source>system, none, http://host:port or socks5://host:port, without a password</source>
        <translation>system, none, http://host:port ou socks5://host:port, sans mot de passe</translation>
    </message>
    <message>
        <source>targets like anthropic/claude-haiku-4-5 or ollama/llama3.1?timeout=30&amp;retries=0, with blanks between</source>
        <translation>des cibles comme anthropic/claude-haiku-4-5 ou ollama/llama3.1?timeout=30&amp;retries=0, séparées par des espaces</translation>
    </message>
    <message>
        <source>token_place must be header, query or first-message.</source>
        <translation>token_place doit être header, query ou first-message.</translation>
    </message>
    <message>
        <source>“%1” cannot be a header&apos;s name.</source>
        <translation>« %1 » ne peut pas être le nom d’un en-tête.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key&apos;s name; it is made of letters a-z, digits, “-”, “_” and “.”, at most 64 of them, and begins with a letter or a digit.</source>
        <translation>« %1 » ne peut pas être le nom d’une clé ; il se compose de lettres a-z, de chiffres, de « - », « _ » et « . », 64 au plus, et commence par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>“%1” cannot be a provider&apos;s name; it is made of a-z, 0-9, “-”, “_” and “.”, at most 64 of them, and begins with a letter or a digit.</source>
        <translation>« %1 » ne peut pas être le nom d’un fournisseur ; il se compose de a-z, 0-9, « - », « _ » et « . », 64 au plus, et commence par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, and is left as it is.</source>
        <translation>« %1 » ne peut pas être lu et est laissé tel quel.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Impossible de lire « %1 ».</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>Impossible d’écrire « %1 » : %2.</translation>
    </message>
    <message>
        <source>“%1” is being written by another program. Try again.</source>
        <translation>Un autre programme est en train d’écrire « %1 ». Réessayez.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>« %1 » est vide.</translation>
    </message>
    <message>
        <source>“%1” is no budget like openai.day=2.</source>
        <translation>« %1 » n’est pas un budget comme openai.day=2.</translation>
    </message>
    <message>
        <source>“%1” is no proxy; write system, none, http://host:port or socks5://host:port.</source>
        <translation>« %1 » n’est pas un proxy ; écrivez system, none, http://host:port ou socks5://host:port.</translation>
    </message>
    <message>
        <source>“%1” is no target like anthropic/claude-haiku-4-5.</source>
        <translation>« %1 » n’est pas une cible comme anthropic/claude-haiku-4-5.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Revenir à la conversation</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Storage and backup</source>
        <translation>Stockage et sauvegarde</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back from the archive</source>
        <translation>Retour depuis les archives</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Rechercher dans les conversations</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Shown conversations</source>
        <translation>Conversations affichées</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Les archives sont vides.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Vos conversations apparaîtront ici.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Source %1: %2, %3</source>
        <translation>Source %1 : %2, %3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Close the source</source>
        <translation>Fermer la source</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open the file in its own program</source>
        <translation>Ouvrir le fichier dans son propre programme</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>Ouverture du document…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texte du document</translation>
    </message>
</context>
<context>
    <name>SqlErrors</name>
    <message>
        <source>The disk failed while the history was read or written (“%1”).</source>
        <translation>Le disque a rencontré une défaillance pendant la lecture ou l’écriture de l’historique (« %1 »).</translation>
    </message>
    <message>
        <source>The disk failed while the index of the documents was read or written (“%1”).</source>
        <translation>Le disque a rencontré une défaillance pendant la lecture ou l’écriture de l’index des documents (« %1 »).</translation>
    </message>
    <message>
        <source>The file “%1” is not a history of Oriel, or it is damaged.</source>
        <translation>Le fichier « %1 » n’est pas un historique d’Oriel, ou il est endommagé.</translation>
    </message>
    <message>
        <source>The history can only be read: the file “%1” or its folder is write-protected.</source>
        <translation>L’historique est en lecture seule : le fichier « %1 » ou son dossier est protégé en écriture.</translation>
    </message>
    <message>
        <source>The history could not be opened: there is no file “%1”, or no permission.</source>
        <translation>Impossible d’ouvrir l’historique : le fichier « %1 » n’existe pas ou les droits sont insuffisants.</translation>
    </message>
    <message>
        <source>The history could not be read or written (SQLite&apos;s error %1).</source>
        <translation>Impossible de lire ou d’écrire l’historique (erreur SQLite %1).</translation>
    </message>
    <message>
        <source>The history could not be written: the disk is full.</source>
        <translation>Impossible d’écrire l’historique : le disque est plein.</translation>
    </message>
    <message>
        <source>The history is damaged: the file “%1” does not hold what it should.</source>
        <translation>L’historique est endommagé : le fichier « %1 » ne contient pas ce qu’il devrait.</translation>
    </message>
    <message>
        <source>The history is locked by another program. Close that program, then try again.</source>
        <translation>L’historique est verrouillé par un autre programme. Fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The index of the documents can only be read: the file “%1” or its folder is write-protected.</source>
        <translation>L’index des documents est en lecture seule : le fichier « %1 » ou son dossier est protégé en écriture.</translation>
    </message>
    <message>
        <source>The index of the documents could not be opened: there is no file “%1”, or no permission.</source>
        <translation>Impossible d’ouvrir l’index des documents : le fichier « %1 » n’existe pas ou les droits sont insuffisants.</translation>
    </message>
    <message>
        <source>The index of the documents could not be read or written (SQLite&apos;s error %1).</source>
        <translation>Impossible de lire ou d’écrire l’index des documents (erreur SQLite %1).</translation>
    </message>
    <message>
        <source>The index of the documents could not be written: the disk is full.</source>
        <translation>Impossible d’écrire l’index des documents : le disque est plein.</translation>
    </message>
    <message>
        <source>The index of the documents is damaged: delete the file “%1” and add the documents again.</source>
        <translation>L’index des documents est endommagé : supprimez le fichier « %1 » et ajoutez de nouveau les documents.</translation>
    </message>
    <message>
        <source>The index of the documents is locked by another program. Close that program, then try again.</source>
        <translation>L’index des documents est verrouillé par un autre programme. Fermez ce programme, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>SqlHistoryKeeper</name>
    <message>
        <source>What was deleted long ago is still in backups that could not be written anew. They go when seven newer ones have been made: %1</source>
        <translation>Ce qui a été supprimé il y a longtemps se trouve encore dans des sauvegardes qui n’ont pas pu être réécrites. Elles disparaîtront quand sept plus récentes auront été faites : %1</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Ctrl+Enter sends · Enter breaks the line</source>
        <translation>Ctrl+Entrée envoie · Entrée va à la ligne</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter breaks the line</source>
        <translation>Entrée envoie · Maj+Entrée va à la ligne</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Check the history</source>
        <translation>Vérifier l’historique</translation>
    </message>
    <message>
        <source>Conversations are kept on this computer only, in this folder:</source>
        <translation>Les conversations sont conservées uniquement sur cet ordinateur, dans ce dossier :</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>Dossier de l’historique</translation>
    </message>
    <message>
        <source>Folders with a rule of their own: %1</source>
        <translation>Dossiers ayant leur propre règle : %1</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Indéfiniment</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Conserver les conversations</translation>
    </message>
    <message>
        <source>Nothing is kept in this window: its conversations end with it, and there is nothing to back up.</source>
        <translation>Rien n’est conservé dans cette fenêtre : ses conversations se terminent avec elle, et il n’y a rien à sauvegarder.</translation>
    </message>
    <message>
        <source>Storage and backup</source>
        <translation>Stockage et sauvegarde</translation>
    </message>
    <message>
        <source>The last seven are kept; one is made a day when something has changed. A restore backs up what is there before, so it can be undone.</source>
        <translation>Les sept dernières sont conservées ; une est faite chaque jour où quelque chose a changé. Une restauration sauvegarde d’abord ce qui est présent, elle peut donc être annulée.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Il n’y a pas encore de sauvegardes.</translation>
    </message>
    <message>
        <source>What nobody used for so long is deleted, and can be had back for 30 days more. What is pinned stays.</source>
        <translation>Ce que personne n’a utilisé pendant cette durée est supprimé, et peut être récupéré pendant 30 jours encore. Ce qui est épinglé reste.</translation>
    </message>
</context>
<context>
    <name>TaskBox</name>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
</context>
<context>
    <name>Tokenizers</name>
    <message>
        <source>A token of it is longer than any can be.</source>
        <translation>Un de ses jetons est plus long qu’il n’est possible.</translation>
    </message>
    <message>
        <source>It changes texts by “%1”, which Oriel cannot do.</source>
        <translation>Il modifie les textes par « %1 », ce dont Oriel n’est pas capable.</translation>
    </message>
    <message>
        <source>It cuts texts by a pattern that cannot be read.</source>
        <translation>Il découpe les textes selon un motif illisible.</translation>
    </message>
    <message>
        <source>It cuts texts by “%1”, which Oriel cannot do.</source>
        <translation>Il découpe les textes par « %1 », ce dont Oriel n’est pas capable.</translation>
    </message>
    <message>
        <source>It cuts texts in the way “%1”, which Oriel does not know.</source>
        <translation>Il découpe les textes à la manière « %1 », qu’Oriel ne connaît pas.</translation>
    </message>
    <message>
        <source>It is a SentencePiece model of a kind by which Oriel cannot count.</source>
        <translation>C’est un modèle SentencePiece d’un type avec lequel Oriel ne peut pas compter.</translation>
    </message>
    <message>
        <source>It is neither a SentencePiece model nor a tokenizer.json.</source>
        <translation>Ce n’est ni un modèle SentencePiece ni un tokenizer.json.</translation>
    </message>
    <message>
        <source>It is no tokenizer.json: it has no model.</source>
        <translation>Ce n’est pas un tokenizer.json, car il n’a pas de modèle.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>Ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>It marks parts of words (%1), which Oriel cannot do.</source>
        <translation>Il marque des parties de mots (%1), ce dont Oriel n’est pas capable.</translation>
    </message>
    <message>
        <source>Its list of merges is missing.</source>
        <translation>Sa liste de fusions est manquante.</translation>
    </message>
    <message>
        <source>Its map of characters is damaged.</source>
        <translation>Sa table de caractères est endommagée.</translation>
    </message>
    <message>
        <source>Its model is of the kind “%1”, by which Oriel cannot count.</source>
        <translation>Son modèle est du type « %1 », avec lequel Oriel ne peut pas compter.</translation>
    </message>
    <message>
        <source>Its vocabulary is damaged.</source>
        <translation>Son vocabulaire est endommagé.</translation>
    </message>
    <message>
        <source>Its vocabulary is missing.</source>
        <translation>Son vocabulaire est manquant.</translation>
    </message>
    <message>
        <source>The tokenizer %1 cannot be read (%2).</source>
        <translation>Impossible de lire le tokeniseur %1 (%2).</translation>
    </message>
    <message>
        <source>The tokenizer %1 cannot be used: %2</source>
        <translation>Impossible d’utiliser le tokeniseur %1 : %2</translation>
    </message>
    <message>
        <source>The tokenizer %1 is a folder; name the file in it.</source>
        <translation>Le tokeniseur %1 est un dossier ; indiquez le fichier qu’il contient.</translation>
    </message>
    <message>
        <source>The tokenizer %1 is larger than 128 MB.</source>
        <translation>Le tokeniseur %1 dépasse 128 Mo.</translation>
    </message>
</context>
<context>
    <name>TranscriptRows</name>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Assistant · %1</source>
        <translation>Assistant · %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your next message is sent without this one.</source>
        <translation>Votre prochain message est envoyé sans celui-ci.</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Aller à la fin</translation>
    </message>
</context>
<context>
    <name>TurnProgress</name>
    <message>
        <source>%1 answers in place of %2.</source>
        <translation>%1 répond à la place de %2.</translation>
    </message>
    <message>
        <source>Answering · %1 s</source>
        <translation>Réponse en cours · %1 s</translation>
    </message>
    <message>
        <source>From the cache, %1 s old.</source>
        <translation>Réponse issue du cache, datant de %1 s.</translation>
    </message>
    <message>
        <source>Loading %1 · %2 s</source>
        <translation>Chargement de %1 · %2 s</translation>
    </message>
    <message>
        <source>Reading your documents · %1 s</source>
        <translation>Lecture de vos documents · %1 s</translation>
    </message>
    <message>
        <source>Retrying in %1 s: %2</source>
        <translation>Nouvelle tentative dans %1 s : %2</translation>
    </message>
    <message>
        <source>Retrying: %1</source>
        <translation>Nouvelle tentative : %1</translation>
    </message>
    <message>
        <source>Searching your documents · %1 s</source>
        <translation>Recherche dans vos documents · %1 s</translation>
    </message>
    <message>
        <source>The model does not take “%1”, so it was left out.</source>
        <translation>Le modèle n’accepte pas « %1 », qui a donc été omis.</translation>
    </message>
    <message>
        <source>The provider marked this as: %1.</source>
        <translation>Le fournisseur a signalé ceci comme : %1.</translation>
    </message>
    <message>
        <source>Thinking · %1 s</source>
        <translation>Réflexion · %1 s</translation>
    </message>
    <message>
        <source>Waiting %1 s: %2</source>
        <translation>Attente de %1 s : %2</translation>
    </message>
    <message>
        <source>Waiting for the answer · %1 s</source>
        <translation>Attente de la réponse · %1 s</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Attente : %1</translation>
    </message>
    <message>
        <source>Waiting: %1 · %2 s</source>
        <translation>Attente : %1 · %2 s</translation>
    </message>
</context>
<context>
    <name>TurnRepository</name>
    <message>
        <source>The message “%1” does not belong to this answer.</source>
        <translation>Le message « %1 » n’appartient pas à cette réponse.</translation>
    </message>
    <message>
        <source>There is already an answer “%1”.</source>
        <translation>Il existe déjà une réponse « %1 ».</translation>
    </message>
    <message>
        <source>There is no answer “%1” in the history.</source>
        <translation>Il n’y a aucune réponse « %1 » dans l’historique.</translation>
    </message>
</context>
<context>
    <name>TurnRun</name>
    <message>
        <source>The collection “%1” is not there any more.</source>
        <translation>La collection « %1 » n’existe plus.</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>UsageChart</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Point at a bar, or use the arrow keys.</source>
        <translation>Pointez une barre ou utilisez les touches fléchées.</translation>
    </message>
</context>
<context>
    <name>UsageHead</name>
    <message>
        <source>A line for each</source>
        <translation>Une ligne par</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
</context>
<context>
    <name>UsageView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Revenir à la conversation</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Enregistrer en JSON</translation>
    </message>
    <message>
        <source>Table of the figures</source>
        <translation>Tableau des valeurs</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consommation</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <translation>%1 Md</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>First token, p50</source>
        <translation>Premier token, p50</translation>
    </message>
    <message>
        <source>First token, p95</source>
        <translation>Premier token, p95</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>Depuis le cache</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>No conversation, or one that is gone</source>
        <translation>Aucune conversation, ou une qui n’existe plus</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouvelles tentatives</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>Recherche par le sens</translation>
    </message>
    <message>
        <source>Titles of conversations</source>
        <translation>Titres de conversations</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens en entrée</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens en sortie</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens par seconde</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Looking for servers on this computer…</source>
        <translation>Recherche de serveurs sur cet ordinateur…</translation>
    </message>
    <message>
        <source>No server runs on this computer. Ollama, LM Studio and llama.cpp are found when they do; a provider needs its key.</source>
        <translation>Aucun serveur n’est actif sur cet ordinateur. Ollama, LM Studio et llama.cpp sont détectés quand ils le sont ; un fournisseur nécessite sa clé.</translation>
    </message>
    <message>
        <source>Talk with a language model</source>
        <translation>Dialoguer avec un modèle de langage</translation>
    </message>
    <message>
        <source>These run on this computer. What you ask them stays here.</source>
        <translation>Ceux-ci fonctionnent sur cet ordinateur. Ce que vous leur demandez reste ici.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>The place of the window could not be kept: %1</source>
        <translation>Impossible d’enregistrer la position de la fenêtre : %1</translation>
    </message>
</context>
<context>
    <name>WorkFolder</name>
    <message>
        <source>No folder for temporary files could be made in “%1”.</source>
        <translation>Impossible de créer un dossier pour les fichiers temporaires dans « %1 ».</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message numerus="yes">
        <source>The archive has more than %Ln files.</source>
        <translation>
            <numerusform>L’archive contient plus de %Ln fichier.</numerusform>
            <numerusform>L’archive contient plus de %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is damaged or was not downloaded to its end.</source>
        <translation>L’archive est endommagée ou n’a pas été téléchargée en entier.</translation>
    </message>
    <message>
        <source>The checksum of the file is wrong.</source>
        <translation>La somme de contrôle du fichier est incorrecte.</translation>
    </message>
    <message>
        <source>The file becomes too large when it is unpacked.</source>
        <translation>Le fichier devient trop volumineux une fois décompressé.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The file “%1” in the archive cannot be read.</source>
        <translation>Impossible de lire le fichier « %1 » de l’archive.</translation>
    </message>
    <message>
        <source>The file “%1” in the archive is damaged.</source>
        <translation>Le fichier « %1 » de l’archive est endommagé.</translation>
    </message>
    <message>
        <source>The file “%1” in the archive is encrypted.</source>
        <translation>Le fichier « %1 » de l’archive est chiffré.</translation>
    </message>
    <message>
        <source>The file “%1” in the archive is too large.</source>
        <translation>Le fichier « %1 » de l’archive est trop volumineux.</translation>
    </message>
</context>
<context>
    <name>oriel::AnswerNews</name>
    <message>
        <source>The answer broke off</source>
        <translation>La réponse s’est interrompue</translation>
    </message>
    <message>
        <source>The answer is ready</source>
        <translation>La réponse est prête</translation>
    </message>
</context>
<context>
    <name>oriel::AnswerSetup</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Longueur maximale</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Stops at</source>
        <translation>S’arrête à</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>This is a number from 0 to %1.</source>
        <translation>C’est un nombre de 0 à %1.</translation>
    </message>
    <message>
        <source>This is a whole number from %1 to %2.</source>
        <translation>C’est un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>Top K</source>
        <translation>Top K</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
</context>
<context>
    <name>oriel::AskedDocuments</name>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
</context>
<context>
    <name>oriel::BackupsController</name>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: %1, %2, %3.</source>
        <translation>Tout va bien : %1, %2, %3.</translation>
    </message>
    <message>
        <source>An answer is being written. Stop it or wait until it is complete, then restore.</source>
        <translation>Une réponse est en cours de rédaction. Arrêtez-la ou attendez qu’elle soit terminée, puis restaurez.</translation>
    </message>
    <message>
        <source>Backing up and checking the copy</source>
        <translation>Sauvegarde et vérification de la copie</translation>
    </message>
    <message>
        <source>Checking the history</source>
        <translation>Vérification de l’historique</translation>
    </message>
    <message>
        <source>Restoring the backup of %1</source>
        <translation>Restauration de la sauvegarde du %1</translation>
    </message>
    <message>
        <source>Something is wrong with the history. %1</source>
        <translation>L’historique présente un problème. %1</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>La sauvegarde est faite et vérifiée.</translation>
    </message>
    <message>
        <source>The history is what the backup of %1 held. What was there before is backed up, so this can be undone.</source>
        <translation>L’historique est celui que contenait la sauvegarde du %1. Ce qui était présent avant est sauvegardé, cela peut donc être annulé.</translation>
    </message>
    <message>
        <source>The restore is undone: the history is what it was before it.</source>
        <translation>La restauration est annulée : l’historique est tel qu’il était avant elle.</translation>
    </message>
    <message>
        <source>Undoing the restore</source>
        <translation>Annulation de la restauration</translation>
    </message>
</context>
<context>
    <name>oriel::BackupsModel</name>
    <message>
        <source>Daily backup</source>
        <translation>Sauvegarde quotidienne</translation>
    </message>
    <message>
        <source>Made before a restore</source>
        <translation>Faite avant une restauration</translation>
    </message>
    <message>
        <source>Made before an upgrade</source>
        <translation>Faite avant une mise à niveau</translation>
    </message>
    <message>
        <source>Made when you asked</source>
        <translation>Faite à votre demande</translation>
    </message>
</context>
<context>
    <name>oriel::ChatController</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>The conversation is not in the history any more</source>
        <translation>La conversation n’est plus dans l’historique</translation>
    </message>
</context>
<context>
    <name>oriel::CommandRegistry</name>
    <message>
        <source>%1 belongs to “%2” and cannot be changed.</source>
        <translation>%1 appartient à « %2 » et ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Hold Ctrl or Alt with a key, or take one of the keys F1 to F12.</source>
        <translation>%1 sert à écrire. Maintenez Ctrl ou Alt avec une touche, ou prenez l’une des touches F1 à F12.</translation>
    </message>
    <message>
        <source>The shortcut of “%1” cannot be changed.</source>
        <translation>Le raccourci de « %1 » ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Cette commande n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is no shortcut.</source>
        <translation>« %1 » n’est pas un raccourci.</translation>
    </message>
</context>
<context>
    <name>oriel::ComposerController</name>
    <message>
        <source>An earlier message can be sent again once the answer is complete.</source>
        <translation>Un message antérieur pourra être renvoyé quand la réponse sera complète.</translation>
    </message>
    <message>
        <source>Only files on this computer can be added.</source>
        <translation>Seuls des fichiers de cet ordinateur peuvent être ajoutés.</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
</context>
<context>
    <name>oriel::ConversationListModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>oriel::ConversationsController</name>
    <message>
        <source>All conversations</source>
        <translation>Toutes les conversations</translation>
    </message>
    <message>
        <source>“%1” is back in the list.</source>
        <translation>« %1 » est de nouveau dans la liste.</translation>
    </message>
    <message>
        <source>“%1” was archived.</source>
        <translation>« %1 » a été archivée.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>« %1 » a été supprimée.</translation>
    </message>
</context>
<context>
    <name>oriel::DocumentsController</name>
    <message>
        <source>Nothing in your documents has these words.</source>
        <translation>Rien dans vos documents ne contient ces mots.</translation>
    </message>
    <message>
        <source>Only files on this computer can be added.</source>
        <translation>Seuls des fichiers de cet ordinateur peuvent être ajoutés.</translation>
    </message>
    <message>
        <source>There are more files than can be watched: of some, changes are noticed within the hour.</source>
        <translation>Il y a plus de fichiers qu’il n’est possible d’en surveiller : pour certains, les changements sont remarqués dans l’heure.</translation>
    </message>
    <message>
        <source>What was read takes %1 on this computer.</source>
        <translation>Ce qui a été lu occupe %1 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“%1” was removed. The files stay where they are.</source>
        <translation>« %1 » a été retiré. Les fichiers restent où ils sont.</translation>
    </message>
</context>
<context>
    <name>oriel::FileChooser</name>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Ask about a folder</source>
        <translation>Interroger un dossier</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
</context>
<context>
    <name>oriel::FindController</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 sur plus de %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
</context>
<context>
    <name>oriel::HandOver</name>
    <message>
        <source>The link “%1” is none that Oriel knows.</source>
        <translation>Oriel ne reconnaît pas le lien « %1 ».</translation>
    </message>
</context>
<context>
    <name>oriel::MessageActions</name>
    <message>
        <source>There is no code to copy here</source>
        <translation>Il n’y a pas de code à copier ici</translation>
    </message>
    <message>
        <source>This is a new conversation that begins like the other one</source>
        <translation>Ceci est une nouvelle conversation qui commence comme l’autre</translation>
    </message>
</context>
<context>
    <name>oriel::ModelPickerModel</name>
    <message>
        <source>%1 · as you typed it</source>
        <translation>%1 · tel que vous l’avez saisi</translation>
    </message>
    <message>
        <source>Chosen last</source>
        <translation>Choisis récemment</translation>
    </message>
</context>
<context>
    <name>oriel::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>oriel::PassphrasePrompt</name>
    <message numerus="yes">
        <source>A new passphrase has at least %n characters.</source>
        <translation>
            <numerusform>Une nouvelle phrase secrète comporte au moins %n caractère.</numerusform>
            <numerusform>Une nouvelle phrase secrète comporte au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not open the key file. Try again.</source>
        <translation>Cette phrase secrète n’ouvre pas le fichier de clés. Réessayez.</translation>
    </message>
    <message>
        <source>The key file stays locked: no passphrase was given.</source>
        <translation>Le fichier de clés reste verrouillé : aucune phrase secrète n’a été donnée.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Write the passphrase first.</source>
        <translation>Saisissez d’abord la phrase secrète.</translation>
    </message>
</context>
<context>
    <name>oriel::ProvidersController</name>
    <message>
        <source>%1 is back, with its keys.</source>
        <translation>%1 est rétabli, avec ses clés.</translation>
    </message>
    <message>
        <source>%1 needs an address.</source>
        <translation>%1 nécessite une adresse.</translation>
    </message>
    <message numerus="yes">
        <source>It offers %n models.</source>
        <translation>
            <numerusform>Il propose %n modèle.</numerusform>
            <numerusform>Il propose %n modèles.</numerusform>
        </translation>
    </message>
    <message>
        <source>New conversations ask %1.</source>
        <translation>Les nouvelles conversations utilisent %1.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next question on.</source>
        <translation>Enregistré. S’applique à partir de la prochaine question.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The header “%1” goes with every request from now on.</source>
        <translation>L’en-tête « %1 » accompagne désormais chaque requête.</translation>
    </message>
    <message>
        <source>The header “%1” is removed.</source>
        <translation>L’en-tête « %1 » est retiré.</translation>
    </message>
    <message>
        <source>The key “%1” is kept. It counts from the next question on.</source>
        <translation>La clé « %1 » est conservée. Elle s’applique à partir de la prochaine question.</translation>
    </message>
    <message>
        <source>The key “%1” is removed.</source>
        <translation>La clé « %1 » a été supprimée.</translation>
    </message>
    <message>
        <source>The key “%1” is used from the next question on.</source>
        <translation>La clé « %1 » est utilisée à partir de la prochaine question.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Le test a été arrêté.</translation>
    </message>
</context>
<context>
    <name>oriel::ProvidersModel</name>
    <message>
        <source>%1 · secret, kept as the keys are</source>
        <translation>%1 · secret, conservé comme les clés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>in the encrypted key file</source>
        <translation>dans le fichier de clés chiffré</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
</context>
<context>
    <name>oriel::ReadAloud</name>
    <message>
        <source>Here is a block of code.</source>
        <translation>Voici un bloc de code.</translation>
    </message>
    <message>
        <source>The voice of this computer does not work: %1</source>
        <translation>La voix de cet ordinateur ne fonctionne pas : %1</translation>
    </message>
    <message>
        <source>There is no voice on this computer. Install one, speech-dispatcher say, to have answers read.</source>
        <translation>Il n’y a aucune voix sur cet ordinateur. Installez-en une, par exemple speech-dispatcher, pour faire lire les réponses.</translation>
    </message>
</context>
<context>
    <name>oriel::RetentionController</name>
    <message numerus="yes">
        <source>%1: %Ln days</source>
        <translation>
            <numerusform>%1 : %Ln jour</numerusform>
            <numerusform>%1 : %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: for ever</source>
        <translation>%1 : indéfiniment</translation>
    </message>
</context>
<context>
    <name>oriel::SearchController</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Only titles are searched, because conversations are not kept.</source>
        <translation>La recherche ne porte que sur les titres, car les conversations ne sont pas conservées.</translation>
    </message>
    <message>
        <source>The index is being made anew: older messages are not found yet.</source>
        <translation>L’index est en cours de reconstruction : les messages plus anciens ne sont pas encore trouvés.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>oriel::SearchResultsModel</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
</context>
<context>
    <name>oriel::ShownTurn</name>
    <message>
        <source>Answer complete</source>
        <translation>Réponse terminée</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Réponse en cours</translation>
    </message>
    <message>
        <source>Answering; what comes cannot be saved now: %1</source>
        <translation>Réponse en cours ; ce qui arrive ne peut pas être enregistré pour l’instant : %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur : %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>The answer is saved now</source>
        <translation>La réponse est maintenant enregistrée</translation>
    </message>
    <message>
        <source>This answer is not saved yet. It is tried again until it is; keep this window open. %1</source>
        <translation>Cette réponse n’est pas encore enregistrée. De nouvelles tentatives ont lieu jusqu’à ce qu’elle le soit ; gardez cette fenêtre ouverte. %1</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>Réflexion pendant %1 s</translation>
    </message>
</context>
<context>
    <name>oriel::SingleInstance</name>
    <message>
        <source>Another start of Oriel will not find this window: %1</source>
        <translation>Un autre démarrage d’Oriel ne trouvera pas cette fenêtre : %1</translation>
    </message>
    <message>
        <source>Oriel is already running, but its window does not answer.</source>
        <translation>Oriel est déjà en cours d’exécution, mais sa fenêtre ne répond pas.</translation>
    </message>
</context>
<context>
    <name>oriel::SourceViewer</name>
    <message>
        <source>This is the passage as it was read before.</source>
        <translation>Voici le passage tel qu’il a été lu auparavant.</translation>
    </message>
</context>
<context>
    <name>oriel::TranscriptModel</name>
    <message>
        <source>Assistant said: %1</source>
        <translation>L’assistant a dit : %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur : %1</translation>
    </message>
    <message>
        <source>The assistant is answering</source>
        <translation>L’assistant répond</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>Vous avez dit : %1</translation>
    </message>
</context>
<context>
    <name>oriel::Tray</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Show Oriel</source>
        <translation>Afficher Oriel</translation>
    </message>
</context>
<context>
    <name>oriel::TurnService</name>
    <message>
        <source>An answer is still being written in this conversation.</source>
        <translation>Une réponse est encore en cours de rédaction dans cette conversation.</translation>
    </message>
</context>
<context>
    <name>oriel::UsageController</name>
    <message>
        <source>%1, by conversation</source>
        <translation>%1 par conversation</translation>
    </message>
    <message>
        <source>%1, by day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1, by model</source>
        <translation>%1 par modèle</translation>
    </message>
    <message>
        <source>%1, by provider</source>
        <translation>%1 par fournisseur</translation>
    </message>
    <message>
        <source>%1, by purpose</source>
        <translation>%1 par usage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>A part of the cost is estimated.</source>
        <translation>Une partie du coût est estimée.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message numerus="yes">
        <source>The chart shows the %Ln largest, the table all.</source>
        <translation>
            <numerusform>Le graphique montre le plus grand, le tableau tous.</numerusform>
            <numerusform>Le graphique montre les %Ln plus grands, le tableau tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chart shows the last %Ln days, the table all.</source>
        <translation>
            <numerusform>Le graphique montre le dernier jour, le tableau tous.</numerusform>
            <numerusform>Le graphique montre les %Ln derniers jours, le tableau tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %Ln requests is not known: they are not in the cost.</source>
        <translation>
            <numerusform>Le prix de %Ln requête est inconnu : elle n’est pas dans le coût.</numerusform>
            <numerusform>Le prix de %Ln requêtes est inconnu : elles ne sont pas dans le coût.</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
</context>
<context>
    <name>oriel::UsageModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>oriel::UsageSaver</name>
    <message>
        <source>Save the usage</source>
        <translation>Enregistrer la consommation</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>oriel::WelcomeController</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>no models yet</source>
        <translation>pas encore de modèles</translation>
    </message>
</context>
</TS>
