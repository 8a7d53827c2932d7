// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

#include <QStringList>

#include <map>
#include <vector>

namespace oriel {

//! What a person's name for a document means.
struct NamedDocument {
    std::vector<qint64> keys; //!< FoundPassage::documentKey of what it may be found as; at least one
    bool isAmbiguous = false; //!< documents that are not the same have this name

    bool operator==(const NamedDocument &) const = default;
};

//! \brief Looks documents up by the id that they have in a file of many, by their file's path, or by the end of that
//! ("manual.md", "pumps/manual.md").
//!
//! \param collection  its key; none for all
//! \return only those of \a names that are there: read in, and to be found. Copies of a file are one document. Tests:
//! tst_documentnames
[[nodiscard]] Result<std::map<QString, NamedDocument>> documentsNamed(Database &database, const QStringList &names,
                                                                      std::optional<qint64> collection);

} // namespace oriel
