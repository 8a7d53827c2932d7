// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TurnStage.h"

#include <QSignalSpy>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTurnService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQuestionIsKeptBeforeAnythingIsSent();
    void whatCannotBeKeptIsNotSent();
    void anAnswerIsKeptWithAllThatIsKnownOfIt();
    void whatTheProviderDidNotCountIsEstimated();
    void howItEnds_data();
    void howItEnds();
    void aStopWhileTheQuestionIsKeptSendsNothing();
    void aStopBeforeTheFirstWord();
    void aStopAfterTheEndIsNothing();
    void oneAnswerAtATimeInAConversation();
    void twoConversationsAnswerAtOnce();
    void aViewGoesAndComesBack();
    void aTurnGoesOnWithoutAnyView();
    void whoIsThereFromTheStartMissesNothing();
    void theEndOfTheProgramInterruptsAll();
    void theSwitchedTargetIsTheOrigin();
};

void TestTurnService::theQuestionIsKeptBeforeAnythingIsSent()
{
    TurnStage stage;
    stage.turns.hold();
    auto task = stage.send.run(stage.conversation, TurnStage::words(u"why?"_s), &stage.watcher);
    QTRY_COMPARE(stage.turns.begun.size(), 1u);
    QCOMPARE(stage.turns.begun[0].question->message.text(), u"why?"_s);
    QVERIFY(stage.turns.begun[0].answer.state == NodeState::Pending);
    QCoreApplication::processEvents();
    QVERIFY(!stage.provider().isAsked() && stage.watcher.beginnings.empty());

    stage.turns.release();
    const auto turn = QCoro::waitFor(std::move(task));
    QVERIFY(turn && stage.provider().isAsked());
    QCOMPARE(stage.path().size(), 2u); // in the store, while the request is on its way
    QCOMPARE(stage.path()[0].message.text(), u"why?"_s);
    QVERIFY(stage.path()[0].state == NodeState::Done);
    QCOMPARE(stage.path()[1].message.id, turn->answer.message.id);
    QCOMPARE(stage.path()[1].message.parent, stage.path()[0].message.id);
}

void TestTurnService::whatCannotBeKeptIsNotSent()
{
    TurnStage stage;
    stage.turns.failure = errorOf(ErrorKind::Storage, u"The disk is full."_s);
    const auto turn = stage.ask(u"why?"_s);
    QVERIFY(!turn);
    QCOMPARE(turn.error().message, u"The disk is full."_s);
    QVERIFY(stage.provider().requests.empty());
    QVERIFY(stage.watcher.beginnings.empty() && stage.watcher.ends.empty());
    QVERIFY(stage.path().empty());
    QVERIFY(stage.service.isIdle());

    stage.turns.failure.reset(); // and it can be sent again
    QVERIFY(stage.ask(u"why?"_s));
}

void TestTurnService::anAnswerIsKeptWithAllThatIsKnownOfIt()
{
    TurnStage stage;
    QVERIFY(stage.ask(u"why?"_s));
    QCOMPARE(stage.provider().requests.back().model, u"tiny"_s);
    QCOMPARE(stage.provider().requests.back().system, u"Be short."_s);
    stage.time.pass(400ms);
    stage.provider().tell(ResponseStarted{u"r1"_s, u"tiny-2"_s, u"req_7"_s, {}});
    stage.provider().say(u"because"_s);
    Usage usage;
    usage.prompt = 5;
    usage.completion = 2;
    stage.provider().tell(UsageReported{usage});
    stage.time.pass(100ms);
    stage.provider().end(Finished{FinishReason::Length, u"max_tokens"_s});
    stage.waitForEnd();

    const auto answer = stage.last();
    QCOMPARE(answer.message.text(), u"because"_s);
    QVERIFY(answer.message.role == Role::Assistant && answer.state == NodeState::Done);
    QCOMPARE(answer.message.origin, (Origin{{u"here"_s}, u"tiny"_s}));
    QCOMPARE(answer.message.usage, usage);
    QCOMPARE(answer.requestId, u"req_7"_s);
    QVERIFY(answer.finishReason == FinishReason::Length);
    QCOMPARE(answer.providerReason, u"max_tokens"_s);
    QCOMPARE(answer.timeToFirstToken, 400ms);
    QCOMPARE(answer.latency, 500ms);
    QCOMPARE(answer.endedAt, stage.time.nowUtc());
    QVERIFY(!answer.error);
    QCOMPARE(stage.watcher.ends.size(), 1u);
    QCOMPARE(stage.watcher.ends[0].answer.message, answer.message);
    QVERIFY(!stage.watcher.ends[0].saveError);

    const auto record = QCoro::waitFor(stage.turns.turn(stage.watcher.ends[0].turn));
    QVERIFY(record && record->state == NodeState::Done);
    QCOMPARE(record->steps.size(), 1u);
    QCOMPARE(QCoro::waitFor(stage.history.conversation(stage.conversation))->tokens.completion, 2);
}

