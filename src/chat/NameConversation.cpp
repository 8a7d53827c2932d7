// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/NameConversation.h"

#include "chat/Titles.h"
#include "chat/TurnService.h"
#include "domain/MessageBuilder.h"

namespace oriel {

namespace {

constexpr int firstMessages = 8; // the first question and, unless it was asked anew often, an answer to it
constexpr int tooLongForATitle = 2000; // UTF-16 units of an answer: the model does something else

//! Puts the words together, and stops a model that does not come to an end.
class TitleSink final : public EventSink
{
public:
    explicit TitleSink(std::stop_source &stop)
        : m_stop(stop)
    {
    }

    void take(StreamEvent event) override
    {
        if (const auto *text = std::get_if<TextDelta>(&event))
            m_length += text->text.size();
        m_builder.take(event);
        if (m_length > tooLongForATitle)
            m_stop.request_stop();
    }

    [[nodiscard]] QString words() const { return m_builder.message().text(); }

private:
    std::stop_source &m_stop;
    MessageBuilder m_builder;
    qsizetype m_length = 0;
};

//! Requests \a stop when the time is up, unless it is over before.
QCoro::Task<void> stopLater(Delay &delay, std::chrono::milliseconds time, std::stop_source stop, std::stop_token over)
{
    co_await delay.wait(time, over);
    if (!over.stop_requested())
        stop.request_stop();
}

} // namespace

NameConversation::NameConversation(ConversationStore &store, ChatProviders &providers, Delay &delay, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_providers(providers)
    , m_delay(delay)
{
}

NameConversation::~NameConversation()
{
    stop();
}

void NameConversation::follow(TurnService &turns)
{
    connect(&turns, &TurnService::ended, this, [this](const ConversationId &conversation, NodeState state) {
        if (state == NodeState::Done)
            nameInBackground(conversation);
    });
}

void NameConversation::stop()
{
    m_stop.request_stop();
}

QCoro::Task<void> NameConversation::nameInBackground(ConversationId conversation)
{
    co_await run(std::move(conversation)); // what fails leaves the title as it is
}

QCoro::Task<Result<bool>> NameConversation::run(ConversationId conversation)
{
    const auto isSettled = [](const Conversation &one) {
        return one.titleOrigin == TitleOrigin::Person || one.titleOrigin == TitleOrigin::Model;
    };
    const auto stop = m_stop.get_token(); // when it is requested, this may be gone
    const auto known = co_await m_store.conversation(conversation);
    if (stop.stop_requested())
        co_return false;
    if (!known)
        co_return std::unexpected(known.error());
    const bool asksModel = m_providers.isModel(known->model.provider) && !m_asked.contains(conversation);
    if (isSettled(*known) || (!asksModel && known->titleOrigin == TitleOrigin::FirstWords))
        co_return false;
    if (asksModel)
        m_asked.insert(conversation);
    const auto exchange = co_await firstExchange(conversation);
    if (stop.stop_requested())
        co_return false;
    if (!exchange)
        co_return std::unexpected(exchange.error());

    ConversationChange change;
    if (asksModel) {
        Exchange told = *exchange;
        Origin model = known->model;
        const auto title = co_await fromModel(conversation, std::move(model), std::move(told));
        if (stop.stop_requested())
            co_return false;
        if (title && !title->words.isEmpty()) {
            change.title = title->words;
            change.titleOrigin = TitleOrigin::Model;
        }
    }
    if (!change.title && known->titleOrigin == TitleOrigin::None) {
        change.title = titleFromFirstWords(exchange->question.parts);
        change.titleOrigin = TitleOrigin::FirstWords;
    }
    if (!change.title || change.title->isEmpty())
        co_return false;
    const auto now = co_await m_store.conversation(conversation); // the person may have been quicker
    if (stop.stop_requested() || !now || isSettled(*now))
        co_return false;
    const auto changed = co_await m_store.change(conversation, std::move(change));
    if (!changed)
        co_return std::unexpected(changed.error());
    co_return true;
}

QCoro::Task<Result<NameConversation::Exchange>> NameConversation::firstExchange(ConversationId conversation) const
{
    const auto nodes = co_await m_store.nodes(std::move(conversation), std::nullopt, firstMessages);
    if (!nodes)
        co_return std::unexpected(nodes.error());
    Exchange exchange;
    for (const auto &node : nodes->nodes) {
        if (node.message.role == Role::User && exchange.question.parts.empty())
            exchange.question = node.message;
        else if (node.message.role == Role::Assistant && exchange.answer.isEmpty())
            exchange.answer = node.message.text();
    }
    Exchange found = std::move(exchange);
    co_return found;
}

QCoro::Task<Result<NameConversation::Title>> NameConversation::fromModel(ConversationId conversation, Origin model,
                                                                         Exchange exchange) const
{
    const auto provider = m_providers.chat(model);
    std::stop_source stop;
    std::stop_source over;
    const std::stop_callback programEnds(m_stop.get_token(), [&stop] { stop.request_stop(); });
    stopLater(m_delay, patience, stop, over.get_token());
    TitleSink sink(stop);
    ChatRequest request = titleRequest(model.model, exchange.question.text(), exchange.answer);
    request.purpose.conversation = std::move(conversation);
    const auto outcome = co_await provider->stream(std::move(request), sink, stop.get_token());
    over.request_stop();
    if (!outcome)
        co_return std::unexpected(outcome.error());
    Title title;
    if (outcome->reason == FinishReason::Complete)
        title.words = titleFromModel(sink.words());
    co_return title;
}

} // namespace oriel
