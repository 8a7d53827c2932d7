// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/OpenAiChatDecoder.h"

#include "providers/ErrorBody.h"
#include "providers/openai/OpenAiUsage.h"
#include "providers/VendorWords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

struct ReasonWord {
    QLatin1StringView word;
    FinishReason reason;
};

//! OpenAI's words and those that compatible servers add. Others end as complete.
constexpr std::array reasonWords = {
    ReasonWord{"length"_L1, FinishReason::Length},
    ReasonWord{"max_tokens"_L1, FinishReason::Length},
    ReasonWord{"model_length"_L1, FinishReason::Length}, // Mistral
    ReasonWord{"max_output_tokens"_L1, FinishReason::Length},
    ReasonWord{"tool_calls"_L1, FinishReason::ToolCall},
    ReasonWord{"function_call"_L1, FinishReason::ToolCall},
    ReasonWord{"tool_use"_L1, FinishReason::ToolCall},
    ReasonWord{"content_filter"_L1, FinishReason::ContentFilter},
    ReasonWord{"safety"_L1, FinishReason::ContentFilter},
    ReasonWord{"sensitive"_L1, FinishReason::ContentFilter}, // Z.ai
    ReasonWord{"refusal"_L1, FinishReason::Refusal},
};

FinishReason reasonFor(const QString &word)
{
    for (const auto &known : reasonWords) {
        if (word.compare(known.word, Qt::CaseInsensitive) == 0)
            return known.reason;
    }
    return FinishReason::Complete;
}

} // namespace

OpenAiChatDecoder::OpenAiChatDecoder(bool splitsThinkTags)
{
    if (!splitsThinkTags)
        m_splitter.stopLooking();
}

void OpenAiChatDecoder::frame(const Frame &frame, EventSink &out)
{
    if (m_isDone || frame.kind != Frame::Kind::Data)
        return;
    const auto data = frame.data.trimmed();
    if (data.isEmpty())
        return;
    if (data == "[DONE]") {
        m_isDone = true;
        return;
    }
    const auto root = m_reader.read(data);
    if (!root) {
        if (frame.isEnded) // else the connection was cut inside it
            fail(root.error());
        return;
    }
    m_raw = data;
    takeRoot(*root, out);
    if (frame.event == "error" && !m_error) {
        ErrorBody body;
        body.message = (*root)["message"].stringOr((*root)["detail"].stringOr());
        fail(errorFromBody(HttpHead{}, body));
    }
}

void OpenAiChatDecoder::whole(QByteArrayView body, EventSink &out)
{
    m_isWhole = true;
    const auto root = m_reader.read(body);
    if (!root) {
        fail(root.error());
        return;
    }
    m_raw = body;
    takeRoot(*root, out);
    if (!m_error && !m_hasChoice) {
        Error error;
        error.kind = ErrorKind::Protocol;
        error.message = VendorWords::tr("What came is not a chat completion.");
        fail(std::move(error));
    }
    m_isDone = true;
}

void OpenAiChatDecoder::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
    m_isDone = true;
}

void OpenAiChatDecoder::takeRoot(const JsonValue &root, EventSink &out)
{
    if (!m_isAnnounced)
        announce(root, out);
    bool mayBeError = root.isArray();
    JsonValue usage;
    root.forEachMember([this, &mayBeError, &usage, &out](std::string_view key, const JsonValue &value) {
        if (key == "choices") {
            std::size_t position = 0;
            value.forEach([this, &position, &out](const JsonValue &choice) { takeChoice(choice, position++, out); });
        } else if (key == "usage") {
            usage = value;
        } else if (key == "service_tier") { // in a chunk before the usage, in a whole answer behind it
            if (const auto level = value.string()) // a later chunk may have null
                m_service = serviceLevelFromTold(*level);
        } else if (key == "error") {
            mayBeError = mayBeError || !value.isNull();
        } else if (key == "object" || key == "type") {
            mayBeError = mayBeError || value.utf8() == "error";
        } else if (key == "x_groq") {
            takeUsage(value["usage"], out);
            if (const auto body = readErrorBody(value))
                fail(errorFromBody(HttpHead{}, *body));
        } else if (key == "prompt_filter_results") {
            value.forEach(
                [this, &out](const JsonValue &prompt) { takeFilterResults(prompt["content_filter_results"], out); });
        } else if (key == "search_results" || key == "citations") {
            takeSources(value);
        }
    });
    takeUsage(usage, out);
    if (!mayBeError)
        return;
    if (const auto body = readErrorBody(root))
        fail(errorFromBody(HttpHead{}, *body));
}

