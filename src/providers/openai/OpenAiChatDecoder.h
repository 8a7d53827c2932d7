// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/BlockLedger.h"
#include "providers/openai/OpenAiToolCalls.h"
#include "providers/openai/ReasoningDetails.h"
#include "providers/StreamDecoder.h"
#include "providers/ThinkTagSplitter.h"
#include "text/JsonValue.h"

#include <set>

namespace oriel {

//! \brief Decodes Chat Completions, as OpenAI and the many that are compatible with it write them.
//!
//! Ends with "[DONE]", or with the end of the body after a finish_reason. Only the choice that comes first is read.
class OpenAiChatDecoder final : public StreamDecoder
{
public:
    //! \param splitsThinkTags  see ThinkTagSplitter
    explicit OpenAiChatDecoder(bool splitsThinkTags);

    void frame(const Frame &frame, EventSink &out) override;
    void whole(QByteArrayView body, EventSink &out) override;
    [[nodiscard]] bool isDone() const override { return m_isDone; }
    [[nodiscard]] Result<Finished> end(EventSink &out) override;

private:
    void takeRoot(const JsonValue &root, EventSink &out);
    void takeChoice(const JsonValue &choice, std::size_t position, EventSink &out);
    void takeDelta(const JsonValue &delta, EventSink &out);
    void takeReasoning(const JsonValue &delta, EventSink &out);
    void takeRareMember(std::string_view key, const JsonValue &value, EventSink &out);
    void takeContent(const JsonValue &content, EventSink &out);
    void takeText(std::string_view utf8, EventSink &out);
    void takeContentPart(const JsonValue &part, EventSink &out);
    [[nodiscard]] std::vector<QByteArrayView> rawElements(QByteArrayView list) const;
    void takeToolCalls(const JsonValue &calls, EventSink &out);
    void takeAnnotations(const JsonValue &annotations, EventSink &out);
    void takeLegacyCall(const JsonValue &function, EventSink &out);
    void takeImages(const JsonValue &images, EventSink &out);
    void takeImage(const JsonValue &image, EventSink &out);
    void takeAudio(const JsonValue &audio, EventSink &out);
    void takeFilterResults(const JsonValue &results, EventSink &out);
    void takeUsage(const JsonValue &usage, EventSink &out);
    void takeSources(const JsonValue &list);
    void giveSources(EventSink &out);

    void announce(const JsonValue &root, EventSink &out);
    void givePieces(const std::vector<ThinkTagSplitter::Piece> &pieces, EventSink &out);
    void giveText(std::string_view utf8, EventSink &out);
    void giveReasoning(std::string_view utf8, bool isSummary, EventSink &out);
    void reclaim(std::string_view utf8, EventSink &out);
    void closeProse(EventSink &out);
    void countText(const QString &text);
    void fail(Error error);
    [[nodiscard]] std::optional<int> unitOffset(const JsonValue &codePoints) const;
    [[nodiscard]] bool hasEnded() const { return m_isDone || !m_finishReason.isEmpty(); }
    [[nodiscard]] Result<Finished> ending() const;

    struct Source {
        QString title;
        QString url;
    };

    JsonReader m_reader;
    BlockLedger m_blocks;
    ThinkTagSplitter m_splitter;
    OpenAiToolCalls m_calls;
    ReasoningDetails m_details;
    QByteArrayView m_raw; //!< of the frame that is being taken
    std::size_t m_position = 0; //!< of the choice in it
    std::optional<qint64> m_choice; //!< index of the one that is read
    std::optional<Usage> m_usage;
    ServiceLevel m_service = ServiceLevel::Standard;
    std::optional<Error> m_error;
    QString m_finishReason;
    std::vector<Source> m_sources; //!< Perplexity's
    std::set<std::size_t> m_seenImages; //!< hashes of their URLs
    std::set<QString> m_reportedFilters;
    std::vector<qint64> m_astral; //!< positions, in code points, of the characters that take two UTF-16 units
    qint64 m_codePoints = 0; //!< of all text
    int m_textBlock = -1; //!< the open one
    int m_lastTextBlock = 0;
    int m_reasoningBlock = -1;
    int m_audioBlock = -1;
    bool m_isAnnounced = false;
    bool m_isWhole = false;
    bool m_hasRefused = false;
    bool m_hasDelta = false; //!< content has come in deltas: a "message" beside them repeats it
    bool m_hasChoice = false;
    bool m_isDone = false;
};

} // namespace oriel
