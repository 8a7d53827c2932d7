// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oriel {

//! One sentence of a document (or a heading, an item of a list, a row, a block of code), with where it stands.
struct Passage {
    QString text; //!< as it stands, line ends of a paragraph made blanks
    int line = 1; //!< of its beginning, from 1
    QString heading; //!< the headings that it stands under, joined
    bool isHeading = false;

    bool operator==(const Passage &) const = default;

    //! Whether it asks, in any script.
    [[nodiscard]] bool isQuestion() const
    {
        return text.endsWith(u'?') || text.endsWith(u'\uFF1F') || text.endsWith(u'\u061F');
    }
};

} // namespace oriel
