// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>

#include <chrono>
#include <stop_token>

namespace oriel {

//! Waiting as a port, so that tests need not wait.
class Delay
{
public:
    virtual ~Delay() = default;
    //! Ends after \a duration, or within 50 ms of a requested \a stop (from any thread). Resumes on the calling thread.
    virtual QCoro::Task<void> wait(std::chrono::milliseconds duration, std::stop_token stop) = 0;
};

} // namespace oriel
