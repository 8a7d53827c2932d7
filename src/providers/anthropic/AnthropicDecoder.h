// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpTransport.h"
#include "providers/anthropic/AnthropicOpaqueBlock.h"
#include "providers/BlockLedger.h"
#include "providers/StreamDecoder.h"
#include "text/JsonValue.h"

#include <map>
#include <optional>
#include <vector>

namespace oriel {

//! \brief Reads one answer of the Anthropic Messages API.
//!
//! Events are told apart by `type` in the data; the stream's own `event:` may be missing. Blocks are addressed by their
//! `index`. Blocks that we do not read (the provider's own tools and their results, and what is unknown) are kept as
//! opaque parts. Citations are told when their text is whole, as they are about all of it; those that the provider
//! wants back (web search) follow as an opaque array.
//! The end mark is `message_stop`. Source: platform.claude.com, "Streaming messages", read in 2026.
class AnthropicDecoder final : public StreamDecoder
{
public:
    void frame(const Frame &frame, EventSink &out) override;
    void whole(QByteArrayView body, EventSink &out) override;
    [[nodiscard]] bool isDone() const override { return m_isStopped || m_error.has_value(); }
    [[nodiscard]] Result<Finished> end(EventSink &out) override;

private:
    struct Block {
        enum class Kind { Text, Thinking, Redacted, Call, Opaque };
        Kind kind = Kind::Text;
        int number = -1; //!< as we count; -1: of no block
        bool isOpen = true;
        qsizetype length = 0; //!< UTF-16 units of text
        QByteArray wholeInput; //!< of a call: sent with its start, counts unless pieces follow
        QByteArray input; //!< of a call: the pieces
        std::vector<CitationPart> citations;
        QByteArray rawCitations; //!< "{...},{...}"
        bool wantsCitationsBack = false;
        std::optional<AnthropicOpaqueBlock> opaque;
    };

    void startMessage(const JsonValue &message, EventSink &out);
    void announce(const JsonValue &message, EventSink &out);
    void startBlock(qint64 index, const JsonValue &block, QByteArrayView raw, EventSink &out);
    void takeDelta(const JsonValue &event, QByteArrayView raw, EventSink &out);
    void takeCitation(Block &block, const JsonValue &citation, QByteArrayView raw);
    void stopBlock(Block &block, EventSink &out);
    void stopCall(Block &block, EventSink &out);
    void stopMessage(const JsonValue &delta, EventSink &out);
    void takeUsage(const JsonValue &usage);
    void reportUsage(bool isFinal, EventSink &out) const;
    void fail(Error error);
    void failWith(const JsonValue &root);
    void settleEmptyCalls(bool areComplete, EventSink &out);
    Block *blockAt(const JsonValue &index);
    //! A new block at \a index, with a number of ours; put() gives it none.
    Block &open(qint64 index, Block::Kind kind, BlockKind announced, EventSink &out);
    Block &put(qint64 index, Block::Kind kind, EventSink &out);
    [[nodiscard]] bool wasCutByLength() const;

    JsonReader m_reader;
    BlockLedger m_ledger;
    std::map<qint64, Block> m_blocks;
    qint64 m_lastIndex = -1;
    std::vector<int> m_emptyCalls; //!< ended without arguments: none, or cut before the first
    QString m_messageId;
    bool m_isStarted = false;
    bool m_hasContent = false;
    bool m_hasCalls = false;
    QString m_stopReason;
    bool m_isStopped = false;
    std::optional<Error> m_error;

    std::optional<qint64> m_input;
    std::optional<qint64> m_cacheRead;
    std::optional<qint64> m_cacheWrite;
    std::optional<qint64> m_cacheWriteHour;
    ServiceLevel m_service = ServiceLevel::Standard;
    std::optional<qint64> m_output;
    std::optional<qint64> m_thought;
};

//! The error that \a root, the JSON of an error answer or event, tells; \a head has status 200 or 0 within a stream.
[[nodiscard]] Error anthropicError(const JsonValue &root, HttpHead head);

} // namespace oriel
