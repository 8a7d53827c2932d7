// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/FoundPassage.h"
#include "storage/Database.h"

namespace oriel {

//! The passages with these numbers that are to be seen, in no order, with their texts.
//! \param collection  whose file is named, where several hold the same; 0 for any
[[nodiscard]] Result<std::vector<FoundPassage>> readPassages(Database &database, const std::vector<qint64> &chunks,
                                                             qint64 collection);

//! All passages of a collection in the order of its documents.
[[nodiscard]] Result<std::vector<FoundPassage>> readAllPassages(Database &database, qint64 collection);

} // namespace oriel
