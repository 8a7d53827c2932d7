// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

#include <functional>

namespace oriel {

//! Called before the first migration of a database that holds something, outside of any transaction. When it fails,
//! nothing is migrated.
using MigrationHook = std::function<Result<void>(Database &database, int fromVersion)>;

//! \brief Brings a database to the newest version: files NNNN_name.sql, numbered from 1 without a gap.
//!
//! A file is cut at lines that are exactly "--;;" and is one transaction with the change of `PRAGMA user_version`; when
//! a step fails, the file leaves nothing and the next one is not tried. References are checked at its end instead of
//! at every step, so that a table may be replaced by another. Two processes may migrate at once. Tests: tst_migrator.
class Migrator
{
public:
    explicit Migrator(QString folder = QStringLiteral(":/storage/migrations"));

    //! The number of the last file.
    [[nodiscard]] int newestVersion() const;
    //! Storage when the database is of a version that is not the newest one, with what to do about it.
    [[nodiscard]] Result<void> check(Database &database) const;
    //! Storage when the database is of a newer version: it stays as it is.
    [[nodiscard]] Result<void> migrate(Database &database, const MigrationHook &before = {}) const;
    //! The same up to \a version only: the shape of an older database, for what is saved from one.
    [[nodiscard]] Result<void> migrateTo(Database &database, int version, const MigrationHook &before = {}) const;

private:
    [[nodiscard]] Result<void> runFile(Database &database, int number) const;

    QString m_folder;
    QStringList m_files; //!< in order
};

} // namespace oriel
