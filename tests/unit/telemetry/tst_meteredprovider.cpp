// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/HeldTime.h"
#include "support/ListedLedger.h"
#include "support/RecordingSink.h"
#include "support/ScriptedProvider.h"
#include "telemetry/MeteredProvider.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Usage tokens(qint64 prompt, qint64 completion)
{
    Usage usage;
    usage.prompt = prompt;
    usage.completion = completion;
    usage.total = prompt + completion;
    return usage;
}

} // namespace

class TestMeteredProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyRequestHasARow();
    void whatIsShownIsWhatIsKept();
    void aReportedCostIsBelieved();
    void withoutAPriceThereIsNoCost();
    void whatIsFreeCostsNothing();
    void anAnswerWithoutUsageIsEstimated();
    void anAnswerThatWasCutIsCountedToTheEnd();
    void aPromptThatIsNotToldIsEstimated_data();
    void aPromptThatIsNotToldIsEstimated();
    void aReportedCostStandsBesideEstimatedTokens();
    void whatBrokeOffBeforeItsFirstWordHasAPrompt_data();
    void whatBrokeOffBeforeItsFirstWordHasAPrompt();
    void aStopBeforeTheFirstWordHasAPrompt();
    void whatTheProviderFailedAtHasNone();
    void whatNeverBeganCostsNothing();
    void aStopIsARowToo();
    void numbersThatCannotBeAreNotBelieved();
    void anotherServiceLevelHasItsPrice();

private:
    void ask(const QString &model = u"m"_s)
    {
        ChatRequest request;
        request.model = model;
        request.messages.push_back(textMessage(Role::User, u"What is it?"_s)); // 11 bytes: 3 tokens
        request.purpose.conversation = ConversationId{u"c"_s};
        request.purpose.retry = 1;
        m_task.emplace(m_metered->stream(std::move(request), *m_sink, m_stop.get_token()));
    }
    [[nodiscard]] LedgerEntry row() const
    {
        const auto rows = m_ledger->entries();
        return rows.size() == 1 ? rows.front() : LedgerEntry{};
    }
    [[nodiscard]] Usage shown() const { return m_sink->builder.usage().value_or(Usage()); }

    std::unique_ptr<HeldTime> m_time;
    std::unique_ptr<ScriptedProvider> m_target;
    std::unique_ptr<ListedLedger> m_ledger;
    std::unique_ptr<ListedPrices> m_prices;
    std::unique_ptr<RecordingSink> m_sink;
    std::unique_ptr<MeteredProvider> m_metered;
    std::optional<QCoro::Task<Result<Finished>>> m_task;
    std::stop_source m_stop;
};

void TestMeteredProvider::init()
{
    m_task.reset();
    m_stop = {};
    m_time = std::make_unique<HeldTime>();
    m_target = std::make_unique<ScriptedProvider>();
    m_ledger = std::make_unique<ListedLedger>();
    m_prices = std::make_unique<ListedPrices>();
    m_sink = std::make_unique<RecordingSink>();
    ModelPrice price{{*Money::fromUsdPerMillion(2.5), *Money::fromUsdPerMillion(10)}};
    price.batchPercent = 50;
    m_prices->prices[u"m"_s] = {price, u"2025-12-01"_s};
    m_prices->prices[u"local"_s] = ListedPrice();
    m_metered = std::make_unique<MeteredProvider>(*m_target, ProviderId{u"openai"_s}, *m_prices, *m_ledger, *m_time);
}

void TestMeteredProvider::everyRequestHasARow()
{
    ask();
    m_time->pass(400ms);
    m_target->say(u"It is."_s);
    m_time->pass(500ms);
    m_target->tell(UsageReported{tokens(1000, 50)});
    m_target->end(Finished{FinishReason::Length, {}});

    const auto entry = row();
    QCOMPARE(entry.startedAt, m_time->start);
    QVERIFY(entry.target == (Origin{{u"openai"_s}, u"m"_s}));
    QVERIFY(entry.purpose.conversation == ConversationId{u"c"_s});
    QCOMPARE(entry.purpose.feature, Feature::Chat);
    QCOMPARE(entry.purpose.retry, 1);
    QVERIFY(entry.timeToFirstToken == 400ms);
    QCOMPARE(entry.latency, 900ms);
    QCOMPARE(entry.outcome, u"length"_s);
    QCOMPARE(tokensPerSecond(entry), std::optional(100.0));
    QVERIFY(entry.usage->cost == Money::fromUsd(0.003)); // 1000 at 2.5 and 50 at 10 dollars a million
    QVERIFY(entry.usage->costOrigin == CostOrigin::Computed);
    QCOMPARE(entry.price->asOf, u"2025-12-01"_s);
    QVERIFY(entry.price->input == Money{2'500'000});
}

