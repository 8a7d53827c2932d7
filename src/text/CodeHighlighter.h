// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace oriel {

//! What a word of code is. A theme has a colour for each.
enum class CodeKind : quint8 {
    Keyword,
    Type,
    Function,
    Variable,
    String,
    Escape, //!< what is special inside of a string
    Number,
    Comment,
    Preprocessor,
    Operator,
    Tag, //!< of HTML and its like
    Attribute, //!< of a tag; a key of JSON and its like
    Inserted, //!< a line of a diff
    Removed,
    Heading, //!< of a diff: which file, which lines
};

//! A stretch of code that has a colour.
struct CodeSpan {
    qsizetype start = 0; //!< UTF-16 units
    qsizetype length = 0;
    CodeKind kind = CodeKind::Keyword;

    bool operator==(const CodeSpan &) const = default;
};

//! \brief Tells the words of code from one another, by GNU source-highlight.
//!
//! A language's rules are read when it is first asked for, and kept. Any thread; one waits for another, also of two
//! highlighters. Tests: tst_codehighlighter.
class CodeHighlighter
{
public:
    //! \param rulesFolder  where the *.lang files are; the library's own when empty
    explicit CodeHighlighter(const QString &rulesFolder = {});
    ~CodeHighlighter();
    CodeHighlighter(const CodeHighlighter &) = delete;
    CodeHighlighter &operator=(const CodeHighlighter &) = delete;

    //! \brief The spans of \a code, in order, never over one another or over a line's end.
    //!
    //! None for a language that is not known, for more than 256 KiB and where the library gives up; a line of more than
    //! 2,000 characters has none.
    [[nodiscard]] std::vector<CodeSpan> highlight(const QString &code, const QString &language);

private:
    class Rules;
    std::unique_ptr<Rules> m_rules;
};

//! The file of rules for \a language as people and models write it after a fence ("C++", "py", "{.python}"); empty when
//! there is none.
[[nodiscard]] QString codeRulesFile(const QString &language);

} // namespace oriel
