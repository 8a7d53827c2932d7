// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/PieceSplitter.h"

#include <array>

namespace oriel::detail {

namespace {

using enum CharacterClass;

constexpr std::array<CharacterClass, 0x80> asciiClasses = [] {
    std::array<CharacterClass, 0x80> classes{};
    for (char32_t sign = 0; sign < 0x80; ++sign) {
        if (sign >= 'a' && sign <= 'z')
            classes[sign] = Lower;
        else if (sign >= 'A' && sign <= 'Z')
            classes[sign] = Upper;
        else if (sign >= '0' && sign <= '9')
            classes[sign] = Number;
        else if (sign == '\r' || sign == '\n')
            classes[sign] = NewLine;
        else if (sign == ' ' || (sign >= '\t' && sign <= '\f'))
            classes[sign] = Space;
    }
    return classes;
}();

constexpr bool isLetter(CharacterClass kind)
{
    return kind == Lower || kind == Upper || kind == Letter;
}

constexpr bool isBlank(CharacterClass kind)
{
    return kind == Space || kind == NewLine;
}

//! [\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]
constexpr bool mayBeginCased(CharacterClass kind)
{
    return kind == Upper || kind == Letter || kind == Mark;
}

//! [\p{Ll}\p{Lm}\p{Lo}\p{M}]
constexpr bool mayEndCased(CharacterClass kind)
{
    return kind == Lower || kind == Letter || kind == Mark;
}

//! [^\r\n\p{L}\p{N}], which a word may begin with
constexpr bool isPrefix(CharacterClass kind)
{
    return kind == Other || kind == Space || kind == Mark;
}

constexpr char lower(char sign)
{
    return sign >= 'A' && sign <= 'Z' ? char(sign | 0x20) : sign;
}

} // namespace

PieceSplitter::Character PieceSplitter::characterAt(const char *at) const
{
    if (at == m_end)
        return {};
    const auto byte = quint8(*at);
    return byte < 0x80 ? Character{asciiClasses[byte], 1} : decoded(at);
}

PieceSplitter::Character PieceSplitter::decoded(const char *at) const
{
    const auto lead = quint8(*at);
    const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    if (length == 1 || m_end - at < length)
        return {Other, 1};
    char32_t character = lead & (0xFFU >> (length + 1));
    for (int i = 1; i < length; ++i) {
        const auto byte = quint8(at[i]);
        if ((byte & 0xC0) != 0x80)
            return {Other, 1};
        character = (character << 6) | (byte & 0x3F);
    }
    return {m_classes[character], length};
}

//! \p{L}*
const char *PieceSplitter::lettersEnd(const char *at) const
{
    for (auto one = characterAt(at); one.length > 0 && isLetter(one.kind); one = characterAt(at))
        at += one.length;
    return at;
}

//! \brief [Upper]*[Lower]+, or with \a mayBeUpper [Upper]+[Lower]* where that is not there; \a at where neither is.
//!
//! Letters without case, and marks, are in both sets: where nothing lower follows, the first set gives back down to the
//! last of them.
const char *PieceSplitter::casedWordEnd(const char *at, bool mayBeUpper) const
{
    const char *const start = at;
    const char *afterLastOfBoth = nullptr;
    auto one = characterAt(at);
    for (; one.length > 0 && mayBeginCased(one.kind); one = characterAt(at)) {
        at += one.length;
        if (one.kind != Upper)
            afterLastOfBoth = at;
    }
    if (one.length == 0 || !mayEndCased(one.kind)) {
        if (afterLastOfBoth != nullptr)
            return afterLastOfBoth;
        return mayBeUpper ? at : start;
    }
    for (; one.length > 0 && mayEndCased(one.kind); one = characterAt(at))
        at += one.length;
    return at;
}

const char *PieceSplitter::wordEnd(const char *at) const
{
    const auto first = characterAt(at);
    const char *const afterPrefix = at + (isPrefix(first.kind) ? first.length : 0);
    if (m_pattern == PiecePattern::Cl100k) {
        const char *const end = lettersEnd(afterPrefix);
        return end == afterPrefix ? at : end;
    }
    // A mark can be the prefix and a part of the word: each of the two alternatives tries the prefix first.
    for (const bool mayBeUpper : {false, true}) {
        if (const char *end = casedWordEnd(afterPrefix, mayBeUpper); end != afterPrefix)
            return contractionEnd(end);
        if (first.kind != Mark)
            continue;
        if (const char *end = casedWordEnd(at, mayBeUpper); end != at)
            return contractionEnd(end);
    }
    return at;
}

//! (?i:'s|'t|'re|'ve|'m|'ll|'d)?; the long s (U+017F) is an s to who ignores case.
const char *PieceSplitter::contractionEnd(const char *at) const
{
    if (m_end - at < 2 || *at != '\'')
        return at;
    const char first = lower(at[1]);
    if (first == 's' || first == 't' || first == 'm' || first == 'd')
        return at + 2;
    if (m_end - at < 3)
        return at;
    const char second = lower(at[2]);
    const bool isLong = (second == 'e' && (first == 'r' || first == 'v')) || (first == 'l' && second == 'l');
    const bool isLongS = at[1] == '\xC5' && at[2] == '\xBF';
    return isLong || isLongS ? at + 3 : at;
}

//! \p{N}{1,3}
const char *PieceSplitter::numberEnd(const char *at) const
{
    for (int i = 0; i < 3; ++i) {
        const auto one = characterAt(at);
        if (one.length == 0 || one.kind != Number)
            break;
        at += one.length;
    }
    return at;
}

//! [^\s\p{L}\p{N}]+[\r\n]*, with / among what may follow in o200k
const char *PieceSplitter::signsEnd(const char *at) const
{
    for (auto one = characterAt(at); one.length > 0 && (one.kind == Other || one.kind == Mark); one = characterAt(at))
        at += one.length;
    while (at != m_end && (*at == '\r' || *at == '\n' || (*at == '/' && m_pattern == PiecePattern::O200k)))
        ++at;
    return at;
}

//! \s*[\r\n]+|\s+(?!\S)|\s+: up to the last end of a line, else all but what belongs to the next word.
const char *PieceSplitter::spaceEnd(const char *at) const
{
    const char *const start = at;
    const char *afterNewLine = nullptr;
    const char *last = at;
    auto one = characterAt(at);
    for (; one.length > 0 && isBlank(one.kind); one = characterAt(at)) {
        last = at;
        at += one.length;
        if (one.kind == NewLine)
            afterNewLine = at;
    }
    if (afterNewLine != nullptr)
        return afterNewLine;
    return one.length == 0 || last == start ? at : last;
}

const char *PieceSplitter::pieceEnd()
{
    if (m_pattern == PiecePattern::Cl100k) {
        if (const char *end = contractionEnd(m_at); end != m_at) {
            m_kind = PieceKind::Word;
            return end;
        }
    }
    if (const char *end = wordEnd(m_at); end != m_at) {
        m_kind = PieceKind::Word;
        return end;
    }
    const auto first = characterAt(m_at);
    if (first.kind == Number) {
        m_kind = PieceKind::Number;
        return numberEnd(m_at);
    }
    m_kind = PieceKind::Sign;
    if (!isBlank(first.kind))
        return signsEnd(m_at);
    if (*m_at == ' ') {
        const auto second = characterAt(m_at + 1);
        if (second.length > 0 && (second.kind == Other || second.kind == Mark))
            return signsEnd(m_at + 1);
    }
    m_kind = PieceKind::Space;
    return spaceEnd(m_at);
}

std::string_view PieceSplitter::next()
{
    const char *const start = m_at;
    m_at = pieceEnd();
    return {start, std::size_t(m_at - start)};
}

} // namespace oriel::detail
