// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/BlockLedger.h"
#include "text/JsonValue.h"

#include <map>
#include <set>
#include <vector>

namespace oriel {

//! \brief The output items of one answer of the Responses API, turned into blocks.
//!
//! Items are known by their output_index: their ids change from event to event behind some proxies. Every piece comes
//! as deltas, again whole when it is done, again with its item and once more with the response: what is whole adds only
//! what was lost, and goes before what came in pieces.
//!
//! What is kept for the next request, each once: a reasoning item whole, byte for byte, as the signature of its block;
//! a message's phase as the signature of its texts; a call as a tool call; any other item as an opaque part. An image
//! is an image, and its opaque item is kept without the image's data.
class ResponsesItems
{
public:
    using Index = std::optional<qint64>; //!< absent: the item that was last spoken of

    //! A part of a reasoning item: of its summary or of its full text.
    struct Thought {
        bool isSummary = true;
        qint64 number = 0;
        auto operator<=>(const Thought &) const = default;
    };

    void start(Index index, const JsonValue &item, EventSink &out);
    //! \param raw  the item's bytes
    void finish(Index index, const JsonValue &item, QByteArrayView raw, EventSink &out);
    //! Takes the whole list: what of it was lost on the way.
    void settle(const JsonValue &output, QByteArrayView rawOutput, EventSink &out);
    //! Ends all blocks. Calls whose end was lost are complete when the answer \a isWhole.
    void close(bool isWhole, EventSink &out);

    void takeText(Index index, qint64 content, const QString &delta, bool isRefusal, EventSink &out);
    void settleText(Index index, qint64 content, const JsonValue &text, bool isRefusal, EventSink &out);
    void settleContent(Index index, qint64 content, const JsonValue &part, EventSink &out);
    void takeAnnotation(Index index, qint64 content, std::optional<qint64> number, const JsonValue &annotation,
                        EventSink &out);
    void takeReasoning(Index index, Thought thought, const QString &delta, EventSink &out);
    void settleReasoning(Index index, Thought thought, const JsonValue &text, EventSink &out);
    void takeArguments(Index index, const JsonValue &delta, EventSink &out);
    void settleArguments(Index index, const JsonValue &arguments, const JsonValue &name, EventSink &out);
    void takePartialImage(Index index, const JsonValue &event, EventSink &out);

    [[nodiscard]] bool hasCalls() const { return m_hasCalls; }
    [[nodiscard]] bool hasRefusal() const { return m_hasRefusal; }

private:
    enum class Kind { Message, Reasoning, Call, Image, ServerTool, Other };

    struct Content {
        int block = -1;
        QString text;
        std::set<qint64> annotations; //!< numbers of those that were told
    };

    struct Item {
        Kind kind = Kind::Other;
        bool isDone = false;
        int block = -1; //!< of all kinds but Message and Other
        std::map<qint64, Content> contents; //!< of a message
        std::map<Thought, QString> thoughts; //!< of reasoning
        bool isNamed = false; //!< a call whose id and name were told
        bool isWhole = false; //!< a call whose arguments are whole
        QString id; //!< of a call
        QString name; //!< of a call
        QByteArray arguments; //!< of a call
    };

    [[nodiscard]] static Kind kindOf(std::string_view type);
    [[nodiscard]] Item *find(qint64 index);
    Item &open(Index index, Kind kind, EventSink &out);
    [[nodiscard]] Item *openForPiece(Index index, Kind kind, EventSink &out);
    Content &openContent(Item &item, qint64 content, bool isRefusal, EventSink &out);
    void settleText(Item &item, qint64 content, const JsonValue &text, bool isRefusal, EventSink &out);
    void settleContent(Item &item, qint64 content, const JsonValue &part, EventSink &out);
    void addCitation(Content &content, qint64 number, const JsonValue &annotation, EventSink &out) const;
    void think(Item &item, Thought thought, const QString &text, EventSink &out);
    void settleReasoning(Item &item, Thought thought, const JsonValue &text, EventSink &out);
    void nameCall(Item &item, const JsonValue &json, EventSink &out);
    void settleArguments(Item &item, const JsonValue &arguments, EventSink &out);
    void finishMessage(Item &item, const JsonValue &json, EventSink &out);
    void finishReasoning(Item &item, const JsonValue &json, const QByteArray &raw, EventSink &out);
    void finishCall(Item &item, const JsonValue &json, EventSink &out);
    void finishImage(Item &item, const JsonValue &json, const QByteArray &raw, EventSink &out);

    BlockLedger m_ledger;
    std::vector<Item> m_items;
    std::map<qint64, std::size_t> m_places; //!< in m_items, by output_index
    qint64 m_lastIndex = -1;
    bool m_isAmbiguous = false; //!< a server gave two items one index
    bool m_hasCalls = false;
    bool m_hasRefusal = false;
};

} // namespace oriel
