// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Rescue.h"
#include "unit/storage/KeptHistory.h"

#include <QDir>
#include <QFileInfo>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 4096;

} // namespace

class TestRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aWholeHistoryNeedsNone();
    void anEmptyFileIsNoLossWithoutSignsOfAHistory();
    void aMarkedHistoryThatIsWholeNeedsNone();
    void aMarkedHistoryWithADamagedIndexIsRescuedWhole();
    void theDamagedFileIsKeptByteForByte();
    void itsLogIsKeptAndRead();
    void aCutFileGivesWhatIsLeft();
    void whatIsNoDatabaseGivesTheNewestBackup();
    void withoutABackupThereIsANewHistory();
    void anEmptiedFileIsReadFromItsLog();
    void anEmptiedFileWithoutALogGivesTheNewestBackup();
    void aDamagedBackupIsPassedOver();
    void aFlippedBeginningLosesNothing_data();
    void aFlippedBeginningLosesNothing();
    void aLostSchemaPageLosesNothing();
    void aKilledRescueIsFinished();
    void aRescueThatFailsLeavesNothingBehind();
    void theReportSaysWhatHappened();
    void aBackupThatHoldsMoreIsOffered();
    void anOlderSchemaIsRescuedAndMigrated();

private:
    [[nodiscard]] Rescue rescue() const { return {m_kept->file(), m_migrator, *m_backups, m_kept->clock}; }
    void change(qint64 place, const QByteArray &bytes) const
    {
        QFile file(m_kept->file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(place));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void fillWith(const QByteArray &bytes) const
    {
        QFile file(m_kept->file());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void backUp() const
    {
        auto database = m_kept->open();
        QVERIFY(m_backups->make(database, BackupReason::Daily));
    }
    //! Puts a log beside the file, as of a program that was killed: everything since \a change lies in it.
    void leaveLog(const QString &change) const
    {
        const QString log = m_kept->file() + u"-wal"_s;
        {
            auto database = m_kept->open();
            QVERIFY(database.run(change));
            QVERIFY(QFile::copy(log, log + u".copy"_s));
            QVERIFY(QFile::copy(m_kept->file(), m_kept->file() + u".copy"_s)); // before it is put into the file
        }
        QFile::remove(m_kept->file());
        QVERIFY(QFile::rename(m_kept->file() + u".copy"_s, m_kept->file()));
        QVERIFY(QFile::rename(log + u".copy"_s, log));
    }
    void verifyWorks() const
    {
        QVERIFY(!rescue().isNeeded());
        {
            auto database = m_kept->open();
            QCOMPARE(valueOf(integrityProblems(database)), QStringList());
        }
        m_kept->addConversation(u"afterwards"_s);
        QVERIFY(m_kept->conversations().contains(u"afterwards"_s));
    }

    std::unique_ptr<KeptHistory> m_kept;
    Migrator m_migrator;
    std::optional<Backups> m_backups;
};

void TestRescue::init()
{
    m_kept = std::make_unique<KeptHistory>();
    m_kept->addConversation(u"c"_s, 40, QString(200, u'w'));
    m_backups.emplace(m_kept->file(), m_kept->clock, m_migrator.newestVersion());
}

void TestRescue::aWholeHistoryNeedsNone()
{
    QVERIFY(!rescue().isNeeded());
}

void TestRescue::anEmptyFileIsNoLossWithoutSignsOfAHistory()
{
    fillWith({});
    QVERIFY(!rescue().isNeeded());
    QVERIFY(QFile::remove(m_kept->file()));
    QVERIFY(!rescue().isNeeded());
}

void TestRescue::aMarkedHistoryThatIsWholeNeedsNone()
{
    Rescue::markDamaged(m_kept->file());
    QVERIFY(!rescue().isNeeded());
    QVERIFY(!QFileInfo::exists(m_kept->file() + u".damaged"_s));
}

void TestRescue::aMarkedHistoryWithADamagedIndexIsRescuedWhole()
{
    qint64 root = 0;
    const QString words = m_kept->words(u"c"_s);
    {
        auto database = m_kept->open();
        root = count(database, u"SELECT rootpage FROM sqlite_master WHERE name = 'turn_by_answer'"_s);
    }
    change((root - 1) * pageSize, QByteArray(pageSize, '\x7f'));
    QVERIFY(!rescue().isNeeded()); // nobody has met it
    Rescue::markDamaged(m_kept->file());
    QVERIFY(rescue().isNeeded());
    QCOMPARE(valueOf(rescue().run()).messages, 80);
    QCOMPARE(m_kept->words(u"c"_s), words);
    verifyWorks();
}

void TestRescue::theDamagedFileIsKeptByteForByte()
{
    change(pageSize, QByteArray(pageSize, '\0'));
    const auto damaged = bytesOf(m_kept->file());
    const auto report = valueOf(rescue().run());
    QCOMPARE(bytesOf(report.keptFile), damaged);
    QCOMPARE(modeOf(report.keptFile), 0600U);
    QVERIFY(QFileInfo(report.keptFile).fileName().startsWith(u"history.damaged-20"_s));
    verifyWorks();
    QCOMPARE(bytesOf(report.keptFile), damaged);
}

void TestRescue::itsLogIsKeptAndRead()
{
    leaveLog(u"UPDATE conversation SET title = 'only in the log'"_s);
    const auto log = bytesOf(m_kept->file() + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    QFile file(m_kept->file());
    QVERIFY(file.resize(file.size() - 3 * pageSize));
    const auto report = valueOf(rescue().run());
    QCOMPARE(bytesOf(report.keptFile + u"-wal"_s), log);
    auto database = m_kept->open();
    QCOMPARE(count(database, u"SELECT count(*) FROM conversation WHERE title = 'only in the log'"_s), 1);
}

void TestRescue::aCutFileGivesWhatIsLeft()
{
    QFile file(m_kept->file());
    QVERIFY(file.resize(file.size() - 2 * pageSize - 1000));
    QVERIFY(rescue().isNeeded());
    const auto report = valueOf(rescue().run());
    QVERIFY2(report.messages > 20, qPrintable(QString::number(report.messages)));
    verifyWorks();
}

void TestRescue::whatIsNoDatabaseGivesTheNewestBackup()
{
    const QString words = m_kept->words(u"c"_s);
    backUp();
    fillWith(QByteArray(50'000, 'z'));
    QVERIFY(rescue().isNeeded());
    const auto report = valueOf(rescue().run());
    QVERIFY(report.from);
    QCOMPARE(report.messages, 80);
    QCOMPARE(m_kept->words(u"c"_s), words);
    verifyWorks();
}

void TestRescue::withoutABackupThereIsANewHistory()
{
    fillWith(QByteArray(50'000, 'z'));
    const auto report = valueOf(rescue().run());
    QVERIFY(!report.from);
    QCOMPARE(report.messages, 0);
    QCOMPARE(bytesOf(report.keptFile), QByteArray(50'000, 'z'));
    verifyWorks();
}

void TestRescue::anEmptiedFileIsReadFromItsLog()
{
    const QString words = m_kept->words(u"c"_s);
    leaveLog(u"VACUUM"_s); // every page lies in the log
    fillWith({});
    QVERIFY(rescue().isNeeded());
    QCOMPARE(valueOf(rescue().run()).messages, 80);
    QCOMPARE(m_kept->words(u"c"_s), words);
    verifyWorks();
}

void TestRescue::anEmptiedFileWithoutALogGivesTheNewestBackup()
{
    const QString words = m_kept->words(u"c"_s);
    backUp();
    fillWith({});
    QVERIFY(rescue().isNeeded());
    QVERIFY(valueOf(rescue().run()).from);
    QCOMPARE(m_kept->words(u"c"_s), words);
    verifyWorks();
}

void TestRescue::aDamagedBackupIsPassedOver()
{
    backUp();
    m_kept->setTime(m_kept->clock.nowUtc().addDays(1));
    m_kept->addConversation(u"later"_s);
    backUp();
    QFile newest(m_backups->list().front().file);
    QVERIFY(newest.resize(5000));
    fillWith({});
    const auto report = valueOf(rescue().run());
    QVERIFY(report.from);
    QCOMPARE(report.from->file, m_backups->list().back().file);
    QCOMPARE(m_kept->conversations(), QStringList{u"c"_s});
}

void TestRescue::aFlippedBeginningLosesNothing_data()
{
    QTest::addColumn<qint64>("place");
    QTest::newRow("the magic words") << qint64(3);
    QTest::newRow("the page size") << qint64(16);
    QTest::newRow("the format") << qint64(18);
    QTest::newRow("the reserved space") << qint64(20);
    QTest::newRow("a fraction") << qint64(21);
    QTest::newRow("the schema's format") << qint64(47);
    QTest::newRow("the encoding") << qint64(59);
    QTest::newRow("the application") << qint64(70);
    QTest::newRow("the first node's kind") << qint64(100);
    QTest::newRow("the first node's cells") << qint64(103);
}

void TestRescue::aFlippedBeginningLosesNothing()
{
    QFETCH(const qint64, place);
    const QString words = m_kept->words(u"c"_s);
    const char flipped = char(bytesOf(m_kept->file()).at(place) ^ 0x55);
    change(place, QByteArray(1, flipped));
    if (rescue().isNeeded())
        QCOMPARE(valueOf(rescue().run()).messages, 80);
    QCOMPARE(m_kept->words(u"c"_s), words);
    verifyWorks();
}

void TestRescue::aLostSchemaPageLosesNothing()
{
    const QString words = m_kept->words(u"c"_s);
    change(0, QByteArray(pageSize, '\0'));
    QVERIFY(rescue().isNeeded());
    QCOMPARE(valueOf(rescue().run()).messages, 80);
    QCOMPARE(m_kept->words(u"c"_s), words);
    verifyWorks();
}

void TestRescue::aKilledRescueIsFinished()
{
    const QString words = m_kept->words(u"c"_s);
    // As it lies there when it is killed between its last two steps: the old log would spoil the new file.
    QVERIFY(QFile::copy(m_kept->file(), m_kept->file() + u".rescued"_s));
    leaveLog(u"UPDATE conversation SET title = 'of the damaged one'"_s);
    QVERIFY(rescue().isUnfinished());
    QVERIFY(rescue().finish());
    QVERIFY(!rescue().isUnfinished());
    QCOMPARE(m_kept->words(u"c"_s), words);
    auto database = m_kept->open();
    QCOMPARE(count(database, u"SELECT count(*) FROM conversation WHERE title <> ''"_s), 0);
}

void TestRescue::aRescueThatFailsLeavesNothingBehind()
{
    QFile history(m_kept->file());
    QVERIFY(history.resize(history.size() / 2 / 4096 * 4096));
    QVERIFY(QDir().mkpath(m_kept->file() + u".rescued/in the way"_s));
    const auto before = QDir(m_kept->folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QVERIFY(!rescue().run());
    QCOMPARE(QDir(m_kept->folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
}

void TestRescue::theReportSaysWhatHappened()
{
    backUp();
    change(pageSize, QByteArray(pageSize, '\0'));
    const auto report = valueOf(rescue().run());
    const QString said = report.sentences().join(u' ');
    QVERIFY2(said.contains(QString::number(report.messages)), qPrintable(said));
    QVERIFY2(said.contains(report.keptFile), qPrintable(said));
    QVERIFY2(said.contains(u"backup"_s), qPrintable(said));
}

void TestRescue::aBackupThatHoldsMoreIsOffered()
{
    backUp();
    QFile history(m_kept->file());
    QVERIFY(history.resize(history.size() / 2 / 4096 * 4096));
    const auto report = valueOf(rescue().run());
    QVERIFY(report.messages < report.newestMessages);
    const QString said = report.sentences().join(u' ');
    QVERIFY2(said.contains(QDir::toNativeSeparators(m_backups->list().front().file)), qPrintable(said));
    QVERIFY2(said.contains(QString::number(report.newestMessages)), qPrintable(said));
}

void TestRescue::anOlderSchemaIsRescuedAndMigrated()
{
    QTemporaryDir folder;
    const QDir real(u":/storage/migrations"_s);
    const auto names = real.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const auto &name : names)
        QVERIFY(QFile::copy(real.filePath(name), folder.filePath(name)));
    QFile next(folder.filePath(u"%1_next.sql"_s.arg(int(names.size()) + 1, 4, 10, QLatin1Char('0'))));
    QVERIFY(next.open(QIODevice::WriteOnly));
    QVERIFY(next.write("ALTER TABLE node ADD COLUMN extra TEXT\n--;;\nUPDATE node SET extra = role\n") > 0);
    next.close();
    change(pageSize, QByteArray(pageSize, '\0'));

    const Migrator later(folder.path());
    const Rescue rescue(m_kept->file(), later, *m_backups, m_kept->clock);
    QVERIFY(rescue.run());
    auto database = m_kept->open();
    QCOMPARE(count(database, u"PRAGMA user_version"_s), later.newestVersion());
    QCOMPARE(count(database, u"SELECT count(*) FROM node WHERE extra IS NOT role"_s), 0);
    QVERIFY(count(database, u"SELECT count(*) FROM node"_s) > 20);
}

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
