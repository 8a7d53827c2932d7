// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/storage/KeptHistory.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

//! A process that restores without end is killed at random moments.
class TestKilledRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldOrTheNewHistoryIsThereWhole();
};

void TestKilledRestore::theOldOrTheNewHistoryIsThereWhole()
{
    const int rounds = qEnvironmentVariableIsSet("ORIEL_SOAK") ? 100 : 12;
    QTemporaryDir elsewhere;
    QStringList files;
    QStringList wholes;
    for (const auto &id : {u"one"_s, u"two"_s}) {
        KeptHistory kept;
        kept.addConversation(id, 60, QString(400, u'w'));
        wholes << kept.words(id);
        History history(kept.folder(), kept.clock);
        files << elsewhere.filePath(id);
        QVERIFY(QFile::copy(await(history.keeper().backUp(BackupReason::Asked)).file, files.last()));
    }
    KeptHistory kept;
    kept.addConversation(u"one"_s, 60, QString(400, u'w'));
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QElapsedTimer timer;
    qint64 cycleMilliseconds = 500;
    for (int round = 0; round < rounds; ++round) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(HISTORY_CHILD), QStringList{u"restore"_s, kept.folder()} + files);
        QByteArray said;
        while (!said.contains("restoring")) {
            QVERIFY(process.waitForReadyRead(60'000));
            said += process.readAllStandardOutput();
        }
        if (round == 0) { // how long one takes here
            timer.start();
            while (!said.contains("restored")) {
                QVERIFY(process.waitForReadyRead(60'000));
                said += process.readAllStandardOutput();
            }
            cycleMilliseconds = qMax(qint64(20), timer.elapsed());
        }
        // Between the beginning of one and the end of the next, to the microsecond.
        const auto moment = std::chrono::microseconds(random.bounded(int(cycleMilliseconds * 1500)));
        QElapsedTimer wait;
        wait.start();
        while (std::chrono::nanoseconds(wait.nsecsElapsed()) < moment)
            process.waitForReadyRead(1);
        process.kill();
        QVERIFY(process.waitForFinished());

        auto database = kept.open();
        QCOMPARE(valueOf(integrityProblems(database)), QStringList());
        const auto ids = kept.conversations();
        QCOMPARE(ids.size(), 1);
        QCOMPARE(kept.words(ids.first()), wholes.at(ids.first() == u"one"_s ? 0 : 1));
    }
}

QTEST_GUILESS_MAIN(TestKilledRestore)
#include "tst_killedrestore.moc"
