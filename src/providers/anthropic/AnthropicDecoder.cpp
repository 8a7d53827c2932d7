// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/anthropic/AnthropicDecoder.h"

#include "providers/ErrorBody.h"
#include "providers/VendorWords.h"
#include "text/JsonSlice.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QByteArray bytesOf(const JsonValue &value)
{
    const auto text = value.utf8();
    return text ? QByteArray(text->data(), qsizetype(text->size())) : QByteArray();
}

void replace(std::optional<qint64> &known, const JsonValue &told)
{
    if (const auto count = told.integer())
        known = count;
}

//! The HTTP status that an error of this type has when it comes before the stream. Source: "Errors" of the API
//! reference.
int statusOf(std::string_view type)
{
    static constexpr std::array<std::pair<std::string_view, int>, 10> known{{{"invalid_request_error", 400},
                                                                             {"authentication_error", 401},
                                                                             {"billing_error", 402},
                                                                             {"permission_error", 403},
                                                                             {"not_found_error", 404},
                                                                             {"request_too_large", 413},
                                                                             {"rate_limit_error", 429},
                                                                             {"api_error", 500},
                                                                             {"timeout_error", 504},
                                                                             {"overloaded_error", 529}}};
    const auto *const found = std::ranges::find(known, type, &std::pair<std::string_view, int>::first);
    return found == known.end() ? 500 : found->second;
}

//! Of the places within documents only the page fits into words that a person understands.
CitationPart citationOf(const JsonValue &citation)
{
    CitationPart part;
    part.quote = citation["cited_text"].stringOr();
    part.url = citation["url"].string().value_or(citation["source"].stringOr());
    part.title = citation["title"].string().value_or(citation["document_title"].stringOr());
    if (part.url.isEmpty())
        part.url = citation["document_title"].stringOr();
    if (const auto page = citation["start_page_number"].integer())
        part.title = part.title.isEmpty() ? VendorWords::tr("p. %1").arg(*page)
                                          : VendorWords::tr("%1, p. %2").arg(part.title, QString::number(*page));
    return part;
}

} // namespace

Error anthropicError(const JsonValue &root, HttpHead head)
{
    ErrorBody body = readErrorBody(root).value_or(ErrorBody{});
    if (!body.status)
        body.status = statusOf(root["error"]["type"].utf8().value_or(std::string_view()));
    Error error = errorFromBody(head, body);
    if (const auto id = root["request_id"].string(); id && !id->isEmpty())
        error.requestId = id;
    return error;
}

void AnthropicDecoder::fail(Error error)
{
    if (!isDone())
        m_error = std::move(error);
}

void AnthropicDecoder::failWith(const JsonValue &root)
{
    fail(anthropicError(root, {}));
}

void AnthropicDecoder::frame(const Frame &frame, EventSink &out)
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
    const auto type = event["type"].utf8().value_or(std::string_view());
    if (type == "content_block_delta") {
        takeDelta(event, frame.data, out);
    } else if (type == "content_block_start") {
        settleEmptyCalls(true, out);
        startBlock(event["index"].integer().value_or(m_lastIndex + 1), event["content_block"],
                   jsonSlice(frame.data, {"content_block"}), out);
    } else if (type == "content_block_stop") {
        if (auto *block = blockAt(event["index"]))
            stopBlock(*block, out);
    } else if (type == "message_start") {
        startMessage(event["message"], out);
    } else if (type == "message_delta") {
        takeUsage(event["usage"]);
        stopMessage(event["delta"], out);
        reportUsage(true, out);
    } else if (type == "message_stop") {
        m_isStopped = true;
    } else if (type == "ping") {
        out.take(KeepAlive{});
    } else if (type == "error" || event["error"].isObject() || event["error"].isString()) {
        failWith(event);
    }
}

