// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/DocxText.h"

#include "knowledge/loaders/XmlParts.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

// A file of a few kilobytes could call a long note a million times.
constexpr qsizetype mostNoteSigns = 16 << 20; // UTF-16 units of all notes where they are called

bool isLeftOut(QStringView name)
{
    return name == "Fallback"_L1 || name == "del"_L1 || name == "moveFrom"_L1 || name == "pPrChange"_L1
        || name == "rPrChange"_L1 || name == "sectPrChange"_L1;
}

bool isOn(const QXmlStreamReader &xml)
{
    const QString value = xmlAttribute(xml, "val"_L1);
    return value != "0"_L1 && value != "false"_L1 && value != "off"_L1;
}

} // namespace

void DocxText::take(QXmlStreamReader &xml)
{
    if (xml.isStartElement()) {
        if (m_skipped > 0 || isLeftOut(xml.name()))
            ++m_skipped;
        else
            begin(xml);
    } else if (xml.isEndElement()) {
        if (m_skipped > 0)
            --m_skipped;
        else
            end(xml.name());
    } else if (xml.isCharacters() && m_skipped == 0 && m_isText) {
        addWords(xml.text());
    }
}

void DocxText::begin(const QXmlStreamReader &xml)
{
    const auto name = xml.name();
    if (name == "p"_L1) {
        m_paragraphs.emplace_back();
    } else if (name == "t"_L1) {
        m_isText = true;
    } else if (name == "tab"_L1 && !m_paragraphs.empty() && !m_paragraphs.back().words.isEmpty()) {
        addWords(u"\t");
    } else if (name == "br"_L1) {
        if (xmlAttribute(xml, "type"_L1) == "page"_L1)
            endPage();
        else
            addWords(u"\n");
    } else if (name == "cr"_L1) {
        addWords(u"\n");
    } else if (name == "noBreakHyphen"_L1) {
        addWords(u"-");
    } else if (name == "lastRenderedPageBreak"_L1) {
        markPage();
    } else if (name == "footnoteReference"_L1) {
        addNote(m_notes.value(xmlAttribute(xml, "id"_L1)));
    } else if (name == "tbl"_L1) {
        m_beginsTable = ++m_tableDepth == 1 ? true : m_beginsTable;
    } else if (name == "tr"_L1 && m_tableDepth == 1) {
        m_row.clear();
    } else if (name == "tc"_L1 && m_tableDepth == 1) {
        m_cell.clear();
    } else {
        beginProperty(xml);
    }
}

void DocxText::beginProperty(const QXmlStreamReader &xml)
{
    if (m_paragraphs.empty())
        return;
    auto &paragraph = m_paragraphs.back();
    const auto name = xml.name();
    if (name == "pStyle"_L1)
        beginStyle(m_styles.value(xmlAttribute(xml, "val"_L1)));
    else if (name == "outlineLvl"_L1 && xmlAttribute(xml, "val"_L1).toInt() < 9)
        paragraph.level = xmlAttribute(xml, "val"_L1).toInt() + 1;
    else if (name == "ilvl"_L1)
        paragraph.listLevel = xmlAttribute(xml, "val"_L1).toInt();
    else if (name == "numId"_L1 && xmlAttribute(xml, "val"_L1) == "0"_L1) // takes its style's numbers away
        paragraph.listLevel.reset();
    else if (name == "pageBreakBefore"_L1 && isOn(xml) && m_hasWords)
        endPage();
    else if (name == "sectPr"_L1)
        paragraph.beginsSection = true;
    else if (name == "type"_L1 && xmlAttribute(xml, "val"_L1) == "continuous"_L1)
        paragraph.beginsSection = false;
}

void DocxText::beginStyle(const DocxStyle &style)
{
    if (style.level > 0)
        m_paragraphs.back().level = style.level;
    if (style.beginsPage && m_hasWords && m_tableDepth == 0)
        endPage();
}

void DocxText::end(QStringView name)
{
    if (name == "t"_L1) {
        m_isText = false;
    } else if (name == "p"_L1 && !m_paragraphs.empty()) {
        const bool beginsSection = m_paragraphs.back().beginsSection;
        endParagraph();
        m_paragraphs.pop_back();
        if (beginsSection)
            endPage();
    } else if (name == "tc"_L1 && m_tableDepth == 1) {
        m_row << m_cell;
    } else if (name == "tr"_L1 && m_tableDepth == 1) {
        Item row{TextBlockKind::TableRow,
                 0,
                 m_page,
                 {},
                 std::exchange(m_row, {}),
                 std::exchange(m_beginsTable, false),
                 true};
        m_items.push_back(std::move(row));
    } else if (name == "tbl"_L1) {
        --m_tableDepth;
    }
}

//! What of the innermost paragraph has come becomes a block, or part of a cell.
void DocxText::endParagraph()
{
    auto &paragraph = m_paragraphs.back();
    const QString words = std::exchange(paragraph.words, {});
    if (words.trimmed().isEmpty())
        return;
    if (m_tableDepth > 0) {
        m_cell += (m_cell.isEmpty() ? QString() : u" "_s) + words;
        return;
    }
    const auto kind = paragraph.level > 0 ? TextBlockKind::Heading
        : paragraph.listLevel             ? TextBlockKind::ListItem
                                          : TextBlockKind::Paragraph;
    const int level = paragraph.level > 0 ? paragraph.level : paragraph.listLevel.value_or(0);
    m_items.push_back({kind, level, m_page, words, {}, false, false});
}

void DocxText::addNote(const QString &note)
{
    m_noteSigns += note.size();
    if (m_noteSigns > mostNoteSigns)
        return;
    if (const QString words = note.simplified(); !words.isEmpty())
        addWords(u" (%1)"_s.arg(words));
}

void DocxText::addWords(QStringView words)
{
    if (m_paragraphs.empty())
        return;
    m_paragraphs.back().words += words;
    if (words.trimmed().isEmpty())
        return;
    m_hasWords = true;
    m_hasJustEnded = false;
}

void DocxText::endPage()
{
    if (m_tableDepth == 0 && !m_paragraphs.empty())
        endParagraph(); // what has come of it stands on the page before
    ++m_page;
    m_hasPages = true;
    m_hasJustEnded = true;
}

void DocxText::markPage()
{
    if (std::exchange(m_hasJustEnded, false))
        return;
    endPage();
    m_hasJustEnded = false;
}

void DocxText::writeTo(TextBuilder &builder) const
{
    int page = 0;
    for (const auto &item : m_items) {
        while (m_hasPages && page < item.page)
            builder.beginPart(PartKind::Page, ++page);
        if (item.kind != TextBlockKind::TableRow) {
            builder.add(item.kind, item.words, item.level);
            continue;
        }
        if (item.beginsTable)
            builder.beginTable(item.hasHeader);
        builder.addRow(item.cells);
    }
}

} // namespace oriel
