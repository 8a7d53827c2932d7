// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "durability/FullDisk.h"
#include "durability/OldHistory.h"
#include "unit/storage/KeptHistory.h"

#include <QFileInfo>
#include <QProcess>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

namespace {

//! One thing that is written, and what must be there once it succeeded.
struct Deed {
    const char *name;
    std::function<Result<void>(History &)> run;
};

NewTurn turn()
{
    auto turn = turnNamed(u"t"_s, u"c"_s, u"c.1.a"_s, 50);
    turn.question->message.parts.push_back(ImagePart{u"image/png"_s, QByteArray(9000, 'p'), {}, {}});
    return turn;
}

TurnCheckpoint checkpointOf(qint64 kept, const QString &text)
{
    TurnCheckpoint checkpoint;
    checkpoint.turn = turn().id;
    checkpoint.growth = {textGrowth(0, kept, text)};
    return checkpoint;
}

//! How far it is to the next write that fails: each in the long version.
int everySo(int inTheShortOne)
{
    return qEnvironmentVariableIsSet("ORIEL_SOAK") ? 1 : inTheShortOne;
}

const QString firstWords = QString(3000, u'a');
const QString moreWords = QString(6000, u'b');

std::vector<Deed> deeds()
{
    const auto wait = [](QCoro::Task<Result<void>> task) { return QCoro::waitFor(std::move(task)); };
    return {
        {"create",
         [wait](History &history) { return wait(history.conversations().create(conversationNamed(u"d"_s))); }},
        {"begin", [wait](History &history) { return wait(history.turns().begin(turn())); }},
        {"checkpoint",
         [wait](History &history) { return wait(history.turns().checkpoint(checkpointOf(0, firstWords))); }},
        {"second checkpoint",
         [wait](History &history) { return wait(history.turns().checkpoint(checkpointOf(3000, moreWords))); }},
        {"end", [wait](History &history) { return wait(history.turns().end(endOf(turn(), firstWords + moreWords))); }},
        {"change",
         [wait](History &history) {
             ConversationChange change;
             change.draft = QString(5000, u'd');
             return wait(history.conversations().change({u"d"_s}, change));
         }},
    };
}

} // namespace

//! Everything that is written to a history, with a disk that is full at each of its writes in turn.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atEveryWriteNothingIsLostAndItGoesOnLater();
    void whatIsNotThereYetIsMadeLater();
    void whatWasPaidIsKeptOnceThereIsRoom();
    void aBackupThatHasNoRoomLeavesNothing();
    void aRestoreThatHasNoRoomLeavesTheOldHistory();
    void aRescueThatHasNoRoomIsDoneLater();
    void aSmallFileSystemThatFillsUpLosesNothing();

private:
    [[nodiscard]] static Result<ConversationList> list(History &history)
    {
        return QCoro::waitFor(history.conversations().list({}));
    }
    static void verifyWhole(KeptHistory &kept)
    {
        auto database = kept.open();
        QCOMPARE(valueOf(integrityProblems(database)), QStringList());
    }
};

void TestFullDisk::atEveryWriteNothingIsLostAndItGoesOnLater()
{
    bool isEnough = false;
    int rounds = 0;
    for (int writes = 0; !isEnough; writes += everySo(3), ++rounds) {
        KeptHistory kept;
        kept.addConversation(u"c"_s, 2);
        History history(kept.folder(), kept.clock);
        QVERIFY(list(history)); // it is open
        std::optional<FullDisk> disk(std::in_place, writes);
        std::vector<Deed> failed;
        for (const auto &deed : deeds()) {
            // What a program does: what could not be kept is tried again with what comes after it.
            const auto done = failed.empty() ? deed.run(history) : Result<void>(failure(ErrorKind::Storage));
            if (done)
                continue;
            if (failed.empty()) {
                QCOMPARE(done.error().kind, ErrorKind::Storage);
                QVERIFY2(done.error().message.contains(u"full"_s), qPrintable(done.error().message));
                const auto read = list(history);
                QVERIFY2(read, "a full disk can be read");
                QVERIFY(read->total >= 1);
            }
            failed.push_back(deed);
        }
        isEnough = !FullDisk::wasFull();
        disk.reset();
        for (const auto &deed : failed)
            QVERIFY2(deed.run(history), deed.name);
        PathQuery query;
        query.conversation = {u"c"_s};
        query.withAttachments = true;
        const auto path = await(history.conversations().path(query));
        QCOMPARE(path.nodes.size(), std::size_t(6));
        QCOMPARE(path.nodes.back().message.text(), firstWords + moreWords);
        QCOMPARE(path.nodes.back().state, NodeState::Done);
        QCOMPARE(std::get<ImagePart>(path.nodes.at(4).message.parts.back()).data, QByteArray(9000, 'p'));
        QCOMPARE(await(history.conversations().conversation({u"d"_s})).draft.size(), 5000);
        verifyWhole(kept);
    }
    qInfo("full at %d writes", rounds - 1);
    QVERIFY2(rounds > 10, qPrintable(QString::number(rounds))); // else nothing was tested
}

void TestFullDisk::whatIsNotThereYetIsMadeLater()
{
    bool isEnough = false;
    for (int writes = 0; !isEnough; writes += everySo(3)) {
        KeptHistory kept;
        History history(kept.folder(), kept.clock);
        const FullDisk disk(writes);
        const auto created = QCoro::waitFor(history.conversations().create(conversationNamed(u"c"_s)));
        isEnough = created && !FullDisk::wasFull();
        if (!created)
            QVERIFY2(created.error().message.contains(u"full"_s), qPrintable(created.error().message));
        FullDisk::makeRoom();
        if (!created)
            awaitDone(history.conversations().create(conversationNamed(u"c"_s)));
        QCOMPARE(await(history.conversations().list({})).total, 1);
        verifyWhole(kept);
    }
}

