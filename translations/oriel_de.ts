<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Oriel</source>
        <translation>Über Oriel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Conversations are kept in %1</source>
        <translation>Gespräche liegen in %1</translation>
    </message>
    <message>
        <source>Formulas are set by MathJax, under the Apache License 2.0.</source>
        <translation>Formeln setzt MathJax, unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>Oriel %1</source>
        <translation>Oriel %1</translation>
    </message>
    <message>
        <source>Oriel is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Oriel ist freie Software unter der GNU General Public License, Version 3 oder neuer. Es gibt keinerlei Gewährleistung.</translation>
    </message>
    <message>
        <source>Talk with language models and with your own documents.</source>
        <translation>Gespräche mit Sprachmodellen und den eigenen Dokumenten.</translation>
    </message>
    <message>
        <source>Tokens are counted by OpenAI&apos;s vocabularies, under the MIT License.</source>
        <translation>Tokens werden mit den Vokabularen von OpenAI gezählt, unter der MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>AddProvider</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How you call it: a-z, digits, “-”, “_” and “.”.</source>
        <translation>Wie Sie ihn nennen: a-z, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>If the server wants one.</source>
        <translation>Wenn der Server einen will.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, or in an encrypted file where there is none.</source>
        <translation>Liegt im Schlüsselbund des Systems, oder in einer verschlüsselten Datei, wo es keinen gibt.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Gemacht aus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Only when it is not the vendor&apos;s own.</source>
        <translation>Nur wenn es nicht die des Herstellers ist.</translation>
    </message>
    <message>
        <source>Where the server is: https://host/v1, say.</source>
        <translation>Wo der Server ist, etwa https://host/v1.</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>0 to 2</source>
        <translation>0 bis 2</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Ein wenig</translation>
    </message>
    <message>
        <source>Answer as the settings say</source>
        <translation>Antworten, wie es die Einstellungen sagen</translation>
    </message>
    <message>
        <source>Answers in this conversation</source>
        <translation>Antworten in diesem Gespräch</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>As the provider likes</source>
        <translation>Wie der Anbieter will</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Leiste schließen</translation>
    </message>
    <message>
        <source>Counts from the next question on. What is empty is not sent: the provider decides.</source>
        <translation>Gilt ab der nächsten Frage. Was leer ist, wird nicht gesendet: Der Anbieter entscheidet.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Kaum</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>In Tokens.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Instructions for this conversation</source>
        <translation>Anweisungen für dieses Gespräch</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lange</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>Stops at</source>
        <translation>Endet vor</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>The answer ends before any of these, one a line; backslash and n stand for a line end.</source>
        <translation>Die Antwort endet vor jedem von diesen, einer je Zeile; Backslash und n stehen für ein Zeilenende.</translation>
    </message>
    <message>
        <source>The same one answers alike.</source>
        <translation>Derselbe antwortet gleich.</translation>
    </message>
    <message>
        <source>They stand before the conversation.</source>
        <translation>Sie stehen vor dem Gespräch.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
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
        <translation>%1 s bis zum ersten Token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted before the answer began.</source>
        <translation>Unterbrochen, bevor die Antwort begann.</translation>
    </message>
    <message>
        <source>Interrupted: this is what had arrived.</source>
        <translation>Unterbrochen: So viel war angekommen.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>Stopped before the answer began.</source>
        <translation>Gestoppt, bevor die Antwort begann.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Von dir gestoppt.</translation>
    </message>
    <message>
        <source>The answer cites %1, which is no source that it was given.</source>
        <translation>Die Antwort nennt %1, was keine ihrer Quellen ist.</translation>
    </message>
    <message>
        <source>The answer holds an image or a sound that is not shown here.</source>
        <translation>Die Antwort enthält ein Bild oder einen Ton, der hier nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>The answer reached its length limit and ends here.</source>
        <translation>Die Antwort hat ihre Längengrenze erreicht und endet hier.</translation>
    </message>
    <message>
        <source>The model asked for a tool that was not run: %1.</source>
        <translation>Das Modell hat ein Werkzeug verlangt, das nicht ausgeführt wurde: %1.</translation>
    </message>
    <message>
        <source>The model declined to go on.</source>
        <translation>Das Modell wollte nicht fortfahren.</translation>
    </message>
    <message>
        <source>The model gave an empty answer.</source>
        <translation>Das Modell hat eine leere Antwort gegeben.</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter ended the answer.</source>
        <translation>Der Inhaltsfilter des Anbieters hat die Antwort beendet.</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>0 to 1. Only the likeliest words whose probabilities add up to this.</source>
        <translation>0 bis 1. Nur die wahrscheinlichsten Wörter, die zusammen so wahrscheinlich sind.</translation>
    </message>
    <message>
        <source>0 to 2. How freely words are chosen: 0 always takes the likeliest.</source>
        <translation>0 bis 2. Wie frei Wörter gewählt werden: 0 nimmt immer das wahrscheinlichste.</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Ein wenig</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>As the provider likes</source>
        <translation>Wie der Anbieter will</translation>
    </message>
    <message>
        <source>For conversations that begin from now on. What is empty is not sent: the provider decides.</source>
        <translation>Für Gespräche, die von jetzt an beginnen. Was leer ist, wird nicht gesendet: Der Anbieter entscheidet.</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Kaum</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>Wie lange das Modell nachdenkt, bevor es antwortet.</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>In Tokens.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lange</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words.</source>
        <translation>Nur so viele der wahrscheinlichsten Wörter.</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>They stand before every conversation: who you are, how you like answers.</source>
        <translation>Sie stehen vor jedem Gespräch: wer Sie sind, wie Sie Antworten mögen.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
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
        <translation>100 % ist die Schriftgröße der Arbeitsfläche.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter breaks the line.</source>
        <translation>Die Eingabetaste bricht die Zeile um.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>How much room there is between things.</source>
        <translation>Wie viel Platz zwischen den Dingen ist.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol in der Leiste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Wenig</translation>
    </message>
    <message>
        <source>Reduced: nothing slides or pulses by itself.</source>
        <translation>Wenig: Nichts gleitet oder pulsiert von selbst.</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Say when an answer is ready</source>
        <translation>Melden, wenn eine Antwort da ist</translation>
    </message>
    <message>
        <source>Send a message with</source>
        <translation>Nachricht senden mit</translation>
    </message>
    <message>
        <source>Shift+Enter breaks the line.</source>
        <translation>Umschalt+Eingabe bricht die Zeile um.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation>System folgt der Arbeitsfläche.</translation>
    </message>
    <message>
        <source>System is the desktop&apos;s language; from the next start on.</source>
        <translation>System ist die Sprache des Desktops; ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>While Oriel runs.</source>
        <translation>Solange Oriel läuft.</translation>
    </message>
    <message>
        <source>While the window is not in front.</source>
        <translation>Solange das Fenster nicht vorn ist.</translation>
    </message>
</context>
<context>
    <name>AttachmentReader</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Sent as an image, %1 × %2, %3</source>
        <translation>Wird als Bild gesendet, %1 × %2, %3</translation>
    </message>
    <message>
        <source>Sent as in the message that you change</source>
        <translation>Wird gesendet wie in der Nachricht, die geändert wird</translation>
    </message>
    <message>
        <source>Sent as text, %1</source>
        <translation>Wird als Text gesendet, %1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose files in it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie Dateien darin.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it cannot be read as an image.</source>
        <translation>„%1“ ist beschädigt: Es lässt sich nicht als Bild lesen.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is neither text nor an image that models read (PNG, JPEG, GIF, WebP).</source>
        <translation>„%1“ ist weder Text noch ein Bild, das Modelle lesen (PNG, JPEG, GIF, WebP).</translation>
    </message>
    <message>
        <source>“%1” is too large to be sent: it has %2, and %3 is the most.</source>
        <translation>„%1“ ist zu groß zum Senden: Es hat %2, und %3 ist das Höchste.</translation>
    </message>
</context>
<context>
    <name>AttachmentStore</name>
    <message>
        <source>An attachment of this message is damaged: the file “%1”.</source>
        <translation>Ein Anhang dieser Nachricht ist beschädigt: die Datei „%1“.</translation>
    </message>
    <message>
        <source>An attachment of this message is missing: there is no file “%1”.</source>
        <translation>Ein Anhang dieser Nachricht fehlt: Es gibt keine Datei „%1“.</translation>
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
        <translation>Sicherung vom %1, %2, %3</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Die Sicherung vom %1 wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Another window or terminal of Oriel is busy with the backups. Try again in a moment.</source>
        <translation>Ein anderes Fenster oder Terminal von Oriel ist mit den Sicherungen beschäftigt. In einem Moment geht es wieder.</translation>
    </message>
    <message>
        <source>The backup could not be made. %1</source>
        <translation>Die Sicherung konnte nicht angelegt werden. %1</translation>
    </message>
</context>
<context>
    <name>BranchConversation</name>
    <message>
        <source>%1 (branch)</source>
        <translation>%1 (Zweig)</translation>
    </message>
    <message>
        <source>A message that is still being written cannot be branched off.</source>
        <translation>Von einer Nachricht, die noch geschrieben wird, kann nicht abgezweigt werden.</translation>
    </message>
</context>
<context>
    <name>BreakerProvider</name>
    <message>
        <source>%1 does not work and is left alone; it is asked again in %2 s.</source>
        <translation>%1 antwortet nicht und wird in Ruhe gelassen; in %2 s wird wieder angefragt.</translation>
    </message>
    <message>
        <source>%1 does not work, and another request is trying it now.</source>
        <translation>%1 antwortet nicht, und eine andere Anfrage probiert es gerade.</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>%2 of this month&apos;s budget of %1 are spent.</source>
        <translation>Vom Budget dieses Monats von %1 sind %2 ausgegeben.</translation>
    </message>
    <message>
        <source>%2 of this month&apos;s budget of %1 for %3 are spent.</source>
        <translation>Vom Budget dieses Monats von %1 für %3 sind %2 ausgegeben.</translation>
    </message>
    <message>
        <source>%2 of today&apos;s budget of %1 are spent.</source>
        <translation>Vom heutigen Budget von %1 sind %2 ausgegeben.</translation>
    </message>
    <message>
        <source>%2 of today&apos;s budget of %1 for %3 are spent.</source>
        <translation>Vom heutigen Budget von %1 für %3 sind %2 ausgegeben.</translation>
    </message>
    <message>
        <source>This month&apos;s budget of %1 for %3 is used up: %2 were spent.</source>
        <translation>Das Budget dieses Monats von %1 für %3 ist aufgebraucht: %2 wurden ausgegeben.</translation>
    </message>
    <message>
        <source>This month&apos;s budget of %1 is used up: %2 were spent.</source>
        <translation>Das Budget dieses Monats von %1 ist aufgebraucht: %2 wurden ausgegeben.</translation>
    </message>
    <message>
        <source>Today&apos;s budget of %1 for %3 is used up: %2 were spent.</source>
        <translation>Das heutige Budget von %1 für %3 ist aufgebraucht: %2 wurden ausgegeben.</translation>
    </message>
    <message>
        <source>Today&apos;s budget of %1 is used up: %2 were spent.</source>
        <translation>Das heutige Budget von %1 ist aufgebraucht: %2 wurden ausgegeben.</translation>
    </message>
</context>
<context>
    <name>BudgetProvider</name>
    <message>
        <source>%1 To go on, raise it, or set budget.lifted to %2.</source>
        <translation>%1 Damit es weitergeht, erhöhen Sie es, oder setzen Sie budget.lifted auf %2.</translation>
    </message>
    <message>
        <source>What was spent cannot be read, so the budgets are not looked at. %1</source>
        <translation>Was ausgegeben wurde, kann nicht gelesen werden; die Budgets werden deshalb nicht beachtet. %1</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Do not wrap</source>
        <translation>Nicht umbrechen</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Zeilen umbrechen</translation>
    </message>
</context>
<context>
    <name>CollectionRow</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Zu %1 fragen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Commands and conversations</source>
        <translation>Befehle und Gespräche</translation>
    </message>
    <message>
        <source>Nothing has a name like this.</source>
        <translation>Nichts heißt so ähnlich.</translation>
    </message>
    <message>
        <source>Search commands and conversations</source>
        <translation>Befehle und Gespräche suchen</translation>
    </message>
    <message>
        <source>What would you like to do, or to open?</source>
        <translation>Was möchten Sie tun oder öffnen?</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>About Oriel</source>
        <translation>Über Oriel</translation>
    </message>
    <message>
        <source>Archive the conversation</source>
        <translation>Gespräch archivieren</translation>
    </message>
    <message>
        <source>Ask a folder of documents</source>
        <translation>Zu einem Ordner mit Dokumenten fragen</translation>
    </message>
    <message>
        <source>Ask all documents</source>
        <translation>Zu allen Dokumenten fragen</translation>
    </message>
    <message>
        <source>Ask for another answer</source>
        <translation>Um eine andere Antwort bitten</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Bring back the conversation that went last</source>
        <translation>Zuletzt entferntes Gespräch zurückholen</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>Letzte Frage ändern</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Letzte Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy the last block of code</source>
        <translation>Letzten Codeblock kopieren</translation>
    </message>
    <message>
        <source>Delete the conversation</source>
        <translation>Gespräch löschen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Find in all conversations</source>
        <translation>In allen Gesprächen suchen</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In diesem Gespräch suchen</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>Zum Schreibfeld gehen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Nächstes Gespräch</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Pin or unpin the conversation</source>
        <translation>Gespräch anheften oder lösen</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Voriges Gespräch</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Put the conversation into a folder, or tag it</source>
        <translation>Die Unterhaltung in einen Ordner legen oder mit Schlagwörtern versehen</translation>
    </message>
    <message>
        <source>Quit Oriel</source>
        <translation>Oriel beenden</translation>
    </message>
    <message>
        <source>Read the last answer aloud, or stop reading</source>
        <translation>Die letzte Antwort vorlesen oder das Vorlesen beenden</translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation>Gespräch umbenennen</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Nach unten blättern</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Nach oben blättern</translation>
    </message>
    <message>
        <source>Set how this conversation is answered</source>
        <translation>Antworten dieses Gesprächs einstellen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort anhalten</translation>
    </message>
    <message>
        <source>Stop, close, or go back to the message field</source>
        <translation>Anhalten, schließen oder zurück zum Schreibfeld</translation>
    </message>
    <message>
        <source>To the first message</source>
        <translation>Zur ersten Nachricht</translation>
    </message>
    <message>
        <source>To the last message</source>
        <translation>Zur letzten Nachricht</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Nachricht…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Write the next message…</source>
        <translation>Die nächste Nachricht schreiben…</translation>
    </message>
</context>
<context>
    <name>ComposerExtras</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>You change an earlier message. What it was and its answers stay.</source>
        <translation>Sie ändern eine frühere Nachricht. Was sie war und ihre Antworten bleiben.</translation>
    </message>
</context>
<context>
    <name>ConfiguredProviders</name>
    <message>
        <source>The header has no value.</source>
        <translation>Der Header hat keinen Wert.</translation>
    </message>
</context>
<context>
    <name>ContinueTurn</name>
    <message>
        <source>There is nothing that this message could go on with.</source>
        <translation>Diese Nachricht hat nichts, womit sie weitergehen könnte.</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Folder and tags…</source>
        <translation>Ordner und Schlagwörter …</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
</context>
<context>
    <name>ConversationPdf</name>
    <message>
        <source>The PDF could not be written: %1.</source>
        <translation>Das PDF konnte nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>ConversationRepository</name>
    <message>
        <source>The message “%1” is not in this conversation.</source>
        <translation>Die Nachricht „%1“ gehört nicht zu diesem Gespräch.</translation>
    </message>
    <message>
        <source>There is already a conversation “%1”.</source>
        <translation>Es gibt schon ein Gespräch „%1“.</translation>
    </message>
    <message>
        <source>There is no conversation “%1” in the history.</source>
        <translation>Im Verlauf gibt es kein Gespräch „%1“.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Answering</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>Mehr zu „%1“</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Neue Antwort</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Error of the tool %1</source>
        <translation>Fehler des Werkzeugs %1</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>Fehlgeschlagen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Image (%1)</source>
        <translation>Bild (%1)</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Interrupted: this is what had arrived.</source>
        <translation>Unterbrochen: So viel war angekommen.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Überlegungen</translation>
    </message>
    <message>
        <source>Result of the tool %1</source>
        <translation>Ergebnis des Werkzeugs %1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound (%1)</source>
        <translation>Ton (%1)</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Von dir gestoppt.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Tool call: %1</source>
        <translation>Aufruf des Werkzeugs %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file “%1” belongs to another program.</source>
        <translation>Die Datei „%1“ gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>The history could not be opened: Qt&apos;s driver for SQLite is missing.</source>
        <translation>Der Verlauf konnte nicht geöffnet werden: Qts Treiber für SQLite fehlt.</translation>
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
        <translation>## Was eine Antwort enthalten kann