void OpenAiChatDecoder::announce(const JsonValue &root, EventSink &out)
{
    ResponseStarted response{root["id"].stringOr(), root["model"].stringOr(), {}, root["provider"].stringOr()};
    if (response.id.isEmpty() && response.model.isEmpty())
        return; // Azure's first chunk tells nothing yet
    m_isAnnounced = true;
    out.take(std::move(response));
}

void OpenAiChatDecoder::takeChoice(const JsonValue &choice, std::size_t position, EventSink &out)
{
    const qint64 index = choice["index"].integer().value_or(0);
    if (!choice.isObject() || m_choice.value_or(index) != index)
        return;
    m_choice = index;
    m_position = position;
    m_hasChoice = true;
    bool mayHaveError = false;
    choice.forEachMember([this, &mayHaveError, &out](std::string_view key, const JsonValue &value) {
        if (key == "delta" || (key == "message" && !m_hasDelta)) {
            takeDelta(value, out);
        } else if (key == "finish_reason") {
            if (const auto reason = value.utf8(); reason && !reason->empty())
                m_finishReason = QString::fromUtf8(reason->data(), qsizetype(reason->size()));
        } else if (key == "content_filter_results") {
            takeFilterResults(value, out);
        } else if (key == "usage") { // Moonshot
            takeUsage(value, out);
        } else if (key == "error" && value.isObject()) { // OpenRouter
            mayHaveError = true;
        } else if (key == "text" && value.isString()) { // the completions of old servers
            takeContent(value, out);
        }
    });
    if (mayHaveError)
        fail(errorFromBody(HttpHead{}, readErrorBody(choice).value_or(ErrorBody{})));
}

void OpenAiChatDecoder::takeDelta(const JsonValue &delta, EventSink &out)
{
    JsonValue content;
    JsonValue calls;
    bool hasMore = false;
    delta.forEachMember([&content, &calls, &hasMore](std::string_view key, const JsonValue &value) {
        if (key == "content")
            content = value;
        else if (key == "tool_calls")
            calls = value;
        else if (key != "role")
            hasMore = hasMore || !value.isNull();
    });
    if (hasMore)
        takeReasoning(delta, out);
    takeContent(content, out);
    takeToolCalls(calls, out);
    if (hasMore) {
        delta.forEachMember(
            [this, &out](std::string_view key, const JsonValue &value) { takeRareMember(key, value, out); });
    }
}

void OpenAiChatDecoder::takeRareMember(std::string_view key, const JsonValue &value, EventSink &out)
{
    if (key == "refusal") {
        if (const auto text = value.utf8(); text && !text->empty()) {
            m_hasRefused = true;
            giveText(*text, out);
        }
    } else if (key == "function_call") { // before there were tool_calls
        if (value.isObject())
            takeLegacyCall(value, out);
    } else if (key == "annotations") {
        takeAnnotations(value, out);
    } else if (key == "images") {
        takeImages(value, out);
    } else if (key == "audio") {
        takeAudio(value, out);
    }
}

void OpenAiChatDecoder::takeContent(const JsonValue &content, EventSink &out)
{
    if (const auto text = content.utf8())
        takeText(*text, out);
    else
        content.forEach([this, &out](const JsonValue &part) { takeContentPart(part, out); });
}

//! Mistral's content in parts: thinking and text.
void OpenAiChatDecoder::takeContentPart(const JsonValue &part, EventSink &out)
{
    const auto type = part["type"].utf8().value_or("text");
    if (type == "thinking") {
        if (const auto text = part["thinking"].utf8())
            giveReasoning(*text, false, out);
        part["thinking"].forEach([this, &out](const JsonValue &inner) {
            if (const auto text = inner["text"].utf8())
                giveReasoning(*text, false, out);
        });
    } else if (type == "image_url") {
        takeImage(part, out);
    } else if (const auto text = part["text"].utf8()) {
        takeText(*text, out);
    }
}

