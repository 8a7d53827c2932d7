// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/Arguments.h"
#include "cli/conversations/ConversationJson.h"
#include "cli/conversations/PersonTime.h"
#include "cli/conversations/Subcommands.h"
#include "cli/Terminal.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString size(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString line(const Backup &backup)
{
    return u"%1  %2  %3  %4\n"_s.arg(timeInMinutes(backup.madeAt, QTimeZone::systemTimeZone()),
                                     QString(backupReasonName(backup.reason)).leftJustified(16),
                                     size(backup.sizeBytes).rightJustified(9), backup.file);
}

QByteArray json(const std::vector<Backup> &backups)
{
    JsonWriter json;
    json.beginArray();
    for (const auto &backup : backups) {
        json.beginObject().member("file", backup.file).member("made_at", jsonTime(backup.madeAt));
        json.member("reason", backupReasonName(backup.reason)).member("size_bytes", backup.sizeBytes).endObject();
    }
    json.endArray();
    return json.take();
}

//! The file as it was typed, or the backup of that name.
QString backupNamed(const QString &name, const std::vector<Backup> &backups)
{
    if (QFileInfo::exists(name))
        return QFileInfo(name).absoluteFilePath();
    const auto isNamed = [&name](const Backup &backup) { return QFileInfo(backup.file).fileName() == name; };
    const auto known = std::ranges::find_if(backups, isNamed);
    return known == backups.end() ? QString() : known->file;
}

//! Options of a subcommand that has none but --help, and takes nothing.
std::optional<ExitStatus> readNothing(OptionParser &parser, const QString &name, const QStringList &arguments,
                                      Output &output)
{
    if (const auto done = parser.read(arguments, output))
        return done;
    if (parser.positionalArguments().isEmpty())
        return std::nullopt;
    return wrongUsage(u"conversations %1 takes no more words."_s.arg(name));
}

} // namespace

QCoro::Task<ExitStatus> backUpHistory(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"conversations backup"_s);
    parser.setApplicationDescription(
        u"Copies the history, checks the copy, and prints where it is. The last seven copies are kept."_s);
    if (const auto done = readNothing(parser, u"backup"_s, arguments, context.output))
        co_return *done;
    History &history = context.services.history();
    Result<Backup> made = co_await history.keeper().backUp(BackupReason::Asked);
    if (!made)
        co_return complain(made.error());
    context.output.write(made->file + u'\n');
    co_return ExitStatus::Answered;
}

QCoro::Task<ExitStatus> listBackups(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"conversations backups"_s);
    parser.setApplicationDescription(u"Lists the copies of the history, the newest first."_s);
    parser.addOption({u"json"_s, u"Print one JSON array."_s});
    if (const auto done = readNothing(parser, u"backups"_s, arguments, context.output))
        co_return *done;
    History &history = context.services.history();
    Result<BackupList> all = co_await history.keeper().backups();
    if (!all)
        co_return complain(all.error());
    if (parser.isSet(u"json"_s)) {
        context.output.write(json(all->backups) + '\n');
        co_return ExitStatus::Answered;
    }
    for (const auto &backup : all->backups)
        context.output.write(line(backup));
    if (all->backups.empty())
        Terminal::say(u"There are no backups yet."_s);
    co_return ExitStatus::Answered;
}

QCoro::Task<ExitStatus> restoreHistory(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"conversations restore"_s);
    parser.setApplicationDescription(u"Puts the history back to what a backup holds. What is there now is backed up "
                                     "before."_s);
    parser.addPositionalArgument(u"file"_s, u"The backup, or its name in conversations backups."_s, u"FILE"_s);
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    if (parser.positionalArguments().size() != 1)
        co_return wrongUsage(u"conversations restore needs one FILE; conversations backups lists them."_s);
    History &history = context.services.history();
    const Result<BackupList> all = co_await history.keeper().backups();
    if (!all)
        co_return complain(all.error());
    const QString name = parser.positionalArguments().first();
    const QString file = backupNamed(name, all->backups);
    if (file.isEmpty())
        co_return complain(failure(ErrorKind::Storage,
                                   u"There is no file \"%1\"; conversations backups lists the backups."_s.arg(name))
                               .error());
    Result<void> restored = co_await history.keeper().restore(file);
    if (!restored)
        co_return complain(restored.error());
    const Result<BackupList> after = co_await history.keeper().backups();
    const auto isBefore = [](const Backup &backup) { return backup.reason == BackupReason::BeforeRestore; };
    if (after && !after->backups.empty() && isBefore(after->backups.front()))
        Terminal::say(
            u"The history is what the backup held. What it was before is in %1"_s.arg(after->backups.front().file));
    co_return ExitStatus::Answered;
}

QCoro::Task<ExitStatus> checkHistory(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"conversations check"_s);
    parser.setApplicationDescription(u"Checks that the history is whole, and says what it holds."_s);
    if (const auto done = readNothing(parser, u"check"_s, arguments, context.output))
        co_return *done;
    History &history = context.services.history();
    Result<HistoryCheck> checked = co_await history.keeper().check();
    if (!checked)
        co_return complain(checked.error());
    context.output.write(u"%1 conversations, %2 messages, %3: %4\n"_s.arg(
        QString::number(checked->conversationCount), QString::number(checked->messageCount), size(checked->sizeBytes),
        checked->problems.isEmpty() ? u"all is well"_s : u"something is wrong"_s));
    for (const auto &problem : checked->problems)
        context.output.write(problem + u'\n');
    co_return checked->problems.isEmpty() ? ExitStatus::Answered : ExitStatus::LocalFailure;
}

} // namespace oriel
