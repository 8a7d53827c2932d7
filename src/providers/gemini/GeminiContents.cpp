// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/GeminiContents.h"

#include "providers/VendorWords.h"
#include "text/JsonSlice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! What the API accepts in place of a signature that nobody has: for calls of other models. Source: ai.google.dev,
//! "Thought signatures", FAQ, read in 2026.
const QByteArray anySignature = "skip_thought_signature_validator";

bool isJsonObject(QByteArrayView text)
{
    return text.trimmed().startsWith('{') && isJson(text);
}

//! The API wants an object.
QByteArray responsePart(const QString &id, const QString &name, const QString &content, bool isError)
{
    JsonWriter json;
    json.beginObject().key("functionResponse").beginObject();
    if (!id.isEmpty() && !isGeminiIdOfOurs(id))
        json.member("id", id);
    json.member("name", name).key("response");
    const QByteArray utf8 = content.toUtf8();
    if (!isError && isJsonObject(utf8))
        json.raw(utf8);
    else
        json.beginObject().member(isError ? "error" : "result", content).endObject();
    return json.endObject().endObject().take();
}

QByteArray inlinePart(const QString &mediaType, QByteArrayView data, QByteArrayView signature = {})
{
    JsonWriter json;
    json.beginObject()
        .key("inlineData")
        .beginObject()
        .member("mimeType", mediaType)
        .key("data")
        .base64(data)
        .endObject();
    if (!signature.isEmpty())
        json.key("thoughtSignature").raw(signature);
    return json.endObject().take();
}

//! The signature that GeminiDecoder keeps behind a picture: a JSON string.
QByteArrayView signatureAfter(const std::vector<MessagePart> &parts, std::size_t at)
{
    const auto *opaque = at + 1 < parts.size() ? std::get_if<OpaquePart>(&parts[at + 1]) : nullptr;
    return opaque && opaque->format == "gemini"_L1 && opaque->json.startsWith('"') ? QByteArrayView(opaque->json)
                                                                                   : QByteArrayView();
}

} // namespace

bool isGeminiIdOfOurs(const QString &id)
{
    const QStringView rest = QStringView(id).mid(5);
    return id.startsWith("call_"_L1) && !rest.isEmpty()
        && std::ranges::all_of(rest, [](QChar sign) { return sign.isDigit(); });
}

GeminiContents::GeminiContents(const ChatRequest &request, const ProviderId &provider, bool demandsSignatures,
                               bool sendsSignatures)
    : m_request(request)
    , m_provider(provider)
    , m_demandsSignatures(demandsSignatures)
    , m_sendsSignatures(sendsSignatures)
    , m_system(request.system)
{
}

Result<void> GeminiContents::build()
{
    for (const auto &message : m_request.messages) {
        if (message.role == Role::System) {
            const QString text = message.text();
            m_system += m_system.isEmpty() || text.isEmpty() ? text : u"\n\n"_s + text;
        } else if (message.role == Role::Assistant) {
            addModels(message);
        } else if (auto added = addPersons(message); !added) {
            return added;
        }
    }
    answerCalls();
    if (m_contents.empty())
        return failure(ErrorKind::InvalidInput, VendorWords::tr("There is nothing to send: the message is empty."));
    return {};
}

void GeminiContents::add(bool isPersons, QByteArray part)
{
    if (m_contents.empty() || m_contents.back().isPersons != isPersons) {
        if (!isPersons)
            answerCalls();
        m_hasSignedCall = false;
        m_contents.push_back({isPersons, {}});
    }
    m_contents.back().parts.push_back(std::move(part));
}

//! As many responses as calls, in the order of the calls, at the front of the content that follows them.
void GeminiContents::answerCalls()
{
    if (m_calls.empty() || m_contents.empty() || !m_contents.back().isPersons)
        return;
    std::vector<QByteArray> responses;
    for (auto &call : std::exchange(m_calls, {}))
        responses.push_back(call.response.isEmpty() ? responsePart(call.id, call.name, u"The tool was not run."_s, true)
                                                    : std::move(call.response));
    auto &parts = m_contents.back().parts;
    std::erase_if(parts, [](const QByteArray &part) { return part.isEmpty(); }); // where the responses were read
    parts.insert(parts.begin(), std::make_move_iterator(responses.begin()), std::make_move_iterator(responses.end()));
}

void GeminiContents::addText(bool isPersons, const QString &text, QByteArrayView signature, bool isThought)
{
    if (signature.isEmpty() && text.trimmed().isEmpty())
        return;
    JsonWriter json;
    json.beginObject().member("text", text);
    if (isThought)
        json.member("thought", true);
    if (!signature.isEmpty())
        json.key("thoughtSignature").utf8Value(signature);
    add(isPersons, json.endObject().take());
}

Result<void> GeminiContents::addPersons(const Message &message)
{
    for (const auto &part : message.parts) {
        Result<void> added;
        if (const auto *text = std::get_if<TextPart>(&part))
            addText(true, text->text);
        else if (const auto *image = std::get_if<ImagePart>(&part))
            added = addImage(*image, true);
        else if (const auto *file = std::get_if<FilePart>(&part))
            added = addFile(*file);
        else if (const auto *audio = std::get_if<AudioPart>(&part))
            add(true, inlinePart(audio->mediaType, audio->data));
        else if (const auto *result = std::get_if<ToolResultPart>(&part))
            addResult(*result);
        if (!added)
            return added;
    }
    return {};
}

