<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Oriel</source>
        <translation>关于 Oriel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Conversations are kept in %1</source>
        <translation>对话保存在 %1</translation>
    </message>
    <message>
        <source>Formulas are set by MathJax, under the Apache License 2.0.</source>
        <translation>公式由 MathJax 排版，采用 Apache 许可证 2.0。</translation>
    </message>
    <message>
        <source>Oriel %1</source>
        <translation>Oriel %1</translation>
    </message>
    <message>
        <source>Oriel is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Oriel 是自由软件，以 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。</translation>
    </message>
    <message>
        <source>Talk with language models and with your own documents.</source>
        <translation>与语言模型对话，也与自己的文档对话。</translation>
    </message>
    <message>
        <source>Tokens are counted by OpenAI&apos;s vocabularies, under the MIT License.</source>
        <translation>token 按 OpenAI 的词表计数，采用 MIT 许可证。</translation>
    </message>
</context>
<context>
    <name>AddProvider</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How you call it: a-z, digits, “-”, “_” and “.”.</source>
        <translation>自定的名称，可用 a-z、数字、“-”、“_”和“.”。</translation>
    </message>
    <message>
        <source>If the server wants one.</source>
        <translation>仅在服务器要求时需要。</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, or in an encrypted file where there is none.</source>
        <translation>保存在系统的密钥环中；没有密钥环时保存在加密文件中。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Only when it is not the vendor&apos;s own.</source>
        <translation>仅在不使用厂商自己的地址时填写。</translation>
    </message>
    <message>
        <source>Where the server is: https://host/v1, say.</source>
        <translation>服务器的位置，例如 https://host/v1。</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>0 to 1</source>
        <translation>0 到 1</translation>
    </message>
    <message>
        <source>0 to 2</source>
        <translation>0 到 2</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>较短</translation>
    </message>
    <message>
        <source>Answer as the settings say</source>
        <translation>按设置回答</translation>
    </message>
    <message>
        <source>Answers in this conversation</source>
        <translation>此对话中的回答</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>与设置相同</translation>
    </message>
    <message>
        <source>As the provider likes</source>
        <translation>由提供商决定</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Counts from the next question on. What is empty is not sent: the provider decides.</source>
        <translation>从下一个提问起生效。留空的项目不会发送，由提供商决定。</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>极短</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>以 Token 计。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Instructions for this conversation</source>
        <translation>此对话的指令</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>较长</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不思考</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>适中</translation>
    </message>
    <message>
        <source>Stops at</source>
        <translation>停止于</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>The answer ends before any of these, one a line; backslash and n stand for a line end.</source>
        <translation>遇到其中任意一项前回答即结束，每行一项；反斜杠加 n 表示换行。</translation>
    </message>
    <message>
        <source>The same one answers alike.</source>
        <translation>种子相同，回答也相同。</translation>
    </message>
    <message>
        <source>They stand before the conversation.</source>
        <translation>它们位于对话之前。</translation>
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
        <translation>首个 Token 用时 %1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln 个 Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted before the answer began.</source>
        <translation>回答开始前已中断。</translation>
    </message>
    <message>
        <source>Interrupted: this is what had arrived.</source>
        <translation>已中断：以上是已收到的内容。</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Stopped before the answer began.</source>
        <translation>回答开始前已停止。</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>已由你停止。</translation>
    </message>
    <message>
        <source>The answer cites %1, which is no source that it was given.</source>
        <translation>回答引用了%1，但这不是提供给它的来源。</translation>
    </message>
    <message>
        <source>The answer holds an image or a sound that is not shown here.</source>
        <translation>回答中含有此处无法显示的图像或音频。</translation>
    </message>
    <message>
        <source>The answer reached its length limit and ends here.</source>
        <translation>回答已达到长度上限，到此为止。</translation>
    </message>
    <message>
        <source>The model asked for a tool that was not run: %1.</source>
        <translation>模型请求了一个未运行的工具：%1。</translation>
    </message>
    <message>
        <source>The model declined to go on.</source>
        <translation>模型拒绝继续。</translation>
    </message>
    <message>
        <source>The model gave an empty answer.</source>
        <translation>模型给出了空回答。</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter ended the answer.</source>
        <translation>提供商的内容过滤器终止了回答。</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>0 to 1. Only the likeliest words whose probabilities add up to this.</source>
        <translation>0 到 1。仅从概率之和达到此值的最可能的词中选取。</translation>
    </message>
    <message>
        <source>0 to 2. How freely words are chosen: 0 always takes the likeliest.</source>
        <translation>0 到 2。选词的自由程度：0 表示始终选取最可能的词。</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>较短</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>As the provider likes</source>
        <translation>由提供商决定</translation>
    </message>
    <message>
        <source>For conversations that begin from now on. What is empty is not sent: the provider decides.</source>
        <translation>用于此后新建的对话。留空的项不会发送，由提供商决定。</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>极短</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>模型在回答前思考多久。</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>以 Token 计。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>较长</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不思考</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words.</source>
        <translation>仅从这么多个最可能的词中选取。</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>适中</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>They stand before every conversation: who you are, how you like answers.</source>
        <translation>置于每个对话之前：你是谁，喜欢怎样的回答。</translation>
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
        <translation>100% 即桌面的文字大小。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>界面密度</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter breaks the line.</source>
        <translation>Enter 换行。</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>How much room there is between things.</source>
        <translation>界面元素之间留多少空隙。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画效果</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Reduced: nothing slides or pulses by itself.</source>
        <translation>减少：没有自行滑动或闪动的元素。</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Say when an answer is ready</source>
        <translation>回答完成时通知</translation>
    </message>
    <message>
        <source>Send a message with</source>
        <translation>发送消息的按键</translation>
    </message>
    <message>
        <source>Shift+Enter breaks the line.</source>
        <translation>Shift+Enter 换行。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation>“跟随系统”即与桌面设置一致。</translation>
    </message>
    <message>
        <source>System is the desktop&apos;s language; from the next start on.</source>
        <translation>“跟随系统”即使用桌面的语言；下次启动后生效。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>While Oriel runs.</source>
        <translation>在 Oriel 运行期间显示。</translation>
    </message>
    <message>
        <source>While the window is not in front.</source>
        <translation>仅在窗口不在前台时。</translation>
    </message>
</context>
<context>
    <name>AttachmentReader</name>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Sent as an image, %1 × %2, %3</source>
        <translation>将作为图像发送，%1 × %2，%3</translation>
    </message>
    <message>
        <source>Sent as in the message that you change</source>
        <translation>按所修改消息中的形式发送</translation>
    </message>
    <message>
        <source>Sent as text, %1</source>
        <translation>将作为文本发送，%1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose files in it.</source>
        <translation>“%1”是文件夹，请选择其中的文件。</translation>
    </message>
    <message>
        <source>“%1” is damaged: it cannot be read as an image.</source>
        <translation>“%1”已损坏，无法作为图像读取。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”为空。</translation>
    </message>
    <message>
        <source>“%1” is neither text nor an image that models read (PNG, JPEG, GIF, WebP).</source>
        <translation>“%1”既不是文本，也不是模型可读取的图像（PNG、JPEG、GIF、WebP）。</translation>
    </message>
    <message>
        <source>“%1” is too large to be sent: it has %2, and %3 is the most.</source>
        <translation>“%1”太大，无法发送：大小为 %2，上限为 %3。</translation>
    </message>
</context>
<context>
    <name>AttachmentStore</name>
    <message>
        <source>An attachment of this message is damaged: the file “%1”.</source>
        <translation>此消息的一个附件已损坏：文件“%1”。</translation>
    </message>
    <message>
        <source>An attachment of this message is missing: there is no file “%1”.</source>
        <translation>此消息缺少一个附件：文件“%1”不存在。</translation>
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
        <translation>%1 的备份，%2，%3</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>恢复 %1 的备份</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Another window or terminal of Oriel is busy with the backups. Try again in a moment.</source>
        <translation>Oriel 的另一个窗口或终端正在处理备份，请稍后再试。</translation>
    </message>
    <message>
        <source>The backup could not be made. %1</source>
        <translation>无法创建备份。%1</translation>
    </message>
</context>
<context>
    <name>BranchConversation</name>
    <message>
        <source>%1 (branch)</source>
        <translation>%1（分支）</translation>
    </message>
    <message>
        <source>A message that is still being written cannot be branched off.</source>
        <translation>无法从仍在生成的消息创建分支。</translation>
    </message>
</context>
<context>
    <name>BreakerProvider</name>
    <message>
        <source>%1 does not work and is left alone; it is asked again in %2 s.</source>
        <translation>%1 无法正常工作，暂不使用；%2 秒后会再次请求。</translation>
    </message>
    <message>
        <source>%1 does not work, and another request is trying it now.</source>
        <translation>%1 无法正常工作，另一个请求正在尝试。</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>%2 of this month&apos;s budget of %1 are spent.</source>
        <translation>本月的预算 %1 已花费 %2。</translation>
    </message>
    <message>
        <source>%2 of this month&apos;s budget of %1 for %3 are spent.</source>
        <translation>本月用于 %3 的预算 %1 已花费 %2。</translation>
    </message>
    <message>
        <source>%2 of today&apos;s budget of %1 are spent.</source>
        <translation>今天的预算 %1 已花费 %2。</translation>
    </message>
    <message>
        <source>%2 of today&apos;s budget of %1 for %3 are spent.</source>
        <translation>今天用于 %3 的预算 %1 已花费 %2。</translation>
    </message>
    <message>
        <source>This month&apos;s budget of %1 for %3 is used up: %2 were spent.</source>
        <translation>本月用于 %3 的预算 %1 已用完：已花费 %2。</translation>
    </message>
    <message>
        <source>This month&apos;s budget of %1 is used up: %2 were spent.</source>
        <translation>本月的预算 %1 已用完：已花费 %2。</translation>
    </message>
    <message>
        <source>Today&apos;s budget of %1 for %3 is used up: %2 were spent.</source>
        <translation>今天用于 %3 的预算 %1 已用完：已花费 %2。</translation>
    </message>
    <message>
        <source>Today&apos;s budget of %1 is used up: %2 were spent.</source>
        <translation>今天的预算 %1 已用完：已花费 %2。</translation>
    </message>
</context>
<context>
    <name>BudgetProvider</name>
    <message>
        <source>%1 To go on, raise it, or set budget.lifted to %2.</source>
        <translation>%1要继续，请提高预算，或将 budget.lifted 设为 %2。</translation>
    </message>
    <message>
        <source>What was spent cannot be read, so the budgets are not looked at. %1</source>
        <translation>无法读取已花费的金额，因此不检查预算。%1</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Leave out %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Do not wrap</source>
        <translation>不换行</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>自动换行</translation>
    </message>
</context>
<context>
    <name>CollectionRow</name>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>就“%1”提问</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Commands and conversations</source>
        <translation>命令和对话</translation>
    </message>
    <message>
        <source>Nothing has a name like this.</source>
        <translation>没有名称与此相近的项目。</translation>
    </message>
    <message>
        <source>Search commands and conversations</source>
        <translation>搜索命令和对话</translation>
    </message>
    <message>
        <source>What would you like to do, or to open?</source>
        <translation>想要做什么，或打开什么？</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>About Oriel</source>
        <translation>关于 Oriel</translation>
    </message>
    <message>
        <source>Archive the conversation</source>
        <translation>归档对话</translation>
    </message>
    <message>
        <source>Ask a folder of documents</source>
        <translation>就文档文件夹提问</translation>
    </message>
    <message>
        <source>Ask all documents</source>
        <translation>就所有文档提问</translation>
    </message>
    <message>
        <source>Ask for another answer</source>
        <translation>请求另一个回答</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Bring back the conversation that went last</source>
        <translation>找回最近移除的对话</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>修改上一个提问</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>复制最后一个回答</translation>
    </message>
    <message>
        <source>Copy the last block of code</source>
        <translation>复制最后一个代码块</translation>
    </message>
    <message>
        <source>Delete the conversation</source>
        <translation>删除对话</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Find in all conversations</source>
        <translation>在所有对话中查找</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>转到输入框</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>下一个对话</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>下一个区域</translation>
    </message>
    <message>
        <source>Pin or unpin the conversation</source>
        <translation>置顶或取消置顶对话</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>上一个对话</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>上一个区域</translation>
    </message>
    <message>
        <source>Put the conversation into a folder, or tag it</source>
        <translation>将对话放入文件夹或添加标签</translation>
    </message>
    <message>
        <source>Quit Oriel</source>
        <translation>退出 Oriel</translation>
    </message>
    <message>
        <source>Read the last answer aloud, or stop reading</source>
        <translation>朗读最后一个回答，或停止朗读</translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation>重命名对话</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>向下滚动</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>向上滚动</translation>
    </message>
    <message>
        <source>Set how this conversation is answered</source>
        <translation>设置此对话的回答方式</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>显示或隐藏侧边栏</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Stop, close, or go back to the message field</source>
        <translation>停止、关闭或返回输入框</translation>
    </message>
    <message>
        <source>To the first message</source>
        <translation>转到第一条消息</translation>
    </message>
    <message>
        <source>To the last message</source>
        <translation>转到最后一条消息</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach</source>
        <translation>添加附件</translation>
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
        <translation>消息</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>消息…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Write the next message…</source>
        <translation>撰写下一条消息…</translation>
    </message>
</context>
<context>
    <name>ComposerExtras</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>You change an earlier message. What it was and its answers stay.</source>
        <translation>正在修改较早的消息，其原文和已有的回答都会保留。</translation>
    </message>
</context>
<context>
    <name>ConfiguredProviders</name>
    <message>
        <source>The header has no value.</source>
        <translation>该标头没有值。</translation>
    </message>
</context>
<context>
    <name>ContinueTurn</name>
    <message>
        <source>There is nothing that this message could go on with.</source>
        <translation>此消息没有可以继续的内容。</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Folder and tags…</source>
        <translation>文件夹和标签…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
</context>
<context>
    <name>ConversationPdf</name>
    <message>
        <source>The PDF could not be written: %1.</source>
        <translation>无法写入 PDF：%1。</translation>
    </message>
</context>
<context>
    <name>ConversationRepository</name>
    <message>
        <source>The message “%1” is not in this conversation.</source>
        <translation>消息“%1”不在此对话中。</translation>
    </message>
    <message>
        <source>There is already a conversation “%1”.</source>
        <translation>对话“%1”已存在。</translation>
    </message>
    <message>
        <source>There is no conversation “%1” in the history.</source>
        <translation>历史记录中没有对话“%1”。</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Answering</source>
        <translation>正在回答</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>“%1”的更多操作</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>新回答</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Error of the tool %1</source>
        <translation>工具 %1 出错</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>失败。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Image (%1)</source>
        <translation>图像（%1）</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Interrupted: this is what had arrived.</source>
        <translation>已中断：以上是已收到的内容。</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>思考过程</translation>
    </message>
    <message>
        <source>Result of the tool %1</source>
        <translation>工具 %1 的结果</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Sound (%1)</source>
        <translation>音频（%1）</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>已由你停止。</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tool call: %1</source>
        <translation>调用工具：%1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file “%1” belongs to another program.</source>
        <translation>文件“%1”属于另一个程序。</translation>
    </message>
    <message>
        <source>The history could not be opened: Qt&apos;s driver for SQLite is missing.</source>
        <translation>无法打开历史记录：缺少 Qt 的 SQLite 驱动程序。</translation>
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
        <translation>## 回答中可以包含的内容

