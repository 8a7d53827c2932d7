// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/StorageThread.h"
#include "unit/storage/HistoryValues.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

class TestStorageThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workIsDoneThereAndResumesHere();
    void workIsDoneInItsOrder();
    void whatCouldNotBeOpenedIsTriedAgain();
    void aClosedOneOpensAgain();
    void whatIsNotOpenIsNotOpenedToLetGo();
    void theEndWaitsForEverything();
    void largeResultsAreMovedNotCopied();

private:
    [[nodiscard]] StorageThread::Opener opener()
    {
        return [this]() -> Result<Database> {
            ++m_openCount;
            if (m_fails)
                return failure(ErrorKind::Storage, u"no luck"_s);
            return Database::open(m_folder.filePath(u"data/test.db"_s), OpenMode::ReadWrite);
        };
    }

    QTemporaryDir m_folder;
    std::atomic<int> m_openCount{0};
    std::atomic<bool> m_fails{false};
};

void TestStorageThread::workIsDoneThereAndResumesHere()
{
    StorageThread thread(u"test"_s, opener());
    std::atomic<QThread *> worker{nullptr};
    QThread *resumed = nullptr;
    const auto task = [&]() -> QCoro::Task<Result<void>> {
        std::function<Result<void>(Database &)> work = [&worker](Database &) {
            worker = QThread::currentThread();
            return Result<void>();
        };
        Result<void> done = co_await thread.run<void>(std::move(work));
        resumed = QThread::currentThread();
        co_return done;
    };
    awaitDone(task());
    QVERIFY(worker.load() != nullptr);
    QVERIFY(worker.load() != QThread::currentThread());
    QCOMPARE(resumed, QThread::currentThread());
}

void TestStorageThread::workIsDoneInItsOrder()
{
    QList<int> order; // of the thread, until it has ended
    {
        StorageThread thread(u"test"_s, opener());
        for (int i = 0; i < 100; ++i)
            thread.post([&order, i](Database &) { order << i; });
    }
    QList<int> expected;
    for (int i = 0; i < 100; ++i)
        expected << i;
    QCOMPARE(order, expected);
}

void TestStorageThread::whatCouldNotBeOpenedIsTriedAgain()
{
    m_fails = true;
    StorageThread thread(u"test"_s, opener());
    bool isCalled = false;
    std::function<Result<void>(Database &)> work = [&isCalled](Database &) {
        isCalled = true;
        return Result<void>();
    };
    const auto failed = QCoro::waitFor(thread.run<void>(work));
    QVERIFY(!failed);
    QCOMPARE(failed.error().message, u"no luck"_s);
    QVERIFY(!isCalled);
    m_fails = false;
    awaitDone(thread.run<void>(work));
    QVERIFY(isCalled);
}

void TestStorageThread::aClosedOneOpensAgain()
{
    StorageThread thread(u"test"_s, opener());
    std::function<Result<void>(Database &)> work = [](Database &) { return Result<void>(); };
    awaitDone(thread.run<void>(work));
    awaitDone(thread.run<void>(work));
    const int before = m_openCount;
    thread.close();
    QCOMPARE(m_openCount.load(), before);
    awaitDone(thread.run<void>(work));
    QCOMPARE(m_openCount.load(), before + 1);
}

void TestStorageThread::whatIsNotOpenIsNotOpenedToLetGo()
{
    m_openCount = 0;
    StorageThread thread(u"test"_s, opener());
    thread.shrink();
    thread.finish();
    QCOMPARE(m_openCount.load(), 0);
}

void TestStorageThread::theEndWaitsForEverything()
{
    std::atomic<int> count{0};
    StorageThread thread(u"test"_s, opener());
    for (int i = 0; i < 50; ++i)
        thread.post([&count](Database &) { ++count; });
    thread.finish();
    QCOMPARE(count.load(), 50);
    thread.finish(); // once more is nothing
}

void TestStorageThread::largeResultsAreMovedNotCopied()
{
    StorageThread thread(u"test"_s, opener());
    const int *made = nullptr;
    std::function<Result<std::vector<int>>(Database &)> work = [&made](Database &) {
        std::vector<int> numbers(1000, 7);
        made = numbers.data();
        return Result<std::vector<int>>(std::move(numbers));
    };
    const auto numbers = await(thread.run<std::vector<int>>(std::move(work)));
    QCOMPARE(numbers.size(), std::size_t(1000));
    QVERIFY(numbers.data() == made);
}

QTEST_GUILESS_MAIN(TestStorageThread)
#include "tst_storagethread.moc"
