// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/offline/Passage.h"

#include <QHash>

namespace oriel {

//! \brief Finds the passages that answer a question, by their words alone.
//!
//! Scores are BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009; k1 = 1.2, b = 0.75) over
//! passages, words of the headings above at half weight. A passage answers only when it holds enough of what the
//! question is about: words that are nowhere in the text count as the rarest. A question that is about nothing in
//! particular ("summarize this") finds the passages that share most with the others.
class PassageRanker
{
public:
    //! A passage that was found.
    struct Hit {
        int document = 0; //!< in the order of add()
        Passage passage;
        double score = 0;
    };

    //! Takes the passages [\a from, \a to) of a document; in steps, so that a caller can do something else meanwhile.
    void add(int document, const std::vector<Passage> &passages, std::size_t from, std::size_t to);

    //! The best, at most \a most, in reading order. Empty when nothing answers.
    [[nodiscard]] std::vector<Hit> find(const QString &question, std::size_t most) const;

private:
    struct Entry {
        int document = 0;
        Passage passage;
        QHash<QString, double> counts; //!< by term; half ones are the headings'
        double length = 0;
    };

    [[nodiscard]] double rarity(const QString &term) const;
    [[nodiscard]] double score(const Entry &entry, const QStringList &terms) const;
    [[nodiscard]] double coverage(const Entry &entry, const QStringList &terms) const;
    [[nodiscard]] double centrality(const Entry &entry) const;

    std::vector<Entry> m_entries;
    QHash<QString, int> m_passagesWith; //!< by term
    double m_totalLength = 0;
};

} // namespace oriel
