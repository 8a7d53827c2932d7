// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/SearchText.h"

#include <algorithm>
#include <utility>

namespace oriel {

namespace {

constexpr QChar endOfText(0xE000); //!< private use: no word holds it

//! Whether one character of this script means something by itself.
bool isTold(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul: return true;
    default: return false;
    }
}

qsizetype toUnits(char32_t character, char16_t *units)
{
    if (!QChar::requiresSurrogates(character)) {
        units[0] = char16_t(character);
        return 1;
    }
    units[0] = QChar::highSurrogate(character);
    units[1] = QChar::lowSurrogate(character);
    return 2;
}

char32_t fromUnits(const std::array<char16_t, 2> &units, qsizetype length)
{
    return length == 2 ? QChar::surrogateToUcs4(units[0], units[1]) : units[0];
}

} // namespace

bool SearchTokenizer::next(SearchToken &token)
{
    while (true) {
        if (nextPiece(token))
            return true;
        if (!m_hasCharacter && !m_reader.next(m_character))
            return endRun(token);
        m_hasCharacter = true;
        if (advance(token))
            return true;
    }
}

//! Takes m_character into the run, or ends the run before it. True when that made a token.
bool SearchTokenizer::advance(SearchToken &token)
{
    auto kind = m_character.kind;
    if (kind == FoldedKind::Mark) // goes on with what is there
        kind = m_run == Run::None ? FoldedKind::Separator
            : m_run == Run::Dense ? FoldedKind::Dense
                                  : FoldedKind::Letter;
    const Run wanted = kind == FoldedKind::Letter ? Run::Letters : kind == FoldedKind::Dense ? Run::Dense : Run::None;
    if (wanted != m_run && m_run != Run::None)
        return endRun(token);
    m_hasCharacter = false;
    m_run = wanted;
    if (wanted == Run::Dense)
        return addDense(m_character, token);
    if (wanted == Run::Letters)
        addLetter(m_character);
    return false;
}

bool SearchTokenizer::endRun(SearchToken &token)
{
    const Run run = std::exchange(m_run, Run::None);
    if (run == Run::Letters) {
        token = {QStringView(m_letters.data(), m_length), SearchToken::Kind::Word, m_place};
        m_pieceAt = 0;
        m_pieceEnd = m_boundaryCount > 1 ? m_boundaryCount : 0;
        m_wordLength = std::exchange(m_length, 0);
        m_boundaryCount = 0;
        m_isFull = false;
        return true;
    }
    if (run == Run::Dense) {
        const auto &last = m_neighbours[1];
        const int count = std::exchange(m_denseCount, 0);
        if (count == 1) {
            token = {QStringView(last.units.data(), last.length), SearchToken::Kind::Single, last.place};
            return true;
        }
        m_singlePiece = 1;
        return nextPiece(token);
    }
    return false;
}

void SearchTokenizer::addLetter(const FoldedCharacter &character)
{
    if (m_length == 0)
        m_place = {character.start, 0};
    std::array<char16_t, 2> units;
    const auto length = toUnits(character.value, units.data());
    m_isFull = m_isFull || m_length + length > maximumLength;
    if (m_isFull)
        return;
    m_place.length = character.end - m_place.start;
    noteCase(character, m_length);
    std::copy_n(units.begin(), length, m_letters.begin() + m_length);
    m_length += length;
}

//! A piece begins with a capital after a small letter, and with the last of several capitals before a small one.
void SearchTokenizer::noteCase(const FoldedCharacter &character, qsizetype offset)
{
    const Boundary here{offset, character.start};
    if (offset == 0) {
        m_boundaries[m_boundaryCount++] = here;
        m_isBeforePreviousUpper = false;
    } else if (here.start == m_previous.start) {
        return; // one character that became several
    } else if (character.isUpper && !m_isPreviousUpper) {
        m_boundaries[m_boundaryCount++] = here;
    } else if (!character.isUpper && m_isPreviousUpper && m_isBeforePreviousUpper) {
        m_boundaries[m_boundaryCount++] = m_previous;
    }
    m_isBeforePreviousUpper = offset != 0 && m_isPreviousUpper;
    m_isPreviousUpper = character.isUpper;
    m_previous = here;
}

bool SearchTokenizer::addDense(const FoldedCharacter &character, SearchToken &token)
{
    m_neighbours[0] = m_neighbours[1];
    auto &last = m_neighbours[1];
    last.length = toUnits(character.value, last.units.data());
    last.place = {character.start, character.end - character.start};
    if (m_denseCount++ == 0)
        return false;
    m_denseCount = 2;
    const auto &first = m_neighbours[0];
    std::copy_n(first.units.begin(), first.length, m_pair.begin());
    std::copy_n(last.units.begin(), last.length, m_pair.begin() + first.length);
    token = {QStringView(m_pair.data(), first.length + last.length),
             SearchToken::Kind::Pair,
             {first.place.start, character.end - first.place.start}};
    m_singlePiece = 0;
    return true;
}

bool SearchTokenizer::nextPiece(SearchToken &token)
{
    if (const int piece = std::exchange(m_singlePiece, -1); piece >= 0) {
        const auto &unit = m_neighbours[std::size_t(piece)];
        if (!isTold(fromUnits(unit.units, unit.length)))
            return false;
        token = {QStringView(unit.units.data(), unit.length), SearchToken::Kind::Piece, unit.place};
        return true;
    }
    if (m_pieceAt == m_pieceEnd)
        return false;
    const bool isLast = m_pieceAt + 1 == m_pieceEnd;
    const auto from = m_boundaries[m_pieceAt];
    const Boundary to = isLast ? Boundary{m_wordLength, m_place.start + m_place.length} : m_boundaries[m_pieceAt + 1];
    ++m_pieceAt;
    if (to.offset - from.offset < 2)
        return nextPiece(token);
    token = {QStringView(m_letters.data() + from.offset, to.offset - from.offset),
             SearchToken::Kind::Piece,
             {from.start, to.start - from.start}};
    return true;
}

void appendIndexWords(IndexWords &index, QStringView text)
{
    SearchTokenizer tokenizer(text);
    SearchToken token;
    bool isFirst = true;
    while (tokenizer.next(token)) {
        if (std::exchange(isFirst, false) && !index.words.isEmpty()) {
            index.words += endOfText;
            index.words += u' ';
        }
        QString &column = token.kind == SearchToken::Kind::Piece ? index.pieces : index.words;
        column += token.text;
        column += u' ';
    }
}

} // namespace oriel
