// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TurnStage.h"

#include <QSignalSpy>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! The words that a store has after the checkpoints that it was given.
QString keptWords(const std::vector<TurnCheckpoint> &checkpoints)
{
    GrownParts grown;
    for (const auto &checkpoint : checkpoints) {
        for (const auto &growth : checkpoint.growth)
            grown.apply(growth);
    }
    Message message;
    message.parts = grown.parts();
    return message.text();
}

//! A turn that is under way, and whose first step is kept.
struct RunningStage : TurnStage {
    RunningStage()
    {
        if (!ask(u"why?"_s))
            qFatal("not asked");
        time.pass(TurnRun::checkpointInterval);
        settle();
    }
    //! Lets the store finish what it was given.
    void settle()
    {
        const auto given = [this] { return int(turns.begun.size() + turns.checkpoints.size() + turns.ended.size()); };
        QTRY_COMPARE(turns.done, given());
    }
    [[nodiscard]] std::size_t checkpoints() const { return turns.checkpoints.size() - 1; } //!< after the first step's
    [[nodiscard]] QString kept() const { return keptWords(turns.checkpoints); }
};

} // namespace

class TestTurnCheckpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noWordIsOlderThanASecond();
    void silenceAfterAWordIsNoReasonToForgetIt();
    void fourKilobytesAreKeptAtOnce();
    void theEndOfABlockIsKeptAtOnce();
    void aWaitIsKeptAtOnce();
    void theStoreSeesOnlyWhatIsNew();
    void oneCheckpointAtATime();
    void aSlowStoreStopsTheReading();
    void aStopDoesNotWaitForRoom();
    void aCheckpointThatFailedIsPartOfTheNext();
    void anAnswerThatCannotBeSavedIsNotLost();
    void itIsSavedBeforeTheNextQuestion();
    void itIsSentEvenWhenItIsNotSaved();
    void nothingIsKeptAfterTheEnd();
};

void TestTurnCheckpoints::noWordIsOlderThanASecond()
{
    RunningStage stage;
    for (int tenth = 1; tenth <= 50; ++tenth) { // words for five seconds
        stage.provider().say(u"w "_s);
        stage.time.pass(100ms);
        stage.settle();
        if (tenth > 10)
            QVERIFY2(stage.kept().size() >= (tenth - 9) * 2,
                     qPrintable(u"at %1: %2"_s.arg(tenth).arg(stage.kept().size())));
    }
    QVERIFY2(stage.checkpoints() <= 11, qPrintable(QString::number(stage.checkpoints()))); // and not one for each word
}

void TestTurnCheckpoints::silenceAfterAWordIsNoReasonToForgetIt()
{
    RunningStage stage;
    stage.provider().say(u"half"_s);
    QCOMPARE(stage.checkpoints(), 0u);
    stage.time.pass(TurnRun::checkpointInterval - 1ms);
    QCOMPARE(stage.checkpoints(), 0u);
    stage.time.pass(1ms);
    QCOMPARE(stage.checkpoints(), 1u);
    QCOMPARE(stage.kept(), u"half"_s);
    QVERIFY(stage.turns.checkpoints.back().state == NodeState::Streaming);
    stage.settle();
    QCOMPARE(stage.last().message.text(), u"half"_s); // in the store
    QVERIFY(stage.last().state == NodeState::Streaming);

    stage.time.pass(1h);
    QCOMPARE(stage.checkpoints(), 1u); // nothing new, nothing written
}

void TestTurnCheckpoints::fourKilobytesAreKeptAtOnce()
{
    RunningStage stage;
    stage.provider().say(QString(4000, u'x'));
    QCOMPARE(stage.checkpoints(), 0u);
    stage.provider().say(QString(32, u'ä')); // two bytes each
    QCOMPARE(stage.checkpoints(), 0u);
    stage.provider().say(QString(16, u'ä'));
    QCOMPARE(stage.checkpoints(), 1u);
    QCOMPARE(stage.kept().size(), 4048);
}

