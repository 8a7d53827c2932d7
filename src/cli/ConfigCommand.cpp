// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ConfigCommand.h"

#include "cli/OptionParser.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

ExitStatus wrongUsage(const QString &sentence)
{
    return complain(failure(ErrorKind::InvalidInput, sentence).error());
}

ExitStatus get(const QStringList &words, CommandContext &context)
{
    const auto &settings = context.services.settings();
    if (words.size() > 1)
        return wrongUsage(u"config get takes one setting, or none for all."_s);
    if (words.size() == 1) {
        const auto spec = settingNamed(words.first());
        if (!spec)
            return complain(spec.error());
        context.output.write(settingText(settings.value((*spec)->key)) + u'\n');
        return ExitStatus::Answered;
    }
    for (const auto &spec : settingsTable())
        context.output.write(u"%1 = %2\n"_s.arg(spec.key, settingText(settings.value(spec.key))));
    return ExitStatus::Answered;
}

ExitStatus change(const Result<void> &changed)
{
    return changed ? ExitStatus::Answered : complain(changed.error());
}

} // namespace

QCoro::Task<ExitStatus> ConfigCommand::run(QStringList arguments, CommandContext &context)
{
    OptionParser parser(u"config"_s);
    parser.setApplicationDescription(u"Shows and changes the settings.\n\n"
                                     "  config get [NAME]      show one setting, or all\n"
                                     "  config set NAME VALUE  change a setting\n"
                                     "  config unset NAME      back to its default\n"
                                     "  config path            show where the settings file is"_s);
    parser.addPositionalArgument(u"action"_s, u"get, set, unset or path"_s);
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    const QStringList words = parser.positionalArguments();
    const QString action = words.value(0);
    auto &settings = context.services.settings();
    if (action == u"get"_s)
        co_return get(words.sliced(1), context);
    if (action == u"path"_s) {
        context.output.write(settings.path() + u'\n');
        co_return ExitStatus::Answered;
    }
    if (action == u"set"_s && words.size() == 3)
        co_return change(settings.set(words.at(1), words.at(2)));
    if (action == u"unset"_s && words.size() == 2)
        co_return change(settings.unset(words.at(1)));
    co_return wrongUsage(u"config needs get [NAME], set NAME VALUE, unset NAME or path."_s);
}

} // namespace oriel
