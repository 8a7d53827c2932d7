// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/ConversationJson.h"

#include "domain/Fields.h"
#include "text/FieldsJson.h"
#include "text/JsonSlice.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

void textOrNull(JsonWriter &json, std::string_view name, const QString &text)
{
    json.key(name);
    if (text.isEmpty())
        json.null();
    else
        json.value(text);
}

void timeOrNull(JsonWriter &json, std::string_view name, const std::optional<QDateTime> &time)
{
    textOrNull(json, name, time ? jsonTime(*time) : QString());
}

template<typename Number>
void numberOrNull(JsonWriter &json, std::string_view name, const std::optional<Number> &number)
{
    json.key(name);
    if (number)
        json.value(*number);
    else
        json.null();
}

void durationOrNull(JsonWriter &json, std::string_view name, const std::optional<std::chrono::milliseconds> &duration)
{
    numberOrNull(json, name, duration ? std::optional(qint64(duration->count())) : std::nullopt);
}

//! What is not known is left out of it.
template<typename Value>
void fields(JsonWriter &json, std::string_view name, const Value &value)
{
    json.key(name).raw(QJsonDocument(fieldsToJson(value)).toJson(QJsonDocument::Compact));
}

template<typename Value>
void fieldsOrNull(JsonWriter &json, std::string_view name, const std::optional<Value> &value)
{
    if (value)
        fields(json, name, *value);
    else
        json.key(name).null();
}

//! JSON of others as it came, or as text where it was cut inside.
void jsonOrText(JsonWriter &json, std::string_view name, QByteArrayView value)
{
    json.key(name);
    if (isJson(value))
        json.raw(value);
    else
        json.utf8Value(value);
}

void writeHash(JsonWriter &json, const QByteArray &sha256)
{
    if (!sha256.isEmpty())
        json.member("sha256", QString::fromLatin1(sha256.toHex()));
}

struct PartWriter {
    JsonWriter &json;

    void operator()(const TextPart &part) const { json.member("kind", "text"_L1).member("text", part.text); }
    void operator()(const ReasoningPart &part) const
    {
        json.member("kind", "reasoning"_L1).member("text", part.text).member("summary", part.isSummary);
        json.member("redacted", !part.redactedData.isEmpty());
    }
    void operator()(const ImagePart &part) const
    {
        json.member("kind", "image"_L1).member("media_type", part.mediaType);
        if (!part.url.isEmpty())
            json.member("url", part.url);
        writeHash(json, part.sha256);
    }
    void operator()(const FilePart &part) const
    {
        json.member("kind", "file"_L1).member("name", part.name).member("media_type", part.mediaType);
        if (!part.text.isEmpty())
            json.member("text", part.text);
        writeHash(json, part.sha256);
    }
    void operator()(const AudioPart &part) const
    {
        json.member("kind", "audio"_L1).member("media_type", part.mediaType).member("transcript", part.transcript);
        writeHash(json, part.sha256);
    }
    void operator()(const ToolCallPart &part) const
    {
        json.member("kind", "tool_call"_L1).member("id", part.id).member("name", part.name);
        jsonOrText(json, "arguments", part.arguments);
        json.member("complete", part.isComplete);
    }
    void operator()(const ToolResultPart &part) const
    {
        json.member("kind", "tool_result"_L1).member("call_id", part.callId).member("name", part.name);
        json.member("content", part.content).member("error", part.isError);
    }
    void operator()(const CitationPart &part) const
    {
        json.member("kind", "citation"_L1).member("title", part.title).member("url", part.url);
        json.member("quote", part.quote);
        numberOrNull(json, "start", part.start);
        numberOrNull(json, "end", part.end);
        json.key("source");
        if (part.source)
            writeSource(*part.source);
        else
            json.null();
    }
    void writeSource(const Source &source) const
    {
        json.beginObject().member("number", source.number).member("document", source.document);
        json.member("path", source.path).member("place", source.place);
        numberOrNull(json, "page", source.page);
        json.key("lines").beginArray().value(source.firstLine).value(source.lastLine).endArray();
        json.key("headings").beginArray();
        for (const auto &heading : source.headings)
            json.value(heading);
        json.endArray().endObject(); // its text is the quote
    }
    void operator()(const OpaquePart &part) const
    {
        json.member("kind", "opaque"_L1).member("format", part.format);
        jsonOrText(json, "item", part.json);
    }
};

void writeParts(JsonWriter &json, const std::vector<MessagePart> &parts)
{
    json.key("parts").beginArray();
    for (const auto &part : parts) {
        json.beginObject();
        std::visit(PartWriter{json}, part);
        json.endObject();
    }
    json.endArray();
}

} // namespace

QString jsonTime(const QDateTime &timeUtc)
{
    return timeUtc.toUTC().toString(Qt::ISODateWithMs); // Z, not +00:00
}

void writeConversationMembers(JsonWriter &json, const Conversation &conversation, const QDateTime &nowUtc)
{
    json.member("id", conversation.id.value).member("title", conversation.title);
    json.member("status", conversationStatusName(statusOf(conversation, nowUtc)));
    textOrNull(json, "provider", conversation.model.provider.value);
    textOrNull(json, "model", conversation.model.model);
    json.member("pinned", conversation.isPinned).member("archived", conversation.isArchived);
    textOrNull(json, "folder", conversation.folder);
    json.key("tags").beginArray();
    for (const auto &tag : conversation.tags)
        json.value(tag);
    json.endArray();
    json.member("messages", conversation.messageCount);
    fields(json, "usage", conversation.tokens);
    json.member("created_at", jsonTime(conversation.createdAt)).member("active_at", jsonTime(conversation.activeAt));
    timeOrNull(json, "closed_at", conversation.closedAt);
    timeOrNull(json, "deleted_at", conversation.deletedAt);
}

void writeConversationDetails(JsonWriter &json, const Conversation &conversation)
{
    json.member("title_origin", titleOriginName(conversation.titleOrigin)).member("system", conversation.system);
    if (conversation.parameters == GenerationParameters{})
        json.key("parameters").beginObject().endObject();
    else
        fields(json, "parameters", conversation.parameters);
    textOrNull(json, "tip", conversation.tip ? conversation.tip->value : QString());
    json.member("draft", conversation.draft);
    textOrNull(json, "imported_from", conversation.importedFrom);
}

void writeNode(JsonWriter &json, const MessageNode &node)
{
    const Message &message = node.message;
    json.beginObject().member("id", message.id.value);
    textOrNull(json, "parent", message.parent ? message.parent->value : QString());
    json.member("role", roleName(message.role)).member("state", nodeStateName(node.state));
    json.member("version", node.version + 1).member("versions", node.versionCount);
    writeParts(json, message.parts);
    textOrNull(json, "provider", message.origin ? message.origin->provider.value : QString());
    textOrNull(json, "model", message.origin ? message.origin->model : QString());
    textOrNull(json, "request_id", node.requestId);
    textOrNull(json, "finish_reason", node.finishReason ? QString(finishReasonName(*node.finishReason)) : QString());
    textOrNull(json, "provider_reason", node.providerReason);
    fieldsOrNull(json, "usage", message.usage);
    json.member("created_at", jsonTime(message.createdAt));
    timeOrNull(json, "ended_at", node.endedAt);
    durationOrNull(json, "time_to_first_token_ms", node.timeToFirstToken);
    durationOrNull(json, "latency_ms", node.latency);
    fieldsOrNull(json, "error", node.error);
    textOrNull(json, "continues", node.continues ? node.continues->value : QString());
    json.endObject();
}

} // namespace oriel
