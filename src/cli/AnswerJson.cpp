// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/AnswerJson.h"

#include "cli/documents/AskSources.h"
#include "domain/ErrorWords.h"
#include "text/JsonSlice.h"
#include "text/JsonWriter.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

template<typename Value>
void memberOrNull(JsonWriter &json, std::string_view name, const std::optional<Value> &value)
{
    json.key(name);
    if (value)
        json.value(*value);
    else
        json.null();
}

void writeToolCalls(JsonWriter &json, const Message &message)
{
    json.key("tool_calls").beginArray();
    for (const auto &part : message.parts) {
        const auto *call = std::get_if<ToolCallPart>(&part);
        if (!call)
            continue;
        json.beginObject().member("id", call->id).member("name", call->name).key("arguments");
        if (call->isComplete && isJson(call->arguments))
            json.raw(call->arguments);
        else
            json.utf8Value(call->arguments); // cut inside: as far as they came
        json.member("complete", call->isComplete).endObject();
    }
    json.endArray();
}

void writeCitation(JsonWriter &json, const CitationPart &citation)
{
    json.beginObject().member("title", citation.title).member("url", citation.url).member("quote", citation.quote);
    memberOrNull(json, "start", citation.start);
    memberOrNull(json, "end", citation.end);
    json.endObject();
}

void writeCitations(JsonWriter &json, const Message &message)
{
    json.key("citations").beginArray();
    for (const auto &part : message.parts) {
        if (const auto *citation = std::get_if<CitationPart>(&part))
            writeCitation(json, *citation);
    }
    json.endArray();
}

void writeUsage(JsonWriter &json, const Usage &usage)
{
    json.beginObject();
    memberOrNull(json, "prompt", usage.prompt);
    memberOrNull(json, "cached", usage.cached);
    memberOrNull(json, "completion", usage.completion);
    memberOrNull(json, "reasoning", usage.reasoning);
    memberOrNull(json, "total", usage.total);
    json.member("estimated", usage.isEstimated);
    if (usage.cost) {
        json.member("cost_usd", usage.cost->usd());
        json.member("cost_origin", costOriginName(usage.costOrigin.value_or(CostOrigin::Reported)));
    }
    json.endObject();
}

bool isCancelled(const Result<Finished> &end)
{
    return end ? end->reason == FinishReason::Cancelled : end.error().kind == ErrorKind::Cancelled;
}

} // namespace

void writeError(JsonWriter &json, const Error &error)
{
    // The list of kinds is closed: what a person gave that cannot be sent is a bad request.
    const auto kind = error.kind == ErrorKind::InvalidInput ? ErrorKind::BadRequest : error.kind;
    json.beginObject().member("kind", errorKindName(kind));
    json.member("message", error.message.isEmpty() ? wordsFor(error).sentence() : error.message);
    memberOrNull(json, "status", error.status);
    json.member("retryable", error.isRetryable());
    memberOrNull(json, "retry_after_ms",
                 error.retryAfter ? std::optional(qint64(error.retryAfter->count())) : std::nullopt);
    json.endObject();
}

QByteArray answerJson(const AnswerRecord &answer, const Usage &usage, const QString &conversation,
                      const std::optional<std::vector<Source>> &sources)
{
    const Message message = answer.message();
    const auto &end = answer.end();
    const QString requestId = answer.response().requestId.isEmpty() && !end ? end.error().requestId.value_or(QString())
                                                                            : answer.response().requestId;
    JsonWriter json;
    json.beginObject();
    json.member("content", message.text());
    json.member("reasoning", message.reasoning());
    writeToolCalls(json, message);
    if (sources)
        writeSources(json, message.text(), *sources);
    else
        writeCitations(json, message);
    json.key("finish_reason");
    if (isCancelled(end))
        json.value(finishReasonName(FinishReason::Cancelled));
    else if (end)
        json.value(finishReasonName(end->reason));
    else
        json.null();
    json.member("provider", answer.provider()).member("model", answer.model());
    json.key("request_id");
    if (requestId.isEmpty())
        json.null();
    else
        json.value(requestId);
    json.key("usage");
    writeUsage(json, usage);
    const auto first = answer.timeToFirstToken();
    memberOrNull(json, "ttft_ms", first ? std::optional(qint64(first->count())) : std::nullopt);
    json.member("latency_ms", qint64(answer.latency().count())).member("retries", answer.retries());
    json.key("error");
    if (end || isCancelled(end))
        json.null();
    else
        writeError(json, end.error());
    if (!conversation.isEmpty())
        json.member("conversation", conversation);
    json.endObject();
    return json.take();
}

QByteArray endJson(const Result<Finished> &end)
{
    JsonWriter json;
    json.beginObject();
    if (end) {
        json.member("event", "finished"_L1).member("reason", finishReasonName(end->reason));
        json.member("provider_reason", end->providerReason);
    } else if (isCancelled(end)) {
        json.member("event", "finished"_L1)
            .member("reason", finishReasonName(FinishReason::Cancelled))
            .member("provider_reason", QString());
    } else {
        json.member("event", "failed"_L1).key("error");
        writeError(json, end.error());
    }
    json.endObject();
    return json.take();
}

} // namespace oriel
