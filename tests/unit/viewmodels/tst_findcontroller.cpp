// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/FindController.h"

#include "unit/viewmodels/HistoryStage.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

struct Stage : test::HistoryStage {
    FindController finder{chat, &history.search()};

    //! 200 messages, of which each fiftieth is about pumps.
    void keep(const QString &id)
    {
        Conversation conversation;
        conversation.id = {id};
        conversation.model = {{u"here"_s}, u"tiny"_s};
        std::vector<MessageNode> nodes;
        for (int i = 0; i < 200; ++i) {
            MessageNode node;
            node.message = textMessage(Role::User, i % 50 == 10 ? u"The pump number %1"_s.arg(i) : u"Something"_s);
            node.message.id = {id + QString::number(i)};
            if (i > 0)
                node.message.parent = MessageId{id + QString::number(i - 1)};
            node.message.createdAt = clock.nowUtc();
            conversation.tip = node.message.id;
            nodes.push_back(std::move(node));
        }
        QVERIFY(QCoro::waitFor(history.conversations().import(conversation, std::move(nodes))));
        chat.open(id);
        QTRY_VERIFY(!chat.isLoading());
    }
    [[nodiscard]] QString textAt(const QSignalSpy &landed)
    {
        return landed.isEmpty() ? QString() : chat.transcript()->textAt(landed.back().at(0).toInt());
    }
};

} // namespace

class TestFindController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotLoadedIsFoundToo();
    void anotherConversationIsNotSearched();
    void withoutAHistoryTheTranscriptIsSearched();
    void theBarClosesWithTheConversation();
};

void TestFindController::whatIsNotLoadedIsFoundToo()
{
    Stage stage;
    stage.keep(u"long"_s);
    QSignalSpy landed(&stage.chat, &ChatController::landed);
    stage.finder.open();
    QCOMPARE(stage.finder.summary(), QString());
    stage.finder.setWords(u"pump"_s);
    QCOMPARE(stage.finder.summary(), u"Searching…"_s);
    QTRY_COMPARE(stage.finder.summary(), u"4 of 4"_s);
    QTRY_COMPARE(stage.textAt(landed), u"The pump number 160"_s);
    stage.finder.previous();
    stage.finder.previous();
    QCOMPARE(stage.finder.summary(), u"2 of 4"_s);
    QTRY_COMPARE(stage.textAt(landed), u"The pump number 60"_s);
    stage.finder.previous();
    stage.finder.previous(); // and round
    QCOMPARE(stage.finder.current(), 4);
    stage.finder.next();
    QCOMPARE(stage.finder.current(), 1);
    QTRY_COMPARE(stage.textAt(landed), u"The pump number 10"_s);
    stage.finder.setWords(u"pomp"_s);
    QTRY_COMPARE(stage.finder.summary(), u"Not found"_s);
}

void TestFindController::anotherConversationIsNotSearched()
{
    Stage stage;
    stage.keep(u"one"_s);
    stage.keep(u"two"_s);
    stage.finder.open();
    stage.finder.setWords(u"pump"_s);
    QTRY_COMPARE(stage.finder.count(), 4);
}

void TestFindController::withoutAHistoryTheTranscriptIsSearched()
{
    Stage stage;
    stage.keep(u"long"_s);
    FindController finder(stage.chat, nullptr);
    finder.open();
    finder.setWords(u"Pump numb"_s);
    QTRY_COMPARE(finder.count(), 1);
    finder.setWords(u"pump nothing"_s);
    QTRY_COMPARE(finder.summary(), u"Not found"_s);
}

void TestFindController::theBarClosesWithTheConversation()
{
    Stage stage;
    stage.keep(u"long"_s);
    stage.finder.open();
    stage.finder.setWords(u"pump"_s);
    stage.chat.newChat();
    QVERIFY(!stage.finder.isActive());
    QCOMPARE(stage.finder.count(), 0);
}

QTEST_GUILESS_MAIN(TestFindController)
#include "tst_findcontroller.moc"
