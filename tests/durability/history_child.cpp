// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Clock.h"
#include "durability/OldHistory.h"
#include "durability/SmallDisk.h"

#include <QCoreApplication>

#include <cstdio>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

//! \file
//! \brief Another process for the tests of durability: says on its standard output what it has done, one line each.
//!
//!     history_child write FOLDER NAME COUNT    turns in a conversation of its own, until killed when COUNT is 0
//!     history_child restore FOLDER FILE...     restores each file in turn, again and again, until killed
//!     history_child fixture FOLDER             what tests/data/history holds of each version
//!     history_child fill FOLDER KILOBYTES      turns on a disk that has so much room, and then more
//!     history_child list FOLDER                what it can read, and what it is told when it writes

namespace {

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

int fail(const QString &words)
{
    say("failed "_L1 + words);
    return 1;
}

int fail(const Error &error)
{
    return fail(error.message);
}

int write(const QString &folder, const QString &name, int count)
{
    const Clock clock;
    History history(folder, clock);
    if (auto created = QCoro::waitFor(history.conversations().create(conversationNamed(name))); !created)
        return fail(created.error());
    QString parent;
    for (int i = 0; count == 0 || i < count; ++i) {
        const auto turn = turnNamed(u"%1.%2"_s.arg(name).arg(i), name, parent, i);
        if (auto begun = QCoro::waitFor(history.turns().begin(turn)); !begun)
            return fail(begun.error());
        say("began "_L1 + turn.id.value);
        if (auto ended = QCoro::waitFor(history.turns().end(endOf(turn, u"answer"_s, i))); !ended)
            return fail(ended.error());
        say("ended "_L1 + turn.id.value);
        parent = turn.answer.message.id.value;
    }
    return 0;
}

int restore(const QString &folder, const QStringList &files)
{
    const Clock clock;
    History history(folder, clock);
    say(u"ready"_s);
    for (;;) {
        for (const auto &file : files) {
            say("restoring "_L1 + file);
            if (auto restored = QCoro::waitFor(history.keeper().restore(file)); !restored)
                return fail(restored.error());
            say("restored "_L1 + file);
        }
    }
}

int fixture(const QString &folder)
{
    const HeldClock clock(timeAt(-49'999'980).toMSecsSinceEpoch());
    History history(folder, clock);
    writeAnswered(history);
    writeTheOthers(history);
    history.ledger().record(oldRow());
    return 0;
}

QStringList words(History &history)
{
    PathQuery query;
    query.conversation = {u"c"_s};
    const auto path = QCoro::waitFor(history.conversations().path(std::move(query)));
    QStringList texts;
    for (const auto &node : path ? path->nodes : std::vector<MessageNode>())
        texts << node.message.text();
    return texts;
}

//! Writes until there is no room, makes room, does again what failed, and writes on.
class Filling
{
public:
    Filling(const QString &folder, const SmallDisk &disk)
        : m_disk(disk)
        , m_history(folder, m_clock)
    {
    }

    [[nodiscard]] bool run()
    {
        if (!isDone([this] { return QCoro::waitFor(m_history.conversations().create(conversationNamed(u"c"_s))); }))
            return false;
        const QString answer(3000, u'w');
        QString parent;
        for (int i = 0; i < 200 && (m_fullAfter < 0 || m_kept.size() < m_fullAfter + 6); ++i) {
            const auto turn = turnNamed(QString::number(i), u"c"_s, parent, i);
            if (!isDone([&] { return QCoro::waitFor(m_history.turns().begin(turn)); }))
                return false;
            m_kept << turn.question->message.text() << QString();
            if (!isDone([&] { return QCoro::waitFor(m_history.turns().end(endOf(turn, answer, i))); }))
                return false;
            m_kept.last() = answer;
            parent = turn.answer.message.id.value;
        }
        return true;
    }
    [[nodiscard]] const QStringList &kept() const { return m_kept; }
    [[nodiscard]] qsizetype fullAfter() const { return m_fullAfter; } //!< messages; -1: never

private:
    [[nodiscard]] bool isDone(const std::function<Result<void>()> &deed)
    {
        const auto done = deed();
        if (done)
            return true;
        say("full "_L1 + done.error().message);
        if (m_fullAfter >= 0 || words(m_history) != m_kept) // while it is full, all can be read
            return false;
        m_fullAfter = m_kept.size();
        m_disk.makeRoom();
        return deed().has_value();
    }

    const SmallDisk &m_disk;
    Clock m_clock;
    History m_history;
    QStringList m_kept; //!< what is safely on the disk
    qsizetype m_fullAfter = -1;
};

int fill(const QString &folder, int roomKilobytes)
{
    const SmallDisk disk(folder, qint64(roomKilobytes) * 1024); // while there is one thread
    if (!disk.error().isEmpty())
        return fail("no small disk: "_L1 + disk.error());
    const QString data = folder + u"/data"_s;
    QStringList kept;
    qsizetype fullAfter = -1;
    {
        Filling filling(data, disk);
        if (!filling.run())
            return fail(u"what failed on a full disk fails with room, too, or what was kept cannot be read"_s);
        kept = filling.kept();
        fullAfter = filling.fullAfter();
    }
    const Clock clock;
    History history(data, clock);
    const auto check = QCoro::waitFor(history.keeper().check());
    if (!check)
        return fail(check.error().message);
    if (!check->problems.isEmpty() || words(history) != kept)
        return fail("something is lost: "_L1 + check->problems.join(u' '));
    say(u"whole %1"_s.arg(fullAfter));
    return 0;
}

int list(const QString &folder)
{
    const Clock clock;
    History history(folder, clock);
    const auto list = QCoro::waitFor(history.conversations().list({}));
    if (!list)
        return fail(list.error());
    say("conversations "_L1 + QString::number(list->total));
    const auto created = QCoro::waitFor(history.conversations().create(conversationNamed(u"written"_s)));
    say(created ? u"written"_s : "not written "_L1 + created.error().message);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString deed = arguments.value(1);
    if (deed == "write"_L1)
        return write(arguments.value(2), arguments.value(3), arguments.value(4).toInt());
    if (deed == "restore"_L1)
        return restore(arguments.value(2), arguments.mid(3));
    if (deed == "fixture"_L1)
        return fixture(arguments.value(2));
    if (deed == "fill"_L1)
        return fill(arguments.value(2), arguments.value(3).toInt());
    return list(arguments.value(2));
}
