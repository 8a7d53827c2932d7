// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/loaders/OdfStyles.h"
#include "knowledge/TextBuilder.h"

#include <QXmlStreamReader>

#include <utility>

namespace oriel {

//! \brief Takes content.xml of an OpenDocument file token by token.
//!
//! Slides and sheets are parts; a text has pages where it marks their ends (soft page breaks) and
//! where a paragraph's style begins one. Deleted text is left
//! out; cells that are said to repeat count once, as their words do.
class OdfText
{
public:
    //! \a builder outlives it
    //! \param styles  of styles.xml; those of content.xml come to them
    OdfText(TextBuilder &builder, qint64 mostBytes, OdfStyles styles)
        : m_builder(builder)
        , m_mostBytes(mostBytes)
        , m_styles(std::move(styles))
    {
    }

    void take(QXmlStreamReader &xml);
    [[nodiscard]] bool isTooMuch() const { return m_builder.sizeBytes() > m_mostBytes; }

private:
    void begin(const QXmlStreamReader &xml);
    void beginParagraph(const QXmlStreamReader &xml);
    void beginPart(const QXmlStreamReader &xml);
    void end(QStringView name);
    void endParagraph();
    void endPage();

    TextBuilder &m_builder;
    qint64 m_mostBytes;
    OdfStyles m_styles;
    QString m_words;
    int m_level = 0; //!< of the heading that is open; 0 for a paragraph
    int m_paragraphDepth = 0;
    int m_listDepth = 0;
    int m_tableDepth = 0;
    int m_skipped = 0;
    bool m_isSheet = false; //!< tables are parts, not tables
    bool m_isText = false;
    int m_page = 1;
    int m_parts = 0;
    QStringList m_row;
    QString m_cell;
};

} // namespace oriel
