// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/MarkdownLines.h"

namespace oriel::markdown {

namespace {

constexpr QStringView bulletMarks = u"-+*";

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

//! Where the mark of a list item at \a position ends, with the spaces behind it; \a position for none.
qsizetype markEnd(QStringView text, qsizetype position, qsizetype end)
{
    qsizetype at = position;
    if (at < end && bulletMarks.contains(text[at])) {
        ++at;
    } else {
        while (at < end && isDigit(text[at]))
            ++at;
        if (at == position || at - position > 9 || at == end || (text[at] != u'.' && text[at] != u')'))
            return position;
        ++at;
    }
    if (at < end && !isBlankChar(text[at]))
        return position;
    while (at < end && isBlankChar(text[at]))
        ++at;
    return at;
}

void lookForFence(QStringView text, Line &line)
{
    if (line.content == line.end)
        return;
    const QChar c = text[line.content];
    if (c != u'`' && c != u'~')
        return;
    const auto length = runLength(text, line.content, c);
    const auto info = text.sliced(line.content + length, line.end - line.content - length);
    if (length < 3 || (c == u'`' && info.contains(u'`')))
        return;
    line.fence = c.unicode();
    line.fenceLength = int(length);
}

} // namespace

bool isBlankChar(QChar c)
{
    return c == u' ' || c == u'\t';
}

qsizetype runLength(QStringView text, qsizetype position, QChar c)
{
    qsizetype end = position;
    while (end < text.size() && text[end] == c)
        ++end;
    return end - position;
}

Line lineAt(QStringView text, qsizetype start, qsizetype end)
{
    Line line{.start = start, .end = end};
    qsizetype at = start;
    while (at < end && (isBlankChar(text[at]) || text[at] == u'>'))
        line.quotes += text[at++] == u'>';
    line.quoteEnd = at;
    line.isBlank = at == end;
    for (auto next = markEnd(text, at, end); next != at; next = markEnd(text, at, end))
        at = next;
    line.content = at;
    const QChar first = at < end ? text[at] : QChar();
    line.isHeading = first == u'#';
    lookForFence(text, line);
    line.beginsBlock = line.hasMark() || line.quotes > 0 || line.isHeading || line.fence != 0 || first == u'|';
    return line;
}

std::vector<Line> linesOf(QStringView text)
{
    std::vector<Line> lines;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'\n' && text[at] != u'\r')
            continue;
        lines.push_back(lineAt(text, start, at));
        if (text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n')
            ++at;
        start = at + 1;
    }
    if (start < text.size())
        lines.push_back(lineAt(text, start, text.size()));
    return lines;
}

bool closesFence(QStringView text, const Line &line, char16_t fence, int length)
{
    const auto found = runLength(text, line.quoteEnd, QChar(fence));
    if (found < length)
        return false;
    for (auto at = line.quoteEnd + found; at < line.end; ++at) {
        if (!isBlankChar(text[at]))
            return false;
    }
    return true;
}

bool closesFenceAtEdge(QStringView text, const Line &line, char16_t fence, int length)
{
    const auto indent = text.sliced(line.start, line.quoteEnd - line.start);
    return line.quotes == 0 && indent.size() < 4 && !indent.contains(u'\t') && closesFence(text, line, fence, length);
}

} // namespace oriel::markdown
