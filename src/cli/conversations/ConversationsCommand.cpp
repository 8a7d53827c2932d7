// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/ConversationsCommand.h"

#include "cli/conversations/Arguments.h"
#include "cli/conversations/Subcommands.h"
#include "core/Sentences.h"
#include "settings/NearestName.h"

#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

struct Subcommand {
    QLatin1StringView name;
    QLatin1StringView form;
    QLatin1StringView help;
    QCoro::Task<ExitStatus> (*run)(QStringList arguments, CommandContext &context);
};

constexpr std::array subcommands{
    Subcommand{"list"_L1, ""_L1, "pinned ones first, then the last used"_L1, listConversations},
    Subcommand{"show"_L1, "ID|last"_L1, "read one; --json: every message on every branch"_L1, showConversation},
    Subcommand{"search"_L1, "QUERY"_L1, "find words in all messages"_L1, searchConversations},
    Subcommand{"edit"_L1, "ID"_L1, "title, folder, tags, pin, archive, close"_L1, editConversation},
    Subcommand{"export"_L1, "ID..."_L1, "write them as JSON, Markdown, HTML or PDF"_L1, exportConversations},
    Subcommand{"import"_L1, "FILE..."_L1, "take those of Oriel, ChatGPT and Claude"_L1, importConversations},
    Subcommand{"delete"_L1, "ID..."_L1, "put them away; with --now for good"_L1, deleteConversations},
    Subcommand{"undelete"_L1, "ID..."_L1, "have them back"_L1, undeleteConversations},
    Subcommand{"backup"_L1, ""_L1, "copy the history and check the copy"_L1, backUpHistory},
    Subcommand{"backups"_L1, ""_L1, "list the copies"_L1, listBackups},
    Subcommand{"restore"_L1, "FILE"_L1, "put the history back to a copy"_L1, restoreHistory},
    Subcommand{"check"_L1, ""_L1, "whether the history is whole"_L1, checkHistory},
    Subcommand{"retention"_L1, "list|set|unset"_L1, "how long conversations are kept"_L1, historyRetention},
};

QStringList names()
{
    QStringList all;
    for (const auto &subcommand : subcommands)
        all << subcommand.name;
    return all;
}

QString description()
{
    QString text = u"Shows, finds and looks after what was said.\n"_s;
    for (const auto &[name, form, help, run] : subcommands)
        text += u"\n  %1 %2"_s.arg(QString(u"%1 %2"_s.arg(name, form)).leftJustified(18), help);
    return text + u"\n\nSee also oriel-cli conversations ACTION --help."_s;
}

} // namespace

QCoro::Task<ExitStatus> ConversationsCommand::run(QStringList arguments, CommandContext &context)
{
    const QString name = arguments.value(0);
    for (const auto &subcommand : subcommands) {
        if (subcommand.name == name)
            co_return co_await subcommand.run(arguments.sliced(1), context);
    }
    OptionParser parser(u"conversations"_s);
    parser.setApplicationDescription(description());
    parser.addPositionalArgument(u"action"_s, names().join(u", "_s));
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    if (parser.positionalArguments().isEmpty())
        co_return wrongUsage(u"conversations needs one of %1."_s.arg(names().join(u", "_s)));
    co_return wrongUsage(inOneParagraph({u"There is no \"conversations %1\"."_s.arg(name), didYouMean(name, names()),
                                         u"See oriel-cli conversations --help."_s}));
}

} // namespace oriel
