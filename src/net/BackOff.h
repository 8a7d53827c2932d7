// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Random.h"
#include "net/HttpTransport.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace oriel {

//! A longer wait that an upstream asks for is not waited for: the person is told instead.
inline constexpr std::chrono::seconds longestRetryAfter{120};

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

//! \brief How long to wait before asking again when the upstream does not say.
//!
//! Exponential with full jitter: evenly spread between nothing and the step, so that many clients do not come back at
//! once. Source: "Exponential Backoff And Jitter", AWS Architecture Blog, 2015; limits of openai-python, _constants.py.
struct BackOff {
    std::chrono::milliseconds first{500};
    std::chrono::milliseconds ceiling{8'000};

    //! Before the \a retry-th retry, counted from 1.
    [[nodiscard]] std::chrono::milliseconds wait(int retry, Random &random) const;
    //! Likewise after \a error: what its upstream asks for goes first. Nothing when it is not to be tried again.
    [[nodiscard]] std::optional<std::chrono::milliseconds> wait(int retry, const Error &error, Random &random) const;
};

//! \brief When a session that was cut connects again: after 1, 2, 4 ... seconds, no wait over 30, five times.
//!
//! Without jitter, because a person watches the countdown and it is one client.
struct ReconnectSchedule {
    std::chrono::milliseconds first{1'000};
    std::chrono::milliseconds ceiling{30'000};
    int attempts = 5;

    //! Before the \a attempt-th attempt, counted from 1; nothing when there are no more.
    [[nodiscard]] std::optional<std::chrono::milliseconds> wait(int attempt) const;
};

} // namespace oriel
