// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/loaders/Loaders.h"
#include "knowledge/TextBuilder.h"
#include "text/JsonValue.h"
#include "text/MarkdownBlocks.h"

namespace oriel {

namespace {

constexpr qsizetype longestOutput = 4000; // UTF-16 units of one cell

//! A text that may be given as a list of lines.
QString textOf(const JsonValue &value)
{
    QString text = value.stringOr();
    value.forEach([&text](const JsonValue &line) { text += line.stringOr(); });
    return text;
}

void addMarkdown(const QString &source, TextBuilder &builder)
{
    for (const auto &block : readMarkdown(source)) {
        const QString words = toPlainText(block);
        if (const auto *heading = std::get_if<HeadingBlock>(&block.content))
            builder.add(TextBlockKind::Heading, words, heading->level);
        else if (std::holds_alternative<CodeBlock>(block.content))
            builder.add(TextBlockKind::Code, words);
        else
            builder.add(block.listDepth > 0 ? TextBlockKind::ListItem : TextBlockKind::Paragraph, words,
                        std::max(block.listDepth - 1, 0));
    }
}

void addOutputs(const JsonValue &outputs, TextBuilder &builder)
{
    QString text;
    outputs.forEach(
        [&text](const JsonValue &output) { text += textOf(output["text"]) + textOf(output["data"]["text/plain"]); });
    builder.add(TextBlockKind::Code, text.left(longestOutput));
}

} // namespace

//! Jupyter's format (nbformat 4).
Read<void> loadNotebook(SourceFile &file, const DocumentSink &sink)
{
    const auto bytes = file.bytes();
    if (!bytes)
        return std::unexpected(bytes.error());
    JsonReader reader;
    const auto notebook = reader.read(*bytes);
    if (!notebook)
        return unread(ReadFault::Damaged, notebook.error().detail);
    TextBuilder builder;
    builder.metadata().title = (*notebook)["metadata"]["title"].stringOr();
    (*notebook)["cells"].forEach([&builder](const JsonValue &cell) {
        const QString source = textOf(cell["source"]);
        if (cell["cell_type"].stringOr() == QStringLiteral("markdown")) {
            addMarkdown(source, builder);
            return;
        }
        builder.add(TextBlockKind::Code, source);
        addOutputs(cell["outputs"], builder);
    });
    if (builder.sizeBytes() > file.limits().textBytes)
        return unread(ReadFault::TooMuchText);
    if (builder.isEmpty())
        return unread(ReadFault::NoText);
    sink(builder.take());
    return {};
}

} // namespace oriel
