// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/EditTurn.h"
#include "unit/viewmodels/HistoryStage.h"

#include <QAbstractItemModelTester>
#include <QCoroTask>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

MessageId idOf(const QString &conversation, int number)
{
    return {conversation + u'-' + QString::number(number)};
}

struct Stage : test::HistoryStage {
    QAbstractItemModelTester tester{chat.transcript(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy landed{&chat, &ChatController::landed};
    QSignalSpy endShown{&chat, &ChatController::endShown};
    QSignalSpy returned{&chat, &ChatController::draftReturned};

    //! A conversation of so many messages, "0" to "n - 1", by turns the person's and the model's.
    void keep(const QString &id, int messages, const Origin &model = {{u"here"_s}, u"tiny"_s})
    {
        Conversation conversation;
        conversation.id = {id};
        conversation.title = u"About "_s + id;
        conversation.createdAt = conversation.activeAt = clock.nowUtc();
        conversation.model = model;
        std::vector<MessageNode> nodes;
        for (int i = 0; i < messages; ++i) {
            MessageNode node;
            node.message = textMessage(i % 2 == 0 ? Role::User : Role::Assistant, QString::number(i));
            node.message.id = idOf(id, i);
            if (i > 0)
                node.message.parent = idOf(id, i - 1);
            node.message.createdAt = clock.nowUtc();
            nodes.push_back(std::move(node));
        }
        if (messages > 0)
            conversation.tip = idOf(id, messages - 1);
        const auto kept = QCoro::waitFor(history.conversations().import(conversation, std::move(nodes)));
        QVERIFY(kept && *kept);
    }
    void open(const QString &id, const QString &message = {})
    {
        chat.openAt(id, message);
        QTRY_VERIFY(!chat.isLoading());
    }
    void loadOlder()
    {
        const int before = rows();
        const auto first = row(0).message;
        chat.loadOlder();
        QTRY_VERIFY(row(0).message != first);
        QVERIFY(rows() >= before);
    }
    void loadNewer()
    {
        const auto last = row(rows() - 1).message;
        chat.loadNewer();
        QTRY_VERIFY(row(rows() - 1).message != last);
    }
    [[nodiscard]] int rows() { return chat.transcript()->rowCount(); }
    [[nodiscard]] const TranscriptRow &row(int at) { return chat.transcript()->row(at); }
    //! The rows are the messages of \a id from \a first on.
    void compareRows(const QString &id, int first)
    {
        for (int i = 0; i < rows(); ++i)
            QCOMPARE(row(i).message, idOf(id, first + i));
    }
};

} // namespace

class TestOpenConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongConversationOpensAtItsEndWithAPage();
    void olderMessagesComeInFrontUntilThereAreNone();
    void aMessageIsLandedOnWhereverItIs();
    void aMessageOnAnotherBranchMakesThatTheOneThatIsRead();
    void aMessageThatIsNoMoreIsTheEnd();
    void whatIsFarFromTheViewGoesAgain();
    void theEndIsReadAgain();
    void aMessageSentFromFarUpFollowsTheLast();
    void theWriterOfTheConversationAnswersInIt();
    void severalConversationsStreamAtOnce();
    void theEndOfAnAnswerIsFoundFromFarUp();
    void theLastOneThatWasOpenedIsShown();
    void whatWasJustChosenIsThereWhenItIsOpenedAgain();
    void anEmptyOrUnknownConversationIsEmpty();
    void aTitleThatChangesIsShown();
};

void TestOpenConversation::aLongConversationOpensAtItsEndWithAPage()
{
    Stage stage;
    stage.keep(u"long"_s, 200);
    QSignalSpy changed(&stage.chat, &ChatController::conversationChanged);
    stage.open(u"long"_s);
    QCOMPARE(stage.rows(), TranscriptPager::pageLength);
    stage.compareRows(u"long"_s, 150);
    QVERIFY(stage.chat.hasOlder() && !stage.chat.hasNewer());
    QCOMPARE(stage.endShown.count(), 1);
    QCOMPARE(stage.chat.conversationId(), u"long"_s);
    QCOMPARE(stage.chat.title(), u"About long"_s);
    QCOMPARE(changed.count(), 1);
}

void TestOpenConversation::olderMessagesComeInFrontUntilThereAreNone()
{
    Stage stage;
    stage.keep(u"long"_s, 130);
    stage.open(u"long"_s);
    QSignalSpy resets(stage.chat.transcript(), &TranscriptModel::modelReset);
    stage.loadOlder();
    QCOMPARE(stage.rows(), 100);
    stage.chat.loadOlder();
    stage.chat.loadOlder(); // on its way already
    QTRY_VERIFY(!stage.chat.hasOlder());
    QCOMPARE(stage.rows(), 130);
    stage.compareRows(u"long"_s, 0);
    QCOMPARE(resets.count(), 0);
}