void TestTurnService::whatTheProviderDidNotCountIsEstimated()
{
    TurnStage stage;
    stage.exchange(u"why?"_s, u"because it is so"_s);
    QVERIFY(stage.last().message.usage->isEstimated);
    QCOMPARE(stage.last().message.usage->completion, 4);

    QVERIFY(stage.ask(u"and?"_s));
    stage.provider().end(std::unexpected(errorOf(ErrorKind::Auth)));
    stage.waitForEnd();
    QVERIFY(!stage.last().message.usage); // nothing was paid for
}

void TestTurnService::howItEnds_data()
{
    QTest::addColumn<bool>("hasWords");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, bool hasWords, ErrorKind kind, NodeState state) {
        QTest::newRow(name) << hasWords << int(kind) << int(state);
    };
    row("the connection goes away in the middle", true, ErrorKind::Network, NodeState::Interrupted);
    row("the end mark does not come", true, ErrorKind::StreamTruncated, NodeState::Interrupted);
    row("nothing comes any more", true, ErrorKind::Timeout, NodeState::Interrupted);
    row("the provider fails in the middle", true, ErrorKind::Overloaded, NodeState::Failed);
    row("there is no connection", false, ErrorKind::Network, NodeState::Failed);
    row("the key is refused", false, ErrorKind::Auth, NodeState::Failed);
    row("a stop that is told as an error", true, ErrorKind::Cancelled, NodeState::Cancelled);
}

void TestTurnService::howItEnds()
{
    QFETCH(bool, hasWords);
    QFETCH(int, kind);
    QFETCH(int, state);
    TurnStage stage;
    QVERIFY(stage.ask(u"why?"_s));
    if (hasWords)
        stage.provider().say(u"half"_s);
    Error error = errorOf(ErrorKind(kind), u"its words"_s);
    error.requestId = u"req_9"_s;
    stage.provider().end(std::unexpected(error));
    stage.waitForEnd();

    const auto answer = stage.last();
    QCOMPARE(answer.message.text(), hasWords ? u"half"_s : QString());
    QCOMPARE(int(answer.state), state);
    const bool isStop = NodeState(state) == NodeState::Cancelled;
    QCOMPARE(answer.error.has_value(), !isStop);
    QCOMPARE(answer.finishReason == FinishReason::Cancelled, isStop);
    if (!isStop) {
        QCOMPARE(answer.error->message, u"its words"_s);
        QCOMPARE(answer.requestId, u"req_9"_s);
    }
}

void TestTurnService::aStopWhileTheQuestionIsKeptSendsNothing()
{
    TurnStage stage;
    stage.turns.hold();
    auto task = stage.send.run(stage.conversation, TurnStage::words(u"why?"_s), &stage.watcher);
    QTRY_COMPARE(stage.turns.begun.size(), 1u);
    stage.service.stop(stage.conversation);
    stage.turns.release();
    QVERIFY(QCoro::waitFor(std::move(task)));
    stage.waitForEnd();
    QVERIFY(stage.provider().requests.empty());
    QVERIFY(stage.last().state == NodeState::Cancelled);
}

void TestTurnService::aStopBeforeTheFirstWord()
{
    TurnStage stage;
    QVERIFY(stage.ask(u"why?"_s));
    stage.service.stop(stage.conversation);
    stage.waitForEnd();
    QCOMPARE(stage.provider().stops, 1);
    QVERIFY(stage.last().state == NodeState::Cancelled);
    QVERIFY(stage.last().message.parts.empty());
    QVERIFY(!stage.watcher.ends[0].outcome);
}

void TestTurnService::aStopAfterTheEndIsNothing()
{
    TurnStage stage;
    stage.exchange(u"why?"_s, u"because"_s);
    stage.service.stop(stage.conversation);
    QVERIFY(stage.last().state == NodeState::Done);
    QCOMPARE(stage.provider().stops, 0);
}

void TestTurnService::oneAnswerAtATimeInAConversation()
{
    TurnStage stage;
    QVERIFY(stage.ask(u"one"_s));
    const auto second = stage.ask(u"two"_s);
    QVERIFY(!second && second.error().kind == ErrorKind::InvalidInput);
    QCOMPARE(stage.path().size(), 2u);
    stage.provider().end();
    stage.waitForEnd();
    QVERIFY(stage.ask(u"two"_s));
}

