// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/offline/Passage.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace oriel {

//! \brief Finds the passages that answer a question, by their words alone.
//!
//! Scores are BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009; k1 = 1.2, b = 0.75) over
//! passages; words of the headings above, and of a question right before, count half. A passage answers only when it
//! holds enough of what the question is about: words that are nowhere in the text count as the rarest. A question that
//! is about nothing in particular ("summarize this") finds the passages that share most with the others.
//!
//! Keeps only the passages that hold a word of the question, so that a text of any length fits.
class PassageRanker
{
public:
    //! A passage that was found.
    struct Hit {
        int document = 0; //!< as in add()
        Passage passage;
        double score = 0;
    };

    //! \param leastCoverage  of what the question is about, weighted by rarity: what has less of it is no answer
    explicit PassageRanker(const QString &question, double leastCoverage = usualCoverage);

    static constexpr double usualCoverage = 0.42;
    static constexpr double coverageOfFound = 0.3; //!< of texts that a search has found for the question

    //! The next passages of \a document; documents come one after the other, from 0.
    void add(int document, const std::vector<Passage> &passages);

    //! The best, at most \a most, in reading order. Empty when nothing answers.
    [[nodiscard]] std::vector<Hit> find(std::size_t most) const;

private:
    struct Entry {
        int document = 0;
        Passage passage;
        std::vector<double> counts; //!< by term of the question; half ones are the headings'
        std::vector<int> words; //!< for a summary: which words of the text it has, each once
        double length = 0;
    };

    using Ranked = std::vector<std::pair<double, std::size_t>>; //!< score, index of the entry
    void addForQuestion(int document, const Passage &passage);
    void addForSummary(int document, const Passage &passage);
    void countTerms(const QString &text, double weight, Entry &entry) const;
    [[nodiscard]] double rarity(std::size_t term, double passages) const;
    [[nodiscard]] double score(const Entry &entry) const;
    [[nodiscard]] double coverage(const Entry &entry) const;
    [[nodiscard]] double centrality(const Entry &entry) const;
    [[nodiscard]] Ranked best(const Ranked &ranked, std::size_t most) const;

    double m_leastCoverage;
    QStringList m_terms;
    bool m_asksForNumber = false;
    std::vector<Entry> m_entries;
    std::vector<int> m_passagesWith; //!< by term of the question
    double m_totalLength = 0;
    qint64 m_passages = 0;
    QString m_questionBefore;
    int m_documentBefore = -1;

    QHash<QString, int> m_wordIds; //!< for a summary
    std::vector<int> m_passagesWithWord;
    QHash<int, int> m_summaryPassages; //!< by document
};

} // namespace oriel
