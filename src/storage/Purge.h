// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/AttachmentStore.h"
#include "storage/Backups.h"

#include <stop_token>
#include <vector>

namespace oriel {

//! \brief Really deletes conversations: their rows, overwritten with zeros in the file; their words in the backups; the
//! attachments that nobody holds any more.
//!
//! One transaction a conversation. A conversation that was not removed stays. The database is one on which references
//! are switched off: looking for each message's children would take longer than deleting them. Tests: tst_purge.
class Purge
{
public:
    //! All outlive it.
    Purge(Database &database, const AttachmentStore &attachments, const Backups &backups, int newestVersion);

    //! \param stop  between two conversations or backups; what was deleted until then is deleted everywhere, and what
    //!              was not goes the next time
    [[nodiscard]] Result<PurgeReport> run(const std::vector<ConversationId> &ids, std::stop_token stop = {});
    //! Those that were removed before \a time.
    [[nodiscard]] Result<std::vector<ConversationId>> removedBefore(const QDateTime &time);
    //! Deletes the files of attachments that neither the history nor a backup names. Gives how many.
    [[nodiscard]] Result<int> sweepAttachments();

private:
    [[nodiscard]] Result<bool> purgeOne(const ConversationId &id);
    [[nodiscard]] Result<std::vector<Backup>> purgeBackups(const std::vector<ConversationId> &ids,
                                                           const std::stop_token &stop);
    [[nodiscard]] Result<int> sweep();

    Database &m_database;
    const AttachmentStore &m_attachments;
    const Backups &m_backups;
    int m_newestVersion;
};

} // namespace oriel
