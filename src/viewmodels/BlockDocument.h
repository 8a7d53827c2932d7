// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/MarkdownBlocks.h"

namespace oriel {

//! \file
//! \brief One block as the text document that shows it: its HTML, and what stands at its positions.
//!
//! A table is one document too, in which a mark stands before each cell and behind the last, as QTextDocument has it.
//! The cells of a row stand in it from left to right: Qt's documents mirror no columns, so that in a table of a
//! language from right to left the last one comes first. A formula in lines of its own is one position; a rule has
//! none. Tests: tst_blockdocument.

//! The words of a block that is made of words; null for others.
[[nodiscard]] const InlineText *wordsOf(const MarkdownBlock &block);

//! Whether its words, or the columns of a table, go from right to left: by the first letter of all.
[[nodiscard]] bool isRightToLeft(const MarkdownBlock &block);

//! \brief What the document is made of; empty for code, which is plain text, and for a rule.
//!
//! \param lineColour  of a table's lines, as CSS has it
[[nodiscard]] QString htmlOf(const MarkdownBlock &block, const RichTextLook &look, const QString &lineColour);

//! One UTF-16 unit for each position: marks of cells are U+FDD0, formulas U+FFFC.
[[nodiscard]] QString unitsOf(const MarkdownBlock &block);

//! The positions from \a start to \a end to be read without looks.
[[nodiscard]] QString plainTextOf(const MarkdownBlock &block, qsizetype start, qsizetype end);

//! ... as Markdown, without what is around the block. Of a table that is not cut within one cell it is the head and
//! the rows that are touched; of code it is the code alone.
[[nodiscard]] QString markdownOf(const MarkdownBlock &block, qsizetype start, qsizetype end);

//! Where the link at \a position leads; empty for none.
[[nodiscard]] QString linkAt(const MarkdownBlock &block, qsizetype position);

} // namespace oriel
