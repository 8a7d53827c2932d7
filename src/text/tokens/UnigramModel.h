// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokens/TokenModel.h"

namespace oriel::detail {

//! \brief A unigram language model: the way through a text with the best sum of scores. Source: Kudo 2018, "Subword
//! Regularization", and SentencePiece's unigram_model.cc.
class UnigramModel final : public TokenModel
{
public:
    ByteRanks tokens;
    std::vector<double> scores; //!< of each token; logarithms
    double unknownScore = 0; //!< of one character
    UnknownRule unknown;
    bool areWordsApart = false;

    //! To be called when all tokens are there.
    void prepare();
    [[nodiscard]] qint64 count(std::string_view piece, TokenScratch &scratch) const override;

private:
    [[nodiscard]] qint64 countWord(std::string_view word, TokenScratch &scratch) const;

    std::vector<quint32> m_lengths; //!< that tokens have, the shortest first
};

} // namespace oriel::detail
