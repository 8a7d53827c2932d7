// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Purge.h"
#include "unit/storage/KeptHistory.h"

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSqlLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_kept = std::make_unique<KeptHistory>(); }
    void whatWasRecordedIsInTheNextReport();
    void rowsComeFromAnyThread();
    void theLastRowsAreWrittenAtTheEnd();
    void aRowThatCannotBeWrittenIsWrittenLater();
    void whatCannotBeWrittenIsSpentAllTheSame();
    void rowsThatAreDroppedAreToldOfOnce();
    void aConversationThatIsDeletedForGoodLeavesItsCosts();
    void aRestoreKeepsWhatWasPaid();
    void aRestoreBringsOlderCostsBack();

private:
    [[nodiscard]] LedgerEntry entryAt(qint64 seconds, const QString &conversation = u"c"_s) const
    {
        LedgerEntry entry;
        entry.startedAt = timeAt(seconds);
        entry.target = {{u"openai"_s}, u"m"_s};
        entry.purpose.conversation = ConversationId{conversation};
        entry.usage = Usage{};
        entry.usage->prompt = 10;
        entry.usage->cost = Money{seconds + 1};
        entry.usage->costOrigin = CostOrigin::Reported;
        entry.outcome = u"complete"_s;
        return entry;
    }
    void addRow(qint64 seconds, const QString &conversation = u"c"_s) const
    {
        History history(m_kept->folder(), m_kept->clock);
        history.ledger().record(entryAt(seconds, conversation));
    }
    [[nodiscard]] UsageReport report(UsageGroup by = UsageGroup::Conversation) const
    {
        History history(m_kept->folder(), m_kept->clock);
        UsageQuestion question;
        question.by = by;
        return await(history.ledger().usage(std::move(question)));
    }

    std::unique_ptr<KeptHistory> m_kept;
};

void TestSqlLedger::whatWasRecordedIsInTheNextReport()
{
    History history(m_kept->folder(), m_kept->clock);
    for (int i = 0; i < 50; ++i) {
        history.ledger().record(entryAt(i));
        UsageQuestion question;
        QCOMPARE(await(history.ledger().usage(std::move(question))).total.requests, i + 1);
        SpendingQuestion spent{timeAt(i), timeAt(0), {u"openai"_s}};
        QCOMPARE(await(history.ledger().spending(std::move(spent))).dayAtProvider.picoUsd, i + 1);
    }
}

