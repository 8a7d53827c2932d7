// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read it
#include <coroutine>
#endif
#include <utility>
#include <vector>

namespace oriel {

//! Coroutines of one thread wait here until it rings. Must outlive who waits.
class Bell
{
public:
    struct Wait {
        Bell &bell;
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> waiting) const { bell.m_waiting.push_back(waiting); }
        void await_resume() const noexcept {}
    };

    [[nodiscard]] Wait rings() { return {*this}; }
    //! Resumes all that wait now.
    void ring()
    {
        for (const auto waiting : std::exchange(m_waiting, {}))
            waiting.resume();
    }

private:
    std::vector<std::coroutine_handle<>> m_waiting;
};

} // namespace oriel
