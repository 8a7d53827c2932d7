// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/HeldTime.h"
#include "support/ListedLedger.h"
#include "telemetry/MeteredEmbedder.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Answers with what the test says, after 300 ms.
class SaidEmbedder final : public Embedder
{
public:
    explicit SaidEmbedder(HeldTime &time)
        : m_time(time)
    {
    }

    QCoro::Task<Result<Embeddings>> embed(EmbeddingRequest request, std::stop_token stop) override
    {
        m_time.pass(300ms);
        asked = std::move(request);
        if (stop.stop_requested())
            co_return failure(ErrorKind::Cancelled);
        co_return answer;
    }

    Result<Embeddings> answer;
    EmbeddingRequest asked;

private:
    HeldTime &m_time;
};

} // namespace

class TestMeteredEmbedder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ledger = std::make_unique<ListedLedger>();
        m_embedder = std::make_unique<SaidEmbedder>(m_time);
        m_embedder->answer->vectors = {{1.0F}, {0.5F}};
        m_prices.prices[u"e"_s] = {ModelPrice{{*Money::fromUsdPerMillion(0.02), {}}}, u"2025-12-01"_s};
    }

    void whatItCostIsToldAndKept()
    {
        m_embedder->answer->usage.prompt = 500;
        const auto end = embed();
        QVERIFY(end);
        QCOMPARE(end->vectors.size(), 2U);
        QCOMPARE(end->usage.cost->picoUsd, 500 * 20'000);
        const auto row = m_ledger->entries().at(0);
        QVERIFY(row.usage == end->usage);
        QCOMPARE(row.purpose.feature, Feature::Embedding);
        QVERIFY(row.target == (Origin{{u"openai"_s}, u"e"_s}));
        QVERIFY(row.price->input == Money{20'000});
        QCOMPARE(row.outcome, u"complete"_s);
        QCOMPARE(row.latency, 300ms);
        QVERIFY(!row.timeToFirstToken);
    }

    void whatIsNotToldIsEstimated()
    {
        const auto end = embed();
        QVERIFY(end->usage.prompt == 2 + 1); // five bytes and three
        QVERIFY(end->usage.costOrigin == CostOrigin::Estimated);
        QVERIFY(m_ledger->entries().at(0).usage->isEstimated);
    }

    void aFailureIsARowWithoutACost()
    {
        m_embedder->answer = failure(ErrorKind::RateLimit);
        QCOMPARE(embed().error().kind, ErrorKind::RateLimit);
        const auto row = m_ledger->entries().at(0);
        QCOMPARE(row.outcome, u"rate_limit"_s);
        QVERIFY(!row.usage && !row.price);
    }

    void aStopReachesTheTarget()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(embed(stop.get_token()).error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_ledger->entries().at(0).outcome, u"cancelled"_s);
    }

private:
    Result<Embeddings> embed(std::stop_token stop = {})
    {
        MeteredEmbedder metered(*m_embedder, ProviderId{u"openai"_s}, m_prices, *m_ledger, m_time);
        EmbeddingRequest request{u"e"_s, {u"Fünf"_s, u"Zwo"_s}, {}};
        const auto end = QCoro::waitFor(metered.embed(request, std::move(stop)));
        [&] { QVERIFY(m_embedder->asked == request); }();
        return end;
    }

    HeldTime m_time;
    ListedPrices m_prices;
    std::unique_ptr<ListedLedger> m_ledger;
    std::unique_ptr<SaidEmbedder> m_embedder;
};

QTEST_GUILESS_MAIN(TestMeteredEmbedder)
#include "tst_meteredembedder.moc"
