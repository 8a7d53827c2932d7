// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/StructuredText.h"

namespace oriel {

//! How large chunks are.
struct ChunkRules {
    int tokens = 350; //!< the most, where the text can be cut
    int overlapPercent = 15; //!< of the tokens before, that a chunk begins with when nothing but its size ended that
                             //!< one

    bool operator==(const ChunkRules &) const = default;
};

//! A passage of a document, as it is found and cited. Its text is the document's from start, length bytes.
struct Chunk {
    qsizetype start = 0;
    qsizetype length = 0;
    int firstLine = 1; //!< of the document's text
    int lastLine = 1;
    std::optional<int> part; //!< number of the page, slide, sheet or chapter
    QStringList headings; //!< the path that it stands under, outermost first
    std::optional<TextBlock> tableHeader; //!< the row over the table that it begins inside of
    int tokens = 0;

    bool operator==(const Chunk &) const = default;
};

//! \brief Cuts a document into passages that follow its structure.
//!
//! A chunk never crosses the border of a part, nor a heading, so that its page and its path are those of all of it. It
//! ends between blocks where it can, else between sentences (UAX 29, by QTextBoundaryFinder), lines of code, and only
//! then between words. Every word of the text is in at least one chunk. Linear. Tests: tst_chunker, fuzz_loaders.
[[nodiscard]] std::vector<Chunk> chunksOf(const StructuredText &text, const ChunkRules &rules = {});

} // namespace oriel
