// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/StructuredText.h"

#include <QStringView>

namespace oriel {

//! \brief Puts a document's plain text together, block by block, and keeps where each stands.
//!
//! Paragraphs, headings and code are parted by a blank line; items of a list and rows of a table follow one another.
//! Blocks without a word are left out. Tests: tst_textbuilder.
class TextBuilder
{
public:
    //! Of a heading of \a level from 1, or an item with so many items around it.
    void add(TextBlockKind kind, QStringView words, int level = 0);
    //! A table's rows; the first one is its header when \a hasHeader. Cells are parted by " | ".
    void beginTable(bool hasHeader);
    void addRow(const QStringList &cells);
    //! What is added from now on stands in this part.
    void beginPart(PartKind kind, int number, const QString &name = {});

    //! What was added before it was known that there are parts stands in the first.
    void beginFirstPart(PartKind kind);

    [[nodiscard]] bool isEmpty() const { return m_text.blocks.empty(); }
    [[nodiscard]] qsizetype sizeBytes() const { return m_text.text.size(); }
    [[nodiscard]] DocumentMetadata &metadata() { return m_text.metadata; }
    [[nodiscard]] StructuredText take();

private:
    void append(TextBlockKind kind, const QByteArray &words, int level);

    StructuredText m_text;
    bool m_beginsPart = false; //!< nothing of it has come yet
    bool m_beginsTable = false;
    bool m_hasHeader = false;
    int m_headerRow = -1;
};

} // namespace oriel