void OpenAiChatDecoder::takeText(std::string_view utf8, EventSink &out)
{
    if (utf8.empty())
        return;
    if (m_splitter.isPlain())
        giveText(utf8, out);
    else
        givePieces(m_splitter.feed(utf8), out);
}

void OpenAiChatDecoder::givePieces(const std::vector<ThinkTagSplitter::Piece> &pieces, EventSink &out)
{
    using Kind = ThinkTagSplitter::Kind;
    for (const auto &[kind, text] : pieces) {
        if (kind == Kind::Text)
            giveText(text, out);
        else if (kind == Kind::Reclaimed)
            reclaim(text, out);
        else
            giveReasoning(text, false, out);
    }
}

void OpenAiChatDecoder::giveText(std::string_view utf8, EventSink &out)
{
    m_hasDelta = !m_isWhole;
    if (m_textBlock < 0) {
        closeProse(out);
        m_textBlock = m_lastTextBlock = m_blocks.start(BlockKind::Text, out);
    }
    QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    if (text.size() == qsizetype(utf8.size()))
        m_codePoints += text.size();
    else
        countText(text);
    out.take(TextDelta{m_textBlock, std::move(text)});
}

void OpenAiChatDecoder::giveReasoning(std::string_view utf8, bool isSummary, EventSink &out)
{
    if (utf8.empty())
        return;
    m_hasDelta = !m_isWhole;
    if (m_reasoningBlock < 0) {
        closeProse(out);
        m_reasoningBlock = m_blocks.start(BlockKind::Reasoning, out);
    }
    out.take(ReasoningDelta{m_reasoningBlock, QString::fromUtf8(utf8.data(), qsizetype(utf8.size())), isSummary});
}

//! All text so far was reasoning whose opening tag the server's template had swallowed.
void OpenAiChatDecoder::reclaim(std::string_view utf8, EventSink &out)
{
    if (m_textBlock >= 0)
        out.take(TextReplaced{m_textBlock, QString()});
    m_codePoints = 0;
    m_astral.clear();
    giveReasoning(utf8, false, out);
}

void OpenAiChatDecoder::closeProse(EventSink &out)
{
    for (int *block : {&m_textBlock, &m_reasoningBlock}) {
        if (*block >= 0)
            m_blocks.finish(*block, out);
        *block = -1;
    }
}

void OpenAiChatDecoder::takeUsage(const JsonValue &json, EventSink &out)
{
    if (!json.isObject())
        return;
    Usage usage = openAiUsage(json);
    if (usage == Usage{})
        return;
    usage.service = m_service;
    if (m_usage == usage)
        return;
    m_usage = usage;
    out.take(UsageReported{usage});
}

Result<Finished> OpenAiChatDecoder::end(EventSink &out)
{
    const bool isCut = !hasEnded() || m_error;
    if (!isCut) {
        givePieces(m_splitter.finish(), out);
        giveSources(out);
        m_details.give(out);
    }
    const auto reason = reasonFor(m_finishReason);
    m_calls.finish(isCut || reason == FinishReason::Length || reason == FinishReason::ContentFilter, m_reader, m_blocks,
                   out);
    m_blocks.finishAll(out, !isCut);
    return ending();
}

Result<Finished> OpenAiChatDecoder::ending() const
{
    if (m_error)
        return std::unexpected(*m_error);
    if (!hasEnded())
        return failure(ErrorKind::StreamTruncated);
    if (m_finishReason == "error"_L1)
        return failure(ErrorKind::Server);
    if (m_finishReason == "insufficient_system_resource"_L1) // DeepSeek
        return failure(ErrorKind::Overloaded);
    FinishReason reason = reasonFor(m_finishReason);
    if (reason == FinishReason::Complete && !m_calls.isEmpty())
        reason = FinishReason::ToolCall;
    else if (reason == FinishReason::Complete && m_hasRefused)
        reason = FinishReason::Refusal;
    return Finished{reason, m_finishReason};
}

} // namespace oriel
