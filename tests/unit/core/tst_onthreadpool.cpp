// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/OnThreadPool.h"

#include <QTest>
#include <QThread>

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace oriel;

class TestOnThreadPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workIsDoneOnAnotherThread();
    void whatWasCapturedGoesWithTheWork();
    void whatTheWorkThrowsTheFutureThrows();
};

void TestOnThreadPool::workIsDoneOnAnotherThread()
{
    auto future = onThreadPool([] { return QThread::currentThread(); });
    future.waitForFinished();
    QVERIFY(future.result() != QThread::currentThread());
}

void TestOnThreadPool::whatWasCapturedGoesWithTheWork()
{
    QString words = u"what was said"_s;
    auto future = onThreadPool([words = std::move(words)] { return words + u'.'; });
    QCOMPARE(future.result(), u"what was said."_s);
}

void TestOnThreadPool::whatTheWorkThrowsTheFutureThrows()
{
    auto future = onThreadPool([]() -> int { throw std::runtime_error("no memory"); });
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)future.result());
}

QTEST_GUILESS_MAIN(TestOnThreadPool)
#include "tst_onthreadpool.moc"
