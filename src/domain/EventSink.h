// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/StreamEvent.h"

#include <QCoroTask>

namespace oriel {

//! \brief Where the events of one answer go.
//!
//! Called in order, on the thread of the provider that was called, and never after that provider's task has ended.
//! A consumer that is behind says so with isFull(); the producer then awaits drained() before it reads on, so that
//! the socket fills up and the sender waits.
class EventSink
{
public:
    virtual ~EventSink() = default;

    virtual void take(StreamEvent event) = 0;

    [[nodiscard]] virtual bool isFull() const { return false; }
    //! Ends when there is room again, or when the answer is cancelled. Only awaited after isFull().
    virtual QCoro::Task<void> drained() { co_return; }
};

} // namespace oriel
