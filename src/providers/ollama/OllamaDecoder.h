// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/BlockLedger.h"
#include "providers/ErrorBody.h"
#include "providers/ProseBlocks.h"
#include "providers/StreamDecoder.h"
#include "text/JsonValue.h"

namespace oriel {

//! \brief Decodes the lines of /api/chat, or its one answer when it is not streamed. Ends with "done": true.
//!
//! That the model was read from disk first only the last line says: it becomes a Notice with the time that it took. A
//! request that did nothing but load it (done_reason "load") gives LoadingModel. While it loads no byte comes at all:
//! see EncodedChat::ifSilent.
class OllamaDecoder final : public StreamDecoder
{
public:
    //! \param promptTokens  an estimate, used when the server does not count a prompt that it had in its cache
    explicit OllamaDecoder(qint64 promptTokens = 0);

    void frame(const Frame &frame, EventSink &out) override;
    void whole(QByteArrayView body, EventSink &out) override;
    [[nodiscard]] bool isDone() const override { return m_isDone; }
    [[nodiscard]] Result<Finished> end(EventSink &out) override;

private:
    void takeRoot(const JsonValue &root, QByteArrayView raw, EventSink &out);
    void takeMessage(const JsonValue &message, QByteArrayView raw, EventSink &out);
    void takeCalls(const JsonValue &calls, QByteArrayView raw, EventSink &out);
    void takeImages(const JsonValue &images, EventSink &out);
    void takeDone(const JsonValue &root, EventSink &out);
    void fail(Error error);

    JsonReader m_reader;
    BlockLedger m_blocks;
    ProseBlocks m_prose{m_blocks};
    std::optional<Error> m_error;
    QString m_model;
    QString m_doneReason;
    qint64 m_promptTokens;
    int m_callCount = 0;
    bool m_isAnnounced = false;
    bool m_isDone = false;
};

//! The error that Ollama's words tell, in a line of a stream (\a head with status 0) or as an answer's body.
[[nodiscard]] Error ollamaError(const HttpHead &head, const JsonValue &root, const ErrorBody &body);

} // namespace oriel
