// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/viewmodels/HistoryStage.h"

#include <QAbstractItemModelTester>
#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

struct Stage : test::HistoryStage {
    QAbstractItemModelTester tester{chat.transcript(), QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy copied{&actions, &MessageActions::copied};
    QSignalSpy quoted{&actions, &MessageActions::quoted};

    void answer(const QString &text)
    {
        QTRY_VERIFY(provider.isAsked());
        provider.say(text);
        provider.end();
        QTRY_VERIFY(!chat.isBusy());
    }
    void ask(const QString &question, const QString &text)
    {
        chat.send(question);
        answer(text);
    }
    void showVersion(int row, int step)
    {
        const auto shown = this->row(row).message;
        actions.showVersion(row, step);
        QTRY_VERIFY(this->row(row).message != shown);
    }
    [[nodiscard]] int rows() { return chat.transcript()->rowCount(); }
    [[nodiscard]] const TranscriptRow &row(int at) { return chat.transcript()->row(at); }
    [[nodiscard]] QString texts()
    {
        QStringList all;
        for (const auto &one : chat.transcript()->rows())
            all << one.text;
        return all.join(u' ');
    }
};

} // namespace

class TestMessageActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherAnswerIsAVersion();
    void anotherAnswerInTheMiddleBeginsABranch();
    void anEditIsAVersionOfTheQuestion();
    void anEditThatCannotBeKeptComesBack();
    void anAnswerThatWasCutGoesOn();
    void aBranchIsAConversationOfItsOwn();
    void theLastCodeIsCopied();
    void aQuoteIsAQuote();
    void whatMakesNoSenseIsLeftAlone();
};

void TestMessageActions::anotherAnswerIsAVersion()
{
    Stage stage;
    stage.ask(u"q"_s, u"a"_s);
    QCOMPARE(stage.row(1).versionCount, 1);
    stage.actions.regenerateLast();
    stage.answer(u"b"_s);
    QCOMPARE(stage.texts(), u"q b"_s);
    QTRY_COMPARE(stage.row(1).versionCount, 2);
    QCOMPARE(stage.row(1).version, 1);
    QSignalSpy resets(stage.chat.transcript(), &TranscriptModel::modelReset);
    stage.showVersion(1, -1);
    QCOMPARE(stage.texts(), u"q a"_s);
    QCOMPARE(stage.row(1).version, 0);
    stage.actions.showVersion(1, -1); // there is none before it
    stage.showVersion(1, 1);
    QCOMPARE(stage.texts(), u"q b"_s);
    QCOMPARE(resets.count(), 0);
}

void TestMessageActions::anotherAnswerInTheMiddleBeginsABranch()
{
    Stage stage;
    stage.ask(u"q1"_s, u"a1"_s);
    stage.ask(u"q2"_s, u"a2"_s);
    stage.actions.regenerate(1);
    stage.answer(u"b1"_s);
    QCOMPARE(stage.texts(), u"q1 b1"_s);
    QTRY_COMPARE(stage.row(1).versionCount, 2);
    stage.showVersion(1, -1);
    QCOMPARE(stage.texts(), u"q1 a1 q2 a2"_s); // nothing was lost
    stage.ask(u"q3"_s, u"a3"_s); // and it goes on from there
    QCOMPARE(stage.provider.requests.back().messages.size(), 5U);
}

void TestMessageActions::anEditIsAVersionOfTheQuestion()
{
    Stage stage;
    stage.ask(u"q1"_s, u"a1"_s);
    stage.ask(u"q2"_s, u"a2"_s);
    QVERIFY(stage.actions.askInstead(stage.row(0).message, {u"other"_s, {}}));
    stage.answer(u"b1"_s);
    QCOMPARE(stage.texts(), u"other b1"_s);
    QTRY_COMPARE(stage.row(0).versionCount, 2);
    stage.showVersion(0, -1);
    QCOMPARE(stage.texts(), u"q1 a1 q2 a2"_s);
}

