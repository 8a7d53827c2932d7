// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/FrameParser.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace oriel {

//! \brief Cuts an event stream (text/event-stream) into its events and comments.
//!
//! A Frame of kind Data is one event with its data lines joined by "\n"; an event without a data line is none. A Frame
//! of kind Comment is handed out where it stands, also in the midst of an event. The bytes are taken as they are:
//! broken UTF-8 goes on to who reads the data. What differs from the standard: the last event is handed out when the
//! body ends before its blank line, flagged, and a line or an event over lineCeilingBytes is refused.
//!
//! Source: WHATWG HTML 9.2.6, "Interpreting an event stream", read 2026.
class EventStreamParser final : public FrameParser
{
public:
    [[nodiscard]] Result<void> feed(QByteArrayView bytes, const FrameSink &sink) override;
    //! Afterwards the parser can take the body of a reconnection; lastEventId() and retry() stay.
    [[nodiscard]] Result<void> finish(const FrameSink &sink) override;

    //! The id of the last event that has ended, to be sent as Last-Event-ID; set before that event is handed out.
    [[nodiscard]] const QByteArray &lastEventId() const { return m_lastEventId; }
    //! How long the server asks us to wait before a reconnection.
    [[nodiscard]] std::optional<std::chrono::milliseconds> retry() const { return m_retry; }

private:
    bool takeLine(QByteArrayView line, const FrameSink &sink);
    bool takeField(QByteArrayView name, QByteArrayView value);
    bool addData(QByteArrayView value);
    void dispatch(const FrameSink &sink, bool isEnded);
    [[nodiscard]] bool keepLine(QByteArrayView part);
    void keepViews();
    [[nodiscard]] Result<void> refuse();

    // Of the line that is not whole yet.
    QByteArray m_line;
    bool m_isLineBegun = false;
    bool m_isFirstLine = true;
    bool m_skipsLineFeed = false; //!< the last byte was a carriage return: a line feed now belongs to it

    // Of the event that is not whole yet. The views point into the caller's bytes or into m_line until keepViews().
    QByteArrayView m_data;
    QByteArrayView m_event;
    QByteArray m_keptData;
    QByteArray m_keptEvent;
    qsizetype m_dataLines = 0;

    QByteArray m_eventId;
    QByteArray m_lastEventId;
    std::optional<std::chrono::milliseconds> m_retry;
    bool m_isBroken = false;
};

} // namespace oriel
