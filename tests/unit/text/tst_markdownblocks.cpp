// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/MarkdownBlocks.h"

#include "support/DescribeBlocks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestMarkdownBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBlocks_data();
    void readsBlocks();
    void readsInlines_data();
    void readsInlines();
    void findsMath_data();
    void findsMath();
    void findsFootnotes_data();
    void findsFootnotes();
    void nothingHarmfulIsALink_data();
    void nothingHarmfulIsALink();
    void sourceOfABlockIsItsLines_data();
    void sourceOfABlockIsItsLines();
    void linesOfAPersonStayLines();
    void textCannotForgeAMask();
    void moreFormulasThanMasksHaveNumbers();
    void hostileTextIsReadToItsEnd_data();
    void hostileTextIsReadToItsEnd();
    void capsAreCountedInAPieceWithoutBlankLines();
    void plainTextOfBlocks();
};

namespace {

void blockColumns()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QStringList>("blocks");
}

void blockRow(const char *name, const char *markdown, const QStringList &blocks)
{
    QTest::newRow(name) << QString::fromUtf8(markdown) << blocks;
}

} // namespace

void TestMarkdownBlocks::readsBlocks_data()
{
    blockColumns();
    blockRow("nothing", "", {});
    blockRow("paragraphs", "a\nb\n\nc", {u"p a b"_s, u"p c"_s});
    blockRow("headings", "# a\nb\n===\n### *c*", {u"h1 a"_s, u"h1 b"_s, u"h3 <i>c</i>"_s});
    blockRow("rules", "a\n\n---\n***", {u"p a"_s, u"rule"_s, u"rule"_s});
    blockRow("a fence", "```cpp\n  a < b\n\n```\n", {u"code cpp[  a < b\n]"_s});
    blockRow("an open fence", "```py x=1\na\n", {u"code py open[a]"_s});
    blockRow("an empty fence", "```\n```", {u"code [] "_s.trimmed()});
    blockRow("tildes", "~~~~\n~~~\n~~~~", {u"code [~~~]"_s});
    blockRow("indented code", "    a\n\n    b\n", {u"code [a\n\nb]"_s});
    blockRow("a list", "- a\n- b\n  c\n\n  d", {u".* p a"_s, u".* p b c"_s, u". p d"_s});
    blockRow("numbers", "3. a\n3. b\n", {u".3 p a"_s, u".4 p b"_s});
    blockRow("tasks", "- [x] a\n- [ ] b", {u".*[x] p a"_s, u".*[ ] p b"_s});
    blockRow("lists in lists", "1. a\n   - b\n     - c\n2. d", {u".1 p a"_s, u"..* p b"_s, u"...* p c"_s, u".2 p d"_s});
    blockRow("a list at once", "- - a", {u".* p "_s, u"..* p a"_s});
    blockRow("empty items", "-\n- a\n-", {u".* p "_s, u".* p a"_s, u".* p "_s});
    blockRow("code in an item", "1. a\n   ```sh\n   b\n   ```\n2. c", {u".1 p a"_s, u". code sh[b]"_s, u".2 p c"_s});
    blockRow("an item that is code", "- ```\n  a\n  ```", {u".* code [a]"_s});
    blockRow("quotes", "> a\n>> b\n\nc", {u"> p a"_s, u">> p b"_s, u"p c"_s});
    blockRow("a lazy line", "> a\nb", {u"> p a b"_s});
    blockRow("a list in a quote", "> - a\n> - b", {u">.* p a"_s, u">.* p b"_s});
    blockRow("a quote in a list", "- > a", {u".* p "_s, u">. p a"_s});
    blockRow("a table", "| a | b | c |\n|:-|-:|:-:|\n| *1* | 2 |\n| `x` | | z",
             {u"table lrc a|b|c / <i>1</i>|2| / <c>x</c>||z"_s});
    blockRow("a table under words", "w\n\na | b\n--|--\n1 | 2\n\nw", {u"p w"_s, u"table -- a|b / 1|2"_s, u"p w"_s});
    blockRow("raw html", "<div>\n*a*\n</div>\n\nb", {u"code html[<div>\n*a*\n</div>]"_s, u"p b"_s});
    blockRow("a definition is no block", "[a]\n\n[a]: https://b", {u"p <a https://b>a</>"_s});
    blockRow("other line ends", "a\r\n\r\n```\r\nb\r\nc\r\n```\rd", {u"p a"_s, u"code [b\nc]"_s, u"p d"_s});
    blockRow("a byte order mark", "\xEF\xBB\xBF# a", {u"h1 a"_s});
}

