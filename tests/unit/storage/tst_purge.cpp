// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Purge.h"
#include "storage/SearchIndex.h"
#include "storage/Transaction.h"
#include "unit/storage/KeptHistory.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestPurge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRemovedConversationGoesWithAllItsRows();
    void othersStayAsTheyAre();
    void whatWasNotRemovedStays();
    void theWordsAreNowhereInTheFiles();
    void backupsAreRewrittenWithoutTheWords();
    void aBackupOfAnOlderVersionIsReported();
    void attachmentsGoWithTheirLastHolder();
    void anAttachmentThatABackupHoldsStays();
    void anAttachmentOfAMessageThatIsBeingWrittenStays();
    void anAttachmentThatOnlyGrowingWordsNamedGoes();
    void strayAttachmentsAreSwept();
    void onlyWhatWasRemovedBeforeGoes();
    void aStopEndsItBetweenConversations();
    void watchersLookAtEverythingAnew();
    void aLongChainOfMessagesGoesInOneStep();

private:
    void remove(const QString &id) const
    {
        History history(m_kept->folder(), m_kept->clock);
        awaitDone(history.conversations().remove({{id}}));
    }
    [[nodiscard]] Backups backups() const { return {m_kept->file(), m_kept->clock, m_version}; }
    [[nodiscard]] PurgeReport purge(const std::vector<ConversationId> &ids, std::stop_token stop = {}) const
    {
        auto database = m_kept->open();
        wantDone(database.run(u"PRAGMA foreign_keys = OFF"_s));
        const auto kept = backups();
        auto report = valueOf(Purge(database, attachments(), kept, m_version).run(ids, std::move(stop)));
        if (valueOf(integrityProblems(database)) != QStringList())
            qFatal("the database does not fit together");
        return report;
    }
    [[nodiscard]] AttachmentStore attachments() const { return AttachmentStore(m_kept->path(u"attachments"_s)); }
    //! Begins the conversation \a id with a picture.
    void addPicture(const QString &id, const QByteArray &bytes) const
    {
        History history(m_kept->folder(), m_kept->clock);
        awaitDone(history.conversations().create(conversationNamed(id)));
        auto turn = turnNamed(id + u".t"_s, id);
        turn.question->message.parts.push_back(ImagePart{u"image/png"_s, bytes, {}, {}});
        awaitDone(history.turns().begin(turn));
        awaitDone(history.turns().end(endOf(turn, u"a cat"_s)));
    }
    //! Begins an answer in the conversation \a id that names, so far, only in what grew, a picture of the history.
    void growPicture(const QString &id, const QByteArray &sha256) const
    {
        History history(m_kept->folder(), m_kept->clock);
        awaitDone(history.conversations().create(conversationNamed(id)));
        const auto turn = turnNamed(id + u".t"_s, id);
        awaitDone(history.turns().begin(turn));
        TurnCheckpoint checkpoint;
        checkpoint.turn = turn.id;
        checkpoint.growth = {{0, 0, 0, ImagePart{u"image/png"_s, {}, {}, sha256}}};
        awaitDone(history.turns().checkpoint(checkpoint));
    }
    [[nodiscard]] bool anyFileHolds(const QByteArray &words) const
    {
        QDirIterator file(m_kept->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (file.hasNext()) {
            if (bytesOf(file.next()).contains(words))
                return true;
        }
        return false;
    }

    std::unique_ptr<KeptHistory> m_kept;
    int m_version = Migrator().newestVersion();
};

void TestPurge::init()
{
    m_kept = std::make_unique<KeptHistory>();
    m_kept->addConversation(u"gone"_s, 5, u"a secret zyxwvut never told"_s);
    m_kept->addConversation(u"stays"_s, 5, u"something plain"_s);
}

void TestPurge::aRemovedConversationGoesWithAllItsRows()
{
    remove(u"gone"_s);
    remove(u"stays"_s);
    QCOMPARE(purge({{u"gone"_s}, {u"stays"_s}}).conversationCount, 2);
    auto database = m_kept->open();
    for (const auto &table : {u"conversation"_s, u"node"_s, u"part"_s, u"delta"_s, u"turn"_s, u"step"_s, u"tag"_s})
        QCOMPARE(count(database, u"SELECT count(*) FROM "_s + table), 0);
}

