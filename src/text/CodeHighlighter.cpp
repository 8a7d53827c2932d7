// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/CodeHighlighter.h"

#include <boost/make_shared.hpp>
#include <srchilite/formatter.h>
#include <srchilite/formattermanager.h>
#include <srchilite/formatterparams.h>
#include <srchilite/langdefmanager.h>
#include <srchilite/regexrulefactory.h>
#include <srchilite/settings.h>
#include <srchilite/sourcehighlighter.h>
#include <array>
#include <exception>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qsizetype longestCode = 256 * 1024;
constexpr qsizetype longestLine = 2000; // a backtracking expression may take the square of it

struct Element {
    std::string_view name; //!< in the files of rules
    CodeKind kind;
};

//! What a name means in rules for tags.
CodeKind kindInTags(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Keyword: return CodeKind::Tag;
    case CodeKind::Type: return CodeKind::Attribute;
    default: return kind;
    }
}

constexpr auto elements = std::to_array<Element>({
    {"keyword", CodeKind::Keyword},
    {"meta", CodeKind::Keyword},
    {"atom", CodeKind::Keyword},
    {"type", CodeKind::Type},
    {"usertype", CodeKind::Type},
    {"classname", CodeKind::Type},
    {"function", CodeKind::Function},
    {"predef_func", CodeKind::Function},
    {"variable", CodeKind::Variable},
    {"predef_var", CodeKind::Variable},
    {"name", CodeKind::Variable},
    {"argument", CodeKind::Variable},
    {"optionalargument", CodeKind::Variable},
    {"string", CodeKind::String},
    {"path", CodeKind::String},
    {"file", CodeKind::String},
    {"url", CodeKind::String},
    {"value", CodeKind::String},
    {"math", CodeKind::String},
    {"specialchar", CodeKind::Escape},
    {"regexp", CodeKind::Escape},
    {"entity", CodeKind::Escape},
    {"number", CodeKind::Number},
    {"date", CodeKind::Number},
    {"time", CodeKind::Number},
    {"ip", CodeKind::Number},
    {"comment", CodeKind::Comment},
    {"todo", CodeKind::Comment},
    {"preproc", CodeKind::Preprocessor},
    {"symbol", CodeKind::Operator},
    {"cbracket", CodeKind::Operator},
    {"tag", CodeKind::Tag},
    {"selector", CodeKind::Tag},
    {"section", CodeKind::Tag},
    {"label", CodeKind::Tag},
    {"attribute", CodeKind::Attribute},
    {"property", CodeKind::Attribute},
    {"key", CodeKind::Attribute},
});

//! Where the library writes, word by word.
struct Output {
    std::vector<CodeSpan> spans;
    qsizetype lineStart = 0;
    qsizetype at = 0; //!< of the line

    void add(qsizetype length, std::optional<CodeKind> kind)
    {
        if (kind && length > 0) {
            const auto start = lineStart + at;
            const bool goesOn = !spans.empty() && spans.back().kind == *kind
                && spans.back().start + spans.back().length == start && at > 0;
            if (goesOn)
                spans.back().length += length;
            else
                spans.push_back({start, length, *kind});
        }
        at += length;
    }
};

class Writer : public srchilite::Formatter
{
public:
    Writer(Output &output, std::optional<CodeKind> kind)
        : m_output(output)
        , m_kind(kind)
    {
    }

    void format(const std::string &words, const srchilite::FormatterParams *) override
    {
        m_output.add(qsizetype(words.size()), m_kind);
    }

private:
    Output &m_output;
    const std::optional<CodeKind> m_kind;
};

//! The library knows bytes: a byte for each unit of \a line.
std::string bytesOf(QStringView line)
{
    std::string bytes;
    bytes.reserve(std::size_t(line.size()));
    for (const QChar c : line) {
        const bool isAscii = c.unicode() < 0x80 && !c.isNull();
        bytes += isAscii ? char(c.unicode()) : c.isLetter() || c.isSurrogate() ? 'x' : ' ';
    }
    return bytes;
}

//! The library's rules wait for the head of a whole patch, which is mostly left out in an answer.
std::vector<CodeSpan> diffSpans(QStringView code)
{
    std::vector<CodeSpan> spans;
    qsizetype start = 0;
    for (const auto line : code.tokenize(u'\n')) {
        const bool isHead = line.startsWith("@@"_L1) || line.startsWith("+++ "_L1) || line.startsWith("--- "_L1)
            || line.startsWith("diff "_L1) || line.startsWith("index "_L1);
        if (isHead)
            spans.push_back({start, line.size(), CodeKind::Heading});
        else if (line.startsWith(u'+'))
            spans.push_back({start, line.size(), CodeKind::Inserted});
        else if (line.startsWith(u'-'))
            spans.push_back({start, line.size(), CodeKind::Removed});
        start += line.size() + 1;
    }
    return spans;
}

//! Two readers of rules would share the variables of their scanner, and so might two that apply them.
std::mutex &libraryMutex()
{
    static std::mutex mutex;
    return mutex;
}

} // namespace

class CodeHighlighter::Rules
{
public:
    explicit Rules(const QString &folder)
        : m_folder(folder.isEmpty() ? srchilite::Settings::retrieveDataDir() : folder.toStdString())
        , m_manager(&m_factory)
    {
    }

    std::vector<CodeSpan> apply(const QString &code, const QString &file)
    {
        Output output;
        srchilite::FormatterManager formatters(boost::make_shared<Writer>(output, std::nullopt));
        const bool isOfTags = file == "html.lang"_L1 || file == "xml.lang"_L1;
        for (const auto &element : elements) {
            const auto kind = isOfTags ? kindInTags(element.kind) : element.kind;
            formatters.addFormatter(std::string(element.name), boost::make_shared<Writer>(output, kind));
        }
        srchilite::SourceHighlighter highlighter(m_manager.getHighlightState(m_folder, file.toStdString()));
        highlighter.setFormatterManager(&formatters);
        highlighter.setOptimize(false);
        for (qsizetype start = 0; start < code.size();) {
            const auto lineEnd = code.indexOf(u'\n', start);
            const auto end = lineEnd < 0 ? code.size() : lineEnd;
            output.lineStart = start;
            output.at = 0;
            if (end - start <= longestLine)
                highlighter.highlightParagraph(bytesOf(QStringView(code).sliced(start, end - start)));
            start = end + 1;
        }
        return std::move(output.spans);
    }

private:
    std::string m_folder;
    srchilite::RegexRuleFactory m_factory;
    srchilite::LangDefManager m_manager;
};

CodeHighlighter::CodeHighlighter(const QString &rulesFolder)
{
    const std::scoped_lock lock(libraryMutex());
    m_rules = std::make_unique<Rules>(rulesFolder);
}

CodeHighlighter::~CodeHighlighter() = default;

std::vector<CodeSpan> CodeHighlighter::highlight(const QString &code, const QString &language)
{
    const QString file = codeRulesFile(language);
    if (file.isEmpty() || code.size() > longestCode)
        return {};
    if (file == "diff.lang"_L1)
        return diffSpans(code);
    const std::scoped_lock lock(libraryMutex());
    try {
        return m_rules->apply(code, file);
    } catch (const std::exception &) { // rules that are not there or wrong, an expression that takes too long
        return {};
    }
}

} // namespace oriel
