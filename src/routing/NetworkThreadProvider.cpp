// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/NetworkThreadProvider.h"

#include "routing/EventChannel.h"

namespace oriel {

namespace {

constexpr std::size_t channelCapacity = 4096; // events; a second of the fastest model, a megabyte at most

class ChannelSink final : public EventSink
{
public:
    explicit ChannelSink(EventChannel &channel)
        : m_channel(channel)
    {
    }

    void take(StreamEvent event) override { m_channel.push(std::move(event)); }
    [[nodiscard]] bool isFull() const override { return m_channel.isFull(); }
    QCoro::Task<void> drained() override { co_await m_channel.writable(); }

private:
    EventChannel &m_channel;
};

//! Runs on the network thread, by itself: the reader waits for the channel, not for this task.
QCoro::Task<void> work(std::shared_ptr<ChatProvider> target, std::shared_ptr<EventChannel> channel, ChatRequest request,
                       std::stop_token stop)
{
    ChannelSink sink(*channel);
    Result<Finished> end = co_await target->stream(std::move(request), sink, std::move(stop));
    channel->close(std::move(end));
}

} // namespace

NetworkThreadProvider::NetworkThreadProvider(std::shared_ptr<ChatProvider> target, QObject &network)
    : m_target(std::move(target))
    , m_network(network)
{
}

QCoro::Task<Result<Finished>> NetworkThreadProvider::stream(ChatRequest request, EventSink &sink, std::stop_token stop)
{
    QObject here;
    const auto channel = std::make_shared<EventChannel>(here, m_network, channelCapacity);
    QMetaObject::invokeMethod(
        &m_network,
        [target = m_target, channel, request = std::move(request), stop = std::move(stop)]() mutable {
            work(std::move(target), std::move(channel), std::move(request), std::move(stop));
        },
        Qt::QueuedConnection);

    for (;;) {
        co_await channel->readable();
        EventChannel::Batch batch = channel->takeAll();
        for (auto &event : batch.events)
            sink.take(std::move(event));
        if (batch.end)
            co_return std::move(*batch.end);
        if (sink.isFull())
            co_await sink.drained();
    }
}

} // namespace oriel
