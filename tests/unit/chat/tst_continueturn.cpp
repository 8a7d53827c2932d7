// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/ContinueTurn.h"
#include "TurnStage.h"

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

namespace {

struct ContinueStage : TurnStage {
    ContinueTurn use{history, service, time};

    Result<TurnSoFar> go(const MessageId &partial) { return QCoro::waitFor(use.run(conversation, partial, &watcher)); }
};

} // namespace

class TestContinueTurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartialAnswerGoesOn_data();
    void everyPartialAnswerGoesOn();
    void theOldAnswerStays();
    void theNextQuestionCarriesTheWhole();
    void aSecondCutKeepsBothPieces();
    void thatFailsBeforeAWordKeepsTheOldOnes();
    void onlyTheNewWordsArePaidFor();
    void whatIsWholeDoesNotGoOn();
    void anInterruptedAnswerOfADeadProcessGoesOn();
    void aCutCallIsNotCarriedOn();
};

void TestContinueTurn::everyPartialAnswerGoesOn_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("interrupted") << 0;
    QTest::newRow("cancelled") << 1;
    QTest::newRow("failed") << 2;
    QTest::newRow("length") << 3;
}

void TestContinueTurn::everyPartialAnswerGoesOn()
{
    QFETCH(int, how);
    ContinueStage stage;
    QVERIFY(stage.ask(u"Why?"_s));
    stage.provider().tell(ReasoningDelta{0, u"hm"_s, false});
    stage.provider().tell(TextDelta{1, u"The sky"_s});
    switch (how) {
    case 0: stage.provider().end(std::unexpected(errorOf(ErrorKind::Network))); break;
    case 1: stage.service.stop(stage.conversation); break;
    case 2: stage.provider().end(std::unexpected(errorOf(ErrorKind::Server))); break;
    case 3: stage.provider().end(Finished{FinishReason::Length, {}}); break;
    default: QFAIL("no such row");
    }
    stage.waitForEnd();
    const auto partial = stage.last();
    QVERIFY(ContinueTurn::canContinue(partial));

    QVERIFY(stage.go(partial.message.id));
    const auto &messages = stage.provider().requests.back().messages;
    QCOMPARE(messages.size(), 3u);
    QCOMPARE(messages[0].text(), u"Why?"_s);
    QCOMPARE(messages[1].parts, partial.message.parts);
    QVERIFY(messages[2].role == Role::User); // one instruction
    QCOMPARE(stage.watcher.text, u"The sky"_s); // it begins with the old words, in the view
    QCOMPARE(stage.last().message.text(), u"The sky"_s); // and in the store
    stage.provider().tell(BlockStarted{0, BlockKind::Text});
    stage.provider().tell(TextDelta{0, u" is blue."_s});
    stage.provider().end();
    stage.waitForEnd();

    const auto whole = stage.last();
    QCOMPARE(whole.message.parts,
             (std::vector<MessagePart>{ReasoningPart{u"hm"_s, false, {}, {}}, TextPart{u"The sky is blue."_s, {}}}));
    QVERIFY(whole.state == NodeState::Done);
    QCOMPARE(whole.continues, partial.message.id);
    QCOMPARE(whole.message.parent, partial.message.parent);
    QCOMPARE(stage.path().size(), 2u); // the instruction is not kept
}

void TestContinueTurn::theOldAnswerStays()
{
    ContinueStage stage;
    QVERIFY(stage.ask(u"Why?"_s));
    stage.provider().say(u"half"_s);
    stage.service.stop(stage.conversation);
    stage.waitForEnd();
    const auto partial = stage.last();
    QVERIFY(stage.go(partial.message.id));
    stage.provider().say(u" whole"_s);
    stage.provider().end();
    stage.waitForEnd();
    const auto versions = QCoro::waitFor(stage.history.versions(partial.message.id))->nodes;
    QCOMPARE(versions.size(), 2u);
    QCOMPARE(versions[0].message.parts, partial.message.parts);
    QVERIFY(versions[0].state == NodeState::Cancelled);
}

void TestContinueTurn::theNextQuestionCarriesTheWhole()
{
    ContinueStage stage;
    QVERIFY(stage.ask(u"Why?"_s));
    stage.provider().say(u"half"_s);
    stage.service.stop(stage.conversation);
    stage.waitForEnd();
    QVERIFY(stage.go(stage.last().message.id));
    stage.provider().say(u" whole"_s);
    stage.provider().end();
    stage.waitForEnd();
    QVERIFY(stage.ask(u"And?"_s));
    QCOMPARE(stage.sent(), QStringList({u"Why?"_s, u"half whole"_s, u"And?"_s}));
}

