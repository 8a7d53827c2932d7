// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documents/DocsOptions.h"
#include "cli/documents/DocsSubcommands.h"
#include "cli/documents/JsonNames.h"
#include "cli/VisibleText.h"
#include "knowledge/Knowledge.h"
#include "text/JsonWriter.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr auto states = {FileState::Waiting, FileState::Reading, FileState::Ready, FileState::Skipped,
                         FileState::Failed};

qint64 count(const KnowledgeStatus::Part &part, FileState state)
{
    const auto found = part.files.find(state);
    return found == part.files.end() ? 0 : found->second;
}

void writePart(JsonWriter &json, const KnowledgeStatus::Part &part)
{
    json.beginLine().beginObject().member("name", part.collection.name);
    json.key("roots").beginArray();
    for (const auto &root : part.roots)
        json.value(root.path);
    json.endArray().key("files").beginObject();
    for (const auto state : states)
        json.member(jsonKey(fileStateName(state)), count(part, state));
    json.endObject();
    json.member("documents", part.documents).member("chunks", part.chunks).member("text_bytes", part.textBytes);
    json.member("chunk_tokens", part.collection.chunks.tokens);
    json.member("chunk_overlap_percent", part.collection.chunks.overlapPercent).endObject();
}

QByteArray statusJson(const KnowledgeStatus &status)
{
    JsonWriter json;
    json.beginObject().key("collections").beginArray();
    for (const auto &part : status.collections)
        writePart(json, part);
    json.endArray().member("chunks_waiting", status.chunksWaiting).member("disk_bytes", status.diskBytes).endObject();
    return json.take() + '\n';
}

QString sizeWords(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString partText(const KnowledgeStatus::Part &part)
{
    QStringList files;
    for (const auto state : states) {
        if (const auto found = count(part, state); found > 0)
            files << u"%1 %2"_s.arg(found).arg(fileStateName(state));
    }
    QString text = u"%1\n  files      %2\n"_s.arg(visibleText(part.collection.name),
                                                  files.isEmpty() ? u"none"_s : files.join(u", "_s));
    text += u"  documents  %1\n  passages   %2\n  text       %3\n"_s.arg(part.documents)
                .arg(part.chunks)
                .arg(sizeWords(part.textBytes));
    for (const auto &root : part.roots)
        text += u"  from       %1\n"_s.arg(visibleText(root.path));
    return text;
}

} // namespace

QCoro::Task<ExitStatus> documentsStatus(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"docs status"_s);
    parser.setApplicationDescription(u"Tells what the collections hold, and what is still to be read."_s);
    addCollectionOption(parser, u"Only of this collection."_s);
    parser.addOption({u"json"_s, u"Print one JSON object."_s});
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    const Result<KnowledgeStatus> status = co_await context.services.knowledge().status(parser.value(u"collection"_s));
    if (!status)
        co_return complain(status.error());
    if (parser.isSet(u"json"_s)) {
        context.output.write(statusJson(*status));
        co_return ExitStatus::Answered;
    }
    for (const auto &part : status->collections)
        context.output.write(partText(part));
    context.output.write(u"On disk: %1\n"_s.arg(sizeWords(status->diskBytes)));
    if (status->chunksWaiting > 0)
        context.output.write(u"Passages that are not found yet: %1\n"_s.arg(status->chunksWaiting));
    co_return ExitStatus::Answered;
}

} // namespace oriel
