// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/offline/PassageCutter.h"

#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qsizetype pieceCharacters = 16 * 1024; // a few milliseconds of work between two looks at the stop
constexpr qsizetype longestParagraph = 16 * 1024;
constexpr int deepestHeading = 6;

//! Level of a Markdown heading, 0 for another line.
int headingLevel(QStringView line)
{
    qsizetype hashes = 0;
    while (hashes < line.size() && line.at(hashes) == u'#')
        ++hashes;
    const bool isHeading = hashes > 0 && hashes <= deepestHeading && hashes < line.size() && line.at(hashes) == u' ';
    return isHeading ? int(hashes) : 0;
}

//! How many characters of \a line mark an item of a list ("- ", "12. "), 0 for none.
qsizetype itemMark(QStringView line)
{
    if (line.startsWith(u"- ") || line.startsWith(u"* ") || line.startsWith(u"+ "))
        return 2;
    qsizetype digits = 0;
    while (digits < line.size() && line.at(digits).isDigit())
        ++digits;
    const bool isNumbered = digits > 0 && digits < 4 && digits + 1 < line.size()
        && (line.at(digits) == u'.' || line.at(digits) == u')') && line.at(digits + 1) == u' ';
    return isNumbered ? digits + 2 : 0;
}

bool isFence(QStringView line)
{
    return line.startsWith(u"```") || line.startsWith(u"~~~");
}

bool isRow(QStringView line)
{
    const auto isDigit = [&line](qsizetype at) { return at < line.size() && line.at(at).isDigit(); };
    const bool isDated = isDigit(0) && isDigit(1) && isDigit(2) && isDigit(3) && line.size() > 4 && line.at(4) == u'-';
    return isDated || line.startsWith(u'|') || line.contains(u'\t');
}

//! The line under the titles of a table's columns: |---|:--|
bool isTableRule(QStringView line)
{
    return line.startsWith(u"|") && line.contains(u'-')
        && std::ranges::all_of(line, [](QChar sign) { return u"|-: "_s.contains(sign); });
}

} // namespace

TextForm textFormOf(const QString &name, QStringView text)
{
    static const QSet<QString> codeEndings{
        u"c"_s,  u"cc"_s,   u"cpp"_s,   u"cs"_s,   u"css"_s, u"go"_s,  u"h"_s,   u"hpp"_s,  u"html"_s, u"java"_s,
        u"js"_s, u"json"_s, u"kt"_s,    u"lua"_s,  u"php"_s, u"pl"_s,  u"py"_s,  u"qml"_s,  u"rb"_s,   u"rs"_s,
        u"sh"_s, u"sql"_s,  u"swift"_s, u"toml"_s, u"ts"_s,  u"tsx"_s, u"xml"_s, u"yaml"_s, u"yml"_s};
    static const QSet<QString> rowEndings{u"csv"_s, u"jsonl"_s, u"log"_s, u"tsv"_s};
    const QString ending = name.section(u'.', -1).toLower();
    if (codeEndings.contains(ending))
        return TextForm::Code;
    if (rowEndings.contains(ending))
        return TextForm::Rows;
    int lines = 0;
    int codeLines = 0;
    for (const auto whole : text.first(std::min<qsizetype>(text.size(), pieceCharacters)).tokenize(u'\n')) {
        const auto line = whole.trimmed();
        if (isFence(line))
            return TextForm::Prose; // Markdown says itself what is code
        lines += line.isEmpty() ? 0 : 1;
        codeLines += line.endsWith(u';') || line.endsWith(u'{') || line.endsWith(u'}') || line.startsWith(u"def ") ? 1
                                                                                                                   : 0;
    }
    return lines > 2 && codeLines * 4 > lines ? TextForm::Code : TextForm::Prose;
}

PassageCutter::PassageCutter(QString text, TextForm form)
    : m_text(std::move(text))
    , m_form(form)
{
}

