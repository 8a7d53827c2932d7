// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/OnThread.h"
#include "routing/EventChannel.h"
#include "routing/NetworkThreadProvider.h"
#include "routing/TimerDelay.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

using namespace oriel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Sends deltas until it is stopped, waiting now and then as one that reads a socket does.
class EndlessProvider final : public ChatProvider
{
public:
    QCoro::Task<Result<Finished>> stream(ChatRequest, EventSink &sink, std::stop_token stop) override
    {
        for (int i = 0; !stop.stop_requested(); ++i) {
            sink.take(TextDelta{i, QString::number(i)});
            if (sink.isFull())
                co_await sink.drained();
            if (i % 64 == 63)
                co_await m_delay.wait(0ms, stop);
        }
        co_return Finished{FinishReason::Cancelled, {}};
    }

private:
    TimerDelay m_delay;
};

//! Full after every few events, until its thread's event loop has run.
class SlowSink final : public EventSink
{
public:
    void take(StreamEvent event) override
    {
        const int number = count;
        isInOrder = isInOrder && event == StreamEvent(TextDelta{number, QString::number(number)});
        ++count;
    }
    [[nodiscard]] bool isFull() const override { return count % 3 == 0; }
    QCoro::Task<void> drained() override { co_await m_delay.wait(0ms, {}); }

    std::atomic<int> count{0}; //!< the stopping thread looks at it
    bool isInOrder = true;

private:
    TimerDelay m_delay;
};

QCoro::Task<void> write(EventChannel &channel, int count)
{
    for (int i = 0; i < count; ++i) {
        channel.push(TextDelta{i, QString::number(i)});
        co_await channel.writable();
    }
    channel.close(Finished{});
}

QCoro::Task<int> read(EventChannel &channel)
{
    int count = 0;
    for (;;) {
        co_await channel.readable();
        const auto batch = channel.takeAll();
        for (const auto &event : batch.events) {
            if (event != StreamEvent(TextDelta{count, QString::number(count)}))
                co_return -1;
            ++count;
        }
        if (batch.end)
            co_return count;
    }
}

} // namespace

//! The hand-overs that go through event loops, under load: what the address sanitizer has to see.
class tst_ThreadHandOver : public QObject
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

    void bothSidesMaySleepAndWakeForEveryEvent_data()
    {
        QTest::addColumn<int>("capacity");
        for (const int capacity : {1, 2, 7})
            QTest::addRow("%d", capacity) << capacity;
    }

    void bothSidesMaySleepAndWakeForEveryEvent()
    {
        QFETCH(int, capacity);
        constexpr int many = 5'000;
        for (int round = 0; round < 4; ++round) {
            QObject here;
            EventChannel channel(here, *m_context, std::size_t(capacity));
            QMetaObject::invokeMethod(m_context, [&channel] { write(channel, many); }, Qt::QueuedConnection);
            QCOMPARE(QCoro::waitFor(read(channel)), many);
            QMetaObject::invokeMethod(m_context, [] {}, Qt::BlockingQueuedConnection); // the writer has left the
                                                                                       // channel
        }
    }

    void stopsFromAThirdThreadComeAtAnyTime()
    {
        for (int round = 0; round < 300; ++round) {
            auto proxy = std::make_unique<NetworkThreadProvider>(std::make_shared<EndlessProvider>(), *m_context);
            SlowSink sink;
            std::stop_source stop;
            auto task = proxy->stream({}, sink, stop.get_token());
            if (round % 2 == 1)
                proxy.reset(); // the task needs it no more
            std::jthread stopper([&stop, &sink, round] {
                while (sink.count < round)
                    std::this_thread::yield();
                stop.request_stop();
            });
            const auto end = QCoro::waitFor(task);
            QVERIFY(end);
            QCOMPARE(end->reason, FinishReason::Cancelled);
            QVERIFY(sink.isInOrder);
            QVERIFY(sink.count >= round);
        }
    }

    void manyWaitsEndByStopsFromManyThreads()
    {
        TimerDelay delay;
        std::vector<std::stop_source> stops(200);
        std::vector<QCoro::Task<void>> waits;
        for (auto &stop : stops)
            waits.push_back(delay.wait(1h, stop.get_token()));
        std::atomic<std::size_t> next{0};
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&stops, &next] {
                for (auto at = next++; at < stops.size(); at = next++)
                    stops.at(at).request_stop();
            });
        }
        for (auto &wait : waits)
            QCoro::waitFor(wait);
        for (const auto &wait : waits)
            QVERIFY(wait.isReady());
    }

    void resultsComeBackFromManyCallsAtOnce()
    {
        TimerDelay delay;
        std::vector<QCoro::Task<QString>> tasks;
        for (int i = 0; i < 500; ++i) {
            std::function<QCoro::Task<QString>()> work = [&delay, i]() -> QCoro::Task<QString> {
                const int number = i; // the frame outlives the lambda
                co_await delay.wait(std::chrono::milliseconds(number % 3), {});
                co_return QString::number(number);
            };
            tasks.push_back(onThread<QString>(*m_context, std::move(work)));
        }
        for (int i = 0; i < 500; ++i)
            QCOMPARE(QCoro::waitFor(tasks.at(std::size_t(i))), QString::number(i));
    }
};

QTEST_GUILESS_MAIN(tst_ThreadHandOver)
#include "tst_threadhandover.moc"
