// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/offline/Passage.h"

#include <QStringList>

#include <vector>

namespace oriel {

//! How a text is built.
enum class TextForm {
    Prose, //!< paragraphs of sentences, Markdown
    Rows, //!< a line is a record: logs, tables
    Code, //!< blocks with blank lines between
};

//! Told by the name's ending, else by how its first lines end.
[[nodiscard]] TextForm textFormOf(const QString &name, QStringView text);

//! \brief Cuts plain text, Markdown and code into passages, in reading order, a piece at a time.
//!
//! Sentences end where Unicode says (UAX 29, by QTextBoundaryFinder), never inside a block of code, a row or an item.
//! One pass; a piece costs the same wherever it stands.
class PassageCutter
{
public:
    PassageCutter(QString text, TextForm form);

    [[nodiscard]] bool isAtEnd() const { return m_at > m_text.size(); }
    //! The passages of the next piece of the text; may be none.
    [[nodiscard]] std::vector<Passage> next();

private:
    void takeLine(QStringView whole);
    void takeProse(QStringView whole, QStringView line);
    void takeRow(QStringView line);
    void gather(QStringView line, QChar glue);
    void endParagraph();
    void add(const QString &text, int line);

    const QString m_text;
    const TextForm m_form;
    qsizetype m_at = 0; //!< the beginning of the next line; past the end when there is none
    int m_number = 0; //!< of the line
    bool m_isInsideLine = false; //!< which is so long that it is cut
    std::vector<Passage> m_passages; //!< of this piece
    QStringList m_headings; //!< the open ones, one a level
    QString m_rowBefore; //!< of the table that is open
    QString m_columns; //!< its titles
    QString m_paragraph;
    std::vector<std::pair<qsizetype, int>> m_lineStarts; //!< offset in the paragraph, number of the line
    bool m_isInCode = false;
};

//! All of a short text at once.
[[nodiscard]] std::vector<Passage> passagesOf(const QString &text, TextForm form = TextForm::Prose);

} // namespace oriel
