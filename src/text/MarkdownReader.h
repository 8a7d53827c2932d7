// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/MarkdownBlocks.h"

#include <optional>
#include <vector>

//! \file
//! From a piece of Markdown to blocks. Nobody outside of this room includes it.

namespace oriel::markdown {

struct ChunkOptions {
    MarkdownBreaks breaks = MarkdownBreaks::Blank;
    bool isDocumentStart = true;
    std::optional<int> firstOrdinal = {}; //!< what a numbered list that begins the chunk goes on with
    bool showsOpenMath = false; //!< a formula that begins a line and does not end is one already
};

//! A place where a reader may begin anew and finds the same blocks behind it as one that came from before.
struct Anchor {
    qsizetype offset = 0; //!< of a line's begin in the chunk
    std::size_t firstBlock = 0; //!< how many blocks are before it
    std::optional<int> firstOrdinal; //!< for ChunkOptions

    bool operator==(const Anchor &) const = default;
};

struct Chunk {
    std::vector<MarkdownBlock> blocks; //!< offsets count from the chunk's begin
    Anchor last; //!< the last place to begin anew: what is before it will not change, whatever follows
};

//! Reads \a text, which begins where a block does.
[[nodiscard]] Chunk readChunk(QStringView text, const ChunkOptions &options);

} // namespace oriel::markdown
