// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ConversationStore.h"
#include "storage/Database.h"

namespace oriel {

//! \brief The tables `conversation` and `tag`. What writes is called inside a transaction, and gives the conversation a
//! new revision. Tests: tst_conversationrepository, tst_conversationlist.
class ConversationRepository
{
public:
    explicit ConversationRepository(Database &database)
        : m_database(database)
    {
    }

    //! InvalidInput when there is no such conversation.
    [[nodiscard]] Result<qint64> key(const ConversationId &id) const;
    [[nodiscard]] Result<Conversation> read(const ConversationId &id) const;
    [[nodiscard]] Result<ConversationList> list(const ConversationFilter &filter) const;
    [[nodiscard]] Result<ConversationIds> ids(const QString &prefix, int limit) const;
    [[nodiscard]] Result<Shelves> shelves() const;
    //! The key of the tip; absent for an empty conversation.
    [[nodiscard]] Result<std::optional<qint64>> tip(qint64 key) const;
    //! Whether one with this id, or from this source, is there.
    [[nodiscard]] Result<bool> has(const ConversationId &id, const QString &importedFrom) const;

    //! All but the tip and the count of messages, which come with the messages.
    [[nodiscard]] Result<qint64> insert(const Conversation &conversation);
    //! InvalidInput for a tip that is no message of this conversation. A title that the person gave stays when another
    //! than the person gives one.
    [[nodiscard]] Result<void> change(qint64 key, const ConversationChange &change, const QDateTime &now);
    [[nodiscard]] Result<void> setDeleted(qint64 key, const std::optional<QDateTime> &at);
    //! It changed: a message of it, say.
    [[nodiscard]] Result<void> touch(qint64 key);
    //! Somebody wrote or answered in it: it is over no more.
    [[nodiscard]] Result<void> setActive(qint64 key, const QDateTime &now);
    [[nodiscard]] Result<void> setTip(qint64 key, qint64 node);
    [[nodiscard]] Result<void> addTokens(qint64 key, const Usage &usage);

private:
    [[nodiscard]] Result<void> setTags(qint64 key, QStringList tags);

    Database &m_database;
};

} // namespace oriel