void TestPurge::othersStayAsTheyAre()
{
    const QString words = m_kept->words(u"stays"_s);
    remove(u"gone"_s);
    QCOMPARE(purge({{u"gone"_s}}).conversationCount, 1);
    QCOMPARE(m_kept->words(u"stays"_s), words);
    m_kept->addConversation(u"later"_s);
    QCOMPARE(m_kept->conversations(), QStringList({u"later"_s, u"stays"_s}));
}

void TestPurge::whatWasNotRemovedStays()
{
    QCOMPARE(purge({{u"gone"_s}, {u"never there"_s}}), PurgeReport());
    QCOMPARE(m_kept->conversations(), QStringList({u"gone"_s, u"stays"_s}));
}

void TestPurge::theWordsAreNowhereInTheFiles()
{
    QVERIFY(anyFileHolds("a secret zyxwvut never told"));
    remove(u"gone"_s);
    QCOMPARE(purge({{u"gone"_s}}).conversationCount, 1);
    QVERIFY(!anyFileHolds("a secret zyxwvut never told"));
    QVERIFY(!anyFileHolds("zyxwvut")); // in the full-text index
    QVERIFY(!anyFileHolds("question gone"));
    QVERIFY(anyFileHolds("something plain"));
}

void TestPurge::backupsAreRewrittenWithoutTheWords()
{
    {
        auto database = m_kept->open();
        QVERIFY(backups().make(database, BackupReason::Daily)); // before it was removed
    }
    remove(u"gone"_s);
    QCOMPARE(purge({{u"gone"_s}}).heldBy, std::vector<Backup>());
    QVERIFY(!anyFileHolds("zyxwvut"));
    const auto left = backups().list();
    QCOMPARE(left.size(), std::size_t(1));
    QCOMPARE(left.front().reason, BackupReason::Daily);
    QCOMPARE(valueOf(verifyHistory(left.front().file, m_version)), (HistoryFacts{m_version, 1, 10}));
}

void TestPurge::aBackupOfAnOlderVersionIsReported()
{
    Backup old;
    {
        auto database = m_kept->open();
        old = valueOf(backups().make(database, BackupReason::BeforeMigration));
        auto copy = opened(old.file);
        QVERIFY(copy.run(u"PRAGMA user_version = 0"_s));
        QVERIFY(copy.run(u"PRAGMA journal_mode = DELETE"_s));
    }
    remove(u"gone"_s);
    const auto report = purge({{u"gone"_s}});
    QCOMPARE(report.heldBy.size(), std::size_t(1));
    QCOMPARE(report.heldBy.front().file, old.file);
    QVERIFY(anyFileHolds("a secret zyxwvut never told"));
}

void TestPurge::attachmentsGoWithTheirLastHolder()
{
    addPicture(u"one"_s, "the same picture");
    addPicture(u"two"_s, "the same picture");
    addPicture(u"three"_s, "another picture");
    for (const auto &id : {u"one"_s, u"two"_s, u"three"_s})
        remove(id);
    QCOMPARE(purge({{u"one"_s}}).attachmentCount, 0);
    QVERIFY(anyFileHolds("the same picture"));
    QCOMPARE(purge({{u"two"_s}, {u"three"_s}}).attachmentCount, 2);
    QVERIFY(!anyFileHolds("the same picture"));
    QVERIFY(!anyFileHolds("another picture"));
}

void TestPurge::anAttachmentThatABackupHoldsStays()
{
    addPicture(u"one"_s, "a picture");
    {
        auto database = m_kept->open();
        const auto backup = valueOf(backups().make(database, BackupReason::Daily));
        auto copy = opened(backup.file);
        QVERIFY(copy.run(u"PRAGMA user_version = 0"_s)); // it cannot be rewritten
        QVERIFY(copy.run(u"PRAGMA journal_mode = DELETE"_s));
    }
    remove(u"one"_s);
    QCOMPARE(purge({{u"one"_s}}).attachmentCount, 0);
    QVERIFY(anyFileHolds("a picture"));
}

void TestPurge::anAttachmentOfAMessageThatIsBeingWrittenStays()
{
    addPicture(u"one"_s, "a picture");
    growPicture(u"two"_s, attachments().all().first());
    remove(u"one"_s);
    QCOMPARE(purge({{u"one"_s}}).attachmentCount, 0);
    QVERIFY(anyFileHolds("a picture"));
    auto database = m_kept->open();
    QCOMPARE(count(database, u"SELECT count(*) FROM attachment"_s), 1);
}

