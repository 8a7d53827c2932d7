// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/Loaders.h"
#include "knowledge/loaders/OwnLines.h"
#include "text/JsonValue.h"

namespace oriel {

namespace {

constexpr qint64 longestLine = 64 << 20; // bytes

//! A name, be it a text or a number.
QString nameOf(const JsonValue &value)
{
    if (const auto text = value.string())
        return *text;
    const auto number = value.integer();
    return number ? QString::number(*number) : QString();
}

//! Nothing for a line that is no document.
std::optional<StructuredText> documentOf(const JsonValue &line)
{
    StructuredText document;
    document.id = nameOf(line["id"].exists() ? line["id"] : line["_id"]);
    const auto text = line["text"].string();
    if (document.id.isEmpty() || !text)
        return std::nullopt;
    document.metadata.title = line["title"].stringOr();
    document.metadata.author = line["author"].stringOr();
    document.metadata.language = line["language"].stringOr().left(2).toLower();
    document.text = text->toUtf8();
    document.blocks = blocksBetweenBlankLines(document.text, TextBlockKind::Paragraph);
    return document;
}

} // namespace

Read<void> loadJsonLines(SourceFile &file, const DocumentSink &sink)
{
    QIODevice &device = file.device();
    JsonReader reader;
    qint64 documents = 0;
    qint64 broken = 0;
    while (!device.atEnd()) {
        const QByteArray line = device.readLine(longestLine);
        if (line.trimmed().isEmpty())
            continue;
        const auto value = reader.read(line);
        auto document = value ? documentOf(*value) : std::nullopt;
        if (!document) {
            ++broken;
            continue;
        }
        ++documents;
        sink(std::move(*document));
    }
    if (broken > documents || documents == 0) // a few lines that are none do not spoil the rest
        return unread(ReadFault::Damaged, QStringLiteral("%1 lines of %2").arg(broken).arg(broken + documents));
    return {};
}

} // namespace oriel