std::vector<Passage> PassageCutter::next()
{
    const auto pieceEnd = m_at + pieceCharacters;
    while (!isAtEnd() && m_at < pieceEnd) {
        const auto rest = QStringView(m_text).sliced(m_at).left(longestParagraph);
        const auto lineEnd = rest.indexOf(u'\n');
        const bool isCut = lineEnd < 0 && rest.size() == longestParagraph; // a line that is a book
        const auto line = lineEnd < 0 ? rest : rest.first(lineEnd);
        m_number += m_isInsideLine ? 0 : 1;
        takeLine(line);
        if (isCut)
            endParagraph();
        m_isInsideLine = isCut;
        m_at += line.size() + (isCut ? 0 : 1);
    }
    if (isAtEnd())
        endParagraph();
    return std::exchange(m_passages, {});
}

void PassageCutter::takeLine(QStringView whole)
{
    const auto line = whole.trimmed();
    if (m_form == TextForm::Code) {
        if (line.isEmpty() && !m_paragraph.isEmpty())
            endParagraph();
        else if (!line.isEmpty())
            gather(whole, u'\n');
    } else if (m_form == TextForm::Rows) {
        if (!line.isEmpty())
            add(line.toString(), m_number);
    } else {
        takeProse(whole, line);
    }
    if (m_paragraph.size() > longestParagraph)
        endParagraph();
}

void PassageCutter::takeProse(QStringView whole, QStringView line)
{
    if (isFence(line)) {
        endParagraph();
        m_isInCode = !m_isInCode;
    } else if (m_isInCode) {
        gather(whole, u'\n');
    } else if (line.isEmpty()) {
        endParagraph();
    } else if (const int level = headingLevel(line)) {
        endParagraph();
        m_columns.clear();
        m_headings.resize(level - 1);
        const QString title = line.sliced(level).trimmed().toString();
        m_passages.push_back({title, m_number, m_headings.join(u' ').trimmed(), true});
        m_headings << title;
    } else if (const auto mark = itemMark(line)) {
        endParagraph();
        gather(line.sliced(mark), u' ');
    } else if (isRow(line) || (m_paragraph.isEmpty() && whole.startsWith(u"    "))) {
        endParagraph();
        takeRow(line);
    } else {
        m_columns.clear();
        m_rowBefore.clear();
        gather(line, u' ');
    }
}

void PassageCutter::takeRow(QStringView line)
{
    if (!isTableRule(line)) {
        add(line.toString(), m_number);
        m_rowBefore = line.toString();
        return;
    }
    m_columns = std::exchange(m_rowBefore, {});
    if (!m_columns.isEmpty() && !m_passages.empty())
        m_passages.back().isHeading = true;
}

void PassageCutter::gather(QStringView line, QChar glue)
{
    if (!m_paragraph.isEmpty())
        m_paragraph += glue;
    m_lineStarts.emplace_back(m_paragraph.size(), m_number);
    m_paragraph += line;
}

void PassageCutter::add(const QString &text, int line)
{
    m_passages.push_back({text, line, (m_headings.join(u' ') + u' ' + m_columns).trimmed(), false});
}

void PassageCutter::endParagraph()
{
    const QString paragraph = std::exchange(m_paragraph, {});
    const auto starts = std::exchange(m_lineStarts, {});
    if (paragraph.trimmed().isEmpty())
        return;
    if (m_isInCode || m_form == TextForm::Code) {
        add(paragraph, starts.front().second);
        return;
    }
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, paragraph);
    std::size_t start = 0;
    for (qsizetype from = 0, to = sentences.toNextBoundary(); to >= 0; from = to, to = sentences.toNextBoundary()) {
        const auto sentence = paragraph.sliced(from, to - from).trimmed();
        while (start + 1 < starts.size() && starts[start + 1].first <= from)
            ++start;
        if (!sentence.isEmpty())
            add(sentence, starts[start].second);
    }
}

std::vector<Passage> passagesOf(const QString &text, TextForm form)
{
    PassageCutter cutter(text, form);
    std::vector<Passage> all;
    while (!cutter.isAtEnd()) {
        for (auto &passage : cutter.next())
            all.push_back(std::move(passage));
    }
    return all;
}

} // namespace oriel
