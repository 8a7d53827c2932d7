// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/LedgerRepository.h"
#include "unit/storage/LedgerRows.h"
#include "unit/storage/StoreFixture.h"
#include "unit/storage/UsagePage.h"

#include <QRegularExpression>

#include <ctime>
#include <limits>
#include <map>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! By the names of docs/usage.md.
std::map<QString, QVariant> figuresOf(const UsageLine &line)
{
    const auto milliseconds = [](const std::optional<std::chrono::milliseconds> &time) {
        return time ? QVariant(qlonglong(time->count())) : QVariant();
    };
    return {
        {u"requests"_s, line.requests},
        {u"retries"_s, line.retries},
        {u"errors"_s, line.errors},
        {u"cached"_s, line.cached},
        {u"prompt_tokens"_s, line.promptTokens},
        {u"cached_tokens"_s, line.cachedTokens},
        {u"cache_write_tokens"_s, line.cacheWriteTokens},
        {u"completion_tokens"_s, line.completionTokens},
        {u"reasoning_tokens"_s, line.reasoningTokens},
        {u"cost"_s, line.cost.picoUsd},
        {u"estimated_cost"_s, line.estimatedCost.picoUsd},
        {u"unpriced"_s, line.unpriced},
        {u"first_token_p50_ms"_s, milliseconds(line.firstTokenP50)},
        {u"first_token_p95_ms"_s, milliseconds(line.firstTokenP95)},
        {u"tokens_per_second"_s, line.tokensPerSecond ? QVariant(*line.tokensPerSecond) : QVariant()},
    };
}

} // namespace

class TestLedgerRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC-2"); // two hours ahead: its day is not UTC's
        tzset();
    }
    void init();
    void anEmptyLedgerHasNoLines();
    void sumsAreExact();
    void aSumThatIsTooLargeStopsThere();
    void daysAreThoseOfTheTimeZone();
    void linesAreSortedByCost();
    void sinceLeavesOutWhatIsOlder();
    void spendingIsOfTheDayAndTheMonth();
    void percentilesAreOfThoseThatBegan();
    void whatIsNotKnownStaysUnknown();
    void everyFigureIsItsQuery();
    void aComputedCostIsItsTokensTimesItsPrices();

private:
    void add(const LedgerEntry &entry) { wantDone(m_ledger->add(entry)); }
    [[nodiscard]] UsageReport report(UsageGroup by = UsageGroup::Model, std::optional<QDateTime> since = {}) const
    {
        return valueOf(m_ledger->report({std::move(since), by}));
    }
    void addAllKinds()
    {
        for (const auto &entry : entriesOfAllKinds())
            add(entry);
    }
    [[nodiscard]] QVariant answerTo(const QString &sql, const QVariantList &values = {})
    {
        QVariant answer;
        wantDone(m_store->database.eachOf([&answer](const Row &row) { answer = row.value(0); }, sql, values));
        return answer;
    }

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<LedgerRepository> m_ledger;
};

void TestLedgerRepository::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_ledger = std::make_unique<LedgerRepository>(m_store->database);
}

void TestLedgerRepository::anEmptyLedgerHasNoLines()
{
    QVERIFY(report() == UsageReport());
}

void TestLedgerRepository::sumsAreExact()
{
    for (int i = 0; i < 1000; ++i) {
        auto entry = answered(u"openai"_s, u"m"_s, i, 0, 0, 100ms);
        entry.usage->cost = Money::fromUsd(0.1); // no binary fraction
        add(entry);
    }
    QCOMPARE(report().total.cost.picoUsd, Money::fromUsd(100)->picoUsd);
    QCOMPARE(report().total.requests, 1000);
}

void TestLedgerRepository::aSumThatIsTooLargeStopsThere()
{
    const auto cost = *Money::fromUsd(1'000'000);
    const SpendingQuestion question{timeAt(0), timeAt(0), {u"a"_s}};
    Money sum;
    for (int i = 0; i < 12; ++i) { // the largest amount is some nine of them
        auto entry = answered(u"a"_s, u"m"_s, i, 0, 0, 100ms);
        entry.usage->cost = cost + Money{1};
        entry.usage->costOrigin = i % 2 ? CostOrigin::Estimated : CostOrigin::Reported;
        add(entry);
        sum += *entry.usage->cost;
        QCOMPARE(report().total.cost.picoUsd, sum.picoUsd);
        const auto spent = valueOf(m_ledger->spending(question));
        QVERIFY(spent == (Spending{sum, sum, sum, sum}));
    }
    QCOMPARE(sum.picoUsd, std::numeric_limits<qint64>::max());
    QCOMPARE(report().total.estimatedCost.picoUsd, 6 * (cost.picoUsd + 1));
}

void TestLedgerRepository::daysAreThoseOfTheTimeZone()
{
    auto late = answered(u"openai"_s, u"m"_s, 0, 100, 10, 100ms);
    late.startedAt = QDateTime::fromString(u"2026-03-01T22:30:00Z"_s, Qt::ISODate);
    add(late);
    QCOMPARE(report(UsageGroup::Day).lines.at(0).group, u"2026-03-02"_s);
}

