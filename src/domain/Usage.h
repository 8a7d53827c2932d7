// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace oriel {

//! \brief Tokens of one request, as the provider reported them. Absent is "not reported", never zero.
//!
//! The kinds nest the same way for every provider: \c cached is part of \c prompt, \c reasoning is part of
//! \c completion. Adapters add up where a vendor counts apart (Anthropic's cache fields, Gemini's thoughts).
struct Usage {
    std::optional<qint64> prompt; //!< everything that was read, from the cache or not
    std::optional<qint64> cached; //!< of prompt, read from the provider's cache
    std::optional<qint64> cacheWrite; //!< of prompt, written to the provider's cache
    std::optional<qint64> completion; //!< everything that was written, reasoning too
    std::optional<qint64> reasoning; //!< of completion
    std::optional<qint64> total;
    std::optional<double> costUsd; //!< only as reported by the provider (OpenRouter)
    bool isEstimated = false; //!< true when any number is ours, because the provider told none

    bool operator==(const Usage &) const = default;
};

//! Adds \a more to \a sum, of an answer that took several requests. What neither reported stays absent.
void addUsage(Usage &sum, const Usage &more);

} // namespace oriel
