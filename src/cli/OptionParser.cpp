// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OptionParser.h"

#include "cli/Terminal.h"
#include "core/Sentences.h"
#include "settings/NearestName.h"

using namespace Qt::StringLiterals;

namespace oriel {

OptionParser::OptionParser(const QString &command)
    : m_command(command)
{
    setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    addOption({{u"h"_s, u"help"_s}, u"Show this help."_s});
}

std::optional<ExitStatus> OptionParser::read(const QStringList &arguments, Output &output)
{
    const QString name = u"oriel-cli "_s + m_command;
    if (!parse(QStringList{name} + arguments)) {
        QString what = errorText();
        while (what.endsWith(u'.'))
            what.chop(1);
        Terminal::say(inOneParagraph({u"%1: %2."_s.arg(name, what), nearestOption(), u"See %1 --help."_s.arg(name)}));
        return ExitStatus::WrongUsage;
    }
    if (!isSet(u"help"_s))
        return std::nullopt;
    QString help = helpText();
    // Qt names the running program; the command is what the person typed.
    const auto lineEnd = help.indexOf(u'\n');
    const auto options = help.indexOf(u"[options]"_s);
    if (options >= 0 && options < lineEnd)
        help.replace(0, options, u"Usage: %1 "_s.arg(name));
    output.write(help);
    output.flush();
    return ExitStatus::Answered;
}

QString OptionParser::nearestOption() const
{
    QStringList known;
    for (const auto &text : helpText().split(u'\n')) {
        const auto at = text.indexOf(u"--"_s);
        if (at >= 0)
            known << text.mid(at + 2).section(u' ', 0, 0).section(u'<', 0, 0).trimmed();
    }
    const auto unknown = unknownOptionNames();
    return unknown.isEmpty() ? QString() : didYouMean(unknown.first(), known);
}

} // namespace oriel
