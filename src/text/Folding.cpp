// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Folding.h"

#include "text/CharacterTable.h"

namespace oriel {

using detail::CharacterFolding;
using detail::codePointAt;
using detail::foldingOf;
using Form = CharacterFolding::Form;

namespace {

constexpr int rulesVersion = 1; //!< to be raised with every change of what folding or cutting gives
constexpr int endOfUnicodeVersions = 1000;

struct AsciiFolding {
    quint8 value = 0;
    FoldedKind kind = FoldedKind::Separator;
    bool isUpper = false;
};

constexpr std::array<AsciiFolding, 128> asciiTable = [] {
    std::array<AsciiFolding, 128> table;
    for (quint8 i = 0; i < 128; ++i) {
        const bool isUpper = i >= 'A' && i <= 'Z';
        const bool isLetter = isUpper || (i >= 'a' && i <= 'z') || (i >= '0' && i <= '9');
        table[i] = {quint8(isUpper ? i + ('a' - 'A') : i), isLetter ? FoldedKind::Letter : FoldedKind::Separator,
                    isUpper};
    }
    return table;
}();

bool isAscii(QChar unit)
{
    return unit.unicode() < 0x80;
}

} // namespace

int foldingVersion()
{
    return rulesVersion * endOfUnicodeVersions + int(QChar::currentUnicodeVersion());
}

bool FoldedReader::next(FoldedCharacter &character)
{
    if (m_markAt < m_markCount || m_wholeAt < m_whole.size())
        return takePending(character);
    if (m_at >= m_text.size())
        return false;
    const QChar unit = m_text[m_at];
    if (isAscii(unit) && (m_at + 1 == m_text.size() || isAscii(m_text[m_at + 1]))) {
        const auto &folding = asciiTable[unit.unicode()];
        character = {folding.value, folding.kind, folding.isUpper, m_at, m_at + 1};
        ++m_at;
        return true;
    }
    return nextCluster(character);
}

bool FoldedReader::nextCluster(FoldedCharacter &character)
{
    while (m_at < m_text.size()) {
        m_clusterStart = m_at;
        const auto base = codePointAt(m_text, m_at);
        const auto &folding = foldingOf(base.value);
        m_at += base.length;

        // Marks that change nothing but themselves are passed on one by one; else all is folded together.
        bool isPlain = folding.form != Form::Many;
        qsizetype end = m_at;
        int count = 0;
        quint8 lastClass = folding.combiningClass;
        m_markCount = m_markAt = 0;
        while (m_at < m_text.size()) {
            const auto mark = codePointAt(m_text, m_at);
            const auto &markFolding = foldingOf(mark.value);
            if (!markFolding.extends)
                break;
            m_at += mark.length;
            if (++count > maximumMarks)
                continue;
            end = m_at;
            if (markFolding.form == Form::Nothing)
                continue;
            isPlain = isPlain && markFolding.isInert
                && (markFolding.combiningClass == 0 || markFolding.combiningClass >= lastClass);
            lastClass = markFolding.combiningClass;
            if (isPlain)
                m_marks[std::size_t(m_markCount++)] = markFolding.folded;
        }
        m_isUpper = folding.isUpper;
        if (!isPlain) {
            m_markCount = 0;
            foldWhole(m_text.sliced(m_clusterStart, end - m_clusterStart));
        } else if (folding.form == Form::One) {
            character = {folding.folded, folding.kind, folding.isUpper, m_clusterStart, m_at};
            return true;
        }
        if (m_markCount > 0 || !m_whole.isEmpty())
            return takePending(character);
    }
    return false;
}

void FoldedReader::foldWhole(QStringView cluster)
{
    const QString folded = detail::foldedCluster(cluster);
    m_whole.clear();
    m_wholeAt = 0;
    int marks = 0; // one mark may have become several
    for (qsizetype at = 0; at < folded.size();) {
        const auto [value, length] = codePointAt(folded, at);
        marks = foldingOf(value).extends ? marks + 1 : 0;
        if (marks <= maximumMarks)
            m_whole += QStringView(folded).sliced(at, length);
        at += length;
    }
}

bool FoldedReader::takePending(FoldedCharacter &character)
{
    char32_t value = 0;
    if (m_markAt < m_markCount) {
        value = m_marks[std::size_t(m_markAt++)];
    } else {
        const auto [folded, length] = codePointAt(m_whole, m_wholeAt);
        value = folded;
        m_wholeAt += length;
        if (m_wholeAt == m_whole.size()) {
            m_whole.clear();
            m_wholeAt = 0;
        }
    }
    character = {value, foldingOf(value).kind, m_isUpper, m_clusterStart, m_at};
    return true;
}

QString foldedForComparison(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    FoldedReader reader(text);
    FoldedCharacter character;
    while (reader.next(character)) {
        if (!QChar::isSpace(character.value))
            folded += QStringView(QChar::fromUcs4(character.value));
        else if (!folded.isEmpty() && folded.back() != u' ')
            folded += u' ';
    }
    if (folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

} // namespace oriel
