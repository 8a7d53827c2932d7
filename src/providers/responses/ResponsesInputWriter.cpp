// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/responses/ResponsesInputWriter.h"

#include "providers/responses/ResponsesItem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QByteArray dataUrl(const QString &mediaType, const QByteArray &data)
{
    return "data:" + mediaType.toUtf8() + ";base64," + data.toBase64();
}

bool isOnlyText(const Message &message)
{
    return std::ranges::all_of(message.parts, [](const MessagePart &part) {
        return std::holds_alternative<TextPart>(part) || std::holds_alternative<CitationPart>(part);
    });
}

} // namespace

ResponsesInputWriter::ResponsesInputWriter(const ProviderId &provider, JsonWriter &json)
    : m_provider(provider)
    , m_json(json)
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

Result<void> ResponsesInputWriter::writeAsked(const Message &message, QLatin1StringView role)
{
    bool hasOther = false;
    for (const auto &part : message.parts) { // a tool's result is an item of its own
        if (const auto *result = std::get_if<ToolResultPart>(&part))
            writeResult(*result);
        else
            hasOther = true;
    }
    if (!hasOther && (!message.parts.empty() || message.role == Role::Tool))
        return {};

    m_json.beginObject().member("role", role);
    if (isOnlyText(message)) {
        m_json.member("content", message.text()).endObject();
        return {};
    }
    m_json.key("content").beginArray();
    for (const auto &part : message.parts) {
        if (auto written = writePart(part); !written)
            return written;
    }
    m_json.endArray().endObject();
    return {};
}

Result<void> ResponsesInputWriter::writePart(const MessagePart &part)
{
    if (const auto *text = std::get_if<TextPart>(&part)) {
        if (!text->text.isEmpty())
            writeText(text->text);
    } else if (const auto *image = std::get_if<ImagePart>(&part)) {
        writeImage(image->mediaType, image->data, image->url);
    } else if (const auto *file = std::get_if<FilePart>(&part)) {
        return writeFile(*file);
    } else if (const auto *audio = std::get_if<AudioPart>(&part)) {
        if (audio->transcript.isEmpty())
            return failure(ErrorKind::InvalidInput,
                           u"The Responses API takes no sound. Chat Completions of the same provider does."_s);
        writeText(audio->transcript);
    }
    return {};
}

void ResponsesInputWriter::writeText(const QString &text)
{
    m_json.beginObject().member("type", "input_text").member("text", text).endObject();
}

void ResponsesInputWriter::writeImage(const QString &mediaType, const QByteArray &data, const QString &url)
{
    m_json.beginObject().member("type", "input_image");
    m_json.key("image_url").utf8Value(data.isEmpty() ? url.toUtf8() : dataUrl(mediaType, data)).endObject();
}

Result<void> ResponsesInputWriter::writeFile(const FilePart &file)
{
    if (file.data.isEmpty()) {
        writeText(u"File: %1\n\n%2"_s.arg(file.name, file.text)); // with its name, so that the model can speak of it
        return {};
    }
    if (file.mediaType.startsWith("image/"_L1)) {
        writeImage(file.mediaType, file.data, {});
        return {};
    }
    if (file.mediaType != "application/pdf"_L1) {
        return failure(ErrorKind::InvalidInput,
                       u"\"%1\" cannot be sent: this provider takes text, images and PDF documents, not %2."_s.arg(
                           file.name, file.mediaType));
    }
    m_json.beginObject().member("type", "input_file").member("filename", file.name);
    m_json.key("file_data").utf8Value(dataUrl(file.mediaType, file.data)).endObject();
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
    m_json.key("arguments").utf8Value(call.arguments.isEmpty() ? QByteArrayView("{}") : QByteArrayView(call.arguments));
    m_json.endObject();
}

void ResponsesInputWriter::writeResult(const ToolResultPart &result)
{
    m_json.beginObject().member("type", "function_call_output").member("call_id", result.callId);
    m_json.member("output", result.content).endObject();
}

} // namespace oriel
