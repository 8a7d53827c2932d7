// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/EventChannel.h"

#include <utility>

namespace oriel {

namespace {
void resumeOn(QObject &context, std::coroutine_handle<> handle)
{
    QMetaObject::invokeMethod(&context, [handle] { handle.resume(); }, Qt::QueuedConnection);
}
} // namespace

EventChannel::EventChannel(QObject &reader, QObject &writer, std::size_t capacity)
    : m_reader(reader)
    , m_writer(writer)
    , m_capacity(capacity)
{
}

void EventChannel::push(StreamEvent event)
{
    const std::scoped_lock lock(m_mutex);
    m_batch.events.push_back(std::move(event));
    wakeReader();
}

void EventChannel::close(Result<Finished> end)
{
    const std::scoped_lock lock(m_mutex);
    m_batch.end = std::move(end);
    wakeReader();
}

void EventChannel::wakeReader()
{
    if (m_waitingReader)
        resumeOn(m_reader, std::exchange(m_waitingReader, {}));
}

bool EventChannel::isFull() const
{
    const std::scoped_lock lock(m_mutex);
    return m_batch.events.size() >= m_capacity;
}

EventChannel::Wait EventChannel::writable()
{
    return {*this, Wait::Side::Writer};
}

EventChannel::Wait EventChannel::readable()
{
    return {*this, Wait::Side::Reader};
}

EventChannel::Batch EventChannel::takeAll()
{
    const std::scoped_lock lock(m_mutex);
    if (m_waitingWriter)
        resumeOn(m_writer, std::exchange(m_waitingWriter, {}));
    return std::exchange(m_batch, {});
}

bool EventChannel::Wait::await_suspend(std::coroutine_handle<> waiting)
{
    const std::scoped_lock lock(m_channel.m_mutex);
    if (m_side == Side::Writer) {
        if (m_channel.m_batch.events.size() < m_channel.m_capacity)
            return false;
        m_channel.m_waitingWriter = waiting;
    } else {
        m_channel.m_waitingReader = waiting;
        if (!m_channel.m_batch.events.empty() || m_channel.m_batch.end)
            m_channel.wakeReader(); // from the event loop: a fast writer may not keep the reader's thread from all else
    }
    return true;
}

} // namespace oriel
