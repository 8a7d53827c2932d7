// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

#include <QDateTime>

namespace oriel {

//! \brief Makes rows that were saved from a damaged file a history again. Nothing that was saved is thrown away.
//!
//! A message whose parent is lost begins a path of its own; messages whose conversation is lost get a new one; words
//! whose message is lost get a new message; an answer that was being written waits to be interrupted. Made with
//! references switched off, in one transaction of the caller's. Tests: tst_rescuedtree.
class RescuedTree
{
public:
    //! \param now  UTC
    RescuedTree(Database &database, QDateTime now);

    [[nodiscard]] Result<void> mend();

private:
    [[nodiscard]] Result<void> giveMessagesToLoneParts();
    [[nodiscard]] Result<void> giveConversationsToLoneMessages();
    [[nodiscard]] Result<qint64> addConversation(std::optional<qint64> key, const QString &title, qint64 createdAt,
                                                 qint64 activeAt);
    [[nodiscard]] Result<void> cutBrokenReferences();
    [[nodiscard]] Result<void> measureDepths();

    Database &m_database;
    QDateTime m_now;
};

} // namespace oriel
