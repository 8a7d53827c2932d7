// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/GeminiDecoder.h"

#include "core/Logging.h"
#include "providers/ErrorBody.h"
#include "providers/VendorWords.h"
#include "text/JsonSlice.h"

#include <QSet>

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

std::optional<qint64> sum(const std::optional<qint64> &a, const std::optional<qint64> &b)
{
    return a || b ? std::optional(a.value_or(0) + b.value_or(0)) : std::nullopt;
}

//! Reasons that are a verdict on the content. Source: "FinishReason" of the API reference.
bool isFiltered(const QString &reason)
{
    static const QSet<QString> reasons{u"SAFETY"_s,          u"RECITATION"_s,         u"LANGUAGE"_s,
                                       u"BLOCKLIST"_s,       u"PROHIBITED_CONTENT"_s, u"SPII"_s,
                                       u"MODEL_ARMOR"_s,     u"IMAGE_SAFETY"_s,       u"IMAGE_PROHIBITED_CONTENT"_s,
                                       u"IMAGE_RECITATION"_s};
    return reasons.contains(reason);
}

//! What to tell of a reason that is a failure of the model; empty when it is none.
QString failureOf(const QString &reason)
{
    if (reason == "MALFORMED_FUNCTION_CALL"_L1)
        return VendorWords::tr("The model wrote a tool call that cannot be read.");
    if (reason == "UNEXPECTED_TOOL_CALL"_L1)
        return VendorWords::tr("The model called a tool that it was not given.");
    if (reason == "TOO_MANY_TOOL_CALLS"_L1)
        return VendorWords::tr("The model called tools over and over.");
    if (reason == "MISSING_THOUGHT_SIGNATURE"_L1)
        return VendorWords::tr("A signature that belongs to the conversation is missing.");
    if (reason == "NO_IMAGE"_L1 || reason == "IMAGE_OTHER"_L1)
        return VendorWords::tr("The model made no picture.");
    if (reason == "OTHER"_L1)
        return VendorWords::tr("The model stopped without telling why.");
    if (reason == "MALFORMED_RESPONSE"_L1)
        return VendorWords::tr("The model's answer cannot be read.");
    return {};
}

} // namespace

void GeminiDecoder::fail(ErrorKind kind, const QString &message, const QString &code)
{
    if (m_error)
        return;
    m_error.emplace();
    m_error->kind = kind;
    m_error->message = message;
    if (!code.isEmpty())
        m_error->code = code;
}

void GeminiDecoder::frame(const Frame &frame, EventSink &out)
{
    if (isDone() || frame.data.isEmpty() || frame.data == "[DONE]") // the last is a proxy's
        return;
    const auto root = m_reader.read(frame.data);
    if (!root) {
        if (frame.isEnded && !m_error) // else it was cut, which end() tells
            m_error = root.error();
        return;
    }
    takeChunk(*root, frame.data, out);
}

void GeminiDecoder::whole(QByteArrayView body, EventSink &out)
{
    const auto root = m_reader.read(body);
    if (!root) {
        m_error = root.error();
        return;
    }
    takeChunk(*root, body, out);
    if (!m_isAnswer)
        fail(ErrorKind::Protocol, VendorWords::tr("What came is not an answer of Gemini's API."));
}

void GeminiDecoder::takeChunk(const JsonValue &chunk, QByteArrayView raw, EventSink &out)
{
    if (const auto error = readErrorBody(chunk)) {
        m_error = errorFromBody({}, *error);
        return;
    }
    const JsonValue id = chunk["responseId"];
    const JsonValue model = chunk["modelVersion"];
    if (!m_isAnnounced && (id.isString() || model.isString())) {
        m_isAnnounced = true;
        out.take(ResponseStarted{id.stringOr(), model.stringOr(), {}, {}});
    }
    m_isAnswer = m_isAnswer || chunk["candidates"].isArray() || chunk["promptFeedback"].isObject()
        || chunk["usageMetadata"].isObject();
    std::size_t position = 0;
    chunk["candidates"].forEach([&](const JsonValue &candidate) {
        if (candidate["index"].integer().value_or(0) == 0) {
            const QByteArray step = QByteArray::number(qulonglong(position));
            takeCandidate(candidate,
                          candidate["content"].isObject() ? jsonSlice(raw, {"candidates", step, "content", "parts"})
                                                          : QByteArrayView(),
                          out);
        }
        ++position;
    });
    if (chunk["promptFeedback"].isObject())
        takeBlocked(chunk["promptFeedback"], out);
    takeUsage(chunk["usageMetadata"], out);
}