void AnthropicDecoder::whole(QByteArrayView body, EventSink &out)
{
    const auto root = m_reader.read(body);
    if (!root)
        return fail(root.error());
    const JsonValue &message = *root;
    if (readErrorBody(message))
        return failWith(message);
    if (!message["content"].isArray() && !message["stop_reason"].isString())
        return fail(
            failure(ErrorKind::Protocol, VendorWords::tr("What came is not an answer of Anthropic's API.")).error());

    announce(message, out);
    const auto slices = jsonElements(jsonSlice(body, {"content"}));
    qint64 index = 0;
    message["content"].forEach([&](const JsonValue &block) {
        const auto at = std::size_t(index);
        settleEmptyCalls(true, out);
        startBlock(index, block, slices && at < slices->size() ? (*slices)[at] : QByteArrayView(), out);
        if (const auto started = m_blocks.find(index++); started != m_blocks.end())
            stopBlock(started->second, out);
    });
    takeUsage(message["usage"]);
    stopMessage(message, out);
    reportUsage(true, out);
    m_isStopped = true;
}

void AnthropicDecoder::startMessage(const JsonValue &message, EventSink &out)
{
    // some proxies send the start twice, others splice two answers: the second is no longer about what was begun
    const QString id = message["id"].stringOr();
    if (m_isStarted && id != m_messageId && m_ledger.count() > 0)
        return fail(
            failure(ErrorKind::Protocol, VendorWords::tr("A second answer began within the first one.")).error());
    const bool isFirst = !std::exchange(m_isStarted, true);
    m_messageId = id;
    takeUsage(message["usage"]);
    if (isFirst)
        announce(message, out);
    reportUsage(false, out);
}

void AnthropicDecoder::announce(const JsonValue &message, EventSink &out)
{
    out.take(ResponseStarted{message["id"].stringOr(), message["model"].stringOr(), {}, {}});
}

AnthropicDecoder::Block &AnthropicDecoder::open(qint64 index, Block::Kind kind, BlockKind announced, EventSink &out)
{
    Block &block = put(index, kind, out);
    block.number = m_ledger.start(announced, out);
    return block;
}

AnthropicDecoder::Block &AnthropicDecoder::put(qint64 index, Block::Kind kind, EventSink &out)
{
    if (const auto known = m_blocks.find(index); known != m_blocks.end())
        stopBlock(known->second, out);
    Block block;
    block.kind = kind;
    m_lastIndex = index;
    return m_blocks.insert_or_assign(index, std::move(block)).first->second;
}

void AnthropicDecoder::startBlock(qint64 index, const JsonValue &block, QByteArrayView raw, EventSink &out)
{
    const auto type = block["type"].utf8().value_or(std::string_view());
    if (type == "text") {
        auto &text = open(index, Block::Kind::Text, BlockKind::Text, out);
        if (const auto begin = block["text"].string(); begin && !begin->isEmpty()) {
            text.length += begin->size();
            m_hasContent = true;
            out.take(TextDelta{text.number, *begin});
        }
        const auto slices = jsonElements(jsonSlice(raw, {"citations"}));
        std::size_t at = 0;
        block["citations"].forEach([&](const JsonValue &citation) {
            takeCitation(text, citation, slices && at < slices->size() ? (*slices)[at] : QByteArrayView());
            ++at;
        });
    } else if (type == "thinking") {
        const auto &thinking = open(index, Block::Kind::Thinking, BlockKind::Reasoning, out);
        if (const auto begin = block["thinking"].string(); begin && !begin->isEmpty())
            out.take(ReasoningDelta{thinking.number, *begin, false});
        if (const auto signature = bytesOf(block["signature"]); !signature.isEmpty())
            out.take(SignatureReceived{thinking.number, signature});
    } else if (type == "redacted_thinking") {
        const auto &redacted = open(index, Block::Kind::Redacted, BlockKind::RedactedReasoning, out);
        out.take(SignatureReceived{redacted.number, bytesOf(block["data"])});
    } else if (type == "tool_use") {
        auto &call = open(index, Block::Kind::Call, BlockKind::ToolCall, out);
        m_hasContent = m_hasCalls = true;
        if (block["input"].isObject() && block["input"].size() > 0)
            call.wholeInput = jsonSlice(raw, {"input"}).toByteArray();
        const QString id = block["id"].stringOr();
        out.take(
            ToolCallStarted{call.number, id.isEmpty() ? u"call_%1"_s.arg(call.number) : id, block["name"].stringOr()});
    } else if (block.isObject()) {
        const bool isTool = type.ends_with("tool_use");
        auto &opaque = isTool ? open(index, Block::Kind::Opaque, BlockKind::ServerTool, out)
                              : put(index, Block::Kind::Opaque, out);
        opaque.opaque.emplace(block, raw);
    }
}

