// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/RetryProvider.h"

#include <utility>
#include <vector>

namespace oriel {

namespace {

//! Whether the event says something of an attempt that means nothing when the attempt fails.
bool belongsToAttempt(const StreamEvent &event)
{
    return std::holds_alternative<ResponseStarted>(event) || std::holds_alternative<BlockStarted>(event)
        || std::holds_alternative<BlockFinished>(event) || std::holds_alternative<SignatureReceived>(event)
        || std::holds_alternative<UsageReported>(event) || std::holds_alternative<OpaqueReceived>(event)
        || std::holds_alternative<CitationReceived>(event);
}

//! Holds an attempt's own events back until its first content.
class AttemptSink final : public EventSink
{
public:
    explicit AttemptSink(EventSink &sink)
        : m_sink(sink)
    {
    }

    void take(StreamEvent event) override
    {
        if (m_hasContent) {
            m_sink.take(std::move(event));
        } else if (isContent(event)) {
            m_hasContent = true;
            release();
            m_sink.take(std::move(event));
        } else if (belongsToAttempt(event)) {
            m_held.push_back(std::move(event));
        } else {
            m_sink.take(std::move(event));
        }
    }

    [[nodiscard]] bool isFull() const override { return m_sink.isFull(); }
    QCoro::Task<void> drained() override { return m_sink.drained(); }

    void release()
    {
        for (auto &event : std::exchange(m_held, {}))
            m_sink.take(std::move(event));
    }
    [[nodiscard]] bool hasContent() const { return m_hasContent; }

private:
    EventSink &m_sink;
    std::vector<StreamEvent> m_held;
    bool m_hasContent = false;
};

} // namespace

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
