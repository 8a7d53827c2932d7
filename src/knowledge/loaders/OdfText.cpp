// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/OdfText.h"

#include "knowledge/loaders/XmlParts.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

bool isLeftOut(QStringView name)
{
    return name == "tracked-changes"_L1 || name == "annotation"_L1 || name == "note-citation"_L1 || name == "forms"_L1
        || name == "styles"_L1 || name == "automatic-styles"_L1;
}

} // namespace

void OdfText::take(QXmlStreamReader &xml)
{
    if (isTooMuch())
        return;
    m_styles.take(xml);
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
    } else if (xml.isCharacters() && m_skipped == 0 && m_paragraphDepth > 0) {
        m_words += xml.text();
    }
}

void OdfText::begin(const QXmlStreamReader &xml)
{
    const auto name = xml.name();
    if (name == "p"_L1 || name == "h"_L1) {
        beginParagraph(xml);
    } else if (name == "s"_L1) {
        m_words += QString(std::clamp(xmlAttribute(xml, "c"_L1).toInt(), 1, 100), u' ');
    } else if (name == "tab"_L1) {
        m_words += u'\t';
    } else if (name == "line-break"_L1) {
        m_words += u'\n';
    } else if (name == "soft-page-break"_L1) {
        endPage();
    } else if (name == "list"_L1) {
        ++m_listDepth;
    } else if (name == "spreadsheet"_L1) {
        m_isSheet = true;
    } else if (name == "text"_L1 && xml.prefix() == "office"_L1) {
        m_isText = true;
    } else if (name == "page"_L1 && xml.prefix() == "draw"_L1) {
        beginPart(xml);
    } else if (name == "table"_L1 && xml.prefix() == "table"_L1) {
        if (++m_tableDepth == 1 && m_isSheet)
            beginPart(xml);
        if (m_tableDepth == 1)
            m_builder.beginTable(true);
    } else if (name == "table-row"_L1 && m_tableDepth == 1) {
        m_row.clear();
    } else if (name == "table-cell"_L1 && m_tableDepth == 1) {
        m_cell.clear();
    }
}

void OdfText::beginParagraph(const QXmlStreamReader &xml)
{
    const bool hasBegun = !m_builder.isEmpty() || m_page > 1; // before the first word nothing ends
    if (m_paragraphDepth == 0 && hasBegun && m_styles.beginPage(xmlAttribute(xml, "style-name"_L1)))
        endPage();
    ++m_paragraphDepth;
    if (xml.name() == "h"_L1)
        m_level = std::max(xmlAttribute(xml, "outline-level"_L1).toInt(), 1);
}

void OdfText::beginPart(const QXmlStreamReader &xml)
{
    m_builder.beginPart(m_isSheet ? PartKind::Sheet : PartKind::Slide, ++m_parts,
                        m_isSheet ? xmlAttribute(xml, "name"_L1) : QString());
}

void OdfText::end(QStringView name)
{
    if (name == "p"_L1 || name == "h"_L1) {
        endParagraph();
        --m_paragraphDepth;
        m_level = 0;
    } else if (name == "list"_L1) {
        --m_listDepth;
    } else if (name == "table-cell"_L1 && m_tableDepth == 1) {
        m_row << m_cell;
    } else if (name == "table-row"_L1 && m_tableDepth == 1) {
        while (!m_row.isEmpty() && m_row.back().isEmpty())
            m_row.removeLast();
        m_builder.addRow(m_row);
    } else if (name == "table"_L1 && m_tableDepth > 0) {
        --m_tableDepth;
    }
}

void OdfText::endParagraph()
{
    const QString words = std::exchange(m_words, {});
    if (m_tableDepth > 0)
        m_cell += (m_cell.isEmpty() || words.isEmpty() ? QString() : u" "_s) + words;
    else if (m_level > 0)
        m_builder.add(TextBlockKind::Heading, words, m_level);
    else if (m_listDepth > 0)
        m_builder.add(TextBlockKind::ListItem, words, m_listDepth - 1);
    else
        m_builder.add(TextBlockKind::Paragraph, words);
}

//! Of a text only: what stands before the first mark is on page 1.
void OdfText::endPage()
{
    if (!m_isText || m_tableDepth > 0)
        return;
    if (m_paragraphDepth > 0)
        endParagraph();
    if (m_page == 1)
        m_builder.beginFirstPart(PartKind::Page);
    m_builder.beginPart(PartKind::Page, ++m_page);
}

} // namespace oriel
