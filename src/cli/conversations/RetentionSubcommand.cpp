// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/Arguments.h"
#include "cli/conversations/Subcommands.h"
#include "cli/Terminal.h"
#include "cli/VisibleText.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString howLong(const Retention &rule)
{
    if (!rule.days)
        return u"for ever"_s;
    return *rule.days == 1 ? u"1 day"_s : u"%1 days"_s.arg(*rule.days);
}

QString line(const Retention &rule)
{
    return u"%1: %2\n"_s.arg(rule.folder.isEmpty() ? u"every other folder"_s : visibleText(rule.folder), howLong(rule));
}

//! FOLDER DAYS, or DAYS for all.
Result<Retention> ruleFrom(const QStringList &words)
{
    Retention rule;
    rule.folder = words.size() == 2 ? words.first().trimmed() : QString();
    const QString text = words.last();
    if (text == u"never"_s)
        return rule;
    bool isNumber = false;
    rule.days = text.toInt(&isNumber);
    if (!isNumber || *rule.days < 1)
        return failure(
            ErrorKind::InvalidInput,
            u"\"%1\" is no time to keep conversations; allowed is a number of days, or never to delete."_s.arg(text));
    return rule;
}

QCoro::Task<ExitStatus> list(History &history, Output &output)
{
    Result<RetentionRules> rules = co_await history.keeper().retention();
    if (!rules)
        co_return complain(rules.error());
    bool hasCommon = false;
    for (const auto &rule : rules->rules) {
        output.write(line(rule));
        hasCommon = hasCommon || rule.folder.isEmpty();
    }
    if (!hasCommon)
        output.write(line({}));
    co_return ExitStatus::Answered;
}

QCoro::Task<ExitStatus> set(Retention rule, History &history)
{
    ConversationFilter inFolder;
    inFolder.folder = rule.folder;
    inFolder.limit = 1;
    Result<ConversationList> there = co_await history.conversations().list(std::move(inFolder));
    if (!there)
        co_return complain(there.error());
    Result<void> done = co_await history.keeper().setRetention(rule);
    if (!done)
        co_return complain(done.error());
    if (!rule.folder.isEmpty() && there->total == 0)
        Terminal::say(u"No conversation is in the folder \"%1\" yet; the rule holds for those that come there."_s.arg(
            visibleText(rule.folder)));
    if (rule.days)
        Terminal::say(u"What was not used for %1 is deleted from now on, and can be had back for %2 days more; what is "
                      "pinned stays."_s.arg(howLong(rule), QString::number(keptAfterRemoval.count())));
    co_return ExitStatus::Answered;
}

QCoro::Task<ExitStatus> unset(QString folder, History &history)
{
    Result<void> done = co_await history.keeper().removeRetention(std::move(folder));
    co_return done ? ExitStatus::Answered : complain(done.error());
}

} // namespace

QCoro::Task<ExitStatus> historyRetention(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"conversations retention"_s);
    parser.setApplicationDescription(u"Says how long conversations are kept after they were last used.\n\n"
                                     "  retention list               show the rules\n"
                                     "  retention set DAYS           for all; never: nothing is deleted by its age\n"
                                     "  retention set FOLDER DAYS    for one folder\n"
                                     "  retention unset FOLDER       the folder has no rule of its own any more"_s);
    parser.addPositionalArgument(u"action"_s, u"list, set or unset"_s);
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    const QStringList words = parser.positionalArguments();
    const bool isSetting = words.value(0) == u"set"_s && (words.size() == 2 || words.size() == 3);
    const bool isUnsetting = words.value(0) == u"unset"_s && words.size() == 2;
    if (!isSetting && !isUnsetting && !words.isEmpty() && words != QStringList{u"list"_s})
        co_return wrongUsage(u"conversations retention needs list, set [FOLDER] DAYS|never, or unset FOLDER."_s);
    const auto rule = isSetting ? ruleFrom(words.sliced(1)) : Retention{};
    if (!rule)
        co_return complain(rule.error());
    History &history = context.services.history();
    if (isSetting)
        co_return co_await set(*rule, history);
    if (isUnsetting)
        co_return co_await unset(words.at(1).trimmed(), history);
    co_return co_await list(history, context.output);
}

} // namespace oriel
