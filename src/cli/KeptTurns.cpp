// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/KeptTurns.h"

#include "cli/Terminal.h"
#include "domain/ErrorWords.h"

#include <QCoroFuture>
#include <QPromise>

#include <functional>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Shows a turn, passes a stop on to it, and says when it is over.
class ShowingWatcher final : public TurnWatcher
{
public:
    ShowingWatcher(TurnService &turns, EventSink &shown, std::stop_token stop)
        : m_turns(turns)
        , m_shown(shown)
        , m_stop(std::move(stop))
    {
        m_over.start();
    }

    void began(const TurnSoFar &turn) override
    {
        m_onStop.emplace(m_stop, [this, conversation = turn.conversation] { m_turns.stop(conversation); });
    }
    void take(const StreamEvent &event) override { m_shown.take(event); }
    void savingChanged(const std::optional<Error> &error) override
    {
        if (error)
            Terminal::say(u"What comes cannot be saved now: %1"_s.arg(wordsFor(*error).sentence()));
    }
    void ended(const EndedTurn &turn) override
    {
        m_onStop.reset();
        m_over.addResult(turn);
        m_over.finish();
    }

    [[nodiscard]] QFuture<EndedTurn> over() const { return m_over.future(); }

private:
    TurnService &m_turns;
    EventSink &m_shown;
    std::stop_token m_stop;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
    QPromise<EndedTurn> m_over;
};

class WholeAnswer final : public ChatProvider
{
public:
    explicit WholeAnswer(std::shared_ptr<ChatProvider> target)
        : m_target(std::move(target))
    {
    }

    QCoro::Task<Result<Finished>> stream(ChatRequest request, EventSink &sink, std::stop_token stop) override
    {
        request.stream = false;
        return m_target->stream(std::move(request), sink, std::move(stop));
    }

private:
    std::shared_ptr<ChatProvider> m_target;
};

} // namespace

KeptTurns::KeptTurns(ConversationStore &store, TurnStore &turns, ChatProviders &providers, const Clock &clock)
    : m_turns(turns, providers, clock, m_delay)
    , m_send(store, m_turns, clock)
{
}

QCoro::Task<Result<EndedTurn>> KeptTurns::send(ConversationId conversation, std::vector<MessagePart> question,
                                               EventSink &shown, std::stop_token stop)
{
    ShowingWatcher watcher(m_turns, shown, std::move(stop));
    const auto begun = co_await m_send.run(std::move(conversation), std::move(question), &watcher);
    if (!begun)
        co_return std::unexpected(begun.error());
    EndedTurn ended = co_await watcher.over();
    co_return ended;
}

std::shared_ptr<ChatProvider> WholeAnswers::chat(const Origin &origin)
{
    return std::make_shared<WholeAnswer>(m_providers.chat(origin));
}

} // namespace oriel
