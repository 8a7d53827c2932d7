// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace oriel {

//! A passage of a person's documents that an answer is made from, and cites by its number.
struct Source {
    int number = 1; //!< in brackets: [1]
    QString document; //!< as it is shown: a file's name without folders, or a document's own id
    QString path; //!< of the file
    QString title; //!< empty where the document has none
    QString place; //!< within the document, in words: "page 12, lines 3 to 8"
    std::optional<int> page; //!< or slide; of formats that have them
    int firstLine = 1; //!< of the document's text
    int lastLine = 1;
    QStringList headings; //!< that it stands under, outermost first
    QString text;
    double score = 0; //!< the higher the better; for one question only

    bool operator==(const Source &) const = default;
};

} // namespace oriel
