// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/ByteRanks.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace oriel::detail {

namespace {

template<typename Number>
quint64 loaded(const char *bytes)
{
    Number number = 0;
    std::memcpy(&number, bytes, sizeof(Number));
    return number;
}

constexpr quint64 firstOdd = 0xa076'1d64'78bd'642f;
constexpr quint64 secondOdd = 0xe703'7ed1'a0b4'28db;

quint64 mixed(quint64 left, quint64 right)
{
    quint64 hash = (left ^ std::rotl(right * secondOdd, 31)) * firstOdd;
    hash ^= hash >> 32;
    hash *= secondOdd;
    return hash ^ (hash >> 29);
}

quint16 fingerprintOf(quint64 hash)
{
    return quint16(hash >> 48 | 1);
}

} // namespace

quint64 hashOf(std::string_view bytes)
{
    const char *at = bytes.data();
    std::size_t left = bytes.size();
    quint64 hash = left * secondOdd;
    for (; left > 16; left -= 16, at += 16)
        hash = mixed(loaded<quint64>(at) ^ firstOdd, loaded<quint64>(at + 8) ^ hash);
    quint64 first = 0;
    quint64 second = 0;
    if (left >= 8) {
        first = loaded<quint64>(at);
        second = loaded<quint64>(at + left - 8);
    } else if (left >= 4) {
        first = loaded<quint32>(at);
        second = loaded<quint32>(at + left - 4);
    } else if (left > 0) {
        first = quint64(quint8(at[0])) << 16 | quint64(quint8(at[left >> 1])) << 8 | quint8(at[left - 1]);
    }
    return mixed(first ^ firstOdd ^ hash, second ^ secondOdd);
}

void ByteRanks::reserve(std::size_t count, std::size_t bytes)
{
    m_bytes.reserve(bytes);
    m_starts.reserve(count + 1);
    std::size_t slots = m_ranks.size();
    while (slots < 2 * count)
        slots *= 2;
    if (slots > m_ranks.size())
        grow(slots);
}

void ByteRanks::add(std::string_view token)
{
    const auto rank = quint32(size());
    const bool isNew = !token.empty() && rankOf(token) == none;
    m_bytes.append(token);
    m_starts.push_back(quint32(m_bytes.size()));
    if (!isNew)
        return;
    m_longest = std::max(m_longest, token.size());
    if (token.size() == 2)
        m_pairs[quint8(token[0]) << 8 | quint8(token[1])] = rank;
    if (2 * size() > m_ranks.size())
        grow(2 * m_ranks.size());
    put(rank);
}

void ByteRanks::grow(std::size_t slots)
{
    const auto fingerprints = std::exchange(m_fingerprints, std::vector<quint16>(slots));
    const auto ranks = std::exchange(m_ranks, std::vector<quint32>(slots));
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        if (fingerprints[i] != 0)
            put(ranks[i]);
    }
}

void ByteRanks::put(quint32 rank)
{
    const quint64 hash = hashOf(token(rank));
    const std::size_t mask = m_ranks.size() - 1;
    std::size_t at = hash & mask;
    while (m_fingerprints[at] != 0)
        at = (at + 1) & mask;
    m_fingerprints[at] = fingerprintOf(hash);
    m_ranks[at] = rank;
}

quint32 ByteRanks::found(std::string_view bytes) const
{
    const quint64 hash = hashOf(bytes);
    const quint16 fingerprint = fingerprintOf(hash);
    const std::size_t mask = m_ranks.size() - 1;
    for (std::size_t at = hash & mask; m_fingerprints[at] != 0; at = (at + 1) & mask) {
        if (m_fingerprints[at] == fingerprint && token(m_ranks[at]) == bytes)
            return m_ranks[at];
    }
    return none;
}

} // namespace oriel::detail