void TestContinueTurn::aSecondCutKeepsBothPieces()
{
    ContinueStage stage;
    QVERIFY(stage.ask(u"Why?"_s));
    stage.provider().say(u"one "_s);
    stage.service.stop(stage.conversation);
    stage.waitForEnd();
    QVERIFY(stage.go(stage.last().message.id));
    stage.provider().say(u"two "_s);
    stage.time.pass(TurnRun::checkpointInterval);
    QTRY_COMPARE(stage.last().message.text(), u"one two "_s); // a crash now would leave both
    stage.service.stop(stage.conversation);
    stage.waitForEnd();
    QVERIFY(stage.go(stage.last().message.id));
    stage.provider().say(u"three"_s);
    stage.provider().end();
    stage.waitForEnd();
    QCOMPARE(stage.last().message.parts, TurnStage::words(u"one two three"_s));
}

void TestContinueTurn::thatFailsBeforeAWordKeepsTheOldOnes()
{
    ContinueStage stage;
    QVERIFY(stage.ask(u"Why?"_s));
    stage.provider().say(u"half"_s);
    stage.service.stop(stage.conversation);
    stage.waitForEnd();
    QVERIFY(stage.go(stage.last().message.id));
    stage.provider().end(std::unexpected(errorOf(ErrorKind::Network)));
    stage.waitForEnd();
    QVERIFY(stage.last().state == NodeState::Failed);
    QCOMPARE(stage.last().message.text(), u"half"_s);
    QVERIFY(!stage.last().message.usage);
    QVERIFY(ContinueTurn::canContinue(stage.last()));
}

void TestContinueTurn::onlyTheNewWordsArePaidFor()
{
    ContinueStage stage;
    QVERIFY(stage.ask(u"Why?"_s));
    stage.provider().say(QString(4000, u'x'));
    stage.service.stop(stage.conversation);
    stage.waitForEnd();
    QVERIFY(stage.go(stage.last().message.id));
    stage.provider().say(u"four"_s);
    stage.provider().end();
    stage.waitForEnd();
    QCOMPARE(stage.last().message.usage->completion, 1);
    QVERIFY(*stage.last().message.usage->prompt > 1000); // they were sent again
}

void TestContinueTurn::whatIsWholeDoesNotGoOn()
{
    ContinueStage stage;
    const auto whole = stage.exchange(u"Why?"_s, u"So."_s);
    QVERIFY(!ContinueTurn::canContinue(whole));
    const auto turn = stage.go(whole.message.id);
    QVERIFY(!turn && turn.error().kind == ErrorKind::InvalidInput);
    QVERIFY(!stage.go(*whole.message.parent)); // a question neither

    QVERIFY(stage.ask(u"And?"_s));
    stage.provider().end(std::unexpected(errorOf(ErrorKind::Network)));
    stage.waitForEnd();
    QVERIFY(!stage.go(stage.last().message.id)); // without words it is asked again instead
    QCOMPARE(stage.provider().requests.size(), 2u);
}

void TestContinueTurn::anInterruptedAnswerOfADeadProcessGoesOn()
{
    MessageNode recovered; // as recovery leaves it: no error, no reason, no usage
    recovered.message = textMessage(Role::Assistant, u"half"_s);
    recovered.message.parent = MessageId{u"q"_s};
    recovered.state = NodeState::Interrupted;
    QVERIFY(ContinueTurn::canContinue(recovered));
    recovered.state = NodeState::Streaming;
    QVERIFY(!ContinueTurn::canContinue(recovered));
}

void TestContinueTurn::aCutCallIsNotCarriedOn()
{
    ContinueStage stage;
    QVERIFY(stage.ask(u"Why?"_s));
    stage.provider().tell(TextDelta{0, u"Let me look"_s});
    stage.provider().tell(ToolCallStarted{1, u"c1"_s, u"look"_s});
    stage.provider().tell(ToolArgumentsDelta{1, "{\"a", false});
    stage.provider().end(std::unexpected(errorOf(ErrorKind::Network)));
    stage.waitForEnd();
    QCOMPARE(stage.last().message.parts.size(), 2u);
    QVERIFY(stage.go(stage.last().message.id));
    QCOMPARE(stage.provider().requests.back().messages[1].parts, TurnStage::words(u"Let me look"_s));
    stage.provider().say(u" there."_s);
    stage.provider().end();
    stage.waitForEnd();
    QCOMPARE(stage.last().message.parts, TurnStage::words(u"Let me look there."_s));
}

QTEST_GUILESS_MAIN(TestContinueTurn)
#include "tst_continueturn.moc"