Wörter, die **stark**, *betont* oder `Code` sind, und [ein Link](https://example.org/manual).

- [x] eine Aufgabe, die erledigt ist
- [ ] eine, die es nicht ist

| Lampe | Bedeutung | Sekunden |
|:---|:---|---:|
| rot | kein Strom | 0 |
| gelb | es wartet | 5 |

&gt; Ein Zitat, und eine Formel darin: $E = mc^2$.

</translation>
    </message>
    <message>
        <source>Hold the RESET button for five seconds, until the lamp blinks twice.

1. Close the inlet valve first: the pump runs dry otherwise.
2. Hold RESET. The lamp turns from red to yellow after about three seconds; keep holding.
3. Let go at the second blink, and open the valve again.

If the lamp stays red, the filter is the usual cause. It sits behind the grey cover on the left and comes out with a quarter turn.

This answer is a sample and the same every time. Write “retry”, “error”, “cut”, “think”, “slow”, “long” or “rich” to see what else can happen.</source>
        <translation>Die RESET-Taste fünf Sekunden lang halten, bis die Lampe zweimal blinkt.

1. Zuerst das Einlassventil schließen: Sonst läuft die Pumpe trocken.
2. RESET halten. Die Lampe wechselt nach etwa drei Sekunden von Rot auf Gelb; weiter halten.
3. Beim zweiten Blinken loslassen und das Ventil wieder öffnen.

Bleibt die Lampe rot, liegt es meist am Filter. Er sitzt links hinter der grauen Abdeckung und löst sich mit einer Vierteldrehung.

Diese Antwort ist ein Muster und jedes Mal dieselbe. Die Wörter „retry“, „error“, „cut“, „think“, „slow“, „long“ oder „rich“ zeigen, was sonst geschehen kann.</translation>
    </message>
    <message>
        <source>How do I reset the pump?</source>
        <translation>Wie setze ich die Pumpe zurück?</translation>
    </message>
    <message>
        <source>Paragraph %1. A long answer stays as quick as a short one, because only its last paragraph is laid out again when a word arrives. Scroll up while it grows: it stays where you are.

</source>
        <translation>Absatz %1. Eine lange Antwort bleibt so flink wie eine kurze, denn nur ihr letzter Absatz wird neu gesetzt, wenn ein Wort eintrifft. Beim Hochscrollen, während sie wächst, bleibt die Stelle stehen.

</translation>
    </message>
    <message>
        <source>Show me an error</source>
        <translation>Zeig mir einen Fehler</translation>
    </message>
    <message>
        <source>The person asks about the pump.</source>
        <translation>Es wird nach der Pumpe gefragt.</translation>
    </message>
    <message>
        <source>Think about it first</source>
        <translation>Denk zuerst darüber nach</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>The conversation has no messages.</source>
        <translation>Das Gespräch hat keine Nachrichten.</translation>
    </message>
    <message>
        <source>The entry is nested too deeply.</source>
        <translation>Der Eintrag ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The entry is not a conversation that Oriel knows.</source>
        <translation>Der Eintrag ist kein Gespräch, das Oriel kennt.</translation>
    </message>
    <message>
        <source>The entry is not valid JSON.</source>
        <translation>Der Eintrag ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The entry is too large.</source>
        <translation>Der Eintrag ist zu groß.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this entry.</source>
        <translation>Die Datei endet mitten in diesem Eintrag.</translation>
    </message>
</context>
<context>
    <name>DocumentsNotices</name>
    <message>
        <source>Go on reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Read what failed again</source>
        <translation>Fehlgeschlagenes noch einmal lesen</translation>
    </message>
    <message>
        <source>Some files could not be read.</source>
        <translation>Einige Dateien konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Ask all documents</source>
        <translation>Alle Dokumente fragen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Zurück zum Gespräch</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Passages that were found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search your documents</source>
        <translation>In den Dokumenten suchen</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop it to add it to your message</source>
        <translation>Hier loslassen, um es der Nachricht hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>EditTurn</name>
    <message>
        <source>Only what you wrote yourself can be edited.</source>
        <translation>Nur was du selbst geschrieben hast, kann bearbeitet werden.</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Switch model</source>
        <translation>Modell wechseln</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>%1 war nicht rechtzeitig zu erreichen.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>%1 hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 did not begin to answer in time.</source>
        <translation>%1 hat nicht rechtzeitig zu antworten begonnen.</translation>
    </message>
    <message>
        <source>%1 does not know this model.</source>
        <translation>%1 kennt dieses Modell nicht.</translation>
    </message>
    <message>
        <source>%1 failed too often and is left alone for a while.</source>
        <translation>%1 ist zu oft ausgefallen und wird eine Weile in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>%1 got too many requests in a short time.</source>
        <translation>%1 hat in kurzer Zeit zu viele Anfragen bekommen.</translation>
    </message>
    <message>
        <source>%1 had an internal error.</source>
        <translation>%1 hatte einen internen Fehler.</translation>
    </message>
    <message>
        <source>%1 is overloaded.</source>
        <translation>%1 ist überlastet.</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>%1 hat den Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>%1 refused this for its content.</source>
        <translation>%1 hat dies wegen des Inhalts abgelehnt.</translation>
    </message>
    <message>
        <source>%1 sent something that is not an answer.</source>
        <translation>%1 hat etwas geschickt, das keine Antwort ist.</translation>
    </message>
    <message>
        <source>%1 stopped sending in the middle of the answer.</source>
        <translation>%1 hat mitten in der Antwort aufgehört zu senden.</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is set.</source>
        <translation>%1 verlangt einen Schlüssel, und es ist keiner gesetzt.</translation>
    </message>
    <message>
        <source>A budget is used up.</source>
        <translation>Ein Budget ist aufgebraucht.</translation>
    </message>
    <message>
        <source>A file could not be used.</source>
        <translation>Eine Datei konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>A longer answer was asked for than the model can write.</source>
        <translation>Es wurde eine längere Antwort verlangt, als das Modell schreiben kann.</translation>
    </message>
    <message>
        <source>Add credit in the provider&apos;s console, or use another provider.</source>
        <translation>Guthaben in der Konsole des Anbieters aufladen oder einen anderen Anbieter verwenden.</translation>
    </message>
    <message>
        <source>Ask for fewer tokens.</source>
        <translation>Weniger Token verlangen.</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>Adresse und Netzwerk prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the certificate, or the network between.</source>
        <translation>Das Zertifikat oder das Netzwerk dazwischen prüfen.</translation>
    </message>
    <message>
        <source>Check the key, or set another one.</source>
        <translation>Den Schlüssel prüfen oder einen anderen setzen.</translation>
    </message>
    <message>
        <source>Check the parameter “%1”.</source>
        <translation>Den Parameter „%1“ prüfen.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>Die Meldung lautet: „%1“</translation>
    </message>
    <message>
        <source>It said: “%1”.</source>
        <translation>Die Meldung lautet: „%1“.</translation>
    </message>
    <message>
        <source>Put it in other words, or use another model.</source>
        <translation>Anders formulieren oder ein anderes Modell verwenden.</translation>
    </message>
    <message>
        <source>Send fewer or smaller files.</source>
        <translation>Weniger oder kleinere Dateien senden.</translation>
    </message>
    <message>
        <source>Set its key, then ask again.</source>
        <translation>Den Schlüssel setzen und dann noch einmal fragen.</translation>
    </message>
    <message>
        <source>Shorten the conversation, leave documents out, or use a model with a larger context.</source>
        <translation>Das Gespräch kürzen, Dokumente weglassen oder ein Modell mit größerem Kontext verwenden.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>Die Antwort ist vor ihrem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>%1: Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>The connection to the provider was lost.</source>
        <translation>Die Verbindung zum Anbieter ist abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>The conversation has %Ln tokens, and the model can read %L1.</source>
        <translation>
            <numerusform>Das Gespräch hat %Ln Token, und das Modell kann %L1 lesen.</numerusform>
            <numerusform>Das Gespräch hat %Ln Token, und das Modell kann %L1 lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation is longer than the model can read.</source>
        <translation>Das Gespräch ist länger, als das Modell lesen kann.</translation>
    </message>
    <message>
        <source>The credit at %1 is used up.</source>
        <translation>%1: Das Guthaben ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The credit at the provider is used up.</source>
        <translation>Das Guthaben beim Anbieter ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The key has no permission for this at %1.</source>
        <translation>%1: Der Schlüssel ist hierfür nicht berechtigt.</translation>
    </message>
    <message>
        <source>The key has no permission for this at the provider.</source>
        <translation>Der Schlüssel ist beim Anbieter hierfür nicht berechtigt.</translation>
    </message>
    <message>
        <source>The model does not support what was asked of it.</source>
        <translation>Das Modell unterstützt nicht, was von ihm verlangt wurde.</translation>
    </message>
    <message>
        <source>The model does not support “%1”.</source>
        <translation>Das Modell unterstützt „%1“ nicht.</translation>
    </message>
    <message>
        <source>The name of %1&apos;s server was not found.</source>
        <translation>%1: Der Name des Servers wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The name of the provider&apos;s server was not found.</source>
        <translation>Der Name des Servers des Anbieters wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Der Anbieter</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refused the connection.</source>
        <translation>%1: Der Proxy auf dem Weg dorthin hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The proxy on the way to the provider refused the connection.</source>
        <translation>Der Proxy auf dem Weg zum Anbieter hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The request is too large for %1.</source>
        <translation>%1: Die Anfrage ist zu groß.</translation>
    </message>
    <message>
        <source>The request is too large for the provider.</source>
        <translation>Die Anfrage ist für den Anbieter zu groß.</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be made.</source>
        <translation>%1: Die sichere Verbindung kam nicht zustande.</translation>
    </message>
    <message>
        <source>The secure connection to the provider could not be made.</source>
        <translation>Die sichere Verbindung zum Anbieter kam nicht zustande.</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Das kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>In %1 s noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again in a moment, or use another model.</source>
        <translation>Gleich noch einmal versuchen oder ein anderes Modell verwenden.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <translation>Noch einmal versuchen oder mehr Zeit erlauben.</translation>
    </message>
    <message>
        <source>Use a key with more rights, or another model.</source>
        <translation>Einen Schlüssel mit mehr Rechten oder ein anderes Modell verwenden.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again.</source>
        <translation>Was angekommen war, bleibt. Noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>ExportConversations</name>
    <message>
        <source>Name a file or a folder for the export.</source>
        <translation>Nennen Sie eine Datei oder einen Ordner für den Export.</translation>
    </message>
    <message>
        <source>PDF cannot be written here.</source>
        <translation>PDF kann hier nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ExportFiles</name>
    <message>
        <source>The file “%1” could not be written: %2.</source>
        <translation>Die Datei „%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file and is not written over.</source>
        <translation>„%1“ ist keine gewöhnliche Datei und wird nicht überschrieben.</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>The file “%1” could not be locked: %2.</source>
        <translation>Die Datei „%1“ konnte nicht gesperrt werden: %2.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In diesem Gespräch suchen</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>In diesem Gespräch suchen …</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
</context>
<context>
    <name>GroundedProvider</name>
    <message>
        <source>Nothing in your documents answers this.</source>
        <translation>Nichts in deinen Dokumenten beantwortet das.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Answers are adjusted: %1</source>
        <translation>Antworten sind angepasst: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Seitenleiste zeigen</translation>
    </message>
</context>
<context>
    <name>HeaderRepair</name>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>Die Datei „%1“ konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>HistoryCheckup</name>
    <message numerus="yes">
        <source>The files of %n attachments are damaged.</source>
        <translation>
            <numerusform>Die Datei von %n Anhang ist beschädigt.</numerusform>
            <numerusform>Die Dateien von %n Anhängen sind beschädigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n attachments are missing.</source>
        <translation>
            <numerusform>Die Datei von %n Anhang fehlt.</numerusform>
            <numerusform>Die Dateien von %n Anhängen fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is damaged. Start Oriel again: what can be read is then saved into a new file.</source>
        <translation>Der Verlauf ist beschädigt. Der nächste Start von Oriel rettet, was lesbar ist, in eine neue Datei.</translation>
    </message>
</context>
<context>
    <name>HistoryDoor</name>
    <message>
        <source>The history is damaged. Close Oriel everywhere and start it again: what can be read is then saved into a new file.</source>
        <translation>Der Verlauf ist beschädigt. Nach dem Schließen aller Fenster und Terminals von Oriel rettet der nächste Start, was lesbar ist, in eine neue Datei.</translation>
    </message>
    <message>
        <source>The history is in the format of an older version of Oriel and stays so, because it could not be kept first. %1</source>
        <translation>Der Verlauf hat das Format einer älteren Version von Oriel und behält es, weil er vorher nicht gesichert werden konnte. %1</translation>
    </message>
    <message>
        <source>There is no history that could be read.</source>
        <translation>Es gibt keinen Verlauf, der gelesen werden könnte.</translation>
    </message>
</context>
<context>
    <name>HistoryEntry</name>
    <message>
        <source>Another window or terminal of Oriel is rescuing the damaged history. Try again later.</source>
        <translation>Ein anderes Fenster oder Terminal von Oriel rettet gerade den beschädigten Verlauf. Später geht es wieder.</translation>
    </message>
    <message>
        <source>The history is damaged, and another window or terminal of Oriel has it open. Close it and start Oriel again: what can be read is then saved into a new file.</source>
        <translation>Der Verlauf ist beschädigt, und ein anderes Fenster oder Terminal von Oriel hat ihn geöffnet. Ist es geschlossen, rettet der nächste Start von Oriel, was lesbar ist, in eine neue Datei.</translation>
    </message>
    <message>
        <source>The history was damaged. What could be read was saved; the damaged file was kept beside it.</source>
        <translation>Der Verlauf war beschädigt. Was lesbar war, wurde gerettet; die beschädigte Datei liegt noch daneben.</translation>
    </message>
</context>
<context>
    <name>HistoryFile</name>
    <message>
        <source>The file “%1” is not a history of Oriel.</source>
        <translation>Die Datei „%1“ ist kein Verlauf von Oriel.</translation>
    </message>
    <message>
        <source>The history in “%1” is damaged.</source>
        <translation>Der Verlauf in „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The history in “%1” was written by a newer version of Oriel. Update Oriel to use it.</source>
        <translation>Der Verlauf in „%1“ wurde von einer neueren Version von Oriel geschrieben. Mit einem aktuellen Oriel lässt er sich verwenden.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
</context>
<context>
    <name>HistoryFinder</name>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde angehalten.</translation>
    </message>
    <message>
        <source>There is no conversation “%1” in the history.</source>
        <translation>Im Verlauf gibt es kein Gespräch „%1“.</translation>
    </message>
    <message>
        <source>There is no message “%1” in the history.</source>
        <translation>Im Verlauf gibt es keine Nachricht „%1“.</translation>
    </message>
</context>
<context>
    <name>ImportConversations</name>
    <message numerus="yes">
        <source>The import ended after %Ln conversations.</source>
        <translation>
            <numerusform>Der Import endete nach %Ln Gespräch.</numerusform>
            <numerusform>Der Import endete nach %Ln Gesprächen.</numerusform>
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
        <translation>Ein Feld, das diese Version nicht kennt, wurde übergangen: %1.</translation>
    </message>
    <message>
        <source>A part of a message that this version does not know was passed over: %1.</source>
        <translation>Ein Teil einer Nachricht, den diese Version nicht kennt, wurde übergangen: %1.</translation>
    </message>
    <message>
        <source>Answers that were not finished are kept as interrupted.</source>
        <translation>Antworten, die nicht fertig waren, gelten als unterbrochen.</translation>
    </message>
    <message>
        <source>Characters that cannot be read were replaced in “%1”.</source>
        <translation>In „%1“ wurden unlesbare Zeichen ersetzt.</translation>
    </message>
    <message>
        <source>Content of the unknown kind “%1”: only its text was taken.</source>
        <translation>Inhalt der unbekannten Art „%1“: Nur sein Text wurde übernommen.</translation>
    </message>
    <message>
        <source>Messages that their own program hides were left out.</source>
        <translation>Nachrichten, die ihr eigenes Programm verbirgt, wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The attachment “%1” is damaged and was left out.</source>
        <translation>Der Anhang „%1“ ist beschädigt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The file does not hold the attachment “%1”.</source>
        <translation>Die Datei enthält den Anhang „%1“ nicht.</translation>
    </message>
    <message>
        <source>The file was written by a newer Oriel (format %1). What this version knows was taken.</source>
        <translation>Die Datei stammt von einem neueren Oriel (Format %1). Übernommen wurde, was diese Version kennt.</translation>
    </message>
    <message>
        <source>The file “%1” of the archive holds no conversations.</source>
        <translation>Die Datei „%1“ des Archivs enthält keine Unterhaltungen.</translation>
    </message>
    <message>
        <source>The order of messages was put right in “%1”.</source>
        <translation>In „%1“ wurde die Reihenfolge der Nachrichten berichtigt.</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file could not be unpacked: %1.</source>
        <translation>Die Datei konnte nicht entpackt werden: %1.</translation>
    </message>
    <message>
        <source>The file holds no conversations that Oriel can read.</source>
        <translation>Die Datei enthält keine Gespräche, die Oriel lesen kann.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read: %2.</source>
        <translation>Die Datei „%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>„%1“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>JsonElements</name>
    <message>
        <source>The file could not be read any further.</source>
        <translation>Die Datei konnte nicht weiter gelesen werden.</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>Die Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The file is damaged near byte %1.</source>
        <translation>Die Datei ist bei Byte %1 beschädigt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>Die Datei ist kein JSON.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8, but in UTF-16 or UTF-32.</source>
        <translation>Die Datei ist nicht in UTF-8 geschrieben, sondern in UTF-16 oder UTF-32.</translation>
    </message>
</context>
<context>
    <name>JsonSchema</name>
    <message>
        <source>The JSON schema cannot be used: %1.</source>
        <translation>Das JSON-Schema kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>The JSON schema is nested too deeply.</source>
        <translation>Das JSON-Schema ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The JSON schema is not JSON.</source>
        <translation>Das JSON-Schema ist kein JSON.</translation>
    </message>
    <message>
        <source>The JSON schema is not a JSON object.</source>
        <translation>Das JSON-Schema ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The JSON schema refers to itself in a circle.</source>
        <translation>Das JSON-Schema verweist im Kreis auf sich selbst.</translation>
    </message>
    <message>
        <source>The JSON schema refers to “%1”, and schemas from elsewhere are never fetched.</source>
        <translation>Das JSON-Schema verweist auf „%1“, und Schemas von anderswo werden nie geholt.</translation>
    </message>
    <message>
        <source>The JSON schema refers to “%1”, which is not in it.</source>
        <translation>Das JSON-Schema verweist auf „%1“, das es darin nicht gibt.</translation>
    </message>
    <message>
        <source>The answer does not follow the JSON schema at “%1”: %2.</source>
        <translation>Die Antwort folgt dem JSON-Schema bei „%1“ nicht: %2.</translation>
    </message>
    <message>
        <source>The answer does not follow the JSON schema.</source>
        <translation>Die Antwort folgt dem JSON-Schema nicht.</translation>
    </message>
    <message>
        <source>The answer does not follow the JSON schema: %1.</source>
        <translation>Die Antwort folgt dem JSON-Schema nicht: %1.</translation>
    </message>
    <message>
        <source>The answer has a text that is too long to check it against a pattern.</source>
        <translation>Die Antwort hat einen Text, der zu lang ist, um ihn mit einem Muster zu vergleichen.</translation>
    </message>
    <message>
        <source>The answer is nested too deeply to check it against the JSON schema.</source>
        <translation>Die Antwort ist zu tief verschachtelt, um sie am JSON-Schema zu prüfen.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>Die Antwort ist kein JSON.</translation>
    </message>
    <message>
        <source>The references of the JSON schema lead too far.</source>
        <translation>Die Verweise des JSON-Schemas führen zu weit.</translation>
    </message>
</context>
<context>
    <name>JsonSlice</name>
    <message>
        <source>The JSON patch is not JSON.</source>
        <translation>Der JSON-Patch ist kein JSON.</translation>
    </message>
    <message>
        <source>What the JSON patch should change is not JSON.</source>
        <translation>Was der JSON-Patch ändern soll, ist kein JSON.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Kein Kürzel</translation>
    </message>
    <message>
        <source>Press the new shortcut</source>
        <translation>Drücken Sie das neue Kürzel</translation>
    </message>
    <message>
        <source>Remove shortcut</source>
        <translation>Kürzel entfernen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to the original shortcut</source>
        <translation>Zurücksetzen auf das ursprüngliche Kürzel</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>“%1” has this shortcut.</source>
        <translation>„%1“ hat dieses Kürzel.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>Choose a command to give it another shortcut.</source>
        <translation>Wählen Sie einen Befehl, um ihm ein anderes Kürzel zu geben.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command has this name or shortcut.</source>
        <translation>Kein Befehl hat diesen Namen oder dieses Kürzel.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Search by name or shortcut</source>
        <translation>Nach Name oder Kürzel suchen</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>Another program of Oriel is reading documents in now. Try again when it is done.</source>
        <translation>Ein anderes Programm von Oriel liest gerade Dokumente ein. Wenn es fertig ist, geht es wieder.</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>Es gibt keine Sammlung „%1“.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Es gibt keine Datei und keinen Ordner „%1“.</translation>
    </message>
</context>
<context>
    <name>KnowledgeFile</name>
    <message>
        <source>No documents were added yet.</source>
        <translation>Es wurden noch keine Dokumente hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>LexicalIndex</name>
    <message>
        <source>Another program of Oriel is reading documents in now. Try again when it is done.</source>
        <translation>Ein anderes Programm von Oriel liest gerade Dokumente ein. Wenn es fertig ist, geht es wieder.</translation>
    </message>
    <message>
        <source>The index of the documents could not be read or written.</source>
        <translation>Das Verzeichnis der Dokumente konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The index of the documents could not be written: the disk is full.</source>
        <translation>Das Verzeichnis der Dokumente konnte nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The index of the documents is damaged. Reading the documents in again makes it anew.</source>
        <translation>Das Verzeichnis der Dokumente ist beschädigt. Es entsteht neu, wenn die Dokumente noch einmal eingelesen werden.</translation>
    </message>
</context>
<context>
    <name>LexicalUpkeep</name>
    <message>
        <source>The index of the documents could not be written.</source>
        <translation>Das Verzeichnis der Dokumente konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Your documents</source>
        <translation>Deine Dokumente</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message numerus="yes">
        <source>%1 of %Ln files can be searched</source>
        <translation>
            <numerusform>%1 von %Ln Datei kann durchsucht werden</numerusform>
            <numerusform>%1 von %Ln Dateien können durchsucht werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program of Oriel is reading documents. This goes on after it.</source>
        <translation>Ein anderes Programm von Oriel liest Dokumente ein. Danach geht es hier weiter.</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Sucht nach Dateien</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Keine Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %Ln files</source>
        <translation>
            <numerusform>Liest %1 von %Ln Datei</numerusform>
            <numerusform>Liest %1 von %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>Lesen ist angehalten</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>“%1” cannot be looked into now; what was read of it is kept</source>
        <translation>„%1“ ist gerade nicht zugänglich; was daraus gelesen wurde, bleibt erhalten</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>This link leads to:</source>
        <translation>Dieser Link führt zu:</translation>
    </message>
    <message>
        <source>This link writes a mail to:</source>
        <translation>Dieser Link schreibt eine Mail an:</translation>
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
        <translation>Abzweigen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Fassung</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Vorige Fassung</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu antworten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Vorlesen beenden</translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>With: %1</source>
        <translation>Mit: %1</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Select all of the message</source>
        <translation>Ganze Nachricht auswählen</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The history could not be brought to this version&apos;s format.</source>
        <translation>Der Verlauf konnte nicht in das Format dieser Version gebracht werden.</translation>
    </message>
    <message>
        <source>The history is still in the format of an older version of Oriel and could not be brought to this one&apos;s.</source>
        <translation>Der Verlauf hat noch das Format einer älteren Version von Oriel und konnte nicht in das dieser Version gebracht werden.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Oriel (its format is %1, this program knows up to %2). Update Oriel to open it; nothing was changed.</source>
        <translation>Der Verlauf wurde von einer neueren Version von Oriel geschrieben (sein Format ist %1, dieses Programm kennt es bis %2). Mit einem aktuellen Oriel lässt er sich öffnen; es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The index of the documents could not be brought to this version&apos;s format.</source>
        <translation>Das Verzeichnis der Dokumente konnte nicht in das Format dieser Version gebracht werden.</translation>
    </message>
    <message>
        <source>The index of the documents is still in the format of an older version of Oriel and could not be brought to this one&apos;s.</source>
        <translation>Das Verzeichnis der Dokumente hat noch das Format einer älteren Version von Oriel und konnte nicht in das dieser Version gebracht werden.</translation>
    </message>
    <message>
        <source>The index of the documents was written by a newer version of Oriel (its format is %1, this program knows up to %2). Update Oriel to open it; nothing was changed.</source>
        <translation>Das Verzeichnis der Dokumente wurde von einer neueren Version von Oriel geschrieben (sein Format ist %1, dieses Programm kennt es bis %2). Mit einem aktuellen Oriel lässt es sich öffnen; es wurde nichts verändert.</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 at %2, answers now</source>
        <translation>%1 bei %2, antwortet jetzt</translation>
    </message>
    <message>
        <source>Asking the providers for their models…</source>
        <translation>Die Anbieter werden nach ihren Modellen gefragt …</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Search models, or write a name</source>
        <translation>Modelle suchen oder einen Namen schreiben</translation>
    </message>
    <message>
        <source>Set up providers…</source>
        <translation>Anbieter einrichten …</translation>
    </message>
</context>
<context>
    <name>Net</name>
    <message>
        <source>%1 closed the connection at once.</source>
        <translation>%1 hat die Verbindung sofort geschlossen.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was encrypted.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor sie verschlüsselt war.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>%1 closed the connection while the request was sent.</source>
        <translation>%1 hat die Verbindung geschlossen, während die Anfrage gesendet wurde.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy.</source>
        <translation>%1 war durch den Proxy nicht zu erreichen.</translation>
    </message>
    <message>
        <source>%1 did not answer in HTTP.</source>
        <translation>%1 hat nicht in HTTP geantwortet.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2 s.</source>
        <translation>%1 hat nicht innerhalb von %2 s zu antworten begonnen.</translation>
    </message>
    <message>
        <source>%1 refused the WebSocket connection with HTTP status %2.</source>
        <translation>%1 hat die WebSocket-Verbindung mit dem HTTP-Status %2 abgelehnt.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>%1 hat den Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>%1 sends on again and again.</source>
        <translation>%1 leitet immer wieder weiter.</translation>
    </message>
    <message>
        <source>%1 sends on to %2, which is another place and gets no key; if it is right, set it as the address.</source>
        <translation>%1 leitet weiter zu %2. Das ist ein anderer Ort und bekommt keinen Schlüssel; wenn er richtig ist, tragen Sie ihn als Adresse ein.</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 s.</source>
        <translation>%1 hat %2 s lang nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 took nothing of the request for %2 s.</source>
        <translation>%1 hat %2 s lang nichts von der Anfrage angenommen.</translation>
    </message>
    <message>
        <source>%1 was not reached within %2 s.</source>
        <translation>%1 wurde nicht innerhalb von %2 s erreicht.</translation>
    </message>
    <message>
        <source>%1 was reached, but made no encrypted connection within %2 s.</source>
        <translation>%1 wurde erreicht, hat aber nicht innerhalb von %2 s eine verschlüsselte Verbindung aufgebaut.</translation>
    </message>
    <message>
        <source>A gateway&apos;s address begins with ws:// or wss://, this one is “%1”.</source>
        <translation>Die Adresse eines Gateways beginnt mit ws:// oder wss://, diese ist „%1“.</translation>
    </message>
    <message>
        <source>A message of or to %1 was too large.</source>
        <translation>Eine Nachricht von oder an %1 war zu groß.</translation>
    </message>
    <message>
        <source>A pinned SHA-256 fingerprint has 32 bytes, this one has %1.</source>
        <translation>Ein festgelegter SHA-256-Fingerabdruck hat 32 Bytes, dieser hat %1.</translation>
    </message>
    <message>
        <source>In the answer&apos;s JSON array a comma is missing.</source>
        <translation>Im JSON-Array der Antwort fehlt ein Komma.</translation>
    </message>
    <message>
        <source>In the answer&apos;s JSON array an element is missing.</source>
        <translation>Im JSON-Array der Antwort fehlt ein Element.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>Zu %1 kam keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>The HTTP method is not valid.</source>
        <translation>Die HTTP-Methode ist nicht gültig.</translation>
    </message>
    <message>
        <source>The address “%1” is not a complete http or https address.</source>
        <translation>Die Adresse „%1“ ist keine vollständige http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>The answer holds a line of more than 16 MB.</source>
        <translation>Die Antwort enthält eine Zeile von mehr als 16 MB.</translation>
    </message>
    <message>
        <source>The answer holds a line or an event of more than 16 MB.</source>
        <translation>Die Antwort enthält eine Zeile oder ein Ereignis von mehr als 16 MB.</translation>
    </message>
    <message>
        <source>The answer holds an element of more than 16 MB.</source>
        <translation>Die Antwort enthält ein Element von mehr als 16 MB.</translation>
    </message>
    <message>
        <source>The answer is larger than %1, which is the most that is taken.</source>
        <translation>Die Antwort ist größer als %1; mehr wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The answer is nested too deeply.</source>
        <translation>Die Antwort ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The answer was to be a JSON array and is none.</source>
        <translation>Die Antwort sollte ein JSON-Array sein und ist keines.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2.</source>
        <translation>Das Zertifikat von %1 wird nicht angenommen: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the pinned one.</source>
        <translation>Das Zertifikat von %1 ist nicht das festgelegte.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the pinned one; its SHA-256 is %2.</source>
        <translation>Das Zertifikat von %1 ist nicht das festgelegte; sein SHA-256 ist %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The client key “%1” needs a client certificate.</source>
        <translation>Der Client-Schlüssel „%1“ braucht ein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>The compressed answer of %1 cannot be unpacked.</source>
        <translation>Die komprimierte Antwort von %1 lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Die Verbindung zu %1 ist gescheitert.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file “%1” holds no certificate in PEM form.</source>
        <translation>Die Datei „%1“ enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>The file “%1” holds no private key in PEM form that opens without a passphrase.</source>
        <translation>Die Datei „%1“ enthält keinen privaten Schlüssel im PEM-Format, der sich ohne Passphrase öffnen lässt.</translation>
    </message>
    <message>
        <source>The file “%1” holds no private key in PEM form that this passphrase opens.</source>
        <translation>Die Datei „%1“ enthält keinen privaten Schlüssel im PEM-Format, den diese Passphrase öffnet.</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a certificate or key.</source>
        <translation>Die Datei „%1“ ist zu groß für ein Zertifikat oder einen Schlüssel.</translation>
    </message>
    <message>
        <source>The header name “%1” is not valid.</source>
        <translation>Der Header-Name „%1“ ist nicht gültig.</translation>
    </message>
    <message>
        <source>The name %1 was not found within %2 s.</source>
        <translation>Der Name %1 wurde nicht innerhalb von %2 s gefunden.</translation>
    </message>
    <message>
        <source>The name of the proxy cannot be found.</source>
        <translation>Der Name des Proxys ist nicht zu finden.</translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>Der Proxy hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The proxy could not reach %1.</source>
        <translation>Der Proxy konnte %1 nicht erreichen.</translation>
    </message>
    <message>
        <source>The proxy did not accept its user name and password.</source>
        <translation>Der Proxy hat Benutzernamen und Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>Der Proxy hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>Der Proxy hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The proxy was not reached within %1 s.</source>
        <translation>Der Proxy wurde nicht innerhalb von %1 s erreicht.</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or a null.</source>
        <translation>Der Wert des Headers %1 enthält einen Zeilenumbruch oder eine Null.</translation>
    </message>
    <message>
        <source>There is no address for %1.</source>
        <translation>Zu %1 gibt es keine Adresse.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Es gibt keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>Too much is waiting for the connection to %1 already.</source>
        <translation>Auf die Verbindung zu %1 wartet schon zu viel.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Erstes Wort</translation>
    </message>
    <message>
        <source>For all providers, from the next question on; each may have a proxy and a certificate of its own.</source>
        <translation>Für alle Anbieter, ab der nächsten Frage; jeder kann einen eigenen Proxy und ein eigenes Zertifikat haben.</translation>
    </message>
    <message>
        <source>How often a question is sent again that failed for a passing reason before its answer began.</source>
        <translation>Wie oft eine Frage erneut gesendet wird, die aus vorübergehendem Grund scheiterte, bevor ihre Antwort begann.</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Längste Pause</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Seconds until the connection must be made.</source>
        <translation>Sekunden, bis die Verbindung stehen muss.</translation>
    </message>
    <message>
        <source>Seconds until the first word of the answer must be there.</source>
        <translation>Sekunden, bis das erste Wort der Antwort da sein muss.</translation>
    </message>
    <message>
        <source>Seconds without a new word after which an answer is given up.</source>
        <translation>Sekunden ohne ein neues Wort, nach denen eine Antwort aufgegeben wird.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>system, none, http://host:port or socks5://host:port.</source>
        <translation>system, none, http://host:port oder socks5://host:port.</translation>
    </message>
</context>
<context>
    <name>NoDocuments</name>
    <message>
        <source>Drop folders and files here</source>
        <translation>Ordner und Dateien hier ablegen</translation>
    </message>
    <message>
        <source>They are read on this computer and stay where they are. Then ask about them, and see where each answer stands.</source>
        <translation>Sie werden auf diesem Rechner gelesen und bleiben, wo sie sind. Frag dann danach und sieh, wo jede Antwort steht.</translation>
    </message>
</context>
<context>
    <name>NoUsage</name>
    <message>
        <source>Every request to a model is counted here, with what it cost and how long it took. Never what was said.</source>
        <translation>Jede Anfrage an ein Modell wird hier gezählt, mit ihren Kosten und ihrer Dauer. Nie, was gesagt wurde.</translation>
    </message>
    <message>
        <source>Nothing was asked in this time</source>
        <translation>In dieser Zeit wurde nichts gefragt</translation>
    </message>
</context>
<context>
    <name>NodeReader</name>
    <message>
        <source>The message “%1” is not in this conversation.</source>
        <translation>Die Nachricht „%1“ gehört nicht zu diesem Gespräch.</translation>
    </message>
    <message>
        <source>There is no message “%1” in the history.</source>
        <translation>Im Verlauf gibt es keine Nachricht „%1“.</translation>
    </message>
</context>
<context>
    <name>NodeWriter</name>
    <message>
        <source>The message “%1” is not in this conversation.</source>
        <translation>Die Nachricht „%1“ gehört nicht zu diesem Gespräch.</translation>
    </message>
    <message>
        <source>There is already a message “%1”.</source>
        <translation>Es gibt schon eine Nachricht „%1“.</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
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
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>I am Oriel&apos;s offline assistant: I answer from what you give me, by quoting it, and nothing of it leaves this machine. Give me a document or some text and ask again, or set up a provider to talk with a language model.</source>
        <translation>Ich bin Oriels Offline-Assistent: Ich antworte aus dem, was ich bekomme, indem ich daraus zitiere, und nichts davon verlässt diesen Rechner. Gib mir ein Dokument oder einen Text und frag noch einmal, oder richte einen Anbieter ein, um mit einem Sprachmodell zu sprechen.</translation>
    </message>
    <message>
        <source>Nothing answers this in what I read: %1.</source>
        <translation>Nichts beantwortet dies in dem, was ich gelesen habe: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the %n texts answers this.</source>
        <translation>
            <numerusform>Nichts in dem einen Text beantwortet das.</numerusform>
            <numerusform>Nichts in den %n Texten beantwortet das.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in your documents answers this.</source>
        <translation>Nichts in deinen Dokumenten beantwortet das.</translation>
    </message>
    <message>
        <source>Offline assistant</source>
        <translation>Offline-Assistent</translation>
    </message>
    <message>
        <source>The offline assistant quotes; it cannot follow a JSON schema.</source>
        <translation>Der Offline-Assistent zitiert; einem JSON-Schema kann er nicht folgen.</translation>
    </message>
    <message>
        <source>This I cannot read without a model: %1.</source>
        <translation>Dies kann ich ohne ein Modell nicht lesen: %1.</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>eine Aufnahme</translation>
    </message>
    <message>
        <source>an earlier answer</source>
        <translation>eine frühere Antwort</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>your earlier message</source>
        <translation>die frühere Nachricht</translation>
    </message>
    <message>
        <source>your message</source>
        <translation>die Nachricht</translation>
    </message>
</context>
<context>
    <name>OrielWriter</name>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>Der Export konnte nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>A look at Oriel</source>
        <translation>Ein Blick auf Oriel</translation>
    </message>
    <message>
        <source>Conversations are kept on this computer.</source>
        <translation>Gespräche werden auf diesem Rechner aufbewahrt.</translation>
    </message>
    <message>
        <source>Conversations are not kept: they end with this window.</source>
        <translation>Gespräche werden nicht aufbewahrt: Sie enden mit diesem Fenster.</translation>
    </message>
    <message>
        <source>Nothing leaves this window: the answers are samples. Ask anything, or begin with one of these.</source>
        <translation>Nichts verlässt dieses Fenster: Die Antworten sind Muster. Frag irgendetwas oder beginne mit einem von diesen.</translation>
    </message>
    <message>
        <source>Offline assistant</source>
        <translation>Offline-Assistent</translation>
    </message>
    <message>
        <source>The offline assistant works right away, without a key and without a network. Drop documents here or paste a text, then ask about them: it answers with the sentences that fit best, and says plainly when nothing there does.

Nothing you write leaves this computer. To talk with a language model instead, choose one at the top, or press Ctrl+M.</source>
        <translation>Der Offline-Assistent funktioniert sofort, ohne Schlüssel und ohne Netz. Leg hier Dokumente ab oder füge einen Text ein und frag danach: Er antwortet mit den Sätzen, die am besten passen, und sagt offen, wenn nichts passt.

Nichts, was du schreibst, verlässt diesen Rechner. Um stattdessen mit einem Sprachmodell zu sprechen, wähle oben eines aus oder drücke Strg+M.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>What would you like to find?</source>
        <translation>Was wird gesucht?</translation>
    </message>
    <message>
        <source>You are talking with %1 at %2. What you write goes there and nowhere else.</source>
        <translation>Dies ist ein Gespräch mit %1 bei %2. Was du schreibst, geht dorthin und nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>You are talking with %1. What you write goes there and nowhere else.</source>
        <translation>Dies ist ein Gespräch mit %1. Was du schreibst, geht dorthin und nirgendwo sonst hin.</translation>
    </message>
</context>
<context>
    <name>PassageAround</name>
    <message>
        <source>The document has changed since it was read.</source>
        <translation>Das Dokument hat sich geändert, seit es gelesen wurde.</translation>
    </message>
    <message>
        <source>The document is not in the file any more.</source>
        <translation>Das Dokument ist nicht mehr in der Datei.</translation>
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
        <translation>Kapitel %1</translation>
    </message>
    <message>
        <source>chapter “%1”</source>
        <translation>Kapitel „%1“</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>Zeilen %1 bis %2</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>Tabelle „%1“</translation>
    </message>
    <message>
        <source>slide %1</source>
        <translation>Folie %1</translation>
    </message>
</context>
<context>
    <name>PassageSearch</name>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>Es gibt keine Sammlung „%1“.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Choose a passphrase for your keys</source>
        <translation>Wählen Sie eine Passphrase für Ihre Schlüssel</translation>
    </message>
    <message>
        <source>Keys are in an encrypted file. Its passphrase is asked for once, until Oriel ends.</source>
        <translation>Die Schlüssel liegen in einer verschlüsselten Datei. Nach ihrer Passphrase wird einmal gefragt, bis Oriel endet.</translation>
    </message>
    <message>
        <source>No keychain runs here, so keys are kept in an encrypted file. Whoever has the file needs this passphrase; nobody can recover it.</source>
        <translation>Hier läuft kein Schlüsselbund, darum liegen Schlüssel in einer verschlüsselten Datei. Wer die Datei hat, braucht diese Passphrase; niemand kann sie wiederherstellen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Passphrase, noch einmal</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Aufschließen</translation>
    </message>
    <message>
        <source>Unlock your keys</source>
        <translation>Schlüssel aufschließen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Empty: in none.</source>
        <translation>Leer: in keinem.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder and tags</source>
        <translation>Ordner und Schlagwörter</translation>
    </message>
    <message>
        <source>Into the folder %1</source>
        <translation>In den Ordner %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Mit Kommas dazwischen.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Conversations are kept on this computer only.</source>
        <translation>Gespräche liegen nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Fehler und Warnungen</translation>
    </message>
    <message>
        <source>Errors, warnings, activity</source>
        <translation>Fehler, Warnungen, Abläufe</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Keys are never written to settings, logs, exports or backups.</source>
        <translation>Schlüssel stehen nie in Einstellungen, Protokollen, Exporten oder Sicherungen.</translation>
    </message>
    <message>
        <source>Keys that are kept already stay where they are.</source>
        <translation>Schlüssel, die schon aufbewahrt sind, bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>New keys go to</source>
        <translation>Neue Schlüssel kommen in</translation>
    </message>
    <message>
        <source>Oriel sends no statistics, looks for no updates by itself, and needs no account.</source>
        <translation>Oriel sendet keine Statistik, sucht nicht von selbst nach Updates und braucht kein Konto.</translation>
    </message>
    <message>
        <source>Pictures that an answer links to are not loaded until you ask for them: loading one tells somebody that you read it.</source>
        <translation>Bilder, auf die eine Antwort verweist, werden erst auf Ihren Wunsch geladen: Wer eines lädt, verrät jemandem, dass er es liest.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>The encrypted file</source>
        <translation>Die verschlüsselte Datei</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>Der Schlüsselbund</translation>
    </message>
    <message>
        <source>The keychain, if one runs</source>
        <translation>Der Schlüsselbund, wenn einer läuft</translation>
    </message>
    <message>
        <source>What is written down when something goes wrong. Secrets never are.</source>
        <translation>Was aufgeschrieben wird, wenn etwas schiefgeht. Geheimnisse nie.</translation>
    </message>
    <message>
        <source>What you write goes to the provider that you chose for the conversation, and to nobody else.</source>
        <translation>Was Sie schreiben, geht an den Anbieter, den Sie für das Gespräch gewählt haben, und an niemanden sonst.</translation>
    </message>
</context>
<context>
    <name>PrivateFiles</name>
    <message>
        <source>A file may not be that large here.</source>
        <translation>Eine Datei darf hier nicht so groß sein.</translation>
    </message>
    <message>
        <source>A part of the path is not a folder.</source>
        <translation>Ein Teil des Pfads ist kein Ordner.</translation>
    </message>
    <message>
        <source>An empty file name cannot be used.</source>
        <translation>Ein leerer Dateiname kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The disk can only be read.</source>
        <translation>Der Datenträger lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The file “%1” could not be copied to “%2”.</source>
        <translation>Die Datei „%1“ konnte nicht nach „%2“ kopiert werden.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read.</source>
        <translation>Die Datei „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>Die Datei „%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>The file “%1” is larger than %Ln bytes.</source>
        <translation>
            <numerusform>Die Datei „%1“ ist größer als %Ln Byte.</numerusform>
            <numerusform>Die Datei „%1“ ist größer als %Ln Bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for it does not exist.</source>
        <translation>Der Ordner dafür fehlt.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made private.</source>
        <translation>Der Ordner „%1“ konnte nicht privat gemacht werden.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The links of the path lead in a circle.</source>
        <translation>Die Verknüpfungen des Pfads führen im Kreis.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation>Es gibt einen Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>You have no permission.</source>
        <translation>Die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” should be a folder, but a file has that name.</source>
        <translation>„%1“ sollte ein Ordner sein, aber eine Datei heißt so.</translation>
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
        <translation>%1, von neuen Gesprächen gefragt</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Zum Standard machen</translation>
    </message>
    <message>
        <source>Make default: %1</source>
        <translation>Zum Standard machen: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop the request to %1</source>
        <translation>Anfrage an %1 stoppen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 prüfen</translation>
    </message>
</context>
<context>
    <name>ProviderDetails</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>A JSON merge patch on the body, applied last, for odd gateways: {&quot;member&quot;: value}.</source>
        <translation>Ein JSON-Merge-Patch für den Inhalt, zuletzt angewandt, für eigenwillige Gateways: {&quot;member&quot;: value}.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Ask the provider which models it has.</source>
        <translation>Den Anbieter fragen, welche Modelle er hat.</translation>
    </message>
    <message>
        <source>Asked when a conversation names none.</source>
        <translation>Gefragt, wenn ein Gespräch keines nennt.</translation>
    </message>
    <message>
        <source>Choosing one makes it the default.</source>
        <translation>Wer eines wählt, macht es zum Standard.</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Standardmodell</translation>
    </message>
    <message>
        <source>Empty: the vendor&apos;s own.</source>
        <translation>Leer: die des Herstellers.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Headers and patch…</source>
        <translation>Header und Patch…</translation>
    </message>
    <message>
        <source>Hide headers and patch</source>
        <translation>Header und Patch ausblenden</translation>
    </message>
    <message>
        <source>Hide network settings</source>
        <translation>Netzeinstellungen ausblenden</translation>
    </message>
    <message>
        <source>List models</source>
        <translation>Modelle auflisten</translation>
    </message>
    <message>
        <source>List the models of %1</source>
        <translation>Die Modelle von %1 auflisten</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Zum Standard machen</translation>
    </message>
    <message>
        <source>Make default: %1</source>
        <translation>Zum Standard machen: %1</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Netzeinstellungen …</translation>
    </message>
    <message>
        <source>Patch of every request</source>
        <translation>Patch jeder Anfrage</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>ProviderDrafts</name>
    <message>
        <source>A fingerprint is the SHA-256 of the certificate, written as 64 hexadecimal digits.</source>
        <translation>Ein Fingerabdruck ist der SHA-256 des Zertifikats, geschrieben als 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>Offline assistant</source>
        <translation>Offline-Assistent</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI-kompatibler Server</translation>
    </message>
    <message>
        <source>WebSocket gateway</source>
        <translation>WebSocket-Gateway</translation>
    </message>
</context>
<context>
    <name>ProviderHeaders</name>
    <message>
        <source>Headers of every request</source>
        <translation>Header jeder Anfrage</translation>
    </message>
    <message>
        <source>It is kept as the keys are, and never shown. What looks like a credential always is.</source>
        <translation>Er liegt, wo die Schlüssel liegen, und wird nie gezeigt. Was nach Zugangsdaten aussieht, ist immer geheim.</translation>
    </message>
    <message>
        <source>Keep header</source>
        <translation>Header aufbewahren</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Name des Headers</translation>
    </message>
    <message>
        <source>Remove the header %1</source>
        <translation>Header %1 entfernen</translation>
    </message>
    <message>
        <source>The value is a secret</source>
        <translation>Der Wert ist geheim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>Wert des Headers</translation>
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
        <translation>%1 · in Gebrauch, %2</translation>
    </message>
    <message>
        <source>A key of the same name is replaced. Keys are kept in the system&apos;s keychain, or in an encrypted file where there is none.</source>
        <translation>Ein Schlüssel desselben Namens wird ersetzt. Schlüssel liegen im Schlüsselbund des Systems, oder in einer verschlüsselten Datei, wo es keinen gibt.</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>Schlüssel aufbewahren</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>Name: default</source>
        <translation>Name: default</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>Neuen Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>Den Schlüssel %1 entfernen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use the key %1</source>
        <translation>Den Schlüssel %1 verwenden</translation>
    </message>
</context>
<context>
    <name>ProviderNetwork</name>
    <message>
        <source>A PEM file that is trusted besides the system&apos;s.</source>
        <translation>Eine PEM-Datei, der neben denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>A PEM file.</source>
        <translation>Eine PEM-Datei.</translation>
    </message>
    <message>
        <source>A PEM file. It counts together with its key.</source>
        <translation>Eine PEM-Datei. Sie gilt zusammen mit ihrem Schlüssel.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>Festgelegtes Zertifikat</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>SHA-256 of the only certificate that is accepted.</source>
        <translation>SHA-256 des einzigen Zertifikats, das angenommen wird.</translation>
    </message>
    <message>
        <source>none, http://host:port or socks5://host:port. Empty: as for all.</source>
        <translation>none, http://host:port oder socks5://host:port. Leer: wie für alle.</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>%1 does not work. What fails: %2.</source>
        <translation>%1 funktioniert nicht. Was scheitert: %2.</translation>
    </message>
    <message>
        <source>%1 in, %2 out a million tokens</source>
        <translation>%1 hinein, %2 heraus je Million Tokens</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 funktioniert.</translation>
    </message>
    <message>
        <source>%1 works: it answered in %2 ms.</source>
        <translation>%1 funktioniert: Die Antwort kam in %2 ms.</translation>
    </message>
    <message>
        <source>%1M context</source>
        <translation>%1M Kontext</translation>
    </message>
    <message>
        <source>%1k context</source>
        <translation>%1k Kontext</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens of context</source>
        <translation>
            <numerusform>%n Token Kontext</numerusform>
            <numerusform>%n Token Kontext</numerusform>
        </translation>
    </message>
    <message>
        <source>Always there, without a network</source>
        <translation>Immer da, ohne Netz</translation>
    </message>
    <message>
        <source>Answers from what you paste</source>
        <translation>Antwortet aus dem, was Sie einfügen</translation>
    </message>
    <message>
        <source>At the vendor&apos;s address</source>
        <translation>An der Adresse des Herstellers</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>Verbindung (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Verschlüsselung (TLS)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key from %1</source>
        <translation>Schlüssel aus %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>Name (DNS)</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>Braucht einen Schlüssel</translation>
    </message>
    <message>
        <source>Needs no key</source>
        <translation>Braucht keinen Schlüssel</translation>
    </message>
    <message>
        <source>No encryption: the address asks for none</source>
        <translation>Keine Verschlüsselung: Die Adresse verlangt keine</translation>
    </message>
    <message>
        <source>No key is set, and none was asked for</source>
        <translation>Kein Schlüssel ist gesetzt, und keiner wurde verlangt</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Server (HTTP)</source>
        <translation>Server (HTTP)</translation>
    </message>
    <message>
        <source>The key is not proved: the server answers without it as well</source>
        <translation>Der Schlüssel ist nicht bewiesen: Der Server antwortet auch ohne ihn</translation>
    </message>
    <message>
        <source>The model may be right or not: the server does not list its models</source>
        <translation>Ob es das Modell gibt, ist nicht bekannt: Der Server listet seine Modelle nicht</translation>
    </message>
    <message>
        <source>reads images</source>
        <translation>liest Bilder</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>denkt nach</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>%1 cannot be told not to think, so it thinks as little as it can.</source>
        <translation>Bei %1 lässt sich das Nachdenken nicht abschalten; es denkt so wenig nach wie möglich.</translation>
    </message>
    <message>
        <source>%1 does not take it.</source>
        <translation>%1 nimmt das nicht an.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 of %2 %3 are left of the provider&apos;s limit, all of them again in %4.</source>
        <translation>Vom Limit des Anbieters sind noch %1 von %2 übrig (%3), in %4 wieder alle.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 are left of the provider&apos;s limit.</source>
        <translation>Vom Limit des Anbieters sind noch %1 von %2 übrig (%3).</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 sends faster than it can be read.</source>
        <translation>%1 sendet schneller, als gelesen werden kann.</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1, S. %2</translation>
    </message>
    <message>
        <source>A gateway does not have it.</source>
        <translation>Ein Gateway hat das nicht.</translation>
    </message>
    <message>
        <source>A gateway does not list its models.</source>
        <translation>Ein Gateway listet seine Modelle nicht auf.</translation>
    </message>
    <message>
        <source>A gateway has no embeddings.</source>
        <translation>Ein Gateway hat keine Embeddings.</translation>
    </message>
    <message>
        <source>A gateway takes text only, no images and no sound.</source>
        <translation>Ein Gateway nimmt nur Text an, keine Bilder und keinen Ton.</translation>
    </message>
    <message>
        <source>A picture is empty.</source>
        <translation>Ein Bild ist leer.</translation>
    </message>
    <message>
        <source>A second answer began within the first one.</source>
        <translation>Mitten in der ersten Antwort begann eine zweite.</translation>
    </message>
    <message>
        <source>A signature that belongs to the conversation is missing.</source>
        <translation>Eine Signatur, die zum Gespräch gehört, fehlt.</translation>
    </message>
    <message>
        <source>A stop sequence of blanks alone is not taken.</source>
        <translation>Eine Stoppsequenz nur aus Leerzeichen wird nicht angenommen.</translation>
    </message>
    <message>
        <source>A web page came where the provider&apos;s answer should be. A proxy or a login page may be in the way.</source>
        <translation>Statt der Antwort des Anbieters kam eine Webseite. Vielleicht ist ein Proxy oder eine Anmeldeseite dazwischen.</translation>
    </message>
    <message>
        <source>A web page came where the provider&apos;s answer should be: “%1”. A proxy or a login page may be in the way.</source>
        <translation>Statt der Antwort des Anbieters kam eine Webseite: „%1“. Vielleicht ist ein Proxy oder eine Anmeldeseite dazwischen.</translation>
    </message>
    <message>
        <source>Anthropic&apos;s API has no such parameter.</source>
        <translation>Die API von Anthropic hat keinen solchen Parameter.</translation>
    </message>
    <message>
        <source>Anthropic&apos;s models do not take audio.</source>
        <translation>Die Modelle von Anthropic nehmen keinen Ton an.</translation>
    </message>
    <message>
        <source>Anthropic&apos;s models take pictures as JPEG, PNG, GIF or WebP, not as %1.</source>
        <translation>Die Modelle von Anthropic nehmen Bilder als JPEG, PNG, GIF oder WebP an, nicht als %1.</translation>
    </message>
    <message>
        <source>Azure needs the address of its resource: https://&lt;name&gt;.openai.azure.com.</source>
        <translation>Azure braucht die Adresse seiner Ressource: https://&lt;Name&gt;.openai.azure.com.</translation>
    </message>
    <message>
        <source>Gemini refused the question (%1).</source>
        <translation>Gemini hat die Frage abgelehnt (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Gemini takes %n stop sequences; the others are left out.</source>
        <translation>
            <numerusform>Gemini nimmt %n Stoppsequenz an; die anderen werden weggelassen.</numerusform>
            <numerusform>Gemini nimmt %n Stoppsequenzen an; die anderen werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is named.</source>
        <translation>Es ist kein Modell genannt.</translation>
    </message>
    <message>
        <source>Ollama asks you to sign in first: run “ollama signin”, or open %1</source>
        <translation>Ollama verlangt zuerst eine Anmeldung: „ollama signin“ ausführen oder %1 öffnen</translation>
    </message>
    <message>
        <source>Ollama takes images themselves, not the address of one.</source>
        <translation>Ollama nimmt Bilder selbst an, nicht die Adresse eines Bildes.</translation>
    </message>
    <message>
        <source>Ollama takes no sound.</source>
        <translation>Ollama nimmt keinen Ton an.</translation>
    </message>
    <message>
        <source>Sound of type %1 cannot be sent: this provider takes WAV and MP3.</source>
        <translation>Ton der Art %1 kann nicht gesendet werden: Dieser Anbieter nimmt WAV und MP3 an.</translation>
    </message>
    <message>
        <source>The Responses API does not have it.</source>
        <translation>Die Responses-API hat das nicht.</translation>
    </message>
    <message>
        <source>The Responses API takes no sound. Chat Completions of the same provider does.</source>
        <translation>Die Responses-API nimmt keinen Ton an. Chat Completions desselben Anbieters schon.</translation>
    </message>
    <message>
        <source>The answer did not follow the JSON schema and is asked for once more: %1</source>
        <translation>Die Antwort folgte dem JSON-Schema nicht und wird noch einmal angefragt: %1</translation>
    </message>
    <message>
        <source>The answer has no embedding for some of the texts.</source>
        <translation>In der Antwort fehlen die Embeddings mancher Texte.</translation>
    </message>
    <message>
        <source>The answer holds no JSON.</source>
        <translation>Die Antwort enthält kein JSON.</translation>
    </message>
    <message>
        <source>The answer is longer than 64 MB.</source>
        <translation>Die Antwort ist länger als 64 MB.</translation>
    </message>
    <message numerus="yes">
        <source>The conversation has about %Ln tokens, but %1 is given only %2: the server may refuse it or forget its beginning.</source>
        <translation>
            <numerusform>Das Gespräch hat etwa %Ln Token, doch %1 bekommt nur %2: Der Server lehnt es vielleicht ab oder vergisst seinen Anfang.</numerusform>
            <numerusform>Das Gespräch hat etwa %Ln Token, doch %1 bekommt nur %2: Der Server lehnt es vielleicht ab oder vergisst seinen Anfang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The embeddings are not those of Gemini&apos;s API.</source>
        <translation>Diese Embeddings sind nicht die der Gemini-API.</translation>
    </message>
    <message>
        <source>The gateway sent something that is no JSON object.</source>
        <translation>Das Gateway hat etwas geschickt, das kein JSON-Objekt ist.</translation>
    </message>
    <message>
        <source>The list of models is not one of Anthropic&apos;s API.</source>
        <translation>Die Liste der Modelle ist keine der Anthropic-API.</translation>
    </message>
    <message>
        <source>The list of models is not one of Gemini&apos;s API.</source>
        <translation>Die Liste der Modelle ist keine der Gemini-API.</translation>
    </message>
    <message>
        <source>The model %1 is not in the provider&apos;s list.</source>
        <translation>Das Modell %1 steht nicht in der Liste des Anbieters.</translation>
    </message>
    <message>
        <source>The model always thinks.</source>
        <translation>Das Modell denkt immer nach.</translation>
    </message>
    <message>
        <source>The model always thinks; it is asked to think little.</source>
        <translation>Das Modell denkt immer nach; es wird gebeten, wenig nachzudenken.</translation>
    </message>
    <message>
        <source>The model called a tool that it was not given.</source>
        <translation>Das Modell hat ein Werkzeug aufgerufen, das es nicht bekommen hat.</translation>
    </message>
    <message>
        <source>The model called tools over and over.</source>
        <translation>Das Modell hat immer wieder Werkzeuge aufgerufen.</translation>
    </message>
    <message>
        <source>The model does not think before it answers.</source>
        <translation>Das Modell denkt nicht nach, bevor es antwortet.</translation>
    </message>
    <message>
        <source>The model made no picture.</source>
        <translation>Das Modell hat kein Bild erstellt.</translation>
    </message>
    <message>
        <source>The model stopped without telling why.</source>
        <translation>Das Modell hat aufgehört, ohne zu sagen, warum.</translation>
    </message>
    <message>
        <source>The model takes either temperature or top_p.</source>
        <translation>Das Modell nimmt entweder temperature oder top_p an.</translation>
    </message>
    <message>
        <source>The model takes no number of tokens to think; the effort “%1” is asked for.</source>
        <translation>Das Modell nimmt keine Anzahl von Token zum Nachdenken an; verlangt wird der Aufwand „%1“.</translation>
    </message>
    <message>
        <source>The model thinks at temperature 1 only.</source>
        <translation>Das Modell denkt nur bei temperature 1 nach.</translation>
    </message>
    <message numerus="yes">
        <source>The model thinks with %L1 to %Ln tokens; %L2 are asked for.</source>
        <translation>
            <numerusform>Das Modell denkt mit %L1 bis %Ln Token nach; verlangt werden %L2.</numerusform>
            <numerusform>Das Modell denkt mit %L1 bis %Ln Token nach; verlangt werden %L2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model thinks with %Ln tokens at least.</source>
        <translation>
            <numerusform>Das Modell denkt mit mindestens %Ln Token nach.</numerusform>
            <numerusform>Das Modell denkt mit mindestens %Ln Token nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model thinks with top_p between 0.95 and 1 only.</source>
        <translation>Das Modell denkt nur mit top_p zwischen 0,95 und 1 nach.</translation>
    </message>
    <message>
        <source>The model thinks without top_k only.</source>
        <translation>Das Modell denkt nur ohne top_k nach.</translation>
    </message>
    <message numerus="yes">
        <source>The model writes %Ln tokens at most.</source>
        <translation>
            <numerusform>Das Modell schreibt höchstens %Ln Token.</numerusform>
            <numerusform>Das Modell schreibt höchstens %Ln Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model wrote a tool call that cannot be read.</source>
        <translation>Das Modell hat einen Werkzeugaufruf geschrieben, der nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The model&apos;s answer cannot be read.</source>
        <translation>Die Antwort des Modells kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The model&apos;s answer does not follow the JSON schema, twice: %1</source>
        <translation>Auch die zweite Antwort des Modells folgt dem JSON-Schema nicht: %1</translation>
    </message>
    <message>
        <source>The offline assistant has no embeddings.</source>
        <translation>Der Offline-Assistent hat keine Embeddings.</translation>
    </message>
    <message>
        <source>The provider could not use the reasoning of earlier answers: the question was asked again without it.</source>
        <translation>Der Anbieter konnte die Überlegungen früherer Antworten nicht verwenden: Die Frage wurde ohne sie noch einmal gestellt.</translation>
    </message>
    <message>
        <source>The provider did not send one embedding for each text: %1 instead of %2.</source>
        <translation>Der Anbieter hat nicht für jeden Text ein Embedding geschickt: %1 statt %2.</translation>
    </message>
    <message>
        <source>The provider has forgotten the response before: the whole conversation was sent instead.</source>
        <translation>Der Anbieter hat die vorige Antwort vergessen: Stattdessen wurde das ganze Gespräch gesendet.</translation>
    </message>
    <message>
        <source>The provider sent embeddings of different lengths.</source>
        <translation>Der Anbieter hat Embeddings verschiedener Länge geschickt.</translation>
    </message>
    <message numerus="yes">
        <source>The reasoning budget of %Ln tokens must be smaller than the answer&apos;s limit of %L1, which counts both.</source>
        <translation>
            <numerusform>Das Budget von %Ln Token zum Nachdenken muss kleiner sein als die Grenze der Antwort, %L1, die beides zählt.</numerusform>
            <numerusform>Das Budget von %Ln Token zum Nachdenken muss kleiner sein als die Grenze der Antwort, %L1, die beides zählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reasoning of earlier answers was not taken back and is left out.</source>
        <translation>Die Überlegungen früherer Antworten wurden nicht wieder angenommen und bleiben weg.</translation>
    </message>
    <message>
        <source>The server read %1 from disk first, which took %2 s.</source>
        <translation>Der Server hat %1 erst vom Datenträger gelesen, was %2 s gedauert hat.</translation>
    </message>
    <message>
        <source>The temperature is %1: Anthropic&apos;s models take 0 to 1.</source>
        <translation>Die Temperatur ist %1: Die Modelle von Anthropic nehmen 0 bis 1 an.</translation>
    </message>
    <message>
        <source>The tool was called without thinking, so its result is answered without.</source>
        <translation>Das Werkzeug wurde ohne Nachdenken aufgerufen, daher wird auch sein Ergebnis ohne Nachdenken beantwortet.</translation>
    </message>
    <message>
        <source>There is no list of models at %1: the address may be wrong.</source>
        <translation>Unter %1 gibt es keine Liste der Modelle: Vielleicht ist die Adresse falsch.</translation>
    </message>
    <message>
        <source>There is nothing to send: the message is empty.</source>
        <translation>Es gibt nichts zu senden: Die Nachricht ist leer.</translation>
    </message>
    <message>
        <source>This provider does not have it.</source>
        <translation>Dieser Anbieter hat das nicht.</translation>
    </message>
    <message>
        <source>This provider does not list its models.</source>
        <translation>Dieser Anbieter listet seine Modelle nicht auf.</translation>
    </message>
    <message>
        <source>This provider has no embeddings.</source>
        <translation>Dieser Anbieter hat keine Embeddings.</translation>
    </message>
    <message>
        <source>This provider needs the address of its gateway (a base URL).</source>
        <translation>Dieser Anbieter braucht die Adresse seines Gateways (eine Basis-URL).</translation>
    </message>
    <message>
        <source>This provider needs the address of its server (a base URL).</source>
        <translation>Dieser Anbieter braucht die Adresse seines Servers (eine Basis-URL).</translation>
    </message>
    <message>
        <source>This provider takes no sound.</source>
        <translation>Dieser Anbieter nimmt keinen Ton an.</translation>
    </message>
    <message>
        <source>What came is not a chat completion.</source>
        <translation>Was kam, ist keine Chat-Completion.</translation>
    </message>
    <message>
        <source>What came is not a list of models.</source>
        <translation>Was kam, ist keine Liste von Modellen.</translation>
    </message>
    <message>
        <source>What came is not an answer of Anthropic&apos;s API.</source>
        <translation>Was kam, ist keine Antwort der Anthropic-API.</translation>
    </message>
    <message>
        <source>What came is not an answer of Gemini&apos;s API.</source>
        <translation>Was kam, ist keine Antwort der Gemini-API.</translation>
    </message>
    <message>
        <source>What came is not an answer of Ollama&apos;s.</source>
        <translation>Was kam, ist keine Antwort von Ollama.</translation>
    </message>
    <message>
        <source>What came is not an answer of the Responses API.</source>
        <translation>Was kam, ist keine Antwort der Responses-API.</translation>
    </message>
    <message>
        <source>What came is not an answer of this protocol.</source>
        <translation>Was kam, ist keine Antwort nach diesem Protokoll.</translation>
    </message>
    <message numerus="yes">
        <source>With at most %Ln tokens for the answer there is no room to think.</source>
        <translation>
            <numerusform>Mit höchstens %Ln Token für die Antwort bleibt kein Platz zum Nachdenken.</numerusform>
            <numerusform>Mit höchstens %Ln Token für die Antwort bleibt kein Platz zum Nachdenken.</numerusform>
        </translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>S. %1</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: Anthropic&apos;s models take text, pictures and PDF, not %2.</source>
        <translation>„%1“ kann nicht gesendet werden: Die Modelle von Anthropic nehmen Text, Bilder und PDF an, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: Gemini takes text, pictures, sound, films and PDF, not %2.</source>
        <translation>„%1“ kann nicht gesendet werden: Gemini nimmt Text, Bilder, Ton, Filme und PDF an, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: Ollama takes text and images, not %2.</source>
        <translation>„%1“ kann nicht gesendet werden: Ollama nimmt Text und Bilder an, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: a gateway takes text only.</source>
        <translation>„%1“ kann nicht gesendet werden: Ein Gateway nimmt nur Text an.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: this provider takes text and images, not %2.</source>
        <translation>„%1“ kann nicht gesendet werden: Dieser Anbieter nimmt Text und Bilder an, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: this provider takes text, images and PDF, not %2.</source>
        <translation>„%1“ kann nicht gesendet werden: Dieser Anbieter nimmt Text, Bilder und PDF an, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a gateway: it should look like wss://host/path.</source>
        <translation>„%1“ ist keine Adresse eines Gateways: Sie sollte aussehen wie wss://host/path.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server: it should look like http://host:11434.</source>
        <translation>„%1“ ist keine Adresse eines Servers: Sie sollte aussehen wie http://host:11434.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server: it should look like https://host/v1.</source>
        <translation>„%1“ ist keine Adresse eines Servers: Sie sollte aussehen wie https://host/v1.</translation>
    </message>
    <message>
        <source>“%1” is not an address: it should look like https://&lt;name&gt;.openai.azure.com.</source>
        <translation>„%1“ ist keine Adresse: Sie sollte aussehen wie https://&lt;Name&gt;.openai.azure.com.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>This window shows samples; there are no providers to set up in it.</source>
        <translation>Dieses Fenster zeigt Beispiele; Anbieter lassen sich darin nicht einrichten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What you write goes to the provider that you choose, and to nobody else.</source>
        <translation>Was Sie schreiben, geht an den Anbieter, den Sie wählen, und an niemanden sonst.</translation>
    </message>
</context>
<context>
    <name>QuestionTerms</name>
    <message>
        <source>There is no word to look for.</source>
        <translation>Es gibt kein Wort, nach dem zu suchen wäre.</translation>
    </message>
</context>
<context>
    <name>QueuedMessages</name>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
</context>
<context>
    <name>ReadFault</name>
    <message>
        <source>Reading the file failed: its reader crashed.</source>
        <translation>Die Datei konnte nicht gelesen werden: Das Programm, das sie las, ist abgestürzt.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was ended.</source>
        <translation>Das Lesen der Datei dauerte zu lange und wurde beendet.</translation>
    </message>
    <message>
        <source>Reading the file took too much memory and was ended.</source>
        <translation>Das Lesen der Datei brauchte zu viel Speicher und wurde beendet.</translation>
    </message>
    <message>
        <source>The file defines XML entities, which documents have no need of, and was not read.</source>
        <translation>Die Datei definiert XML-Entitäten, die Dokumente nicht brauchen, und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file holds more text than one document may.</source>
        <translation>Die Datei enthält mehr Text, als ein Dokument haben darf.</translation>
    </message>
    <message>
        <source>The file holds no text, only pictures of it perhaps.</source>
        <translation>Die Datei enthält keinen Text, vielleicht nur Bilder davon.</translation>
    </message>
    <message>
        <source>The file holds no text, or is of a format that Oriel does not read.</source>
        <translation>Die Datei enthält keinen Text, oder Oriel liest ihr Format nicht.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>Die Datei ist abgeschnitten: Ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is encrypted; Oriel cannot read it without its password.</source>
        <translation>Die Datei ist verschlüsselt; ohne ihr Passwort kann Oriel sie nicht lesen.</translation>
    </message>
    <message>
        <source>The file is larger than files may be here.</source>
        <translation>Die Datei ist größer, als Dateien hier sein dürfen.</translation>
    </message>
    <message>
        <source>The file is not there any more, or may not be read.</source>
        <translation>Die Datei ist nicht mehr da oder darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file made its reader fail twice and is left alone until it changes.</source>
        <translation>Die Datei hat ihr Leseprogramm zweimal scheitern lassen und bleibt beiseite, bis sie sich ändert.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a document holds, and was not read.</source>
        <translation>Die Datei wird beim Entpacken weit größer, als ein Dokument ist, und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file was not read: the program that reads files could not be started.</source>
        <translation>Die Datei wurde nicht gelesen: Das Programm, das Dateien liest, konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>This is no file that can be read: a device, a pipe or a socket.</source>
        <translation>Das ist keine Datei, die gelesen werden kann: ein Gerät, eine Pipe oder ein Socket.</translation>
    </message>
</context>
<context>
    <name>ReasoningFold</name>
    <message>
        <source>Hide reasoning: %1</source>
        <translation>Gedankengang ausblenden: %1</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Überlegungen</translation>
    </message>
    <message>
        <source>Show reasoning: %1</source>
        <translation>Gedankengang zeigen: %1</translation>
    </message>
</context>
<context>
    <name>RegenerateTurn</name>
    <message>
        <source>This message answers no question.</source>
        <translation>Diese Nachricht beantwortet keine Frage.</translation>
    </message>
</context>
<context>
    <name>RemoteImage</name>
    <message>
        <source>A picture from %1. Loading it tells that server that you read this.</source>
        <translation>Ein Bild von %1. Wird es geladen, erfährt dieser Server, dass Sie dies lesen.</translation>
    </message>
    <message>
        <source>Load picture</source>
        <translation>Bild laden</translation>
    </message>
    <message>
        <source>Loading the picture from %1</source>
        <translation>Das Bild von %1 wird geladen</translation>
    </message>
    <message>
        <source>Picture from %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>The picture could not be loaded from %1.</source>
        <translation>Das Bild konnte nicht von %1 geladen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln Gespräch</numerusform>
            <numerusform>%Ln Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds more: %Ln messages. To have that back: Settings, “Storage and backup”, or “oriel-cli conversations restore %1”.</source>
        <translation>
            <numerusform>Sie enthält mehr: %Ln Nachricht. Wer das zurückhaben möchte: Einstellungen, „Speicherort und Sicherung“, oder „oriel-cli conversations restore %1“.</numerusform>
            <numerusform>Sie enthält mehr: %Ln Nachrichten. Wer das zurückhaben möchte: Einstellungen, „Speicherort und Sicherung“, oder „oriel-cli conversations restore %1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file was kept as “%1”.</source>
        <translation>Die beschädigte Datei liegt noch unter „%1“.</translation>
    </message>
    <message>
        <source>The file “%1” could not be removed.</source>
        <translation>Die Datei „%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The history was damaged, and nothing in it could be read. What you see is the backup of %1.</source>
        <translation>Der Verlauf war beschädigt, und nichts darin war lesbar. Zu sehen ist jetzt die Sicherung vom %1.</translation>
    </message>
    <message>
        <source>The history was damaged. What could be read was saved: %1, %2.</source>
        <translation>Der Verlauf war beschädigt. Was lesbar war, wurde gerettet: %1, %2.</translation>
    </message>
    <message>
        <source>The newest backup is of %1.</source>
        <translation>Die neueste Sicherung ist vom %1.</translation>
    </message>
</context>
<context>
    <name>RescuedTree</name>
    <message>
        <source>Rescued conversation</source>
        <translation>Gerettetes Gespräch</translation>
    </message>
    <message>
        <source>Rescued messages</source>
        <translation>Gerettete Nachrichten</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Nothing was restored, because what is there now could not be kept. %1</source>
        <translation>Es wurde nichts wiederhergestellt, weil der jetzige Stand nicht gesichert werden konnte. %1</translation>
    </message>
    <message>
        <source>“%1” is the history itself: there is nothing to restore from it.</source>
        <translation>„%1“ ist der Verlauf selbst: Daraus lässt sich nichts wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>RetentionRepository</name>
    <message>
        <source>Conversations can be kept for one day at least.</source>
        <translation>Gespräche werden mindestens einen Tag lang aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>By anyone</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>By assistants</source>
        <translation>Von Assistenten</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>Mit Code</translation>
    </message>
    <message>
        <source>✓ With code</source>
        <translation>✓ Mit Code</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>There is no word to look for: signs alone are not found.</source>
        <translation>Da ist kein Wort, nach dem gesucht werden kann: Zeichen allein werden nicht gefunden.</translation>
    </message>
    <message>
        <source>These are too many words to look for at once.</source>
        <translation>Das sind zu viele Wörter, um sie auf einmal zu suchen.</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
</context>
<context>
    <name>SendTurn</name>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>%1 has no key “%2”. There are these: %3.</source>
        <translation>%1 hat keinen Schlüssel „%2“. Vorhanden: %3.</translation>
    </message>
    <message>
        <source>%1 has no keys.</source>
        <translation>%1 hat keine Schlüssel.</translation>
    </message>
    <message>
        <source>%1 is a built-in provider and cannot be of another kind.</source>
        <translation>%1 ist ein eingebauter Anbieter und kann nicht von anderer Art sein.</translation>
    </message>
    <message>
        <source>%1 is built in and not changed; there is nothing to remove.</source>
        <translation>%1 ist eingebaut und unverändert; es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds, more than 0 and at most 86400.</source>
        <translation>%1 muss eine Zahl von Sekunden sein, mehr als 0 und höchstens 86400.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 muss ein Text sein.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 muss true oder false sein.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>%1, Zeile %2, %3: %4</translation>
    </message>
    <message>
        <source>%1: %2 is %3.</source>
        <translation>%1: %2 ist %3.</translation>
    </message>
    <message>
        <source>A WebSocket gateway&apos;s address begins with wss:// or ws://.</source>
        <translation>Die Adresse eines WebSocket-Gateways beginnt mit wss:// oder ws://.</translation>
    </message>
    <message>
        <source>A client certificate and its key are given together.</source>
        <translation>Ein Client-Zertifikat und sein Schlüssel werden zusammen angegeben.</translation>
    </message>
    <message>
        <source>A fingerprint is the SHA-256 of the certificate: 32 bytes, written as 64 hexadecimal digits.</source>
        <translation>Ein Fingerabdruck ist die SHA-256-Prüfsumme des Zertifikats: 32 Bytes, geschrieben als 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>A provider of the kind %1 needs an address.</source>
        <translation>Ein Anbieter der Art %1 braucht eine Adresse.</translation>
    </message>
    <message>
        <source>A proxy needs a host and a port: http://host:port.</source>
        <translation>Ein Proxy braucht einen Host und einen Port: http://host:port.</translation>
    </message>
    <message>
        <source>A proxy&apos;s password does not go into a settings file.</source>
        <translation>Das Passwort eines Proxys gehört nicht in eine Einstellungsdatei.</translation>
    </message>
    <message>
        <source>A query item needs a name.</source>
        <translation>Ein Eintrag der URL-Abfrage braucht einen Namen.</translation>
    </message>
    <message>
        <source>A time-out is more than 0 and at most 86400 seconds.</source>
        <translation>Eine Zeitgrenze ist mehr als 0 und höchstens 86400 Sekunden.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Erlaubt: %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Ist %1 gemeint?</translation>
    </message>
    <message>
        <source>It counts as not set.</source>
        <translation>Es gilt als nicht gesetzt.</translation>
    </message>
    <message>
        <source>It must be an object with the fields of a provider.</source>
        <translation>Es muss ein Objekt mit den Feldern eines Anbieters sein.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>Name an environment variable that holds the key, not the key itself.</source>
        <translation>Hier den Namen einer Umgebungsvariable angeben, die den Schlüssel enthält, nicht den Schlüssel selbst.</translation>
    </message>
    <message>
        <source>No keychain runs here, and there is no passphrase for an encrypted key file. Set ORIEL_PASSPHRASE.</source>
        <translation>Hier läuft kein Schlüsselbund, und für eine verschlüsselte Schlüsseldatei fehlt die Passphrase. Dafür ORIEL_PASSPHRASE setzen.</translation>
    </message>
    <message>
        <source>No keychain runs here.</source>
        <translation>Hier läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>Opening the key file would take more time or memory than Oriel ever asks for.</source>
        <translation>Die Schlüsseldatei zu öffnen würde mehr Zeit oder Speicher brauchen, als Oriel je verlangt.</translation>
    </message>
    <message>
        <source>The address begins with https:// or http://, not with %1://.</source>
        <translation>Die Adresse beginnt mit https:// oder http://, nicht mit %1://.</translation>
    </message>
    <message>
        <source>The address holds a user or a password; set them as a key or as a secret header.</source>
        <translation>Die Adresse enthält einen Benutzer oder ein Passwort; beides gehört in einen Schlüssel oder einen geheimen Header.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>Die Adresse ist leer.</translation>
    </message>
    <message>
        <source>The address “%1” begins with neither https:// nor http://.</source>
        <translation>Die Adresse „%1“ beginnt weder mit https:// noch mit http://.</translation>
    </message>
    <message>
        <source>The address “%1” has a part after “#”, which no server sees.</source>
        <translation>Die Adresse „%1“ hat einen Teil nach „#“, den kein Server sieht.</translation>
    </message>
    <message>
        <source>The address “%1” has no scheme; write https://%1 or http://%1.</source>
        <translation>Der Adresse „%1“ fehlt der Anfang; richtig ist https://%1 oder http://%1.</translation>
    </message>
    <message>
        <source>The address “%1” is not a URL: its host or its port (1 to 65535) is wrong.</source>
        <translation>Die Adresse „%1“ ist keine URL: Ihr Host oder ihr Port (1 bis 65535) ist falsch.</translation>
    </message>
    <message>
        <source>The address “%1” names no host.</source>
        <translation>Die Adresse „%1“ nennt keinen Host.</translation>
    </message>
    <message>
        <source>The beginning of the key file was changed.</source>
        <translation>Der Anfang der Schlüsseldatei wurde verändert.</translation>
    </message>
    <message>
        <source>The content of the key file cannot be understood.</source>
        <translation>Der Inhalt der Schlüsseldatei ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The content of the key file was changed or cut off.</source>
        <translation>Der Inhalt der Schlüsseldatei wurde verändert oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The encryption library could not be started.</source>
        <translation>Die Verschlüsselungsbibliothek ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The environment variable %1 is empty.</source>
        <translation>Die Umgebungsvariable %1 ist leer.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The file is left as it is.</source>
        <translation>Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The header %1 holds a credential; it must be kept as a secret.</source>
        <translation>Der Header %1 enthält Zugangsdaten; er muss geheim abgelegt werden.</translation>
    </message>
    <message>
        <source>The header %1 is set by the connection itself.</source>
        <translation>Den Header %1 setzt die Verbindung selbst.</translation>
    </message>
    <message>
        <source>The key file does not begin as one does.</source>
        <translation>Die Schlüsseldatei beginnt nicht wie eine.</translation>
    </message>
    <message>
        <source>The key file is cut off.</source>
        <translation>Die Schlüsseldatei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The key file is encrypted and there is no passphrase. Set ORIEL_PASSPHRASE.</source>
        <translation>Die Schlüsseldatei ist verschlüsselt, und die Passphrase fehlt. Dafür ORIEL_PASSPHRASE setzen.</translation>
    </message>
    <message>
        <source>The key file was written by a newer Oriel, or is damaged. It is left as it is.</source>
        <translation>Die Schlüsseldatei wurde von einem neueren Oriel geschrieben oder ist beschädigt. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The key has a space, a line end or another character that no key has.</source>
        <translation>Der Schlüssel enthält ein Leerzeichen, ein Zeilenende oder ein anderes Zeichen, das kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>Der Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is in the encrypted key file.</source>
        <translation>Der Schlüssel „%1“ von %2 liegt in der verschlüsselten Schlüsseldatei.</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is in the keychain.</source>
        <translation>Der Schlüssel „%1“ von %2 liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is not in the encrypted key file any more; set it again.</source>
        <translation>Der Schlüssel „%1“ von %2 liegt nicht mehr in der verschlüsselten Schlüsseldatei. Er muss neu gesetzt werden.</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is not in the keychain any more; set it again.</source>
        <translation>Der Schlüssel „%1“ von %2 liegt nicht mehr im Schlüsselbund. Er muss neu gesetzt werden.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <translation>Der Schlüsselbund hat versagt: %1</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Die Passphrase ist leer.</translation>
    </message>
    <message>
        <source>The passphrase of the key file is wrong.</source>
        <translation>Die Passphrase der Schlüsseldatei ist falsch.</translation>
    </message>
    <message>
        <source>The patch is not JSON: %1 at byte %2.</source>
        <translation>Der Patch ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>The patch is not a JSON object; write {&quot;name&quot;: value}.</source>
        <translation>Der Patch ist kein JSON-Objekt; richtig ist {&quot;name&quot;: Wert}.</translation>
    </message>
    <message>
        <source>The query item %1 holds a credential, which would end in logs; set it as a key.</source>
        <translation>Der Eintrag %1 der URL-Abfrage enthält Zugangsdaten, die in Protokollen enden würden; sie gehören in einen Schlüssel.</translation>
    </message>
    <message>
        <source>The secret header %1 has its value in the file, where no secret belongs.</source>
        <translation>Der Wert des geheimen Headers %1 steht in der Datei, in die kein Geheimnis gehört.</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line end or another control character.</source>
        <translation>Der Wert des Headers %1 enthält ein Zeilenende oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>There is a provider “%1” already.</source>
        <translation>Es gibt schon einen Anbieter „%1“.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>There is no provider “%1” to remove.</source>
        <translation>Es gibt keinen Anbieter „%1“ zu entfernen.</translation>
    </message>
    <message>
        <source>There is no provider “%1”. There are these: %2.</source>
        <translation>Es gibt keinen Anbieter „%1“. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>There is no secret “%1” of %2; set it again.</source>
        <translation>Es gibt kein Geheimnis „%1“ von %2; es muss neu gesetzt werden.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the key file (%1 MB are needed).</source>
        <translation>Der Speicher reicht nicht, um die Schlüsseldatei zu öffnen (%1 MB sind nötig).</translation>
    </message>
    <message>
        <source>Using %1.</source>
        <translation>Verwendet wird %1.</translation>
    </message>
    <message>
        <source>a JSON object is missing</source>
        <translation>ein JSON-Objekt fehlt</translation>
    </message>
    <message>
        <source>a day like 2026-03-01</source>
        <translation>ein Tag wie 2026-03-01</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a provider&apos;s name</source>
        <translation>der Name eines Anbieters</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>beliebiger Text</translation>
    </message>
    <message>
        <source>budgets like openai.day=2 openai.month=30, with blanks between them</source>
        <translation>Budgets wie openai.day=2 openai.month=30, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>fingerprint must be 32 bytes, written as 64 hexadecimal digits.</source>
        <translation>fingerprint muss 32 Bytes haben, geschrieben als 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>headers must be a list of {&quot;name&quot;: …, &quot;value&quot;: …} or {&quot;name&quot;: …, &quot;secret&quot;: true}.</source>
        <translation>headers muss eine Liste sein: {&quot;name&quot;: …, &quot;value&quot;: …} oder {&quot;name&quot;: …, &quot;secret&quot;: true}.</translation>
    </message>
    <message>
        <source>key %1 in the encrypted key file</source>
        <translation>Schlüssel %1 in der verschlüsselten Schlüsseldatei</translation>
    </message>
    <message>
        <source>key %1 in the keychain</source>
        <translation>Schlüssel %1 im Schlüsselbund</translation>
    </message>
    <message>
        <source>kind must be one of these: %1.</source>
        <translation>kind muss eines hiervon sein: %1.</translation>
    </message>
    <message>
        <source>lines of model=file</source>
        <translation>Zeilen der Form Modell=Datei</translation>
    </message>
    <message>
        <source>lines of provider/model</source>
        <translation>Zeilen aus Anbieter/Modell</translation>
    </message>
    <message>
        <source>pairs like chat.new=Ctrl+Shift+N, with blanks between them</source>
        <translation>Paare wie chat.new=Ctrl+Shift+N, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>query must be an object of texts.</source>
        <translation>query muss ein Objekt aus Texten sein.</translation>
    </message>
    <message>
        <source>system, none, http://host:port or socks5://host:port, without a password</source>
        <translation>system, none, http://host:port oder socks5://host:port, ohne Passwort</translation>
    </message>
    <message>
        <source>targets like anthropic/claude-haiku-4-5 or ollama/llama3.1?timeout=30&amp;retries=0, with blanks between</source>
        <translation>Ziele wie anthropic/claude-haiku-4-5 oder ollama/llama3.1?timeout=30&amp;retries=0, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>token_place must be header, query or first-message.</source>
        <translation>token_place muss header, query oder first-message sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be a header&apos;s name.</source>
        <translation>„%1“ kann nicht der Name eines Headers sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key&apos;s name; it is made of letters a-z, digits, “-”, “_” and “.”, at most 64 of them, and begins with a letter or a digit.</source>
        <translation>„%1“ kann nicht der Name eines Schlüssels sein; er besteht aus Buchstaben a-z, Ziffern, „-“, „_“ und „.“, höchstens 64 davon, und beginnt mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>“%1” cannot be a provider&apos;s name; it is made of a-z, 0-9, “-”, “_” and “.”, at most 64 of them, and begins with a letter or a digit.</source>
        <translation>„%1“ kann nicht der Name eines Anbieters sein; er besteht aus a-z, 0-9, „-“, „_“ und „.“, höchstens 64 davon, und beginnt mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, and is left as it is.</source>
        <translation>„%1“ kann nicht gelesen werden und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is being written by another program. Try again.</source>
        <translation>„%1“ wird gerade von einem anderen Programm geschrieben. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is no budget like openai.day=2.</source>
        <translation>„%1“ ist kein Budget wie openai.day=2.</translation>
    </message>
    <message>
        <source>“%1” is no proxy; write system, none, http://host:port or socks5://host:port.</source>
        <translation>„%1“ ist kein Proxy; richtig ist system, none, http://host:port oder socks5://host:port.</translation>
    </message>
    <message>
        <source>“%1” is no target like anthropic/claude-haiku-4-5.</source>
        <translation>„%1“ ist kein Ziel wie anthropic/claude-haiku-4-5.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Zurück zum Gespräch</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Storage and backup</source>
        <translation>Speicherort und Sicherung</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back from the archive</source>
        <translation>Zurück aus dem Archiv</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Gespräche durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shown conversations</source>
        <translation>Gezeigte Unterhaltungen</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Das Archiv ist leer.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Hier stehen später Ihre Gespräche.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Source %1: %2, %3</source>
        <translation>Quelle %1: %2, %3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Close the source</source>
        <translation>Quelle schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Open the file in its own program</source>
        <translation>Datei in ihrem eigenen Programm öffnen</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>Öffnet das Dokument …</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
</context>
<context>
    <name>SqlErrors</name>
    <message>
        <source>The disk failed while the history was read or written (“%1”).</source>
        <translation>Der Datenträger hat versagt, während der Verlauf gelesen oder geschrieben wurde („%1“).</translation>
    </message>
    <message>
        <source>The disk failed while the index of the documents was read or written (“%1”).</source>
        <translation>Der Datenträger hat versagt, während das Verzeichnis der Dokumente gelesen oder geschrieben wurde („%1“).</translation>
    </message>
    <message>
        <source>The file “%1” is not a history of Oriel, or it is damaged.</source>
        <translation>Die Datei „%1“ ist kein Verlauf von Oriel, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The history can only be read: the file “%1” or its folder is write-protected.</source>
        <translation>Der Verlauf kann nur gelesen werden: Die Datei „%1“ oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The history could not be opened: there is no file “%1”, or no permission.</source>
        <translation>Der Verlauf konnte nicht geöffnet werden: Es gibt keine Datei „%1“, oder die Rechte fehlen.</translation>
    </message>
    <message>
        <source>The history could not be read or written (SQLite&apos;s error %1).</source>
        <translation>Der Verlauf konnte nicht gelesen oder geschrieben werden (SQLite-Fehler %1).</translation>
    </message>
    <message>
        <source>The history could not be written: the disk is full.</source>
        <translation>Der Verlauf konnte nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The history is damaged: the file “%1” does not hold what it should.</source>
        <translation>Der Verlauf ist beschädigt: Die Datei „%1“ enthält nicht, was sie sollte.</translation>
    </message>
    <message>
        <source>The history is locked by another program. Close that program, then try again.</source>
        <translation>Der Verlauf ist von einem anderen Programm gesperrt. Nach dem Schließen dieses Programms geht es wieder.</translation>
    </message>
    <message>
        <source>The index of the documents can only be read: the file “%1” or its folder is write-protected.</source>
        <translation>Das Verzeichnis der Dokumente kann nur gelesen werden: Die Datei „%1“ oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The index of the documents could not be opened: there is no file “%1”, or no permission.</source>
        <translation>Das Verzeichnis der Dokumente konnte nicht geöffnet werden: Es gibt keine Datei „%1“, oder die Rechte fehlen.</translation>
    </message>
    <message>
        <source>The index of the documents could not be read or written (SQLite&apos;s error %1).</source>
        <translation>Das Verzeichnis der Dokumente konnte nicht gelesen oder geschrieben werden (SQLite-Fehler %1).</translation>
    </message>
    <message>
        <source>The index of the documents could not be written: the disk is full.</source>
        <translation>Das Verzeichnis der Dokumente konnte nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The index of the documents is damaged: delete the file “%1” and add the documents again.</source>
        <translation>Das Verzeichnis der Dokumente ist beschädigt. Wenn die Datei „%1“ gelöscht ist, lassen sich die Dokumente neu hinzufügen.</translation>
    </message>
    <message>
        <source>The index of the documents is locked by another program. Close that program, then try again.</source>
        <translation>Das Verzeichnis der Dokumente ist von einem anderen Programm gesperrt. Nach dem Schließen dieses Programms geht es wieder.</translation>
    </message>
</context>
<context>
    <name>SqlHistoryKeeper</name>
    <message>
        <source>What was deleted long ago is still in backups that could not be written anew. They go when seven newer ones have been made: %1</source>
        <translation>Was vor langer Zeit gelöscht wurde, steht noch in Sicherungen, die nicht neu geschrieben werden konnten. Sie gehen, sobald sieben neuere gemacht sind: %1</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Ctrl+Enter sends · Enter breaks the line</source>
        <translation>Strg+Eingabe sendet · Eingabe bricht die Zeile um</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter breaks the line</source>
        <translation>Eingabe sendet · Umschalt+Eingabe beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Check the history</source>
        <translation>Verlauf prüfen</translation>
    </message>
    <message>
        <source>Conversations are kept on this computer only, in this folder:</source>
        <translation>Gespräche werden nur auf diesem Rechner aufbewahrt, in diesem Ordner:</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>Ordner des Verlaufs</translation>
    </message>
    <message>
        <source>Folders with a rule of their own: %1</source>
        <translation>Ordner mit eigener Regel: %1</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Gespräche aufbewahren</translation>
    </message>
    <message>
        <source>Nothing is kept in this window: its conversations end with it, and there is nothing to back up.</source>
        <translation>In diesem Fenster wird nichts aufbewahrt: Seine Gespräche enden mit ihm, und es gibt nichts zu sichern.</translation>
    </message>
    <message>
        <source>Storage and backup</source>
        <translation>Speicherort und Sicherung</translation>
    </message>
    <message>
        <source>The last seven are kept; one is made a day when something has changed. A restore backs up what is there before, so it can be undone.</source>
        <translation>Die letzten sieben werden aufbewahrt; einmal am Tag wird eine gemacht, wenn sich etwas geändert hat. Vor dem Wiederherstellen wird gesichert, was gerade da ist; es lässt sich also rückgängig machen.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Es gibt noch keine Sicherungen.</translation>
    </message>
    <message>
        <source>What nobody used for so long is deleted, and can be had back for 30 days more. What is pinned stays.</source>
        <translation>Was so lange niemand benutzt hat, wird gelöscht und lässt sich noch 30 Tage zurückholen. Angeheftetes bleibt.</translation>
    </message>
</context>
<context>
    <name>TaskBox</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
</context>
<context>
    <name>Tokenizers</name>
    <message>
        <source>A token of it is longer than any can be.</source>
        <translation>Eines seiner Token ist länger, als eines sein kann.</translation>
    </message>
    <message>
        <source>It changes texts by “%1”, which Oriel cannot do.</source>
        <translation>Er verändert Texte mit „%1“, was Oriel nicht kann.</translation>
    </message>
    <message>
        <source>It cuts texts by a pattern that cannot be read.</source>
        <translation>Er zerlegt Texte nach einem Muster, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>It cuts texts by “%1”, which Oriel cannot do.</source>
        <translation>Er zerlegt Texte mit „%1“, was Oriel nicht kann.</translation>
    </message>
    <message>
        <source>It cuts texts in the way “%1”, which Oriel does not know.</source>
        <translation>Er zerlegt Texte auf die Art „%1“, die Oriel nicht kennt.</translation>
    </message>
    <message>
        <source>It is a SentencePiece model of a kind by which Oriel cannot count.</source>
        <translation>Er ist ein SentencePiece-Modell einer Art, mit der Oriel nicht zählen kann.</translation>
    </message>
    <message>
        <source>It is neither a SentencePiece model nor a tokenizer.json.</source>
        <translation>Er ist weder ein SentencePiece-Modell noch eine tokenizer.json.</translation>
    </message>
    <message>
        <source>It is no tokenizer.json: it has no model.</source>
        <translation>Er ist keine tokenizer.json, denn er hat kein Modell.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>Er ist kein JSON.</translation>
    </message>
    <message>
        <source>It marks parts of words (%1), which Oriel cannot do.</source>
        <translation>Er markiert Wortteile (%1), was Oriel nicht kann.</translation>
    </message>
    <message>
        <source>Its list of merges is missing.</source>
        <translation>Seine Liste der Verschmelzungen fehlt.</translation>
    </message>
    <message>
        <source>Its map of characters is damaged.</source>
        <translation>Seine Zeichentabelle ist beschädigt.</translation>
    </message>
    <message>
        <source>Its model is of the kind “%1”, by which Oriel cannot count.</source>
        <translation>Sein Modell ist von der Art „%1“, mit der Oriel nicht zählen kann.</translation>
    </message>
    <message>
        <source>Its vocabulary is damaged.</source>
        <translation>Sein Vokabular ist beschädigt.</translation>
    </message>
    <message>
        <source>Its vocabulary is missing.</source>
        <translation>Sein Vokabular fehlt.</translation>
    </message>
    <message>
        <source>The tokenizer %1 cannot be read (%2).</source>
        <translation>Der Tokenizer %1 kann nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>The tokenizer %1 cannot be used: %2</source>
        <translation>Der Tokenizer %1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>The tokenizer %1 is a folder; name the file in it.</source>
        <translation>Der Tokenizer %1 ist ein Ordner; zu nennen ist die Datei darin.</translation>
    </message>
    <message>
        <source>The tokenizer %1 is larger than 128 MB.</source>
        <translation>Der Tokenizer %1 ist größer als 128 MB.</translation>
    </message>
</context>
<context>
    <name>TranscriptRows</name>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Assistant · %1</source>
        <translation>Assistent · %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Überlegungen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Your next message is sent without this one.</source>
        <translation>Die nächste Nachricht wird ohne diese gesendet.</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
</context>
<context>
    <name>TurnProgress</name>
    <message>
        <source>%1 answers in place of %2.</source>
        <translation>%1 antwortet anstelle von %2.</translation>
    </message>
    <message>
        <source>Answering · %1 s</source>
        <translation>Antwortet · %1 s</translation>
    </message>
    <message>
        <source>From the cache, %1 s old.</source>
        <translation>Aus dem Zwischenspeicher, %1 s alt.</translation>
    </message>
    <message>
        <source>Loading %1 · %2 s</source>
        <translation>%1 wird geladen · %2 s</translation>
    </message>
    <message>
        <source>Reading your documents · %1 s</source>
        <translation>Liest deine Dokumente · %1 s</translation>
    </message>
    <message>
        <source>Retrying in %1 s: %2</source>
        <translation>Neuer Versuch in %1 s: %2</translation>
    </message>
    <message>
        <source>Retrying: %1</source>
        <translation>Neuer Versuch: %1</translation>
    </message>
    <message>
        <source>Searching your documents · %1 s</source>
        <translation>Durchsucht deine Dokumente · %1 s</translation>
    </message>
    <message>
        <source>The model does not take “%1”, so it was left out.</source>
        <translation>Das Modell nimmt „%1“ nicht an, daher wurde es weggelassen.</translation>
    </message>
    <message>
        <source>The provider marked this as: %1.</source>
        <translation>Der Anbieter hat dies so gekennzeichnet: %1.</translation>
    </message>
    <message>
        <source>Thinking · %1 s</source>
        <translation>Denkt nach · %1 s</translation>
    </message>
    <message>
        <source>Waiting %1 s: %2</source>
        <translation>Wartet %1 s: %2</translation>
    </message>
    <message>
        <source>Waiting for the answer · %1 s</source>
        <translation>Wartet auf die Antwort · %1 s</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartet: %1</translation>
    </message>
    <message>
        <source>Waiting: %1 · %2 s</source>
        <translation>Wartet: %1 · %2 s</translation>
    </message>
</context>
<context>
    <name>TurnRepository</name>
    <message>
        <source>The message “%1” does not belong to this answer.</source>
        <translation>Die Nachricht „%1“ gehört nicht zu dieser Antwort.</translation>
    </message>
    <message>
        <source>There is already an answer “%1”.</source>
        <translation>Es gibt schon eine Antwort „%1“.</translation>
    </message>
    <message>
        <source>There is no answer “%1” in the history.</source>
        <translation>Im Verlauf gibt es keine Antwort „%1“.</translation>
    </message>
</context>
<context>
    <name>TurnRun</name>
    <message>
        <source>The collection “%1” is not there any more.</source>
        <translation>Die Sammlung „%1“ gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <translation>Zeigen Sie auf einen Balken, oder nehmen Sie die Pfeiltasten.</translation>
    </message>
</context>
<context>
    <name>UsageHead</name>
    <message>
        <source>A line for each</source>
        <translation>Eine Zeile für</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>UsageView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Zurück zum Gespräch</translation>
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
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Als JSON speichern</translation>
    </message>
    <message>
        <source>Table of the figures</source>
        <translation>Tabelle der Werte</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>%1 M</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>First token, p50</source>
        <translation>Erstes Token, p50</translation>
    </message>
    <message>
        <source>First token, p95</source>
        <translation>Erstes Token, p95</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>Aus dem Cache</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>No conversation, or one that is gone</source>
        <translation>Kein Gespräch, oder eines, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>Suche nach Bedeutung</translation>
    </message>
    <message>
        <source>Titles of conversations</source>
        <translation>Titel von Gesprächen</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens hinein</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens heraus</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens pro Sekunde</translation>
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
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Looking for servers on this computer…</source>
        <translation>Auf diesem Computer wird nach Servern gesucht …</translation>
    </message>
    <message>
        <source>No server runs on this computer. Ollama, LM Studio and llama.cpp are found when they do; a provider needs its key.</source>
        <translation>Auf diesem Computer läuft kein Server. Ollama, LM Studio und llama.cpp werden gefunden, wenn sie laufen; ein Anbieter braucht seinen Schlüssel.</translation>
    </message>
    <message>
        <source>Talk with a language model</source>
        <translation>Mit einem Sprachmodell sprechen</translation>
    </message>
    <message>
        <source>These run on this computer. What you ask them stays here.</source>
        <translation>Diese laufen auf diesem Computer. Was Sie sie fragen, bleibt hier.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>The place of the window could not be kept: %1</source>
        <translation>Der Platz des Fensters konnte nicht gemerkt werden: %1</translation>
    </message>
</context>
<context>
    <name>WorkFolder</name>
    <message>
        <source>No folder for temporary files could be made in “%1”.</source>
        <translation>In „%1“ konnte kein Ordner für vorläufige Dateien angelegt werden.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message numerus="yes">
        <source>The archive has more than %Ln files.</source>
        <translation>
            <numerusform>Das Archiv hat mehr als %Ln Datei.</numerusform>
            <numerusform>Das Archiv hat mehr als %Ln Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is damaged or was not downloaded to its end.</source>
        <translation>Das Archiv ist beschädigt oder wurde nicht vollständig heruntergeladen.</translation>
    </message>
    <message>
        <source>The checksum of the file is wrong.</source>
        <translation>Die Prüfsumme der Datei stimmt nicht.</translation>
    </message>
    <message>
        <source>The file becomes too large when it is unpacked.</source>
        <translation>Die Datei wird beim Entpacken zu groß.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file “%1” in the archive cannot be read.</source>
        <translation>Die Datei „%1“ im Archiv ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file “%1” in the archive is damaged.</source>
        <translation>Die Datei „%1“ im Archiv ist beschädigt.</translation>
    </message>
    <message>
        <source>The file “%1” in the archive is encrypted.</source>
        <translation>Die Datei „%1“ im Archiv ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The file “%1” in the archive is too large.</source>
        <translation>Die Datei „%1“ im Archiv ist zu groß.</translation>
    </message>
</context>
<context>
    <name>oriel::AnswerNews</name>
    <message>
        <source>The answer broke off</source>
        <translation>Die Antwort brach ab</translation>
    </message>
    <message>
        <source>The answer is ready</source>
        <translation>Die Antwort ist da</translation>
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
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Stops at</source>
        <translation>Endet vor</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>This is a number from 0 to %1.</source>
        <translation>Das ist eine Zahl von 0 bis %1.</translation>
    </message>
    <message>
        <source>This is a whole number from %1 to %2.</source>
        <translation>Das ist eine ganze Zahl von %1 bis %2.</translation>
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
        <translation>Alle Dokumente</translation>
    </message>
</context>
<context>
    <name>oriel::BackupsController</name>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln Gespräch</numerusform>
            <numerusform>%Ln Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: %1, %2, %3.</source>
        <translation>Alles ist in Ordnung: %1, %2, %3.</translation>
    </message>
    <message>
        <source>An answer is being written. Stop it or wait until it is complete, then restore.</source>
        <translation>Gerade wird eine Antwort geschrieben. Stoppen Sie sie oder warten Sie, bis sie vollständig ist, und stellen Sie dann wieder her.</translation>
    </message>
    <message>
        <source>Backing up and checking the copy</source>
        <translation>Der Verlauf wird gesichert und die Kopie geprüft</translation>
    </message>
    <message>
        <source>Checking the history</source>
        <translation>Der Verlauf wird geprüft</translation>
    </message>
    <message>
        <source>Restoring the backup of %1</source>
        <translation>Die Sicherung vom %1 wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Something is wrong with the history. %1</source>
        <translation>Mit dem Verlauf stimmt etwas nicht. %1</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>Die Sicherung ist gemacht und geprüft.</translation>
    </message>
    <message>
        <source>The history is what the backup of %1 held. What was there before is backed up, so this can be undone.</source>
        <translation>Der Verlauf ist wieder so, wie ihn die Sicherung vom %1 enthielt. Was vorher da war, ist gesichert; das lässt sich also rückgängig machen.</translation>
    </message>
    <message>
        <source>The restore is undone: the history is what it was before it.</source>
        <translation>Das Wiederherstellen ist rückgängig gemacht: Der Verlauf ist so, wie er davor war.</translation>
    </message>
    <message>
        <source>Undoing the restore</source>
        <translation>Das Wiederherstellen wird rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>oriel::BackupsModel</name>
    <message>
        <source>Daily backup</source>
        <translation>Tägliche Sicherung</translation>
    </message>
    <message>
        <source>Made before a restore</source>
        <translation>Vor einem Wiederherstellen gemacht</translation>
    </message>
    <message>
        <source>Made before an upgrade</source>
        <translation>Vor einer Aktualisierung gemacht</translation>
    </message>
    <message>
        <source>Made when you asked</source>
        <translation>Auf Ihren Wunsch gemacht</translation>
    </message>
</context>
<context>
    <name>oriel::ChatController</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>The conversation is not in the history any more</source>
        <translation>Das Gespräch ist nicht mehr im Verlauf</translation>
    </message>
</context>
<context>
    <name>oriel::CommandRegistry</name>
    <message>
        <source>%1 belongs to “%2” and cannot be changed.</source>
        <translation>%1 gehört zu „%2“ und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Hold Ctrl or Alt with a key, or take one of the keys F1 to F12.</source>
        <translation>%1 wird zum Schreiben gebraucht. Halten Sie Strg oder Alt mit einer Taste, oder nehmen Sie eine der Tasten F1 bis F12.</translation>
    </message>
    <message>
        <source>The shortcut of “%1” cannot be changed.</source>
        <translation>Das Kürzel von „%1“ lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Diesen Befehl gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is no shortcut.</source>
        <translation>„%1“ ist kein Kürzel.</translation>
    </message>
</context>
<context>
    <name>oriel::ComposerController</name>
    <message>
        <source>An earlier message can be sent again once the answer is complete.</source>
        <translation>Eine frühere Nachricht lässt sich erneut senden, sobald die Antwort vollständig ist.</translation>
    </message>
    <message>
        <source>Only files on this computer can be added.</source>
        <translation>Nur Dateien auf diesem Computer lassen sich hinzufügen.</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
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
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Vorige 30 Tage</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Vorige 7 Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>oriel::ConversationsController</name>
    <message>
        <source>All conversations</source>
        <translation>Alle Unterhaltungen</translation>
    </message>
    <message>
        <source>“%1” is back in the list.</source>
        <translation>„%1“ ist wieder in der Liste.</translation>
    </message>
    <message>
        <source>“%1” was archived.</source>
        <translation>„%1“ wurde archiviert.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>oriel::DocumentsController</name>
    <message>
        <source>Nothing in your documents has these words.</source>
        <translation>Nichts in deinen Dokumenten hat diese Wörter.</translation>
    </message>
    <message>
        <source>Only files on this computer can be added.</source>
        <translation>Nur Dateien auf diesem Computer lassen sich hinzufügen.</translation>
    </message>
    <message>
        <source>There are more files than can be watched: of some, changes are noticed within the hour.</source>
        <translation>Es sind mehr Dateien, als beobachtet werden können: Bei manchen werden Änderungen innerhalb einer Stunde bemerkt.</translation>
    </message>
    <message>
        <source>What was read takes %1 on this computer.</source>
        <translation>Das Gelesene belegt %1 auf diesem Rechner.</translation>
    </message>
    <message>
        <source>“%1” was removed. The files stay where they are.</source>
        <translation>„%1“ wurde entfernt. Die Dateien bleiben, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>oriel::FileChooser</name>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Ask about a folder</source>
        <translation>Zu einem Ordner fragen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
</context>
<context>
    <name>oriel::FindController</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 von mehr als %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
</context>
<context>
    <name>oriel::HandOver</name>
    <message>
        <source>The link “%1” is none that Oriel knows.</source>
        <translation>Den Link „%1“ kennt Oriel nicht.</translation>
    </message>
</context>
<context>
    <name>oriel::MessageActions</name>
    <message>
        <source>There is no code to copy here</source>
        <translation>Hier gibt es keinen Code zum Kopieren</translation>
    </message>
    <message>
        <source>This is a new conversation that begins like the other one</source>
        <translation>Dies ist ein neues Gespräch, das wie das andere beginnt</translation>
    </message>
</context>
<context>
    <name>oriel::ModelPickerModel</name>
    <message>
        <source>%1 · as you typed it</source>
        <translation>%1 · wie Sie es geschrieben haben</translation>
    </message>
    <message>
        <source>Chosen last</source>
        <translation>Zuletzt gewählt</translation>
    </message>
</context>
<context>
    <name>oriel::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>oriel::PassphrasePrompt</name>
    <message numerus="yes">
        <source>A new passphrase has at least %n characters.</source>
        <translation>
            <numerusform>Eine neue Passphrase hat mindestens %n Zeichen.</numerusform>
            <numerusform>Eine neue Passphrase hat mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not open the key file. Try again.</source>
        <translation>Diese Passphrase öffnet die Schlüsseldatei nicht. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The key file stays locked: no passphrase was given.</source>
        <translation>Die Schlüsseldatei bleibt verschlossen: Es wurde keine Passphrase genannt.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Write the passphrase first.</source>
        <translation>Schreiben Sie zuerst die Passphrase.</translation>
    </message>
</context>
<context>
    <name>oriel::ProvidersController</name>
    <message>
        <source>%1 is back, with its keys.</source>
        <translation>%1 ist wieder da, mit seinen Schlüsseln.</translation>
    </message>
    <message>
        <source>%1 needs an address.</source>
        <translation>%1 braucht eine Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>It offers %n models.</source>
        <translation>
            <numerusform>Er bietet %n Modell.</numerusform>
            <numerusform>Er bietet %n Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>New conversations ask %1.</source>
        <translation>Neue Gespräche fragen %1.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next question on.</source>
        <translation>Gespeichert. Es gilt ab der nächsten Frage.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>The header “%1” goes with every request from now on.</source>
        <translation>Der Header „%1“ geht von jetzt an mit jeder Anfrage.</translation>
    </message>
    <message>
        <source>The header “%1” is removed.</source>
        <translation>Der Header „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>The key “%1” is kept. It counts from the next question on.</source>
        <translation>Der Schlüssel „%1“ ist aufbewahrt. Er gilt ab der nächsten Frage.</translation>
    </message>
    <message>
        <source>The key “%1” is removed.</source>
        <translation>Der Schlüssel „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>The key “%1” is used from the next question on.</source>
        <translation>Der Schlüssel „%1“ gilt ab der nächsten Frage.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>oriel::ProvidersModel</name>
    <message>
        <source>%1 · secret, kept as the keys are</source>
        <translation>%1 · geheim, aufbewahrt wie die Schlüssel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in the encrypted key file</source>
        <translation>in der verschlüsselten Schlüsseldatei</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>oriel::ReadAloud</name>
    <message>
        <source>Here is a block of code.</source>
        <translation>Hier steht ein Block Code.</translation>
    </message>
    <message>
        <source>The voice of this computer does not work: %1</source>
        <translation>Die Stimme dieses Computers funktioniert nicht: %1</translation>
    </message>
    <message>
        <source>There is no voice on this computer. Install one, speech-dispatcher say, to have answers read.</source>
        <translation>Auf diesem Computer gibt es keine Stimme. Installieren Sie eine, etwa speech-dispatcher, um sich Antworten vorlesen zu lassen.</translation>
    </message>
</context>
<context>
    <name>oriel::RetentionController</name>
    <message numerus="yes">
        <source>%1: %Ln days</source>
        <translation>
            <numerusform>%1: %Ln Tag</numerusform>
            <numerusform>%1: %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: for ever</source>
        <translation>%1: für immer</translation>
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
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Es wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Only titles are searched, because conversations are not kept.</source>
        <translation>Nur Titel werden durchsucht, weil Gespräche nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The index is being made anew: older messages are not found yet.</source>
        <translation>Der Index wird neu aufgebaut: Ältere Nachrichten werden noch nicht gefunden.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>oriel::SearchResultsModel</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>oriel::ShownTurn</name>
    <message>
        <source>Answer complete</source>
        <translation>Antwort vollständig</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Answering; what comes cannot be saved now: %1</source>
        <translation>Die Antwort kommt; sie kann gerade nicht gesichert werden: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>The answer is saved now</source>
        <translation>Die Antwort ist jetzt gesichert</translation>
    </message>
    <message>
        <source>This answer is not saved yet. It is tried again until it is; keep this window open. %1</source>
        <translation>Diese Antwort ist noch nicht gesichert. Oriel versucht es weiter; lass dieses Fenster offen. %1</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>%1 s nachgedacht</translation>
    </message>
</context>
<context>
    <name>oriel::SingleInstance</name>
    <message>
        <source>Another start of Oriel will not find this window: %1</source>
        <translation>Ein weiterer Start von Oriel wird dieses Fenster nicht finden: %1</translation>
    </message>
    <message>
        <source>Oriel is already running, but its window does not answer.</source>
        <translation>Oriel läuft schon, aber sein Fenster antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>oriel::SourceViewer</name>
    <message>
        <source>This is the passage as it was read before.</source>
        <translation>Das ist die Stelle, wie sie zuvor gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>oriel::TranscriptModel</name>
    <message>
        <source>Assistant said: %1</source>
        <translation>Der Assistent sagte: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>The assistant is answering</source>
        <translation>Der Assistent antwortet</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>Du sagtest: %1</translation>
    </message>
</context>
<context>
    <name>oriel::Tray</name>
    <message>
        <source>New chat</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show Oriel</source>
        <translation>Oriel zeigen</translation>
    </message>
</context>
<context>
    <name>oriel::TurnService</name>
    <message>
        <source>An answer is still being written in this conversation.</source>
        <translation>In diesem Gespräch wird noch eine Antwort geschrieben.</translation>
    </message>
</context>
<context>
    <name>oriel::UsageController</name>
    <message>
        <source>%1, by conversation</source>
        <translation>%1 nach Gespräch</translation>
    </message>
    <message>
        <source>%1, by day</source>
        <translation>%1 nach Tag</translation>
    </message>
    <message>
        <source>%1, by model</source>
        <translation>%1 nach Modell</translation>
    </message>
    <message>
        <source>%1, by provider</source>
        <translation>%1 nach Anbieter</translation>
    </message>
    <message>
        <source>%1, by purpose</source>
        <translation>%1 nach Zweck</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>A part of the cost is estimated.</source>
        <translation>Ein Teil der Kosten ist geschätzt.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <source>The chart shows the %Ln largest, the table all.</source>
        <translation>
            <numerusform>Das Diagramm zeigt den größten Wert, die Tabelle alle.</numerusform>
            <numerusform>Das Diagramm zeigt die %Ln größten, die Tabelle alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chart shows the last %Ln days, the table all.</source>
        <translation>
            <numerusform>Das Diagramm zeigt den letzten Tag, die Tabelle alle.</numerusform>
            <numerusform>Das Diagramm zeigt die letzten %Ln Tage, die Tabelle alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %Ln requests is not known: they are not in the cost.</source>
        <translation>
            <numerusform>Der Preis von %Ln Anfrage ist nicht bekannt: Sie ist nicht in den Kosten.</numerusform>
            <numerusform>Der Preis von %Ln Anfragen ist nicht bekannt: Sie sind nicht in den Kosten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
</context>
<context>
    <name>oriel::UsageModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>oriel::UsageSaver</name>
    <message>
        <source>Save the usage</source>
        <translation>Verbrauch speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
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
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>no models yet</source>
        <translation>noch keine Modelle</translation>
    </message>
</context>
</TS>
