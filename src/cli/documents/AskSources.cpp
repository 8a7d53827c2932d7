// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documents/AskSources.h"

#include "cli/documents/DocsOptions.h"
#include "cli/documents/IndexingReport.h"
#include "cli/Terminal.h"
#include "cli/VisibleText.h"
#include "domain/CitationMarks.h"
#include "knowledge/LocalRetriever.h"
#include "text/JsonWriter.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int sourceTokens = 4000;

//! Those that were named together are searched together, and apart from others.
QString collectionOf(QStringList paths)
{
    for (auto &path : paths)
        path = QFileInfo(path).canonicalFilePath();
    paths.sort();
    paths.removeDuplicates();
    return QString::fromLatin1(
        QCryptographicHash::hash(paths.join(u'\0').toUtf8(), QCryptographicHash::Sha256).toHex());
}

//! A picture among the documents of a folder is no news at each question.
bool isWorthTelling(const KnownFile &file, const QStringList &named)
{
    const bool hasNoText = file.fault == ReadFault::Binary || file.fault == ReadFault::Empty;
    return !hasNoText || isNamed(file, named);
}

QCoro::Task<Result<void>> readIn(Knowledge &knowledge, DocumentsToAdd documents, std::stop_token stop)
{
    ProgressLine line;
    QObject context;
    ProgressSink progress = [&line, &context](const IndexProgress &told) {
        QMetaObject::invokeMethod(&context, [&line, told] { line.show(progressText(told)); });
    };
    const QStringList named = documents.paths;
    Result<IndexReport> report = co_await knowledge.add(std::move(documents), std::move(progress), stop);
    line.clear();
    if (!report)
        co_return std::unexpected(report.error());
    for (const auto &folder : report->seen.unread)
        Terminal::say(unreadSentence(folder));
    for (const auto &file : report->files) {
        const QString sentence = faultSentence(file);
        if (!sentence.isEmpty() && isWorthTelling(file, named))
            Terminal::say(u"%1: %2"_s.arg(visibleText(file.found.path), sentence));
    }
    if (stop.stop_requested())
        co_return failure(ErrorKind::Cancelled);
    co_return Result<void>();
}

const Source *numbered(const std::vector<Source> &sources, int number)
{
    const auto found = std::ranges::find(sources, number, &Source::number);
    return found == sources.end() ? nullptr : &*found;
}

void writeSource(JsonWriter &json, const Source &source)
{
    json.member("number", source.number).member("document", source.document).member("path", source.path);
    json.member("title", source.title).key("page");
    if (source.page)
        json.value(*source.page);
    else
        json.null();
    json.key("lines").beginArray().value(source.firstLine).value(source.lastLine).endArray();
    json.key("headings").beginArray();
    for (const auto &heading : source.headings)
        json.value(heading);
    json.endArray().member("quote", source.text);
}

} // namespace

void addSourceOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"docs"_s, u"Answer from this file or folder, and cite it. May be given several times."_s, u"PATH"_s});
    addCollectionOption(parser, u"Answer from this collection of documents, and cite them."_s);
}

bool asksForSources(const QCommandLineParser &parser)
{
    return parser.isSet(u"docs"_s) || parser.isSet(u"collection"_s);
}

QCoro::Task<Result<Retrieval>> sourcesFor(const QCommandLineParser &parser, QString question, CommandContext &context,
                                          std::stop_token stop)
{
    const QStringList paths = parser.values(u"docs"_s);
    RetrievalRequest request{std::move(question), namedCollections(parser), sourceTokens};
    if (!paths.isEmpty() && !request.collections.isEmpty())
        co_return failure(ErrorKind::InvalidInput, u"--docs and --collection exclude each other."_s);
    if (parser.isSet(u"conversation"_s))
        co_return failure(ErrorKind::InvalidInput,
                          u"With --conversation a question is about the documents that the conversation has in the "
                          u"window; --docs and "
                          "--collection go without it."_s);
    Knowledge &knowledge = paths.isEmpty() ? context.services.knowledge() : context.services.askedDocuments();
    if (!paths.isEmpty()) {
        request.collections = {collectionOf(paths)};
        DocumentsToAdd documents{paths, request.collections.first(), {}, {}};
        const Result<void> read = co_await readIn(knowledge, std::move(documents), stop);
        if (!read)
            co_return std::unexpected(read.error());
    }
    LocalRetriever retriever(knowledge);
    Result<Retrieval> found = co_await retriever.retrieve(std::move(request), stop);
    if (found && !found->missing.isEmpty()) // a script wants what it asks for
        co_return failure(ErrorKind::InvalidInput, u"There is no collection “%1”."_s.arg(found->missing.front()));
    co_return found;
}

void writeSources(JsonWriter &json, const QString &answer, const std::vector<Source> &sources)
{
    json.key("citations").beginArray();
    for (const auto &mark : citationMarks(answer)) {
        json.beginLine().beginObject();
        const auto *source = numbered(sources, mark.number);
        if (source)
            writeSource(json, *source);
        else
            json.member("number", mark.number);
        json.member("known", source != nullptr)
            .member("start", mark.start)
            .member("end", mark.start + mark.length)
            .endObject();
    }
    json.endArray().key("sources").beginArray();
    for (const auto &source : sources) {
        json.beginLine().beginObject();
        writeSource(json, source);
        json.member("score", source.score).endObject();
    }
    json.endArray();
}

QString citedSources(const QString &answer, const std::vector<Source> &sources)
{
    QString lines;
    std::set<int> told;
    for (const auto &mark : citationMarks(answer)) {
        if (!told.insert(mark.number).second)
            continue;
        const auto *source = numbered(sources, mark.number);
        lines += source ? u"[%1] %2, %3\n"_s.arg(QString::number(source->number), visibleText(source->document),
                                                 visibleText(source->place))
                        : u"[%1] is no source that was given.\n"_s.arg(mark.number);
    }
    return lines;
}

QString citedSources(const Message &answer)
{
    const auto sources = sourcesIn(answer);
    return sources.empty() ? QString() : citedSources(answer.text(), sources);
}

} // namespace oriel