void GeminiDecoder::takeCandidate(const JsonValue &candidate, QByteArrayView rawParts, EventSink &out)
{
    std::optional<Result<std::vector<QByteArrayView>>> slices; // only cut when a part must be kept as it is
    std::size_t at = 0;
    candidate["content"]["parts"].forEach([&](const JsonValue &part) {
        const bool isPlain = part["text"].isString() && !part["functionCall"].exists();
        QByteArrayView raw;
        if (!isPlain) {
            if (!slices)
                slices = jsonElements(rawParts);
            raw = *slices && at < (*slices)->size() ? (**slices)[at] : QByteArrayView();
        }
        takePart(part, raw, out);
        ++at;
    });
    if (candidate["groundingMetadata"].isObject())
        m_citations.takeGrounding(candidate["groundingMetadata"]);
    if (candidate["citationMetadata"].isObject())
        m_citations.takeSources(candidate["citationMetadata"]);
    takeSafety(candidate["safetyRatings"], out);
    if (const auto reason = candidate["finishReason"].string(); reason && *reason != "FINISH_REASON_UNSPECIFIED"_L1) {
        m_finishReason = *reason;
        m_finishMessage = redacted(candidate["finishMessage"].stringOr());
    }
}

void GeminiDecoder::takePart(const JsonValue &part, QByteArrayView raw, EventSink &out)
{
    if (part["functionCall"].isObject()) {
        takeCall(part, raw, out);
        return;
    }
    finishCall(true, out); // its closing part may be missing
    if (part["text"].isString()) {
        takeText(part, out);
    } else if (part["inlineData"].isObject()) {
        takeInlineData(part, raw, out);
    } else if (part.isObject() && !raw.isEmpty()) {
        const bool isRead = part.size()
            == std::size_t(part["thought"].exists()) + std::size_t(part["thoughtSignature"].exists());
        if (isRead && part["thoughtSignature"].isString()) {
            takeText(part, out);
        } else if (!isRead) {
            finishOpen(out);
            const bool isTool = part["executableCode"].isObject();
            const int block = isTool ? m_ledger.start(BlockKind::ServerTool, out) : -1;
            out.take(OpaqueReceived{{u"gemini"_s, raw.toByteArray()}});
            if (isTool)
                m_ledger.finish(block, out);
        }
    }
}

int GeminiDecoder::openBlock(BlockKind kind, EventSink &out)
{
    if (m_text >= 0 && m_textKind == kind)
        return m_text;
    finishOpen(out);
    m_textKind = kind;
    m_text = m_ledger.start(kind, out);
    return m_text;
}

void GeminiDecoder::finishOpen(EventSink &out)
{
    if (m_text >= 0)
        m_ledger.finish(std::exchange(m_text, -1), out);
}

void GeminiDecoder::takeText(const JsonValue &part, EventSink &out)
{
    const bool isThought = part["thought"].boolean().value_or(false);
    const auto utf8 = part["text"].utf8().value_or(std::string_view());
    const QByteArray signature = bytesOf(part["thoughtSignature"]);
    if (utf8.empty() && signature.isEmpty())
        return;
    if (!signature.isEmpty()) // must go back on this very part
        finishOpen(out);
    const int block = openBlock(isThought ? BlockKind::Reasoning : BlockKind::Text, out);
    if (!utf8.empty() && isThought) {
        out.take(ReasoningDelta{block, part["text"].stringOr(), true});
    } else if (!utf8.empty()) {
        m_citations.addText(block, utf8);
        out.take(TextDelta{block, part["text"].stringOr()});
    }
    if (!signature.isEmpty()) {
        out.take(SignatureReceived{block, signature});
        finishOpen(out);
    }
}

void GeminiDecoder::startCall(const JsonValue &call, EventSink &out)
{
    finishCall(true, out);
    finishOpen(out);
    m_hasCalls = true;
    m_call = m_ledger.start(BlockKind::ToolCall, out);
    m_arguments.clear();
    const QString id = call["id"].stringOr();
    out.take(ToolCallStarted{m_call, id.isEmpty() ? u"call_%1"_s.arg(m_call) : id, call["name"].stringOr()});
}

void GeminiDecoder::takeCall(const JsonValue &part, QByteArrayView raw, EventSink &out)
{
    const JsonValue call = part["functionCall"];
    const bool hasName = call["name"].isString() && !call["name"].stringOr().isEmpty();
    if (hasName)
        startCall(call, out);
    if (m_call < 0)
        return; // the closing part of a call that was never begun
    if (const auto signature = bytesOf(part["thoughtSignature"]); !signature.isEmpty())
        out.take(SignatureReceived{m_call, signature});
    call["partialArgs"].forEach([this](const JsonValue &argument) { m_arguments.take(argument); });
    if (call["args"].isObject()) {
        const auto arguments = jsonSlice(raw, {"functionCall", "args"}).toByteArray();
        out.take(ToolArgumentsDelta{m_call, arguments, false});
        m_ledger.finish(std::exchange(m_call, -1), out);
    } else if (!call["willContinue"].boolean().value_or(false)) {
        finishCall(true, out);
    }
}

