// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/TurnSteps.h"

#include "domain/ErrorWords.h"

#include <algorithm>
#include <utility>

namespace oriel {

namespace {

//! Whether \a event shows that nothing is waited for any more.
bool endsWait(const StreamEvent &event)
{
    return isContent(event) || std::holds_alternative<ResponseStarted>(event)
        || std::holds_alternative<LoadingModel>(event) || std::holds_alternative<Switched>(event)
        || std::holds_alternative<ServedFromCache>(event);
}

} // namespace

TurnSteps::TurnSteps(Origin origin, const Clock &clock)
    : m_origin(std::move(origin))
    , m_clock(clock)
{
}

void TurnSteps::begin()
{
    beginAttempt(m_clock.nowUtc());
}

bool TurnSteps::take(const StreamEvent &event)
{
    if (const auto *retrying = std::get_if<Retrying>(&event)) {
        endWait();
        const auto now = m_clock.nowUtc();
        endAttempt(now, retrying->error);
        beginWait(wordsFor(retrying->error, m_origin.provider.value).headline, now.addMSecs(retrying->delay.count()));
        return true;
    }
    if (const auto *waiting = std::get_if<Waiting>(&event)) {
        endWait();
        beginWait(waiting->cause, waiting->until);
        return true;
    }
    const bool wasWaiting = isWaiting() && endsWait(event);
    if (wasWaiting)
        endWait();
    if (const auto *switched = std::get_if<Switched>(&event)) {
        const auto now = m_clock.nowUtc();
        endAttempt(now, switched->reason);
        m_origin = switched->to;
        beginAttempt(now);
        return true;
    }
    return wasWaiting;
}

void TurnSteps::end(const std::optional<Error> &error)
{
    const auto now = m_clock.nowUtc();
    if (m_waitUntil && *m_waitUntil <= now)
        endWait(); // the last attempt failed without a word
    if (const auto wait = std::exchange(m_wait, std::nullopt))
        m_steps[*wait].endedAt = now; // it was stopped in the middle
    endAttempt(now, error);
}

void TurnSteps::beginAttempt(const QDateTime &at)
{
    TurnStep step;
    step.kind = StepKind::Attempt;
    step.target = m_origin;
    step.startedAt = at;
    m_attempt = m_steps.size();
    m_steps.push_back(std::move(step));
}

void TurnSteps::beginWait(const QString &cause, std::optional<QDateTime> until)
{
    TurnStep step;
    step.kind = StepKind::Wait;
    step.startedAt = m_clock.nowUtc();
    step.cause = cause;
    m_wait = m_steps.size();
    m_waitUntil = std::move(until);
    m_steps.push_back(std::move(step));
}

void TurnSteps::endAttempt(const QDateTime &at, std::optional<Error> error)
{
    if (!m_attempt)
        return;
    auto &step = m_steps[*std::exchange(m_attempt, std::nullopt)];
    step.endedAt = at;
    step.error = std::move(error);
}

//! Nobody says when a wait is over: it was when its time had come, or else by now. What follows a retry's is an
//! attempt.
void TurnSteps::endWait()
{
    if (!m_wait)
        return;
    auto over = m_clock.nowUtc();
    if (m_waitUntil)
        over = std::min(over, *std::exchange(m_waitUntil, std::nullopt));
    m_steps[*std::exchange(m_wait, std::nullopt)].endedAt = over;
    if (!m_attempt)
        beginAttempt(over);
}

} // namespace oriel
