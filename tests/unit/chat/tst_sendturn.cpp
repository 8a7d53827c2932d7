// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TurnStage.h"

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestSendTurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextQuestionCarriesWhatWasSaid();
    void aQuestionThatCannotBeSentDoesNotStandInTheWay();
    void aQuestionThatFailedOnTheWayIsCarriedOn();
    void anAnswerWithoutWordsIsNotSentLater();
    void documentsGoWithTheQuestion();
    void blankQuestionsAreNotKept();
    void anUnknownConversationIsAnError();
    void anAnswerOfAnotherProcessIsWaitedFor();
};

void TestSendTurn::theNextQuestionCarriesWhatWasSaid()
{
    TurnStage stage;
    stage.exchange(u"one"_s, u"1"_s);
    QVERIFY(stage.ask(u"two"_s));
    QCOMPARE(stage.sent(), QStringList({u"one"_s, u"1"_s, u"two"_s}));
    QVERIFY(stage.provider().requests.back().messages[1].role == Role::Assistant);
    QCOMPARE(stage.path().size(), 4u);
}

void TestSendTurn::aQuestionThatCannotBeSentDoesNotStandInTheWay()
{
    TurnStage stage;
    stage.exchange(u"fine"_s, u"ok"_s);
    QVERIFY(stage.ask(u"huge"_s));
    stage.provider().end(std::unexpected(errorOf(ErrorKind::ContextTooLong)));
    stage.waitForEnd();
    QVERIFY(stage.ask(u"small"_s));
    QCOMPARE(stage.sent(), QStringList({u"fine"_s, u"ok"_s, u"small"_s}));
    QCOMPARE(stage.path().size(), 6u); // it is kept and shown, but not carried on
    QCOMPARE(stage.path()[2].message.text(), u"huge"_s);
}

void TestSendTurn::aQuestionThatFailedOnTheWayIsCarriedOn()
{
    TurnStage stage;
    QVERIFY(stage.ask(u"one"_s));
    stage.provider().end(std::unexpected(errorOf(ErrorKind::Network)));
    stage.waitForEnd();
    QVERIFY(stage.ask(u"two"_s));
    QCOMPARE(stage.sent(), QStringList({u"one"_s, u"two"_s}));
}

void TestSendTurn::anAnswerWithoutWordsIsNotSentLater()
{
    TurnStage stage;
    QVERIFY(stage.ask(u"one"_s));
    stage.provider().end();
    stage.waitForEnd();
    QVERIFY(stage.last().state == NodeState::Done && stage.last().message.parts.empty());
    QVERIFY(stage.ask(u"two"_s));
    QCOMPARE(stage.sent(), QStringList({u"one"_s, u"two"_s}));
}

void TestSendTurn::documentsGoWithTheQuestion()
{
    TurnStage stage;
    FilePart file;
    file.name = u"a.pdf"_s;
    file.mediaType = u"application/pdf"_s;
    file.data = "%PDF bytes";
    std::vector<MessagePart> question{file, TextPart{u"What is it?"_s, {}}};
    QVERIFY(QCoro::waitFor(stage.send.run(stage.conversation, question)));
    stage.provider().say(u"a file"_s);
    stage.provider().end();
    stage.waitForEnd();
    QVERIFY(stage.ask(u"And?"_s));
    const auto &again = stage.provider().requests.back().messages[0].parts.at(0);
    QCOMPARE(std::get<FilePart>(again).data, file.data); // the history gives the bytes back
}

void TestSendTurn::blankQuestionsAreNotKept()
{
    TurnStage stage;
    const auto turn = stage.ask(u" \n\t"_s);
    QVERIFY(!turn && turn.error().kind == ErrorKind::InvalidInput);
    QVERIFY(stage.path().empty() && stage.provider().requests.empty());
}

void TestSendTurn::anUnknownConversationIsAnError()
{
    TurnStage stage;
    const auto turn = stage.ask(ConversationId{u"nobody"_s}, u"why?"_s);
    QVERIFY(!turn && turn.error().kind == ErrorKind::InvalidInput);
    QVERIFY(stage.provider().requests.empty());
}

void TestSendTurn::anAnswerOfAnotherProcessIsWaitedFor()
{
    TurnStage stage;
    TurnService other(stage.turns, stage.providers, stage.time, stage.time); // as a second program would
    const SendTurn otherSend(stage.history, other, stage.time);
    QVERIFY(stage.ask(u"one"_s));
    const auto turn = QCoro::waitFor(otherSend.run(stage.conversation, TurnStage::words(u"two"_s)));
    QVERIFY(!turn && turn.error().kind == ErrorKind::InvalidInput);
    QCOMPARE(stage.path().size(), 2u);
}

QTEST_GUILESS_MAIN(TestSendTurn)
#include "tst_sendturn.moc"
