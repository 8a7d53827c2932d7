// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/anthropic/AnthropicMessages.h"

#include "providers/VendorWords.h"
#include "text/JsonSlice.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qsizetype bigDocumentBytes = 3000; // under about 1024 tokens nothing is kept in the prompt cache
constexpr qsizetype longConversationBytes = 8000;
constexpr qsizetype titleCeiling = 500;
const QByteArray cacheMark = ",\"cache_control\":{\"type\":\"ephemeral\"}";

//! Ids match ^[a-zA-Z0-9_-]+$; those of other providers' calls need not.
QString withoutForeignSigns(QString id)
{
    for (QChar &sign : id) {
        if (sign.unicode() > 127 || (!sign.isLetterOrNumber() && sign != u'_' && sign != u'-'))
            sign = u'_';
    }
    return id.isEmpty() ? u"call"_s : id;
}

QByteArray resultJson(const QString &wireId, const QString &content, bool isError)
{
    JsonWriter json;
    json.beginObject().member("type", "tool_result").member("tool_use_id", wireId);
    if (!content.trimmed().isEmpty())
        json.member("content", content);
    if (isError)
        json.member("is_error", true);
    return json.endObject().take();
}

//! The media type and the bytes of "data:image/png;base64,..."; empty when \a url is none.
std::optional<ImagePart> imageOfDataUrl(const QString &url)
{
    if (!url.startsWith("data:"_L1))
        return std::nullopt;
    const auto comma = url.indexOf(u',');
    const auto head = url.mid(5, comma - 5);
    if (comma < 0 || !head.endsWith(";base64"_L1))
        return std::nullopt;
    return ImagePart{
        head.section(u';', 0, 0), QByteArray::fromBase64(QStringView(url).sliced(comma + 1).toLatin1()), {}};
}

bool isTextType(const QString &mediaType)
{
    return mediaType.startsWith("text/"_L1) || mediaType == "application/json"_L1 || mediaType == "application/xml"_L1;
}

//! The citations that AnthropicDecoder keeps for the text at \a at: the array that follows its citation parts.
QByteArrayView citationsAfter(const std::vector<MessagePart> &parts, std::size_t at)
{
    for (++at; at < parts.size(); ++at) {
        if (const auto *opaque = std::get_if<OpaquePart>(&parts[at]))
            return opaque->format == "anthropic"_L1 && opaque->json.startsWith('[') ? QByteArrayView(opaque->json)
                                                                                    : QByteArrayView();
        if (!std::holds_alternative<CitationPart>(parts[at]))
            return {};
    }
    return {};
}

} // namespace

AnthropicMessages::AnthropicMessages(const ChatRequest &request, const ProviderId &provider, bool citesDocuments)
    : m_request(request)
    , m_provider(provider)
    , m_citesDocuments(citesDocuments)
    , m_system(request.system)
{
}

bool AnthropicMessages::isOurs(const Message &message) const
{
    return !message.origin || *message.origin == Origin{m_provider, m_request.model};
}

Result<void> AnthropicMessages::build()
{
    for (std::size_t i = 0; i < m_request.messages.size(); ++i) {
        const auto &message = m_request.messages[i];
        if (message.role == Role::System) {
            const QString text = message.text();
            m_system += m_system.isEmpty() || text.isEmpty() ? text : u"\n\n"_s + text;
        } else if (message.role == Role::Assistant) {
            addAssistants(message, i + 1 == m_request.messages.size());
        } else if (auto added = addPersons(message); !added) {
            return added;
        }
    }
    closePersonsTurn();
    if (m_turns.empty())
        return failure(ErrorKind::InvalidInput, VendorWords::tr("There is nothing to send: the message is empty."));
    if (!m_turns.front().isPersons) {
        m_turns.insert(m_turns.begin(), Turn{true, {}});
        m_turns.front().blocks.push_back(
            {Block::Kind::Text, R"({"type":"text","text":"[Earlier messages were left out.]"})"});
    }
    return {};
}

void AnthropicMessages::add(bool isPersons, Block::Kind kind, QByteArray json)
{
    if (m_turns.empty() || m_turns.back().isPersons != isPersons) {
        if (!isPersons)
            closePersonsTurn();
        m_turns.push_back({isPersons, {}});
    }
    m_turns.back().blocks.push_back({kind, std::move(json)});
}

//! Gives the calls that nobody answered a result, and moves the results to the front, where they must stand.
void AnthropicMessages::closePersonsTurn()
{
    if (m_turns.empty() || !m_turns.back().isPersons)
        return;
    auto &blocks = m_turns.back().blocks;
    for (const auto &wireId : std::exchange(m_openCalls, {}))
        blocks.push_back({Block::Kind::Result, resultJson(wireId, u"The tool was not run."_s, true)});
    std::vector<Block> ordered;
    for (const bool areResults : {true, false}) {
        for (auto &block : blocks) {
            if ((block.kind == Block::Kind::Result) == areResults)
                ordered.push_back(std::move(block));
        }
    }
    blocks = std::move(ordered);
}

