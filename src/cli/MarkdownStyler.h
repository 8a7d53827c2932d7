// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oriel {

//! \brief Styles Markdown for a terminal while it comes.
//!
//! Every character that came goes out: headings, strong words, code and quotes get weight and colour, their marks stay,
//! so that a copy from the terminal is still Markdown. Control characters in the text are shown, not obeyed. A
//! character is held back only while the kind of its line, or the length of a run of marks, is not known.
class MarkdownStyler
{
public:
    //! What can be shown of the text so far.
    [[nodiscard]] QString feed(QStringView text);
    //! The rest, and an end to every style.
    [[nodiscard]] QString finish();

private:
    enum class LineKind { Unknown, Plain, Heading, Quote, Fence, Code };

    void take(QChar sign, QString &out);
    [[nodiscard]] LineKind kindOfHeld(bool isWhole) const;
    void openLine(LineKind kind, QString &out);
    void endLine(QString &out);
    void takeInline(QChar sign, QString &out);
    void releaseMarks(QString &out);

    LineKind m_line = LineKind::Unknown;
    QString m_held; //!< the beginning of a line whose kind is not known yet
    QString m_marks; //!< a run of asterisks or backticks that may grow
    bool m_isInFence = false;
    bool m_isStrong = false;
    bool m_isCode = false;
};

} // namespace oriel