void TestMeteredProvider::whatIsShownIsWhatIsKept()
{
    ask();
    m_target->tell(UsageReported{tokens(1000, 1)});
    QVERIFY(shown().cost == Money::fromUsd(0.00251));
    m_target->say(u"It is."_s);
    m_target->tell(UsageReported{tokens(1000, 50)});
    m_target->end();
    QVERIFY(shown() == *row().usage);
    QVERIFY(shown().cost == Money::fromUsd(0.003));
}

void TestMeteredProvider::aReportedCostIsBelieved()
{
    ask();
    m_target->say(u"It is."_s);
    auto usage = tokens(1000, 50);
    usage.cost = Money::fromUsd(0.0042);
    m_target->tell(UsageReported{usage});
    m_target->end();
    QVERIFY(row().usage->cost == Money::fromUsd(0.0042));
    QVERIFY(row().usage->costOrigin == CostOrigin::Reported);
    QVERIFY(!row().price);
}

void TestMeteredProvider::withoutAPriceThereIsNoCost()
{
    ask(u"unknown"_s);
    m_target->say(u"It is."_s);
    m_target->tell(UsageReported{tokens(1000, 50)});
    m_target->end();
    QVERIFY(row().usage->prompt == 1000);
    QVERIFY(!row().usage->cost && !row().usage->costOrigin && !row().price);
}

void TestMeteredProvider::whatIsFreeCostsNothing()
{
    ask(u"local"_s);
    m_target->say(u"It is."_s);
    m_target->tell(UsageReported{tokens(1000, 50)});
    m_target->end();
    QVERIFY(row().usage->cost == Money());
}

void TestMeteredProvider::anAnswerWithoutUsageIsEstimated()
{
    ask();
    m_target->say(u"Eight by"_s);
    m_target->say(u"tes."_s); // 12 bytes: 3 tokens
    m_target->end();
    const auto usage = *row().usage;
    QVERIFY(usage.isEstimated);
    QVERIFY(usage.prompt == 3 && usage.completion == 3);
    QVERIFY(usage.costOrigin == CostOrigin::Estimated);
    QVERIFY(usage.cost == Money{3 * 2'500'000 + 3 * 10'000'000});
    QVERIFY(shown() == usage);
}

void TestMeteredProvider::anAnswerThatWasCutIsCountedToTheEnd()
{
    ask();
    Usage begun; // Anthropic tells the prompt first
    begun.prompt = 1000;
    m_target->tell(UsageReported{begun});
    m_target->say(u"Twelve bytes"_s);
    m_target->end(failure(ErrorKind::StreamTruncated));
    const auto entry = row();
    QCOMPARE(entry.outcome, u"stream_truncated"_s);
    QVERIFY(entry.usage->prompt == 1000 && entry.usage->completion == 3);
    QVERIFY(entry.usage->isEstimated);
    QVERIFY(entry.usage->cost == Money{1000 * 2'500'000LL + 3 * 10'000'000LL});
}

void TestMeteredProvider::aPromptThatIsNotToldIsEstimated_data()
{
    QTest::addColumn<std::optional<qint64>>("prompt");
    QTest::addColumn<QString>("words");
    QTest::newRow("not told") << std::optional<qint64>() << u"It is."_s;
    QTest::newRow("negative") << std::optional<qint64>(-1) << u"It is."_s;
    QTest::newRow("huge") << std::optional<qint64>(9'000'000'000'000'000'000) << u"It is."_s;
    QTest::newRow("no words") << std::optional<qint64>() << QString();
}

void TestMeteredProvider::aPromptThatIsNotToldIsEstimated()
{
    QFETCH(const std::optional<qint64>, prompt);
    QFETCH(const QString, words);
    ask();
    if (!words.isEmpty())
        m_target->say(words);
    Usage usage;
    usage.prompt = prompt;
    usage.completion = 50;
    m_target->tell(UsageReported{usage});
    m_target->end();
    const auto kept = *row().usage;
    QVERIFY(kept.prompt == 3 && kept.completion == 50 && kept.total == 53);
    QVERIFY(kept.isEstimated);
    QVERIFY(kept.costOrigin == CostOrigin::Estimated);
    QVERIFY(kept.cost == Money{3 * 2'500'000 + 50 * 10'000'000});
    QVERIFY(shown() == kept);
}

