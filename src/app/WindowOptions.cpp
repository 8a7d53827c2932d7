// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowOptions.h"

#include "viewmodels/HandOver.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Talk with language models and with your own documents."_s);
    parser.addPositionalArgument(u"files or links"_s, u"What to open: files to talk about, oriel:// links."_s,
                                 u"[FILE or LINK...]"_s);
    parser.addOptions({
        {u"provider"_s, u"Ask this provider; oriel-cli providers list names them."_s, u"ID"_s},
        {u"model"_s, u"Ask this model of it."_s, u"NAME"_s},
        {u"theme"_s, u"light, dark or system."_s, u"NAME"_s},
        {u"demo"_s, u"A sample conversation that needs no network and no key."_s},
        {u"self-test"_s, u"Load every view, answer one question, say what failed and quit."_s},
        {{u"h"_s, u"help"_s}, u"Show this help."_s},
        {{u"v"_s, u"version"_s}, u"Show the version."_s},
    });
}

//! A link as it is; of a file its whole path, because another process may open it.
Result<QString> toOpen(const QString &argument)
{
    if (HandOver::isLink(argument))
        return argument;
    const QFileInfo file(argument.startsWith("file:"_L1) ? QUrl(argument).toLocalFile() : argument);
    if (!file.exists())
        return failure(ErrorKind::InvalidInput, u"There is no file “%1”; see oriel --help."_s.arg(argument));
    return file.absoluteFilePath();
}

} // namespace

Result<WindowOptions> WindowOptions::parse(const QStringList &commandLine)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(commandLine))
        return failure(ErrorKind::InvalidInput, parser.errorText());
    WindowOptions options;
    const auto arguments = parser.positionalArguments();
    for (const auto &argument : arguments) {
        const auto opened = toOpen(argument);
        if (!opened)
            return std::unexpected(opened.error());
        options.open << *opened;
    }
    options.provider = parser.value(u"provider"_s);
    options.model = parser.value(u"model"_s);
    options.demo = parser.isSet(u"demo"_s);
    options.selfTest = parser.isSet(u"self-test"_s);
    options.help = parser.isSet(u"help"_s);
    options.version = parser.isSet(u"version"_s);
    if (parser.isSet(u"theme"_s)) {
        options.theme = parser.value(u"theme"_s);
        if (!QStringList{u"light"_s, u"dark"_s, u"system"_s}.contains(*options.theme))
            return failure(ErrorKind::InvalidInput,
                           u"--theme is “%1”; allowed are light, dark and system."_s.arg(*options.theme));
    }
    for (const auto &name : {u"provider"_s, u"model"_s}) {
        if (parser.isSet(name) && parser.value(name).trimmed().isEmpty())
            return failure(ErrorKind::InvalidInput, u"--%1 is empty."_s.arg(name));
    }
    return options;
}

QString WindowOptions::helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace oriel
