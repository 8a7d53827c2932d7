// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/storage/KeptHistory.h"

#include <QProcess>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

//! The window and the terminal side by side.
class TestTwoWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatEachWritesIsThere();
    void theyMayMakeTheHistoryAtOnce();
    void oneIsKilledAndTheOtherGoesOn();
    void aRestoreByOneHarmsNotTheOther();

private:
    static void start(QProcess &process, const QStringList &arguments)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(HISTORY_CHILD), arguments);
        if (!process.waitForStarted())
            qFatal("%s", qPrintable(process.errorString()));
    }
    [[nodiscard]] static QStringList finish(QProcess &process)
    {
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(120'000))
            qFatal("the other process does not end");
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }
    static void verifyTurns(KeptHistory &kept, const QString &id, int turns)
    {
        QCOMPARE(kept.words(id).count(u"answer"_s), turns);
    }
};

void TestTwoWriters::whatEachWritesIsThere()
{
    KeptHistory kept;
    kept.addConversation(u"before"_s);
    constexpr int turns = 30;
    QProcess one;
    QProcess two;
    start(one, {u"write"_s, kept.folder(), u"one"_s, QString::number(turns)});
    start(two, {u"write"_s, kept.folder(), u"two"_s, QString::number(turns)});
    QCOMPARE(finish(one).size(), 2 * turns);
    QCOMPARE(finish(two).size(), 2 * turns);
    verifyTurns(kept, u"one"_s, turns);
    verifyTurns(kept, u"two"_s, turns);
    auto database = kept.open();
    QCOMPARE(valueOf(integrityProblems(database)), QStringList());
}

void TestTwoWriters::theyMayMakeTheHistoryAtOnce()
{
    for (int round = 0; round < 5; ++round) {
        KeptHistory kept;
        QProcess one;
        QProcess two;
        start(one, {u"write"_s, kept.folder(), u"one"_s, u"2"_s});
        start(two, {u"write"_s, kept.folder(), u"two"_s, u"2"_s});
        QCOMPARE(finish(one).size(), 4);
        QCOMPARE(finish(two).size(), 4);
        QCOMPARE(kept.conversations(), QStringList({u"one"_s, u"two"_s}));
    }
}

void TestTwoWriters::oneIsKilledAndTheOtherGoesOn()
{
    KeptHistory kept;
    QProcess killed;
    QProcess other;
    start(killed, {u"write"_s, kept.folder(), u"killed"_s, u"0"_s});
    while (!killed.readAllStandardOutput().contains("ended"))
        QVERIFY(killed.waitForReadyRead(60'000));
    start(other, {u"write"_s, kept.folder(), u"other"_s, u"20"_s});
    QVERIFY(other.waitForReadyRead(60'000));
    killed.kill();
    killed.waitForFinished();
    QCOMPARE(finish(other).size(), 40);
    verifyTurns(kept, u"other"_s, 20);
}

void TestTwoWriters::aRestoreByOneHarmsNotTheOther()
{
    KeptHistory kept;
    kept.addConversation(u"before"_s, 3);
    QString backup;
    {
        History history(kept.folder(), kept.clock);
        backup = await(history.keeper().backUp(BackupReason::Asked)).file;
    }
    QProcess other;
    start(other, {u"write"_s, kept.folder(), u"other"_s, u"0"_s});
    while (!other.readAllStandardOutput().contains("ended"))
        QVERIFY(other.waitForReadyRead(60'000));
    {
        History history(kept.folder(), kept.clock);
        awaitDone(history.keeper().restore(backup));
        QCOMPARE(await(history.conversations().list({})).total, 1);
    }
    // Its conversation is gone: it is told so, in words, and nothing else happens.
    const auto said = finish(other);
    const QString last = said.value(said.size() - 1);
    QVERIFY2(last.startsWith(u"failed There is no"_s), qPrintable(last));
    QCOMPARE(kept.conversations(), QStringList{u"before"_s});
    auto database = kept.open();
    QCOMPARE(valueOf(integrityProblems(database)), QStringList());
}

QTEST_GUILESS_MAIN(TestTwoWriters)
#include "tst_twowriters.moc"
