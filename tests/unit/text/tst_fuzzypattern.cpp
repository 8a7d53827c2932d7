// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/FuzzyPattern.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

//! The names that fit, the best first.
QStringList ranked(const QString &typed, const QStringList &names)
{
    const FuzzyPattern pattern(typed);
    std::vector<std::pair<int, QString>> found;
    for (const auto &name : names) {
        if (const auto score = pattern.score(foldedForComparison(name)))
            found.emplace_back(*score, name);
    }
    std::ranges::stable_sort(found, [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList result;
    for (const auto &[score, name] : found)
        result << name;
    return result;
}

QString marked(const QString &typed, const QString &text)
{
    QString result = text;
    auto marks = FuzzyPattern(typed).marks(text);
    std::ranges::reverse(marks);
    for (const auto &mark : marks)
        result.insert(mark.start + mark.length, u']').insert(mark.start, u'[');
    return result;
}

} // namespace

class FuzzyPatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBestComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("beginnings of words") << u"nc"_s << QStringList{u"New chat"_s, u"Find once"_s};
        QTest::newRow("beginnings, then letters that follow one another")
            << u"set"_s << QStringList{u"Settings"_s, u"Show every tab"_s, u"Reset the pump"_s};
        QTest::newRow("words in any order") << u"chat new"_s << QStringList{u"New chat"_s};
        QTest::newRow("the shorter one") << u"pump"_s << QStringList{u"Pump"_s, u"Pump manual of the old plant"_s};
        QTest::newRow("any case and accents") << u"STRASSE elan"_s << QStringList{u"Élan in der Straße"_s};
        QTest::newRow("other scripts") << u"ポンプ"_s << QStringList{u"ポンプの説明"_s};
    }
    void theBestComesFirst()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, names);
        auto reversed = names;
        std::ranges::reverse(reversed);
        QCOMPARE(ranked(typed, reversed), names);
    }

    void lettersThatAreMissingOrTurnedDoNotFit()
    {
        QCOMPARE(ranked(u"cn"_s, {u"New chat"_s}), QStringList());
        QCOMPARE(ranked(u"new z"_s, {u"New chat"_s}), QStringList());
        QCOMPARE(ranked(u"new"_s, {QString()}), QStringList());
    }

    void blankFitsEverythingAlike()
    {
        QVERIFY(FuzzyPattern(u"  "_s).isBlank());
        QCOMPARE(ranked(u" "_s, {u"b"_s, u"a"_s}), QStringList({u"b"_s, u"a"_s}));
        QCOMPARE(marked(u" "_s, u"ab"_s), u"ab"_s);
    }

    void marksStandInTheTextAsItIsShown_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("apart") << u"nc"_s << u"[N]ew [c]hat"_s;
        QTest::newRow("together") << u"cha"_s << u"New [cha]t"_s;
        QTest::newRow("two words that meet") << u"ne w"_s << u"[New] chat"_s;
        QTest::newRow("nothing") << u"zz"_s << u"New chat"_s;
    }
    void marksStandInTheTextAsItIsShown()
    {
        QFETCH(const QString, typed);
        QTEST(marked(typed, u"New chat"_s), "expected");
    }

    void marksCoverAllOfALetter()
    {
        QCOMPARE(marked(u"strasse"_s, u"Die Straße"_s), u"Die [Straße]"_s);
        QCOMPARE(marked(u"e"_s, u"Ce\u0301"_s), u"C[e\u0301]"_s);
        QCOMPARE(marked(u"b"_s, u"😀 b"_s), u"😀 [b]"_s);
    }

    void longTextsAreCut()
    {
        const QString text = QString(FuzzyPattern::longestText, u'a') + u'b';
        QVERIFY(FuzzyPattern(u"a"_s).score(text));
        QVERIFY(!FuzzyPattern(u"b"_s).score(text));
        QVERIFY(FuzzyPattern(QString(10'000, u'a')).score(text)); // what is typed, too
        QCOMPARE(FuzzyPattern(u"b"_s).marks(text).size(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(FuzzyPatternTest)
#include "tst_fuzzypattern.moc"
