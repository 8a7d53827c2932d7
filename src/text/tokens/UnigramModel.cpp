// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/UnigramModel.h"

#include <algorithm>
#include <limits>

namespace oriel::detail {

void UnigramModel::prepare()
{
    // What SentencePiece and its readers take: kUnkPenalty below the worst score.
    constexpr double penalty = 10;
    std::vector<bool> lengths(tokens.longest() + 1);
    double worst = 0;
    for (quint32 token = 0; token < tokens.size(); ++token) {
        lengths[tokens.token(token).size()] = true;
        worst = std::min(worst, scores[token]);
    }
    unknownScore = worst - penalty;
    for (std::size_t length = 1; length < lengths.size(); ++length) {
        if (lengths[length])
            m_lengths.push_back(quint32(length));
    }
    areWordsApart = keepsWordsApart(tokens);
}

qint64 UnigramModel::count(std::string_view piece, TokenScratch &scratch) const
{
    if (!areWordsApart)
        return countWord(piece, scratch);
    qint64 sum = 0;
    forEachWord(piece, [this, &sum, &scratch](std::string_view word) { sum += countWord(word, scratch); });
    return sum;
}

//! Viterbi's algorithm: the best sum up to each place, and how long the token is that ends there.
qint64 UnigramModel::countWord(std::string_view word, TokenScratch &scratch) const
{
    constexpr double none = -std::numeric_limits<double>::infinity();
    constexpr quint32 isUnknown = 0x8000'0000;
    auto &best = scratch.scores;
    auto &steps = scratch.steps;
    best.assign(word.size() + 1, none);
    steps.assign(word.size() + 1, 0);
    best[0] = 0;
    for (std::size_t at = 0; at < word.size(); ++at) {
        if (best[at] == none) // inside of a character
            continue;
        const auto rest = word.substr(at);
        const std::size_t character = characterBytes(rest);
        bool isCharacterKnown = false;
        const auto reach = [&best, &steps, at](std::size_t length, double score, quint32 mark) {
            if (const double sum = best[at] + score; sum > best[at + length]) {
                best[at + length] = sum;
                steps[at + length] = quint32(length) | mark;
            }
        };
        for (const quint32 length : m_lengths) {
            if (length > rest.size())
                break;
            const quint32 token = tokens.rankOf(rest.substr(0, length));
            if (token == ByteRanks::none)
                continue;
            reach(length, scores[token], 0);
            isCharacterKnown = isCharacterKnown || length == character;
        }
        if (!isCharacterKnown)
            reach(character, unknownScore, isUnknown);
    }
    auto &symbols = scratch.symbols;
    symbols.clear();
    for (std::size_t at = word.size(); at > 0;) {
        const quint32 length = steps[at] & ~isUnknown;
        at -= length;
        symbols.push_back({quint32(at), length, steps[at + length] & isUnknown});
    }
    UnknownCounter counter(unknown);
    for (auto symbol = symbols.rbegin(); symbol != symbols.rend(); ++symbol) {
        if (symbol->id != 0)
            counter.unknown(word.substr(symbol->start, symbol->length));
        else
            counter.known();
    }
    return counter.tokens();
}

} // namespace oriel::detail
