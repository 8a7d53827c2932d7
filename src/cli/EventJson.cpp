// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/AnswerJson.h"
#include "text/JsonWriter.h"

#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr std::array blockNames{"text"_L1,  "reasoning"_L1, "redacted_reasoning"_L1, "tool_call"_L1, "server_tool"_L1,
                                "image"_L1, "audio"_L1}; // order of BlockKind

//! Writes the members of one event, its name first.
class EventWriter
{
public:
    explicit EventWriter(JsonWriter &json)
        : m_json(json)
    {
    }

    void operator()(const ResponseStarted &event) const
    {
        name("response_started")
            .member("id", event.id)
            .member("model", event.model)
            .member("request_id", event.requestId);
        if (!event.upstream.isEmpty())
            m_json.member("upstream", event.upstream);
    }
    void operator()(const BlockStarted &event) const
    {
        name("block_started").member("block", event.block).member("kind", blockNames.at(std::size_t(event.kind)));
    }
    void operator()(const TextDelta &event) const
    {
        name("text_delta").member("block", event.block).member("text", event.text);
    }
    void operator()(const ReasoningDelta &event) const
    {
        name("reasoning_delta")
            .member("block", event.block)
            .member("text", event.text)
            .member("summary", event.isSummary);
    }
    void operator()(const SignatureReceived &event) const
    {
        name("signature").member("block", event.block).key("signature").utf8Value(event.signature);
    }
    void operator()(const ToolCallStarted &event) const
    {
        name("tool_call_started").member("block", event.block).member("id", event.id).member("name", event.name);
    }
    void operator()(const ToolArgumentsDelta &event) const
    {
        name("tool_arguments_delta")
            .member("block", event.block)
            .key("json")
            .utf8Value(event.json)
            .member("replaces", event.replaces);
    }
    void operator()(const BlockFinished &event) const
    {
        name("block_finished").member("block", event.block).member("complete", event.isComplete);
    }
    void operator()(const TextReplaced &event) const
    {
        name("text_replaced").member("block", event.block).member("text", event.text);
    }
    void operator()(const CitationReceived &event) const
    {
        name("citation").member("block", event.block).member("title", event.citation.title);
        m_json.member("url", event.citation.url).member("quote", event.citation.quote);
        m_json.optionalMember("start", event.citation.start).optionalMember("end", event.citation.end);
    }
    void operator()(const ImageReceived &event) const
    {
        name("image")
            .member("block", event.block)
            .member("media_type", event.image.mediaType)
            .member("url", event.image.url);
        m_json.key("data").base64(event.image.data);
    }
    void operator()(const AudioReceived &event) const
    {
        name("audio").member("block", event.block).member("media_type", event.audio.mediaType);
        m_json.member("transcript", event.audio.transcript).key("data").base64(event.audio.data);
    }
    void operator()(const OpaqueReceived &event) const
    {
        name("opaque").member("format", event.item.format).key("item").raw(event.item.json);
    }
    void operator()(const UsageReported &event) const
    {
        name("usage").optionalMember("prompt", event.usage.prompt).optionalMember("cached", event.usage.cached);
        m_json.optionalMember("completion", event.usage.completion).optionalMember("reasoning", event.usage.reasoning);
        m_json.optionalMember("total", event.usage.total);
        if (event.usage.cost)
            m_json.member("cost_usd", event.usage.cost->usd());
    }
    void operator()(const SafetyReported &event) const
    {
        name("safety").member("category", event.category).member("text", event.text);
    }
    void operator()(const KeepAlive &) const { name("keep_alive"); }
    void operator()(const Waiting &event) const
    {
        name("waiting").member("cause", event.cause);
        if (event.until)
            m_json.member("until", event.until->toString(Qt::ISODateWithMs));
    }
    void operator()(const Retrying &event) const
    {
        name("retrying").member("attempt", event.attempt).member("delay_ms", qint64(event.delay.count())).key("error");
        writeError(m_json, event.error);
    }
    void operator()(const Switched &event) const
    {
        name("switched").member("provider", event.to.provider.value).member("model", event.to.model).key("reason");
        writeError(m_json, event.reason);
    }
    void operator()(const ParameterDropped &event) const
    {
        name("parameter_dropped").member("parameter", event.parameter).member("reason", event.reason);
    }
    void operator()(const LoadingModel &event) const { name("loading_model").member("model", event.model); }
    void operator()(const ServedFromCache &event) const
    {
        name("served_from_cache").member("age_s", qint64(event.age.count()));
    }
    void operator()(const SearchingDocuments &event) const
    {
        name("searching_documents").member("reading", event.isReading);
    }
    void operator()(const SourcesFound &event) const
    {
        name("sources_found").member("count", qint64(event.sources.size()));
    }
    void operator()(const Notice &event) const { name("notice").member("text", event.text); }

private:
    JsonWriter &name(const char *event) const { return m_json.member("event", event); }

    JsonWriter &m_json;
};

} // namespace

QByteArray eventJson(const StreamEvent &event)
{
    JsonWriter json;
    json.beginObject();
    std::visit(EventWriter(json), event);
    json.endObject();
    return json.take();
}

} // namespace oriel
