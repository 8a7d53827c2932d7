// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace oriel {

//! A number in brackets in an answer: "[2]".
struct CitationMark {
    int number = 0; //!< of a source, or none
    qsizetype start = 0; //!< of the brackets, in UTF-16 units
    qsizetype length = 0;

    bool operator==(const CitationMark &) const = default;
};

//! \brief The citations of \a markdown, in order: "[1]", "[1][2]", "[1, 2]" and "[1-3]", which is several of one place.
//!
//! None of code, and none that is a link, a footnote or a reference ("[1](...)", "[^1]", "[1]: ..."). Linear. Tests:
//! tst_citationmarks.
[[nodiscard]] std::vector<CitationMark> citationMarks(QStringView markdown);

} // namespace oriel
