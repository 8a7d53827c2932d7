// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArrayView>

#include <functional>

namespace oriel {

//! One unit of a streamed body: an event of an event stream, a line of JSON lines, an element of a JSON array.
struct Frame {
    enum class Kind { Data, Comment };

    Kind kind = Kind::Data;
    QByteArrayView event; //!< name of the event; empty for none
    QByteArrayView data; //!< of a Comment: its text
    bool isEnded = true; //!< false: the body ended before the frame's own end mark
};

//! Called once a frame, in order. The views are valid during the call only.
using FrameSink = std::function<void(const Frame &)>;

//! \brief Cuts a body into frames, whatever the cuts of the network.
//!
//! Bytes are looked at once and copied only when a frame spans two feeds. One thread at a time.
class FrameParser
{
public:
    static constexpr qsizetype lineCeilingBytes = 16 * 1024 * 1024;

    virtual ~FrameParser() = default;

    //! Takes the next bytes. Protocol when a frame is over the ceiling or the format is broken for good.
    [[nodiscard]] virtual Result<void> feed(QByteArrayView bytes, const FrameSink &sink) = 0;
    //! The body is over: hands out what was begun and not ended, flagged.
    [[nodiscard]] virtual Result<void> finish(const FrameSink &sink) = 0;
};

} // namespace oriel
