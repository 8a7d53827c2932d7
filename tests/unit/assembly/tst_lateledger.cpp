// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/LateLedger.h"
#include "support/ListedLedger.h"

#include <QTest>
#include <QThread>

using namespace oriel;
using namespace oriel::test;

class TestLateLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOpenedBeforeTheFirstRow()
    {
        int opened = 0;
        ListedLedger target;
        {
            LateLedger ledger([&]() -> Ledger & {
                ++opened;
                return target;
            });
            QCoreApplication::processEvents();
            QCOMPARE(opened, 0);
            ledger.record({});
            QCOMPARE(opened, 0); // the caller may be on another thread, and does not wait
            QCoreApplication::processEvents();
            QCOMPARE(opened, 1);
            QCOMPARE(target.entries().size(), 1U);
        }
        QCOMPARE(opened, 1);
    }

    void aRowFromAnotherThreadIsHandedOverAtTheEnd()
    {
        ListedLedger target;
        {
            LateLedger ledger([&]() -> Ledger & { return target; });
            const std::unique_ptr<QThread> thread(QThread::create([&ledger] { ledger.record({}); }));
            thread->start();
            thread->wait();
        } // without the event loop having run
        QCOMPARE(target.entries().size(), 1U);
    }

    void aReportKnowsEveryRowBeforeIt()
    {
        ListedLedger target;
        LateLedger ledger([&]() -> Ledger & { return target; });
        ledger.record({});
        UsageQuestion question;
        question.by = UsageGroup::Provider;
        QVERIFY(QCoro::waitFor(ledger.usage(question)));
        QCOMPARE(target.entries().size(), 1U);
        QVERIFY(target.questions.at(0) == question);
        ledger.record({});
        SpendingQuestion spent;
        spent.provider = {QStringLiteral("p")};
        QVERIFY(QCoro::waitFor(ledger.spending(spent)));
        QCOMPARE(target.entries().size(), 2U);
        QVERIFY(target.spendingQuestions.at(0) == spent);
    }
};

QTEST_GUILESS_MAIN(TestLateLedger)
#include "tst_lateledger.moc"
