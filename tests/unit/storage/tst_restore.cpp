// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Restore.h"
#include "unit/storage/KeptHistory.h"

#include <QFileInfo>
#include <QSignalSpy>

#include <algorithm>
#include <functional>
#include <utility>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasInTheBackupIsThereAgain();
    void whatWasThereIsKeptFirst();
    void theBackupItselfStaysAsItWas();
    void nothingLiesAboutAfterwards();
    void whoHasItOpenSeesTheNewOneAndCanWrite();
    void watchersLookAtEverythingAnew();
    void revisionsGoOn();
    void anAnswerThatWasStreamingIsInterrupted();
    void itComesBackFromItsOwnUndo();
    void aHistoryWithALogIsTakenWhole();
    void refusedFilesChangeNothing_data();
    void refusedFilesChangeNothing();
    void theHistoryItselfIsNoBackup();
    void withoutARoomForTheOldOneNothingIsRestored();
    void whatIsWrittenMeanwhileIsKeptToo();

private:
    [[nodiscard]] Result<HistoryFacts> restore(const QString &file) const
    {
        auto database = m_kept->open();
        return Restore(m_kept->file(), backups(), m_migrator).run(database, file);
    }
    [[nodiscard]] Backups backups() const { return {m_kept->file(), m_kept->clock, m_migrator.newestVersion()}; }
    [[nodiscard]] Backup backUp() const
    {
        auto database = m_kept->open();
        return valueOf(backups().make(database, BackupReason::Asked));
    }
    //! All rows but the marks of change.
    [[nodiscard]] QStringList rows(const QString &file) const
    {
        auto database = opened(file, OpenMode::ReadOnly);
        QStringList all;
        for (const auto &table : {u"node"_s, u"part"_s, u"turn"_s, u"tag"_s, u"attachment"_s}) {
            const auto columns = valueOf(columnsOf(database, table));
            const auto take = [&](const Row &row) {
                QString line = table;
                for (int i = 0; i < columns.size(); ++i)
                    line += u'|' + row.text(i);
                all << line;
            };
            if (!database.each(take, u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table)))
                qFatal("rows");
        }
        return all;
    }

    std::unique_ptr<KeptHistory> m_kept;
    Migrator m_migrator;
};

void TestRestore::init()
{
    m_kept = std::make_unique<KeptHistory>();
    m_kept->addConversation(u"old"_s, 3);
}

void TestRestore::whatWasInTheBackupIsThereAgain()
{
    const auto backup = backUp();
    m_kept->addConversation(u"new"_s);
    {
        History history(m_kept->folder(), m_kept->clock);
        ConversationChange change;
        change.title = u"changed"_s;
        awaitDone(history.conversations().change({u"old"_s}, change));
    }
    const auto facts = valueOf(restore(backup.file));
    QCOMPARE(facts.messages, 6);
    QCOMPARE(m_kept->conversations(), QStringList{u"old"_s});
    QCOMPARE(rows(m_kept->file()), rows(backup.file));
    auto database = m_kept->open();
    QCOMPARE(valueOf(integrityProblems(database)), QStringList());
    QCOMPARE(count(database, u"SELECT count(*) FROM conversation WHERE title = 'changed'"_s), 0);
}

void TestRestore::whatWasThereIsKeptFirst()
{
    const auto backup = backUp();
    m_kept->addConversation(u"new"_s);
    m_kept->setTime(m_kept->clock.nowUtc().addSecs(1));
    QVERIFY(restore(backup.file));
    const auto kept = backups().list();
    QCOMPARE(kept.size(), std::size_t(2));
    QCOMPARE(kept.front().reason, BackupReason::BeforeRestore);
    QCOMPARE(valueOf(verifyHistory(kept.front().file, m_migrator.newestVersion())).conversations, 2);
}

void TestRestore::theBackupItselfStaysAsItWas()
{
    const auto backup = backUp();
    const auto before = bytesOf(backup.file);
    QVERIFY(restore(backup.file));
    QCOMPARE(bytesOf(backup.file), before);
}

