// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "cli/conversations/Subcommands.h"
#include "cli/Terminal.h"
#include "core/Logging.h"
#include "core/Sentences.h"
#include "core/Translations.h"
#include "exchange/ConversationPdf.h"
#include "knowledge/reading/ReaderWorker.h"
#include "providers/ModelTable.h"
#include "providers/Presets.h"
#include "settings/NearestName.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <csignal>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

QCoro::Task<oriel::Result<oriel::Secret>> askPassphrase(oriel::PassphrasePurpose purpose)
{
    using namespace oriel;
    const bool isNew = purpose == PassphrasePurpose::Create;
    auto first = Terminal::askSecret(isNew ? u"No keychain runs here. A new passphrase for Oriel's key file: "_s
                                           : u"Passphrase of Oriel's key file: "_s);
    if (!first && first.error().kind == ErrorKind::InvalidInput) // no terminal
        co_return co_await noPassphrase()(purpose);
    if (!first || !isNew)
        co_return first;
    const auto again = Terminal::askSecret(u"The same once more: "_s);
    if (!again)
        co_return again;
    if (!(*first == *again))
        co_return failure(ErrorKind::InvalidInput, u"The two passphrases differ."_s);
    co_return first;
}

//! Runs the command in the event loop, and leaves with its status.
QCoro::Task<void> runCommand(const oriel::CommandEntry &entry, QStringList arguments, oriel::CommandContext &context)
{
    const auto command = entry.make();
    const oriel::ExitStatus status = co_await command->run(std::move(arguments), context);
    QCoreApplication::exit(int(outputFailure(context.output).value_or(status)));
}

#ifndef Q_OS_WIN
//! A standard stream that is closed would give its number to the next file or socket that is opened: reading from it
//! finds the end, writing to it fails, as it should.
void keepStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) == -1) [[maybe_unused]]
            const int opened = ::open("/dev/null", O_RDONLY); // takes the lowest number that is free
    }
}
#endif

int run(const oriel::CommandEntry &entry, const QStringList &arguments)
{
    using namespace oriel;
    const auto environment = QProcessEnvironment::systemEnvironment();
    AppServices services(Paths::fromEnvironment(environment), environment, askPassphrase,
                         QCoreApplication::applicationVersion());
    for (const auto &problem : services.problems())
        Terminal::say(problem);
    services.tellHistoryProblems([](const QStringList &sentences) { Terminal::say(sentences.join(u' ')); });
    Output output;
    const Clock clock;
    CommandContext context{services, output, clock};
    QTimer::singleShot(0, &output, [&entry, arguments, &context] { runCommand(entry, arguments, context); });
    return QCoreApplication::exec();
}

int show(const QString &text)
{
    oriel::Output output;
    output.write(text);
    return int(outputFailure(output).value_or(oriel::ExitStatus::Answered));
}

//! Whether what the program carries is whole: its commands, its presets and its table of models.
int selfTest()
{
    using namespace oriel;
    const bool areCommandsWhole = std::ranges::all_of(commands(),
                                                      [](const auto &entry) { return entry.make() != nullptr; });
    const bool isDataWhole = !Presets::builtIn().all().empty() && !ModelTable::builtIn().all().empty();
    return areCommandsWhole && isDataWhole ? show(u"oriel-cli: self-test passed.\n"_s) : int(ExitStatus::LocalFailure);
}

//! Finds the command. Without one, a terminal begins a conversation, and a script is shown what there is.
int start(QStringList arguments)
{
    using namespace oriel;
    if (arguments.isEmpty() && Terminal::isInputTerminal() && Terminal::isOutputTerminal())
        arguments << u"chat"_s;
    QString first = arguments.isEmpty() ? u"help"_s : arguments.takeFirst();
    if (first == u"help"_s && !arguments.isEmpty()) // oriel-cli help ask
        first = std::exchange(arguments, {u"--help"_s}).first();
    if (first == u"--help"_s || first == u"-h"_s || first == u"help"_s)
        return show(overview());
    if (first == u"--version"_s || first == u"-v"_s)
        return show(u"oriel-cli %1\n"_s.arg(QCoreApplication::applicationVersion()));
    if (first == u"--self-test"_s)
        return selfTest();
    if (first == readerVerb) // of our own: not in --help
        return runReader();
    QStringList names;
    for (const auto &entry : commands()) {
        if (entry.name == first)
            return run(entry, arguments);
        names << entry.name;
    }
    Terminal::say(inOneParagraph({u"oriel-cli: There is no command \"%1\"."_s.arg(first), didYouMean(first, names),
                                  u"See oriel-cli --help."_s}));
    return int(ExitStatus::WrongUsage);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace oriel;
    installRedactingLog();
#ifndef Q_OS_WIN
    keepStandardStreams();
    std::signal(SIGPIPE, SIG_IGN); // a reader that has gone is an error of write()
#endif
    const auto application = needsLetters(argc, argv) ? applicationForPdf(argc, argv)
                                                      : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(u"oriel-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ORIEL_VERSION));
    Translations translations;
    translations.speak(preferredLanguages(QProcessEnvironment::systemEnvironment()));

    return start(QCoreApplication::arguments().sliced(1));
}
