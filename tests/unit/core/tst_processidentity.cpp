// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ProcessIdentity.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QTextStream>

#include <sys/wait.h>
#include <csignal>
#include <cstdio>

using namespace oriel;
using namespace Qt::StringLiterals;

class TestProcessIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisProcessIsAlive();
    void anotherBootsProcessIsGone();
    void aLaterProcessOfTheSameNumberIsAnother();
    void aRunningChildIsAlive();
    void aKilledChildIsGoneBeforeItIsWaitedFor();

private:
    [[nodiscard]] static ProcessIdentity identityFrom(const QByteArray &line)
    {
        const QStringList said = QString::fromUtf8(line.constData()).trimmed().split(u' ');
        return {said.at(0), said.at(1).toLongLong(), said.at(2).toLongLong()};
    }
};

void TestProcessIdentity::thisProcessIsAlive()
{
    const auto identity = thisProcess();
    QCOMPARE(identity.process, QCoreApplication::applicationPid());
    QVERIFY(!identity.boot.isEmpty());
    QVERIFY(identity.startedAt > 0);
    QVERIFY(isAlive(identity));
}

void TestProcessIdentity::anotherBootsProcessIsGone()
{
    auto identity = thisProcess();
    identity.boot = u"another"_s;
    QVERIFY(!isAlive(identity));
}

void TestProcessIdentity::aLaterProcessOfTheSameNumberIsAnother()
{
    auto identity = thisProcess();
    identity.startedAt -= 1;
    QVERIFY(!isAlive(identity));
}

void TestProcessIdentity::aRunningChildIsAlive()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--wait"_s});
    QVERIFY(child.waitForReadyRead());
    const auto identity = identityFrom(child.readAll());
    QCOMPARE(identity.process, child.processId());
    QVERIFY(isAlive(identity));
    child.kill();
    QVERIFY(child.waitForFinished());
    QVERIFY(!isAlive(identity));
}

void TestProcessIdentity::aKilledChildIsGoneBeforeItIsWaitedFor()
{
    const QByteArray command = "exec '" + QFile::encodeName(QCoreApplication::applicationFilePath()) + "' --wait";
    FILE *child = ::popen(command.constData(), "r");
    QVERIFY(child);
    QByteArray line(200, '\0');
    QVERIFY(std::fgets(line.data(), int(line.size()), child));
    const auto identity = identityFrom(line);
    QVERIFY(isAlive(identity));
    QCOMPARE(::kill(pid_t(identity.process), SIGKILL), 0);
    siginfo_t ended = {};
    QCOMPARE(::waitid(P_PID, id_t(identity.process), &ended, WEXITED | WNOWAIT), 0); // it stays a zombie
    QVERIFY(!isAlive(identity));
    QCOMPARE(::pclose(child), SIGKILL);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().contains(u"--wait"_s)) {
        const auto identity = thisProcess();
        QTextStream(stdout) << identity.boot << ' ' << identity.process << ' ' << identity.startedAt << Qt::endl;
        return QCoreApplication::exec();
    }
    TestProcessIdentity test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_processidentity.moc"