void TestRestore::nothingLiesAboutAfterwards()
{
    const auto backup = backUp();
    QVERIFY(restore(backup.file));
    const auto names = QDir(m_kept->folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QVERIFY2(names.filter(u".making-"_s).isEmpty(), qPrintable(names.join(u' ')));
}

void TestRestore::whoHasItOpenSeesTheNewOneAndCanWrite()
{
    const auto backup = backUp();
    m_kept->addConversation(u"new"_s);
    History other(m_kept->folder(), m_kept->clock);
    QCOMPARE(await(other.conversations().list({})).total, 2);
    QVERIFY(restore(backup.file));
    QCOMPARE(await(other.conversations().list({})).total, 1);
    awaitDone(other.conversations().create(conversationNamed(u"later"_s)));
    QCOMPARE(await(other.conversations().list({})).total, 2);
}

void TestRestore::watchersLookAtEverythingAnew()
{
    const auto backup = backUp();
    History history(m_kept->folder(), m_kept->clock);
    bool isEverything = false;
    const auto watch = history.conversations().watch(
        [&](const HistoryChange &change) { isEverything |= change.isEverything; });
    QCOMPARE(await(history.conversations().list({})).total, 1);
    QVERIFY(restore(backup.file));
    QTRY_VERIFY(isEverything);
}

void TestRestore::revisionsGoOn()
{
    const auto backup = backUp();
    const QString newest = u"SELECT max(revision) FROM conversation"_s;
    auto database = m_kept->open();
    const auto before = count(database, newest);
    QVERIFY(restore(backup.file));
    QVERIFY(count(database, newest) > before);
}

void TestRestore::anAnswerThatWasStreamingIsInterrupted()
{
    {
        History history(m_kept->folder(), m_kept->clock);
        const auto turn = turnNamed(u"t"_s, u"old"_s, u"old.2.a"_s, 9);
        awaitDone(history.turns().begin(turn));
        TurnCheckpoint checkpoint;
        checkpoint.turn = turn.id;
        checkpoint.growth = {textGrowth(0, 0, u"half an answ"_s)};
        awaitDone(history.turns().checkpoint(checkpoint));
    }
    QVERIFY(restore(backUp().file)); // the owner, this process, lives
    History history(m_kept->folder(), m_kept->clock);
    PathQuery query;
    query.conversation = {u"old"_s};
    const auto path = await(history.conversations().path(query));
    QCOMPARE(path.nodes.back().message.text(), u"half an answ"_s);
    QCOMPARE(path.nodes.back().state, NodeState::Interrupted);
}

void TestRestore::itComesBackFromItsOwnUndo()
{
    const auto backup = backUp();
    m_kept->addConversation(u"new"_s);
    m_kept->setTime(m_kept->clock.nowUtc().addSecs(1));
    QVERIFY(restore(backup.file));
    QCOMPARE(m_kept->conversations(), QStringList{u"old"_s});
    QVERIFY(restore(backups().list().front().file));
    QCOMPARE(m_kept->conversations(), QStringList({u"new"_s, u"old"_s}));
}

void TestRestore::aHistoryWithALogIsTakenWhole()
{
    KeptHistory other;
    other.addConversation(u"theirs"_s, 2);
    auto open = other.open(); // its words lie in the log for as long as it is open
    QVERIFY(open.run(u"UPDATE conversation SET title = 'in the log'"_s));
    QVERIFY(restore(other.file()));
    auto database = m_kept->open();
    QCOMPARE(count(database, u"SELECT count(*) FROM conversation WHERE title = 'in the log'"_s), 1);
    QCOMPARE(count(database, u"SELECT count(*) FROM node"_s), 4);
}

void TestRestore::refusedFilesChangeNothing_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no file") << u"missing"_s << u"There is no file"_s;
    QTest::newRow("no database") << u"text"_s << u"is not a history of Oriel"_s;
    QTest::newRow("empty") << u"empty"_s << u"is not a history of Oriel"_s;
    QTest::newRow("a folder") << u"folder"_s << u"There is no file"_s;
    QTest::newRow("another program's") << u"foreign"_s << u"belongs to another program"_s;
    QTest::newRow("newer") << u"newer"_s << u"newer version"_s;
    QTest::newRow("cut") << u"cut"_s << u"damaged"_s;
    QTest::newRow("flipped") << u"flipped"_s << u"damaged"_s;
}

