// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/TimerDelay.h"

#include <QCoroTimer>
#include <QTimer>

namespace oriel {

QCoro::Task<void> TimerDelay::wait(std::chrono::milliseconds duration, std::stop_token stop)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(duration);
    const std::stop_callback early(stop, [&timer] { // the callback's destructor waits for a call under way: timer
                                                    // outlives it
        QMetaObject::invokeMethod(
            &timer, [&timer] { timer.start(std::chrono::milliseconds(0)); }, Qt::QueuedConnection);
    });
    co_await timer;
}

} // namespace oriel
