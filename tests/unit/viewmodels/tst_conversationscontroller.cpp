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

    void foldersAndTagsAreShelvesOfTheList()
    {
        Stage stage;
        for (const auto &id : {u"a"_s, u"b"_s, u"c"_s})
            stage.add(id, id.front().unicode());
        const QSignalSpy changed(&stage.conversations, &ConversationsController::shelvesChanged);
        stage.conversations.load();
        QCOMPARE(stage.conversations.shelves().size(), 1);
        stage.conversations.putInPlace(u"a"_s, u"  work  shop "_s, u"#pump, blue,, pump"_s);
        stage.conversations.putInPlace(u"b"_s, QString(), u"blue"_s);
        QCOMPARE(stage.kept(u"a"_s).folder, u"work shop"_s);
        QCOMPARE(stage.kept(u"a"_s).tags, QStringList({u"blue"_s, u"pump"_s}));
        QTRY_COMPARE(changed.count(), 1); // one for all that changed
        QStringList texts;
        const auto shelves = stage.conversations.shelves();
        for (const auto &shelf : shelves)
            texts << shelf.toMap().value(u"text"_s).toString();
        QCOMPARE(texts, QStringList({u"All conversations"_s, u"work shop"_s, u"#blue"_s, u"#pump"_s}));

        stage.conversations.setShelf(u"folder:work shop"_s);
        QCOMPARE(stage.ids(), u"a"_s);
        stage.conversations.setShelf(u"tag:blue"_s);
        QCOMPARE(stage.ids(), u"ba"_s);
        stage.conversations.putInPlace(u"c"_s, QString(), u"blue"_s); // comes as soon as it belongs there
        QCOMPARE(stage.ids(), u"cba"_s);
        stage.conversations.putInPlace(u"b"_s, QString(), QString());
        QCOMPARE(stage.ids(), u"ca"_s);
    }

    void aShelfThatIsGoneIsAllConversations()
    {
        Stage stage;
        stage.add(u"a"_s, 1);
        stage.add(u"b"_s, 2);
        stage.conversations.load();
        stage.conversations.setShelf(u"folder:nowhere"_s);
        QCOMPARE(stage.conversations.shelf(), QString());
        stage.conversations.putInPlace(u"a"_s, u"work"_s, QString());
        QTRY_COMPARE(stage.conversations.shelves().size(), 2);
        stage.conversations.setShelf(u"folder:work"_s);
        QCOMPARE(stage.ids(), u"a"_s);
        stage.conversations.putInPlace(u"a"_s, QString(), QString());
        QTRY_COMPARE(stage.conversations.shelf(), QString());
        QCOMPARE(stage.ids(), u"ba"_s);
    }

    void tagsThatAreNotTouchedStayAsTheyAre()
    {
        Stage stage;
        stage.add(u"a"_s, 1);
        ConversationChange change;
        change.tags = QStringList{u"#1"_s, u"blue, green"_s}; // as the terminal can set them
        QVERIFY(QCoro::waitFor(stage.history.change({u"a"_s}, change)));
        const QSignalSpy told(&stage.conversations, &ConversationsController::placeRead);
        stage.conversations.readPlace(u"a"_s);
        stage.conversations.putInPlace(u"a"_s, u"work"_s, told.value(0).value(2).toString());
        QCOMPARE(stage.kept(u"a"_s).folder, u"work"_s);
        QCOMPARE(stage.kept(u"a"_s).tags, *change.tags);
    }

    void whereAConversationIsIsTold()
    {
        Stage stage;
        stage.add(u"a"_s, 1);
        stage.conversations.putInPlace(u"a"_s, u"work"_s, u"pump, blue"_s);
        const QSignalSpy told(&stage.conversations, &ConversationsController::placeRead);
        stage.conversations.readPlace(u"a"_s);
        QCOMPARE(told.value(0), QVariantList({u"a"_s, u"work"_s, u"blue, pump"_s}));
        stage.conversations.readPlace(u"nobody"_s);
        QCOMPARE(told.count(), 1);
        QVERIFY(!stage.conversations.failure().isEmpty());
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
