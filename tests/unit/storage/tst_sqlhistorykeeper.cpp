// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/storage/KeptHistory.h"

#include <QFileInfo>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestSqlHistoryKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBackupIsMadeAndListed();
    void aRestoreIsSeenByThisProcess();
    void whatCannotBeRestoredIsSaid();
    void damageOfABackupIsNoneOfTheHistory();
    void aPurgeIsSeenByThisProcess();
    void rulesOfRetentionAreKeptAndApplied();
    void aCheckCountsWhatThereIs();
    void wordsAreWrittenWhileItWorks();
    void keepingHouseDoesWhatIsDue();
    void theDailyLookFindsDamageThatNobodyMet();
    void aBackupThatCannotBeMadeIsToldOf();
    void destructionWaitsForIt();

private:
    [[nodiscard]] History &history() { return *m_history; }
    [[nodiscard]] HistoryKeeper &keeper() { return m_history->keeper(); }
    //! As History::keepHouse() does after some seconds.
    void keepHouseNow() { static_cast<SqlHistoryKeeper &>(keeper()).keepHouse(); }
    [[nodiscard]] int total() { return await(history().conversations().list({})).total; }

    std::unique_ptr<KeptHistory> m_kept;
    std::unique_ptr<History> m_history;
};

void TestSqlHistoryKeeper::init()
{
    m_history.reset();
    m_kept = std::make_unique<KeptHistory>();
    m_kept->addConversation(u"one"_s, 3);
    m_kept->addConversation(u"two"_s, 3);
    m_history = std::make_unique<History>(m_kept->folder(), m_kept->clock);
}

void TestSqlHistoryKeeper::aBackupIsMadeAndListed()
{
    const auto backup = await(keeper().backUp(BackupReason::Asked));
    QCOMPARE(await(keeper().backups()).backups, std::vector{backup});
    QVERIFY(QFileInfo::exists(backup.file));
}

void TestSqlHistoryKeeper::aRestoreIsSeenByThisProcess()
{
    const auto backup = await(keeper().backUp(BackupReason::Asked));
    awaitDone(history().conversations().create(conversationNamed(u"later"_s)));
    bool isEverything = false;
    const auto watch = history().conversations().watch(
        [&](const HistoryChange &change) { isEverything |= change.isEverything; });
    QCOMPARE(total(), 3);
    awaitDone(keeper().restore(backup.file));
    QCOMPARE(total(), 2);
    QTRY_VERIFY(isEverything);
    QCOMPARE(await(keeper().backups()).backups.size(), std::size_t(2));
}

void TestSqlHistoryKeeper::whatCannotBeRestoredIsSaid()
{
    const auto restored = QCoro::waitFor(keeper().restore(m_kept->path(u"no such file"_s)));
    QVERIFY(!restored);
    QVERIFY2(restored.error().message.contains(u"no such file"_s), qPrintable(restored.error().message));
    QCOMPARE(total(), 2);
}

