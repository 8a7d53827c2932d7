// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>

#include <functional>
#include <vector>

namespace oriel {

enum class InlineStyle : quint8 {
    Strong = 1,
    Emphasis = 2,
    Strikethrough = 4,
};
Q_DECLARE_FLAGS(InlineStyles, InlineStyle)

//! One stretch of a text that looks and behaves alike.
struct InlineRun {
    enum class Kind : quint8 {
        Text,
        Code,
        Math, //!< within a line; one U+FFFC in the text
        DisplayMath, //!< the same, in a line of its own if there is one
        FootnoteReference, //!< its text is the label, whether or not there is such a footnote
    };

    Kind kind = Kind::Text;
    InlineStyles styles = {};
    bool isImage = false; //!< the text stands for an image; link is where it is, empty when that may not be shown
    qsizetype start = 0; //!< in UTF-16 units of InlineText::text
    qsizetype length = 0;
    QString link = {}; //!< http, https or mailto; empty for none
    QString tex = {}; //!< of math: the formula without its dollars
    QString source = {}; //!< of math: as it was written, with them

    bool operator==(const InlineRun &) const = default;
};

//! \brief A text with its looks.
//!
//! One UTF-16 unit of it is one position in the QTextDocument that is made of toRichText(): a selection there is a
//! range here. A line break is "\n" (U+2028 there), a formula one U+FFFC.
struct InlineText {
    QString text;
    std::vector<InlineRun> runs; //!< cover the text in order, without gaps

    bool operator==(const InlineText &) const = default;
};

//! What the reader of rich text adds. Everything may be empty.
struct RichTextLook {
    //! HTML for a formula, one position long: an <img>. Without it, or when it gives nothing, the source is shown and
    //! positions behind it are not those of the text.
    std::function<QString(const InlineRun &)> math = {};
    QString codeCss = {}; //!< for code: "font-family:..;background-color:.."
    QString linkCss = {};
};

//! \brief \a text as HTML that QTextDocument understands, without a paragraph around it.
//!
//! All that was written is escaped; there is no element but strong, em, s, code, span, sup, a, br and what
//! RichTextLook::math gives.
[[nodiscard]] QString toRichText(const InlineText &text, const RichTextLook &look = {});

//! A stretch of \a text to be read without looks: formulas as they were written. To the end when \a length is -1.
[[nodiscard]] QString toPlainText(const InlineText &text, qsizetype start = 0, qsizetype length = -1);

//! A stretch of \a text as Markdown that reads the same again, looks as far as they reach into it.
[[nodiscard]] QString toMarkdown(const InlineText &text, qsizetype start = 0, qsizetype length = -1);

} // namespace oriel

Q_DECLARE_OPERATORS_FOR_FLAGS(oriel::InlineStyles)
