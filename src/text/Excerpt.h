// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/SearchText.h"

#include <QString>

#include <vector>

namespace oriel {

//! Some words of a text, on one line. Tests: tst_excerpt.
struct Excerpt {
    QString text; //!< begins and ends with "…" where it is cut
    std::vector<TextStretch> marks; //!< the places that are in it

    bool operator==(const Excerpt &) const = default;
};

//! The surroundings of the first of \a places, or the beginning of \a text when there is none.
[[nodiscard]] Excerpt excerptOf(QStringView text, const std::vector<TextStretch> &places);

} // namespace oriel
