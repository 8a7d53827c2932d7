// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace oriel {

//! \file
//! \brief How well documents were found, by judgements of what bears on a question. Tests: tst_rankingfigures.
//!
//! The measures are those of trec_eval, so that figures can be set beside published ones: P, recall and ndcg_cut with
//! the grade itself as the gain, and recip_rank among the first places.

//! Of one question, or the mean of several: each from 0 to 1.
struct RankingFigures {
    double precision = 0; //!< how many of the places have what bears on the question; a place left empty has not
    double recall = 0; //!< how much of what bears on the question is in the places
    double ndcg = 0; //!< normalised discounted cumulative gain: 1 when the best stands first, and so on
    double reciprocalRank = 0; //!< 1 / the first place that has something; 0 for none

    bool operator==(const RankingFigures &) const = default;
};

//! \param found     the grades of what was found, the first place first; 0 or less for what does not bear on it
//! \param relevant  the grades of all that bears on it, in any order: above 0, at least one
//! \param depth     how many places count, from 1
[[nodiscard]] RankingFigures figuresOf(std::span<const double> found, std::span<const double> relevant, int depth);

//! Each question counts the same. All 0 for none.
[[nodiscard]] RankingFigures meanOf(std::span<const RankingFigures> figures);

//! The least of \a values that so big a \a part of them (0 to 1) does not exceed: the nearest rank. 0 for none.
[[nodiscard]] double percentileOf(std::vector<double> values, double part);

} // namespace oriel
