// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "knowledge/index/LexicalIndex.h"
#include "text/SearchQuery.h"

#include <QStringList>

namespace oriel {

//! \file
//! \brief A question in the terms of the index. Tests: tst_passagesearch.

//! Stemmers of the languages that documents are in, the empty one for those whose language nobody knows.
using LanguageStemmers = std::vector<std::pair<QString, Stemmer>>;

[[nodiscard]] LanguageStemmers stemmersOf(const QStringList &languages);

struct QuestionTerm {
    WeightedTerm term;
    qint64 chunks = 0; //!< that have it
    double rarity = 0; //!< how much it says: the logarithm of BM25's
    bool isExpansion = false; //!< not of the question but of what was found first

    bool operator==(const QuestionTerm &) const = default;
};

struct QuestionTerms {
    std::vector<QuestionTerm> terms; //!< at least one; each once
    QStringList leftOut; //!< small words that say nothing
    QStringList phrases; //!< what stands in quotes
    std::vector<SearchQuery> phraseQueries; //!< of those
    std::vector<std::vector<QByteArray>> required; //!< one of each must be there, for the phrases
};

//! Whether there is anything to look for in \a words: "???" has nothing.
[[nodiscard]] bool hasWord(const QString &words);

//! InvalidInput when \a words hold no word.
[[nodiscard]] Result<QuestionTerms> understood(const QString &words, const LanguageStemmers &stemmers);

//! Looks up how many chunks have each term. A last word that none has may go on: "manufact".
[[nodiscard]] Result<void> weigh(QuestionTerms &question, LexicalIndex &index);

//! How much of what the question is about is in a chunk that has these of its terms, 0 to 1; expansions do not count.
[[nodiscard]] double coverageOf(const QuestionTerms &question, const std::vector<QByteArray> &terms);

//! Whether all phrases stand in \a text as they were asked for.
[[nodiscard]] bool hasPhrases(const QuestionTerms &question, QStringView text);

} // namespace oriel
