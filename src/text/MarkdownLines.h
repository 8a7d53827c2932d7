// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

//! \file
//! What a line of Markdown looks like, seen alone. Nobody outside of this room includes it.

namespace oriel::markdown {

struct Line {
    qsizetype start = 0;
    qsizetype end = 0; //!< without its line end
    qsizetype quoteEnd = 0; //!< after spaces and the marks of quotes
    qsizetype content = 0; //!< after marks of list items too
    int quotes = 0;
    bool isBlank = false; //!< but for marks of quotes
    bool beginsBlock = false; //!< surely: a paragraph ends before it
    bool isHeading = false; //!< with #: a paragraph ends with it
    char16_t fence = 0; //!< ` or ~ when it may open a fence
    int fenceLength = 0;

    [[nodiscard]] bool hasMark() const { return content > quoteEnd; }
};

[[nodiscard]] bool isBlankChar(QChar c);

//! \a line must be one line of \a text.
[[nodiscard]] Line lineAt(QStringView text, qsizetype start, qsizetype end);

//! The lines of \a text, ended as cmark does: by "\n", "\r" or both. None for what follows the last line end if it is
//! nothing.
[[nodiscard]] std::vector<Line> linesOf(QStringView text);

//! How many \a c stand at \a position.
[[nodiscard]] qsizetype runLength(QStringView text, qsizetype position, QChar c);

//! Whether \a line closes a fence of \a length times \a fence.
[[nodiscard]] bool closesFence(QStringView text, const Line &line, char16_t fence, int length);

//! As cmark tells it of a fence at the left edge, outside of lists and quotes.
[[nodiscard]] bool closesFenceAtEdge(QStringView text, const Line &line, char16_t fence, int length);

} // namespace oriel::markdown