void TestTurnCheckpoints::theEndOfABlockIsKeptAtOnce()
{
    RunningStage stage;
    stage.provider().tell(BlockStarted{0, BlockKind::Reasoning});
    stage.provider().tell(ReasoningDelta{0, u"hm"_s, false});
    stage.provider().tell(BlockFinished{0, true});
    QCOMPARE(stage.checkpoints(), 1u);
    stage.provider().tell(BlockStarted{1, BlockKind::Text});
    stage.provider().tell(BlockFinished{1, true}); // of an empty one there is nothing to keep
    stage.settle();
    QCOMPARE(stage.checkpoints(), 1u);
}

void TestTurnCheckpoints::aWaitIsKeptAtOnce()
{
    RunningStage stage;
    stage.provider().tell(Retrying{1, errorOf(ErrorKind::RateLimit), 4s});
    QCOMPARE(stage.checkpoints(), 1u);
    const auto &checkpoint = stage.turns.checkpoints.back();
    QVERIFY(checkpoint.state == NodeState::Waiting && checkpoint.growth.empty());
    QCOMPARE(checkpoint.steps.size(), 2u);
    QVERIFY(checkpoint.steps[0].error->kind == ErrorKind::RateLimit);
    QVERIFY(checkpoint.steps[1].kind == StepKind::Wait && !checkpoint.steps[1].endedAt);
    stage.settle();
    QVERIFY(stage.last().state == NodeState::Waiting);
}

void TestTurnCheckpoints::theStoreSeesOnlyWhatIsNew()
{
    RunningStage stage;
    for (int i = 0; i < 10; ++i) {
        stage.provider().say(QString(1000, u'x'));
        stage.time.pass(500ms);
        stage.settle();
        const auto &growth = stage.turns.checkpoints.back().growth;
        QCOMPARE(growth.size(), 1u);
        QCOMPARE(std::get<TextPart>(growth[0].part).text.size(), 1000);
        QVERIFY(stage.turns.checkpoints.back().steps.empty()); // they have not changed
    }
}