void TestMarkdownBlocks::readsBlocks()
{
    QFETCH(QString, markdown);
    QFETCH(QStringList, blocks);
    QCOMPARE(test::describe(readMarkdown(markdown)), blocks);
}

void TestMarkdownBlocks::readsInlines_data()
{
    blockColumns();
    const auto row = [](const char *markdown, const char *text) {
        blockRow(markdown, markdown, {u"p "_s + QString::fromUtf8(text)});
    };
    row("*a* **b** ~~c~~ ~d~", "<i>a</i> <b>b</b> <s>c</s> ~d~");
    row("***a** b*", "<b><i>a</i></b><i> b</i>");
    row("`a  <b>`", "<c>a  <b></c>");
    row("a    b", "a b");
    row("a  \nb\\\nc\nd", "a\nb\nc d");
    row("a & b &amp; &lt;", "a & b & <");
    row("a <b>c</b>", "a <b>c</b>");
    row("[*a* b](https://c \"t\")", "<a https://c><i>a</i></><a https://c> b</>");
    row("<https://a> www.b.c x@y.z", "<a https://a>https://a</> <a http://www.b.c>www.b.c</> <a mailto:x@y.z>x@y.z</>");
    row("![a *b*](https://c)", "<img https://c>a </><img https://c><i>b</i></>");
    row("![](https://c)", "<img https://c>https://c</>");
    row("![a](data:x)", "<img >a</>");
    row("[![a](https://b)](https://c)", "<a https://c>a</>");
    row("日本 😀 *é*", "日本 😀 <i>é</i>");
}

void TestMarkdownBlocks::readsInlines()
{
    readsBlocks();
}

void TestMarkdownBlocks::findsMath_data()
{
    blockColumns();
    const auto row = [](const char *markdown, const QStringList &blocks) { blockRow(markdown, markdown, blocks); };
    row("a $x_1 * y_2 * z$ b", {u"p a <math x_1 * y_2 * z> b"_s});
    row("\\(a_b\\) and \\(c_d\\)", {u"p <math a_b> and <math c_d>"_s});
    row("**$x$** *\\(y\\)*", {u"p <b><math x></b> <i><math y></i>"_s});
    row("$5 and $6", {u"p $5 and $6"_s});
    row("$5-$10", {u"p $5-$10"_s});
    row("$ a$ and $a $", {u"p $ a$ and $a $"_s});
    row("\\$a$ b", {u"p $a$ b"_s});
    row("$a\\$b$", {u"p <math a\\$b>"_s});
    row("`$a$` $`b`$", {u"p <c>$a$</c> $<c>b</c>$"_s});
    row("`a $b` c$", {u"p <c>a $b</c> c$"_s});
    row("$a\nb$", {u"p <math a\nb>"_s});
    row("$a\n\nb$", {u"p $a"_s, u"p b$"_s});
    row("$a\n- b$", {u"p $a"_s, u".* p b$"_s});
    row("$$x$$", {u"math [x]"_s});
    row("$$\na\n+ b\n=\nc\n$$", {u"math [a\n+ b\n=\nc]"_s});
    row("\\[\na &= b \\\\\n\\]", {u"math [a &= b \\\\]"_s});
    row("so $$x$$ and", {u"p so"_s, u"math [x]"_s, u"p and"_s});
    row("where:\n$$\nx\n$$\nis", {u"p where:"_s, u"math [x]"_s, u"p is"_s});
    row("# $$x$$ $y$", {u"h1 <display x> <math y>"_s});
    row("| $a|b$ | $$c$$ |\n|-|-|\n| 1 | \\(d\\) |", {u"table -- <math a|b>|<display c> / 1|<math d>"_s});
    row("> $$\n> a\n> - b\n> $$\n> c", {u"> math [a\n- b]"_s, u"> p c"_s});
    row("1. a\n   $$\n   b\n   - c\n   $$\n2. d", {u".1 p a"_s, u". math [b\n- c]"_s, u".2 p d"_s});
    row("- $$x$$", {u".* math [x]"_s});
    row("```\n$a$ $$\n```\n$$b$$", {u"code [$a$ $$]"_s, u"math [b]"_s});
    row("    $a$", {u"code [$a$]"_s});
    row("<div>$a$</div>", {u"code html[<div>$a$</div>]"_s});
    row("a <b c='$d$'> e", {u"p a <b c='$d$'> e"_s});
    row("[a](https://b/$c$d)", {u"p <a https://b/$c$d>a</>"_s});
    row("$$ a", {u"p $$ a"_s});
    row("$$$$", {u"p $$$$"_s});
    row("\\\\(a\\\\)", {u"p \\(a\\)"_s});
}

