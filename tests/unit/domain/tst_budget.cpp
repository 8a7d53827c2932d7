// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Budget.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

Money dollars(double amount)
{
    return *Money::fromUsd(amount);
}

} // namespace

class TestBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNearlyUsedIsInSight()
    {
        BudgetRules rules;
        rules.all = {dollars(10), dollars(100)};
        rules.providers[u"a"_s] = {dollars(1), dollars(5)};
        const auto uses = budgetsInSight(rules, u"a"_s, {dollars(8), dollars(79.99), dollars(1), dollars(3)});
        QCOMPARE(uses.size(), 2U);
        QVERIFY(uses[0] == (BudgetUse{u"a"_s, BudgetPeriod::Day, dollars(1), dollars(1)})); // used up: goes first
        QVERIFY(uses[0].isUsedUp());
        QVERIFY(uses[1] == (BudgetUse{{}, BudgetPeriod::Day, dollars(10), dollars(8)}));
        QVERIFY(!uses[1].isUsedUp());
        QVERIFY(budgetsInSight(rules, u"b"_s, {}).empty());
    }

    void fourFifthsAreExact()
    {
        BudgetRules rules;
        rules.all.day = Money{3'000'000'000'000'001};
        QCOMPARE(budgetsInSight(rules, {}, {Money{2'400'000'000'000'000}, {}, {}, {}}).size(), 0U);
        QCOMPARE(budgetsInSight(rules, {}, {Money{2'400'000'000'000'001}, {}, {}, {}}).size(), 1U);
    }

    void aBudgetOfNothingIsUsedUp()
    {
        BudgetRules rules;
        rules.all.day = Money();
        const auto uses = budgetsInSight(rules, u"a"_s, {});
        QCOMPARE(uses.size(), 1U);
        QVERIFY(uses[0].isUsedUp());
    }

    void rulesHoldForThoseThatTheyName()
    {
        BudgetRules rules;
        QVERIFY(!rules.holdFor(u"a"_s));
        rules.providers[u"a"_s] = {dollars(1), {}};
        QVERIFY(rules.holdFor(u"a"_s));
        QVERIFY(!rules.holdFor(u"b"_s));
        rules.all.month = dollars(5);
        QVERIFY(rules.holdFor(u"b"_s));
    }

    void theySaySo_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<bool>("isDay");
        QTest::addColumn<double>("spent");
        QTest::addColumn<QString>("words");
        QTest::newRow("day") << QString() << true << 4.0 << u"$4.00 of today's budget of $5.00 are spent."_s;
        QTest::newRow("month") << QString() << false << 5.5
                               << u"This month's budget of $5.00 is used up: $5.50 were spent."_s;
        QTest::newRow("provider") << u"a"_s << true << 5.0
                                  << u"Today's budget of $5.00 for a is used up: $5.00 were spent."_s;
        QTest::newRow("provider, near") << u"a"_s << false << 4.5
                                        << u"$4.50 of this month's budget of $5.00 for a are spent."_s;
    }
    void theySaySo()
    {
        QFETCH(const QString, provider);
        QFETCH(const bool, isDay);
        QFETCH(const double, spent);
        const BudgetUse use{provider, isDay ? BudgetPeriod::Day : BudgetPeriod::Month, dollars(5), dollars(spent)};
        QTEST(budgetWords(use), "words");
    }
};

QTEST_GUILESS_MAIN(TestBudget)
#include "tst_budget.moc"
