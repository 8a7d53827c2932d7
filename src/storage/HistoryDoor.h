// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Backups.h"
#include "storage/HistoryEntry.h"
#include "storage/HistoryNotices.h"
#include "storage/Migrator.h"

namespace oriel {

//! \brief How the file of a history is opened: rescued first when it is damaged, backed up before it is migrated, read
//! where it cannot be written.
//!
//! Tests: tst_historydoor, durability/tst_damage.
class HistoryDoor
{
public:
    //! \param before  instead of a backup, before an older database is migrated
    HistoryDoor(QString databaseFile, const Clock &clock, MigrationHook before = {});

    //! On the thread that writes.
    [[nodiscard]] Result<Database> openForWriting();
    //! After the file was opened for writing, or could not be.
    [[nodiscard]] Result<Database> openForReading() const;
    //! Says so, and sees to it that the next start rescues what can be read, when \a error tells of damage. Any thread.
    void noteFailure(const Error &error);
    //! The same of damage that was found by looking. \a detail is for the log.
    void noteDamage(const QString &detail);

    [[nodiscard]] const QString &databaseFile() const { return m_file; }
    [[nodiscard]] const Migrator &migrator() const { return m_migrator; }
    [[nodiscard]] const Backups &backups() const { return m_backups; }
    [[nodiscard]] HistoryNotices &notices() { return m_notices; }

private:
    [[nodiscard]] Result<void> backUpBeforeMigration(Database &database) const;

    QString m_file;
    const Clock &m_clock;
    Migrator m_migrator;
    Backups m_backups;
    Rescue m_rescue;
    MigrationHook m_before;
    HistoryNotices m_notices;
    std::optional<HistoryEntry> m_entry; //!< of the writing thread
    std::optional<Error> m_refusal; //!< of the last try to enter
    std::chrono::steady_clock::time_point m_nextEntry;
};

} // namespace oriel
