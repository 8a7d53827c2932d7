// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/viewmodels/HistoryStage.h"

#include <QCoroTask>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

struct Stage : test::HistoryStage {
    [[nodiscard]] int rows() { return chat.transcript()->rowCount(); }
    [[nodiscard]] const TranscriptRow &last() { return chat.transcript()->row(rows() - 1); }
    [[nodiscard]] ConversationList kept()
    {
        return *QCoro::waitFor(history.conversations().list(ConversationFilter()));
    }
};

} // namespace

class TestChatHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidIsOnTheDisk()
    {
        Stage stage;
        QCOMPARE(stage.kept().total, 0); // a window that was only opened keeps nothing
        stage.chat.send(u"Why is the sky blue?"_s);
        QVERIFY(stage.chat.isBusy());
        QTRY_VERIFY(stage.provider.isAsked());
        stage.provider.say(u"because"_s);
        stage.provider.end();
        QTRY_VERIFY(!stage.chat.isBusy());
        QCOMPARE(stage.chat.status(), u"Answer complete"_s);
        const auto kept = stage.kept();
        QCOMPARE(kept.total, 1);
        QCOMPARE(kept.conversations[0].title, u"Why is the sky blue?"_s);
        QCOMPARE(kept.conversations[0].messageCount, 2);
    }

    void anAnswerGoesOnBehindANewChat()
    {
        Stage stage;
        stage.chat.send(u"one"_s);
        QTRY_VERIFY(stage.provider.isAsked());
        stage.provider.say(u"1"_s);
        stage.chat.newChat();
        stage.provider.say(u"1"_s);
        stage.chat.undoNewChat();
        QTRY_COMPARE(stage.rows(), 2);
        QCOMPARE(stage.last().text, u"11"_s);
        QVERIFY(stage.chat.isBusy());
        stage.provider.end();
        QTRY_VERIFY(!stage.chat.isBusy());
        QVERIFY(stage.last().state == TranscriptRow::State::Ended);
    }

    void whatIsSentWhileAConversationIsReadFollowsIt()
    {
        Stage stage;
        stage.chat.send(u"one"_s);
        QTRY_VERIFY(stage.provider.isAsked());
        stage.provider.say(u"1"_s);
        stage.provider.end();
        QTRY_VERIFY(!stage.chat.isBusy());
        stage.chat.newChat();
        stage.chat.undoNewChat();
        QVERIFY(stage.chat.send(u"two"_s)); // its messages are not there yet
        QTRY_COMPARE(stage.provider.requests.size(), 2u);
        QCOMPARE(stage.rows(), 4);
        QCOMPARE(stage.provider.requests.back().messages.size(), 3u);
        stage.provider.end();
        QTRY_VERIFY(!stage.chat.isBusy());
    }
};

QTEST_GUILESS_MAIN(TestChatHistory)
#include "tst_chathistory.moc"
