// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/Loaders.h"
#include "knowledge/loaders/OwnLines.h"
#include "text/MarkdownBlocks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! How much of \a text is front matter between two lines "---", as static site generators read it.
qsizetype frontMatterLength(const QString &text)
{
    if (!text.startsWith("---\n"_L1))
        return 0;
    const auto end = text.indexOf("\n---\n"_L1, 3);
    return end < 0 ? 0 : end + 5;
}

void takeFrontMatter(QStringView matter, DocumentMetadata &metadata)
{
    static const QRegularExpression field(u"^(title|author|lang|language|date|keywords|tags):\\s*(.+)$"_s,
                                          QRegularExpression::MultilineOption);
    for (auto fields = field.globalMatch(matter.toString()); fields.hasNext();) {
        const auto match = fields.next();
        const QString name = match.captured(1);
        QString value = match.captured(2).trimmed();
        const bool isQuoted = value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'')
            && value.back() == value.front();
        if (isQuoted)
            value = value.sliced(1, value.size() - 2);
        if (name == "title"_L1)
            metadata.title = value;
        else if (name == "author"_L1)
            metadata.author = value;
        else if (name.startsWith("lang"_L1))
            metadata.language = value.left(2).toLower();
        else if (name == "date"_L1 && QDateTime::fromString(value, Qt::ISODate).isValid())
            metadata.date = QDateTime::fromString(value, Qt::ISODate).toUTC();
        else if (name == "keywords"_L1 || name == "tags"_L1)
            metadata.keywords = value.remove(QRegularExpression(u"[\\[\\]\"']"_s))
                                    .split(QRegularExpression(u"\\s*,\\s*"_s), Qt::SkipEmptyParts);
    }
}

TextBlock blockOf(const MarkdownBlock &block)
{
    TextBlock made;
    if (const auto *heading = std::get_if<HeadingBlock>(&block.content)) {
        made.kind = TextBlockKind::Heading;
        made.level = heading->level;
    } else if (std::holds_alternative<CodeBlock>(block.content)) {
        made.kind = TextBlockKind::Code;
    } else if (block.listDepth > 0) {
        made.kind = TextBlockKind::ListItem;
        made.level = block.listDepth - 1;
    }
    return made;
}

bool isBlank(char sign)
{
    return sign == ' ' || sign == '\t';
}

//! Without the marks of "## Heading ##": those at the end are marks where a blank stands before them (CommonMark 0.31,
//! 4.2), so that "# C#" is "C#".
void leaveMarks(const QByteArray &text, qsizetype &start, qsizetype &end)
{
    while (start < end && text[start] == '#')
        ++start;
    while (start < end && isBlank(text[start]))
        ++start;
    while (end > start && isBlank(text[end - 1]))
        --end;
    qsizetype marks = end;
    while (marks > start && text[marks - 1] == '#')
        --marks;
    if (marks == start || isBlank(text[marks - 1]))
        end = marks;
    while (end > start && isBlank(text[end - 1]))
        --end;
}

//! A heading's words, without the marks of Markdown around them.
void leaveWords(const QByteArray &text, TextBlock &heading)
{
    qsizetype start = heading.start;
    qsizetype end = heading.start + heading.length;
    while (start < end && (text[start] == ' ' || text[start] == '>'))
        ++start;
    if (start < end && text[start] == '#') {
        leaveMarks(text, start, end);
    } else if (const auto underline = text.lastIndexOf('\n', end - 1); underline > start) {
        end = underline;
    }
    heading.start = start;
    heading.length = end - start;
}

//! The lines of a table, its header first; the line under it is no row.
void addRows(const QByteArray &text, const TextBlock &table, std::vector<TextBlock> &blocks)
{
    const qsizetype end = table.start + table.length;
    std::optional<int> header;
    int line = 0;
    for (qsizetype at = table.start; at < end; ++line) {
        qsizetype lineEnd = text.indexOf('\n', at);
        lineEnd = lineEnd < 0 || lineEnd > end ? end : lineEnd;
        if (line != 1 && lineEnd > at)
            blocks.push_back({TextBlockKind::TableRow, 0, at, lineEnd - at, header});
        if (line == 0)
            header = int(blocks.size()) - 1;
        at = lineEnd + 1;
    }
}

} // namespace

Read<void> loadMarkdown(SourceFile &file, const DocumentSink &sink)
{
    const auto text = wholeText(file);
    if (!text)
        return std::unexpected(text.error());
    StructuredText document;
    document.text = text->toUtf8();
    const qsizetype matter = frontMatterLength(*text);
    takeFrontMatter(QStringView(*text).first(matter), document.metadata);

    Utf8Offsets offsets(*text);
    qsizetype end = 0; // blocks of one line, a formula in a paragraph among them, may touch
    for (const auto &block : readMarkdown(text->sliced(matter))) {
        TextBlock made = blockOf(block);
        made.start = std::max(offsets.at(matter + block.start), end);
        made.length = std::max<qsizetype>(offsets.at(matter + block.start + block.length) - made.start, 0);
        end = made.start + made.length;
        if (std::holds_alternative<RuleBlock>(block.content))
            continue;
        if (const auto *heading = std::get_if<HeadingBlock>(&block.content);
            heading && heading->level == 1 && document.metadata.title.isEmpty())
            document.metadata.title = toPlainText(block);
        if (made.kind == TextBlockKind::Heading)
            leaveWords(document.text, made);
        if (made.length == 0)
            continue;
        if (std::holds_alternative<TableBlock>(block.content))
            addRows(document.text, made, document.blocks);
        else
            document.blocks.push_back(made);
    }
    if (document.blocks.empty())
        return unread(ReadFault::Empty);
    sink(std::move(document));
    return {};
}

} // namespace oriel
