// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Backups.h"
#include "unit/storage/KeptHistory.h"

#include <QFileInfo>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCopyHoldsWhatThereWas();
    void nameTellsTimeAndReason();
    void filesAreForTheirOwnerAlone();
    void theLastSevenAreKept();
    void twoOfTheSameMomentBothStay();
    void nothingIsLeftOfOneThatFails();
    void aDamagedHistoryGivesNoBackup();
    void theDailyOneIsMadeOnceADay();
    void withoutAChangeThereIsNoDailyOne();
    void anEmptyHistoryNeedsNoDailyOne();
    void aClockSetBackDoesNotEndTheDailyOnes();
    void onlyOneProcessMakesTheDailyOne();
    void otherFilesInTheFolderAreNobodysBackups();
    void aRewrittenOneHasWhatWasChanged();
    void aRewriteThatFailsLeavesTheOldOne();

private:
    [[nodiscard]] Backups backups() const { return {m_kept->file(), m_kept->clock, m_version}; }
    [[nodiscard]] Backup make(BackupReason reason = BackupReason::Asked) const
    {
        auto database = m_kept->open();
        return valueOf(backups().make(database, reason));
    }
    [[nodiscard]] std::optional<Backup> makeWhenDue() const
    {
        auto database = m_kept->open();
        return valueOf(backups().makeWhenDue(database));
    }
    [[nodiscard]] QStringList files() const
    {
        auto names = QDir(m_kept->path(u"backups"_s))
                         .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
        names.removeAll(u".lock"_s);
        names.removeAll(u".daily"_s);
        return names;
    }

    std::unique_ptr<KeptHistory> m_kept;
    int m_version = Migrator().newestVersion();
};

void TestBackups::init()
{
    m_kept = std::make_unique<KeptHistory>();
    m_kept->addConversation(u"c"_s, 3);
}

void TestBackups::aCopyHoldsWhatThereWas()
{
    const auto backup = make();
    const auto facts = valueOf(verifyHistory(backup.file, m_version));
    QCOMPARE(facts, (HistoryFacts{m_version, 1, 6}));
    QCOMPARE(backup.sizeBytes, QFileInfo(backup.file).size());
    QCOMPARE(backups().list(), std::vector{backup});
}

void TestBackups::nameTellsTimeAndReason()
{
    m_kept->setTime(QDateTime::fromString(u"2027-03-04T05:06:07.089Z"_s, Qt::ISODateWithMs));
    const auto backup = make(BackupReason::BeforeMigration);
    QCOMPARE(QFileInfo(backup.file).fileName(), u"history-20270304T050607089Z-before-migration.db"_s);
    QCOMPARE(backup.madeAt, m_kept->clock.nowUtc());
    QCOMPARE(backup.reason, BackupReason::BeforeMigration);
}

void TestBackups::filesAreForTheirOwnerAlone()
{
    const auto backup = make();
    QCOMPARE(modeOf(backup.file), 0600U);
    QCOMPARE(modeOf(backups().folder()), 0700U);
}

void TestBackups::theLastSevenAreKept()
{
    QStringList made;
    for (int i = 0; i < 9; ++i) {
        m_kept->setTime(m_kept->clock.nowUtc().addSecs(60));
        made << make().file;
    }
    QStringList left;
    for (const auto &backup : backups().list())
        left.prepend(backup.file);
    QCOMPARE(left, made.last(7));
}

void TestBackups::twoOfTheSameMomentBothStay()
{
    const auto one = make();
    const auto two = make();
    QVERIFY(one.file != two.file);
    QCOMPARE(backups().list().size(), std::size_t(2));
}

void TestBackups::nothingIsLeftOfOneThatFails()
{
    {
        auto database = m_kept->open();
        const auto made = Backups(m_kept->file(), m_kept->clock, m_version - 1).make(database, BackupReason::Asked);
        QVERIFY(!made); // it is newer than this program knows: the check of the copy fails
        QVERIFY(made.error().message.startsWith(u"The backup could not be made."_s));
    }
    QCOMPARE(files(), QStringList());
}

