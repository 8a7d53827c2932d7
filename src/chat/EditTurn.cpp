// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/EditTurn.h"

#include "chat/Outgoing.h"
#include "chat/SendTurn.h"

#include <QCoreApplication>

namespace oriel {

EditTurn::EditTurn(ConversationStore &store, TurnService &turns, const Clock &clock)
    : m_planner(store, turns, clock)
{
}

QCoro::Task<Result<TurnSoFar>> EditTurn::run(ConversationId conversation, MessageId edited,
                                             std::vector<MessagePart> question, TurnWatcher *watcher) const
{
    if (isBlank(question))
        co_return failure(ErrorKind::InvalidInput,
                          QCoreApplication::translate("SendTurn", "There is nothing to send."));
    auto ground = co_await m_planner.ground(std::move(conversation), std::move(edited));
    if (!ground)
        co_return std::unexpected(ground.error());
    if (ground->path.back().message.role != Role::User)
        co_return failure(ErrorKind::InvalidInput,
                          QCoreApplication::translate("EditTurn", "Only what you wrote yourself can be edited."));

    auto asked = m_planner.newNode(Role::User, ground->path.back().message.parent, std::move(question));
    auto answer = m_planner.newAnswer(ground->conversation, asked.message.id);
    ground->path.back() = asked;
    auto request = requestFor(ground->conversation, ground->path);
    co_return co_await m_planner.start(std::move(*ground), std::move(asked), std::move(answer), std::move(request),
                                       watcher);
}

} // namespace oriel
