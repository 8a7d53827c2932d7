// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/viewmodels/HistoryStage.h"
#include "viewmodels/BackupsController.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

//! With the model of its backups.
struct Stage : test::HistoryStage {
    BackupsController backups{&history.keeper(), service, folder.path()};
    QAbstractItemModelTester tester{backups.backups(), QAbstractItemModelTester::FailureReportingMode::QtTest};

    void ask(const QString &question)
    {
        const auto asked = provider.requests.size();
        chat.send(question);
        QTRY_COMPARE(provider.requests.size(), asked + 1);
        provider.say(u"because"_s);
        provider.end();
        QTRY_VERIFY(!chat.isBusy());
    }
    void backUp()
    {
        backups.backUp();
        QTRY_VERIFY(!backups.isBusy());
        QVERIFY2(!backups.hasFailed(), qPrintable(backups.status()));
    }
    void restore(int row)
    {
        backups.restore(row);
        QTRY_VERIFY(!backups.isBusy());
        QVERIFY2(!backups.hasFailed(), qPrintable(backups.status()));
    }
    void undo()
    {
        QVERIFY(backups.canUndo());
        backups.undoRestore();
        QTRY_VERIFY(!backups.isBusy());
        QVERIFY2(!backups.hasFailed(), qPrintable(backups.status()));
    }
};

} // namespace

class RestoredHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTranscriptIsWhatTheBackupHeld();
    void aConversationThatIsGoneComesBackWithAnUndo();
    void aNewConversationBeginsAfterOneThatIsGone();
    void whatIsCheckedIsCounted();
    void nothingIsRestoredWhileAnAnswerIsWritten();
};

void RestoredHistoryTest::theTranscriptIsWhatTheBackupHeld()
{
    Stage stage;
    stage.ask(u"one"_s);
    stage.backUp();
    QCOMPARE(stage.backups.backups()->count(), 1);
    stage.ask(u"two"_s);
    QCOMPARE(stage.chat.transcript()->rowCount(), 4);
    stage.restore(0);
    QTRY_COMPARE(stage.chat.transcript()->rowCount(), 2);
    QCOMPARE(stage.backups.backups()->count(), 2);
    stage.undo();
    QTRY_COMPARE(stage.chat.transcript()->rowCount(), 4);
    stage.ask(u"three"_s); // and it goes on from there
    QCOMPARE(stage.provider.requests.back().messages.size(), 5U);
}

void RestoredHistoryTest::aConversationThatIsGoneComesBackWithAnUndo()
{
    Stage stage;
    stage.backUp();
    stage.ask(u"one"_s);
    stage.restore(0);
    QTRY_COMPARE(stage.chat.transcript()->rowCount(), 0);
    QCOMPARE(stage.chat.status(), u"The conversation is not in the history any more"_s);
    stage.undo();
    QTRY_COMPARE(stage.chat.transcript()->rowCount(), 2);
    QCOMPARE(stage.chat.transcript()->row(1).text, u"because"_s);
    QCOMPARE(stage.chat.status(), u"Ready"_s);
}

void RestoredHistoryTest::aNewConversationBeginsAfterOneThatIsGone()
{
    Stage stage;
    stage.backUp();
    stage.ask(u"one"_s);
    stage.restore(0);
    QTRY_COMPARE(stage.chat.transcript()->rowCount(), 0);
    stage.ask(u"two"_s);
    QCOMPARE(stage.chat.status(), u"Answer complete"_s);
    QCOMPARE(stage.provider.requests.back().messages.size(), 1U);
}

void RestoredHistoryTest::whatIsCheckedIsCounted()
{
    Stage stage;
    stage.ask(u"one"_s);
    stage.backups.check();
    QTRY_VERIFY(!stage.backups.isBusy());
    QVERIFY2(stage.backups.status().contains(u", 2 messages, "_s), qPrintable(stage.backups.status()));
}

void RestoredHistoryTest::nothingIsRestoredWhileAnAnswerIsWritten()
{
    Stage stage;
    stage.backUp();
    stage.chat.send(u"one"_s);
    QTRY_VERIFY(stage.provider.isAsked());
    stage.provider.say(u"because"_s);
    stage.backups.restore(0);
    QTRY_VERIFY(!stage.backups.isBusy());
    QVERIFY(stage.backups.hasFailed());
    QCOMPARE(stage.backups.backups()->count(), 1);
    stage.provider.end();
    QTRY_VERIFY(!stage.chat.isBusy());
    QCOMPARE(stage.chat.transcript()->row(1).text, u"because"_s);
}

QTEST_GUILESS_MAIN(RestoredHistoryTest)
#include "tst_restoredhistory.moc"
