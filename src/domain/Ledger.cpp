// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Ledger.h"

using namespace Qt::StringLiterals;

namespace oriel {

std::optional<double> tokensPerSecond(const LedgerEntry &entry)
{
    if (!entry.usage || !entry.usage->completion || !entry.timeToFirstToken)
        return std::nullopt;
    const auto time = entry.latency - *entry.timeToFirstToken;
    if (time.count() <= 0)
        return std::nullopt;
    return double(*entry.usage->completion) * 1000 / double(time.count());
}

QLatin1StringView usageGroupName(UsageGroup group)
{
    switch (group) {
    case UsageGroup::Day: return "day"_L1;
    case UsageGroup::Model: return "model"_L1;
    case UsageGroup::Provider: return "provider"_L1;
    case UsageGroup::Feature: return "feature"_L1;
    case UsageGroup::Conversation: return "conversation"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace oriel
