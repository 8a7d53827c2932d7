// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documents/DocsOptions.h"
#include "cli/documents/DocsSubcommands.h"
#include "cli/documents/IndexingReport.h"

using namespace Qt::StringLiterals;

namespace oriel {

QCoro::Task<ExitStatus> reindexDocuments(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"docs reindex"_s);
    parser.setApplicationDescription(
        u"Reads the files again, those that failed too; with --changed only what has changed "
        u"on the disk since."_s);
    addCollectionOption(parser, u"Only of this collection."_s);
    parser.addOption({u"changed"_s, u"Only files that are new, changed or gone, and what was interrupted."_s});
    parser.addOption({u"json"_s, u"Print one JSON array of the files."_s});
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    IndexingReport told;
    ProgressSink progress = told.sink(); // GCC 12 destroys what is made inside of a co_await twice
    const Result<IndexReport> report = co_await context.services.knowledge().refresh(
        parser.value(u"collection"_s), !parser.isSet(u"changed"_s), std::move(progress), told.stop());
    co_return told.finish(report, {}, parser.isSet(u"json"_s), context.output);
}

} // namespace oriel
