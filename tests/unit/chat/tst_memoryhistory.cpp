// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/MemoryHistory.h"

#include <QCoroTask>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    Clock clock;
    MemoryHistory history{clock};

    ConversationId create(const QString &id, const QString &title = {})
    {
        Conversation conversation;
        conversation.id.value = id;
        conversation.title = title;
        conversation.createdAt = conversation.activeAt = clock.nowUtc();
        if (!QCoro::waitFor(history.create(conversation)))
            qFatal("not created");
        return conversation.id;
    }
    [[nodiscard]] static MessageNode node(const QString &id, std::optional<MessageId> parent, Role role)
    {
        MessageNode node;
        node.message.id.value = id;
        node.message.parent = std::move(parent);
        node.message.role = role;
        return node;
    }
    //! A question and the place of its answer.
    NewTurn begin(const ConversationId &conversation, const QString &id, std::optional<MessageId> parent = {})
    {
        NewTurn turn;
        turn.id.value = id;
        turn.conversation = conversation;
        turn.question = node(id + u"?"_s, std::move(parent), Role::User);
        turn.answer = node(id + u"!"_s, turn.question->message.id, Role::Assistant);
        turn.answer.state = NodeState::Pending;
        if (!QCoro::waitFor(history.begin(turn)))
            qFatal("not begun");
        return turn;
    }
    [[nodiscard]] QStringList list(const ConversationFilter &filter)
    {
        const auto found = QCoro::waitFor(history.list(filter));
        QStringList ids;
        for (const auto &one : found->conversations)
            ids << one.id.value;
        return ids;
    }
};

} // namespace

class TestMemoryHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTurnIsKeptAsItGoesOn();
    void whatAnAnswerBeginsWithIsThere();
    void theListIsFilteredAndInOrder();
    void foldersAndTagsAreEachToldOnce();
    void aTitleOfThePersonIsNotReplaced();
    void whatIsRemovedCanBeHadBack();
    void aWatcherHearsOfChanges();
    void whatIsThereIsNotImportedAgain();
    void unknownIdsAreErrors();
};

void TestMemoryHistory::aTurnIsKeptAsItGoesOn()
{
    Stage stage;
    const auto id = stage.create(u"c"_s);
    const auto turn = stage.begin(id, u"t"_s);
    QCOMPARE(QCoro::waitFor(stage.history.conversation(id))->tip, turn.answer.message.id);
    QCOMPARE(QCoro::waitFor(stage.history.conversation(id))->messageCount, 2);

    TurnCheckpoint checkpoint;
    checkpoint.turn = turn.id;
    checkpoint.growth = {{0, 0, 0, TextPart{u"be"_s, {}}}};
    QVERIFY(QCoro::waitFor(stage.history.checkpoint(checkpoint)));
    checkpoint.growth = {{0, 0, 2, TextPart{u"cause"_s, {}}}};
    QVERIFY(QCoro::waitFor(stage.history.checkpoint(checkpoint)));
    PathQuery query;
    query.conversation = id;
    query.limit = 1;
    auto path = QCoro::waitFor(stage.history.path(query));
    QCOMPARE(path->nodes.size(), 1u);
    QCOMPARE(path->nodes[0].message.text(), u"because"_s);
    QVERIFY(path->nodes[0].state == NodeState::Streaming);
    QCOMPARE(path->nodes[0].depth, 1);

    TurnEnd end;
    end.turn = turn.id;
    end.answer = turn.answer;
    end.answer.state = NodeState::Done;
    end.answer.message.usage = Usage{};
    end.answer.message.usage->completion = 2;
    QVERIFY(QCoro::waitFor(stage.history.end(end)));
    QCOMPARE(QCoro::waitFor(stage.history.conversation(id))->tokens.completion, 2);
    QVERIFY(QCoro::waitFor(stage.history.turn(turn.id))->state == NodeState::Done);
}

void TestMemoryHistory::whatAnAnswerBeginsWithIsThere()
{
    Stage stage;
    const auto id = stage.create(u"c"_s);
    NewTurn turn;
    turn.id.value = u"t"_s;
    turn.conversation = id;
    turn.answer = Stage::node(u"a"_s, {}, Role::Assistant);
    turn.answer.message.parts = {TextPart{u"half"_s, {}}};
    QVERIFY(QCoro::waitFor(stage.history.begin(turn)));
    TurnCheckpoint checkpoint;
    checkpoint.turn = turn.id;
    checkpoint.growth = {{0, 0, 4, TextPart{u" whole"_s, {}}}};
    QVERIFY(QCoro::waitFor(stage.history.checkpoint(checkpoint)));
    PathQuery query;
    query.conversation = id;
    QCOMPARE(QCoro::waitFor(stage.history.path(query))->nodes[0].message.text(), u"half whole"_s);
}

