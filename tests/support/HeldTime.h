// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/Delay.h"

#include <algorithm>
#include <coroutine>
#include <list>

namespace oriel::test {

//! Time that passes when the test says so: a clock and the waits that hang on it.
class HeldTime final : public Clock, public Delay
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return start.addMSecs(m_passed.count()); }
    [[nodiscard]] std::chrono::steady_clock::time_point steadyNow() const override
    {
        return std::chrono::steady_clock::time_point(std::chrono::hours(1)) + m_passed;
    }

    QCoro::Task<void> wait(std::chrono::milliseconds duration, std::stop_token stop) override
    {
        if (stop.stop_requested())
            co_return;
        const auto place = m_waits.insert(m_waits.end(), {m_passed + duration, {}});
        const std::stop_callback early(stop, [this, place] { wake(place); });
        co_await Gate{*place};
        m_waits.erase(place);
    }

    //! Wakes who waits no longer than \a duration, in order.
    void pass(std::chrono::milliseconds duration)
    {
        const auto until = m_passed + duration;
        for (;;) {
            const auto next = std::ranges::min_element(m_waits, {}, &Wait::until);
            if (next == m_waits.end() || next->until > until)
                break;
            m_passed = std::max(m_passed, next->until);
            wake(next);
        }
        m_passed = until;
    }
    [[nodiscard]] int waiting() const { return int(m_waits.size()); }

    const QDateTime start = QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05Z"), Qt::ISODate);

private:
    struct Wait {
        std::chrono::milliseconds until;
        std::coroutine_handle<> waiting;
    };
    struct Gate {
        Wait &wait;
        [[nodiscard]] bool await_ready() const { return false; }
        void await_suspend(std::coroutine_handle<> handle) const { wait.waiting = handle; }
        void await_resume() const {}
    };

    static void wake(std::list<Wait>::iterator wait)
    {
        if (const auto waiting = std::exchange(wait->waiting, nullptr))
            waiting.resume();
    }

    std::chrono::milliseconds m_passed{0};
    std::list<Wait> m_waits;
};

} // namespace oriel::test
