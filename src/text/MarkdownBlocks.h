// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/InlineText.h"
#include "text/MarkdownHtml.h"

#include <optional>
#include <variant>
#include <vector>

//! \file
//! A message's Markdown as the window shows it: a flat list of blocks, each for one row of a view.

namespace oriel {

struct ParagraphBlock {
    InlineText text; //!< empty for a list item without words of its own

    bool operator==(const ParagraphBlock &) const = default;
};

struct HeadingBlock {
    int level = 1; //!< 1 to 6
    InlineText text;

    bool operator==(const HeadingBlock &) const = default;
};

//! Code, fenced or indented, or raw HTML (language "html"), which is never more than text.
struct CodeBlock {
    QString language; //!< the first word after the fence, as written; empty for none
    QString text; //!< without the last line's end
    bool isClosed = true; //!< false while the closing fence has not come

    bool operator==(const CodeBlock &) const = default;
};

enum class ColumnAlignment { None, Left, Center, Right };

struct TableBlock {
    std::vector<ColumnAlignment> alignments; //!< one a column
    std::vector<InlineText> header; //!< one a column
    std::vector<std::vector<InlineText>> rows; //!< each as long as the header

    bool operator==(const TableBlock &) const = default;
};

struct RuleBlock {
    bool operator==(const RuleBlock &) const = default;
};

//! A formula in lines of its own.
struct MathBlock {
    QString tex; //!< without its dollars
    QString source; //!< as it was written
    bool isClosed = true; //!< false while it is still being written

    bool operator==(const MathBlock &) const = default;
};

//! The words of a footnote, in the place where they were written.
struct FootnoteBlock {
    QString label;
    InlineText text;

    bool operator==(const FootnoteBlock &) const = default;
};

using BlockContent =
    std::variant<ParagraphBlock, HeadingBlock, CodeBlock, TableBlock, RuleBlock, MathBlock, FootnoteBlock>;

//! What stands before a list item.
struct ListMark {
    std::optional<int> ordinal; //!< of a numbered list; absent for a bullet
    std::optional<bool> isChecked; //!< of a task; absent for what is none

    bool operator==(const ListMark &) const = default;
};

struct MarkdownBlock {
    BlockContent content;
    int quoteDepth = 0; //!< quotes around it
    int listDepth = 0; //!< list items around it
    std::optional<ListMark> mark = {}; //!< of the first block of an item, which every item has; the item is listDepth
                                       //!< deep
    qsizetype start = 0; //!< of the source, in UTF-16 units of the Markdown: whole lines, but for a formula and the
                         //!< words around it in one paragraph. From one block's start to another's end is Markdown.
    qsizetype length = 0; //!< without the last line's end

    bool operator==(const MarkdownBlock &) const = default;
};

//! \brief \a markdown (as of markdownToHtml(), and as safe) with LaTeX math and footnotes as blocks.
//!
//! Math is $..$ by Pandoc's rule (the opening dollar is followed by no space, the closing one comes after no space and
//! before no digit), $$..$$, \\(..\\) and \\[..\\], never in code, never over a blank line; within a line also not over
//! what begins another block. Any thread. Linear but for what cmark makes of hostile text, which is bounded.
[[nodiscard]] std::vector<MarkdownBlock> readMarkdown(const QString &markdown,
                                                      MarkdownBreaks breaks = MarkdownBreaks::Blank);

//! Its text without looks; a table's cells are parted by tabs, its rows by line ends.
[[nodiscard]] QString toPlainText(const MarkdownBlock &block);

} // namespace oriel