void TestMemoryHistory::theListIsFilteredAndInOrder()
{
    Stage stage;
    stage.create(u"a"_s, u"Blue sky"_s);
    stage.create(u"b"_s, u"Green grass"_s);
    stage.create(u"c"_s, u"Blue sea"_s);
    ConversationChange change;
    change.isPinned = true;
    QVERIFY(QCoro::waitFor(stage.history.change(ConversationId{u"a"_s}, change)));
    ConversationFilter filter;
    QCOMPARE(stage.list(filter).first(), u"a"_s); // pinned
    filter.words = u"blue"_s;
    QCOMPARE(stage.list(filter).size(), 2);
    filter.limit = 1;
    filter.offset = 1;
    QCOMPARE(stage.list(filter), QStringList{u"c"_s});
    QCOMPARE(QCoro::waitFor(stage.history.list(filter))->total, 2);
    QCOMPARE(QCoro::waitFor(stage.history.ids(u"b"_s, 9))->ids.size(), 1u);
}

void TestMemoryHistory::foldersAndTagsAreEachToldOnce()
{
    Stage stage;
    ConversationChange change;
    change.folder = u"work"_s;
    change.tags = QStringList{u"pump"_s, u"blue"_s};
    for (const auto &id : {u"a"_s, u"b"_s, u"c"_s}) {
        stage.create(id, id);
        QVERIFY(QCoro::waitFor(stage.history.change(ConversationId{id}, change)));
        change.tags = QStringList{u"blue"_s};
    }
    change.folder = u"gone"_s;
    stage.create(u"d"_s, u"d"_s);
    QVERIFY(QCoro::waitFor(stage.history.change(ConversationId{u"d"_s}, change)));
    QVERIFY(QCoro::waitFor(stage.history.remove({ConversationId{u"d"_s}})));
    stage.create(u"e"_s, u"in no folder"_s);
    QCOMPARE(*QCoro::waitFor(stage.history.shelves()), (Shelves{{u"work"_s}, {u"blue"_s, u"pump"_s}}));
}

void TestMemoryHistory::aTitleOfThePersonIsNotReplaced()
{
    Stage stage;
    const auto id = stage.create(u"a"_s);
    ConversationChange mine;
    mine.title = u"Mine"_s;
    ConversationChange theirs;
    theirs.title = u"Theirs"_s;
    theirs.titleOrigin = TitleOrigin::Model;
    QVERIFY(QCoro::waitFor(stage.history.change(id, theirs)));
    QCOMPARE(QCoro::waitFor(stage.history.conversation(id))->title, u"Theirs"_s);
    QVERIFY(QCoro::waitFor(stage.history.change(id, mine)));
    QVERIFY(QCoro::waitFor(stage.history.change(id, theirs)));
    QCOMPARE(QCoro::waitFor(stage.history.conversation(id))->title, u"Mine"_s);
}

void TestMemoryHistory::whatIsRemovedCanBeHadBack()
{
    Stage stage;
    const auto id = stage.create(u"a"_s);
    QVERIFY(QCoro::waitFor(stage.history.remove({id})));
    QVERIFY(stage.list({}).isEmpty());
    QVERIFY(QCoro::waitFor(stage.history.bringBack({id})));
    QCOMPARE(stage.list({}).size(), 1);
}

void TestMemoryHistory::aWatcherHearsOfChanges()
{
    Stage stage;
    int changes = 0;
    auto subscription = stage.history.watch([&changes](const HistoryChange &change) {
        QCOMPARE(change.conversations.size(), 1u);
        ++changes;
    });
    const auto id = stage.create(u"a"_s);
    QCOMPARE(changes, 1);
    stage.begin(id, u"t"_s);
    QCOMPARE(changes, 2);
    subscription.reset();
    stage.create(u"b"_s);
    QCOMPARE(changes, 2);
}

void TestMemoryHistory::whatIsThereIsNotImportedAgain()
{
    Stage stage;
    Conversation conversation;
    conversation.id.value = u"a"_s;
    conversation.importedFrom = u"chatgpt:1"_s;
    const auto first = Stage::node(u"q"_s, {}, Role::User);
    const auto second = Stage::node(u"a"_s, first.message.id, Role::Assistant);
    conversation.tip = second.message.id;
    QCOMPARE(QCoro::waitFor(stage.history.import(conversation, {first, second})), true);
    conversation.id.value = u"b"_s;
    QCOMPARE(QCoro::waitFor(stage.history.import(conversation, {})), false);
    const auto nodes = QCoro::waitFor(stage.history.nodes(ConversationId{u"a"_s}, first.message.id, 9));
    QCOMPARE(nodes->nodes.size(), 1u);
    QCOMPARE(nodes->nodes[0].depth, 1);
    QCOMPARE(*QCoro::waitFor(stage.history.newestBelow(first.message.id)), second.message.id);
}

void TestMemoryHistory::unknownIdsAreErrors()
{
    Stage stage;
    QVERIFY(!QCoro::waitFor(stage.history.conversation(ConversationId{u"x"_s})));
    QVERIFY(!QCoro::waitFor(stage.history.versions(MessageId{u"x"_s})));
    QVERIFY(!QCoro::waitFor(stage.history.checkpoint({TurnId{u"x"_s}, {}, {}, {}})));
    PathQuery query;
    query.conversation = stage.create(u"a"_s);
    query.end = MessageId{u"x"_s};
    QVERIFY(!QCoro::waitFor(stage.history.path(query)));
}

QTEST_GUILESS_MAIN(TestMemoryHistory)
#include "tst_memoryhistory.moc"
