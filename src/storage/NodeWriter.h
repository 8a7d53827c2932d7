// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Turn.h"
#include "storage/AttachmentStore.h"
#include "storage/Database.h"

namespace oriel {

//! \brief Writes messages: the tables `node`, `part`, `delta` and `attachment`. Each call is made inside a transaction.
//! Tests: tst_nodewriter.
class NodeWriter
{
public:
    NodeWriter(Database &database, const AttachmentStore &attachments)
        : m_database(database)
        , m_attachments(attachments)
    {
    }

    //! \brief Puts \a node into its place and gives its key. Its depth and versions are counted, not taken from it.
    //!
    //! The parts of one that has not ended are kept as what has grown so far. InvalidInput when its parent, or what it
    //! continues, is no message of the conversation, or its id is taken.
    [[nodiscard]] Result<qint64> insert(qint64 conversation, const MessageNode &node, std::optional<qint64> turn);
    [[nodiscard]] Result<void> grow(qint64 key, const std::vector<PartGrowth> &growth);
    [[nodiscard]] Result<void> setState(qint64 key, NodeState state);
    //! Gives the message its end and its parts; what it had of either goes.
    [[nodiscard]] Result<void> end(qint64 key, const MessageNode &node);

private:
    struct Parent {
        std::optional<qint64> key;
        int depth = -1;
    };

    [[nodiscard]] Result<Parent> parentOf(qint64 conversation, const std::optional<MessageId> &id);
    [[nodiscard]] Result<qint64> freeKey(qint64 conversation, const Parent &parent, const QDateTime &createdAt);
    [[nodiscard]] Result<void> insertParts(qint64 key, const MessageNode &node);
    [[nodiscard]] Result<void> keepBytes(MessagePart &part, const QDateTime &createdAt);

    Database &m_database;
    const AttachmentStore &m_attachments;
};

} // namespace oriel
