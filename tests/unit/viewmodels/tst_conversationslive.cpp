// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/viewmodels/HistoryStage.h"
#include "viewmodels/ConversationsController.h"

#include <QAbstractItemModelTester>
#include <QCoroTask>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

Conversation made(const QString &id, const QString &title)
{
    Conversation conversation;
    conversation.id = {id};
    conversation.title = title;
    conversation.createdAt = QDateTime::currentDateTimeUtc();
    conversation.activeAt = conversation.createdAt;
    return conversation;
}

} // namespace

class TestConversationsLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnotherProgramWritesComesIntoTheList()
    {
        test::HistoryStage stage;
        ConversationsController conversations(stage.history.conversations(), stage.service, stage.clock);
        const QAbstractItemModelTester tester(conversations.list(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        conversations.load();
        QTRY_VERIFY(conversations.isLoaded());
        History other(stage.folder.path(), stage.clock);
        QVERIFY(QCoro::waitFor(other.conversations().create(made(u"a"_s, u"From the terminal"_s))));
        QTRY_COMPARE(conversations.list()->count(), 1);
        std::vector<ConversationId> ids{{u"a"_s}};
        QVERIFY(QCoro::waitFor(other.conversations().remove(std::move(ids))));
        QTRY_COMPARE(conversations.list()->count(), 0);
    }

    void theListThatIsWantedLastWins()
    {
        test::HistoryStage stage;
        ConversationsController conversations(stage.history.conversations(), stage.service, stage.clock);
        QVERIFY(QCoro::waitFor(stage.history.conversations().create(made(u"a"_s, u"Pumps"_s))));
        conversations.load();
        conversations.setArchived(true);
        conversations.setArchived(false);
        conversations.setArchived(true);
        QTRY_VERIFY(conversations.isLoaded() && conversations.list()->count() == 0);
        conversations.setArchived(false);
        QTRY_COMPARE(conversations.list()->count(), 1);
    }

    void itMayGoWhileItReads()
    {
        test::HistoryStage stage;
        {
            ConversationsController conversations(stage.history.conversations(), stage.service, stage.clock);
            conversations.load();
            conversations.setCurrent(u"a"_s);
            conversations.remove(u"a"_s);
        }
        QVERIFY(QCoro::waitFor(stage.history.conversations().create(made(u"a"_s, u"Pumps"_s))));
    }
};

QTEST_GUILESS_MAIN(TestConversationsLive)
#include "tst_conversationslive.moc"
