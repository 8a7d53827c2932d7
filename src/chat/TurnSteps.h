// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/StreamEvent.h"
#include "domain/Turn.h"

#include <vector>

namespace oriel {

//! The attempts and waits of one turn, as its events tell them. Tests: tst_turnsteps.
class TurnSteps
{
public:
    //! \param origin  who is asked first
    TurnSteps(Origin origin, const Clock &clock);

    //! The request leaves.
    void begin();
    //! True when a step began or ended.
    bool take(const StreamEvent &event);
    //! The turn is over; \a error is why the last attempt failed.
    void end(const std::optional<Error> &error);

    [[nodiscard]] const std::vector<TurnStep> &all() const { return m_steps; }
    //! Who answers now.
    [[nodiscard]] const Origin &answering() const { return m_origin; }
    [[nodiscard]] bool isWaiting() const { return m_wait.has_value(); }

private:
    void beginAttempt(const QDateTime &at);
    void beginWait(const QString &cause, std::optional<QDateTime> until);
    void endAttempt(const QDateTime &at, std::optional<Error> error);
    void endWait();

    Origin m_origin;
    const Clock &m_clock;
    std::vector<TurnStep> m_steps;
    std::optional<std::size_t> m_attempt; //!< that goes on
    std::optional<std::size_t> m_wait; //!< that goes on
    std::optional<QDateTime> m_waitUntil;
};

} // namespace oriel
