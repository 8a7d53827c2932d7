// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/CodeBlocks.h"

#include <QString>

namespace oriel {

namespace {

constexpr int codeIndent = 4; // columns (CommonMark 0.31, 4.4)

//! Takes blanks off the front of \a line and tells how many columns they were.
int takeIndent(QStringView &line)
{
    int columns = 0;
    qsizetype at = 0;
    for (; at < line.size() && (line[at] == u' ' || line[at] == u'\t'); ++at)
        columns += line[at] == u'\t' ? codeIndent - columns % codeIndent : 1;
    line = line.sliced(at);
    return columns;
}

bool isBlankAt(QStringView line, qsizetype at)
{
    return at >= line.size() || line[at] == u' ' || line[at] == u'\t';
}

//! How long the bullet or number at the front of \a line is, 0 for none.
qsizetype listMarker(QStringView line)
{
    if (line.isEmpty())
        return 0;
    if (line[0] == u'-' || line[0] == u'+' || line[0] == u'*')
        return isBlankAt(line, 1) ? 1 : 0;
    qsizetype at = 0;
    while (at < line.size() && at < 9 && line[at] >= u'0' && line[at] <= u'9')
        ++at;
    const bool isNumber = at > 0 && at < line.size() && (line[at] == u'.' || line[at] == u')');
    return isNumber && isBlankAt(line, at + 1) ? at + 1 : 0;
}

bool isFence(QStringView line)
{
    if (line.startsWith(u"~~~"))
        return true;
    if (!line.startsWith(u"```"))
        return false;
    qsizetype at = 3;
    while (at < line.size() && line[at] == u'`')
        ++at;
    return !line.sliced(at).contains(u'`'); // else it is code inside of a line
}

} // namespace

bool hasCodeBlock(QStringView markdown)
{
    bool isAfterBlank = true;
    bool isInList = false;
    for (auto line : markdown.tokenize(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        int indent = takeIndent(line);
        while (indent < codeIndent && line.startsWith(u'>')) {
            line = line.sliced(1);
            if (line.startsWith(u' '))
                line = line.sliced(1);
            indent = takeIndent(line);
        }
        if (line.isEmpty()) {
            isAfterBlank = true;
            continue;
        }
        if (indent >= codeIndent && !isInList) {
            if (isAfterBlank)
                return true;
            continue; // a paragraph goes on
        }
        qsizetype marker = listMarker(line);
        isInList = marker > 0 || (isInList && indent > 0);
        while (marker > 0) { // a list may begin on the line of another
            line = line.sliced(marker);
            takeIndent(line);
            marker = listMarker(line);
        }
        if (isFence(line))
            return true;
        isAfterBlank = false;
    }
    return false;
}

} // namespace oriel
