// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/TurnSteps.h"

#include "support/HeldTime.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Origin here{{u"here"_s}, u"tiny"_s};
const Origin there{{u"there"_s}, u"big"_s};

Error overloaded()
{
    Error error;
    error.kind = ErrorKind::Overloaded;
    return error;
}

} // namespace

class TestTurnSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsOneAttempt();
    void aRetryIsAWaitAndAnotherAttempt();
    void theLastAttemptFailsWithTheTurn();
    void aStopDuringAWaitBeginsNoAttempt();
    void aWaitForALimitIsPartOfAnAttempt();
    void anotherTargetIsAnotherAttempt();
};

void TestTurnSteps::anAnswerIsOneAttempt()
{
    test::HeldTime time;
    TurnSteps steps(here, time);
    QVERIFY(steps.all().empty());
    steps.begin();
    time.pass(2s);
    QVERIFY(!steps.take(ResponseStarted{}));
    QVERIFY(!steps.take(TextDelta{0, u"a"_s}));
    steps.end({});
    QCOMPARE(steps.all().size(), 1u);
    QVERIFY(steps.all()[0].kind == StepKind::Attempt && !steps.all()[0].error);
    QCOMPARE(steps.all()[0].target, here);
    QCOMPARE(steps.all()[0].startedAt, time.start);
    QCOMPARE(steps.all()[0].endedAt, time.start.addSecs(2));
}

void TestTurnSteps::aRetryIsAWaitAndAnotherAttempt()
{
    test::HeldTime time;
    TurnSteps steps(here, time);
    steps.begin();
    time.pass(1s);
    QVERIFY(steps.take(Retrying{1, overloaded(), 4s}));
    QVERIFY(steps.isWaiting());
    time.pass(10s); // four of them waited, six until the first word
    QVERIFY(steps.take(TextDelta{0, u"a"_s}));
    QVERIFY(!steps.isWaiting());
    steps.end({});
    const auto &all = steps.all();
    QCOMPARE(all.size(), 3u);
    QCOMPARE(all[0].error, overloaded());
    QCOMPARE(all[0].endedAt, time.start.addSecs(1));
    QVERIFY(all[1].kind == StepKind::Wait);
    QCOMPARE(all[1].cause, u"here is overloaded."_s);
    QCOMPARE(all[1].endedAt, time.start.addSecs(5));
    QVERIFY(all[2].kind == StepKind::Attempt && !all[2].error);
    QCOMPARE(all[2].startedAt, time.start.addSecs(5));
    QCOMPARE(all[2].endedAt, time.start.addSecs(11));
}

void TestTurnSteps::theLastAttemptFailsWithTheTurn()
{
    test::HeldTime time;
    TurnSteps steps(here, time);
    steps.begin();
    steps.take(Retrying{1, overloaded(), 1s});
    time.pass(3s);
    steps.take(Retrying{2, overloaded(), 2s});
    time.pass(3s);
    steps.end(overloaded());
    QCOMPARE(steps.all().size(), 5u);
    for (int attempt : {0, 2, 4})
        QCOMPARE(steps.all()[std::size_t(attempt)].error, overloaded());
    QCOMPARE(steps.all()[4].startedAt, time.start.addSecs(5));
    QCOMPARE(steps.all()[4].endedAt, time.start.addSecs(6));
}

void TestTurnSteps::aStopDuringAWaitBeginsNoAttempt()
{
    test::HeldTime time;
    TurnSteps steps(here, time);
    steps.begin();
    steps.take(Retrying{1, overloaded(), 4s});
    time.pass(1s);
    steps.end({});
    QCOMPARE(steps.all().size(), 2u);
    QCOMPARE(steps.all()[1].endedAt, time.start.addSecs(1));
}

void TestTurnSteps::aWaitForALimitIsPartOfAnAttempt()
{
    test::HeldTime time;
    TurnSteps steps(here, time);
    steps.begin();
    QVERIFY(steps.take(Waiting{u"sixty requests a minute"_s, time.start.addSecs(9)}));
    time.pass(3s);
    QVERIFY(steps.take(ResponseStarted{})); // it was sooner
    steps.end({});
    QCOMPARE(steps.all().size(), 2u);
    QCOMPARE(steps.all()[1].cause, u"sixty requests a minute"_s);
    QCOMPARE(steps.all()[1].endedAt, time.start.addSecs(3));
    QCOMPARE(steps.all()[0].endedAt, time.start.addSecs(3));
}

void TestTurnSteps::anotherTargetIsAnotherAttempt()
{
    test::HeldTime time;
    TurnSteps steps(here, time);
    steps.begin();
    QVERIFY(steps.take(Switched{here, there, overloaded()}));
    steps.end({});
    QCOMPARE(steps.answering(), there);
    QCOMPARE(steps.all().size(), 2u);
    QCOMPARE(steps.all()[0].error, overloaded());
    QCOMPARE(steps.all()[1].target, there);
}

QTEST_GUILESS_MAIN(TestTurnSteps)
#include "tst_turnsteps.moc"
