// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/SearchText.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace oriel {

//! \brief What somebody typed to find a name by some of its letters: "nch" finds "New chat".
//!
//! Each word's letters must be there in their order, in any case and with any accents; the words stand in any order.
//! Letters that follow one another and letters that begin words count most. Any thread. Tests: tst_fuzzypattern.
class FuzzyPattern
{
public:
    static constexpr qsizetype longestWord = 64;
    static constexpr qsizetype longestText = 256; //!< what stands behind it is not looked at, in UTF-16 units

    //! Blank: fits everything, equally well.
    explicit FuzzyPattern(QStringView typed);

    [[nodiscard]] bool isBlank() const { return m_words.isEmpty(); }
    //! \brief How well it fits; absent when it does not.
    //! \param folded  see foldedForComparison(); so that many are folded once and scored often
    [[nodiscard]] std::optional<int> score(QStringView folded) const;
    //! Where the letters stand in \a text, which is as it is shown. In order, none touching another.
    [[nodiscard]] std::vector<TextStretch> marks(QStringView text) const;

private:
    QStringList m_words; //!< folded
};

} // namespace oriel
