// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace oriel {

//! Which of the person's documents a question is about.
struct DocumentScope {
    bool isAll = false; //!< all there are; collections are none then
    QStringList collections; //!< by their names

    bool operator==(const DocumentScope &) const = default;

    //! No documents at all.
    [[nodiscard]] bool isEmpty() const { return !isAll && collections.isEmpty(); }
};

} // namespace oriel
