// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SearchIndex.h"

#include "storage/ConversationRepository.h"
#include "storage/Migrator.h"
#include "storage/NodeWriter.h"
#include "storage/Transaction.h"
#include "unit/storage/HistoryValues.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void messagesAreInItOnceTheyHaveEnded();
    void anotherEndTakesThePlaceOfTheFirst();
    void whatIsTakenBackIsNotInIt();
    void removedMessagesLeaveNothingInIt();
    void forgettingLeavesNoWordInTheFile();
    void anEmptyHistoryLacksNothing();
    void anOlderFoldingIsMadeAnewInPieces();
    void whatComesWhileItIsMadeAnewIsInItOnce();
    void aNewerFoldingIsLeftAlone();
    void removingUnderAnotherFoldingEmptiesIt();
    void aHistoryFromBeforeIsIndexed();
    void mergingEnds();

private:
    [[nodiscard]] qint64 insert(const MessageNode &node)
    {
        auto transaction = valueOf(Transaction::begin(*m_database));
        const auto key = valueOf(NodeWriter(*m_database, *m_attachments).insert(m_conversation, node, std::nullopt));
        wantDone(transaction.commit());
        return key;
    }
    //! How often \a word stands in the index.
    [[nodiscard]] qint64 count(const QString &word) const
    {
        return valueOf(m_database->integer(u"SELECT count(*) FROM search_term WHERE term = ?"_s, word)).value_or(0);
    }
    [[nodiscard]] qint64 count() const
    {
        return valueOf(m_database->integer(u"SELECT count(*) FROM search_term"_s)).value_or(0);
    }
    void setFolding(int version) { wantDone(m_database->run(u"UPDATE search_state SET folding = ?"_s, version)); }
    [[nodiscard]] bool isComplete() const { return valueOf(SearchIndex(*m_database).isComplete()); }
    [[nodiscard]] bool completeSome(int messages) const
    {
        auto transaction = valueOf(Transaction::begin(*m_database));
        const bool hasMore = valueOf(SearchIndex(*m_database).completeSome(messages));
        wantDone(transaction.commit());
        return hasMore;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AttachmentStore> m_attachments;
    std::unique_ptr<Database> m_database;
    qint64 m_conversation = 0;
};

void TestSearchIndex::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_attachments = std::make_unique<AttachmentStore>(m_folder->filePath(u"attachments"_s));
    m_database = std::make_unique<Database>(
        valueOf(Database::open(m_folder->filePath(u"history.db"_s), OpenMode::ReadWrite)));
    wantDone(Migrator().migrate(*m_database));
    m_conversation = valueOf(ConversationRepository(*m_database).insert(conversationNamed(u"c"_s)));
}

void TestSearchIndex::messagesAreInItOnceTheyHaveEnded()
{
    auto node = nodeNamed(u"a"_s, {}, Role::Assistant, u"unfinished"_s);
    node.state = NodeState::Streaming;
    const auto key = insert(node);
    QCOMPARE(count(u"unfinished"_s), 0);
    node.state = NodeState::Done;
    node.message.parts = {TextPart{u"the finished answer"_s, {}}};
    wantDone(NodeWriter(*m_database, *m_attachments).end(key, node));
    QCOMPARE(count(u"unfinished"_s), 0);
    QCOMPARE(count(u"finished"_s), 1);
    (void)insert(nodeNamed(u"q"_s, {}, Role::User, u"a question"_s));
    QCOMPARE(count(u"question"_s), 1);
    QVERIFY(isComplete());
}

void TestSearchIndex::anotherEndTakesThePlaceOfTheFirst()
{
    auto node = nodeNamed(u"a"_s, {}, Role::Assistant, u"half"_s);
    node.state = NodeState::Interrupted;
    node.message.origin = Origin{{u"p"_s}, u"model"_s};
    const auto key = insert(node);
    QCOMPARE(count(u"half"_s), 1);
    node.state = NodeState::Done;
    node.message.parts = {TextPart{u"whole"_s, {}}};
    wantDone(NodeWriter(*m_database, *m_attachments).end(key, node));
    QCOMPARE(count(u"half"_s), 0);
    QCOMPARE(count(u"whole"_s), 1);
    QCOMPARE(count(roleFacet(Role::Assistant)), 1);
}

void TestSearchIndex::whatIsTakenBackIsNotInIt()
{
    {
        auto transaction = valueOf(Transaction::begin(*m_database));
        QVERIFY(NodeWriter(*m_database, *m_attachments)
                    .insert(m_conversation, nodeNamed(u"a"_s, {}, Role::User, u"never"_s), std::nullopt));
    }
    QCOMPARE(count(u"never"_s), 0);
}