void TestSqlLedger::rowsComeFromAnyThread()
{
    {
        History history(m_kept->folder(), m_kept->clock);
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create([this, &history] {
                for (int row = 0; row < 25; ++row)
                    history.ledger().record(entryAt(row));
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
    }
    QCOMPARE(report().total.requests, 100);
}

void TestSqlLedger::theLastRowsAreWrittenAtTheEnd()
{
    addRow(1);
    QCOMPARE(report().total.cost.picoUsd, 2);
}

void TestSqlLedger::aRowThatCannotBeWrittenIsWrittenLater()
{
    History history(m_kept->folder(), m_kept->clock);
    {
        QFile inTheWay(m_kept->folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"."_s));
        history.ledger().record(entryAt(1));
        UsageQuestion question;
        const auto told = QCoro::waitFor(history.ledger().usage(std::move(question)));
        QVERIFY(!told);
        QCOMPARE(told.error().kind, ErrorKind::Storage);
        QVERIFY(inTheWay.remove());
    }
    m_kept->clock.advance(1h); // it is not tried at once
    history.ledger().record(entryAt(2));
    UsageQuestion question;
    const auto told = await(history.ledger().usage(std::move(question)));
    QCOMPARE(told.total.requests, 2);
    QCOMPARE(told.total.cost.picoUsd, 2 + 3);
}

void TestSqlLedger::whatCannotBeWrittenIsSpentAllTheSame()
{
    History history(m_kept->folder(), m_kept->clock);
    auto &ledger = history.ledger();
    ledger.record(entryAt(19)); // 20
    const SpendingQuestion question{timeAt(100), timeAt(10), {u"openai"_s}};
    QVERIFY(await(ledger.spending(question)) == (Spending{{0}, {20}, {0}, {20}}));
    auto other = m_kept->open();
    wantDone(other.run(u"CREATE TRIGGER no BEFORE INSERT ON ledger BEGIN SELECT RAISE(FAIL, 'no room'); END"_s));
    for (int i = 0; i < 7; ++i) // each row is tried, and once more before the sum
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no room"_s));
    auto elsewhere = entryAt(199); // 200
    elsewhere.target.provider = {u"anthropic"_s};
    auto unpriced = entryAt(199);
    unpriced.usage->cost.reset();
    auto failed = entryAt(199);
    failed.usage.reset();
    const auto waits = [&](const LedgerEntry &entry) { ledger.record(entry); };
    waits(entryAt(9)); // before the month
    waits(entryAt(10)); // 11
    waits(entryAt(100)); // 101
    waits(elsewhere);
    waits(unpriced);
    waits(failed);
    const Spending all{{301}, {332}, {101}, {132}};
    const auto spent = await(ledger.spending(question));
    QVERIFY(spent == all);
    wantDone(other.run(u"DROP TRIGGER no"_s));
    QVERIFY(await(ledger.spending(question)) == all); // they are written now, and not spent twice
    QCOMPARE(await(ledger.usage({})).total.requests, 7);
}

void TestSqlLedger::rowsThatAreDroppedAreToldOfOnce()
{
    QFile inTheWay(m_kept->folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QStringList dropped;
    {
        static QStringList *told = nullptr;
        told = &dropped;
        const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            static std::mutex mutex;
            const std::scoped_lock lock(mutex);
            if (text.contains(u"is not counted"_s))
                *told << text;
        });
        History history(m_kept->folder(), m_kept->clock);
        for (int i = 0; i < 10'003; ++i)
            history.ledger().record(entryAt(i));
        history.threads().finish();
        qInstallMessageHandler(before);
    }
    QCOMPARE(dropped.size(), 1);
}

void TestSqlLedger::aConversationThatIsDeletedForGoodLeavesItsCosts()
{
    m_kept->addConversation(u"c"_s);
    addRow(1, u"c"_s);
    addRow(2, u"d"_s);
    {
        auto database = m_kept->open();
        wantDone(database.run(u"UPDATE conversation SET deleted_at = 1"_s));
        const AttachmentStore attachments(m_kept->path(u"attachments"_s));
        const Backups backups(m_kept->file(), m_kept->clock, Migrator().newestVersion());
        valueOf(Purge(database, attachments, backups, Migrator().newestVersion()).run({{u"c"_s}}, {}));
    }
    const auto told = report();
    QCOMPARE(told.total.requests, 2);
    QCOMPARE(told.lines.size(), 2U);
    QCOMPARE(told.lines[0].group, u"d"_s);
    QCOMPARE(told.lines[1].group, QString());
}

void TestSqlLedger::aRestoreKeepsWhatWasPaid()
{
    addRow(1);
    {
        History history(m_kept->folder(), m_kept->clock);
        const auto backup = await(history.keeper().backUp(BackupReason::Asked));
        history.ledger().record(entryAt(2));
        UsageQuestion question;
        await(history.ledger().usage(std::move(question)));
        awaitDone(history.keeper().restore(backup.file));
    }
    QCOMPARE(report().total.requests, 2);
    QCOMPARE(report().total.cost.picoUsd, 2 + 3);
}

void TestSqlLedger::aRestoreBringsOlderCostsBack()
{
    addRow(1);
    {
        History history(m_kept->folder(), m_kept->clock);
        const auto backup = await(history.keeper().backUp(BackupReason::Asked));
        {
            auto database = m_kept->open();
            wantDone(database.run(u"DELETE FROM ledger"_s));
        }
        history.ledger().record(entryAt(5));
        UsageQuestion question;
        await(history.ledger().usage(std::move(question)));
        awaitDone(history.keeper().restore(backup.file));
    }
    QCOMPARE(report().total.cost.picoUsd, 2 + 6);
}

QTEST_GUILESS_MAIN(TestSqlLedger)
#include "tst_sqlledger.moc"
