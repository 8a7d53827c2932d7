// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/responses/ResponsesItems.h"
#include "providers/StreamDecoder.h"
#include "text/JsonValue.h"

namespace oriel {

//! \brief Reads one answer of the OpenAI Responses API.
//!
//! Events are told apart by `type` in the data; the stream's own `event:` stands in where a proxy lost it. An event of
//! a type that is not known is ignored and counted. An error is told once, although an `error` event is followed by
//! `response.failed`. The end mark is `response.completed`, `response.incomplete` or `response.failed`.
class ResponsesDecoder final : public StreamDecoder
{
public:
    //! \param isBackground  whether the answer may be taken up again: events that were read already are passed over
    explicit ResponsesDecoder(bool isBackground = false);

    void frame(const Frame &frame, EventSink &out) override;
    //! Of an answer that is queued or in progress only the id is read: it will be asked for again.
    void whole(QByteArrayView body, EventSink &out) override;
    [[nodiscard]] bool isDone() const override { return m_end.has_value() || m_error.has_value(); }
    [[nodiscard]] Result<Finished> end(EventSink &out) override;

    [[nodiscard]] bool isBackground() const { return m_isBackground; }
    [[nodiscard]] const QString &responseId() const { return m_responseId; } //!< empty: not known yet
    [[nodiscard]] qint64 lastSequence() const { return m_lastSequence; } //!< number of the last event; -1: none
    [[nodiscard]] int unknownEvents() const { return m_unknownEvents; }

private:
    [[nodiscard]] bool takeLifecycle(std::string_view type, const JsonValue &event, QByteArrayView raw, EventSink &out);
    [[nodiscard]] bool takeItem(std::string_view type, const JsonValue &event, QByteArrayView raw, EventSink &out);
    [[nodiscard]] bool takePiece(std::string_view type, const JsonValue &event, EventSink &out);
    void announce(const JsonValue &response, EventSink &out);
    void finish(std::string_view status, const JsonValue &response, QByteArrayView rawOutput, EventSink &out);
    [[nodiscard]] Finished finishedAs(std::string_view status, const JsonValue &response) const;
    void fail(Error error);

    bool m_isBackground;
    JsonReader m_reader;
    ResponsesItems m_items;
    QString m_responseId;
    qint64 m_lastSequence = -1;
    int m_unknownEvents = 0;
    bool m_isAnnounced = false;
    std::optional<Finished> m_end;
    std::optional<Error> m_error;
};

} // namespace oriel