void TestSearchIndex::removedMessagesLeaveNothingInIt()
{
    auto odd = nodeNamed(u"odd"_s, {}, Role::Assistant, u"Größe getUserName 东京 ข้าว \xD800 ```x``` ½ e\u0301"_s);
    odd.message.origin = Origin{{u"p"_s}, u"Mödel\xD800"_s};
    odd.message.parts.push_back(FilePart{u"na\xDC00me.txt"_s, u"text/plain"_s, u"   \n\n    code\n"_s, {}});
    odd.message.parts.push_back(ToolResultPart{u"id"_s, u"tool"_s, u"result \x01"_s, true});
    odd.message.parts.push_back(CitationPart{u"title"_s, {}, u"quote"_s, 1, 2});
    odd.message.parts.push_back(TextPart{u"```\ncode"_s, {}});
    (void)insert(odd);
    (void)insert(nodeNamed(u"empty"_s, {}, Role::User, u"…"_s));
    const auto removed = insert(nodeNamed(u"one"_s, {}, Role::User, u"alone"_s));
    auto running = nodeNamed(u"running"_s, {}, Role::Assistant, u"streams"_s);
    running.state = NodeState::Streaming;
    (void)insert(running);
    const auto other = valueOf(ConversationRepository(*m_database).insert(conversationNamed(u"other"_s)));
    QVERIFY(NodeWriter(*m_database, *m_attachments)
                .insert(other, nodeNamed(u"kept"_s, {}, Role::User, u"kept alone"_s), std::nullopt));

    wantDone(SearchIndex(*m_database).remove(removed));
    wantDone(m_database->run(u"DELETE FROM part WHERE node = ?"_s, removed));
    QCOMPARE(count(u"alone"_s), 1);
    wantDone(SearchIndex(*m_database).removeConversation(m_conversation));
    QCOMPARE(count(u"kept"_s), 1);
    QCOMPARE(count(), 4); // two words, role and conversation
    wantDone(m_database->run(u"INSERT INTO search (search) VALUES ('integrity-check')"_s));
}

