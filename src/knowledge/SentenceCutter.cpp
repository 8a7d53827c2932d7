// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/SentenceCutter.h"

#include "knowledge/TokenMeasure.h"

#include <QTextBoundaryFinder>

namespace oriel {

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

bool isBlank(char sign)
{
    return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r';
}

TextUnit trimmed(QByteArrayView text, qsizetype start, qsizetype end)
{
    while (start < end && isBlank(text[start]))
        ++start;
    while (end > start && isBlank(text[end - 1]))
        --end;
    return {start, end, tokensIn(text.sliced(start, end - start))};
}

//! Pieces of what has no better place to be cut.
void addPieces(QByteArrayView text, const TextUnit &whole, int mostTokens, std::vector<TextUnit> &units)
{
    const qsizetype leastBytes = qsizetype(mostTokens); // what has so few cannot have more tokens
    const qsizetype mostBytes = 16 * qsizetype(mostTokens); // else blanks alone would make a piece of any length
    qsizetype start = whole.start;
    while (start < whole.end) {
        qsizetype end = std::min(whole.end, start + mostBytes);
        while (end - start > leastBytes && tokensIn(text.sliced(start, end - start)) > mostTokens)
            end = start + std::max((end - start) / 2, leastBytes);
        if (end < whole.end) {
            qsizetype blank = end;
            while (blank > start + (end - start) / 2 && !isBlank(text[blank - 1]))
                --blank;
            if (isBlank(text[blank - 1]))
                end = blank;
            while (end < whole.end && (uchar(text[end]) & 0xc0U) == 0x80U)
                ++end;
        }
        const auto unit = trimmed(text, start, end);
        if (unit.end > unit.start)
            units.push_back(unit);
        start = end;
    }
}

void addUnit(QByteArrayView text, qsizetype start, qsizetype end, int mostTokens, std::vector<TextUnit> &units)
{
    const auto unit = trimmed(text, start, end);
    if (unit.end == unit.start)
        return;
    if (unit.tokens > mostTokens)
        addPieces(text, unit, mostTokens, units);
    else
        units.push_back(unit);
}

qsizetype utf8Length(QStringView text)
{
    qsizetype bytes = 0;
    for (const QChar unit : text)
        bytes += unit.unicode() < 0x80 ? 1 : unit.unicode() < 0x800 || unit.isSurrogate() ? 2 : 3;
    return bytes; // a pair has four, two for each half
}

void addSentences(QByteArrayView text, const TextBlock &block, int mostTokens, std::vector<TextUnit> &units)
{
    qsizetype start = block.start;
    auto bytes = text.sliced(block.start, block.length);
    if (bytes.startsWith(byteOrderMark)) { // Qt's decoder swallows one
        bytes = bytes.sliced(byteOrderMark.size());
        start += byteOrderMark.size();
    }
    const QString words = QString::fromUtf8(bytes);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, words);
    qsizetype before = 0; // in UTF-16
    while (finder.toNextBoundary() >= 0) {
        const qsizetype at = finder.position();
        const qsizetype end = start + utf8Length(QStringView(words).sliced(before, at - before));
        addUnit(text, start, end, mostTokens, units);
        before = at;
        start = end;
    }
}

void addLines(QByteArrayView text, const TextBlock &block, int mostTokens, std::vector<TextUnit> &units)
{
    const qsizetype end = block.start + block.length;
    for (qsizetype start = block.start; start < end;) {
        qsizetype next = text.indexOf('\n', start);
        next = next < 0 || next > end ? end : next + 1;
        const auto tokens = tokensIn(text.sliced(start, next - start));
        if (tokens > mostTokens)
            addPieces(text, {start, next, tokens}, mostTokens, units);
        else if (tokens > 0) // with what it is indented by
            units.push_back({start, text[next - 1] == '\n' ? next - 1 : next, tokens});
        start = next;
    }
}

} // namespace

std::vector<TextUnit> unitsOf(QByteArrayView text, const TextBlock &block, int mostTokens)
{
    const int tokens = tokensIn(text.sliced(block.start, block.length));
    if (tokens <= mostTokens)
        return {{block.start, block.start + block.length, tokens}};
    std::vector<TextUnit> units;
    if (block.kind == TextBlockKind::Code)
        addLines(text, block, mostTokens, units);
    else
        addSentences(text, block, mostTokens, units);
    return units;
}

} // namespace oriel
