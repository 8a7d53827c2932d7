// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/MoneyWords.h"
#include "viewmodels/UsageWords.h"

#include <QLocale>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class UsageWordsTest : public QObject
{
    Q_OBJECT

    static UsageLine line()
    {
        UsageLine line;
        line.group = u"2026-03-02"_s;
        line.requests = 1234;
        line.cost = *Money::fromUsd(1.2);
        line.firstTokenP50 = 420ms;
        return line;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void moneyIsNeverShownAsLessThanItIs()
    {
        QCOMPARE(moneyWords(Money()), u"$0.00"_s);
        QCOMPARE(moneyWords(Money{1}), u"<$0.0001"_s);
        QCOMPARE(moneyWords(*Money::fromUsd(0.0012)), u"$0.0012"_s);
        QCOMPARE(moneyWords(*Money::fromUsd(123456.789)), u"$123,456.79"_s);
    }

    void everyFigureHasANameATitleAndWords()
    {
        QStringList names;
        for (const auto figure : usageFigures) {
            names << usageFigureName(figure);
            QVERIFY(!usageFigureTitle(figure).isEmpty());
            QVERIFY(!usageFigureWords(line(), figure).isEmpty());
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void whatIsNotCertainIsMarked()
    {
        auto uncertain = line();
        QCOMPARE(usageFigureWords(uncertain, UsageFigure::Cost), u"$1.20"_s);
        uncertain.estimatedCost = Money{1};
        uncertain.unpriced = 2;
        QCOMPARE(usageFigureWords(uncertain, UsageFigure::Cost), u"~$1.20+"_s);
        uncertain.cost = uncertain.estimatedCost = Money();
        QCOMPARE(usageFigureWords(uncertain, UsageFigure::Cost), u"–"_s); // nothing of it is known
        QCOMPARE(usageFigureWords(uncertain, UsageFigure::FirstTokenP95), u"–"_s);
        QVERIFY(!usageFigure(uncertain, UsageFigure::Speed));
    }

    void hugeCountsStayShort()
    {
        auto huge = line();
        QCOMPARE(usageFigureWords(huge, UsageFigure::Requests), u"1,234"_s);
        huge.promptTokens = 1'254'000;
        QCOMPARE(usageFigureWords(huge, UsageFigure::PromptTokens), u"1.25 M"_s);
        huge.promptTokens = std::numeric_limits<qint64>::max();
        QCOMPARE(usageFigureWords(huge, UsageFigure::PromptTokens), u"9,223,372,037 bn"_s);
    }

    void linesAreNamedByWhatTheyAreOf()
    {
        UsageLine named = line();
        QCOMPARE(usageLineName(named, UsageGroup::Day, {}), u"Monday, March 2, 2026"_s);
        QCOMPARE(usageBarName(named, UsageGroup::Day, {}), u"3/2/26"_s);
        named.group = u"here/a\nmodel"_s;
        QCOMPARE(usageLineName(named, UsageGroup::Model, {}), u"here/a model"_s);
        named.group = u"title"_s;
        QCOMPARE(usageLineName(named, UsageGroup::Feature, {}), u"Titles of conversations"_s);
        named.group = u"c1"_s;
        QCOMPARE(usageLineName(named, UsageGroup::Conversation, {{u"c1"_s, u"Pumps"_s}}), u"Pumps"_s);
        QCOMPARE(usageLineName(named, UsageGroup::Conversation, {}), u"Untitled"_s);
        named.group.clear();
        QCOMPARE(usageLineName(named, UsageGroup::Conversation, {}), u"No conversation, or one that is gone"_s);
    }
};

QTEST_GUILESS_MAIN(UsageWordsTest)
#include "tst_usagewords.moc"
