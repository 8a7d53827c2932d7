// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/EventChannel.h"

#include <QTest>

#include <barrier>
#include <thread>

using namespace oriel;
using namespace Qt::StringLiterals;

//! The channel without anybody asleep: no event loop takes part, so that the thread sanitizer sees every hand-over.
class tst_EventChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneThreadPushesTheOtherTakesInOrder()
    {
        constexpr int many = 20'000;
        QObject context;
        EventChannel channel(context, context, 64);
        std::jthread writer([&channel] {
            for (int i = 0; i < many; ++i) {
                while (channel.isFull())
                    std::this_thread::yield();
                channel.push(TextDelta{i, QString::number(i)});
            }
            channel.close(Finished{});
        });
        int count = 0;
        bool isInOrder = true;
        std::size_t longestBatch = 0;
        std::optional<Result<Finished>> end;
        while (!end) {
            auto batch = channel.takeAll();
            longestBatch = std::max(longestBatch, batch.events.size());
            for (const auto &event : batch.events) {
                isInOrder = isInOrder && event == StreamEvent(TextDelta{count, QString::number(count)});
                ++count;
            }
            end = std::move(batch.end);
            std::this_thread::yield();
        }
        QVERIFY(end->has_value());
        QCOMPARE(count, many);
        QVERIFY(isInOrder);
        QVERIFY2(longestBatch <= 64, qPrintable(QString::number(longestBatch)));
    }

    void theEndComesWithTheLastEventsOrAfterThem()
    {
        QObject context;
        for (int round = 0; round < 500; ++round) {
            EventChannel channel(context, context, 4);
            std::barrier start(2); // so that both are at it when it ends
            std::jthread writer([&channel, &start] {
                start.arrive_and_wait();
                channel.push(TextDelta{0, u"only"_s});
                channel.close(failure(ErrorKind::Network, u"cut"_s));
            });
            start.arrive_and_wait();
            std::size_t count = 0;
            std::optional<Result<Finished>> end;
            while (!end) {
                auto batch = channel.takeAll();
                count += batch.events.size();
                end = std::move(batch.end);
            }
            QCOMPARE(count, std::size_t(1));
            QCOMPARE(end->error().kind, ErrorKind::Network);
        }
    }
};

QTEST_GUILESS_MAIN(tst_EventChannel)
#include "tst_eventchannel.moc"