Result<void> GeminiContents::addImage(const ImagePart &image, bool isPersons, QByteArrayView signature)
{
    if (!image.data.isEmpty()) {
        add(isPersons, inlinePart(image.mediaType, image.data, signature));
        return {};
    }
    const auto comma = image.url.indexOf(u',');
    if (image.url.startsWith("data:"_L1) && comma > 0) {
        const auto head = image.url.mid(5, comma - 5);
        add(isPersons,
            inlinePart(head.section(u';', 0, 0),
                       QByteArray::fromBase64(QStringView(image.url).sliced(comma + 1).toLatin1()), signature));
        return {};
    }
    if (image.url.isEmpty())
        return failure(ErrorKind::InvalidInput, VendorWords::tr("A picture is empty."));
    JsonWriter json;
    json.beginObject().key("fileData").beginObject();
    if (!image.mediaType.isEmpty())
        json.member("mimeType", image.mediaType);
    add(isPersons, json.member("fileUri", image.url).endObject().endObject().take());
    return {};
}

Result<void> GeminiContents::addFile(const FilePart &file)
{
    const bool isText = !file.text.isEmpty() || file.mediaType.startsWith("text/"_L1)
        || file.mediaType == "application/json"_L1;
    if (isText) {
        const QString text = file.text.isEmpty() ? QString::fromUtf8(file.data) : file.text;
        addText(true, u"Document “%1”:\n\n%2"_s.arg(file.name, text));
        return {};
    }
    const bool isTaken = file.mediaType == "application/pdf"_L1 || file.mediaType.startsWith("image/"_L1)
        || file.mediaType.startsWith("audio/"_L1) || file.mediaType.startsWith("video/"_L1);
    if (!isTaken)
        return failure(
            ErrorKind::InvalidInput,
            VendorWords::tr("“%1” cannot be sent: Gemini takes text, pictures, sound, films and PDF, not %2.")
                .arg(file.name, file.mediaType));
    if (file.data.isEmpty())
        return failure(ErrorKind::InvalidInput, VendorWords::tr("“%1” is empty.").arg(file.name));
    if (!file.name.isEmpty())
        addText(true, u"Document “%1”:"_s.arg(file.name));
    add(true, inlinePart(file.mediaType, file.data));
    return {};
}

void GeminiContents::addModels(const Message &message)
{
    const bool isOwn = m_sendsSignatures && (!message.origin || *message.origin == Origin{m_provider, m_request.model});
    for (std::size_t i = 0; i < message.parts.size(); ++i) {
        const auto &part = message.parts[i];
        if (const auto *text = std::get_if<TextPart>(&part)) {
            addText(false, text->text, isOwn ? QByteArrayView(text->signature) : QByteArrayView());
        } else if (const auto *reasoning = std::get_if<ReasoningPart>(&part)) {
            if (isOwn && !reasoning->signature.isEmpty())
                addText(false, reasoning->text, reasoning->signature, true);
        } else if (const auto *call = std::get_if<ToolCallPart>(&part)) {
            addCall(*call, isOwn);
        } else if (const auto *image = std::get_if<ImagePart>(&part);
                   image && (!image->data.isEmpty() || !image->url.isEmpty())) {
            (void)addImage(*image, false, isOwn ? signatureAfter(message.parts, i) : QByteArrayView());
        } else if (const auto *opaque = std::get_if<OpaquePart>(&part)) {
            if (isOwn && opaque->format == "gemini"_L1 && opaque->json.startsWith('{'))
                add(false, opaque->json);
        }
    }
}

void GeminiContents::addCall(const ToolCallPart &call, bool isOwn)
{
    if (!call.isComplete)
        return;
    JsonWriter json;
    json.beginObject().key("functionCall").beginObject();
    if (!isGeminiIdOfOurs(call.id))
        json.member("id", call.id);
    json.member("name", call.name)
        .key("args")
        .raw(isJsonObject(call.arguments) ? call.arguments : QByteArray("{}"))
        .endObject();
    const bool isFirst = m_contents.empty() || m_contents.back().isPersons || !m_hasSignedCall;
    QByteArray signature = isOwn ? call.signature : QByteArray();
    if (signature.isEmpty() && m_demandsSignatures && isFirst)
        signature = anySignature;
    if (!signature.isEmpty())
        json.key("thoughtSignature").utf8Value(signature);
    add(false, json.endObject().take());
    m_hasSignedCall = m_hasSignedCall || !signature.isEmpty();
    m_calls.push_back({call.id, call.name, {}});
}

void GeminiContents::addResult(const ToolResultPart &result)
{
    auto call = std::ranges::find_if(
        m_calls, [&result](const Call &known) { return known.id == result.callId && known.response.isEmpty(); });
    if (call == m_calls.end()) { // its call was cut away before
        if (std::ranges::none_of(m_calls, [&result](const Call &known) { return known.id == result.callId; }))
            addText(true, u"(Result of the tool %1)\n%2"_s.arg(result.name, result.content));
        return;
    }
    call->response = responsePart(call->id, call->name, result.content, result.isError);
    add(true, {}); // opens the content; answerCalls() puts the responses in
}

void GeminiContents::prepend(const QString &text)
{
    const QByteArray part = JsonWriter().beginObject().member("text", text).endObject().take();
    if (!m_contents.front().isPersons)
        m_contents.insert(m_contents.begin(), Content{true, {}});
    m_contents.front().parts.insert(m_contents.front().parts.begin(), part);
}

void GeminiContents::write(JsonWriter &json) const
{
    json.beginArray();
    for (const auto &content : m_contents) {
        json.beginObject().member("role", content.isPersons ? "user" : "model").key("parts").beginArray();
        for (const auto &part : content.parts)
            json.raw(part);
        json.endArray().endObject();
    }
    json.endArray();
}

} // namespace oriel
