// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/storage/StoreFixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestNodeReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathIsReadFromItsEnd();
    void theLastMessagesAreTheLast();
    void versionsAreCountedAmongTheChildrenOfOneParent();
    void firstMessagesAreVersionsOfOneAnother();
    void whatFailedWithoutAWordIsNoVersion();
    void whatFailedWithWordsIsAVersion();
    void theNewestBelowMayBeOnAnElderBranch();
    void pagesHoldEveryMessageOnce();
    void anUnknownMessageIsSaid();
    void whatStreamsReadsAsWhatGrew();
    void aDeepChainIsRead_data();
    void aDeepChainIsRead();

private:
    //! a - b - c - d, b2 (after a), c2 and c3 (after b2)
    static qint64 addTree(StoreFixture &store)
    {
        const auto conversation = store.addConversation(u"tree"_s);
        int seconds = 0;
        for (const auto &[id, parent] : std::initializer_list<std::pair<QString, QString>>{{u"a"_s, {}},
                                                                                           {u"b"_s, u"a"_s},
                                                                                           {u"c"_s, u"b"_s},
                                                                                           {u"b2"_s, u"a"_s},
                                                                                           {u"c2"_s, u"b2"_s},
                                                                                           {u"c3"_s, u"b2"_s},
                                                                                           {u"d"_s, u"c"_s}})
            store.add(conversation, nodeNamed(id, parent, Role::User, u"text "_s + id, seconds++));
        return conversation;
    }
    static qint64 keyOf(StoreFixture &store, const QString &id) { return valueOf(store.reader.place({id})).key; }
    static std::vector<MessageNode> pathTo(StoreFixture &store, const QString &id, int limit = 0)
    {
        return valueOf(store.reader.path(keyOf(store, id), limit, false)).nodes;
    }
    static QStringList versionsOf(StoreFixture &store, const QString &id)
    {
        return idsOf(valueOf(store.reader.versions(valueOf(store.reader.place({id})))).nodes);
    }
};

