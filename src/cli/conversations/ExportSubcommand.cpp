// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/Arguments.h"
#include "cli/conversations/ConversationFinder.h"
#include "cli/conversations/Subcommands.h"
#include "cli/ProgressLine.h"
#include "cli/StopSignals.h"
#include "cli/Terminal.h"
#include "exchange/ConversationPdf.h"
#include "exchange/ExportConversations.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

void addOptions(OptionParser &parser)
{
    parser.setApplicationDescription(
        u"Writes conversations: json keeps everything and can be imported again; md, html and pdf hold what is read."_s);
    parser.addPositionalArgument(u"ids"_s, u"Their ids, beginnings of them, or last."_s, u"ID..."_s);
    parser.addOption({u"all"_s, u"All conversations, the archive too."_s});
    parser.addOption({u"format"_s, u"json, md, html or pdf; without it as --output ends, else json."_s, u"FORMAT"_s});
    parser.addOption(
        {u"output"_s, u"The file, or the folder of several; without it standard output."_s, u"FILE|FOLDER"_s});
}

Result<ExportFormat> formatFrom(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"format"_s))
        return exportFormatFromName(QFileInfo(parser.value(u"output"_s)).suffix().toLower())
            .value_or(ExportFormat::Json);
    const QString name = parser.value(u"format"_s);
    const auto format = exportFormatFromName(name);
    if (!format)
        return failure(ErrorKind::InvalidInput, u"--format is \"%1\"; allowed are json, md, html and pdf."_s.arg(name));
    return *format;
}

//! Format and place. Without a place, what goes to standard output has to be one text.
Result<ExportOrder> orderFrom(const QCommandLineParser &parser)
{
    const auto words = parser.positionalArguments();
    if (words.isEmpty() == !parser.isSet(u"all"_s))
        return failure(ErrorKind::InvalidInput, u"conversations export needs IDs, or --all for all."_s);
    const auto format = formatFrom(parser);
    if (!format)
        return std::unexpected(format.error());
    ExportOrder order;
    order.format = *format;
    order.path = parser.value(u"output"_s);
    order.writer = u"oriel-cli "_s + QCoreApplication::applicationVersion();
    const bool isOneText = *format == ExportFormat::Json
        || (*format != ExportFormat::Pdf && words.size() == 1 && !parser.isSet(u"all"_s));
    if (order.path.isEmpty() && !isOneText)
        return failure(ErrorKind::InvalidInput,
                       u"--output has to say where to: a file for one conversation, a folder for several."_s);
    return order;
}

ExitStatus tell(const ExportReport &report)
{
    for (const auto &out : report.leftOut)
        Terminal::say(u"Not written: %1: %2"_s.arg(out.what, out.why));
    if (report.isCancelled)
        return ExitStatus::Cancelled;
    return report.leftOut.empty() ? ExitStatus::Answered : ExitStatus::LocalFailure;
}

Result<void> copyToOutput(const QString &path, Output &output)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage, u"\"%1\" cannot be read: %2."_s.arg(path, file.errorString()));
    while (!file.atEnd() && !output.failure()) {
        const QByteArray piece = file.read(256 * 1024);
        if (piece.isEmpty())
            return failure(ErrorKind::Storage, u"\"%1\" cannot be read: %2."_s.arg(path, file.errorString()));
        output.write(piece);
    }
    return {};
}

QCoro::Task<ExitStatus> exportTo(ExportOrder order, History &history, CommandContext &context)
{
    const bool isToOutput = order.path.isEmpty();
    const QTemporaryDir folder; // for its owner alone
    if (isToOutput) {
        if (!folder.isValid())
            co_return complain(
                failure(ErrorKind::Storage, u"No temporary folder can be made: %1."_s.arg(folder.errorString()))
                    .error());
        order.path = folder.filePath(u"export"_s);
    }
    const QString path = order.path;
    const StopSignals signals;
    ProgressLine progress;
    ExportProgressSink sink = [&progress](qint64 done, qint64 total) {
        progress.show(u"%1 of %2 conversations"_s.arg(done).arg(total));
    };
    ExportConversations exporting(history.conversations(), context.clock, writeConversationPdf);
    Result<ExportReport> report = co_await exporting.run(std::move(order), std::move(sink), signals.token());
    progress.clear();
    if (!report)
        co_return complain(report.error());
    if (isToOutput && !report->isCancelled) {
        for (const auto &file : report->files) {
            if (const auto copied = copyToOutput(file, context.output); !copied)
                co_return complain(copied.error());
        }
    } else if (!report->isCancelled && Terminal::isErrorTerminal()) {
        Terminal::say(
            u"%1 %2 in %3"_s.arg(QString::number(report->conversationCount),
                                 report->conversationCount == 1 ? u"conversation is"_s : u"conversations are"_s, path));
    }
    co_return tell(*report);
}

} // namespace

QCoro::Task<ExitStatus> exportConversations(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"conversations export"_s);
    addOptions(parser);
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    auto order = orderFrom(parser);
    if (!order)
        co_return complain(order.error());

    History &history = context.services.history();
    ConversationFinder finder(history.conversations());
    Result<FoundConversations> found = co_await finder.findAll(parser.positionalArguments());
    if (!found)
        co_return complain(found.error());
    order->ids.reserve(found->conversations.size());
    for (const auto &conversation : found->conversations)
        order->ids.push_back(conversation.id);
    co_return co_await exportTo(*std::move(order), history, context);
}

bool needsLetters(int argc, const char *const *argv)
{
    if (argc < 3 || qstrcmp(argv[1], "conversations") != 0 || qstrcmp(argv[2], "export") != 0)
        return false;
    return std::any_of(argv + 3, argv + argc, [](const char *word) {
        return QByteArray(word).toLower().endsWith("pdf"); // --format pdf, --format=pdf, --output a.pdf
    });
}

} // namespace oriel