void TestOpenConversation::aMessageIsLandedOnWhereverItIs()
{
    Stage stage;
    stage.keep(u"long"_s, 300);
    stage.open(u"long"_s, idOf(u"long"_s, 120).value);
    QCOMPARE(stage.landed.count(), 1);
    QCOMPARE(stage.row(stage.landed.takeFirst().at(0).toInt()).text, u"120"_s);
    QVERIFY(stage.chat.hasOlder() && stage.chat.hasNewer());
    QCOMPARE(stage.rows(), 2 * TranscriptPager::pageLength);
    stage.compareRows(u"long"_s, 71);
    while (stage.chat.hasNewer())
        stage.loadNewer();
    stage.compareRows(u"long"_s, 71);
    QCOMPARE(stage.row(stage.rows() - 1).text, u"299"_s);

    stage.open(u"long"_s, idOf(u"long"_s, 200).value); // it is there already
    QCOMPARE(stage.row(stage.landed.takeFirst().at(0).toInt()).text, u"200"_s);
}

void TestOpenConversation::aMessageOnAnotherBranchMakesThatTheOneThatIsRead()
{
    Stage stage;
    stage.keep(u"tree"_s, 4);
    stage.open(u"tree"_s);
    EditTurn edit(stage.history.conversations(), stage.service, stage.time);
    QVERIFY(QCoro::waitFor(edit.run({u"tree"_s}, idOf(u"tree"_s, 2), {TextPart{u"other"_s, {}}})));
    stage.provider.say(u"answer"_s);
    stage.provider.end();
    QTRY_VERIFY(stage.service.isIdle());
    stage.chat.newChat();
    stage.open(u"tree"_s);
    QCOMPARE(stage.row(3).text, u"answer"_s);
    stage.open(u"tree"_s, idOf(u"tree"_s, 2).value);
    QCOMPARE(stage.rows(), 4);
    stage.compareRows(u"tree"_s, 0);
    QCOMPARE(stage.landed.takeFirst().at(0).toInt(), 2);
    QCOMPARE(QCoro::waitFor(stage.history.conversations().conversation({u"tree"_s}))->tip, idOf(u"tree"_s, 3));
}

void TestOpenConversation::aMessageThatIsNoMoreIsTheEnd()
{
    Stage stage;
    stage.keep(u"long"_s, 60);
    stage.open(u"long"_s, u"nothing"_s);
    QCOMPARE(stage.landed.count(), 0);
    stage.compareRows(u"long"_s, 10);
}

void TestOpenConversation::whatIsFarFromTheViewGoesAgain()
{
    Stage stage;
    stage.keep(u"long"_s, 900);
    stage.open(u"long"_s);
    for (int i = 0; i < 13; ++i)
        stage.loadOlder();
    QCOMPARE(stage.rows(), TranscriptPager::mostRows);
    QVERIFY(stage.chat.hasNewer());
    stage.compareRows(u"long"_s, 200);
    stage.loadNewer();
    QCOMPARE(stage.rows(), TranscriptPager::mostRows);
    stage.compareRows(u"long"_s, 250);
    stage.loadOlder();
    stage.compareRows(u"long"_s, 200);
}

void TestOpenConversation::theEndIsReadAgain()
{
    Stage stage;
    stage.keep(u"long"_s, 300);
    stage.open(u"long"_s, idOf(u"long"_s, 10).value);
    stage.chat.showEnd();
    QTRY_COMPARE(stage.endShown.count(), 1);
    stage.compareRows(u"long"_s, 250);
    stage.chat.showEnd(); // it is there
    QCOMPARE(stage.endShown.count(), 2);
}

void TestOpenConversation::aMessageSentFromFarUpFollowsTheLast()
{
    Stage stage;
    stage.keep(u"long"_s, 200);
    stage.open(u"long"_s, idOf(u"long"_s, 10).value);
    QVERIFY(stage.chat.send(u"next"_s));
    QTRY_VERIFY(stage.provider.isAsked());
    QCOMPARE(stage.provider.requests.back().messages.size(), 201U);
    QCOMPARE(stage.row(stage.rows() - 2).text, u"next"_s);
    QCOMPARE(stage.row(stage.rows() - 3).text, u"199"_s);
    stage.provider.end();
    QTRY_VERIFY(!stage.chat.isBusy());
}

void TestOpenConversation::theWriterOfTheConversationAnswersInIt()
{
    Stage stage;
    stage.keep(u"other"_s, 2, {{u"there"_s}, u"large"_s});
    stage.open(u"other"_s);
    QCOMPARE(stage.chat.modelName(), u"large"_s);
    QCOMPARE(stage.chat.providerName(), u"there"_s);
    stage.chat.newChat();
    QCOMPARE(stage.chat.modelName(), u"tiny"_s);

    stage.open(u"other"_s);
    stage.chat.chooseModel(u"here"_s, u"small"_s, {});
    stage.chat.send(u"why?"_s);
    QTRY_VERIFY(stage.provider.isAsked());
    QCOMPARE(stage.provider.requests.back().model, u"small"_s);
    stage.provider.end();
    QTRY_VERIFY(!stage.chat.isBusy());
}