void TestPurge::anAttachmentThatOnlyGrowingWordsNamedGoes()
{
    addPicture(u"one"_s, "a picture");
    growPicture(u"two"_s, attachments().all().first());
    remove(u"one"_s);
    remove(u"two"_s);
    QCOMPARE(purge({{u"one"_s}}).attachmentCount, 0);
    QCOMPARE(purge({{u"two"_s}}).attachmentCount, 1);
    QVERIFY(!anyFileHolds("a picture"));
}

void TestPurge::strayAttachmentsAreSwept()
{
    addPicture(u"one"_s, "held");
    QVERIFY(attachments().put("stray"));
    QFile others(m_kept->path(u"attachments/notes.txt"_s));
    QVERIFY(others.open(QIODevice::WriteOnly));
    auto database = m_kept->open();
    const auto kept = backups();
    QCOMPARE(valueOf(Purge(database, attachments(), kept, m_version).sweepAttachments()), 1);
    QCOMPARE(attachments().all().size(), 1);
    QVERIFY(others.exists());
}

void TestPurge::onlyWhatWasRemovedBeforeGoes()
{
    remove(u"gone"_s);
    const QDateTime then = m_kept->clock.nowUtc();
    m_kept->setTime(then.addDays(20));
    remove(u"stays"_s);
    auto database = m_kept->open();
    const auto kept = backups();
    Purge purge(database, attachments(), kept, m_version);
    QCOMPARE(valueOf(purge.removedBefore(then)), std::vector<ConversationId>());
    QCOMPARE(valueOf(purge.removedBefore(then.addMSecs(1))), std::vector<ConversationId>{{u"gone"_s}});
    QCOMPARE(valueOf(purge.removedBefore(then.addDays(40))).size(), std::size_t(2));
}

void TestPurge::aStopEndsItBetweenConversations()
{
    remove(u"gone"_s);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(purge({{u"gone"_s}}, stop.get_token()), PurgeReport());
    QCOMPARE(purge({{u"gone"_s}}).conversationCount, 1);
}

void TestPurge::watchersLookAtEverythingAnew()
{
    remove(u"gone"_s);
    History history(m_kept->folder(), m_kept->clock);
    bool isEverything = false;
    const auto watch = history.conversations().watch(
        [&](const HistoryChange &change) { isEverything |= change.isEverything; });
    QCOMPARE(await(history.conversations().list({})).total, 1);
    QCOMPARE(purge({{u"gone"_s}}).conversationCount, 1);
    QTRY_VERIFY(isEverything);
}

void TestPurge::aLongChainOfMessagesGoesInOneStep()
{
    auto database = m_kept->open();
    const auto key = count(database, u"SELECT key FROM conversation WHERE id = 'gone'"_s);
    const auto tip = count(database, u"SELECT tip FROM conversation WHERE id = 'gone'"_s);
    const qint64 later = tip + 1'000'000; // than any message of another conversation
    // One long chain: nothing may run down it step by step.
    QVERIFY(database.run(u"PRAGMA foreign_keys = OFF"_s));
    QVERIFY(database.run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
                         " INSERT INTO node (key, id, conversation, parent, depth, role, state, created_at, ended_at)"
                         " SELECT ? + i, 'n' || i, ?, iif(i = 1, ?, ? + i - 1), 10 + i, 'user', 'done', 0, 0 FROM n"_s,
                         later, key, tip, later));
    QVERIFY(
        database.run(u"INSERT INTO part (node, position, kind, text) SELECT key, 0, 'text', 'words ' || key FROM node"
                     " WHERE id LIKE 'n%'"_s));
    {
        auto transaction = valueOf(Transaction::begin(database));
        QVERIFY(database.run(u"UPDATE search_state SET folding = 0"_s)); // the index is made anew, with them
        while (valueOf(SearchIndex(database).completeSome(10'000)))
            continue;
        wantDone(transaction.commit());
    }
    remove(u"gone"_s);
    const auto kept = backups();
    QElapsedTimer timer;
    timer.start();
    const auto report = valueOf(Purge(database, attachments(), kept, m_version).run({{u"gone"_s}}));
    qInfo("20,000 messages were deleted in %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(report.conversationCount, 1);
    QCOMPARE(count(database, u"SELECT count(*) FROM node"_s), 10);
    QCOMPARE(valueOf(integrityProblems(database)), QStringList());
}

QTEST_GUILESS_MAIN(TestPurge)
#include "tst_purge.moc"
