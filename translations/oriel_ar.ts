<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Oriel</source>
        <translation>عن Oriel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Conversations are kept in %1</source>
        <translation>تُحفظ المحادثات في %1</translation>
    </message>
    <message>
        <source>Formulas are set by MathJax, under the Apache License 2.0.</source>
        <translation>تُنضَّد الصيغ بواسطة MathJax بموجب رخصة Apache 2.0.</translation>
    </message>
    <message>
        <source>Oriel %1</source>
        <translation>Oriel %1</translation>
    </message>
    <message>
        <source>Oriel is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>برنامج Oriel حر، ويخضع لرخصة جنو العمومية العامة، الإصدار 3 أو أي إصدار أحدث، وهو دون أي ضمان.</translation>
    </message>
    <message>
        <source>Talk with language models and with your own documents.</source>
        <translation>محادثة النماذج اللغوية ومستنداتك.</translation>
    </message>
    <message>
        <source>Tokens are counted by OpenAI&apos;s vocabularies, under the MIT License.</source>
        <translation>تُعَدّ الرموز بمعاجم OpenAI بموجب رخصة MIT.</translation>
    </message>
</context>
<context>
    <name>AddProvider</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>إضافة مزوّد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>How you call it: a-z, digits, “-”, “_” and “.”.</source>
        <translation>الاسم الذي تختاره له: الحروف a-z والأرقام و«-» و«_» و«.».</translation>
    </message>
    <message>
        <source>If the server wants one.</source>
        <translation>إن كان الخادم يطلبه.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, or in an encrypted file where there is none.</source>
        <translation>يُحفظ في سلسلة مفاتيح النظام، أو في ملف معمّى إن لم توجد.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Only when it is not the vendor&apos;s own.</source>
        <translation>فقط إن كان غير عنوان الشركة صاحبة الخدمة.</translation>
    </message>
    <message>
        <source>Where the server is: https://host/v1, say.</source>
        <translation>مكان الخادم، مثلًا https://host/v1.</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>0 to 1</source>
        <translation>من 0 إلى 1</translation>
    </message>
    <message>
        <source>0 to 2</source>
        <translation>من 0 إلى 2</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>Answer as the settings say</source>
        <translation>الإجابة حسب الإعدادات</translation>
    </message>
    <message>
        <source>Answers in this conversation</source>
        <translation>الإجابات في هذه المحادثة</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>كما في الإعدادات</translation>
    </message>
    <message>
        <source>As the provider likes</source>
        <translation>كما يقرر المزوّد</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>إغلاق اللوحة</translation>
    </message>
    <message>
        <source>Counts from the next question on. What is empty is not sent: the provider decides.</source>
        <translation>يسري ابتداءً من السؤال التالي. الحقول الفارغة لا تُرسل، ويقرر المزوّد قيمها.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>قليلًا جدًا</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>بالرموز.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Instructions for this conversation</source>
        <translation>تعليمات هذه المحادثة</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>طويلًا</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>أطول إجابة</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>بلا تفكير</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة العشوائية</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Stops at</source>
        <translation>التوقف عند</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>The answer ends before any of these, one a line; backslash and n stand for a line end.</source>
        <translation>تنتهي الإجابة قبل أيٍّ من هذه، واحد في كل سطر؛ والشرطة المائلة العكسية مع n تعني نهاية سطر.</translation>
    </message>
    <message>
        <source>The same one answers alike.</source>
        <translation>البذرة نفسها تعطي الإجابة نفسها.</translation>
    </message>
    <message>
        <source>They stand before the conversation.</source>
        <translation>تسبق المحادثة.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
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
        <translation>أول رمز بعد %1 ث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted before the answer began.</source>
        <translation>انقطعت الإجابة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Interrupted: this is what had arrived.</source>
        <translation>انقطعت الإجابة: هذا ما وصل منها.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>المصادر: %1</translation>
    </message>
    <message>
        <source>Stopped before the answer began.</source>
        <translation>أُوقفت الإجابة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>أوقفتَ الإجابة.</translation>
    </message>
    <message>
        <source>The answer cites %1, which is no source that it was given.</source>
        <translation>تستشهد الإجابة بـ %1، وليس من المصادر التي أُعطيت لها.</translation>
    </message>
    <message>
        <source>The answer holds an image or a sound that is not shown here.</source>
        <translation>تحتوي الإجابة على صورة أو صوت لا يمكن عرضه هنا.</translation>
    </message>
    <message>
        <source>The answer reached its length limit and ends here.</source>
        <translation>بلغت الإجابة حد الطول وتنتهي هنا.</translation>
    </message>
    <message>
        <source>The model asked for a tool that was not run: %1.</source>
        <translation>طلب النموذج أداة لم تُشغَّل: %1.</translation>
    </message>
    <message>
        <source>The model declined to go on.</source>
        <translation>رفض النموذج المتابعة.</translation>
    </message>
    <message>
        <source>The model gave an empty answer.</source>
        <translation>أعطى النموذج إجابة فارغة.</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter ended the answer.</source>
        <translation>أنهى مرشّح المحتوى لدى المزوّد الإجابة.</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>0 to 1. Only the likeliest words whose probabilities add up to this.</source>
        <translation>من 0 إلى 1. فقط الكلمات الأرجح التي يبلغ مجموع احتمالاتها هذه القيمة.</translation>
    </message>
    <message>
        <source>0 to 2. How freely words are chosen: 0 always takes the likeliest.</source>
        <translation>من 0 إلى 2. مدى حرية اختيار الكلمات: القيمة 0 تأخذ الأرجح دائمًا.</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>As the provider likes</source>
        <translation>كما يقرر المزوّد</translation>
    </message>
    <message>
        <source>For conversations that begin from now on. What is empty is not sent: the provider decides.</source>
        <translation>للمحادثات التي تبدأ من الآن. الحقول الفارغة لا تُرسل، ويقرر المزوّد قيمها.</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>قليلًا جدًا</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>مدة تفكير النموذج قبل أن يجيب.</translation>
    </message>
    <message>
        <source>In tokens.</source>
        <translation>بالرموز.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>طويلًا</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>أطول إجابة</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>بلا تفكير</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words.</source>
        <translation>فقط هذا العدد من الكلمات الأرجح.</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>They stand before every conversation: who you are, how you like answers.</source>
        <translation>تسبق كل محادثة: من أنت، وكيف تفضّل الإجابات.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
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
        <translation>القيمة 100% هي حجم خط سطح المكتب.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراص</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter breaks the line.</source>
        <translation>مفتاح Enter يبدأ سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>How much room there is between things.</source>
        <translation>مقدار المسافة بين العناصر.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>أيقونة في صينية النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخفّفة</translation>
    </message>
    <message>
        <source>Reduced: nothing slides or pulses by itself.</source>
        <translation>مخفّفة: لا شيء ينزلق أو ينبض من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>متباعد</translation>
    </message>
    <message>
        <source>Say when an answer is ready</source>
        <translation>إشعار عند اكتمال الإجابة</translation>
    </message>
    <message>
        <source>Send a message with</source>
        <translation>إرسال الرسالة بـ</translation>
    </message>
    <message>
        <source>Shift+Enter breaks the line.</source>
        <translation>اختصار Shift+Enter يبدأ سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>System follows the desktop.</source>
        <translation>«النظام» يتبع إعداد سطح المكتب.</translation>
    </message>
    <message>
        <source>System is the desktop&apos;s language; from the next start on.</source>
        <translation>«النظام» هي لغة سطح المكتب؛ ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>While Oriel runs.</source>
        <translation>ما دام Oriel يعمل.</translation>
    </message>
    <message>
        <source>While the window is not in front.</source>
        <translation>عندما لا تكون النافذة في المقدمة.</translation>
    </message>
</context>
<context>
    <name>AttachmentReader</name>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Sent as an image, %1 × %2, %3</source>
        <translation>تُرسل كصورة، العرض %1، الارتفاع %2، %3</translation>
    </message>
    <message>
        <source>Sent as in the message that you change</source>
        <translation>يُرسل كما في الرسالة التي تُعدَّل</translation>
    </message>
    <message>
        <source>Sent as text, %1</source>
        <translation>يُرسل كنص، %1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>تتعذر قراءة «%1».</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose files in it.</source>
        <translation>العنصر «%1» مجلد. اختر ملفات منه.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it cannot be read as an image.</source>
        <translation>الملف «%1» تالف: تتعذر قراءته كصورة.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>الملف «%1» فارغ.</translation>
    </message>
    <message>
        <source>“%1” is neither text nor an image that models read (PNG, JPEG, GIF, WebP).</source>
        <translation>الملف «%1» ليس نصًا ولا صورة تقرؤها النماذج (PNG، JPEG، GIF، WebP).</translation>
    </message>
    <message>
        <source>“%1” is too large to be sent: it has %2, and %3 is the most.</source>
        <translation>الملف «%1» أكبر من أن يُرسل: حجمه %2، والحد الأقصى %3.</translation>
    </message>
</context>
<context>
    <name>AttachmentStore</name>
    <message>
        <source>An attachment of this message is damaged: the file “%1”.</source>
        <translation>أحد مرفقات هذه الرسالة تالف: الملف «%1».</translation>
    </message>
    <message>
        <source>An attachment of this message is missing: there is no file “%1”.</source>
        <translation>أحد مرفقات هذه الرسالة مفقود: لا يوجد ملف «%1».</translation>
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
        <translation>نسخة احتياطية من %1، %2، %3</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>استعادة النسخة الاحتياطية من %1</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Another window or terminal of Oriel is busy with the backups. Try again in a moment.</source>
        <translation>تعمل نافذة أو طرفية أخرى من Oriel على النسخ الاحتياطية. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The backup could not be made. %1</source>
        <translation>تعذّر إنشاء النسخة الاحتياطية. %1</translation>
    </message>
</context>
<context>
    <name>BranchConversation</name>
    <message>
        <source>%1 (branch)</source>
        <translation>%1 (فرع)</translation>
    </message>
    <message>
        <source>A message that is still being written cannot be branched off.</source>
        <translation>لا يمكن التفريع من رسالة ما زالت تُكتب.</translation>
    </message>
</context>
<context>
    <name>BreakerProvider</name>
    <message>
        <source>%1 does not work and is left alone; it is asked again in %2 s.</source>
        <translation>لا يعمل %1 وسيُترك جانبًا؛ وسيُسأل مجددًا بعد %2 ث.</translation>
    </message>
    <message>
        <source>%1 does not work, and another request is trying it now.</source>
        <translation>لا يعمل %1، ويجرّبه الآن طلب آخر.</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>%2 of this month&apos;s budget of %1 are spent.</source>
        <translation>أُنفق %2 من ميزانية هذا الشهر البالغة %1.</translation>
    </message>
    <message>
        <source>%2 of this month&apos;s budget of %1 for %3 are spent.</source>
        <translation>أُنفق %2 من ميزانية هذا الشهر البالغة %1 والمخصصة لـ %3.</translation>
    </message>
    <message>
        <source>%2 of today&apos;s budget of %1 are spent.</source>
        <translation>أُنفق %2 من ميزانية اليوم البالغة %1.</translation>
    </message>
    <message>
        <source>%2 of today&apos;s budget of %1 for %3 are spent.</source>
        <translation>أُنفق %2 من ميزانية اليوم البالغة %1 والمخصصة لـ %3.</translation>
    </message>
    <message>
        <source>This month&apos;s budget of %1 for %3 is used up: %2 were spent.</source>
        <translation>نفدت ميزانية هذا الشهر البالغة %1 والمخصصة لـ %3: أُنفق %2.</translation>
    </message>
    <message>
        <source>This month&apos;s budget of %1 is used up: %2 were spent.</source>
        <translation>نفدت ميزانية هذا الشهر البالغة %1: أُنفق %2.</translation>
    </message>
    <message>
        <source>Today&apos;s budget of %1 for %3 is used up: %2 were spent.</source>
        <translation>نفدت ميزانية اليوم البالغة %1 والمخصصة لـ %3: أُنفق %2.</translation>
    </message>
    <message>
        <source>Today&apos;s budget of %1 is used up: %2 were spent.</source>
        <translation>نفدت ميزانية اليوم البالغة %1: أُنفق %2.</translation>
    </message>
</context>
<context>
    <name>BudgetProvider</name>
    <message>
        <source>%1 To go on, raise it, or set budget.lifted to %2.</source>
        <translation>%1 للمتابعة، ارفع الميزانية أو اضبط budget.lifted على %2.</translation>
    </message>
    <message>
        <source>What was spent cannot be read, so the budgets are not looked at. %1</source>
        <translation>تتعذر قراءة ما أُنفق، ولذلك لا تُراعى الميزانيات. %1</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Leave out %1</source>
        <translation>استبعاد %1</translation>
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
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشفرة</translation>
    </message>
    <message>
        <source>Do not wrap</source>
        <translation>بلا التفاف</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>التفاف الأسطر</translation>
    </message>
</context>
<context>
    <name>CollectionRow</name>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Ask about %1</source>
        <translation>اسأل عن %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Commands and conversations</source>
        <translation>الأوامر والمحادثات</translation>
    </message>
    <message>
        <source>Nothing has a name like this.</source>
        <translation>لا شيء باسم يشبه هذا.</translation>
    </message>
    <message>
        <source>Search commands and conversations</source>
        <translation>البحث في الأوامر والمحادثات</translation>
    </message>
    <message>
        <source>What would you like to do, or to open?</source>
        <translation>ماذا تود أن تفعل أو تفتح؟</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>About Oriel</source>
        <translation>عن Oriel</translation>
    </message>
    <message>
        <source>Archive the conversation</source>
        <translation>أرشفة المحادثة</translation>
    </message>
    <message>
        <source>Ask a folder of documents</source>
        <translation>اسأل عن مجلد مستندات</translation>
    </message>
    <message>
        <source>Ask all documents</source>
        <translation>اسأل عن كل المستندات</translation>
    </message>
    <message>
        <source>Ask for another answer</source>
        <translation>طلب إجابة أخرى</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Bring back the conversation that went last</source>
        <translation>إرجاع آخر محادثة أُزيلت</translation>
    </message>
    <message>
        <source>Change the last question</source>
        <translation>تغيير السؤال الأخير</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>اختيار النموذج</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Copy the last answer</source>
        <translation>نسخ الإجابة الأخيرة</translation>
    </message>
    <message>
        <source>Copy the last block of code</source>
        <translation>نسخ آخر مقطع شفرة</translation>
    </message>
    <message>
        <source>Delete the conversation</source>
        <translation>حذف المحادثة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Find in all conversations</source>
        <translation>البحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>الانتقال إلى مربع الكتابة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>المنطقة التالية</translation>
    </message>
    <message>
        <source>Pin or unpin the conversation</source>
        <translation>تثبيت المحادثة أو إلغاء تثبيتها</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>المنطقة السابقة</translation>
    </message>
    <message>
        <source>Put the conversation into a folder, or tag it</source>
        <translation>وضع المحادثة في مجلد أو وسمها</translation>
    </message>
    <message>
        <source>Quit Oriel</source>
        <translation>إنهاء Oriel</translation>
    </message>
    <message>
        <source>Read the last answer aloud, or stop reading</source>
        <translation>قراءة الإجابة الأخيرة بصوت مسموع أو إيقاف القراءة</translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation>إعادة تسمية المحادثة</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>التمرير لأسفل</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>التمرير لأعلى</translation>
    </message>
    <message>
        <source>Set how this conversation is answered</source>
        <translation>ضبط طريقة الإجابة في هذه المحادثة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>إيقاف الإجابة</translation>
    </message>
    <message>
        <source>Stop, close, or go back to the message field</source>
        <translation>إيقاف أو إغلاق أو عودة إلى مربع الكتابة</translation>
    </message>
    <message>
        <source>To the first message</source>
        <translation>إلى الرسالة الأولى</translation>
    </message>
    <message>
        <source>To the last message</source>
        <translation>إلى الرسالة الأخيرة</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستهلاك</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
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
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>رسالة…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Write the next message…</source>
        <translation>اكتب الرسالة التالية…</translation>
    </message>
</context>
<context>
    <name>ComposerExtras</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>You change an earlier message. What it was and its answers stay.</source>
        <translation>أنت تغيّر رسالة سابقة. نصها الأصلي وإجاباتها تبقى.</translation>
    </message>
</context>
<context>
    <name>ConfiguredProviders</name>
    <message>
        <source>The header has no value.</source>
        <translation>الترويسة بلا قيمة.</translation>
    </message>
</context>
<context>
    <name>ContinueTurn</name>
    <message>
        <source>There is nothing that this message could go on with.</source>
        <translation>لا يوجد ما يمكن أن تُتابَع به هذه الرسالة.</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Folder and tags…</source>
        <translation>المجلد والوسوم…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
</context>
<context>
    <name>ConversationPdf</name>
    <message>
        <source>The PDF could not be written: %1.</source>
        <translation>تعذّرت كتابة ملف PDF: %1.</translation>
    </message>
</context>
<context>
    <name>ConversationRepository</name>
    <message>
        <source>The message “%1” is not in this conversation.</source>
        <translation>الرسالة «%1» ليست في هذه المحادثة.</translation>
    </message>
    <message>
        <source>There is already a conversation “%1”.</source>
        <translation>توجد محادثة «%1» بالفعل.</translation>
    </message>
    <message>
        <source>There is no conversation “%1” in the history.</source>
        <translation>لا توجد محادثة «%1» في سجل المحادثات.</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Answering</source>
        <translation>يجيب الآن</translation>
    </message>
    <message>
        <source>More for “%1”</source>
        <translation>المزيد لـ «%1»</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>إجابة جديدة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Error of the tool %1</source>
        <translation>خطأ الأداة %1</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>فشلت.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Image (%1)</source>
        <translation>صورة (%1)</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Interrupted: this is what had arrived.</source>
        <translation>انقطعت الإجابة: هذا ما وصل منها.</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>خطوات التفكير</translation>
    </message>
    <message>
        <source>Result of the tool %1</source>
        <translation>نتيجة الأداة %1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Sound (%1)</source>
        <translation>صوت (%1)</translation>
    </message>
    <message>
        <source>Stopped by you.</source>
        <translation>أوقفتَ الإجابة.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>أداة</translation>
    </message>
    <message>
        <source>Tool call: %1</source>
        <translation>استدعاء الأداة: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The file “%1” belongs to another program.</source>
        <translation>الملف «%1» يخص برنامجًا آخر.</translation>
    </message>
    <message>
        <source>The history could not be opened: Qt&apos;s driver for SQLite is missing.</source>
        <translation>تعذّر فتح سجل المحادثات: مشغّل SQLite الخاص بمكتبة Qt مفقود.</translation>
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
        <translation>## ما يمكن أن تحتويه الإجابة