void TestBackups::aDamagedHistoryGivesNoBackup()
{
    const qint64 pageSize = 4096;
    m_kept->addConversation(u"long"_s, 50, QString(500, u'x'));
    QFile file(m_kept->file());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 8 * pageSize));
    QVERIFY(file.write(QByteArray(8 * pageSize, '\xa5')) > 0);
    file.close();
    auto database = m_kept->open();
    const auto made = backups().make(database, BackupReason::Asked);
    QVERIFY(!made);
    QVERIFY(isDamage(made.error()));
    QCOMPARE(files(), QStringList());
}

void TestBackups::theDailyOneIsMadeOnceADay()
{
    QVERIFY(makeWhenDue());
    m_kept->addConversation(u"d"_s);
    m_kept->setTime(m_kept->clock.nowUtc().addSecs(23 * 3600));
    QVERIFY(!makeWhenDue());
    m_kept->setTime(m_kept->clock.nowUtc().addSecs(3600));
    const auto second = makeWhenDue();
    QVERIFY(second);
    QCOMPARE(second->reason, BackupReason::Daily);
    QCOMPARE(valueOf(verifyHistory(second->file, m_version)).conversations, 2);
}

void TestBackups::withoutAChangeThereIsNoDailyOne()
{
    QVERIFY(makeWhenDue());
    m_kept->setTime(m_kept->clock.nowUtc().addDays(5));
    QVERIFY(!makeWhenDue());
}

void TestBackups::anEmptyHistoryNeedsNoDailyOne()
{
    KeptHistory empty;
    {
        History history(empty.folder(), empty.clock);
        QCOMPARE(await(history.conversations().list({})).total, 0);
    }
    auto database = empty.open();
    QCOMPARE(valueOf(Backups(empty.file(), empty.clock, m_version).makeWhenDue(database)), std::optional<Backup>());
}

void TestBackups::aClockSetBackDoesNotEndTheDailyOnes()
{
    const QDateTime now = m_kept->clock.nowUtc();
    QStringList ahead;
    for (int i = 0; i < 7; ++i) {
        m_kept->setTime(now.addYears(9).addDays(i));
        ahead << make().file;
    }
    m_kept->setTime(now);
    const auto backup = makeWhenDue();
    QVERIFY(backup);
    QVERIFY(QFileInfo::exists(backup->file));
    QCOMPARE(backups().list().front(), *backup);
    QVERIFY(!QFileInfo::exists(ahead.first())); // the oldest of those that seem to come from the future
    QVERIFY(!makeWhenDue());
}

void TestBackups::onlyOneProcessMakesTheDailyOne()
{
    QVERIFY(QDir().mkpath(backups().folder()));
    const auto others = FileLock::take(backups().folder() + u"/.daily"_s, LockKind::Exclusive);
    QVERIFY(others && *others);
    QVERIFY(!makeWhenDue());
    QCOMPARE(files(), QStringList());
}

void TestBackups::otherFilesInTheFolderAreNobodysBackups()
{
    const auto backup = make();
    for (const auto &name : {u"history-notes.db"_s, u"history-20270304T050607089Z-odd.db"_s, u"other.db"_s}) {
        QFile file(backups().folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(backups().list(), std::vector{backup});
}

void TestBackups::aRewrittenOneHasWhatWasChanged()
{
    const auto backup = make();
    QVERIFY(backups().rewrite(
        backup, [](Database &database) { return database.run(u"UPDATE conversation SET title = 'rewritten'"_s); }));
    auto database = opened(backup.file, OpenMode::ReadOnly);
    QCOMPARE(count(database, u"SELECT count(*) FROM conversation WHERE title = 'rewritten'"_s), 1);
    QCOMPARE(files(), QStringList{QFileInfo(backup.file).fileName()}); // and no log beside it
    QCOMPARE(modeOf(backup.file), 0600U);
}

void TestBackups::aRewriteThatFailsLeavesTheOldOne()
{
    const auto backup = make();
    const auto before = bytesOf(backup.file);
    QVERIFY(!backups().rewrite(backup, [](Database &database) -> Result<void> {
        if (auto done = database.run(u"DELETE FROM node"_s); !done)
            return done;
        return failure(ErrorKind::Storage);
    }));
    QCOMPARE(bytesOf(backup.file), before);
    QCOMPARE(files(), QStringList{QFileInfo(backup.file).fileName()});
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
