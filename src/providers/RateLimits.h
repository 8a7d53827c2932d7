// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpTransport.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace oriel {

//! What is left of one of a provider's limits.
struct RateLimit {
    QString what; //!< that is counted, in the provider's words: "requests", "input tokens"
    qint64 limit = 0; //!< more than 0
    qint64 remaining = 0; //!< 0 to limit
    std::optional<std::chrono::milliseconds> reset; //!< until all of it is there again

    bool operator==(const RateLimit &) const = default;
};

//! \brief The limits that the headers of an answer tell, in the order of the headers.
//!
//! Understood are `x-ratelimit-limit-<what>`, `-remaining-` and `-reset-` (OpenAI, Azure, Groq; a time like "6m0s"),
//! the same without what (OpenRouter; requests, and a time since 1970), and `anthropic-ratelimit-<what>-limit`,
//! `-remaining` and `-reset` (a time of RFC 3339). A limit of which not both numbers are told is left out. Times are
//! counted from the answer's own Date, and from \a nowUtc when there is none. Source: the vendors' pages about rate
//! limits, read in 2026.
[[nodiscard]] std::vector<RateLimit> rateLimits(const HttpHead &head, const QDateTime &nowUtc);

//! A sentence about the limit of which the least is left, when that is less than a tenth; else empty.
[[nodiscard]] QString limitNotice(const std::vector<RateLimit> &limits);

} // namespace oriel
