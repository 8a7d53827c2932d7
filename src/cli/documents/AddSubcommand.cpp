// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/Arguments.h"
#include "cli/documents/DocsOptions.h"
#include "cli/documents/DocsSubcommands.h"
#include "cli/documents/IndexingReport.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qint64 megabyte = 1024 * 1024;

void addOptions(OptionParser &parser)
{
    parser.setApplicationDescription(
        u"Reads files and folders in, so that passages are found in them. What has not changed "
        u"since is not read again; a file of lines {\"id\", \"text\"} (.jsonl) is a document "
        "each. In folders, hidden files and what .gitignore files name are left out, and links "
        "are not followed."_s);
    parser.addPositionalArgument(u"path"_s, u"The files and folders."_s, u"PATH..."_s);
    addCollectionOption(parser, u"Put them into this collection; without it, \"%1\"."_s.arg(defaultCollection));
    parser.addOptions({
        {u"include"_s, u"Of folders, only files of this pattern (as in .gitignore). May be given several times."_s,
         u"P"_s},
        {u"exclude"_s, u"Of folders, no files of this pattern. May be given several times."_s, u"P"_s},
        {u"no-ignore"_s, u"Do not heed .gitignore and .ignore files."_s},
        {u"max-size"_s, u"Of folders, no files larger than so many megabytes; without it 64."_s, u"MB"_s},
        {u"json"_s, u"Print one JSON array of the files."_s},
    });
}

Result<DocumentsToAdd> documentsFrom(const QCommandLineParser &parser)
{
    DocumentsToAdd documents;
    documents.paths = parser.positionalArguments();
    if (documents.paths.isEmpty())
        return failure(ErrorKind::InvalidInput, u"docs add needs files or folders."_s);
    documents.collection = parser.isSet(u"collection"_s) ? parser.value(u"collection"_s).trimmed()
                                                         : QString(defaultCollection);
    if (documents.collection.isEmpty())
        return failure(ErrorKind::InvalidInput, u"--collection is empty; it needs a name."_s);
    documents.rules.include = parser.values(u"include"_s);
    documents.rules.exclude = parser.values(u"exclude"_s);
    documents.rules.heedsIgnoreFiles = !parser.isSet(u"no-ignore"_s);
    const auto most = numberOption(parser, u"max-size"_s, int(documents.rules.mostBytes / megabyte));
    if (!most)
        return std::unexpected(most.error());
    documents.rules.mostBytes = *most * megabyte;
    return documents;
}

} // namespace

QCoro::Task<ExitStatus> addDocuments(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"docs add"_s);
    addOptions(parser);
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    auto documents = documentsFrom(parser);
    if (!documents)
        co_return complain(documents.error());
    const QStringList named = documents->paths;
    IndexingReport told;
    ProgressSink progress = told.sink(); // GCC 12 destroys what is made inside of a co_await twice
    Result<IndexReport> report = co_await context.services.knowledge().add(std::move(*documents), std::move(progress),
                                                                           told.stop());
    co_return told.finish(report, named, parser.isSet(u"json"_s), context.output);
}

} // namespace oriel
