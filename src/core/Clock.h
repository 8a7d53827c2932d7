// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace oriel {

//! Time as a port, so that tests can hold it still. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;

    //! The wall clock, UTC. May jump.
    [[nodiscard]] virtual QDateTime nowUtc() const { return QDateTime::currentDateTimeUtc(); }
    //! For durations: never jumps.
    [[nodiscard]] virtual std::chrono::steady_clock::time_point steadyNow() const
    {
        return std::chrono::steady_clock::now();
    }
};

} // namespace oriel
