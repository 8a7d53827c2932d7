// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/TextBuilder.h"

#include <QHash>
#include <QXmlStreamReader>

#include <vector>

namespace oriel {

struct DocxStyle {
    int level = 0; //!< of a heading
    bool beginsPage = false;
};
using DocxStyles = QHash<QString, DocxStyle>; //!< by id
using DocxFootnotes = QHash<QString, QString>; //!< words by id

//! \brief Takes word/document.xml (ECMA-376, part 1, WordprocessingML) token by token and gathers its blocks.
//!
//! Pages are those that the file marks: breaks that a person set, sections that begin on a new page, and the marks that
//! a word processor leaves where its pages ended; a break and the mark that follows it are one. A file without any has
//! no pages. Deleted text, field codes and the fallbacks of drawings are left out; footnotes stand where they are
//! called, up to a length that no letter has.
class DocxText
{
public:
    //! \a styles and \a notes outlive it
    DocxText(const DocxStyles &styles, const DocxFootnotes &notes)
        : m_styles(styles)
        , m_notes(notes)
    {
    }

    void take(QXmlStreamReader &xml);
    void writeTo(TextBuilder &builder) const;

private:
    struct Item {
        TextBlockKind kind = TextBlockKind::Paragraph;
        int level = 0;
        int page = 1;
        QString words;
        QStringList cells; //!< of a row
        bool beginsTable = false;
        bool hasHeader = false;
    };
    struct Paragraph {
        QString words;
        int level = 0; //!< of a heading
        std::optional<int> listLevel;
        bool beginsSection = false; //!< the next one, on a new page
    };

    void begin(const QXmlStreamReader &xml);
    void beginProperty(const QXmlStreamReader &xml);
    void beginStyle(const DocxStyle &style);
    void end(QStringView name);
    void endParagraph();
    void addNote(const QString &note);
    void addWords(QStringView words);
    void endPage();
    void markPage();

    const DocxStyles &m_styles;
    const DocxFootnotes &m_notes;
    std::vector<Item> m_items;
    std::vector<Paragraph> m_paragraphs; //!< that are open: one may be in a text box of another
    int m_page = 1;
    bool m_hasPages = false;
    bool m_hasJustEnded = false; //!< a page, and no word has come since
    bool m_hasWords = false; //!< of the document
    bool m_isText = false; //!< what comes is shown
    qsizetype m_noteSigns = 0; //!< UTF-16 units
    int m_skipped = 0; //!< how deep in what is left out
    int m_tableDepth = 0;
    QStringList m_row;
    QString m_cell;
    bool m_beginsTable = false;
};

} // namespace oriel
