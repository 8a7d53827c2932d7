// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "core/Random.h"

#include <chrono>
#include <optional>

namespace oriel {

//! A longer wait that an upstream asks for is not waited for: the person is told instead.
inline constexpr std::chrono::seconds longestRetryAfter{120};

//! \brief How long to wait before asking again when the upstream does not say.
//!
//! Exponential with full jitter: evenly spread between nothing and the step, so that many clients do not come back at
//! once. Source: "Exponential Backoff And Jitter", AWS Architecture Blog, 2015; limits of openai-python, _constants.py.
struct BackOff {
    std::chrono::milliseconds first{500};
    std::chrono::milliseconds ceiling{8'000};

    bool operator==(const BackOff &) const = default;

    //! The longest wait before the \a retry-th retry, counted from 1: \c first, then twice as long each time.
    [[nodiscard]] std::chrono::milliseconds step(int retry) const;
    //! Before the \a retry-th retry.
    [[nodiscard]] std::chrono::milliseconds wait(int retry, Random &random) const;
    //! Likewise after \a error: what its upstream asks for goes first. Nothing when it is not to be tried again.
    [[nodiscard]] std::optional<std::chrono::milliseconds> wait(int retry, const Error &error, Random &random) const;
};

} // namespace oriel
