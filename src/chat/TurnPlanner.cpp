// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/TurnPlanner.h"

#include <algorithm>

namespace oriel {

TurnPlanner::TurnPlanner(ConversationStore &store, TurnService &turns, const Clock &clock)
    : m_store(store)
    , m_turns(turns)
    , m_clock(clock)
{
}

QCoro::Task<Result<TurnGround>> TurnPlanner::ground(ConversationId conversation, std::optional<MessageId> end) const
{
    if (m_turns.hasUnsaved())
        co_await m_turns.saveUnsaved(); // what does not succeed is amended below
    auto known = co_await m_store.conversation(conversation);
    if (!known)
        co_return std::unexpected(known.error());
    TurnGround ground;
    ground.conversation = std::move(*known);
    if (end || ground.conversation.tip) {
        PathQuery query;
        query.conversation = conversation;
        query.end = std::move(end);
        query.withAttachments = true;
        auto path = co_await m_store.path(std::move(query));
        if (!path)
            co_return std::unexpected(path.error());
        ground.path = std::move(path->nodes);
    }
    m_turns.amend(ground.path);
    const bool isStillWritten = std::ranges::any_of(ground.path,
                                                    [](const MessageNode &node) { return !hasEnded(node.state); });
    if (isStillWritten)
        co_return TurnService::isStillWriting();
    TurnGround found = std::move(ground);
    co_return found;
}

MessageNode TurnPlanner::newNode(Role role, std::optional<MessageId> parent, std::vector<MessagePart> parts) const
{
    MessageNode node;
    node.message.createdAt = m_clock.nowUtc();
    node.message.id.value = newId(node.message.createdAt);
    node.message.parent = std::move(parent);
    node.message.role = role;
    node.message.parts = std::move(parts);
    return node;
}

MessageNode TurnPlanner::newAnswer(const Conversation &conversation, const MessageId &question) const
{
    auto answer = newNode(Role::Assistant, question, {});
    answer.message.origin = conversation.model;
    answer.state = NodeState::Pending;
    return answer;
}

QCoro::Task<Result<TurnSoFar>> TurnPlanner::start(TurnGround ground, std::optional<MessageNode> question,
                                                  MessageNode answer, ChatRequest request, TurnWatcher *watcher) const
{
    TurnPlan plan;
    plan.turn.id.value = newId(m_clock.nowUtc());
    plan.turn.conversation = ground.conversation.id;
    plan.turn.question = std::move(question);
    plan.turn.answer = std::move(answer);
    plan.request = std::move(request);
    return m_turns.start(std::move(plan), watcher);
}

} // namespace oriel
