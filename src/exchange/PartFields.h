// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Message.h"

#include <concepts>
#include <optional>
#include <type_traits>

namespace oriel {

//! \file
//! \brief The fields of the parts of messages in Oriel's own files. A name once released is never changed.

//! The name of a part's kind: "tool_call". In the order of MessagePart.
[[nodiscard]] QLatin1StringView partKindName(const MessagePart &part);
//! An empty part of that kind; absent for one that is not known.
[[nodiscard]] std::optional<MessagePart> emptyPart(QStringView kind);

template<typename Value, typename Part>
concept SomePart = std::same_as<std::remove_const_t<Value>, Part>;

template<SomePart<TextPart> Value, typename Visitor>
void eachPartField(Value &part, Visitor &&visit)
{
    visit.field("text", part.text);
    visit.field("signature", part.signature);
}

template<SomePart<ReasoningPart> Value, typename Visitor>
void eachPartField(Value &part, Visitor &&visit)
{
    visit.field("text", part.text);
    visit.field("summary", part.isSummary);
    visit.field("signature", part.signature);
    visit.field("redacted_data", part.redactedData);
}

template<SomePart<ImagePart> Value, typename Visitor>
void eachPartField(Value &part, Visitor &&visit)
{
    visit.field("media_type", part.mediaType);
    visit.field("url", part.url);
    visit.hash("sha256", part.sha256);
}

template<SomePart<FilePart> Value, typename Visitor>
void eachPartField(Value &part, Visitor &&visit)
{
    visit.field("name", part.name);
    visit.field("media_type", part.mediaType);
    visit.field("text", part.text);
    visit.hash("sha256", part.sha256);
}

template<SomePart<AudioPart> Value, typename Visitor>
void eachPartField(Value &part, Visitor &&visit)
{
    visit.field("media_type", part.mediaType);
    visit.field("transcript", part.transcript);
    visit.hash("sha256", part.sha256);
}

template<SomePart<ToolCallPart> Value, typename Visitor>
void eachPartField(Value &part, Visitor &&visit)
{
    visit.field("id", part.id);
    visit.field("name", part.name);
    visit.field("arguments", part.arguments);
    visit.field("signature", part.signature);
    visit.flag("complete", part.isComplete, true);
}

template<SomePart<ToolResultPart> Value, typename Visitor>
void eachPartField(Value &part, Visitor &&visit)
{
    visit.field("call_id", part.callId);
    visit.field("name", part.name);
    visit.field("content", part.content);
    visit.field("error", part.isError);
}

template<typename Value, typename Visitor>
    requires std::same_as<std::remove_const_t<Value>, Source>
void eachField(Value &source, Visitor &&visit)
{
    visit.number("number", source.number, 1);
    visit.field("document", source.document);
    visit.field("path", source.path);
    visit.field("title", source.title);
    visit.field("place", source.place);
    visit.field("page", source.page);
    visit.number("first_line", source.firstLine, 1);
    visit.number("last_line", source.lastLine, 1);
    visit.field("headings", source.headings);
    visit.field("text", source.text);
    visit.field("score", source.score);
}

template<SomePart<CitationPart> Value, typename Visitor>
void eachPartField(Value &part, Visitor &&visit)
{
    visit.field("title", part.title);
    visit.field("url", part.url);
    visit.field("quote", part.quote);
    visit.field("start", part.start);
    visit.field("end", part.end);
    visit.object("source", part.source);
}

template<SomePart<OpaquePart> Value, typename Visitor>
void eachPartField(Value &part, Visitor &&visit)
{
    visit.field("format", part.format);
    visit.field("json", part.json);
}

} // namespace oriel
