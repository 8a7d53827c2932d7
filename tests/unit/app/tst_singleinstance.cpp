// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SingleInstance.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

//! As another process would: on a thread of its own, because it waits for the first.
Result<SingleInstance::Role> startedElsewhere(const QString &folder, const QStringList &arguments)
{
    Result<SingleInstance::Role> result = failure(ErrorKind::Cancelled);
    const std::unique_ptr<QThread> thread(QThread::create([&] { result = SingleInstance(folder).start(arguments); }));
    thread->start();
    while (!thread->wait(1))
        QCoreApplication::processEvents();
    return result;
}

} // namespace

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondGivesTheFirstWhatItWasStartedWith()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        const QSignalSpy started(&first, &SingleInstance::started);
        QVERIFY(first.start({}) == SingleInstance::Role::First);
        const QStringList arguments{u"/tmp/a b.txt"_s, u"oriel://new?text=ü"_s};
        QVERIFY(startedElsewhere(folder.path(), arguments) == SingleInstance::Role::Second);
        QTRY_COMPARE(started.size(), 1);
        QCOMPARE(started[0][0].toStringList(), arguments);
        QVERIFY(startedElsewhere(folder.path(), {}) == SingleInstance::Role::Second);
        QTRY_COMPARE(started.size(), 2);
        QCOMPARE(started[1][0].toStringList(), QStringList());
    }

    void otherFoldersHaveAnotherWindow()
    {
        const QTemporaryDir one;
        const QTemporaryDir other;
        SingleInstance first(one.path());
        SingleInstance second(other.path());
        QVERIFY(first.start({}) == SingleInstance::Role::First);
        QVERIFY(second.start({}) == SingleInstance::Role::First);
        QVERIFY(SingleInstance::serverName(one.path()) != SingleInstance::serverName(other.path()));
    }

    void theNextIsTheFirstOnceTheFirstIsGone()
    {
        const QTemporaryDir folder;
        {
            SingleInstance first(folder.path());
            QVERIFY(first.start({}) == SingleInstance::Role::First);
        }
        SingleInstance next(folder.path());
        QVERIFY(next.start({}) == SingleInstance::Role::First);
    }

    void nonsenseIsNotTaken()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        const QSignalSpy started(&first, &SingleInstance::started);
        QVERIFY(first.start({}) == SingleInstance::Role::First);
        QLocalSocket socket;
        socket.connectToServer(SingleInstance::serverName(folder.path()));
        QVERIFY(socket.waitForConnected());
        socket.write("{\"run\": \"this\"}\n");
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(started.size(), 0);
    }

    void aFirstThatDoesNotAnswerIsNamed()
    {
        const QTemporaryDir folder;
        auto lock = FileLock::take(folder.path() + u"/window.lock"_s, LockKind::Exclusive);
        QVERIFY(lock && *lock);
        const auto result = SingleInstance(folder.path()).start({}, std::chrono::milliseconds(1));
        QVERIFY(!result && result.error().kind == ErrorKind::Timeout);
        QVERIFY(result.error().message.contains(u"already running"_s));
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
