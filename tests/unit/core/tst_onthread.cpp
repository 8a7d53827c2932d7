// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/OnThread.h"

#include <QCoroTask>
#include <QTest>
#include <QThread>

#include <stdexcept>

using namespace oriel;

namespace {

//! What \a task throws is caught in a coroutine: QCoro::waitFor() waits for ever for one that throws.
QCoro::Task<QByteArray> thrownBy(QCoro::Task<int> task)
{
    try {
        (void)co_await task;
    } catch (const std::runtime_error &error) {
        co_return error.what();
    }
    co_return QByteArray();
}

} // namespace

class TestOnThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void workIsDoneThereAndItsResultIsHere();
    void whatTheWorkThrowsIsThrownHere();
    void whatIsThrownLaterIsThrownHereToo();

private:
    QThread m_thread;
    QObject *m_context = nullptr;
};

void TestOnThread::init()
{
    m_context = new QObject;
    m_context->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

void TestOnThread::cleanup()
{
    m_thread.quit();
    QVERIFY(m_thread.wait());
}

void TestOnThread::workIsDoneThereAndItsResultIsHere()
{
    std::function<QCoro::Task<QThread *>()> work = []() -> QCoro::Task<QThread *> {
        co_return QThread::currentThread();
    };
    QCOMPARE(QCoro::waitFor(onThread(*m_context, std::move(work))), &m_thread);
    QCOMPARE(QThread::currentThread(), thread());
}

void TestOnThread::whatTheWorkThrowsIsThrownHere()
{
    std::function<QCoro::Task<int>()> work = []() -> QCoro::Task<int> { throw std::runtime_error("no memory"); };
    QCOMPARE(QCoro::waitFor(thrownBy(onThread(*m_context, std::move(work)))), QByteArray("no memory"));
}

void TestOnThread::whatIsThrownLaterIsThrownHereToo()
{
    std::function<QCoro::Task<int>()> work = []() -> QCoro::Task<int> {
        std::function<QCoro::Task<int>()> inner = []() -> QCoro::Task<int> { throw std::runtime_error("later"); };
        co_return co_await inner();
    };
    QCOMPARE(QCoro::waitFor(thrownBy(onThread(*m_context, std::move(work)))), QByteArray("later"));
}

QTEST_GUILESS_MAIN(TestOnThread)
#include "tst_onthread.moc"