void TestSearchIndex::forgettingLeavesNoWordInTheFile()
{
    (void)insert(nodeNamed(u"a"_s, {}, Role::User, u"something xylophonist here"_s));
    for (int i = 0; i < 300; ++i)
        (void)insert(nodeNamed(u"n%1"_s.arg(i), {}, Role::User, u"word%1 common words"_s.arg(i), i));
    {
        auto transaction = valueOf(Transaction::begin(*m_database));
        const auto key = valueOf(m_database->integer(u"SELECT key FROM node WHERE id = 'a'"_s)).value_or(0);
        wantDone(SearchIndex(*m_database).remove(key));
        wantDone(m_database->run(u"DELETE FROM part WHERE node = ?"_s, key));
        wantDone(m_database->run(u"DELETE FROM node WHERE key = ?"_s, key));
        wantDone(transaction.commit());
    }
    int rounds = 0;
    while (valueOf(SearchIndex(*m_database).forgetSome(16)))
        QVERIFY(++rounds < 1000);
    wantDone(m_database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QFile file(m_database->file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    QVERIFY(!bytes.contains("xylophonist"));
    QVERIFY(!bytes.contains("ylophonist")); // terms are kept without the beginning that they share with the one before
    QVERIFY(bytes.contains("common"));
    QCOMPARE(count(u"common"_s), 300);
}

void TestSearchIndex::anEmptyHistoryLacksNothing()
{
    QVERIFY(isComplete());
}

void TestSearchIndex::anOlderFoldingIsMadeAnewInPieces()
{
    for (int i = 0; i < 25; ++i)
        (void)insert(nodeNamed(u"n%1"_s.arg(i), {}, Role::User, u"word number%1"_s.arg(i), i));
    setFolding(foldingVersion() - 1);
    QVERIFY(!isComplete());
    QVERIFY(completeSome(10));
    QVERIFY(!isComplete());
    QCOMPARE(count(u"word"_s), 10);
    QCOMPARE(count(u"number24"_s), 1); // the newest first
    QCOMPARE(count(u"number0"_s), 0);
    QVERIFY(completeSome(10));
    QVERIFY(!completeSome(10));
    QVERIFY(isComplete());
    QCOMPARE(count(u"word"_s), 25);
    QVERIFY(!completeSome(10));
    QCOMPARE(count(u"word"_s), 25);
}

void TestSearchIndex::whatComesWhileItIsMadeAnewIsInItOnce()
{
    for (int i = 0; i < 10; ++i)
        (void)insert(nodeNamed(u"n%1"_s.arg(i), {}, Role::User, u"word"_s, 10 + i));
    setFolding(0);
    QVERIFY(completeSome(5));
    (void)insert(nodeNamed(u"new"_s, {}, Role::User, u"word"_s, 100));
    m_conversation = valueOf(ConversationRepository(*m_database).insert(conversationNamed(u"imported"_s)));
    const auto old = insert(nodeNamed(u"old"_s, {}, Role::User, u"word"_s, 0));
    const auto gone = insert(nodeNamed(u"gone"_s, {}, Role::User, u"word"_s, 1));
    QCOMPARE(count(u"word"_s), 6);
    wantDone(SearchIndex(*m_database).remove(gone)); // it is not in it yet
    wantDone(m_database->run(u"DELETE FROM part WHERE node = ?"_s, gone));
    wantDone(m_database->run(u"DELETE FROM node WHERE key = ?"_s, gone));
    while (completeSome(3)) {}
    QCOMPARE(count(u"word"_s), 12);
    wantDone(SearchIndex(*m_database).remove(old));
    QCOMPARE(count(u"word"_s), 11);
}

void TestSearchIndex::aNewerFoldingIsLeftAlone()
{
    (void)insert(nodeNamed(u"a"_s, {}, Role::User, u"before"_s, 0));
    setFolding(foldingVersion() + 1);
    (void)insert(nodeNamed(u"b"_s, {}, Role::User, u"meanwhile"_s, 1));
    QCOMPARE(count(u"before"_s), 1);
    QCOMPARE(count(u"meanwhile"_s), 0);
    QVERIFY(!completeSome(10));
    QVERIFY(!isComplete());

    setFolding(foldingVersion()); // as the newer program sees it
    QVERIFY(!isComplete());
    QVERIFY(!completeSome(10));
    QVERIFY(isComplete());
    QCOMPARE(count(u"meanwhile"_s), 1);
}

void TestSearchIndex::removingUnderAnotherFoldingEmptiesIt()
{
    const auto key = insert(nodeNamed(u"a"_s, {}, Role::User, u"gone"_s, 0));
    (void)insert(nodeNamed(u"b"_s, {}, Role::User, u"kept"_s, 1));
    setFolding(foldingVersion() + 1);
    wantDone(SearchIndex(*m_database).remove(key));
    wantDone(m_database->run(u"DELETE FROM part WHERE node = ?"_s, key));
    QCOMPARE(count(), 0);
    QVERIFY(!isComplete());
    while (completeSome(10)) {}
    QVERIFY(isComplete());
    QCOMPARE(count(u"gone"_s), 0);
    QCOMPARE(count(u"kept"_s), 1);
}

void TestSearchIndex::aHistoryFromBeforeIsIndexed()
{
    // As 0002_search.sql finds it.
    for (int i = 0; i < 150; ++i)
        (void)insert(nodeNamed(u"n%1"_s.arg(i), {}, Role::User, u"word"_s, i));
    wantDone(m_database->run(u"INSERT INTO search (search) VALUES ('delete-all')"_s));
    wantDone(m_database->run(u"UPDATE search_state SET folding = 0, indexed_from = 0"_s));
    QVERIFY(!isComplete());
    (void)insert(nodeNamed(u"next"_s, {}, Role::User, u"word"_s, 200));
    QCOMPARE(count(u"word"_s), 100);
    while (completeSome(10)) {}
    QCOMPARE(count(u"word"_s), 151);
}

void TestSearchIndex::mergingEnds()
{
    for (int i = 0; i < 50; ++i)
        (void)insert(nodeNamed(u"n%1"_s.arg(i), {}, Role::User, u"word%1"_s.arg(i), i));
    const auto pieces = [this] {
        return valueOf(m_database->integer(u"SELECT count(DISTINCT segid) FROM search_idx"_s)).value_or(0);
    };
    QVERIFY(pieces() >= 40);
    int rounds = 0;
    while (valueOf(SearchIndex(*m_database).mergeSome(64)))
        QVERIFY(++rounds < 1000);
    QVERIFY2(pieces() < 10, qPrintable(QString::number(pieces())));
    QVERIFY(!valueOf(SearchIndex(*m_database).mergeSome(64)));
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