void TestMessageActions::anEditThatCannotBeKeptComesBack()
{
    Stage stage;
    stage.ask(u"q1"_s, u"a1"_s);
    const auto question = stage.row(0).message;
    stage.service.stopAll(); // nothing begins any more
    QVERIFY(stage.actions.askInstead(question, {u"other"_s, {}}));
    QTRY_COMPARE(stage.composer.text(), u"other"_s);
    QTRY_COMPARE(stage.texts(), u"q1 a1"_s);
    QVERIFY(!stage.chat.isBusy());
}

void TestMessageActions::anAnswerThatWasCutGoesOn()
{
    Stage stage;
    stage.chat.send(u"q"_s);
    QTRY_VERIFY(stage.provider.isAsked());
    stage.provider.say(u"half"_s);
    stage.chat.stop();
    QTRY_VERIFY(!stage.chat.isBusy());
    QVERIFY(stage.row(1).canContinue);
    stage.actions.continueAnswer(1);
    QTRY_VERIFY(stage.provider.isAsked());
    QCOMPARE(stage.row(1).text, u"half"_s);
    stage.answer(u" and half"_s);
    QCOMPARE(stage.texts(), u"q half and half"_s);
    QVERIFY(!stage.row(1).canContinue);
    QTRY_COMPARE(stage.row(1).versionCount, 2);
}

void TestMessageActions::aBranchIsAConversationOfItsOwn()
{
    Stage stage;
    stage.ask(u"q1"_s, u"a1"_s);
    stage.ask(u"q2"_s, u"a2"_s);
    const auto first = stage.chat.conversationId();
    stage.actions.branch(1);
    QTRY_VERIFY(stage.chat.conversationId() != first);
    QTRY_COMPARE(stage.texts(), u"q1 a1"_s);
    stage.ask(u"q3"_s, u"a3"_s);
    stage.chat.open(first);
    QTRY_COMPARE(stage.texts(), u"q1 a1 q2 a2"_s);
}

void TestMessageActions::theLastCodeIsCopied()
{
    Stage stage;
    stage.actions.copyLastCode();
    stage.ask(u"q"_s, u"```sh\none\n```\nand\n\n```\ntwo\n  three\n```\n"_s);
    stage.ask(u"q"_s, u"no code"_s);
    QVERIFY(stage.copied.isEmpty());
    stage.actions.copyLastCode();
    stage.actions.copyLastAnswer();
    QCOMPARE(stage.copied.at(0).at(0).toString(), u"two\n  three"_s);
    QCOMPARE(stage.copied.at(1).at(0).toString(), u"no code"_s);
}

void TestMessageActions::aQuoteIsAQuote()
{
    Stage stage;
    stage.ask(u"q"_s, u"one\n\ntwo\n"_s);
    stage.composer.setText(u"before"_s);
    stage.actions.quote(1);
    QCOMPARE(stage.composer.text(), u"before\n\n> one\n>\n> two\n\n"_s);
    stage.actions.quote(1, u"two"_s);
    QCOMPARE(stage.quoted.back().at(0).toString(), u"> two"_s);
}

void TestMessageActions::whatMakesNoSenseIsLeftAlone()
{
    Stage stage;
    stage.actions.regenerateLast();
    stage.actions.editLast();
    stage.actions.branch(0);
    stage.ask(u"q"_s, u"a"_s);
    stage.actions.regenerate(0); // a question
    stage.actions.continueAnswer(1); // whole
    stage.actions.edit(1); // not the person's
    stage.actions.showVersion(1, 1); // there is one
    stage.actions.copy(7);
    QVERIFY(!stage.chat.isBusy() && !stage.composer.isEditing() && stage.copied.isEmpty());
    stage.chat.send(u"q2"_s);
    stage.actions.regenerate(1); // while an answer is on its way
    stage.answer(u"a2"_s);
    QCOMPARE(stage.texts(), u"q a q2 a2"_s);
}

QTEST_GUILESS_MAIN(TestMessageActions)
#include "tst_messageactions.moc"
