// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/OpenAiAskedWriter.h"

#include "providers/VendorWords.h"

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

OpenAiAskedWriter::OpenAiAskedWriter(JsonWriter &json, bool takesDocuments)
    : m_json(json)
    , m_takesDocuments(takesDocuments)
{
}

Result<void> OpenAiAskedWriter::writeAsked(const Message &message, QLatin1StringView role)
{
    bool hasOther = false;
    for (const auto &part : message.parts) {
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

Result<void> OpenAiAskedWriter::writePart(const MessagePart &part)
{
    if (const auto *text = std::get_if<TextPart>(&part)) {
        if (!text->text.isEmpty())
            writeText(text->text);
    } else if (const auto *image = std::get_if<ImagePart>(&part)) {
        writeImage(image->data.isEmpty() ? image->url.toUtf8() : dataUrl(image->mediaType, image->data));
    } else if (const auto *file = std::get_if<FilePart>(&part)) {
        return writeFile(*file);
    } else if (const auto *audio = std::get_if<AudioPart>(&part)) {
        return writeAudio(*audio);
    }
    return {};
}

Result<void> OpenAiAskedWriter::writeFile(const FilePart &file)
{
    if (file.data.isEmpty()) {
        writeText(u"File: %1\n\n%2"_s.arg(file.name, file.text)); // with its name, so that the model can speak of it
    } else if (file.mediaType.startsWith("image/"_L1)) {
        writeImage(dataUrl(file.mediaType, file.data));
    } else if (file.mediaType == "application/pdf"_L1 && m_takesDocuments) {
        writeDocument(file.name, dataUrl(file.mediaType, file.data));
    } else {
        return failure(ErrorKind::InvalidInput,
                       (m_takesDocuments
                            ? VendorWords::tr("“%1” cannot be sent: this provider takes text, images and PDF, not %2.")
                            : VendorWords::tr("“%1” cannot be sent: this provider takes text and images, not %2."))
                           .arg(file.name, file.mediaType));
    }
    return {};
}

void writeOpenAiArguments(JsonWriter &json, const ToolCallPart &call)
{
    json.key("arguments").utf8Value(call.arguments.isEmpty() ? QByteArrayView("{}") : QByteArrayView(call.arguments));
}

} // namespace oriel
