// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/responses/ResponsesDecoder.h"

#include "core/Logging.h"
#include "providers/ErrorBody.h"
#include "providers/VendorWords.h"
#include "text/JsonSlice.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

std::string_view textOf(const JsonValue &value)
{
    return value.utf8().value_or(std::string_view());
}

//! Progress of what the item's own end tells whole.
bool tellsNothingNew(std::string_view type)
{
    static constexpr std::array<std::string_view, 11> prefixes{"response.content_part.added",
                                                               "response.reasoning_summary_part.",
                                                               "response.reasoning_text.part",
                                                               "response.web_search_call.",
                                                               "response.file_search_call.",
                                                               "response.code_interpreter_call",
                                                               "response.image_generation_call.",
                                                               "response.mcp_",
                                                               "response.custom_tool_call_input.",
                                                               "response.shell_call_",
                                                               "response.audio."};
    return std::ranges::any_of(prefixes, [type](auto prefix) { return type.starts_with(prefix); });
}

//! Inside a stream there is no HTTP status: what is wrong with the request itself must not look like the server's
//! fault.
Error errorOf(const JsonValue &root)
{
    ErrorBody body = readErrorBody(root).value_or(ErrorBody{});
    const JsonValue error = root["error"].isObject() ? root["error"] : root;
    if (!body.status && (textOf(error["type"]) == "invalid_request_error" || body.code.startsWith("invalid_"_L1)))
        body.status = 400;
    if (body.code == "error"_L1) // the type of the event, where it tells no code
        body.code.clear();
    return errorFromBody(HttpHead{}, body);
}

Usage usageOf(const JsonValue &response)
{
    const JsonValue json = response["usage"];
    Usage usage;
    usage.service = serviceLevelFromTold(response["service_tier"].stringOr());
    usage.prompt = json["input_tokens"].integer();
    usage.cached = json["input_tokens_details"]["cached_tokens"].integer();
    usage.cacheWrite = json["input_tokens_details"]["cache_write_tokens"].integer();
    usage.completion = json["output_tokens"].integer();
    usage.reasoning = json["output_tokens_details"]["reasoning_tokens"].integer();
    usage.total = json["total_tokens"].integer();
    if (const auto dollars = json["cost"].number()) // OpenRouter
        usage.cost = Money::fromUsd(*dollars);
    return usage;
}

} // namespace

ResponsesDecoder::ResponsesDecoder(bool isBackground)
    : m_isBackground(isBackground)
{
}

void ResponsesDecoder::fail(Error error)
{
    if (!isDone())
        m_error = std::move(error);
}

void ResponsesDecoder::frame(const Frame &frame, EventSink &out)
{
    if (isDone() || frame.data.isEmpty() || frame.data == "[DONE]") // the last is a proxy's
        return;
    const auto root = m_reader.read(frame.data);
    if (!root) {
        if (frame.isEnded) // else it was cut, which end() tells
            fail(root.error());
        return;
    }
    const JsonValue &event = *root;
    if (const auto sequence = event["sequence_number"].integer(); sequence && m_isBackground) {
        if (*sequence <= m_lastSequence)
            return;
        m_lastSequence = *sequence;
    }
    auto type = textOf(event["type"]);
    if (type.empty())
        type = {frame.event.data(), std::size_t(frame.event.size())};
    if (takePiece(type, event, out) || takeItem(type, event, frame.data, out)
        || takeLifecycle(type, event, frame.data, out))
        return;
    if (type == "error" || event["error"].isObject() || event["error"].isString())
        fail(errorOf(event));
    else if (type == "keepalive" || type == "ping")
        out.take(KeepAlive{});
    else if (!tellsNothingNew(type))
        ++m_unknownEvents;
}

bool ResponsesDecoder::takePiece(std::string_view type, const JsonValue &event, EventSink &out)
{
    const auto index = event["output_index"].integer();
    const auto content = event["content_index"].integer().value_or(0);
    if (type == "response.output_text.delta")
        m_items.takeText(index, content, event["delta"].stringOr(), false, out);
    else if (type == "response.output_text.done")
        m_items.settleText(index, content, event["text"], false, out);
    else if (type == "response.refusal.delta")
        m_items.takeText(index, content, event["delta"].stringOr(), true, out);
    else if (type == "response.refusal.done")
        m_items.settleText(index, content, event["refusal"], true, out);
    else if (type == "response.output_text.annotation.added")
        m_items.takeAnnotation(index, content, event["annotation_index"].integer(), event["annotation"], out);
    else if (type == "response.reasoning_summary_text.delta")
        m_items.takeReasoning(index, {true, event["summary_index"].integer().value_or(0)}, event["delta"].stringOr(),
                              out);
    else if (type == "response.reasoning_summary_text.done")
        m_items.settleReasoning(index, {true, event["summary_index"].integer().value_or(0)}, event["text"], out);
    else if (type == "response.reasoning_text.delta")
        m_items.takeReasoning(index, {false, content}, event["delta"].stringOr(), out);
    else if (type == "response.reasoning_text.done")
        m_items.settleReasoning(index, {false, content}, event["text"], out);
    else if (type == "response.function_call_arguments.delta")
        m_items.takeArguments(index, event["delta"], out);
    else if (type == "response.function_call_arguments.done")
        m_items.settleArguments(index, event["arguments"], event["name"], out);
    else if (type == "response.image_generation_call.partial_image")
        m_items.takePartialImage(index, event, out);
    else
        return false;
    return true;
}

