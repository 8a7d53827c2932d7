// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

namespace oriel {

//! \brief Opens the index's SQLite file and brings it to the newest version.
//!
//! It can be made again from the documents: what is committed survives the end of the process, not always that of the
//! machine, and costs less for it.
[[nodiscard]] Result<Database> openKnowledgeFile(const QString &file);
//! Likewise, to look at only. InvalidInput while there is none.
[[nodiscard]] Result<Database> openKnowledgeFileForReading(const QString &file);

//! \brief Whether what is deleted from now on is overwritten in the file.
//!
//! It is where a person takes documents away. While documents are read in it is not: what an edit replaces is replaced
//! often, and was no secret a moment ago.
[[nodiscard]] Result<void> overwriteWhatIsDeleted(Database &database, bool isOn);

} // namespace oriel