void TestTurnService::twoConversationsAnswerAtOnce()
{
    TurnStage stage;
    const auto other = stage.begin(u"there"_s);
    RecordingWatcher otherWatcher;
    QVERIFY(stage.ask(u"one"_s));
    QVERIFY(QCoro::waitFor(stage.send.run(other, TurnStage::words(u"two"_s), &otherWatcher)));
    QVERIFY(stage.service.isRunning(stage.conversation) && stage.service.isRunning(other));

    auto &there = stage.providers.of(u"there"_s);
    stage.provider().say(u"1"_s);
    there.say(u"2"_s);
    stage.service.stop(other);
    QTRY_VERIFY(!stage.service.isRunning(other));
    stage.provider().say(u"1"_s);
    stage.provider().end();
    stage.waitForEnd();
    QCOMPARE(stage.last().message.text(), u"11"_s);
    QVERIFY(stage.last().state == NodeState::Done);
    QCOMPARE(stage.path(other).back().message.text(), u"2"_s);
    QVERIFY(stage.path(other).back().state == NodeState::Cancelled);
    QCOMPARE(otherWatcher.text, u"2"_s);
    QCOMPARE(stage.watcher.text, u"11"_s);
}

void TestTurnService::aViewGoesAndComesBack()
{
    TurnStage stage;
    QVERIFY(stage.ask(u"why?"_s));
    stage.provider().tell(Notice{u"worth knowing"_s});
    stage.provider().say(u"one "_s);
    stage.service.detach(stage.watcher);
    stage.provider().say(u"two "_s);
    QCOMPARE(stage.watcher.text, u"one "_s);

    RecordingWatcher back;
    QVERIFY(stage.service.attach(stage.conversation, back));
    QCOMPARE(back.text, u"one two "_s);
    QVERIFY(back.beginnings.at(0).answer.state == NodeState::Streaming);
    QCOMPARE(back.beginnings.at(0).notices, std::vector<StreamEvent>{Notice{u"worth knowing"_s}});
    stage.provider().say(u"three"_s);
    stage.provider().end();
    stage.waitForEnd();
    QCOMPARE(back.text, u"one two three"_s);
    QCOMPARE(back.ends.size(), 1u);
    QVERIFY(stage.watcher.ends.empty()); // it went
    QVERIFY(!stage.service.attach(stage.conversation, back));
}

void TestTurnService::aTurnGoesOnWithoutAnyView()
{
    TurnStage stage;
    QSignalSpy ended(&stage.service, &TurnService::ended);
    QVERIFY(QCoro::waitFor(stage.send.run(stage.conversation, TurnStage::words(u"why?"_s))));
    stage.provider().say(u"because"_s);
    stage.provider().end();
    stage.waitForEnd();
    QCOMPARE(stage.last().message.text(), u"because"_s);
    QCOMPARE(ended.count(), 1);
}

void TestTurnService::whoIsThereFromTheStartMissesNothing()
{
    TurnStage stage;
    stage.watcher.onBegin = [&stage] { stage.service.stop(stage.conversation); }; // ends before start() returns
    QVERIFY(stage.ask(u"why?"_s));
    stage.waitForEnd();
    QCOMPARE(stage.watcher.beginnings.size(), 1u);
    QCOMPARE(stage.watcher.ends.size(), 1u);
    QVERIFY(stage.provider().requests.empty());
}

void TestTurnService::theEndOfTheProgramInterruptsAll()
{
    TurnStage stage;
    QSignalSpy idle(&stage.service, &TurnService::idle);
    const auto other = stage.begin(u"there"_s);
    QVERIFY(stage.ask(u"one"_s));
    QVERIFY(stage.ask(other, u"two"_s));
    stage.provider().say(u"half"_s);
    stage.service.stopAll();
    stage.waitForEnd();
    QCOMPARE(idle.count(), 1);
    QVERIFY(stage.last().state == NodeState::Interrupted);
    QCOMPARE(stage.last().message.text(), u"half"_s);
    QVERIFY(stage.path(other).back().state == NodeState::Interrupted);

    const auto late = stage.ask(u"three"_s);
    QVERIFY(!late && late.error().kind == ErrorKind::Cancelled);
    QCOMPARE(stage.path().size(), 2u);
}

void TestTurnService::theSwitchedTargetIsTheOrigin()
{
    TurnStage stage;
    QVERIFY(stage.ask(u"why?"_s));
    const Origin there{{u"there"_s}, u"big"_s};
    stage.provider().tell(Switched{{{u"here"_s}, u"tiny"_s}, there, errorOf(ErrorKind::Overloaded)});
    stage.provider().say(u"so"_s);
    stage.provider().end();
    stage.waitForEnd();
    QCOMPARE(stage.last().message.origin, there);
}

QTEST_GUILESS_MAIN(TestTurnService)
#include "tst_turnservice.moc"
