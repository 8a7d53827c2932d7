// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

#include <QString>

namespace oriel {

//! \brief How far a batch is and how long the rest will take. Any thread, one at a time.
//!
//! The time left is the mean of this run's answers so far, several at a time included, and nothing before the first.
class BatchProgress
{
public:
    //! \param answeredBefore  by an earlier run
    BatchProgress(const Clock &clock, std::size_t total, std::size_t answeredBefore);

    void answered() { ++m_answered; }
    void failed() { ++m_failed; }

    [[nodiscard]] bool isOver() const { return done() == m_total; }
    //! Items that have an answer or an error.
    [[nodiscard]] std::size_t done() const { return m_before + m_answered + m_failed; }
    [[nodiscard]] std::size_t failedCount() const { return m_failed; }
    //! "4 of 10 answered, 1 failed, about 2 min left"; at the end "9 of 10 answered, 1 failed, in 5 min".
    [[nodiscard]] QString line() const;

private:
    const Clock &m_clock;
    const std::chrono::steady_clock::time_point m_start;
    const std::size_t m_total;
    const std::size_t m_before;
    std::size_t m_answered = 0;
    std::size_t m_failed = 0;
};

//! "45 s", "3 min", "1 h 7 min", "2 d 3 h": as exactly as a person plans.
[[nodiscard]] QString spanInWords(std::chrono::milliseconds span);

} // namespace oriel