bool ResponsesDecoder::takeItem(std::string_view type, const JsonValue &event, QByteArrayView raw, EventSink &out)
{
    const auto index = event["output_index"].integer();
    if (type == "response.output_item.added")
        m_items.start(index, event["item"], out);
    else if (type == "response.output_item.done")
        m_items.finish(index, event["item"], jsonSlice(raw, {"item"}), out);
    else if (type == "response.content_part.done")
        m_items.settleContent(index, event["content_index"].integer().value_or(0), event["part"], out);
    else
        return false;
    return true;
}

bool ResponsesDecoder::takeLifecycle(std::string_view type, const JsonValue &event, QByteArrayView raw, EventSink &out)
{
    if (type == "response.created" || type == "response.queued" || type == "response.in_progress") {
        announce(event["response"], out);
    } else if (type == "response.completed" || type == "response.incomplete" || type == "response.failed"
               || type == "response.cancelled") {
        finish(type.substr(9), event["response"], jsonSlice(raw, {"response", "output"}), out);
    } else {
        return false;
    }
    return true;
}

void ResponsesDecoder::whole(QByteArrayView body, EventSink &out)
{
    const auto root = m_reader.read(body);
    if (!root)
        return fail(root.error());
    const JsonValue &response = *root;
    if (!response["output"].isArray() && !response["status"].isString()) {
        return fail(
            readErrorBody(response)
                ? errorOf(response)
                : failure(ErrorKind::Protocol, VendorWords::tr("What came is not an answer of the Responses API."))
                      .error());
    }
    finish(response["status"].utf8().value_or("completed"), response, jsonSlice(body, {"output"}), out);
}

void ResponsesDecoder::announce(const JsonValue &response, EventSink &out)
{
    if (const QString id = response["id"].stringOr(); !id.isEmpty())
        m_responseId = id;
    const QString model = response["model"].stringOr();
    if (m_isAnnounced || (m_responseId.isEmpty() && model.isEmpty()))
        return;
    m_isAnnounced = true;
    out.take(ResponseStarted{m_responseId, model, {}, {}});
}

void ResponsesDecoder::finish(std::string_view status, const JsonValue &response, QByteArrayView rawOutput,
                              EventSink &out)
{
    announce(response, out);
    if (status == "queued" || status == "in_progress")
        return; // a background answer: there will be more
    m_items.settle(response["output"], rawOutput, out);
    m_items.close(status == "completed", out);
    if (response["usage"].isObject())
        out.take(UsageReported{usageOf(response)});
    if (status == "failed")
        return fail(errorOf(response));
    m_end = finishedAs(status, response);
}

Finished ResponsesDecoder::finishedAs(std::string_view status, const JsonValue &response) const
{
    const QString word = QString::fromUtf8(status.data(), qsizetype(status.size()));
    if (status == "incomplete") {
        const QString reason = response["incomplete_details"]["reason"].stringOr(word);
        return {reason == "content_filter"_L1 ? FinishReason::ContentFilter : FinishReason::Length, reason};
    }
    if (status == "cancelled")
        return {FinishReason::Cancelled, word};
    if (m_items.hasCalls())
        return {FinishReason::ToolCall, word};
    return {m_items.hasRefusal() ? FinishReason::Refusal : FinishReason::Complete, word};
}

Result<Finished> ResponsesDecoder::end(EventSink &out)
{
    if (m_unknownEvents > 0)
        qCDebug(lcProviders) << m_unknownEvents << "events of the Responses API were of unknown types";
    m_items.close(false, out);
    if (m_error)
        return std::unexpected(*m_error);
    if (!m_end)
        return failure(ErrorKind::StreamTruncated, {}, u"the stream ended before response.completed"_s);
    return *m_end;
}

} // namespace oriel
