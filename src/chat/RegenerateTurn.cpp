// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/RegenerateTurn.h"

#include "chat/Outgoing.h"

#include <QCoreApplication>

namespace oriel {

RegenerateTurn::RegenerateTurn(ConversationStore &store, TurnService &turns, const Clock &clock)
    : m_planner(store, turns, clock)
{
}

QCoro::Task<Result<TurnSoFar>> RegenerateTurn::run(ConversationId conversation, MessageId message,
                                                   TurnWatcher *watcher) const
{
    auto ground = co_await m_planner.ground(std::move(conversation), std::move(message));
    if (!ground)
        co_return std::unexpected(ground.error());
    if (ground->path.back().message.role == Role::Assistant)
        ground->path.pop_back();
    if (ground->path.empty())
        co_return failure(ErrorKind::InvalidInput,
                          QCoreApplication::translate("RegenerateTurn", "This message answers no question."));

    auto answer = m_planner.newAnswer(ground->conversation, ground->path.back().message.id);
    auto request = requestFor(ground->conversation, ground->path);
    co_return co_await m_planner.start(std::move(*ground), std::nullopt, std::move(answer), std::move(request),
                                       watcher);
}

} // namespace oriel
