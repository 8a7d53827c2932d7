// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "cli/Terminal.h"
#include "core/Logging.h"
#include "settings/NearestName.h"

#include <QCoreApplication>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

QCoro::Task<oriel::Result<oriel::Secret>> askPassphrase(oriel::PassphrasePurpose purpose)
{
    using namespace oriel;
    const bool isNew = purpose == PassphrasePurpose::Create;
    auto first = Terminal::askSecret(isNew ? u"No keychain runs here. A new passphrase for Oriel's key file: "_s : u"Passphrase of Oriel's key file: "_s);
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
    context.output.flush();
    QCoreApplication::exit(int(status));
}

int run(const oriel::CommandEntry &entry, const QStringList &arguments)
{
    using namespace oriel;
    const auto environment = QProcessEnvironment::systemEnvironment();
    AppServices services(Paths::fromEnvironment(environment), environment, askPassphrase, QCoreApplication::applicationVersion());
    for (const auto &problem : services.problems())
        Terminal::say(problem);
    Output output;
    const Clock clock;
    CommandContext context{services, output, clock};
    QTimer::singleShot(0, &output, [&entry, arguments, &context] { runCommand(entry, arguments, context); });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    using namespace oriel;
    installRedactingLog();
#ifndef Q_OS_WIN
    std::signal(SIGPIPE, SIG_IGN); // a reader that has gone is an error of write()
#endif
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"oriel-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ORIEL_VERSION));

    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    const QString first = arguments.value(0);
    Output output;
    if (first.isEmpty() || first == u"--help"_s || first == u"-h"_s || first == u"help"_s) {
        output.write(overview());
        return first.isEmpty() ? int(ExitStatus::WrongUsage) : 0;
    }
    if (first == u"--version"_s || first == u"-v"_s) {
        output.write(u"oriel-cli "_s + QCoreApplication::applicationVersion() + u'\n');
        return 0;
    }
    QStringList names;
    for (const auto &entry : commands()) {
        if (entry.name == first)
            return run(entry, arguments.sliced(1));
        names << entry.name;
    }
    Terminal::say(u"oriel-cli: there is no command \"%1\".%2 See oriel-cli --help."_s.arg(first, didYouMean(first, names)));
    return int(ExitStatus::WrongUsage);
}
