// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/storage/StoreFixture.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestNodeWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack();
    void aMessageOfNothingComesBack();
    void keysAreTimes();
    void messagesOfOneSecondHaveKeysOfTheirOwn();
    void aFullSecondOverflowsIntoTheNext();
    void aClockSetBackLeavesTheOrder();
    void timesThatCannotBeAreTaken();
    void depthIsCounted();
    void aTakenIdIsRefused();
    void aParentElsewhereIsRefused();
    void aStateOfANewerVersionIsAnEnd();
    void theEndTakesThePlaceOfWhatStreamed();
    void anEndMayBeWrittenAgain();
};

void TestNodeWriter::everyFieldComesBack()
{
    StoreFixture store;
    const auto conversation = store.addConversation(u"c"_s);
    store.add(conversation, nodeNamed(u"q"_s, {}, Role::User, u"question"_s));
    store.add(conversation, nodeNamed(u"begun"_s, u"q"_s, Role::Assistant, u"half"_s, 1));
    auto node = nodeNamed(u"n"_s, u"q"_s, Role::Assistant, u"whole"_s, 2);
    node.message.createdAt = node.message.createdAt.addMSecs(123);
    node.message.origin = Origin{{u"my provider"_s}, u"model/ä"_s};
    node.message.usage = Usage{
        1, 2, 3, 2, (qint64(1) << 60) + 1, 5, 6, Money::fromUsd(0.1), CostOrigin::Computed, ServiceLevel::Batch, true};
    node.state = NodeState::Failed;
    node.endedAt = timeAt(5).addMSecs(456);
    node.requestId = u"req_1"_s;
    node.finishReason = FinishReason::Refusal;
    node.providerReason = u"refusal"_s;
    node.timeToFirstToken = std::chrono::milliseconds(250);
    node.latency = std::chrono::milliseconds(3000);
    Error error;
    error.kind = ErrorKind::RateLimit;
    error.message = u"Too many requests."_s;
    error.status = 429;
    error.requestId = u"req_1"_s;
    error.code = u"rate"_s;
    error.parameter = u"p"_s;
    error.limit = 1;
    error.used = 2;
    error.phase = ErrorPhase::FirstByte;
    error.retryAfter = std::chrono::milliseconds(1500);
    error.shouldRetry = false;
    node.error = error;
    node.continues = MessageId{u"begun"_s};
    const auto key = store.add(conversation, node);

    node.depth = 1;
    node.version = 1;
    node.versionCount = 2;
    QVERIFY(store.read(key) == node);
}

void TestNodeWriter::aMessageOfNothingComesBack()
{
    StoreFixture store;
    auto node = nodeNamed(u"n"_s, {}, Role::System, {});
    node.message.parts.clear();
    const auto key = store.add(store.addConversation(u"c"_s), node);
    QVERIFY(store.read(key) == node);
    node.message.id = {u"m"_s};
    node.message.usage = Usage(); // known to be of nothing, which is more than not known
    node.message.origin = Origin();
    const auto read = store.read(store.add(store.addConversation(u"d"_s), node));
    QVERIFY(read == node);
}

void TestNodeWriter::keysAreTimes()
{
    StoreFixture store;
    const auto conversation = store.addConversation(u"c"_s);
    const auto old = store.add(conversation, nodeNamed(u"old"_s, {}, Role::User, {}, -100));
    const auto young = store.add(store.addConversation(u"d"_s), nodeNamed(u"young"_s, {}, Role::User, {}, 100));
    QCOMPARE(old, (timeAt(-100).toSecsSinceEpoch()) * 1024);
    QCOMPARE(young, (timeAt(100).toSecsSinceEpoch()) * 1024);
}

void TestNodeWriter::messagesOfOneSecondHaveKeysOfTheirOwn()
{
    StoreFixture store;
    const auto first = store.add(store.addConversation(u"c"_s), nodeNamed(u"a"_s, {}, Role::User, {}));
    const auto second = store.add(store.addConversation(u"d"_s), nodeNamed(u"b"_s, {}, Role::User, {}));
    const auto third = store.add(store.addConversation(u"e"_s), nodeNamed(u"c"_s, {}, Role::User, {}));
    QCOMPARE(second, first + 1);
    QCOMPARE(third, first + 2);
}

void TestNodeWriter::aFullSecondOverflowsIntoTheNext()
{
    StoreFixture store;
    const auto conversation = store.addConversation(u"c"_s);
    auto transaction = valueOf(Transaction::begin(store.database));
    qint64 last = 0;
    for (int i = 0; i < 2500; ++i) {
        const auto key = valueOf(store.writer.insert(
            conversation, nodeNamed(QString::number(i), i == 0 ? QString() : QString::number(i - 1), Role::User, {}),
            {}));
        QVERIFY(key > last);
        last = key;
    }
    QCOMPARE(last, timeAt(0).toSecsSinceEpoch() * 1024 + 2499);
    // A second that others have filled is left to them.
    const auto other = store.addConversation(u"d"_s);
    QCOMPARE(valueOf(store.writer.insert(other, nodeNamed(u"x"_s, {}, Role::User, {}), {})), last + 1);
}

void TestNodeWriter::aClockSetBackLeavesTheOrder()
{
    StoreFixture store;
    const auto conversation = store.addConversation(u"c"_s);
    const auto question = store.add(conversation, nodeNamed(u"q"_s, {}, Role::User, {}, 1000));
    const auto answer = store.add(conversation, nodeNamed(u"a"_s, u"q"_s, Role::Assistant, {}, -5000));
    const auto younger = store.add(conversation, nodeNamed(u"b"_s, u"q"_s, Role::Assistant, {}, -9000));
    const auto edited = store.add(conversation, nodeNamed(u"r"_s, {}, Role::User, {}, -9000));
    QVERIFY(answer > question);
    QVERIFY(younger > answer);
    QVERIFY(edited > question);
    QCOMPARE(store.read(answer).message.createdAt, timeAt(-5000)); // told as it was
    QCOMPARE(store.read(younger).version, 1);
    QCOMPARE(store.read(edited).version, 1);
}

