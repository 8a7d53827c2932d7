// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

#include <QStringList>

namespace oriel {

//! \file
//! \brief What can be said of a file that should hold a history. Tests: tst_historyfile.

//! What a history holds.
struct HistoryFacts {
    int version = 0; //!< of its schema
    qint64 conversations = 0;
    qint64 messages = 0;

    bool operator==(const HistoryFacts &) const = default;
};

//! Whether \a error says that the file itself does not hold what it should.
[[nodiscard]] bool isDamage(const Error &error);

//! What does not fit together in \a database, in SQLite's words; empty when all is well. Reads everything: slow.
[[nodiscard]] Result<QStringList> integrityProblems(Database &database, int limit = 20);

//! Another one after every change of what people see.
struct HistoryMark {
    std::optional<qint64> version;
    std::optional<qint64> generation;
    std::optional<qint64> revision;

    bool operator==(const HistoryMark &) const = default;
};

[[nodiscard]] Result<HistoryMark> markOf(Database &database);

//! Storage when it holds no history at all.
[[nodiscard]] Result<HistoryFacts> factsOf(Database &database);

//! \brief Opens \a file and looks at everything in it.
//!
//! Storage with a sentence when it is no history, or damaged, or of a version after \a newestVersion. Nothing is
//! changed. For files that nobody else writes to.
[[nodiscard]] Result<HistoryFacts> verifyHistory(const QString &file, int newestVersion);

//! A text as an SQL name.
[[nodiscard]] QString sqlName(const QString &name);

//! The tables that hold rows: no views, no virtual tables, but the tables behind those.
[[nodiscard]] Result<QStringList> tablesOf(Database &database);
[[nodiscard]] Result<QStringList> columnsOf(Database &database, const QString &table,
                                            const QString &schema = QStringLiteral("main"));

} // namespace oriel
