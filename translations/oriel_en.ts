<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Announcements</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>The conversation has %Ln tokens, and the model can read %L1.</source>
        <translation>
            <numerusform>The conversation has %Ln token, and the model can read %L1.</numerusform>
            <numerusform>The conversation has %Ln tokens, and the model can read %L1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCheckup</name>
    <message numerus="yes">
        <source>The files of %n attachments are damaged.</source>
        <translation>
            <numerusform>The file of %n attachment is damaged.</numerusform>
            <numerusform>The files of %n attachments are damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n attachments are missing.</source>
        <translation>
            <numerusform>The file of %n attachment is missing.</numerusform>
            <numerusform>The files of %n attachments are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportConversations</name>
    <message numerus="yes">
        <source>The import ended after %Ln conversations.</source>
        <translation>
            <numerusform>The import ended after %Ln conversation.</numerusform>
            <numerusform>The import ended after %Ln conversations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message numerus="yes">
        <source>%1 of %Ln files can be searched</source>
        <translation>
            <numerusform>%1 of %Ln file can be searched</numerusform>
            <numerusform>%1 of %Ln files can be searched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %Ln files</source>
        <translation>
            <numerusform>Reading %1 of %Ln file</numerusform>
            <numerusform>Reading %1 of %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflineAssistant</name>
    <message numerus="yes">
        <source>Nothing in the %n texts answers this.</source>
        <translation>
            <numerusform>Nothing in the %n text answers this.</numerusform>
            <numerusform>Nothing in the %n texts answers this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivateFiles</name>
    <message numerus="yes">
        <source>The file “%1” is larger than %Ln bytes.</source>
        <translation>
            <numerusform>The file “%1” is larger than %Ln byte.</numerusform>
            <numerusform>The file “%1” is larger than %Ln bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProviderDetails</name>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message numerus="yes">
        <source>%n tokens of context</source>
        <translation>
            <numerusform>%n token of context</numerusform>
            <numerusform>%n tokens of context</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message numerus="yes">
        <source>Gemini takes %n stop sequences; the others are left out.</source>
        <translation>
            <numerusform>Gemini takes %n stop sequence; the others are left out.</numerusform>
            <numerusform>Gemini takes %n stop sequences; the others are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The conversation has about %Ln tokens, but %1 is given only %2: the server may refuse it or forget its beginning.</source>
        <translation>
            <numerusform>The conversation has about %Ln token, but %1 is given only %2: the server may refuse it or forget its beginning.</numerusform>
            <numerusform>The conversation has about %Ln tokens, but %1 is given only %2: the server may refuse it or forget its beginning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model thinks with %L1 to %Ln tokens; %L2 are asked for.</source>
        <translation>
            <numerusform>The model thinks with %L1 to %Ln token; %L2 are asked for.</numerusform>
            <numerusform>The model thinks with %L1 to %Ln tokens; %L2 are asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model thinks with %Ln tokens at least.</source>
        <translation>
            <numerusform>The model thinks with %Ln token at least.</numerusform>
            <numerusform>The model thinks with %Ln tokens at least.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model writes %Ln tokens at most.</source>
        <translation>
            <numerusform>The model writes %Ln token at most.</numerusform>
            <numerusform>The model writes %Ln tokens at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reasoning budget of %Ln tokens must be smaller than the answer&apos;s limit of %L1, which counts both.</source>
        <translation>
            <numerusform>The reasoning budget of %Ln token must be smaller than the answer&apos;s limit of %L1, which counts both.</numerusform>
            <numerusform>The reasoning budget of %Ln tokens must be smaller than the answer&apos;s limit of %L1, which counts both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With at most %Ln tokens for the answer there is no room to think.</source>
        <translation>
            <numerusform>With at most %Ln token for the answer there is no room to think.</numerusform>
            <numerusform>With at most %Ln tokens for the answer there is no room to think.</numerusform>
        </translation>
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
            <numerusform>It holds more: %Ln message. To have that back: Settings, “Storage and backup”, or “oriel-cli conversations restore %1”.</numerusform>
            <numerusform>It holds more: %Ln messages. To have that back: Settings, “Storage and backup”, or “oriel-cli conversations restore %1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message numerus="yes">
        <source>The archive has more than %Ln files.</source>
        <translation>
            <numerusform>The archive has more than %Ln file.</numerusform>
            <numerusform>The archive has more than %Ln files.</numerusform>
        </translation>
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
</context>
<context>
    <name>oriel::PassphrasePrompt</name>
    <message numerus="yes">
        <source>A new passphrase has at least %n characters.</source>
        <translation>
            <numerusform>A new passphrase has at least %n character.</numerusform>
            <numerusform>A new passphrase has at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oriel::ProvidersController</name>
    <message numerus="yes">
        <source>It offers %n models.</source>
        <translation>
            <numerusform>It offers %n model.</numerusform>
            <numerusform>It offers %n models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oriel::RetentionController</name>
    <message numerus="yes">
        <source>%1: %Ln days</source>
        <translation>
            <numerusform>%1: %Ln day</numerusform>
            <numerusform>%1: %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oriel::UsageController</name>
    <message numerus="yes">
        <source>The chart shows the %Ln largest, the table all.</source>
        <translation>
            <numerusform>The chart shows the largest, the table all.</numerusform>
            <numerusform>The chart shows the %Ln largest, the table all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chart shows the last %Ln days, the table all.</source>
        <translation>
            <numerusform>The chart shows the last day, the table all.</numerusform>
            <numerusform>The chart shows the last %Ln days, the table all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %Ln requests is not known: they are not in the cost.</source>
        <translation>
            <numerusform>The price of %Ln request is not known: it is not in the cost.</numerusform>
            <numerusform>The price of %Ln requests is not known: they are not in the cost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oriel::WelcomeController</name>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
</TS>