void TestFullDisk::whatWasPaidIsKeptOnceThereIsRoom()
{
    bool isEnough = false;
    int rounds = 0;
    for (int writes = 0; !isEnough; ++writes, ++rounds) {
        KeptHistory kept;
        kept.addConversation(u"c"_s);
        History history(kept.folder(), kept.clock);
        QVERIFY(list(history)); // it is open
        {
            const FullDisk disk(writes);
            history.ledger().record(oldRow());
            const auto told = QCoro::waitFor(history.ledger().usage({}));
            QVERIFY2(told, "a full disk can be read");
            isEnough = !FullDisk::wasFull();
        }
        const auto told = await(history.ledger().usage({}));
        QCOMPARE(told.total.requests, 1);
        QVERIFY(told.total.cost == oldRow().usage->cost);
        verifyWhole(kept);
    }
    QVERIFY2(rounds > 1, qPrintable(QString::number(rounds))); // else nothing was tested
}

void TestFullDisk::aBackupThatHasNoRoomLeavesNothing()
{
    KeptHistory kept;
    kept.addConversation(u"c"_s, 10);
    const Backups backups(kept.file(), kept.clock, Migrator().newestVersion());
    bool isEnough = false;
    for (int writes = 0; !isEnough; ++writes) {
        auto database = kept.open();
        const FullDisk disk(writes);
        const auto made = backups.make(database, BackupReason::Asked);
        isEnough = made && !FullDisk::wasFull();
        FullDisk::makeRoom();
        QCOMPARE(backups.list().size(), std::size_t(made ? 1 : 0));
        if (!made) {
            QVERIFY2(made.error().message.contains(u"full"_s), qPrintable(made.error().message));
            const auto left = QDir(backups.folder())
                                  .entryList({u"*.db"_s, u".making*"_s}, QDir::AllEntries | QDir::Hidden);
            QCOMPARE(left, QStringList());
        } else {
            QVERIFY(QFile::remove(made->file));
        }
    }
}

void TestFullDisk::aRestoreThatHasNoRoomLeavesTheOldHistory()
{
    QTemporaryDir elsewhere;
    const QString backup = elsewhere.filePath(u"backup.db"_s);
    KeptHistory kept;
    kept.addConversation(u"old"_s, 4);
    const Migrator migrator;
    const Backups backups(kept.file(), kept.clock, migrator.newestVersion());
    {
        auto database = kept.open();
        QVERIFY(QFile::copy(valueOf(backups.make(database, BackupReason::Asked)).file, backup));
    }
    kept.addConversation(u"new"_s, 4);
    bool isEnough = false;
    for (int writes = 0; !isEnough; writes += everySo(9)) {
        auto database = kept.open();
        const FullDisk disk(writes);
        const auto restored = Restore(kept.file(), backups, migrator).run(database, backup);
        isEnough = restored && !FullDisk::wasFull();
        FullDisk::makeRoom();
        QCOMPARE(count(database, u"SELECT count(*) FROM conversation"_s), restored ? 1 : 2);
        QCOMPARE(valueOf(integrityProblems(database)), QStringList());
        if (restored && !isEnough)
            break; // all but the shortening of the log was done
    }
    QCOMPARE(kept.conversations(), QStringList{u"old"_s});
}

void TestFullDisk::aRescueThatHasNoRoomIsDoneLater()
{
    KeptHistory kept;
    kept.addConversation(u"c"_s, 30, QString(300, u'w'));
    QFile file(kept.file());
    QVERIFY(file.resize(file.size() - 3 * 4096));
    const QString copy = kept.file() + u".copy"_s;
    QVERIFY(QFile::copy(kept.file(), copy));
    const Migrator migrator;
    const Backups backups(kept.file(), kept.clock, migrator.newestVersion());
    const Rescue rescue(kept.file(), migrator, backups, kept.clock);
    bool isEnough = false;
    qint64 saved = 0;
    for (int writes = 0; !isEnough; writes += everySo(21)) {
        const FullDisk disk(writes);
        const auto report = rescue.run();
        isEnough = report && !FullDisk::wasFull();
        FullDisk::makeRoom();
        if (!report) {
            QVERIFY2(report.error().message.contains(u"full"_s), qPrintable(report.error().message));
            QCOMPARE(bytesOf(kept.file()), bytesOf(copy));
        } else {
            saved = report->messages;
        }
    }
    QVERIFY2(saved > 20, qPrintable(QString::number(saved)));
    QVERIFY(!rescue.isNeeded());
}

//! A file system of the kernel's own instead of our write(), with a page more of room each time.
void TestFullDisk::aSmallFileSystemThatFillsUpLosesNothing()
{
    int rounds = 0;
    bool isEnoughToBegin = false;
    for (int kilobytes = 4; kilobytes <= 1000; kilobytes += 4 * everySo(21), ++rounds) {
        QTemporaryDir folder;
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(HISTORY_CHILD), {u"fill"_s, folder.path(), QString::number(kilobytes)});
        QVERIFY(process.waitForFinished(60'000));
        const QString said = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
        const QString all = u"with %1 KB: %2"_s.arg(QString::number(kilobytes), said);
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, qPrintable(all));
        QVERIFY2(said.startsWith(u"full "_s) && said.section(u'\n', 0, 0).contains(u"full."_s), qPrintable(all));
        isEnoughToBegin = isEnoughToBegin || said.section(u' ', -1).toInt() > 6;
    }
    qInfo("full at %d sizes", rounds);
    QVERIFY(isEnoughToBegin); // else it was full before anything was written
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
