// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documents/DocsCommand.h"

#include "cli/conversations/Arguments.h"
#include "cli/documents/DocsSubcommands.h"
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
    Subcommand{"add"_L1, "PATH..."_L1, "read files and folders in"_L1, addDocuments},
    Subcommand{"list"_L1, ""_L1, "the files, and how each is doing"_L1, listDocuments},
    Subcommand{"status"_L1, ""_L1, "the collections, and what they hold"_L1, documentsStatus},
    Subcommand{"remove"_L1, "PATH..."_L1, "forget files, folders or a collection"_L1, removeDocuments},
    Subcommand{"reindex"_L1, ""_L1, "read everything again"_L1, reindexDocuments},
    Subcommand{"text"_L1, "FILE"_L1, "show what is read of a file"_L1, documentText},
    Subcommand{"search"_L1, "QUERY"_L1, "find passages"_L1, searchDocuments},
    Subcommand{"watch"_L1, ""_L1, "read what changes, until Ctrl+C"_L1, watchDocuments},
    Subcommand{"eval"_L1, "QUESTIONS.jsonl"_L1, "measure how well documents are found"_L1, evaluateDocuments},
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
    QString text = u"Reads documents in, and finds passages in them.\n"_s;
    for (const auto &[name, form, help, run] : subcommands)
        text += u"\n  %1 %2"_s.arg(QString(u"%1 %2"_s.arg(name, form)).leftJustified(21), help);
    return text + u"\n\nSee also oriel-cli docs ACTION --help."_s;
}

} // namespace

QCoro::Task<ExitStatus> DocsCommand::run(QStringList arguments, CommandContext &context)
{
    const QString name = arguments.value(0);
    for (const auto &subcommand : subcommands) {
        if (subcommand.name == name)
            co_return co_await subcommand.run(arguments.sliced(1), context);
    }
    OptionParser parser(u"docs"_s);
    parser.setApplicationDescription(description());
    parser.addPositionalArgument(u"action"_s, names().join(u", "_s));
    if (const auto done = parser.read(arguments, context.output))
        co_return *done;
    if (parser.positionalArguments().isEmpty())
        co_return wrongUsage(u"docs needs one of %1."_s.arg(names().join(u", "_s)));
    co_return wrongUsage(inOneParagraph(
        {u"There is no \"docs %1\"."_s.arg(name), didYouMean(name, names()), u"See oriel-cli docs --help."_s}));
}

} // namespace oriel
