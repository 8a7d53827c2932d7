// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/InlineText.h"

#include "support/DescribeBlocks.h"
#include "text/MarkdownBlocks.h"

#include <QGuiApplication>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestInlineText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDocumentHasTheSamePositions_data();
    void aDocumentHasTheSamePositions();
    void richTextHasNoElementOfTheAuthor();
    void richTextTakesTheLook();
    void aStretchIsMarkdown_data();
    void aStretchIsMarkdown();
    void aStretchIsPlainText();
    void markdownReadsTheSameAgain_data();
    void markdownReadsTheSameAgain();
};

namespace {

InlineText inlineOf(const QString &markdown)
{
    const auto blocks = readMarkdown(markdown);
    return blocks.size() == 1 ? std::get<ParagraphBlock>(blocks.front().content).text : InlineText{};
}

} // namespace

void TestInlineText::aDocumentHasTheSamePositions_data()
{
    QTest::addColumn<QString>("markdown");
    for (const char *markdown :
         {"a *b* **c** ~~d~~", "`a  b` c `  d  `", "a  \nb", "a    b & <c> \"d\"", "x $y$ z $w$",
          "[a *b*](https://c) d", "日本 😀 *é*", "a[^1] b", "*a* *b*", "`a` `b`", "&nbsp; a &#8232; b"})
        QTest::newRow(markdown) << QString::fromUtf8(markdown);
}

void TestInlineText::aDocumentHasTheSamePositions()
{
    QFETCH(QString, markdown);
    const InlineText text = inlineOf(markdown);
    QVERIFY(!text.text.isEmpty());
    QTextDocument document;
    document.setHtml(toRichText(text, {.math = [](const InlineRun &) { return u"<img src=\"x\"/>"_s; }}));
    QString shown = document.toRawText();
    shown.replace(QChar::LineSeparator, u'\n');
    QString expected = text.text;
    QCOMPARE(shown, expected.replace(QChar::LineSeparator, u'\n'));
}

void TestInlineText::richTextHasNoElementOfTheAuthor()
{
    const auto html = toRichText(inlineOf(u"a <img src=x> [b\"<i>](https://c?\"<x>&d) `<u>` $<v>$ &lt;b&gt;"_s));
    QCOMPARE(html.count(u'<'), html.count(u'>'));
    for (const auto tag : {"<img"_L1, "<i>"_L1, "<u>"_L1, "<v>"_L1, "<x>"_L1, "<b>"_L1})
        QVERIFY2(!html.contains(tag), qPrintable(html));
    QVERIFY2(html.contains("href=\"https://c?%22%3Cx%3E&amp;d\""_L1)
                 || html.contains("href=\"https://c?&quot;&lt;x&gt;&amp;d\""_L1),
             qPrintable(html));
}

void TestInlineText::richTextTakesTheLook()
{
    const auto text = inlineOf(u"`a` [b](https://c) $d$"_s);
    const RichTextLook look{.math = [](const InlineRun &run) { return u"<img alt=\"%1\"/>"_s.arg(run.tex); },
                            .codeCss = u"color:red"_s,
                            .linkCss = u"color:blue"_s};
    QCOMPARE(toRichText(text, look),
             u"<span style=\"white-space:pre-wrap\"><code style=\"color:red\">a</code> "
             "<a href=\"https://c\" style=\"color:blue\">b</a> <img alt=\"d\"/></span>"_s);
    QCOMPARE(toRichText(inlineOf(u"$d$"_s)), u"<span style=\"white-space:pre-wrap\"><code>$d$</code></span>"_s);
    QCOMPARE(toRichText({}), QString());
}

void TestInlineText::aStretchIsMarkdown_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("stretch");
    QTest::newRow("inside of bold") << u"a **bold** b"_s << 3 << 2 << u"**ol**"_s;
    QTest::newRow("over its edge") << u"a **bold** b"_s << 4 << 4 << u"**ld** b"_s;
    QTest::newRow("a formula") << u"a $x_1$ b"_s << 1 << 2 << u" $x_1$"_s;
    QTest::newRow("a link") << u"[a *b*](https://c)"_s << 0 << 3 << u"[a ](<https://c>)*[b](<https://c>)*"_s;
    QTest::newRow("code") << u"`` a`b ``"_s << 0 << 3 << u"``a`b``"_s;
    QTest::newRow("special") << u"\\*a\\* \\$5"_s << 0 << -1 << u"\\*a\\* \\$5"_s;
    QTest::newRow("a footnote") << u"a[^1] b"_s << 0 << 2 << u"a[^1]"_s;
}

void TestInlineText::aStretchIsMarkdown()
{
    QFETCH(QString, markdown);
    QFETCH(int, start);
    QFETCH(int, length);
    QFETCH(QString, stretch);
    QCOMPARE(toMarkdown(inlineOf(markdown), start, length), stretch);
}

void TestInlineText::aStretchIsPlainText()
{
    const auto text = inlineOf(u"a **bold** `c` $x$ [d](https://e)"_s);
    QCOMPARE(toPlainText(text), u"a bold c $x$ d"_s);
    QCOMPARE(toPlainText(text, 2, 4), u"bold"_s);
    QCOMPARE(toPlainText(text, 9, 1), u"$x$"_s);
    QCOMPARE(toPlainText(text, 100), QString());
}

void TestInlineText::markdownReadsTheSameAgain_data()
{
    QTest::addColumn<QString>("markdown");
    for (const char *markdown :
         {"a *b* **c** ~~d~~ e", "*a **b***", "`a` ``b`c`` ` `` `", "a $x_1 * y$ \\(z\\) b",
          "[a](https://b) ![c](https://d)", "a\\*b \\_c\\_ \\[d] \\`e\\` \\\\ \\$5 \\<f> \\&amp; #g !h", "a  \nb",
          "x[^1] y", "<https://a>", "~~*a* b~~ c", "*a*b"})
        QTest::newRow(markdown) << QString::fromUtf8(markdown);
}

void TestInlineText::markdownReadsTheSameAgain()
{
    QFETCH(QString, markdown);
    const auto text = inlineOf(markdown);
    QVERIFY(!text.text.isEmpty());
    const auto written = toMarkdown(text);
    QCOMPARE(test::describe(inlineOf(written)), test::describe(text));
}

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv); // QTextDocument needs one
    TestInlineText test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_inlinetext.moc"
