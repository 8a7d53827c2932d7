// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Folding.h"

namespace oriel::detail {

//! \file
//! What folding makes of single code points. For text/Folding only.

struct CharacterFolding {
    enum class Form : quint8 { Nothing, One, Many };

    char32_t folded = 0; //!< when the form is One
    Form form = Form::One;
    FoldedKind kind = FoldedKind::Separator; //!< of what it is folded to, when that is one
    quint8 combiningClass = 0; //!< Unicode's Canonical_Combining_Class
    bool extends = false; //!< belongs to the character before it
    bool isInert = false; //!< a mark that stays and never makes one character with another
    bool isUpper = false;
};

[[nodiscard]] const CharacterFolding &foldingOf(char32_t character);

//! \a cluster folded: a character and its marks. Not for long texts: the order of marks is sorted slowly.
[[nodiscard]] QString foldedCluster(QStringView cluster);

//! The code point at \a at, half a surrogate pair as it is, and how many units it takes.
struct CodePoint {
    char32_t value = 0;
    int length = 1;
};
[[nodiscard]] inline CodePoint codePointAt(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(unit, text[at + 1]), 2};
    return {unit.unicode(), 1};
}

} // namespace oriel::detail
