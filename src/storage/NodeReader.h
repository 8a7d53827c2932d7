// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ConversationStore.h"
#include "storage/AttachmentStore.h"
#include "storage/Database.h"

namespace oriel {

//! Where a message is.
struct NodePlace {
    qint64 key = 0;
    qint64 conversation = 0; //!< its key
    std::optional<qint64> parent; //!< its key
    NodeState state = NodeState::Done;
};

//! \brief Reads messages: the tables `node`, `part` and `delta`. Tests: tst_nodereader.
//!
//! The queries of one call belong to one moment only inside a transaction: HistoryThreads makes one for each reading.
class NodeReader
{
public:
    NodeReader(Database &database, const AttachmentStore &attachments)
        : m_database(database)
        , m_attachments(attachments)
    {
    }

    //! InvalidInput when there is no such message.
    [[nodiscard]] Result<NodePlace> place(const MessageId &id) const;
    //! InvalidInput when it is not in the conversation.
    [[nodiscard]] Result<NodePlace> placeIn(qint64 conversation, const MessageId &id) const;
    //! The key of the message \a steps before the one with \a key; absent when there are not so many.
    [[nodiscard]] Result<std::optional<qint64>> ancestor(qint64 key, int steps) const;
    //! The last \a limit messages of the path to the message with the key \a end; 0 for all.
    [[nodiscard]] Result<NodePath> path(qint64 end, int limit, bool withAttachments) const;
    [[nodiscard]] Result<NodePath> versions(const NodePlace &place) const;
    [[nodiscard]] Result<MessageId> newestBelow(qint64 key) const;
    //! In the order of keys: parents before their children.
    [[nodiscard]] Result<NodePath> page(qint64 conversation, qint64 afterKey, int limit) const;

private:
    [[nodiscard]] Result<NodePath> read(const QString &chosen, const QVariantList &values, bool withAttachments) const;
    void loadBytes(std::vector<MessageNode> &nodes) const;

    Database &m_database;
    const AttachmentStore &m_attachments;
};

} // namespace oriel
