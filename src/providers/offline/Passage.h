// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace oriel {

//! One sentence of a document (or a heading, an item of a list, a block of code), with where it stands.
struct Passage {
    QString text; //!< as it stands, line ends of a paragraph made blanks
    int line = 1; //!< of its beginning, from 1
    QString heading; //!< the headings that it stands under, joined
    bool isHeading = false;

    bool operator==(const Passage &) const = default;
};

//! \brief Cuts plain text and Markdown into passages, in reading order.
//!
//! Sentences end where Unicode says (UAX 29, by QTextBoundaryFinder), never inside a block of code or an item. One pass.
[[nodiscard]] std::vector<Passage> passagesOf(const QString &text);

} // namespace oriel