void TestOpenConversation::severalConversationsStreamAtOnce()
{
    Stage stage;
    auto &there = stage.providers.of(u"there"_s);
    stage.keep(u"one"_s, 2);
    stage.keep(u"two"_s, 2, {{u"there"_s}, u"large"_s});
    stage.open(u"one"_s);
    stage.chat.send(u"to one"_s);
    QTRY_VERIFY(stage.provider.isAsked());
    stage.open(u"two"_s);
    QVERIFY(!stage.chat.isBusy());
    stage.chat.send(u"to two"_s);
    QTRY_VERIFY(there.isAsked());
    stage.provider.say(u"1"_s);
    there.say(u"2"_s);
    QCOMPARE(stage.row(3).text, u"2"_s);

    stage.open(u"one"_s);
    QVERIFY(stage.chat.isBusy());
    QCOMPARE(stage.rows(), 4);
    QCOMPARE(stage.row(3).text, u"1"_s);
    there.end();
    QVERIFY(stage.chat.isBusy());
    stage.provider.say(u"1"_s);
    stage.provider.end();
    QTRY_VERIFY(!stage.chat.isBusy());
    QCOMPARE(stage.row(3).text, u"11"_s);
    stage.open(u"two"_s);
    QTRY_COMPARE(stage.row(3).text, u"2"_s);
    QVERIFY(!stage.chat.isBusy());
}

void TestOpenConversation::theEndOfAnAnswerIsFoundFromFarUp()
{
    Stage stage;
    stage.keep(u"long"_s, 130);
    stage.open(u"long"_s);
    stage.chat.send(u"next"_s);
    QTRY_VERIFY(stage.provider.isAsked());
    stage.provider.say(u"be"_s);
    stage.open(u"long"_s, idOf(u"long"_s, 10).value);
    QVERIFY(stage.chat.isBusy() && stage.chat.hasNewer()); // it can be stopped from here
    stage.provider.say(u"cause"_s);
    while (stage.chat.hasNewer())
        stage.loadNewer();
    QCOMPARE(stage.row(stage.rows() - 1).text, u"because"_s);
    stage.provider.say(u"!"_s);
    stage.provider.end();
    QTRY_VERIFY(!stage.chat.isBusy());
    QCOMPARE(stage.row(stage.rows() - 1).text, u"because!"_s);
}

void TestOpenConversation::theLastOneThatWasOpenedIsShown()
{
    Stage stage;
    stage.keep(u"one"_s, 2);
    stage.keep(u"two"_s, 3);
    stage.chat.open(u"one"_s);
    stage.chat.open(u"two"_s);
    QTRY_VERIFY(!stage.chat.isLoading());
    stage.compareRows(u"two"_s, 0);
    QCOMPARE(stage.rows(), 3);
    stage.chat.open(u"one"_s);
    stage.chat.newChat(); // before it is there
    for (int i = 0; i < 3; ++i) // what it is read with comes before
        QVERIFY(QCoro::waitFor(stage.history.conversations().conversation({u"one"_s})));
    QCOMPARE(stage.rows(), 0);
    QVERIFY(stage.chat.conversationId().isEmpty());
}

void TestOpenConversation::whatWasJustChosenIsThereWhenItIsOpenedAgain()
{
    Stage stage;
    stage.keep(u"one"_s, 2);
    stage.keep(u"other"_s, 2);
    stage.open(u"one"_s);
    QSemaphore held;
    stage.history.threads().writer().post([&held](Database &) { held.acquire(); });
    stage.chat.chooseModel(u"here"_s, u"small"_s, {});
    stage.open(u"other"_s);
    stage.chat.openAt(u"one"_s, {});
    // There is one reader, in order: a page that did not wait for the choice is read before this.
    const auto read = QCoro::waitFor(stage.history.conversations().conversation({u"one"_s}));
    held.release(); // before anything can fail
    QVERIFY(read);
    QTRY_VERIFY(!stage.chat.isLoading());
    QCOMPARE(stage.chat.modelName(), u"small"_s);
}

void TestOpenConversation::anEmptyOrUnknownConversationIsEmpty()
{
    Stage stage;
    stage.keep(u"empty"_s, 0);
    stage.open(u"empty"_s);
    QCOMPARE(stage.rows(), 0);
    stage.chat.send(u"first"_s);
    QTRY_VERIFY(stage.provider.isAsked());
    stage.provider.end();
    QTRY_VERIFY(!stage.chat.isBusy());
    stage.open(u"unknown"_s);
    QCOMPARE(stage.rows(), 0);
    QVERIFY(stage.chat.conversationId().isEmpty());
    QCOMPARE(stage.chat.status(), u"The conversation is not in the history any more"_s);
}

void TestOpenConversation::aTitleThatChangesIsShown()
{
    Stage stage;
    stage.keep(u"one"_s, 2);
    stage.open(u"one"_s);
    ConversationChange change;
    change.title = u"Another"_s;
    QVERIFY(QCoro::waitFor(stage.history.conversations().change({u"one"_s}, change)));
    QTRY_COMPARE(stage.chat.title(), u"Another"_s);
}

QTEST_GUILESS_MAIN(TestOpenConversation)
#include "tst_openconversation.moc"
