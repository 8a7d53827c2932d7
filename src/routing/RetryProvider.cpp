// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/RetryProvider.h"

#include "routing/AttemptSink.h"

namespace oriel {

RetryProvider::RetryProvider(ChatProvider &target, RetryPolicy policy, Delay &delay, Random &random)
    : m_target(target)
    , m_policy(policy)
    , m_delay(delay)
    , m_random(random)
{
}

std::optional<std::chrono::milliseconds> RetryProvider::delayBefore(int retry, const Error &error) const
{
    return retry > m_policy.retries ? std::nullopt : m_policy.backOff.wait(retry, error, m_random);
}

QCoro::Task<Result<Finished>> RetryProvider::stream(ChatRequest request, EventSink &sink, std::stop_token stop)
{
    for (int retry = 1;; ++retry) {
        AttemptSink attempt(sink);
        request.purpose.retry = retry - 1;
        Result<Finished> end = co_await m_target.stream(request, attempt, stop);
        const auto delay = end || attempt.hasContent() || stop.stop_requested() ? std::nullopt
                                                                                : delayBefore(retry, end.error());
        if (!delay) {
            attempt.release();
            co_return end;
        }
        sink.take(Retrying{retry, end.error(), *delay});
        co_await m_delay.wait(*delay, stop);
        if (stop.stop_requested())
            co_return failure(ErrorKind::Cancelled);
    }
}

} // namespace oriel
