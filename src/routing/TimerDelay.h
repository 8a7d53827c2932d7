// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Delay.h"

namespace oriel {

//! Waits by the thread's event loop.
class TimerDelay final : public Delay
{
public:
    QCoro::Task<void> wait(std::chrono::milliseconds duration, std::stop_token stop) override;
};

} // namespace oriel
