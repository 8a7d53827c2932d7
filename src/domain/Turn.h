// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/MessageNode.h"
#include "domain/PartGrowth.h"

#include <vector>

namespace oriel {

//! A turn's states are those of the answer that it writes.
using TurnState = NodeState;

enum class StepKind { Attempt, Wait, Tool, Approval };

[[nodiscard]] QLatin1StringView stepKindName(StepKind kind);
[[nodiscard]] std::optional<StepKind> stepKindFromName(QStringView name);

//! One thing that a turn did on the way to its answer: a request, a wait, a tool.
struct TurnStep {
    StepKind kind = StepKind::Attempt;
    Origin target; //!< who was asked; of attempts
    QDateTime startedAt; //!< UTC
    std::optional<QDateTime> endedAt; //!< UTC; absent while it goes on
    QString cause; //!< of a wait: what for, in words
    std::optional<Error> error; //!< why it failed

    bool operator==(const TurnStep &) const = default;
};

//! What is committed before a request leaves: what the person wrote, and the place of the answer.
struct NewTurn {
    TurnId id;
    ConversationId conversation;
    std::optional<MessageNode> question; //!< absent when one is answered again
    MessageNode answer; //!< Pending; its parent is the question; begins with the parts of what it continues: they have
                        //!< the slots 0, 1, ..., one each, and what grows follows them or the last of them
    bool movesTip = true; //!< the conversation goes on after the answer

    bool operator==(const NewTurn &) const = default;
};

//! What came since the last checkpoint.
struct TurnCheckpoint {
    TurnId turn;
    TurnState state = TurnState::Streaming;
    std::vector<PartGrowth> growth; //!< in order; empty when only the state or a step changed
    std::vector<TurnStep> steps; //!< all of the turn's, when they changed; else empty

    bool operator==(const TurnCheckpoint &) const = default;
};

//! How a turn ended: the answer as it stays.
struct TurnEnd {
    TurnId turn;
    MessageNode answer; //!< ended; whole
    std::vector<TurnStep> steps;

    bool operator==(const TurnEnd &) const = default;
};

//! A turn as it is kept.
struct TurnRecord {
    TurnId id;
    ConversationId conversation;
    MessageId answer;
    TurnState state = TurnState::Pending;
    QDateTime startedAt; //!< UTC
    std::vector<TurnStep> steps;

    bool operator==(const TurnRecord &) const = default;
};

} // namespace oriel