Result<void> AnthropicMessages::addPersons(const Message &message)
{
    for (const auto &part : message.parts) {
        Result<void> added;
        if (const auto *text = std::get_if<TextPart>(&part)) {
            if (!text->text.trimmed().isEmpty())
                add(true, Block::Kind::Text,
                    JsonWriter().beginObject().member("type", "text").member("text", text->text).endObject().take());
        } else if (const auto *image = std::get_if<ImagePart>(&part)) {
            added = addImage(*image);
        } else if (const auto *file = std::get_if<FilePart>(&part)) {
            added = addFile(*file);
        } else if (const auto *result = std::get_if<ToolResultPart>(&part)) {
            addResult(*result);
        } else if (const auto *audio = std::get_if<AudioPart>(&part)) {
            if (audio->transcript.trimmed().isEmpty())
                return failure(ErrorKind::InvalidInput, VendorWords::tr("Anthropic's models do not take audio."));
            add(true, Block::Kind::Text,
                JsonWriter().beginObject().member("type", "text").member("text", audio->transcript).endObject().take());
        }
        if (!added)
            return added;
    }
    return {};
}

Result<void> AnthropicMessages::addImage(const ImagePart &image)
{
    if (const auto inlined = imageOfDataUrl(image.url))
        return addImage(*inlined);
    JsonWriter json;
    json.beginObject().member("type", "image").key("source").beginObject();
    if (image.data.isEmpty()) {
        if (image.url.isEmpty())
            return failure(ErrorKind::InvalidInput, VendorWords::tr("A picture is empty."));
        json.member("type", "url").member("url", image.url);
    } else {
        static constexpr std::array known{"image/jpeg"_L1, "image/png"_L1, "image/gif"_L1, "image/webp"_L1};
        const QString mediaType = image.mediaType == "image/jpg"_L1 ? u"image/jpeg"_s : image.mediaType;
        if (std::ranges::none_of(known, [&mediaType](auto type) { return mediaType == type; }))
            return failure(ErrorKind::InvalidInput,
                           VendorWords::tr("Anthropic's models take pictures as JPEG, PNG, GIF or WebP, not as %1.")
                               .arg(mediaType));
        json.member("type", "base64").member("media_type", mediaType).key("data").base64(image.data);
    }
    add(true, Block::Kind::Other, json.endObject().endObject().take());
    return {};
}

Result<void> AnthropicMessages::addFile(const FilePart &file)
{
    const bool isText = !file.text.isEmpty() || isTextType(file.mediaType);
    if (!isText && file.mediaType.startsWith("image/"_L1))
        return addImage({file.mediaType, file.data, {}});
    if (!isText && file.mediaType != "application/pdf"_L1)
        return failure(ErrorKind::InvalidInput,
                       VendorWords::tr("“%1” cannot be sent: Anthropic's models take text, pictures and PDF, not %2.")
                           .arg(file.name, file.mediaType));

    const QString text = file.text.isEmpty() ? QString::fromUtf8(file.data) : file.text;
    if (isText ? text.trimmed().isEmpty() : file.data.isEmpty()) {
        add(true, Block::Kind::Text,
            JsonWriter()
                .beginObject()
                .member("type", "text")
                .member("text", u"(The document “%1” is empty.)"_s.arg(file.name))
                .endObject()
                .take());
        return {};
    }
    JsonWriter json;
    json.beginObject().member("type", "document").key("source").beginObject();
    if (isText)
        json.member("type", "text").member("media_type", "text/plain").member("data", text);
    else
        json.member("type", "base64").member("media_type", "application/pdf").key("data").base64(file.data);
    json.endObject();
    if (!file.name.isEmpty())
        json.member("title", file.name.left(titleCeiling));
    if (m_citesDocuments)
        json.key("citations").beginObject().member("enabled", true).endObject();
    add(true, Block::Kind::Document, json.endObject().take());
    return {};
}

void AnthropicMessages::addResult(const ToolResultPart &result)
{
    const QString wireId = m_wireIds.value(result.callId);
    if (m_openCalls.removeOne(wireId)) {
        add(true, Block::Kind::Result, resultJson(wireId, result.content, result.isError));
    } else if (!m_usedIds.contains(wireId) && !result.content.trimmed().isEmpty()) { // its call was cut away before
        const QString text = u"(Result of the tool %1)\n%2"_s.arg(result.name, result.content);
        add(true, Block::Kind::Text,
            JsonWriter().beginObject().member("type", "text").member("text", text).endObject().take());
    }
}

