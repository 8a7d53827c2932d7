// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Backups.h"
#include "storage/Migrator.h"

namespace oriel {

class WorkFolder;

//! What was saved of a damaged history.
struct RescueReport {
    QString keptFile; //!< the damaged one, untouched
    qint64 conversations = 0; //!< saved, with those that were made for messages without one
    qint64 messages = 0; //!< saved, with those that were made for words without one
    std::optional<Backup> from; //!< nothing could be read: this is what there is now
    std::optional<Backup> newest; //!< of the backups there are
    qint64 newestMessages = 0; //!< in it; 0 when it cannot be read

    //! For the person: what happened, what was saved, where the damaged file is, what else there is.
    [[nodiscard]] QStringList sentences() const;
};

//! \brief Saves what can be read of a damaged history into a new file, and puts that into its place.
//!
//! The damaged file is kept, with its log, under a name that says so. Nobody else may have it open meanwhile: see
//! HistoryEntry. Killed at any moment, the next start does it again or finishes it. Tests: tst_rescue,
//! durability/tst_damage.
class Rescue
{
public:
    //! All outlive it.
    Rescue(QString databaseFile, const Migrator &migrator, const Backups &backups, const Clock &clock);

    //! Says that damage was found, so that the next start looks at everything. Any thread, any process.
    static void markDamaged(const QString &databaseFile);

    //! Looks where damage shows at once: the beginning, every table's first page, the size. At everything when damage
    //! was found earlier.
    [[nodiscard]] bool isNeeded() const;
    [[nodiscard]] Result<RescueReport> run() const;
    //! Whether a rescue was killed after all was saved; finish() ends it.
    [[nodiscard]] bool isUnfinished() const;
    [[nodiscard]] Result<void> finish() const;

private:
    [[nodiscard]] bool opensWell() const;
    [[nodiscard]] Result<QString> keepDamaged() const;
    //! Up to the point from which another can finish it.
    [[nodiscard]] Result<RescueReport> saveFrom(const QString &kept) const;
    [[nodiscard]] Result<void> saveRows(const QString &damaged, const WorkFolder &work, const QString &saved) const;
    //! Attaches as "damaged" what of \a damaged, or of copies of it that were mended, names the most tables.
    [[nodiscard]] Result<bool> attachReadable(Database &database, const QString &damaged, const WorkFolder &work) const;
    [[nodiscard]] Result<void> copyTables(Database &database) const;
    [[nodiscard]] Result<std::optional<Backup>> takeBackup(const QString &saved) const;

    QString m_file;
    const Migrator &m_migrator;
    const Backups &m_backups;
    const Clock &m_clock;
};

} // namespace oriel
