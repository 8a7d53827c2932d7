// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/FoundPassage.h"

namespace oriel {

//! The file's name without folders, or the id of a document in a file of many.
[[nodiscard]] QString documentName(const FoundPassage &passage);

//! "page 12, lines 3 to 8".
[[nodiscard]] QString placeInDocument(const FoundPassage &passage);

} // namespace oriel
