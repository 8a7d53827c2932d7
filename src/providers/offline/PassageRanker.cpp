// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/PassageRanker.h"

#include "providers/offline/Terms.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace oriel {

namespace {
constexpr double k1 = 1.2;
constexpr double b = 0.75;
constexpr double headingWeight = 0.5;
constexpr double leastCoverage = 0.4; // of what the question is about, weighted by rarity
constexpr double leastShareOfBest = 0.45; // a hit much weaker than the best is noise
constexpr int fewestSummaryTerms = 4; // a shorter sentence says too little for a summary
} // namespace

void PassageRanker::add(int document, const std::vector<Passage> &passages, std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i < to; ++i) {
        Entry entry{document, passages[i], {}, 0};
        for (const auto &term : termsOf(entry.passage.text)) {
            entry.counts[term] += 1;
            entry.length += 1;
        }
        for (const auto &term : termsOf(entry.passage.heading))
            entry.counts[term] += headingWeight;
        for (auto term = entry.counts.cbegin(); term != entry.counts.cend(); ++term)
            ++m_passagesWith[term.key()];
        m_totalLength += entry.length;
        m_entries.push_back(std::move(entry));
    }
}

double PassageRanker::rarity(const QString &term) const
{
    const double all = double(m_entries.size());
    const double with = m_passagesWith.value(term);
    return std::log(1 + (all - with + 0.5) / (with + 0.5));
}

double PassageRanker::score(const Entry &entry, const QStringList &terms) const
{
    const double averageLength = std::max(1.0, m_totalLength / double(m_entries.size()));
    double sum = 0;
    for (const auto &term : terms) {
        const double count = entry.counts.value(term);
        sum += rarity(term) * count * (k1 + 1) / (count + k1 * (1 - b + b * entry.length / averageLength));
    }
    return sum;
}

double PassageRanker::coverage(const Entry &entry, const QStringList &terms) const
{
    double all = 0;
    double held = 0;
    for (const auto &term : terms) {
        const double weight = rarity(term);
        all += weight;
        if (entry.counts.contains(term))
            held += weight;
    }
    return all > 0 ? held / all : 0;
}

//! How much a passage shares with the others, for each of its words.
double PassageRanker::centrality(const Entry &entry) const
{
    if (entry.passage.isHeading || entry.counts.size() < fewestSummaryTerms)
        return 0;
    double shared = 0;
    for (auto term = entry.counts.cbegin(); term != entry.counts.cend(); ++term) {
        const int others = m_passagesWith.value(term.key()) - 1;
        if (others > 0 && !questionTerms(term.key()).isEmpty())
            shared += std::log(1 + double(others));
    }
    return shared / std::sqrt(double(entry.counts.size())) + 1e-6; // of equals the first
}

std::vector<PassageRanker::Hit> PassageRanker::find(const QString &question, std::size_t most) const
{
    const QStringList terms = questionTerms(question);
    std::vector<std::pair<double, std::size_t>> ranked;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto &entry = m_entries[i];
        if (entry.passage.isHeading)
            continue; // what stands under it inherits its words
        const double value = terms.isEmpty() ? centrality(entry) : score(entry, terms);
        if (value > 0 && (terms.isEmpty() || coverage(entry, terms) >= leastCoverage))
            ranked.emplace_back(value, i);
    }
    std::ranges::sort(ranked, [](const auto &left, const auto &right) {
        return left.first != right.first ? left.first > right.first : left.second < right.second;
    });

    QSet<QString> seen;
    std::vector<std::pair<double, std::size_t>> best;
    for (const auto &[value, index] : ranked) {
        if (best.size() == most || value < ranked.front().first * leastShareOfBest)
            break;
        const QString text = m_entries[index].passage.text;
        if (!seen.contains(text)) {
            seen += text;
            best.emplace_back(value, index);
        }
    }
    std::ranges::sort(best, {}, &std::pair<double, std::size_t>::second);
    std::vector<Hit> hits;
    for (const auto &[value, index] : best)
        hits.push_back({m_entries[index].document, m_entries[index].passage, value});
    return hits;
}

} // namespace oriel