void TestMeteredProvider::aReportedCostStandsBesideEstimatedTokens()
{
    ask();
    m_target->say(u"It is."_s);
    Usage usage;
    usage.completion = 50;
    usage.cost = Money::fromUsd(0.0042);
    m_target->tell(UsageReported{usage});
    m_target->end();
    const auto kept = *row().usage;
    QVERIFY(kept.prompt == 3 && kept.isEstimated);
    QVERIFY(kept.cost == Money::fromUsd(0.0042));
    QVERIFY(kept.costOrigin == CostOrigin::Reported);
    QVERIFY(!row().price);
}

void TestMeteredProvider::whatBrokeOffBeforeItsFirstWordHasAPrompt_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const auto kind : {ErrorKind::Timeout, ErrorKind::StreamTruncated, ErrorKind::Network})
        QTest::newRow(errorKindName(kind).data()) << kind;
}

void TestMeteredProvider::whatBrokeOffBeforeItsFirstWordHasAPrompt()
{
    QFETCH(const ErrorKind, kind);
    ask();
    m_target->tell(ResponseStarted{u"r"_s, u"m"_s, {}, {}});
    m_target->end(failure(kind));
    const auto entry = row();
    QVERIFY(entry.usage);
    QVERIFY(entry.usage->prompt == 3 && entry.usage->completion == 0);
    QVERIFY(entry.usage->isEstimated);
    QVERIFY(entry.usage->cost == Money{3 * 2'500'000});
    QVERIFY(entry.usage->costOrigin == CostOrigin::Estimated);
    QVERIFY(!entry.timeToFirstToken);
    QVERIFY(shown() == *entry.usage);
}

void TestMeteredProvider::aStopBeforeTheFirstWordHasAPrompt()
{
    ask(u"unknown"_s);
    m_target->tell(ResponseStarted{u"r"_s, u"m"_s, {}, {}});
    m_stop.request_stop();
    const auto entry = row();
    QCOMPARE(entry.outcome, u"cancelled"_s);
    QVERIFY(entry.usage && entry.usage->prompt == 3); // with tokens and without a cost: it is counted as unpriced
    QVERIFY(!entry.usage->cost);
}

void TestMeteredProvider::whatTheProviderFailedAtHasNone()
{
    ask();
    m_target->tell(ResponseStarted{u"r"_s, u"m"_s, {}, {}});
    m_target->end(failure(ErrorKind::Overloaded));
    QVERIFY(!row().usage);
}

void TestMeteredProvider::whatNeverBeganCostsNothing()
{
    ask();
    m_time->pass(2s);
    m_target->end(failure(ErrorKind::RateLimit));
    const auto entry = row();
    QCOMPARE(entry.outcome, u"rate_limit"_s);
    QVERIFY(!entry.usage && !entry.price && !entry.timeToFirstToken);
    QCOMPARE(entry.latency, 2s);
    QVERIFY(m_sink->events.empty());
}

void TestMeteredProvider::aStopIsARowToo()
{
    ask();
    m_target->say(u"Four"_s);
    m_stop.request_stop();
    const auto entry = row();
    QCOMPARE(entry.outcome, u"cancelled"_s);
    QVERIFY(entry.usage->isEstimated && entry.usage->completion == 1);
    const auto end = QCoro::waitFor(std::move(*m_task));
    QVERIFY(end && end->reason == FinishReason::Cancelled);
}

void TestMeteredProvider::numbersThatCannotBeAreNotBelieved()
{
    ask();
    m_target->say(u"It is."_s);
    auto usage = tokens(-5, 9'000'000'000'000'000'000);
    usage.cost = Money::fromUsd(900'000);
    m_target->tell(UsageReported{usage});
    m_target->end();
    QVERIFY(row().usage->isEstimated);
    QVERIFY(*row().usage->cost < *Money::fromUsd(0.01));
}

void TestMeteredProvider::anotherServiceLevelHasItsPrice()
{
    ask();
    m_target->say(u"It is."_s);
    auto usage = tokens(1000, 50);
    usage.service = ServiceLevel::Batch;
    m_target->tell(UsageReported{usage});
    QVERIFY(shown().cost == Money::fromUsd(0.0015));
    QVERIFY(shown().costOrigin == CostOrigin::Computed);
    usage.service = ServiceLevel::Priority; // dearer, and the table does not say how much
    m_target->tell(UsageReported{usage});
    QVERIFY(shown().costOrigin == CostOrigin::Estimated);
    m_target->end();
}

QTEST_GUILESS_MAIN(TestMeteredProvider)
#include "tst_meteredprovider.moc"
