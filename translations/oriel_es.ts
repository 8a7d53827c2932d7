<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Oriel</source>
        <translation>Acerca de Oriel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Conversations are kept in %1</source>
        <translation>Las conversaciones se guardan en %1</translation>
    </message>
    <message>
        <source>Formulas are set by MathJax, under the Apache License 2.0.</source>
        <translation>MathJax compone las fórmulas, bajo la licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>Oriel %1</source>
        <translation>Oriel %1</translation>
    </message>
    <message>
        <source>Oriel is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Oriel es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Talk with language models and with your own documents.</source>
        <translation>Conversaciones con modelos de lenguaje y con los propios documentos.</translation>
    </message>
    <message>
        <source>Tokens are counted by OpenAI&apos;s vocabularies, under the MIT License.</source>
        <translation>Los tokens se cuentan con los vocabularios de OpenAI, bajo la licencia MIT.</translation>
    </message>
</context>
<context>
    <name>AddProvider</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How you call it: a-z, digits, “-”, “_” and “.”.</source>
        <translation>El nombre que se le quiera dar: a-z, dígitos, «-», «_» y «.».</translation>
    </message>
    <message>
        <source>If the server wants one.</source>
        <translation>Si el servidor la pide.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, or in an encrypted file where there is none.</source>
        <translation>Se guarda en el llavero del sistema o, si no lo hay, en un archivo cifrado.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Basado en</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Only when it is not the vendor&apos;s own.</source>
        <translation>Solo si no es la del fabricante.</translation>
    </message>
    <message>
        <source>Where the server is: https://host/v1, say.</source>
        <translation>Dónde está el servidor; por ejemplo, https://host/v1.</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>0 to 1</source>
        <translation>De 0 a 1</translation>
    </message>
    <message>
        <source>0 to 2</source>
        <translation>De 0 a 2</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Answer as the settings say</source>
        <translation>Responder según los ajustes</translation>
    </message>
    <message>
        <source>Answers in this conversation</source>
        <translation>Respuestas de esta conversación</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>As the provider likes</source>
        <translation>Según el proveedor</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>Counts from the next question on. What is empty is not sent: the provider decides.</source>
        <translation>Vale a partir de la próxima pregunta. Lo que está vacío no se envía: decide el proveedor.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>En tokens.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Instructions for this conversation</source>
        <translation>Instrucciones para esta conversación</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Prolongado</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Stops at</source>
        <translation>Se detiene en</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>The answer ends before any of these, one a line; backslash and n stand for a line end.</source>
        <translation>La respuesta termina antes de cualquiera de estos, uno por línea; barra invertida y n significan un fin de línea.</translation>
    </message>
    <message>
        <source>The same one answers alike.</source>
        <translation>La misma da la misma respuesta.</translation>
    </message>
    <message>
        <source>They stand before the conversation.</source>
        <translation>Van delante de la conversación.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Razonamiento</translation>
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
        <translation>%1 s hasta el primer token</translation>
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
        <translation>Se ha interrumpido antes de que empezara la respuesta.</translation>
    </message>
    <message>
        <source>Interrupted: this is what had arrived.</source>
        <translation>Interrumpida: esto es lo que había llegado.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Fuentes: %1</translation>
    </message>
    <message>
        <source>Stopped before the answer began.</source>
        <translation>Se ha detenido antes de que empezara la respuesta.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Detenida manualmente.</translation>
    </message>
    <message>
        <source>The answer cites %1, which is no source that it was given.</source>
        <translation>La respuesta cita %1, que no es ninguna de sus fuentes.</translation>
    </message>
    <message>
        <source>The answer holds an image or a sound that is not shown here.</source>
        <translation>La respuesta contiene una imagen o un sonido que no se muestra aquí.</translation>
    </message>
    <message>
        <source>The answer reached its length limit and ends here.</source>
        <translation>La respuesta ha alcanzado su límite de longitud y termina aquí.</translation>
    </message>
    <message>
        <source>The model asked for a tool that was not run: %1.</source>
        <translation>El modelo ha pedido una herramienta que no se ha ejecutado: %1.</translation>
    </message>
    <message>
        <source>The model declined to go on.</source>
        <translation>El modelo ha rehusado continuar.</translation>
    </message>
    <message>
        <source>The model gave an empty answer.</source>
        <translation>El modelo ha dado una respuesta vacía.</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter ended the answer.</source>
        <translation>El filtro de contenido del proveedor ha puesto fin a la respuesta.</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>0 to 1. Only the likeliest words whose probabilities add up to this.</source>
        <translation>De 0 a 1. Solo las palabras más probables cuyas probabilidades suman este valor.</translation>
    </message>
    <message>
        <source>0 to 2. How freely words are chosen: 0 always takes the likeliest.</source>
        <translation>De 0 a 2. Con qué libertad se eligen las palabras: con 0 se toma siempre la más probable.</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>As the provider likes</source>
        <translation>Según el proveedor</translation>
    </message>
    <message>
        <source>For conversations that begin from now on. What is empty is not sent: the provider decides.</source>
        <translation>Para las conversaciones que empiecen a partir de ahora. Lo que está vacío no se envía: decide el proveedor.</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>Cuánto tiempo piensa el modelo antes de responder.</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>En tokens.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Prolongado</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words.</source>
        <translation>Solo este número de palabras, las más probables.</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>They stand before every conversation: who you are, how you like answers.</source>
        <translation>Preceden a cada conversación: quién las escribe y cómo prefiere las respuestas.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Razonamiento</translation>
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
        <translation>100 % es el tamaño de letra del escritorio.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter breaks the line.</source>
        <translation>Intro inserta un salto de línea.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completas</translation>
    </message>
    <message>
        <source>How much room there is between things.</source>
        <translation>Cuánto espacio hay entre los elementos.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animaciones</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducidas</translation>
    </message>
    <message>
        <source>Reduced: nothing slides or pulses by itself.</source>
        <translation>Reducidas: nada se desliza ni palpita por sí solo.</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Say when an answer is ready</source>
        <translation>Avisar cuando una respuesta esté lista</translation>
    </message>
    <message>
        <source>Send a message with</source>
        <translation>Enviar un mensaje con</translation>
    </message>
    <message>
        <source>Shift+Enter breaks the line.</source>
        <translation>Mayús+Intro inserta un salto de línea.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation>«Sistema» sigue al escritorio.</translation>
    </message>
    <message>
        <source>System is the desktop&apos;s language; from the next start on.</source>
        <translation>Sistema es el idioma del escritorio; a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>While Oriel runs.</source>
        <translation>Mientras Oriel esté en ejecución.</translation>
    </message>
    <message>
        <source>While the window is not in front.</source>
        <translation>Mientras la ventana no esté en primer plano.</translation>
    </message>
</context>
<context>
    <name>AttachmentReader</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Sent as an image, %1 × %2, %3</source>
        <translation>Se envía como imagen, %1 × %2, %3</translation>
    </message>
    <message>
        <source>Sent as in the message that you change</source>
        <translation>Se envía como en el mensaje que se modifica</translation>
    </message>
    <message>
        <source>Sent as text, %1</source>
        <translation>Se envía como texto, %1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose files in it.</source>
        <translation>«%1» es una carpeta. Elija archivos dentro de ella.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it cannot be read as an image.</source>
        <translation>«%1» está dañado: no se puede leer como imagen.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>“%1” is neither text nor an image that models read (PNG, JPEG, GIF, WebP).</source>
        <translation>«%1» no es texto ni una imagen que los modelos lean (PNG, JPEG, GIF, WebP).</translation>
    </message>
    <message>
        <source>“%1” is too large to be sent: it has %2, and %3 is the most.</source>
        <translation>«%1» es demasiado grande para enviarse: ocupa %2 y el máximo es %3.</translation>
    </message>
</context>
<context>
    <name>AttachmentStore</name>
    <message>
        <source>An attachment of this message is damaged: the file “%1”.</source>
        <translation>Un adjunto de este mensaje está dañado: el archivo «%1».</translation>
    </message>
    <message>
        <source>An attachment of this message is missing: there is no file “%1”.</source>
        <translation>Falta un adjunto de este mensaje: no existe el archivo «%1».</translation>
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
        <translation>Copia de seguridad del %1, %2, %3</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restaurar la copia de seguridad del %1</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Another window or terminal of Oriel is busy with the backups. Try again in a moment.</source>
        <translation>Otra ventana o terminal de Oriel está ocupada con las copias de seguridad. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The backup could not be made. %1</source>
        <translation>No se ha podido hacer la copia de seguridad. %1</translation>
    </message>
</context>
<context>
    <name>BranchConversation</name>
    <message>
        <source>%1 (branch)</source>
        <translation>%1 (rama)</translation>
    </message>
    <message>
        <source>A message that is still being written cannot be branched off.</source>
        <translation>No se puede crear una rama desde un mensaje que todavía se está escribiendo.</translation>
    </message>
</context>
<context>
    <name>BreakerProvider</name>
    <message>
        <source>%1 does not work and is left alone; it is asked again in %2 s.</source>
        <translation>%1 no funciona y se le deja en paz; se le volverá a preguntar en %2 s.</translation>
    </message>
    <message>
        <source>%1 does not work, and another request is trying it now.</source>
        <translation>%1 no funciona y otra petición lo está probando ahora.</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>%2 of this month&apos;s budget of %1 are spent.</source>
        <translation>Se han gastado %2 del presupuesto de %1 de este mes.</translation>
    </message>
    <message>
        <source>%2 of this month&apos;s budget of %1 for %3 are spent.</source>
        <translation>Se han gastado %2 del presupuesto de %1 de este mes para %3.</translation>
    </message>
    <message>
        <source>%2 of today&apos;s budget of %1 are spent.</source>
        <translation>Se han gastado %2 del presupuesto de %1 de hoy.</translation>
    </message>
    <message>
        <source>%2 of today&apos;s budget of %1 for %3 are spent.</source>
        <translation>Se han gastado %2 del presupuesto de %1 de hoy para %3.</translation>
    </message>
    <message>
        <source>This month&apos;s budget of %1 for %3 is used up: %2 were spent.</source>
        <translation>El presupuesto de %1 de este mes para %3 está agotado: se han gastado %2.</translation>
    </message>
    <message>
        <source>This month&apos;s budget of %1 is used up: %2 were spent.</source>
        <translation>El presupuesto de %1 de este mes está agotado: se han gastado %2.</translation>
    </message>
    <message>
        <source>Today&apos;s budget of %1 for %3 is used up: %2 were spent.</source>
        <translation>El presupuesto de %1 de hoy para %3 está agotado: se han gastado %2.</translation>
    </message>
    <message>
        <source>Today&apos;s budget of %1 is used up: %2 were spent.</source>
        <translation>El presupuesto de %1 de hoy está agotado: se han gastado %2.</translation>
    </message>
</context>
<context>
    <name>BudgetProvider</name>
    <message>
        <source>%1 To go on, raise it, or set budget.lifted to %2.</source>
        <translation>%1 Para seguir, auméntelo o ponga budget.lifted en %2.</translation>
    </message>
    <message>
        <source>What was spent cannot be read, so the budgets are not looked at. %1</source>
        <translation>No se puede leer lo que se ha gastado, así que los presupuestos no se tienen en cuenta. %1</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Leave out %1</source>
        <translation>Quitar %1</translation>
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
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Do not wrap</source>
        <translation>No ajustar las líneas</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Ajustar las líneas</translation>
    </message>
</context>
<context>
    <name>CollectionRow</name>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>Preguntar sobre %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Commands and conversations</source>
        <translation>Comandos y conversaciones</translation>
    </message>
    <message>
        <source>Nothing has a name like this.</source>
        <translation>Nada tiene un nombre parecido.</translation>
    </message>
    <message>
        <source>Search commands and conversations</source>
        <translation>Buscar comandos y conversaciones</translation>
    </message>
    <message>
        <source>What would you like to do, or to open?</source>
        <translation>¿Qué desea hacer o abrir?</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>About Oriel</source>
        <translation>Acerca de Oriel</translation>
    </message>
    <message>
        <source>Archive the conversation</source>
        <translation>Archivar la conversación</translation>
    </message>
    <message>
        <source>Ask a folder of documents</source>
        <translation>Preguntar sobre una carpeta de documentos</translation>
    </message>
    <message>
        <source>Ask all documents</source>
        <translation>Preguntar sobre todos los documentos</translation>
    </message>
    <message>
        <source>Ask for another answer</source>
        <translation>Pedir otra respuesta</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Bring back the conversation that went last</source>
        <translation>Recuperar la última conversación quitada</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>Cambiar la última pregunta</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Elegir el modelo</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>Copiar la última respuesta</translation>
    </message>
    <message>
        <source>Copy the last block of code</source>
        <translation>Copiar el último bloque de código</translation>
    </message>
    <message>
        <source>Delete the conversation</source>
        <translation>Eliminar la conversación</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Find in all conversations</source>
        <translation>Buscar en todas las conversaciones</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>Ir al cuadro de mensaje</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Zona siguiente</translation>
    </message>
    <message>
        <source>Pin or unpin the conversation</source>
        <translation>Fijar o dejar de fijar la conversación</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Zona anterior</translation>
    </message>
    <message>
        <source>Put the conversation into a folder, or tag it</source>
        <translation>Poner la conversación en una carpeta o etiquetarla</translation>
    </message>
    <message>
        <source>Quit Oriel</source>
        <translation>Salir de Oriel</translation>
    </message>
    <message>
        <source>Read the last answer aloud, or stop reading</source>
        <translation>Leer en voz alta la última respuesta o dejar de leer</translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation>Cambiar el nombre de la conversación</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Desplazar hacia abajo</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Desplazar hacia arriba</translation>
    </message>
    <message>
        <source>Set how this conversation is answered</source>
        <translation>Ajustar cómo se responde en esta conversación</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Stop, close, or go back to the message field</source>
        <translation>Detener, cerrar o volver al cuadro de mensaje</translation>
    </message>
    <message>
        <source>To the first message</source>
        <translation>Ir al primer mensaje</translation>
    </message>
    <message>
        <source>To the last message</source>
        <translation>Ir al último mensaje</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Mensaje…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Write the next message…</source>
        <translation>Escribir el siguiente mensaje…</translation>
    </message>
</context>
<context>
    <name>ComposerExtras</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>You change an earlier message. What it was and its answers stay.</source>
        <translation>Está cambiando un mensaje anterior. El original y sus respuestas se conservan.</translation>
    </message>
</context>
<context>
    <name>ConfiguredProviders</name>
    <message>
        <source>The header has no value.</source>
        <translation>La cabecera no tiene valor.</translation>
    </message>
</context>
<context>
    <name>ContinueTurn</name>
    <message>
        <source>There is nothing that this message could go on with.</source>
        <translation>Este mensaje no tiene nada con lo que pueda continuar.</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Folder and tags…</source>
        <translation>Carpeta y etiquetas…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
</context>
<context>
    <name>ConversationPdf</name>
    <message>
        <source>The PDF could not be written: %1.</source>
        <translation>No se ha podido escribir el PDF: %1.</translation>
    </message>
</context>
<context>
    <name>ConversationRepository</name>
    <message>
        <source>The message “%1” is not in this conversation.</source>
        <translation>El mensaje «%1» no está en esta conversación.</translation>
    </message>
    <message>
        <source>There is already a conversation “%1”.</source>
        <translation>Ya existe una conversación «%1».</translation>
    </message>
    <message>
        <source>There is no conversation “%1” in the history.</source>
        <translation>No hay ninguna conversación «%1» en el historial.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Answering</source>
        <translation>Respondiendo</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>Más opciones de «%1»</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Respuesta nueva</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Error of the tool %1</source>
        <translation>Error de la herramienta %1</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>Ha fallado.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Image (%1)</source>
        <translation>Imagen (%1)</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Interrupted: this is what had arrived.</source>
        <translation>Interrumpida: esto es lo que había llegado.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Result of the tool %1</source>
        <translation>Resultado de la herramienta %1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound (%1)</source>
        <translation>Sonido (%1)</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>Detenida manualmente.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Tool call: %1</source>
        <translation>Llamada a la herramienta: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file “%1” belongs to another program.</source>
        <translation>El archivo «%1» pertenece a otro programa.</translation>
    </message>
    <message>
        <source>The history could not be opened: Qt&apos;s driver for SQLite is missing.</source>
        <translation>No se ha podido abrir el historial: falta el controlador de Qt para SQLite.</translation>
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
        <translation>## Lo que puede contener una respuesta