void TestMarkdownBlocks::findsMath()
{
    readsBlocks();
}

void TestMarkdownBlocks::findsFootnotes_data()
{
    blockColumns();
    const auto row = [](const char *markdown, const QStringList &blocks) { blockRow(markdown, markdown, blocks); };
    row("a[^1]\n\n[^1]: https://b", {u"p a<^1>"_s, u"note 1 <a https://b>https://b</>"_s});
    row("[^1]: a *b*\n[^two]: c", {u"note 1 a <i>b</i>"_s, u"note two c"_s});
    row("w\n[^1]: a", {u"p w"_s, u"note 1 a"_s});
    row("[^1] a: b", {u"p <^1> a: b"_s});
    row("a [^1]: b", {u"p a <^1>: b"_s});
    row("[^a](https://b)", {u"p <a https://b>^a</>"_s});
    row("`[^1]` [^a b]", {u"p <c>[^1]</c> [^a b]"_s});
    row("[^1]:", {u"note 1 "_s});
}

void TestMarkdownBlocks::findsFootnotes()
{
    readsBlocks();
}

void TestMarkdownBlocks::nothingHarmfulIsALink_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"javascript:alert(1)", "java&#10;script:alert(1)", "data:text/html,a", "file:///etc/passwd",
                            "ftp://a", "#a", "//a", "smb://a", "x-oriel:a"})
        QTest::newRow(url) << QString::fromUtf8(url);
}

void TestMarkdownBlocks::nothingHarmfulIsALink()
{
    QFETCH(QString, url);
    const auto blocks = readMarkdown(u"[*words*](<%1>) ![words](<%1>)"_s.arg(url));
    QCOMPARE(test::describe(blocks), QStringList{u"p <i>words</i> <img >words</>"_s});
    const auto html = toRichText(std::get<ParagraphBlock>(blocks.front().content).text);
    QVERIFY2(!html.contains("<a"_L1) && !html.contains("<img"_L1), qPrintable(html));
}

void TestMarkdownBlocks::sourceOfABlockIsItsLines_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QStringList>("sources");
    const auto row = [](const char *markdown, const QStringList &sources) {
        QTest::newRow(markdown) << QString::fromUtf8(markdown) << sources;
    };
    row("# 😀\n\na\nb\n\n\n- c\n  d\n- e\n", {u"# 😀"_s, u"a\nb"_s, u"- c\n  d"_s, u"- e"_s});
    row("```x\na\n\n```\n\n***\n", {u"```x\na\n\n```"_s, u"***"_s});
    row("> a\n> b\n\n    c\n\n    d\n\ne", {u"> a\n> b"_s, u"    c\n\n    d"_s, u"e"_s});
    row("|a|\n|-|\n|b|\n\nc", {u"|a|\n|-|\n|b|"_s, u"c"_s});
    row("a $$x$$ b\n\nc", {u"a "_s, u"$$x$$"_s, u" b"_s, u"c"_s});
    row("日本 $x$\r\n\r\n日", {u"日本 $x$"_s, u"日"_s});
    row("a\n===\n\nb\n", {u"a\n==="_s, u"b"_s});
    row("<div>\na\n\nb", {u"<div>\na"_s, u"b"_s});
    row("```\na\n\n", {u"```\na"_s});
}

