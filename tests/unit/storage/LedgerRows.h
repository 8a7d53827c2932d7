// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ledger.h"
#include "unit/storage/HistoryValues.h"

namespace oriel::test {

//! Nothing came of it but that it ended.
inline LedgerEntry entryOf(const QString &provider, const QString &model, qint64 seconds)
{
    LedgerEntry entry;
    entry.startedAt = timeAt(seconds);
    entry.target = {{provider}, model};
    entry.latency = std::chrono::milliseconds(1500);
    entry.outcome = QStringLiteral("complete");
    return entry;
}

//! Answered with \a prompt and \a completion tokens at 2 and 8 dollars a million.
inline LedgerEntry answered(const QString &provider, const QString &model, qint64 seconds, qint64 prompt,
                            qint64 completion, std::chrono::milliseconds firstToken)
{
    auto entry = entryOf(provider, model, seconds);
    Usage usage;
    usage.prompt = prompt;
    usage.cached = prompt / 4;
    usage.cacheWrite = prompt / 10;
    usage.cacheWriteHour = prompt / 20;
    usage.completion = completion;
    usage.reasoning = completion / 2;
    AppliedPrice price{Money{2'000'000}, Money{200'000},   Money{2'500'000},
                       Money{4'000'000}, Money{8'000'000}, QStringLiteral("2025-12-01")};
    usage.cost = costOf(usage, price);
    usage.costOrigin = CostOrigin::Computed;
    entry.usage = usage;
    entry.price = price;
    entry.timeToFirstToken = firstToken;
    return entry;
}

//! Rows of every kind, two hundred of them.
inline std::vector<LedgerEntry> entriesOfAllKinds()
{
    std::vector<LedgerEntry> entries;
    for (int i = 0; i < 200; ++i) {
        auto entry = answered(i % 2 ? QStringLiteral("openai") : QStringLiteral("anthropic"),
                              QStringLiteral("m%1").arg(i % 3), i * 3600, 1000 + i * 7, 10 + i,
                              std::chrono::milliseconds(50 + (i * 37) % 400));
        entry.purpose.feature = i % 5 ? Feature::Chat : Feature::Title;
        entry.purpose.retry = i % 7 == 0 ? 1 : 0;
        if (i % 4)
            entry.purpose.conversation = ConversationId{QStringLiteral("c%1").arg(i % 6)};
        if (i % 9 == 0) { // failed
            entry.usage.reset();
            entry.price.reset();
            entry.timeToFirstToken.reset();
            entry.outcome = QStringLiteral("overloaded");
        } else if (i % 10 == 0) { // no price
            entry.usage->cost.reset();
            entry.usage->costOrigin.reset();
            entry.price.reset();
        } else if (i % 11 == 0) {
            entry.usage->costOrigin = CostOrigin::Estimated;
            entry.usage->isEstimated = true;
        } else if (i % 13 == 0) {
            entry.outcome = QStringLiteral("cancelled");
            entry.isFromCache = true;
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace oriel::test
