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
constexpr double numberWeight = 1.25; // "when", "how many": a passage with a number
constexpr double questionWeight = 0.4; // a passage that asks the same is no answer
constexpr double leastPassages = 20; // a text of fewer says too little of how rare a word is
constexpr double leastShareOfBest = 0.45; // a hit much weaker than the best is noise
constexpr std::size_t fewestSummaryWords = 4; // a shorter sentence says too little for a summary
constexpr double handyWords = 30; // a longer sentence says too much
constexpr double openingWeight = 1.3; // a text's first sentence says most often what it is about
constexpr int mostSummaryPassages = 5'000; // of a document: what a summary quotes stands in its first hundred pages

} // namespace

PassageRanker::PassageRanker(const QString &question, double leastCoverage)
    : m_leastCoverage(leastCoverage)
    , m_terms(questionTerms(question))
    , m_asksForNumber(asksForNumber(question))
    , m_passagesWith(std::size_t(m_terms.size()))
{
}

void PassageRanker::add(int document, const std::vector<Passage> &passages)
{
    if (std::exchange(m_documentBefore, document) != document)
        m_questionBefore.clear();
    for (const auto &passage : passages) {
        if (m_terms.isEmpty())
            addForSummary(document, passage);
        else
            addForQuestion(document, passage);
        m_questionBefore = passage.isQuestion() ? passage.text : QString();
    }
}

void PassageRanker::addForQuestion(int document, const Passage &passage)
{
    Entry entry{document, passage, std::vector<double>(std::size_t(m_terms.size())), {}, 0};
    const auto terms = termsOf(passage.text);
    for (const auto &term : terms) {
        if (const auto at = m_terms.indexOf(term); at >= 0)
            entry.counts[std::size_t(at)] += 1;
    }
    entry.length = double(terms.size());
    countTerms(passage.heading, headingWeight, entry);
    countTerms(m_questionBefore, headingWeight, entry);
    m_totalLength += entry.length;
    ++m_passages;
    bool hasAny = false;
    for (std::size_t i = 0; i < entry.counts.size(); ++i) {
        m_passagesWith[i] += entry.counts[i] > 0 ? 1 : 0;
        hasAny = hasAny || entry.counts[i] > 0;
    }
    if (hasAny && !passage.isHeading) // what stands under a heading inherits its words
        m_entries.push_back(std::move(entry));
}

void PassageRanker::countTerms(const QString &text, double weight, Entry &entry) const
{
    if (text.isEmpty())
        return;
    for (const auto &term : termsOf(text)) {
        if (const auto at = m_terms.indexOf(term); at >= 0)
            entry.counts[std::size_t(at)] += weight;
    }
}

void PassageRanker::addForSummary(int document, const Passage &passage)
{
    const bool isTable = passage.text.startsWith(u'|');
    if (passage.isHeading || isTable || ++m_summaryPassages[document] > mostSummaryPassages)
        return;
    Entry entry{document, passage, {}, {}, 0};
    for (const auto &term : questionTerms(passage.text)) {
        const auto id = m_wordIds.value(term, int(m_passagesWithWord.size()));
        if (std::size_t(id) == m_passagesWithWord.size()) {
            m_wordIds.insert(term, id);
            m_passagesWithWord.push_back(0);
        }
        ++m_passagesWithWord[std::size_t(id)];
        entry.words.push_back(id);
    }
    if (entry.words.size() >= fewestSummaryWords)
        m_entries.push_back(std::move(entry));
}

double PassageRanker::rarity(std::size_t term, double passages) const
{
    const double with = m_passagesWith[term];
    return std::log(1 + (passages - with + 0.5) / (with + 0.5));
}

double PassageRanker::score(const Entry &entry) const
{
    const double averageLength = std::max(1.0, m_totalLength / double(m_passages));
    double sum = 0;
    for (std::size_t i = 0; i < entry.counts.size(); ++i) {
        const double count = entry.counts[i];
        sum += rarity(i, double(m_passages)) * count * (k1 + 1)
            / (count + k1 * (1 - b + b * entry.length / averageLength));
    }
    if (m_asksForNumber && std::ranges::any_of(entry.passage.text, [](QChar sign) { return sign.isDigit(); }))
        sum *= numberWeight;
    return entry.passage.isQuestion() ? sum * questionWeight : sum;
}

double PassageRanker::coverage(const Entry &entry) const
{
    const double passages = std::max(double(m_passages), leastPassages);
    double all = 0;
    double held = 0;
    for (std::size_t i = 0; i < entry.counts.size(); ++i) {
        all += rarity(i, passages);
        held += entry.counts[i] > 0 ? rarity(i, passages) : 0;
    }
    return all > 0 ? held / all : 0;
}

//! How much a passage shares with the others, for each of its words.
double PassageRanker::centrality(const Entry &entry) const
{
    double shared = 1e-6; // of equals the first
    for (const int word : entry.words)
        shared += std::log(double(m_passagesWithWord[std::size_t(word)]));
    const double words = double(entry.words.size());
    return shared / std::pow(words, 0.7) * std::min(1.0, handyWords / words);
}

std::vector<PassageRanker::Hit> PassageRanker::find(std::size_t most) const
{
    Ranked ranked;
    int documentBefore = -1;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto &entry = m_entries[i];
        const bool isOpening = std::exchange(documentBefore, entry.document) != entry.document;
        if (m_terms.isEmpty())
            ranked.emplace_back(centrality(entry) * (isOpening ? openingWeight : 1), i);
        else if (coverage(entry) >= m_leastCoverage)
            ranked.emplace_back(score(entry), i);
    }
    std::ranges::sort(ranked, [](const auto &left, const auto &right) {
        return left.first != right.first ? left.first > right.first : left.second < right.second;
    });
    Ranked chosen = best(ranked, most);
    std::ranges::sort(chosen, {}, &Ranked::value_type::second);
    std::vector<Hit> hits;
    for (const auto &[value, index] : chosen)
        hits.push_back({m_entries[index].document, m_entries[index].passage, value});
    return hits;
}

PassageRanker::Ranked PassageRanker::best(const Ranked &ranked, std::size_t most) const
{
    const bool isSummary = m_terms.isEmpty();
    QSet<int> documents;
    for (const auto &entry : m_entries)
        documents += entry.document;
    const auto fairShare = std::max<std::size_t>(1, most / std::max<std::size_t>(1, std::size_t(documents.size())));
    QSet<QString> seen;
    QHash<int, std::size_t> taken; // of a document
    Ranked chosen;
    for (const auto &[value, index] : ranked) {
        const auto &entry = m_entries[index];
        if (chosen.size() == most || (!isSummary && value < ranked.front().first * leastShareOfBest))
            break;
        if ((isSummary && taken[entry.document] >= fairShare) || seen.contains(entry.passage.text))
            continue;
        seen += entry.passage.text;
        ++taken[entry.document];
        chosen.emplace_back(value, index);
    }
    return chosen;
}

} // namespace oriel
