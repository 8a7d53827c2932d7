// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/MarkdownStream.h"

#include "support/DescribeBlocks.h"

#include <QTest>

#include <random>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestMarkdownStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCutGivesTheWhole_data();
    void everyCutGivesTheWhole();
    void randomCutsOfALongTextGiveTheWhole();
    void changesLeadFromTheOldBlocksToTheNew();
    void settledBlocksStayAsTheyAre();
    void aFenceIsShownAsCodeFromItsFirstLine();
    void aClosingFenceIsNotShownAsCode();
    void aFormulaIsOneBeforeItEnds();
    void aLateDefinitionIsPutRightAtTheEnd();
    void costOfATokenIsFlat_data();
    void costOfATokenIsFlat();
    void costOfAGreatOpenBlockIsBounded_data();
    void costOfAGreatOpenBlockIsBounded();
    void whatIsNotReadYetIsShown();
};

namespace {

const char *const corpus[] = {
    "a\n===\nb\n---\n\nc",
    "a\n- b\n- c\n\n  d\n\n\n* e\n1. f\n1. g\n7) h\n8) i",
    "> a\nlazy\n> - b\nlazy\n\nc\n> d",
    "- a\n  ```x\n  b\n\n  c\n  ```\n- d\n      e\n\n        f",
    "```cpp\na\n\n``\n```\nb\n~~~\n```\n~~~",
    "````\n```\n````  \n   ```\nx\n   ```",
    "a | b\n--|--\n1 | 2\nx\n\n|c|\n|-\n",
    "p\n| a |\n| - |\n| b |\n> q",
    "[a] [b][c]\n\n[a]: https://d\n  'title'\n[c]:\n<https://e>\n\n[a]",
    "$$\na\n+ b\n\n$$\n$$\n- c\n=\n$$ d\n\\[\nx\n\\]\n\n$e\nf$ $5\n\n$6",
    "cost $a\n- item b$ c\nfoo c$ d\n***\n`x\n***\ny`\n# `z\nw`",
    "<div>\n*a*\n\n<!-- b\n\nc -->\nd\n<pre>\n\n</pre>\n<a\nb>",
    "    a\n\n    b\nc\n    d\n\n\te",
    "[^1]: a\n[^2]: b\n  c\n\n[^1] [^2]:",
    "1. a\n\n   b\n2. c\n   - d\n     1. e\n10. f\n\n\n11. g",
    "- [ ] a\n- [x] b\n-\n\n  c\n-\n  d",
    "a  \nb\\\nc *d\ne* **f\n\ng**",
    "\xEF\xBB\xBF# a\n\xEF\xBB\xBF# b\n\n\xEF\xBB\xBF",
    "a\r\n\r\n```\r\nb\r\n```\r\n\r\nc\rd\r\n",
    "日本 😀 *é* $x$\n\n- 😀\n```\n😀\n",
    "- ```\nfoo $a$\n- b\n\n`$c$",
    "***\n* * *\n- - -\na\n***\n+ b\n___",
    "![a](https://b)\n![c\nd](https://e) <https://f> www.g.h\n",
    "$(\n<div>`\n!$\n\n1. >#\n;\n>",
    "a\n\n```b\nc\n\f\f\n\n",
    "x\n\np\nh\n|-\n|c\n\nfoo",
    "```\n```\r* a\n```\n>```\n    ```\n",
    "\\\n\\\\\n\\`a`\n``b`c``\n\n`\n",
};

//! Text of all kinds, as a model writes it, of about \a size units.
QString longAnswer(qsizetype size)
{
    const QString section =
        u"## Part %1\n\nSome words with *emphasis*, `code` and a formula $x_%1$ that go on for a "
        "while, so that it looks like a paragraph of an answer.\n\n- one item\n- another **item** "
        "with words\n  1. and\n  2. more\n\n```python\ndef f(x):\n    return x * %1\n\nprint(f(2))\n"
        "```\n\n| name | value |\n| --- | ---: |\n| a | %1 |\n| b | $y$ |\n\n> A quote\n> of two "
        "lines.\n\n$$\nE = mc^%1\n$$\n\n"_s;
    QString text;
    for (int i = 1; text.size() < size; ++i)
        text += section.arg(i);
    return text;
}

std::vector<MarkdownBlock> streamed(QStringView text, const std::vector<qsizetype> &cuts)
{
    MarkdownStream stream;
    qsizetype from = 0;
    for (const auto cut : cuts) {
        (void)stream.append(text.sliced(from, cut - from));
        from = cut;
    }
    (void)stream.append(text.sliced(from));
    (void)stream.finish();
    return stream.blocks();
}

//! Feeds \a text, the last two hundred units in pieces of four; the most units that one of them cost.
qsizetype mostReadByOne(QStringView text)
{
    MarkdownStream stream;
    qsizetype most = 0;
    (void)stream.append(text.chopped(200));
    for (qsizetype at = text.size() - 200; at < text.size(); at += 4) {
        const auto before = stream.unitsRead();
        (void)stream.append(text.mid(at, 4));
        most = std::max(most, stream.unitsRead() - before);
    }
    return most;
}

} // namespace

