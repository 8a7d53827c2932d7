// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/MarkdownBlocks.h"

#include <QList>

namespace oriel {

//! \file
//! \brief The citations of an answer, as they are seen. Tests: tst_citedtext.

//! What a citation's link begins with; the number of the source follows.
inline constexpr QLatin1StringView citationScheme("source:");

//! \a block with each number in brackets that is one of \a sources as a link to it, and one that is not struck out. Not
//! in code, and not what is a link already. The text stays the same, unit for unit.
[[nodiscard]] MarkdownBlock withCitations(MarkdownBlock block, const QList<int> &sources);

} // namespace oriel
