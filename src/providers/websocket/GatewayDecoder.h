// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/BlockLedger.h"
#include "providers/ProseBlocks.h"
#include "providers/StreamDecoder.h"
#include "text/JsonValue.h"

#include <utility>

namespace oriel {

//! \brief Decodes the messages of a WebSocket gateway, each one frame: "token", "done", "error", "ping" and "pong".
//!
//! Messages of other types are ignored; one that is no JSON object is the error Protocol. Ends with "done".
class GatewayDecoder final : public StreamDecoder
{
public:
    void frame(const Frame &frame, EventSink &out) override;
    void whole(QByteArrayView body, EventSink &out) override;
    [[nodiscard]] bool isDone() const override { return m_isDone; }
    [[nodiscard]] Result<Finished> end(EventSink &out) override;

    //! What the gateway is to be sent back for the last frame; empty for nothing.
    [[nodiscard]] QByteArray takeReply() { return std::exchange(m_reply, {}); }

private:
    void takeDone(const JsonValue &root, EventSink &out);
    void takeError(const JsonValue &root);
    void fail(Error error);

    JsonReader m_reader;
    BlockLedger m_blocks;
    ProseBlocks m_prose{m_blocks};
    std::optional<Error> m_error;
    QByteArray m_reply;
    QString m_finishReason;
    bool m_isAnnounced = false;
    bool m_isDone = false;
};

} // namespace oriel
