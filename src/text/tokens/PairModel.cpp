// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/PairModel.h"

#include <utility>

namespace oriel::detail {

namespace {
constexpr quint32 unknownToken = ByteRanks::none;
}

std::size_t PairTable::place(quint64 pair) const
{
    const std::size_t mask = m_slots.size() - 1;
    quint64 hash = pair * 0xa076'1d64'78bd'642f;
    hash ^= hash >> 32;
    std::size_t at = hash & mask;
    while (m_slots[at].merge.rank != PairMerge::never && m_slots[at].pair != pair)
        at = (at + 1) & mask;
    return at;
}

void PairTable::grow()
{
    const auto old = std::exchange(m_slots, std::vector<Slot>(2 * m_slots.size()));
    for (const auto &slot : old) {
        if (slot.merge.rank != PairMerge::never)
            m_slots[place(slot.pair)] = slot;
    }
}

void PairTable::add(quint32 left, quint32 right, PairMerge merge)
{
    if (2 * ++m_size > m_slots.size())
        grow();
    const quint64 pair = quint64(left) << 32 | right;
    if (auto &slot = m_slots[place(pair)]; slot.merge.rank == PairMerge::never)
        slot = {pair, merge};
}

PairMerge PairTable::find(quint32 left, quint32 right) const
{
    return m_slots[place(quint64(left) << 32 | right)].merge;
}

qint64 PairModel::count(std::string_view piece, TokenScratch &scratch) const
{
    if (piece.empty())
        return 0;
    if (isWholePieceFirst && tokens.rankOf(piece) != ByteRanks::none)
        return 1;
    if (!areWordsApart)
        return countWord(piece, scratch);
    qint64 sum = 0;
    forEachWord(piece, [this, &sum, &scratch](std::string_view word) { sum += countWord(word, scratch); });
    return sum;
}

qint64 PairModel::countWord(std::string_view word, TokenScratch &scratch) const
{
    auto &symbols = scratch.symbols;
    symbols.clear();
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t length = startsWithBytes ? 1 : characterBytes(word.substr(at));
        symbols.push_back({quint32(at), quint32(length), tokens.rankOf(word.substr(at, length))});
        at += length;
    }
    const auto merged = [this](const PairSymbol &left, const PairSymbol &right) {
        return left.id == unknownToken || right.id == unknownToken ? PairMerge() : merges.find(left.id, right.id);
    };
    const std::size_t left = scratch.merging.run(symbols, merged);
    UnknownCounter counter(unknown);
    for (std::size_t i = 0; i < left; ++i) {
        if (symbols[i].id == unknownToken)
            counter.unknown(word.substr(symbols[i].start, symbols[i].length));
        else
            counter.known();
    }
    return counter.tokens();
}

qint64 ScoredPairModel::count(std::string_view piece, TokenScratch &scratch) const
{
    if (!areWordsApart)
        return countWord(piece, scratch);
    qint64 sum = 0;
    forEachWord(piece, [this, &sum, &scratch](std::string_view word) { sum += countWord(word, scratch); });
    return sum;
}

//! The longest token that \a text begins with and that is one from the beginning.
std::size_t ScoredPairModel::wholeLength(std::string_view text) const
{
    if (!hasWhole)
        return 0;
    for (std::size_t length = std::min(text.size(), tokens.longest()); length > 0; --length) {
        const quint32 token = tokens.rankOf(text.substr(0, length));
        if (token != ByteRanks::none && isWhole[token])
            return length;
    }
    return 0;
}

qint64 ScoredPairModel::countWord(std::string_view word, TokenScratch &scratch) const
{
    constexpr quint32 mayMerge = 0;
    constexpr quint32 whole = 1;
    auto &symbols = scratch.symbols;
    symbols.clear();
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t wholeBytes = wholeLength(word.substr(at));
        const std::size_t length = wholeBytes > 0 ? wholeBytes : characterBytes(word.substr(at));
        symbols.push_back({quint32(at), quint32(length), wholeBytes > 0 ? whole : mayMerge});
        at += length;
    }
    const auto merged = [this, word](const PairSymbol &left, const PairSymbol &right) {
        if (left.id == whole || right.id == whole)
            return PairMerge();
        const quint32 token = tokens.rankOf(word.substr(left.start, left.length + right.length));
        return token == ByteRanks::none ? PairMerge() : PairMerge{ranks[token], mayMerge};
    };
    const std::size_t left = scratch.merging.run(symbols, merged);
    UnknownCounter counter(unknown);
    for (std::size_t i = 0; i < left; ++i) {
        const auto text = word.substr(symbols[i].start, symbols[i].length);
        if (tokens.rankOf(text) == ByteRanks::none)
            counter.unknown(text);
        else
            counter.known();
    }
    return counter.tokens();
}

} // namespace oriel::detail
