// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "core/Id.h"
#include "domain/FinishReason.h"
#include "domain/Message.h"

#include <QLatin1StringView>

#include <chrono>
#include <optional>

namespace oriel {

//! How far the message of a node has come. The last four are ends: a node that has ended never changes again.
enum class NodeState {
    Pending, //!< asked for, nothing sent yet
    Waiting, //!< for an approval, a limit or a retry
    Streaming, //!< words are coming
    Done, //!< as it should be; what a person wrote is done at once
    Interrupted, //!< the program or the connection went away in the middle
    Cancelled, //!< the person stopped it
    Failed, //!< ended by Error
};

//! The name in the database, in exports and in `--json`: "streaming".
[[nodiscard]] QLatin1StringView nodeStateName(NodeState state);
[[nodiscard]] std::optional<NodeState> nodeStateFromName(QStringView name);
[[nodiscard]] constexpr bool hasEnded(NodeState state)
{
    return state >= NodeState::Done;
}

//! \brief One message in its place in a conversation: a tree, of which a person reads one path.
//!
//! Children of one parent are versions of one another: an edit, a second answer, a continued one.
struct MessageNode {
    Message message; //!< its id, parent, words, time, author and tokens
    NodeState state = NodeState::Done;
    std::optional<QDateTime> endedAt; //!< UTC
    QString requestId; //!< the provider's, for a report to them; may be empty
    std::optional<FinishReason> finishReason; //!< of an answer that ended by itself or by a stop
    QString providerReason; //!< the provider's own word for it; may be empty
    std::optional<std::chrono::milliseconds> timeToFirstToken;
    std::optional<std::chrono::milliseconds> latency; //!< from the request to the end
    std::optional<Error> error; //!< of an answer that was cut or never came
    std::optional<MessageId> continues; //!< the sibling whose words it begins with
    int depth = 0; //!< messages before it on its path
    int version = 0; //!< its place among its siblings, from 0
    int versionCount = 1; //!< its siblings and itself

    bool operator==(const MessageNode &) const = default;
};

} // namespace oriel