void TestSqlHistoryKeeper::damageOfABackupIsNoneOfTheHistory()
{
    QFile text(m_kept->path(u"text.db"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("this is no database") > 0);
    text.close();
    QVERIFY(!QCoro::waitFor(keeper().restore(text.fileName())));
    QVERIFY(!QFile::exists(m_kept->file() + u".damaged"_s));
}

void TestSqlHistoryKeeper::aPurgeIsSeenByThisProcess()
{
    awaitDone(history().conversations().remove({{u"one"_s}}));
    ConversationFilter removed;
    removed.deleted = true;
    QCOMPARE(await(history().conversations().list(removed)).total, 1);
    const auto report = await(keeper().purge({{u"one"_s}, {u"two"_s}}));
    QCOMPARE(report.conversationCount, 1);
    QCOMPARE(await(history().conversations().list(removed)).total, 0);
    QCOMPARE(total(), 1);
}

void TestSqlHistoryKeeper::rulesOfRetentionAreKeptAndApplied()
{
    awaitDone(keeper().setRetention({{}, 10}));
    awaitDone(keeper().setRetention({u"work"_s, 20}));
    QCOMPARE(await(keeper().retention()).rules.size(), std::size_t(2));
    awaitDone(keeper().removeRetention(u"work"_s));
    QCOMPARE(await(keeper().retention()).rules, std::vector<Retention>({{{}, 10}}));
    QCOMPARE(await(keeper().applyRetention()), 0);
    m_kept->setTime(m_kept->clock.nowUtc().addDays(100));
    QCOMPARE(await(keeper().applyRetention()), 2);
    QCOMPARE(total(), 0);
}

void TestSqlHistoryKeeper::aCheckCountsWhatThereIs()
{
    const auto check = await(keeper().check());
    QCOMPARE(check.problems, QStringList());
    QCOMPARE(check.conversationCount, 2);
    QCOMPARE(check.messageCount, 12);
    QVERIFY(check.sizeBytes > 4096);
}

void TestSqlHistoryKeeper::wordsAreWrittenWhileItWorks()
{
    auto backup = keeper().backUp(BackupReason::Asked);
    auto created = history().conversations().create(conversationNamed(u"meanwhile"_s));
    awaitDone(std::move(created));
    QCOMPARE(await(std::move(backup)).reason, BackupReason::Asked);
    QCOMPARE(total(), 3);
}

void TestSqlHistoryKeeper::keepingHouseDoesWhatIsDue()
{
    awaitDone(history().conversations().remove({{u"one"_s}}));
    awaitDone(keeper().setRetention({u"work"_s, 10}));
    m_kept->setTime(m_kept->clock.nowUtc().addDays(31));
    const AttachmentStore attachments(m_kept->path(u"attachments"_s));
    const auto orphan = valueOf(attachments.put("nobody names this"));
    history().keepHouse(); // after some seconds
    QTRY_COMPARE_WITH_TIMEOUT(await(keeper().backups()).backups.size(), std::size_t(1), 60'000);
    ConversationFilter removed;
    removed.deleted = true;
    QCOMPARE(await(history().conversations().list(removed)).total, 0);
    QCOMPARE(await(keeper().backups()).backups.front().reason, BackupReason::Daily);
    QCOMPARE(total(), 1);
    QTRY_VERIFY(!attachments.all().contains(orphan));
}

void TestSqlHistoryKeeper::theDailyLookFindsDamageThatNobodyMet()
{
    m_history.reset();
    {
        auto database = m_kept->open(); // an index that knows nothing of the rows that should be in it
        QVERIFY(database.run(u"CREATE INDEX by_title ON conversation(title) WHERE title = 'x'"_s));
        QVERIFY(database.run(u"PRAGMA writable_schema = ON"_s));
        QVERIFY(database.run(u"UPDATE sqlite_schema SET sql = 'CREATE INDEX by_title ON conversation(title)"
                             " WHERE title <> ''x''' WHERE name = 'by_title'"_s));
    }
    m_history = std::make_unique<History>(m_kept->folder(), m_kept->clock);
    QStringList told;
    const auto listening = m_history->tellProblems([&told](const QStringList &sentences) { told += sentences; });
    QCOMPARE(total(), 2);
    QCOMPARE(told, QStringList());
    keepHouseNow();
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 60'000);
    QVERIFY2(told.first().contains(u"damaged"_s), qPrintable(told.first()));
    QCOMPARE(await(keeper().backups()).backups.size(), std::size_t(0)); // a copy of it would be damaged, too
    m_history.reset();
    QCOMPARE(m_kept->conversations(), QStringList({u"one"_s, u"two"_s}));
    auto database = m_kept->open();
    QCOMPARE(valueOf(integrityProblems(database)), QStringList());
}

void TestSqlHistoryKeeper::aBackupThatCannotBeMadeIsToldOf()
{
    QFile inTheWay(m_kept->path(u"backups"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QStringList told;
    const auto listening = m_history->tellProblems([&told](const QStringList &sentences) { told += sentences; });
    keepHouseNow();
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 60'000);
    QVERIFY2(told.first().startsWith(u"The backup could not be made."_s), qPrintable(told.first()));
    QVERIFY(!QFile::exists(m_kept->file() + u".damaged"_s));
}

void TestSqlHistoryKeeper::destructionWaitsForIt()
{
    auto backup = keeper().backUp(BackupReason::Asked);
    m_history.reset();
    QCOMPARE(await(std::move(backup)).reason, BackupReason::Asked);
}

QTEST_GUILESS_MAIN(TestSqlHistoryKeeper)
#include "tst_sqlhistorykeeper.moc"
