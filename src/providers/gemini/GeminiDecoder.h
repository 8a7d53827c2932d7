// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/BlockLedger.h"
#include "providers/gemini/GeminiCitations.h"
#include "providers/gemini/GeminiPartialArguments.h"
#include "providers/StreamDecoder.h"
#include "text/JsonValue.h"

#include <optional>

namespace oriel {

//! \brief Reads one answer of the Gemini API, streamed or whole: a whole answer is a stream of one chunk.
//!
//! There is no end mark but `finishReason`, and the end of the body: usage may follow, so isDone() is true only after
//! an error. A part with a signature is a block of its own, because the signature must go back on that very part. Parts
//! that we do not read (code that ran, its result, what is unknown) are kept as opaque parts. Citations are told at the
//! end, when their offsets are certain. Only the first candidate is read.
//! Source: ai.google.dev, API reference "GenerateContentResponse", read in 2026.
class GeminiDecoder final : public StreamDecoder
{
public:
    void frame(const Frame &frame, EventSink &out) override;
    void whole(QByteArrayView body, EventSink &out) override;
    [[nodiscard]] bool isDone() const override { return m_error.has_value(); }
    [[nodiscard]] Result<Finished> end(EventSink &out) override;

private:
    void takeChunk(const JsonValue &chunk, QByteArrayView raw, EventSink &out);
    void takeCandidate(const JsonValue &candidate, QByteArrayView raw, EventSink &out);
    void takePart(const JsonValue &part, QByteArrayView raw, EventSink &out);
    void takeText(const JsonValue &part, EventSink &out);
    void takeCall(const JsonValue &part, QByteArrayView raw, EventSink &out);
    void startCall(const JsonValue &call, EventSink &out);
    void finishCall(bool isComplete, EventSink &out);
    void takeInlineData(const JsonValue &part, QByteArrayView raw, EventSink &out);
    void takeSafety(const JsonValue &ratings, EventSink &out);
    void takeBlocked(const JsonValue &feedback, EventSink &out);
    void takeUsage(const JsonValue &usage, EventSink &out);
    int openBlock(BlockKind kind, EventSink &out);
    void finishOpen(EventSink &out);
    void fail(ErrorKind kind, const QString &message, const QString &code = {});
    [[nodiscard]] Result<Finished> finished() const;

    JsonReader m_reader;
    BlockLedger m_ledger;
    int m_text = -1; //!< the open block of text, reasoning or sound; -1 for none
    BlockKind m_textKind = BlockKind::Text;
    int m_call = -1; //!< the call whose arguments arrive in pieces; -1 for none
    GeminiPartialArguments m_arguments;
    GeminiCitations m_citations;
    bool m_isAnnounced = false;
    bool m_isAnswer = false; //!< something that belongs to the protocol was read
    bool m_hasCalls = false;
    QString m_finishReason;
    QString m_finishMessage;
    std::optional<Error> m_error;

    std::optional<qint64> m_prompt;
    std::optional<qint64> m_toolPrompt;
    std::optional<qint64> m_cached;
    std::optional<qint64> m_candidates;
    std::optional<qint64> m_thoughts;
    std::optional<qint64> m_total;
};

} // namespace oriel
