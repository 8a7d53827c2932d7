// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

#include <QTimeZone>

#include <atomic>

namespace oriel {

//! A clock that stands still until it is set. Any thread.
class HeldClock final : public Clock
{
public:
    explicit HeldClock(qint64 milliseconds = 1'800'000'000'000)
        : m_milliseconds(milliseconds)
    {
    }

    [[nodiscard]] QDateTime nowUtc() const override
    {
        return QDateTime::fromMSecsSinceEpoch(m_milliseconds, QTimeZone::utc());
    }
    [[nodiscard]] std::chrono::steady_clock::time_point steadyNow() const override
    {
        return std::chrono::steady_clock::time_point(std::chrono::milliseconds(m_milliseconds));
    }
    void advance(std::chrono::milliseconds time) { m_milliseconds += time.count(); }

private:
    std::atomic<qint64> m_milliseconds;
};

} // namespace oriel
