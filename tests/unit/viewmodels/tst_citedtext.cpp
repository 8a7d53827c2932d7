// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/BlockDocument.h"
#include "viewmodels/CitedText.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

class TestCitedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberOfASourceIsALink();
    void severalInOnePlaceAreLinksEach();
    void aNumberThatNoSourceHasIsStruckOut();
    void codeAndLinksStayAsTheyAre();
    void theTextStaysTheSame_data();
    void theTextStaysTheSame();
    void cellsOfATableCite();

private:
    static MarkdownBlock cited(const QString &markdown, const QList<int> &sources = {1, 2, 3})
    {
        return withCitations(readMarkdown(markdown).front(), sources);
    }
    //! Where the links lead, in order.
    static QStringList links(const MarkdownBlock &block)
    {
        QStringList links;
        for (const auto &run : wordsOf(block)->runs) {
            if (!run.link.isEmpty())
                links << wordsOf(block)->text.sliced(run.start, run.length) + u'>' + run.link;
        }
        return links;
    }
};

void TestCitedText::aNumberOfASourceIsALink()
{
    const auto block = cited(u"Hold RESET [1] for **five seconds [2]**."_s);
    QCOMPARE(links(block), QStringList({u"[1]>source:1"_s, u"[2]>source:2"_s}));
    QCOMPARE(linkAt(block, 12), u"source:1"_s);
    QCOMPARE(linkAt(block, 0), QString());
}

void TestCitedText::severalInOnePlaceAreLinksEach()
{
    QCOMPARE(links(cited(u"Both say so [1, 3]."_s)), QStringList({u"1>source:1"_s, u"3>source:3"_s}));
    QCOMPARE(links(cited(u"Both say so [1][3]."_s)), QStringList({u"[1]>source:1"_s, u"[3]>source:3"_s}));
}

void TestCitedText::aNumberThatNoSourceHasIsStruckOut()
{
    const auto block = cited(u"Surely [7]."_s);
    QCOMPARE(links(block), QStringList());
    const auto &runs = wordsOf(block)->runs;
    const auto struck = std::ranges::find_if(
        runs, [](const InlineRun &run) { return run.styles.testFlag(InlineStyle::Strikethrough); });
    QVERIFY(struck != runs.end());
    QCOMPARE(wordsOf(block)->text.sliced(struck->start, struck->length), u"[7]"_s);
}

void TestCitedText::codeAndLinksStayAsTheyAre()
{
    const QString markdown = u"Write `a[1]` or see [1](https://example.org)."_s;
    QVERIFY(cited(markdown) == readMarkdown(markdown).front());
}

void TestCitedText::theTextStaysTheSame_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addRow("plain") << u"One [1], two [2], none [9], [1-3]."_s;
    QTest::addRow("only") << u"[1]"_s;
    QTest::addRow("looks") << u"*a [1]* ~~b [2]~~ `c [3]`"_s;
    QTest::addRow("hostile") << u"[1][[[2]]] [1, , 2] [99999999999999999999] [] [-1]"_s;
    QTest::addRow("hebrew") << u"שלום [1] עולם"_s;
}

void TestCitedText::theTextStaysTheSame()
{
    QFETCH(const QString, markdown);
    const auto block = cited(markdown);
    const auto *words = wordsOf(block);
    QCOMPARE(words->text, wordsOf(readMarkdown(markdown).front())->text);
    qsizetype at = 0;
    for (const auto &run : words->runs) { // they cover the text, without gaps
        QCOMPARE(run.start, at);
        at += run.length;
    }
    QCOMPARE(at, words->text.size());
}

void TestCitedText::cellsOfATableCite()
{
    const auto block = cited(u"| a | b |\n|---|---|\n| 5 s [1] | x |"_s);
    QVERIFY(htmlOf(block, {}, u"#000"_s).contains(u"href=\"source:1\""_s));
}

QTEST_APPLESS_MAIN(TestCitedText)
#include "tst_citedtext.moc"
