// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A second process that works on the same history.
//   history_helper migrate FILE MIGRATIONS     brings FILE to the newest version
//   history_helper stream FOLDER ID            begins the turn ID in a conversation "cID", streams into it, says
//   "ready"
//                                              and waits to be killed
//   history_helper use FOLDER                  as somebody who may not write there: says how many conversations there
//                                              are, or why not, and what becomes of a new one
//   history_helper create FOLDER PREFIX COUNT  makes COUNT conversations
#include "storage/History.h"
#include "unit/storage/HistoryValues.h"

#include <QCoreApplication>
#include <QTextStream>

#include <unistd.h>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

namespace {

void migrate(const QString &file, const QString &folder)
{
    auto database = valueOf(Database::open(file, OpenMode::ReadWrite, std::chrono::seconds(60)));
    wantDone(Migrator(folder).migrate(database));
}

int stream(const QString &folder, const QString &id)
{
    const Clock clock;
    History history(folder, clock);
    awaitDone(history.conversations().create(conversationNamed(u'c' + id)));
    awaitDone(history.turns().begin(turnNamed(id, u'c' + id)));
    TurnCheckpoint checkpoint;
    checkpoint.turn = {id};
    checkpoint.growth = {textGrowth(0, 0, u"half an "_s)};
    awaitDone(history.turns().checkpoint(checkpoint));
    checkpoint.growth = {textGrowth(0, 8, u"answer"_s)};
    awaitDone(history.turns().checkpoint(checkpoint));
    QTextStream(stdout) << "ready" << Qt::endl;
    return QCoreApplication::exec();
}

void use(const QString &folder)
{
    if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) // root may write everywhere
        qFatal("cannot become nobody");
    const Clock clock;
    History history(folder, clock);
    QTextStream out(stdout);
    const auto list = QCoro::waitFor(history.conversations().list({}));
    out << (list ? QString::number(list->total) : list.error().message) << '\n';
    const auto created = QCoro::waitFor(history.conversations().create(conversationNamed(u"new"_s)));
    out << (created ? u"created"_s : created.error().message) << Qt::endl;
}

void create(const QString &folder, const QString &prefix, int count)
{
    const Clock clock;
    History history(folder, clock);
    for (int i = 0; i < count; ++i)
        awaitDone(history.conversations().create(conversationNamed(prefix + QString::number(i))));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto verb = arguments.value(1);
    if (verb == "stream"_L1)
        return stream(arguments.at(2), arguments.at(3));
    if (verb == "migrate"_L1)
        migrate(arguments.at(2), arguments.at(3));
    else if (verb == "use"_L1)
        use(arguments.at(2));
    else if (verb == "create"_L1)
        create(arguments.at(2), arguments.at(3), arguments.at(4).toInt());
    else
        return 2;
    return 0;
}
