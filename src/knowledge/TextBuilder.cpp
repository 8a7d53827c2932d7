// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/TextBuilder.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Trimmed, with line ends of one kind and without what ends a text for others.
QString cleaned(QStringView words, bool isCode)
{
    QString text;
    text.reserve(words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar unit = words[i];
        if (unit == u'\r') {
            if (i + 1 == words.size() || words[i + 1] != u'\n')
                text += u'\n';
        } else if (unit == u'\0') {
            text += QChar::ReplacementCharacter;
        } else if (unit == u'\f' || unit == u'\v' || unit == QChar::LineSeparator
                   || unit == QChar::ParagraphSeparator) {
            text += u'\n';
        } else {
            text += unit;
        }
    }
    if (!isCode)
        return text.trimmed();
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    while (text.startsWith(u'\n'))
        text.remove(0, 1);
    return text;
}

bool followsClosely(TextBlockKind before, TextBlockKind kind)
{
    return before == kind && (kind == TextBlockKind::ListItem || kind == TextBlockKind::TableRow);
}

} // namespace

void TextBuilder::add(TextBlockKind kind, QStringView words, int level)
{
    const QString text = cleaned(words, kind == TextBlockKind::Code);
    if (!text.isEmpty())
        append(kind, text.toUtf8(), level);
}

void TextBuilder::append(TextBlockKind kind, const QByteArray &words, int level)
{
    auto &[id, text, blocks, partKind, parts, metadata] = m_text;
    if (!blocks.empty()) {
        const bool isNear = followsClosely(blocks.back().kind, kind) && !m_beginsPart && !m_beginsTable;
        text += isNear ? "\n" : "\n\n";
    }
    if (std::exchange(m_beginsPart, false))
        parts.back().start = text.size();
    TextBlock block{kind, level, text.size(), words.size()};
    if (kind == TextBlockKind::TableRow) {
        if (std::exchange(m_beginsTable, false) && m_hasHeader)
            m_headerRow = int(blocks.size());
        else if (m_headerRow >= 0)
            block.headerRow = m_headerRow;
    }
    text += words;
    blocks.push_back(block);
}

void TextBuilder::beginTable(bool hasHeader)
{
    m_beginsTable = true;
    m_hasHeader = hasHeader;
    m_headerRow = -1;
}

void TextBuilder::addRow(const QStringList &cells)
{
    QStringList plain;
    for (const auto &cell : cells)
        plain << cell.simplified();
    const bool isBlank = std::ranges::all_of(plain, &QString::isEmpty);
    if (!isBlank)
        add(TextBlockKind::TableRow, plain.join(" | "_L1));
}

void TextBuilder::beginPart(PartKind kind, int number, const QString &name)
{
    m_text.partKind = kind;
    m_text.parts.push_back({number, name, m_text.text.size()});
    m_beginsPart = true;
    m_headerRow = -1;
}

void TextBuilder::beginFirstPart(PartKind kind)
{
    m_text.partKind = kind;
    m_text.parts.insert(m_text.parts.begin(), DocumentPart{1, {}, 0});
}

StructuredText TextBuilder::take()
{
    if (!m_text.text.isEmpty())
        m_text.text += '\n';
    m_beginsPart = false;
    return std::exchange(m_text, {});
}

} // namespace oriel
