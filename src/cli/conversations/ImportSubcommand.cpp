// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/Arguments.h"
#include "cli/conversations/ImportText.h"
#include "cli/conversations/Subcommands.h"
#include "cli/ProgressLine.h"
#include "cli/StopSignals.h"
#include "exchange/ImportConversations.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Imports one file and prints what became of it. Tells its error.
QCoro::Task<ExitStatus> importFile(QString path, ConversationStore &store, CommandContext &context,
                                   std::stop_token stop)
{
    const QString name = QFileInfo(path).fileName();
    ImportConversations import(store);
    ProgressLine progress;
    ImportProgressSink sink = [&progress, &name](const ImportProgress &state) {
        progress.show(importProgressLine(name, state));
    };
    Result<ImportReport> report = co_await import.run(path, std::move(sink), std::move(stop));
    progress.clear();
    if (!report)
        co_return complain(report.error());
    context.output.write(importReportText(path, *report));
    context.output.flush();
    if (report->isCancelled)
        co_return ExitStatus::Cancelled;
    co_return report->leftOutCount > 0 ? ExitStatus::LocalFailure : ExitStatus::Answered;
}

} // namespace

QCoro::Task<ExitStatus> importConversations(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"conversations import"_s);
    parser.setApplicationDescription(
        u"Takes conversations from files: Oriel's own JSON, and the exports of ChatGPT and Claude (conversations.json, "
        "alone or in their zip). What is already there stays as it is."_s);
    parser.addPositionalArgument(u"files"_s, u"The files."_s, u"FILE..."_s);
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    if (parser.positionalArguments().isEmpty())
        co_return wrongUsage(u"conversations import needs at least one FILE."_s);

    const StopSignals signals;
    ConversationStore &store = context.services.history().conversations();
    ExitStatus worst = ExitStatus::Answered;
    for (const auto &path : parser.positionalArguments()) {
        const ExitStatus status = co_await importFile(path, store, context, signals.token());
        if (status == ExitStatus::Cancelled)
            co_return status;
        if (status != ExitStatus::Answered)
            worst = status;
    }
    co_return worst;
}

} // namespace oriel
