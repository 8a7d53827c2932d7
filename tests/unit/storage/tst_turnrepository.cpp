// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/storage/StoreFixture.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestTurnRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginKeepsTheQuestionAndThePlaceOfTheAnswer();
    void beginAgainIsNoError();
    void anotherTurnOfTheSameIdIsRefused();
    void aTurnInNoConversationIsRefused();
    void anAnswerAgainIsAVersion();
    void aTurnMayLeaveTheTip();
    void continueBeginsWithTheOldWords();
    void checkpointsGrowTheAnswer();
    void statesAndStepsAreKept();
    void aCheckpointAfterTheEndIsNothing();
    void theEndIsWhatStays();
    void endAgainAddsNoTokensTwice();
    void theEndOfAnotherAnswerIsRefused();
    void tokensOfSeveralAnswersAreAddedUp();
    void anUnknownTurnIsSaid();

private:
    static void begin(StoreFixture &store, const NewTurn &turn)
    {
        auto transaction = valueOf(Transaction::begin(store.database));
        wantDone(store.turns.begin(turn, thisProcess(), timeAt(0)));
        wantDone(transaction.commit()); // the references are looked at here
    }
    static Result<void> tryBegin(StoreFixture &store, const NewTurn &turn)
    {
        auto transaction = valueOf(Transaction::begin(store.database));
        return store.turns.begin(turn, thisProcess(), timeAt(0));
    }
    static void end(StoreFixture &store, const TurnEnd &end)
    {
        auto transaction = valueOf(Transaction::begin(store.database));
        wantDone(store.turns.end(end, timeAt(30)));
        wantDone(transaction.commit());
    }
    static void checkpoint(StoreFixture &store, const TurnCheckpoint &checkpoint)
    {
        auto transaction = valueOf(Transaction::begin(store.database));
        wantDone(store.turns.checkpoint(checkpoint));
        wantDone(transaction.commit());
    }
    static Conversation conversationIn(StoreFixture &store) { return valueOf(store.conversations.read({u"c"_s})); }
    static MessageNode nodeIn(StoreFixture &store, const QString &id)
    {
        return store.read(valueOf(store.reader.place({id})).key);
    }
    static TurnCheckpoint growthOf(const QString &turn, std::vector<PartGrowth> growth)
    {
        TurnCheckpoint checkpoint;
        checkpoint.turn = {turn};
        checkpoint.growth = std::move(growth);
        return checkpoint;
    }
};

void TestTurnRepository::beginKeepsTheQuestionAndThePlaceOfTheAnswer()
{
    StoreFixture store;
    auto closed = conversationNamed(u"c"_s);
    closed.closedAt = timeAt(-5);
    QVERIFY(store.conversations.insert(closed).has_value());
    begin(store, turnNamed(u"t"_s, u"c"_s));

    const auto question = nodeIn(store, u"t.q"_s);
    QCOMPARE(question.state, NodeState::Done);
    QCOMPARE(question.message.text(), u"question t"_s);
    const auto answer = nodeIn(store, u"t.a"_s);
    QCOMPARE(answer.state, NodeState::Pending);
    QCOMPARE(answer.message.parts.size(), std::size_t(0));
    QCOMPARE(answer.message.parent, std::optional(MessageId{u"t.q"_s}));
    QCOMPARE(answer.message.origin, std::optional(Origin{{u"openai"_s}, u"gpt"_s}));
    const auto conversation = conversationIn(store);
    QCOMPARE(conversation.tip, std::optional(MessageId{u"t.a"_s}));
    QCOMPARE(conversation.messageCount, 2);
    QCOMPARE(conversation.activeAt, timeAt(0));
    QVERIFY(!conversation.closedAt); // it goes on
    const auto turn = valueOf(store.turns.read({u"t"_s}));
    QCOMPARE(turn.conversation, ConversationId{u"c"_s});
    QCOMPARE(turn.answer, MessageId{u"t.a"_s});
    QCOMPARE(turn.state, TurnState::Pending);
    QCOMPARE(store.count(u"node WHERE turn IS NOT NULL"_s), 2);
}

void TestTurnRepository::beginAgainIsNoError()
{
    StoreFixture store;
    store.addConversation(u"c"_s);
    begin(store, turnNamed(u"t"_s, u"c"_s));
    begin(store, turnNamed(u"t"_s, u"c"_s));
    QCOMPARE(store.count(u"node"_s), 2);
    QCOMPARE(store.count(u"turn"_s), 1);
}

