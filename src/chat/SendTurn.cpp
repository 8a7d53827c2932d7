// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/SendTurn.h"

#include "chat/Outgoing.h"

#include <QCoreApplication>

#include <algorithm>

namespace oriel {

bool isBlank(const std::vector<MessagePart> &question)
{
    return std::ranges::all_of(question, [](const MessagePart &part) {
        const auto *text = std::get_if<TextPart>(&part);
        return text && text->text.trimmed().isEmpty();
    });
}

SendTurn::SendTurn(ConversationStore &store, TurnService &turns, const Clock &clock)
    : m_planner(store, turns, clock)
{
}

QCoro::Task<Result<TurnSoFar>> SendTurn::run(ConversationId conversation, std::vector<MessagePart> question,
                                             TurnWatcher *watcher) const
{
    if (isBlank(question))
        co_return failure(ErrorKind::InvalidInput,
                          QCoreApplication::translate("SendTurn", "There is nothing to send."));
    auto ground = co_await m_planner.ground(std::move(conversation), std::nullopt);
    if (!ground)
        co_return std::unexpected(ground.error());

    const auto parent = ground->path.empty() ? std::nullopt : std::optional(ground->path.back().message.id);
    auto asked = m_planner.newNode(Role::User, parent, std::move(question));
    auto answer = m_planner.newAnswer(ground->conversation, asked.message.id);
    ground->path.push_back(asked);
    auto request = requestFor(ground->conversation, ground->path);
    co_return co_await m_planner.start(std::move(*ground), std::move(asked), std::move(answer), std::move(request),
                                       watcher);
}

} // namespace oriel
