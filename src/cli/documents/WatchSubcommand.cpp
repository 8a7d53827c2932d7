// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documents/DocsOptions.h"
#include "cli/documents/DocsSubcommands.h"
#include "cli/documents/WatchRun.h"

using namespace Qt::StringLiterals;

namespace oriel {

QCoro::Task<ExitStatus> watchDocuments(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"docs watch"_s);
    parser.setApplicationDescription(
        u"Reads what has changed of the files, and goes on reading what changes, until Ctrl+C. It tells what it reads "
        u"on standard error. The window does the same while it is open."_s);
    addCollectionOption(parser, u"Only of this collection."_s);
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    WatchRun watching(context.services.knowledge(), parser.value(u"collection"_s));
    co_return co_await watching.run();
}

} // namespace oriel
