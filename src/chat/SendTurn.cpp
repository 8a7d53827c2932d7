// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/SendTurn.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Puts the answer together on the way to the watcher, whose pace it passes on.
class KeepingSink : public EventSink
{
public:
    KeepingSink(MessageBuilder &builder, EventSink &watcher)
        : m_builder(builder)
        , m_watcher(watcher)
    {
    }

    void take(StreamEvent event) override
    {
        m_builder.take(event);
        if (const auto *switched = std::get_if<Switched>(&event))
            m_answeredBy = switched->to;
        m_watcher.take(std::move(event));
    }

    [[nodiscard]] bool isFull() const override { return m_watcher.isFull(); }
    QCoro::Task<void> drained() override { return m_watcher.drained(); }

    [[nodiscard]] const std::optional<Origin> &answeredBy() const { return m_answeredBy; }

private:
    MessageBuilder &m_builder;
    EventSink &m_watcher;
    std::optional<Origin> m_answeredBy;
};

} // namespace

SendTurn::SendTurn(ConversationLog &log, ChatProvider &provider, TurnSetup setup, const Clock &clock)
    : m_log(log)
    , m_provider(provider)
    , m_setup(std::move(setup))
    , m_clock(clock)
{
}

Result<MessageId> SendTurn::ask(const QString &text)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorKind::InvalidInput, QCoreApplication::translate("SendTurn", "There is nothing to send."));
    Message question = newMessage(Role::User, m_log.tip());
    question.parts.push_back(TextPart{text, {}});
    m_log.append(question);
    return question.id;
}

QCoro::Task<Result<Answer>> SendTurn::answer(MessageId question, EventSink &watcher, std::stop_token stop)
{
    ChatRequest request;
    request.model = m_setup.origin.model;
    request.system = m_setup.system;
    request.parameters = m_setup.parameters;
    request.messages = m_log.path(question);
    if (request.messages.empty())
        co_return failure(ErrorKind::InvalidInput, {}, u"answer() for a question that is not in the log"_s);

    MessageBuilder builder;
    KeepingSink sink(builder, watcher);
    m_writing = &builder;
    const auto finished = co_await m_provider.stream(std::move(request), sink, std::move(stop));
    m_writing = nullptr;

    Message message = builder.message();
    if (!finished && message.parts.empty()) {
        if (isLeftOut(finished.error().kind))
            m_log.setTip(m_log.find(question)->parent);
        co_return std::unexpected(finished.error());
    }

    Message named = newMessage(Role::Assistant, question);
    message.id = named.id;
    message.parent = named.parent;
    message.createdAt = named.createdAt;
    message.origin = sink.answeredBy().value_or(m_setup.origin);

    Answer answer;
    answer.message = message;
    if (finished)
        answer.finished = *finished;
    else if (finished.error().kind == ErrorKind::Cancelled)
        answer.finished.reason = FinishReason::Cancelled;
    else
        answer.cutBy = finished.error();
    if (!message.parts.empty())
        m_log.append(std::move(message)); // a message without parts would be refused by the next request
    co_return answer;
}

QString SendTurn::textSoFar() const
{
    return m_writing ? m_writing->message().text() : QString();
}

bool SendTurn::isLeftOut(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::ContextTooLong:
    case ErrorKind::PayloadTooLarge:
    case ErrorKind::ContentFilter:
    case ErrorKind::BadRequest: return true;
    default: return false;
    }
}

Message SendTurn::newMessage(Role role, std::optional<MessageId> parent) const
{
    Message message;
    message.id.value = QUuid::createUuid().toString(QUuid::WithoutBraces);
    message.parent = std::move(parent);
    message.role = role;
    message.createdAt = m_clock.nowUtc();
    return message;
}

} // namespace oriel
