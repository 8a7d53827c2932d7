// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "text/SearchText.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace oriel {

//! One thing that must be there: a word, or several that follow one another.
struct SearchTerm {
    QStringList tokens; //!< folded
    bool isBeginning = false; //!< the last token may go on

    bool operator==(const SearchTerm &) const = default;
};

//! \brief What somebody looks for, understood: all terms must be there.
//!
//! What stands between blanks is one term: a word, or a phrase where it is cut ("node.js", "東京タワー"). "In quotes"
//! is a phrase, its quote may be missing at the end. The last word may be a beginning when it has at least two
//! characters and nothing follows it.
struct SearchQuery {
    static constexpr int maximumTokens = 256;

    std::vector<SearchTerm> terms; //!< at least one; each once

    bool operator==(const SearchQuery &) const = default;
};

//! InvalidInput when \a words hold no word, or more than anybody looks for.
[[nodiscard]] Result<SearchQuery> parseSearchQuery(QStringView words);

//! Where the terms stand in \a text, in order and not overlapping; at most \a limit of them. Linear in the text.
[[nodiscard]] std::vector<TextStretch> findPlaces(QStringView text, const SearchQuery &query, std::size_t limit);

//! The same as a person counts them: terms that follow one another as in \a query, with blanks between, are one.
[[nodiscard]] std::vector<TextStretch> findOccurrences(QStringView text, const SearchQuery &query, std::size_t limit);

} // namespace oriel
