// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EventSink.h"
#include "domain/StreamEvent.h"
#include "net/FrameParser.h"

#include "core/Result.h"

#include <QByteArrayView>

#include <optional>

namespace oriel {

//! \brief Turns one answer of one vendor into events. Pure: no network, no clock, no policy.
//!
//! A decoder lives for one answer. Whatever the bytes are it does not crash, does not hang and does not throw; a field
//! of the wrong type reads as absent, an unknown event is ignored. Its blocks are numbered from 0 in the order in which
//! they start, and every block that was started is finished by the time end() returns.
class StreamDecoder
{
public:
    virtual ~StreamDecoder() = default;

    //! Takes one frame of a streamed answer. After the end mark further frames are ignored.
    virtual void frame(const Frame &frame, EventSink &out) = 0;
    //! Takes an answer that came in one piece: the same events follow.
    virtual void whole(QByteArrayView body, EventSink &out) = 0;

    //! True once the end mark (or an error) was seen: nothing that follows matters.
    [[nodiscard]] virtual bool isDone() const = 0;
    //! \brief The body is over: closes the blocks that are open and says how the answer ended.
    //!
    //! Without an end mark it is StreamTruncated. Called once, last.
    [[nodiscard]] virtual Result<Finished> end(EventSink &out) = 0;
};

} // namespace oriel