**加粗**、*强调*或`代码`样式的文字，以及[链接](https://example.org/manual)。

- [x] 已完成的任务
- [ ] 未完成的任务

| 指示灯 | 含义 | 秒数 |
|:---|:---|---:|
| 红色 | 没有电源 | 0 |
| 黄色 | 等待中 | 5 |

&gt; 一段引文，其中有一个公式：$E = mc^2$。

</translation>
    </message>
    <message>
        <source>Hold the RESET button for five seconds, until the lamp blinks twice.

1. Close the inlet valve first: the pump runs dry otherwise.
2. Hold RESET. The lamp turns from red to yellow after about three seconds; keep holding.
3. Let go at the second blink, and open the valve again.

If the lamp stays red, the filter is the usual cause. It sits behind the grey cover on the left and comes out with a quarter turn.

This answer is a sample and the same every time. Write “retry”, “error”, “cut”, “think”, “slow”, “long” or “rich” to see what else can happen.</source>
        <translation>按住 RESET 按钮五秒，直到指示灯闪烁两次。

1. 先关闭进水阀，否则水泵会空转。
2. 按住 RESET。约三秒后指示灯由红色变为黄色，请继续按住。
3. 第二次闪烁时松开，然后重新打开阀门。

如果指示灯一直是红色，原因多半在过滤器。过滤器位于左侧灰色盖板后面，转动四分之一圈即可取出。

此回答是示例，每次都相同。输入“retry”、“error”、“cut”、“think”、“slow”、“long”或“rich”，可以查看其他情形。</translation>
    </message>
    <message>
        <source>How do I reset the pump?</source>
        <translation>如何重置水泵？</translation>
    </message>
    <message>
        <source>Paragraph %1. A long answer stays as quick as a short one, because only its last paragraph is laid out again when a word arrives. Scroll up while it grows: it stays where you are.

</source>
        <translation>第 %1 段。长回答和短回答一样流畅，因为新文字到达时只会重新排版最后一段。在回答增长时向上滚动，画面会停留在原处。

</translation>
    </message>
    <message>
        <source>Show me an error</source>
        <translation>显示一个错误</translation>
    </message>
    <message>
        <source>The person asks about the pump.</source>
        <translation>用户询问的是水泵。</translation>
    </message>
    <message>
        <source>Think about it first</source>
        <translation>先想一想</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>Entry %1</source>
        <translation>第 %1 项</translation>
    </message>
    <message>
        <source>The conversation has no messages.</source>
        <translation>对话中没有消息。</translation>
    </message>
    <message>
        <source>The entry is nested too deeply.</source>
        <translation>此项嵌套过深。</translation>
    </message>
    <message>
        <source>The entry is not a conversation that Oriel knows.</source>
        <translation>此项不是 Oriel 认识的对话。</translation>
    </message>
    <message>
        <source>The entry is not valid JSON.</source>
        <translation>此项不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The entry is too large.</source>
        <translation>此项太大。</translation>
    </message>
    <message>
        <source>The file ends in the middle of this entry.</source>
        <translation>文件在此项中间就结束了。</translation>
    </message>
</context>
<context>
    <name>DocumentsNotices</name>
    <message>
        <source>Go on reading</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>暂停读取</translation>
    </message>
    <message>
        <source>Read what failed again</source>
        <translation>重新读取失败的文件</translation>
    </message>
    <message>
        <source>Some files could not be read.</source>
        <translation>有些文件无法读取。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Ask all documents</source>
        <translation>询问所有文档</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>返回对话</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Passages that were found</source>
        <translation>找到的段落</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search your documents</source>
        <translation>搜索你的文档</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop it to add it to your message</source>
        <translation>拖放到此处以添加到消息</translation>
    </message>
</context>
<context>
    <name>EditTurn</name>
    <message>
        <source>Only what you wrote yourself can be edited.</source>
        <translation>只能编辑自己写的内容。</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Switch model</source>
        <translation>切换模型</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>未能及时连接到 %1。</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>无法连接到 %1。</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>%1 未接受请求。</translation>
    </message>
    <message>
        <source>%1 did not begin to answer in time.</source>
        <translation>%1 未能及时开始回答。</translation>
    </message>
    <message>
        <source>%1 does not know this model.</source>
        <translation>%1 没有此模型。</translation>
    </message>
    <message>
        <source>%1 failed too often and is left alone for a while.</source>
        <translation>%1 失败次数过多，暂时不使用。</translation>
    </message>
    <message>
        <source>%1 got too many requests in a short time.</source>
        <translation>%1 在短时间内收到了过多请求。</translation>
    </message>
    <message>
        <source>%1 had an internal error.</source>
        <translation>%1 发生内部错误。</translation>
    </message>
    <message>
        <source>%1 is overloaded.</source>
        <translation>%1 负载过高。</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>%1 拒绝了密钥。</translation>
    </message>
    <message>
        <source>%1 refused this for its content.</source>
        <translation>%1 因内容原因拒绝了此请求。</translation>
    </message>
    <message>
        <source>%1 sent something that is not an answer.</source>
        <translation>%1 返回的内容不是回答。</translation>
    </message>
    <message>
        <source>%1 stopped sending in the middle of the answer.</source>
        <translation>%1 在回答中途停止了发送。</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is set.</source>
        <translation>%1 需要密钥，但尚未设置。</translation>
    </message>
    <message>
        <source>A budget is used up.</source>
        <translation>预算已用完。</translation>
    </message>
    <message>
        <source>A file could not be used.</source>
        <translation>有一个文件无法使用。</translation>
    </message>
    <message>
        <source>A longer answer was asked for than the model can write.</source>
        <translation>所要求的回答长度超出了模型的能力。</translation>
    </message>
    <message>
        <source>Add credit in the provider&apos;s console, or use another provider.</source>
        <translation>请在提供商的控制台充值，或改用其他提供商。</translation>
    </message>
    <message>
        <source>Ask for fewer tokens.</source>
        <translation>请减少所要求的 Token 数量。</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>请检查地址和网络，然后重试。</translation>
    </message>
    <message>
        <source>Check the certificate, or the network between.</source>
        <translation>请检查证书，或检查途经的网络。</translation>
    </message>
    <message>
        <source>Check the key, or set another one.</source>
        <translation>请检查密钥，或设置另一个密钥。</translation>
    </message>
    <message>
        <source>Check the parameter “%1”.</source>
        <translation>请检查参数“%1”。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>请选择其他模型。</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>返回的信息：“%1”</translation>
    </message>
    <message>
        <source>It said: “%1”.</source>
        <translation>返回的信息：“%1”。</translation>
    </message>
    <message>
        <source>Put it in other words, or use another model.</source>
        <translation>请换一种说法，或改用其他模型。</translation>
    </message>
    <message>
        <source>Send fewer or smaller files.</source>
        <translation>请减少文件数量，或发送较小的文件。</translation>
    </message>
    <message>
        <source>Set its key, then ask again.</source>
        <translation>请设置其密钥，然后重新提问。</translation>
    </message>
    <message>
        <source>Shorten the conversation, leave documents out, or use a model with a larger context.</source>
        <translation>请缩短对话、移除文档，或改用上下文更长的模型。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>回答在结束前中断。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>与 %1 的连接已断开。</translation>
    </message>
    <message>
        <source>The connection to the provider was lost.</source>
        <translation>与提供商的连接已断开。</translation>
    </message>
    <message numerus="yes">
        <source>The conversation has %Ln tokens, and the model can read %L1.</source>
        <translation>
            <numerusform>此对话有 %Ln 个 Token，模型最多可读取 %L1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation is longer than the model can read.</source>
        <translation>此对话超出了模型可读取的长度。</translation>
    </message>
    <message>
        <source>The credit at %1 is used up.</source>
        <translation>%1 的余额已用完。</translation>
    </message>
    <message>
        <source>The credit at the provider is used up.</source>
        <translation>在提供商处的余额已用完。</translation>
    </message>
    <message>
        <source>The key has no permission for this at %1.</source>
        <translation>密钥没有在 %1 执行此操作的权限。</translation>
    </message>
    <message>
        <source>The key has no permission for this at the provider.</source>
        <translation>密钥没有在提供商处执行此操作的权限。</translation>
    </message>
    <message>
        <source>The model does not support what was asked of it.</source>
        <translation>模型不支持所请求的功能。</translation>
    </message>
    <message>
        <source>The model does not support “%1”.</source>
        <translation>模型不支持“%1”。</translation>
    </message>
    <message>
        <source>The name of %1&apos;s server was not found.</source>
        <translation>找不到 %1 的服务器名称。</translation>
    </message>
    <message>
        <source>The name of the provider&apos;s server was not found.</source>
        <translation>找不到提供商的服务器名称。</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refused the connection.</source>
        <translation>通往 %1 的代理拒绝了连接。</translation>
    </message>
    <message>
        <source>The proxy on the way to the provider refused the connection.</source>
        <translation>通往提供商的代理拒绝了连接。</translation>
    </message>
    <message>
        <source>The request is too large for %1.</source>
        <translation>请求对 %1 来说太大。</translation>
    </message>
    <message>
        <source>The request is too large for the provider.</source>
        <translation>请求超出了提供商允许的大小。</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be made.</source>
        <translation>无法与 %1 建立安全连接。</translation>
    </message>
    <message>
        <source>The secure connection to the provider could not be made.</source>
        <translation>无法与提供商建立安全连接。</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>此项无法使用。</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>请在 %1 秒后重试。</translation>
    </message>
    <message>
        <source>Try again in a moment, or use another model.</source>
        <translation>请稍后重试，或改用其他模型。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <translation>请重试，或允许更长的等待时间。</translation>
    </message>
    <message>
        <source>Use a key with more rights, or another model.</source>
        <translation>请使用权限更高的密钥，或改用其他模型。</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again.</source>
        <translation>已收到的内容已保留，请重试。</translation>
    </message>
</context>
<context>
    <name>ExportConversations</name>
    <message>
        <source>Name a file or a folder for the export.</source>
        <translation>请指定导出的文件或文件夹。</translation>
    </message>
    <message>
        <source>PDF cannot be written here.</source>
        <translation>此处无法写入 PDF。</translation>
    </message>
</context>
<context>
    <name>ExportFiles</name>
    <message>
        <source>The file “%1” could not be written: %2.</source>
        <translation>无法写入文件“%1”：%2。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file and is not written over.</source>
        <translation>“%1”不是普通文件，不会被覆盖。</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>The file “%1” could not be locked: %2.</source>
        <translation>无法锁定文件“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>在此对话中查找…</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
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
        <translation>文档中没有对此的回答。</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Answers are adjusted: %1</source>
        <translation>回答已调整：%1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>显示侧边栏</translation>
    </message>
</context>
<context>
    <name>HeaderRepair</name>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>无法写入文件“%1”。</translation>
    </message>
</context>
<context>
    <name>HistoryCheckup</name>
    <message numerus="yes">
        <source>The files of %n attachments are damaged.</source>
        <translation>
            <numerusform>%n 个附件的文件已损坏。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n attachments are missing.</source>
        <translation>
            <numerusform>%n 个附件的文件缺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is damaged. Start Oriel again: what can be read is then saved into a new file.</source>
        <translation>历史记录已损坏。请重新启动 Oriel，届时可读取的内容会保存到新文件中。</translation>
    </message>
</context>
<context>
    <name>HistoryDoor</name>
    <message>
        <source>The history is damaged. Close Oriel everywhere and start it again: what can be read is then saved into a new file.</source>
        <translation>历史记录已损坏。请关闭所有 Oriel 窗口和终端，然后重新启动，届时可读取的内容会保存到新文件中。</translation>
    </message>
    <message>
        <source>The history is in the format of an older version of Oriel and stays so, because it could not be kept first. %1</source>
        <translation>历史记录仍为旧版 Oriel 的格式，且保持不变，因为未能事先将其备份。%1</translation>
    </message>
    <message>
        <source>There is no history that could be read.</source>
        <translation>没有可读取的历史记录。</translation>
    </message>
</context>
<context>
    <name>HistoryEntry</name>
    <message>
        <source>Another window or terminal of Oriel is rescuing the damaged history. Try again later.</source>
        <translation>Oriel 的另一个窗口或终端正在抢救已损坏的历史记录，请稍后再试。</translation>
    </message>
    <message>
        <source>The history is damaged, and another window or terminal of Oriel has it open. Close it and start Oriel again: what can be read is then saved into a new file.</source>
        <translation>历史记录已损坏，且正由 Oriel 的另一个窗口或终端打开。请将其关闭并重新启动 Oriel，届时可读取的内容会保存到新文件中。</translation>
    </message>
    <message>
        <source>The history was damaged. What could be read was saved; the damaged file was kept beside it.</source>
        <translation>历史记录曾损坏。可读取的内容已保存；损坏的文件保留在其旁边。</translation>
    </message>
</context>
<context>
    <name>HistoryFile</name>
    <message>
        <source>The file “%1” is not a history of Oriel.</source>
        <translation>文件“%1”不是 Oriel 的历史记录。</translation>
    </message>
    <message>
        <source>The history in “%1” is damaged.</source>
        <translation>“%1”中的历史记录已损坏。</translation>
    </message>
    <message>
        <source>The history in “%1” was written by a newer version of Oriel. Update Oriel to use it.</source>
        <translation>“%1”中的历史记录由更新版本的 Oriel 写入。请更新 Oriel 后使用。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
</context>
<context>
    <name>HistoryFinder</name>
    <message>
        <source>The search was stopped.</source>
        <translation>搜索已停止。</translation>
    </message>
    <message>
        <source>There is no conversation “%1” in the history.</source>
        <translation>历史记录中没有对话“%1”。</translation>
    </message>
    <message>
        <source>There is no message “%1” in the history.</source>
        <translation>历史记录中没有消息“%1”。</translation>
    </message>
</context>
<context>
    <name>ImportConversations</name>
    <message numerus="yes">
        <source>The import ended after %Ln conversations.</source>
        <translation>
            <numerusform>导入在完成 %Ln 个对话后结束。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1 (%2×)</source>
        <translation>%1（%2 次）</translation>
    </message>
    <message>
        <source>A field that this version does not know was passed over: %1.</source>
        <translation>已跳过此版本不认识的字段：%1。</translation>
    </message>
    <message>
        <source>A part of a message that this version does not know was passed over: %1.</source>
        <translation>已跳过消息中此版本不认识的部分：%1。</translation>
    </message>
    <message>
        <source>Answers that were not finished are kept as interrupted.</source>
        <translation>未完成的回答已保留，并标记为已中断。</translation>
    </message>
    <message>
        <source>Characters that cannot be read were replaced in “%1”.</source>
        <translation>已替换“%1”中无法读取的字符。</translation>
    </message>
    <message>
        <source>Content of the unknown kind “%1”: only its text was taken.</source>
        <translation>未知类型“%1”的内容：仅导入了其文本。</translation>
    </message>
    <message>
        <source>Messages that their own program hides were left out.</source>
        <translation>已略过在原程序中隐藏的消息。</translation>
    </message>
    <message>
        <source>The attachment “%1” is damaged and was left out.</source>
        <translation>附件“%1”已损坏，已略过。</translation>
    </message>
    <message>
        <source>The file does not hold the attachment “%1”.</source>
        <translation>文件中不包含附件“%1”。</translation>
    </message>
    <message>
        <source>The file was written by a newer Oriel (format %1). What this version knows was taken.</source>
        <translation>文件由更新版本的 Oriel 写入（格式 %1）。已导入此版本认识的内容。</translation>
    </message>
    <message>
        <source>The file “%1” of the archive holds no conversations.</source>
        <translation>压缩包中的文件“%1”不包含对话。</translation>
    </message>
    <message>
        <source>The order of messages was put right in “%1”.</source>
        <translation>已修正“%1”中消息的顺序。</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The file could not be unpacked: %1.</source>
        <translation>无法解压文件：%1。</translation>
    </message>
    <message>
        <source>The file holds no conversations that Oriel can read.</source>
        <translation>文件中没有 Oriel 可以读取的对话。</translation>
    </message>
    <message>
        <source>The file “%1” could not be read: %2.</source>
        <translation>无法读取文件“%1”：%2。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>“%1”是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
</context>
<context>
    <name>JsonElements</name>
    <message>
        <source>The file could not be read any further.</source>
        <translation>无法继续读取文件。</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>文件不完整。</translation>
    </message>
    <message>
        <source>The file is damaged near byte %1.</source>
        <translation>文件在第 %1 字节附近损坏。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>文件不是 JSON。</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8, but in UTF-16 or UTF-32.</source>
        <translation>文件的编码不是 UTF-8，而是 UTF-16 或 UTF-32。</translation>
    </message>
</context>
<context>
    <name>JsonSchema</name>
    <message>
        <source>The JSON schema cannot be used: %1.</source>
        <translation>无法使用 JSON 模式：%1。</translation>
    </message>
    <message>
        <source>The JSON schema is nested too deeply.</source>
        <translation>JSON Schema 嵌套过深。</translation>
    </message>
    <message>
        <source>The JSON schema is not JSON.</source>
        <translation>JSON Schema 不是 JSON。</translation>
    </message>
    <message>
        <source>The JSON schema is not a JSON object.</source>
        <translation>JSON Schema 不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The JSON schema refers to itself in a circle.</source>
        <translation>JSON Schema 循环引用自身。</translation>
    </message>
    <message>
        <source>The JSON schema refers to “%1”, and schemas from elsewhere are never fetched.</source>
        <translation>JSON Schema 引用了“%1”，而外部的 Schema 从不获取。</translation>
    </message>
    <message>
        <source>The JSON schema refers to “%1”, which is not in it.</source>
        <translation>JSON Schema 引用了“%1”，但其中没有该项。</translation>
    </message>
    <message>
        <source>The answer does not follow the JSON schema at “%1”: %2.</source>
        <translation>回答在“%1”处不符合 JSON 模式：%2。</translation>
    </message>
    <message>
        <source>The answer does not follow the JSON schema.</source>
        <translation>回答不符合 JSON 模式。</translation>
    </message>
    <message>
        <source>The answer does not follow the JSON schema: %1.</source>
        <translation>回答不符合 JSON 模式：%1。</translation>
    </message>
    <message>
        <source>The answer has a text that is too long to check it against a pattern.</source>
        <translation>回答中有一段文本过长，无法与正则表达式核对。</translation>
    </message>
    <message>
        <source>The answer is nested too deeply to check it against the JSON schema.</source>
        <translation>回答嵌套过深，无法按 JSON 模式核对。</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>回答不是 JSON。</translation>
    </message>
    <message>
        <source>The references of the JSON schema lead too far.</source>
        <translation>JSON Schema 的引用链过长。</translation>
    </message>
</context>
<context>
    <name>JsonSlice</name>
    <message>
        <source>The JSON patch is not JSON.</source>
        <translation>JSON 补丁不是 JSON。</translation>
    </message>
    <message>
        <source>What the JSON patch should change is not JSON.</source>
        <translation>JSON 补丁要修改的内容不是 JSON。</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>Press the new shortcut</source>
        <translation>请按下新的快捷键</translation>
    </message>
    <message>
        <source>Remove shortcut</source>
        <translation>移除快捷键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset to the original shortcut</source>
        <translation>重置为原来的快捷键</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>改用于此处</translation>
    </message>
    <message>
        <source>“%1” has this shortcut.</source>
        <translation>此快捷键已用于“%1”。</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>Choose a command to give it another shortcut.</source>
        <translation>选择一个命令，为其设置其他快捷键。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No command has this name or shortcut.</source>
        <translation>没有使用此名称或快捷键的命令。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Search by name or shortcut</source>
        <translation>按名称或快捷键搜索</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>Another program of Oriel is reading documents in now. Try again when it is done.</source>
        <translation>Oriel 的另一个程序正在读取文档。请在其完成后重试。</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>没有名为“%1”的文档集。</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>没有名为“%1”的文件或文件夹。</translation>
    </message>
</context>
<context>
    <name>KnowledgeFile</name>
    <message>
        <source>No documents were added yet.</source>
        <translation>尚未添加任何文档。</translation>
    </message>
</context>
<context>
    <name>LexicalIndex</name>
    <message>
        <source>Another program of Oriel is reading documents in now. Try again when it is done.</source>
        <translation>Oriel 的另一个程序正在读取文档。请在其完成后重试。</translation>
    </message>
    <message>
        <source>The index of the documents could not be read or written.</source>
        <translation>无法读取或写入文档索引。</translation>
    </message>
    <message>
        <source>The index of the documents could not be written: the disk is full.</source>
        <translation>无法写入文档索引：磁盘已满。</translation>
    </message>
    <message>
        <source>The index of the documents is damaged. Reading the documents in again makes it anew.</source>
        <translation>文档索引已损坏。重新读取文档即可重建索引。</translation>
    </message>
</context>
<context>
    <name>LexicalUpkeep</name>
    <message>
        <source>The index of the documents could not be written.</source>
        <translation>无法写入文档索引。</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Your documents</source>
        <translation>你的文档</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message numerus="yes">
        <source>%1 of %Ln files can be searched</source>
        <translation>
            <numerusform>%Ln 个文件中有 %1 个可以搜索</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program of Oriel is reading documents. This goes on after it.</source>
        <translation>Oriel 的另一个程序正在读取文档。完成后将在此继续。</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>正在查找文件</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>没有文件</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %Ln files</source>
        <translation>
            <numerusform>正在读取第 %1 个文件，共 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>读取已暂停</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>“%1” cannot be looked into now; what was read of it is kept</source>
        <translation>目前无法访问“%1”；已读取的内容会保留</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>This link leads to:</source>
        <translation>此链接指向：</translation>
    </message>
    <message>
        <source>This link writes a mail to:</source>
        <translation>此链接将写邮件给：</translation>
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
        <translation>创建分支</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一个版本</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>上一个版本</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止朗读</translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message>
        <source>Text of the message</source>
        <translation>消息文本</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>With: %1</source>
        <translation>附带：%1</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Select all of the message</source>
        <translation>选择整条消息</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Text of the message</source>
        <translation>消息文本</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The history could not be brought to this version&apos;s format.</source>
        <translation>无法将历史记录转换为此版本的格式。</translation>
    </message>
    <message>
        <source>The history is still in the format of an older version of Oriel and could not be brought to this one&apos;s.</source>
        <translation>历史记录仍为旧版 Oriel 的格式，无法转换为此版本的格式。</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Oriel (its format is %1, this program knows up to %2). Update Oriel to open it; nothing was changed.</source>
        <translation>历史记录由更新版本的 Oriel 写入（其格式为 %1，此程序最高支持 %2）。请更新 Oriel 后打开；未作任何更改。</translation>
    </message>
    <message>
        <source>The index of the documents could not be brought to this version&apos;s format.</source>
        <translation>无法将文档索引转换为此版本的格式。</translation>
    </message>
    <message>
        <source>The index of the documents is still in the format of an older version of Oriel and could not be brought to this one&apos;s.</source>
        <translation>文档索引仍为旧版 Oriel 的格式，无法转换为此版本的格式。</translation>
    </message>
    <message>
        <source>The index of the documents was written by a newer version of Oriel (its format is %1, this program knows up to %2). Update Oriel to open it; nothing was changed.</source>
        <translation>文档索引由更新版本的 Oriel 写入（其格式为 %1，此程序最高支持 %2）。请更新 Oriel 后打开；未作任何更改。</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 at %2, answers now</source>
        <translation>%1（%2），正在使用</translation>
    </message>
    <message>
        <source>Asking the providers for their models…</source>
        <translation>正在向提供商查询模型…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Search models, or write a name</source>
        <translation>搜索模型，或输入名称</translation>
    </message>
    <message>
        <source>Set up providers…</source>
        <translation>设置提供商…</translation>
    </message>
</context>
<context>
    <name>Net</name>
    <message>
        <source>%1 closed the connection at once.</source>
        <translation>%1 立即关闭了连接。</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was encrypted.</source>
        <translation>%1 在连接加密之前就将其关闭了。</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete.</source>
        <translation>%1 在回答完成之前关闭了连接。</translation>
    </message>
    <message>
        <source>%1 closed the connection while the request was sent.</source>
        <translation>%1 在请求发送过程中关闭了连接。</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 未作应答就关闭了连接。</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 关闭了连接。</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy.</source>
        <translation>无法通过代理连接到 %1。</translation>
    </message>
    <message>
        <source>%1 did not answer in HTTP.</source>
        <translation>%1 的应答不是 HTTP。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及时应答。</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2 s.</source>
        <translation>%1 在 %2 秒内没有开始应答。</translation>
    </message>
    <message>
        <source>%1 refused the WebSocket connection with HTTP status %2.</source>
        <translation>%1 以 HTTP 状态 %2 拒绝了 WebSocket 连接。</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 拒绝了连接。</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>%1 拒绝了密钥。</translation>
    </message>
    <message>
        <source>%1 sends on again and again.</source>
        <translation>%1 不断重定向。</translation>
    </message>
    <message>
        <source>%1 sends on to %2, which is another place and gets no key; if it is right, set it as the address.</source>
        <translation>%1 重定向到 %2，那是另一个位置，不会向其发送密钥；如果确实正确，请将其设为地址。</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 s.</source>
        <translation>%1 在 %2 秒内没有发送任何内容。</translation>
    </message>
    <message>
        <source>%1 took nothing of the request for %2 s.</source>
        <translation>%1 在 %2 秒内没有接收请求的任何内容。</translation>
    </message>
    <message>
        <source>%1 was not reached within %2 s.</source>
        <translation>未能在 %2 秒内连接到 %1。</translation>
    </message>
    <message>
        <source>%1 was reached, but made no encrypted connection within %2 s.</source>
        <translation>已连接到 %1，但未能在 %2 秒内建立加密连接。</translation>
    </message>
    <message>
        <source>A gateway&apos;s address begins with ws:// or wss://, this one is “%1”.</source>
        <translation>网关地址应以 ws:// 或 wss:// 开头，此地址是“%1”。</translation>
    </message>
    <message>
        <source>A message of or to %1 was too large.</source>
        <translation>与 %1 之间的一条消息太大。</translation>
    </message>
    <message>
        <source>A pinned SHA-256 fingerprint has 32 bytes, this one has %1.</source>
        <translation>固定的 SHA-256 指纹为 32 字节，此指纹为 %1 字节。</translation>
    </message>
    <message>
        <source>In the answer&apos;s JSON array a comma is missing.</source>
        <translation>应答的 JSON 数组中缺少逗号。</translation>
    </message>
    <message>
        <source>In the answer&apos;s JSON array an element is missing.</source>
        <translation>应答的 JSON 数组中缺少元素。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>无法与 %1 建立加密连接。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The HTTP method is not valid.</source>
        <translation>HTTP 方法无效。</translation>
    </message>
    <message>
        <source>The address “%1” is not a complete http or https address.</source>
        <translation>地址“%1”不是完整的 http 或 https 地址。</translation>
    </message>
    <message>
        <source>The answer holds a line of more than 16 MB.</source>
        <translation>应答中有一行超过 16 MB。</translation>
    </message>
    <message>
        <source>The answer holds a line or an event of more than 16 MB.</source>
        <translation>应答中有一行或一个事件超过 16 MB。</translation>
    </message>
    <message>
        <source>The answer holds an element of more than 16 MB.</source>
        <translation>应答中有一个元素超过 16 MB。</translation>
    </message>
    <message>
        <source>The answer is larger than %1, which is the most that is taken.</source>
        <translation>应答超过了可接受的上限 %1。</translation>
    </message>
    <message>
        <source>The answer is nested too deeply.</source>
        <translation>应答嵌套过深。</translation>
    </message>
    <message>
        <source>The answer was to be a JSON array and is none.</source>
        <translation>应答应为 JSON 数组，但并不是。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2.</source>
        <translation>不接受 %1 的证书：%2。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the pinned one.</source>
        <translation>%1 的证书不是固定的那个证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the pinned one; its SHA-256 is %2.</source>
        <translation>%1 的证书不是固定的那个证书；其 SHA-256 为 %2。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>%1 的证书不受信任。</translation>
    </message>
    <message>
        <source>The client key “%1” needs a client certificate.</source>
        <translation>客户端密钥“%1”需要客户端证书。</translation>
    </message>
    <message>
        <source>The compressed answer of %1 cannot be unpacked.</source>
        <translation>无法解压 %1 的压缩应答。</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>与 %1 的连接失败。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>无法读取文件“%1”：%2。</translation>
    </message>
    <message>
        <source>The file “%1” holds no certificate in PEM form.</source>
        <translation>文件“%1”中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>The file “%1” holds no private key in PEM form that opens without a passphrase.</source>
        <translation>文件“%1”中没有无需密码短语即可打开的 PEM 格式私钥。</translation>
    </message>
    <message>
        <source>The file “%1” holds no private key in PEM form that this passphrase opens.</source>
        <translation>文件“%1”中没有此密码短语可以打开的 PEM 格式私钥。</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a certificate or key.</source>
        <translation>文件“%1”太大，不像证书或密钥。</translation>
    </message>
    <message>
        <source>The header name “%1” is not valid.</source>
        <translation>标头名称“%1”无效。</translation>
    </message>
    <message>
        <source>The name %1 was not found within %2 s.</source>
        <translation>未能在 %2 秒内找到名称 %1。</translation>
    </message>
    <message>
        <source>The name of the proxy cannot be found.</source>
        <translation>找不到代理的名称。</translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>代理关闭了连接。</translation>
    </message>
    <message>
        <source>The proxy could not reach %1.</source>
        <translation>代理无法连接到 %1。</translation>
    </message>
    <message>
        <source>The proxy did not accept its user name and password.</source>
        <translation>代理不接受所给的用户名和密码。</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>代理未及时应答。</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>代理拒绝了连接。</translation>
    </message>
    <message>
        <source>The proxy was not reached within %1 s.</source>
        <translation>未能在 %1 秒内连接到代理。</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or a null.</source>
        <translation>标头 %1 的值包含换行符或空字符。</translation>
    </message>
    <message>
        <source>There is no address for %1.</source>
        <translation>%1 没有对应的地址。</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>没有与 %1 的连接。</translation>
    </message>
    <message>
        <source>Too much is waiting for the connection to %1 already.</source>
        <translation>等待与 %1 连接的内容已经太多。</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>首个词</translation>
    </message>
    <message>
        <source>For all providers, from the next question on; each may have a proxy and a certificate of its own.</source>
        <translation>用于所有提供商，从下一个提问起生效；每个提供商可以有自己的代理和证书。</translation>
    </message>
    <message>
        <source>How often a question is sent again that failed for a passing reason before its answer began.</source>
        <translation>提问因暂时原因在回答开始前失败时，重新发送的次数。</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>最长停顿</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Seconds until the connection must be made.</source>
        <translation>建立连接的时限（秒）。</translation>
    </message>
    <message>
        <source>Seconds until the first word of the answer must be there.</source>
        <translation>回答的第一个词必须到达的时限（秒）。</translation>
    </message>
    <message>
        <source>Seconds without a new word after which an answer is given up.</source>
        <translation>没有新内容时，放弃回答之前等待的秒数。</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>重试次数</translation>
    </message>
    <message>
        <source>system, none, http://host:port or socks5://host:port.</source>
        <translation>system、none、http://host:port 或 socks5://host:port。</translation>
    </message>
</context>
<context>
    <name>NoDocuments</name>
    <message>
        <source>Drop folders and files here</source>
        <translation>将文件夹和文件拖放到此处</translation>
    </message>
    <message>
        <source>They are read on this computer and stay where they are. Then ask about them, and see where each answer stands.</source>
        <translation>它们在这台电脑上读取，并留在原处。然后就可以提问，并查看每个回答的出处。</translation>
    </message>
</context>
<context>
    <name>NoUsage</name>
    <message>
        <source>Every request to a model is counted here, with what it cost and how long it took. Never what was said.</source>
        <translation>对模型的每次请求都会在此计数，并记录费用和耗时，但绝不记录所说的内容。</translation>
    </message>
    <message>
        <source>Nothing was asked in this time</source>
        <translation>这段时间没有任何请求</translation>
    </message>
</context>
<context>
    <name>NodeReader</name>
    <message>
        <source>The message “%1” is not in this conversation.</source>
        <translation>消息“%1”不在此对话中。</translation>
    </message>
    <message>
        <source>There is no message “%1” in the history.</source>
        <translation>历史记录中没有消息“%1”。</translation>
    </message>
</context>
<context>
    <name>NodeWriter</name>
    <message>
        <source>The message “%1” is not in this conversation.</source>
        <translation>消息“%1”不在此对话中。</translation>
    </message>
    <message>
        <source>There is already a message “%1”.</source>
        <translation>消息“%1”已存在。</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
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
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>I am Oriel&apos;s offline assistant: I answer from what you give me, by quoting it, and nothing of it leaves this machine. Give me a document or some text and ask again, or set up a provider to talk with a language model.</source>
        <translation>我是 Oriel 的离线助手：我只依据所提供的内容，以引用原文的方式回答，任何内容都不会离开这台计算机。请提供文档或一些文本后再次提问，或设置提供商以与语言模型对话。</translation>
    </message>
    <message>
        <source>Nothing answers this in what I read: %1.</source>
        <translation>所读内容中没有对此的回答：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the %n texts answers this.</source>
        <translation>
            <numerusform>在 %n 个文本中找不到对此的回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in your documents answers this.</source>
        <translation>文档中没有对此的回答。</translation>
    </message>
    <message>
        <source>Offline assistant</source>
        <translation>离线助手</translation>
    </message>
    <message>
        <source>The offline assistant quotes; it cannot follow a JSON schema.</source>
        <translation>离线助手只引用原文，无法遵循 JSON 模式。</translation>
    </message>
    <message>
        <source>This I cannot read without a model: %1.</source>
        <translation>没有模型时无法读取：%1。</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>一段录音</translation>
    </message>
    <message>
        <source>an earlier answer</source>
        <translation>较早的回答</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>一张图像</translation>
    </message>
    <message>
        <source>your earlier message</source>
        <translation>你较早的消息</translation>
    </message>
    <message>
        <source>your message</source>
        <translation>你的消息</translation>
    </message>
</context>
<context>
    <name>OrielWriter</name>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>无法写入导出文件：%1。</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>not sent</source>
        <translation>不发送</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>A look at Oriel</source>
        <translation>初识 Oriel</translation>
    </message>
    <message>
        <source>Conversations are kept on this computer.</source>
        <translation>对话保存在这台计算机上。</translation>
    </message>
    <message>
        <source>Conversations are not kept: they end with this window.</source>
        <translation>对话不会保留：关闭此窗口后即消失。</translation>
    </message>
    <message>
        <source>Nothing leaves this window: the answers are samples. Ask anything, or begin with one of these.</source>
        <translation>任何内容都不会离开此窗口：回答均为示例。可以随意提问，或从以下问题开始。</translation>
    </message>
    <message>
        <source>Offline assistant</source>
        <translation>离线助手</translation>
    </message>
    <message>
        <source>The offline assistant works right away, without a key and without a network. Drop documents here or paste a text, then ask about them: it answers with the sentences that fit best, and says plainly when nothing there does.

Nothing you write leaves this computer. To talk with a language model instead, choose one at the top, or press Ctrl+M.</source>
        <translation>离线助手无需密钥、无需网络，立即可用。将文档拖放到此处或粘贴一段文本，然后就其提问：它会用最合适的句子回答，没有合适的内容时也会直说。

你写的任何内容都不会离开这台电脑。要与语言模型对话，请在顶部选择一个，或按 Ctrl+M。</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>在想些什么？</translation>
    </message>
    <message>
        <source>What would you like to find?</source>
        <translation>想查找什么？</translation>
    </message>
    <message>
        <source>You are talking with %1 at %2. What you write goes there and nowhere else.</source>
        <translation>正在与 %2 的 %1 对话。所写内容只会发送到那里，不会去往别处。</translation>
    </message>
    <message>
        <source>You are talking with %1. What you write goes there and nowhere else.</source>
        <translation>正在与 %1 对话。所写的内容只会发送到那里，不会发往别处。</translation>
    </message>
</context>
<context>
    <name>PassageAround</name>
    <message>
        <source>The document has changed since it was read.</source>
        <translation>文档在读取之后已更改。</translation>
    </message>
    <message>
        <source>The document is not in the file any more.</source>
        <translation>该文档已不在文件中。</translation>
    </message>
</context>
<context>
    <name>PassagePlace</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>第 %1 章</translation>
    </message>
    <message>
        <source>chapter “%1”</source>
        <translation>章节“%1”</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>第 %1 至 %2 行</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>第 %1 张工作表</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>工作表“%1”</translation>
    </message>
    <message>
        <source>slide %1</source>
        <translation>第 %1 张幻灯片</translation>
    </message>
</context>
<context>
    <name>PassageSearch</name>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>没有名为“%1”的文档集。</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Choose a passphrase for your keys</source>
        <translation>为密钥设置密码短语</translation>
    </message>
    <message>
        <source>Keys are in an encrypted file. Its passphrase is asked for once, until Oriel ends.</source>
        <translation>密钥保存在加密文件中。在 Oriel 退出之前，只会询问一次密码短语。</translation>
    </message>
    <message>
        <source>No keychain runs here, so keys are kept in an encrypted file. Whoever has the file needs this passphrase; nobody can recover it.</source>
        <translation>没有正在运行的密钥环，因此密钥保存在加密文件中。持有该文件的人需要此密码短语才能打开；任何人都无法找回它。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock your keys</source>
        <translation>解锁密钥</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Empty: in none.</source>
        <translation>留空：不放入任何文件夹。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder and tags</source>
        <translation>文件夹和标签</translation>
    </message>
    <message>
        <source>Into the folder %1</source>
        <translation>放入文件夹 %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>以逗号分隔。</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Conversations are kept on this computer only.</source>
        <translation>对话只保存在这台计算机上。</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>错误和警告</translation>
    </message>
    <message>
        <source>Errors, warnings, activity</source>
        <translation>错误、警告和运行情况</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Keys are never written to settings, logs, exports or backups.</source>
        <translation>密钥绝不会写入设置、日志、导出文件或备份。</translation>
    </message>
    <message>
        <source>Keys that are kept already stay where they are.</source>
        <translation>已保存的密钥保持原处不变。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>New keys go to</source>
        <translation>新密钥保存到</translation>
    </message>
    <message>
        <source>Oriel sends no statistics, looks for no updates by itself, and needs no account.</source>
        <translation>Oriel 不发送统计数据，不会自行检查更新，也不需要账户。</translation>
    </message>
    <message>
        <source>Pictures that an answer links to are not loaded until you ask for them: loading one tells somebody that you read it.</source>
        <translation>回答中链接的图片在你要求之前不会加载：加载图片会让对方知道你读到了它。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>The encrypted file</source>
        <translation>加密文件</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>The keychain, if one runs</source>
        <translation>密钥环（如果正在运行）</translation>
    </message>
    <message>
        <source>What is written down when something goes wrong. Secrets never are.</source>
        <translation>出现问题时记录哪些内容。机密信息绝不会记录。</translation>
    </message>
    <message>
        <source>What you write goes to the provider that you chose for the conversation, and to nobody else.</source>
        <translation>所写的内容只会发送给你为该对话选择的提供商，不会发给其他任何人。</translation>
    </message>
</context>
<context>
    <name>PrivateFiles</name>
    <message>
        <source>A file may not be that large here.</source>
        <translation>超出了此处允许的文件大小。</translation>
    </message>
    <message>
        <source>A part of the path is not a folder.</source>
        <translation>路径中有一部分不是文件夹。</translation>
    </message>
    <message>
        <source>An empty file name cannot be used.</source>
        <translation>不能使用空文件名。</translation>
    </message>
    <message>
        <source>The disk can only be read.</source>
        <translation>磁盘为只读。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The file “%1” could not be copied to “%2”.</source>
        <translation>无法将文件“%1”复制到“%2”。</translation>
    </message>
    <message>
        <source>The file “%1” could not be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>无法写入文件“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>The file “%1” is larger than %Ln bytes.</source>
        <translation>
            <numerusform>文件“%1”大于 %Ln 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for it does not exist.</source>
        <translation>其所在文件夹不存在。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made private.</source>
        <translation>无法将文件夹“%1”设为私有。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>The links of the path lead in a circle.</source>
        <translation>路径中的链接循环指向自身。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名称过长。</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation>已有同名文件夹。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>You have no permission.</source>
        <translation>没有权限。</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1”不是文件。</translation>
    </message>
    <message>
        <source>“%1” should be a folder, but a file has that name.</source>
        <translation>“%1”应为文件夹，但已有同名文件。</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, asked by new conversations</source>
        <translation>%1，用于新对话</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>设为默认</translation>
    </message>
    <message>
        <source>Make default: %1</source>
        <translation>设为默认：%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the request to %1</source>
        <translation>停止对 %1 的请求</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>测试 %1</translation>
    </message>
</context>
<context>
    <name>ProviderDetails</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>A JSON merge patch on the body, applied last, for odd gateways: {&quot;member&quot;: value}.</source>
        <translation>对请求正文最后应用的 JSON 合并补丁，用于特殊的网关：{&quot;member&quot;: value}。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Ask the provider which models it has.</source>
        <translation>向提供商查询有哪些模型。</translation>
    </message>
    <message>
        <source>Asked when a conversation names none.</source>
        <translation>在对话未指定模型时使用。</translation>
    </message>
    <message>
        <source>Choosing one makes it the default.</source>
        <translation>选择模型即将其设为默认。</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>默认模型</translation>
    </message>
    <message>
        <source>Empty: the vendor&apos;s own.</source>
        <translation>留空：使用厂商自己的地址。</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Headers and patch…</source>
        <translation>标头和补丁…</translation>
    </message>
    <message>
        <source>Hide headers and patch</source>
        <translation>隐藏标头和补丁</translation>
    </message>
    <message>
        <source>Hide network settings</source>
        <translation>隐藏网络设置</translation>
    </message>
    <message>
        <source>List models</source>
        <translation>列出模型</translation>
    </message>
    <message>
        <source>List the models of %1</source>
        <translation>列出 %1 的模型</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>设为默认</translation>
    </message>
    <message>
        <source>Make default: %1</source>
        <translation>设为默认：%1</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>网络设置…</translation>
    </message>
    <message>
        <source>Patch of every request</source>
        <translation>每个请求的补丁</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>ProviderDrafts</name>
    <message>
        <source>A fingerprint is the SHA-256 of the certificate, written as 64 hexadecimal digits.</source>
        <translation>指纹是证书的 SHA-256 值，写作 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>Offline assistant</source>
        <translation>离线助手</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>OpenAI 兼容服务器</translation>
    </message>
    <message>
        <source>WebSocket gateway</source>
        <translation>WebSocket 网关</translation>
    </message>
</context>
<context>
    <name>ProviderHeaders</name>
    <message>
        <source>Headers of every request</source>
        <translation>每个请求的标头</translation>
    </message>
    <message>
        <source>It is kept as the keys are, and never shown. What looks like a credential always is.</source>
        <translation>它与密钥一样保存，绝不会显示。看起来像凭据的内容始终如此。</translation>
    </message>
    <message>
        <source>Keep header</source>
        <translation>保存标头</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>标头名称</translation>
    </message>
    <message>
        <source>Remove the header %1</source>
        <translation>移除标头 %1</translation>
    </message>
    <message>
        <source>The value is a secret</source>
        <translation>该值是机密信息</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>标头的值</translation>
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
        <translation>%1 · 正在使用，%2</translation>
    </message>
    <message>
        <source>A key of the same name is replaced. Keys are kept in the system&apos;s keychain, or in an encrypted file where there is none.</source>
        <translation>同名的密钥会被替换。密钥保存在系统的密钥环中；没有密钥环时保存在加密文件中。</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>密钥名称</translation>
    </message>
    <message>
        <source>Name: default</source>
        <translation>名称：default</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>粘贴密钥</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>粘贴新密钥</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>移除密钥 %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use the key %1</source>
        <translation>使用密钥 %1</translation>
    </message>
</context>
<context>
    <name>ProviderNetwork</name>
    <message>
        <source>A PEM file that is trusted besides the system&apos;s.</source>
        <translation>除系统的证书之外还信任的 PEM 文件。</translation>
    </message>
    <message>
        <source>A PEM file.</source>
        <translation>PEM 文件。</translation>
    </message>
    <message>
        <source>A PEM file. It counts together with its key.</source>
        <translation>PEM 文件。须与其密钥一同使用。</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>客户端证书的密钥</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>固定的证书</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>SHA-256 of the only certificate that is accepted.</source>
        <translation>唯一可接受的证书的 SHA-256 值。</translation>
    </message>
    <message>
        <source>none, http://host:port or socks5://host:port. Empty: as for all.</source>
        <translation>none、http://host:port 或 socks5://host:port。留空：与所有提供商的设置相同。</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>%1 does not work. What fails: %2.</source>
        <translation>%1 无法使用。失败环节：%2。</translation>
    </message>
    <message>
        <source>%1 in, %2 out a million tokens</source>
        <translation>每百万 Token：输入 %1，输出 %2</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>%1 可以使用。</translation>
    </message>
    <message>
        <source>%1 works: it answered in %2 ms.</source>
        <translation>%1 可以使用：在 %2 毫秒内作出了回答。</translation>
    </message>
    <message>
        <source>%1M context</source>
        <translation>%1M 上下文</translation>
    </message>
    <message>
        <source>%1k context</source>
        <translation>%1k 上下文</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens of context</source>
        <translation>
            <numerusform>%n 个 Token 的上下文</numerusform>
        </translation>
    </message>
    <message>
        <source>Always there, without a network</source>
        <translation>始终可用，无需网络</translation>
    </message>
    <message>
        <source>Answers from what you paste</source>
        <translation>根据粘贴的内容回答</translation>
    </message>
    <message>
        <source>At the vendor&apos;s address</source>
        <translation>使用厂商的地址</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>连接 (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>加密 (TLS)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Key from %1</source>
        <translation>密钥来自 %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>名称 (DNS)</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>需要密钥</translation>
    </message>
    <message>
        <source>Needs no key</source>
        <translation>无需密钥</translation>
    </message>
    <message>
        <source>No encryption: the address asks for none</source>
        <translation>无加密：此地址不要求加密</translation>
    </message>
    <message>
        <source>No key is set, and none was asked for</source>
        <translation>未设置密钥，对方也未要求</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台计算机上</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Server (HTTP)</source>
        <translation>服务器 (HTTP)</translation>
    </message>
    <message>
        <source>The key is not proved: the server answers without it as well</source>
        <translation>密钥未经证实：没有密钥时服务器也会回答</translation>
    </message>
    <message>
        <source>The model may be right or not: the server does not list its models</source>
        <translation>模型是否存在未知：服务器不列出其模型</translation>
    </message>
    <message>
        <source>reads images</source>
        <translation>可读图像</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>可思考</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>可用工具</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>%1 cannot be told not to think, so it thinks as little as it can.</source>
        <translation>无法让 %1 不思考，因此它会尽可能少地思考。</translation>
    </message>
    <message>
        <source>%1 does not take it.</source>
        <translation>%1 不接受此参数。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 of %2 %3 are left of the provider&apos;s limit, all of them again in %4.</source>
        <translation>提供商的限额还剩 %1/%2（%3），%4后全部恢复。</translation>
    </message>
    <message>
        <source>%1 of %2 %3 are left of the provider&apos;s limit.</source>
        <translation>提供商的限额还剩 %1/%2（%3）。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 sends faster than it can be read.</source>
        <translation>%1 的发送速度超过了读取速度。</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1，第 %2 页</translation>
    </message>
    <message>
        <source>A gateway does not have it.</source>
        <translation>网关没有此参数。</translation>
    </message>
    <message>
        <source>A gateway does not list its models.</source>
        <translation>网关不列出其模型。</translation>
    </message>
    <message>
        <source>A gateway has no embeddings.</source>
        <translation>网关不提供嵌入向量。</translation>
    </message>
    <message>
        <source>A gateway takes text only, no images and no sound.</source>
        <translation>网关只接受文本，不接受图像和音频。</translation>
    </message>
    <message>
        <source>A picture is empty.</source>
        <translation>有一张图片为空。</translation>
    </message>
    <message>
        <source>A second answer began within the first one.</source>
        <translation>第一个回答尚未结束，又开始了第二个回答。</translation>
    </message>
    <message>
        <source>A signature that belongs to the conversation is missing.</source>
        <translation>缺少属于此对话的签名。</translation>
    </message>
    <message>
        <source>A stop sequence of blanks alone is not taken.</source>
        <translation>不接受仅由空白组成的停止序列。</translation>
    </message>
    <message>
        <source>A web page came where the provider&apos;s answer should be. A proxy or a login page may be in the way.</source>
        <translation>收到的不是提供商的回答，而是一个网页。途中可能有代理或登录页面。</translation>
    </message>
    <message>
        <source>A web page came where the provider&apos;s answer should be: “%1”. A proxy or a login page may be in the way.</source>
        <translation>收到的不是提供商的回答，而是一个网页：“%1”。途中可能有代理或登录页面。</translation>
    </message>
    <message>
        <source>Anthropic&apos;s API has no such parameter.</source>
        <translation>Anthropic 的 API 没有此参数。</translation>
    </message>
    <message>
        <source>Anthropic&apos;s models do not take audio.</source>
        <translation>Anthropic 的模型不接受音频。</translation>
    </message>
    <message>
        <source>Anthropic&apos;s models take pictures as JPEG, PNG, GIF or WebP, not as %1.</source>
        <translation>Anthropic 的模型接受 JPEG、PNG、GIF 或 WebP 格式的图片，不接受 %1。</translation>
    </message>
    <message>
        <source>Azure needs the address of its resource: https://&lt;name&gt;.openai.azure.com.</source>
        <translation>Azure 需要其资源的地址：https://&lt;name&gt;.openai.azure.com。</translation>
    </message>
    <message>
        <source>Gemini refused the question (%1).</source>
        <translation>Gemini 拒绝了该问题（%1）。</translation>
    </message>
    <message numerus="yes">
        <source>Gemini takes %n stop sequences; the others are left out.</source>
        <translation>
            <numerusform>Gemini 接受 %n 个停止序列，其余的已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is named.</source>
        <translation>未指定模型。</translation>
    </message>
    <message>
        <source>Ollama asks you to sign in first: run “ollama signin”, or open %1</source>
        <translation>Ollama 要求先登录：请运行“ollama signin”，或打开 %1</translation>
    </message>
    <message>
        <source>Ollama takes images themselves, not the address of one.</source>
        <translation>Ollama 接受图像本身，不接受图像的地址。</translation>
    </message>
    <message>
        <source>Ollama takes no sound.</source>
        <translation>Ollama 不接受音频。</translation>
    </message>
    <message>
        <source>Sound of type %1 cannot be sent: this provider takes WAV and MP3.</source>
        <translation>无法发送 %1 类型的音频：此提供商接受 WAV 和 MP3。</translation>
    </message>
    <message>
        <source>The Responses API does not have it.</source>
        <translation>Responses API 没有此参数。</translation>
    </message>
    <message>
        <source>The Responses API takes no sound. Chat Completions of the same provider does.</source>
        <translation>Responses API 不接受音频。同一提供商的 Chat Completions 可以。</translation>
    </message>
    <message>
        <source>The answer did not follow the JSON schema and is asked for once more: %1</source>
        <translation>回答不符合 JSON 模式，正在重新请求：%1</translation>
    </message>
    <message>
        <source>The answer has no embedding for some of the texts.</source>
        <translation>应答中缺少部分文本的嵌入向量。</translation>
    </message>
    <message>
        <source>The answer holds no JSON.</source>
        <translation>回答中没有 JSON。</translation>
    </message>
    <message>
        <source>The answer is longer than 64 MB.</source>
        <translation>应答超过 64 MB。</translation>
    </message>
    <message numerus="yes">
        <source>The conversation has about %Ln tokens, but %1 is given only %2: the server may refuse it or forget its beginning.</source>
        <translation>
            <numerusform>对话约有 %Ln 个 Token，但 %1 只能使用 %2 个：服务器可能会拒绝，或遗忘对话的开头。</numerusform>
        </translation>
    </message>
    <message>
        <source>The embeddings are not those of Gemini&apos;s API.</source>
        <translation>这些嵌入向量不符合 Gemini API 的格式。</translation>
    </message>
    <message>
        <source>The gateway sent something that is no JSON object.</source>
        <translation>网关发来的内容不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The list of models is not one of Anthropic&apos;s API.</source>
        <translation>模型列表不符合 Anthropic API 的格式。</translation>
    </message>
    <message>
        <source>The list of models is not one of Gemini&apos;s API.</source>
        <translation>模型列表不符合 Gemini API 的格式。</translation>
    </message>
    <message>
        <source>The model %1 is not in the provider&apos;s list.</source>
        <translation>模型 %1 不在提供商的列表中。</translation>
    </message>
    <message>
        <source>The model always thinks.</source>
        <translation>该模型总会思考。</translation>
    </message>
    <message>
        <source>The model always thinks; it is asked to think little.</source>
        <translation>该模型总会思考；已要求它少思考。</translation>
    </message>
    <message>
        <source>The model called a tool that it was not given.</source>
        <translation>模型调用了未提供给它的工具。</translation>
    </message>
    <message>
        <source>The model called tools over and over.</source>
        <translation>模型反复不断地调用工具。</translation>
    </message>
    <message>
        <source>The model does not think before it answers.</source>
        <translation>该模型在回答前不思考。</translation>
    </message>
    <message>
        <source>The model made no picture.</source>
        <translation>模型没有生成图片。</translation>
    </message>
    <message>
        <source>The model stopped without telling why.</source>
        <translation>模型停止了，但没有说明原因。</translation>
    </message>
    <message>
        <source>The model takes either temperature or top_p.</source>
        <translation>该模型只接受 temperature 和 top_p 之一。</translation>
    </message>
    <message>
        <source>The model takes no number of tokens to think; the effort “%1” is asked for.</source>
        <translation>该模型不接受用于思考的 Token 数量；将请求“%1”强度。</translation>
    </message>
    <message>
        <source>The model thinks at temperature 1 only.</source>
        <translation>该模型仅在 temperature 为 1 时思考。</translation>
    </message>
    <message numerus="yes">
        <source>The model thinks with %L1 to %Ln tokens; %L2 are asked for.</source>
        <translation>
            <numerusform>该模型使用 %L1 到 %Ln 个 Token 思考；将请求 %L2 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model thinks with %Ln tokens at least.</source>
        <translation>
            <numerusform>该模型至少使用 %Ln 个 Token 思考。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model thinks with top_p between 0.95 and 1 only.</source>
        <translation>该模型仅在 top_p 介于 0.95 和 1 之间时思考。</translation>
    </message>
    <message>
        <source>The model thinks without top_k only.</source>
        <translation>该模型仅在没有 top_k 时思考。</translation>
    </message>
    <message numerus="yes">
        <source>The model writes %Ln tokens at most.</source>
        <translation>
            <numerusform>该模型最多写 %Ln 个 Token。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model wrote a tool call that cannot be read.</source>
        <translation>模型写出的工具调用无法读取。</translation>
    </message>
    <message>
        <source>The model&apos;s answer cannot be read.</source>
        <translation>无法读取模型的回答。</translation>
    </message>
    <message>
        <source>The model&apos;s answer does not follow the JSON schema, twice: %1</source>
        <translation>模型的回答两次都不符合 JSON 模式：%1</translation>
    </message>
    <message>
        <source>The offline assistant has no embeddings.</source>
        <translation>离线助手不提供嵌入向量。</translation>
    </message>
    <message>
        <source>The provider could not use the reasoning of earlier answers: the question was asked again without it.</source>
        <translation>提供商无法使用先前回答的思考过程：已去掉思考过程并重新提问。</translation>
    </message>
    <message>
        <source>The provider did not send one embedding for each text: %1 instead of %2.</source>
        <translation>提供商没有为每个文本返回一个嵌入向量：应为 %2 个，实为 %1 个。</translation>
    </message>
    <message>
        <source>The provider has forgotten the response before: the whole conversation was sent instead.</source>
        <translation>提供商已遗忘上一个回答：改为发送了整个对话。</translation>
    </message>
    <message>
        <source>The provider sent embeddings of different lengths.</source>
        <translation>提供商返回的嵌入向量长度不一。</translation>
    </message>
    <message numerus="yes">
        <source>The reasoning budget of %Ln tokens must be smaller than the answer&apos;s limit of %L1, which counts both.</source>
        <translation>
            <numerusform>思考预算 %Ln 个 Token 必须小于回答的上限 %L1，后者包含两者。</numerusform>
        </translation>
    </message>
    <message>
        <source>The reasoning of earlier answers was not taken back and is left out.</source>
        <translation>先前回答的思考过程未被接受，已略去。</translation>
    </message>
    <message>
        <source>The server read %1 from disk first, which took %2 s.</source>
        <translation>服务器先从磁盘读取了 %1，用时 %2 秒。</translation>
    </message>
    <message>
        <source>The temperature is %1: Anthropic&apos;s models take 0 to 1.</source>
        <translation>温度为 %1：Anthropic 的模型接受 0 到 1。</translation>
    </message>
    <message>
        <source>The tool was called without thinking, so its result is answered without.</source>
        <translation>调用该工具时没有思考，因此对其结果的回答也不思考。</translation>
    </message>
    <message>
        <source>There is no list of models at %1: the address may be wrong.</source>
        <translation>%1 处没有模型列表：地址可能有误。</translation>
    </message>
    <message>
        <source>There is nothing to send: the message is empty.</source>
        <translation>没有可发送的内容：消息为空。</translation>
    </message>
    <message>
        <source>This provider does not have it.</source>
        <translation>此提供商没有此参数。</translation>
    </message>
    <message>
        <source>This provider does not list its models.</source>
        <translation>此提供商不列出其模型。</translation>
    </message>
    <message>
        <source>This provider has no embeddings.</source>
        <translation>此提供商不提供嵌入向量。</translation>
    </message>
    <message>
        <source>This provider needs the address of its gateway (a base URL).</source>
        <translation>此提供商需要其网关的地址（基础 URL）。</translation>
    </message>
    <message>
        <source>This provider needs the address of its server (a base URL).</source>
        <translation>此提供商需要其服务器的地址（基础 URL）。</translation>
    </message>
    <message>
        <source>This provider takes no sound.</source>
        <translation>此提供商不接受音频。</translation>
    </message>
    <message>
        <source>What came is not a chat completion.</source>
        <translation>收到的内容不是 Chat Completion。</translation>
    </message>
    <message>
        <source>What came is not a list of models.</source>
        <translation>收到的内容不是模型列表。</translation>
    </message>
    <message>
        <source>What came is not an answer of Anthropic&apos;s API.</source>
        <translation>收到的内容不是 Anthropic API 的应答。</translation>
    </message>
    <message>
        <source>What came is not an answer of Gemini&apos;s API.</source>
        <translation>收到的内容不是 Gemini API 的应答。</translation>
    </message>
    <message>
        <source>What came is not an answer of Ollama&apos;s.</source>
        <translation>收到的内容不是 Ollama 的应答。</translation>
    </message>
    <message>
        <source>What came is not an answer of the Responses API.</source>
        <translation>收到的内容不是 Responses API 的应答。</translation>
    </message>
    <message>
        <source>What came is not an answer of this protocol.</source>
        <translation>收到的内容不是此协议的应答。</translation>
    </message>
    <message numerus="yes">
        <source>With at most %Ln tokens for the answer there is no room to think.</source>
        <translation>
            <numerusform>回答最多只有 %Ln 个 Token，没有思考的余地。</numerusform>
        </translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: Anthropic&apos;s models take text, pictures and PDF, not %2.</source>
        <translation>无法发送“%1”：Anthropic 的模型接受文本、图片和 PDF，不接受 %2。</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: Gemini takes text, pictures, sound, films and PDF, not %2.</source>
        <translation>无法发送“%1”：Gemini 接受文本、图片、音频、视频和 PDF，不接受 %2。</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: Ollama takes text and images, not %2.</source>
        <translation>无法发送“%1”：Ollama 接受文本和图像，不接受 %2。</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: a gateway takes text only.</source>
        <translation>无法发送“%1”：网关只接受文本。</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: this provider takes text and images, not %2.</source>
        <translation>无法发送“%1”：此提供商接受文本和图像，不接受 %2。</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: this provider takes text, images and PDF, not %2.</source>
        <translation>无法发送“%1”：此提供商接受文本、图像和 PDF，不接受 %2。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”为空。</translation>
    </message>
    <message>
        <source>“%1” is not an address of a gateway: it should look like wss://host/path.</source>
        <translation>“%1”不是网关地址：地址应形如 wss://host/path。</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server: it should look like http://host:11434.</source>
        <translation>“%1”不是服务器地址：地址应形如 http://host:11434。</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server: it should look like https://host/v1.</source>
        <translation>“%1”不是服务器地址：地址应形如 https://host/v1。</translation>
    </message>
    <message>
        <source>“%1” is not an address: it should look like https://&lt;name&gt;.openai.azure.com.</source>
        <translation>“%1”不是地址：地址应形如 https://&lt;name&gt;.openai.azure.com。</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>%1 is removed.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>This window shows samples; there are no providers to set up in it.</source>
        <translation>此窗口仅显示示例，无法在其中设置提供商。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What you write goes to the provider that you choose, and to nobody else.</source>
        <translation>所写的内容只会发送给你选择的提供商，不会发给其他任何人。</translation>
    </message>
</context>
<context>
    <name>QuestionTerms</name>
    <message>
        <source>There is no word to look for.</source>
        <translation>没有可供查找的词。</translation>
    </message>
</context>
<context>
    <name>QueuedMessages</name>
    <message>
        <source>Next: %1</source>
        <translation>下一条：%1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>ReadFault</name>
    <message>
        <source>Reading the file failed: its reader crashed.</source>
        <translation>读取文件失败：读取程序崩溃。</translation>
    </message>
    <message>
        <source>Reading the file took too long and was ended.</source>
        <translation>读取文件耗时过长，已中止。</translation>
    </message>
    <message>
        <source>Reading the file took too much memory and was ended.</source>
        <translation>读取文件占用内存过多，已中止。</translation>
    </message>
    <message>
        <source>The file defines XML entities, which documents have no need of, and was not read.</source>
        <translation>该文件定义了文档不需要的 XML 实体，因此未读取。</translation>
    </message>
    <message>
        <source>The file holds more text than one document may.</source>
        <translation>该文件的文本量超过了单个文档的上限。</translation>
    </message>
    <message>
        <source>The file holds no text, only pictures of it perhaps.</source>
        <translation>该文件不含文本，可能只有文本的图像。</translation>
    </message>
    <message>
        <source>The file holds no text, or is of a format that Oriel does not read.</source>
        <translation>该文件不含文本，或其格式不受 Oriel 支持。</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>该文件不完整：缺少末尾部分。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file is encrypted; Oriel cannot read it without its password.</source>
        <translation>该文件已加密；没有密码，Oriel 无法读取。</translation>
    </message>
    <message>
        <source>The file is larger than files may be here.</source>
        <translation>该文件超过了此处允许的大小。</translation>
    </message>
    <message>
        <source>The file is not there any more, or may not be read.</source>
        <translation>该文件已不存在，或没有读取权限。</translation>
    </message>
    <message>
        <source>The file made its reader fail twice and is left alone until it changes.</source>
        <translation>该文件已两次导致读取程序出错，在其更改之前不再读取。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a document holds, and was not read.</source>
        <translation>该文件解压后远大于正常文档，因此未读取。</translation>
    </message>
    <message>
        <source>The file was not read: the program that reads files could not be started.</source>
        <translation>未读取该文件：无法启动读取文件的程序。</translation>
    </message>
    <message>
        <source>This is no file that can be read: a device, a pipe or a socket.</source>
        <translation>这不是可读取的文件，而是设备、管道或套接字。</translation>
    </message>
</context>
<context>
    <name>ReasoningFold</name>
    <message>
        <source>Hide reasoning: %1</source>
        <translation>隐藏思考过程：%1</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>思考过程</translation>
    </message>
    <message>
        <source>Show reasoning: %1</source>
        <translation>显示思考过程：%1</translation>
    </message>
</context>
<context>
    <name>RegenerateTurn</name>
    <message>
        <source>This message answers no question.</source>
        <translation>此消息不是对任何提问的回答。</translation>
    </message>
</context>
<context>
    <name>RemoteImage</name>
    <message>
        <source>A picture from %1. Loading it tells that server that you read this.</source>
        <translation>来自 %1 的图片。加载图片会让该服务器知道你读到了此内容。</translation>
    </message>
    <message>
        <source>Load picture</source>
        <translation>加载图片</translation>
    </message>
    <message>
        <source>Loading the picture from %1</source>
        <translation>正在从 %1 加载图片</translation>
    </message>
    <message>
        <source>Picture from %1</source>
        <translation>来自 %1 的图片</translation>
    </message>
    <message>
        <source>The picture could not be loaded from %1.</source>
        <translation>无法从 %1 加载图片。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds more: %Ln messages. To have that back: Settings, “Storage and backup”, or “oriel-cli conversations restore %1”.</source>
        <translation>
            <numerusform>其中的内容更多：%Ln 条消息。要恢复这些内容，请使用“设置”中的“存储与备份”，或运行“oriel-cli conversations restore %1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file was kept as “%1”.</source>
        <translation>损坏的文件已保留为“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” could not be removed.</source>
        <translation>无法移除文件“%1”。</translation>
    </message>
    <message>
        <source>The history was damaged, and nothing in it could be read. What you see is the backup of %1.</source>
        <translation>历史记录已损坏，其中的内容均无法读取。现在显示的是 %1 的备份。</translation>
    </message>
    <message>
        <source>The history was damaged. What could be read was saved: %1, %2.</source>
        <translation>历史记录曾损坏。可读取的内容已保存：%1，%2。</translation>
    </message>
    <message>
        <source>The newest backup is of %1.</source>
        <translation>最新的备份来自 %1。</translation>
    </message>
</context>
<context>
    <name>RescuedTree</name>
    <message>
        <source>Rescued conversation</source>
        <translation>抢救出的对话</translation>
    </message>
    <message>
        <source>Rescued messages</source>
        <translation>抢救出的消息</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Nothing was restored, because what is there now could not be kept. %1</source>
        <translation>未恢复任何内容，因为无法保留当前的内容。%1</translation>
    </message>
    <message>
        <source>“%1” is the history itself: there is nothing to restore from it.</source>
        <translation>“%1”就是历史记录本身：无法从中恢复。</translation>
    </message>
</context>
<context>
    <name>RetentionRepository</name>
    <message>
        <source>Conversations can be kept for one day at least.</source>
        <translation>对话至少要保留一天。</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>By anyone</source>
        <translation>不限作者</translation>
    </message>
    <message>
        <source>By assistants</source>
        <translation>助手写的</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>你写的</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>含代码</translation>
    </message>
    <message>
        <source>✓ With code</source>
        <translation>✓ 含代码</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>There is no word to look for: signs alone are not found.</source>
        <translation>没有可供查找的词：无法单独查找符号。</translation>
    </message>
    <message>
        <source>These are too many words to look for at once.</source>
        <translation>一次查找的词太多。</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
</context>
<context>
    <name>SendTurn</name>
    <message>
        <source>There is nothing to send.</source>
        <translation>没有可发送的内容。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 不能为“%2”。</translation>
    </message>
    <message>
        <source>%1 has no key “%2”. There are these: %3.</source>
        <translation>%1 没有密钥“%2”。现有：%3。</translation>
    </message>
    <message>
        <source>%1 has no keys.</source>
        <translation>%1 没有密钥。</translation>
    </message>
    <message>
        <source>%1 is a built-in provider and cannot be of another kind.</source>
        <translation>%1 是内置提供商，不能更改类型。</translation>
    </message>
    <message>
        <source>%1 is built in and not changed; there is nothing to remove.</source>
        <translation>%1 为内置且未更改；没有可移除的内容。</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds, more than 0 and at most 86400.</source>
        <translation>%1 必须是秒数，大于 0 且不超过 86400。</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 必须是文本。</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 必须是 true 或 false。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>%1，第 %2 行，%3：%4</translation>
    </message>
    <message>
        <source>%1: %2 is %3.</source>
        <translation>%1：%2 的值为 %3。</translation>
    </message>
    <message>
        <source>A WebSocket gateway&apos;s address begins with wss:// or ws://.</source>
        <translation>WebSocket 网关的地址以 wss:// 或 ws:// 开头。</translation>
    </message>
    <message>
        <source>A client certificate and its key are given together.</source>
        <translation>客户端证书及其密钥必须一同给出。</translation>
    </message>
    <message>
        <source>A fingerprint is the SHA-256 of the certificate: 32 bytes, written as 64 hexadecimal digits.</source>
        <translation>指纹是证书的 SHA-256 值：32 个字节，写作 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>A provider of the kind %1 needs an address.</source>
        <translation>%1 类型的提供商需要地址。</translation>
    </message>
    <message>
        <source>A proxy needs a host and a port: http://host:port.</source>
        <translation>代理需要主机和端口：http://host:port。</translation>
    </message>
    <message>
        <source>A proxy&apos;s password does not go into a settings file.</source>
        <translation>代理的密码不应写入设置文件。</translation>
    </message>
    <message>
        <source>A query item needs a name.</source>
        <translation>查询项需要名称。</translation>
    </message>
    <message>
        <source>A time-out is more than 0 and at most 86400 seconds.</source>
        <translation>超时时间须大于 0 秒且不超过 86400 秒。</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>允许的值：%1。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否想用 %1？</translation>
    </message>
    <message>
        <source>It counts as not set.</source>
        <translation>将视为未设置。</translation>
    </message>
    <message>
        <source>It must be an object with the fields of a provider.</source>
        <translation>必须是包含提供商字段的对象。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>第 %1 行，第 %2 列：%3。</translation>
    </message>
    <message>
        <source>Name an environment variable that holds the key, not the key itself.</source>
        <translation>请填写保存密钥的环境变量的名称，而不是密钥本身。</translation>
    </message>
    <message>
        <source>No keychain runs here, and there is no passphrase for an encrypted key file. Set ORIEL_PASSPHRASE.</source>
        <translation>没有正在运行的密钥环，加密的密钥文件也没有密码短语。请设置 ORIEL_PASSPHRASE。</translation>
    </message>
    <message>
        <source>No keychain runs here.</source>
        <translation>没有正在运行的密钥环。</translation>
    </message>
    <message>
        <source>Opening the key file would take more time or memory than Oriel ever asks for.</source>
        <translation>打开密钥文件所需的时间或内存超过了 Oriel 会使用的上限。</translation>
    </message>
    <message>
        <source>The address begins with https:// or http://, not with %1://.</source>
        <translation>地址应以 https:// 或 http:// 开头，而不是 %1://。</translation>
    </message>
    <message>
        <source>The address holds a user or a password; set them as a key or as a secret header.</source>
        <translation>地址中含有用户名或密码；请将其设为密钥或机密标头。</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>地址为空。</translation>
    </message>
    <message>
        <source>The address “%1” begins with neither https:// nor http://.</source>
        <translation>地址“%1”不是以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>The address “%1” has a part after “#”, which no server sees.</source>
        <translation>地址“%1”在“#”之后还有内容，服务器无法看到该部分。</translation>
    </message>
    <message>
        <source>The address “%1” has no scheme; write https://%1 or http://%1.</source>
        <translation>地址“%1”缺少协议前缀；请写作 https://%1 或 http://%1。</translation>
    </message>
    <message>
        <source>The address “%1” is not a URL: its host or its port (1 to 65535) is wrong.</source>
        <translation>地址“%1”不是 URL：其主机或端口（1 到 65535）有误。</translation>
    </message>
    <message>
        <source>The address “%1” names no host.</source>
        <translation>地址“%1”未指明主机。</translation>
    </message>
    <message>
        <source>The beginning of the key file was changed.</source>
        <translation>密钥文件的开头部分已被更改。</translation>
    </message>
    <message>
        <source>The content of the key file cannot be understood.</source>
        <translation>密钥文件的内容无法理解。</translation>
    </message>
    <message>
        <source>The content of the key file was changed or cut off.</source>
        <translation>密钥文件的内容已被更改或不完整。</translation>
    </message>
    <message>
        <source>The encryption library could not be started.</source>
        <translation>无法启动加密库。</translation>
    </message>
    <message>
        <source>The environment variable %1 is empty.</source>
        <translation>环境变量 %1 为空。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>环境变量 %1 未设置。</translation>
    </message>
    <message>
        <source>The file is left as it is.</source>
        <translation>文件将保持原样。</translation>
    </message>
    <message>
        <source>The header %1 holds a credential; it must be kept as a secret.</source>
        <translation>标头 %1 含有凭据，必须作为机密信息保存。</translation>
    </message>
    <message>
        <source>The header %1 is set by the connection itself.</source>
        <translation>标头 %1 由连接自行设置。</translation>
    </message>
    <message>
        <source>The key file does not begin as one does.</source>
        <translation>密钥文件的开头与密钥文件不符。</translation>
    </message>
    <message>
        <source>The key file is cut off.</source>
        <translation>密钥文件不完整。</translation>
    </message>
    <message>
        <source>The key file is encrypted and there is no passphrase. Set ORIEL_PASSPHRASE.</source>
        <translation>密钥文件已加密，但没有密码短语。请设置 ORIEL_PASSPHRASE。</translation>
    </message>
    <message>
        <source>The key file was written by a newer Oriel, or is damaged. It is left as it is.</source>
        <translation>密钥文件由更新版本的 Oriel 写入，或已损坏。文件将保持原样。</translation>
    </message>
    <message>
        <source>The key has a space, a line end or another character that no key has.</source>
        <translation>密钥中含有空格、换行符或其他不应出现在密钥中的字符。</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>密钥为空。</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is in the encrypted key file.</source>
        <translation>%2 的密钥“%1”位于加密的密钥文件中。</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is in the keychain.</source>
        <translation>%2 的密钥“%1”位于密钥环中。</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is not in the encrypted key file any more; set it again.</source>
        <translation>%2 的密钥“%1”已不在加密的密钥文件中；请重新设置。</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is not in the keychain any more; set it again.</source>
        <translation>%2 的密钥“%1”已不在密钥环中；请重新设置。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>密钥环没有响应。</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <translation>密钥环出错：%1</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>密钥环已锁定。请将其解锁后重试。</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>密钥环拒绝访问。</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>密码短语为空。</translation>
    </message>
    <message>
        <source>The passphrase of the key file is wrong.</source>
        <translation>密钥文件的密码短语不正确。</translation>
    </message>
    <message>
        <source>The patch is not JSON: %1 at byte %2.</source>
        <translation>补丁不是 JSON：第 %2 字节处 %1。</translation>
    </message>
    <message>
        <source>The patch is not a JSON object; write {&quot;name&quot;: value}.</source>
        <translation>补丁不是 JSON 对象；请写作 {&quot;name&quot;: value}。</translation>
    </message>
    <message>
        <source>The query item %1 holds a credential, which would end in logs; set it as a key.</source>
        <translation>查询项 %1 含有凭据，会留在日志中；请将其设为密钥。</translation>
    </message>
    <message>
        <source>The secret header %1 has its value in the file, where no secret belongs.</source>
        <translation>机密标头 %1 的值写在了文件中，而机密信息不应写入该文件。</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line end or another control character.</source>
        <translation>标头 %1 的值含有换行符或其他控制字符。</translation>
    </message>
    <message>
        <source>There is a provider “%1” already.</source>
        <translation>提供商“%1”已存在。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>There is no provider “%1” to remove.</source>
        <translation>没有可移除的提供商“%1”。</translation>
    </message>
    <message>
        <source>There is no provider “%1”. There are these: %2.</source>
        <translation>没有提供商“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>There is no secret “%1” of %2; set it again.</source>
        <translation>没有 %2 的机密信息“%1”；请重新设置。</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>没有设置“%1”。</translation>
    </message>
    <message>
        <source>There is not enough memory to open the key file (%1 MB are needed).</source>
        <translation>内存不足，无法打开密钥文件（需要 %1 MB）。</translation>
    </message>
    <message>
        <source>Using %1.</source>
        <translation>将使用 %1。</translation>
    </message>
    <message>
        <source>a JSON object is missing</source>
        <translation>缺少 JSON 对象</translation>
    </message>
    <message>
        <source>a day like 2026-03-01</source>
        <translation>形如 2026-03-01 的日期</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 到 %2 之间的数</translation>
    </message>
    <message>
        <source>a provider&apos;s name</source>
        <translation>提供商的名称</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>任意文本</translation>
    </message>
    <message>
        <source>budgets like openai.day=2 openai.month=30, with blanks between them</source>
        <translation>形如 openai.day=2 openai.month=30 的预算，以空格分隔</translation>
    </message>
    <message>
        <source>fingerprint must be 32 bytes, written as 64 hexadecimal digits.</source>
        <translation>fingerprint 必须为 32 个字节，写作 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>headers must be a list of {&quot;name&quot;: …, &quot;value&quot;: …} or {&quot;name&quot;: …, &quot;secret&quot;: true}.</source>
        <translation>headers 必须是 {&quot;name&quot;: …, &quot;value&quot;: …} 或 {&quot;name&quot;: …, &quot;secret&quot;: true} 的列表。</translation>
    </message>
    <message>
        <source>key %1 in the encrypted key file</source>
        <translation>密钥 %1，位于加密的密钥文件中</translation>
    </message>
    <message>
        <source>key %1 in the keychain</source>
        <translation>密钥 %1，位于密钥环中</translation>
    </message>
    <message>
        <source>kind must be one of these: %1.</source>
        <translation>kind 必须是以下之一：%1。</translation>
    </message>
    <message>
        <source>lines of model=file</source>
        <translation>每行一个“模型=文件”</translation>
    </message>
    <message>
        <source>lines of provider/model</source>
        <translation>“提供商/模型”形式的各行</translation>
    </message>
    <message>
        <source>pairs like chat.new=Ctrl+Shift+N, with blanks between them</source>
        <translation>形如 chat.new=Ctrl+Shift+N 的项，以空格分隔</translation>
    </message>
    <message>
        <source>query must be an object of texts.</source>
        <translation>query 必须是由文本组成的对象。</translation>
    </message>
    <message>
        <source>system, none, http://host:port or socks5://host:port, without a password</source>
        <translation>system、none、http://host:port 或 socks5://host:port，不含密码</translation>
    </message>
    <message>
        <source>targets like anthropic/claude-haiku-4-5 or ollama/llama3.1?timeout=30&amp;retries=0, with blanks between</source>
        <translation>形如 anthropic/claude-haiku-4-5 或 ollama/llama3.1?timeout=30&amp;retries=0 的目标，以空格分隔</translation>
    </message>
    <message>
        <source>token_place must be header, query or first-message.</source>
        <translation>token_place 必须是 header、query 或 first-message。</translation>
    </message>
    <message>
        <source>“%1” cannot be a header&apos;s name.</source>
        <translation>“%1”不能用作标头的名称。</translation>
    </message>
    <message>
        <source>“%1” cannot be a key&apos;s name; it is made of letters a-z, digits, “-”, “_” and “.”, at most 64 of them, and begins with a letter or a digit.</source>
        <translation>“%1”不能用作密钥的名称；名称由字母 a-z、数字、“-”、“_”和“.”组成，最多 64 个字符，并以字母或数字开头。</translation>
    </message>
    <message>
        <source>“%1” cannot be a provider&apos;s name; it is made of a-z, 0-9, “-”, “_” and “.”, at most 64 of them, and begins with a letter or a digit.</source>
        <translation>“%1”不能用作提供商的名称；名称由 a-z、0-9、“-”、“_”和“.”组成，最多 64 个字符，并以字母或数字开头。</translation>
    </message>
    <message>
        <source>“%1” cannot be read, and is left as it is.</source>
        <translation>无法读取“%1”，文件将保持原样。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is being written by another program. Try again.</source>
        <translation>另一个程序正在写入“%1”，请重试。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”为空。</translation>
    </message>
    <message>
        <source>“%1” is no budget like openai.day=2.</source>
        <translation>“%1”不是形如 openai.day=2 的预算。</translation>
    </message>
    <message>
        <source>“%1” is no proxy; write system, none, http://host:port or socks5://host:port.</source>
        <translation>“%1”不是代理；请写作 system、none、http://host:port 或 socks5://host:port。</translation>
    </message>
    <message>
        <source>“%1” is no target like anthropic/claude-haiku-4-5.</source>
        <translation>“%1”不是形如 anthropic/claude-haiku-4-5 的目标。</translation>
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
        <translation>外观</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>返回对话</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Storage and backup</source>
        <translation>存储与备份</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back from the archive</source>
        <translation>从归档返回</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shown conversations</source>
        <translation>显示的对话</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>归档为空。</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>对话将列在此处。</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Source %1: %2, %3</source>
        <translation>来源 %1：%2，%3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Close the source</source>
        <translation>关闭来源</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open the file in its own program</source>
        <translation>用文件自己的程序打开</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>正在打开文档…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>文档的文本</translation>
    </message>
</context>
<context>
    <name>SqlErrors</name>
    <message>
        <source>The disk failed while the history was read or written (“%1”).</source>
        <translation>读取或写入历史记录时磁盘出错（“%1”）。</translation>
    </message>
    <message>
        <source>The disk failed while the index of the documents was read or written (“%1”).</source>
        <translation>读取或写入文档索引时磁盘出错（“%1”）。</translation>
    </message>
    <message>
        <source>The file “%1” is not a history of Oriel, or it is damaged.</source>
        <translation>文件“%1”不是 Oriel 的历史记录，或已损坏。</translation>
    </message>
    <message>
        <source>The history can only be read: the file “%1” or its folder is write-protected.</source>
        <translation>历史记录为只读：文件“%1”或其所在文件夹受写保护。</translation>
    </message>
    <message>
        <source>The history could not be opened: there is no file “%1”, or no permission.</source>
        <translation>无法打开历史记录：文件“%1”不存在，或没有权限。</translation>
    </message>
    <message>
        <source>The history could not be read or written (SQLite&apos;s error %1).</source>
        <translation>无法读取或写入历史记录（SQLite 错误 %1）。</translation>
    </message>
    <message>
        <source>The history could not be written: the disk is full.</source>
        <translation>无法写入历史记录：磁盘已满。</translation>
    </message>
    <message>
        <source>The history is damaged: the file “%1” does not hold what it should.</source>
        <translation>历史记录已损坏：文件“%1”的内容不正确。</translation>
    </message>
    <message>
        <source>The history is locked by another program. Close that program, then try again.</source>
        <translation>历史记录已被另一个程序锁定。请关闭该程序，然后重试。</translation>
    </message>
    <message>
        <source>The index of the documents can only be read: the file “%1” or its folder is write-protected.</source>
        <translation>文档索引为只读：文件“%1”或其所在文件夹受写保护。</translation>
    </message>
    <message>
        <source>The index of the documents could not be opened: there is no file “%1”, or no permission.</source>
        <translation>无法打开文档索引：文件“%1”不存在，或没有权限。</translation>
    </message>
    <message>
        <source>The index of the documents could not be read or written (SQLite&apos;s error %1).</source>
        <translation>无法读取或写入文档索引（SQLite 错误 %1）。</translation>
    </message>
    <message>
        <source>The index of the documents could not be written: the disk is full.</source>
        <translation>无法写入文档索引：磁盘已满。</translation>
    </message>
    <message>
        <source>The index of the documents is damaged: delete the file “%1” and add the documents again.</source>
        <translation>文档索引已损坏：请删除文件“%1”，然后重新添加文档。</translation>
    </message>
    <message>
        <source>The index of the documents is locked by another program. Close that program, then try again.</source>
        <translation>文档索引已被另一个程序锁定。请关闭该程序，然后重试。</translation>
    </message>
</context>
<context>
    <name>SqlHistoryKeeper</name>
    <message>
        <source>What was deleted long ago is still in backups that could not be written anew. They go when seven newer ones have been made: %1</source>
        <translation>很久以前删除的内容仍留在无法重新写入的备份中。再创建七个新备份后，这些备份便会消失：%1</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Ctrl+Enter sends · Enter breaks the line</source>
        <translation>Ctrl+Enter 发送 · Enter 换行</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter breaks the line</source>
        <translation>Enter 发送 · Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Check the history</source>
        <translation>检查历史记录</translation>
    </message>
    <message>
        <source>Conversations are kept on this computer only, in this folder:</source>
        <translation>对话只保存在这台计算机上的以下文件夹中：</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>历史记录文件夹</translation>
    </message>
    <message>
        <source>Folders with a rule of their own: %1</source>
        <translation>有单独规则的文件夹：%1</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>保留对话</translation>
    </message>
    <message>
        <source>Nothing is kept in this window: its conversations end with it, and there is nothing to back up.</source>
        <translation>此窗口不保存任何内容：其中的对话将随窗口一同结束，没有可备份的内容。</translation>
    </message>
    <message>
        <source>Storage and backup</source>
        <translation>存储与备份</translation>
    </message>
    <message>
        <source>The last seven are kept; one is made a day when something has changed. A restore backs up what is there before, so it can be undone.</source>
        <translation>保留最近七个备份；有更改时每天创建一个。恢复前会先备份当前内容，因此恢复操作可以撤销。</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>What nobody used for so long is deleted, and can be had back for 30 days more. What is pinned stays.</source>
        <translation>超过此时间未使用的对话会被删除，此后 30 天内仍可找回。置顶的对话会保留。</translation>
    </message>
</context>
<context>
    <name>TaskBox</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
</context>
<context>
    <name>Tokenizers</name>
    <message>
        <source>A token of it is longer than any can be.</source>
        <translation>其中有一个 Token 超出了可能的长度。</translation>
    </message>
    <message>
        <source>It changes texts by “%1”, which Oriel cannot do.</source>
        <translation>它以“%1”转换文本，Oriel 无法做到。</translation>
    </message>
    <message>
        <source>It cuts texts by a pattern that cannot be read.</source>
        <translation>它用来切分文本的模式无法读取。</translation>
    </message>
    <message>
        <source>It cuts texts by “%1”, which Oriel cannot do.</source>
        <translation>它以“%1”切分文本，Oriel 无法做到。</translation>
    </message>
    <message>
        <source>It cuts texts in the way “%1”, which Oriel does not know.</source>
        <translation>它以“%1”方式切分文本，Oriel 不认识这种方式。</translation>
    </message>
    <message>
        <source>It is a SentencePiece model of a kind by which Oriel cannot count.</source>
        <translation>它是 Oriel 无法用来计数的一种 SentencePiece 模型。</translation>
    </message>
    <message>
        <source>It is neither a SentencePiece model nor a tokenizer.json.</source>
        <translation>它既不是 SentencePiece 模型，也不是 tokenizer.json。</translation>
    </message>
    <message>
        <source>It is no tokenizer.json: it has no model.</source>
        <translation>它不是 tokenizer.json，因为其中没有模型。</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>它不是 JSON。</translation>
    </message>
    <message>
        <source>It marks parts of words (%1), which Oriel cannot do.</source>
        <translation>它会标记词的组成部分（%1），Oriel 无法做到。</translation>
    </message>
    <message>
        <source>Its list of merges is missing.</source>
        <translation>缺少合并列表。</translation>
    </message>
    <message>
        <source>Its map of characters is damaged.</source>
        <translation>其字符映射表已损坏。</translation>
    </message>
    <message>
        <source>Its model is of the kind “%1”, by which Oriel cannot count.</source>
        <translation>其模型为“%1”类型，Oriel 无法用来计数。</translation>
    </message>
    <message>
        <source>Its vocabulary is damaged.</source>
        <translation>其词汇表已损坏。</translation>
    </message>
    <message>
        <source>Its vocabulary is missing.</source>
        <translation>缺少词汇表。</translation>
    </message>
    <message>
        <source>The tokenizer %1 cannot be read (%2).</source>
        <translation>无法读取分词器 %1（%2）。</translation>
    </message>
    <message>
        <source>The tokenizer %1 cannot be used: %2</source>
        <translation>无法使用分词器 %1：%2</translation>
    </message>
    <message>
        <source>The tokenizer %1 is a folder; name the file in it.</source>
        <translation>分词器 %1 是文件夹；请指定其中的文件。</translation>
    </message>
    <message>
        <source>The tokenizer %1 is larger than 128 MB.</source>
        <translation>分词器 %1 大于 128 MB。</translation>
    </message>
</context>
<context>
    <name>TranscriptRows</name>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Assistant · %1</source>
        <translation>助手 · %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>思考过程</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Your next message is sent without this one.</source>
        <translation>下一条消息发送时将不包含此消息。</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>转到末尾</translation>
    </message>
</context>
<context>
    <name>TurnProgress</name>
    <message>
        <source>%1 answers in place of %2.</source>
        <translation>%1 代替 %2 作出回答。</translation>
    </message>
    <message>
        <source>Answering · %1 s</source>
        <translation>正在回答 · %1 秒</translation>
    </message>
    <message>
        <source>From the cache, %1 s old.</source>
        <translation>来自 %1 秒前的缓存。</translation>
    </message>
    <message>
        <source>Loading %1 · %2 s</source>
        <translation>正在加载 %1 · %2 秒</translation>
    </message>
    <message>
        <source>Reading your documents · %1 s</source>
        <translation>正在读取你的文档 · %1 秒</translation>
    </message>
    <message>
        <source>Retrying in %1 s: %2</source>
        <translation>%1 秒后重试：%2</translation>
    </message>
    <message>
        <source>Retrying: %1</source>
        <translation>正在重试：%1</translation>
    </message>
    <message>
        <source>Searching your documents · %1 s</source>
        <translation>正在搜索你的文档 · %1 秒</translation>
    </message>
    <message>
        <source>The model does not take “%1”, so it was left out.</source>
        <translation>模型不接受“%1”，因此已将其略去。</translation>
    </message>
    <message>
        <source>The provider marked this as: %1.</source>
        <translation>提供商将此标记为：%1。</translation>
    </message>
    <message>
        <source>Thinking · %1 s</source>
        <translation>正在思考 · %1 秒</translation>
    </message>
    <message>
        <source>Waiting %1 s: %2</source>
        <translation>等待 %1 秒：%2</translation>
    </message>
    <message>
        <source>Waiting for the answer · %1 s</source>
        <translation>正在等待回答 · %1 秒</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>正在等待：%1</translation>
    </message>
    <message>
        <source>Waiting: %1 · %2 s</source>
        <translation>正在等待：%1 · %2 秒</translation>
    </message>
</context>
<context>
    <name>TurnRepository</name>
    <message>
        <source>The message “%1” does not belong to this answer.</source>
        <translation>消息“%1”不属于此回答。</translation>
    </message>
    <message>
        <source>There is already an answer “%1”.</source>
        <translation>回答“%1”已存在。</translation>
    </message>
    <message>
        <source>There is no answer “%1” in the history.</source>
        <translation>历史记录中没有回答“%1”。</translation>
    </message>
</context>
<context>
    <name>TurnRun</name>
    <message>
        <source>The collection “%1” is not there any more.</source>
        <translation>文档集“%1”已不存在。</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <translation>指向某个柱形，或使用方向键。</translation>
    </message>
</context>
<context>
    <name>UsageHead</name>
    <message>
        <source>A line for each</source>
        <translation>每行对应</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间范围</translation>
    </message>
</context>
<context>
    <name>UsageView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>返回对话</translation>
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
        <translation>保存为 CSV</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>保存为 JSON</translation>
    </message>
    <message>
        <source>Table of the figures</source>
        <translation>指标表</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
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
        <translation>%1 十亿</translation>
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
        <translation>对话</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>First token, p50</source>
        <translation>首个 Token，p50</translation>
    </message>
    <message>
        <source>First token, p95</source>
        <translation>首个 Token，p95</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>来自缓存</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>No conversation, or one that is gone</source>
        <translation>没有对话，或对话已不存在</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>语义搜索</translation>
    </message>
    <message>
        <source>Titles of conversations</source>
        <translation>对话标题</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>输入 Token</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>输出 Token</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>每秒 Token</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>Looking for servers on this computer…</source>
        <translation>正在查找这台计算机上的服务器…</translation>
    </message>
    <message>
        <source>No server runs on this computer. Ollama, LM Studio and llama.cpp are found when they do; a provider needs its key.</source>
        <translation>这台计算机上没有运行服务器。Ollama、LM Studio 和 llama.cpp 在运行时会被找到；使用提供商则需要其密钥。</translation>
    </message>
    <message>
        <source>Talk with a language model</source>
        <translation>与语言模型对话</translation>
    </message>
    <message>
        <source>These run on this computer. What you ask them stays here.</source>
        <translation>以下服务器在这台计算机上运行。向它们提问的内容不会离开此处。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>The place of the window could not be kept: %1</source>
        <translation>无法保存窗口位置：%1</translation>
    </message>
</context>
<context>
    <name>WorkFolder</name>
    <message>
        <source>No folder for temporary files could be made in “%1”.</source>
        <translation>无法在“%1”中创建存放临时文件的文件夹。</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message numerus="yes">
        <source>The archive has more than %Ln files.</source>
        <translation>
            <numerusform>压缩包中的文件超过 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is damaged or was not downloaded to its end.</source>
        <translation>压缩包已损坏，或未下载完整。</translation>
    </message>
    <message>
        <source>The checksum of the file is wrong.</source>
        <translation>文件的校验和不正确。</translation>
    </message>
    <message>
        <source>The file becomes too large when it is unpacked.</source>
        <translation>文件解压后太大。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>The file “%1” in the archive cannot be read.</source>
        <translation>无法读取压缩包中的文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” in the archive is damaged.</source>
        <translation>压缩包中的文件“%1”已损坏。</translation>
    </message>
    <message>
        <source>The file “%1” in the archive is encrypted.</source>
        <translation>压缩包中的文件“%1”已加密。</translation>
    </message>
    <message>
        <source>The file “%1” in the archive is too large.</source>
        <translation>压缩包中的文件“%1”太大。</translation>
    </message>
</context>
<context>
    <name>oriel::AnswerNews</name>
    <message>
        <source>The answer broke off</source>
        <translation>回答已中断</translation>
    </message>
    <message>
        <source>The answer is ready</source>
        <translation>回答已就绪</translation>
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
        <translation>指令</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Stops at</source>
        <translation>停止于</translation>
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
        <translation>应为 0 到 %1 之间的数字。</translation>
    </message>
    <message>
        <source>This is a whole number from %1 to %2.</source>
        <translation>应为 %1 到 %2 之间的整数。</translation>
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
        <translation>所有文档</translation>
    </message>
</context>
<context>
    <name>oriel::BackupsController</name>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>%Ln 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: %1, %2, %3.</source>
        <translation>一切正常：%1，%2，%3。</translation>
    </message>
    <message>
        <source>An answer is being written. Stop it or wait until it is complete, then restore.</source>
        <translation>正在生成回答。请将其停止或等待其完成，然后再恢复。</translation>
    </message>
    <message>
        <source>Backing up and checking the copy</source>
        <translation>正在备份并检查副本</translation>
    </message>
    <message>
        <source>Checking the history</source>
        <translation>正在检查历史记录</translation>
    </message>
    <message>
        <source>Restoring the backup of %1</source>
        <translation>正在恢复 %1 的备份</translation>
    </message>
    <message>
        <source>Something is wrong with the history. %1</source>
        <translation>历史记录存在问题。%1</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>备份已创建并通过检查。</translation>
    </message>
    <message>
        <source>The history is what the backup of %1 held. What was there before is backed up, so this can be undone.</source>
        <translation>历史记录已恢复为 %1 的备份内容。原先的内容已备份，因此可以撤销。</translation>
    </message>
    <message>
        <source>The restore is undone: the history is what it was before it.</source>
        <translation>恢复操作已撤销：历史记录已回到恢复前的状态。</translation>
    </message>
    <message>
        <source>Undoing the restore</source>
        <translation>正在撤销恢复操作</translation>
    </message>
</context>
<context>
    <name>oriel::BackupsModel</name>
    <message>
        <source>Daily backup</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>Made before a restore</source>
        <translation>恢复前创建</translation>
    </message>
    <message>
        <source>Made before an upgrade</source>
        <translation>升级前创建</translation>
    </message>
    <message>
        <source>Made when you asked</source>
        <translation>手动创建</translation>
    </message>
</context>
<context>
    <name>oriel::ChatController</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>The conversation is not in the history any more</source>
        <translation>此对话已不在历史记录中</translation>
    </message>
</context>
<context>
    <name>oriel::CommandRegistry</name>
    <message>
        <source>%1 belongs to “%2” and cannot be changed.</source>
        <translation>%1 属于“%2”，无法更改。</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Hold Ctrl or Alt with a key, or take one of the keys F1 to F12.</source>
        <translation>%1 要用于输入文字。请将按键与 Ctrl 或 Alt 组合，或使用 F1 到 F12 中的一个键。</translation>
    </message>
    <message>
        <source>The shortcut of “%1” cannot be changed.</source>
        <translation>“%1”的快捷键无法更改。</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>没有这样的命令。</translation>
    </message>
    <message>
        <source>“%1” is no shortcut.</source>
        <translation>“%1”不是快捷键。</translation>
    </message>
</context>
<context>
    <name>oriel::ComposerController</name>
    <message>
        <source>An earlier message can be sent again once the answer is complete.</source>
        <translation>回答完成后，才可重新发送较早的消息。</translation>
    </message>
    <message>
        <source>Only files on this computer can be added.</source>
        <translation>只能添加这台计算机上的文件。</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>粘贴的图像</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
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
        <translation>置顶</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>oriel::ConversationsController</name>
    <message>
        <source>All conversations</source>
        <translation>所有对话</translation>
    </message>
    <message>
        <source>“%1” is back in the list.</source>
        <translation>“%1”已回到列表中。</translation>
    </message>
    <message>
        <source>“%1” was archived.</source>
        <translation>“%1”已归档。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
</context>
<context>
    <name>oriel::DocumentsController</name>
    <message>
        <source>Nothing in your documents has these words.</source>
        <translation>你的文档中没有这些词。</translation>
    </message>
    <message>
        <source>Only files on this computer can be added.</source>
        <translation>只能添加这台计算机上的文件。</translation>
    </message>
    <message>
        <source>There are more files than can be watched: of some, changes are noticed within the hour.</source>
        <translation>文件数量超出了可监视的上限：部分文件的更改会在一小时内被发现。</translation>
    </message>
    <message>
        <source>What was read takes %1 on this computer.</source>
        <translation>读取的内容在这台电脑上占用 %1。</translation>
    </message>
    <message>
        <source>“%1” was removed. The files stay where they are.</source>
        <translation>已移除“%1”。文件仍留在原处。</translation>
    </message>
</context>
<context>
    <name>oriel::FileChooser</name>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Ask about a folder</source>
        <translation>就文件夹提问</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
</context>
<context>
    <name>oriel::FindController</name>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>第 %1 个，共超过 %2 个</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
</context>
<context>
    <name>oriel::HandOver</name>
    <message>
        <source>The link “%1” is none that Oriel knows.</source>
        <translation>Oriel 不认识链接“%1”。</translation>
    </message>
</context>
<context>
    <name>oriel::MessageActions</name>
    <message>
        <source>There is no code to copy here</source>
        <translation>此处没有可复制的代码</translation>
    </message>
    <message>
        <source>This is a new conversation that begins like the other one</source>
        <translation>这是一个新对话，其开头与原对话相同</translation>
    </message>
</context>
<context>
    <name>oriel::ModelPickerModel</name>
    <message>
        <source>%1 · as you typed it</source>
        <translation>%1 · 按所输入的名称</translation>
    </message>
    <message>
        <source>Chosen last</source>
        <translation>最近选择</translation>
    </message>
</context>
<context>
    <name>oriel::Notifier</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>oriel::PassphrasePrompt</name>
    <message numerus="yes">
        <source>A new passphrase has at least %n characters.</source>
        <translation>
            <numerusform>新的密码短语至少需要 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not open the key file. Try again.</source>
        <translation>此密码短语无法打开密钥文件，请重试。</translation>
    </message>
    <message>
        <source>The key file stays locked: no passphrase was given.</source>
        <translation>密钥文件仍处于锁定状态：未输入密码短语。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Write the passphrase first.</source>
        <translation>请先输入密码短语。</translation>
    </message>
</context>
<context>
    <name>oriel::ProvidersController</name>
    <message>
        <source>%1 is back, with its keys.</source>
        <translation>%1 已恢复，包括其密钥。</translation>
    </message>
    <message>
        <source>%1 needs an address.</source>
        <translation>%1 需要地址。</translation>
    </message>
    <message numerus="yes">
        <source>It offers %n models.</source>
        <translation>
            <numerusform>它提供 %n 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>New conversations ask %1.</source>
        <translation>新对话将使用 %1。</translation>
    </message>
    <message>
        <source>Saved. It counts from the next question on.</source>
        <translation>已保存。从下一个提问起生效。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The header “%1” goes with every request from now on.</source>
        <translation>从现在起，每个请求都会带上标头“%1”。</translation>
    </message>
    <message>
        <source>The header “%1” is removed.</source>
        <translation>标头“%1”已移除。</translation>
    </message>
    <message>
        <source>The key “%1” is kept. It counts from the next question on.</source>
        <translation>密钥“%1”已保存，从下一个提问起生效。</translation>
    </message>
    <message>
        <source>The key “%1” is removed.</source>
        <translation>密钥“%1”已移除。</translation>
    </message>
    <message>
        <source>The key “%1” is used from the next question on.</source>
        <translation>从下一个提问起使用密钥“%1”。</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>测试已停止。</translation>
    </message>
</context>
<context>
    <name>oriel::ProvidersModel</name>
    <message>
        <source>%1 · secret, kept as the keys are</source>
        <translation>%1 · 机密，与密钥一样保存</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>in the encrypted key file</source>
        <translation>在加密的密钥文件中</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>在密钥环中</translation>
    </message>
</context>
<context>
    <name>oriel::ReadAloud</name>
    <message>
        <source>Here is a block of code.</source>
        <translation>这里是一段代码。</translation>
    </message>
    <message>
        <source>The voice of this computer does not work: %1</source>
        <translation>此计算机的语音无法使用：%1</translation>
    </message>
    <message>
        <source>There is no voice on this computer. Install one, speech-dispatcher say, to have answers read.</source>
        <translation>此计算机上没有语音。请安装一个（例如 speech-dispatcher），以便朗读回答。</translation>
    </message>
</context>
<context>
    <name>oriel::RetentionController</name>
    <message numerus="yes">
        <source>%1: %Ln days</source>
        <translation>
            <numerusform>%1：%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: for ever</source>
        <translation>%1：永久</translation>
    </message>
</context>
<context>
    <name>oriel::SearchController</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到任何内容。</translation>
    </message>
    <message>
        <source>Only titles are searched, because conversations are not kept.</source>
        <translation>仅搜索了标题，因为对话不会保存。</translation>
    </message>
    <message>
        <source>The index is being made anew: older messages are not found yet.</source>
        <translation>正在重建索引：暂时无法找到较早的消息。</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
</context>
<context>
    <name>oriel::SearchResultsModel</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>oriel::ShownTurn</name>
    <message>
        <source>Answer complete</source>
        <translation>回答已完成</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>正在回答</translation>
    </message>
    <message>
        <source>Answering; what comes cannot be saved now: %1</source>
        <translation>正在回答；目前无法保存收到的内容：%1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The answer is saved now</source>
        <translation>回答现已保存</translation>
    </message>
    <message>
        <source>This answer is not saved yet. It is tried again until it is; keep this window open. %1</source>
        <translation>此回答尚未保存。保存会持续重试，直到成功；请不要关闭此窗口。%1</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>思考了 %1 秒</translation>
    </message>
</context>
<context>
    <name>oriel::SingleInstance</name>
    <message>
        <source>Another start of Oriel will not find this window: %1</source>
        <translation>再次启动 Oriel 时将找不到此窗口：%1</translation>
    </message>
    <message>
        <source>Oriel is already running, but its window does not answer.</source>
        <translation>Oriel 已在运行，但其窗口没有响应。</translation>
    </message>
</context>
<context>
    <name>oriel::SourceViewer</name>
    <message>
        <source>This is the passage as it was read before.</source>
        <translation>这是之前读取的段落。</translation>
    </message>
</context>
<context>
    <name>oriel::TranscriptModel</name>
    <message>
        <source>Assistant said: %1</source>
        <translation>助手说：%1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>The assistant is answering</source>
        <translation>助手正在回答</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>你说：%1</translation>
    </message>
</context>
<context>
    <name>oriel::Tray</name>
    <message>
        <source>New chat</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Show Oriel</source>
        <translation>显示 Oriel</translation>
    </message>
</context>
<context>
    <name>oriel::TurnService</name>
    <message>
        <source>An answer is still being written in this conversation.</source>
        <translation>此对话中仍在生成回答。</translation>
    </message>
</context>
<context>
    <name>oriel::UsageController</name>
    <message>
        <source>%1, by conversation</source>
        <translation>%1，按对话</translation>
    </message>
    <message>
        <source>%1, by day</source>
        <translation>%1，按天</translation>
    </message>
    <message>
        <source>%1, by model</source>
        <translation>%1，按模型</translation>
    </message>
    <message>
        <source>%1, by provider</source>
        <translation>%1，按提供商</translation>
    </message>
    <message>
        <source>%1, by purpose</source>
        <translation>%1，按用途</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>A part of the cost is estimated.</source>
        <translation>部分费用为估算值。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>The chart shows the %Ln largest, the table all.</source>
        <translation>
            <numerusform>图表显示最大的 %Ln 项，表格显示全部。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chart shows the last %Ln days, the table all.</source>
        <translation>
            <numerusform>图表显示最近 %Ln 天，表格显示全部。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %Ln requests is not known: they are not in the cost.</source>
        <translation>
            <numerusform>有 %Ln 个请求的价格未知，未计入费用。</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
</context>
<context>
    <name>oriel::UsageModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>oriel::UsageSaver</name>
    <message>
        <source>Save the usage</source>
        <translation>保存用量</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
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
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>no models yet</source>
        <translation>还没有模型</translation>
    </message>
</context>
</TS>
