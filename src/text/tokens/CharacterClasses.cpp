// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/CharacterClasses.h"

#include <QChar>

#include <algorithm>

namespace oriel::detail {

namespace {

//! Unicode's White_Space, which JavaScript's \s is not: it lacks U+0085 and has U+FEFF.
bool isWhiteSpace(char32_t character)
{
    return (character >= 0x09 && character <= 0x0D) || character == 0x20 || character == 0x85 || character == 0xA0
        || character == 0x1680 || (character >= 0x2000 && character <= 0x200A) || character == 0x2028
        || character == 0x2029 || character == 0x202F || character == 0x205F || character == 0x3000;
}

CharacterClass classOf(char32_t character)
{
    if (character == '\r' || character == '\n')
        return CharacterClass::NewLine;
    if (isWhiteSpace(character))
        return CharacterClass::Space;
    switch (QChar::category(character)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Titlecase: return CharacterClass::Upper;
    case QChar::Letter_Lowercase: return CharacterClass::Lower;
    case QChar::Letter_Modifier:
    case QChar::Letter_Other: return CharacterClass::Letter;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing: return CharacterClass::Mark;
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other: return CharacterClass::Number;
    default: return CharacterClass::Other;
    }
}

//! Planes 4 to 13 are not assigned, 15 and 16 are for private use.
bool isAssignedPlane(char32_t character)
{
    return character < 0x40000 || (character >> 16) == 0xE;
}

} // namespace

CharacterClasses::CharacterClasses()
{
    m_classes.assign(pageSize, CharacterClass::Other);
    std::array<CharacterClass, pageSize> page{};
    for (std::size_t number = 0; number < m_pages.size(); ++number) {
        const auto first = char32_t(number << pageBits);
        if (!isAssignedPlane(first))
            continue;
        for (std::size_t i = 0; i < pageSize; ++i)
            page[i] = classOf(first + char32_t(i));
        std::size_t same = 0; // most pages are like one of the last: a script's letters, say
        while (same < m_classes.size()
               && !std::equal(page.begin(), page.end(), m_classes.begin() + std::ptrdiff_t(same)))
            same += pageSize;
        if (same == m_classes.size())
            m_classes.insert(m_classes.end(), page.begin(), page.end());
        m_pages[number] = quint16(same >> pageBits);
    }
}

const CharacterClasses &CharacterClasses::get()
{
    static const CharacterClasses classes;
    return classes;
}

} // namespace oriel::detail
