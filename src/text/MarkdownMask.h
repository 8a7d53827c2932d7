// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

//! \file
//! Hides from cmark what it must not read as Markdown. Nobody outside of this room includes it.

namespace oriel::markdown {

//! A formula, or the name of a footnote "[^name]".
struct MaskedSpan {
    enum class Kind { Math, DisplayMath, Footnote };

    Kind kind = Kind::Math;
    qsizetype start = 0; //!< of the text
    qsizetype end = 0;
    QString inner = {}; //!< the formula without its marks, or the footnote's name
    QString units = {}; //!< what was masked, without line ends and what stands before a line of a quote
    bool isClosed = true; //!< false for a formula whose end has not come
};

inline constexpr char16_t maskHead = 0xFDD0; //!< noncharacters, which no text may hold
inline constexpr char16_t maskFill = 0xFDD1;
inline constexpr char16_t maskFirstIndex = 0xE000; //!< what follows a head: the number of the span, on and on
inline constexpr int maskIndexes = 6400;

//! \brief A text with each span of it in the place of as many units that mean nothing to cmark.
//!
//! Lines stay lines and offsets stay offsets. Where a mask turns up in code, in a link's target or in raw HTML, it was
//! no formula: MaskedSpan::units has what belongs there, unit by unit.
struct MaskedText {
    QString text;
    std::vector<MaskedSpan> spans; //!< in order
    std::vector<std::pair<qsizetype, qsizetype>> crossings; //!< in order: what goes over line ends, spans, code, fences
    qsizetype openFrom = -1; //!< where something begins whose end may still come; -1 for nothing

    //! Whether a reader that begins at \a offset, a line's begin, finds the same behind it.
    [[nodiscard]] bool mayBeginAt(qsizetype offset) const;
};

//! \a text with what cmark cannot take (noncharacters of ours, NUL, lone surrogates) replaced, unit by unit.
[[nodiscard]] QString cleaned(QStringView text, bool isDocumentStart);

//! \brief Finds the spans of \a text, which is cleaned and begins where a block does.
//!
//! \param showsOpenMath  masks a formula that begins a line and does not end
[[nodiscard]] MaskedText masked(const QString &text, bool showsOpenMath);

} // namespace oriel::markdown
