// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/MemoryHistory.h"
#include "support/HeldTime.h"
#include "support/ScriptedProviders.h"
#include "viewmodels/ChatController.h"
#include "viewmodels/ConversationsController.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    test::HeldTime time;
    MemoryHistory history{time};
    test::ScriptedProviders providers;
    test::ScriptedProvider &provider = providers.of(u"here"_s);
    TurnService turns{history, providers, time, time};
    ConversationsController conversations{history, turns, time};
    QAbstractItemModelTester tester{conversations.list(), QAbstractItemModelTester::FailureReportingMode::QtTest};

    void add(const QString &id, int minutes, const QString &title = {})
    {
        Conversation made;
        made.id = {id};
        made.title = title.isEmpty() ? u"about "_s + id : title;
        made.createdAt = time.start.addSecs(60 * minutes);
        made.activeAt = made.createdAt;
        QCoro::waitFor(history.create(std::move(made)));
    }
    [[nodiscard]] QString ids()
    {
        QString all;
        for (const auto &one : conversations.list()->conversations())
            all += one.id.value;
        return all;
    }
    [[nodiscard]] Conversation kept(const QString &id) { return *QCoro::waitFor(history.conversation({id})); }
};

} // namespace

class ConversationsControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsReadWhenItIsWanted()
    {
        Stage stage;
        stage.add(u"a"_s, 1);
        QVERIFY(!stage.conversations.isLoaded());
        stage.conversations.load();
        QVERIFY(stage.conversations.isLoaded());
        QCOMPARE(stage.ids(), u"a"_s);
    }

    void theListFollowsTheStore()
    {
        Stage stage;
        stage.add(u"a"_s, 1);
        stage.conversations.load();
        stage.add(u"b"_s, 2);
        QCOMPARE(stage.ids(), u"ba"_s);
        stage.conversations.setPinned(u"a"_s, true);
        QCOMPARE(stage.ids(), u"ab"_s);
        QVERIFY(stage.kept(u"a"_s).isPinned);
        stage.conversations.togglePinned(u"a"_s);
        QCOMPARE(stage.ids(), u"ba"_s);
    }

    void pagesComeWhenTheyAreWanted()
    {
        Stage stage;
        constexpr int count = ConversationsController::pageSize + 20;
        for (int i = 0; i < count; ++i)
            stage.add(u"%1,"_s.arg(i), i);
        stage.conversations.load();
        QCOMPARE(stage.conversations.list()->count(), ConversationsController::pageSize);
        stage.conversations.rename(u"0,"_s, u"not in sight"_s); // of a page that is not there
        QCOMPARE(stage.conversations.list()->count(), ConversationsController::pageSize);
        stage.conversations.loadMore();
        QCOMPARE(stage.conversations.list()->count(), count);
        stage.conversations.loadMore();
        QCOMPARE(stage.conversations.list()->count(), count);
        QVERIFY(stage.ids().endsWith(u"1,0,"_s));
    }

    void whatWasDeletedCanBeHadBack()
    {
        Stage stage;
        stage.add(u"a"_s, 1, u"Pumps"_s);
        stage.add(u"b"_s, 2);
        stage.conversations.load();
        const QSignalSpy away(&stage.conversations, &ConversationsController::putAway);
        const QSignalSpy undone(&stage.conversations, &ConversationsController::undone);
        stage.conversations.remove(u"a"_s);
        QCOMPARE(stage.ids(), u"b"_s);
        QCOMPARE(away.size(), 1);
        QCOMPARE(away[0][1].toString(), u"b"_s); // what is looked at next
        QVERIFY(stage.conversations.canUndo());
        QCOMPARE(stage.conversations.undoWords(), u"“Pumps” was deleted."_s);
        stage.conversations.undo();
        QCOMPARE(stage.ids(), u"ba"_s);
        QCOMPARE(undone.size(), 1);
        QVERIFY(!stage.conversations.canUndo());
        stage.conversations.undo();
        QCOMPARE(undone.size(), 1);
    }

    void anUndoIsOfferedForTenSeconds()
    {
        QCOMPARE(ConversationsController::undoTime, std::chrono::seconds(10));
        Stage stage;
        ConversationsController hasty(stage.history, stage.turns, stage.time, std::chrono::milliseconds(0));
        stage.add(u"a"_s, 1);
        hasty.load();
        hasty.remove(u"a"_s);
        QVERIFY(hasty.canUndo());
        QTRY_VERIFY(!hasty.canUndo());
    }

    void anArchivedConversationIsInAnotherList()
    {
        Stage stage;
        stage.add(u"a"_s, 1);
        stage.add(u"b"_s, 2);
        stage.conversations.load();
        stage.conversations.moveToArchive(u"a"_s, true);
        QCOMPARE(stage.ids(), u"b"_s);
        stage.conversations.setArchived(true);
        QCOMPARE(stage.ids(), u"a"_s);
        stage.conversations.undo();
        QCOMPARE(stage.ids(), QString());
        stage.conversations.setArchived(false);
        QCOMPARE(stage.ids(), u"ba"_s);
    }

    void aTitleIsGivenByThePerson()
    {
        Stage stage;
        stage.add(u"a"_s, 1);
        stage.conversations.load();
        stage.conversations.rename(u"a"_s, u"  "_s);
        QCOMPARE(stage.kept(u"a"_s).title, u"about a"_s);
        stage.conversations.rename(u"a"_s, u" My\ntitle "_s);
        QCOMPARE(stage.kept(u"a"_s).title, u"My title"_s);
        QVERIFY(stage.kept(u"a"_s).titleOrigin == TitleOrigin::Person);
        QCOMPARE(stage.conversations.list()->data(stage.conversations.list()->index(0), Qt::DisplayRole).toString(),
                 u"My title"_s);
    }

    void neighboursAreThoseOfTheList()
    {
        Stage stage;
        stage.add(u"a"_s, 1);
        stage.add(u"b"_s, 2);
        stage.add(u"c"_s, 3);
        stage.conversations.load();
        QCOMPARE(stage.conversations.neighbour(1), u"c"_s); // from a new one, which stands above all
        QCOMPARE(stage.conversations.neighbour(-1), QString());
        stage.conversations.setCurrent(u"b"_s);
        QCOMPARE(stage.conversations.neighbour(1), u"a"_s);
        QCOMPARE(stage.conversations.neighbour(-1), u"c"_s);
        stage.conversations.setCurrent(u"a"_s);
        QCOMPARE(stage.conversations.neighbour(1), QString());
    }

    void anAnswerThatNobodySawIsMarked()
    {
        Stage stage;
        ChatController chat(stage.history, stage.turns,
                            ChatPartner{{{{u"here"_s}, u"tiny"_s}, {}, {}}, u"tiny"_s, {}, {}, {}}, stage.time);
        stage.conversations.load();
        chat.send(u"why"_s);
        const auto flag = [&stage](int role) {
            return stage.conversations.list()->data(stage.conversations.list()->index(0), role).toBool();
        };
        QVERIFY(flag(ConversationListModel::AnsweringRole));
        stage.provider.end();
        QVERIFY(!flag(ConversationListModel::AnsweringRole));
        QVERIFY(flag(ConversationListModel::UnseenRole));
        stage.conversations.setCurrent(stage.conversations.neighbour(1));
        QVERIFY(!flag(ConversationListModel::UnseenRole));
    }

    void anAnswerStopsInADeletedConversation()
    {
        Stage stage;
        ChatController chat(stage.history, stage.turns,
                            ChatPartner{{{{u"here"_s}, u"tiny"_s}, {}, {}}, u"tiny"_s, {}, {}, {}}, stage.time);
        stage.conversations.load();
        chat.send(u"why"_s);
        stage.conversations.remove(stage.conversations.neighbour(1));
        QCOMPARE(stage.provider.stops, 1);
        QCOMPARE(stage.conversations.list()->count(), 0);
    }

    void whatFailsIsSaidInWords()
    {
        Stage stage;
        stage.conversations.rename(u"gone"_s, u"x"_s);
        QVERIFY(!stage.conversations.failure().isEmpty());
        stage.conversations.dismissFailure();
        QCOMPARE(stage.conversations.failure(), QString());
    }
};

QTEST_GUILESS_MAIN(ConversationsControllerTest)
#include "tst_conversationscontroller.moc"