AnthropicDecoder::Block *AnthropicDecoder::blockAt(const JsonValue &index)
{
    const auto known = m_blocks.find(index.integer().value_or(m_lastIndex));
    return known == m_blocks.end() || !known->second.isOpen ? nullptr : &known->second;
}

void AnthropicDecoder::takeDelta(const JsonValue &event, QByteArrayView raw, EventSink &out)
{
    const JsonValue delta = event["delta"];
    const auto type = delta["type"].utf8().value_or(std::string_view());
    Block *block = blockAt(event["index"]);
    if (!block) { // a proxy swallowed the start
        const qint64 index = event["index"].integer().value_or(m_lastIndex + 1);
        if (type == "text_delta")
            block = &open(index, Block::Kind::Text, BlockKind::Text, out);
        else if (type == "thinking_delta")
            block = &open(index, Block::Kind::Thinking, BlockKind::Reasoning, out);
        else
            return;
    }
    if (block->kind == Block::Kind::Opaque) {
        block->opaque->take(delta, jsonSlice(raw, {"delta"}));
    } else if (type == "text_delta" && block->kind == Block::Kind::Text) {
        const QString text = delta["text"].stringOr();
        if (text.isEmpty())
            return;
        block->length += text.size();
        m_hasContent = true;
        out.take(TextDelta{block->number, text});
    } else if (type == "input_json_delta" && block->kind == Block::Kind::Call) {
        const QByteArray piece = bytesOf(delta["partial_json"]);
        if (piece.isEmpty())
            return;
        block->input += piece;
        out.take(ToolArgumentsDelta{block->number, piece, false});
    } else if (type == "thinking_delta" && block->kind == Block::Kind::Thinking) {
        if (const QString text = delta["thinking"].stringOr(); !text.isEmpty())
            out.take(ReasoningDelta{block->number, text, false});
    } else if (type == "signature_delta" && block->kind == Block::Kind::Thinking) {
        out.take(SignatureReceived{block->number, bytesOf(delta["signature"])});
    } else if (type == "citations_delta" && block->kind == Block::Kind::Text) {
        takeCitation(*block, delta["citation"], jsonSlice(raw, {"delta", "citation"}));
    }
}

void AnthropicDecoder::takeCitation(Block &block, const JsonValue &citation, QByteArrayView raw)
{
    if (!citation.isObject())
        return;
    block.citations.push_back(citationOf(citation));
    block.wantsCitationsBack = block.wantsCitationsBack || citation["encrypted_index"].isString();
    if (!block.rawCitations.isEmpty())
        block.rawCitations += ',';
    block.rawCitations += raw;
}

void AnthropicDecoder::stopBlock(Block &block, EventSink &out)
{
    if (!std::exchange(block.isOpen, false))
        return;
    for (auto &citation : block.citations) {
        citation.start = 0;
        citation.end = int(block.length);
        out.take(CitationReceived{block.number, std::move(citation)});
    }
    if (block.wantsCitationsBack)
        out.take(OpaqueReceived{{u"anthropic"_s, '[' + block.rawCitations + ']'}});
    if (block.kind == Block::Kind::Opaque)
        out.take(OpaqueReceived{{u"anthropic"_s, block.opaque->json()}});
    if (block.kind == Block::Kind::Call)
        stopCall(block, out);
    else if (block.number >= 0)
        m_ledger.finish(block.number, out);
}

