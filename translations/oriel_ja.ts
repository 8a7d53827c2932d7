<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Oriel</source>
        <translation>Oriel について</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Conversations are kept in %1</source>
        <translation>会話の保存先: %1</translation>
    </message>
    <message>
        <source>Formulas are set by MathJax, under the Apache License 2.0.</source>
        <translation>数式は MathJax が組みます（Apache ライセンス 2.0）。</translation>
    </message>
    <message>
        <source>Oriel %1</source>
        <translation>Oriel %1</translation>
    </message>
    <message>
        <source>Oriel is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Oriel は GNU 一般公衆ライセンス (GPL) バージョン 3 以降に基づくフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Talk with language models and with your own documents.</source>
        <translation>言語モデルや自分の文書と会話できます。</translation>
    </message>
    <message>
        <source>Tokens are counted by OpenAI&apos;s vocabularies, under the MIT License.</source>
        <translation>トークンは OpenAI の語彙で数えます（MIT ライセンス）。</translation>
    </message>
</context>
<context>
    <name>AddProvider</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>How you call it: a-z, digits, “-”, “_” and “.”.</source>
        <translation>任意の名前です。a-z、数字、「-」「_」「.」を使えます。</translation>
    </message>
    <message>
        <source>If the server wants one.</source>
        <translation>サーバーが必要とする場合に入力します。</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, or in an encrypted file where there is none.</source>
        <translation>システムのキーチェーンに保存されます。キーチェーンがない場合は、暗号化されたファイルに保存されます。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Only when it is not the vendor&apos;s own.</source>
        <translation>提供元のアドレスを使わない場合にのみ入力します。</translation>
    </message>
    <message>
        <source>Where the server is: https://host/v1, say.</source>
        <translation>サーバーの場所です。例: https://host/v1</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>結果 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>0 to 1</source>
        <translation>0 から 1</translation>
    </message>
    <message>
        <source>0 to 2</source>
        <translation>0 から 2</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>短め</translation>
    </message>
    <message>
        <source>Answer as the settings say</source>
        <translation>設定どおりに回答する</translation>
    </message>
    <message>
        <source>Answers in this conversation</source>
        <translation>この会話での回答</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>設定と同じ</translation>
    </message>
    <message>
        <source>As the provider likes</source>
        <translation>プロバイダーに任せる</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>パネルを閉じる</translation>
    </message>
    <message>
        <source>Counts from the next question on. What is empty is not sent: the provider decides.</source>
        <translation>次の質問から有効です。空の項目は送信されず、プロバイダーが決めます。</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>ごく短く</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>トークン単位です。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Instructions for this conversation</source>
        <translation>この会話への指示</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>長め</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>回答の最大の長さ</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>考えない</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Stops at</source>
        <translation>停止する文字列</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>The answer ends before any of these, one a line; backslash and n stand for a line end.</source>
        <translation>これらのいずれかの手前で回答が終わります。1 行に 1 つ。バックスラッシュと n は改行を表します。</translation>
    </message>
    <message>
        <source>The same one answers alike.</source>
        <translation>同じ値なら同じ回答になります。</translation>
    </message>
    <message>
        <source>They stand before the conversation.</source>
        <translation>会話の前に置かれます。</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
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
        <translation>最初のトークンまで %1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted before the answer began.</source>
        <translation>回答が始まる前に中断されました。</translation>
    </message>
    <message>
        <source>Interrupted: this is what had arrived.</source>
        <translation>中断されました。ここまでが受信済みの内容です。</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>情報源: %1</translation>
    </message>
    <message>
        <source>Stopped before the answer began.</source>
        <translation>回答が始まる前に停止されました。</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>ユーザーにより停止されました。</translation>
    </message>
    <message>
        <source>The answer cites %1, which is no source that it was given.</source>
        <translation>回答は %1 を引用していますが、渡された出典ではありません。</translation>
    </message>
    <message>
        <source>The answer holds an image or a sound that is not shown here.</source>
        <translation>回答には、ここに表示できない画像または音声が含まれています。</translation>
    </message>
    <message>
        <source>The answer reached its length limit and ends here.</source>
        <translation>回答は長さの上限に達したため、ここで終わっています。</translation>
    </message>
    <message>
        <source>The model asked for a tool that was not run: %1.</source>
        <translation>モデルが要求したツールは実行されませんでした: %1</translation>
    </message>
    <message>
        <source>The model declined to go on.</source>
        <translation>モデルが続行を拒否しました。</translation>
    </message>
    <message>
        <source>The model gave an empty answer.</source>
        <translation>モデルの回答は空でした。</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter ended the answer.</source>
        <translation>プロバイダーのコンテンツフィルターにより、回答が打ち切られました。</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>0 to 1. Only the likeliest words whose probabilities add up to this.</source>
        <translation>0 から 1。確率の合計がこの値に達するまでの、可能性の高い語だけを使います。</translation>
    </message>
    <message>
        <source>0 to 2. How freely words are chosen: 0 always takes the likeliest.</source>
        <translation>0 から 2。語を選ぶ自由度です。0 では常に最も可能性の高い語を選びます。</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>短め</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>As the provider likes</source>
        <translation>プロバイダーに任せる</translation>
    </message>
    <message>
        <source>For conversations that begin from now on. What is empty is not sent: the provider decides.</source>
        <translation>これから始める会話に適用されます。空の項目は送信されず、プロバイダーが決定します。</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>ごく短く</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>回答の前にモデルが考える長さです。</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>トークン単位です。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>長め</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>回答の最大の長さ</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>考えない</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words.</source>
        <translation>可能性の高い順に、この数の語だけを使います。</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>They stand before every conversation: who you are, how you like answers.</source>
        <translation>すべての会話の先頭に置かれます。自分について、また好みの回答の仕方を書きます。</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
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
        <translation>100% がデスクトップの文字サイズです。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>表示密度</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter breaks the line.</source>
        <translation>Enter で改行します。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>How much room there is between things.</source>
        <translation>要素どうしの間隔です。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>システムトレイのアイコン</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Reduced: nothing slides or pulses by itself.</source>
        <translation>「控えめ」では、自動的なスライドや点滅を行いません。</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Say when an answer is ready</source>
        <translation>回答の完了を通知</translation>
    </message>
    <message>
        <source>Send a message with</source>
        <translation>メッセージの送信</translation>
    </message>
    <message>
        <source>Shift+Enter breaks the line.</source>
        <translation>Shift+Enter で改行します。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation>「システム」はデスクトップの設定に従います。</translation>
    </message>
    <message>
        <source>System is the desktop&apos;s language; from the next start on.</source>
        <translation>「システム」はデスクトップの言語です。次回の起動から有効です。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>While Oriel runs.</source>
        <translation>Oriel の実行中に表示されます。</translation>
    </message>
    <message>
        <source>While the window is not in front.</source>
        <translation>ウィンドウが前面にないときに通知します。</translation>
    </message>
</context>
<context>
    <name>AttachmentReader</name>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Sent as an image, %1 × %2, %3</source>
        <translation>画像として送信、%1 × %2、%3</translation>
    </message>
    <message>
        <source>Sent as in the message that you change</source>
        <translation>変更するメッセージと同じ形で送信</translation>
    </message>
    <message>
        <source>Sent as text, %1</source>
        <translation>テキストとして送信、%1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose files in it.</source>
        <translation>「%1」はフォルダーです。中のファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is damaged: it cannot be read as an image.</source>
        <translation>「%1」は破損しているため、画像として読み取れません。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>「%1」は空です。</translation>
    </message>
    <message>
        <source>“%1” is neither text nor an image that models read (PNG, JPEG, GIF, WebP).</source>
        <translation>「%1」は、テキストでも、モデルが読み取れる画像 (PNG、JPEG、GIF、WebP) でもありません。</translation>
    </message>
    <message>
        <source>“%1” is too large to be sent: it has %2, and %3 is the most.</source>
        <translation>「%1」は大きすぎるため送信できません。サイズは %2 で、上限は %3 です。</translation>
    </message>
</context>
<context>
    <name>AttachmentStore</name>
    <message>
        <source>An attachment of this message is damaged: the file “%1”.</source>
        <translation>このメッセージの添付ファイル「%1」は破損しています。</translation>
    </message>
    <message>
        <source>An attachment of this message is missing: there is no file “%1”.</source>
        <translation>このメッセージの添付ファイル「%1」がありません。</translation>
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
        <translation>%1 のバックアップ、%2、%3</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>%1 のバックアップを復元</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Another window or terminal of Oriel is busy with the backups. Try again in a moment.</source>
        <translation>Oriel の別のウィンドウまたは端末がバックアップを処理しています。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>The backup could not be made. %1</source>
        <translation>バックアップを作成できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>BranchConversation</name>
    <message>
        <source>%1 (branch)</source>
        <translation>%1 (分岐)</translation>
    </message>
    <message>
        <source>A message that is still being written cannot be branched off.</source>
        <translation>作成中のメッセージからは分岐できません。</translation>
    </message>
</context>
<context>
    <name>BreakerProvider</name>
    <message>
        <source>%1 does not work and is left alone; it is asked again in %2 s.</source>
        <translation>%1 が正常に動作しないため、しばらく使用しません。%2 秒後に再度問い合わせます。</translation>
    </message>
    <message>
        <source>%1 does not work, and another request is trying it now.</source>
        <translation>%1 が正常に動作しないため、別のリクエストが現在試しています。</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>%2 of this month&apos;s budget of %1 are spent.</source>
        <translation>今月の予算 %1 のうち %2 を使用しました。</translation>
    </message>
    <message>
        <source>%2 of this month&apos;s budget of %1 for %3 are spent.</source>
        <translation>%3 の今月の予算 %1 のうち %2 を使用しました。</translation>
    </message>
    <message>
        <source>%2 of today&apos;s budget of %1 are spent.</source>
        <translation>今日の予算 %1 のうち %2 を使用しました。</translation>
    </message>
    <message>
        <source>%2 of today&apos;s budget of %1 for %3 are spent.</source>
        <translation>%3 の今日の予算 %1 のうち %2 を使用しました。</translation>
    </message>
    <message>
        <source>This month&apos;s budget of %1 for %3 is used up: %2 were spent.</source>
        <translation>%3 の今月の予算 %1 を使い切りました（使用額 %2）。</translation>
    </message>
    <message>
        <source>This month&apos;s budget of %1 is used up: %2 were spent.</source>
        <translation>今月の予算 %1 を使い切りました（使用額 %2）。</translation>
    </message>
    <message>
        <source>Today&apos;s budget of %1 for %3 is used up: %2 were spent.</source>
        <translation>%3 の今日の予算 %1 を使い切りました（使用額 %2）。</translation>
    </message>
    <message>
        <source>Today&apos;s budget of %1 is used up: %2 were spent.</source>
        <translation>今日の予算 %1 を使い切りました（使用額 %2）。</translation>
    </message>
</context>
<context>
    <name>BudgetProvider</name>
    <message>
        <source>%1 To go on, raise it, or set budget.lifted to %2.</source>
        <translation>%1続けるには、予算を増やすか、budget.lifted を %2 に設定してください。</translation>
    </message>
    <message>
        <source>What was spent cannot be read, so the budgets are not looked at. %1</source>
        <translation>使用した金額を読み取れないため、予算は確認されません。%1</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Leave out %1</source>
        <translation>%1 を外す</translation>
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
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Do not wrap</source>
        <translation>折り返さない</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>行を折り返す</translation>
    </message>
</context>
<context>
    <name>CollectionRow</name>
    <message>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>%1 について質問</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Commands and conversations</source>
        <translation>コマンドと会話</translation>
    </message>
    <message>
        <source>Nothing has a name like this.</source>
        <translation>この名前に近いものはありません。</translation>
    </message>
    <message>
        <source>Search commands and conversations</source>
        <translation>コマンドと会話を検索</translation>
    </message>
    <message>
        <source>What would you like to do, or to open?</source>
        <translation>実行するコマンド、または開く会話を入力してください</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>About Oriel</source>
        <translation>Oriel について</translation>
    </message>
    <message>
        <source>Archive the conversation</source>
        <translation>会話をアーカイブ</translation>
    </message>
    <message>
        <source>Ask a folder of documents</source>
        <translation>文書のフォルダーについて質問</translation>
    </message>
    <message>
        <source>Ask all documents</source>
        <translation>すべての文書について質問</translation>
    </message>
    <message>
        <source>Ask for another answer</source>
        <translation>別の回答を求める</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Bring back the conversation that went last</source>
        <translation>最後に消えた会話を元に戻す</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>最後の質問を変更</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>最後の回答をコピー</translation>
    </message>
    <message>
        <source>Copy the last block of code</source>
        <translation>最後のコードブロックをコピー</translation>
    </message>
    <message>
        <source>Delete the conversation</source>
        <translation>会話を削除</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Find in all conversations</source>
        <translation>すべての会話から検索</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話から検索</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>入力欄に移動</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>次の会話</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>次の領域</translation>
    </message>
    <message>
        <source>Pin or unpin the conversation</source>
        <translation>会話をピン留め/ピン留め解除</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>前の会話</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>前の領域</translation>
    </message>
    <message>
        <source>Put the conversation into a folder, or tag it</source>
        <translation>会話をフォルダーに入れる、またはタグを付ける</translation>
    </message>
    <message>
        <source>Quit Oriel</source>
        <translation>Oriel を終了</translation>
    </message>
    <message>
        <source>Read the last answer aloud, or stop reading</source>
        <translation>最後の回答を読み上げる、または読み上げを止める</translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation>会話の名前を変更</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>下にスクロール</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>上にスクロール</translation>
    </message>
    <message>
        <source>Set how this conversation is answered</source>
        <translation>この会話の回答方法を設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>サイドバーの表示/非表示</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>回答を停止</translation>
    </message>
    <message>
        <source>Stop, close, or go back to the message field</source>
        <translation>停止する、閉じる、または入力欄に戻る</translation>
    </message>
    <message>
        <source>To the first message</source>
        <translation>最初のメッセージへ</translation>
    </message>
    <message>
        <source>To the last message</source>
        <translation>最後のメッセージへ</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用状況</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>メッセージ…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Write the next message…</source>
        <translation>次のメッセージを入力…</translation>
    </message>
</context>
<context>
    <name>ComposerExtras</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>You change an earlier message. What it was and its answers stay.</source>
        <translation>以前のメッセージを変更しています。元の内容とその回答は残ります。</translation>
    </message>
</context>
<context>
    <name>ConfiguredProviders</name>
    <message>
        <source>The header has no value.</source>
        <translation>ヘッダーに値がありません。</translation>
    </message>
</context>
<context>
    <name>ContinueTurn</name>
    <message>
        <source>There is nothing that this message could go on with.</source>
        <translation>このメッセージには続きとなるものがありません。</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Folder and tags…</source>
        <translation>フォルダーとタグ…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>アーカイブから戻す</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留め解除</translation>
    </message>