void TestMarkdownBlocks::sourceOfABlockIsItsLines()
{
    QFETCH(QString, markdown);
    QFETCH(QStringList, sources);
    QStringList found;
    for (const auto &block : readMarkdown(markdown))
        found.push_back(markdown.sliced(block.start, block.length));
    QCOMPARE(found, sources);
}

void TestMarkdownBlocks::linesOfAPersonStayLines()
{
    QCOMPARE(test::describe(readMarkdown(u"a\nb"_s, MarkdownBreaks::Line)), QStringList{u"p a\nb"_s});
}

void TestMarkdownBlocks::textCannotForgeAMask()
{
    constexpr char16_t units[] = {0xFDD0, 0xE000, 0xFDD1, u' ', u'$', u'x', u'$', 0xD800, 0};
    const QString forged = QString::fromUtf16(units);
    QCOMPARE(test::describe(readMarkdown(forged)), QStringList{u"p \uFFFD\uE000\uFFFD <math x>\uFFFD"_s});
}

void TestMarkdownBlocks::moreFormulasThanMasksHaveNumbers()
{
    QString markdown;
    for (int i = 0; i < 20'000; ++i)
        markdown += u"$%1x$\n\n"_s.arg(i);
    const auto blocks = readMarkdown(markdown);
    QCOMPARE(blocks.size(), std::size_t(20'000));
    for (int i = 0; i < 20'000; ++i)
        QCOMPARE(test::describe(blocks.at(std::size_t(i))), u"p <math %1x>"_s.arg(i));
}

void TestMarkdownBlocks::hostileTextIsReadToItsEnd_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
         {"> ",   "- ",      "[",     "![",       "![[]()",  "*a ",   "**",         "`a``b```", "<",          "<a ",
          "| a ", "|\n|-\n", "[a](<", "~~a",      "\n* * *", "&#",    "www.",       "a@b.",     "https://a(", "```\n",
          "<!--", "_a__b",   "[^a]:", "[a]: b\n", "\\",      "1. ",   "# ",         "\t",       "$",          "$$",
          "$a ",  "\\(",     "\\[",   "$a`",      "$a\n",    "$$a\n", "\\(\\[$`$$", "[^1]",     "`$``$```$"})
        QTest::newRow(piece) << QString::fromUtf8(piece);
}

void TestMarkdownBlocks::hostileTextIsReadToItsEnd()
{
    QFETCH(QString, piece);
    const QString hostile = piece.repeated(20'000 / piece.size());
    for (const auto &markdown : {hostile, u"| a |\n| - |\n"_s + hostile}) {
        qsizetype end = 0;
        for (const auto &block : readMarkdown(markdown)) { // one behind the other, and within the text
            QVERIFY(block.start >= end && block.length >= 0);
            end = block.start + block.length;
        }
        QVERIFY(end <= markdown.size());
    }
}

void TestMarkdownBlocks::capsAreCountedInAPieceWithoutBlankLines()
{
    const QString table = u"|a|\n|-|\n|b|\n\n"_s;
    QCOMPARE(readMarkdown(table.repeated(1000)).size(), std::size_t(1000)); // counted a piece, not in all
    const auto hostile = readMarkdown(table + u"|\n|-|\n"_s.repeated(501));
    QVERIFY(!std::holds_alternative<TableBlock>(hostile.front().content));
    QCOMPARE(readMarkdown(u"![[]()"_s.repeated(5001)).size(), std::size_t(1));
}

void TestMarkdownBlocks::plainTextOfBlocks()
{
    QStringList texts;
    for (const auto &block : readMarkdown(u"# *a* $x$\n\n- `b` [c](https://d)\n\n|e|f|\n|-|-|\n|1|2|\n\n"
                                          "```x\ng\n```\n\n$$y$$\n\n[^1]: h\n\n---"_s))
        texts.push_back(toPlainText(block));
    QCOMPARE(texts, (QStringList{u"a $x$"_s, u"b c"_s, u"e\tf\n1\t2"_s, u"g"_s, u"$$y$$"_s, u"h"_s, QString()}));
}

QTEST_GUILESS_MAIN(TestMarkdownBlocks)
#include "tst_markdownblocks.moc"