void GeminiDecoder::finishCall(bool isComplete, EventSink &out)
{
    if (m_call < 0)
        return;
    if (const auto arguments = m_arguments.json(); arguments != "{}")
        out.take(ToolArgumentsDelta{m_call, arguments, true});
    m_ledger.finish(std::exchange(m_call, -1), out, isComplete);
}

void GeminiDecoder::takeInlineData(const JsonValue &part, QByteArrayView raw, EventSink &out)
{
    if (part["thought"].boolean().value_or(false))
        return; // drafts of a picture, not the answer
    const JsonValue data = part["inlineData"];
    const QString mediaType = data["mimeType"].stringOr();
    const QByteArray bytes = QByteArray::fromBase64(bytesOf(data["data"]));
    if (mediaType.startsWith("audio/"_L1)) { // sound comes in pieces
        out.take(AudioReceived{openBlock(BlockKind::Audio, out), {mediaType, bytes, {}}});
        return;
    }
    finishOpen(out);
    if (mediaType.startsWith("image/"_L1)) {
        const int block = m_ledger.start(BlockKind::Image, out);
        out.take(ImageReceived{block, {mediaType, bytes, {}}});
        m_ledger.finish(block, out);
        if (const auto signature = jsonSlice(raw, {"thoughtSignature"}); signature.startsWith('"'))
            out.take(OpaqueReceived{{u"gemini"_s, signature.toByteArray()}});
    } else {
        out.take(OpaqueReceived{{u"gemini"_s, raw.toByteArray()}});
    }
}

void GeminiDecoder::takeSafety(const JsonValue &ratings, EventSink &out)
{
    ratings.forEach([&out](const JsonValue &rating) {
        if (rating["blocked"].boolean().value_or(false))
            out.take(SafetyReported{rating["category"].stringOr(), rating["probability"].stringOr()});
    });
}

void GeminiDecoder::takeBlocked(const JsonValue &feedback, EventSink &out)
{
    const QString reason = feedback["blockReason"].stringOr();
    if (reason.isEmpty())
        return;
    takeSafety(feedback["safetyRatings"], out);
    const QString words = redacted(feedback["blockReasonMessage"].stringOr());
    fail(ErrorKind::ContentFilter,
         words.isEmpty() ? VendorWords::tr("Gemini refused the question (%1).").arg(reason) : words, reason);
}

//! Cumulative; a chunk may tell of it nothing but the kind of traffic. Thoughts stand beside the candidates' tokens.
void GeminiDecoder::takeUsage(const JsonValue &told, EventSink &out)
{
    replace(m_prompt, told["promptTokenCount"]);
    replace(m_toolPrompt, told["toolUsePromptTokenCount"]);
    replace(m_cached, told["cachedContentTokenCount"]);
    replace(m_candidates, told["candidatesTokenCount"]);
    replace(m_thoughts, told["thoughtsTokenCount"]);
    replace(m_total, told["totalTokenCount"]);
    const bool tellsCounts = told["promptTokenCount"].exists() || told["candidatesTokenCount"].exists()
        || told["totalTokenCount"].exists();
    if (!tellsCounts)
        return;
    Usage usage;
    usage.prompt = sum(m_prompt, m_toolPrompt);
    usage.cached = m_cached;
    usage.completion = sum(m_candidates, m_thoughts);
    usage.reasoning = m_thoughts;
    usage.total = m_total;
    out.take(UsageReported{usage});
}

Result<Finished> GeminiDecoder::end(EventSink &out)
{
    const bool isWhole = !m_error && !m_finishReason.isEmpty();
    finishCall(isWhole && m_finishReason != "MAX_TOKENS"_L1, out);
    m_citations.tell(out);
    m_ledger.finishAll(out, false);
    if (m_error)
        return std::unexpected(*m_error);
    return finished();
}

Result<Finished> GeminiDecoder::finished() const
{
    if (m_finishReason.isEmpty())
        return failure(ErrorKind::StreamTruncated, {}, u"the stream ended before finishReason"_s);
    if (const QString words = failureOf(m_finishReason); !words.isEmpty()) {
        Error error;
        error.kind = m_finishReason == "MISSING_THOUGHT_SIGNATURE"_L1 ? ErrorKind::BadRequest : ErrorKind::Server;
        error.message = m_finishMessage.isEmpty() ? words : m_finishMessage;
        error.code = m_finishReason;
        return std::unexpected(std::move(error));
    }
    Finished end{FinishReason::Complete, m_finishReason};
    if (m_finishReason == "MAX_TOKENS"_L1)
        end.reason = FinishReason::Length;
    else if (isFiltered(m_finishReason))
        end.reason = FinishReason::ContentFilter;
    else if (m_hasCalls)
        end.reason = FinishReason::ToolCall; // the API says STOP then too
    return end;
}

} // namespace oriel