void TestNodeReader::aPathIsReadFromItsEnd()
{
    StoreFixture store;
    addTree(store);
    const auto path = pathTo(store, u"d"_s);
    QCOMPARE(idsOf(path), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    for (std::size_t i = 0; i < path.size(); ++i) {
        QCOMPARE(path[i].depth, int(i));
        QCOMPARE(path[i].message.text(), u"text "_s + path[i].message.id.value);
        QCOMPARE(path[i].message.parent, i == 0 ? std::nullopt : std::optional(path[i - 1].message.id));
    }
    QCOMPARE(idsOf(pathTo(store, u"c3"_s)), QStringList({u"a"_s, u"b2"_s, u"c3"_s}));
}

void TestNodeReader::theLastMessagesAreTheLast()
{
    StoreFixture store;
    addTree(store);
    QCOMPARE(idsOf(pathTo(store, u"d"_s, 1)), QStringList({u"d"_s}));
    QCOMPARE(idsOf(pathTo(store, u"d"_s, 3)), QStringList({u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(idsOf(pathTo(store, u"d"_s, 99)).size(), 4);
}

void TestNodeReader::versionsAreCountedAmongTheChildrenOfOneParent()
{
    StoreFixture store;
    addTree(store);
    const auto path = pathTo(store, u"c3"_s);
    QCOMPARE(path[0].version, 0);
    QCOMPARE(path[0].versionCount, 1);
    QCOMPARE(path[1].version, 1);
    QCOMPARE(path[1].versionCount, 2);
    QCOMPARE(path[2].version, 1);
    QCOMPARE(path[2].versionCount, 2);
    QCOMPARE(versionsOf(store, u"b2"_s), QStringList({u"b"_s, u"b2"_s}));
    QCOMPARE(versionsOf(store, u"d"_s), QStringList({u"d"_s}));
}

void TestNodeReader::firstMessagesAreVersionsOfOneAnother()
{
    StoreFixture store;
    const auto conversation = addTree(store);
    store.add(conversation, nodeNamed(u"a2"_s, {}, Role::User, u"edited"_s, 50));
    store.add(store.addConversation(u"other"_s), nodeNamed(u"x"_s, {}, Role::User, {}, 51));
    QCOMPARE(versionsOf(store, u"a"_s), QStringList({u"a"_s, u"a2"_s}));
    QCOMPARE(pathTo(store, u"d"_s).front().versionCount, 2);
    QCOMPARE(pathTo(store, u"a2"_s).front().version, 1);
    QCOMPARE(pathTo(store, u"x"_s).front().versionCount, 1);
}

void TestNodeReader::whatFailedWithoutAWordIsNoVersion()
{
    StoreFixture store;
    const auto conversation = store.addConversation(u"c"_s);
    store.add(conversation, nodeNamed(u"q"_s, {}, Role::User, u"question"_s));
    auto failed = nodeNamed(u"failed"_s, u"q"_s, Role::Assistant, {}, 1);
    failed.message.parts.clear();
    failed.state = NodeState::Failed;
    store.add(conversation, failed);
    QCOMPARE(pathTo(store, u"failed"_s).back().versionCount, 1); // the one that is looked at counts
    store.add(conversation, nodeNamed(u"a"_s, u"q"_s, Role::Assistant, u"answer"_s, 2));
    QCOMPARE(pathTo(store, u"a"_s).back().version, 0);
    QCOMPARE(pathTo(store, u"a"_s).back().versionCount, 1);
    QCOMPARE(versionsOf(store, u"a"_s), QStringList({u"a"_s}));
    QCOMPARE(pathTo(store, u"failed"_s).back().version, 0);
    QCOMPARE(pathTo(store, u"failed"_s).back().versionCount, 2);
    QCOMPARE(versionsOf(store, u"failed"_s), QStringList({u"failed"_s, u"a"_s}));
}

void TestNodeReader::whatFailedWithWordsIsAVersion()
{
    StoreFixture store;
    const auto conversation = store.addConversation(u"c"_s);
    store.add(conversation, nodeNamed(u"q"_s, {}, Role::User, u"question"_s));
    auto failed = nodeNamed(u"failed"_s, u"q"_s, Role::Assistant, u"half"_s, 1);
    failed.state = NodeState::Failed;
    store.add(conversation, failed);
    store.add(conversation, nodeNamed(u"a"_s, u"q"_s, Role::Assistant, u"answer"_s, 2));
    QCOMPARE(pathTo(store, u"a"_s).back().version, 1);
    QCOMPARE(versionsOf(store, u"a"_s), QStringList({u"failed"_s, u"a"_s}));
}

void TestNodeReader::theNewestBelowMayBeOnAnElderBranch()
{
    StoreFixture store;
    addTree(store);
    const auto below = [&store](const QString &id) {
        return valueOf(store.reader.newestBelow(keyOf(store, id))).value;
    };
    QCOMPARE(below(u"a"_s), u"d"_s); // written last, although b2 is younger than b
    QCOMPARE(below(u"b2"_s), u"c3"_s);
    QCOMPARE(below(u"d"_s), u"d"_s);
}

void TestNodeReader::pagesHoldEveryMessageOnce()
{
    StoreFixture store;
    const auto conversation = addTree(store);
    store.add(store.addConversation(u"other"_s), nodeNamed(u"x"_s, {}, Role::User, {}, 3));
    QStringList seen;
    qint64 after = -1;
    for (;;) {
        const auto page = valueOf(store.reader.page(conversation, after, 2)).nodes;
        if (page.empty())
            break;
        QVERIFY(page.size() <= 2);
        for (const auto &node : page)
            QVERIFY(!node.message.parent || seen.contains(node.message.parent->value)
                    || idsOf(page).contains(node.message.parent->value));
        seen += idsOf(page);
        after = keyOf(store, seen.last());
    }
    QCOMPARE(seen, QStringList({u"a"_s, u"b"_s, u"c"_s, u"b2"_s, u"c2"_s, u"c3"_s, u"d"_s}));
}

void TestNodeReader::anUnknownMessageIsSaid()
{
    StoreFixture store;
    const auto conversation = addTree(store);
    const auto other = store.addConversation(u"other"_s);
    QCOMPARE(store.reader.place({u"none"_s}).error().kind, ErrorKind::InvalidInput);
    QVERIFY(store.reader.placeIn(conversation, {u"a"_s}).has_value());
    QCOMPARE(store.reader.placeIn(other, {u"a"_s}).error().kind, ErrorKind::InvalidInput);
}

void TestNodeReader::whatStreamsReadsAsWhatGrew()
{
    StoreFixture store;
    const auto conversation = store.addConversation(u"c"_s);
    store.add(conversation, nodeNamed(u"q"_s, {}, Role::User, u"question"_s));
    auto node = nodeNamed(u"a"_s, u"q"_s, Role::Assistant, u"begun"_s, 1);
    node.state = NodeState::Streaming;
    const auto key = store.add(conversation, node);
    CitationPart citation;
    citation.url = u"https://example.org"_s;
    wantDone(store.writer.grow(key, {{0, 0, 5, TextPart{u" and "_s + QChar(0xd83d), {}}}})); // a pair cut in the middle
    wantDone(store.writer.grow(key,
                               {{0, 0, 11, TextPart{QString(QChar(0xde00)), "signed"}},
                                {0, 1, 0, citation},
                                {1, 0, 0, ToolCallPart{u"1"_s, u"find"_s, "{\"a\"", {}, false}}}));
    wantDone(store.writer.grow(key, {{1, 0, 4, ToolCallPart{u"1"_s, u"find"_s, ":1}", {}, true}}}));
    const auto parts = pathTo(store, u"a"_s).back().message.parts;
    const std::vector<MessagePart> expected{TextPart{u"begun and 😀"_s, "signed"}, citation,
                                            ToolCallPart{u"1"_s, u"find"_s, "{\"a\":1}", {}, true}};
    QVERIFY(parts == expected);
}

void TestNodeReader::aDeepChainIsRead_data()
{
    QTest::addColumn<int>("depth");
    QTest::newRow("5,000") << 5'000;
    QTest::newRow("100,000") << 100'000;
}

void TestNodeReader::aDeepChainIsRead()
{
    QFETCH(const int, depth);
    StoreFixture store;
    const auto conversation = store.addConversation(u"c"_s);
    {
        auto transaction = valueOf(Transaction::begin(store.database));
        for (int i = 0; i < depth; ++i) {
            const QString parent = i == 0 ? QString() : QString::number(i - 1);
            const auto node = nodeNamed(QString::number(i), parent, i % 2 == 0 ? Role::User : Role::Assistant,
                                        u"text"_s, i);
            QVERIFY(store.writer.insert(conversation, node, std::nullopt).has_value());
        }
        wantDone(transaction.commit());
    }
    const auto last = keyOf(store, QString::number(depth - 1));
    QElapsedTimer timer;
    timer.start();
    const auto end = valueOf(store.reader.path(last, 50, false)).nodes;
    qInfo("the last 50 of %d messages: %.1f ms", depth, double(timer.nsecsElapsed()) / 1e6);
    QCOMPARE(end.size(), std::size_t(50));
    QCOMPARE(end.back().depth, depth - 1);
    QCOMPARE(end.front().depth, depth - 50);

    const auto all = valueOf(store.reader.path(last, 0, false)).nodes;
    QCOMPARE(all.size(), std::size_t(depth));
    for (int i = 0; i < depth; ++i)
        QCOMPARE(all[std::size_t(i)].depth, i);
    QCOMPARE(valueOf(store.reader.newestBelow(keyOf(store, u"0"_s))).value, QString::number(depth - 1));
}

QTEST_GUILESS_MAIN(TestNodeReader)
#include "tst_nodereader.moc"
