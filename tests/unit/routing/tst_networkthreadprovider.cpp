// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/OnThread.h"
#include "routing/NetworkThreadProvider.h"
#include "routing/TimerDelay.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace oriel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Sends numbered deltas as fast as it may, from its own thread.
class FastProvider final : public ChatProvider
{
public:
    FastProvider(int count, QThread &thread)
        : m_count(count)
        , m_thread(thread)
    {
        ++alive;
    }
    ~FastProvider() override { --alive; }
    Q_DISABLE_COPY_MOVE(FastProvider)

    QCoro::Task<Result<Finished>> stream(ChatRequest, EventSink &sink, std::stop_token stop) override
    {
        for (int i = 0; i < m_count && !stop.stop_requested(); ++i) {
            isOnThread = isOnThread && QThread::currentThread() == &m_thread;
            sink.take(TextDelta{i, {}});
            if (sink.isFull()) {
                ++pauses;
                co_await sink.drained();
            }
        }
        if (stop.stop_requested())
            co_return Finished{FinishReason::Cancelled, {}};
        co_return Finished{};
    }

    static inline std::atomic<int> alive{0};
    std::atomic<bool> isOnThread{true};
    std::atomic<int> pauses{0};

private:
    int m_count;
    QThread &m_thread;
};

class CountingSink final : public EventSink
{
public:
    void take(StreamEvent event) override
    {
        isInOrder = isInOrder && std::get<TextDelta>(event).block == count;
        isOnThread = isOnThread && QThread::currentThread() == qApp->thread();
        ++count;
        if (onEvent)
            onEvent();
    }

    int count = 0;
    bool isInOrder = true;
    bool isOnThread = true;
    std::function<void()> onEvent;
};

} // namespace

class tst_NetworkThreadProvider : public QObject
{
    Q_OBJECT

    QThread m_thread;
    QObject *m_context = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        m_thread.start();
        m_context = new QObject;
        m_context->moveToThread(&m_thread);
    }
    void cleanupTestCase()
    {
        m_context->deleteLater();
        m_thread.quit();
        m_thread.wait();
    }

    void everyEventCrossesOnceAndInOrder()
    {
        constexpr int many = 200'000;
        const auto target = std::make_shared<FastProvider>(many, m_thread);
        NetworkThreadProvider proxy(target, *m_context);
        CountingSink sink;
        const auto end = QCoro::waitFor(proxy.stream({}, sink, {}));
        QVERIFY(end);
        QCOMPARE(sink.count, many);
        QVERIFY(sink.isInOrder);
        QVERIFY(sink.isOnThread);
        QVERIFY(target->isOnThread);
    }

    void aSlowReaderHoldsTheWriterUp()
    {
        const auto target = std::make_shared<FastProvider>(50'000, m_thread);
        NetworkThreadProvider proxy(target, *m_context);
        CountingSink sink;
        sink.onEvent = [&sink, &target] { // busy with the first event until the writer has filled the channel
            QElapsedTimer clock;
            clock.start();
            while (sink.count == 1 && target->pauses == 0 && clock.elapsed() < 30'000)
                QThread::yieldCurrentThread();
        };
        QVERIFY(QCoro::waitFor(proxy.stream({}, sink, {})));
        QCOMPARE(sink.count, 50'000);
        QVERIFY(target->pauses > 0);
    }

    void manyAnswersAtOnceDoNotMix()
    {
        std::vector<std::unique_ptr<NetworkThreadProvider>> proxies;
        std::vector<std::unique_ptr<CountingSink>> sinks;
        std::vector<QCoro::Task<Result<Finished>>> tasks;
        for (int i = 0; i < 16; ++i) {
            proxies.push_back(
                std::make_unique<NetworkThreadProvider>(std::make_shared<FastProvider>(10'000, m_thread), *m_context));
            sinks.push_back(std::make_unique<CountingSink>());
            tasks.push_back(proxies.back()->stream({}, *sinks.back(), {}));
        }
        for (auto &task : tasks)
            QVERIFY(QCoro::waitFor(task));
        for (const auto &sink : sinks) {
            QCOMPARE(sink->count, 10'000);
            QVERIFY(sink->isInOrder);
        }
    }

    void aStopFromTheReaderEndsTheWriter()
    {
        for (int round = 0; round < 50; ++round) {
            NetworkThreadProvider proxy(std::make_shared<FastProvider>(1'000'000'000, m_thread), *m_context);
            CountingSink sink;
            std::stop_source stop;
            sink.onEvent = [&] {
                if (sink.count == 100 * round + 1)
                    stop.request_stop();
            };
            const auto end = QCoro::waitFor(proxy.stream({}, sink, stop.get_token()));
            QVERIFY(end);
            QCOMPARE(end->reason, FinishReason::Cancelled);
            QVERIFY(sink.isInOrder);
        }
    }

    void theTargetLivesAsLongAsItsTask()
    {
        CountingSink sink;
        auto proxy = std::make_unique<NetworkThreadProvider>(std::make_shared<FastProvider>(100'000, m_thread),
                                                             *m_context);
        auto task = proxy->stream({}, sink, {});
        proxy.reset();
        QVERIFY(QCoro::waitFor(task));
        QCOMPARE(sink.count, 100'000);
        QTRY_COMPARE(FastProvider::alive.load(), 0);
    }

    void workRunsThereAndItsResultComesHere()
    {
        QThread *worked = nullptr;
        std::function<QCoro::Task<int>()> work = [&worked]() -> QCoro::Task<int> {
            worked = QThread::currentThread();
            co_return 42;
        };
        QCOMPARE(QCoro::waitFor(onThread<int>(*m_context, work)), 42);
        QCOMPARE(worked, &m_thread);
        QCOMPARE(QThread::currentThread(), qApp->thread());
    }

    void aWaitEndsByItselfOrByAStop()
    {
        TimerDelay delay;
        QElapsedTimer clock;
        clock.start();
        QCoro::waitFor(delay.wait(20ms, {}));
        QVERIFY(clock.elapsed() >= 19);
        std::stop_source stop;
        QMetaObject::invokeMethod(m_context, [&stop] { stop.request_stop(); }, Qt::QueuedConnection);
        QCoro::waitFor(delay.wait(1h, stop.get_token()));
        QCoro::waitFor(delay.wait(1h, stop.get_token())); // requested before
    }
};

QTEST_GUILESS_MAIN(tst_NetworkThreadProvider)
#include "tst_networkthreadprovider.moc"
