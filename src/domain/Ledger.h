// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Message.h"
#include "domain/ModelPrice.h"
#include "domain/RequestPurpose.h"
#include "domain/Spending.h"

#include <QCoroTask>

#include <vector>

namespace oriel {

//! One request, as it is kept for good. Never what was said in it.
struct LedgerEntry {
    QDateTime startedAt; //!< UTC
    RequestPurpose purpose;
    Origin target; //!< who was asked
    std::optional<Usage> usage; //!< with its cost; absent when nothing was answered
    std::optional<AppliedPrice> price; //!< absent when none is known, or the provider told the cost
    std::optional<std::chrono::milliseconds> timeToFirstToken;
    std::chrono::milliseconds latency{0}; //!< to the end
    bool isFromCache = false; //!< answered by Oriel's own cache
    QString outcome; //!< a finish reason's or an error kind's name

    bool operator==(const LedgerEntry &) const = default;
};

//! Of the answer after its first token. Absent when there is nothing to divide.
[[nodiscard]] std::optional<double> tokensPerSecond(const LedgerEntry &entry);

//! What the rows of a report are.
enum class UsageGroup { Day, Model, Provider, Feature, Conversation };

//! The word of `usage --by`: "day".
[[nodiscard]] QLatin1StringView usageGroupName(UsageGroup group);

struct UsageQuestion {
    std::optional<QDateTime> since; //!< UTC; absent: from the beginning
    UsageGroup by = UsageGroup::Day; //!< days are those of this machine's time zone

    bool operator==(const UsageQuestion &) const = default;
};

//! The sums of some requests. What docs/usage.md says of each figure.
struct UsageLine {
    QString group; //!< the day ("2026-03-01"), "provider/model", the provider, the feature, the conversation's id;
                   //!< empty of the whole, and of requests without a conversation
    qint64 requests = 0;
    qint64 retries = 0; //!< of the requests
    qint64 errors = 0; //!< of the requests; what the person stopped is none
    qint64 cached = 0; //!< of the requests, answered by Oriel's own cache
    qint64 promptTokens = 0;
    qint64 cachedTokens = 0;
    qint64 cacheWriteTokens = 0;
    qint64 completionTokens = 0;
    qint64 reasoningTokens = 0;
    Money cost;
    Money estimatedCost; //!< of the cost
    qint64 unpriced = 0; //!< requests with tokens whose cost is not known
    std::optional<std::chrono::milliseconds> firstTokenP50; //!< nearest rank
    std::optional<std::chrono::milliseconds> firstTokenP95;
    std::optional<double> tokensPerSecond; //!< of all answers together

    bool operator==(const UsageLine &) const = default;
};

struct UsageReport {
    std::vector<UsageLine> lines; //!< days in order, all else by cost, then tokens, the most first
    UsageLine total;

    bool operator==(const UsageReport &) const = default;
};

//! \brief What requests cost and how long they took.
class Ledger
{
public:
    virtual ~Ledger() = default;

    //! Any thread. Never waits and never fails: an answer goes before its row.
    virtual void record(LedgerEntry entry) = 0;
    //! What was recorded, everything before this call included. Main thread; Storage when it cannot be read.
    virtual QCoro::Task<Result<UsageReport>> usage(UsageQuestion question) = 0;
    //! Likewise, only the costs: quick enough to be asked before each request.
    virtual QCoro::Task<Result<Spending>> spending(SpendingQuestion question) = 0;
};

} // namespace oriel
