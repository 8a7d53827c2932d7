// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/evaluation/RankingFigures.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace oriel {

namespace {

//! Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques", 2002, with the logarithm of trec_eval.
double discountedGain(std::span<const double> grades)
{
    double gain = 0;
    for (std::size_t i = 0; i < grades.size(); ++i)
        gain += std::max(grades[i], 0.0) / std::log2(double(i) + 2);
    return gain;
}

} // namespace

RankingFigures figuresOf(std::span<const double> found, std::span<const double> relevant, int depth)
{
    const auto places = std::size_t(std::max(depth, 1));
    const auto first = found.first(std::min(found.size(), places));
    std::vector<double> ideal(relevant.begin(), relevant.end());
    std::ranges::sort(ideal, std::greater());
    const auto best = std::span<const double>(ideal).first(std::min(ideal.size(), places));

    RankingFigures figures;
    const auto bears = [](double grade) { return grade > 0; };
    const auto hits = double(std::ranges::count_if(first, bears));
    figures.precision = hits / double(places);
    figures.recall = relevant.empty() ? 0 : hits / double(relevant.size());
    const double most = discountedGain(best);
    figures.ndcg = most > 0 ? discountedGain(first) / most : 0;
    const auto hit = std::ranges::find_if(first, bears);
    figures.reciprocalRank = hit == first.end() ? 0 : 1 / double(hit - first.begin() + 1);
    return figures;
}

RankingFigures meanOf(std::span<const RankingFigures> figures)
{
    RankingFigures mean;
    const auto count = double(std::max<std::size_t>(figures.size(), 1));
    for (const auto &one : figures) {
        mean.precision += one.precision / count;
        mean.recall += one.recall / count;
        mean.ndcg += one.ndcg / count;
        mean.reciprocalRank += one.reciprocalRank / count;
    }
    return mean;
}

double percentileOf(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    const auto rank = std::clamp(std::ceil(part * double(values.size())), 1.0, double(values.size()));
    const auto place = values.begin() + std::ptrdiff_t(rank) - 1;
    std::ranges::nth_element(values, place);
    return *place;
}

} // namespace oriel
