// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/StructuredText.h"

namespace oriel {

//! A stretch of a document's text that a chunk has or has not.
struct TextUnit {
    qsizetype start = 0;
    qsizetype end = 0;
    int tokens = 0;

    bool operator==(const TextUnit &) const = default;
};

//! \brief A block as one unit, or as several where it has more than \a mostTokens: sentences, lines of code, and pieces
//! of those that are too long themselves, cut at blanks where there are any.
[[nodiscard]] std::vector<TextUnit> unitsOf(QByteArrayView text, const TextBlock &block, int mostTokens);

} // namespace oriel
