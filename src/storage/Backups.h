// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/FileLock.h"
#include "domain/HistoryKeeper.h"
#include "storage/Database.h"

#include <functional>

namespace oriel {

//! \brief Copies of the history in the folder `backups` beside it, named by their time and reason.
//!
//! A copy gets its name once it was opened and checked from end to end. Attachments are not copied: a backup names
//! them, and they stay while it does. Any thread. Tests: tst_backups.
class Backups
{
public:
    static constexpr int keptCount = 7;
    static constexpr std::chrono::hours daily{24};

    //! \param newestVersion  of the schema that this program knows
    Backups(const QString &databaseFile, const Clock &clock, int newestVersion);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    //! The newest first. Those that a clock set ahead dated after now are the oldest.
    [[nodiscard]] std::vector<Backup> list() const;

    //! Copies \a source as it is at this moment, and lets go of the oldest when there are more than seven.
    [[nodiscard]] Result<Backup> make(Database &source, BackupReason reason) const;
    //! The daily one; absent when the last is younger than a day, nothing changed since, or another process makes it.
    [[nodiscard]] Result<std::optional<Backup>> makeWhenDue(Database &source) const;

    //! While it is held nobody makes a backup. Storage when another process holds it for long.
    [[nodiscard]] Result<FileLock> lock() const;
    //! Replaces \a backup by one in which \a change was made, checked anew. On any error it stays as it is.
    [[nodiscard]] Result<void> rewrite(const Backup &backup,
                                       const std::function<Result<void>(Database &)> &change) const;

private:
    [[nodiscard]] Result<bool> isDue(Database &source) const;
    [[nodiscard]] QString freeName(BackupReason reason) const;
    void letOldOnesGo(const QString &exceptFile) const;

    QString m_folder;
    QString m_stem; //!< what the names begin with
    const Clock &m_clock;
    int m_newestVersion;
};

} // namespace oriel
