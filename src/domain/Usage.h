// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Money.h"

#include <QLatin1StringView>

#include <optional>

namespace oriel {

//! Where a cost comes from; the further down, the less certain.
enum class CostOrigin {
    Reported, //!< by the provider
    Computed, //!< from the tokens that it reported, by its price list
    Estimated, //!< from tokens, or at a price, of which one is our guess
};

//! The name in the ledger, in exports and in `--json`: "computed".
[[nodiscard]] QLatin1StringView costOriginName(CostOrigin origin);

//! How urgently the provider answered, where that changes the price.
enum class ServiceLevel {
    Standard,
    Batch, //!< when it has time: OpenAI's "flex" too, which costs the same
    Priority,
};

[[nodiscard]] QLatin1StringView serviceLevelName(ServiceLevel level);
//! From the vendors' words: "batch", "flex", "priority"; all others are Standard.
[[nodiscard]] ServiceLevel serviceLevelFromTold(QStringView word);

//! \brief Tokens of one request, as the provider reported them. Absent is "not reported", never zero.
//!
//! The kinds nest the same way for every provider: \c cached is part of \c prompt, \c reasoning is part of
//! \c completion. Adapters add up where a vendor counts apart (Anthropic's cache fields, Gemini's thoughts).
struct Usage {
    std::optional<qint64> prompt; //!< everything that was read, from the cache or not
    std::optional<qint64> cached; //!< of prompt, read from the provider's cache
    std::optional<qint64> cacheWrite; //!< of prompt, written to the provider's cache
    std::optional<qint64> cacheWriteHour; //!< of cacheWrite, to be kept for an hour (Anthropic)
    std::optional<qint64> completion; //!< everything that was written, reasoning too
    std::optional<qint64> reasoning; //!< of completion
    std::optional<qint64> total;
    std::optional<Money> cost; //!< adapters set it as reported (OpenRouter); telemetry/MeteredProvider in all other
                               //!< cases
    std::optional<CostOrigin> costOrigin; //!< absent with a cost: reported
    ServiceLevel service = ServiceLevel::Standard;
    bool isEstimated = false; //!< true when any number is ours, because the provider told none

    bool operator==(const Usage &) const = default;
};

//! Adds \a more to \a sum, of an answer that took several requests. What neither reported stays absent.
void addUsage(Usage &sum, const Usage &more);

} // namespace oriel
