// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatProvider.h"

#include <coroutine>
#include <optional>
#include <vector>

namespace oriel::test {

//! Answers as the test says, when the test says it, and keeps what it was asked. A stop ends it as the port promises.
class ScriptedProvider final : public ChatProvider
{
public:
    std::vector<ChatRequest> requests;
    int stops = 0;

    QCoro::Task<Result<Finished>> stream(ChatRequest request, EventSink &sink, std::stop_token stop) override
    {
        requests.push_back(std::move(request));
        m_sink = &sink;
        m_hasContent = false;
        m_end.reset();
        const std::stop_callback onStop(stop, [this] {
            ++stops;
            if (m_hasContent)
                end(Finished{FinishReason::Cancelled, {}});
            else
                end(failure(ErrorKind::Cancelled));
        });
        co_await Gate{*this};
        m_sink = nullptr;
        co_return *m_end;
    }

    [[nodiscard]] bool isAsked() const { return m_sink != nullptr; }
    //! What the consumer says of its pace.
    [[nodiscard]] bool isFull() const { return m_sink->isFull(); }
    [[nodiscard]] QCoro::Task<void> drained() { return m_sink->drained(); }

    void say(const QString &text) { tell(TextDelta{0, text}); }
    void tell(StreamEvent event)
    {
        Q_ASSERT(m_sink);
        m_hasContent = m_hasContent || isContent(event);
        m_sink->take(std::move(event));
    }
    void end(Result<Finished> end = Finished{})
    {
        if (!m_sink || m_end)
            return;
        m_end = std::move(end);
        if (const auto waiting = std::exchange(m_waiting, nullptr))
            waiting.resume();
    }

private:
    struct Gate {
        ScriptedProvider &provider;
        [[nodiscard]] bool await_ready() const { return provider.m_end.has_value(); }
        void await_suspend(std::coroutine_handle<> waiting) const { provider.m_waiting = waiting; }
        void await_resume() const {}
    };

    EventSink *m_sink = nullptr;
    bool m_hasContent = false;
    std::optional<Result<Finished>> m_end;
    std::coroutine_handle<> m_waiting;
};

} // namespace oriel::test
