// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/responses/ResponsesInputWriter.h"

#include "providers/responses/ResponsesItem.h"
#include "providers/VendorWords.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace oriel {

ResponsesInputWriter::ResponsesInputWriter(const ProviderId &provider, JsonWriter &json)
    : OpenAiAskedWriter(json, true)
    , m_provider(provider)
{
}

Result<void> ResponsesInputWriter::write(const ChatRequest &request)
{
    m_json.beginArray();
    for (const auto &message : request.messages) {
        Result<void> written;
        switch (message.role) {
        case Role::System: written = writeAsked(message, "system"_L1); break;
        case Role::User:
        case Role::Tool: written = writeAsked(message, "user"_L1); break;
        case Role::Assistant:
            writeAnswer(message, !message.origin || *message.origin == Origin{m_provider, request.model});
            break;
        }
        if (!written)
            return written;
    }
    m_json.endArray();
    return {};
}

void ResponsesInputWriter::writeText(const QString &text)
{
    m_json.beginObject().member("type", "input_text").member("text", text).endObject();
}

void ResponsesInputWriter::writeImage(const QByteArray &url)
{
    m_json.beginObject().member("type", "input_image").key("image_url").utf8Value(url).endObject();
}

void ResponsesInputWriter::writeDocument(const QString &name, const QByteArray &url)
{
    m_json.beginObject().member("type", "input_file").member("filename", name);
    m_json.key("file_data").utf8Value(url).endObject();
}

Result<void> ResponsesInputWriter::writeAudio(const AudioPart &audio)
{
    if (audio.transcript.isEmpty())
        return failure(
            ErrorKind::InvalidInput,
            VendorWords::tr("The Responses API takes no sound. Chat Completions of the same provider does."));
    writeText(audio.transcript);
    return {};
}

void ResponsesInputWriter::writeAnswer(const Message &message, bool isOwn)
{
    std::vector<QByteArrayView> reasoning; // waits for the item that it led to
    const ImagePart *image = nullptr;
    const auto writeReasoning = [this, &reasoning] {
        for (const auto item : std::exchange(reasoning, {}))
            m_json.raw(item);
    };
    for (const auto &part : message.parts) {
        if (const auto *thought = std::get_if<ReasoningPart>(&part)) {
            if (isOwn && isItemOfType(thought->signature, "reasoning"))
                reasoning.push_back(thought->signature);
        } else if (const auto *text = std::get_if<TextPart>(&part); text && !text->text.isEmpty()) {
            writeReasoning();
            writeAnswerText(text->text, isOwn ? text->signature : QByteArray());
        } else if (const auto *audio = std::get_if<AudioPart>(&part); audio && !audio->transcript.isEmpty()) {
            writeReasoning();
            writeAnswerText(audio->transcript, {});
        } else if (const auto *call = std::get_if<ToolCallPart>(&part); call && call->isComplete) {
            writeReasoning();
            writeCall(*call);
        } else if (const auto *made = std::get_if<ImagePart>(&part)) {
            image = made;
        } else if (const auto *item = std::get_if<OpaquePart>(&part);
                   item && isOwn && item->format == responsesFormat) {
            writeReasoning();
            m_json.raw(image == nullptr ? item->json : withImageResult(item->json, image->data));
        }
    }
}

void ResponsesInputWriter::writeAnswerText(const QString &text, const QByteArray &phase)
{
    m_json.beginObject().member("role", "assistant").member("content", text);
    if (!phase.isEmpty())
        m_json.key("phase").utf8Value(phase);
    m_json.endObject();
}

void ResponsesInputWriter::writeCall(const ToolCallPart &call)
{
    m_json.beginObject().member("type", "function_call").member("call_id", call.id).member("name", call.name);
    writeOpenAiArguments(m_json, call);
    m_json.endObject();
}

void ResponsesInputWriter::writeResult(const ToolResultPart &result)
{
    m_json.beginObject().member("type", "function_call_output").member("call_id", result.callId);
    m_json.member("output", result.content).endObject();
}

} // namespace oriel