كلمات **عريضة** أو *مشدّد عليها* أو بشكل `شفرة`، و[رابط](https://example.org/manual).

- [x] مهمة منجزة
- [ ] مهمة غير منجزة

| المصباح | المعنى | الثواني |
|:---|:---|---:|
| أحمر | لا طاقة | 0 |
| أصفر | ينتظر | 5 |

&gt; اقتباس فيه صيغة رياضية: $E = mc^2$.

</translation>
    </message>
    <message>
        <source>Hold the RESET button for five seconds, until the lamp blinks twice.

1. Close the inlet valve first: the pump runs dry otherwise.
2. Hold RESET. The lamp turns from red to yellow after about three seconds; keep holding.
3. Let go at the second blink, and open the valve again.

If the lamp stays red, the filter is the usual cause. It sits behind the grey cover on the left and comes out with a quarter turn.

This answer is a sample and the same every time. Write “retry”, “error”, “cut”, “think”, “slow”, “long” or “rich” to see what else can happen.</source>
        <translation>اضغط زر RESET خمس ثوانٍ حتى يومض المصباح مرتين.

1. أغلق صمام الدخول أولًا، وإلا دارت المضخة جافة.
2. اضغط RESET باستمرار. يتحول المصباح من الأحمر إلى الأصفر بعد نحو ثلاث ثوانٍ؛ واصل الضغط.
3. ارفع إصبعك عند الوميض الثاني، ثم افتح الصمام من جديد.

إذا بقي المصباح أحمر فالسبب المعتاد هو المرشّح. يقع خلف الغطاء الرمادي على اليسار، ويخرج بربع دورة.

هذه الإجابة مثال، وهي نفسها في كل مرة. اكتب «retry» أو «error» أو «cut» أو «think» أو «slow» أو «long» أو «rich» لترى ما قد يحدث غير ذلك.</translation>
    </message>
    <message>
        <source>How do I reset the pump?</source>
        <translation>كيف أعيد ضبط المضخة؟</translation>
    </message>
    <message>
        <source>Paragraph %1. A long answer stays as quick as a short one, because only its last paragraph is laid out again when a word arrives. Scroll up while it grows: it stays where you are.

</source>
        <translation>الفقرة %1. تبقى الإجابة الطويلة سريعة كالقصيرة، لأن فقرتها الأخيرة وحدها يُعاد تنسيقها عند وصول كلمة. مرّر لأعلى بينما تطول الإجابة: يبقى العرض في مكانه.

</translation>
    </message>
    <message>
        <source>Show me an error</source>
        <translation>أرني خطأ</translation>
    </message>
    <message>
        <source>The person asks about the pump.</source>
        <translation>السؤال عن المضخة.</translation>
    </message>
    <message>
        <source>Think about it first</source>
        <translation>فكّر في الأمر أولًا</translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>Entry %1</source>
        <translation>العنصر %1</translation>
    </message>
    <message>
        <source>The conversation has no messages.</source>
        <translation>لا رسائل في المحادثة.</translation>
    </message>
    <message>
        <source>The entry is nested too deeply.</source>
        <translation>العنصر متداخل بعمق زائد.</translation>
    </message>
    <message>
        <source>The entry is not a conversation that Oriel knows.</source>
        <translation>العنصر ليس محادثة يعرفها Oriel.</translation>
    </message>
    <message>
        <source>The entry is not valid JSON.</source>
        <translation>العنصر ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>The entry is too large.</source>
        <translation>العنصر كبير جدًا.</translation>
    </message>
    <message>
        <source>The file ends in the middle of this entry.</source>
        <translation>ينتهي الملف في منتصف هذا العنصر.</translation>
    </message>
</context>
<context>
    <name>DocumentsNotices</name>
    <message>
        <source>Go on reading</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>إيقاف القراءة مؤقتًا</translation>
    </message>
    <message>
        <source>Read what failed again</source>
        <translation>إعادة قراءة ما فشل</translation>
    </message>
    <message>
        <source>Some files could not be read.</source>
        <translation>تعذّرت قراءة بعض الملفات.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Ask all documents</source>
        <translation>اسأل كل المستندات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>العودة إلى المحادثة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Passages that were found</source>
        <translation>المقاطع التي عُثر عليها</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search your documents</source>
        <translation>البحث في مستنداتك</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop it to add it to your message</source>
        <translation>أفلت هنا للإضافة إلى رسالتك</translation>
    </message>
</context>
<context>
    <name>EditTurn</name>
    <message>
        <source>Only what you wrote yourself can be edited.</source>
        <translation>لا يمكن تحرير إلا ما كتبته بنفسك.</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Switch model</source>
        <translation>تبديل النموذج</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>%1 could not be reached in time.</source>
        <translation>تعذّر الوصول إلى %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>تعذّر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>لم يقبل %1 الطلب.</translation>
    </message>
    <message>
        <source>%1 did not begin to answer in time.</source>
        <translation>لم يبدأ %1 الإجابة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>%1 does not know this model.</source>
        <translation>لا يعرف %1 هذا النموذج.</translation>
    </message>
    <message>
        <source>%1 failed too often and is left alone for a while.</source>
        <translation>فشل %1 مرات كثيرة جدًا وسيُترك جانبًا لبعض الوقت.</translation>
    </message>
    <message>
        <source>%1 got too many requests in a short time.</source>
        <translation>تلقّى %1 طلبات كثيرة جدًا في وقت قصير.</translation>
    </message>
    <message>
        <source>%1 had an internal error.</source>
        <translation>حدث خطأ داخلي لدى %1.</translation>
    </message>
    <message>
        <source>%1 is overloaded.</source>
        <translation>الحمل على %1 زائد.</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>رفض %1 المفتاح.</translation>
    </message>
    <message>
        <source>%1 refused this for its content.</source>
        <translation>رفض %1 هذا بسبب محتواه.</translation>
    </message>
    <message>
        <source>%1 sent something that is not an answer.</source>
        <translation>أرسل %1 شيئًا ليس إجابة.</translation>
    </message>
    <message>
        <source>%1 stopped sending in the middle of the answer.</source>
        <translation>توقف %1 عن الإرسال في منتصف الإجابة.</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is set.</source>
        <translation>يطلب %1 مفتاحًا، ولم يُضبط أي مفتاح.</translation>
    </message>
    <message>
        <source>A budget is used up.</source>
        <translation>نفدت إحدى الميزانيات.</translation>
    </message>
    <message>
        <source>A file could not be used.</source>
        <translation>تعذّر استخدام أحد الملفات.</translation>
    </message>
    <message>
        <source>A longer answer was asked for than the model can write.</source>
        <translation>طُلبت إجابة أطول مما يستطيع النموذج كتابته.</translation>
    </message>
    <message>
        <source>Add credit in the provider&apos;s console, or use another provider.</source>
        <translation>أضف رصيدًا في لوحة تحكم المزوّد، أو استخدم مزوّدًا آخر.</translation>
    </message>
    <message>
        <source>Ask for fewer tokens.</source>
        <translation>اطلب رموزًا أقل.</translation>
    </message>
    <message>
        <source>Check the address and the network, then try again.</source>
        <translation>تحقق من العنوان والشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the certificate, or the network between.</source>
        <translation>تحقق من الشهادة، أو من الشبكة الوسيطة.</translation>
    </message>
    <message>
        <source>Check the key, or set another one.</source>
        <translation>تحقق من المفتاح، أو اضبط مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Check the parameter “%1”.</source>
        <translation>تحقق من المعامل «%1».</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>نص الرد: «%1»</translation>
    </message>
    <message>
        <source>It said: “%1”.</source>
        <translation>نص الرد: «%1».</translation>
    </message>
    <message>
        <source>Put it in other words, or use another model.</source>
        <translation>أعد صياغته، أو استخدم نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Send fewer or smaller files.</source>
        <translation>أرسل ملفات أقل أو أصغر.</translation>
    </message>
    <message>
        <source>Set its key, then ask again.</source>
        <translation>اضبط مفتاحه، ثم اسأل من جديد.</translation>
    </message>
    <message>
        <source>Shorten the conversation, leave documents out, or use a model with a larger context.</source>
        <translation>اختصر المحادثة، أو استبعد مستندات، أو استخدم نموذجًا ذا سياق أكبر.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقفت الإجابة.</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>انقطعت الإجابة قبل نهايتها.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>انقطع الاتصال مع %1.</translation>
    </message>
    <message>
        <source>The connection to the provider was lost.</source>
        <translation>انقطع الاتصال مع المزوّد.</translation>
    </message>
    <message numerus="yes">
        <source>The conversation has %Ln tokens, and the model can read %L1.</source>
        <translation>
            <numerusform>لا توجد رموز في المحادثة، ويستطيع النموذج قراءة %L1.</numerusform>
            <numerusform>في المحادثة رمز واحد، ويستطيع النموذج قراءة %L1.</numerusform>
            <numerusform>في المحادثة رمزان، ويستطيع النموذج قراءة %L1.</numerusform>
            <numerusform>في المحادثة %Ln رموز، ويستطيع النموذج قراءة %L1.</numerusform>
            <numerusform>في المحادثة %Ln رمزًا، ويستطيع النموذج قراءة %L1.</numerusform>
            <numerusform>في المحادثة %Ln رمز، ويستطيع النموذج قراءة %L1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation is longer than the model can read.</source>
        <translation>المحادثة أطول مما يستطيع النموذج قراءته.</translation>
    </message>
    <message>
        <source>The credit at %1 is used up.</source>
        <translation>نفد الرصيد لدى %1.</translation>
    </message>
    <message>
        <source>The credit at the provider is used up.</source>
        <translation>نفد الرصيد لدى المزوّد.</translation>
    </message>
    <message>
        <source>The key has no permission for this at %1.</source>
        <translation>ليس للمفتاح صلاحية لهذا لدى %1.</translation>
    </message>
    <message>
        <source>The key has no permission for this at the provider.</source>
        <translation>ليس للمفتاح صلاحية لهذا لدى المزوّد.</translation>
    </message>
    <message>
        <source>The model does not support what was asked of it.</source>
        <translation>لا يدعم النموذج ما طُلب منه.</translation>
    </message>
    <message>
        <source>The model does not support “%1”.</source>
        <translation>لا يدعم النموذج «%1».</translation>
    </message>
    <message>
        <source>The name of %1&apos;s server was not found.</source>
        <translation>لم يُعثر على اسم خادم %1.</translation>
    </message>
    <message>
        <source>The name of the provider&apos;s server was not found.</source>
        <translation>لم يُعثر على اسم خادم المزوّد.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refused the connection.</source>
        <translation>رفض الوكيل في الطريق إلى %1 الاتصال.</translation>
    </message>
    <message>
        <source>The proxy on the way to the provider refused the connection.</source>
        <translation>رفض الوكيل في الطريق إلى المزوّد الاتصال.</translation>
    </message>
    <message>
        <source>The request is too large for %1.</source>
        <translation>حجم الطلب أكبر مما يقبله %1.</translation>
    </message>
    <message>
        <source>The request is too large for the provider.</source>
        <translation>الطلب أكبر مما يقبله المزوّد.</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be made.</source>
        <translation>تعذّر إنشاء اتصال آمن مع %1.</translation>
    </message>
    <message>
        <source>The secure connection to the provider could not be made.</source>
        <translation>تعذّر إنشاء الاتصال الآمن مع المزوّد.</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>لا يمكن استخدام هذا.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>أعد المحاولة بعد %1 ث.</translation>
    </message>
    <message>
        <source>Try again in a moment, or use another model.</source>
        <translation>أعد المحاولة بعد قليل، أو استخدم نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <translation>أعد المحاولة، أو اسمح بوقت أطول.</translation>
    </message>
    <message>
        <source>Use a key with more rights, or another model.</source>
        <translation>استخدم مفتاحًا بصلاحيات أوسع، أو نموذجًا آخر.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again.</source>
        <translation>ما وصل محفوظ. أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>ExportConversations</name>
    <message>
        <source>Name a file or a folder for the export.</source>
        <translation>حدّد ملفًا أو مجلدًا للتصدير.</translation>
    </message>
    <message>
        <source>PDF cannot be written here.</source>
        <translation>لا يمكن كتابة ملف PDF هنا.</translation>
    </message>
</context>
<context>
    <name>ExportFiles</name>
    <message>
        <source>The file “%1” could not be written: %2.</source>
        <translation>تعذّرت كتابة الملف «%1»: %2.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>تعذّر إنشاء المجلد «%1».</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file and is not written over.</source>
        <translation>العنصر «%1» ليس ملفًا عاديًا ولن يُكتب فوقه.</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>The file “%1” could not be locked: %2.</source>
        <translation>تعذّر قفل الملف «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>البحث في هذه المحادثة…</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
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
        <translation>لا شيء في مستنداتك يجيب عن هذا.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Answers are adjusted: %1</source>
        <translation>الإجابات معدّلة: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>النموذج: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>إظهار الشريط الجانبي</translation>
    </message>
</context>
<context>
    <name>HeaderRepair</name>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>تعذّرت كتابة الملف «%1».</translation>
    </message>
</context>
<context>
    <name>HistoryCheckup</name>
    <message numerus="yes">
        <source>The files of %n attachments are damaged.</source>
        <translation>
            <numerusform>لا ملفات مرفقات تالفة.</numerusform>
            <numerusform>ملف مرفق واحد تالف.</numerusform>
            <numerusform>ملفا مرفقين تالفان.</numerusform>
            <numerusform>ملفات %n مرفقات تالفة.</numerusform>
            <numerusform>ملفات %n مرفقًا تالفة.</numerusform>
            <numerusform>ملفات %n مرفق تالفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n attachments are missing.</source>
        <translation>
            <numerusform>لا ملفات مرفقات مفقودة.</numerusform>
            <numerusform>ملف مرفق واحد مفقود.</numerusform>
            <numerusform>ملفا مرفقين مفقودان.</numerusform>
            <numerusform>ملفات %n مرفقات مفقودة.</numerusform>
            <numerusform>ملفات %n مرفقًا مفقودة.</numerusform>
            <numerusform>ملفات %n مرفق مفقودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is damaged. Start Oriel again: what can be read is then saved into a new file.</source>
        <translation>سجل المحادثات تالف. أعد تشغيل Oriel ليُحفظ ما يمكن قراءته في ملف جديد.</translation>
    </message>
</context>
<context>
    <name>HistoryDoor</name>
    <message>
        <source>The history is damaged. Close Oriel everywhere and start it again: what can be read is then saved into a new file.</source>
        <translation>سجل المحادثات تالف. أغلق كل نوافذ وطرفيات Oriel ثم شغّله من جديد ليُحفظ ما يمكن قراءته في ملف جديد.</translation>
    </message>
    <message>
        <source>The history is in the format of an older version of Oriel and stays so, because it could not be kept first. %1</source>
        <translation>سجل المحادثات بصيغة إصدار أقدم من Oriel، ويبقى كذلك لأنه تعذّر حفظ نسخة منه أولًا. %1</translation>
    </message>
    <message>
        <source>There is no history that could be read.</source>
        <translation>لا يوجد سجل محادثات يمكن قراءته.</translation>
    </message>
</context>
<context>
    <name>HistoryEntry</name>
    <message>
        <source>Another window or terminal of Oriel is rescuing the damaged history. Try again later.</source>
        <translation>تعمل نافذة أو طرفية أخرى من Oriel على إنقاذ سجل المحادثات التالف. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The history is damaged, and another window or terminal of Oriel has it open. Close it and start Oriel again: what can be read is then saved into a new file.</source>
        <translation>سجل المحادثات تالف، وهو مفتوح في نافذة أو طرفية أخرى من Oriel. أغلقها ثم أعد تشغيل Oriel ليُحفظ ما يمكن قراءته في ملف جديد.</translation>
    </message>
    <message>
        <source>The history was damaged. What could be read was saved; the damaged file was kept beside it.</source>
        <translation>كان سجل المحادثات تالفًا. حُفظ ما أمكنت قراءته؛ والملف التالف باقٍ بجانبه.</translation>
    </message>
</context>
<context>
    <name>HistoryFile</name>
    <message>
        <source>The file “%1” is not a history of Oriel.</source>
        <translation>الملف «%1» ليس سجل محادثات من Oriel.</translation>
    </message>
    <message>
        <source>The history in “%1” is damaged.</source>
        <translation>سجل المحادثات في «%1» تالف.</translation>
    </message>
    <message>
        <source>The history in “%1” was written by a newer version of Oriel. Update Oriel to use it.</source>
        <translation>سجل المحادثات في «%1» كتبه إصدار أحدث من Oriel. حدّث Oriel لاستخدامه.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف «%1».</translation>
    </message>
</context>
<context>
    <name>HistoryFinder</name>
    <message>
        <source>The search was stopped.</source>
        <translation>أُوقف البحث.</translation>
    </message>
    <message>
        <source>There is no conversation “%1” in the history.</source>
        <translation>لا توجد محادثة «%1» في سجل المحادثات.</translation>
    </message>
    <message>
        <source>There is no message “%1” in the history.</source>
        <translation>لا توجد رسالة «%1» في سجل المحادثات.</translation>
    </message>
</context>
<context>
    <name>ImportConversations</name>
    <message numerus="yes">
        <source>The import ended after %Ln conversations.</source>
        <translation>
            <numerusform>انتهى الاستيراد قبل أول محادثة.</numerusform>
            <numerusform>انتهى الاستيراد بعد محادثة واحدة.</numerusform>
            <numerusform>انتهى الاستيراد بعد محادثتين.</numerusform>
            <numerusform>انتهى الاستيراد بعد %Ln محادثات.</numerusform>
            <numerusform>انتهى الاستيراد بعد %Ln محادثة.</numerusform>
            <numerusform>انتهى الاستيراد بعد %Ln محادثة.</numerusform>
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
        <translation>تُخطّي حقل لا يعرفه هذا الإصدار: %1.</translation>
    </message>
    <message>
        <source>A part of a message that this version does not know was passed over: %1.</source>
        <translation>تُخطّي جزء من رسالة لا يعرفه هذا الإصدار: %1.</translation>
    </message>
    <message>
        <source>Answers that were not finished are kept as interrupted.</source>
        <translation>الإجابات غير المكتملة محفوظة على أنها منقطعة.</translation>
    </message>
    <message>
        <source>Characters that cannot be read were replaced in “%1”.</source>
        <translation>استُبدلت محارف تتعذر قراءتها في «%1».</translation>
    </message>
    <message>
        <source>Content of the unknown kind “%1”: only its text was taken.</source>
        <translation>محتوى من نوع مجهول «%1»: لم يُستورد إلا نصه.</translation>
    </message>
    <message>
        <source>Messages that their own program hides were left out.</source>
        <translation>استُبعدت الرسائل التي يخفيها برنامجها الأصلي.</translation>
    </message>
    <message>
        <source>The attachment “%1” is damaged and was left out.</source>
        <translation>المرفق «%1» تالف وقد استُبعد.</translation>
    </message>
    <message>
        <source>The file does not hold the attachment “%1”.</source>
        <translation>لا يحتوي الملف على المرفق «%1».</translation>
    </message>
    <message>
        <source>The file was written by a newer Oriel (format %1). What this version knows was taken.</source>
        <translation>كتب هذا الملف إصدار أحدث من Oriel (الصيغة %1). استُورد منه ما يعرفه هذا الإصدار.</translation>
    </message>
    <message>
        <source>The file “%1” of the archive holds no conversations.</source>
        <translation>الملف «%1» داخل الملف المضغوط لا يحتوي على محادثات.</translation>
    </message>
    <message>
        <source>The order of messages was put right in “%1”.</source>
        <translation>صُحّح ترتيب الرسائل في «%1».</translation>
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
        <translation>تعذّر فك ضغط الملف: %1.</translation>
    </message>
    <message>
        <source>The file holds no conversations that Oriel can read.</source>
        <translation>لا يحتوي الملف على محادثات يستطيع Oriel قراءتها.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read: %2.</source>
        <translation>تعذّرت قراءة الملف «%1»: %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف «%1».</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>العنصر «%1» مجلد، وليس ملفًا.</translation>
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
        <translation>تعذّرت متابعة قراءة الملف.</translation>
    </message>
    <message>
        <source>The file is cut off.</source>
        <translation>الملف مبتور.</translation>
    </message>
    <message>
        <source>The file is damaged near byte %1.</source>
        <translation>الملف تالف قرب البايت %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>الملف ليس JSON.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8, but in UTF-16 or UTF-32.</source>
        <translation>الملف ليس مكتوبًا بترميز UTF-8، بل بترميز UTF-16 أو UTF-32.</translation>
    </message>
</context>
<context>
    <name>JsonSchema</name>
    <message>
        <source>The JSON schema cannot be used: %1.</source>
        <translation>لا يمكن استخدام مخطط JSON: %1.</translation>
    </message>
    <message>
        <source>The JSON schema is nested too deeply.</source>
        <translation>مخطط JSON متداخل بعمق زائد.</translation>
    </message>
    <message>
        <source>The JSON schema is not JSON.</source>
        <translation>مخطط JSON ليس بصيغة JSON.</translation>
    </message>
    <message>
        <source>The JSON schema is not a JSON object.</source>
        <translation>مخطط JSON ليس كائن JSON.</translation>
    </message>
    <message>
        <source>The JSON schema refers to itself in a circle.</source>
        <translation>مخطط JSON يشير إلى نفسه في حلقة.</translation>
    </message>
    <message>
        <source>The JSON schema refers to “%1”, and schemas from elsewhere are never fetched.</source>
        <translation>مخطط JSON يشير إلى «%1»، والمخططات الخارجية لا تُجلب أبدًا.</translation>
    </message>
    <message>
        <source>The JSON schema refers to “%1”, which is not in it.</source>
        <translation>مخطط JSON يشير إلى «%1»، وهو غير موجود فيه.</translation>
    </message>
    <message>
        <source>The answer does not follow the JSON schema at “%1”: %2.</source>
        <translation>لا تتبع الإجابة مخطط JSON عند «%1»: %2.</translation>
    </message>
    <message>
        <source>The answer does not follow the JSON schema.</source>
        <translation>لا تتبع الإجابة مخطط JSON.</translation>
    </message>
    <message>
        <source>The answer does not follow the JSON schema: %1.</source>
        <translation>لا تتبع الإجابة مخطط JSON: %1.</translation>
    </message>
    <message>
        <source>The answer has a text that is too long to check it against a pattern.</source>
        <translation>في الإجابة نص أطول من أن يُفحص وفق نمط.</translation>
    </message>
    <message>
        <source>The answer is nested too deeply to check it against the JSON schema.</source>
        <translation>الإجابة متداخلة بعمق يتعذر معه فحصها وفق مخطط JSON.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>الإجابة ليست JSON.</translation>
    </message>
    <message>
        <source>The references of the JSON schema lead too far.</source>
        <translation>إحالات مخطط JSON تمتد بعيدًا جدًا.</translation>
    </message>
</context>
<context>
    <name>JsonSlice</name>
    <message>
        <source>The JSON patch is not JSON.</source>
        <translation>رقعة JSON ليست JSON.</translation>
    </message>
    <message>
        <source>What the JSON patch should change is not JSON.</source>
        <translation>ما يُفترض أن تغيّره رقعة JSON ليس JSON.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>Press the new shortcut</source>
        <translation>اضغط الاختصار الجديد</translation>
    </message>
    <message>
        <source>Remove shortcut</source>
        <translation>إزالة الاختصار</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>استعادة الأصل</translation>
    </message>
    <message>
        <source>Reset to the original shortcut</source>
        <translation>استعادة الأصل: الاختصار الأصلي</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>استخدامه هنا</translation>
    </message>
    <message>
        <source>“%1” has this shortcut.</source>
        <translation>هذا الاختصار يخص «%1».</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>Choose a command to give it another shortcut.</source>
        <translation>اختر أمرًا لتعيين اختصار آخر له.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>No command has this name or shortcut.</source>
        <translation>لا يوجد أمر بهذا الاسم أو الاختصار.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>استعادة الأصل للكل</translation>
    </message>
    <message>
        <source>Search by name or shortcut</source>
        <translation>البحث بالاسم أو الاختصار</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>البحث في الأوامر</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>Another program of Oriel is reading documents in now. Try again when it is done.</source>
        <translation>برنامج آخر من Oriel يقرأ المستندات الآن. أعد المحاولة عندما ينتهي.</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>لا توجد مجموعة «%1».</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>لا يوجد ملف أو مجلد «%1».</translation>
    </message>
</context>
<context>
    <name>KnowledgeFile</name>
    <message>
        <source>No documents were added yet.</source>
        <translation>لم تُضَف أي مستندات بعد.</translation>
    </message>
</context>
<context>
    <name>LexicalIndex</name>
    <message>
        <source>Another program of Oriel is reading documents in now. Try again when it is done.</source>
        <translation>برنامج آخر من Oriel يقرأ المستندات الآن. أعد المحاولة عندما ينتهي.</translation>
    </message>
    <message>
        <source>The index of the documents could not be read or written.</source>
        <translation>تعذّرت قراءة فهرس المستندات أو كتابته.</translation>
    </message>
    <message>
        <source>The index of the documents could not be written: the disk is full.</source>
        <translation>تعذّرت كتابة فهرس المستندات: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The index of the documents is damaged. Reading the documents in again makes it anew.</source>
        <translation>فهرس المستندات تالف. تُنشئه إعادة قراءة المستندات من جديد.</translation>
    </message>
</context>
<context>
    <name>LexicalUpkeep</name>
    <message>
        <source>The index of the documents could not be written.</source>
        <translation>تعذّرت كتابة فهرس المستندات.</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Your documents</source>
        <translation>مستنداتك</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message numerus="yes">
        <source>%1 of %Ln files can be searched</source>
        <translation>
            <numerusform>يمكن البحث في %1 من %Ln ملفات</numerusform>
            <numerusform>يمكن البحث في %1 من ملف واحد (%Ln)</numerusform>
            <numerusform>يمكن البحث في %1 من ملفين (%Ln)</numerusform>
            <numerusform>يمكن البحث في %1 من %Ln ملفات</numerusform>
            <numerusform>يمكن البحث في %1 من %Ln ملفًا</numerusform>
            <numerusform>يمكن البحث في %1 من %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>ملف واحد (%Ln)</numerusform>
            <numerusform>ملفان (%Ln)</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program of Oriel is reading documents. This goes on after it.</source>
        <translation>برنامج آخر من Oriel يقرأ المستندات. تتواصل القراءة هنا بعده.</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>تجري قراءته</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>يبحث عن الملفات</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>لا ملفات</translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %Ln files</source>
        <translation>
            <numerusform>يقرأ %1 من %Ln ملفات</numerusform>
            <numerusform>يقرأ %1 من ملف واحد (%Ln)</numerusform>
            <numerusform>يقرأ %1 من ملفين (%Ln)</numerusform>
            <numerusform>يقرأ %1 من %Ln ملفات</numerusform>
            <numerusform>يقرأ %1 من %Ln ملفًا</numerusform>
            <numerusform>يقرأ %1 من %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading is paused</source>
        <translation>القراءة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تُجووز</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>“%1” cannot be looked into now; what was read of it is kept</source>
        <translation>تعذّر الوصول إلى «%1» الآن؛ ما قُرئ منه محفوظ</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>This link leads to:</source>
        <translation>يؤدي هذا الرابط إلى:</translation>
    </message>
    <message>
        <source>This link writes a mail to:</source>
        <translation>يكتب هذا الرابط بريدًا إلى:</translation>
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
        <translation>تفريع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>الإصدار التالي</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>الإصدار السابق</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>إعادة التوليد</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message>
        <source>Text of the message</source>
        <translation>نص الرسالة</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>With: %1</source>
        <translation>مع: %1</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Select all of the message</source>
        <translation>تحديد الرسالة كلها</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Text of the message</source>
        <translation>نص الرسالة</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The history could not be brought to this version&apos;s format.</source>
        <translation>تعذّر تحويل سجل المحادثات إلى صيغة هذا الإصدار.</translation>
    </message>
    <message>
        <source>The history is still in the format of an older version of Oriel and could not be brought to this one&apos;s.</source>
        <translation>ما زال سجل المحادثات بصيغة إصدار أقدم من Oriel، وتعذّر تحويله إلى صيغة هذا الإصدار.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of Oriel (its format is %1, this program knows up to %2). Update Oriel to open it; nothing was changed.</source>
        <translation>كتب سجل المحادثات إصدار أحدث من Oriel (صيغته %1، وهذا البرنامج يعرف حتى %2). حدّث Oriel لفتحه؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The index of the documents could not be brought to this version&apos;s format.</source>
        <translation>تعذّر تحويل فهرس المستندات إلى صيغة هذا الإصدار.</translation>
    </message>
    <message>
        <source>The index of the documents is still in the format of an older version of Oriel and could not be brought to this one&apos;s.</source>
        <translation>ما زال فهرس المستندات بصيغة إصدار أقدم من Oriel، وتعذّر تحويله إلى صيغة هذا الإصدار.</translation>
    </message>
    <message>
        <source>The index of the documents was written by a newer version of Oriel (its format is %1, this program knows up to %2). Update Oriel to open it; nothing was changed.</source>
        <translation>كتب فهرس المستندات إصدار أحدث من Oriel (صيغته %1، وهذا البرنامج يعرف حتى %2). حدّث Oriel لفتحه؛ لم يتغير شيء.</translation>
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
        <translation>%1 (%2)، يجيب الآن</translation>
    </message>
    <message>
        <source>Asking the providers for their models…</source>
        <translation>يجري سؤال المزوّدين عن نماذجهم…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>البحث في النماذج</translation>
    </message>
    <message>
        <source>Search models, or write a name</source>
        <translation>ابحث في النماذج أو اكتب اسمًا</translation>
    </message>
    <message>
        <source>Set up providers…</source>
        <translation>إعداد المزوّدين…</translation>
    </message>
</context>
<context>
    <name>Net</name>
    <message>
        <source>%1 closed the connection at once.</source>
        <translation>أُغلق الاتصال فورًا من جهة %1.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was encrypted.</source>
        <translation>أُغلق الاتصال من جهة %1 قبل تعميته.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete.</source>
        <translation>أُغلق الاتصال من جهة %1 قبل اكتمال الإجابة.</translation>
    </message>
    <message>
        <source>%1 closed the connection while the request was sent.</source>
        <translation>أُغلق الاتصال من جهة %1 أثناء إرسال الطلب.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>أُغلق الاتصال من جهة %1 دون رد.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>أُغلق الاتصال من جهة %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached through the proxy.</source>
        <translation>تعذّر الوصول إلى %1 عبر الوكيل.</translation>
    </message>
    <message>
        <source>%1 did not answer in HTTP.</source>
        <translation>لم يكن رد %1 بصيغة HTTP.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يرد %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>%1 did not begin to answer within %2 s.</source>
        <translation>لم يبدأ الرد من %1 خلال %2 ث.</translation>
    </message>
    <message>
        <source>%1 refused the WebSocket connection with HTTP status %2.</source>
        <translation>رُفض اتصال WebSocket من جهة %1 بحالة HTTP رقم %2.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>رُفض الاتصال من جهة %1.</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>رُفض المفتاح من جهة %1.</translation>
    </message>
    <message>
        <source>%1 sends on again and again.</source>
        <translation>إعادة التوجيه من %1 لا تنتهي.</translation>
    </message>
    <message>
        <source>%1 sends on to %2, which is another place and gets no key; if it is right, set it as the address.</source>
        <translation>يعيد %1 التوجيه إلى %2، وهو مكان آخر لا يُرسل إليه مفتاح؛ إن كان صحيحًا فعيّنه عنوانًا.</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 s.</source>
        <translation>لم يصل شيء من %1 طوال %2 ث.</translation>
    </message>
    <message>
        <source>%1 took nothing of the request for %2 s.</source>
        <translation>لم يستلم %1 شيئًا من الطلب طوال %2 ث.</translation>
    </message>
    <message>
        <source>%1 was not reached within %2 s.</source>
        <translation>تعذّر الوصول إلى %1 خلال %2 ث.</translation>
    </message>
    <message>
        <source>%1 was reached, but made no encrypted connection within %2 s.</source>
        <translation>تم الوصول إلى %1، لكن دون اتصال معمّى خلال %2 ث.</translation>
    </message>
    <message>
        <source>A gateway&apos;s address begins with ws:// or wss://, this one is “%1”.</source>
        <translation>يبدأ عنوان البوابة بالبادئة ws:// أو wss://، وهذا العنوان هو «%1».</translation>
    </message>
    <message>
        <source>A message of or to %1 was too large.</source>
        <translation>كانت رسالة من %1 أو إليه كبيرة جدًا.</translation>
    </message>
    <message>
        <source>A pinned SHA-256 fingerprint has 32 bytes, this one has %1.</source>
        <translation>طول بصمة SHA-256 المثبتة 32 بايت، وطول هذه %1.</translation>
    </message>
    <message>
        <source>In the answer&apos;s JSON array a comma is missing.</source>
        <translation>تنقص فاصلة في مصفوفة JSON في الرد.</translation>
    </message>
    <message>
        <source>In the answer&apos;s JSON array an element is missing.</source>
        <translation>ينقص عنصر في مصفوفة JSON في الرد.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>تعذّر إنشاء اتصال معمّى مع %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>The HTTP method is not valid.</source>
        <translation>طريقة HTTP غير صالحة.</translation>
    </message>
    <message>
        <source>The address “%1” is not a complete http or https address.</source>
        <translation>العنوان «%1» ليس عنوان http أو https كاملًا.</translation>
    </message>
    <message>
        <source>The answer holds a line of more than 16 MB.</source>
        <translation>في الرد سطر يزيد على 16 MB.</translation>
    </message>
    <message>
        <source>The answer holds a line or an event of more than 16 MB.</source>
        <translation>في الرد سطر أو حدث يزيد على 16 MB.</translation>
    </message>
    <message>
        <source>The answer holds an element of more than 16 MB.</source>
        <translation>في الرد عنصر يزيد على 16 MB.</translation>
    </message>
    <message>
        <source>The answer is larger than %1, which is the most that is taken.</source>
        <translation>الرد أكبر من %1، وهو أقصى ما يُقبل.</translation>
    </message>
    <message>
        <source>The answer is nested too deeply.</source>
        <translation>الرد متداخل بعمق زائد.</translation>
    </message>
    <message>
        <source>The answer was to be a JSON array and is none.</source>
        <translation>كان ينبغي أن يكون الرد مصفوفة JSON، وليس كذلك.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2.</source>
        <translation>شهادة %1 غير مقبولة: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the pinned one.</source>
        <translation>شهادة %1 ليست الشهادة المثبتة.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the pinned one; its SHA-256 is %2.</source>
        <translation>شهادة %1 ليست الشهادة المثبتة؛ قيمة SHA-256 لها: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>شهادة %1 غير موثوقة.</translation>
    </message>
    <message>
        <source>The client key “%1” needs a client certificate.</source>
        <translation>مفتاح العميل «%1» يحتاج إلى شهادة عميل.</translation>
    </message>
    <message>
        <source>The compressed answer of %1 cannot be unpacked.</source>
        <translation>يتعذر فك ضغط الرد الوارد من %1.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>فشل الاتصال مع %1.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>تتعذر قراءة الملف «%1»: %2.</translation>
    </message>
    <message>
        <source>The file “%1” holds no certificate in PEM form.</source>
        <translation>لا يحتوي الملف «%1» على شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>The file “%1” holds no private key in PEM form that opens without a passphrase.</source>
        <translation>لا يحتوي الملف «%1» على مفتاح خاص بصيغة PEM يُفتح دون عبارة سر.</translation>
    </message>
    <message>
        <source>The file “%1” holds no private key in PEM form that this passphrase opens.</source>
        <translation>لا يحتوي الملف «%1» على مفتاح خاص بصيغة PEM تفتحه عبارة السر هذه.</translation>
    </message>
    <message>
        <source>The file “%1” is too large for a certificate or key.</source>
        <translation>الملف «%1» أكبر من أن يكون شهادة أو مفتاحًا.</translation>
    </message>
    <message>
        <source>The header name “%1” is not valid.</source>
        <translation>اسم الترويسة «%1» غير صالح.</translation>
    </message>
    <message>
        <source>The name %1 was not found within %2 s.</source>
        <translation>لم يُعثر على الاسم %1 خلال %2 ث.</translation>
    </message>
    <message>
        <source>The name of the proxy cannot be found.</source>
        <translation>يتعذر العثور على اسم الوكيل.</translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>أغلق الوكيل الاتصال.</translation>
    </message>
    <message>
        <source>The proxy could not reach %1.</source>
        <translation>تعذّر على الوكيل الوصول إلى %1.</translation>
    </message>
    <message>
        <source>The proxy did not accept its user name and password.</source>
        <translation>لم يقبل الوكيل اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>لم يرد الوكيل في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>رفض الوكيل الاتصال.</translation>
    </message>
    <message>
        <source>The proxy was not reached within %1 s.</source>
        <translation>تعذّر الوصول إلى الوكيل خلال %1 ث.</translation>
    </message>
    <message>
        <source>The value of the header %1 holds a line break or a null.</source>
        <translation>تحتوي قيمة الترويسة %1 على فاصل أسطر أو محرف صفري.</translation>
    </message>
    <message>
        <source>There is no address for %1.</source>
        <translation>لا يوجد عنوان للاسم %1.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>لا يوجد اتصال مع %1.</translation>
    </message>
    <message>
        <source>Too much is waiting for the connection to %1 already.</source>
        <translation>ما ينتظر الاتصال مع %1 كثير جدًا بالفعل.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>أول كلمة</translation>
    </message>
    <message>
        <source>For all providers, from the next question on; each may have a proxy and a certificate of its own.</source>
        <translation>لكل المزوّدين، ابتداءً من السؤال التالي؛ ويمكن أن يكون لكل منهم وكيل وشهادة خاصان به.</translation>
    </message>
    <message>
        <source>How often a question is sent again that failed for a passing reason before its answer began.</source>
        <translation>عدد مرات إعادة إرسال سؤال فشل لسبب عابر قبل أن تبدأ إجابته.</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>أطول توقف</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Seconds until the connection must be made.</source>
        <translation>الثواني المتاحة لإنشاء الاتصال.</translation>
    </message>
    <message>
        <source>Seconds until the first word of the answer must be there.</source>
        <translation>الثواني المتاحة حتى تصل أول كلمة من الإجابة.</translation>
    </message>
    <message>
        <source>Seconds without a new word after which an answer is given up.</source>
        <translation>الثواني دون كلمة جديدة التي يُتخلى بعدها عن الإجابة.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>system, none, http://host:port or socks5://host:port.</source>
        <translation>القيم: system أو none أو http://host:port أو socks5://host:port.</translation>
    </message>
</context>
<context>
    <name>NoDocuments</name>
    <message>
        <source>Drop folders and files here</source>
        <translation>أفلت المجلدات والملفات هنا</translation>
    </message>
    <message>
        <source>They are read on this computer and stay where they are. Then ask about them, and see where each answer stands.</source>
        <translation>تُقرأ على هذا الحاسوب وتبقى في مكانها. ثم اسأل عنها وانظر أين ترد كل إجابة.</translation>
    </message>
</context>
<context>
    <name>NoUsage</name>
    <message>
        <source>Every request to a model is counted here, with what it cost and how long it took. Never what was said.</source>
        <translation>يُحصى هنا كل طلب إلى نموذج مع كلفته والوقت الذي استغرقه، ولا يُحفظ أبدًا ما قيل فيه.</translation>
    </message>
    <message>
        <source>Nothing was asked in this time</source>
        <translation>لم يُسأل شيء في هذه المدة</translation>
    </message>
</context>
<context>
    <name>NodeReader</name>
    <message>
        <source>The message “%1” is not in this conversation.</source>
        <translation>الرسالة «%1» ليست في هذه المحادثة.</translation>
    </message>
    <message>
        <source>There is no message “%1” in the history.</source>
        <translation>لا توجد رسالة «%1» في سجل المحادثات.</translation>
    </message>
</context>
<context>
    <name>NodeWriter</name>
    <message>
        <source>The message “%1” is not in this conversation.</source>
        <translation>الرسالة «%1» ليست في هذه المحادثة.</translation>
    </message>
    <message>
        <source>There is already a message “%1”.</source>
        <translation>توجد رسالة «%1» بالفعل.</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Got it</source>
        <translation>حسنًا</translation>
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
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>I am Oriel&apos;s offline assistant: I answer from what you give me, by quoting it, and nothing of it leaves this machine. Give me a document or some text and ask again, or set up a provider to talk with a language model.</source>
        <translation>أنا مساعد Oriel دون اتصال: أجيب مما تعطيني إياه بالاقتباس منه، ولا يغادر شيء منه هذا الجهاز. أعطني مستندًا أو نصًا واسأل من جديد، أو أعدّ مزوّدًا لتتحدث مع نموذج لغوي.</translation>
    </message>
    <message>
        <source>Nothing answers this in what I read: %1.</source>
        <translation>لا شيء يجيب عن هذا فيما قرأته: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the %n texts answers this.</source>
        <translation>
            <numerusform>لا شيء في النصوص يجيب عن هذا.</numerusform>
            <numerusform>لا شيء في النص يجيب عن هذا.</numerusform>
            <numerusform>لا شيء في النصين يجيب عن هذا.</numerusform>
            <numerusform>لا شيء في النصوص البالغ عددها %n يجيب عن هذا.</numerusform>
            <numerusform>لا شيء في النصوص البالغ عددها %n يجيب عن هذا.</numerusform>
            <numerusform>لا شيء في النصوص البالغ عددها %n يجيب عن هذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in your documents answers this.</source>
        <translation>لا شيء في مستنداتك يجيب عن هذا.</translation>
    </message>
    <message>
        <source>Offline assistant</source>
        <translation>المساعد دون اتصال</translation>
    </message>
    <message>
        <source>The offline assistant quotes; it cannot follow a JSON schema.</source>
        <translation>المساعد دون اتصال يقتبس فحسب، ولا يمكنه اتباع مخطط JSON.</translation>
    </message>
    <message>
        <source>This I cannot read without a model: %1.</source>
        <translation>لا أستطيع قراءة هذا دون نموذج: %1.</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>تسجيل صوتي</translation>
    </message>
    <message>
        <source>an earlier answer</source>
        <translation>إجابة سابقة</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>your earlier message</source>
        <translation>رسالتك السابقة</translation>
    </message>
    <message>
        <source>your message</source>
        <translation>رسالتك</translation>
    </message>
</context>
<context>
    <name>OrielWriter</name>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>تعذّرت كتابة ملف التصدير: %1.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>not sent</source>
        <translation>لا يُرسل</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>A look at Oriel</source>
        <translation>نظرة على Oriel</translation>
    </message>
    <message>
        <source>Conversations are kept on this computer.</source>
        <translation>تُحفظ المحادثات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Conversations are not kept: they end with this window.</source>
        <translation>لا يُحتفظ بالمحادثات: تنتهي مع هذه النافذة.</translation>
    </message>
    <message>
        <source>Nothing leaves this window: the answers are samples. Ask anything, or begin with one of these.</source>
        <translation>لا شيء يغادر هذه النافذة: الإجابات أمثلة. اسأل ما تشاء، أو ابدأ بأحد هذه الأسئلة.</translation>
    </message>
    <message>
        <source>Offline assistant</source>
        <translation>المساعد دون اتصال</translation>
    </message>
    <message>
        <source>The offline assistant works right away, without a key and without a network. Drop documents here or paste a text, then ask about them: it answers with the sentences that fit best, and says plainly when nothing there does.

Nothing you write leaves this computer. To talk with a language model instead, choose one at the top, or press Ctrl+M.</source>
        <translation>يعمل المساعد دون اتصال فورًا، بلا مفتاح وبلا شبكة. أفلت مستندات هنا أو الصق نصًا، ثم اسأل عنها: يجيب بالجمل الأنسب، ويقول بوضوح عندما لا يناسب شيء.

لا يغادر شيء مما تكتبه هذا الحاسوب. للتحدث مع نموذج لغوي بدلًا من ذلك، اختر واحدًا في الأعلى، أو اضغط Ctrl+M.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>ما الذي يشغل بالك؟</translation>
    </message>
    <message>
        <source>What would you like to find?</source>
        <translation>ما الذي تود العثور عليه؟</translation>
    </message>
    <message>
        <source>You are talking with %1 at %2. What you write goes there and nowhere else.</source>
        <translation>تجري المحادثة مع %1 لدى %2. ما تكتبه يذهب إلى هناك ولا مكان غيره.</translation>
    </message>
    <message>
        <source>You are talking with %1. What you write goes there and nowhere else.</source>
        <translation>أنت تتحدث مع %1. ما تكتبه يذهب إليه ولا يذهب إلى أي مكان آخر.</translation>
    </message>
</context>
<context>
    <name>PassageAround</name>
    <message>
        <source>The document has changed since it was read.</source>
        <translation>تغيّر المستند منذ قراءته.</translation>
    </message>
    <message>
        <source>The document is not in the file any more.</source>
        <translation>لم يعد المستند في الملف.</translation>
    </message>
</context>
<context>
    <name>PassagePlace</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>الفصل %1</translation>
    </message>
    <message>
        <source>chapter “%1”</source>
        <translation>الفصل «%1»</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>الأسطر من %1 إلى %2</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>الورقة %1</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>الورقة «%1»</translation>
    </message>
    <message>
        <source>slide %1</source>
        <translation>الشريحة %1</translation>
    </message>
</context>
<context>
    <name>PassageSearch</name>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>لا توجد مجموعة «%1».</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Choose a passphrase for your keys</source>
        <translation>اختيار عبارة سر لمفاتيحك</translation>
    </message>
    <message>
        <source>Keys are in an encrypted file. Its passphrase is asked for once, until Oriel ends.</source>
        <translation>المفاتيح في ملف معمّى. تُطلب عبارة السر مرة واحدة حتى ينتهي Oriel.</translation>
    </message>
    <message>
        <source>No keychain runs here, so keys are kept in an encrypted file. Whoever has the file needs this passphrase; nobody can recover it.</source>
        <translation>لا تعمل هنا سلسلة مفاتيح، لذا تُحفظ المفاتيح في ملف معمّى. يحتاج من لديه الملف إلى عبارة السر هذه؛ ولا يمكن لأحد استرجاعها.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة السر</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>عبارة السر مرة أخرى</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Unlock your keys</source>
        <translation>فتح قفل مفاتيحك</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدام</translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Empty: in none.</source>
        <translation>فارغ: ليست في أي مجلد.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Folder and tags</source>
        <translation>المجلد والوسوم</translation>
    </message>
    <message>
        <source>Into the folder %1</source>
        <translation>إلى المجلد %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>تفصل بينها فواصل.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Conversations are kept on this computer only.</source>
        <translation>تُحفظ المحادثات على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>الأخطاء والتحذيرات</translation>
    </message>
    <message>
        <source>Errors, warnings, activity</source>
        <translation>الأخطاء والتحذيرات والأنشطة</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Keys are never written to settings, logs, exports or backups.</source>
        <translation>لا تُكتب المفاتيح أبدًا في الإعدادات أو سجلات الأحداث أو ملفات التصدير أو النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Keys that are kept already stay where they are.</source>
        <translation>المفاتيح المحفوظة بالفعل تبقى في مكانها.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل الأحداث</translation>
    </message>
    <message>
        <source>New keys go to</source>
        <translation>تُحفظ المفاتيح الجديدة في</translation>
    </message>
    <message>
        <source>Oriel sends no statistics, looks for no updates by itself, and needs no account.</source>
        <translation>لا يرسل Oriel إحصاءات، ولا يبحث عن تحديثات من تلقاء نفسه، ولا يحتاج إلى حساب.</translation>
    </message>
    <message>
        <source>Pictures that an answer links to are not loaded until you ask for them: loading one tells somebody that you read it.</source>
        <translation>الصور التي تشير إليها الإجابة لا تُحمّل حتى تطلبها: تحميل الصورة يخبر طرفًا آخر بأنك قرأت الإجابة.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>The encrypted file</source>
        <translation>الملف المعمّى</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The keychain, if one runs</source>
        <translation>سلسلة المفاتيح إن كانت تعمل</translation>
    </message>
    <message>
        <source>What is written down when something goes wrong. Secrets never are.</source>
        <translation>ما يُدوَّن عند حدوث مشكلة. لا تُدوَّن الأسرار أبدًا.</translation>
    </message>
    <message>
        <source>What you write goes to the provider that you chose for the conversation, and to nobody else.</source>
        <translation>ما تكتبه يذهب إلى المزوّد الذي اخترته للمحادثة، ولا يذهب إلى أحد غيره.</translation>
    </message>
</context>
<context>
    <name>PrivateFiles</name>
    <message>
        <source>A file may not be that large here.</source>
        <translation>لا يُسمح بملف بهذا الحجم هنا.</translation>
    </message>
    <message>
        <source>A part of the path is not a folder.</source>
        <translation>جزء من المسار ليس مجلدًا.</translation>
    </message>
    <message>
        <source>An empty file name cannot be used.</source>
        <translation>لا يمكن استخدام اسم ملف فارغ.</translation>
    </message>
    <message>
        <source>The disk can only be read.</source>
        <translation>القرص للقراءة فقط.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The file “%1” could not be copied to “%2”.</source>
        <translation>تعذّر نسخ الملف «%1» إلى «%2».</translation>
    </message>
    <message>
        <source>The file “%1” could not be read.</source>
        <translation>تعذّرت قراءة الملف «%1».</translation>
    </message>
    <message>
        <source>The file “%1” could not be written.</source>
        <translation>تعذّرت كتابة الملف «%1».</translation>
    </message>
    <message numerus="yes">
        <source>The file “%1” is larger than %Ln bytes.</source>
        <translation>
            <numerusform>الملف «%1» ليس فارغًا.</numerusform>
            <numerusform>الملف «%1» أكبر من بايت واحد.</numerusform>
            <numerusform>الملف «%1» أكبر من بايتين.</numerusform>
            <numerusform>الملف «%1» أكبر من %Ln بايتات.</numerusform>
            <numerusform>الملف «%1» أكبر من %Ln بايتًا.</numerusform>
            <numerusform>الملف «%1» أكبر من %Ln بايت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder for it does not exist.</source>
        <translation>المجلد الخاص به غير موجود.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made private.</source>
        <translation>تعذّر جعل المجلد «%1» خاصًا.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>تعذّر إنشاء المجلد «%1».</translation>
    </message>
    <message>
        <source>The links of the path lead in a circle.</source>
        <translation>وصلات المسار تدور في حلقة.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>الاسم طويل جدًا.</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation>يوجد مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف «%1».</translation>
    </message>
    <message>
        <source>You have no permission.</source>
        <translation>لا توجد صلاحية.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>العنصر «%1» ليس ملفًا.</translation>
    </message>
    <message>
        <source>“%1” should be a folder, but a file has that name.</source>
        <translation>يجب أن يكون «%1» مجلدًا، لكن يوجد ملف بهذا الاسم.</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, asked by new conversations</source>
        <translation>%1، تسأله المحادثات الجديدة</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>يجري السؤال…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>إغلاق %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>المبدئي</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>جعله المبدئي</translation>
    </message>
    <message>
        <source>Make default: %1</source>
        <translation>جعله المبدئي: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop the request to %1</source>
        <translation>إيقاف الطلب إلى %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>اختبار %1</translation>
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
            <numerusform>لا نماذج</numerusform>
            <numerusform>نموذج واحد</numerusform>
            <numerusform>نموذجان</numerusform>
            <numerusform>%n نماذج</numerusform>
            <numerusform>%n نموذجًا</numerusform>
            <numerusform>%n نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>A JSON merge patch on the body, applied last, for odd gateways: {&quot;member&quot;: value}.</source>
        <translation>رقعة دمج JSON تطبَّق على المتن آخرًا، للبوابات غير المألوفة: ‎{&quot;member&quot;: value}‎.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Ask the provider which models it has.</source>
        <translation>سؤال المزوّد عن النماذج التي لديه.</translation>
    </message>
    <message>
        <source>Asked when a conversation names none.</source>
        <translation>يُسأل عندما لا تحدّد المحادثة نموذجًا.</translation>
    </message>
    <message>
        <source>Choosing one makes it the default.</source>
        <translation>اختيار نموذج يجعله المبدئي.</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>النموذج المبدئي</translation>
    </message>
    <message>
        <source>Empty: the vendor&apos;s own.</source>
        <translation>إن تُرك فارغًا: عنوان الشركة صاحبة الخدمة.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>Headers and patch…</source>
        <translation>الترويسات والرقعة…</translation>
    </message>
    <message>
        <source>Hide headers and patch</source>
        <translation>إخفاء الترويسات والرقعة</translation>
    </message>
    <message>
        <source>Hide network settings</source>
        <translation>إخفاء إعدادات الشبكة</translation>
    </message>
    <message>
        <source>List models</source>
        <translation>سرد النماذج</translation>
    </message>
    <message>
        <source>List the models of %1</source>
        <translation>سرد نماذج %1</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>جعله المبدئي</translation>
    </message>
    <message>
        <source>Make default: %1</source>
        <translation>جعله المبدئي: %1</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>إعدادات الشبكة…</translation>
    </message>
    <message>
        <source>Patch of every request</source>
        <translation>رقعة لكل طلب</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>ProviderDrafts</name>
    <message>
        <source>A fingerprint is the SHA-256 of the certificate, written as 64 hexadecimal digits.</source>
        <translation>البصمة هي قيمة SHA-256 للشهادة، وتُكتب بأرقام ست عشرية عددها 64.</translation>
    </message>
    <message>
        <source>Offline assistant</source>
        <translation>المساعد دون اتصال</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>خادم متوافق مع OpenAI</translation>
    </message>
    <message>
        <source>WebSocket gateway</source>
        <translation>بوابة WebSocket</translation>
    </message>
</context>
<context>
    <name>ProviderHeaders</name>
    <message>
        <source>Headers of every request</source>
        <translation>ترويسات كل طلب</translation>
    </message>
    <message>
        <source>It is kept as the keys are, and never shown. What looks like a credential always is.</source>
        <translation>تُحفظ كما تُحفظ المفاتيح ولا تُعرض أبدًا. ما يشبه بيانات الاعتماد يُعامل هكذا دائمًا.</translation>
    </message>
    <message>
        <source>Keep header</source>
        <translation>حفظ الترويسة</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>اسم الترويسة</translation>
    </message>
    <message>
        <source>Remove the header %1</source>
        <translation>إزالة الترويسة %1</translation>
    </message>
    <message>
        <source>The value is a secret</source>
        <translation>القيمة سر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>قيمة الترويسة</translation>
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
        <translation>%1 · مستخدم، %2</translation>
    </message>
    <message>
        <source>A key of the same name is replaced. Keys are kept in the system&apos;s keychain, or in an encrypted file where there is none.</source>
        <translation>يُستبدل المفتاح الذي يحمل الاسم نفسه. تُحفظ المفاتيح في سلسلة مفاتيح النظام، أو في ملف معمّى إن لم توجد.</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>حفظ المفتاح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>اسم المفتاح</translation>
    </message>
    <message>
        <source>Name: default</source>
        <translation>الاسم: default</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>لصق مفتاح</translation>
    </message>
    <message>
        <source>Paste a new key</source>
        <translation>لصق مفتاح جديد</translation>
    </message>
    <message>
        <source>Remove the key %1</source>
        <translation>إزالة المفتاح %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Use the key %1</source>
        <translation>استخدام المفتاح %1</translation>
    </message>
</context>
<context>
    <name>ProviderNetwork</name>
    <message>
        <source>A PEM file that is trusted besides the system&apos;s.</source>
        <translation>ملف PEM موثوق إلى جانب شهادات النظام.</translation>
    </message>
    <message>
        <source>A PEM file.</source>
        <translation>ملف PEM.</translation>
    </message>
    <message>
        <source>A PEM file. It counts together with its key.</source>
        <translation>ملف PEM. يسري مع مفتاحه معًا.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>سلطة التصديق</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>مفتاح شهادة العميل</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>الشهادة المحدّدة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>SHA-256 of the only certificate that is accepted.</source>
        <translation>قيمة SHA-256 للشهادة الوحيدة المقبولة.</translation>
    </message>
    <message>
        <source>none, http://host:port or socks5://host:port. Empty: as for all.</source>
        <translation>القيم: none أو http://host:port أو socks5://host:port. إن تُرك فارغًا: كما لكل المزوّدين.</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>%1 does not work. What fails: %2.</source>
        <translation>لا يعمل %1. موضع الفشل: %2.</translation>
    </message>
    <message>
        <source>%1 in, %2 out a million tokens</source>
        <translation>لكل مليون رمز: إدخال %1، إخراج %2</translation>
    </message>
    <message>
        <source>%1 works.</source>
        <translation>يعمل %1.</translation>
    </message>
    <message>
        <source>%1 works: it answered in %2 ms.</source>
        <translation>يعمل %1: أجاب خلال %2 مللي ثانية.</translation>
    </message>
    <message>
        <source>%1M context</source>
        <translation>السياق: %1 مليون رمز</translation>
    </message>
    <message>
        <source>%1k context</source>
        <translation>السياق: %1 ألف رمز</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens of context</source>
        <translation>
            <numerusform>بلا سياق</numerusform>
            <numerusform>سياق من رمز واحد</numerusform>
            <numerusform>سياق من رمزين</numerusform>
            <numerusform>سياق من %n رموز</numerusform>
            <numerusform>سياق من %n رمزًا</numerusform>
            <numerusform>سياق من %n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Always there, without a network</source>
        <translation>متاح دائمًا، بلا شبكة</translation>
    </message>
    <message>
        <source>Answers from what you paste</source>
        <translation>يجيب مما تلصقه</translation>
    </message>
    <message>
        <source>At the vendor&apos;s address</source>
        <translation>على عنوان الشركة صاحبة الخدمة</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>الاتصال (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>التعمية (TLS)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Key from %1</source>
        <translation>المفتاح من %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>الاسم (DNS)</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>يحتاج إلى مفتاح</translation>
    </message>
    <message>
        <source>Needs no key</source>
        <translation>لا يحتاج إلى مفتاح</translation>
    </message>
    <message>
        <source>No encryption: the address asks for none</source>
        <translation>بلا تعمية: العنوان لا يطلبها</translation>
    </message>
    <message>
        <source>No key is set, and none was asked for</source>
        <translation>لم يُضبط مفتاح، ولم يُطلب</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Server (HTTP)</source>
        <translation>الخادم (HTTP)</translation>
    </message>
    <message>
        <source>The key is not proved: the server answers without it as well</source>
        <translation>المفتاح غير مؤكد: يجيب الخادم دونه أيضًا</translation>
    </message>
    <message>
        <source>The model may be right or not: the server does not list its models</source>
        <translation>وجود النموذج غير معروف: لا يسرد الخادم نماذجه</translation>
    </message>
    <message>
        <source>reads images</source>
        <translation>يقرأ الصور</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>يفكّر</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>أدوات</translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>%1 cannot be told not to think, so it thinks as little as it can.</source>
        <translation>لا يمكن منع %1 من التفكير، لذا يفكّر أقل ما يمكن.</translation>
    </message>
    <message>
        <source>%1 does not take it.</source>
        <translation>لا يقبله %1.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 of %2 %3 are left of the provider&apos;s limit, all of them again in %4.</source>
        <translation>بقي %1 من %2 من حد المزوّد (%3)، ويعود كاملًا بعد %4.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 are left of the provider&apos;s limit.</source>
        <translation>بقي %1 من %2 من حد المزوّد (%3).</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 sends faster than it can be read.</source>
        <translation>يرسل %1 أسرع مما يمكن قراءته.</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1، ص %2</translation>
    </message>
    <message>
        <source>A gateway does not have it.</source>
        <translation>لا تتيحه البوابات.</translation>
    </message>
    <message>
        <source>A gateway does not list its models.</source>
        <translation>لا تسرد البوابات نماذجها.</translation>
    </message>
    <message>
        <source>A gateway has no embeddings.</source>
        <translation>لا توفر البوابات متجهات التضمين.</translation>
    </message>
    <message>
        <source>A gateway takes text only, no images and no sound.</source>
        <translation>لا تقبل البوابات سوى النص، ولا تقبل الصور ولا الصوت.</translation>
    </message>
    <message>
        <source>A picture is empty.</source>
        <translation>إحدى الصور فارغة.</translation>
    </message>
    <message>
        <source>A second answer began within the first one.</source>
        <translation>بدأت إجابة ثانية داخل الأولى.</translation>
    </message>
    <message>
        <source>A signature that belongs to the conversation is missing.</source>
        <translation>ينقص توقيع يخص المحادثة.</translation>
    </message>
    <message>
        <source>A stop sequence of blanks alone is not taken.</source>
        <translation>لا يُقبل تسلسل إيقاف مكوّن من مسافات فقط.</translation>
    </message>
    <message>
        <source>A web page came where the provider&apos;s answer should be. A proxy or a login page may be in the way.</source>
        <translation>وصلت صفحة ويب بدلًا من إجابة المزوّد. ربما يعترض الطريق وكيل أو صفحة تسجيل دخول.</translation>
    </message>
    <message>
        <source>A web page came where the provider&apos;s answer should be: “%1”. A proxy or a login page may be in the way.</source>
        <translation>وصلت صفحة ويب بدلًا من إجابة المزوّد: «%1». ربما يعترض الطريق وكيل أو صفحة تسجيل دخول.</translation>
    </message>
    <message>
        <source>Anthropic&apos;s API has no such parameter.</source>
        <translation>لا يوجد معامل كهذا في واجهة Anthropic البرمجية.</translation>
    </message>
    <message>
        <source>Anthropic&apos;s models do not take audio.</source>
        <translation>لا تقبل نماذج Anthropic الصوت.</translation>
    </message>
    <message>
        <source>Anthropic&apos;s models take pictures as JPEG, PNG, GIF or WebP, not as %1.</source>
        <translation>تقبل نماذج Anthropic الصور بصيغة JPEG أو PNG أو GIF أو WebP، لا بصيغة %1.</translation>
    </message>
    <message>
        <source>Azure needs the address of its resource: https://&lt;name&gt;.openai.azure.com.</source>
        <translation>يحتاج Azure إلى عنوان مورده: ‎https://&lt;name&gt;.openai.azure.com‎.</translation>
    </message>
    <message>
        <source>Gemini refused the question (%1).</source>
        <translation>رفض Gemini السؤال (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Gemini takes %n stop sequences; the others are left out.</source>
        <translation>
            <numerusform>لا يقبل Gemini أي تسلسل إيقاف؛ واستُبعدت كلها.</numerusform>
            <numerusform>يقبل Gemini تسلسل إيقاف واحدًا؛ واستُبعدت البقية.</numerusform>
            <numerusform>يقبل Gemini تسلسلَي إيقاف؛ واستُبعدت البقية.</numerusform>
            <numerusform>يقبل Gemini %n تسلسلات إيقاف؛ واستُبعدت البقية.</numerusform>
            <numerusform>يقبل Gemini %n تسلسل إيقاف؛ واستُبعدت البقية.</numerusform>
            <numerusform>يقبل Gemini %n تسلسل إيقاف؛ واستُبعدت البقية.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is named.</source>
        <translation>لم يُذكر أي نموذج.</translation>
    </message>
    <message>
        <source>Ollama asks you to sign in first: run “ollama signin”, or open %1</source>
        <translation>يطلب Ollama تسجيل الدخول أولًا: شغّل «ollama signin» أو افتح %1</translation>
    </message>
    <message>
        <source>Ollama takes images themselves, not the address of one.</source>
        <translation>يقبل Ollama الصور نفسها، لا عنوان صورة.</translation>
    </message>
    <message>
        <source>Ollama takes no sound.</source>
        <translation>لا يقبل Ollama الصوت.</translation>
    </message>
    <message>
        <source>Sound of type %1 cannot be sent: this provider takes WAV and MP3.</source>
        <translation>لا يمكن إرسال صوت من النوع %1: يقبل هذا المزوّد WAV وMP3.</translation>
    </message>
    <message>
        <source>The Responses API does not have it.</source>
        <translation>لا تتيحه واجهة Responses API.</translation>
    </message>
    <message>
        <source>The Responses API takes no sound. Chat Completions of the same provider does.</source>
        <translation>لا تقبل واجهة Responses API الصوت. أما Chat Completions لدى المزوّد نفسه فتقبله.</translation>
    </message>
    <message>
        <source>The answer did not follow the JSON schema and is asked for once more: %1</source>
        <translation>لم تتبع الإجابة مخطط JSON وستُطلب مرة أخرى: %1</translation>
    </message>
    <message>
        <source>The answer has no embedding for some of the texts.</source>
        <translation>ينقص الردَّ متجهات التضمين لبعض النصوص.</translation>
    </message>
    <message>
        <source>The answer holds no JSON.</source>
        <translation>لا تحتوي الإجابة على JSON.</translation>
    </message>
    <message>
        <source>The answer is longer than 64 MB.</source>
        <translation>الرد أطول من 64 م.بايت.</translation>
    </message>
    <message numerus="yes">
        <source>The conversation has about %Ln tokens, but %1 is given only %2: the server may refuse it or forget its beginning.</source>
        <translation>
            <numerusform>عدد رموز المحادثة نحو %Ln، لكن %1 لا يُعطى سوى %2: قد يرفضها الخادم أو ينسى أولها.</numerusform>
            <numerusform>عدد رموز المحادثة نحو %Ln، لكن %1 لا يُعطى سوى %2: قد يرفضها الخادم أو ينسى أولها.</numerusform>
            <numerusform>عدد رموز المحادثة نحو %Ln، لكن %1 لا يُعطى سوى %2: قد يرفضها الخادم أو ينسى أولها.</numerusform>
            <numerusform>عدد رموز المحادثة نحو %Ln، لكن %1 لا يُعطى سوى %2: قد يرفضها الخادم أو ينسى أولها.</numerusform>
            <numerusform>عدد رموز المحادثة نحو %Ln، لكن %1 لا يُعطى سوى %2: قد يرفضها الخادم أو ينسى أولها.</numerusform>
            <numerusform>عدد رموز المحادثة نحو %Ln، لكن %1 لا يُعطى سوى %2: قد يرفضها الخادم أو ينسى أولها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The embeddings are not those of Gemini&apos;s API.</source>
        <translation>متجهات التضمين ليست من واجهة Gemini البرمجية.</translation>
    </message>
    <message>
        <source>The gateway sent something that is no JSON object.</source>
        <translation>أرسلت البوابة شيئًا ليس كائن JSON.</translation>
    </message>
    <message>
        <source>The list of models is not one of Anthropic&apos;s API.</source>
        <translation>قائمة النماذج ليست من واجهة Anthropic البرمجية.</translation>
    </message>
    <message>
        <source>The list of models is not one of Gemini&apos;s API.</source>
        <translation>قائمة النماذج ليست من واجهة Gemini البرمجية.</translation>
    </message>
    <message>
        <source>The model %1 is not in the provider&apos;s list.</source>
        <translation>النموذج %1 ليس في قائمة المزوّد.</translation>
    </message>
    <message>
        <source>The model always thinks.</source>
        <translation>يفكّر النموذج دائمًا.</translation>
    </message>
    <message>
        <source>The model always thinks; it is asked to think little.</source>
        <translation>يفكّر النموذج دائمًا؛ وقد طُلب منه أن يفكّر قليلًا.</translation>
    </message>
    <message>
        <source>The model called a tool that it was not given.</source>
        <translation>استدعى النموذج أداة لم تُعطَ له.</translation>
    </message>
    <message>
        <source>The model called tools over and over.</source>
        <translation>ظل النموذج يستدعي الأدوات مرارًا.</translation>
    </message>
    <message>
        <source>The model does not think before it answers.</source>
        <translation>لا يفكّر النموذج قبل أن يجيب.</translation>
    </message>
    <message>
        <source>The model made no picture.</source>
        <translation>لم ينشئ النموذج أي صورة.</translation>
    </message>
    <message>
        <source>The model stopped without telling why.</source>
        <translation>توقف النموذج دون أن يذكر السبب.</translation>
    </message>
    <message>
        <source>The model takes either temperature or top_p.</source>
        <translation>يقبل النموذج إما temperature وإما top_p.</translation>
    </message>
    <message>
        <source>The model takes no number of tokens to think; the effort “%1” is asked for.</source>
        <translation>لا يقبل النموذج تحديد عدد الرموز للتفكير؛ والمطلوب مستوى الجهد «%1».</translation>
    </message>
    <message>
        <source>The model thinks at temperature 1 only.</source>
        <translation>لا يفكّر النموذج إلا عند temperature بقيمة 1.</translation>
    </message>
    <message numerus="yes">
        <source>The model thinks with %L1 to %Ln tokens; %L2 are asked for.</source>
        <translation>
            <numerusform>يفكّر النموذج بعدد رموز من %L1 إلى %Ln؛ والمطلوب %L2.</numerusform>
            <numerusform>يفكّر النموذج بعدد رموز من %L1 إلى %Ln؛ والمطلوب %L2.</numerusform>
            <numerusform>يفكّر النموذج بعدد رموز من %L1 إلى %Ln؛ والمطلوب %L2.</numerusform>
            <numerusform>يفكّر النموذج بعدد رموز من %L1 إلى %Ln؛ والمطلوب %L2.</numerusform>
            <numerusform>يفكّر النموذج بعدد رموز من %L1 إلى %Ln؛ والمطلوب %L2.</numerusform>
            <numerusform>يفكّر النموذج بعدد رموز من %L1 إلى %Ln؛ والمطلوب %L2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model thinks with %Ln tokens at least.</source>
        <translation>
            <numerusform>لا يلزم النموذج أي رمز للتفكير.</numerusform>
            <numerusform>يفكّر النموذج برمز واحد على الأقل.</numerusform>
            <numerusform>يفكّر النموذج برمزين على الأقل.</numerusform>
            <numerusform>يفكّر النموذج بما لا يقل عن %Ln رموز.</numerusform>
            <numerusform>يفكّر النموذج بما لا يقل عن %Ln رمزًا.</numerusform>
            <numerusform>يفكّر النموذج بما لا يقل عن %Ln رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model thinks with top_p between 0.95 and 1 only.</source>
        <translation>لا يفكّر النموذج إلا إذا كان top_p بين 0.95 و1.</translation>
    </message>
    <message>
        <source>The model thinks without top_k only.</source>
        <translation>لا يفكّر النموذج إلا دون top_k.</translation>
    </message>
    <message numerus="yes">
        <source>The model writes %Ln tokens at most.</source>
        <translation>
            <numerusform>لا يكتب النموذج أي رمز.</numerusform>
            <numerusform>يكتب النموذج رمزًا واحدًا على الأكثر.</numerusform>
            <numerusform>يكتب النموذج رمزين على الأكثر.</numerusform>
            <numerusform>يكتب النموذج %Ln رموز على الأكثر.</numerusform>
            <numerusform>يكتب النموذج %Ln رمزًا على الأكثر.</numerusform>
            <numerusform>يكتب النموذج %Ln رمز على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model wrote a tool call that cannot be read.</source>
        <translation>كتب النموذج استدعاء أداة تتعذر قراءته.</translation>
    </message>
    <message>
        <source>The model&apos;s answer cannot be read.</source>
        <translation>تتعذر قراءة إجابة النموذج.</translation>
    </message>
    <message>
        <source>The model&apos;s answer does not follow the JSON schema, twice: %1</source>
        <translation>لم تتبع إجابة النموذج مخطط JSON في المرتين: %1</translation>
    </message>
    <message>
        <source>The offline assistant has no embeddings.</source>
        <translation>لا يوفر المساعد دون اتصال متجهات التضمين.</translation>
    </message>
    <message>
        <source>The provider could not use the reasoning of earlier answers: the question was asked again without it.</source>
        <translation>تعذّر على المزوّد استخدام خطوات التفكير في الإجابات السابقة: أُعيد طرح السؤال دونها.</translation>
    </message>
    <message>
        <source>The provider did not send one embedding for each text: %1 instead of %2.</source>
        <translation>لم يرسل المزوّد متجه تضمين لكل نص: %1 بدلًا من %2.</translation>
    </message>
    <message>
        <source>The provider has forgotten the response before: the whole conversation was sent instead.</source>
        <translation>نسي المزوّد الإجابة السابقة: أُرسلت المحادثة كلها بدلًا منها.</translation>
    </message>
    <message>
        <source>The provider sent embeddings of different lengths.</source>
        <translation>أرسل المزوّد متجهات تضمين مختلفة الأطوال.</translation>
    </message>
    <message numerus="yes">
        <source>The reasoning budget of %Ln tokens must be smaller than the answer&apos;s limit of %L1, which counts both.</source>
        <translation>
            <numerusform>يجب أن تكون ميزانية التفكير (عدد الرموز: %Ln) أصغر من حد الإجابة البالغ %L1، وهو يشمل الاثنين.</numerusform>
            <numerusform>يجب أن تكون ميزانية التفكير (عدد الرموز: %Ln) أصغر من حد الإجابة البالغ %L1، وهو يشمل الاثنين.</numerusform>
            <numerusform>يجب أن تكون ميزانية التفكير (عدد الرموز: %Ln) أصغر من حد الإجابة البالغ %L1، وهو يشمل الاثنين.</numerusform>
            <numerusform>يجب أن تكون ميزانية التفكير (عدد الرموز: %Ln) أصغر من حد الإجابة البالغ %L1، وهو يشمل الاثنين.</numerusform>
            <numerusform>يجب أن تكون ميزانية التفكير (عدد الرموز: %Ln) أصغر من حد الإجابة البالغ %L1، وهو يشمل الاثنين.</numerusform>
            <numerusform>يجب أن تكون ميزانية التفكير (عدد الرموز: %Ln) أصغر من حد الإجابة البالغ %L1، وهو يشمل الاثنين.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reasoning of earlier answers was not taken back and is left out.</source>
        <translation>لم تُقبل خطوات التفكير في الإجابات السابقة عند إعادتها، لذا استُبعدت.</translation>
    </message>
    <message>
        <source>The server read %1 from disk first, which took %2 s.</source>
        <translation>قرأ الخادم %1 من القرص أولًا، واستغرق ذلك %2 ث.</translation>
    </message>
    <message>
        <source>The temperature is %1: Anthropic&apos;s models take 0 to 1.</source>
        <translation>درجة الحرارة %1: تقبل نماذج Anthropic من 0 إلى 1.</translation>
    </message>
    <message>
        <source>The tool was called without thinking, so its result is answered without.</source>
        <translation>استُدعيت الأداة دون تفكير، لذا يُجاب عن نتيجتها دون تفكير أيضًا.</translation>
    </message>
    <message>
        <source>There is no list of models at %1: the address may be wrong.</source>
        <translation>لا توجد قائمة نماذج في %1: ربما كان العنوان خاطئًا.</translation>
    </message>
    <message>
        <source>There is nothing to send: the message is empty.</source>
        <translation>لا يوجد ما يُرسل: الرسالة فارغة.</translation>
    </message>
    <message>
        <source>This provider does not have it.</source>
        <translation>لا يتيحه هذا المزوّد.</translation>
    </message>
    <message>
        <source>This provider does not list its models.</source>
        <translation>لا يسرد هذا المزوّد نماذجه.</translation>
    </message>
    <message>
        <source>This provider has no embeddings.</source>
        <translation>لا يوفر هذا المزوّد متجهات التضمين.</translation>
    </message>
    <message>
        <source>This provider needs the address of its gateway (a base URL).</source>
        <translation>يحتاج هذا المزوّد إلى عنوان بوابته (عنوان URL أساسي).</translation>
    </message>
    <message>
        <source>This provider needs the address of its server (a base URL).</source>
        <translation>يحتاج هذا المزوّد إلى عنوان خادمه (عنوان URL أساسي).</translation>
    </message>
    <message>
        <source>This provider takes no sound.</source>
        <translation>لا يقبل هذا المزوّد الصوت.</translation>
    </message>
    <message>
        <source>What came is not a chat completion.</source>
        <translation>ما وصل ليس Chat Completion.</translation>
    </message>
    <message>
        <source>What came is not a list of models.</source>
        <translation>ما وصل ليس قائمة نماذج.</translation>
    </message>
    <message>
        <source>What came is not an answer of Anthropic&apos;s API.</source>
        <translation>ما وصل ليس ردًا من واجهة Anthropic البرمجية.</translation>
    </message>
    <message>
        <source>What came is not an answer of Gemini&apos;s API.</source>
        <translation>ما وصل ليس ردًا من واجهة Gemini البرمجية.</translation>
    </message>
    <message>
        <source>What came is not an answer of Ollama&apos;s.</source>
        <translation>ما وصل ليس ردًا من Ollama.</translation>
    </message>
    <message>
        <source>What came is not an answer of the Responses API.</source>
        <translation>ما وصل ليس ردًا من Responses API.</translation>
    </message>
    <message>
        <source>What came is not an answer of this protocol.</source>
        <translation>ما وصل ليس ردًا بهذا البروتوكول.</translation>
    </message>
    <message numerus="yes">
        <source>With at most %Ln tokens for the answer there is no room to think.</source>
        <translation>
            <numerusform>إذا لم يكن للإجابة أي رمز فلا متسع للتفكير.</numerusform>
            <numerusform>إذا كان للإجابة رمز واحد على الأكثر فلا متسع للتفكير.</numerusform>
            <numerusform>إذا كان للإجابة رمزان على الأكثر فلا متسع للتفكير.</numerusform>
            <numerusform>إذا كان للإجابة %Ln رموز على الأكثر فلا متسع للتفكير.</numerusform>
            <numerusform>إذا كان للإجابة %Ln رمزًا على الأكثر فلا متسع للتفكير.</numerusform>
            <numerusform>إذا كان للإجابة %Ln رمز على الأكثر فلا متسع للتفكير.</numerusform>
        </translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>ص %1</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: Anthropic&apos;s models take text, pictures and PDF, not %2.</source>
        <translation>لا يمكن إرسال «%1»: تقبل نماذج Anthropic النص والصور وPDF، لا %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: Gemini takes text, pictures, sound, films and PDF, not %2.</source>
        <translation>لا يمكن إرسال «%1»: يقبل Gemini النص والصور والصوت والفيديو وPDF، لا %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: Ollama takes text and images, not %2.</source>
        <translation>لا يمكن إرسال «%1»: يقبل Ollama النص والصور، لا %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: a gateway takes text only.</source>
        <translation>لا يمكن إرسال «%1»: لا تقبل البوابات سوى النص.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: this provider takes text and images, not %2.</source>
        <translation>لا يمكن إرسال «%1»: يقبل هذا المزوّد النص والصور، لا %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: this provider takes text, images and PDF, not %2.</source>
        <translation>لا يمكن إرسال «%1»: يقبل هذا المزوّد النص والصور وPDF، لا %2.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>الملف «%1» فارغ.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a gateway: it should look like wss://host/path.</source>
        <translation>ليس «%1» عنوان بوابة: يُفترض أن يكون بالشكل ‎wss://host/path‎.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server: it should look like http://host:11434.</source>
        <translation>ليس «%1» عنوان خادم: يُفترض أن يكون بالشكل ‎http://host:11434‎.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server: it should look like https://host/v1.</source>
        <translation>ليس «%1» عنوان خادم: يُفترض أن يكون بالشكل ‎https://host/v1‎.</translation>
    </message>
    <message>
        <source>“%1” is not an address: it should look like https://&lt;name&gt;.openai.azure.com.</source>
        <translation>ليس «%1» عنوانًا: يُفترض أن يكون بالشكل ‎https://&lt;name&gt;.openai.azure.com‎.</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>%1 is removed.</source>
        <translation>أُزيل %1.</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>This window shows samples; there are no providers to set up in it.</source>
        <translation>تعرض هذه النافذة أمثلة؛ لا يمكن إعداد مزوّدين فيها.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What you write goes to the provider that you choose, and to nobody else.</source>
        <translation>ما تكتبه يذهب إلى المزوّد الذي تختاره، ولا يذهب إلى أحد غيره.</translation>
    </message>
</context>
<context>
    <name>QuestionTerms</name>
    <message>
        <source>There is no word to look for.</source>
        <translation>لا توجد كلمة للبحث عنها.</translation>
    </message>
</context>
<context>
    <name>QueuedMessages</name>
    <message>
        <source>Next: %1</source>
        <translation>التالية: %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
</context>
<context>
    <name>ReadFault</name>
    <message>
        <source>Reading the file failed: its reader crashed.</source>
        <translation>تعذّرت قراءة الملف: انهار البرنامج الذي كان يقرؤه.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was ended.</source>
        <translation>استغرقت قراءة الملف وقتًا طويلًا جدًا فأُنهيت.</translation>
    </message>
    <message>
        <source>Reading the file took too much memory and was ended.</source>
        <translation>احتاجت قراءة الملف إلى ذاكرة كبيرة جدًا فأُنهيت.</translation>
    </message>
    <message>
        <source>The file defines XML entities, which documents have no need of, and was not read.</source>
        <translation>يعرّف الملف كيانات XML لا تحتاج إليها المستندات، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>The file holds more text than one document may.</source>
        <translation>يحتوي الملف على نص أكثر مما يُسمح به لمستند واحد.</translation>
    </message>
    <message>
        <source>The file holds no text, only pictures of it perhaps.</source>
        <translation>لا يحتوي الملف على نص، وربما على صور له فحسب.</translation>
    </message>
    <message>
        <source>The file holds no text, or is of a format that Oriel does not read.</source>
        <translation>لا يحتوي الملف على نص، أو أن Oriel لا يقرأ صيغته.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>الملف مبتور: نهايته مفقودة.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>الملف تالف.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is encrypted; Oriel cannot read it without its password.</source>
        <translation>الملف معمّى، ولا يمكن لـ Oriel قراءته من دون كلمة مروره.</translation>
    </message>
    <message>
        <source>The file is larger than files may be here.</source>
        <translation>الملف أكبر من الحجم المسموح به هنا.</translation>
    </message>
    <message>
        <source>The file is not there any more, or may not be read.</source>
        <translation>لم يعد الملف موجودًا، أو لا توجد صلاحية لقراءته.</translation>
    </message>
    <message>
        <source>The file made its reader fail twice and is left alone until it changes.</source>
        <translation>تسبّب الملف مرتين في إخفاق البرنامج الذي يقرؤه، فيُترك جانبًا إلى أن يتغيّر.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a document holds, and was not read.</source>
        <translation>يصبح الملف عند فك ضغطه أكبر بكثير من أي مستند، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>The file was not read: the program that reads files could not be started.</source>
        <translation>لم يُقرأ الملف: تعذّر تشغيل البرنامج الذي يقرأ الملفات.</translation>
    </message>
    <message>
        <source>This is no file that can be read: a device, a pipe or a socket.</source>
        <translation>ليس هذا ملفًا يمكن قراءته: إنه جهاز أو أنبوب أو مقبس.</translation>
    </message>
</context>
<context>
    <name>ReasoningFold</name>
    <message>
        <source>Hide reasoning: %1</source>
        <translation>إخفاء خطوات التفكير: %1</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>خطوات التفكير</translation>
    </message>
    <message>
        <source>Show reasoning: %1</source>
        <translation>إظهار خطوات التفكير: %1</translation>
    </message>
</context>
<context>
    <name>RegenerateTurn</name>
    <message>
        <source>This message answers no question.</source>
        <translation>هذه الرسالة لا تجيب عن أي سؤال.</translation>
    </message>
</context>
<context>
    <name>RemoteImage</name>
    <message>
        <source>A picture from %1. Loading it tells that server that you read this.</source>
        <translation>صورة من %1. تحميلها يخبر ذلك الخادم بأنك قرأت هذا.</translation>
    </message>
    <message>
        <source>Load picture</source>
        <translation>تحميل الصورة</translation>
    </message>
    <message>
        <source>Loading the picture from %1</source>
        <translation>يجري تحميل الصورة من %1</translation>
    </message>
    <message>
        <source>Picture from %1</source>
        <translation>صورة من %1</translation>
    </message>
    <message>
        <source>The picture could not be loaded from %1.</source>
        <translation>تعذّر تحميل الصورة من %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%Ln محادثات</numerusform>
            <numerusform>%Ln محادثة</numerusform>
            <numerusform>%Ln محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds more: %Ln messages. To have that back: Settings, “Storage and backup”, or “oriel-cli conversations restore %1”.</source>
        <translation>
            <numerusform>تحتوي النسخة على المزيد: لا رسائل. لاسترجاعه: الإعدادات، «التخزين والنسخ الاحتياطي»، أو «oriel-cli conversations restore %1».</numerusform>
            <numerusform>تحتوي النسخة على المزيد: رسالة واحدة. لاسترجاعه: الإعدادات، «التخزين والنسخ الاحتياطي»، أو «oriel-cli conversations restore %1».</numerusform>
            <numerusform>تحتوي النسخة على المزيد: رسالتان. لاسترجاعه: الإعدادات، «التخزين والنسخ الاحتياطي»، أو «oriel-cli conversations restore %1».</numerusform>
            <numerusform>تحتوي النسخة على المزيد: %Ln رسائل. لاسترجاعه: الإعدادات، «التخزين والنسخ الاحتياطي»، أو «oriel-cli conversations restore %1».</numerusform>
            <numerusform>تحتوي النسخة على المزيد: %Ln رسالة. لاسترجاعه: الإعدادات، «التخزين والنسخ الاحتياطي»، أو «oriel-cli conversations restore %1».</numerusform>
            <numerusform>تحتوي النسخة على المزيد: %Ln رسالة. لاسترجاعه: الإعدادات، «التخزين والنسخ الاحتياطي»، أو «oriel-cli conversations restore %1».</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file was kept as “%1”.</source>
        <translation>حُفظ الملف التالف باسم «%1».</translation>
    </message>
    <message>
        <source>The file “%1” could not be removed.</source>
        <translation>تعذّرت إزالة الملف «%1».</translation>
    </message>
    <message>
        <source>The history was damaged, and nothing in it could be read. What you see is the backup of %1.</source>
        <translation>كان سجل المحادثات تالفًا، ولم تمكن قراءة شيء منه. ما تراه هو النسخة الاحتياطية من %1.</translation>
    </message>
    <message>
        <source>The history was damaged. What could be read was saved: %1, %2.</source>
        <translation>كان سجل المحادثات تالفًا. حُفظ ما أمكنت قراءته: %1، %2.</translation>
    </message>
    <message>
        <source>The newest backup is of %1.</source>
        <translation>أحدث نسخة احتياطية من %1.</translation>
    </message>
</context>
<context>
    <name>RescuedTree</name>
    <message>
        <source>Rescued conversation</source>
        <translation>محادثة منقَذة</translation>
    </message>
    <message>
        <source>Rescued messages</source>
        <translation>رسائل منقَذة</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Nothing was restored, because what is there now could not be kept. %1</source>
        <translation>لم يُستعَد شيء، لأنه تعذّر حفظ المحتوى الحالي. %1</translation>
    </message>
    <message>
        <source>“%1” is the history itself: there is nothing to restore from it.</source>
        <translation>الملف «%1» هو سجل المحادثات نفسه: لا شيء يُستعاد منه.</translation>
    </message>
</context>
<context>
    <name>RetentionRepository</name>
    <message>
        <source>Conversations can be kept for one day at least.</source>
        <translation>يُحتفظ بالمحادثات يومًا واحدًا على الأقل.</translation>
    </message>
</context>
<context>
    <name>SearchController</name>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>By anyone</source>
        <translation>أي كاتب</translation>
    </message>
    <message>
        <source>By assistants</source>
        <translation>ما كتبه المساعد</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>ما كتبته</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>المرشّح: %1</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>آخر سنة</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>مع شفرة</translation>
    </message>
    <message>
        <source>✓ With code</source>
        <translation>✓ مع شفرة</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>There is no word to look for: signs alone are not found.</source>
        <translation>لا توجد كلمة للبحث عنها: لا يُبحث عن العلامات وحدها.</translation>
    </message>
    <message>
        <source>These are too many words to look for at once.</source>
        <translation>هذه كلمات أكثر من أن يُبحث عنها دفعة واحدة.</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
</context>
<context>
    <name>SendTurn</name>
    <message>
        <source>There is nothing to send.</source>
        <translation>لا يوجد ما يُرسل.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>لا يمكن أن تكون قيمة %1 هي «%2».</translation>
    </message>
    <message>
        <source>%1 has no key “%2”. There are these: %3.</source>
        <translation>ليس لدى %1 مفتاح «%2». الموجود: %3.</translation>
    </message>
    <message>
        <source>%1 has no keys.</source>
        <translation>ليس لدى %1 مفاتيح.</translation>
    </message>
    <message>
        <source>%1 is a built-in provider and cannot be of another kind.</source>
        <translation>المزوّد %1 مضمّن، ولا يمكن أن يكون من نوع آخر.</translation>
    </message>
    <message>
        <source>%1 is built in and not changed; there is nothing to remove.</source>
        <translation>المزوّد %1 مضمّن ولم يُغيَّر؛ لا يوجد ما يُزال.</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds, more than 0 and at most 86400.</source>
        <translation>يجب أن تكون قيمة %1 عددًا من الثواني، أكبر من 0 ولا يتجاوز 86400.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>يجب أن تكون قيمة %1 نصًا.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>يجب أن تكون قيمة %1 إما true أو false.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>الملف %1، السطر %2، %3: %4</translation>
    </message>
    <message>
        <source>%1: %2 is %3.</source>
        <translation>في %1: قيمة %2 هي %3.</translation>
    </message>
    <message>
        <source>A WebSocket gateway&apos;s address begins with wss:// or ws://.</source>
        <translation>يبدأ عنوان بوابة WebSocket بالبادئة wss:// أو ws://.</translation>
    </message>
    <message>
        <source>A client certificate and its key are given together.</source>
        <translation>تُعطى شهادة العميل ومفتاحها معًا.</translation>
    </message>
    <message>
        <source>A fingerprint is the SHA-256 of the certificate: 32 bytes, written as 64 hexadecimal digits.</source>
        <translation>البصمة هي قيمة SHA-256 للشهادة: 32 بايت تُكتب بأرقام ست عشرية عددها 64.</translation>
    </message>
    <message>
        <source>A provider of the kind %1 needs an address.</source>
        <translation>المزوّد من النوع %1 يحتاج إلى عنوان.</translation>
    </message>
    <message>
        <source>A proxy needs a host and a port: http://host:port.</source>
        <translation>يحتاج الوكيل إلى مضيف ومنفذ: http://host:port.</translation>
    </message>
    <message>
        <source>A proxy&apos;s password does not go into a settings file.</source>
        <translation>كلمة سر الوكيل لا توضع في ملف إعدادات.</translation>
    </message>
    <message>
        <source>A query item needs a name.</source>
        <translation>يحتاج عنصر الاستعلام إلى اسم.</translation>
    </message>
    <message>
        <source>A time-out is more than 0 and at most 86400 seconds.</source>
        <translation>المهلة أكبر من 0 ولا تتجاوز 86400 ثانية.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>المسموح به: %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل تقصد %1؟</translation>
    </message>
    <message>
        <source>It counts as not set.</source>
        <translation>تُعامل كأنها غير مضبوطة.</translation>
    </message>
    <message>
        <source>It must be an object with the fields of a provider.</source>
        <translation>يجب أن يكون كائنًا فيه حقول مزوّد.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>السطر %1، العمود %2: %3.</translation>
    </message>
    <message>
        <source>Name an environment variable that holds the key, not the key itself.</source>
        <translation>اكتب اسم متغير البيئة الذي يحمل المفتاح، لا المفتاح نفسه.</translation>
    </message>
    <message>
        <source>No keychain runs here, and there is no passphrase for an encrypted key file. Set ORIEL_PASSPHRASE.</source>
        <translation>لا تعمل هنا سلسلة مفاتيح، ولا توجد عبارة سر لملف مفاتيح معمّى. اضبط ORIEL_PASSPHRASE.</translation>
    </message>
    <message>
        <source>No keychain runs here.</source>
        <translation>لا تعمل هنا سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>Opening the key file would take more time or memory than Oriel ever asks for.</source>
        <translation>فتح ملف المفاتيح يتطلب وقتًا أو ذاكرة أكثر مما يستخدمه Oriel.</translation>
    </message>
    <message>
        <source>The address begins with https:// or http://, not with %1://.</source>
        <translation>يبدأ العنوان بالبادئة https:// أو http://، لا بالبادئة %1://.</translation>
    </message>
    <message>
        <source>The address holds a user or a password; set them as a key or as a secret header.</source>
        <translation>يحتوي العنوان على اسم مستخدم أو كلمة سر؛ اضبطهما كمفتاح أو كترويسة سرية.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>العنوان فارغ.</translation>
    </message>
    <message>
        <source>The address “%1” begins with neither https:// nor http://.</source>
        <translation>العنوان «%1» لا يبدأ بالبادئة https:// ولا http://.</translation>
    </message>
    <message>
        <source>The address “%1” has a part after “#”, which no server sees.</source>
        <translation>في العنوان «%1» جزء بعد «#» لا يراه أي خادم.</translation>
    </message>
    <message>
        <source>The address “%1” has no scheme; write https://%1 or http://%1.</source>
        <translation>ليس للعنوان «%1» بادئة؛ اكتب https://%1 أو http://%1.</translation>
    </message>
    <message>
        <source>The address “%1” is not a URL: its host or its port (1 to 65535) is wrong.</source>
        <translation>العنوان «%1» ليس URL: مضيفه أو منفذه (من 1 إلى 65535) خاطئ.</translation>
    </message>
    <message>
        <source>The address “%1” names no host.</source>
        <translation>لا يسمّي العنوان «%1» أي مضيف.</translation>
    </message>
    <message>
        <source>The beginning of the key file was changed.</source>
        <translation>تغيّرت بداية ملف المفاتيح.</translation>
    </message>
    <message>
        <source>The content of the key file cannot be understood.</source>
        <translation>يتعذر فهم محتوى ملف المفاتيح.</translation>
    </message>
    <message>
        <source>The content of the key file was changed or cut off.</source>
        <translation>تغيّر محتوى ملف المفاتيح أو بُتر.</translation>
    </message>
    <message>
        <source>The encryption library could not be started.</source>
        <translation>تعذّر بدء مكتبة التعمية.</translation>
    </message>
    <message>
        <source>The environment variable %1 is empty.</source>
        <translation>متغير البيئة %1 فارغ.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>متغير البيئة %1 غير مضبوط.</translation>
    </message>
    <message>
        <source>The file is left as it is.</source>
        <translation>سيبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>The header %1 holds a credential; it must be kept as a secret.</source>
        <translation>تحتوي الترويسة %1 على بيانات اعتماد؛ يجب حفظها كسر.</translation>
    </message>
    <message>
        <source>The header %1 is set by the connection itself.</source>
        <translation>الترويسة %1 يضبطها الاتصال نفسه.</translation>
    </message>
    <message>
        <source>The key file does not begin as one does.</source>
        <translation>لا يبدأ ملف المفاتيح كما يبدأ مثله.</translation>
    </message>
    <message>
        <source>The key file is cut off.</source>
        <translation>ملف المفاتيح مبتور.</translation>
    </message>
    <message>
        <source>The key file is encrypted and there is no passphrase. Set ORIEL_PASSPHRASE.</source>
        <translation>ملف المفاتيح معمّى ولا توجد عبارة سر. اضبط ORIEL_PASSPHRASE.</translation>
    </message>
    <message>
        <source>The key file was written by a newer Oriel, or is damaged. It is left as it is.</source>
        <translation>كتب ملف المفاتيح إصدار أحدث من Oriel، أو أنه تالف. سيبقى كما هو.</translation>
    </message>
    <message>
        <source>The key has a space, a line end or another character that no key has.</source>
        <translation>في المفتاح مسافة أو نهاية سطر أو محرف آخر لا يوجد في أي مفتاح.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>المفتاح فارغ.</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is in the encrypted key file.</source>
        <translation>المفتاح «%1» للمزوّد %2 موجود في ملف المفاتيح المعمّى.</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is in the keychain.</source>
        <translation>المفتاح «%1» للمزوّد %2 موجود في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is not in the encrypted key file any more; set it again.</source>
        <translation>المفتاح «%1» للمزوّد %2 لم يعد موجودًا في ملف المفاتيح المعمّى؛ اضبطه من جديد.</translation>
    </message>
    <message>
        <source>The key “%1” of %2 is not in the keychain any more; set it again.</source>
        <translation>المفتاح «%1» للمزوّد %2 لم يعد موجودًا في سلسلة المفاتيح؛ اضبطه من جديد.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>سلسلة المفاتيح لا تجيب.</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <translation>فشلت سلسلة المفاتيح: %1</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>سلسلة المفاتيح مقفلة. افتح قفلها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>رفضت سلسلة المفاتيح الوصول.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>عبارة السر فارغة.</translation>
    </message>
    <message>
        <source>The passphrase of the key file is wrong.</source>
        <translation>عبارة سر ملف المفاتيح خاطئة.</translation>
    </message>
    <message>
        <source>The patch is not JSON: %1 at byte %2.</source>
        <translation>الرقعة ليست JSON: %1 عند البايت %2.</translation>
    </message>
    <message>
        <source>The patch is not a JSON object; write {&quot;name&quot;: value}.</source>
        <translation>الرقعة ليست كائن JSON؛ اكتب ‎{&quot;name&quot;: value}‎.</translation>
    </message>
    <message>
        <source>The query item %1 holds a credential, which would end in logs; set it as a key.</source>
        <translation>يحتوي عنصر الاستعلام %1 على بيانات اعتماد ستصل إلى سجلات الأحداث؛ اضبطها كمفتاح.</translation>
    </message>
    <message>
        <source>The secret header %1 has its value in the file, where no secret belongs.</source>
        <translation>قيمة الترويسة السرية %1 موجودة في الملف، ولا مكان فيه للأسرار.</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line end or another control character.</source>
        <translation>في قيمة الترويسة %1 نهاية سطر أو محرف تحكم آخر.</translation>
    </message>
    <message>
        <source>There is a provider “%1” already.</source>
        <translation>يوجد مزوّد «%1» بالفعل.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف «%1».</translation>
    </message>
    <message>
        <source>There is no provider “%1” to remove.</source>
        <translation>لا يوجد مزوّد «%1» ليُزال.</translation>
    </message>
    <message>
        <source>There is no provider “%1”. There are these: %2.</source>
        <translation>لا يوجد مزوّد «%1». الموجود: %2.</translation>
    </message>
    <message>
        <source>There is no secret “%1” of %2; set it again.</source>
        <translation>لا يوجد سر «%1» للمزوّد %2؛ اضبطه من جديد.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>لا يوجد إعداد «%1».</translation>
    </message>
    <message>
        <source>There is not enough memory to open the key file (%1 MB are needed).</source>
        <translation>لا توجد ذاكرة كافية لفتح ملف المفاتيح (يلزم %1 م.بايت).</translation>
    </message>
    <message>
        <source>Using %1.</source>
        <translation>ستُستخدم القيمة %1.</translation>
    </message>
    <message>
        <source>a JSON object is missing</source>
        <translation>ينقص كائن JSON</translation>
    </message>
    <message>
        <source>a day like 2026-03-01</source>
        <translation>يوم مثل 2026-03-01</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>عدد من %1 إلى %2</translation>
    </message>
    <message>
        <source>a provider&apos;s name</source>
        <translation>اسم مزوّد</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>أي نص</translation>
    </message>
    <message>
        <source>budgets like openai.day=2 openai.month=30, with blanks between them</source>
        <translation>ميزانيات مثل openai.day=2 openai.month=30 بينها مسافات</translation>
    </message>
    <message>
        <source>fingerprint must be 32 bytes, written as 64 hexadecimal digits.</source>
        <translation>يجب أن يكون الحقل fingerprint بحجم 32 بايت، ويُكتب بأرقام ست عشرية عددها 64.</translation>
    </message>
    <message>
        <source>headers must be a list of {&quot;name&quot;: …, &quot;value&quot;: …} or {&quot;name&quot;: …, &quot;secret&quot;: true}.</source>
        <translation>يجب أن يكون الحقل headers قائمة من ‎{&quot;name&quot;: …, &quot;value&quot;: …}‎ أو ‎{&quot;name&quot;: …, &quot;secret&quot;: true}‎.</translation>
    </message>
    <message>
        <source>key %1 in the encrypted key file</source>
        <translation>المفتاح %1 في ملف المفاتيح المعمّى</translation>
    </message>
    <message>
        <source>key %1 in the keychain</source>
        <translation>المفتاح %1 في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>kind must be one of these: %1.</source>
        <translation>يجب أن يكون الحقل kind واحدًا مما يلي: %1.</translation>
    </message>
    <message>
        <source>lines of model=file</source>
        <translation>أسطر من الشكل نموذج=ملف</translation>
    </message>
    <message>
        <source>lines of provider/model</source>
        <translation>أسطر بالشكل مزوّد/نموذج</translation>
    </message>
    <message>
        <source>pairs like chat.new=Ctrl+Shift+N, with blanks between them</source>
        <translation>أزواج مثل chat.new=Ctrl+Shift+N بينها مسافات</translation>
    </message>
    <message>
        <source>query must be an object of texts.</source>
        <translation>يجب أن يكون الحقل query كائنًا من نصوص.</translation>
    </message>
    <message>
        <source>system, none, http://host:port or socks5://host:port, without a password</source>
        <translation>system أو none أو http://host:port أو socks5://host:port، دون كلمة مرور</translation>
    </message>
    <message>
        <source>targets like anthropic/claude-haiku-4-5 or ollama/llama3.1?timeout=30&amp;retries=0, with blanks between</source>
        <translation>أهداف مثل anthropic/claude-haiku-4-5 أو ollama/llama3.1?timeout=30&amp;retries=0 بينها مسافات</translation>
    </message>
    <message>
        <source>token_place must be header, query or first-message.</source>
        <translation>يجب أن يكون الحقل token_place واحدًا مما يلي: header أو query أو first-message.</translation>
    </message>
    <message>
        <source>“%1” cannot be a header&apos;s name.</source>
        <translation>لا يصلح «%1» اسمًا لترويسة.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key&apos;s name; it is made of letters a-z, digits, “-”, “_” and “.”, at most 64 of them, and begins with a letter or a digit.</source>
        <translation>لا يصلح «%1» اسمًا لمفتاح؛ يتكوّن الاسم من الحروف a-z والأرقام و«-» و«_» و«.»، بما لا يتجاوز 64 محرفًا، ويبدأ بحرف أو رقم.</translation>
    </message>
    <message>
        <source>“%1” cannot be a provider&apos;s name; it is made of a-z, 0-9, “-”, “_” and “.”, at most 64 of them, and begins with a letter or a digit.</source>
        <translation>لا يصلح «%1» اسمًا لمزوّد؛ يتكوّن الاسم من a-z و 0 إلى 9 و«-» و«_» و«.»، بما لا يتجاوز 64 محرفًا، ويبدأ بحرف أو رقم.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, and is left as it is.</source>
        <translation>تتعذر قراءة «%1»، وسيبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>تتعذر قراءة «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>تعذّرت كتابة «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is being written by another program. Try again.</source>
        <translation>يكتب برنامج آخر «%1» الآن. أعد المحاولة.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>الملف «%1» فارغ.</translation>
    </message>
    <message>
        <source>“%1” is no budget like openai.day=2.</source>
        <translation>«%1» ليست ميزانية مثل openai.day=2.</translation>
    </message>
    <message>
        <source>“%1” is no proxy; write system, none, http://host:port or socks5://host:port.</source>
        <translation>القيمة «%1» ليست وكيلًا؛ اكتب system أو none أو http://host:port أو socks5://host:port.</translation>
    </message>
    <message>
        <source>“%1” is no target like anthropic/claude-haiku-4-5.</source>
        <translation>«%1» ليس هدفًا مثل anthropic/claude-haiku-4-5.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>العودة إلى المحادثة</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Storage and backup</source>
        <translation>التخزين والنسخ الاحتياطي</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back from the archive</source>
        <translation>رجوع من الأرشيف</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Shown conversations</source>
        <translation>المحادثات المعروضة</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>الأرشيف فارغ.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستهلاك</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>ستظهر محادثاتك هنا.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Source %1: %2, %3</source>
        <translation>المصدر %1: %2، %3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Close the source</source>
        <translation>إغلاق المصدر</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Open the file in its own program</source>
        <translation>فتح الملف في برنامجه</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>يُفتح المستند…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>نص المستند</translation>
    </message>
</context>
<context>
    <name>SqlErrors</name>
    <message>
        <source>The disk failed while the history was read or written (“%1”).</source>
        <translation>حدث خلل في القرص أثناء قراءة سجل المحادثات أو كتابته («%1»).</translation>
    </message>
    <message>
        <source>The disk failed while the index of the documents was read or written (“%1”).</source>
        <translation>حدث خلل في القرص أثناء قراءة فهرس المستندات أو كتابته («%1»).</translation>
    </message>
    <message>
        <source>The file “%1” is not a history of Oriel, or it is damaged.</source>
        <translation>الملف «%1» ليس سجل محادثات من Oriel، أو أنه تالف.</translation>
    </message>
    <message>
        <source>The history can only be read: the file “%1” or its folder is write-protected.</source>
        <translation>سجل المحادثات للقراءة فقط: الملف «%1» أو مجلده محمي من الكتابة.</translation>
    </message>
    <message>
        <source>The history could not be opened: there is no file “%1”, or no permission.</source>
        <translation>تعذّر فتح سجل المحادثات: لا يوجد ملف «%1»، أو لا توجد صلاحية.</translation>
    </message>
    <message>
        <source>The history could not be read or written (SQLite&apos;s error %1).</source>
        <translation>تعذّرت قراءة سجل المحادثات أو كتابته (خطأ SQLite رقم %1).</translation>
    </message>
    <message>
        <source>The history could not be written: the disk is full.</source>
        <translation>تعذّرت كتابة سجل المحادثات: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The history is damaged: the file “%1” does not hold what it should.</source>
        <translation>سجل المحادثات تالف: الملف «%1» لا يحتوي على ما ينبغي.</translation>
    </message>
    <message>
        <source>The history is locked by another program. Close that program, then try again.</source>
        <translation>سجل المحادثات مقفل من برنامج آخر. أغلق ذلك البرنامج ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The index of the documents can only be read: the file “%1” or its folder is write-protected.</source>
        <translation>فهرس المستندات للقراءة فقط: الملف «%1» أو مجلده محمي من الكتابة.</translation>
    </message>
    <message>
        <source>The index of the documents could not be opened: there is no file “%1”, or no permission.</source>
        <translation>تعذّر فتح فهرس المستندات: لا يوجد ملف «%1»، أو لا توجد صلاحية.</translation>
    </message>
    <message>
        <source>The index of the documents could not be read or written (SQLite&apos;s error %1).</source>
        <translation>تعذّرت قراءة فهرس المستندات أو كتابته (خطأ SQLite رقم %1).</translation>
    </message>
    <message>
        <source>The index of the documents could not be written: the disk is full.</source>
        <translation>تعذّرت كتابة فهرس المستندات: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The index of the documents is damaged: delete the file “%1” and add the documents again.</source>
        <translation>فهرس المستندات تالف: احذف الملف «%1» وأضف المستندات من جديد.</translation>
    </message>
    <message>
        <source>The index of the documents is locked by another program. Close that program, then try again.</source>
        <translation>فهرس المستندات مقفل من برنامج آخر. أغلق ذلك البرنامج ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>SqlHistoryKeeper</name>
    <message>
        <source>What was deleted long ago is still in backups that could not be written anew. They go when seven newer ones have been made: %1</source>
        <translation>ما حُذف منذ مدة طويلة ما زال في نسخ احتياطية تعذّرت إعادة كتابتها. ستزول عند إنشاء سبع نسخ أحدث: %1</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Ctrl+Enter sends · Enter breaks the line</source>
        <translation>الإرسال بـ Ctrl+Enter · سطر جديد بـ Enter</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter breaks the line</source>
        <translation>اضغط Enter للإرسال · Shift+Enter لسطر جديد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>اليوم نفسه</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Check the history</source>
        <translation>فحص سجل المحادثات</translation>
    </message>
    <message>
        <source>Conversations are kept on this computer only, in this folder:</source>
        <translation>تُحفظ المحادثات على هذا الحاسوب فقط، في هذا المجلد:</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>مجلد سجل المحادثات</translation>
    </message>
    <message>
        <source>Folders with a rule of their own: %1</source>
        <translation>مجلدات لها قاعدة خاصة: %1</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>الاحتفاظ بالمحادثات</translation>
    </message>
    <message>
        <source>Nothing is kept in this window: its conversations end with it, and there is nothing to back up.</source>
        <translation>لا يُحفظ شيء في هذه النافذة: تنتهي محادثاتها معها، ولا يوجد ما يُنسخ احتياطيًا.</translation>
    </message>
    <message>
        <source>Storage and backup</source>
        <translation>التخزين والنسخ الاحتياطي</translation>
    </message>
    <message>
        <source>The last seven are kept; one is made a day when something has changed. A restore backs up what is there before, so it can be undone.</source>
        <translation>يُحتفظ بآخر سبع نسخ؛ وتُنشأ نسخة كل يوم إذا تغيّر شيء. قبل الاستعادة يُنسخ المحتوى الحالي احتياطيًا، فيمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>لا توجد نسخ احتياطية بعد.</translation>
    </message>
    <message>
        <source>What nobody used for so long is deleted, and can be had back for 30 days more. What is pinned stays.</source>
        <translation>ما لم يستخدمه أحد طوال هذه المدة يُحذف، ويمكن استرجاعه خلال 30 يومًا أخرى. المحادثات المثبّتة تبقى.</translation>
    </message>
</context>
<context>
    <name>TaskBox</name>
    <message>
        <source>Done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>غير منجزة</translation>
    </message>
</context>
<context>
    <name>Tokenizers</name>
    <message>
        <source>A token of it is longer than any can be.</source>
        <translation>أحد رموزه أطول مما يمكن أن يكون عليه رمز.</translation>
    </message>
    <message>
        <source>It changes texts by “%1”, which Oriel cannot do.</source>
        <translation>يغيّر النصوص بطريقة «%1»، وهو ما لا يستطيعه Oriel.</translation>
    </message>
    <message>
        <source>It cuts texts by a pattern that cannot be read.</source>
        <translation>يقطّع النصوص وفق نمط تتعذر قراءته.</translation>
    </message>
    <message>
        <source>It cuts texts by “%1”, which Oriel cannot do.</source>
        <translation>يقطّع النصوص بواسطة «%1»، وهو ما لا يستطيعه Oriel.</translation>
    </message>
    <message>
        <source>It cuts texts in the way “%1”, which Oriel does not know.</source>
        <translation>يقطّع النصوص بالأسلوب «%1»، وهو أسلوب لا يعرفه Oriel.</translation>
    </message>
    <message>
        <source>It is a SentencePiece model of a kind by which Oriel cannot count.</source>
        <translation>هو نموذج SentencePiece من نوع لا يستطيع Oriel العدّ به.</translation>
    </message>
    <message>
        <source>It is neither a SentencePiece model nor a tokenizer.json.</source>
        <translation>ليس نموذج SentencePiece ولا ملف tokenizer.json.</translation>
    </message>
    <message>
        <source>It is no tokenizer.json: it has no model.</source>
        <translation>ليس ملف tokenizer.json، إذ لا نموذج فيه.</translation>
    </message>
    <message>
        <source>It is not JSON.</source>
        <translation>ليس بصيغة JSON.</translation>
    </message>
    <message>
        <source>It marks parts of words (%1), which Oriel cannot do.</source>
        <translation>يضع علامات على أجزاء الكلمات (%1)، وهو ما لا يستطيعه Oriel.</translation>
    </message>
    <message>
        <source>Its list of merges is missing.</source>
        <translation>قائمة الدمج فيه مفقودة.</translation>
    </message>
    <message>
        <source>Its map of characters is damaged.</source>
        <translation>جدول المحارف فيه تالف.</translation>
    </message>
    <message>
        <source>Its model is of the kind “%1”, by which Oriel cannot count.</source>
        <translation>نموذجه من النوع «%1»، ولا يستطيع Oriel العدّ به.</translation>
    </message>
    <message>
        <source>Its vocabulary is damaged.</source>
        <translation>مفرداته تالفة.</translation>
    </message>
    <message>
        <source>Its vocabulary is missing.</source>
        <translation>مفرداته مفقودة.</translation>
    </message>
    <message>
        <source>The tokenizer %1 cannot be read (%2).</source>
        <translation>تتعذر قراءة مجزّئ الرموز %1 ‏(%2).</translation>
    </message>
    <message>
        <source>The tokenizer %1 cannot be used: %2</source>
        <translation>لا يمكن استخدام مجزّئ الرموز %1: %2</translation>
    </message>
    <message>
        <source>The tokenizer %1 is a folder; name the file in it.</source>
        <translation>مجزّئ الرموز %1 مجلد؛ حدّد الملف الذي فيه.</translation>
    </message>
    <message>
        <source>The tokenizer %1 is larger than 128 MB.</source>
        <translation>مجزّئ الرموز %1 أكبر من 128 م.بايت.</translation>
    </message>
</context>
<context>
    <name>TranscriptRows</name>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Assistant · %1</source>
        <translation>المساعد · %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>خطوات التفكير</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Your next message is sent without this one.</source>
        <translation>تُرسل رسالتك التالية من دون هذه الرسالة.</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>إلى النهاية</translation>
    </message>
</context>
<context>
    <name>TurnProgress</name>
    <message>
        <source>%1 answers in place of %2.</source>
        <translation>يجيب %1 بدلًا من %2.</translation>
    </message>
    <message>
        <source>Answering · %1 s</source>
        <translation>يجيب الآن · %1 ث</translation>
    </message>
    <message>
        <source>From the cache, %1 s old.</source>
        <translation>من الذاكرة المخبئية، عمرها %1 ث.</translation>
    </message>
    <message>
        <source>Loading %1 · %2 s</source>
        <translation>يجري تحميل %1 · %2 ث</translation>
    </message>
    <message>
        <source>Reading your documents · %1 s</source>
        <translation>يقرأ مستنداتك · %1 ث</translation>
    </message>
    <message>
        <source>Retrying in %1 s: %2</source>
        <translation>إعادة المحاولة بعد %1 ث: %2</translation>
    </message>
    <message>
        <source>Retrying: %1</source>
        <translation>تجري إعادة المحاولة: %1</translation>
    </message>
    <message>
        <source>Searching your documents · %1 s</source>
        <translation>يبحث في مستنداتك · %1 ث</translation>
    </message>
    <message>
        <source>The model does not take “%1”, so it was left out.</source>
        <translation>لا يقبل النموذج «%1»، لذا استُبعد.</translation>
    </message>
    <message>
        <source>The provider marked this as: %1.</source>
        <translation>صنّف المزوّد هذا كما يلي: %1.</translation>
    </message>
    <message>
        <source>Thinking · %1 s</source>
        <translation>يفكّر الآن · %1 ث</translation>
    </message>
    <message>
        <source>Waiting %1 s: %2</source>
        <translation>انتظار %1 ث: %2</translation>
    </message>
    <message>
        <source>Waiting for the answer · %1 s</source>
        <translation>انتظار الإجابة · %1 ث</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>انتظار: %1</translation>
    </message>
    <message>
        <source>Waiting: %1 · %2 s</source>
        <translation>انتظار: %1 · %2 ث</translation>
    </message>
</context>
<context>
    <name>TurnRepository</name>
    <message>
        <source>The message “%1” does not belong to this answer.</source>
        <translation>الرسالة «%1» لا تخص هذه الإجابة.</translation>
    </message>
    <message>
        <source>There is already an answer “%1”.</source>
        <translation>توجد إجابة «%1» بالفعل.</translation>
    </message>
    <message>
        <source>There is no answer “%1” in the history.</source>
        <translation>لا توجد إجابة «%1» في سجل المحادثات.</translation>
    </message>
</context>
<context>
    <name>TurnRun</name>
    <message>
        <source>The collection “%1” is not there any more.</source>
        <translation>لم تعد المجموعة «%1» موجودة.</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Got it</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
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
        <translation>أشر إلى عمود، أو استخدم مفاتيح الأسهم.</translation>
    </message>
</context>
<context>
    <name>UsageHead</name>
    <message>
        <source>A line for each</source>
        <translation>سطر لكل</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>UsageView</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the conversation</source>
        <translation>العودة إلى المحادثة</translation>
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
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>حفظ بصيغة JSON</translation>
    </message>
    <message>
        <source>Table of the figures</source>
        <translation>جدول القيم</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستهلاك</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>%1 M</source>
        <translation>%1 مليون</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <translation>%1 مليار</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>First token, p50</source>
        <translation>أول رمز، p50</translation>
    </message>
    <message>
        <source>First token, p95</source>
        <translation>أول رمز، p95</translation>
    </message>
    <message>
        <source>From the cache</source>
        <translation>من الذاكرة المخبئية</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>No conversation, or one that is gone</source>
        <translation>بلا محادثة، أو محادثة لم تعد موجودة</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>الإعادات</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>البحث بالمعنى</translation>
    </message>
    <message>
        <source>Titles of conversations</source>
        <translation>عناوين المحادثات</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>الرموز الداخلة</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>الرموز الخارجة</translation>
    </message>
    <message>
        <source>Tokens per second</source>
        <translation>الرموز في الثانية</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>إضافة مزوّد</translation>
    </message>
    <message>
        <source>Looking for servers on this computer…</source>
        <translation>يجري البحث عن خوادم على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>No server runs on this computer. Ollama, LM Studio and llama.cpp are found when they do; a provider needs its key.</source>
        <translation>لا يعمل أي خادم على هذا الحاسوب. يُعثر على Ollama و LM Studio و llama.cpp عندما تعمل؛ أما المزوّد فيحتاج إلى مفتاحه.</translation>
    </message>
    <message>
        <source>Talk with a language model</source>
        <translation>التحدث مع نموذج لغوي</translation>
    </message>
    <message>
        <source>These run on this computer. What you ask them stays here.</source>
        <translation>تعمل هذه على هذا الحاسوب. ما تسألها عنه يبقى هنا.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
</context>
<context>
    <name>WindowState</name>
    <message>
        <source>The place of the window could not be kept: %1</source>
        <translation>تعذّر حفظ مكان النافذة: %1</translation>
    </message>
</context>
<context>
    <name>WorkFolder</name>
    <message>
        <source>No folder for temporary files could be made in “%1”.</source>
        <translation>تعذّر إنشاء مجلد للملفات المؤقتة في «%1».</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message numerus="yes">
        <source>The archive has more than %Ln files.</source>
        <translation>
            <numerusform>في الملف المضغوط ملفات.</numerusform>
            <numerusform>في الملف المضغوط أكثر من ملف واحد.</numerusform>
            <numerusform>في الملف المضغوط أكثر من ملفين.</numerusform>
            <numerusform>في الملف المضغوط أكثر من %Ln ملفات.</numerusform>
            <numerusform>في الملف المضغوط أكثر من %Ln ملفًا.</numerusform>
            <numerusform>في الملف المضغوط أكثر من %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is damaged or was not downloaded to its end.</source>
        <translation>الملف المضغوط تالف أو لم يُنزَّل كاملًا.</translation>
    </message>
    <message>
        <source>The checksum of the file is wrong.</source>
        <translation>المجموع التدقيقي للملف خاطئ.</translation>
    </message>
    <message>
        <source>The file becomes too large when it is unpacked.</source>
        <translation>يصبح الملف كبيرًا جدًا عند فك ضغطه.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>الملف تالف.</translation>
    </message>
    <message>
        <source>The file “%1” in the archive cannot be read.</source>
        <translation>تتعذر قراءة الملف «%1» في الملف المضغوط.</translation>
    </message>
    <message>
        <source>The file “%1” in the archive is damaged.</source>
        <translation>الملف «%1» في الملف المضغوط تالف.</translation>
    </message>
    <message>
        <source>The file “%1” in the archive is encrypted.</source>
        <translation>الملف «%1» في الملف المضغوط معمّى.</translation>
    </message>
    <message>
        <source>The file “%1” in the archive is too large.</source>
        <translation>الملف «%1» في الملف المضغوط كبير جدًا.</translation>
    </message>
</context>
<context>
    <name>oriel::AnswerNews</name>
    <message>
        <source>The answer broke off</source>
        <translation>انقطعت الإجابة</translation>
    </message>
    <message>
        <source>The answer is ready</source>
        <translation>الإجابة جاهزة</translation>
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
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>أطول إجابة</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة العشوائية</translation>
    </message>
    <message>
        <source>Stops at</source>
        <translation>التوقف عند</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>This is a number from 0 to %1.</source>
        <translation>هذا عدد من 0 إلى %1.</translation>
    </message>
    <message>
        <source>This is a whole number from %1 to %2.</source>
        <translation>هذا عدد صحيح من %1 إلى %2.</translation>
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
        <translation>كل المستندات</translation>
    </message>
</context>
<context>
    <name>oriel::BackupsController</name>
    <message numerus="yes">
        <source>%Ln conversations</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%Ln محادثات</numerusform>
            <numerusform>%Ln محادثة</numerusform>
            <numerusform>%Ln محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: %1, %2, %3.</source>
        <translation>كل شيء سليم: %1، %2، %3.</translation>
    </message>
    <message>
        <source>An answer is being written. Stop it or wait until it is complete, then restore.</source>
        <translation>تُكتب إجابة الآن. أوقفها أو انتظر حتى تكتمل، ثم استعد النسخة.</translation>
    </message>
    <message>
        <source>Backing up and checking the copy</source>
        <translation>يجري النسخ الاحتياطي وفحص النسخة</translation>
    </message>
    <message>
        <source>Checking the history</source>
        <translation>يجري فحص سجل المحادثات</translation>
    </message>
    <message>
        <source>Restoring the backup of %1</source>
        <translation>تجري استعادة النسخة الاحتياطية من %1</translation>
    </message>
    <message>
        <source>Something is wrong with the history. %1</source>
        <translation>توجد مشكلة في سجل المحادثات. %1</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>أُنشئت النسخة الاحتياطية وفُحصت.</translation>
    </message>
    <message>
        <source>The history is what the backup of %1 held. What was there before is backed up, so this can be undone.</source>
        <translation>أصبح سجل المحادثات كما كان في النسخة الاحتياطية من %1. ما كان موجودًا قبلها منسوخ احتياطيًا، فيمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>The restore is undone: the history is what it was before it.</source>
        <translation>تم التراجع عن الاستعادة: عاد سجل المحادثات كما كان قبلها.</translation>
    </message>
    <message>
        <source>Undoing the restore</source>
        <translation>يجري التراجع عن الاستعادة</translation>
    </message>
</context>
<context>
    <name>oriel::BackupsModel</name>
    <message>
        <source>Daily backup</source>
        <translation>نسخة احتياطية يومية</translation>
    </message>
    <message>
        <source>Made before a restore</source>
        <translation>أُنشئت قبل استعادة</translation>
    </message>
    <message>
        <source>Made before an upgrade</source>
        <translation>أُنشئت قبل ترقية</translation>
    </message>
    <message>
        <source>Made when you asked</source>
        <translation>أُنشئت بطلب منك</translation>
    </message>
</context>
<context>
    <name>oriel::ChatController</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>The conversation is not in the history any more</source>
        <translation>لم تعد المحادثة في سجل المحادثات</translation>
    </message>
</context>
<context>
    <name>oriel::CommandRegistry</name>
    <message>
        <source>%1 belongs to “%2” and cannot be changed.</source>
        <translation>الاختصار %1 يخص «%2» ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Hold Ctrl or Alt with a key, or take one of the keys F1 to F12.</source>
        <translation>المفتاح %1 لازم للكتابة. اضغط Ctrl أو Alt مع مفتاح، أو استخدم أحد المفاتيح من F1 إلى F12.</translation>
    </message>
    <message>
        <source>The shortcut of “%1” cannot be changed.</source>
        <translation>لا يمكن تغيير اختصار «%1».</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>لا يوجد أمر كهذا.</translation>
    </message>
    <message>
        <source>“%1” is no shortcut.</source>
        <translation>ليس «%1» اختصارًا.</translation>
    </message>
</context>
<context>
    <name>oriel::ComposerController</name>
    <message>
        <source>An earlier message can be sent again once the answer is complete.</source>
        <translation>يمكن إعادة إرسال رسالة سابقة بعد اكتمال الإجابة.</translation>
    </message>
    <message>
        <source>Only files on this computer can be added.</source>
        <translation>لا يمكن إضافة إلا الملفات الموجودة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Pasted image</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
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
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>oriel::ConversationsController</name>
    <message>
        <source>All conversations</source>
        <translation>كل المحادثات</translation>
    </message>
    <message>
        <source>“%1” is back in the list.</source>
        <translation>عادت «%1» إلى القائمة.</translation>
    </message>
    <message>
        <source>“%1” was archived.</source>
        <translation>أُرشفت «%1».</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>حُذفت «%1».</translation>
    </message>
</context>
<context>
    <name>oriel::DocumentsController</name>
    <message>
        <source>Nothing in your documents has these words.</source>
        <translation>لا شيء في مستنداتك يحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>Only files on this computer can be added.</source>
        <translation>لا يمكن إضافة إلا الملفات الموجودة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There are more files than can be watched: of some, changes are noticed within the hour.</source>
        <translation>عدد الملفات أكبر مما يمكن مراقبته: تُلاحَظ التغييرات في بعضها خلال ساعة.</translation>
    </message>
    <message>
        <source>What was read takes %1 on this computer.</source>
        <translation>يشغل ما قُرئ %1 على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>“%1” was removed. The files stay where they are.</source>
        <translation>أُزيل «%1». تبقى الملفات في مكانها.</translation>
    </message>
</context>
<context>
    <name>oriel::FileChooser</name>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Ask about a folder</source>
        <translation>اسأل عن مجلد</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
</context>
<context>
    <name>oriel::FindController</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 من أكثر من %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
</context>
<context>
    <name>oriel::HandOver</name>
    <message>
        <source>The link “%1” is none that Oriel knows.</source>
        <translation>الرابط «%1» ليس مما يعرفه Oriel.</translation>
    </message>
</context>
<context>
    <name>oriel::MessageActions</name>
    <message>
        <source>There is no code to copy here</source>
        <translation>لا توجد هنا شفرة لنسخها</translation>
    </message>
    <message>
        <source>This is a new conversation that begins like the other one</source>
        <translation>هذه محادثة جديدة تبدأ كالأخرى</translation>
    </message>
</context>
<context>
    <name>oriel::ModelPickerModel</name>
    <message>
        <source>%1 · as you typed it</source>
        <translation>%1 · كما كتبته</translation>
    </message>
    <message>
        <source>Chosen last</source>
        <translation>المختارة مؤخرًا</translation>
    </message>
</context>
<context>
    <name>oriel::Notifier</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>oriel::PassphrasePrompt</name>
    <message numerus="yes">
        <source>A new passphrase has at least %n characters.</source>
        <translation>
            <numerusform>عبارة السر الجديدة بأي طول.</numerusform>
            <numerusform>تتكون عبارة السر الجديدة من حرف واحد على الأقل.</numerusform>
            <numerusform>تتكون عبارة السر الجديدة من حرفين على الأقل.</numerusform>
            <numerusform>تتكون عبارة السر الجديدة من %n أحرف على الأقل.</numerusform>
            <numerusform>تتكون عبارة السر الجديدة من %n حرفًا على الأقل.</numerusform>
            <numerusform>تتكون عبارة السر الجديدة من %n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not open the key file. Try again.</source>
        <translation>عبارة السر هذه لا تفتح ملف المفاتيح. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The key file stays locked: no passphrase was given.</source>
        <translation>يبقى ملف المفاتيح مقفلًا: لم تُعطَ عبارة سر.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Write the passphrase first.</source>
        <translation>اكتب عبارة السر أولًا.</translation>
    </message>
</context>
<context>
    <name>oriel::ProvidersController</name>
    <message>
        <source>%1 is back, with its keys.</source>
        <translation>عاد المزوّد %1 مع مفاتيحه.</translation>
    </message>
    <message>
        <source>%1 needs an address.</source>
        <translation>يحتاج %1 إلى عنوان.</translation>
    </message>
    <message numerus="yes">
        <source>It offers %n models.</source>
        <translation>
            <numerusform>لا يقدم أي نموذج.</numerusform>
            <numerusform>يقدم نموذجًا واحدًا.</numerusform>
            <numerusform>يقدم نموذجين.</numerusform>
            <numerusform>يقدم %n نماذج.</numerusform>
            <numerusform>يقدم %n نموذجًا.</numerusform>
            <numerusform>يقدم %n نموذج.</numerusform>
        </translation>
    </message>
    <message>
        <source>New conversations ask %1.</source>
        <translation>المحادثات الجديدة تسأل %1.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next question on.</source>
        <translation>تم الحفظ. يسري ابتداءً من السؤال التالي.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>The header “%1” goes with every request from now on.</source>
        <translation>ترافق الترويسة «%1» كل طلب من الآن.</translation>
    </message>
    <message>
        <source>The header “%1” is removed.</source>
        <translation>أُزيلت الترويسة «%1».</translation>
    </message>
    <message>
        <source>The key “%1” is kept. It counts from the next question on.</source>
        <translation>حُفظ المفتاح «%1». يسري ابتداءً من السؤال التالي.</translation>
    </message>
    <message>
        <source>The key “%1” is removed.</source>
        <translation>أُزيل المفتاح «%1».</translation>
    </message>
    <message>
        <source>The key “%1” is used from the next question on.</source>
        <translation>يُستخدم المفتاح «%1» ابتداءً من السؤال التالي.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>أُوقف الاختبار.</translation>
    </message>
</context>
<context>
    <name>oriel::ProvidersModel</name>
    <message>
        <source>%1 · secret, kept as the keys are</source>
        <translation>%1 · سر، يُحفظ كما تُحفظ المفاتيح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in the encrypted key file</source>
        <translation>في ملف المفاتيح المعمّى</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>في سلسلة المفاتيح</translation>
    </message>
</context>
<context>
    <name>oriel::ReadAloud</name>
    <message>
        <source>Here is a block of code.</source>
        <translation>هنا كتلة شفرة.</translation>
    </message>
    <message>
        <source>The voice of this computer does not work: %1</source>
        <translation>صوت هذا الحاسوب لا يعمل: %1</translation>
    </message>
    <message>
        <source>There is no voice on this computer. Install one, speech-dispatcher say, to have answers read.</source>
        <translation>لا يوجد صوت على هذا الحاسوب. ثبّت واحدًا، مثل speech-dispatcher، لقراءة الإجابات.</translation>
    </message>
</context>
<context>
    <name>oriel::RetentionController</name>
    <message numerus="yes">
        <source>%1: %Ln days</source>
        <translation>
            <numerusform>%1: لا شيء</numerusform>
            <numerusform>%1: يوم واحد</numerusform>
            <numerusform>%1: يومان</numerusform>
            <numerusform>%1: %Ln أيام</numerusform>
            <numerusform>%1: %Ln يومًا</numerusform>
            <numerusform>%1: %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: for ever</source>
        <translation>%1: إلى الأبد</translation>
    </message>
</context>
<context>
    <name>oriel::SearchController</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Only titles are searched, because conversations are not kept.</source>
        <translation>يُبحث في العناوين فقط، لأن المحادثات لا تُحفظ.</translation>
    </message>
    <message>
        <source>The index is being made anew: older messages are not found yet.</source>
        <translation>يُعاد بناء الفهرس: الرسائل الأقدم لا يُعثر عليها بعد.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>أداة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>oriel::SearchResultsModel</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>العناوين</translation>
    </message>
</context>
<context>
    <name>oriel::ShownTurn</name>
    <message>
        <source>Answer complete</source>
        <translation>اكتملت الإجابة</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>يجيب الآن</translation>
    </message>
    <message>
        <source>Answering; what comes cannot be saved now: %1</source>
        <translation>يجيب الآن؛ يتعذر حاليًا حفظ ما يصل: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقفت الإجابة</translation>
    </message>
    <message>
        <source>The answer is saved now</source>
        <translation>حُفظت الإجابة الآن</translation>
    </message>
    <message>
        <source>This answer is not saved yet. It is tried again until it is; keep this window open. %1</source>
        <translation>لم تُحفظ هذه الإجابة بعد. تُعاد المحاولة حتى تُحفظ؛ أبقِ هذه النافذة مفتوحة. %1</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>مدة التفكير: %1 ث</translation>
    </message>
</context>
<context>
    <name>oriel::SingleInstance</name>
    <message>
        <source>Another start of Oriel will not find this window: %1</source>
        <translation>لن يعثر تشغيل آخر لبرنامج Oriel على هذه النافذة: %1</translation>
    </message>
    <message>
        <source>Oriel is already running, but its window does not answer.</source>
        <translation>برنامج Oriel يعمل بالفعل، لكن نافذته لا تستجيب.</translation>
    </message>
</context>
<context>
    <name>oriel::SourceViewer</name>
    <message>
        <source>This is the passage as it was read before.</source>
        <translation>هذا هو المقطع كما قُرئ من قبل.</translation>
    </message>
</context>
<context>
    <name>oriel::TranscriptModel</name>
    <message>
        <source>Assistant said: %1</source>
        <translation>قال المساعد: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>The assistant is answering</source>
        <translation>المساعد يجيب الآن</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>قلتَ: %1</translation>
    </message>
</context>
<context>
    <name>oriel::Tray</name>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Show Oriel</source>
        <translation>إظهار Oriel</translation>
    </message>
</context>
<context>
    <name>oriel::TurnService</name>
    <message>
        <source>An answer is still being written in this conversation.</source>
        <translation>ما زالت إجابة تُكتب في هذه المحادثة.</translation>
    </message>
</context>
<context>
    <name>oriel::UsageController</name>
    <message>
        <source>%1, by conversation</source>
        <translation>%1 حسب المحادثة</translation>
    </message>
    <message>
        <source>%1, by day</source>
        <translation>%1 حسب اليوم</translation>
    </message>
    <message>
        <source>%1, by model</source>
        <translation>%1 حسب النموذج</translation>
    </message>
    <message>
        <source>%1, by provider</source>
        <translation>%1 حسب المزوّد</translation>
    </message>
    <message>
        <source>%1, by purpose</source>
        <translation>%1 حسب الغرض</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>A part of the cost is estimated.</source>
        <translation>جزء من الكلفة مقدَّر.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message numerus="yes">
        <source>The chart shows the %Ln largest, the table all.</source>
        <translation>
            <numerusform>لا يُظهر المخطط شيئًا، والجدول يُظهر الكل.</numerusform>
            <numerusform>يُظهر المخطط الأكبر، والجدول الكل.</numerusform>
            <numerusform>يُظهر المخطط الأكبرين، والجدول الكل.</numerusform>
            <numerusform>يُظهر المخطط الأكبر وعددها %Ln، والجدول الكل.</numerusform>
            <numerusform>يُظهر المخطط الأكبر وعددها %Ln، والجدول الكل.</numerusform>
            <numerusform>يُظهر المخطط الأكبر وعددها %Ln، والجدول الكل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chart shows the last %Ln days, the table all.</source>
        <translation>
            <numerusform>لا يُظهر المخطط أي يوم، والجدول يُظهر الكل.</numerusform>
            <numerusform>يُظهر المخطط اليوم الأخير، والجدول الكل.</numerusform>
            <numerusform>يُظهر المخطط اليومين الأخيرين، والجدول الكل.</numerusform>
            <numerusform>يُظهر المخطط آخر %Ln أيام، والجدول الكل.</numerusform>
            <numerusform>يُظهر المخطط آخر %Ln يومًا، والجدول الكل.</numerusform>
            <numerusform>يُظهر المخطط آخر %Ln يوم، والجدول الكل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The price of %Ln requests is not known: they are not in the cost.</source>
        <translation>
            <numerusform>لا طلبات بسعر غير معروف (%Ln).</numerusform>
            <numerusform>سعر طلب واحد (%Ln) غير معروف، فهو ليس في الكلفة.</numerusform>
            <numerusform>سعر طلبين (%Ln) غير معروف، فهما ليسا في الكلفة.</numerusform>
            <numerusform>سعر %Ln طلبات غير معروف، فهي ليست في الكلفة.</numerusform>
            <numerusform>سعر %Ln طلبًا غير معروف، فهي ليست في الكلفة.</numerusform>
            <numerusform>سعر %Ln طلب غير معروف، فهي ليست في الكلفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
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
        <translation>حفظ الاستهلاك</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
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
            <numerusform>لا نماذج</numerusform>
            <numerusform>نموذج واحد</numerusform>
            <numerusform>نموذجان</numerusform>
            <numerusform>%n نماذج</numerusform>
            <numerusform>%n نموذجًا</numerusform>
            <numerusform>%n نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>no models yet</source>
        <translation>لا نماذج بعد</translation>
    </message>
</context>
</TS>
