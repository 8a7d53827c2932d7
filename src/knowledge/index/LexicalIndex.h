// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "knowledge/index/LexicalTerms.h"

#include <functional>
#include <memory>
#include <vector>

namespace oriel {

//! What the index keeps of a chunk: no words in their order, only how often each stands in it.
struct LexicalDocument {
    qint64 chunk = 0;
    TermCounts terms;
    std::vector<qint64> collections;
};

//! A term that is asked for, in one or several spellings of which the best one counts.
struct WeightedTerm {
    std::vector<QByteArray> spellings;
    double weight = 1;

    bool operator==(const WeightedTerm &) const = default;
};

//! In Error::code of an index that is damaged: it is to be made anew.
inline constexpr QLatin1StringView lexicalDamage("damaged");

struct LexicalHit {
    qint64 chunk = 0;
    double score = 0; //!< BM25
    std::vector<QByteArray> terms; //!< of those that were asked for, in their order

    bool operator==(const LexicalHit &) const = default;
};

//! What to look for, and where.
struct LexicalQuery {
    std::vector<WeightedTerm> terms; //!< any of them
    std::vector<std::vector<QByteArray>> required; //!< one of each; for phrases
    std::vector<qint64> collections; //!< any of them; none for all
    int first = 0; //!< how many of the best are passed over
    int count = 10;
};

//! \brief The words of all chunks in a Xapian database: a folder beside the index's SQLite file, made of that one.
//!
//! Ranks by BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009). Xapian passes over what can
//! no longer come among the best, so that common words cost little. What is written is there after commit(), all at
//! once, whatever ends the process. One writer at a time, among processes too; readers go on beside it. Not
//! thread-safe. Tests: tst_lexicalindex.
class LexicalIndex
{
public:
    //! \param folder  is made for writing; nothing in it means an empty index
    [[nodiscard]] static Result<LexicalIndex> openForWriting(const QString &folder);
    [[nodiscard]] static Result<LexicalIndex> openForReading(const QString &folder);
    ~LexicalIndex();
    LexicalIndex(LexicalIndex &&) noexcept;
    LexicalIndex &operator=(LexicalIndex &&) noexcept;

    //! Sees what was committed since; false when it must be opened anew.
    [[nodiscard]] bool look();

    //! Puts it in the place of what was there of this chunk.
    [[nodiscard]] Result<void> put(const LexicalDocument &document);
    [[nodiscard]] Result<void> remove(qint64 chunk);
    [[nodiscard]] Result<void> commit();

    [[nodiscard]] Result<std::vector<LexicalHit>> search(const LexicalQuery &query);
    [[nodiscard]] Result<qint64> chunkCount();
    //! In how many chunks each stands.
    [[nodiscard]] Result<std::vector<qint64>> frequencies(const std::vector<QByteArray> &terms);
    //! Terms that begin so, the most frequent first.
    [[nodiscard]] Result<std::vector<QByteArray>> termsBeginning(const QByteArray &beginning, int most);
    //! Terms that tell \a chunks apart from the others, the best first (Bo1: Amati, "Probability models for information
    //! retrieval", 2003), without those that \a isLeftOut says.
    [[nodiscard]] Result<std::vector<std::pair<QByteArray, double>>> typicalTerms(
        const std::vector<qint64> &chunks, int most, const std::function<bool(const QByteArray &)> &isLeftOut);

private:
    struct Engine;
    explicit LexicalIndex(std::unique_ptr<Engine> engine);
    template<typename Work>
    auto reading(Work &&work) -> Result<decltype(work())>;

    std::unique_ptr<Engine> m_engine;
};

} // namespace oriel