void TestMarkdownStream::everyCutGivesTheWhole_data()
{
    QTest::addColumn<QString>("markdown");
    for (const char *markdown : corpus)
        QTest::newRow(markdown) << QString::fromUtf8(markdown);
    QTest::newRow("all") << [] {
        QString all;
        for (const char *markdown : corpus)
            all += QString::fromUtf8(markdown) + u"\n\n"_s;
        return all;
    }();
}

void TestMarkdownStream::everyCutGivesTheWhole()
{
    QFETCH(QString, markdown);
    const auto whole = readMarkdown(markdown);
    for (qsizetype cut = 0; cut <= markdown.size(); ++cut) {
        const auto blocks = streamed(markdown, {cut});
        QVERIFY2(blocks == whole,
                 qPrintable(u"cut at %1:\n%2\nbut whole:\n%3"_s.arg(cut).arg(test::describe(blocks).join(u'\n'),
                                                                             test::describe(whole).join(u'\n'))));
    }
    std::vector<qsizetype> all;
    for (qsizetype cut = 1; cut < markdown.size(); ++cut)
        all.push_back(cut);
    const auto blocks = streamed(markdown, all);
    QCOMPARE(test::describe(blocks), test::describe(whole));
    QVERIFY(blocks == whole); // offsets too
}

void TestMarkdownStream::randomCutsOfALongTextGiveTheWhole()
{
    QString text;
    std::mt19937 random(7); // the same each time
    for (int i = 0; i < 400; ++i) {
        text += QString::fromUtf8(corpus[random() % std::size(corpus)]).remove(u"]:"_s);
        text += random() % 3 == 0 ? u"\n"_s : u"\n\n"_s;
    }
    const auto whole = readMarkdown(text);
    for (int round = 0; round < 10; ++round) {
        std::vector<qsizetype> cuts;
        for (qsizetype at = 0; at < text.size(); at += 1 + qsizetype(random() % 40))
            cuts.push_back(at);
        const auto blocks = streamed(text, cuts);
        QCOMPARE(test::describe(blocks), test::describe(whole));
        QVERIFY(blocks == whole);
    }
}

void TestMarkdownStream::changesLeadFromTheOldBlocksToTheNew()
{
    for (const char *markdown : corpus) {
        const QString text = QString::fromUtf8(markdown);
        MarkdownStream stream;
        std::vector<MarkdownBlock> mirror; // what a model holds that only looks at changes
        const auto follow = [&](const BlocksChange &change) {
            QVERIFY(change.first + change.removed <= mirror.size());
            const auto at = mirror.begin() + std::ptrdiff_t(change.first);
            const auto behind = mirror.erase(at, at + std::ptrdiff_t(change.removed));
            const auto fresh = stream.blocks().begin() + std::ptrdiff_t(change.first);
            mirror.insert(behind, fresh, fresh + std::ptrdiff_t(change.inserted));
            QCOMPARE(test::describe(mirror), test::describe(stream.blocks()));
            QVERIFY(mirror == stream.blocks());
        };
        for (qsizetype at = 0; at < text.size(); ++at)
            follow(stream.append(QStringView(text).sliced(at, 1)));
        follow(stream.finish());
    }
}

