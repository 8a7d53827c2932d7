// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/OwnLines.h"

#include "knowledge/reading/TextDecoding.h"

namespace oriel {

namespace {

bool isBlankLine(QByteArrayView line)
{
    return line.trimmed().isEmpty();
}

} // namespace

Read<QString> wholeText(SourceFile &file)
{
    const auto bytes = file.bytes();
    if (!bytes)
        return std::unexpected(bytes.error());
    if (bytes->size() > file.limits().textBytes)
        return unread(ReadFault::TooMuchText);
    auto text = decodedText(*bytes);
    if (text && text->trimmed().isEmpty())
        return unread(ReadFault::Empty);
    return text;
}

std::vector<TextBlock> blocksBetweenBlankLines(const QByteArray &text, TextBlockKind kind)
{
    std::vector<TextBlock> blocks;
    qsizetype start = -1;
    qsizetype end = 0;
    const auto endBlock = [&] {
        if (start >= 0)
            blocks.push_back({kind, 0, start, end - start});
        start = -1;
    };
    for (qsizetype at = 0; at < text.size();) {
        qsizetype lineEnd = text.indexOf('\n', at);
        lineEnd = lineEnd < 0 ? text.size() : lineEnd;
        if (isBlankLine(QByteArrayView(text).sliced(at, lineEnd - at))) {
            endBlock();
        } else {
            start = start < 0 ? at : start;
            end = lineEnd;
        }
        at = lineEnd + 1;
    }
    endBlock();
    return blocks;
}

qsizetype Utf8Offsets::at(qsizetype offset)
{
    for (; m_units < offset; ++m_units) {
        const QChar unit = m_text[m_units];
        m_bytes += unit.unicode() < 0x80 ? 1 : unit.unicode() < 0x800 || unit.isSurrogate() ? 2 : 3;
    }
    return m_bytes;
}

} // namespace oriel
