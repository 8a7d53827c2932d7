// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/Arguments.h"
#include "cli/documents/DocsOptions.h"
#include "cli/documents/DocsSubcommands.h"
#include "knowledge/Knowledge.h"

using namespace Qt::StringLiterals;

namespace oriel {

QCoro::Task<ExitStatus> removeDocuments(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"docs remove"_s);
    parser.setApplicationDescription(
        u"Forgets what was added: files, folders, or with --collection alone a whole collection. The files stay."_s);
    parser.addPositionalArgument(u"path"_s, u"What was added, and all that was added below it."_s, u"PATH..."_s);
    addCollectionOption(parser, u"Out of this collection."_s);
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    const QStringList paths = parser.positionalArguments();
    const QString collection = parser.value(u"collection"_s);
    if (paths.isEmpty() && collection.isEmpty())
        co_return wrongUsage(u"docs remove needs paths or --collection."_s);
    const Result<qint64> removed = co_await context.services.knowledge().remove(paths, collection);
    if (!removed)
        co_return complain(removed.error());
    if (*removed == 0)
        co_return wrongUsage(u"Nothing of that was added; see oriel-cli docs status."_s);
    co_return ExitStatus::Answered;
}

} // namespace oriel
