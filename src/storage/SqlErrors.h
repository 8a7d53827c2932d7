// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

class QSqlError;

namespace oriel {

enum class DatabaseContent;

//! \brief What SQLite said, with a sentence for the person: what is wrong with the disk or the file.
//!
//! Kind Storage; \c code is SQLite's extended result code as a number, \c detail its own words and the statement.
[[nodiscard]] Error sqlFailure(const QSqlError &error, const QString &file, const QString &sql,
                               DatabaseContent content);

//! SQLite's primary result code (sqlite.org/rescode.html) in an error of sqlFailure(); 0 in any other.
[[nodiscard]] int sqliteCode(const Error &error);

} // namespace oriel