Palabras en **negrita**, *cursiva* o `código`, y [un enlace](https://example.org/manual).

- [x] una tarea terminada
- [ ] una sin terminar

| Luz | Significado | Segundos |
|:---|:---|---:|
| roja | sin corriente | 0 |
| amarilla | en espera | 5 |

&gt; Una cita, con una fórmula en ella: $E = mc^2$.

</translation>
    </message>
    <message>
        <source>Hold the RESET button for five seconds, until the lamp blinks twice.

1. Close the inlet valve first: the pump runs dry otherwise.
2. Hold RESET. The lamp turns from red to yellow after about three seconds; keep holding.
3. Let go at the second blink, and open the valve again.

If the lamp stays red, the filter is the usual cause. It sits behind the grey cover on the left and comes out with a quarter turn.

This answer is a sample and the same every time. Write “retry”, “error”, “cut”, “think”, “slow”, “long” or “rich” to see what else can happen.</source>
        <translation>Mantener pulsado el botón RESET durante cinco segundos, hasta que la luz parpadee dos veces.

1. Cerrar primero la válvula de entrada: de lo contrario, la bomba funciona en seco.
2. Mantener pulsado RESET. La luz pasa de rojo a amarillo a los tres segundos, aproximadamente; seguir pulsando.
3. Soltar al segundo parpadeo y volver a abrir la válvula.

Si la luz sigue en rojo, la causa suele ser el filtro. Está detrás de la tapa gris, a la izquierda, y sale con un cuarto de vuelta.

Esta respuesta es una muestra y siempre es la misma. Las palabras «retry», «error», «cut», «think», «slow», «long» o «rich» permiten ver qué más puede ocurrir.</translation>
    </message>
    <message>
        <source>How do I reset the pump?</source>
        <translation>¿Cómo se reinicia la bomba?</translation>
    </message>
    <message>
        <source>Paragraph %1. A long answer stays as quick as a short one, because only its last paragraph is laid out again when a word arrives. Scroll up while it grows: it stays where you are.

</source>
        <translation>Párrafo %1. Una respuesta larga sigue siendo tan ágil como una corta, porque solo se recompone su último párrafo cuando llega una palabra. Al desplazarse hacia arriba mientras crece, la vista se queda donde está.

</translation>
    </message>
    <message>
        <source>Show me an error</source>
        <translation>Mostrar un error</translation>
    </message>
    <message>
        <source>The person asks about the pump.</source>
        <translation>Se pregunta por la bomba.</translation>
    </message>
    <message>
        <source>Think about it first</source>
        <translation>Pensarlo primero</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>The conversation has no messages.</source>
        <translation>La conversación no tiene mensajes.</translation>
    </message>
    <message>
        <source>The entry is nested too deeply.</source>
        <translation>La entrada está anidada a demasiada profundidad.</translation>
    </message>
    <message>
        <source>The entry is not a conversation that Oriel knows.</source>
        <translation>La entrada no es una conversación que Oriel reconozca.</translation>
    </message>
    <message>
        <source>The entry is not valid JSON.</source>
        <translation>La entrada no es JSON válido.</translation>
    </message>
    <message>
        <source>The entry is too large.</source>
        <translation>La entrada es demasiado grande.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this entry.</source>
        <translation>El archivo termina en medio de esta entrada.</translation>
    </message>
</context>
<context>
    <name>DocumentsNotices</name>
    <message>
        <source>Go on reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Pausar la lectura</translation>
    </message>
    <message>
        <source>Read what failed again</source>
        <translation>Volver a leer lo que falló</translation>
    </message>
    <message>
        <source>Some files could not be read.</source>
        <translation>Algunos archivos no se pudieron leer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Ask all documents</source>
        <translation>Preguntar a todos los documentos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Volver a la conversación</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Passages that were found</source>
        <translation>Pasajes encontrados</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search your documents</source>
        <translation>Buscar en tus documentos</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop it to add it to your message</source>
        <translation>Soltar aquí para añadirlo al mensaje</translation>
    </message>
</context>
<context>
    <name>EditTurn</name>
    <message>
        <source>Only what you wrote yourself can be edited.</source>
        <translation>Solo se pueden editar los mensajes propios.</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Switch model</source>
        <translation>Cambiar de modelo</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>%1: no se ha podido establecer contacto a tiempo.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1: no se ha podido establecer contacto.</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>%1 no ha aceptado la petición.</translation>
    </message>
    <message>
        <source>%1 did not begin to answer in time.</source>
        <translation>%1 no ha empezado a responder a tiempo.</translation>
    </message>
    <message>
        <source>%1 does not know this model.</source>
        <translation>%1 no conoce este modelo.</translation>
    </message>
    <message>
        <source>%1 failed too often and is left alone for a while.</source>
        <translation>%1 ha fallado demasiadas veces y se le deja en paz un rato.</translation>
    </message>
    <message>
        <source>%1 got too many requests in a short time.</source>
        <translation>%1 ha recibido demasiadas peticiones en poco tiempo.</translation>
    </message>
    <message>
        <source>%1 had an internal error.</source>
        <translation>%1 ha tenido un error interno.</translation>
    </message>
    <message>
        <source>%1 is overloaded.</source>
        <translation>%1 tiene una sobrecarga.</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>%1 ha rechazado la clave.</translation>
    </message>
    <message>
        <source>%1 refused this for its content.</source>
        <translation>%1 ha rechazado esto por su contenido.</translation>
    </message>
    <message>
        <source>%1 sent something that is not an answer.</source>
        <translation>%1 ha enviado algo que no es una respuesta.</translation>
    </message>
    <message>
        <source>%1 stopped sending in the middle of the answer.</source>
        <translation>%1 ha dejado de enviar en medio de la respuesta.</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is set.</source>
        <translation>%1 pide una clave y no hay ninguna configurada.</translation>
    </message>
    <message>
        <source>A budget is used up.</source>
        <translation>Un presupuesto está agotado.</translation>
    </message>
    <message>
        <source>A file could not be used.</source>
        <translation>No se ha podido usar un archivo.</translation>
    </message>
    <message>
        <source>A longer answer was asked for than the model can write.</source>
        <translation>Se ha pedido una respuesta más larga de lo que el modelo puede escribir.</translation>
    </message>
    <message>
        <source>Add credit in the provider&apos;s console, or use another provider.</source>
        <translation>Añada saldo en la consola del proveedor o use otro proveedor.</translation>
    </message>
    <message>
        <source>Ask for fewer tokens.</source>
        <translation>Pida menos tokens.</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>Compruebe la dirección y la red, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Check the certificate, or the network between.</source>
        <translation>Compruebe el certificado o la red intermedia.</translation>
    </message>
    <message>
        <source>Check the key, or set another one.</source>
        <translation>Compruebe la clave o configure otra.</translation>
    </message>
    <message>
        <source>Check the parameter “%1”.</source>
        <translation>Compruebe el parámetro «%1».</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Elija otro modelo.</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>El mensaje recibido es: «%1»</translation>
    </message>
    <message>
        <source>It said: “%1”.</source>
        <translation>El mensaje recibido es: «%1».</translation>
    </message>
    <message>
        <source>Put it in other words, or use another model.</source>
        <translation>Exprese la pregunta de otra forma o use otro modelo.</translation>
    </message>
    <message>
        <source>Send fewer or smaller files.</source>
        <translation>Envíe menos archivos o archivos más pequeños.</translation>
    </message>
    <message>
        <source>Set its key, then ask again.</source>
        <translation>Configure su clave y vuelva a preguntar.</translation>
    </message>
    <message>
        <source>Shorten the conversation, leave documents out, or use a model with a larger context.</source>
        <translation>Acorte la conversación, omita documentos o use un modelo con un contexto mayor.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Se ha detenido.</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>La respuesta se ha cortado antes de terminar.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>%1: se ha perdido la conexión.</translation>
    </message>
    <message>
        <source>The connection to the provider was lost.</source>
        <translation>Se ha perdido la conexión con el proveedor.</translation>
    </message>
    <message numerus="yes">
        <source>The conversation has %Ln tokens, and the model can read %L1.</source>
        <translation>
            <numerusform>La conversación tiene %Ln token y el modelo puede leer %L1.</numerusform>
            <numerusform>La conversación tiene %Ln tokens y el modelo puede leer %L1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation is longer than the model can read.</source>
        <translation>La conversación es más larga de lo que el modelo puede leer.</translation>
    </message>
    <message>
        <source>The credit at %1 is used up.</source>
        <translation>%1: el saldo está agotado.</translation>
    </message>
    <message>
        <source>The credit at the provider is used up.</source>
        <translation>El saldo en el proveedor está agotado.</translation>
    </message>
    <message>
        <source>The key has no permission for this at %1.</source>
        <translation>%1: la clave no tiene permiso para esto.</translation>
    </message>
    <message>
        <source>The key has no permission for this at the provider.</source>
        <translation>La clave no tiene permiso para esto en el proveedor.</translation>
    </message>
    <message>
        <source>The model does not support what was asked of it.</source>
        <translation>El modelo no admite lo que se le ha pedido.</translation>
    </message>
    <message>
        <source>The model does not support “%1”.</source>
        <translation>El modelo no admite «%1».</translation>
    </message>
    <message>
        <source>The name of %1&apos;s server was not found.</source>
        <translation>%1: no se ha encontrado el nombre del servidor.</translation>
    </message>
    <message>
        <source>The name of the provider&apos;s server was not found.</source>
        <translation>No se ha encontrado el nombre del servidor del proveedor.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>El proveedor</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refused the connection.</source>
        <translation>%1: el proxy intermedio ha rechazado la conexión.</translation>
    </message>
    <message>
        <source>The proxy on the way to the provider refused the connection.</source>
        <translation>El proxy hacia el proveedor ha rechazado la conexión.</translation>
    </message>
    <message>
        <source>The request is too large for %1.</source>
        <translation>%1: la petición es demasiado grande.</translation>
    </message>
    <message>
        <source>The request is too large for the provider.</source>
        <translation>La petición es demasiado grande para el proveedor.</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be made.</source>
        <translation>%1: no se ha podido establecer la conexión segura.</translation>
    </message>
    <message>
        <source>The secure connection to the provider could not be made.</source>
        <translation>No se ha podido establecer la conexión segura con el proveedor.</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Esto no se puede usar.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Vuelva a intentarlo en %1 s.</translation>
    </message>
    <message>
        <source>Try again in a moment, or use another model.</source>
        <translation>Vuelva a intentarlo en un momento o use otro modelo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <translation>Vuelva a intentarlo o permita más tiempo.</translation>
    </message>
    <message>
        <source>Use a key with more rights, or another model.</source>
        <translation>Use una clave con más permisos u otro modelo.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again.</source>
        <translation>Lo que había llegado se conserva. Vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>ExportConversations</name>
    <message>
        <source>Name a file or a folder for the export.</source>
        <translation>Indicar un archivo o una carpeta para la exportación.</translation>
    </message>
    <message>
        <source>PDF cannot be written here.</source>
        <translation>Aquí no se puede escribir en PDF.</translation>
    </message>
</context>
<context>
    <name>ExportFiles</name>
    <message>
        <source>The file “%1” could not be written: %2.</source>
        <translation>No se ha podido escribir el archivo «%1»: %2.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>No se ha podido crear la carpeta «%1».</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file and is not written over.</source>
        <translation>«%1» no es un archivo normal y no se sobrescribe.</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>The file “%1” could not be locked: %2.</source>
        <translation>No se ha podido bloquear el archivo «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>Buscar en esta conversación…</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
</context>
<context>
    <name>GroundedProvider</name>
    <message>
        <source>Nothing in your documents answers this.</source>
        <translation>Nada en sus documentos responde a esto.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Answers are adjusted: %1</source>
        <translation>Respuestas ajustadas: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Mostrar la barra lateral</translation>
    </message>
</context>
<context>
    <name>HeaderRepair</name>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>No se ha podido escribir el archivo «%1».</translation>
    </message>
</context>
<context>
    <name>HistoryCheckup</name>
    <message numerus="yes">
        <source>The files of %n attachments are damaged.</source>
        <translation>
            <numerusform>El archivo de %n adjunto está dañado.</numerusform>
            <numerusform>Los archivos de %n adjuntos están dañados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n attachments are missing.</source>
        <translation>
            <numerusform>Falta el archivo de %n adjunto.</numerusform>
            <numerusform>Faltan los archivos de %n adjuntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is damaged. Start Oriel again: what can be read is then saved into a new file.</source>
        <translation>El historial está dañado. Vuelva a iniciar Oriel: lo que se pueda leer se guardará en un archivo nuevo.</translation>
    </message>
</context>
<context>
    <name>HistoryDoor</name>
    <message>
        <source>The history is damaged. Close Oriel everywhere and start it again: what can be read is then saved into a new file.</source>
        <translation>El historial está dañado. Cierre Oriel en todas partes y vuelva a iniciarlo: lo que se pueda leer se guardará en un archivo nuevo.</translation>
    </message>
    <message>
        <source>The history is in the format of an older version of Oriel and stays so, because it could not be kept first. %1</source>
        <translation>El historial está en el formato de una versión anterior de Oriel y se queda así, porque antes no se ha podido guardar una copia. %1</translation>
    </message>
    <message>
        <source>There is no history that could be read.</source>
        <translation>No hay ningún historial que se pueda leer.</translation>
    </message>
</context>
<context>
    <name>HistoryEntry</name>
    <message>
        <source>Another window or terminal of Oriel is rescuing the damaged history. Try again later.</source>
        <translation>Otra ventana o terminal de Oriel está rescatando el historial dañado. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The history is damaged, and another window or terminal of Oriel has it open. Close it and start Oriel again: what can be read is then saved into a new file.</source>
        <translation>El historial está dañado y lo tiene abierto otra ventana o terminal de Oriel. Ciérrela y vuelva a iniciar Oriel: lo que se pueda leer se guardará en un archivo nuevo.</translation>
    </message>
    <message>
        <source>The history was damaged. What could be read was saved; the damaged file was kept beside it.</source>
        <translation>El historial estaba dañado. Se ha guardado lo que se podía leer; el archivo dañado se ha conservado a su lado.</translation>
    </message>
</context>
<context>
    <name>HistoryFile</name>
    <message>
        <source>The file “%1” is not a history of Oriel.</source>
        <translation>El archivo «%1» no es un historial de Oriel.</translation>
    </message>
    <message>
        <source>The history in “%1” is damaged.</source>
        <translation>El historial de «%1» está dañado.</translation>
    </message>
    <message>
        <source>The history in “%1” was written by a newer version of Oriel. Update Oriel to use it.</source>
        <translation>El historial de «%1» lo escribió una versión más reciente de Oriel. Actualice Oriel para usarlo.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
</context>
<context>
    <name>HistoryFinder</name>
    <message>
        <source>The search was stopped.</source>
        <translation>Se ha detenido la búsqueda.</translation>
    </message>
    <message>
        <source>There is no conversation “%1” in the history.</source>
        <translation>No hay ninguna conversación «%1» en el historial.</translation>
    </message>
    <message>
        <source>There is no message “%1” in the history.</source>
        <translation>No hay ningún mensaje «%1» en el historial.</translation>
    </message>
</context>
<context>
    <name>ImportConversations</name>
    <message numerus="yes">
        <source>The import ended after %Ln conversations.</source>
        <translation>
            <numerusform>La importación ha terminado tras %Ln conversación.</numerusform>
            <numerusform>La importación ha terminado tras %Ln conversaciones.</numerusform>
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
        <translation>Se ha pasado por alto un campo que esta versión no conoce: %1.</translation>
    </message>
    <message>
        <source>A part of a message that this version does not know was passed over: %1.</source>
        <translation>Se ha pasado por alto una parte de un mensaje que esta versión no conoce: %1.</translation>
    </message>
    <message>
        <source>Answers that were not finished are kept as interrupted.</source>
        <translation>Las respuestas sin terminar se conservan como interrumpidas.</translation>
    </message>
    <message>
        <source>Characters that cannot be read were replaced in “%1”.</source>
        <translation>Se han sustituido caracteres ilegibles en «%1».</translation>
    </message>
    <message>
        <source>Content of the unknown kind “%1”: only its text was taken.</source>
        <translation>Contenido de tipo desconocido «%1»: solo se ha tomado su texto.</translation>
    </message>
    <message>
        <source>Messages that their own program hides were left out.</source>
        <translation>Se han omitido los mensajes que su propio programa oculta.</translation>
    </message>
    <message>
        <source>The attachment “%1” is damaged and was left out.</source>
        <translation>El adjunto «%1» está dañado y se ha omitido.</translation>
    </message>
    <message>
        <source>The file does not hold the attachment “%1”.</source>
        <translation>El archivo no contiene el adjunto «%1».</translation>
    </message>
    <message>
        <source>The file was written by a newer Oriel (format %1). What this version knows was taken.</source>
        <translation>El archivo lo escribió una versión más reciente de Oriel (formato %1). Se ha tomado lo que conoce esta versión.</translation>
    </message>
    <message>
        <source>The file “%1” of the archive holds no conversations.</source>
        <translation>El archivo «%1» del ZIP no contiene conversaciones.</translation>
    </message>
    <message>
        <source>The order of messages was put right in “%1”.</source>
        <translation>Se ha corregido el orden de los mensajes en «%1».</translation>
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
        <translation>No se ha podido descomprimir el archivo: %1.</translation>
    </message>
    <message>
        <source>The file holds no conversations that Oriel can read.</source>
        <translation>El archivo no contiene conversaciones que Oriel pueda leer.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read: %2.</source>
        <translation>No se ha podido leer el archivo «%1»: %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«%1» es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>JsonElements</name>
    <message>
        <source>The file could not be read any further.</source>
        <translation>No se ha podido seguir leyendo el archivo.</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>El archivo está cortado.</translation>
    </message>
    <message>
        <source>The file is damaged near byte %1.</source>
        <translation>El archivo está dañado cerca del byte %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>El archivo no es JSON.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8, but in UTF-16 or UTF-32.</source>
        <translation>El archivo no está escrito en UTF-8, sino en UTF-16 o UTF-32.</translation>
    </message>
</context>
<context>
    <name>JsonSchema</name>
    <message>
        <source>The JSON schema cannot be used: %1.</source>
        <translation>No se puede usar el esquema JSON: %1.</translation>
    </message>
    <message>
        <source>The JSON schema is nested too deeply.</source>
        <translation>El esquema JSON está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>The JSON schema is not JSON.</source>
        <translation>El esquema JSON no es JSON.</translation>
    </message>
    <message>
        <source>The JSON schema is not a JSON object.</source>
        <translation>El esquema JSON no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The JSON schema refers to itself in a circle.</source>
        <translation>El esquema JSON se refiere a sí mismo en círculo.</translation>
    </message>
    <message>
        <source>The JSON schema refers to “%1”, and schemas from elsewhere are never fetched.</source>
        <translation>El esquema JSON se refiere a «%1», y nunca se descargan esquemas de otros sitios.</translation>
    </message>
    <message>
        <source>The JSON schema refers to “%1”, which is not in it.</source>
        <translation>El esquema JSON se refiere a «%1», que no está en él.</translation>
    </message>
    <message>
        <source>The answer does not follow the JSON schema at “%1”: %2.</source>
        <translation>La respuesta no cumple el esquema JSON en «%1»: %2.</translation>
    </message>
    <message>
        <source>The answer does not follow the JSON schema.</source>
        <translation>La respuesta no cumple el esquema JSON.</translation>
    </message>
    <message>
        <source>The answer does not follow the JSON schema: %1.</source>
        <translation>La respuesta no cumple el esquema JSON: %1.</translation>
    </message>
    <message>
        <source>The answer has a text that is too long to check it against a pattern.</source>
        <translation>La respuesta contiene un texto demasiado largo para compararlo con un patrón.</translation>
    </message>
    <message>
        <source>The answer is nested too deeply to check it against the JSON schema.</source>
        <translation>La respuesta está anidada a demasiada profundidad para comprobarla con el esquema JSON.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>La respuesta no es JSON.</translation>
    </message>
    <message>
        <source>The references of the JSON schema lead too far.</source>
        <translation>Las referencias del esquema JSON llegan demasiado lejos.</translation>
    </message>
</context>
<context>
    <name>JsonSlice</name>
    <message>
        <source>The JSON patch is not JSON.</source>
        <translation>El parche JSON no es JSON.</translation>
    </message>
    <message>
        <source>What the JSON patch should change is not JSON.</source>
        <translation>Lo que el parche JSON debería cambiar no es JSON.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Sin atajo</translation>
    </message>
    <message>
        <source>Press the new shortcut</source>
        <translation>Pulsar el nuevo atajo</translation>
    </message>
    <message>
        <source>Remove shortcut</source>
        <translation>Quitar el atajo</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset to the original shortcut</source>
        <translation>Restablecer el atajo original</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Usar aquí</translation>
    </message>
    <message>
        <source>“%1” has this shortcut.</source>
        <translation>«%1» tiene este atajo.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>Choose a command to give it another shortcut.</source>
        <translation>Elegir una orden para asignarle otro atajo.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No command has this name or shortcut.</source>
        <translation>Ninguna orden tiene este nombre o atajo.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todos</translation>
    </message>
    <message>
        <source>Search by name or shortcut</source>
        <translation>Buscar por nombre o atajo</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>Another program of Oriel is reading documents in now. Try again when it is done.</source>
        <translation>Otro programa de Oriel está leyendo documentos en este momento. Vuelva a intentarlo cuando termine.</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>No existe la colección «%1».</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>No existe ningún archivo ni carpeta «%1».</translation>
    </message>
</context>
<context>
    <name>KnowledgeFile</name>
    <message>
        <source>No documents were added yet.</source>
        <translation>Todavía no se ha añadido ningún documento.</translation>
    </message>
</context>
<context>
    <name>LexicalIndex</name>
    <message>
        <source>Another program of Oriel is reading documents in now. Try again when it is done.</source>
        <translation>Otro programa de Oriel está leyendo documentos en este momento. Vuelva a intentarlo cuando termine.</translation>
    </message>
    <message>
        <source>The index of the documents could not be read or written.</source>
        <translation>No se ha podido leer o escribir el índice de los documentos.</translation>
    </message>
    <message>
        <source>The index of the documents could not be written: the disk is full.</source>
        <translation>No se ha podido escribir el índice de los documentos: el disco está lleno.</translation>
    </message>
    <message>
        <source>The index of the documents is damaged. Reading the documents in again makes it anew.</source>
        <translation>El índice de los documentos está dañado. Se crea de nuevo al volver a leer los documentos.</translation>
    </message>
</context>
<context>
    <name>LexicalUpkeep</name>
    <message>
        <source>The index of the documents could not be written.</source>
        <translation>No se ha podido escribir el índice de los documentos.</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Your documents</source>
        <translation>Tus documentos</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message numerus="yes">
        <source>%1 of %Ln files can be searched</source>
        <translation>
            <numerusform>Se puede buscar en %1 de %Ln archivo</numerusform>
            <numerusform>Se puede buscar en %1 de %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program of Oriel is reading documents. This goes on after it.</source>
        <translation>Otro programa de Oriel está leyendo documentos. Aquí se continuará después.</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Se está leyendo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Buscando archivos</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Ningún archivo</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %Ln files</source>
        <translation>
            <numerusform>Leyendo %1 de %Ln archivo</numerusform>
            <numerusform>Leyendo %1 de %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>La lectura está en pausa</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>“%1” cannot be looked into now; what was read of it is kept</source>
        <translation>No se puede acceder ahora a «%1»; lo que se leyó de ahí se conserva</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>This link leads to:</source>
        <translation>Este enlace lleva a:</translation>
    </message>
    <message>
        <source>This link writes a mail to:</source>
        <translation>Este enlace escribe un correo a:</translation>
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
        <translation>Ramificar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Regenerar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>With: %1</source>
        <translation>Con: %1</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>Select all of the message</source>
        <translation>Seleccionar todo el mensaje</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The history could not be brought to this version&apos;s format.</source>
        <translation>No se ha podido convertir el historial al formato de esta versión.</translation>
    </message>
    <message>
        <source>The history is still in the format of an older version of Oriel and could not be brought to this one&apos;s.</source>
        <translation>El historial sigue en el formato de una versión anterior de Oriel y no se ha podido convertir al de esta.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Oriel (its format is %1, this program knows up to %2). Update Oriel to open it; nothing was changed.</source>
        <translation>El historial lo escribió una versión más reciente de Oriel (su formato es %1; este programa conoce hasta el %2). Actualice Oriel para abrirlo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The index of the documents could not be brought to this version&apos;s format.</source>
        <translation>No se ha podido convertir el índice de los documentos al formato de esta versión.</translation>
    </message>
    <message>
        <source>The index of the documents is still in the format of an older version of Oriel and could not be brought to this one&apos;s.</source>
        <translation>El índice de los documentos sigue en el formato de una versión anterior de Oriel y no se ha podido convertir al de esta.</translation>
    </message>
    <message>
        <source>The index of the documents was written by a newer version of Oriel (its format is %1, this program knows up to %2). Update Oriel to open it; nothing was changed.</source>
        <translation>El índice de los documentos lo escribió una versión más reciente de Oriel (su formato es %1; este programa conoce hasta el %2). Actualice Oriel para abrirlo; no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 at %2, answers now</source>
        <translation>%1 en %2, responde ahora</translation>
    </message>
    <message>
        <source>Asking the providers for their models…</source>
        <translation>Consultando los modelos de los proveedores…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Search models, or write a name</source>
        <translation>Buscar modelos o escribir un nombre</translation>
    </message>
    <message>
        <source>Set up providers…</source>
        <translation>Configurar proveedores…</translation>
    </message>
</context>
<context>
    <name>Net</name>
    <message>
        <source>%1 closed the connection at once.</source>
        <translation>%1 ha cerrado la conexión de inmediato.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was encrypted.</source>
        <translation>%1 ha cerrado la conexión antes de que estuviera cifrada.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete.</source>
        <translation>%1 ha cerrado la conexión antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>%1 closed the connection while the request was sent.</source>
        <translation>%1 ha cerrado la conexión mientras se enviaba la petición.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 ha cerrado la conexión sin responder.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 ha cerrado la conexión.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy.</source>
        <translation>No se ha podido establecer contacto con %1 a través del proxy.</translation>
    </message>
    <message>
        <source>%1 did not answer in HTTP.</source>
        <translation>%1 no ha respondido en HTTP.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2 s.</source>
        <translation>%1 no ha empezado a responder en %2 s.</translation>
    </message>
    <message>
        <source>%1 refused the WebSocket connection with HTTP status %2.</source>
        <translation>%1 ha rechazado la conexión WebSocket con el estado HTTP %2.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 ha rechazado la conexión.</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>%1 ha rechazado la clave.</translation>
    </message>
    <message>
        <source>%1 sends on again and again.</source>
        <translation>%1 redirige una y otra vez.</translation>
    </message>
    <message>
        <source>%1 sends on to %2, which is another place and gets no key; if it is right, set it as the address.</source>
        <translation>%1 redirige a %2, que es otro lugar y no recibe ninguna clave; si es correcto, indíquelo como dirección.</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 s.</source>
        <translation>%1 no ha enviado nada durante %2 s.</translation>
    </message>
    <message>
        <source>%1 took nothing of the request for %2 s.</source>
        <translation>%1 no ha aceptado nada de la petición durante %2 s.</translation>
    </message>
    <message>
        <source>%1 was not reached within %2 s.</source>
        <translation>No se ha establecido contacto con %1 en %2 s.</translation>
    </message>
    <message>
        <source>%1 was reached, but made no encrypted connection within %2 s.</source>
        <translation>Se ha establecido contacto con %1, pero sin conexión cifrada en %2 s.</translation>
    </message>
    <message>
        <source>A gateway&apos;s address begins with ws:// or wss://, this one is “%1”.</source>
        <translation>La dirección de una pasarela empieza por ws:// o wss://; esta es «%1».</translation>
    </message>
    <message>
        <source>A message of or to %1 was too large.</source>
        <translation>Un mensaje intercambiado con %1 era demasiado grande.</translation>
    </message>
    <message>
        <source>A pinned SHA-256 fingerprint has 32 bytes, this one has %1.</source>
        <translation>Una huella digital SHA-256 fijada tiene 32 bytes; esta tiene %1.</translation>
    </message>
    <message>
        <source>In the answer&apos;s JSON array a comma is missing.</source>
        <translation>Falta una coma en la matriz JSON de la respuesta.</translation>
    </message>
    <message>
        <source>In the answer&apos;s JSON array an element is missing.</source>
        <translation>Falta un elemento en la matriz JSON de la respuesta.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>No se ha podido establecer una conexión cifrada con %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Se ha detenido.</translation>
    </message>
    <message>
        <source>The HTTP method is not valid.</source>
        <translation>El método HTTP no es válido.</translation>
    </message>
    <message>
        <source>The address “%1” is not a complete http or https address.</source>
        <translation>La dirección «%1» no es una dirección http o https completa.</translation>
    </message>
    <message>
        <source>The answer holds a line of more than 16 MB.</source>
        <translation>La respuesta contiene una línea de más de 16 MB.</translation>
    </message>
    <message>
        <source>The answer holds a line or an event of more than 16 MB.</source>
        <translation>La respuesta contiene una línea o un evento de más de 16 MB.</translation>
    </message>
    <message>
        <source>The answer holds an element of more than 16 MB.</source>
        <translation>La respuesta contiene un elemento de más de 16 MB.</translation>
    </message>
    <message>
        <source>The answer is larger than %1, which is the most that is taken.</source>
        <translation>La respuesta ocupa más de %1, que es lo máximo que se acepta.</translation>
    </message>
    <message>
        <source>The answer is nested too deeply.</source>
        <translation>La respuesta está anidada a demasiada profundidad.</translation>
    </message>
    <message>
        <source>The answer was to be a JSON array and is none.</source>
        <translation>La respuesta debía ser una matriz JSON y no lo es.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2.</source>
        <translation>No se acepta el certificado de %1: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the pinned one.</source>
        <translation>El certificado de %1 no es el fijado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the pinned one; its SHA-256 is %2.</source>
        <translation>El certificado de %1 no es el fijado; su SHA-256 es %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>No se confía en el certificado de %1.</translation>
    </message>
    <message>
        <source>The client key “%1” needs a client certificate.</source>
        <translation>La clave de cliente «%1» necesita un certificado de cliente.</translation>
    </message>
    <message>
        <source>The compressed answer of %1 cannot be unpacked.</source>
        <translation>No se puede descomprimir la respuesta de %1.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>La conexión con %1 ha fallado.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>No se puede leer el archivo «%1»: %2.</translation>
    </message>
    <message>
        <source>The file “%1” holds no certificate in PEM form.</source>
        <translation>El archivo «%1» no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>The file “%1” holds no private key in PEM form that opens without a passphrase.</source>
        <translation>El archivo «%1» no contiene ninguna clave privada en formato PEM que se abra sin frase de contraseña.</translation>
    </message>
    <message>
        <source>The file “%1” holds no private key in PEM form that this passphrase opens.</source>
        <translation>El archivo «%1» no contiene ninguna clave privada en formato PEM que se abra con esta frase de contraseña.</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a certificate or key.</source>
        <translation>El archivo «%1» es demasiado grande para ser un certificado o una clave.</translation>
    </message>
    <message>
        <source>The header name “%1” is not valid.</source>
        <translation>El nombre de cabecera «%1» no es válido.</translation>
    </message>
    <message>
        <source>The name %1 was not found within %2 s.</source>
        <translation>No se ha encontrado el nombre %1 en %2 s.</translation>
    </message>
    <message>
        <source>The name of the proxy cannot be found.</source>
        <translation>No se encuentra el nombre del proxy.</translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>El proxy ha cerrado la conexión.</translation>
    </message>
    <message>
        <source>The proxy could not reach %1.</source>
        <translation>El proxy no ha podido establecer contacto con %1.</translation>
    </message>
    <message>
        <source>The proxy did not accept its user name and password.</source>
        <translation>El proxy no ha aceptado el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>El proxy no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>El proxy ha rechazado la conexión.</translation>
    </message>
    <message>
        <source>The proxy was not reached within %1 s.</source>
        <translation>No se ha establecido contacto con el proxy en %1 s.</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or a null.</source>
        <translation>El valor de la cabecera %1 contiene un salto de línea o un carácter nulo.</translation>
    </message>
    <message>
        <source>There is no address for %1.</source>
        <translation>No hay ninguna dirección para %1.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>No hay conexión con %1.</translation>
    </message>
    <message>
        <source>Too much is waiting for the connection to %1 already.</source>
        <translation>Ya hay demasiado en espera de la conexión con %1.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Primera palabra</translation>
    </message>
    <message>
        <source>For all providers, from the next question on; each may have a proxy and a certificate of its own.</source>
        <translation>Para todos los proveedores, a partir de la próxima pregunta; cada uno puede tener su propio proxy y su propio certificado.</translation>
    </message>
    <message>
        <source>How often a question is sent again that failed for a passing reason before its answer began.</source>
        <translation>Cuántas veces se vuelve a enviar una pregunta que ha fallado por un motivo pasajero antes de que empezara la respuesta.</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Pausa máxima</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Seconds until the connection must be made.</source>
        <translation>Segundos hasta que la conexión deba estar establecida.</translation>
    </message>
    <message>
        <source>Seconds until the first word of the answer must be there.</source>
        <translation>Segundos hasta que deba llegar la primera palabra de la respuesta.</translation>
    </message>
    <message>
        <source>Seconds without a new word after which an answer is given up.</source>
        <translation>Segundos sin ninguna palabra nueva tras los que se abandona una respuesta.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>system, none, http://host:port or socks5://host:port.</source>
        <translation>system, none, http://host:port o socks5://host:port.</translation>
    </message>
</context>
<context>
    <name>NoDocuments</name>
    <message>
        <source>Drop folders and files here</source>
        <translation>Suelta aquí carpetas y archivos</translation>
    </message>
    <message>
        <source>They are read on this computer and stay where they are. Then ask about them, and see where each answer stands.</source>
        <translation>Se leen en este equipo y se quedan donde están. Después pregunta sobre ellos y mira dónde está cada respuesta.</translation>
    </message>
</context>
<context>
    <name>NoUsage</name>
    <message>
        <source>Every request to a model is counted here, with what it cost and how long it took. Never what was said.</source>
        <translation>Aquí se cuenta cada petición a un modelo, con lo que costó y lo que tardó. Nunca lo que se dijo.</translation>
    </message>
    <message>
        <source>Nothing was asked in this time</source>
        <translation>No se preguntó nada en este período</translation>
    </message>
</context>
<context>
    <name>NodeReader</name>
    <message>
        <source>The message “%1” is not in this conversation.</source>
        <translation>El mensaje «%1» no está en esta conversación.</translation>
    </message>
    <message>
        <source>There is no message “%1” in the history.</source>
        <translation>No hay ningún mensaje «%1» en el historial.</translation>
    </message>
</context>
<context>
    <name>NodeWriter</name>
    <message>
        <source>The message “%1” is not in this conversation.</source>
        <translation>El mensaje «%1» no está en esta conversación.</translation>
    </message>
    <message>
        <source>There is already a message “%1”.</source>
        <translation>Ya existe un mensaje «%1».</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
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
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>I am Oriel&apos;s offline assistant: I answer from what you give me, by quoting it, and nothing of it leaves this machine. Give me a document or some text and ask again, or set up a provider to talk with a language model.</source>
        <translation>Soy el asistente sin conexión de Oriel: respondo a partir de lo que recibo, citándolo, y nada de ello sale de este equipo. Basta con darme un documento o un texto y volver a preguntar, o con configurar un proveedor para conversar con un modelo de lenguaje.</translation>
    </message>
    <message>
        <source>Nothing answers this in what I read: %1.</source>
        <translation>Nada de lo leído responde a esto: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the %n texts answers this.</source>
        <translation>
            <numerusform>Nada en el texto responde a esto.</numerusform>
            <numerusform>Nada en los %n textos responde a esto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in your documents answers this.</source>
        <translation>Nada en sus documentos responde a esto.</translation>
    </message>
    <message>
        <source>Offline assistant</source>
        <translation>Asistente sin conexión</translation>
    </message>
    <message>
        <source>The offline assistant quotes; it cannot follow a JSON schema.</source>
        <translation>El asistente sin conexión hace citas; no puede seguir un esquema JSON.</translation>
    </message>
    <message>
        <source>This I cannot read without a model: %1.</source>
        <translation>Sin un modelo no se puede leer esto: %1.</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>una grabación</translation>
    </message>
    <message>
        <source>an earlier answer</source>
        <translation>una respuesta anterior</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>your earlier message</source>
        <translation>su mensaje anterior</translation>
    </message>
    <message>
        <source>your message</source>
        <translation>su mensaje</translation>
    </message>
</context>
<context>
    <name>OrielWriter</name>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>No se ha podido escribir la exportación: %1.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>not sent</source>
        <translation>no se envía</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>A look at Oriel</source>
        <translation>Un vistazo a Oriel</translation>
    </message>
    <message>
        <source>Conversations are kept on this computer.</source>
        <translation>Las conversaciones se guardan en este equipo.</translation>
    </message>
    <message>
        <source>Conversations are not kept: they end with this window.</source>
        <translation>Las conversaciones no se conservan: terminan con esta ventana.</translation>
    </message>
    <message>
        <source>Nothing leaves this window: the answers are samples. Ask anything, or begin with one of these.</source>
        <translation>Nada sale de esta ventana: las respuestas son muestras. Se puede preguntar cualquier cosa o empezar por una de estas.</translation>
    </message>
    <message>
        <source>Offline assistant</source>
        <translation>Asistente sin conexión</translation>
    </message>
    <message>
        <source>The offline assistant works right away, without a key and without a network. Drop documents here or paste a text, then ask about them: it answers with the sentences that fit best, and says plainly when nothing there does.

Nothing you write leaves this computer. To talk with a language model instead, choose one at the top, or press Ctrl+M.</source>
        <translation>El asistente sin conexión funciona enseguida, sin clave y sin red. Suelta aquí documentos o pega un texto y pregunta sobre ellos: responde con las frases que mejor encajan y dice claramente cuando nada lo hace.

Nada de lo que escribes sale de este equipo. Para hablar con un modelo de lenguaje, elige uno arriba o pulsa Ctrl+M.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>¿De qué se trata?</translation>
    </message>
    <message>
        <source>What would you like to find?</source>
        <translation>¿Qué desea encontrar?</translation>
    </message>
    <message>
        <source>You are talking with %1 at %2. What you write goes there and nowhere else.</source>
        <translation>Esta conversación es con %1 en %2. Lo que se escribe va allí y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>You are talking with %1. What you write goes there and nowhere else.</source>
        <translation>Esta conversación es con %1. Lo que se escribe va allí y a ningún otro sitio.</translation>
    </message>
</context>
<context>
    <name>PassageAround</name>
    <message>
        <source>The document has changed since it was read.</source>
        <translation>El documento ha cambiado desde que se leyó.</translation>
    </message>
    <message>
        <source>The document is not in the file any more.</source>
        <translation>El documento ya no está en el archivo.</translation>
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
        <translation>capítulo %1</translation>
    </message>
    <message>
        <source>chapter “%1”</source>
        <translation>capítulo «%1»</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>líneas %1 a %2</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>hoja %1</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>hoja «%1»</translation>
    </message>
    <message>
        <source>slide %1</source>
        <translation>diapositiva %1</translation>
    </message>
</context>
<context>
    <name>PassageSearch</name>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>No existe la colección «%1».</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Choose a passphrase for your keys</source>
        <translation>Elija una frase de contraseña para las claves</translation>
    </message>
    <message>
        <source>Keys are in an encrypted file. Its passphrase is asked for once, until Oriel ends.</source>
        <translation>Las claves están en un archivo cifrado. Su frase de contraseña se pide una sola vez, hasta que Oriel se cierre.</translation>
    </message>
    <message>
        <source>No keychain runs here, so keys are kept in an encrypted file. Whoever has the file needs this passphrase; nobody can recover it.</source>
        <translation>Aquí no hay ningún llavero en ejecución, así que las claves se guardan en un archivo cifrado. Quien tenga el archivo necesita esta frase de contraseña; nadie puede recuperarla.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Frase de contraseña, otra vez</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock your keys</source>
        <translation>Desbloquear las claves</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Empty: in none.</source>
        <translation>Vacío: en ninguna.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder and tags</source>
        <translation>Carpeta y etiquetas</translation>
    </message>
    <message>
        <source>Into the folder %1</source>
        <translation>A la carpeta %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Separadas por comas.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Conversations are kept on this computer only.</source>
        <translation>Las conversaciones se guardan únicamente en este equipo.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Errores y advertencias</translation>
    </message>
    <message>
        <source>Errors, warnings, activity</source>
        <translation>Errores, avisos y actividad</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Keys are never written to settings, logs, exports or backups.</source>
        <translation>Las claves nunca se escriben en ajustes, registros, exportaciones ni copias de seguridad.</translation>
    </message>
    <message>
        <source>Keys that are kept already stay where they are.</source>
        <translation>Las claves ya guardadas se quedan donde están.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>New keys go to</source>
        <translation>Las claves nuevas van a</translation>
    </message>
    <message>
        <source>Oriel sends no statistics, looks for no updates by itself, and needs no account.</source>
        <translation>Oriel no envía estadísticas, no busca actualizaciones por su cuenta y no necesita ninguna cuenta.</translation>
    </message>
    <message>
        <source>Pictures that an answer links to are not loaded until you ask for them: loading one tells somebody that you read it.</source>
        <translation>Las imágenes enlazadas en una respuesta no se cargan hasta que se piden: cargar una le revela a alguien que se ha leído la respuesta.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>The encrypted file</source>
        <translation>El archivo cifrado</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>El llavero</translation>
    </message>
    <message>
        <source>The keychain, if one runs</source>
        <translation>El llavero, si hay uno en ejecución</translation>
    </message>
    <message>
        <source>What is written down when something goes wrong. Secrets never are.</source>
        <translation>Lo que se anota cuando algo va mal. Los secretos, nunca.</translation>
    </message>
    <message>
        <source>What you write goes to the provider that you chose for the conversation, and to nobody else.</source>
        <translation>Lo que se escribe va al proveedor elegido para la conversación y a nadie más.</translation>
    </message>
</context>
<context>
    <name>PrivateFiles</name>
    <message>
        <source>A file may not be that large here.</source>
        <translation>Un archivo no puede ser tan grande aquí.</translation>
    </message>
    <message>
        <source>A part of the path is not a folder.</source>
        <translation>Una parte de la ruta no es una carpeta.</translation>
    </message>
    <message>
        <source>An empty file name cannot be used.</source>
        <translation>No se puede usar un nombre de archivo vacío.</translation>
    </message>
    <message>
        <source>The disk can only be read.</source>
        <translation>El disco es de solo lectura.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The file “%1” could not be copied to “%2”.</source>
        <translation>No se ha podido copiar el archivo «%1» en «%2».</translation>
    </message>
    <message>
        <source>The file “%1” could not be read.</source>
        <translation>No se ha podido leer el archivo «%1».</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>No se ha podido escribir el archivo «%1».</translation>
    </message>
    <message numerus="yes">
        <source>The file “%1” is larger than %Ln bytes.</source>
        <translation>
            <numerusform>El archivo «%1» ocupa más de %Ln byte.</numerusform>
            <numerusform>El archivo «%1» ocupa más de %Ln bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for it does not exist.</source>
        <translation>La carpeta correspondiente no existe.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made private.</source>
        <translation>No se ha podido hacer privada la carpeta «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>No se ha podido crear la carpeta «%1».</translation>
    </message>
    <message>
        <source>The links of the path lead in a circle.</source>
        <translation>Los enlaces de la ruta forman un círculo.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation>Hay una carpeta con ese nombre.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>You have no permission.</source>
        <translation>Faltan permisos.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>«%1» no es un archivo.</translation>
    </message>
    <message>
        <source>“%1” should be a folder, but a file has that name.</source>
        <translation>«%1» debería ser una carpeta, pero un archivo tiene ese nombre.</translation>
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
        <translation>%1, usado en las conversaciones nuevas</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Hacer predeterminado</translation>
    </message>
    <message>
        <source>Make default: %1</source>
        <translation>Hacer predeterminado: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the request to %1</source>
        <translation>Detener la petición a %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Probar %1</translation>
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
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>A JSON merge patch on the body, applied last, for odd gateways: {&quot;member&quot;: value}.</source>
        <translation>Un parche de fusión JSON sobre el cuerpo, que se aplica al final, para pasarelas peculiares: {&quot;member&quot;: value}.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Ask the provider which models it has.</source>
        <translation>Consultar al proveedor qué modelos tiene.</translation>
    </message>
    <message>
        <source>Asked when a conversation names none.</source>
        <translation>Se usa cuando una conversación no indica ninguno.</translation>
    </message>
    <message>
        <source>Choosing one makes it the default.</source>
        <translation>Al elegir uno pasa a ser el predeterminado.</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Modelo predeterminado</translation>
    </message>
    <message>
        <source>Empty: the vendor&apos;s own.</source>
        <translation>Vacía: la del fabricante.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Headers and patch…</source>
        <translation>Cabeceras y parche…</translation>
    </message>
    <message>
        <source>Hide headers and patch</source>
        <translation>Ocultar cabeceras y parche</translation>
    </message>
    <message>
        <source>Hide network settings</source>
        <translation>Ocultar los ajustes de red</translation>
    </message>
    <message>
        <source>List models</source>
        <translation>Listar modelos</translation>
    </message>
    <message>
        <source>List the models of %1</source>
        <translation>Listar los modelos de %1</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Hacer predeterminado</translation>
    </message>
    <message>
        <source>Make default: %1</source>
        <translation>Hacer predeterminado: %1</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>Ajustes de red…</translation>
    </message>
    <message>
        <source>Patch of every request</source>
        <translation>Parche de cada petición</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
</context>
<context>
    <name>ProviderDrafts</name>
    <message>
        <source>A fingerprint is the SHA-256 of the certificate, written as 64 hexadecimal digits.</source>
        <translation>Una huella digital es el SHA-256 del certificado, escrito como 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>Offline assistant</source>
        <translation>Asistente sin conexión</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>Servidor compatible con OpenAI</translation>
    </message>
    <message>
        <source>WebSocket gateway</source>
        <translation>Pasarela WebSocket</translation>
    </message>
</context>
<context>
    <name>ProviderHeaders</name>
    <message>
        <source>Headers of every request</source>
        <translation>Cabeceras de cada petición</translation>
    </message>
    <message>
        <source>It is kept as the keys are, and never shown. What looks like a credential always is.</source>
        <translation>Se guarda como las claves y nunca se muestra. Lo que parece una credencial siempre se trata así.</translation>
    </message>
    <message>
        <source>Keep header</source>
        <translation>Guardar cabecera</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Nombre de la cabecera</translation>
    </message>
    <message>
        <source>Remove the header %1</source>
        <translation>Quitar la cabecera %1</translation>
    </message>
    <message>
        <source>The value is a secret</source>
        <translation>El valor es un secreto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>Valor de la cabecera</translation>
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
        <translation>%1 · en uso, %2</translation>
    </message>
    <message>
        <source>A key of the same name is replaced. Keys are kept in the system&apos;s keychain, or in an encrypted file where there is none.</source>
        <translation>Una clave con el mismo nombre se sustituye. Las claves se guardan en el llavero del sistema o, si no lo hay, en un archivo cifrado.</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>Guardar clave</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nombre de la clave</translation>
    </message>
    <message>
        <source>Name: default</source>
        <translation>Nombre: default</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Pegar una clave</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>Pegar una clave nueva</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>Eliminar la clave %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use the key %1</source>
        <translation>Usar la clave %1</translation>
    </message>
</context>
<context>
    <name>ProviderNetwork</name>
    <message>
        <source>A PEM file that is trusted besides the system&apos;s.</source>
        <translation>Un archivo PEM en el que se confía además de en los del sistema.</translation>
    </message>
    <message>
        <source>A PEM file.</source>
        <translation>Un archivo PEM.</translation>
    </message>
    <message>
        <source>A PEM file. It counts together with its key.</source>
        <translation>Un archivo PEM. Se usa junto con su clave.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clave del certificado de cliente</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>Certificado fijado</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>SHA-256 of the only certificate that is accepted.</source>
        <translation>SHA-256 del único certificado que se acepta.</translation>
    </message>
    <message>
        <source>none, http://host:port or socks5://host:port. Empty: as for all.</source>
        <translation>none, http://host:port o socks5://host:port. Vacío: como para todos.</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>%1 does not work. What fails: %2.</source>
        <translation>%1 no funciona. Lo que falla: %2.</translation>
    </message>
    <message>
        <source>%1 in, %2 out a million tokens</source>
        <translation>%1 de entrada, %2 de salida por millón de tokens</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 funciona.</translation>
    </message>
    <message>
        <source>%1 works: it answered in %2 ms.</source>
        <translation>%1 funciona: ha respondido en %2 ms.</translation>
    </message>
    <message>
        <source>%1M context</source>
        <translation>contexto de %1 M</translation>
    </message>
    <message>
        <source>%1k context</source>
        <translation>contexto de %1 k</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens of context</source>
        <translation>
            <numerusform>%n token de contexto</numerusform>
            <numerusform>%n tokens de contexto</numerusform>
        </translation>
    </message>
    <message>
        <source>Always there, without a network</source>
        <translation>Siempre disponible, sin red</translation>
    </message>
    <message>
        <source>Answers from what you paste</source>
        <translation>Responde a partir de lo que se pega</translation>
    </message>
    <message>
        <source>At the vendor&apos;s address</source>
        <translation>En la dirección del fabricante</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>Conexión (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key from %1</source>
        <translation>Clave de %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>Nombre (DNS)</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>Necesita una clave</translation>
    </message>
    <message>
        <source>Needs no key</source>
        <translation>No necesita clave</translation>
    </message>
    <message>
        <source>No encryption: the address asks for none</source>
        <translation>Sin cifrado: la dirección no lo pide</translation>
    </message>
    <message>
        <source>No key is set, and none was asked for</source>
        <translation>No hay ninguna clave configurada ni se ha pedido</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Server (HTTP)</source>
        <translation>Servidor (HTTP)</translation>
    </message>
    <message>
        <source>The key is not proved: the server answers without it as well</source>
        <translation>La clave está sin comprobar: el servidor responde también sin ella</translation>
    </message>
    <message>
        <source>The model may be right or not: the server does not list its models</source>
        <translation>No se sabe si el modelo existe: el servidor no enumera sus modelos</translation>
    </message>
    <message>
        <source>reads images</source>
        <translation>lee imágenes</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>razona</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>herramientas</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>%1 cannot be told not to think, so it thinks as little as it can.</source>
        <translation>A %1 no se le puede pedir que no piense, así que piensa lo menos posible.</translation>
    </message>
    <message>
        <source>%1 does not take it.</source>
        <translation>%1 no lo acepta.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 of %2 %3 are left of the provider&apos;s limit, all of them again in %4.</source>
        <translation>Quedan %1 de %2 del límite del proveedor (%3); todo volverá a estar disponible en %4.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 are left of the provider&apos;s limit.</source>
        <translation>Quedan %1 de %2 del límite del proveedor (%3).</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 sends faster than it can be read.</source>
        <translation>%1 envía más rápido de lo que se puede leer.</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1, p. %2</translation>
    </message>
    <message>
        <source>A gateway does not have it.</source>
        <translation>Las pasarelas no lo tienen.</translation>
    </message>
    <message>
        <source>A gateway does not list its models.</source>
        <translation>Las pasarelas no enumeran sus modelos.</translation>
    </message>
    <message>
        <source>A gateway has no embeddings.</source>
        <translation>Las pasarelas no ofrecen embeddings.</translation>
    </message>
    <message>
        <source>A gateway takes text only, no images and no sound.</source>
        <translation>Las pasarelas solo aceptan texto, ni imágenes ni sonido.</translation>
    </message>
    <message>
        <source>A picture is empty.</source>
        <translation>Hay una imagen vacía.</translation>
    </message>
    <message>
        <source>A second answer began within the first one.</source>
        <translation>Dentro de la primera respuesta ha empezado otra.</translation>
    </message>
    <message>
        <source>A signature that belongs to the conversation is missing.</source>
        <translation>Falta una firma que pertenece a la conversación.</translation>
    </message>
    <message>
        <source>A stop sequence of blanks alone is not taken.</source>
        <translation>No se acepta una secuencia de parada formada solo por espacios.</translation>
    </message>
    <message>
        <source>A web page came where the provider&apos;s answer should be. A proxy or a login page may be in the way.</source>
        <translation>En lugar de la respuesta del proveedor ha llegado una página web. Puede que haya un proxy o una página de inicio de sesión de por medio.</translation>
    </message>
    <message>
        <source>A web page came where the provider&apos;s answer should be: “%1”. A proxy or a login page may be in the way.</source>
        <translation>En lugar de la respuesta del proveedor ha llegado una página web: «%1». Puede que haya un proxy o una página de inicio de sesión de por medio.</translation>
    </message>
    <message>
        <source>Anthropic&apos;s API has no such parameter.</source>
        <translation>La API de Anthropic no tiene ese parámetro.</translation>
    </message>
    <message>
        <source>Anthropic&apos;s models do not take audio.</source>
        <translation>Los modelos de Anthropic no aceptan sonido.</translation>
    </message>
    <message>
        <source>Anthropic&apos;s models take pictures as JPEG, PNG, GIF or WebP, not as %1.</source>
        <translation>Los modelos de Anthropic aceptan imágenes en JPEG, PNG, GIF o WebP, no en %1.</translation>
    </message>
    <message>
        <source>Azure needs the address of its resource: https://&lt;name&gt;.openai.azure.com.</source>
        <translation>Azure necesita la dirección de su recurso: https://&lt;nombre&gt;.openai.azure.com.</translation>
    </message>
    <message>
        <source>Gemini refused the question (%1).</source>
        <translation>Gemini ha rechazado la pregunta (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Gemini takes %n stop sequences; the others are left out.</source>
        <translation>
            <numerusform>Gemini acepta %n secuencia de parada; las demás se omiten.</numerusform>
            <numerusform>Gemini acepta %n secuencias de parada; las demás se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is named.</source>
        <translation>No se ha indicado ningún modelo.</translation>
    </message>
    <message>
        <source>Ollama asks you to sign in first: run “ollama signin”, or open %1</source>
        <translation>Ollama pide iniciar sesión primero: ejecute «ollama signin» o abra %1</translation>
    </message>
    <message>
        <source>Ollama takes images themselves, not the address of one.</source>
        <translation>Ollama acepta las propias imágenes, no la dirección de una.</translation>
    </message>
    <message>
        <source>Ollama takes no sound.</source>
        <translation>Ollama no acepta sonido.</translation>
    </message>
    <message>
        <source>Sound of type %1 cannot be sent: this provider takes WAV and MP3.</source>
        <translation>No se puede enviar sonido de tipo %1: este proveedor acepta WAV y MP3.</translation>
    </message>
    <message>
        <source>The Responses API does not have it.</source>
        <translation>La API Responses no lo tiene.</translation>
    </message>
    <message>
        <source>The Responses API takes no sound. Chat Completions of the same provider does.</source>
        <translation>La API Responses no acepta sonido. Chat Completions, del mismo proveedor, sí.</translation>
    </message>
    <message>
        <source>The answer did not follow the JSON schema and is asked for once more: %1</source>
        <translation>La respuesta no cumplía el esquema JSON y se pide otra vez: %1</translation>
    </message>
    <message>
        <source>The answer has no embedding for some of the texts.</source>
        <translation>En la respuesta faltan los embeddings de algunos textos.</translation>
    </message>
    <message>
        <source>The answer holds no JSON.</source>
        <translation>La respuesta no contiene JSON.</translation>
    </message>
    <message>
        <source>The answer is longer than 64 MB.</source>
        <translation>La respuesta ocupa más de 64 MB.</translation>
    </message>
    <message numerus="yes">
        <source>The conversation has about %Ln tokens, but %1 is given only %2: the server may refuse it or forget its beginning.</source>
        <translation>
            <numerusform>La conversación tiene alrededor de %Ln token, pero a %1 solo se le dan %2: puede que el servidor la rechace u olvide su comienzo.</numerusform>
            <numerusform>La conversación tiene alrededor de %Ln tokens, pero a %1 solo se le dan %2: puede que el servidor la rechace u olvide su comienzo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The embeddings are not those of Gemini&apos;s API.</source>
        <translation>Los embeddings no son los de la API de Gemini.</translation>
    </message>
    <message>
        <source>The gateway sent something that is no JSON object.</source>
        <translation>La pasarela ha enviado algo que no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The list of models is not one of Anthropic&apos;s API.</source>
        <translation>La lista de modelos no es de la API de Anthropic.</translation>
    </message>
    <message>
        <source>The list of models is not one of Gemini&apos;s API.</source>
        <translation>La lista de modelos no es de la API de Gemini.</translation>
    </message>
    <message>
        <source>The model %1 is not in the provider&apos;s list.</source>
        <translation>El modelo %1 no está en la lista del proveedor.</translation>
    </message>
    <message>
        <source>The model always thinks.</source>
        <translation>El modelo siempre piensa.</translation>
    </message>
    <message>
        <source>The model always thinks; it is asked to think little.</source>
        <translation>El modelo siempre piensa; se le pide que piense poco.</translation>
    </message>
    <message>
        <source>The model called a tool that it was not given.</source>
        <translation>El modelo ha llamado a una herramienta que no se le había dado.</translation>
    </message>
    <message>
        <source>The model called tools over and over.</source>
        <translation>El modelo ha llamado a herramientas una y otra vez.</translation>
    </message>
    <message>
        <source>The model does not think before it answers.</source>
        <translation>El modelo no piensa antes de responder.</translation>
    </message>
    <message>
        <source>The model made no picture.</source>
        <translation>El modelo no ha creado ninguna imagen.</translation>
    </message>
    <message>
        <source>The model stopped without telling why.</source>
        <translation>El modelo se ha detenido sin decir por qué.</translation>
    </message>
    <message>
        <source>The model takes either temperature or top_p.</source>
        <translation>El modelo acepta temperature o top_p, pero no ambos.</translation>
    </message>
    <message>
        <source>The model takes no number of tokens to think; the effort “%1” is asked for.</source>
        <translation>El modelo no acepta un número de tokens para pensar; se pide el esfuerzo «%1».</translation>
    </message>
    <message>
        <source>The model thinks at temperature 1 only.</source>
        <translation>El modelo solo piensa con temperature 1.</translation>
    </message>
    <message numerus="yes">
        <source>The model thinks with %L1 to %Ln tokens; %L2 are asked for.</source>
        <translation>
            <numerusform>El modelo piensa con un mínimo de %L1 y un máximo de %Ln token; se piden %L2.</numerusform>
            <numerusform>El modelo piensa con un mínimo de %L1 y un máximo de %Ln tokens; se piden %L2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model thinks with %Ln tokens at least.</source>
        <translation>
            <numerusform>El modelo piensa con %Ln token como mínimo.</numerusform>
            <numerusform>El modelo piensa con %Ln tokens como mínimo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model thinks with top_p between 0.95 and 1 only.</source>
        <translation>El modelo solo piensa con top_p entre 0,95 y 1.</translation>
    </message>
    <message>
        <source>The model thinks without top_k only.</source>
        <translation>El modelo solo piensa sin top_k.</translation>
    </message>
    <message numerus="yes">
        <source>The model writes %Ln tokens at most.</source>
        <translation>
            <numerusform>El modelo escribe %Ln token como máximo.</numerusform>
            <numerusform>El modelo escribe %Ln tokens como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model wrote a tool call that cannot be read.</source>
        <translation>El modelo ha escrito una llamada a herramienta que no se puede leer.</translation>
    </message>
    <message>
        <source>The model&apos;s answer cannot be read.</source>
        <translation>No se puede leer la respuesta del modelo.</translation>
    </message>
    <message>
        <source>The model&apos;s answer does not follow the JSON schema, twice: %1</source>
        <translation>La respuesta del modelo no cumple el esquema JSON ni a la segunda: %1</translation>
    </message>
    <message>
        <source>The offline assistant has no embeddings.</source>
        <translation>El asistente sin conexión no ofrece embeddings.</translation>
    </message>
    <message>
        <source>The provider could not use the reasoning of earlier answers: the question was asked again without it.</source>
        <translation>El proveedor no ha podido usar el razonamiento de respuestas anteriores: la pregunta se ha vuelto a hacer sin él.</translation>
    </message>
    <message>
        <source>The provider did not send one embedding for each text: %1 instead of %2.</source>
        <translation>El proveedor no ha enviado un embedding por cada texto: %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>The provider has forgotten the response before: the whole conversation was sent instead.</source>
        <translation>El proveedor ha olvidado la respuesta anterior: en su lugar se ha enviado la conversación entera.</translation>
    </message>
    <message>
        <source>The provider sent embeddings of different lengths.</source>
        <translation>El proveedor ha enviado embeddings de longitudes distintas.</translation>
    </message>
    <message numerus="yes">
        <source>The reasoning budget of %Ln tokens must be smaller than the answer&apos;s limit of %L1, which counts both.</source>
        <translation>
            <numerusform>El presupuesto de razonamiento, de %Ln token, debe ser menor que el límite de la respuesta, de %L1, que incluye ambos.</numerusform>
            <numerusform>El presupuesto de razonamiento, de %Ln tokens, debe ser menor que el límite de la respuesta, de %L1, que incluye ambos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reasoning of earlier answers was not taken back and is left out.</source>
        <translation>No se ha aceptado de vuelta el razonamiento de respuestas anteriores, así que se omite.</translation>
    </message>
    <message>
        <source>The server read %1 from disk first, which took %2 s.</source>
        <translation>El servidor ha leído primero %1 del disco, lo que ha tardado %2 s.</translation>
    </message>
    <message>
        <source>The temperature is %1: Anthropic&apos;s models take 0 to 1.</source>
        <translation>La temperatura es %1: los modelos de Anthropic aceptan de 0 a 1.</translation>
    </message>
    <message>
        <source>The tool was called without thinking, so its result is answered without.</source>
        <translation>La herramienta se ha llamado sin pensar, así que a su resultado también se responde sin pensar.</translation>
    </message>
    <message>
        <source>There is no list of models at %1: the address may be wrong.</source>
        <translation>No hay ninguna lista de modelos en %1: puede que la dirección sea incorrecta.</translation>
    </message>
    <message>
        <source>There is nothing to send: the message is empty.</source>
        <translation>No hay nada que enviar: el mensaje está vacío.</translation>
    </message>
    <message>
        <source>This provider does not have it.</source>
        <translation>Este proveedor no lo tiene.</translation>
    </message>
    <message>
        <source>This provider does not list its models.</source>
        <translation>Este proveedor no enumera sus modelos.</translation>
    </message>
    <message>
        <source>This provider has no embeddings.</source>
        <translation>Este proveedor no ofrece embeddings.</translation>
    </message>
    <message>
        <source>This provider needs the address of its gateway (a base URL).</source>
        <translation>Este proveedor necesita la dirección de su pasarela (una URL base).</translation>
    </message>
    <message>
        <source>This provider needs the address of its server (a base URL).</source>
        <translation>Este proveedor necesita la dirección de su servidor (una URL base).</translation>
    </message>
    <message>
        <source>This provider takes no sound.</source>
        <translation>Este proveedor no acepta sonido.</translation>
    </message>
    <message>
        <source>What came is not a chat completion.</source>
        <translation>Lo que ha llegado no es una chat completion.</translation>
    </message>
    <message>
        <source>What came is not a list of models.</source>
        <translation>Lo que ha llegado no es una lista de modelos.</translation>
    </message>
    <message>
        <source>What came is not an answer of Anthropic&apos;s API.</source>
        <translation>Lo que ha llegado no es una respuesta de la API de Anthropic.</translation>
    </message>
    <message>
        <source>What came is not an answer of Gemini&apos;s API.</source>
        <translation>Lo que ha llegado no es una respuesta de la API de Gemini.</translation>
    </message>
    <message>
        <source>What came is not an answer of Ollama&apos;s.</source>
        <translation>Lo que ha llegado no es una respuesta de Ollama.</translation>
    </message>
    <message>
        <source>What came is not an answer of the Responses API.</source>
        <translation>Lo que ha llegado no es una respuesta de la API Responses.</translation>
    </message>
    <message>
        <source>What came is not an answer of this protocol.</source>
        <translation>Lo que ha llegado no es una respuesta de este protocolo.</translation>
    </message>
    <message numerus="yes">
        <source>With at most %Ln tokens for the answer there is no room to think.</source>
        <translation>
            <numerusform>Con %Ln token como máximo para la respuesta no queda espacio para pensar.</numerusform>
            <numerusform>Con %Ln tokens como máximo para la respuesta no queda espacio para pensar.</numerusform>
        </translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: Anthropic&apos;s models take text, pictures and PDF, not %2.</source>
        <translation>No se puede enviar «%1»: los modelos de Anthropic aceptan texto, imágenes y PDF, no %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: Gemini takes text, pictures, sound, films and PDF, not %2.</source>
        <translation>No se puede enviar «%1»: Gemini acepta texto, imágenes, sonido, vídeo y PDF, no %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: Ollama takes text and images, not %2.</source>
        <translation>No se puede enviar «%1»: Ollama acepta texto e imágenes, no %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: a gateway takes text only.</source>
        <translation>No se puede enviar «%1»: las pasarelas solo aceptan texto.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: this provider takes text and images, not %2.</source>
        <translation>No se puede enviar «%1»: este proveedor acepta texto e imágenes, no %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: this provider takes text, images and PDF, not %2.</source>
        <translation>No se puede enviar «%1»: este proveedor acepta texto, imágenes y PDF, no %2.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a gateway: it should look like wss://host/path.</source>
        <translation>«%1» no es la dirección de una pasarela: debería ser como wss://host/path.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server: it should look like http://host:11434.</source>
        <translation>«%1» no es la dirección de un servidor: debería ser como http://host:11434.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server: it should look like https://host/v1.</source>
        <translation>«%1» no es la dirección de un servidor: debería ser como https://host/v1.</translation>
    </message>
    <message>
        <source>“%1” is not an address: it should look like https://&lt;name&gt;.openai.azure.com.</source>
        <translation>«%1» no es una dirección: debería ser como https://&lt;nombre&gt;.openai.azure.com.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>%1 is removed.</source>
        <translation>Se ha eliminado %1.</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>This window shows samples; there are no providers to set up in it.</source>
        <translation>Esta ventana muestra ejemplos; en ella no hay proveedores que configurar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What you write goes to the provider that you choose, and to nobody else.</source>
        <translation>Lo que se escribe va al proveedor elegido y a nadie más.</translation>
    </message>
</context>
<context>
    <name>QuestionTerms</name>
    <message>
        <source>There is no word to look for.</source>
        <translation>No hay ninguna palabra que buscar.</translation>
    </message>
</context>
<context>
    <name>QueuedMessages</name>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>ReadFault</name>
    <message>
        <source>Reading the file failed: its reader crashed.</source>
        <translation>No se ha podido leer el archivo: el programa que lo leía se ha bloqueado.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was ended.</source>
        <translation>La lectura del archivo tardaba demasiado y se ha interrumpido.</translation>
    </message>
    <message>
        <source>Reading the file took too much memory and was ended.</source>
        <translation>La lectura del archivo necesitaba demasiada memoria y se ha interrumpido.</translation>
    </message>
    <message>
        <source>The file defines XML entities, which documents have no need of, and was not read.</source>
        <translation>El archivo define entidades XML, que los documentos no necesitan, y no se ha leído.</translation>
    </message>
    <message>
        <source>The file holds more text than one document may.</source>
        <translation>El archivo contiene más texto del que puede tener un documento.</translation>
    </message>
    <message>
        <source>The file holds no text, only pictures of it perhaps.</source>
        <translation>El archivo no contiene texto, quizá solo imágenes de él.</translation>
    </message>
    <message>
        <source>The file holds no text, or is of a format that Oriel does not read.</source>
        <translation>El archivo no contiene texto o tiene un formato que Oriel no lee.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>El archivo está cortado: le falta el final.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is encrypted; Oriel cannot read it without its password.</source>
        <translation>El archivo está cifrado; Oriel no puede leerlo sin su contraseña.</translation>
    </message>
    <message>
        <source>The file is larger than files may be here.</source>
        <translation>El archivo es más grande de lo que se permite aquí.</translation>
    </message>
    <message>
        <source>The file is not there any more, or may not be read.</source>
        <translation>El archivo ya no está o no hay permiso para leerlo.</translation>
    </message>
    <message>
        <source>The file made its reader fail twice and is left alone until it changes.</source>
        <translation>El archivo ha hecho fallar dos veces al programa que lo lee y se deja de lado hasta que cambie.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a document holds, and was not read.</source>
        <translation>Al descomprimirlo, el archivo ocupa mucho más que un documento, y no se ha leído.</translation>
    </message>
    <message>
        <source>The file was not read: the program that reads files could not be started.</source>
        <translation>El archivo no se ha leído: no se ha podido iniciar el programa que lee los archivos.</translation>
    </message>
    <message>
        <source>This is no file that can be read: a device, a pipe or a socket.</source>
        <translation>No es un archivo que se pueda leer: es un dispositivo, una tubería o un socket.</translation>
    </message>
</context>
<context>
    <name>ReasoningFold</name>
    <message>
        <source>Hide reasoning: %1</source>
        <translation>Ocultar el razonamiento: %1</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Show reasoning: %1</source>
        <translation>Mostrar el razonamiento: %1</translation>
    </message>
</context>
<context>
    <name>RegenerateTurn</name>
    <message>
        <source>This message answers no question.</source>
        <translation>Este mensaje no responde a ninguna pregunta.</translation>
    </message>
</context>
<context>
    <name>RemoteImage</name>
    <message>
        <source>A picture from %1. Loading it tells that server that you read this.</source>
        <translation>Una imagen de %1. Si se carga, ese servidor sabrá que se ha leído esto.</translation>
    </message>
    <message>
        <source>Load picture</source>
        <translation>Cargar la imagen</translation>
    </message>
    <message>
        <source>Loading the picture from %1</source>
        <translation>Cargando la imagen de %1</translation>
    </message>
    <message>
        <source>Picture from %1</source>
        <translation>Imagen de %1</translation>
    </message>
    <message>
        <source>The picture could not be loaded from %1.</source>
        <translation>No se ha podido cargar la imagen de %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversación</numerusform>
            <numerusform>%Ln conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds more: %Ln messages. To have that back: Settings, “Storage and backup”, or “oriel-cli conversations restore %1”.</source>
        <translation>
            <numerusform>Contiene más: %Ln mensaje. Para recuperarlo: Ajustes, «Almacenamiento y copias de seguridad», o «oriel-cli conversations restore %1».</numerusform>
            <numerusform>Contiene más: %Ln mensajes. Para recuperarlos: Ajustes, «Almacenamiento y copias de seguridad», o «oriel-cli conversations restore %1».</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file was kept as “%1”.</source>
        <translation>El archivo dañado se ha conservado como «%1».</translation>
    </message>
    <message>
        <source>The file “%1” could not be removed.</source>
        <translation>No se ha podido eliminar el archivo «%1».</translation>
    </message>
    <message>
        <source>The history was damaged, and nothing in it could be read. What you see is the backup of %1.</source>
        <translation>El historial estaba dañado y no se ha podido leer nada de él. Lo que se ve es la copia de seguridad del %1.</translation>
    </message>
    <message>
        <source>The history was damaged. What could be read was saved: %1, %2.</source>
        <translation>El historial estaba dañado. Se ha guardado lo que se podía leer: %1, %2.</translation>
    </message>
    <message>
        <source>The newest backup is of %1.</source>
        <translation>La copia de seguridad más reciente es del %1.</translation>
    </message>
</context>
<context>
    <name>RescuedTree</name>
    <message>
        <source>Rescued conversation</source>
        <translation>Conversación rescatada</translation>
    </message>
    <message>
        <source>Rescued messages</source>
        <translation>Mensajes rescatados</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Nothing was restored, because what is there now could not be kept. %1</source>
        <translation>No se ha restaurado nada, porque no se ha podido guardar lo que hay ahora. %1</translation>
    </message>
    <message>
        <source>“%1” is the history itself: there is nothing to restore from it.</source>
        <translation>«%1» es el propio historial: no hay nada que restaurar de él.</translation>
    </message>
</context>
<context>
    <name>RetentionRepository</name>
    <message>
        <source>Conversations can be kept for one day at least.</source>
        <translation>Las conversaciones se pueden conservar un día como mínimo.</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>By anyone</source>
        <translation>Cualquier autor</translation>
    </message>
    <message>
        <source>By assistants</source>
        <translation>De asistentes</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Propios</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>Con código</translation>
    </message>
    <message>
        <source>✓ With code</source>
        <translation>✓ Con código</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>There is no word to look for: signs alone are not found.</source>
        <translation>No hay ninguna palabra que buscar: los signos por sí solos no se encuentran.</translation>
    </message>
    <message>
        <source>These are too many words to look for at once.</source>
        <translation>Son demasiadas palabras para buscarlas a la vez.</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>SendTurn</name>
    <message>
        <source>There is nothing to send.</source>
        <translation>No hay nada que enviar.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 no puede ser «%2».</translation>
    </message>
    <message>
        <source>%1 has no key “%2”. There are these: %3.</source>
        <translation>%1 no tiene la clave «%2». Las que hay: %3.</translation>
    </message>
    <message>
        <source>%1 has no keys.</source>
        <translation>%1 no tiene claves.</translation>
    </message>
    <message>
        <source>%1 is a built-in provider and cannot be of another kind.</source>
        <translation>%1 es un proveedor integrado y no puede ser de otro tipo.</translation>
    </message>
    <message>
        <source>%1 is built in and not changed; there is nothing to remove.</source>
        <translation>%1 es un proveedor integrado y no se ha modificado; no hay nada que eliminar.</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds, more than 0 and at most 86400.</source>
        <translation>%1 debe ser un número de segundos mayor que 0 y no superior a 86400.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 debe ser un texto.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 debe ser true o false.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>%1, línea %2, %3: %4</translation>
    </message>
    <message>
        <source>%1: %2 is %3.</source>
        <translation>%1: %2 es %3.</translation>
    </message>
    <message>
        <source>A WebSocket gateway&apos;s address begins with wss:// or ws://.</source>
        <translation>La dirección de una pasarela WebSocket empieza por wss:// o ws://.</translation>
    </message>
    <message>
        <source>A client certificate and its key are given together.</source>
        <translation>Un certificado de cliente y su clave se indican juntos.</translation>
    </message>
    <message>
        <source>A fingerprint is the SHA-256 of the certificate: 32 bytes, written as 64 hexadecimal digits.</source>
        <translation>Una huella digital es el SHA-256 del certificado: 32 bytes, escritos como 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>A provider of the kind %1 needs an address.</source>
        <translation>Un proveedor de tipo %1 necesita una dirección.</translation>
    </message>
    <message>
        <source>A proxy needs a host and a port: http://host:port.</source>
        <translation>Un proxy necesita un host y un puerto: http://host:port.</translation>
    </message>
    <message>
        <source>A proxy&apos;s password does not go into a settings file.</source>
        <translation>La contraseña de un proxy no debe estar en un archivo de ajustes.</translation>
    </message>
    <message>
        <source>A query item needs a name.</source>
        <translation>Un elemento de la consulta de la URL necesita un nombre.</translation>
    </message>
    <message>
        <source>A time-out is more than 0 and at most 86400 seconds.</source>
        <translation>Un tiempo de espera es mayor que 0 y no supera los 86400 segundos.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Se permite: %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>It counts as not set.</source>
        <translation>Se considera sin configurar.</translation>
    </message>
    <message>
        <source>It must be an object with the fields of a provider.</source>
        <translation>Debe ser un objeto con los campos de un proveedor.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Línea %1, columna %2: %3.</translation>
    </message>
    <message>
        <source>Name an environment variable that holds the key, not the key itself.</source>
        <translation>Indique una variable de entorno que contenga la clave, no la clave en sí.</translation>
    </message>
    <message>
        <source>No keychain runs here, and there is no passphrase for an encrypted key file. Set ORIEL_PASSPHRASE.</source>
        <translation>Aquí no hay ningún llavero en ejecución, y falta la frase de contraseña para un archivo de claves cifrado. Defina ORIEL_PASSPHRASE.</translation>
    </message>
    <message>
        <source>No keychain runs here.</source>
        <translation>Aquí no hay ningún llavero en ejecución.</translation>
    </message>
    <message>
        <source>Opening the key file would take more time or memory than Oriel ever asks for.</source>
        <translation>Abrir el archivo de claves llevaría más tiempo o memoria de lo que Oriel pide nunca.</translation>
    </message>
    <message>
        <source>The address begins with https:// or http://, not with %1://.</source>
        <translation>La dirección empieza por https:// o http://, no por %1://.</translation>
    </message>
    <message>
        <source>The address holds a user or a password; set them as a key or as a secret header.</source>
        <translation>La dirección contiene un usuario o una contraseña; configúrelos como clave o como cabecera secreta.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>La dirección está vacía.</translation>
    </message>
    <message>
        <source>The address “%1” begins with neither https:// nor http://.</source>
        <translation>La dirección «%1» no empieza por https:// ni por http://.</translation>
    </message>
    <message>
        <source>The address “%1” has a part after “#”, which no server sees.</source>
        <translation>La dirección «%1» tiene una parte después de «#» que ningún servidor ve.</translation>
    </message>
    <message>
        <source>The address “%1” has no scheme; write https://%1 or http://%1.</source>
        <translation>La dirección «%1» no tiene esquema; escriba https://%1 o http://%1.</translation>
    </message>
    <message>
        <source>The address “%1” is not a URL: its host or its port (1 to 65535) is wrong.</source>
        <translation>La dirección «%1» no es una URL: su host o su puerto (de 1 a 65535) es incorrecto.</translation>
    </message>
    <message>
        <source>The address “%1” names no host.</source>
        <translation>La dirección «%1» no indica ningún host.</translation>
    </message>
    <message>
        <source>The beginning of the key file was changed.</source>
        <translation>Se ha modificado el principio del archivo de claves.</translation>
    </message>
    <message>
        <source>The content of the key file cannot be understood.</source>
        <translation>No se puede entender el contenido del archivo de claves.</translation>
    </message>
    <message>
        <source>The content of the key file was changed or cut off.</source>
        <translation>El contenido del archivo de claves se ha modificado o cortado.</translation>
    </message>
    <message>
        <source>The encryption library could not be started.</source>
        <translation>No se ha podido iniciar la biblioteca de cifrado.</translation>
    </message>
    <message>
        <source>The environment variable %1 is empty.</source>
        <translation>La variable de entorno %1 está vacía.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>La variable de entorno %1 no está definida.</translation>
    </message>
    <message>
        <source>The file is left as it is.</source>
        <translation>El archivo se deja como está.</translation>
    </message>
    <message>
        <source>The header %1 holds a credential; it must be kept as a secret.</source>
        <translation>La cabecera %1 contiene una credencial; debe guardarse como secreto.</translation>
    </message>
    <message>
        <source>The header %1 is set by the connection itself.</source>
        <translation>La cabecera %1 la establece la propia conexión.</translation>
    </message>
    <message>
        <source>The key file does not begin as one does.</source>
        <translation>El archivo de claves no empieza como tal.</translation>
    </message>
    <message>
        <source>The key file is cut off.</source>
        <translation>El archivo de claves está cortado.</translation>
    </message>
    <message>
        <source>The key file is encrypted and there is no passphrase. Set ORIEL_PASSPHRASE.</source>
        <translation>El archivo de claves está cifrado y falta la frase de contraseña. Defina ORIEL_PASSPHRASE.</translation>
    </message>
    <message>
        <source>The key file was written by a newer Oriel, or is damaged. It is left as it is.</source>
        <translation>El archivo de claves lo escribió una versión más reciente de Oriel, o está dañado. Se deja como está.</translation>
    </message>
    <message>
        <source>The key has a space, a line end or another character that no key has.</source>
        <translation>La clave contiene un espacio, un fin de línea u otro carácter que ninguna clave tiene.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>La clave está vacía.</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is in the encrypted key file.</source>
        <translation>La clave «%1» de %2 está en el archivo de claves cifrado.</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is in the keychain.</source>
        <translation>La clave «%1» de %2 está en el llavero.</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is not in the encrypted key file any more; set it again.</source>
        <translation>La clave «%1» de %2 ya no está en el archivo de claves cifrado; vuelva a configurarla.</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is not in the keychain any more; set it again.</source>
        <translation>La clave «%1» de %2 ya no está en el llavero; vuelva a configurarla.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>El llavero no responde.</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <translation>El llavero ha fallado: %1</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>El llavero ha denegado el acceso.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La frase de contraseña está vacía.</translation>
    </message>
    <message>
        <source>The passphrase of the key file is wrong.</source>
        <translation>La frase de contraseña del archivo de claves es incorrecta.</translation>
    </message>
    <message>
        <source>The patch is not JSON: %1 at byte %2.</source>
        <translation>El parche no es JSON: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>The patch is not a JSON object; write {&quot;name&quot;: value}.</source>
        <translation>El parche no es un objeto JSON; escriba {&quot;name&quot;: value}.</translation>
    </message>
    <message>
        <source>The query item %1 holds a credential, which would end in logs; set it as a key.</source>
        <translation>El elemento %1 de la consulta de la URL contiene una credencial que acabaría en los registros; configúrela como clave.</translation>
    </message>
    <message>
        <source>The secret header %1 has its value in the file, where no secret belongs.</source>
        <translation>La cabecera secreta %1 tiene su valor en el archivo, donde no debe haber ningún secreto.</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line end or another control character.</source>
        <translation>El valor de la cabecera %1 contiene un fin de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>There is a provider “%1” already.</source>
        <translation>Ya existe un proveedor «%1».</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>There is no provider “%1” to remove.</source>
        <translation>No hay ningún proveedor «%1» que eliminar.</translation>
    </message>
    <message>
        <source>There is no provider “%1”. There are these: %2.</source>
        <translation>No hay ningún proveedor «%1». Los que hay: %2.</translation>
    </message>
    <message>
        <source>There is no secret “%1” of %2; set it again.</source>
        <translation>No hay ningún secreto «%1» de %2; vuelva a configurarlo.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>No existe el ajuste «%1».</translation>
    </message>
    <message>
        <source>There is not enough memory to open the key file (%1 MB are needed).</source>
        <translation>No hay memoria suficiente para abrir el archivo de claves (se necesitan %1 MB).</translation>
    </message>
    <message>
        <source>Using %1.</source>
        <translation>Valor utilizado: %1.</translation>
    </message>
    <message>
        <source>a JSON object is missing</source>
        <translation>falta un objeto JSON</translation>
    </message>
    <message>
        <source>a day like 2026-03-01</source>
        <translation>un día como 2026-03-01</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>a provider&apos;s name</source>
        <translation>el nombre de un proveedor</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>cualquier texto</translation>
    </message>
    <message>
        <source>budgets like openai.day=2 openai.month=30, with blanks between them</source>
        <translation>presupuestos como openai.day=2 openai.month=30, separados por espacios</translation>
    </message>
    <message>
        <source>fingerprint must be 32 bytes, written as 64 hexadecimal digits.</source>
        <translation>fingerprint debe tener 32 bytes, escritos como 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>headers must be a list of {&quot;name&quot;: …, &quot;value&quot;: …} or {&quot;name&quot;: …, &quot;secret&quot;: true}.</source>
        <translation>headers debe ser una lista de {&quot;name&quot;: …, &quot;value&quot;: …} o {&quot;name&quot;: …, &quot;secret&quot;: true}.</translation>
    </message>
    <message>
        <source>key %1 in the encrypted key file</source>
        <translation>clave %1 en el archivo de claves cifrado</translation>
    </message>
    <message>
        <source>key %1 in the keychain</source>
        <translation>clave %1 en el llavero</translation>
    </message>
    <message>
        <source>kind must be one of these: %1.</source>
        <translation>kind debe ser uno de estos: %1.</translation>
    </message>
    <message>
        <source>lines of model=file</source>
        <translation>líneas de modelo=archivo</translation>
    </message>
    <message>
        <source>lines of provider/model</source>
        <translation>líneas de proveedor/modelo</translation>
    </message>
    <message>
        <source>pairs like chat.new=Ctrl+Shift+N, with blanks between them</source>
        <translation>pares como chat.new=Ctrl+Shift+N, separados por espacios</translation>
    </message>
    <message>
        <source>query must be an object of texts.</source>
        <translation>query debe ser un objeto de textos.</translation>
    </message>
    <message>
        <source>system, none, http://host:port or socks5://host:port, without a password</source>
        <translation>system, none, http://host:port o socks5://host:port, sin contraseña</translation>
    </message>
    <message>
        <source>targets like anthropic/claude-haiku-4-5 or ollama/llama3.1?timeout=30&amp;retries=0, with blanks between</source>
        <translation>destinos como anthropic/claude-haiku-4-5 u ollama/llama3.1?timeout=30&amp;retries=0, separados por espacios</translation>
    </message>
    <message>
        <source>token_place must be header, query or first-message.</source>
        <translation>token_place debe ser header, query o first-message.</translation>
    </message>
    <message>
        <source>“%1” cannot be a header&apos;s name.</source>
        <translation>«%1» no puede ser el nombre de una cabecera.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key&apos;s name; it is made of letters a-z, digits, “-”, “_” and “.”, at most 64 of them, and begins with a letter or a digit.</source>
        <translation>«%1» no puede ser el nombre de una clave; se compone de letras a-z, dígitos, «-», «_» y «.», 64 como máximo, y empieza por una letra o un dígito.</translation>
    </message>
    <message>
        <source>“%1” cannot be a provider&apos;s name; it is made of a-z, 0-9, “-”, “_” and “.”, at most 64 of them, and begins with a letter or a digit.</source>
        <translation>«%1» no puede ser el nombre de un proveedor; se compone de a-z, 0-9, «-», «_» y «.», 64 como máximo, y empieza por una letra o un dígito.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, and is left as it is.</source>
        <translation>«%1» no se puede leer y se deja como está.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>No se ha podido escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is being written by another program. Try again.</source>
        <translation>Otro programa está escribiendo «%1». Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>“%1” is no budget like openai.day=2.</source>
        <translation>«%1» no es un presupuesto como openai.day=2.</translation>
    </message>
    <message>
        <source>“%1” is no proxy; write system, none, http://host:port or socks5://host:port.</source>
        <translation>«%1» no es un proxy; escriba system, none, http://host:port o socks5://host:port.</translation>
    </message>
    <message>
        <source>“%1” is no target like anthropic/claude-haiku-4-5.</source>
        <translation>«%1» no es un destino como anthropic/claude-haiku-4-5.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Volver a la conversación</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Storage and backup</source>
        <translation>Almacenamiento y copias de seguridad</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Archive</source>
        <translation>Archivadas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back from the archive</source>
        <translation>Atrás, desde las archivadas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shown conversations</source>
        <translation>Conversaciones mostradas</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>No hay conversaciones archivadas.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Aquí aparecerán las conversaciones.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Source %1: %2, %3</source>
        <translation>Fuente %1: %2, %3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Close the source</source>
        <translation>Cerrar la fuente</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Open the file in its own program</source>
        <translation>Abrir el archivo en su propio programa</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>Abriendo el documento…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
</context>
<context>
    <name>SqlErrors</name>
    <message>
        <source>The disk failed while the history was read or written (“%1”).</source>
        <translation>El disco ha fallado al leer o escribir el historial («%1»).</translation>
    </message>
    <message>
        <source>The disk failed while the index of the documents was read or written (“%1”).</source>
        <translation>El disco ha fallado al leer o escribir el índice de los documentos («%1»).</translation>
    </message>
    <message>
        <source>The file “%1” is not a history of Oriel, or it is damaged.</source>
        <translation>El archivo «%1» no es un historial de Oriel, o está dañado.</translation>
    </message>
    <message>
        <source>The history can only be read: the file “%1” or its folder is write-protected.</source>
        <translation>El historial es de solo lectura: el archivo «%1» o su carpeta están protegidos contra escritura.</translation>
    </message>
    <message>
        <source>The history could not be opened: there is no file “%1”, or no permission.</source>
        <translation>No se ha podido abrir el historial: no existe el archivo «%1» o faltan permisos.</translation>
    </message>
    <message>
        <source>The history could not be read or written (SQLite&apos;s error %1).</source>
        <translation>No se ha podido leer o escribir el historial (error %1 de SQLite).</translation>
    </message>
    <message>
        <source>The history could not be written: the disk is full.</source>
        <translation>No se ha podido escribir el historial: el disco está lleno.</translation>
    </message>
    <message>
        <source>The history is damaged: the file “%1” does not hold what it should.</source>
        <translation>El historial está dañado: el archivo «%1» no contiene lo que debería.</translation>
    </message>
    <message>
        <source>The history is locked by another program. Close that program, then try again.</source>
        <translation>Otro programa tiene bloqueado el historial. Cierre ese programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The index of the documents can only be read: the file “%1” or its folder is write-protected.</source>
        <translation>El índice de los documentos es de solo lectura: el archivo «%1» o su carpeta están protegidos contra escritura.</translation>
    </message>
    <message>
        <source>The index of the documents could not be opened: there is no file “%1”, or no permission.</source>
        <translation>No se ha podido abrir el índice de los documentos: no existe el archivo «%1» o faltan permisos.</translation>
    </message>
    <message>
        <source>The index of the documents could not be read or written (SQLite&apos;s error %1).</source>
        <translation>No se ha podido leer o escribir el índice de los documentos (error %1 de SQLite).</translation>
    </message>
    <message>
        <source>The index of the documents could not be written: the disk is full.</source>
        <translation>No se ha podido escribir el índice de los documentos: el disco está lleno.</translation>
    </message>
    <message>
        <source>The index of the documents is damaged: delete the file “%1” and add the documents again.</source>
        <translation>El índice de los documentos está dañado: elimine el archivo «%1» y vuelva a añadir los documentos.</translation>
    </message>
    <message>
        <source>The index of the documents is locked by another program. Close that program, then try again.</source>
        <translation>Otro programa tiene bloqueado el índice de los documentos. Cierre ese programa y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>SqlHistoryKeeper</name>
    <message>
        <source>What was deleted long ago is still in backups that could not be written anew. They go when seven newer ones have been made: %1</source>
        <translation>Lo que se eliminó hace tiempo sigue en copias de seguridad que no se han podido reescribir. Desaparecerán cuando se hayan hecho siete más recientes: %1</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Ctrl+Enter sends · Enter breaks the line</source>
        <translation>Ctrl+Intro envía · Intro inserta un salto de línea</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter breaks the line</source>
        <translation>Intro envía · Mayús+Intro inserta un salto de línea</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Check the history</source>
        <translation>Comprobar el historial</translation>
    </message>
    <message>
        <source>Conversations are kept on this computer only, in this folder:</source>
        <translation>Las conversaciones se guardan únicamente en este equipo, en esta carpeta:</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>Carpeta del historial</translation>
    </message>
    <message>
        <source>Folders with a rule of their own: %1</source>
        <translation>Carpetas con regla propia: %1</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Conservar las conversaciones</translation>
    </message>
    <message>
        <source>Nothing is kept in this window: its conversations end with it, and there is nothing to back up.</source>
        <translation>En esta ventana no se guarda nada: sus conversaciones terminan con ella y no hay nada de lo que hacer una copia de seguridad.</translation>
    </message>
    <message>
        <source>Storage and backup</source>
        <translation>Almacenamiento y copias de seguridad</translation>
    </message>
    <message>
        <source>The last seven are kept; one is made a day when something has changed. A restore backs up what is there before, so it can be undone.</source>
        <translation>Se conservan las siete últimas; se hace una al día cuando algo ha cambiado. Antes de restaurar se hace una copia de seguridad de lo que hay, así que se puede deshacer.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Todavía no hay copias de seguridad.</translation>
    </message>
    <message>
        <source>What nobody used for so long is deleted, and can be had back for 30 days more. What is pinned stays.</source>
        <translation>Lo que nadie ha usado en ese tiempo se elimina y se puede recuperar durante otros 30 días. Lo fijado se queda.</translation>
    </message>
</context>
<context>
    <name>TaskBox</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
</context>
<context>
    <name>Tokenizers</name>
    <message>
        <source>A token of it is longer than any can be.</source>
        <translation>Uno de sus tokens es más largo de lo posible.</translation>
    </message>
    <message>
        <source>It changes texts by “%1”, which Oriel cannot do.</source>
        <translation>Modifica los textos mediante «%1», algo que Oriel no puede hacer.</translation>
    </message>
    <message>
        <source>It cuts texts by a pattern that cannot be read.</source>
        <translation>Divide los textos con un patrón que no se puede leer.</translation>
    </message>
    <message>
        <source>It cuts texts by “%1”, which Oriel cannot do.</source>
        <translation>Divide los textos mediante «%1», algo que Oriel no puede hacer.</translation>
    </message>
    <message>
        <source>It cuts texts in the way “%1”, which Oriel does not know.</source>
        <translation>Divide los textos del modo «%1», que Oriel no conoce.</translation>
    </message>
    <message>
        <source>It is a SentencePiece model of a kind by which Oriel cannot count.</source>
        <translation>Es un modelo de SentencePiece de un tipo con el que Oriel no puede contar.</translation>
    </message>
    <message>
        <source>It is neither a SentencePiece model nor a tokenizer.json.</source>
        <translation>No es ni un modelo de SentencePiece ni un tokenizer.json.</translation>
    </message>
    <message>
        <source>It is no tokenizer.json: it has no model.</source>
        <translation>No es un tokenizer.json, porque no tiene modelo.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>No es JSON.</translation>
    </message>
    <message>
        <source>It marks parts of words (%1), which Oriel cannot do.</source>
        <translation>Marca partes de palabras (%1), algo que Oriel no puede hacer.</translation>
    </message>
    <message>
        <source>Its list of merges is missing.</source>
        <translation>Falta su lista de fusiones.</translation>
    </message>
    <message>
        <source>Its map of characters is damaged.</source>
        <translation>Su tabla de caracteres está dañada.</translation>
    </message>
    <message>
        <source>Its model is of the kind “%1”, by which Oriel cannot count.</source>
        <translation>Su modelo es del tipo «%1», con el que Oriel no puede contar.</translation>
    </message>
    <message>
        <source>Its vocabulary is damaged.</source>
        <translation>Su vocabulario está dañado.</translation>
    </message>
    <message>
        <source>Its vocabulary is missing.</source>
        <translation>Falta su vocabulario.</translation>
    </message>
    <message>
        <source>The tokenizer %1 cannot be read (%2).</source>
        <translation>No se puede leer el tokenizador %1 (%2).</translation>
    </message>
    <message>
        <source>The tokenizer %1 cannot be used: %2</source>
        <translation>No se puede usar el tokenizador %1: %2</translation>
    </message>
    <message>
        <source>The tokenizer %1 is a folder; name the file in it.</source>
        <translation>El tokenizador %1 es una carpeta; indique el archivo que contiene.</translation>
    </message>
    <message>
        <source>The tokenizer %1 is larger than 128 MB.</source>
        <translation>El tokenizador %1 ocupa más de 128 MB.</translation>
    </message>
</context>
<context>
    <name>TranscriptRows</name>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Assistant · %1</source>
        <translation>Asistente · %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your next message is sent without this one.</source>
        <translation>El próximo mensaje se envía sin este.</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Ir al final</translation>
    </message>
</context>
<context>
    <name>TurnProgress</name>
    <message>
        <source>%1 answers in place of %2.</source>
        <translation>%1 responde en lugar de %2.</translation>
    </message>
    <message>
        <source>Answering · %1 s</source>
        <translation>Respondiendo · %1 s</translation>
    </message>
    <message>
        <source>From the cache, %1 s old.</source>
        <translation>De la caché, con %1 s de antigüedad.</translation>
    </message>
    <message>
        <source>Loading %1 · %2 s</source>
        <translation>Cargando %1 · %2 s</translation>
    </message>
    <message>
        <source>Reading your documents · %1 s</source>
        <translation>Leyendo tus documentos · %1 s</translation>
    </message>
    <message>
        <source>Retrying in %1 s: %2</source>
        <translation>Nuevo intento en %1 s: %2</translation>
    </message>
    <message>
        <source>Retrying: %1</source>
        <translation>Nuevo intento: %1</translation>
    </message>
    <message>
        <source>Searching your documents · %1 s</source>
        <translation>Buscando en tus documentos · %1 s</translation>
    </message>
    <message>
        <source>The model does not take “%1”, so it was left out.</source>
        <translation>El modelo no acepta «%1», así que se ha omitido.</translation>
    </message>
    <message>
        <source>The provider marked this as: %1.</source>
        <translation>El proveedor ha marcado esto como: %1.</translation>
    </message>
    <message>
        <source>Thinking · %1 s</source>
        <translation>Pensando · %1 s</translation>
    </message>
    <message>
        <source>Waiting %1 s: %2</source>
        <translation>Esperando %1 s: %2</translation>
    </message>
    <message>
        <source>Waiting for the answer · %1 s</source>
        <translation>Esperando la respuesta · %1 s</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Esperando: %1</translation>
    </message>
    <message>
        <source>Waiting: %1 · %2 s</source>
        <translation>Esperando: %1 · %2 s</translation>
    </message>
</context>
<context>
    <name>TurnRepository</name>
    <message>
        <source>The message “%1” does not belong to this answer.</source>
        <translation>El mensaje «%1» no pertenece a esta respuesta.</translation>
    </message>
    <message>
        <source>There is already an answer “%1”.</source>
        <translation>Ya existe una respuesta «%1».</translation>
    </message>
    <message>
        <source>There is no answer “%1” in the history.</source>
        <translation>No hay ninguna respuesta «%1» en el historial.</translation>
    </message>
</context>
<context>
    <name>TurnRun</name>
    <message>
        <source>The collection “%1” is not there any more.</source>
        <translation>La colección «%1» ya no existe.</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>Señale una barra o use las teclas de flecha.</translation>
    </message>
</context>
<context>
    <name>UsageHead</name>
    <message>
        <source>A line for each</source>
        <translation>Una línea por</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Período</translation>
    </message>
</context>
<context>
    <name>UsageView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>Volver a la conversación</translation>
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
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Guardar como JSON</translation>
    </message>
    <message>
        <source>Table of the figures</source>
        <translation>Tabla de las cifras</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
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
        <translation>%1 mil M</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>First token, p50</source>
        <translation>Primer token, p50</translation>
    </message>
    <message>
        <source>First token, p95</source>
        <translation>Primer token, p95</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>De la caché</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>No conversation, or one that is gone</source>
        <translation>Ninguna conversación, o una que ya no existe</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>Búsqueda por significado</translation>
    </message>
    <message>
        <source>Titles of conversations</source>
        <translation>Títulos de conversaciones</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens por segundo</translation>
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
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>Looking for servers on this computer…</source>
        <translation>Buscando servidores en este equipo…</translation>
    </message>
    <message>
        <source>No server runs on this computer. Ollama, LM Studio and llama.cpp are found when they do; a provider needs its key.</source>
        <translation>No hay ningún servidor en ejecución en este equipo. Ollama, LM Studio y llama.cpp se detectan cuando están en ejecución; un proveedor necesita su clave.</translation>
    </message>
    <message>
        <source>Talk with a language model</source>
        <translation>Conversar con un modelo de lenguaje</translation>
    </message>
    <message>
        <source>These run on this computer. What you ask them stays here.</source>
        <translation>Estos se ejecutan en este equipo. Lo que se les pregunta se queda aquí.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>The place of the window could not be kept: %1</source>
        <translation>No se ha podido guardar la posición de la ventana: %1</translation>
    </message>
</context>
<context>
    <name>WorkFolder</name>
    <message>
        <source>No folder for temporary files could be made in “%1”.</source>
        <translation>No se ha podido crear una carpeta para archivos temporales en «%1».</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message numerus="yes">
        <source>The archive has more than %Ln files.</source>
        <translation>
            <numerusform>El archivo ZIP contiene más de %Ln archivo.</numerusform>
            <numerusform>El archivo ZIP contiene más de %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is damaged or was not downloaded to its end.</source>
        <translation>El archivo ZIP está dañado o no se ha descargado por completo.</translation>
    </message>
    <message>
        <source>The checksum of the file is wrong.</source>
        <translation>La suma de comprobación del archivo es incorrecta.</translation>
    </message>
    <message>
        <source>The file becomes too large when it is unpacked.</source>
        <translation>Al descomprimirlo, el archivo resulta demasiado grande.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>The file “%1” in the archive cannot be read.</source>
        <translation>No se puede leer el archivo «%1» del ZIP.</translation>
    </message>
    <message>
        <source>The file “%1” in the archive is damaged.</source>
        <translation>El archivo «%1» del ZIP está dañado.</translation>
    </message>
    <message>
        <source>The file “%1” in the archive is encrypted.</source>
        <translation>El archivo «%1» del ZIP está cifrado.</translation>
    </message>
    <message>
        <source>The file “%1” in the archive is too large.</source>
        <translation>El archivo «%1» del ZIP es demasiado grande.</translation>
    </message>
</context>
<context>
    <name>oriel::AnswerNews</name>
    <message>
        <source>The answer broke off</source>
        <translation>La respuesta se ha cortado</translation>
    </message>
    <message>
        <source>The answer is ready</source>
        <translation>La respuesta está lista</translation>
    </message>
</context>
<context>
    <name>oriel::AnswerSetup</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Stops at</source>
        <translation>Se detiene en</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>This is a number from 0 to %1.</source>
        <translation>Esto es un número de 0 a %1.</translation>
    </message>
    <message>
        <source>This is a whole number from %1 to %2.</source>
        <translation>Esto es un número entero de %1 a %2.</translation>
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
        <translation>Todos los documentos</translation>
    </message>
</context>
<context>
    <name>oriel::BackupsController</name>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln conversación</numerusform>
            <numerusform>%Ln conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: %1, %2, %3.</source>
        <translation>Todo está bien: %1, %2, %3.</translation>
    </message>
    <message>
        <source>An answer is being written. Stop it or wait until it is complete, then restore.</source>
        <translation>Se está escribiendo una respuesta. Deténgala o espere a que esté completa y restaure después.</translation>
    </message>
    <message>
        <source>Backing up and checking the copy</source>
        <translation>Haciendo la copia de seguridad y comprobándola</translation>
    </message>
    <message>
        <source>Checking the history</source>
        <translation>Comprobando el historial</translation>
    </message>
    <message>
        <source>Restoring the backup of %1</source>
        <translation>Restaurando la copia de seguridad del %1</translation>
    </message>
    <message>
        <source>Something is wrong with the history. %1</source>
        <translation>Hay un problema con el historial. %1</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>La copia de seguridad se ha hecho y comprobado.</translation>
    </message>
    <message>
        <source>The history is what the backup of %1 held. What was there before is backed up, so this can be undone.</source>
        <translation>El historial es el que contenía la copia de seguridad del %1. Hay una copia de seguridad de lo que había antes, así que se puede deshacer.</translation>
    </message>
    <message>
        <source>The restore is undone: the history is what it was before it.</source>
        <translation>Se ha deshecho la restauración: el historial es el que era antes de ella.</translation>
    </message>
    <message>
        <source>Undoing the restore</source>
        <translation>Deshaciendo la restauración</translation>
    </message>
</context>
<context>
    <name>oriel::BackupsModel</name>
    <message>
        <source>Daily backup</source>
        <translation>Copia de seguridad diaria</translation>
    </message>
    <message>
        <source>Made before a restore</source>
        <translation>Hecha antes de una restauración</translation>
    </message>
    <message>
        <source>Made before an upgrade</source>
        <translation>Hecha antes de una actualización</translation>
    </message>
    <message>
        <source>Made when you asked</source>
        <translation>Hecha a petición</translation>
    </message>
</context>
<context>
    <name>oriel::ChatController</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The conversation is not in the history any more</source>
        <translation>La conversación ya no está en el historial</translation>
    </message>
</context>
<context>
    <name>oriel::CommandRegistry</name>
    <message>
        <source>%1 belongs to “%2” and cannot be changed.</source>
        <translation>%1 pertenece a «%2» y no se puede cambiar.</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Hold Ctrl or Alt with a key, or take one of the keys F1 to F12.</source>
        <translation>%1 se necesita para escribir. Mantenga pulsada Ctrl o Alt junto con una tecla, o use una de las teclas F1 a F12.</translation>
    </message>
    <message>
        <source>The shortcut of “%1” cannot be changed.</source>
        <translation>El atajo de «%1» no se puede cambiar.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>No existe ese comando.</translation>
    </message>
    <message>
        <source>“%1” is no shortcut.</source>
        <translation>«%1» no es un atajo.</translation>
    </message>
</context>
<context>
    <name>oriel::ComposerController</name>
    <message>
        <source>An earlier message can be sent again once the answer is complete.</source>
        <translation>Un mensaje anterior se puede volver a enviar cuando la respuesta esté completa.</translation>
    </message>
    <message>
        <source>Only files on this computer can be added.</source>
        <translation>Solo se pueden añadir archivos de este equipo.</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
</context>
<context>
    <name>oriel::ConversationListModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>oriel::ConversationsController</name>
    <message>
        <source>All conversations</source>
        <translation>Todas las conversaciones</translation>
    </message>
    <message>
        <source>“%1” is back in the list.</source>
        <translation>«%1» vuelve a estar en la lista.</translation>
    </message>
    <message>
        <source>“%1” was archived.</source>
        <translation>Se ha archivado «%1».</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Se ha eliminado «%1».</translation>
    </message>
</context>
<context>
    <name>oriel::DocumentsController</name>
    <message>
        <source>Nothing in your documents has these words.</source>
        <translation>Nada en tus documentos contiene estas palabras.</translation>
    </message>
    <message>
        <source>Only files on this computer can be added.</source>
        <translation>Solo se pueden añadir archivos de este equipo.</translation>
    </message>
    <message>
        <source>There are more files than can be watched: of some, changes are noticed within the hour.</source>
        <translation>Hay más archivos de los que se pueden vigilar: en algunos, los cambios se notan en el plazo de una hora.</translation>
    </message>
    <message>
        <source>What was read takes %1 on this computer.</source>
        <translation>Lo leído ocupa %1 en este equipo.</translation>
    </message>
    <message>
        <source>“%1” was removed. The files stay where they are.</source>
        <translation>Se quitó «%1». Los archivos se quedan donde están.</translation>
    </message>
</context>
<context>
    <name>oriel::FileChooser</name>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Ask about a folder</source>
        <translation>Preguntar sobre una carpeta</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
</context>
<context>
    <name>oriel::FindController</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 de más de %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se ha encontrado</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>oriel::HandOver</name>
    <message>
        <source>The link “%1” is none that Oriel knows.</source>
        <translation>Oriel no reconoce el enlace «%1».</translation>
    </message>
</context>
<context>
    <name>oriel::MessageActions</name>
    <message>
        <source>There is no code to copy here</source>
        <translation>Aquí no hay código que copiar</translation>
    </message>
    <message>
        <source>This is a new conversation that begins like the other one</source>
        <translation>Esta es una conversación nueva que empieza como la otra</translation>
    </message>
</context>
<context>
    <name>oriel::ModelPickerModel</name>
    <message>
        <source>%1 · as you typed it</source>
        <translation>%1 · tal como se ha escrito</translation>
    </message>
    <message>
        <source>Chosen last</source>
        <translation>Elegidos recientemente</translation>
    </message>
</context>
<context>
    <name>oriel::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>oriel::PassphrasePrompt</name>
    <message numerus="yes">
        <source>A new passphrase has at least %n characters.</source>
        <translation>
            <numerusform>Una frase de contraseña nueva tiene al menos %n carácter.</numerusform>
            <numerusform>Una frase de contraseña nueva tiene al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not open the key file. Try again.</source>
        <translation>Esa frase de contraseña no abre el archivo de claves. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The key file stays locked: no passphrase was given.</source>
        <translation>El archivo de claves sigue bloqueado: no se ha dado ninguna frase de contraseña.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>Write the passphrase first.</source>
        <translation>Escriba primero la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>oriel::ProvidersController</name>
    <message>
        <source>%1 is back, with its keys.</source>
        <translation>%1 se ha recuperado, con sus claves.</translation>
    </message>
    <message>
        <source>%1 needs an address.</source>
        <translation>%1 necesita una dirección.</translation>
    </message>
    <message numerus="yes">
        <source>It offers %n models.</source>
        <translation>
            <numerusform>Ofrece %n modelo.</numerusform>
            <numerusform>Ofrece %n modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>New conversations ask %1.</source>
        <translation>Las conversaciones nuevas usarán %1.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next question on.</source>
        <translation>Guardado. Se aplica a partir de la próxima pregunta.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Se ha detenido.</translation>
    </message>
    <message>
        <source>The header “%1” goes with every request from now on.</source>
        <translation>La cabecera «%1» irá con cada petición desde ahora.</translation>
    </message>
    <message>
        <source>The header “%1” is removed.</source>
        <translation>Se ha quitado la cabecera «%1».</translation>
    </message>
    <message>
        <source>The key “%1” is kept. It counts from the next question on.</source>
        <translation>La clave «%1» está guardada. Se aplica a partir de la próxima pregunta.</translation>
    </message>
    <message>
        <source>The key “%1” is removed.</source>
        <translation>Se ha eliminado la clave «%1».</translation>
    </message>
    <message>
        <source>The key “%1” is used from the next question on.</source>
        <translation>La clave «%1» se usa a partir de la próxima pregunta.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Se ha detenido la prueba.</translation>
    </message>
</context>
<context>
    <name>oriel::ProvidersModel</name>
    <message>
        <source>%1 · secret, kept as the keys are</source>
        <translation>%1 · secreta, guardada como las claves</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in the encrypted key file</source>
        <translation>en el archivo de claves cifrado</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
</context>
<context>
    <name>oriel::ReadAloud</name>
    <message>
        <source>Here is a block of code.</source>
        <translation>Aquí hay un bloque de código.</translation>
    </message>
    <message>
        <source>The voice of this computer does not work: %1</source>
        <translation>La voz de este equipo no funciona: %1</translation>
    </message>
    <message>
        <source>There is no voice on this computer. Install one, speech-dispatcher say, to have answers read.</source>
        <translation>No hay ninguna voz en este equipo. Instale una, por ejemplo speech-dispatcher, para que se lean las respuestas.</translation>
    </message>
</context>
<context>
    <name>oriel::RetentionController</name>
    <message numerus="yes">
        <source>%1: %Ln days</source>
        <translation>
            <numerusform>%1: %Ln día</numerusform>
            <numerusform>%1: %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: for ever</source>
        <translation>%1: para siempre</translation>
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
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>Only titles are searched, because conversations are not kept.</source>
        <translation>Solo se buscan títulos, porque las conversaciones no se guardan.</translation>
    </message>
    <message>
        <source>The index is being made anew: older messages are not found yet.</source>
        <translation>Se está rehaciendo el índice: los mensajes más antiguos todavía no se encuentran.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>oriel::SearchResultsModel</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
</context>
<context>
    <name>oriel::ShownTurn</name>
    <message>
        <source>Answer complete</source>
        <translation>Respuesta completa</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Respondiendo</translation>
    </message>
    <message>
        <source>Answering; what comes cannot be saved now: %1</source>
        <translation>Respondiendo; lo que llega no se puede guardar ahora: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>The answer is saved now</source>
        <translation>La respuesta ya está guardada</translation>
    </message>
    <message>
        <source>This answer is not saved yet. It is tried again until it is; keep this window open. %1</source>
        <translation>Esta respuesta todavía no está guardada. Se volverá a intentar hasta que lo esté; deje abierta esta ventana. %1</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>Ha pensado %1 s</translation>
    </message>
</context>
<context>
    <name>oriel::SingleInstance</name>
    <message>
        <source>Another start of Oriel will not find this window: %1</source>
        <translation>Otro inicio de Oriel no encontrará esta ventana: %1</translation>
    </message>
    <message>
        <source>Oriel is already running, but its window does not answer.</source>
        <translation>Oriel ya está en ejecución, pero su ventana no responde.</translation>
    </message>
</context>
<context>
    <name>oriel::SourceViewer</name>
    <message>
        <source>This is the passage as it was read before.</source>
        <translation>Este es el pasaje tal como se leyó antes.</translation>
    </message>
</context>
<context>
    <name>oriel::TranscriptModel</name>
    <message>
        <source>Assistant said: %1</source>
        <translation>El asistente dijo: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>The assistant is answering</source>
        <translation>El asistente está respondiendo</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>Usted dijo: %1</translation>
    </message>
</context>
<context>
    <name>oriel::Tray</name>
    <message>
        <source>New chat</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Show Oriel</source>
        <translation>Mostrar Oriel</translation>
    </message>
</context>
<context>
    <name>oriel::TurnService</name>
    <message>
        <source>An answer is still being written in this conversation.</source>
        <translation>Todavía se está escribiendo una respuesta en esta conversación.</translation>
    </message>
</context>
<context>
    <name>oriel::UsageController</name>
    <message>
        <source>%1, by conversation</source>
        <translation>%1 por conversación</translation>
    </message>
    <message>
        <source>%1, by day</source>
        <translation>%1 por día</translation>
    </message>
    <message>
        <source>%1, by model</source>
        <translation>%1 por modelo</translation>
    </message>
    <message>
        <source>%1, by provider</source>
        <translation>%1 por proveedor</translation>
    </message>
    <message>
        <source>%1, by purpose</source>
        <translation>%1 por finalidad</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>A part of the cost is estimated.</source>
        <translation>Una parte del coste es estimada.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message numerus="yes">
        <source>The chart shows the %Ln largest, the table all.</source>
        <translation>
            <numerusform>El gráfico muestra el mayor; la tabla, todos.</numerusform>
            <numerusform>El gráfico muestra los %Ln mayores; la tabla, todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chart shows the last %Ln days, the table all.</source>
        <translation>
            <numerusform>El gráfico muestra el último día; la tabla, todos.</numerusform>
            <numerusform>El gráfico muestra los últimos %Ln días; la tabla, todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %Ln requests is not known: they are not in the cost.</source>
        <translation>
            <numerusform>No se conoce el precio de %Ln petición: no está en el coste.</numerusform>
            <numerusform>No se conoce el precio de %Ln peticiones: no están en el coste.</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
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
        <translation>Guardar el consumo</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
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
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>no models yet</source>
        <translation>aún no hay modelos</translation>
    </message>
</context>
</TS>
