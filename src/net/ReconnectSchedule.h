// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/BackOff.h"

namespace oriel {

//! \brief When a session that was cut connects again: after 1, 2, 4 ... seconds, no wait over 30, five times.
//!
//! Without jitter, because a person watches the countdown and it is one client.
struct ReconnectSchedule {
    std::chrono::milliseconds first{1'000};
    std::chrono::milliseconds ceiling{30'000};
    int attempts = 5;

    //! Before the \a attempt-th attempt, counted from 1; nothing when there are no more.
    [[nodiscard]] std::optional<std::chrono::milliseconds> wait(int attempt) const
    {
        return attempt > attempts ? std::nullopt : std::optional(BackOff{first, ceiling}.step(attempt));
    }
};

} // namespace oriel
