// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokens/TokenModel.h"

namespace oriel::detail {

//! \brief What pairs of tokens become, by the tokens' numbers: a hash table without deletion.
class PairTable
{
public:
    void add(quint32 left, quint32 right, PairMerge merge);
    [[nodiscard]] PairMerge find(quint32 left, quint32 right) const;

private:
    struct Slot {
        quint64 pair = 0;
        PairMerge merge; //!< of rank never: empty
    };
    [[nodiscard]] std::size_t place(quint64 pair) const;
    void grow();

    std::vector<Slot> m_slots = std::vector<Slot>(16);
    std::size_t m_size = 0;
};

//! \brief Byte-pair encoding with a list of merges, as a tokenizer.json has it.
class PairModel final : public TokenModel
{
public:
    //! A token's number is its rank here.
    ByteRanks tokens;
    PairTable merges;
    UnknownRule unknown;
    bool startsWithBytes = false; //!< symbols to begin with are bytes, not characters
    bool isWholePieceFirst = false; //!< "ignore_merges": a piece that is a token is one
    bool areWordsApart = false; //!< see keepsWordsApart()

    [[nodiscard]] qint64 count(std::string_view piece, TokenScratch &scratch) const override;

private:
    [[nodiscard]] qint64 countWord(std::string_view word, TokenScratch &scratch) const;
};

//! \brief Byte-pair encoding by scores, as SentencePiece does it: what two neighbours make together is a token, or not.
class ScoredPairModel final : public TokenModel
{
public:
    ByteRanks tokens;
    std::vector<quint32> ranks; //!< of each token, the one with the best score is 0; PairMerge::never for none to merge
    std::vector<bool> isWhole; //!< of each token: it is one from the beginning, and is not merged (user-defined)
    bool hasWhole = false;
    UnknownRule unknown;
    bool areWordsApart = false;

    [[nodiscard]] qint64 count(std::string_view piece, TokenScratch &scratch) const override;

private:
    [[nodiscard]] qint64 countWord(std::string_view word, TokenScratch &scratch) const;
    [[nodiscard]] std::size_t wholeLength(std::string_view text) const;
};

} // namespace oriel::detail
