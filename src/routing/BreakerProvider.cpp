// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/BreakerProvider.h"

#include <QCoreApplication>

#include <algorithm>

namespace oriel {

namespace {

bool isFailureOfTarget(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Overloaded:
    case ErrorKind::Timeout:
    case ErrorKind::Network:
    case ErrorKind::Server:
    case ErrorKind::StreamTruncated:
    case ErrorKind::Protocol: return true;
    default: return false;
    }
}

bool isStopped(const Result<Finished> &end)
{
    return end ? end->reason == FinishReason::Cancelled : end.error().kind == ErrorKind::Cancelled;
}

bool isUnreached(const Result<Finished> &end)
{
    if (end || end.error().kind != ErrorKind::Network)
        return false;
    const auto phase = end.error().phase;
    return phase == ErrorPhase::Dns || phase == ErrorPhase::Proxy || phase == ErrorPhase::Connect;
}

} // namespace

BreakerProvider::BreakerProvider(ChatProvider &target, ProviderId provider, BreakerPolicy policy, BreakerStates &states,
                                 const Clock &clock)
    : m_target(target)
    , m_provider(std::move(provider))
    , m_policy(policy)
    , m_states(states)
    , m_clock(clock)
{
}

QCoro::Task<Result<Finished>> BreakerProvider::stream(ChatRequest request, EventSink &sink, std::stop_token stop)
{
    State &state = m_states.byModel[request.model];
    const bool isOpen = m_policy.failures > 0 && state.openUntil;
    if (isOpen && (state.isTrying || m_clock.steadyNow() < *state.openUntil))
        co_return std::unexpected(skipped(state));
    if (isOpen)
        state.isTrying = true;
    Result<Finished> end = co_await m_target.stream(std::move(request), sink, std::move(stop));
    if (m_policy.failures > 0)
        settle(state, end, isOpen);
    co_return end;
}

void BreakerProvider::settle(State &state, const Result<Finished> &end, bool isTrial) const
{
    if (isTrial)
        state.isTrying = false;
    if (isStopped(end) || (state.openUntil && !isTrial)) // what began before it opened proves nothing
        return;
    if (!m_policy.countsUnreached && isUnreached(end))
        return;
    if (end || !isFailureOfTarget(end.error().kind)) {
        state = {};
        return;
    }
    ++state.failures;
    if (isTrial || state.failures >= m_policy.failures)
        state.openUntil = m_clock.steadyNow() + m_policy.rest;
}

Error BreakerProvider::skipped(const State &state) const
{
    const auto left = std::max(
        std::chrono::milliseconds(0),
        std::chrono::duration_cast<std::chrono::milliseconds>(*state.openUntil - m_clock.steadyNow()));
    Error error;
    error.kind = ErrorKind::Unavailable;
    error.retryAfter = left;
    const auto seconds = (left.count() + 999) / 1000;
    error.message = seconds > 0
        ? QCoreApplication::translate("BreakerProvider",
                                      "%1 does not work and is left alone; it is asked again in %2 s.")
              .arg(m_provider.value)
              .arg(seconds)
        : QCoreApplication::translate("BreakerProvider", "%1 does not work, and another request is trying it now.")
              .arg(m_provider.value);
    return error;
}

} // namespace oriel
