// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/TurnService.h"
#include "domain/ConversationStore.h"

namespace oriel {

//! What a use case starts from: a conversation, and its path to where it goes on.
struct TurnGround {
    Conversation conversation;
    std::vector<MessageNode> path; //!< with the bytes of attachments

    bool operator==(const TurnGround &) const = default;
};

//! \brief What the use cases of a turn have in common. Main thread; all outlive it.
class TurnPlanner
{
public:
    TurnPlanner(ConversationStore &store, TurnService &turns, const Clock &clock);

    //! The path to \a end, or to the tip. InvalidInput when an answer in it is still being written, here or by another
    //! process.
    QCoro::Task<Result<TurnGround>> ground(ConversationId conversation, std::optional<MessageId> end) const;

    [[nodiscard]] MessageNode newNode(Role role, std::optional<MessageId> parent, std::vector<MessagePart> parts) const;
    //! A pending answer to \a question.
    [[nodiscard]] MessageNode newAnswer(const Conversation &conversation, const MessageId &question) const;
    //! Has \a answer written to \a question, which is new, or to the end of the path.
    QCoro::Task<Result<TurnSoFar>> start(TurnGround ground, std::optional<MessageNode> question, MessageNode answer,
                                         ChatRequest request, TurnWatcher *watcher) const;

private:
    ConversationStore &m_store;
    TurnService &m_turns;
    const Clock &m_clock;
};

} // namespace oriel
