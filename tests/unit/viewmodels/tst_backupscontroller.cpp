// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/BackupsController.h"

#include "chat/MemoryHistory.h"
#include "chat/NewConversation.h"
#include "chat/SendTurn.h"
#include "support/HeldTime.h"
#include "support/ListedKeeper.h"
#include "support/ScriptedProviders.h"

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
    SendTurn send{history, turns, time};
    test::ListedKeeper keeper;
    BackupsController backups{&keeper, turns, u"/home/me/oriel"_s};

    void ask()
    {
        TurnSetup setup;
        setup.origin = {{u"here"_s}, u"tiny"_s};
        const std::vector<MessagePart> question{TextPart{u"why"_s, {}}};
        auto made = newConversation(setup, question, time);
        const auto id = made.id;
        QVERIFY(QCoro::waitFor(history.create(std::move(made))));
        QVERIFY(QCoro::waitFor(send.run(id, question, nullptr)));
    }
};

} // namespace

class BackupsControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backupsAreLoaded()
    {
        Stage stage;
        QVERIFY(!stage.backups.isLoaded());
        stage.keeper.made(BackupReason::Daily);
        stage.backups.load();
        QVERIFY(stage.backups.isLoaded());
        QCOMPARE(stage.backups.backups()->count(), 1);
        QCOMPARE(stage.backups.status(), QString());
    }

    void whatIsDoneIsSaidAndThenWhatCameOfIt()
    {
        Stage stage;
        stage.keeper.hold();
        stage.backups.backUp();
        QVERIFY(stage.backups.isBusy());
        QCOMPARE(stage.backups.status(), u"Backing up and checking the copy"_s);
        stage.keeper.release();
        QVERIFY(!stage.backups.isBusy());
        QVERIFY(!stage.backups.hasFailed());
        QCOMPARE(stage.backups.status(), u"The backup is made and checked."_s);
        QCOMPARE(stage.backups.backups()->count(), 1);
    }

    void oneWorkAtATime()
    {
        Stage stage;
        stage.keeper.hold();
        stage.backups.backUp();
        stage.backups.backUp();
        stage.backups.check();
        stage.keeper.release();
        QCOMPARE(stage.keeper.list.size(), std::size_t(1));
        QCOMPARE(stage.backups.status(), u"The backup is made and checked."_s);
    }

    void aRestoreIsUndoneByTheBackupThatItMade()
    {
        Stage stage;
        stage.keeper.made(BackupReason::BeforeRestore); // of an earlier one
        stage.keeper.made(BackupReason::Asked);
        stage.backups.load();
        QVERIFY(!stage.backups.canUndo());
        stage.backups.restore(0);
        QCOMPARE(stage.keeper.restored, QStringList{u"2.db"_s});
        QVERIFY(stage.backups.canUndo());
        QVERIFY2(stage.backups.status().contains(u"can be undone"_s), qPrintable(stage.backups.status()));
        stage.backups.undoRestore();
        QCOMPARE(stage.keeper.restored, (QStringList{u"2.db"_s, u"3.db"_s}));
        QVERIFY2(stage.backups.status().contains(u"is undone"_s), qPrintable(stage.backups.status()));
        stage.backups.check();
        QVERIFY(!stage.backups.canUndo()); // it speaks of something else now
    }

    void nothingIsRestoredWhileAnAnswerIsWritten()
    {
        Stage stage;
        stage.keeper.made(BackupReason::Asked);
        stage.backups.load();
        stage.ask();
        stage.backups.restore(0);
        QVERIFY(stage.keeper.restored.isEmpty());
        QVERIFY(stage.backups.hasFailed());
        QVERIFY(!stage.backups.isBusy());
        QVERIFY2(stage.backups.status().startsWith(u"An answer is being written."_s),
                 qPrintable(stage.backups.status()));
        stage.provider.end();
        stage.backups.restore(0);
        QCOMPARE(stage.keeper.restored.size(), 1);
        QVERIFY(!stage.backups.hasFailed());
    }

    void errorsAreSaidInTheirWords()
    {
        Stage stage;
        stage.keeper.made(BackupReason::Asked);
        stage.backups.load();
        Error full;
        full.kind = ErrorKind::Storage;
        full.message = u"The disk is full."_s;
        stage.keeper.failure = full;
        const auto says = [&stage] {
            return stage.backups.hasFailed() && stage.backups.status().contains(u"The disk is full."_s);
        };
        stage.backups.backUp();
        QVERIFY(says());
        stage.backups.check();
        QVERIFY(says());
        stage.backups.restore(0);
        QVERIFY(says());
        QVERIFY(!stage.backups.canUndo());
        stage.keeper.failure.reset();
        stage.backups.backUp();
        QVERIFY(!stage.backups.hasFailed());
    }

    void aCheckSaysWhatItFound()
    {
        Stage stage;
        stage.keeper.found.conversationCount = 3;
        stage.keeper.found.messageCount = 12;
        stage.backups.check();
        QVERIFY(!stage.backups.hasFailed());
        QVERIFY2(stage.backups.status().startsWith(u"All is well: 3 conversations, 12 messages, "_s),
                 qPrintable(stage.backups.status()));
        stage.keeper.found.problems = {u"A page is lost."_s};
        stage.backups.check();
        QVERIFY(stage.backups.hasFailed());
        QVERIFY(stage.backups.status().endsWith(u"A page is lost."_s));
    }

    void itMayGoWhileItWorks()
    {
        Stage stage;
        stage.keeper.hold();
        auto other = std::make_unique<BackupsController>(&stage.keeper, stage.turns, u"/home/me/oriel"_s);
        other->backUp();
        other.reset();
        stage.keeper.release();
        QCOMPARE(stage.keeper.list.size(), std::size_t(1));
    }

    void withoutAKeeperNothingIsDone()
    {
        Stage stage;
        BackupsController none(nullptr, stage.turns, u"/home/me/oriel"_s);
        none.load();
        none.backUp();
        none.check();
        QCOMPARE(none.folder(), QString());
        QVERIFY(!none.isBusy());
        QCOMPARE(none.status(), QString());
    }
};

QTEST_GUILESS_MAIN(BackupsControllerTest)
#include "tst_backupscontroller.moc"
