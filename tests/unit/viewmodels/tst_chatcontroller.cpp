// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/MessageActions.h"

#include "chat/MemoryHistory.h"
#include "support/HeldTime.h"
#include "support/HeldTurnStore.h"
#include "support/ScriptedProviders.h"

#include <QAbstractItemModelTester>
#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Stage {
    test::HeldTime time;
    MemoryHistory history{time};
    test::HeldTurnStore turns{history};
    test::ScriptedProviders providers;
    test::ScriptedProvider &provider = providers.of(u"here"_s);
    TurnService service{turns, providers, time, time};
    ChatController chat{history, service, ChatPartner{{{{u"here"_s}, u"tiny"_s}, {}, {}}, u"tiny"_s, {}, {}, {}}, time};
    MessageActions actions{chat, history, service, time};
    QAbstractItemModelTester tester{chat.transcript(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy statuses{&chat, &ChatController::statusChanged};
    QSignalSpy returned{&chat, &ChatController::draftReturned};

    [[nodiscard]] int rows() { return chat.transcript()->rowCount(); }
    [[nodiscard]] const TranscriptRow &last() { return chat.transcript()->row(rows() - 1); }
    [[nodiscard]] QString returnedText() { return returned.takeFirst().at(1).value<Draft>().text; }
    [[nodiscard]] ConversationList kept() { return *QCoro::waitFor(history.list(ConversationFilter())); }
};

} // namespace

class ChatControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuestionAndItsAnswerAreShown()
    {
        Stage stage;
        QCOMPARE(stage.chat.status(), u"Ready"_s);
        QVERIFY(stage.chat.send(u"why?"_s));
        QVERIFY(stage.chat.isBusy());
        QCOMPARE(stage.rows(), 2);
        QCOMPARE(stage.chat.status(), u"Answering"_s);
        QVERIFY(stage.last().state == TranscriptRow::State::Waiting);

        stage.time.pass(400ms);
        stage.provider.say(u"because"_s);
        QCOMPARE(stage.last().text, u"because"_s);
        Usage usage;
        usage.completion = 3;
        stage.provider.tell(UsageReported{usage});
        stage.provider.end();

        QVERIFY(!stage.chat.isBusy());
        QCOMPARE(stage.chat.status(), u"Answer complete"_s);
        QCOMPARE(stage.last().author, u"Assistant · tiny"_s);
        QCOMPARE(stage.last().facts, u"3 tokens · 0.4 s to first token"_s);
        QVERIFY(stage.last().state == TranscriptRow::State::Ended && !stage.last().canRetry);
        QCOMPARE(stage.statuses.count(), 2); // once per state: it is announced
    }

    void wordsThatComeTogetherReachTheViewTogether()
    {
        Stage stage;
        stage.chat.send(u"why?"_s);
        QSignalSpy grew(stage.chat.transcript(), &TranscriptModel::grew);
        for (int i = 0; i < 1000; ++i)
            stage.provider.say(u"x"_s);
        QVERIFY(grew.count() <= 1); // the first may be shown at once
        const auto before = grew.count();
        QTRY_COMPARE(stage.last().text.size(), 1000);
        QCOMPARE(grew.count(), before + 1);
        stage.provider.say(u"y"_s);
        stage.provider.end(); // what is held back is shown with the end
        QCOMPARE(stage.last().text.size(), 1001);
    }

    void stopKeepsWhatCame()
    {
        Stage stage;
        stage.chat.send(u"why?"_s);
        stage.provider.say(u"half"_s);
        stage.chat.stop();
        QCOMPARE(stage.provider.stops, 1);
        QVERIFY(!stage.chat.isBusy());
        QCOMPARE(stage.chat.status(), u"Stopped"_s);
        QCOMPARE(stage.last().text, u"half"_s);
        QCOMPARE(stage.last().note, u"Stopped by you."_s);
        QVERIFY(stage.last().canRetry && stage.last().error.headline.isEmpty());
        stage.chat.stop(); // twice does nothing
        QCOMPARE(stage.provider.stops, 1);
    }

    void aStopBeforeTheFirstWordIsNoError()
    {
        Stage stage;
        stage.chat.send(u"why?"_s);
        stage.chat.stop();
        QCOMPARE(stage.chat.status(), u"Stopped"_s);
        QCOMPARE(stage.last().note, u"Stopped before the answer began."_s);
        QVERIFY(stage.last().error.headline.isEmpty() && stage.last().canRetry);
    }

    void anErrorIsSaidInWords()
    {
        Stage stage;
        stage.chat.send(u"why?"_s);
        stage.provider.end(failure(ErrorKind::Overloaded, u"try later"_s));
        QCOMPARE(stage.chat.status(), u"Error: here is overloaded."_s);
        QVERIFY(stage.chat.hasFailed());
        QVERIFY(stage.last().error.cause.contains(u"try later"_s));
        QVERIFY(stage.last().canRetry);

        QSignalSpy copied(&stage.actions, &MessageActions::copied);
        stage.actions.copyDetails(1);
        QVERIFY(copied.takeFirst().at(0).toString().contains(u"kind: overloaded"_s));
    }

    void aQuestionThatCannotBeSentSaysThatItIsLeftOut()
    {
        Stage stage;
        stage.chat.send(u"huge"_s);
        stage.provider.end(failure(ErrorKind::ContextTooLong));
        QVERIFY(stage.last().error.advice.endsWith(u"sent without this one."_s));
    }

    void retryTakesThePlaceOfAnErrorCard()
    {
        Stage stage;
        stage.chat.send(u"why?"_s);
        stage.provider.end(failure(ErrorKind::Network));
        stage.actions.regenerate(1);
        QCOMPARE(stage.rows(), 2);
        QVERIFY(stage.last().error.headline.isEmpty() && stage.chat.isBusy());
        stage.provider.say(u"because"_s);
        stage.provider.end();
        QCOMPARE(stage.last().text, u"because"_s);
    }

    void retryKeepsTheWordsThatHadComeAsAVersion()
    {
        Stage stage;
        stage.chat.send(u"why?"_s);
        stage.provider.say(u"half"_s);
        stage.provider.end(failure(ErrorKind::Network));
        QVERIFY(stage.last().note.startsWith(u"Interrupted"_s));
        stage.actions.regenerate(1);
        QCOMPARE(stage.rows(), 2);
        stage.provider.say(u"whole"_s);
        stage.provider.end();
        QCOMPARE(stage.last().text, u"whole"_s);
        QCOMPARE(stage.last().versionCount, 2);
        stage.actions.showVersion(1, -1);
        QCOMPARE(stage.last().text, u"half"_s);
        QVERIFY(stage.last().canContinue);
    }

    void aMessageWaitsForTheAnswer()
    {
        Stage stage;
        stage.chat.send(u"one"_s);
        QVERIFY(stage.chat.send(u"two"_s));
        QCOMPARE(stage.chat.queued(), QStringList{u"two"_s});
        QCOMPARE(stage.rows(), 2);
        stage.provider.say(u"1"_s);
        stage.provider.end();
        QVERIFY(stage.chat.queued().isEmpty());
        QCOMPARE(stage.rows(), 4);
        QCOMPARE(stage.provider.requests.back().messages.size(), 3u);
        stage.provider.end();
    }

    void aQueuedMessageComesBackWhenTheAnswerDoesNotCome()
    {
        Stage stage;
        stage.chat.send(u"one"_s);
        stage.chat.send(u"two"_s);
        stage.chat.send(u"three"_s);
        stage.chat.takeBack(1);
        QCOMPARE(stage.returnedText(), u"three"_s);
        stage.chat.stop();
        QCOMPARE(stage.returnedText(), u"two"_s);
        QVERIFY(stage.chat.queued().isEmpty() && !stage.chat.isBusy());
    }

    void blankTextIsNotSent()
    {
        Stage stage;
        QVERIFY(!stage.chat.send(u"  \n"_s));
        QVERIFY(stage.provider.requests.empty());
        QCOMPARE(stage.rows(), 0);
    }

    void aNewChatCanBeUndone()
    {
        Stage stage;
        stage.chat.send(u"one"_s);
        stage.provider.say(u"1"_s);
        stage.provider.end();
        stage.chat.newChat();
        QCOMPARE(stage.rows(), 0);
        QVERIFY(stage.chat.canUndoNewChat());
        stage.chat.undoNewChat();
        QCOMPARE(stage.rows(), 2);
        QCOMPARE(stage.last().text, u"1"_s);
        stage.chat.send(u"two"_s);
        QCOMPARE(stage.provider.requests.back().messages.size(), 3u);
        stage.provider.end();

        stage.chat.newChat();
        stage.chat.send(u"other"_s);
        QVERIFY(!stage.chat.canUndoNewChat());
        QCOMPARE(stage.provider.requests.back().messages.size(), 1u);
        stage.provider.end();
        QCOMPARE(stage.kept().total, 2);
    }

    void anAnswerGoesOnBehindANewChat()
    {
        Stage stage;
        stage.chat.send(u"one"_s);
        stage.provider.say(u"1"_s);
        stage.chat.send(u"queued"_s);
        stage.chat.newChat();
        QVERIFY(!stage.chat.isBusy() && stage.provider.isAsked());
        QCOMPARE(stage.provider.stops, 0);
        QVERIFY(stage.chat.queued().isEmpty()); // it is the other one's
        stage.provider.say(u"1"_s);
        QCOMPARE(stage.rows(), 0);

        stage.chat.undoNewChat(); // what came meanwhile is there
        QVERIFY(stage.chat.isBusy());
        QCOMPARE(stage.chat.queued(), QStringList{u"queued"_s});
        stage.chat.takeBack(0);
        QCOMPARE(stage.last().text, u"11"_s);
        stage.provider.say(u"1"_s);
        stage.provider.end();
        QCOMPARE(stage.last().text, u"111"_s);
        QCOMPARE(stage.chat.status(), u"Answer complete"_s);
    }

    void whatIsQueuedGoesOutBehindANewChat()
    {
        Stage stage;
        stage.chat.send(u"one"_s);
        stage.chat.send(u"two"_s);
        stage.chat.newChat();
        stage.provider.say(u"1"_s);
        stage.provider.end();
        QVERIFY(stage.provider.isAsked());
        QCOMPARE(stage.provider.requests.back().messages.size(), 3u);
        QCOMPARE(stage.rows(), 0);
        stage.provider.say(u"2"_s);
        stage.chat.undoNewChat();
        QCOMPARE(stage.rows(), 4);
        QCOMPARE(stage.last().text, u"2"_s);
        stage.provider.end();
        QVERIFY(!stage.chat.isBusy());
    }

    void anAnswerThatEndedBehindANewChatIsThereWhole()
    {
        Stage stage;
        stage.chat.send(u"one"_s);
        stage.chat.newChat();
        stage.provider.say(u"1"_s);
        stage.provider.end();
        stage.chat.undoNewChat();
        QVERIFY(!stage.chat.isBusy());
        QCOMPARE(stage.last().text, u"1"_s);
        QVERIFY(stage.last().state == TranscriptRow::State::Ended);
    }

    void whatCannotBeKeptComesBackToThePerson()
    {
        Stage stage;
        stage.turns.failure = failure(ErrorKind::Storage, u"The disk is full."_s).error();
        QVERIFY(stage.chat.send(u"my words"_s));
        QCOMPARE(stage.returnedText(), u"my words"_s);
        QCOMPARE(stage.rows(), 0);
        QVERIFY(!stage.chat.isBusy() && stage.chat.hasFailed());
        QVERIFY(stage.provider.requests.empty());

        stage.turns.failure.reset();
        stage.chat.send(u"my words"_s);
        QVERIFY(stage.provider.isAsked());
        QCOMPARE(stage.kept().total, 1);
        stage.provider.end();
    }

    void aRetryThatCannotBeKeptSaysSo()
    {
        Stage stage;
        stage.chat.send(u"why?"_s);
        stage.provider.end(failure(ErrorKind::Network));
        stage.turns.failure = failure(ErrorKind::Storage).error();
        stage.actions.regenerate(1);
        QCOMPARE(stage.rows(), 2);
        QVERIFY(!stage.chat.isBusy() && stage.last().canRetry);
        QVERIFY(!stage.last().error.headline.isEmpty());
        stage.turns.failure.reset();
        stage.actions.regenerate(1);
        QVERIFY(stage.provider.isAsked());
        stage.provider.end();
    }

    void anAnswerThatIsNotSavedSaysSoUntilItIs()
    {
        Stage stage;
        stage.chat.send(u"why?"_s);
        stage.provider.say(u"because"_s);
        stage.turns.failure = failure(ErrorKind::Storage, u"The disk is full."_s).error();
        stage.time.pass(TurnRun::checkpointInterval);
        QVERIFY(stage.chat.status().startsWith(u"Answering; what comes cannot be saved now"_s));
        stage.provider.end();
        QCOMPARE(stage.last().text, u"because"_s);
        QVERIFY(stage.last().note.startsWith(u"This answer is not saved yet."_s));
        QVERIFY(stage.chat.hasFailed());
        stage.turns.failure.reset();
        stage.time.pass(TurnService::retryInterval);
        QVERIFY(stage.last().note.isEmpty());
        QCOMPARE(stage.chat.status(), u"The answer is saved now"_s);
    }

    void aStopWhileTheQuestionIsKeptStops()
    {
        Stage stage;
        stage.turns.hold();
        stage.chat.send(u"why?"_s);
        stage.chat.stop();
        stage.turns.release();
        QVERIFY(!stage.chat.isBusy());
        QCOMPARE(stage.chat.status(), u"Stopped"_s);
        QVERIFY(stage.provider.requests.empty());
    }

    void aNewChatWhileTheQuestionIsKeptLeavesItToItself()
    {
        Stage stage;
        stage.turns.hold();
        stage.chat.send(u"why?"_s);
        stage.chat.newChat();
        stage.turns.release();
        QVERIFY(stage.provider.isAsked() && !stage.chat.isBusy());
        stage.provider.say(u"because"_s);
        stage.provider.end();
        QCOMPARE(stage.rows(), 0);
    }

    void aWaitIsSaidInWords()
    {
        Stage stage;
        stage.chat.send(u"why?"_s);
        Error error;
        error.kind = ErrorKind::RateLimit;
        stage.provider.tell(Retrying{1, error, 4s});
        QVERIFY2(stage.chat.progress().startsWith(u"Retrying in 4 s"_s), qPrintable(stage.chat.progress()));
        QCOMPARE(stage.last().progress, stage.chat.progress());
        stage.time.pass(2s);
        QTRY_VERIFY(stage.chat.progress().startsWith(u"Retrying in 2 s"_s));
        QCOMPARE(stage.chat.status(), u"Answering"_s); // seconds are not announced
        stage.provider.end();
        QVERIFY(stage.chat.progress().isEmpty());
    }

    void aReplacedTextReplaces()
    {
        Stage stage;
        stage.chat.send(u"why?"_s);
        stage.provider.say(u"becose"_s);
        stage.provider.tell(TextReplaced{0, u"because"_s});
        QCOMPARE(stage.last().text, u"because"_s);
        stage.provider.say(u"!"_s);
        stage.provider.end();
        QCOMPARE(stage.last().text, u"because!"_s);
    }

    void copiesTheLastAnswer()
    {
        Stage stage;
        QSignalSpy copied(&stage.actions, &MessageActions::copied);
        stage.actions.copyLastAnswer();
        QVERIFY(copied.isEmpty());
        stage.chat.send(u"why?"_s);
        stage.provider.say(u"because"_s);
        stage.provider.end();
        stage.actions.copyLastAnswer();
        stage.actions.copy(0);
        QCOMPARE(copied.at(0).at(0).toString(), u"because"_s);
        QCOMPARE(copied.at(1).at(0).toString(), u"why?"_s);
    }
};

QTEST_GUILESS_MAIN(ChatControllerTest)
#include "tst_chatcontroller.moc"
