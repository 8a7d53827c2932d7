// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/Arguments.h"
#include "cli/conversations/ConversationFinder.h"
#include "cli/conversations/EditOptions.h"
#include "cli/conversations/Subcommands.h"

using namespace Qt::StringLiterals;

namespace oriel {

QCoro::Task<ExitStatus> editConversation(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"conversations edit"_s);
    parser.setApplicationDescription(u"Changes what is said of a conversation, not its words."_s);
    parser.addPositionalArgument(u"id"_s, u"Its id, or last for the one that was last used."_s, u"ID|last"_s);
    addEditOptions(parser);
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    if (parser.positionalArguments().size() != 1)
        co_return wrongUsage(u"conversations edit needs one ID, or last."_s);
    if (const auto possible = changeFromOptions(parser, {}); !possible)
        co_return complain(possible.error()); // before anything is opened
    History &history = context.services.history();

    ConversationFinder finder(history.conversations());
    Result<Conversation> found = co_await finder.find(parser.positionalArguments().first());
    if (!found)
        co_return complain(found.error());
    const auto change = changeFromOptions(parser, *found);
    if (!change)
        co_return complain(change.error());
    Result<void> changed = co_await history.conversations().change(found->id, *change);
    co_return changed ? ExitStatus::Answered : complain(changed.error());
}

} // namespace oriel