void TestRestore::refusedFilesChangeNothing()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, sentence);
    m_kept->addConversation(u"long"_s, 100, QString(300, u'x'));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"given.db"_s);
    QVERIFY(QFile::copy(backUp().file, path));
    QFile file(path);
    if (kind == "missing"_L1) {
        QVERIFY(file.remove());
    } else if (kind == "text"_L1 || kind == "empty"_L1) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        if (kind == "text"_L1)
            QVERIFY(file.write(QByteArray(9999, 't')) > 0);
    } else if (kind == "folder"_L1) {
        QVERIFY(file.remove() && QDir().mkpath(path));
    } else if (kind == "cut"_L1) {
        QVERIFY(file.resize(file.size() / 2));
    } else if (kind == "flipped"_L1) {
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 page = 4096;
        for (qint64 place = 2 * page; place < file.size(); place += page) {
            QVERIFY(file.seek(place));
            QVERIFY(file.write(QByteArray(16, '\xa5')) > 0);
        }
    } else {
        auto database = opened(path, OpenMode::ReadWrite);
        QVERIFY(database.run(kind == "newer"_L1 ? u"PRAGMA user_version = 999"_s : u"PRAGMA application_id = 77"_s));
    }
    file.close();
    const auto before = rows(m_kept->file());
    const auto backupsBefore = backups().list();

    const auto restored = restore(path);

    QVERIFY(!restored);
    QVERIFY2(restored.error().message.contains(sentence), qPrintable(restored.error().message));
    QCOMPARE(rows(m_kept->file()), before);
    QCOMPARE(backups().list(), backupsBefore);
}

void TestRestore::theHistoryItselfIsNoBackup()
{
    const auto restored = restore(m_kept->file());
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, ErrorKind::InvalidInput);
}

void TestRestore::withoutARoomForTheOldOneNothingIsRestored()
{
    const auto backup = backUp();
    QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(u"copy.db"_s);
    QVERIFY(QFile::copy(backup.file, copy));
    m_kept->addConversation(u"new"_s);
    QVERIFY(QDir(backups().folder()).removeRecursively());
    QFile inTheWay(backups().folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto restored = restore(copy);
    QVERIFY(!restored);
    QVERIFY(restored.error().message.startsWith(u"Nothing was restored"_s));
    QCOMPARE(m_kept->conversations(), QStringList({u"new"_s, u"old"_s}));
}

void TestRestore::whatIsWrittenMeanwhileIsKeptToo()
{
    //! Is asked for the time of a backup when the copy has been made.
    struct WritingClock : Clock {
        std::function<void()> write;
        mutable bool isDone = false;
        [[nodiscard]] QDateTime nowUtc() const override
        {
            if (!std::exchange(isDone, true))
                write();
            return Clock::nowUtc();
        }
    } clock;
    const auto backup = backUp();
    clock.write = [this] { m_kept->addConversation(u"late"_s, 1); };
    const Backups writtenTo(m_kept->file(), clock, m_migrator.newestVersion());
    {
        auto database = m_kept->open();
        QVERIFY(Restore(m_kept->file(), writtenTo, m_migrator).run(database, backup.file));
    }
    const auto isLate = [](const Backup &kept) {
        auto database = opened(kept.file, OpenMode::ReadOnly);
        return valueOf(database.integer(u"SELECT count(*) FROM conversation WHERE id = 'late'"_s)) == 1;
    };
    QVERIFY(std::ranges::any_of(backups().list(), isLate));
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