</context>
<context>
    <name>ConversationPdf</name>
    <message>
        <source>The PDF could not be written: %1.</source>
        <translation>PDF を書き込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>ConversationRepository</name>
    <message>
        <source>The message “%1” is not in this conversation.</source>
        <translation>メッセージ「%1」はこの会話にありません。</translation>
    </message>
    <message>
        <source>There is already a conversation “%1”.</source>
        <translation>会話「%1」は既に存在します。</translation>
    </message>
    <message>
        <source>There is no conversation “%1” in the history.</source>
        <translation>履歴に会話「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Answering</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>「%1」のその他の操作</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>新しい回答</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Error of the tool %1</source>
        <translation>ツール %1 のエラー</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>失敗しました。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Image (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Interrupted: this is what had arrived.</source>
        <translation>中断されました。ここまでが受信済みの内容です。</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>思考過程</translation>
    </message>
    <message>
        <source>Result of the tool %1</source>
        <translation>ツール %1 の結果</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Sound (%1)</source>
        <translation>音声 (%1)</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>ユーザーにより停止されました。</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Tool call: %1</source>
        <translation>ツールの呼び出し: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file “%1” belongs to another program.</source>
        <translation>ファイル「%1」は別のプログラムのものです。</translation>
    </message>
    <message>
        <source>The history could not be opened: Qt&apos;s driver for SQLite is missing.</source>
        <translation>履歴を開けませんでした。Qt の SQLite ドライバーがありません。</translation>
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
        <translation>## 回答に含められるもの

**太字**、*強調*、`コード`の語句、そして[リンク](https://example.org/manual)。

- [x] 完了したタスク
- [ ] 未完了のタスク

| ランプ | 意味 | 秒 |
|:---|:---|---:|
| 赤 | 電源なし | 0 |
| 黄 | 待機中 | 5 |

&gt; 引用と、その中の数式: $E = mc^2$。

</translation>
    </message>
    <message>
        <source>Hold the RESET button for five seconds, until the lamp blinks twice.

1. Close the inlet valve first: the pump runs dry otherwise.
2. Hold RESET. The lamp turns from red to yellow after about three seconds; keep holding.
3. Let go at the second blink, and open the valve again.

If the lamp stays red, the filter is the usual cause. It sits behind the grey cover on the left and comes out with a quarter turn.

This answer is a sample and the same every time. Write “retry”, “error”, “cut”, “think”, “slow”, “long” or “rich” to see what else can happen.</source>
        <translation>ランプが 2 回点滅するまで、RESET ボタンを 5 秒間押し続けます。

1. 先に吸入バルブを閉じます。閉じないとポンプが空運転します。
2. RESET を押し続けます。約 3 秒後にランプが赤から黄に変わりますが、そのまま押し続けてください。
3. 2 回目の点滅で指を離し、バルブを再び開きます。

ランプが赤のままの場合は、たいていフィルターが原因です。フィルターは左側の灰色のカバーの奥にあり、4 分の 1 回転で取り外せます。

この回答は見本で、毎回同じです。「retry」「error」「cut」「think」「slow」「long」「rich」と入力すると、ほかの動作を確認できます。</translation>
    </message>
    <message>
        <source>How do I reset the pump?</source>
        <translation>ポンプをリセットするには？</translation>
    </message>
    <message>
        <source>Paragraph %1. A long answer stays as quick as a short one, because only its last paragraph is laid out again when a word arrives. Scroll up while it grows: it stays where you are.

</source>
        <translation>段落 %1。長い回答でも短い回答と同じように軽快です。語が届いたときに組み直されるのは、最後の段落だけだからです。伸びている間に上へスクロールしても、表示位置は変わりません。

</translation>
    </message>
    <message>
        <source>Show me an error</source>
        <translation>エラーを見せて</translation>
    </message>
    <message>
        <source>The person asks about the pump.</source>
        <translation>ユーザーはポンプについて尋ねています。</translation>
    </message>
    <message>
        <source>Think about it first</source>
        <translation>まずよく考えて</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>Entry %1</source>
        <translation>項目 %1</translation>
    </message>
    <message>
        <source>The conversation has no messages.</source>
        <translation>会話にメッセージがありません。</translation>
    </message>
    <message>
        <source>The entry is nested too deeply.</source>
        <translation>項目の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The entry is not a conversation that Oriel knows.</source>
        <translation>項目は Oriel が認識できる会話ではありません。</translation>
    </message>
    <message>
        <source>The entry is not valid JSON.</source>
        <translation>項目は有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>The entry is too large.</source>
        <translation>項目が大きすぎます。</translation>
    </message>
    <message>
        <source>The file ends in the middle of this entry.</source>
        <translation>この項目の途中でファイルが終わっています。</translation>
    </message>
</context>
<context>
    <name>DocumentsNotices</name>
    <message>
        <source>Go on reading</source>
        <translation>読み取りを再開</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>読み取りを一時停止</translation>
    </message>
    <message>
        <source>Read what failed again</source>
        <translation>失敗したものをもう一度読み取る</translation>
    </message>
    <message>
        <source>Some files could not be read.</source>
        <translation>読み取れなかったファイルがあります。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Ask all documents</source>
        <translation>すべての文書に質問</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>会話に戻る</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Passages that were found</source>
        <translation>見つかった箇所</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search your documents</source>
        <translation>文書を検索</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop it to add it to your message</source>
        <translation>ここにドロップしてメッセージに追加</translation>
    </message>
</context>
<context>
    <name>EditTurn</name>
    <message>
        <source>Only what you wrote yourself can be edited.</source>
        <translation>編集できるのは自分が書いたメッセージだけです。</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Switch model</source>
        <translation>モデルを切り替え</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>%1 に時間内に接続できませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 に接続できませんでした。</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>%1 が要求を受け付けませんでした。</translation>
    </message>
    <message>
        <source>%1 did not begin to answer in time.</source>
        <translation>%1 が時間内に回答を始めませんでした。</translation>
    </message>
    <message>
        <source>%1 does not know this model.</source>
        <translation>%1 にこのモデルはありません。</translation>
    </message>
    <message>
        <source>%1 failed too often and is left alone for a while.</source>
        <translation>%1 は失敗が多すぎるため、しばらく使用しません。</translation>
    </message>
    <message>
        <source>%1 got too many requests in a short time.</source>
        <translation>%1 への要求が短時間に集中しました。</translation>
    </message>
    <message>
        <source>%1 had an internal error.</source>
        <translation>%1 で内部エラーが発生しました。</translation>
    </message>
    <message>
        <source>%1 is overloaded.</source>
        <translation>%1 は過負荷の状態です。</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>%1 がキーを拒否しました。</translation>
    </message>
    <message>
        <source>%1 refused this for its content.</source>
        <translation>%1 が内容を理由に拒否しました。</translation>
    </message>
    <message>
        <source>%1 sent something that is not an answer.</source>
        <translation>%1 から送られてきたものは回答ではありません。</translation>
    </message>
    <message>
        <source>%1 stopped sending in the middle of the answer.</source>
        <translation>%1 からの送信が回答の途中で止まりました。</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is set.</source>
        <translation>%1 にはキーが必要ですが、設定されていません。</translation>
    </message>
    <message>
        <source>A budget is used up.</source>
        <translation>予算を使い切りました。</translation>
    </message>
    <message>
        <source>A file could not be used.</source>
        <translation>使用できないファイルがあります。</translation>
    </message>
    <message>
        <source>A longer answer was asked for than the model can write.</source>
        <translation>モデルが書ける長さを超える回答が要求されました。</translation>
    </message>
    <message>
        <source>Add credit in the provider&apos;s console, or use another provider.</source>
        <translation>プロバイダーのコンソールで残高を追加するか、別のプロバイダーを使用してください。</translation>
    </message>
    <message>
        <source>Ask for fewer tokens.</source>
        <translation>要求するトークン数を減らしてください。</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>アドレスとネットワークを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>Check the certificate, or the network between.</source>
        <translation>証明書、または途中のネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Check the key, or set another one.</source>
        <translation>キーを確認するか、別のキーを設定してください。</translation>
    </message>
    <message>
        <source>Check the parameter “%1”.</source>
        <translation>パラメーター「%1」を確認してください。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>応答の内容: 「%1」</translation>
    </message>
    <message>
        <source>It said: “%1”.</source>
        <translation>応答の内容: 「%1」</translation>
    </message>
    <message>
        <source>Put it in other words, or use another model.</source>
        <translation>別の表現にするか、別のモデルを使用してください。</translation>
    </message>
    <message>
        <source>Send fewer or smaller files.</source>
        <translation>ファイルを減らすか、より小さいファイルを送信してください。</translation>
    </message>
    <message>
        <source>Set its key, then ask again.</source>
        <translation>キーを設定してから、もう一度質問してください。</translation>
    </message>
    <message>
        <source>Shorten the conversation, leave documents out, or use a model with a larger context.</source>
        <translation>会話を短くするか、文書を外すか、コンテキストのより大きいモデルを使用してください。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>回答が途中で途切れました。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>%1 との接続が切れました。</translation>
    </message>
    <message>
        <source>The connection to the provider was lost.</source>
        <translation>プロバイダーとの接続が切れました。</translation>
    </message>
    <message numerus="yes">
        <source>The conversation has %Ln tokens, and the model can read %L1.</source>
        <translation>
            <numerusform>この会話は %Ln トークンですが、モデルが読み取れるのは %L1 トークンまでです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation is longer than the model can read.</source>
        <translation>会話が、モデルの読み取れる長さを超えています。</translation>
    </message>
    <message>
        <source>The credit at %1 is used up.</source>
        <translation>%1 の残高がなくなりました。</translation>
    </message>
    <message>
        <source>The credit at the provider is used up.</source>
        <translation>プロバイダーの残高がなくなりました。</translation>
    </message>
    <message>
        <source>The key has no permission for this at %1.</source>
        <translation>このキーには %1 でこの操作を行う権限がありません。</translation>
    </message>
    <message>
        <source>The key has no permission for this at the provider.</source>
        <translation>このキーにはプロバイダーでこの操作を行う権限がありません。</translation>
    </message>
    <message>
        <source>The model does not support what was asked of it.</source>
        <translation>要求された機能にモデルが対応していません。</translation>
    </message>
    <message>
        <source>The model does not support “%1”.</source>
        <translation>モデルは「%1」に対応していません。</translation>
    </message>
    <message>
        <source>The name of %1&apos;s server was not found.</source>
        <translation>%1 のサーバー名が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The name of the provider&apos;s server was not found.</source>
        <translation>プロバイダーのサーバー名が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refused the connection.</source>
        <translation>%1 までの経路にあるプロキシが接続を拒否しました。</translation>
    </message>
    <message>
        <source>The proxy on the way to the provider refused the connection.</source>
        <translation>プロバイダーまでの経路にあるプロキシが接続を拒否しました。</translation>
    </message>
    <message>
        <source>The request is too large for %1.</source>
        <translation>要求が %1 には大きすぎます。</translation>
    </message>
    <message>
        <source>The request is too large for the provider.</source>
        <translation>リクエストがプロバイダーの上限を超えています。</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be made.</source>
        <translation>%1 への安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The secure connection to the provider could not be made.</source>
        <translation>プロバイダーとの安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>これは使用できません。</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>%1 秒後に再試行してください。</translation>
    </message>
    <message>
        <source>Try again in a moment, or use another model.</source>
        <translation>しばらくしてから再試行するか、別のモデルを使用してください。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <translation>再試行するか、待ち時間を長くしてください。</translation>
    </message>
    <message>
        <source>Use a key with more rights, or another model.</source>
        <translation>より多くの権限を持つキー、または別のモデルを使用してください。</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again.</source>
        <translation>受信済みの内容は残っています。再試行してください。</translation>
    </message>
</context>
<context>
    <name>ExportConversations</name>
    <message>
        <source>Name a file or a folder for the export.</source>
        <translation>エクスポート先のファイルまたはフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>PDF cannot be written here.</source>
        <translation>ここでは PDF を書き込めません。</translation>
    </message>
</context>
<context>
    <name>ExportFiles</name>
    <message>
        <source>The file “%1” could not be written: %2.</source>
        <translation>ファイル「%1」を書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>フォルダー「%1」を作成できませんでした。</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file and is not written over.</source>
        <translation>「%1」は通常のファイルではないため、上書きしません。</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>The file “%1” could not be locked: %2.</source>
        <translation>ファイル「%1」をロックできませんでした: %2</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話から検索</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>この会話から検索…</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の箇所</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
</context>
<context>
    <name>GroundedProvider</name>
    <message>
        <source>Nothing in your documents answers this.</source>
        <translation>文書の中に、これに答えるものはありません。</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Answers are adjusted: %1</source>
        <translation>回答は調整されています: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>サイドバーを表示</translation>
    </message>
</context>
<context>
    <name>HeaderRepair</name>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>ファイル「%1」を書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>HistoryCheckup</name>
    <message numerus="yes">
        <source>The files of %n attachments are damaged.</source>
        <translation>
            <numerusform>%n 件の添付ファイルのファイルが破損しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n attachments are missing.</source>
        <translation>
            <numerusform>%n 件の添付ファイルのファイルが見つかりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is damaged. Start Oriel again: what can be read is then saved into a new file.</source>
        <translation>履歴が破損しています。Oriel を再起動すると、読み取れる内容が新しいファイルに保存されます。</translation>
    </message>
</context>
<context>
    <name>HistoryDoor</name>
    <message>
        <source>The history is damaged. Close Oriel everywhere and start it again: what can be read is then saved into a new file.</source>
        <translation>履歴が破損しています。Oriel のウィンドウと端末をすべて閉じてから再び起動すると、読み取れる内容が新しいファイルに保存されます。</translation>
    </message>
    <message>
        <source>The history is in the format of an older version of Oriel and stays so, because it could not be kept first. %1</source>
        <translation>履歴は古いバージョンの Oriel の形式です。事前に保存できなかったため、そのままの形式にしてあります。%1</translation>
    </message>
    <message>
        <source>There is no history that could be read.</source>
        <translation>読み取れる履歴がありません。</translation>
    </message>
</context>
<context>
    <name>HistoryEntry</name>
    <message>
        <source>Another window or terminal of Oriel is rescuing the damaged history. Try again later.</source>
        <translation>Oriel の別のウィンドウまたは端末が、破損した履歴を救出しています。後で再試行してください。</translation>
    </message>
    <message>
        <source>The history is damaged, and another window or terminal of Oriel has it open. Close it and start Oriel again: what can be read is then saved into a new file.</source>
        <translation>履歴が破損しており、Oriel の別のウィンドウまたは端末で開かれています。それを閉じてから Oriel を再起動すると、読み取れる内容が新しいファイルに保存されます。</translation>
    </message>
    <message>
        <source>The history was damaged. What could be read was saved; the damaged file was kept beside it.</source>
        <translation>履歴が破損していました。読み取れる内容は保存され、破損したファイルはその隣に残してあります。</translation>
    </message>
</context>
<context>
    <name>HistoryFile</name>
    <message>
        <source>The file “%1” is not a history of Oriel.</source>
        <translation>ファイル「%1」は Oriel の履歴ではありません。</translation>
    </message>
    <message>
        <source>The history in “%1” is damaged.</source>
        <translation>「%1」にある履歴は破損しています。</translation>
    </message>
    <message>
        <source>The history in “%1” was written by a newer version of Oriel. Update Oriel to use it.</source>
        <translation>「%1」にある履歴は、より新しいバージョンの Oriel で書き込まれています。使用するには Oriel を更新してください。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」がありません。</translation>
    </message>
</context>
<context>
    <name>HistoryFinder</name>
    <message>
        <source>The search was stopped.</source>
        <translation>検索を停止しました。</translation>
    </message>
    <message>
        <source>There is no conversation “%1” in the history.</source>
        <translation>履歴に会話「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no message “%1” in the history.</source>
        <translation>履歴にメッセージ「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>ImportConversations</name>
    <message numerus="yes">
        <source>The import ended after %Ln conversations.</source>
        <translation>
            <numerusform>インポートは会話 %Ln 件で終了しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1 (%2×)</source>
        <translation>%1（%2 件）</translation>
    </message>
    <message>
        <source>A field that this version does not know was passed over: %1.</source>
        <translation>このバージョンで認識できないフィールドを無視しました: %1</translation>
    </message>
    <message>
        <source>A part of a message that this version does not know was passed over: %1.</source>
        <translation>メッセージのうち、このバージョンで認識できない部分を無視しました: %1</translation>
    </message>
    <message>
        <source>Answers that were not finished are kept as interrupted.</source>
        <translation>完了していない回答は、中断されたものとして保存されます。</translation>
    </message>
    <message>
        <source>Characters that cannot be read were replaced in “%1”.</source>
        <translation>「%1」の読み取れない文字を置き換えました。</translation>
    </message>
    <message>
        <source>Content of the unknown kind “%1”: only its text was taken.</source>
        <translation>不明な種類「%1」の内容です。テキストだけを取り込みました。</translation>
    </message>
    <message>
        <source>Messages that their own program hides were left out.</source>
        <translation>元のプログラムで非表示のメッセージは除外しました。</translation>
    </message>
    <message>
        <source>The attachment “%1” is damaged and was left out.</source>
        <translation>添付ファイル「%1」は破損しているため除外しました。</translation>
    </message>
    <message>
        <source>The file does not hold the attachment “%1”.</source>
        <translation>ファイルに添付ファイル「%1」が含まれていません。</translation>
    </message>
    <message>
        <source>The file was written by a newer Oriel (format %1). What this version knows was taken.</source>
        <translation>このファイルは、より新しい Oriel で書き込まれています (形式 %1)。このバージョンで認識できる内容を取り込みました。</translation>
    </message>
    <message>
        <source>The file “%1” of the archive holds no conversations.</source>
        <translation>アーカイブファイル内のファイル「%1」には会話がありません。</translation>
    </message>
    <message>
        <source>The order of messages was put right in “%1”.</source>
        <translation>「%1」のメッセージの順序を修正しました。</translation>
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
        <translation>ファイルを展開できませんでした: %1</translation>
    </message>
    <message>
        <source>The file holds no conversations that Oriel can read.</source>
        <translation>ファイルには Oriel が読み取れる会話がありません。</translation>
    </message>
    <message>
        <source>The file “%1” could not be read: %2.</source>
        <translation>ファイル「%1」を読み取れませんでした: %2</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>「%1」はフォルダーです。ファイルではありません。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
</context>
<context>
    <name>JsonElements</name>
    <message>
        <source>The file could not be read any further.</source>
        <translation>ファイルの続きを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>ファイルが途中で切れています。</translation>
    </message>
    <message>
        <source>The file is damaged near byte %1.</source>
        <translation>ファイルの %1 バイト目付近が破損しています。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルは空です。</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>ファイルは JSON ではありません。</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8, but in UTF-16 or UTF-32.</source>
        <translation>ファイルは UTF-8 ではなく、UTF-16 または UTF-32 で書かれています。</translation>
    </message>
</context>
<context>
    <name>JsonSchema</name>
    <message>
        <source>The JSON schema cannot be used: %1.</source>
        <translation>JSON スキーマを使用できません: %1</translation>
    </message>
    <message>
        <source>The JSON schema is nested too deeply.</source>
        <translation>JSON スキーマの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The JSON schema is not JSON.</source>
        <translation>JSON スキーマが JSON ではありません。</translation>
    </message>
    <message>
        <source>The JSON schema is not a JSON object.</source>
        <translation>JSON スキーマが JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The JSON schema refers to itself in a circle.</source>
        <translation>JSON スキーマの参照が循環しています。</translation>
    </message>
    <message>
        <source>The JSON schema refers to “%1”, and schemas from elsewhere are never fetched.</source>
        <translation>JSON スキーマが「%1」を参照していますが、外部のスキーマは取得しません。</translation>
    </message>
    <message>
        <source>The JSON schema refers to “%1”, which is not in it.</source>
        <translation>JSON スキーマが、スキーマ内にない「%1」を参照しています。</translation>
    </message>
    <message>
        <source>The answer does not follow the JSON schema at “%1”: %2.</source>
        <translation>回答が「%1」で JSON スキーマに従っていません: %2</translation>
    </message>
    <message>
        <source>The answer does not follow the JSON schema.</source>
        <translation>回答が JSON スキーマに従っていません。</translation>
    </message>
    <message>
        <source>The answer does not follow the JSON schema: %1.</source>
        <translation>回答が JSON スキーマに従っていません: %1</translation>
    </message>
    <message>
        <source>The answer has a text that is too long to check it against a pattern.</source>
        <translation>回答に、パターンと照合するには長すぎるテキストがあります。</translation>
    </message>
    <message>
        <source>The answer is nested too deeply to check it against the JSON schema.</source>
        <translation>回答の入れ子が深すぎるため、JSON スキーマと照合できません。</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>回答は JSON ではありません。</translation>
    </message>
    <message>
        <source>The references of the JSON schema lead too far.</source>
        <translation>JSON スキーマの参照が深すぎます。</translation>
    </message>
</context>
<context>
    <name>JsonSlice</name>
    <message>
        <source>The JSON patch is not JSON.</source>
        <translation>JSON パッチが JSON ではありません。</translation>
    </message>
    <message>
        <source>What the JSON patch should change is not JSON.</source>
        <translation>JSON パッチの適用対象が JSON ではありません。</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>ショートカットなし</translation>
    </message>
    <message>
        <source>Press the new shortcut</source>
        <translation>新しいショートカットを押してください</translation>
    </message>
    <message>
        <source>Remove shortcut</source>
        <translation>ショートカットを削除</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset to the original shortcut</source>
        <translation>リセットして元のショートカットに戻す</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>こちらで使う</translation>
    </message>
    <message>
        <source>“%1” has this shortcut.</source>
        <translation>このショートカットは「%1」で使われています。</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>Choose a command to give it another shortcut.</source>
        <translation>コマンドを選ぶと、ショートカットを変更できます。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>No command has this name or shortcut.</source>
        <translation>この名前やショートカットのコマンドはありません。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Search by name or shortcut</source>
        <translation>名前またはショートカットで検索</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>Another program of Oriel is reading documents in now. Try again when it is done.</source>
        <translation>Oriel の別のプログラムが文書を読み込んでいます。完了してから再試行してください。</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>コレクション「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>ファイルまたはフォルダー「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>KnowledgeFile</name>
    <message>
        <source>No documents were added yet.</source>
        <translation>文書はまだ追加されていません。</translation>
    </message>
</context>
<context>
    <name>LexicalIndex</name>
    <message>
        <source>Another program of Oriel is reading documents in now. Try again when it is done.</source>
        <translation>Oriel の別のプログラムが文書を読み込んでいます。完了してから再試行してください。</translation>
    </message>
    <message>
        <source>The index of the documents could not be read or written.</source>
        <translation>文書の索引を読み書きできませんでした。</translation>
    </message>
    <message>
        <source>The index of the documents could not be written: the disk is full.</source>
        <translation>文書の索引を書き込めませんでした。ディスクの空き容量がありません。</translation>
    </message>
    <message>
        <source>The index of the documents is damaged. Reading the documents in again makes it anew.</source>
        <translation>文書の索引が破損しています。文書を読み込み直すと、索引が作り直されます。</translation>
    </message>
</context>
<context>
    <name>LexicalUpkeep</name>
    <message>
        <source>The index of the documents could not be written.</source>
        <translation>文書の索引を書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Your documents</source>
        <translation>あなたの文書</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message numerus="yes">
        <source>%1 of %Ln files can be searched</source>
        <translation>
            <numerusform>%Ln 個中 %1 個のファイルを検索できます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program of Oriel is reading documents. This goes on after it.</source>
        <translation>Oriel の別のプログラムが文書を読み込んでいます。完了後にここで再開します。</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>ファイルを探しています</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>ファイルなし</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %Ln files</source>
        <translation>
            <numerusform>%Ln 個中 %1 個目のファイルを読み取り中</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>読み取りは一時停止中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>“%1” cannot be looked into now; what was read of it is kept</source>
        <translation>「%1」は現在開けません。読み取り済みの内容は残ります</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>This link leads to:</source>
        <translation>このリンクの行き先:</translation>
    </message>
    <message>
        <source>This link writes a mail to:</source>
        <translation>このリンクのメールの宛先:</translation>
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
        <translation>分岐</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>次の版</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>再生成</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み上げを停止</translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message>
        <source>Text of the message</source>
        <translation>メッセージの本文</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>With: %1</source>
        <translation>添付: %1</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Select all of the message</source>
        <translation>メッセージ全体を選択</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Text of the message</source>
        <translation>メッセージの本文</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The history could not be brought to this version&apos;s format.</source>
        <translation>履歴をこのバージョンの形式に変換できませんでした。</translation>
    </message>
    <message>
        <source>The history is still in the format of an older version of Oriel and could not be brought to this one&apos;s.</source>
        <translation>履歴は古いバージョンの Oriel の形式のままで、このバージョンの形式に変換できませんでした。</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Oriel (its format is %1, this program knows up to %2). Update Oriel to open it; nothing was changed.</source>
        <translation>履歴は、より新しいバージョンの Oriel で書き込まれています (形式は %1、このプログラムが対応するのは %2 まで)。開くには Oriel を更新してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The index of the documents could not be brought to this version&apos;s format.</source>
        <translation>文書の索引をこのバージョンの形式に変換できませんでした。</translation>
    </message>
    <message>
        <source>The index of the documents is still in the format of an older version of Oriel and could not be brought to this one&apos;s.</source>
        <translation>文書の索引は古いバージョンの Oriel の形式のままで、このバージョンの形式に変換できませんでした。</translation>
    </message>
    <message>
        <source>The index of the documents was written by a newer version of Oriel (its format is %1, this program knows up to %2). Update Oriel to open it; nothing was changed.</source>
        <translation>文書の索引は、より新しいバージョンの Oriel で書き込まれています (形式は %1、このプログラムが対応するのは %2 まで)。開くには Oriel を更新してください。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 at %2, answers now</source>
        <translation>%1 (%2)、現在使用中</translation>
    </message>
    <message>
        <source>Asking the providers for their models…</source>
        <translation>プロバイダーにモデルを問い合わせています…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Search models, or write a name</source>
        <translation>モデルを検索するか、名前を入力</translation>
    </message>
    <message>
        <source>Set up providers…</source>
        <translation>プロバイダーを設定…</translation>
    </message>
</context>
<context>
    <name>Net</name>
    <message>
        <source>%1 closed the connection at once.</source>
        <translation>%1 が接続をすぐに閉じました。</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was encrypted.</source>
        <translation>暗号化が始まる前に %1 が接続を閉じました。</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete.</source>
        <translation>回答が終わる前に %1 が接続を閉じました。</translation>
    </message>
    <message>
        <source>%1 closed the connection while the request was sent.</source>
        <translation>リクエストの送信中に %1 が接続を閉じました。</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 が応答せずに接続を閉じました。</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 が接続を閉じました。</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy.</source>
        <translation>プロキシ経由で %1 に接続できませんでした。</translation>
    </message>
    <message>
        <source>%1 did not answer in HTTP.</source>
        <translation>%1 の応答は HTTP ではありませんでした。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2 s.</source>
        <translation>%1 が %2 秒以内に応答を始めませんでした。</translation>
    </message>
    <message>
        <source>%1 refused the WebSocket connection with HTTP status %2.</source>
        <translation>%1 が HTTP ステータス %2 で WebSocket 接続を拒否しました。</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 が接続を拒否しました。</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>%1 がキーを拒否しました。</translation>
    </message>
    <message>
        <source>%1 sends on again and again.</source>
        <translation>%1 がリダイレクトを繰り返しています。</translation>
    </message>
    <message>
        <source>%1 sends on to %2, which is another place and gets no key; if it is right, set it as the address.</source>
        <translation>%1 が別の場所 %2 にリダイレクトしています。そこにはキーを送りません。正しい場合は、アドレスとして設定してください。</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 s.</source>
        <translation>%1 から %2 秒間何も届いていません。</translation>
    </message>
    <message>
        <source>%1 took nothing of the request for %2 s.</source>
        <translation>%1 が %2 秒間リクエストを受け取っていません。</translation>
    </message>
    <message>
        <source>%1 was not reached within %2 s.</source>
        <translation>%2 秒以内に %1 に接続できませんでした。</translation>
    </message>
    <message>
        <source>%1 was reached, but made no encrypted connection within %2 s.</source>
        <translation>%1 に到達しましたが、%2 秒以内に暗号化された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>A gateway&apos;s address begins with ws:// or wss://, this one is “%1”.</source>
        <translation>ゲートウェイのアドレスは ws:// か wss:// で始まりますが、このアドレスは「%1」です。</translation>
    </message>
    <message>
        <source>A message of or to %1 was too large.</source>
        <translation>%1 との間のメッセージが大きすぎました。</translation>
    </message>
    <message>
        <source>A pinned SHA-256 fingerprint has 32 bytes, this one has %1.</source>
        <translation>固定する SHA-256 フィンガープリントは 32 バイトですが、これは %1 バイトです。</translation>
    </message>
    <message>
        <source>In the answer&apos;s JSON array a comma is missing.</source>
        <translation>応答の JSON 配列にコンマがありません。</translation>
    </message>
    <message>
        <source>In the answer&apos;s JSON array an element is missing.</source>
        <translation>応答の JSON 配列に要素がありません。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>%1 との暗号化された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>The HTTP method is not valid.</source>
        <translation>HTTP メソッドが正しくありません。</translation>
    </message>
    <message>
        <source>The address “%1” is not a complete http or https address.</source>
        <translation>アドレス「%1」は完全な http または https のアドレスではありません。</translation>
    </message>
    <message>
        <source>The answer holds a line of more than 16 MB.</source>
        <translation>応答に 16 MB を超える行があります。</translation>
    </message>
    <message>
        <source>The answer holds a line or an event of more than 16 MB.</source>
        <translation>応答に 16 MB を超える行またはイベントがあります。</translation>
    </message>
    <message>
        <source>The answer holds an element of more than 16 MB.</source>
        <translation>応答に 16 MB を超える要素があります。</translation>
    </message>
    <message>
        <source>The answer is larger than %1, which is the most that is taken.</source>
        <translation>応答が受け入れられる上限の %1 を超えています。</translation>
    </message>
    <message>
        <source>The answer is nested too deeply.</source>
        <translation>応答の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The answer was to be a JSON array and is none.</source>
        <translation>応答は JSON 配列であるはずですが、そうではありません。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2.</source>
        <translation>%1 の証明書を受け入れられません: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the pinned one.</source>
        <translation>%1 の証明書は固定されたものではありません。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the pinned one; its SHA-256 is %2.</source>
        <translation>%1 の証明書は固定されたものではありません。その SHA-256 は %2 です。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>%1 の証明書は信頼されていません。</translation>
    </message>
    <message>
        <source>The client key “%1” needs a client certificate.</source>
        <translation>クライアントキー「%1」にはクライアント証明書が必要です。</translation>
    </message>
    <message>
        <source>The compressed answer of %1 cannot be unpacked.</source>
        <translation>%1 の圧縮された応答を展開できません。</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>%1 への接続に失敗しました。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>ファイル「%1」を読み取れません: %2</translation>
    </message>
    <message>
        <source>The file “%1” holds no certificate in PEM form.</source>
        <translation>ファイル「%1」に PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>The file “%1” holds no private key in PEM form that opens without a passphrase.</source>
        <translation>ファイル「%1」に、パスフレーズなしで開ける PEM 形式の秘密鍵がありません。</translation>
    </message>
    <message>
        <source>The file “%1” holds no private key in PEM form that this passphrase opens.</source>
        <translation>ファイル「%1」に、このパスフレーズで開ける PEM 形式の秘密鍵がありません。</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a certificate or key.</source>
        <translation>ファイル「%1」は証明書や鍵としては大きすぎます。</translation>
    </message>
    <message>
        <source>The header name “%1” is not valid.</source>
        <translation>ヘッダー名「%1」が正しくありません。</translation>
    </message>
    <message>
        <source>The name %1 was not found within %2 s.</source>
        <translation>%2 秒以内に %1 という名前が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The name of the proxy cannot be found.</source>
        <translation>プロキシの名前が見つかりません。</translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>プロキシが接続を閉じました。</translation>
    </message>
    <message>
        <source>The proxy could not reach %1.</source>
        <translation>プロキシが %1 に接続できませんでした。</translation>
    </message>
    <message>
        <source>The proxy did not accept its user name and password.</source>
        <translation>プロキシがユーザー名とパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>プロキシが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>プロキシが接続を拒否しました。</translation>
    </message>
    <message>
        <source>The proxy was not reached within %1 s.</source>
        <translation>%1 秒以内にプロキシに接続できませんでした。</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or a null.</source>
        <translation>ヘッダー %1 の値に改行またはヌル文字が含まれています。</translation>
    </message>
    <message>
        <source>There is no address for %1.</source>
        <translation>%1 に対応するアドレスがありません。</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>%1 への接続がありません。</translation>
    </message>
    <message>
        <source>Too much is waiting for the connection to %1 already.</source>
        <translation>%1 への接続を待っているデータが既に多すぎます。</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>最初の語</translation>
    </message>
    <message>
        <source>For all providers, from the next question on; each may have a proxy and a certificate of its own.</source>
        <translation>すべてのプロバイダーに、次の質問から適用されます。プロキシと証明書はプロバイダーごとに設定することもできます。</translation>
    </message>
    <message>
        <source>How often a question is sent again that failed for a passing reason before its answer began.</source>
        <translation>回答が始まる前に一時的な理由で失敗した質問を再送信する回数。</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>最長の中断時間</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Seconds until the connection must be made.</source>
        <translation>接続を確立するまでの秒数。</translation>
    </message>
    <message>
        <source>Seconds until the first word of the answer must be there.</source>
        <translation>回答の最初の言葉が届くまでの秒数。</translation>
    </message>
    <message>
        <source>Seconds without a new word after which an answer is given up.</source>
        <translation>新しい言葉が届かないまま回答を打ち切るまでの秒数。</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>再試行の回数</translation>
    </message>
    <message>
        <source>system, none, http://host:port or socks5://host:port.</source>
        <translation>system、none、http://host:port、または socks5://host:port。</translation>
    </message>
</context>
<context>
    <name>NoDocuments</name>
    <message>
        <source>Drop folders and files here</source>
        <translation>ここにフォルダーやファイルをドロップ</translation>
    </message>
    <message>
        <source>They are read on this computer and stay where they are. Then ask about them, and see where each answer stands.</source>
        <translation>このコンピューターで読み取られ、元の場所に残ります。その後は質問して、それぞれの回答の出どころを確かめられます。</translation>
    </message>
</context>
<context>
    <name>NoUsage</name>
    <message>
        <source>Every request to a model is counted here, with what it cost and how long it took. Never what was said.</source>
        <translation>モデルへのリクエストはすべて、費用と所要時間とともにここに記録されます。会話の内容は記録されません。</translation>
    </message>
    <message>
        <source>Nothing was asked in this time</source>
        <translation>この期間のリクエストはありません</translation>
    </message>
</context>
<context>
    <name>NodeReader</name>
    <message>
        <source>The message “%1” is not in this conversation.</source>
        <translation>メッセージ「%1」はこの会話にありません。</translation>
    </message>
    <message>
        <source>There is no message “%1” in the history.</source>
        <translation>履歴にメッセージ「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>NodeWriter</name>
    <message>
        <source>The message “%1” is not in this conversation.</source>
        <translation>メッセージ「%1」はこの会話にありません。</translation>
    </message>
    <message>
        <source>There is already a message “%1”.</source>
        <translation>メッセージ「%1」は既に存在します。</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Got it</source>
        <translation>了解</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>OfflineAssistant</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>I am Oriel&apos;s offline assistant: I answer from what you give me, by quoting it, and nothing of it leaves this machine. Give me a document or some text and ask again, or set up a provider to talk with a language model.</source>
        <translation>私は Oriel のオフラインアシスタントです。渡された文章から引用して回答し、その内容がこのコンピューターの外に出ることはありません。文書やテキストを渡してもう一度質問するか、言語モデルと会話するためにプロバイダーを設定してください。</translation>
    </message>
    <message>
        <source>Nothing answers this in what I read: %1.</source>
        <translation>読み取った内容に、これに答えるものはありません: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the %n texts answers this.</source>
        <translation>
            <numerusform>%n 件のテキストには、この質問への答えがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in your documents answers this.</source>
        <translation>文書の中に、これに答えるものはありません。</translation>
    </message>
    <message>
        <source>Offline assistant</source>
        <translation>オフラインアシスタント</translation>
    </message>
    <message>
        <source>The offline assistant quotes; it cannot follow a JSON schema.</source>
        <translation>オフラインアシスタントは引用で回答するため、JSON スキーマには従えません。</translation>
    </message>
    <message>
        <source>This I cannot read without a model: %1.</source>
        <translation>モデルがないと読み取れないもの: %1</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>an earlier answer</source>
        <translation>以前の回答</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>your earlier message</source>
        <translation>以前のメッセージ</translation>
    </message>
    <message>
        <source>your message</source>
        <translation>このメッセージ</translation>
    </message>
</context>
<context>
    <name>OrielWriter</name>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>書き出せませんでした: %1</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>not sent</source>
        <translation>送信しない</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>A look at Oriel</source>
        <translation>Oriel のご紹介</translation>
    </message>
    <message>
        <source>Conversations are kept on this computer.</source>
        <translation>会話はこのコンピューターに保存されます。</translation>
    </message>
    <message>
        <source>Conversations are not kept: they end with this window.</source>
        <translation>会話は保存されません。このウィンドウを閉じると失われます。</translation>
    </message>
    <message>
        <source>Nothing leaves this window: the answers are samples. Ask anything, or begin with one of these.</source>
        <translation>このウィンドウの外には何も送信されません。回答は見本です。自由に質問するか、次のいずれかから始めてください。</translation>
    </message>
    <message>
        <source>Offline assistant</source>
        <translation>オフラインアシスタント</translation>
    </message>
    <message>
        <source>The offline assistant works right away, without a key and without a network. Drop documents here or paste a text, then ask about them: it answers with the sentences that fit best, and says plainly when nothing there does.

Nothing you write leaves this computer. To talk with a language model instead, choose one at the top, or press Ctrl+M.</source>
        <translation>オフラインアシスタントは、キーもネットワークもなしですぐに使えます。ここに文書をドロップするか文章を貼り付けて、質問してください。最も合う文で答え、合うものがなければはっきりそう言います。

書いた内容がこのコンピューターから出ることはありません。言語モデルと話すには、上で選ぶか Ctrl+M を押してください。</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>何についてお話ししますか？</translation>
    </message>
    <message>
        <source>What would you like to find?</source>
        <translation>何をお探しですか？</translation>
    </message>
    <message>
        <source>You are talking with %1 at %2. What you write goes there and nowhere else.</source>
        <translation>%2 の %1 との会話です。入力した内容はそこにだけ送られます。</translation>
    </message>
    <message>
        <source>You are talking with %1. What you write goes there and nowhere else.</source>
        <translation>%1 との会話です。入力した内容はそこだけに送信され、ほかには送信されません。</translation>
    </message>
</context>
<context>
    <name>PassageAround</name>
    <message>
        <source>The document has changed since it was read.</source>
        <translation>文書は読み取り後に変更されました。</translation>
    </message>
    <message>
        <source>The document is not in the file any more.</source>
        <translation>文書はもうファイルにありません。</translation>
    </message>
</context>
<context>
    <name>PassagePlace</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>第 %1 章</translation>
    </message>
    <message>
        <source>chapter “%1”</source>
        <translation>章「%1」</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>%1～%2 行目</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>シート %1</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>シート「%1」</translation>
    </message>
    <message>
        <source>slide %1</source>
        <translation>スライド %1</translation>
    </message>
</context>
<context>
    <name>PassageSearch</name>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>コレクション「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Choose a passphrase for your keys</source>
        <translation>キーのパスフレーズの設定</translation>
    </message>
    <message>
        <source>Keys are in an encrypted file. Its passphrase is asked for once, until Oriel ends.</source>
        <translation>キーは暗号化されたファイルにあります。パスフレーズの入力は、Oriel を終了するまで一度だけです。</translation>
    </message>
    <message>
        <source>No keychain runs here, so keys are kept in an encrypted file. Whoever has the file needs this passphrase; nobody can recover it.</source>
        <translation>キーチェーンが動作していないため、キーは暗号化されたファイルに保存されます。このファイルを開くにはパスフレーズが必要です。忘れると誰にも復元できません。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>パスフレーズ (もう一度)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Unlock your keys</source>
        <translation>キーのロック解除</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用する</translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Empty: in none.</source>
        <translation>空欄: どこにも入れません。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder and tags</source>
        <translation>フォルダーとタグ</translation>
    </message>
    <message>
        <source>Into the folder %1</source>
        <translation>フォルダー %1 へ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>コンマで区切ります。</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Conversations are kept on this computer only.</source>
        <translation>会話はこのコンピューターにのみ保存されます。</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>エラーと警告</translation>
    </message>
    <message>
        <source>Errors, warnings, activity</source>
        <translation>エラー、警告、動作状況</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Keys are never written to settings, logs, exports or backups.</source>
        <translation>キーが設定、ログ、書き出したファイル、バックアップに書き込まれることはありません。</translation>
    </message>
    <message>
        <source>Keys that are kept already stay where they are.</source>
        <translation>既に保存されているキーは、元の場所に残ります。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>New keys go to</source>
        <translation>新しいキーの保存先</translation>
    </message>
    <message>
        <source>Oriel sends no statistics, looks for no updates by itself, and needs no account.</source>
        <translation>Oriel は統計を送信せず、更新を自動的に確認することもなく、アカウントも必要としません。</translation>
    </message>
    <message>
        <source>Pictures that an answer links to are not loaded until you ask for them: loading one tells somebody that you read it.</source>
        <translation>回答に含まれる画像のリンクは、要求するまで読み込まれません。画像を読み込むと、回答を読んだことが相手に伝わります。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>The encrypted file</source>
        <translation>暗号化されたファイル</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>The keychain, if one runs</source>
        <translation>キーチェーン (動作している場合)</translation>
    </message>
    <message>
        <source>What is written down when something goes wrong. Secrets never are.</source>
        <translation>問題が起きたときに記録する内容です。秘密情報は記録されません。</translation>
    </message>
    <message>
        <source>What you write goes to the provider that you chose for the conversation, and to nobody else.</source>
        <translation>入力した内容は、その会話用に選択したプロバイダーにのみ送信され、ほかには送信されません。</translation>
    </message>
</context>
<context>
    <name>PrivateFiles</name>
    <message>
        <source>A file may not be that large here.</source>
        <translation>ここで扱えるファイルの大きさを超えています。</translation>
    </message>
    <message>
        <source>A part of the path is not a folder.</source>
        <translation>パスの一部がフォルダーではありません。</translation>
    </message>
    <message>
        <source>An empty file name cannot be used.</source>
        <translation>空のファイル名は使用できません。</translation>
    </message>
    <message>
        <source>The disk can only be read.</source>
        <translation>ディスクは読み取り専用です。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクの空き容量がありません。</translation>
    </message>
    <message>
        <source>The file “%1” could not be copied to “%2”.</source>
        <translation>ファイル「%1」を「%2」にコピーできませんでした。</translation>
    </message>
    <message>
        <source>The file “%1” could not be read.</source>
        <translation>ファイル「%1」を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>ファイル「%1」を書き込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The file “%1” is larger than %Ln bytes.</source>
        <translation>
            <numerusform>ファイル「%1」は %Ln バイトを超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for it does not exist.</source>
        <translation>保存先のフォルダーが存在しません。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made private.</source>
        <translation>フォルダー「%1」を非公開にできませんでした。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>フォルダー「%1」を作成できませんでした。</translation>
    </message>
    <message>
        <source>The links of the path lead in a circle.</source>
        <translation>パスのリンクが循環しています。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名前が長すぎます。</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation>同じ名前のフォルダーがあります。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>You have no permission.</source>
        <translation>権限がありません。</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>「%1」はファイルではありません。</translation>
    </message>
    <message>
        <source>“%1” should be a folder, but a file has that name.</source>
        <translation>「%1」はフォルダーである必要がありますが、同じ名前のファイルがあります。</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, asked by new conversations</source>
        <translation>%1、新しい会話で使用</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 を閉じる</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>既定にする</translation>
    </message>
    <message>
        <source>Make default: %1</source>
        <translation>既定にする: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the request to %1</source>
        <translation>%1 への問い合わせを停止</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 をテスト</translation>
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
            <numerusform>モデル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>A JSON merge patch on the body, applied last, for odd gateways: {&quot;member&quot;: value}.</source>
        <translation>本文に最後に適用する JSON マージパッチです。特殊なゲートウェイ向けです: {&quot;member&quot;: value}。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Ask the provider which models it has.</source>
        <translation>プロバイダーに、使えるモデルを問い合わせます。</translation>
    </message>
    <message>
        <source>Asked when a conversation names none.</source>
        <translation>会話でモデルを指定しない場合に使われます。</translation>
    </message>
    <message>
        <source>Choosing one makes it the default.</source>
        <translation>選択すると既定になります。</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>既定のモデル</translation>
    </message>
    <message>
        <source>Empty: the vendor&apos;s own.</source>
        <translation>空: 提供元のアドレス。</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>Headers and patch…</source>
        <translation>ヘッダーとパッチ…</translation>
    </message>
    <message>
        <source>Hide headers and patch</source>
        <translation>ヘッダーとパッチを隠す</translation>
    </message>
    <message>
        <source>Hide network settings</source>
        <translation>ネットワーク設定を隠す</translation>
    </message>
    <message>
        <source>List models</source>
        <translation>モデルを一覧表示</translation>
    </message>
    <message>
        <source>List the models of %1</source>
        <translation>%1 のモデルを一覧表示</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>既定にする</translation>
    </message>
    <message>
        <source>Make default: %1</source>
        <translation>既定にする: %1</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>ネットワーク設定…</translation>
    </message>
    <message>
        <source>Patch of every request</source>
        <translation>すべての要求へのパッチ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>ProviderDrafts</name>
    <message>
        <source>A fingerprint is the SHA-256 of the certificate, written as 64 hexadecimal digits.</source>
        <translation>フィンガープリントは証明書の SHA-256 で、64 桁の 16 進数で表します。</translation>
    </message>
    <message>
        <source>Offline assistant</source>
        <translation>オフラインアシスタント</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI 互換サーバー</translation>
    </message>
    <message>
        <source>WebSocket gateway</source>
        <translation>WebSocket ゲートウェイ</translation>
    </message>
</context>
<context>
    <name>ProviderHeaders</name>
    <message>
        <source>Headers of every request</source>
        <translation>すべてのリクエストのヘッダー</translation>
    </message>
    <message>
        <source>It is kept as the keys are, and never shown. What looks like a credential always is.</source>
        <translation>キーと同じように保存され、表示されることはありません。認証情報と思われるものは常にこの扱いです。</translation>
    </message>
    <message>
        <source>Keep header</source>
        <translation>ヘッダーを保存</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>ヘッダーの名前</translation>
    </message>
    <message>
        <source>Remove the header %1</source>
        <translation>ヘッダー %1 を削除</translation>
    </message>
    <message>
        <source>The value is a secret</source>
        <translation>値は秘密情報</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>ヘッダーの値</translation>
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
        <translation>%1 · 使用中、%2</translation>
    </message>
    <message>
        <source>A key of the same name is replaced. Keys are kept in the system&apos;s keychain, or in an encrypted file where there is none.</source>
        <translation>同じ名前のキーは置き換えられます。キーはシステムのキーチェーンに保存されます。キーチェーンがない場合は、暗号化されたファイルに保存されます。</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>キーを保存</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>キーの名前</translation>
    </message>
    <message>
        <source>Name: default</source>
        <translation>名前: default</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>キーを貼り付け</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>新しいキーを貼り付け</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>キー %1 を削除</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use the key %1</source>
        <translation>キー %1 を使用</translation>
    </message>
</context>
<context>
    <name>ProviderNetwork</name>
    <message>
        <source>A PEM file that is trusted besides the system&apos;s.</source>
        <translation>システムの証明書に加えて信頼する PEM ファイルです。</translation>
    </message>
    <message>
        <source>A PEM file.</source>
        <translation>PEM ファイルです。</translation>
    </message>
    <message>
        <source>A PEM file. It counts together with its key.</source>
        <translation>PEM ファイルです。対応するキーと組み合わせて有効になります。</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>クライアント証明書のキー</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>固定した証明書</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>SHA-256 of the only certificate that is accepted.</source>
        <translation>受け入れる唯一の証明書の SHA-256 です。</translation>
    </message>
    <message>
        <source>none, http://host:port or socks5://host:port. Empty: as for all.</source>
        <translation>none、http://host:port、または socks5://host:port。空: 全体の設定と同じ。</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>%1 does not work. What fails: %2.</source>
        <translation>%1 は動作していません。失敗した段階: %2。</translation>
    </message>
    <message>
        <source>%1 in, %2 out a million tokens</source>
        <translation>100 万トークンあたり入力 %1、出力 %2</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 は動作しています。</translation>
    </message>
    <message>
        <source>%1 works: it answered in %2 ms.</source>
        <translation>%1 は動作しています。%2 ミリ秒で応答がありました。</translation>
    </message>
    <message>
        <source>%1M context</source>
        <translation>コンテキスト %1M</translation>
    </message>
    <message>
        <source>%1k context</source>
        <translation>コンテキスト %1k</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens of context</source>
        <translation>
            <numerusform>コンテキスト %n トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Always there, without a network</source>
        <translation>ネットワークなしでいつでも使えます</translation>
    </message>
    <message>
        <source>Answers from what you paste</source>
        <translation>貼り付けた内容から回答します</translation>
    </message>
    <message>
        <source>At the vendor&apos;s address</source>
        <translation>提供元のアドレス</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>接続 (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>暗号化 (TLS)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Key from %1</source>
        <translation>%1 のキー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>名前 (DNS)</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>キーが必要です</translation>
    </message>
    <message>
        <source>Needs no key</source>
        <translation>キーは不要です</translation>
    </message>
    <message>
        <source>No encryption: the address asks for none</source>
        <translation>暗号化なし: このアドレスは暗号化を求めていません</translation>
    </message>
    <message>
        <source>No key is set, and none was asked for</source>
        <translation>キーは未設定です。要求もされませんでした</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター上</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Server (HTTP)</source>
        <translation>サーバー (HTTP)</translation>
    </message>
    <message>
        <source>The key is not proved: the server answers without it as well</source>
        <translation>キーは未確認です: サーバーはキーがなくても応答します</translation>
    </message>
    <message>
        <source>The model may be right or not: the server does not list its models</source>
        <translation>モデルの有無は不明です: サーバーはモデルの一覧を提供していません</translation>
    </message>
    <message>
        <source>reads images</source>
        <translation>画像の読み取り</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>ツール</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>%1 cannot be told not to think, so it thinks as little as it can.</source>
        <translation>%1 の思考は止められないため、できるだけ短く思考します。</translation>
    </message>
    <message>
        <source>%1 does not take it.</source>
        <translation>%1 はこれを受け付けません。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 of %2 %3 are left of the provider&apos;s limit, all of them again in %4.</source>
        <translation>プロバイダーの上限の残りは %2 のうち %1 です（%3）。%4後にすべて元に戻ります。</translation>
    </message>
    <message>
        <source>%1 of %2 %3 are left of the provider&apos;s limit.</source>
        <translation>プロバイダーの上限の残りは %2 のうち %1 です（%3）。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 sends faster than it can be read.</source>
        <translation>%1 からの送信が速すぎて、読み取りが追いつきません。</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1、%2 ページ</translation>
    </message>
    <message>
        <source>A gateway does not have it.</source>
        <translation>ゲートウェイにはこのパラメーターがありません。</translation>
    </message>
    <message>
        <source>A gateway does not list its models.</source>
        <translation>ゲートウェイはモデルの一覧を提供しません。</translation>
    </message>
    <message>
        <source>A gateway has no embeddings.</source>
        <translation>ゲートウェイは埋め込みに対応していません。</translation>
    </message>
    <message>
        <source>A gateway takes text only, no images and no sound.</source>
        <translation>ゲートウェイが受け付けるのはテキストだけで、画像や音声は送れません。</translation>
    </message>
    <message>
        <source>A picture is empty.</source>
        <translation>空の画像があります。</translation>
    </message>
    <message>
        <source>A second answer began within the first one.</source>
        <translation>最初の回答の途中で、別の回答が始まりました。</translation>
    </message>
    <message>
        <source>A signature that belongs to the conversation is missing.</source>
        <translation>会話に必要な署名がありません。</translation>
    </message>
    <message>
        <source>A stop sequence of blanks alone is not taken.</source>
        <translation>空白だけの停止シーケンスは受け付けられません。</translation>
    </message>
    <message>
        <source>A web page came where the provider&apos;s answer should be. A proxy or a login page may be in the way.</source>
        <translation>プロバイダーの回答の代わりに Web ページが返されました。途中にプロキシまたはログインページがあるかもしれません。</translation>
    </message>
    <message>
        <source>A web page came where the provider&apos;s answer should be: “%1”. A proxy or a login page may be in the way.</source>
        <translation>プロバイダーの回答の代わりに Web ページ「%1」が返されました。途中にプロキシまたはログインページがあるかもしれません。</translation>
    </message>
    <message>
        <source>Anthropic&apos;s API has no such parameter.</source>
        <translation>Anthropic の API にこのパラメーターはありません。</translation>
    </message>
    <message>
        <source>Anthropic&apos;s models do not take audio.</source>
        <translation>Anthropic のモデルは音声を受け付けません。</translation>
    </message>
    <message>
        <source>Anthropic&apos;s models take pictures as JPEG, PNG, GIF or WebP, not as %1.</source>
        <translation>Anthropic のモデルが受け付ける画像は JPEG、PNG、GIF、WebP で、%1 は使えません。</translation>
    </message>
    <message>
        <source>Azure needs the address of its resource: https://&lt;name&gt;.openai.azure.com.</source>
        <translation>Azure にはリソースのアドレスが必要です: https://&lt;name&gt;.openai.azure.com</translation>
    </message>
    <message>
        <source>Gemini refused the question (%1).</source>
        <translation>Gemini が質問を拒否しました (%1)。</translation>
    </message>
    <message numerus="yes">
        <source>Gemini takes %n stop sequences; the others are left out.</source>
        <translation>
            <numerusform>Gemini が受け付ける停止シーケンスは %n 個です。残りは除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is named.</source>
        <translation>モデルが指定されていません。</translation>
    </message>
    <message>
        <source>Ollama asks you to sign in first: run “ollama signin”, or open %1</source>
        <translation>Ollama が先にサインインを求めています。「ollama signin」を実行するか、次を開いてください: %1</translation>
    </message>
    <message>
        <source>Ollama takes images themselves, not the address of one.</source>
        <translation>Ollama が受け付けるのは画像そのもので、画像のアドレスは使えません。</translation>
    </message>
    <message>
        <source>Ollama takes no sound.</source>
        <translation>Ollama は音声を受け付けません。</translation>
    </message>
    <message>
        <source>Sound of type %1 cannot be sent: this provider takes WAV and MP3.</source>
        <translation>種類が %1 の音声は送信できません。このプロバイダーが受け付けるのは WAV と MP3 です。</translation>
    </message>
    <message>
        <source>The Responses API does not have it.</source>
        <translation>Responses API にこのパラメーターはありません。</translation>
    </message>
    <message>
        <source>The Responses API takes no sound. Chat Completions of the same provider does.</source>
        <translation>Responses API は音声を受け付けません。同じプロバイダーの Chat Completions なら送信できます。</translation>
    </message>
    <message>
        <source>The answer did not follow the JSON schema and is asked for once more: %1</source>
        <translation>回答が JSON スキーマに従っていないため、もう一度要求します: %1</translation>
    </message>
    <message>
        <source>The answer has no embedding for some of the texts.</source>
        <translation>応答に、一部のテキストの埋め込みがありません。</translation>
    </message>
    <message>
        <source>The answer holds no JSON.</source>
        <translation>回答に JSON が含まれていません。</translation>
    </message>
    <message>
        <source>The answer is longer than 64 MB.</source>
        <translation>応答が 64 MB を超えています。</translation>
    </message>
    <message numerus="yes">
        <source>The conversation has about %Ln tokens, but %1 is given only %2: the server may refuse it or forget its beginning.</source>
        <translation>
            <numerusform>会話は約 %Ln トークンありますが、%1 に与えられているのは %2 だけです。サーバーが拒否するか、会話の始めを忘れるおそれがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The embeddings are not those of Gemini&apos;s API.</source>
        <translation>受信した埋め込みは Gemini API のものではありません。</translation>
    </message>
    <message>
        <source>The gateway sent something that is no JSON object.</source>
        <translation>ゲートウェイから送られてきたものは JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The list of models is not one of Anthropic&apos;s API.</source>
        <translation>モデルの一覧が Anthropic の API のものではありません。</translation>
    </message>
    <message>
        <source>The list of models is not one of Gemini&apos;s API.</source>
        <translation>モデルの一覧が Gemini API のものではありません。</translation>
    </message>
    <message>
        <source>The model %1 is not in the provider&apos;s list.</source>
        <translation>モデル %1 はプロバイダーの一覧にありません。</translation>
    </message>
    <message>
        <source>The model always thinks.</source>
        <translation>このモデルは常に思考します。</translation>
    </message>
    <message>
        <source>The model always thinks; it is asked to think little.</source>
        <translation>このモデルは常に思考します。思考を短くするよう要求します。</translation>
    </message>
    <message>
        <source>The model called a tool that it was not given.</source>
        <translation>モデルが、与えられていないツールを呼び出しました。</translation>
    </message>
    <message>
        <source>The model called tools over and over.</source>
        <translation>モデルがツールを何度も繰り返し呼び出しました。</translation>
    </message>
    <message>
        <source>The model does not think before it answers.</source>
        <translation>このモデルは回答の前に思考しません。</translation>
    </message>
    <message>
        <source>The model made no picture.</source>
        <translation>モデルが画像を作成しませんでした。</translation>
    </message>
    <message>
        <source>The model stopped without telling why.</source>
        <translation>モデルが理由を示さずに停止しました。</translation>
    </message>
    <message>
        <source>The model takes either temperature or top_p.</source>
        <translation>このモデルが受け付けるのは temperature か top_p のどちらか一方です。</translation>
    </message>
    <message>
        <source>The model takes no number of tokens to think; the effort “%1” is asked for.</source>
        <translation>このモデルでは思考のトークン数を指定できないため、思考の度合い「%1」を要求します。</translation>
    </message>
    <message>
        <source>The model thinks at temperature 1 only.</source>
        <translation>このモデルは temperature が 1 のときだけ思考します。</translation>
    </message>
    <message numerus="yes">
        <source>The model thinks with %L1 to %Ln tokens; %L2 are asked for.</source>
        <translation>
            <numerusform>このモデルが思考に使うのは %L1～%Ln トークンです。%L2 を要求します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model thinks with %Ln tokens at least.</source>
        <translation>
            <numerusform>このモデルは思考に少なくとも %Ln トークンを使います。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model thinks with top_p between 0.95 and 1 only.</source>
        <translation>このモデルは top_p が 0.95 から 1 のときだけ思考します。</translation>
    </message>
    <message>
        <source>The model thinks without top_k only.</source>
        <translation>このモデルは top_k がないときだけ思考します。</translation>
    </message>
    <message numerus="yes">
        <source>The model writes %Ln tokens at most.</source>
        <translation>
            <numerusform>このモデルが書けるのは最大 %Ln トークンです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model wrote a tool call that cannot be read.</source>
        <translation>モデルが書いたツールの呼び出しを読み取れません。</translation>
    </message>
    <message>
        <source>The model&apos;s answer cannot be read.</source>
        <translation>モデルの回答を読み取れません。</translation>
    </message>
    <message>
        <source>The model&apos;s answer does not follow the JSON schema, twice: %1</source>
        <translation>モデルの回答が 2 回とも JSON スキーマに従っていません: %1</translation>
    </message>
    <message>
        <source>The offline assistant has no embeddings.</source>
        <translation>オフラインアシスタントは埋め込みに対応していません。</translation>
    </message>
    <message>
        <source>The provider could not use the reasoning of earlier answers: the question was asked again without it.</source>
        <translation>プロバイダーが以前の回答の思考過程を使用できなかったため、それを除いてもう一度質問しました。</translation>
    </message>
    <message>
        <source>The provider did not send one embedding for each text: %1 instead of %2.</source>
        <translation>プロバイダーから届いた埋め込みの数がテキストの数と一致しません: %2 に対して %1</translation>
    </message>
    <message>
        <source>The provider has forgotten the response before: the whole conversation was sent instead.</source>
        <translation>プロバイダーが前の回答を忘れているため、代わりに会話全体を送信しました。</translation>
    </message>
    <message>
        <source>The provider sent embeddings of different lengths.</source>
        <translation>プロバイダーから届いた埋め込みの長さが揃っていません。</translation>
    </message>
    <message numerus="yes">
        <source>The reasoning budget of %Ln tokens must be smaller than the answer&apos;s limit of %L1, which counts both.</source>
        <translation>
            <numerusform>思考の予算 %Ln トークンは、回答の上限 %L1 より小さくしてください。上限には両方が含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The reasoning of earlier answers was not taken back and is left out.</source>
        <translation>以前の回答の思考過程が受け付けられなかったため、除外します。</translation>
    </message>
    <message>
        <source>The server read %1 from disk first, which took %2 s.</source>
        <translation>サーバーがまず %1 をディスクから読み込みました。所要時間は %2 秒です。</translation>
    </message>
    <message>
        <source>The temperature is %1: Anthropic&apos;s models take 0 to 1.</source>
        <translation>温度は %1 です。Anthropic のモデルが受け付けるのは 0 から 1 です。</translation>
    </message>
    <message>
        <source>The tool was called without thinking, so its result is answered without.</source>
        <translation>ツールが思考なしで呼び出されたため、その結果への回答も思考なしで行います。</translation>
    </message>
    <message>
        <source>There is no list of models at %1: the address may be wrong.</source>
        <translation>%1 にモデルの一覧がありません。アドレスが間違っているかもしれません。</translation>
    </message>
    <message>
        <source>There is nothing to send: the message is empty.</source>
        <translation>送信するものがありません。メッセージが空です。</translation>
    </message>
    <message>
        <source>This provider does not have it.</source>
        <translation>このプロバイダーにはこのパラメーターがありません。</translation>
    </message>
    <message>
        <source>This provider does not list its models.</source>
        <translation>このプロバイダーはモデルの一覧を提供しません。</translation>
    </message>
    <message>
        <source>This provider has no embeddings.</source>
        <translation>このプロバイダーは埋め込みに対応していません。</translation>
    </message>
    <message>
        <source>This provider needs the address of its gateway (a base URL).</source>
        <translation>このプロバイダーにはゲートウェイのアドレス (ベース URL) が必要です。</translation>
    </message>
    <message>
        <source>This provider needs the address of its server (a base URL).</source>
        <translation>このプロバイダーにはサーバーのアドレス (ベース URL) が必要です。</translation>
    </message>
    <message>
        <source>This provider takes no sound.</source>
        <translation>このプロバイダーは音声を受け付けません。</translation>
    </message>
    <message>
        <source>What came is not a chat completion.</source>
        <translation>受信した内容は Chat Completion ではありません。</translation>
    </message>
    <message>
        <source>What came is not a list of models.</source>
        <translation>受信した内容はモデルの一覧ではありません。</translation>
    </message>
    <message>
        <source>What came is not an answer of Anthropic&apos;s API.</source>
        <translation>受信した内容は Anthropic の API の応答ではありません。</translation>
    </message>
    <message>
        <source>What came is not an answer of Gemini&apos;s API.</source>
        <translation>受信した内容は Gemini API の応答ではありません。</translation>
    </message>
    <message>
        <source>What came is not an answer of Ollama&apos;s.</source>
        <translation>受信した内容は Ollama の応答ではありません。</translation>
    </message>
    <message>
        <source>What came is not an answer of the Responses API.</source>
        <translation>受信した内容は Responses API の応答ではありません。</translation>
    </message>
    <message>
        <source>What came is not an answer of this protocol.</source>
        <translation>受信した内容はこのプロトコルの応答ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>With at most %Ln tokens for the answer there is no room to think.</source>
        <translation>
            <numerusform>回答が最大 %Ln トークンでは、思考する余地がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: Anthropic&apos;s models take text, pictures and PDF, not %2.</source>
        <translation>「%1」を送信できません。Anthropic のモデルが受け付けるのはテキスト、画像、PDF で、%2 は送れません。</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: Gemini takes text, pictures, sound, films and PDF, not %2.</source>
        <translation>「%1」を送信できません。Gemini が受け付けるのはテキスト、画像、音声、動画、PDF で、%2 は送れません。</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: Ollama takes text and images, not %2.</source>
        <translation>「%1」を送信できません。Ollama が受け付けるのはテキストと画像で、%2 は送れません。</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: a gateway takes text only.</source>
        <translation>「%1」を送信できません。ゲートウェイが受け付けるのはテキストだけです。</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: this provider takes text and images, not %2.</source>
        <translation>「%1」を送信できません。このプロバイダーが受け付けるのはテキストと画像で、%2 は送れません。</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: this provider takes text, images and PDF, not %2.</source>
        <translation>「%1」を送信できません。このプロバイダーが受け付けるのはテキスト、画像、PDF で、%2 は送れません。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>「%1」は空です。</translation>
    </message>
    <message>
        <source>“%1” is not an address of a gateway: it should look like wss://host/path.</source>
        <translation>「%1」はゲートウェイのアドレスではありません。wss://host/path のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server: it should look like http://host:11434.</source>
        <translation>「%1」はサーバーのアドレスではありません。http://host:11434 のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server: it should look like https://host/v1.</source>
        <translation>「%1」はサーバーのアドレスではありません。https://host/v1 のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not an address: it should look like https://&lt;name&gt;.openai.azure.com.</source>
        <translation>「%1」はアドレスではありません。https://&lt;name&gt;.openai.azure.com のように入力してください。</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>This window shows samples; there are no providers to set up in it.</source>
        <translation>このウィンドウには見本を表示しているため、プロバイダーは設定できません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What you write goes to the provider that you choose, and to nobody else.</source>
        <translation>入力した内容は、選択したプロバイダーにのみ送信され、ほかには送信されません。</translation>
    </message>
</context>
<context>
    <name>QuestionTerms</name>
    <message>
        <source>There is no word to look for.</source>
        <translation>検索する語がありません。</translation>
    </message>
</context>
<context>
    <name>QueuedMessages</name>
    <message>
        <source>Next: %1</source>
        <translation>次: %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>ReadFault</name>
    <message>
        <source>Reading the file failed: its reader crashed.</source>
        <translation>ファイルを読み取れませんでした。読み取りプログラムが異常終了しました。</translation>
    </message>
    <message>
        <source>Reading the file took too long and was ended.</source>
        <translation>ファイルの読み取りに時間がかかりすぎたため、中止しました。</translation>
    </message>
    <message>
        <source>Reading the file took too much memory and was ended.</source>
        <translation>ファイルの読み取りに必要なメモリが多すぎたため、中止しました。</translation>
    </message>
    <message>
        <source>The file defines XML entities, which documents have no need of, and was not read.</source>
        <translation>このファイルは文書に不要な XML 実体を定義しているため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>The file holds more text than one document may.</source>
        <translation>ファイルのテキストが、1 つの文書の上限を超えています。</translation>
    </message>
    <message>
        <source>The file holds no text, only pictures of it perhaps.</source>
        <translation>ファイルにテキストがありません。テキストの画像だけかもしれません。</translation>
    </message>
    <message>
        <source>The file holds no text, or is of a format that Oriel does not read.</source>
        <translation>ファイルにテキストがないか、Oriel が対応していない形式です。</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>ファイルが途中で切れています。末尾がありません。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>ファイルが破損しています。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルは空です。</translation>
    </message>
    <message>
        <source>The file is encrypted; Oriel cannot read it without its password.</source>
        <translation>ファイルは暗号化されており、パスワードなしでは読み取れません。</translation>
    </message>
    <message>
        <source>The file is larger than files may be here.</source>
        <translation>ファイルが、ここで許される大きさを超えています。</translation>
    </message>
    <message>
        <source>The file is not there any more, or may not be read.</source>
        <translation>ファイルがなくなったか、読み取る権限がありません。</translation>
    </message>
    <message>
        <source>The file made its reader fail twice and is left alone until it changes.</source>
        <translation>このファイルで読み取りプログラムが 2 回失敗したため、変更されるまで読み取りません。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a document holds, and was not read.</source>
        <translation>展開すると文書としては大きすぎるため、ファイルを読み取りませんでした。</translation>
    </message>
    <message>
        <source>The file was not read: the program that reads files could not be started.</source>
        <translation>ファイルを読み取れませんでした。読み取りプログラムを起動できませんでした。</translation>
    </message>
    <message>
        <source>This is no file that can be read: a device, a pipe or a socket.</source>
        <translation>読み取れるファイルではありません。デバイス、パイプ、またはソケットです。</translation>
    </message>
</context>
<context>
    <name>ReasoningFold</name>
    <message>
        <source>Hide reasoning: %1</source>
        <translation>思考過程を隠す: %1</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>思考過程</translation>
    </message>
    <message>
        <source>Show reasoning: %1</source>
        <translation>思考過程を表示: %1</translation>
    </message>
</context>
<context>
    <name>RegenerateTurn</name>
    <message>
        <source>This message answers no question.</source>
        <translation>このメッセージは質問への回答ではありません。</translation>
    </message>
</context>
<context>
    <name>RemoteImage</name>
    <message>
        <source>A picture from %1. Loading it tells that server that you read this.</source>
        <translation>%1 の画像です。読み込むと、これを読んだことがそのサーバーに伝わります。</translation>
    </message>
    <message>
        <source>Load picture</source>
        <translation>画像を読み込む</translation>
    </message>
    <message>
        <source>Loading the picture from %1</source>
        <translation>%1 から画像を読み込んでいます</translation>
    </message>
    <message>
        <source>Picture from %1</source>
        <translation>%1 の画像</translation>
    </message>
    <message>
        <source>The picture could not be loaded from %1.</source>
        <translation>%1 から画像を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>会話 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds more: %Ln messages. To have that back: Settings, “Storage and backup”, or “oriel-cli conversations restore %1”.</source>
        <translation>
            <numerusform>バックアップにはさらに内容があります (メッセージ %Ln 件)。元に戻すには、設定の「保存とバックアップ」、または「oriel-cli conversations restore %1」を使用してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file was kept as “%1”.</source>
        <translation>破損したファイルは「%1」として残してあります。</translation>
    </message>
    <message>
        <source>The file “%1” could not be removed.</source>
        <translation>ファイル「%1」を削除できませんでした。</translation>
    </message>
    <message>
        <source>The history was damaged, and nothing in it could be read. What you see is the backup of %1.</source>
        <translation>履歴が破損しており、何も読み取れませんでした。表示されているのは %1 のバックアップです。</translation>
    </message>
    <message>
        <source>The history was damaged. What could be read was saved: %1, %2.</source>
        <translation>履歴が破損していました。読み取れる内容は保存されました: %1、%2。</translation>
    </message>
    <message>
        <source>The newest backup is of %1.</source>
        <translation>最新のバックアップは %1 のものです。</translation>
    </message>
</context>
<context>
    <name>RescuedTree</name>
    <message>
        <source>Rescued conversation</source>
        <translation>救出された会話</translation>
    </message>
    <message>
        <source>Rescued messages</source>
        <translation>救出されたメッセージ</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Nothing was restored, because what is there now could not be kept. %1</source>
        <translation>現在の内容を保存できなかったため、何も復元しませんでした。%1</translation>
    </message>
    <message>
        <source>“%1” is the history itself: there is nothing to restore from it.</source>
        <translation>「%1」は履歴そのものです。ここから復元できるものはありません。</translation>
    </message>
</context>
<context>
    <name>RetentionRepository</name>
    <message>
        <source>Conversations can be kept for one day at least.</source>
        <translation>会話の保存期間は 1 日以上にしてください。</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>By anyone</source>
        <translation>すべての発言者</translation>
    </message>
    <message>
        <source>By assistants</source>
        <translation>アシスタントの発言</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>自分の発言</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>過去 1 日間</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>過去 1 年間</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>コードを含む</translation>
    </message>
    <message>
        <source>✓ With code</source>
        <translation>✓ コードを含む</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>There is no word to look for: signs alone are not found.</source>
        <translation>検索する語がありません。記号だけでは検索できません。</translation>
    </message>
    <message>
        <source>These are too many words to look for at once.</source>
        <translation>一度に検索する語が多すぎます。</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
</context>
<context>
    <name>SendTurn</name>
    <message>
        <source>There is nothing to send.</source>
        <translation>送信するものがありません。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 に「%2」は指定できません。</translation>
    </message>
    <message>
        <source>%1 has no key “%2”. There are these: %3.</source>
        <translation>%1 にキー「%2」はありません。あるキー: %3</translation>
    </message>
    <message>
        <source>%1 has no keys.</source>
        <translation>%1 にキーはありません。</translation>
    </message>
    <message>
        <source>%1 is a built-in provider and cannot be of another kind.</source>
        <translation>%1 は組み込みのプロバイダーのため、種類を変更できません。</translation>
    </message>
    <message>
        <source>%1 is built in and not changed; there is nothing to remove.</source>
        <translation>%1 は組み込みで、変更されていません。削除するものはありません。</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds, more than 0 and at most 86400.</source>
        <translation>%1 は 0 より大きく 86400 以下の秒数にしてください。</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 はテキストにしてください。</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 は true または false にしてください。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>%1、%2 行目、%3: %4</translation>
    </message>
    <message>
        <source>%1: %2 is %3.</source>
        <translation>%1: %2 の値は %3 です。</translation>
    </message>
    <message>
        <source>A WebSocket gateway&apos;s address begins with wss:// or ws://.</source>
        <translation>WebSocket ゲートウェイのアドレスは wss:// または ws:// で始まります。</translation>
    </message>
    <message>
        <source>A client certificate and its key are given together.</source>
        <translation>クライアント証明書とそのキーは、両方を指定してください。</translation>
    </message>
    <message>
        <source>A fingerprint is the SHA-256 of the certificate: 32 bytes, written as 64 hexadecimal digits.</source>
        <translation>フィンガープリントは証明書の SHA-256 です。32 バイトを 64 桁の 16 進数で表します。</translation>
    </message>
    <message>
        <source>A provider of the kind %1 needs an address.</source>
        <translation>種類が %1 のプロバイダーにはアドレスが必要です。</translation>
    </message>
    <message>
        <source>A proxy needs a host and a port: http://host:port.</source>
        <translation>プロキシにはホストとポートが必要です: http://host:port</translation>
    </message>
    <message>
        <source>A proxy&apos;s password does not go into a settings file.</source>
        <translation>プロキシのパスワードは設定ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>A query item needs a name.</source>
        <translation>クエリ項目には名前が必要です。</translation>
    </message>
    <message>
        <source>A time-out is more than 0 and at most 86400 seconds.</source>
        <translation>タイムアウトは 0 秒より大きく 86400 秒以下にしてください。</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>指定できるもの: %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか？</translation>
    </message>
    <message>
        <source>It counts as not set.</source>
        <translation>未設定として扱われます。</translation>
    </message>
    <message>
        <source>It must be an object with the fields of a provider.</source>
        <translation>プロバイダーのフィールドを持つオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>%1 行目、%2 列目: %3</translation>
    </message>
    <message>
        <source>Name an environment variable that holds the key, not the key itself.</source>
        <translation>キーそのものではなく、キーを格納した環境変数の名前を指定してください。</translation>
    </message>
    <message>
        <source>No keychain runs here, and there is no passphrase for an encrypted key file. Set ORIEL_PASSPHRASE.</source>
        <translation>キーチェーンが動作しておらず、暗号化されたキーファイルのパスフレーズもありません。ORIEL_PASSPHRASE を設定してください。</translation>
    </message>
    <message>
        <source>No keychain runs here.</source>
        <translation>キーチェーンが動作していません。</translation>
    </message>
    <message>
        <source>Opening the key file would take more time or memory than Oriel ever asks for.</source>
        <translation>キーファイルを開くのに、Oriel が使う範囲を超える時間やメモリーが必要です。</translation>
    </message>
    <message>
        <source>The address begins with https:// or http://, not with %1://.</source>
        <translation>アドレスは %1:// ではなく、https:// または http:// で始まります。</translation>
    </message>
    <message>
        <source>The address holds a user or a password; set them as a key or as a secret header.</source>
        <translation>アドレスにユーザー名またはパスワードが含まれています。キーまたは秘密のヘッダーとして設定してください。</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>アドレスが空です。</translation>
    </message>
    <message>
        <source>The address “%1” begins with neither https:// nor http://.</source>
        <translation>アドレス「%1」が https:// でも http:// でも始まっていません。</translation>
    </message>
    <message>
        <source>The address “%1” has a part after “#”, which no server sees.</source>
        <translation>アドレス「%1」には、サーバーに送られない「#」以降の部分があります。</translation>
    </message>
    <message>
        <source>The address “%1” has no scheme; write https://%1 or http://%1.</source>
        <translation>アドレス「%1」にスキームがありません。https://%1 または http://%1 と入力してください。</translation>
    </message>
    <message>
        <source>The address “%1” is not a URL: its host or its port (1 to 65535) is wrong.</source>
        <translation>アドレス「%1」は URL ではありません。ホストまたはポート (1 から 65535) が正しくありません。</translation>
    </message>
    <message>
        <source>The address “%1” names no host.</source>
        <translation>アドレス「%1」にホストがありません。</translation>
    </message>
    <message>
        <source>The beginning of the key file was changed.</source>
        <translation>キーファイルの先頭部分が変更されています。</translation>
    </message>
    <message>
        <source>The content of the key file cannot be understood.</source>
        <translation>キーファイルの内容を解釈できません。</translation>
    </message>
    <message>
        <source>The content of the key file was changed or cut off.</source>
        <translation>キーファイルの内容が変更されているか、途中で切れています。</translation>
    </message>
    <message>
        <source>The encryption library could not be started.</source>
        <translation>暗号化ライブラリを開始できませんでした。</translation>
    </message>
    <message>
        <source>The environment variable %1 is empty.</source>
        <translation>環境変数 %1 が空です。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>環境変数 %1 が設定されていません。</translation>
    </message>
    <message>
        <source>The file is left as it is.</source>
        <translation>ファイルはそのまま残されます。</translation>
    </message>
    <message>
        <source>The header %1 holds a credential; it must be kept as a secret.</source>
        <translation>ヘッダー %1 には認証情報が含まれているため、秘密情報として保存する必要があります。</translation>
    </message>
    <message>
        <source>The header %1 is set by the connection itself.</source>
        <translation>ヘッダー %1 は接続によって自動的に設定されます。</translation>
    </message>
    <message>
        <source>The key file does not begin as one does.</source>
        <translation>ファイルの先頭がキーファイルの形式ではありません。</translation>
    </message>
    <message>
        <source>The key file is cut off.</source>
        <translation>キーファイルが途中で切れています。</translation>
    </message>
    <message>
        <source>The key file is encrypted and there is no passphrase. Set ORIEL_PASSPHRASE.</source>
        <translation>キーファイルは暗号化されていますが、パスフレーズがありません。ORIEL_PASSPHRASE を設定してください。</translation>
    </message>
    <message>
        <source>The key file was written by a newer Oriel, or is damaged. It is left as it is.</source>
        <translation>キーファイルは、より新しい Oriel で書き込まれているか、破損しています。ファイルはそのまま残されます。</translation>
    </message>
    <message>
        <source>The key has a space, a line end or another character that no key has.</source>
        <translation>キーに、空白や改行など、キーには使われない文字が含まれています。</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>キーが空です。</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is in the encrypted key file.</source>
        <translation>%2 のキー「%1」は暗号化されたキーファイルにあります。</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is in the keychain.</source>
        <translation>%2 のキー「%1」はキーチェーンにあります。</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is not in the encrypted key file any more; set it again.</source>
        <translation>%2 のキー「%1」は暗号化されたキーファイルにもうありません。設定し直してください。</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is not in the keychain any more; set it again.</source>
        <translation>%2 のキー「%1」はキーチェーンにもうありません。設定し直してください。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>キーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <translation>キーチェーンでエラーが発生しました: %1</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>キーチェーンがロックされています。ロックを解除してから再試行してください。</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>キーチェーンがアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>パスフレーズが空です。</translation>
    </message>
    <message>
        <source>The passphrase of the key file is wrong.</source>
        <translation>キーファイルのパスフレーズが正しくありません。</translation>
    </message>
    <message>
        <source>The patch is not JSON: %1 at byte %2.</source>
        <translation>パッチが JSON ではありません: %1 (%2 バイト目)。</translation>
    </message>
    <message>
        <source>The patch is not a JSON object; write {&quot;name&quot;: value}.</source>
        <translation>パッチが JSON オブジェクトではありません。{&quot;name&quot;: value} の形で入力してください。</translation>
    </message>
    <message>
        <source>The query item %1 holds a credential, which would end in logs; set it as a key.</source>
        <translation>クエリ項目 %1 には認証情報が含まれており、ログに残るおそれがあります。キーとして設定してください。</translation>
    </message>
    <message>
        <source>The secret header %1 has its value in the file, where no secret belongs.</source>
        <translation>秘密のヘッダー %1 の値がファイルに書かれています。このファイルに秘密情報を書くことはできません。</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line end or another control character.</source>
        <translation>ヘッダー %1 の値に、改行またはその他の制御文字が含まれています。</translation>
    </message>
    <message>
        <source>There is a provider “%1” already.</source>
        <translation>プロバイダー「%1」は既に存在します。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>There is no provider “%1” to remove.</source>
        <translation>削除対象のプロバイダー「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no provider “%1”. There are these: %2.</source>
        <translation>プロバイダー「%1」はありません。あるプロバイダー: %2</translation>
    </message>
    <message>
        <source>There is no secret “%1” of %2; set it again.</source>
        <translation>%2 の秘密情報「%1」がありません。設定し直してください。</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>設定「%1」はありません。</translation>
    </message>
    <message>
        <source>There is not enough memory to open the key file (%1 MB are needed).</source>
        <translation>メモリーが不足しているため、キーファイルを開けません (%1 MB 必要です)。</translation>
    </message>
    <message>
        <source>Using %1.</source>
        <translation>%1 を使用します。</translation>
    </message>
    <message>
        <source>a JSON object is missing</source>
        <translation>JSON オブジェクトがありません</translation>
    </message>
    <message>
        <source>a day like 2026-03-01</source>
        <translation>2026-03-01 のような日付</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 から %2 までの数</translation>
    </message>
    <message>
        <source>a provider&apos;s name</source>
        <translation>プロバイダーの名前</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>任意のテキスト</translation>
    </message>
    <message>
        <source>budgets like openai.day=2 openai.month=30, with blanks between them</source>
        <translation>openai.day=2 openai.month=30 のような予算を空白で区切ったもの</translation>
    </message>
    <message>
        <source>fingerprint must be 32 bytes, written as 64 hexadecimal digits.</source>
        <translation>fingerprint は 32 バイトを 64 桁の 16 進数で表したものにしてください。</translation>
    </message>
    <message>
        <source>headers must be a list of {&quot;name&quot;: …, &quot;value&quot;: …} or {&quot;name&quot;: …, &quot;secret&quot;: true}.</source>
        <translation>headers は {&quot;name&quot;: …, &quot;value&quot;: …} または {&quot;name&quot;: …, &quot;secret&quot;: true} のリストにしてください。</translation>
    </message>
    <message>
        <source>key %1 in the encrypted key file</source>
        <translation>暗号化されたキーファイルのキー %1</translation>
    </message>
    <message>
        <source>key %1 in the keychain</source>
        <translation>キーチェーンのキー %1</translation>
    </message>
    <message>
        <source>kind must be one of these: %1.</source>
        <translation>kind は次のいずれかにしてください: %1</translation>
    </message>
    <message>
        <source>lines of model=file</source>
        <translation>「モデル=ファイル」の行</translation>
    </message>
    <message>
        <source>lines of provider/model</source>
        <translation>「プロバイダー/モデル」の行</translation>
    </message>
    <message>
        <source>pairs like chat.new=Ctrl+Shift+N, with blanks between them</source>
        <translation>chat.new=Ctrl+Shift+N のような組を空白で区切ったもの</translation>
    </message>
    <message>
        <source>query must be an object of texts.</source>
        <translation>query はテキストからなるオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>system, none, http://host:port or socks5://host:port, without a password</source>
        <translation>system、none、http://host:port または socks5://host:port（パスワードなし）</translation>
    </message>
    <message>
        <source>targets like anthropic/claude-haiku-4-5 or ollama/llama3.1?timeout=30&amp;retries=0, with blanks between</source>
        <translation>anthropic/claude-haiku-4-5 や ollama/llama3.1?timeout=30&amp;retries=0 のような宛先を空白で区切ったもの</translation>
    </message>
    <message>
        <source>token_place must be header, query or first-message.</source>
        <translation>token_place は header、query、first-message のいずれかにしてください</translation>
    </message>
    <message>
        <source>“%1” cannot be a header&apos;s name.</source>
        <translation>「%1」はヘッダー名に使用できません。</translation>
    </message>
    <message>
        <source>“%1” cannot be a key&apos;s name; it is made of letters a-z, digits, “-”, “_” and “.”, at most 64 of them, and begins with a letter or a digit.</source>
        <translation>「%1」はキーの名前に使用できません。名前は英字 a-z、数字、「-」「_」「.」からなる 64 文字以内で、先頭は英字または数字です。</translation>
    </message>
    <message>
        <source>“%1” cannot be a provider&apos;s name; it is made of a-z, 0-9, “-”, “_” and “.”, at most 64 of them, and begins with a letter or a digit.</source>
        <translation>「%1」はプロバイダーの名前に使用できません。名前は a-z、0-9、「-」「_」「.」からなる 64 文字以内で、先頭は英字または数字です。</translation>
    </message>
    <message>
        <source>“%1” cannot be read, and is left as it is.</source>
        <translation>「%1」を読み取れません。ファイルはそのまま残されます。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>「%1」を書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>“%1” is being written by another program. Try again.</source>
        <translation>「%1」は別のプログラムが書き込み中です。再試行してください。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>「%1」は空です。</translation>
    </message>
    <message>
        <source>“%1” is no budget like openai.day=2.</source>
        <translation>「%1」は openai.day=2 のような予算ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no proxy; write system, none, http://host:port or socks5://host:port.</source>
        <translation>「%1」はプロキシではありません。system、none、http://host:port、または socks5://host:port と入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no target like anthropic/claude-haiku-4-5.</source>
        <translation>「%1」は anthropic/claude-haiku-4-5 のような宛先ではありません。</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>会話に戻る</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Storage and backup</source>
        <translation>保存とバックアップ</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back from the archive</source>
        <translation>アーカイブから戻る</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>会話を検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Shown conversations</source>
        <translation>表示する会話</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>アーカイブは空です。</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用状況</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>会話がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Source %1: %2, %3</source>
        <translation>出典 %1: %2、%3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Close the source</source>
        <translation>出典を閉じる</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Open the file in its own program</source>
        <translation>ファイルを専用のプログラムで開く</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>文書を開いています…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>文書のテキスト</translation>
    </message>
</context>
<context>
    <name>SqlErrors</name>
    <message>
        <source>The disk failed while the history was read or written (“%1”).</source>
        <translation>履歴の読み書き中にディスクエラーが発生しました (「%1」)。</translation>
    </message>
    <message>
        <source>The disk failed while the index of the documents was read or written (“%1”).</source>
        <translation>文書の索引の読み書き中にディスクエラーが発生しました (「%1」)。</translation>
    </message>
    <message>
        <source>The file “%1” is not a history of Oriel, or it is damaged.</source>
        <translation>ファイル「%1」は Oriel の履歴ではないか、破損しています。</translation>
    </message>
    <message>
        <source>The history can only be read: the file “%1” or its folder is write-protected.</source>
        <translation>履歴は読み取り専用です。ファイル「%1」またはそのフォルダーが書き込み禁止になっています。</translation>
    </message>
    <message>
        <source>The history could not be opened: there is no file “%1”, or no permission.</source>
        <translation>履歴を開けませんでした。ファイル「%1」がないか、権限がありません。</translation>
    </message>
    <message>
        <source>The history could not be read or written (SQLite&apos;s error %1).</source>
        <translation>履歴を読み書きできませんでした (SQLite のエラー %1)。</translation>
    </message>
    <message>
        <source>The history could not be written: the disk is full.</source>
        <translation>履歴を書き込めませんでした。ディスクの空き容量がありません。</translation>
    </message>
    <message>
        <source>The history is damaged: the file “%1” does not hold what it should.</source>
        <translation>履歴が破損しています。ファイル「%1」の内容が正しくありません。</translation>
    </message>
    <message>
        <source>The history is locked by another program. Close that program, then try again.</source>
        <translation>履歴は別のプログラムによってロックされています。そのプログラムを閉じてから、再試行してください。</translation>
    </message>
    <message>
        <source>The index of the documents can only be read: the file “%1” or its folder is write-protected.</source>
        <translation>文書の索引は読み取り専用です。ファイル「%1」またはそのフォルダーが書き込み禁止になっています。</translation>
    </message>
    <message>
        <source>The index of the documents could not be opened: there is no file “%1”, or no permission.</source>
        <translation>文書の索引を開けませんでした。ファイル「%1」がないか、権限がありません。</translation>
    </message>
    <message>
        <source>The index of the documents could not be read or written (SQLite&apos;s error %1).</source>
        <translation>文書の索引を読み書きできませんでした (SQLite のエラー %1)。</translation>
    </message>
    <message>
        <source>The index of the documents could not be written: the disk is full.</source>
        <translation>文書の索引を書き込めませんでした。ディスクの空き容量がありません。</translation>
    </message>
    <message>
        <source>The index of the documents is damaged: delete the file “%1” and add the documents again.</source>
        <translation>文書の索引が破損しています。ファイル「%1」を削除し、文書をもう一度追加してください。</translation>
    </message>
    <message>
        <source>The index of the documents is locked by another program. Close that program, then try again.</source>
        <translation>文書の索引は別のプログラムによってロックされています。そのプログラムを閉じてから、再試行してください。</translation>
    </message>
</context>
<context>
    <name>SqlHistoryKeeper</name>
    <message>
        <source>What was deleted long ago is still in backups that could not be written anew. They go when seven newer ones have been made: %1</source>
        <translation>かなり前に削除された内容が、書き直せなかったバックアップに残っています。新しいバックアップが 7 つ作成されると消えます: %1</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Ctrl+Enter sends · Enter breaks the line</source>
        <translation>Ctrl+Enter で送信 · Enter で改行</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter breaks the line</source>
        <translation>Enter で送信 · Shift+Enter で改行</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Check the history</source>
        <translation>履歴を検査</translation>
    </message>
    <message>
        <source>Conversations are kept on this computer only, in this folder:</source>
        <translation>会話はこのコンピューターの次のフォルダーにのみ保存されます:</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>履歴のフォルダー</translation>
    </message>
    <message>
        <source>Folders with a rule of their own: %1</source>
        <translation>個別の規則を持つフォルダー: %1</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>会話の保存期間</translation>
    </message>
    <message>
        <source>Nothing is kept in this window: its conversations end with it, and there is nothing to back up.</source>
        <translation>このウィンドウでは何も保存されません。会話はウィンドウとともに終了し、バックアップするものはありません。</translation>
    </message>
    <message>
        <source>Storage and backup</source>
        <translation>保存とバックアップ</translation>
    </message>
    <message>
        <source>The last seven are kept; one is made a day when something has changed. A restore backs up what is there before, so it can be undone.</source>
        <translation>最新の 7 つが保存されます。変更があった日は 1 つ作成されます。復元の前に現在の内容がバックアップされるため、復元は元に戻せます。</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message>
        <source>What nobody used for so long is deleted, and can be had back for 30 days more. What is pinned stays.</source>
        <translation>この期間使われなかった会話は削除されますが、さらに 30 日間は元に戻せます。ピン留めした会話は残ります。</translation>
    </message>
</context>
<context>
    <name>TaskBox</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>未完了</translation>
    </message>
</context>
<context>
    <name>Tokenizers</name>
    <message>
        <source>A token of it is longer than any can be.</source>
        <translation>ありえない長さのトークンが含まれています。</translation>
    </message>
    <message>
        <source>It changes texts by “%1”, which Oriel cannot do.</source>
        <translation>「%1」でテキストを変換しますが、Oriel はこれに対応していません。</translation>
    </message>
    <message>
        <source>It cuts texts by a pattern that cannot be read.</source>
        <translation>テキストを分割するパターンを読み取れません。</translation>
    </message>
    <message>
        <source>It cuts texts by “%1”, which Oriel cannot do.</source>
        <translation>「%1」でテキストを分割しますが、Oriel はこれに対応していません。</translation>
    </message>
    <message>
        <source>It cuts texts in the way “%1”, which Oriel does not know.</source>
        <translation>Oriel の知らない方法「%1」でテキストを分割します。</translation>
    </message>
    <message>
        <source>It is a SentencePiece model of a kind by which Oriel cannot count.</source>
        <translation>Oriel が数えるのに使えない種類の SentencePiece モデルです。</translation>
    </message>
    <message>
        <source>It is neither a SentencePiece model nor a tokenizer.json.</source>
        <translation>SentencePiece モデルでも tokenizer.json でもありません。</translation>
    </message>
    <message>
        <source>It is no tokenizer.json: it has no model.</source>
        <translation>モデルがないため、tokenizer.json ではありません。</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>JSON ではありません。</translation>
    </message>
    <message>
        <source>It marks parts of words (%1), which Oriel cannot do.</source>
        <translation>単語の一部に印を付けますが (%1)、Oriel はこれに対応していません。</translation>
    </message>
    <message>
        <source>Its list of merges is missing.</source>
        <translation>マージの一覧がありません。</translation>
    </message>
    <message>
        <source>Its map of characters is damaged.</source>
        <translation>文字の対応表が破損しています。</translation>
    </message>
    <message>
        <source>Its model is of the kind “%1”, by which Oriel cannot count.</source>
        <translation>モデルの種類「%1」は、Oriel が数えるのに使えません。</translation>
    </message>
    <message>
        <source>Its vocabulary is damaged.</source>
        <translation>語彙が破損しています。</translation>
    </message>
    <message>
        <source>Its vocabulary is missing.</source>
        <translation>語彙がありません。</translation>
    </message>
    <message>
        <source>The tokenizer %1 cannot be read (%2).</source>
        <translation>トークナイザー %1 を読み取れません (%2)。</translation>
    </message>
    <message>
        <source>The tokenizer %1 cannot be used: %2</source>
        <translation>トークナイザー %1 を使用できません: %2</translation>
    </message>
    <message>
        <source>The tokenizer %1 is a folder; name the file in it.</source>
        <translation>トークナイザー %1 はフォルダーです。その中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The tokenizer %1 is larger than 128 MB.</source>
        <translation>トークナイザー %1 は 128 MB を超えています。</translation>
    </message>
</context>
<context>
    <name>TranscriptRows</name>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Assistant · %1</source>
        <translation>アシスタント · %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>思考過程</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Your next message is sent without this one.</source>
        <translation>次のメッセージは、このメッセージを除いて送信されます。</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>最後へ</translation>
    </message>
</context>
<context>
    <name>TurnProgress</name>
    <message>
        <source>%1 answers in place of %2.</source>
        <translation>%2 の代わりに %1 が回答しています。</translation>
    </message>
    <message>
        <source>Answering · %1 s</source>
        <translation>回答中 · %1 秒</translation>
    </message>
    <message>
        <source>From the cache, %1 s old.</source>
        <translation>%1 秒前のキャッシュです。</translation>
    </message>
    <message>
        <source>Loading %1 · %2 s</source>
        <translation>%1 を読み込み中 · %2 秒</translation>
    </message>
    <message>
        <source>Reading your documents · %1 s</source>
        <translation>文書を読み取り中 · %1 秒</translation>
    </message>
    <message>
        <source>Retrying in %1 s: %2</source>
        <translation>%1 秒後に再試行: %2</translation>
    </message>
    <message>
        <source>Retrying: %1</source>
        <translation>再試行中: %1</translation>
    </message>
    <message>
        <source>Searching your documents · %1 s</source>
        <translation>文書を検索中 · %1 秒</translation>
    </message>
    <message>
        <source>The model does not take “%1”, so it was left out.</source>
        <translation>モデルが「%1」を受け付けないため、除外しました。</translation>
    </message>
    <message>
        <source>The provider marked this as: %1.</source>
        <translation>プロバイダーによる分類: %1</translation>
    </message>
    <message>
        <source>Thinking · %1 s</source>
        <translation>思考中 · %1 秒</translation>
    </message>
    <message>
        <source>Waiting %1 s: %2</source>
        <translation>%1 秒待機: %2</translation>
    </message>
    <message>
        <source>Waiting for the answer · %1 s</source>
        <translation>回答を待っています · %1 秒</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>待機中: %1</translation>
    </message>
    <message>
        <source>Waiting: %1 · %2 s</source>
        <translation>待機中: %1 · %2 秒</translation>
    </message>
</context>
<context>
    <name>TurnRepository</name>
    <message>
        <source>The message “%1” does not belong to this answer.</source>
        <translation>メッセージ「%1」はこの回答のものではありません。</translation>
    </message>
    <message>
        <source>There is already an answer “%1”.</source>
        <translation>回答「%1」は既に存在します。</translation>
    </message>
    <message>
        <source>There is no answer “%1” in the history.</source>
        <translation>履歴に回答「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>TurnRun</name>
    <message>
        <source>The collection “%1” is not there any more.</source>
        <translation>コレクション「%1」はもうありません。</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Got it</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>UsageChart</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Point at a bar, or use the arrow keys.</source>
        <translation>棒を指すか、矢印キーを使ってください。</translation>
    </message>
</context>
<context>
    <name>UsageHead</name>
    <message>
        <source>A line for each</source>
        <translation>行の単位</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
</context>
<context>
    <name>UsageView</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>会話に戻る</translation>
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
        <translation>CSV として保存</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>JSON として保存</translation>
    </message>
    <message>
        <source>Table of the figures</source>
        <translation>数値の表</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用状況</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>%1 M</source>
        <translation>%1 百万</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <translation>%1 十億</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>First token, p50</source>
        <translation>最初のトークン p50</translation>
    </message>
    <message>
        <source>First token, p95</source>
        <translation>最初のトークン p95</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>キャッシュから</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>No conversation, or one that is gone</source>
        <translation>会話なし、または削除された会話</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>意味による検索</translation>
    </message>
    <message>
        <source>Titles of conversations</source>
        <translation>会話のタイトル</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>トークン/秒</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Looking for servers on this computer…</source>
        <translation>このコンピューターのサーバーを探しています…</translation>
    </message>
    <message>
        <source>No server runs on this computer. Ollama, LM Studio and llama.cpp are found when they do; a provider needs its key.</source>
        <translation>このコンピューターで動作しているサーバーはありません。Ollama、LM Studio、llama.cpp は、動作していれば検出されます。プロバイダーにはキーが必要です。</translation>
    </message>
    <message>
        <source>Talk with a language model</source>
        <translation>言語モデルと会話</translation>
    </message>
    <message>
        <source>These run on this computer. What you ask them stays here.</source>
        <translation>これらはこのコンピューターで動作しています。質問した内容が外に出ることはありません。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>The place of the window could not be kept: %1</source>
        <translation>ウィンドウの位置を保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>WorkFolder</name>
    <message>
        <source>No folder for temporary files could be made in “%1”.</source>
        <translation>「%1」に一時ファイル用のフォルダーを作成できませんでした。</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message numerus="yes">
        <source>The archive has more than %Ln files.</source>
        <translation>
            <numerusform>アーカイブファイルに %Ln 個を超えるファイルがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is damaged or was not downloaded to its end.</source>
        <translation>アーカイブファイルが破損しているか、最後までダウンロードされていません。</translation>
    </message>
    <message>
        <source>The checksum of the file is wrong.</source>
        <translation>ファイルのチェックサムが正しくありません。</translation>
    </message>
    <message>
        <source>The file becomes too large when it is unpacked.</source>
        <translation>ファイルは展開すると大きくなりすぎます。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>ファイルが破損しています。</translation>
    </message>
    <message>
        <source>The file “%1” in the archive cannot be read.</source>
        <translation>アーカイブファイル内のファイル「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>The file “%1” in the archive is damaged.</source>
        <translation>アーカイブファイル内のファイル「%1」は破損しています。</translation>
    </message>
    <message>
        <source>The file “%1” in the archive is encrypted.</source>
        <translation>アーカイブファイル内のファイル「%1」は暗号化されています。</translation>
    </message>
    <message>
        <source>The file “%1” in the archive is too large.</source>
        <translation>アーカイブファイル内のファイル「%1」は大きすぎます。</translation>
    </message>
</context>
<context>
    <name>oriel::AnswerNews</name>
    <message>
        <source>The answer broke off</source>
        <translation>回答が途切れました</translation>
    </message>
    <message>
        <source>The answer is ready</source>
        <translation>回答が完了しました</translation>
    </message>
</context>
<context>
    <name>oriel::AnswerSetup</name>
    <message>
        <source>%1 %2</source>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>回答の最大の長さ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Stops at</source>
        <translation>停止する文字列</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>This is a number from 0 to %1.</source>
        <translation>0 から %1 までの数値です。</translation>
    </message>
    <message>
        <source>This is a whole number from %1 to %2.</source>
        <translation>%1 から %2 までの整数です。</translation>
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
        <translation>すべての文書</translation>
    </message>
</context>
<context>
    <name>oriel::BackupsController</name>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>会話 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: %1, %2, %3.</source>
        <translation>問題はありません: %1、%2、%3。</translation>
    </message>
    <message>
        <source>An answer is being written. Stop it or wait until it is complete, then restore.</source>
        <translation>回答を作成中です。停止するか、完了するまで待ってから復元してください。</translation>
    </message>
    <message>
        <source>Backing up and checking the copy</source>
        <translation>バックアップを作成し、コピーを検査しています</translation>
    </message>
    <message>
        <source>Checking the history</source>
        <translation>履歴を検査しています</translation>
    </message>
    <message>
        <source>Restoring the backup of %1</source>
        <translation>%1 のバックアップを復元しています</translation>
    </message>
    <message>
        <source>Something is wrong with the history. %1</source>
        <translation>履歴に問題があります。%1</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>バックアップを作成し、検査しました。</translation>
    </message>
    <message>
        <source>The history is what the backup of %1 held. What was there before is backed up, so this can be undone.</source>
        <translation>履歴を %1 のバックアップの内容に復元しました。以前の内容はバックアップしてあるので、元に戻せます。</translation>
    </message>
    <message>
        <source>The restore is undone: the history is what it was before it.</source>
        <translation>復元を取り消しました。履歴は復元前の状態に戻りました。</translation>
    </message>
    <message>
        <source>Undoing the restore</source>
        <translation>復元を取り消しています</translation>
    </message>
</context>
<context>
    <name>oriel::BackupsModel</name>
    <message>
        <source>Daily backup</source>
        <translation>毎日のバックアップ</translation>
    </message>
    <message>
        <source>Made before a restore</source>
        <translation>復元前に作成</translation>
    </message>
    <message>
        <source>Made before an upgrade</source>
        <translation>アップグレード前に作成</translation>
    </message>
    <message>
        <source>Made when you asked</source>
        <translation>手動で作成</translation>
    </message>
</context>
<context>
    <name>oriel::ChatController</name>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>The conversation is not in the history any more</source>
        <translation>この会話はもう履歴にありません</translation>
    </message>
</context>
<context>
    <name>oriel::CommandRegistry</name>
    <message>
        <source>%1 belongs to “%2” and cannot be changed.</source>
        <translation>%1 は「%2」のもので、変更できません。</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Hold Ctrl or Alt with a key, or take one of the keys F1 to F12.</source>
        <translation>%1 は文字の入力に使われます。Ctrl または Alt を組み合わせるか、F1 から F12 のいずれかのキーを使用してください。</translation>
    </message>
    <message>
        <source>The shortcut of “%1” cannot be changed.</source>
        <translation>「%1」のショートカットは変更できません。</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>そのようなコマンドはありません。</translation>
    </message>
    <message>
        <source>“%1” is no shortcut.</source>
        <translation>「%1」はショートカットではありません。</translation>
    </message>
</context>
<context>
    <name>oriel::ComposerController</name>
    <message>
        <source>An earlier message can be sent again once the answer is complete.</source>
        <translation>以前のメッセージは、回答が終わってから再送信できます。</translation>
    </message>
    <message>
        <source>Only files on this computer can be added.</source>
        <translation>追加できるのは、このコンピューターにあるファイルだけです。</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
</context>
<context>
    <name>oriel::ConversationListModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>oriel::ConversationsController</name>
    <message>
        <source>All conversations</source>
        <translation>すべての会話</translation>
    </message>
    <message>
        <source>“%1” is back in the list.</source>
        <translation>「%1」を一覧に戻しました。</translation>
    </message>
    <message>
        <source>“%1” was archived.</source>
        <translation>「%1」をアーカイブしました。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>oriel::DocumentsController</name>
    <message>
        <source>Nothing in your documents has these words.</source>
        <translation>この言葉を含む文書はありません。</translation>
    </message>
    <message>
        <source>Only files on this computer can be added.</source>
        <translation>追加できるのは、このコンピューターにあるファイルだけです。</translation>
    </message>
    <message>
        <source>There are more files than can be watched: of some, changes are noticed within the hour.</source>
        <translation>監視できる数より多くのファイルがあります。一部のファイルの変更は 1 時間以内に反映されます。</translation>
    </message>
    <message>
        <source>What was read takes %1 on this computer.</source>
        <translation>読み取った内容はこのコンピューターで %1 を使っています。</translation>
    </message>
    <message>
        <source>“%1” was removed. The files stay where they are.</source>
        <translation>「%1」を取り除きました。ファイルは元の場所に残ります。</translation>
    </message>
</context>
<context>
    <name>oriel::FileChooser</name>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Ask about a folder</source>
        <translation>フォルダーについて質問</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
</context>
<context>
    <name>oriel::FindController</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件目</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%2 件超のうち %1 件目</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
</context>
<context>
    <name>oriel::HandOver</name>
    <message>
        <source>The link “%1” is none that Oriel knows.</source>
        <translation>リンク「%1」は Oriel が認識できるものではありません。</translation>
    </message>
</context>
<context>
    <name>oriel::MessageActions</name>
    <message>
        <source>There is no code to copy here</source>
        <translation>ここにはコピーできるコードがありません</translation>
    </message>
    <message>
        <source>This is a new conversation that begins like the other one</source>
        <translation>元の会話と同じ内容から始まる新しい会話です</translation>
    </message>
</context>
<context>
    <name>oriel::ModelPickerModel</name>
    <message>
        <source>%1 · as you typed it</source>
        <translation>%1 · 入力した名前のまま</translation>
    </message>
    <message>
        <source>Chosen last</source>
        <translation>最近の選択</translation>
    </message>
</context>
<context>
    <name>oriel::Notifier</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>oriel::PassphrasePrompt</name>
    <message numerus="yes">
        <source>A new passphrase has at least %n characters.</source>
        <translation>
            <numerusform>新しいパスフレーズは %n 文字以上にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not open the key file. Try again.</source>
        <translation>このパスフレーズではキーファイルを開けません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The key file stays locked: no passphrase was given.</source>
        <translation>パスフレーズが入力されなかったため、キーファイルはロックされたままです。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2 つの入力が一致しません。</translation>
    </message>
    <message>
        <source>Write the passphrase first.</source>
        <translation>先にパスフレーズを入力してください。</translation>
    </message>
</context>
<context>
    <name>oriel::ProvidersController</name>
    <message>
        <source>%1 is back, with its keys.</source>
        <translation>%1 をキーとともに元に戻しました。</translation>
    </message>
    <message>
        <source>%1 needs an address.</source>
        <translation>%1 にはアドレスが必要です。</translation>
    </message>
    <message numerus="yes">
        <source>It offers %n models.</source>
        <translation>
            <numerusform>%n 個のモデルがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>New conversations ask %1.</source>
        <translation>新しい会話では %1 が使われます。</translation>
    </message>
    <message>
        <source>Saved. It counts from the next question on.</source>
        <translation>保存しました。次の質問から有効です。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>The header “%1” goes with every request from now on.</source>
        <translation>ヘッダー「%1」は今後すべてのリクエストに付きます。</translation>
    </message>
    <message>
        <source>The header “%1” is removed.</source>
        <translation>ヘッダー「%1」は削除されました。</translation>
    </message>
    <message>
        <source>The key “%1” is kept. It counts from the next question on.</source>
        <translation>キー「%1」を保存しました。次の質問から有効です。</translation>
    </message>
    <message>
        <source>The key “%1” is removed.</source>
        <translation>キー「%1」を削除しました。</translation>
    </message>
    <message>
        <source>The key “%1” is used from the next question on.</source>
        <translation>次の質問からキー「%1」を使用します。</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>テストを停止しました。</translation>
    </message>
</context>
<context>
    <name>oriel::ProvidersModel</name>
    <message>
        <source>%1 · secret, kept as the keys are</source>
        <translation>%1 · 秘密、キーと同じように保存</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in the encrypted key file</source>
        <translation>暗号化されたキーファイル内</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>キーチェーン内</translation>
    </message>
</context>
<context>
    <name>oriel::ReadAloud</name>
    <message>
        <source>Here is a block of code.</source>
        <translation>ここにコードブロックがあります。</translation>
    </message>
    <message>
        <source>The voice of this computer does not work: %1</source>
        <translation>このコンピューターの音声が動作しません: %1</translation>
    </message>
    <message>
        <source>There is no voice on this computer. Install one, speech-dispatcher say, to have answers read.</source>
        <translation>このコンピューターには音声がありません。回答を読み上げるには、speech-dispatcher などをインストールしてください。</translation>
    </message>
</context>
<context>
    <name>oriel::RetentionController</name>
    <message numerus="yes">
        <source>%1: %Ln days</source>
        <translation>
            <numerusform>%1: %Ln 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: for ever</source>
        <translation>%1: 無期限</translation>
    </message>
</context>
<context>
    <name>oriel::SearchController</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>Only titles are searched, because conversations are not kept.</source>
        <translation>会話は保存されないため、検索対象はタイトルだけです。</translation>
    </message>
    <message>
        <source>The index is being made anew: older messages are not found yet.</source>
        <translation>索引を作り直しています。古いメッセージはまだ検索できません。</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
</context>
<context>
    <name>oriel::SearchResultsModel</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>タイトル</translation>
    </message>
</context>
<context>
    <name>oriel::ShownTurn</name>
    <message>
        <source>Answer complete</source>
        <translation>回答完了</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source>Answering; what comes cannot be saved now: %1</source>
        <translation>回答中ですが、受信した内容を現在保存できません: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>The answer is saved now</source>
        <translation>回答を保存しました</translation>
    </message>
    <message>
        <source>This answer is not saved yet. It is tried again until it is; keep this window open. %1</source>
        <translation>この回答はまだ保存されていません。成功するまで保存を繰り返しますので、このウィンドウは開いたままにしてください。%1</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>思考時間: %1 秒</translation>
    </message>
</context>
<context>
    <name>oriel::SingleInstance</name>
    <message>
        <source>Another start of Oriel will not find this window: %1</source>
        <translation>次に Oriel を起動しても、このウィンドウは見つかりません: %1</translation>
    </message>
    <message>
        <source>Oriel is already running, but its window does not answer.</source>
        <translation>Oriel は既に実行中ですが、そのウィンドウが応答しません。</translation>
    </message>
</context>
<context>
    <name>oriel::SourceViewer</name>
    <message>
        <source>This is the passage as it was read before.</source>
        <translation>これは以前に読み取った箇所です。</translation>
    </message>
</context>
<context>
    <name>oriel::TranscriptModel</name>
    <message>
        <source>Assistant said: %1</source>
        <translation>アシスタントの発言: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>The assistant is answering</source>
        <translation>アシスタントが回答しています</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>自分の発言: %1</translation>
    </message>
</context>
<context>
    <name>oriel::Tray</name>
    <message>
        <source>New chat</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Show Oriel</source>
        <translation>Oriel を表示</translation>
    </message>
</context>
<context>
    <name>oriel::TurnService</name>
    <message>
        <source>An answer is still being written in this conversation.</source>
        <translation>この会話では、まだ回答を作成中です。</translation>
    </message>
</context>
<context>
    <name>oriel::UsageController</name>
    <message>
        <source>%1, by conversation</source>
        <translation>%1（会話別）</translation>
    </message>
    <message>
        <source>%1, by day</source>
        <translation>%1（日別）</translation>
    </message>
    <message>
        <source>%1, by model</source>
        <translation>%1（モデル別）</translation>
    </message>
    <message>
        <source>%1, by provider</source>
        <translation>%1（プロバイダー別）</translation>
    </message>
    <message>
        <source>%1, by purpose</source>
        <translation>%1（目的別）</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日間</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日間</translation>
    </message>
    <message>
        <source>A part of the cost is estimated.</source>
        <translation>費用の一部は推定です。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message numerus="yes">
        <source>The chart shows the %Ln largest, the table all.</source>
        <translation>
            <numerusform>グラフは上位 %Ln 件を、表はすべてを示します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chart shows the last %Ln days, the table all.</source>
        <translation>
            <numerusform>グラフは直近 %Ln 日を、表はすべてを示します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %Ln requests is not known: they are not in the cost.</source>
        <translation>
            <numerusform>%Ln 件のリクエストは価格が不明なため、費用に含まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
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
        <translation>使用状況を保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
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
            <numerusform>モデル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>no models yet</source>
        <translation>モデルはまだありません</translation>
    </message>
</context>
</TS>
