// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/History.h"
#include "support/HeldClock.h"
#include "unit/storage/HistoryValues.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_history.reset(); // before its folder goes
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<History>(m_folder->filePath(u"data"_s), m_clock);
    }
    void everythingIsThere();
    void onceIsEnough_data();
    void onceIsEnough();
    void allOrNothing();
    void withoutATipTheLastMessageIsIt();
    void whatWasBeingWrittenIsInterrupted();
    void attachmentsComeAlong();
    void messagesWithoutTimesKeepTheirOrder();
    void watchersHearOfIt();
    void manyMessagesAreQuick();

private:
    static std::vector<MessageNode> fewNodes()
    {
        return {nodeNamed(u"a"_s, {}, Role::User, u"question"_s, -1000),
                nodeNamed(u"b"_s, u"a"_s, Role::Assistant, u"one"_s, -999),
                nodeNamed(u"b2"_s, u"a"_s, Role::Assistant, u"two"_s, -998)};
    }
    bool import(const Conversation &conversation, const std::vector<MessageNode> &nodes)
    {
        return await(m_history->conversations().import(conversation, nodes));
    }
    std::vector<MessageNode> nodesOf(const QString &id)
    {
        return await(m_history->conversations().nodes({id}, std::nullopt, 0)).nodes;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    HeldClock m_clock;
    std::unique_ptr<History> m_history;
};

void TestImport::everythingIsThere()
{
    auto conversation = conversationNamed(u"c"_s, -1000);
    conversation.title = u"old"_s;
    conversation.tags = {u"red"_s};
    conversation.isArchived = true;
    conversation.importedFrom = u"chatgpt:1"_s;
    conversation.tokens.total = 7;
    conversation.tip = MessageId{u"b"_s};
    QVERIFY(import(conversation, fewNodes()));
    auto expected = conversation;
    expected.messageCount = 2;
    QVERIFY(await(m_history->conversations().conversation({u"c"_s})) == expected);
    const auto nodes = nodesOf(u"c"_s);
    QCOMPARE(idsOf(nodes), QStringList({u"a"_s, u"b"_s, u"b2"_s}));
    QCOMPARE(nodes.at(2).version, 1);
    QCOMPARE(nodes.at(2).message.text(), u"two"_s);
    QCOMPARE(nodes.at(2).message.createdAt, timeAt(-998));
}

void TestImport::onceIsEnough_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("the same id") << u"c"_s << u""_s << false;
    QTest::newRow("the same source") << u"d"_s << u"chatgpt:1"_s << false;
    QTest::newRow("another source") << u"d"_s << u"chatgpt:2"_s << true;
    QTest::newRow("no source") << u"d"_s << u""_s << true;
}

void TestImport::onceIsEnough()
{
    QFETCH(const QString, id);
    QFETCH(const QString, source);
    QFETCH(const bool, isTaken);
    auto first = conversationNamed(u"c"_s);
    first.importedFrom = u"chatgpt:1"_s;
    QVERIFY(import(first, fewNodes()));
    auto second = conversationNamed(id);
    second.importedFrom = source;
    QCOMPARE(import(second, {nodeNamed(u"x"_s, {}, Role::User, u"x"_s)}), isTaken);
    QCOMPARE(nodesOf(u"c"_s).size(), std::size_t(3));
}

void TestImport::allOrNothing()
{
    auto nodes = fewNodes();
    nodes.push_back(nodeNamed(u"z"_s, u"nowhere"_s, Role::User, {}));
    const auto imported = QCoro::waitFor(m_history->conversations().import(conversationNamed(u"c"_s), nodes));
    QVERIFY(!imported);
    QCOMPARE(imported.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(await(m_history->conversations().list({})).total, 0);
    QVERIFY(import(conversationNamed(u"c"_s), fewNodes())); // and nothing is in its way
}

void TestImport::withoutATipTheLastMessageIsIt()
{
    QVERIFY(import(conversationNamed(u"c"_s), fewNodes()));
    QCOMPARE(await(m_history->conversations().conversation({u"c"_s})).tip, std::optional(MessageId{u"b2"_s}));
    QVERIFY(import(conversationNamed(u"empty"_s), {}));
    QVERIFY(!await(m_history->conversations().conversation({u"empty"_s})).tip);
}

void TestImport::whatWasBeingWrittenIsInterrupted()
{
    auto nodes = fewNodes();
    nodes.back().state = NodeState::Streaming;
    QVERIFY(import(conversationNamed(u"c"_s), nodes));
    QCOMPARE(nodesOf(u"c"_s).back().state, NodeState::Interrupted);
    QCOMPARE(nodesOf(u"c"_s).back().message.text(), u"two"_s);
}

void TestImport::attachmentsComeAlong()
{
    auto nodes = fewNodes();
    nodes.front().message.parts.push_back(ImagePart{u"image/png"_s, "bytes", {}, {}});
    nodes.back().message.parts.push_back(FilePart{u"a"_s, u"application/pdf"_s, {}, "bytes", {}});
    QVERIFY(import(conversationNamed(u"c"_s), nodes));
    const auto sha256 = QCryptographicHash::hash("bytes", QCryptographicHash::Sha256);
    QCOMPARE(await(m_history->conversations().attachment(sha256)).data, QByteArray("bytes"));
    PathQuery query;
    query.conversation = {u"c"_s};
    query.withAttachments = true;
    const auto path = await(m_history->conversations().path(query)).nodes;
    QCOMPARE(std::get<ImagePart>(path.front().message.parts.at(1)).data, QByteArray("bytes"));
}

void TestImport::messagesWithoutTimesKeepTheirOrder()
{
    std::vector<MessageNode> nodes;
    for (int i = 0; i < 3000; ++i) {
        nodes.push_back(nodeNamed(QString::number(i), i == 0 ? QString() : QString::number(i - 1), Role::User, {}));
        nodes.back().message.createdAt = QDateTime::fromMSecsSinceEpoch(0, QTimeZone::utc());
    }
    QVERIFY(import(conversationNamed(u"c"_s), nodes));
    QCOMPARE(idsOf(nodesOf(u"c"_s)), idsOf(nodes));
}

void TestImport::watchersHearOfIt()
{
    int count = 0;
    const auto subscription = m_history->conversations().watch([&count](const HistoryChange &) { ++count; });
    QVERIFY(import(conversationNamed(u"c"_s), fewNodes()));
    QTRY_COMPARE(count, 1);
}

void TestImport::manyMessagesAreQuick()
{
    std::vector<MessageNode> nodes;
    for (int i = 0; i < 26'000; ++i) {
        nodes.push_back(nodeNamed(u"m%1"_s.arg(i), i == 0 ? QString() : u"m%1"_s.arg(i - 1),
                                  i % 2 == 0 ? Role::User : Role::Assistant, u"Some words of a message. "_s.repeated(8),
                                  i));
    }
    QElapsedTimer timer;
    timer.start();
    QVERIFY(import(conversationNamed(u"c"_s), nodes));
    qInfo("26,000 messages imported in %lld ms", timer.elapsed());
    QCOMPARE(await(m_history->conversations().conversation({u"c"_s})).messageCount, 26'000);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
