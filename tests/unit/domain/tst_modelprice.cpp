// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ModelPrice.h"

#include <QTest>

#include <limits>

using namespace oriel;

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();

Usage tokens(qint64 prompt, qint64 completion)
{
    Usage usage;
    usage.prompt = prompt;
    usage.completion = completion;
    return usage;
}

ModelPrice simple()
{
    ModelPrice price{{Money{3'000'000}, Money{15'000'000}}};
    return price;
}

} // namespace

class TestModelPrice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyIsExact()
    {
        Money sum;
        for (int i = 0; i < 10; ++i)
            sum += *Money::fromUsd(0.1);
        QCOMPARE(sum.picoUsd, 1'000'000'000'000);
        QCOMPARE(Money::fromUsdPerMillion(0.075)->picoUsd, 75'000);
        QCOMPARE(Money{75'000}.usdPerMillion(), 0.075);
    }

    void whatIsNoAmountIsNone()
    {
        for (const double wrong :
             {-0.01, 1e7, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()}) {
            QVERIFY(!Money::fromUsd(wrong));
            QVERIFY(!Money::fromUsdPerMillion(wrong));
        }
    }

    void aSumStopsAtTheLargestAmount()
    {
        QCOMPARE((Money{most} + Money{1}).picoUsd, most);
        QCOMPARE((Money{-most} + Money{-most}).picoUsd, std::numeric_limits<qint64>::min());
    }

    void kindsWithoutAPriceCostWhatTheInputDoes()
    {
        auto usage = tokens(1000, 0);
        usage.cached = 400;
        usage.cacheWrite = 300;
        const auto applied = appliedPrice(simple(), {}, usage);
        QCOMPARE(costOf(usage, applied).picoUsd, 3'000'000'000);
    }

    void partsThatAreLargerThanTheirWholeAreCutToIt()
    {
        auto usage = tokens(100, 0);
        usage.cached = 90;
        usage.cacheWrite = 90;
        usage.cacheWriteHour = 90;
        auto price = simple();
        price.rates.cachedInput = Money{0};
        price.rates.cacheWrite = Money{1};
        price.rates.cacheWriteHour = Money{2};
        QCOMPARE(costOf(usage, appliedPrice(price, {}, usage)).picoUsd, 10 * 2);
    }

    void aLongPromptHasItsRatesForAllTokens()
    {
        auto price = simple();
        price.longPrompt = LongPromptRates{200'000, {Money{6'000'000}, Money{22'500'000}}};
        const auto shortOne = tokens(200'000, 10);
        QVERIFY(appliedPrice(price, {}, shortOne).input == Money{3'000'000});
        const auto longOne = tokens(200'001, 10);
        QVERIFY(appliedPrice(price, {}, longOne).input == Money{6'000'000});
        QVERIFY(appliedPrice(price, {}, longOne).output == Money{22'500'000});
    }

    void anUnknownServiceLevelIsNotCertain()
    {
        auto usage = tokens(10, 10);
        usage.service = ServiceLevel::Batch;
        QVERIFY(!appliedPrice(simple(), {}, usage).isCertain);
        auto price = simple();
        price.batchPercent = 50;
        QVERIFY(appliedPrice(price, {}, usage).isCertain);
        QVERIFY(appliedPrice(price, {}, usage).output == Money{7'500'000});
        usage.service = ServiceLevel::Priority;
        QVERIFY(!appliedPrice(price, {}, usage).isCertain);
    }

    void theLargestThatIsBelievedStaysInRange()
    {
        auto usage = believable(tokens(10'000'000, 10'000'000));
        QVERIFY(usage.prompt && usage.completion);
        const Money dearest = *Money::fromUsdPerMillion(100'000);
        const Money cost = costOf(usage, appliedPrice({{dearest, dearest}}, {}, usage));
        QCOMPARE(cost.picoUsd, 2'000'000'000'000'000'000);
        QVERIFY(!believable(tokens(10'000'001, 1)).prompt);
        QVERIFY(!believable(tokens(1, -1)).completion);
    }

    void aPartThatIsMoreThanItsWholeIsNotBelieved()
    {
        auto usage = tokens(100, 10);
        usage.cached = 60;
        usage.cacheWrite = 40;
        usage.cacheWriteHour = 40;
        usage.reasoning = 10;
        QVERIFY(believable(usage) == usage);
        usage.cached = 61;
        usage.reasoning = 11;
        QVERIFY(believable(usage).cached == 61 && !believable(usage).cacheWrite && !believable(usage).cacheWriteHour);
        QVERIFY(!believable(usage).reasoning);
        usage.prompt.reset();
        QVERIFY(!believable(usage).cached);
    }

    void sumsKnowTheirWorstOrigin()
    {
        Usage sum;
        auto more = tokens(1, 1);
        more.cost = Money{5};
        addUsage(sum, more);
        QVERIFY(sum.costOrigin == CostOrigin::Reported);
        more.costOrigin = CostOrigin::Estimated;
        addUsage(sum, more);
        more.costOrigin = CostOrigin::Computed;
        addUsage(sum, more);
        addUsage(sum, tokens(1, 1)); // free of cost: says nothing
        QVERIFY(sum.cost == Money{15});
        QVERIFY(sum.costOrigin == CostOrigin::Estimated);
        QVERIFY(sum.prompt == 4);
    }

    void words_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<ServiceLevel>("level");
        QTest::newRow("flex") << QStringLiteral("flex") << ServiceLevel::Batch;
        QTest::newRow("batch") << QStringLiteral("batch") << ServiceLevel::Batch;
        QTest::newRow("priority") << QStringLiteral("priority") << ServiceLevel::Priority;
        QTest::newRow("default") << QStringLiteral("default") << ServiceLevel::Standard;
        QTest::newRow("none") << QString() << ServiceLevel::Standard;
    }
    void words()
    {
        QFETCH(const QString, word);
        QTEST(serviceLevelFromTold(word), "level");
    }
};

QTEST_GUILESS_MAIN(TestModelPrice)
#include "tst_modelprice.moc"