void AnthropicMessages::addAssistants(const Message &message, bool isLast)
{
    const bool isOwn = isOurs(message);
    const QSet<QString> results = isOwn && !isLast ? resultIds(message) : QSet<QString>();
    for (std::size_t i = 0; i < message.parts.size(); ++i) {
        const auto &part = message.parts[i];
        if (const auto *text = std::get_if<TextPart>(&part)) {
            const bool endsRequest = isLast && i + 1 == message.parts.size();
            QString said = text->text;
            while (endsRequest && !said.isEmpty() && said.back().isSpace())
                said.chop(1); // refused at the very end of a request
            addText(said, isOwn ? citationsAfter(message.parts, i) : QByteArrayView());
        } else if (const auto *call = std::get_if<ToolCallPart>(&part)) {
            addCall(*call);
        } else if (const auto *reasoning = std::get_if<ReasoningPart>(&part); reasoning && isOwn) {
            addReasoning(*reasoning);
        } else if (const auto *opaque = std::get_if<OpaquePart>(&part);
                   opaque && isOwn && opaque->format == "anthropic"_L1) {
            if (opaque->json.startsWith('{') && (isLast || !lacksResult(*opaque, results)))
                add(false, Block::Kind::Other, opaque->json);
        }
    }
}

void AnthropicMessages::addText(const QString &text, QByteArrayView citations)
{
    if (text.trimmed().isEmpty())
        return;
    JsonWriter json;
    json.beginObject().member("type", "text").member("text", text);
    if (!citations.isEmpty())
        json.key("citations").raw(citations);
    add(false, Block::Kind::Text, json.endObject().take());
}

void AnthropicMessages::addReasoning(const ReasoningPart &reasoning)
{
    JsonWriter json;
    json.beginObject();
    if (!reasoning.redactedData.isEmpty())
        json.member("type", "redacted_thinking").key("data").utf8Value(reasoning.redactedData);
    else if (!reasoning.signature.isEmpty())
        json.member("type", "thinking")
            .member("thinking", reasoning.text)
            .key("signature")
            .utf8Value(reasoning.signature);
    else
        return; // cut before its signature: nobody takes it back
    add(false, Block::Kind::Reasoning, json.endObject().take());
}

void AnthropicMessages::addCall(const ToolCallPart &call)
{
    if (!call.isComplete) {
        m_wireIds.remove(call.id);
        return;
    }
    const QString plain = withoutForeignSigns(call.id);
    QString wireId = plain;
    for (int i = 2; m_usedIds.contains(wireId); ++i) // other providers count their calls anew in every answer
        wireId = u"%1_%2"_s.arg(plain).arg(i);
    m_usedIds.insert(wireId);
    m_wireIds.insert(call.id, wireId);

    JsonWriter json;
    json.beginObject().member("type", "tool_use").member("id", wireId).member("name", call.name).key("input");
    if (call.arguments.trimmed().startsWith('{') && isJson(call.arguments))
        json.raw(call.arguments);
    else
        json.beginObject().endObject();
    add(false, Block::Kind::Call, json.endObject().take());
    m_openCalls.append(wireId);
}

QSet<QString> AnthropicMessages::resultIds(const Message &message)
{
    QSet<QString> ids;
    for (const auto &part : message.parts) {
        const auto *opaque = std::get_if<OpaquePart>(&part);
        if (!opaque || opaque->format != "anthropic"_L1)
            continue;
        if (const auto root = m_reader.read(opaque->json))
            ids.insert((*root)["tool_use_id"].stringOr());
    }
    return ids;
}

//! A call of the provider's own tool that was cut before its result came.
bool AnthropicMessages::lacksResult(const OpaquePart &opaque, const QSet<QString> &results)
{
    const auto root = m_reader.read(opaque.json);
    return !root
        || ((*root)["type"].stringOr().endsWith("_tool_use"_L1) && !results.contains((*root)["id"].stringOr()));
}

bool AnthropicMessages::continuesCallsWithoutReasoning() const
{
    if (m_turns.size() < 2 || !m_turns.back().isPersons)
        return false;
    const auto &blocks = m_turns[m_turns.size() - 2].blocks;
    const bool hasCall = std::ranges::any_of(blocks,
                                             [](const Block &block) { return block.kind == Block::Kind::Call; });
    return hasCall && blocks.front().kind != Block::Kind::Reasoning;
}

void AnthropicMessages::markForCache()
{
    qsizetype total = 0;
    Block *lastDocument = nullptr;
    for (auto &turn : m_turns) {
        for (auto &block : turn.blocks) {
            total += block.json.size();
            if (turn.isPersons && block.kind == Block::Kind::Document && block.json.size() >= bigDocumentBytes)
                lastDocument = &block;
        }
    }
    const auto mark = [](Block &block) { block.json.insert(block.json.size() - 1, cacheMark); };
    auto &end = m_turns.back().blocks.back();
    const bool isLongTalk = m_turns.size() > 2 && m_turns.back().isPersons && total >= longConversationBytes;
    if (isLongTalk)
        mark(end);
    if (lastDocument && !(isLongTalk && lastDocument == &end))
        mark(*lastDocument);
}

void AnthropicMessages::write(JsonWriter &json) const
{
    json.beginArray();
    for (const auto &turn : m_turns) {
        json.beginObject().member("role", turn.isPersons ? "user" : "assistant").key("content").beginArray();
        for (const auto &block : turn.blocks)
            json.raw(block.json);
        json.endArray().endObject();
    }
    json.endArray();
}

} // namespace oriel