void TestMarkdownStream::settledBlocksStayAsTheyAre()
{
    const QString text = longAnswer(20'000);
    MarkdownStream stream;
    std::size_t settled = 0;
    for (qsizetype at = 0; at < text.size(); at += 7) {
        const std::vector<MarkdownBlock> before(stream.blocks().begin(), stream.blocks().begin() + qsizetype(settled));
        const auto change = stream.append(QStringView(text).mid(at, 7));
        QVERIFY(change.first >= settled);
        QVERIFY(std::ranges::equal(before, stream.blocks() | std::views::take(qsizetype(settled))));
        QVERIFY(stream.settled() >= settled);
        settled = stream.settled();
        QVERIFY(stream.blocks().size() - settled <= 4);
    }
}

void TestMarkdownStream::aFenceIsShownAsCodeFromItsFirstLine()
{
    MarkdownStream stream;
    (void)stream.append(u"a\n\n```c++ x\n");
    QCOMPARE(test::describe(stream.blocks()), (QStringList{u"p a"_s, u"code c++ open[]"_s}));
    const auto change = stream.append(u"int *a;");
    QCOMPARE(change, (BlocksChange{1, 1, 1}));
    QCOMPARE(test::describe(stream.blocks()), (QStringList{u"p a"_s, u"code c++ open[int *a;]"_s}));
}

void TestMarkdownStream::aClosingFenceIsNotShownAsCode()
{
    MarkdownStream stream;
    (void)stream.append(u"```\na\n``");
    QCOMPARE(test::describe(stream.blocks()), (QStringList{u"code  open[a]"_s}));
    (void)stream.append(u"`");
    QCOMPARE(test::describe(stream.blocks()), (QStringList{u"code  open[a]"_s}));
    (void)stream.append(u"\nb");
    QCOMPARE(test::describe(stream.blocks()), (QStringList{u"code [a]"_s, u"p b"_s}));
}

void TestMarkdownStream::aFormulaIsOneBeforeItEnds()
{
    MarkdownStream stream;
    (void)stream.append(u"a\n\n$$\nx_1\n- y_");
    QCOMPARE(test::describe(stream.blocks()), (QStringList{u"p a"_s, u"math open [x_1\n- y_]"_s}));
    (void)stream.append(u"2\n$$\nb");
    QCOMPARE(test::describe(stream.blocks()), (QStringList{u"p a"_s, u"math [x_1\n- y_2]"_s, u"p b"_s}));
}

void TestMarkdownStream::aLateDefinitionIsPutRightAtTheEnd()
{
    MarkdownStream stream;
    (void)stream.append(u"a\n\nsee [b]\n\nc\n\n[b]: https://d");
    QCOMPARE(test::describe(stream.blocks()), (QStringList{u"p a"_s, u"p see [b]"_s, u"p c"_s}));
    QCOMPARE(stream.finish(), (BlocksChange{1, 1, 1}));
    QCOMPARE(test::describe(stream.blocks()), (QStringList{u"p a"_s, u"p see <a https://d>b</>"_s, u"p c"_s}));
}

void TestMarkdownStream::costOfATokenIsFlat_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("all kinds") << longAnswer(1);
    QTest::newRow("code without an end") << u"    int value = other + 1; // words\n"_s;
    QTest::newRow("a list") << u"- an item with *some* words and a price of $5\n"_s;
    QTest::newRow("a numbered list") << u"1. an item with `some` words\n   - and one in it\n"_s;
    QTest::newRow("paragraphs") << u"Words that a model wrote, with **emphasis**.\n\n"_s;
}

void TestMarkdownStream::costOfATokenIsFlat()
{
    QFETCH(QString, piece);
    const QString begin = piece.startsWith(u' ') ? u"```cpp\n"_s : QString();
    const auto cost = [&](qsizetype size) { // of one unit behind so many, in units read
        const QString text = begin + piece.repeated(1 + size / piece.size());
        const QString tokens = piece.repeated(1 + 1000 / piece.size());
        MarkdownStream stream;
        (void)stream.append(text);
        const auto before = stream.unitsRead();
        for (qsizetype at = 0; at < tokens.size(); at += 4)
            (void)stream.append(QStringView(tokens).mid(at, 4));
        return double(stream.unitsRead() - before) / double(tokens.size());
    };
    const auto small = cost(1000);
    const auto middle = cost(100'000);
    const auto great = cost(1'000'000);
    const QString found = u"%1, %2, %3"_s.arg(small).arg(middle).arg(great);
    QVERIFY2(middle < small * 1.2 && great < middle * 1.2, qPrintable(found));
}

void TestMarkdownStream::costOfAGreatOpenBlockIsBounded_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("a paragraph of many lines") << u"words and words\n"_s;
    QTest::newRow("a paragraph of one line") << u"words and words "_s;
    QTest::newRow("a table") << u"| a | b |\n| - | - |\n"_s;
    QTest::newRow("a quote") << u"> words\n"_s;
    QTest::newRow("an item") << u"  - words\n"_s;
    QTest::newRow("definitions") << u"[a]: https://b\n"_s;
    QTest::newRow("html") << u"<!-- words\n\n"_s;
    QTest::newRow("a price") << u"it costs $5, "_s;
    QTest::newRow("code in an item") << u"- ```\n  x\n"_s;
}

void TestMarkdownStream::costOfAGreatOpenBlockIsBounded()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(1 + 150'000 / piece.size());
    MarkdownStream stream;
    (void)stream.append(text.first(40'000));
    for (qsizetype at = 40'000; at < text.size(); at += 100)
        (void)stream.append(QStringView(text).mid(at, 100));
    QVERIFY2(stream.unitsRead() < 12 * text.size(), qPrintable(QString::number(stream.unitsRead() / text.size())));
    QVERIFY(mostReadByOne(QStringView(text).first(16'000)) < 3 * 16'000);
}

void TestMarkdownStream::whatIsNotReadYetIsShown()
{
    const QString text = u"words and *words*\n"_s.repeated(4000);
    MarkdownStream stream;
    for (qsizetype at = 0; at < text.size(); at += 1000) {
        const auto change = stream.append(QStringView(text).mid(at, 1000));
        QVERIFY(change.inserted > 0);
        qsizetype words = 0;
        for (const auto &block : stream.blocks())
            words += toPlainText(block).count(u"words"_s);
        QVERIFY(words >= stream.text().count(u"words"_s) - 1); // one may be cut in two where what is read ends
    }
    (void)stream.finish();
    QVERIFY(stream.blocks() == readMarkdown(text));
}

QTEST_GUILESS_MAIN(TestMarkdownStream)
#include "tst_markdownstream.moc"
