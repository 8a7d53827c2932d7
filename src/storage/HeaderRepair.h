// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace oriel {

//! What of the beginning of a file is taken from an undamaged one.
enum class HeaderDonation {
    Header, //!< the first 100 bytes
    Schema, //!< and the pages that name the tables
};

//! \brief Makes of a file that SQLite does not open as a database a copy that it may open.
//!
//! The tables of every history lie where those of a new one lie, because the same statements made them; so the pages
//! that say where are taken from a new one. Whether that was right shows when they are read.
//! Source: sqlite.org/fileformat2.html, 1.3 and 1.6. Tests: tst_headerrepair.
//! \param fresh          a new, empty history without a log beside it
//! \param copy           is made, with the log that lies beside \a damaged
//! \param newestVersion  of the schema; an older one that can be read in \a damaged is kept
[[nodiscard]] Result<void> copyWithHeaderOf(const QString &damaged, const QString &fresh, const QString &copy,
                                            HeaderDonation donation, int newestVersion);

} // namespace oriel