void AnthropicDecoder::stopCall(Block &block, EventSink &out)
{
    if (block.input.isEmpty() && !block.wholeInput.isEmpty()) {
        out.take(ToolArgumentsDelta{block.number, block.wholeInput, false});
        block.input = block.wholeInput;
    }
    if (block.input.isEmpty())
        m_emptyCalls.push_back(block.number); // the reason of the end tells whether it has none or was cut
    else
        m_ledger.finish(block.number, out, isJson(block.input));
}

void AnthropicDecoder::settleEmptyCalls(bool areComplete, EventSink &out)
{
    for (const int number : std::exchange(m_emptyCalls, {}))
        m_ledger.finish(number, out, areComplete);
}

bool AnthropicDecoder::wasCutByLength() const
{
    return m_stopReason == "max_tokens"_L1 || m_stopReason == "model_context_window_exceeded"_L1;
}

void AnthropicDecoder::stopMessage(const JsonValue &delta, EventSink &out)
{
    if (const auto reason = delta["stop_reason"].string())
        m_stopReason = *reason;
    if (!m_stopReason.isEmpty())
        settleEmptyCalls(!wasCutByLength(), out);
    const JsonValue details = delta["stop_details"];
    if (m_stopReason == "refusal"_L1 && details.isObject())
        out.take(SafetyReported{details["category"].stringOr(), details["explanation"].stringOr()});
}

//! Cumulative, and what is not told again stays: message_delta may leave the input out or correct it.
void AnthropicDecoder::takeUsage(const JsonValue &usage)
{
    replace(m_input, usage["input_tokens"]);
    replace(m_cacheRead, usage["cache_read_input_tokens"]);
    replace(m_cacheWrite, usage["cache_creation_input_tokens"]);
    replace(m_cacheWriteHour, usage["cache_creation"]["ephemeral_1h_input_tokens"]);
    replace(m_output, usage["output_tokens"]);
    replace(m_thought, usage["output_tokens_details"]["thinking_tokens"]);
    if (const auto level = usage["service_tier"].string())
        m_service = serviceLevelFromTold(*level);
}

//! The output of message_start is the first tokens only, so it is not told as the answer's.
void AnthropicDecoder::reportUsage(bool isFinal, EventSink &out) const
{
    if (!m_input && !m_output)
        return;
    Usage usage;
    if (m_input) {
        usage.prompt = *m_input + m_cacheRead.value_or(0) + m_cacheWrite.value_or(0);
        usage.cached = m_cacheRead;
        usage.cacheWrite = m_cacheWrite;
        if (m_cacheWriteHour.value_or(0) > 0)
            usage.cacheWriteHour = m_cacheWriteHour;
    }
    usage.service = m_service;
    if (isFinal && m_output) {
        usage.completion = m_output;
        usage.reasoning = m_thought;
        if (usage.prompt)
            usage.total = *usage.prompt + *m_output;
    }
    out.take(UsageReported{usage});
}

Result<Finished> AnthropicDecoder::end(EventSink &out)
{
    const bool isWhole = m_isStopped && !m_error;
    settleEmptyCalls(isWhole && !wasCutByLength(), out);
    m_ledger.finishAll(out, false);
    if (m_error)
        return std::unexpected(*m_error);
    if (!m_isStopped)
        return failure(ErrorKind::StreamTruncated, {}, u"the stream ended before message_stop"_s);

    Finished finished{FinishReason::Complete, m_stopReason};
    if (m_stopReason == "max_tokens"_L1)
        finished.reason = FinishReason::Length;
    else if (m_stopReason == "refusal"_L1)
        finished.reason = FinishReason::Refusal;
    else if (m_stopReason == "tool_use"_L1 || (m_stopReason.isEmpty() && m_hasCalls))
        finished.reason = FinishReason::ToolCall;
    if (m_stopReason == "model_context_window_exceeded"_L1) {
        // with words it is an answer that was cut; without, the request left no room for one
        if (!m_hasContent)
            return failure(ErrorKind::ContextTooLong, {}, m_stopReason);
        finished.reason = FinishReason::Length;
    }
    return finished;
}

} // namespace oriel
