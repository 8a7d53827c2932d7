// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/StreamEvent.h"

#include <QObject>

#include <coroutine>
#include <mutex>
#include <vector>

namespace oriel {

//! \brief A bounded queue of stream events between the thread that writes an answer and the one that reads it.
//!
//! Events cross in batches: the reader is woken once for all that has come since it last looked. When the queue is full
//! the writer awaits writable(), which stops its reading of the socket.
class EventChannel
{
public:
    //! \param reader, writer  live on the two threads and outlive the channel; resumed coroutines run there
    EventChannel(QObject &reader, QObject &writer, std::size_t capacity);

    //! What the reader finds when it looks.
    struct Batch {
        std::vector<StreamEvent> events;
        std::optional<Result<Finished>> end; //!< set in the last batch
    };

    class Wait; //!< awaitable

    void push(StreamEvent event); //!< writer's thread
    void close(Result<Finished> end); //!< writer's thread, once, last
    [[nodiscard]] bool isFull() const; //!< writer's thread
    [[nodiscard]] Wait writable(); //!< writer's thread: ends when the reader has taken a batch
    [[nodiscard]] Wait readable(); //!< reader's thread: ends when there is a batch
    [[nodiscard]] Batch takeAll(); //!< reader's thread

private:
    void wakeReader();

    mutable std::mutex m_mutex;
    Batch m_batch;
    std::coroutine_handle<> m_waitingReader;
    std::coroutine_handle<> m_waitingWriter;
    QObject &m_reader;
    QObject &m_writer;
    std::size_t m_capacity;
};

//! Suspends until the other side has done its part.
class EventChannel::Wait
{
public:
    enum class Side { Reader, Writer };

    Wait(EventChannel &channel, Side side)
        : m_channel(channel)
        , m_side(side)
    {
    }

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    //! The writer goes on at once when there is room; the reader always lets its event loop run in between.
    bool await_suspend(std::coroutine_handle<> waiting);
    void await_resume() const noexcept {}

private:
    EventChannel &m_channel;
    Side m_side;
};

} // namespace oriel