void TestLedgerRepository::linesAreSortedByCost()
{
    add(answered(u"a"_s, u"small"_s, 0, 10, 1, 100ms));
    add(answered(u"b"_s, u"large"_s, 1, 1000, 100, 100ms));
    add(entryOf(u"c"_s, u"none"_s, 2));
    const auto told = report();
    QCOMPARE(told.lines.size(), 3U);
    QCOMPARE(told.lines[0].group, u"b/large"_s);
    QCOMPARE(told.lines[1].group, u"a/small"_s);
    QCOMPARE(told.lines[2].group, u"c/none"_s);
    QVERIFY(told.total.cost == told.lines[0].cost + told.lines[1].cost);
    QCOMPARE(told.total.group, QString());
}

void TestLedgerRepository::sinceLeavesOutWhatIsOlder()
{
    add(answered(u"a"_s, u"m"_s, 0, 10, 1, 100ms));
    add(answered(u"a"_s, u"m"_s, 10, 10, 1, 100ms));
    QCOMPARE(report(UsageGroup::Model, timeAt(10)).total.requests, 1);
    QCOMPARE(report(UsageGroup::Model, timeAt(11)).total.requests, 0);
}

void TestLedgerRepository::spendingIsOfTheDayAndTheMonth()
{
    const SpendingQuestion question{timeAt(100), timeAt(10), {u"a"_s}};
    QVERIFY(valueOf(m_ledger->spending(question)) == Spending{});
    qint64 cost = 1;
    for (const auto &[provider, seconds] :
         {std::pair(u"a"_s, 9), {u"a"_s, 10}, {u"b"_s, 99}, {u"a"_s, 100}, {u"b"_s, 101}}) {
        auto entry = answered(provider, u"m"_s, seconds, 0, 0, 100ms);
        entry.usage->cost = Money{cost};
        add(entry);
        cost *= 10;
    }
    add(entryOf(u"a"_s, u"m"_s, 200));
    QVERIFY(valueOf(m_ledger->spending(question)) == (Spending{{11000}, {11110}, {1000}, {1010}}));
    QStringList plan;
    wantDone(m_store->database.each([&plan](const Row &row) { plan << row.text(3); },
                                    u"EXPLAIN QUERY PLAN SELECT sum(cost) FROM ledger WHERE started_at >= 0"_s));
    QVERIFY2(plan.join(u' ').contains(u"COVERING INDEX ledger_by_time"_s), qPrintable(plan.join(u' ')));
}

void TestLedgerRepository::percentilesAreOfThoseThatBegan()
{
    for (int i = 1; i <= 20; ++i)
        add(answered(u"a"_s, u"m"_s, i, 10, 1, i * 10ms));
    for (int i = 0; i < 30; ++i)
        add(entryOf(u"a"_s, u"m"_s, 100 + i));
    const auto total = report().total;
    QVERIFY(total.firstTokenP50 == 100ms);
    QVERIFY(total.firstTokenP95 == 190ms);
}

void TestLedgerRepository::whatIsNotKnownStaysUnknown()
{
    add(entryOf(u"a"_s, u"m"_s, 0));
    const auto total = report().total;
    QVERIFY(!total.firstTokenP50 && !total.firstTokenP95 && !total.tokensPerSecond);
    QCOMPARE(answerTo(u"SELECT count(*) FROM ledger WHERE prompt IS NULL AND cost IS NULL AND cost_origin IS NULL"
                      " AND conversation IS NULL AND price_input IS NULL AND first_token_ms IS NULL"_s)
                 .toLongLong(),
             1);
}

void TestLedgerRepository::everyFigureIsItsQuery()
{
    addAllKinds();
    const auto queries = documentedQueries();
    for (const auto &[name, figure] : figuresOf({}))
        QVERIFY2(queries.contains(name), qPrintable(name));
    QCOMPARE(queries.size(), figuresOf({}).size());

    const auto compare = [&](const UsageLine &line, const QString &table, const QVariantList &values) {
        for (const auto &[name, figure] : figuresOf(line)) {
            QString sql = queries.at(name);
            const auto told = answerTo(sql.replace(u"FROM ledger"_s, u"FROM "_s + table), values);
            const QString where = u"%1 of \"%2\": %3, not %4"_s.arg(name, line.group, told.toString(),
                                                                    figure.toString());
            QVERIFY2(told.isNull() == figure.isNull() && qFuzzyCompare(1 + told.toDouble(), 1 + figure.toDouble()),
                     qPrintable(where));
        }
    };
    for (const auto by : usageGroups) {
        const auto told = report(by);
        QVERIFY(told.lines.size() > 1);
        compare(told.total, u"ledger"_s, {});
        for (const auto &line : told.lines)
            compare(line, u"(SELECT * FROM ledger WHERE %1 = ?)"_s.arg(documentedGroup(by)), {line.group});
    }
}

void TestLedgerRepository::aComputedCostIsItsTokensTimesItsPrices()
{
    addAllKinds();
    static const QRegularExpression check(u"```sql\\n(SELECT key FROM ledger.*?)```"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto sql = check.match(usagePage()).captured(1);
    QVERIFY(!sql.isEmpty());
    QVERIFY(answerTo(sql).isNull());
    wantDone(m_store->database.run(u"UPDATE ledger SET cost = cost + 1 WHERE key = 2"_s));
    QCOMPARE(answerTo(sql).toLongLong(), 2);
}

QTEST_GUILESS_MAIN(TestLedgerRepository)
#include "tst_ledgerrepository.moc"