void TestNodeWriter::timesThatCannotBeAreTaken()
{
    StoreFixture store;
    const auto conversation = store.addConversation(u"c"_s);
    auto node = nodeNamed(u"n"_s, {}, Role::User, u"kept"_s);
    node.message.createdAt = QDateTime::fromMSecsSinceEpoch(-1'000'000'000'000, QTimeZone::utc());
    QCOMPARE(store.read(store.add(conversation, node)).message.createdAt, node.message.createdAt);
    node.message.id = {u"m"_s};
    node.message.createdAt = QDateTime::fromMSecsSinceEpoch(qint64(1) << 62, QTimeZone::utc());
    QCOMPARE(store.read(store.add(conversation, node)).message.text(), u"kept"_s);
    node.message.id = {u"o"_s};
    node.message.createdAt = {};
    QCOMPARE(store.read(store.add(conversation, node)).message.text(), u"kept"_s);
}

void TestNodeWriter::depthIsCounted()
{
    StoreFixture store;
    const auto conversation = store.addConversation(u"c"_s);
    store.add(conversation, nodeNamed(u"a"_s, {}, Role::User, {}));
    auto lying = nodeNamed(u"b"_s, u"a"_s, Role::User, {});
    lying.depth = 77;
    lying.versionCount = 9;
    const auto key = store.add(conversation, lying);
    QCOMPARE(store.read(key).depth, 1);
    QCOMPARE(store.read(key).versionCount, 1);
}

void TestNodeWriter::aTakenIdIsRefused()
{
    StoreFixture store;
    store.add(store.addConversation(u"c"_s), nodeNamed(u"a"_s, {}, Role::User, {}));
    const auto other = store.addConversation(u"d"_s);
    const auto refused = store.tryAdd(other, nodeNamed(u"a"_s, {}, Role::User, {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(store.tryAdd(other, nodeNamed({}, {}, Role::User, {})).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(store.count(u"node"_s), 1);
}

void TestNodeWriter::aParentElsewhereIsRefused()
{
    StoreFixture store;
    const auto conversation = store.addConversation(u"c"_s);
    store.add(conversation, nodeNamed(u"a"_s, {}, Role::User, {}));
    const auto other = store.addConversation(u"d"_s);
    QCOMPARE(store.tryAdd(other, nodeNamed(u"b"_s, u"a"_s, Role::User, {})).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(store.tryAdd(other, nodeNamed(u"b"_s, u"none"_s, Role::User, {})).error().kind, ErrorKind::InvalidInput);
    auto continuing = nodeNamed(u"b"_s, {}, Role::User, {});
    continuing.continues = MessageId{u"a"_s};
    QCOMPARE(store.tryAdd(other, continuing).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(store.count(u"node"_s), 1);
}

void TestNodeWriter::aStateOfANewerVersionIsAnEnd()
{
    StoreFixture store;
    const auto key = store.add(store.addConversation(u"c"_s), nodeNamed(u"a"_s, {}, Role::Assistant, u"kept"_s));
    wantDone(store.database.run(u"UPDATE node SET state = 'pondered', finish_reason = 'dream', usage = 'no json',"
                                " error = '[]' WHERE key = ?"_s,
                                key));
    const auto node = store.read(key);
    QCOMPARE(node.state, NodeState::Done);
    QCOMPARE(node.message.text(), u"kept"_s);
    QVERIFY(!node.finishReason);
}

void TestNodeWriter::theEndTakesThePlaceOfWhatStreamed()
{
    StoreFixture store;
    const auto conversation = store.addConversation(u"c"_s);
    auto node = nodeNamed(u"a"_s, {}, Role::Assistant, u"half"_s);
    node.state = NodeState::Pending;
    const auto key = store.add(conversation, node);
    wantDone(store.writer.grow(key, {textGrowth(0, 4, u" an answer"_s)}));
    wantDone(store.writer.setState(key, NodeState::Streaming));
    QCOMPARE(store.read(key).message.text(), u"half an answer"_s);
    QCOMPARE(store.read(key).state, NodeState::Streaming);

    node.state = NodeState::Done;
    node.message.parts = {TextPart{u"whole"_s, {}}, ImagePart{u"image/png"_s, "bytes", {}, {}}};
    wantDone(store.writer.end(key, node));
    const auto read = store.read(key, true);
    QCOMPARE(read.state, NodeState::Done);
    QCOMPARE(read.message.text(), u"whole"_s);
    QCOMPARE(std::get<ImagePart>(read.message.parts.at(1)).data, QByteArray("bytes"));
    QCOMPARE(store.count(u"delta"_s), 0);
    QCOMPARE(store.count(u"part"_s), 2);
}

void TestNodeWriter::anEndMayBeWrittenAgain()
{
    StoreFixture store;
    auto node = nodeNamed(u"a"_s, {}, Role::Assistant, u"whole"_s);
    const auto key = store.add(store.addConversation(u"c"_s), node);
    wantDone(store.writer.end(key, node));
    wantDone(store.writer.end(key, node));
    QVERIFY(store.read(key) == node);
    QCOMPARE(store.count(u"part"_s), 1);
}

QTEST_GUILESS_MAIN(TestNodeWriter)
#include "tst_nodewriter.moc"
