// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ColumnText.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

struct SignRange {
    char32_t first;
    char32_t last;
};

// The blocks of Unicode's EastAsianWidth.txt (16.0) that are wide throughout, and its emoji.
constexpr std::array wideRanges{
    SignRange{0x1100, 0x115F},   SignRange{0x231A, 0x231B},   SignRange{0x23E9, 0x23EC},   SignRange{0x2E80, 0x303E},
    SignRange{0x3041, 0x33FF},   SignRange{0x3400, 0x4DBF},   SignRange{0x4E00, 0xA4CF},   SignRange{0xA960, 0xA97C},
    SignRange{0xAC00, 0xD7A3},   SignRange{0xF900, 0xFAFF},   SignRange{0xFE30, 0xFE6F},   SignRange{0xFF00, 0xFF60},
    SignRange{0xFFE0, 0xFFE6},   SignRange{0x16FE0, 0x18DFF}, SignRange{0x1AFF0, 0x1B2FF}, SignRange{0x1F300, 0x1F64F},
    SignRange{0x1F680, 0x1F6FF}, SignRange{0x1F900, 0x1FAFF}, SignRange{0x20000, 0x3FFFD},
};

int columnsOfSign(char32_t sign)
{
    if (sign < 0x300)
        return 1;
    switch (QChar::category(sign)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return 0;
    default: break;
    }
    const auto *const range = std::ranges::lower_bound(wideRanges, sign, {}, &SignRange::last);
    return range != wideRanges.end() && range->first <= sign ? 2 : 1;
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        columns += columnsOfSign(isPair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode());
        i += isPair ? 1 : 0;
    }
    return columns;
}

QString elided(const QString &text, int columns)
{
    if (columnsOf(text) <= columns)
        return text;
    QTextBoundaryFinder signs(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    int used = 1; // for the ellipsis
    for (auto next = signs.toNextBoundary(); next > 0; next = signs.toNextBoundary()) {
        used += columnsOf(QStringView(text).sliced(end, next - end));
        if (used > columns)
            break;
        end = next;
    }
    return columns > 0 ? text.left(end) + u'…' : QString();
}

QString inColumns(const QString &text, int columns)
{
    const QString cut = elided(text, columns);
    return cut + QString(std::max(0, columns - columnsOf(cut)), u' ');
}

} // namespace oriel
