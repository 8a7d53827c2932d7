// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Excerpt.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestExcerpt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortTextIsShownWhole();
    void aLongTextIsCutAtBlanksAroundTheFirstPlace();
    void withoutAPlaceItIsTheBeginning();
    void linesAndBlanksBecomeOneBlank();
    void aTextWithoutBlanksIsCutBetweenCharacters();
    void marksAreCutWithTheText();
};

void TestExcerpt::aShortTextIsShownWhole()
{
    QCOMPARE(excerptOf(u"The quick fox", {{4, 5}}), (Excerpt{u"The quick fox"_s, {{4, 5}}}));
    QCOMPARE(excerptOf(u"", {}), Excerpt{});
}

void TestExcerpt::aLongTextIsCutAtBlanksAroundTheFirstPlace()
{
    const QString text = u"word "_s.repeated(100) + u"here "_s + u"word "_s.repeated(10) + u"there "_s
        + u"word "_s.repeated(100);
    const auto excerpt = excerptOf(text, {{500, 4}, {555, 5}});
    QVERIFY(excerpt.text.startsWith(u"…word "_s));
    QVERIFY(excerpt.text.endsWith(u"word…"_s));
    QVERIFY(excerpt.text.size() <= 242);
    QCOMPARE(excerpt.marks.size(), std::size_t(2));
    QCOMPARE(excerpt.text.sliced(excerpt.marks[0].start, excerpt.marks[0].length), u"here"_s);
    QCOMPARE(excerpt.text.sliced(excerpt.marks[1].start, excerpt.marks[1].length), u"there"_s);
}

void TestExcerpt::withoutAPlaceItIsTheBeginning()
{
    const auto excerpt = excerptOf(u"word "_s.repeated(100), {});
    QVERIFY(excerpt.text.startsWith(u"word word"_s));
    QVERIFY(excerpt.text.endsWith(u'…'));
    QVERIFY(excerpt.marks.empty());
}

void TestExcerpt::linesAndBlanksBecomeOneBlank()
{
    QCOMPARE(excerptOf(u"\n\n a\t\tb \r\n\n c", {{3, 4}, {12, 1}}), (Excerpt{u"a b c"_s, {{0, 3}, {4, 1}}}));
}

void TestExcerpt::aTextWithoutBlanksIsCutBetweenCharacters()
{
    const QString pair = u"\U00020BB7"_s;
    for (qsizetype before = 0; before < 4; ++before) {
        const QString text = QString(before, u'x') + pair.repeated(400);
        const auto excerpt = excerptOf(text, {{before + 200, 2}});
        QVERIFY(excerpt.text.isValidUtf16());
        QCOMPARE(excerpt.text.sliced(excerpt.marks.at(0).start, 2), pair);
    }
    const QString accents = u"e\u0301\u0327"_s.repeated(300);
    const auto excerpt = excerptOf(accents, {{300, 3}});
    QVERIFY(excerpt.text.startsWith(u"…e"_s));
    QVERIFY(excerpt.text.endsWith(u"\u0327…"_s));
}

void TestExcerpt::marksAreCutWithTheText()
{
    const QString text = QString(1000, u'中');
    const auto excerpt = excerptOf(text, {{100, 800}});
    QCOMPARE(excerpt.text.size(), qsizetype(242));
    QCOMPARE(excerpt.marks, (std::vector<TextStretch>{{61, 180}}));
}

QTEST_GUILESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
