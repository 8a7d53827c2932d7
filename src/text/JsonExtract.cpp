// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/JsonExtract.h"

#include "text/JsonScanner.h"
#include "text/JsonSlice.h"

namespace oriel {

namespace {

//! \a text as JSON, without the blanks around it.
std::optional<QByteArray> wholeJson(QByteArrayView text)
{
    text = text.trimmed();
    return isJson(text) ? std::optional(text.toByteArray()) : std::nullopt;
}

//! The run of backticks or tildes that opens or closes a code fence on \a line; empty when it is none.
QByteArrayView fenceOf(QByteArrayView line)
{
    line = line.trimmed();
    qsizetype length = 0;
    while (length < line.size() && line[length] == line.front() && (line.front() == '`' || line.front() == '~'))
        ++length;
    return length >= 3 ? line.first(length) : QByteArrayView();
}

//! The first code fence of \a text whose content is JSON. A fence that nothing closes reaches to the end.
std::optional<QByteArray> fencedJson(QByteArrayView text)
{
    QByteArrayView open;
    qsizetype contentFrom = 0;
    for (qsizetype lineFrom = 0; lineFrom <= text.size();) {
        const qsizetype newline = text.indexOf('\n', lineFrom);
        const qsizetype lineEnd = newline < 0 ? text.size() : newline;
        const QByteArrayView line = text.sliced(lineFrom, lineEnd - lineFrom);
        const QByteArrayView fence = fenceOf(line);
        if (open.isEmpty() && !fence.isEmpty()) {
            open = fence;
            contentFrom = qMin(lineEnd + 1, text.size());
        } else if (!open.isEmpty() && fence.startsWith(open) && line.trimmed().size() == fence.size()) {
            if (auto json = wholeJson(text.sliced(contentFrom, lineFrom - contentFrom)))
                return json;
            open = {};
        }
        lineFrom = lineEnd + 1;
    }
    return open.isEmpty() ? std::nullopt : wholeJson(text.sliced(contentFrom));
}

//! The longest object or array that stands in \a text.
std::optional<QByteArray> embeddedJson(QByteArrayView text)
{
    QByteArrayView longest;
    qsizetype patience = 16 * text.size() + 1024 * 1024; // bytes looked at: brackets that lead nowhere must not cost
                                                         // more
    for (qsizetype at = 0; at < text.size() && patience > 0;) {
        if (text[at] != '{' && text[at] != '[') {
            ++at;
            continue;
        }
        JsonScanner scanner(text, at);
        const bool isValue = scanner.skipValue();
        patience -= scanner.position() - at;
        if (isValue) {
            const QByteArrayView found = text.sliced(at, scanner.position() - at);
            if (found.size() > longest.size())
                longest = found;
            at = scanner.position();
        } else if (scanner.isAtEnd()) {
            break; // cut off: a piece of it would be a wrong answer
        } else {
            ++at;
        }
    }
    return longest.isEmpty() ? std::nullopt : std::optional(longest.toByteArray());
}

} // namespace

std::optional<QByteArray> extractJson(QStringView answer)
{
    const QByteArray text = answer.toUtf8();
    if (auto json = wholeJson(text))
        return json;
    if (auto json = fencedJson(text))
        return json;
    return embeddedJson(text);
}

} // namespace oriel
