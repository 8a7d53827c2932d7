// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/MarkdownBlocks.h"
#include "text/MarkdownMask.h"

#include <cmark-gfm.h>
#include <vector>

//! \file
//! From cmark's inlines to ours. Nobody outside of this room includes it.

namespace oriel::markdown {

//! Puts the spans of a MaskedText back.
class Unmasker
{
public:
    explicit Unmasker(const std::vector<MaskedSpan> &spans)
        : m_spans(spans)
    {
    }

    //! The span whose head has the mark \a index; heads are asked for in order. Null where there is none.
    [[nodiscard]] const MaskedSpan *spanOf(QChar index);
    //! \a text as it was.
    [[nodiscard]] QString restored(const QString &text);

private:
    const std::vector<MaskedSpan> &m_spans;
    std::size_t m_next = 0; //!< the number of the span that is expected
};

//! A block that was made of a paragraph, with its place in the text.
struct Piece {
    BlockContent content;
    qsizetype start = 0;
    qsizetype end = 0;
};

//! What stands in \a node, in one piece.
[[nodiscard]] InlineText readInlines(cmark_node *node, Unmasker &unmasker, MarkdownBreaks breaks);

//! The paragraph \a node, from \a start to \a end of the text, parted by formulas in lines of their own and by
//! footnotes. At least one piece.
[[nodiscard]] std::vector<Piece> readParagraph(cmark_node *node, Unmasker &unmasker, MarkdownBreaks breaks,
                                               qsizetype start, qsizetype end);

} // namespace oriel::markdown