void TestTurnRepository::anotherTurnOfTheSameIdIsRefused()
{
    StoreFixture store;
    store.addConversation(u"c"_s);
    begin(store, turnNamed(u"t"_s, u"c"_s));
    auto other = turnNamed(u"u"_s, u"c"_s);
    other.id = {u"t"_s};
    QCOMPARE(tryBegin(store, other).error().kind, ErrorKind::InvalidInput);
    auto nameless = turnNamed(u"v"_s, u"c"_s);
    nameless.id = {};
    QCOMPARE(tryBegin(store, nameless).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(store.count(u"node"_s), 2);
}

void TestTurnRepository::aTurnInNoConversationIsRefused()
{
    StoreFixture store;
    QCOMPARE(tryBegin(store, turnNamed(u"t"_s, u"none"_s)).error().kind, ErrorKind::InvalidInput);
    store.addConversation(u"c"_s);
    QCOMPARE(tryBegin(store, turnNamed(u"t"_s, u"c"_s, u"none"_s)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(store.count(u"node"_s), 0);
}

void TestTurnRepository::anAnswerAgainIsAVersion()
{
    StoreFixture store;
    store.addConversation(u"c"_s);
    const auto first = turnNamed(u"t"_s, u"c"_s);
    begin(store, first);
    end(store, endOf(first, u"one"_s));
    auto again = turnNamed(u"u"_s, u"c"_s);
    again.question = std::nullopt;
    again.answer.message.parent = MessageId{u"t.q"_s};
    begin(store, again);
    QCOMPARE(nodeIn(store, u"u.a"_s).version, 1);
    QCOMPARE(nodeIn(store, u"u.a"_s).versionCount, 2);
    QCOMPARE(conversationIn(store).tip, std::optional(MessageId{u"u.a"_s}));
    QCOMPARE(nodeIn(store, u"t.a"_s).message.text(), u"one"_s);
}

void TestTurnRepository::aTurnMayLeaveTheTip()
{
    StoreFixture store;
    store.addConversation(u"c"_s);
    begin(store, turnNamed(u"t"_s, u"c"_s));
    auto aside = turnNamed(u"u"_s, u"c"_s, u"t.a"_s);
    aside.movesTip = false;
    begin(store, aside);
    QCOMPARE(conversationIn(store).tip, std::optional(MessageId{u"t.a"_s}));
}

void TestTurnRepository::continueBeginsWithTheOldWords()
{
    StoreFixture store;
    store.addConversation(u"c"_s);
    const auto first = turnNamed(u"t"_s, u"c"_s);
    begin(store, first);
    auto cut = endOf(first, u"half an"_s);
    cut.answer.state = NodeState::Interrupted;
    end(store, cut);
    auto more = turnNamed(u"u"_s, u"c"_s);
    more.question = std::nullopt;
    more.answer.message.parent = MessageId{u"t.q"_s};
    more.answer.continues = MessageId{u"t.a"_s};
    more.answer.message.parts = {ReasoningPart{u"thought"_s, false, {}, {}}, TextPart{u"half an"_s, {}}};
    begin(store, more);
    QCOMPARE(nodeIn(store, u"u.a"_s).message.text(), u"half an"_s);
    QCOMPARE(nodeIn(store, u"u.a"_s).continues, std::optional(MessageId{u"t.a"_s}));
    checkpoint(store, growthOf(u"u"_s, {textGrowth(1, 7, u" answer"_s), {2, 0, 0, TextPart{u" more"_s, {}}}}));
    QCOMPARE(nodeIn(store, u"u.a"_s).message.text(), u"half an answer more"_s);
    QCOMPARE(nodeIn(store, u"u.a"_s).message.reasoning(), u"thought"_s);
}

void TestTurnRepository::checkpointsGrowTheAnswer()
{
    StoreFixture store;
    store.addConversation(u"c"_s);
    begin(store, turnNamed(u"t"_s, u"c"_s));
    const auto revision = valueOf(store.database.integer(u"SELECT revision FROM conversation"_s));
    checkpoint(store, growthOf(u"t"_s, {textGrowth(0, 0, u"Hello"_s)}));
    checkpoint(store, growthOf(u"t"_s, {textGrowth(0, 5, u" world"_s)}));
    checkpoint(store, growthOf(u"t"_s, {textGrowth(0, 5, u" world, again"_s)})); // after a failure, with more
    QCOMPARE(nodeIn(store, u"t.a"_s).message.text(), u"Hello world, again"_s);
    QCOMPARE(nodeIn(store, u"t.a"_s).state, NodeState::Streaming);
    QVERIFY(valueOf(store.database.integer(u"SELECT revision FROM conversation"_s)) > revision); // others see it
}

void TestTurnRepository::statesAndStepsAreKept()
{
    StoreFixture store;
    store.addConversation(u"c"_s);
    begin(store, turnNamed(u"t"_s, u"c"_s));
    TurnStep attempt;
    attempt.target = {{u"openai"_s}, u"gpt"_s};
    attempt.startedAt = timeAt(1);
    attempt.endedAt = timeAt(2);
    attempt.error = Error();
    attempt.error->kind = ErrorKind::Overloaded;
    attempt.error->message = u"busy"_s;
    attempt.error->status = 529;
    TurnStep wait;
    wait.kind = StepKind::Wait;
    wait.startedAt = timeAt(2);
    wait.cause = u"busy"_s;
    TurnCheckpoint waiting;
    waiting.turn = {u"t"_s};
    waiting.state = TurnState::Waiting;
    waiting.steps = {attempt, wait};
    checkpoint(store, waiting);
    checkpoint(store, waiting);
    auto turn = valueOf(store.turns.read({u"t"_s}));
    QCOMPARE(turn.state, TurnState::Waiting);
    QVERIFY(turn.steps == waiting.steps);
    QCOMPARE(nodeIn(store, u"t.a"_s).state, NodeState::Waiting);

    checkpoint(store, growthOf(u"t"_s, {textGrowth(0, 0, u"x"_s)})); // says nothing of steps: they stay
    QVERIFY(valueOf(store.turns.read({u"t"_s})).steps == waiting.steps);
}

void TestTurnRepository::aCheckpointAfterTheEndIsNothing()
{
    StoreFixture store;
    store.addConversation(u"c"_s);
    const auto turn = turnNamed(u"t"_s, u"c"_s);
    begin(store, turn);
    end(store, endOf(turn, u"whole"_s));
    checkpoint(store, growthOf(u"t"_s, {textGrowth(0, 0, u"late"_s)}));
    QCOMPARE(nodeIn(store, u"t.a"_s).message.text(), u"whole"_s);
    QCOMPARE(nodeIn(store, u"t.a"_s).state, NodeState::Done);
    QCOMPARE(store.count(u"delta"_s), 0);
}

void TestTurnRepository::theEndIsWhatStays()
{
    StoreFixture store;
    store.addConversation(u"c"_s);
    const auto turn = turnNamed(u"t"_s, u"c"_s);
    begin(store, turn);
    checkpoint(store, growthOf(u"t"_s, {textGrowth(0, 0, u"half"_s)}));
    auto whole = endOf(turn, u"whole"_s);
    whole.answer.requestId = u"req"_s;
    whole.answer.message.origin = Origin{{u"other"_s}, u"fallback"_s};
    whole.steps.push_back({StepKind::Attempt, {{u"other"_s}, u"fallback"_s}, timeAt(0), timeAt(1), {}, {}});
    end(store, whole);

    auto expected = whole.answer;
    expected.depth = 1;
    QVERIFY(nodeIn(store, u"t.a"_s) == expected);
    const auto record = valueOf(store.turns.read({u"t"_s}));
    QCOMPARE(record.state, TurnState::Done);
    QVERIFY(record.steps == whole.steps);
    QCOMPARE(store.count(u"turn WHERE ended_at IS NULL"_s), 0);
    QCOMPARE(store.count(u"delta"_s), 0);
    QCOMPARE(conversationIn(store).activeAt, timeAt(30));
}

void TestTurnRepository::endAgainAddsNoTokensTwice()
{
    StoreFixture store;
    store.addConversation(u"c"_s);
    const auto turn = turnNamed(u"t"_s, u"c"_s);
    begin(store, turn);
    auto cut = endOf(turn, u"half"_s);
    cut.answer.state = NodeState::Interrupted;
    end(store, cut);
    end(store, cut);
    QCOMPARE(conversationIn(store).tokens.prompt, std::optional<qint64>(10));
    QCOMPARE(nodeIn(store, u"t.a"_s).message.text(), u"half"_s);
    QCOMPARE(store.count(u"part"_s), 2); // of the question and of the answer
}

void TestTurnRepository::theEndOfAnotherAnswerIsRefused()
{
    StoreFixture store;
    store.addConversation(u"c"_s);
    const auto turn = turnNamed(u"t"_s, u"c"_s);
    begin(store, turn);
    auto other = endOf(turn, u"x"_s);
    other.answer.message.id = {u"t.q"_s};
    QCOMPARE(store.turns.end(other, timeAt(1)).error().kind, ErrorKind::InvalidInput);
    auto unended = endOf(turn, u"x"_s);
    unended.answer.state = NodeState::Streaming;
    QCOMPARE(store.turns.end(unended, timeAt(1)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(nodeIn(store, u"t.a"_s).state, NodeState::Pending);
}

void TestTurnRepository::tokensOfSeveralAnswersAreAddedUp()
{
    StoreFixture store;
    store.addConversation(u"c"_s);
    const auto first = turnNamed(u"t"_s, u"c"_s);
    begin(store, first);
    end(store, endOf(first, u"one"_s));
    const auto second = turnNamed(u"u"_s, u"c"_s, u"t.a"_s);
    begin(store, second);
    end(store, endOf(second, u"two"_s));
    QCOMPARE(conversationIn(store).tokens.prompt, std::optional<qint64>(20));
    QCOMPARE(conversationIn(store).tokens.completion, std::optional<qint64>(10));
}

void TestTurnRepository::anUnknownTurnIsSaid()
{
    StoreFixture store;
    QCOMPARE(store.turns.read({u"none"_s}).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(store.turns.checkpoint(growthOf(u"none"_s, {})).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(store.turns.end(endOf(turnNamed(u"none"_s, u"c"_s), {}), timeAt(0)).error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestTurnRepository)
#include "tst_turnrepository.moc"
