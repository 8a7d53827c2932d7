// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpTransport.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace oriel {

//! What the headers of an answer say about asking again, for Error::retryAfter and Error::shouldRetry.
struct RetryHints {
    std::optional<std::chrono::milliseconds> retryAfter; //!< more than 0, at most a year
    std::optional<bool> shouldRetry; //!< false also when retryAfter is over longestRetryAfter

    bool operator==(const RetryHints &) const = default;
};

//! \brief Reads retry-after-ms, else Retry-After (seconds, also with a fraction, or an HTTP date), and x-should-retry.
//!
//! A date is counted from the answer's own Date, so that a wrong clock here does no harm, and from \a nowUtc when there
//! is none. What cannot be read, has passed or is not positive counts as not said.
//! Source: RFC 9110, 10.2.3; openai-python, _base_client.py.
[[nodiscard]] RetryHints retryHints(const HttpHead &head, const QDateTime &nowUtc);

//! The three forms of RFC 9110, 5.6.7, in UTC: IMF-fixdate, RFC 850 and asctime. The name of the day is not checked.
[[nodiscard]] std::optional<QDateTime> parseHttpDate(QByteArrayView text, const QDateTime &nowUtc);

} // namespace oriel
