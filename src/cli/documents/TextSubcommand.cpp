// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/Arguments.h"
#include "cli/documents/DocsSubcommands.h"
#include "cli/documents/JsonNames.h"
#include "cli/Terminal.h"
#include "cli/VisibleText.h"
#include "knowledge/Chunker.h"
#include "knowledge/Knowledge.h"
#include "text/JsonWriter.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

void writeMetadata(JsonWriter &json, const DocumentMetadata &metadata)
{
    json.key("metadata").beginObject();
    json.member("title", metadata.title).member("author", metadata.author).member("language", metadata.language);
    json.key("date");
    if (metadata.date)
        json.value(metadata.date->toString(Qt::ISODateWithMs));
    else
        json.null();
    json.key("keywords").beginArray();
    for (const auto &keyword : metadata.keywords)
        json.value(keyword);
    json.endArray().endObject();
}

void writeBlocks(JsonWriter &json, const StructuredText &text)
{
    json.key("blocks").beginArray();
    for (const auto &block : text.blocks) {
        json.beginLine().beginObject().member("kind", textBlockKindName(block.kind));
        if (block.kind == TextBlockKind::Heading || block.kind == TextBlockKind::ListItem)
            json.member("level", block.level);
        json.member("start", block.start).member("length", block.length);
        json.optionalMember("header_row", block.headerRow).endObject();
    }
    json.endArray();
}

void writeChunks(JsonWriter &json, const StructuredText &text)
{
    json.key("chunks").beginArray();
    for (const auto &chunk : chunksOf(text)) {
        json.beginLine().beginObject().member("start", chunk.start).member("length", chunk.length);
        json.key("lines").beginArray().value(chunk.firstLine).value(chunk.lastLine).endArray();
        json.optionalMember(jsonKey(partKindName(text.partKind)), chunk.part);
        json.key("headings").beginArray();
        for (const auto &heading : chunk.headings)
            json.value(heading);
        json.endArray().member("tokens", chunk.tokens).endObject();
    }
    json.endArray();
}

QByteArray textJson(const StructuredText &text)
{
    JsonWriter json;
    json.beginObject();
    if (!text.id.isEmpty())
        json.member("id", text.id);
    json.key("text").utf8Value(text.text);
    writeMetadata(json, text.metadata);
    json.member("part_kind", partKindName(text.partKind)).key("parts").beginArray();
    for (const auto &part : text.parts) {
        json.beginLine().beginObject().member("number", part.number);
        if (!part.name.isEmpty())
            json.member("name", part.name);
        json.member("start", part.start).endObject();
    }
    json.endArray();
    writeBlocks(json, text);
    writeChunks(json, text);
    json.endObject();
    return json.take();
}

//! On a terminal, what a file holds does not steer it; a pipe gets every byte.
QByteArray shown(const QByteArray &text)
{
    return Terminal::isOutputTerminal() ? visibleText(QString::fromUtf8(text)).toUtf8() : text;
}

} // namespace

QCoro::Task<ExitStatus> documentText(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"docs text"_s);
    parser.setApplicationDescription(u"Shows what is read of a file, as it is searched and cited. Nothing is kept."_s);
    parser.addPositionalArgument(u"file"_s, u"The file."_s, u"FILE"_s);
    parser.addOption(
        {u"json"_s, u"Print one JSON array of the file's documents, with their blocks, pages and passages."_s});
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    if (parser.positionalArguments().size() != 1)
        co_return wrongUsage(u"docs text needs one file."_s);
    const QString path = QFileInfo(parser.positionalArguments().first()).absoluteFilePath();
    const bool isJson = parser.isSet(u"json"_s);
    bool isFirst = true;
    const auto show = [&](const StructuredText &text) {
        if (isJson)
            context.output.write((isFirst ? "[\n" : ",\n") + textJson(text));
        else
            context.output.write(shown(isFirst || text.text.startsWith('\n') ? text.text : '\n' + text.text));
        isFirst = false;
        context.output.flush();
    };
    ReaderProcess reader;
    const auto read = reader.read(path, ReadLimits{}, show, {});
    if (isJson && !isFirst)
        context.output.write(QByteArrayView("\n]\n"));
    co_return read
        ? ExitStatus::Answered
        : complain(failure(ErrorKind::Storage, u"%1: %2"_s.arg(path, readFaultSentence(read.error().fault))).error());
}

} // namespace oriel
