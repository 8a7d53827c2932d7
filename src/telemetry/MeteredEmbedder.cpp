// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/MeteredEmbedder.h"

#include "domain/FinishReason.h"
#include "domain/UsageEstimate.h"
#include "telemetry/PricedUsage.h"

namespace oriel {

MeteredEmbedder::MeteredEmbedder(Embedder &target, ProviderId provider, const PriceBook &prices, Ledger &ledger,
                                 const Clock &clock)
    : m_target(target)
    , m_provider(std::move(provider))
    , m_prices(prices)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

QCoro::Task<Result<Embeddings>> MeteredEmbedder::embed(EmbeddingRequest request, std::stop_token stop)
{
    const auto begin = m_clock.steadyNow();
    LedgerEntry entry;
    entry.startedAt = m_clock.nowUtc();
    entry.purpose.feature = Feature::Embedding;
    entry.target = {m_provider, request.model};
    EmbeddingRequest sent = request;
    Result<Embeddings> end = co_await m_target.embed(std::move(sent), std::move(stop));
    entry.latency = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.steadyNow() - begin);
    entry.outcome = end ? finishReasonName(FinishReason::Complete) : errorKindName(end.error().kind);
    if (end) {
        const auto price = m_prices.price(request.model);
        Usage told = believable(end->usage);
        end->usage = pricedUsage(told.prompt ? told : estimatedUsage(request), price);
        entry.usage = end->usage;
        entry.price = appliedPrice(price, end->usage);
    }
    m_ledger.record(std::move(entry));
    co_return end;
}

} // namespace oriel