void TestTurnCheckpoints::oneCheckpointAtATime()
{
    RunningStage stage;
    stage.turns.hold();
    stage.provider().say(QString(5000, u'x'));
    stage.provider().say(QString(5000, u'y'));
    stage.time.pass(10s);
    QCOMPARE(stage.checkpoints(), 1u);
    stage.turns.release();
    stage.settle();
    QCOMPARE(stage.checkpoints(), 2u); // what came meanwhile, in one piece
    QCOMPARE(stage.kept().size(), 10'000);
}

void TestTurnCheckpoints::aSlowStoreStopsTheReading()
{
    RunningStage stage;
    stage.turns.hold();
    stage.provider().say(QString(5000, u'x'));
    QVERIFY(!stage.provider().isFull());
    for (int i = 0; i < 63; ++i)
        stage.provider().say(QString(4096, u'x'));
    QVERIFY(!stage.provider().isFull());
    stage.provider().say(QString(4096, u'x'));
    QVERIFY(stage.provider().isFull());

    bool isDrained = false;
    const auto wait = [](ScriptedProvider &provider, bool &drained) -> QCoro::Task<void> {
        co_await provider.drained();
        drained = true;
    };
    auto waiting = wait(stage.provider(), isDrained);
    QVERIFY(!isDrained);
    stage.turns.release();
    QTRY_VERIFY(isDrained);
    QVERIFY(!stage.provider().isFull());
    stage.provider().end();
    stage.waitForEnd();
    QCOMPARE(stage.last().message.text().size(), 5000 + 64 * 4096);
}

void TestTurnCheckpoints::aStopDoesNotWaitForRoom()
{
    RunningStage stage;
    stage.turns.hold();
    stage.provider().say(QString(5000, u'x'));
    stage.provider().say(QString(TurnRun::unsavedBoundBytes, u'x'));
    QVERIFY(stage.provider().isFull());
    stage.service.stop(stage.conversation);
    QCOMPARE(stage.provider().stops, 1);
    stage.turns.release();
    stage.waitForEnd();
    QCOMPARE(stage.last().message.text().size(), 5000 + TurnRun::unsavedBoundBytes);
}

void TestTurnCheckpoints::aCheckpointThatFailedIsPartOfTheNext()
{
    RunningStage stage;
    stage.turns.failure = errorOf(ErrorKind::Storage, u"The disk is full."_s);
    stage.provider().say(u"one "_s);
    stage.time.pass(500ms);
    stage.settle();
    stage.provider().say(u"two "_s);
    QCOMPARE(stage.watcher.saving.size(), 1u); // told once
    QCOMPARE(stage.watcher.saving[0]->message, u"The disk is full."_s);
    stage.time.pass(500ms);
    stage.settle();
    QCOMPARE(stage.checkpoints(), 2u);
    QCOMPARE(stage.watcher.saving.size(), 1u);

    stage.turns.failure.reset();
    stage.time.pass(500ms);
    stage.settle();
    QCOMPARE(stage.checkpoints(), 3u);
    QCOMPARE(stage.watcher.saving.size(), 2u);
    QVERIFY(!stage.watcher.saving[1]);
    QCOMPARE(stage.last().message.text(), u"one two "_s);
    QCOMPARE(keptWords({stage.turns.checkpoints.back()}), u"one two "_s);
}

void TestTurnCheckpoints::anAnswerThatCannotBeSavedIsNotLost()
{
    RunningStage stage;
    QSignalSpy savedLate(&stage.service, &TurnService::savedLate);
    stage.provider().say(u"because"_s);
    stage.turns.failure = errorOf(ErrorKind::Storage, u"The disk is full."_s);
    stage.provider().end();
    stage.waitForEnd();
    QCOMPARE(stage.watcher.ends.size(), 1u);
    QCOMPARE(stage.watcher.ends[0].answer.message.text(), u"because"_s);
    QCOMPARE(stage.watcher.ends[0].saveError->message, u"The disk is full."_s);
    QVERIFY(stage.service.hasUnsaved());

    QVERIFY(!QCoro::waitFor(stage.service.saveUnsaved())); // asked for, in vain
    stage.time.pass(TurnService::retryInterval);
    stage.settle();
    QVERIFY(stage.service.hasUnsaved());
    stage.turns.failure.reset();
    QCOMPARE(savedLate.count(), 0);
    stage.time.pass(TurnService::retryInterval);
    QTRY_VERIFY(!stage.service.hasUnsaved());
    QCOMPARE(savedLate.count(), 1);
    QCOMPARE(stage.last().message.text(), u"because"_s);
    QVERIFY(stage.last().state == NodeState::Done);
    stage.settle();
    QCOMPARE(stage.time.waiting(), 0); // and nobody tries any more
}

void TestTurnCheckpoints::itIsSavedBeforeTheNextQuestion()
{
    RunningStage stage;
    stage.provider().say(u"because"_s);
    stage.turns.failure = errorOf(ErrorKind::Storage);
    stage.provider().end();
    stage.waitForEnd();
    stage.turns.failure.reset();
    QVERIFY(stage.ask(u"and?"_s));
    QVERIFY(!stage.service.hasUnsaved());
    QCOMPARE(stage.path()[1].message.text(), u"because"_s);
}

void TestTurnCheckpoints::itIsSentEvenWhenItIsNotSaved()
{
    RunningStage stage;
    stage.provider().say(u"because"_s);
    stage.turns.failure = errorOf(ErrorKind::Storage);
    stage.provider().end();
    stage.waitForEnd();
    auto path = stage.path();
    QVERIFY(path.back().message.text().isEmpty()); // the store knows nothing of it
    stage.service.amend(path);
    QCOMPARE(path.back().message.text(), u"because"_s);
    QVERIFY(path.back().state == NodeState::Done);
    QCOMPARE(path.back().depth, 1);
}

void TestTurnCheckpoints::nothingIsKeptAfterTheEnd()
{
    RunningStage stage;
    stage.turns.hold();
    stage.provider().say(QString(5000, u'x'));
    stage.provider().say(QString(5000, u'y'));
    stage.provider().end();
    QVERIFY(stage.turns.ended.empty()); // the checkpoint is still under way
    stage.turns.release();
    stage.waitForEnd();
    QCOMPARE(stage.checkpoints(), 1u);
    QCOMPARE(stage.turns.ended.size(), 1u);
    stage.time.pass(1h);
    QCOMPARE(stage.checkpoints(), 1u);
    QCOMPARE(stage.time.waiting(), 0);
    QCOMPARE(stage.last().message.text().size(), 10'000);
}

QTEST_GUILESS_MAIN(TestTurnCheckpoints)
#include "tst_turncheckpoints.moc"
