// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace oriel::detail {

//! Of a few bytes, quickly. Not for what must withstand an attack.
[[nodiscard]] quint64 hashOf(std::string_view bytes);

//! \brief Tokens by their bytes, each with its rank: its place in the order in which they were added.
//!
//! A hash table without deletion over one array of bytes. Not empty tokens, and each once: of two that are the same,
//! the first counts. Reading: any thread.
class ByteRanks
{
public:
    static constexpr quint32 none = 0xFFFF'FFFF;

    //! \param count  how many tokens will be added; \param bytes  how long they are together
    void reserve(std::size_t count, std::size_t bytes);
    //! The next rank is that of \a token, which may be empty to pass a rank over.
    void add(std::string_view token);

    [[nodiscard]] quint32 rankOf(std::string_view token) const
    {
        if (token.size() == 2)
            return m_pairs[quint8(token[0]) << 8 | quint8(token[1])];
        return token.size() > m_longest ? none : found(token);
    }
    [[nodiscard]] std::string_view token(quint32 rank) const
    {
        return std::string_view(m_bytes).substr(m_starts[rank], m_starts[rank + 1] - m_starts[rank]);
    }
    [[nodiscard]] std::size_t size() const { return m_starts.size() - 1; }
    [[nodiscard]] std::size_t longest() const { return m_longest; } //!< bytes

private:
    [[nodiscard]] quint32 found(std::string_view token) const;
    void grow(std::size_t slots);
    void put(quint32 rank);

    std::string m_bytes;
    std::vector<quint32> m_starts{0}; //!< of each token, and the end of the last
    // Two arrays, because most of what is asked for is not there, which the smaller one tells.
    std::vector<quint16> m_fingerprints = std::vector<quint16>(16); //!< of each slot, 0 for an empty one
    std::vector<quint32> m_ranks = std::vector<quint32>(16);
    std::vector<quint32> m_pairs = std::vector<quint32>(0x10000, none); //!< ranks of two bytes: most of what is asked
                                                                        //!< for
    std::size_t m_longest = 0;
};

} // namespace oriel::detail
