// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/StructuredText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Whether an offset stands before a character and not inside of one.
bool isBoundary(const QByteArray &text, qsizetype offset)
{
    return offset == text.size() || (uchar(text[offset]) & 0xc0U) != 0x80U;
}

} // namespace

QLatin1StringView textBlockKindName(TextBlockKind kind)
{
    switch (kind) {
    case TextBlockKind::Paragraph: return "paragraph"_L1;
    case TextBlockKind::Heading: return "heading"_L1;
    case TextBlockKind::ListItem: return "list_item"_L1;
    case TextBlockKind::TableRow: return "table_row"_L1;
    case TextBlockKind::Code: return "code"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView partKindName(PartKind kind)
{
    switch (kind) {
    case PartKind::None: return "none"_L1;
    case PartKind::Page: return "page"_L1;
    case PartKind::Slide: return "slide"_L1;
    case PartKind::Sheet: return "sheet"_L1;
    case PartKind::Chapter: return "chapter"_L1;
    }
    Q_UNREACHABLE();
}

bool isConsistent(const StructuredText &text)
{
    if (!text.text.isValidUtf8())
        return false;
    qsizetype end = 0;
    for (std::size_t i = 0; i < text.blocks.size(); ++i) {
        const auto &block = text.blocks[i];
        if (block.kind > TextBlockKind::Code || block.start < end || block.length < 0
            || block.length > text.text.size() - block.start)
            return false;
        end = block.start + block.length;
        if (!isBoundary(text.text, block.start) || !isBoundary(text.text, end))
            return false;
        if (block.headerRow && (*block.headerRow < 0 || std::size_t(*block.headerRow) >= i))
            return false;
    }
    qsizetype start = 0;
    for (const auto &part : text.parts) {
        if (part.start < start || part.start > text.text.size() || part.number < 1
            || !isBoundary(text.text, part.start))
            return false;
        start = part.start;
    }
    return text.partKind <= PartKind::Chapter && (text.partKind != PartKind::None || text.parts.empty());
}

LineCounter::LineCounter(QByteArrayView text)
{
    m_starts.push_back(0);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\n')
            m_starts.push_back(i + 1);
    }
}

int LineCounter::lineAt(qsizetype offset) const
{
    return int(std::ranges::upper_bound(m_starts, offset) - m_starts.begin());
}

} // namespace oriel
