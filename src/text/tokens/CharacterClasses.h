// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace oriel::detail {

//! \file
//! What the patterns of text/tokens/PieceSplitter ask of a character.

enum class CharacterClass : quint8 {
    Other, //!< signs, controls, what is not assigned
    Space, //!< Unicode's White_Space without the two below
    NewLine, //!< CR and LF
    Upper, //!< Lu, Lt
    Lower, //!< Ll
    Letter, //!< Lm, Lo
    Mark, //!< M
    Number, //!< N
};

//! \brief The class of every code point, in two stages. Immutable; any thread.
//!
//! Made from Qt's Unicode data in about a millisecond, and kept. What is newer than Qt's Unicode is Other.
class CharacterClasses
{
public:
    [[nodiscard]] static const CharacterClasses &get();

    [[nodiscard]] CharacterClass operator[](char32_t character) const
    {
        const std::size_t page = character >> pageBits;
        return page < m_pages.size() ? m_classes[m_pages[page] * pageSize + (character & (pageSize - 1))]
                                     : CharacterClass::Other;
    }

private:
    static constexpr int pageBits = 7;
    static constexpr std::size_t pageSize = 1U << pageBits;

    CharacterClasses();

    std::array<quint16, (0x110000 >> pageBits)> m_pages{};
    std::vector<CharacterClass> m_classes;
};

} // namespace oriel::detail
