// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <span>
#include <vector>

namespace oriel::detail {

//! A stretch of a text that is, or may become, one token.
struct PairSymbol {
    quint32 start = 0;
    quint32 length = 0;
    quint32 id = 0; //!< what a vocabulary of pairs knows it by
};

//! What two neighbours become. The lowest rank is made first, of those the leftmost.
struct PairMerge {
    static constexpr quint32 never = std::numeric_limits<quint32>::max();

    quint32 rank = never;
    quint32 id = 0;
};

//! \brief Byte-pair encoding of one piece of text: merges neighbours until none can be merged.
//!
//! Keeps its memory for the next piece. Short pieces are searched for the lowest rank, which is quickest for them; long
//! ones have a heap, so that n symbols cost n log n, be they one letter a million times. Tests: tst_pairmerging.
class PairMerging
{
public:
    //! \brief Merges \a symbols in place and gives how many are left, at the front.
    //! \param merged  PairMerge of two neighbours (const PairSymbol &, const PairSymbol &)
    template<typename Merged>
    std::size_t run(std::span<PairSymbol> symbols, const Merged &merged)
    {
        return symbols.size() <= shortPiece ? runShort(symbols, merged) : runLong(symbols, merged);
    }

private:
    static constexpr std::size_t shortPiece = 96;
    static constexpr quint32 none = std::numeric_limits<quint32>::max();

    template<typename Merged>
    std::size_t runShort(std::span<PairSymbol> symbols, const Merged &merged);
    template<typename Merged>
    std::size_t runLong(std::span<PairSymbol> symbols, const Merged &merged);

    void push(quint32 rank, quint32 at)
    {
        if (rank == PairMerge::never)
            return;
        m_heap.push_back(quint64(rank) << 32 | at);
        std::ranges::push_heap(m_heap, std::greater<>());
    }

    struct Link {
        quint32 before;
        quint32 after;
    };
    std::vector<PairMerge> m_merges; //!< of a symbol with the next one
    std::vector<Link> m_links;
    std::vector<quint64> m_heap; //!< rank and place, the lowest first; some are out of date
};

template<typename Merged>
std::size_t PairMerging::runShort(std::span<PairSymbol> symbols, const Merged &merged)
{
    std::size_t count = symbols.size();
    std::array<PairMerge, shortPiece + 1> merges; // of a symbol with the next one
    for (std::size_t i = 0; i + 1 < count; ++i)
        merges[i] = merged(symbols[i], symbols[i + 1]);
    for (;;) {
        std::size_t best = 0;
        quint32 rank = PairMerge::never;
        for (std::size_t i = 0; i + 1 < count; ++i) {
            if (merges[i].rank < rank) {
                rank = merges[i].rank;
                best = i;
            }
        }
        if (rank == PairMerge::never)
            return count;
        symbols[best] = {symbols[best].start, symbols[best].length + symbols[best + 1].length, merges[best].id};
        --count;
        for (std::size_t i = best + 1; i < count; ++i) { // a loop: a call of memmove takes longer than most of these
            symbols[i] = symbols[i + 1];
            merges[i] = merges[i + 1];
        }
        if (best + 1 < count)
            merges[best] = merged(symbols[best], symbols[best + 1]);
        if (best > 0)
            merges[best - 1] = merged(symbols[best - 1], symbols[best]);
    }
}

template<typename Merged>
std::size_t PairMerging::runLong(std::span<PairSymbol> symbols, const Merged &merged)
{
    const auto size = quint32(symbols.size());
    m_merges.assign(size, {});
    m_links.resize(size);
    m_heap.clear();
    for (quint32 i = 0; i < size; ++i) {
        m_links[i] = {i == 0 ? none : i - 1, i + 1 == size ? none : i + 1};
        if (i + 1 < size)
            m_merges[i] = merged(symbols[i], symbols[i + 1]);
        if (m_merges[i].rank != PairMerge::never)
            m_heap.push_back(quint64(m_merges[i].rank) << 32 | i);
    }
    std::ranges::make_heap(m_heap, std::greater<>());
    while (!m_heap.empty()) {
        std::ranges::pop_heap(m_heap, std::greater<>());
        const quint64 first = m_heap.back();
        m_heap.pop_back();
        const auto at = quint32(first);
        if (m_merges[at].rank != quint32(first >> 32)) // it has been merged in another way
            continue;
        const quint32 eaten = m_links[at].after;
        symbols[at] = {symbols[at].start, symbols[at].length + symbols[eaten].length, m_merges[at].id};
        m_merges[eaten].rank = PairMerge::never;
        const quint32 next = m_links[eaten].after;
        m_links[at].after = next;
        m_merges[at] = {};
        if (next != none) {
            m_links[next].before = at;
            m_merges[at] = merged(symbols[at], symbols[next]);
            push(m_merges[at].rank, at);
        }
        if (const quint32 before = m_links[at].before; before != none) {
            m_merges[before] = merged(symbols[before], symbols[at]);
            push(m_merges[before].rank, before);
        }
    }
    std::size_t count = 0;
    for (quint32 at = 0; at != none; at = m_links[at].after)
        symbols[count++] = symbols[at];
    return count;
}

} // namespace oriel::detail
