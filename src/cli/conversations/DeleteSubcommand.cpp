// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/Arguments.h"
#include "cli/conversations/ConversationFinder.h"
#include "cli/conversations/PersonTime.h"
#include "cli/conversations/Subcommands.h"
#include "cli/LineReader.h"
#include "cli/Terminal.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! "Trip to Paris", or how many.
QString nameOf(const std::vector<Conversation> &conversations)
{
    return conversations.size() == 1 ? u"\"%1\""_s.arg(shownTitle(conversations.front().title))
                                     : u"%1 conversations"_s.arg(conversations.size());
}

std::vector<ConversationId> idsOf(const std::vector<Conversation> &conversations)
{
    std::vector<ConversationId> ids;
    ids.reserve(conversations.size());
    for (const auto &conversation : conversations)
        ids.push_back(conversation.id);
    return ids;
}

QString filesOf(const std::vector<Backup> &backups)
{
    QStringList files;
    for (const auto &backup : backups)
        files << backup.file;
    return files.join(u", "_s);
}

//! Those that were made while one of the conversations was there.
std::vector<Backup> backupsHolding(const std::vector<Conversation> &conversations, std::vector<Backup> backups)
{
    const QDateTime first = std::ranges::min(conversations, {}, &Conversation::createdAt).createdAt;
    std::erase_if(backups, [&first](const Backup &backup) { return backup.madeAt < first; });
    return backups;
}

QCoro::Task<ExitStatus> removeForNow(std::vector<Conversation> conversations, History &history, CommandContext &context)
{
    const auto ids = idsOf(conversations);
    Result<void> removed = co_await history.conversations().remove(ids);
    if (!removed)
        co_return complain(removed.error());
    QDateTime oldest = context.clock.nowUtc();
    ConversationFinder finder(history.conversations());
    QStringList shortIds;
    for (const auto &conversation : conversations) {
        oldest = std::min(oldest, conversation.deletedAt.value_or(oldest));
        shortIds << co_await finder.shortId(conversation.id);
    }
    Terminal::say(u"%1 %2 deleted. Until %3 this undoes it: oriel-cli conversations undelete %4"_s.arg(
        nameOf(conversations), conversations.size() == 1 ? u"is"_s : u"are"_s,
        timeInMinutes(oldest.addDuration(keptAfterRemoval), QTimeZone::systemTimeZone()).section(u' ', 0, 0),
        shortIds.join(u' ')));
    co_return ExitStatus::Answered;
}

QCoro::Task<ExitStatus> removeForGood(std::vector<Conversation> conversations, CommandContext &context)
{
    History &history = context.services.history();
    const Result<BackupList> all = co_await history.keeper().backups();
    if (!all)
        co_return complain(all.error());
    if (const auto holding = backupsHolding(conversations, all->backups); !holding.empty())
        Terminal::say(u"Backups are written anew without the words: %1"_s.arg(filesOf(holding)));
    const auto ids = idsOf(conversations);
    Result<void> removed = co_await history.conversations().remove(ids);
    if (!removed)
        co_return complain(removed.error());
    Result<PurgeReport> purged = co_await history.keeper().purge(ids);
    if (!purged)
        co_return complain(purged.error());
    QFile::remove(typedLinesFile(context.services.paths().data)); // nobody knows which conversation they were typed in
    Terminal::say(u"%1 %2 gone for good."_s.arg(nameOf(conversations), conversations.size() == 1 ? u"is"_s : u"are"_s));
    if (purged->heldBy.empty())
        co_return ExitStatus::Answered;
    Terminal::say(
        u"These backups could not be written anew and hold the words until seven newer ones have been made: %1"_s.arg(
            filesOf(purged->heldBy)));
    co_return ExitStatus::LocalFailure;
}

} // namespace

QCoro::Task<ExitStatus> deleteConversations(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"conversations delete"_s);
    parser.setApplicationDescription(
        u"Deletes conversations. For %1 days they can be had back with undelete; with --now never."_s.arg(
            keptAfterRemoval.count()));
    parser.addPositionalArgument(u"ids"_s, u"Their ids, or beginnings of them."_s, u"ID..."_s);
    parser.addOption(
        {u"now"_s, u"Really delete them, from backups too, and what was typed in chat. This cannot be undone."_s});
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    if (parser.positionalArguments().isEmpty())
        co_return wrongUsage(u"conversations delete needs at least one ID."_s);
    if (parser.isSet(u"now"_s) && parser.positionalArguments().contains(u"last"_s))
        co_return wrongUsage(u"conversations delete --now needs IDs: with each deletion, last is another one."_s);
    History &history = context.services.history();

    ConversationFinder finder(history.conversations());
    Result<FoundConversations> found = co_await finder.findAll(parser.positionalArguments());
    if (!found)
        co_return complain(found.error());
    if (parser.isSet(u"now"_s))
        co_return co_await removeForGood(found->conversations, context);
    co_return co_await removeForNow(found->conversations, history, context);
}

QCoro::Task<ExitStatus> undeleteConversations(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"conversations undelete"_s);
    parser.setApplicationDescription(u"Brings conversations back that were deleted; conversations list --deleted shows "
                                     "them."_s);
    parser.addPositionalArgument(u"ids"_s, u"Their ids, or beginnings of them."_s, u"ID..."_s);
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    if (parser.positionalArguments().isEmpty())
        co_return wrongUsage(u"conversations undelete needs at least one ID."_s);
    History &history = context.services.history();

    ConversationFinder finder(history.conversations());
    Result<FoundConversations> found = co_await finder.findAll(parser.positionalArguments());
    if (!found)
        co_return complain(found.error());
    for (const auto &conversation : found->conversations) {
        if (!conversation.deletedAt)
            co_return wrongUsage(u"\"%1\" is not deleted."_s.arg(shownTitle(conversation.title)));
    }
    const auto ids = idsOf(found->conversations);
    Result<void> broughtBack = co_await history.conversations().bringBack(ids);
    if (!broughtBack)
        co_return complain(broughtBack.error());
    Terminal::say(u"%1 %2 back."_s.arg(nameOf(found->conversations), ids.size() == 1 ? u"is"_s : u"are"_s));
    co_return ExitStatus::Answered;
}

} // namespace oriel
