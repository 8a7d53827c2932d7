// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Backups.h"
#include "storage/HistoryFile.h"
#include "storage/Migrator.h"

namespace oriel {

//! \brief Puts a history back to what a file holds.
//!
//! All rows are replaced in one transaction of the database that is there, so that other processes that have it open
//! see the old history or the new one and can go on; whenever this is killed, one of the two is there. Any thread.
//! Tests: tst_restore, durability/tst_killedrestore.
class Restore
{
public:
    //! All outlive it.
    Restore(QString databaseFile, const Backups &backups, const Migrator &migrator);

    //! \brief Replaces what \a database holds by what \a file holds, after a backup of what is there now.
    //!
    //! Storage, and nothing is changed, when \a file is no history, damaged or of a newer version. An older one is
    //! brought to this version on the way; \a file itself is never written to.
    //! \param database  no statement of it is running
    [[nodiscard]] Result<HistoryFacts> run(Database &database, const QString &file) const;

private:
    [[nodiscard]] Result<HistoryFacts> prepareCopy(const QString &file, const QString &copy) const;
    [[nodiscard]] Result<void> keep(Database &database) const;
    //! Without holding up others; when they wrote between the two, which would be in neither, again while they wait.
    [[nodiscard]] Result<void> keepAndReplace(Database &database, const QString &copy) const;
    //! \param isKept  asked when nobody else can write any more; when not, nothing is changed
    //! \return what \a isKept said
    [[nodiscard]] Result<bool> replaceRows(Database &database, const QString &copy,
                                           const std::function<Result<bool>()> &isKept) const;

    QString m_databaseFile;
    const Backups &m_backups;
    const Migrator &m_migrator;
};

} // namespace oriel
