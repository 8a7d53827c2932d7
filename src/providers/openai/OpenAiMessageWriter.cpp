// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/OpenAiMessageWriter.h"

#include "providers/openai/ReasoningDetails.h"
#include "providers/VendorWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qsizetype callIdCeiling = 40; // OpenAI refuses longer ones, which the Responses API and others make

//! \a length letters and digits that stand for \a id, the same every time (FNV-1a).
QString shortId(const QString &id, int length)
{
    static constexpr QLatin1StringView signs("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    quint64 hash = 14695981039346656037ULL;
    for (const char byte : id.toUtf8())
        hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
    QString text;
    for (int i = 0; i < length; ++i) {
        text += signs[qsizetype(hash % quint64(signs.size()))];
        hash = hash / quint64(signs.size()) + (i % 10 == 9 ? 1099511628211ULL : 0);
    }
    return text;
}

bool isAlphanumeric(const QString &id)
{
    return std::ranges::all_of(id, [](QChar sign) { return sign.unicode() < 128 && sign.isLetterOrNumber(); });
}

} // namespace

OpenAiMessageWriter::OpenAiMessageWriter(const OpenAiDialect &dialect, const ProviderId &provider,
                                         QLatin1StringView instructionRole, JsonWriter &json)
    : OpenAiAskedWriter(json, dialect.hasFiles)
    , m_dialect(dialect)
    , m_provider(provider)
    , m_instructionRole(instructionRole)
{
}

Result<void> OpenAiMessageWriter::write(const ChatRequest &request)
{
    m_json.beginArray();
    if (!request.system.isEmpty())
        m_json.beginObject().member("role", m_instructionRole).member("content", request.system).endObject();
    const auto lastAsked = std::ranges::find(request.messages.rbegin(), request.messages.rend(), Role::User,
                                             &Message::role);
    const auto toolLoop = request.messages.size() - std::size_t(lastAsked - request.messages.rbegin());
    for (std::size_t i = 0; i < request.messages.size(); ++i) {
        if (auto written = writeMessage(request.messages[i], request.model, i >= toolLoop); !written)
            return written;
    }
    m_json.endArray();
    return {};
}

Result<void> OpenAiMessageWriter::writeMessage(const Message &message, const QString &model, bool isInToolLoop)
{
    const bool isOwn = !message.origin || *message.origin == Origin{m_provider, model};
    switch (message.role) {
    case Role::System: return writeAsked(message, m_instructionRole);
    case Role::User:
    case Role::Tool: return writeAsked(message, "user"_L1);
    case Role::Assistant: writeAnswer(message, isOwn, isInToolLoop); return {};
    }
    Q_UNREACHABLE();
}

void OpenAiMessageWriter::writeText(const QString &text)
{
    m_json.beginObject().member("type", "text").member("text", text).endObject();
}

void OpenAiMessageWriter::writeImage(const QByteArray &url)
{
    m_json.beginObject().member("type", "image_url").key("image_url").beginObject();
    m_json.key("url").utf8Value(url).endObject().endObject();
}

void OpenAiMessageWriter::writeDocument(const QString &name, const QByteArray &url)
{
    m_json.beginObject().member("type", "file").key("file").beginObject();
    m_json.member("filename", name).key("file_data").utf8Value(url).endObject().endObject();
}

Result<void> OpenAiMessageWriter::writeAudio(const AudioPart &audio)
{
    const bool isWav = audio.mediaType.contains("wav"_L1);
    const bool isMp3 = audio.mediaType == "audio/mpeg"_L1 || audio.mediaType == "audio/mp3"_L1;
    if (!m_dialect.hasAudio || (!isWav && !isMp3)) {
        if (!audio.transcript.isEmpty()) {
            writeText(audio.transcript);
            return {};
        }
        return failure(ErrorKind::InvalidInput,
                       m_dialect.hasAudio
                           ? VendorWords::tr("Sound of type %1 cannot be sent: this provider takes WAV and MP3.")
                                 .arg(audio.mediaType)
                           : VendorWords::tr("This provider takes no sound."));
    }
    m_json.beginObject().member("type", "input_audio").key("input_audio").beginObject();
    m_json.key("data").base64(audio.data).member("format", isWav ? "wav" : "mp3");
    m_json.endObject().endObject();
    return {};
}

void OpenAiMessageWriter::writeAnswer(const Message &message, bool isOwn, bool isInToolLoop)
{
    QString text = message.text();
    std::vector<const ToolCallPart *> calls;
    std::vector<const OpaquePart *> details;
    for (const auto &part : message.parts) {
        if (const auto *call = std::get_if<ToolCallPart>(&part); call && call->isComplete)
            calls.push_back(call);
        else if (const auto *opaque = std::get_if<OpaquePart>(&part);
                 opaque && isOwn && opaque->format == ReasoningDetails::format)
            details.push_back(opaque);
        else if (const auto *audio = std::get_if<AudioPart>(&part))
            text += audio->transcript;
    }
    if (text.isEmpty() && calls.empty())
        return; // some servers refuse an answer that says nothing

    m_json.beginObject().member("role", "assistant").key("content");
    if (text.isEmpty())
        m_json.null();
    else
        m_json.value(text);
    const bool echoes = m_dialect.echo == OpenAiDialect::Echo::Always
        || (m_dialect.echo == OpenAiDialect::Echo::ToolLoop && isInToolLoop);
    if (const QString reasoning = message.reasoning(); echoes && isOwn && !reasoning.isEmpty())
        m_json.member(m_dialect.echoField.toStdString(), reasoning);
    if (!details.empty()) {
        m_json.key("reasoning_details").beginArray();
        for (const auto *item : details)
            m_json.raw(item->json);
        m_json.endArray();
    }
    if (!calls.empty())
        writeCalls(calls, isOwn);
    m_json.endObject();
}

void OpenAiMessageWriter::writeCalls(const std::vector<const ToolCallPart *> &calls, bool isOwn)
{
    m_json.key("tool_calls").beginArray();
    for (const auto *call : calls) {
        m_json.beginObject().member("id", callId(call->id)).member("type", "function").key("function").beginObject();
        m_json.member("name", call->name);
        writeOpenAiArguments(m_json, *call);
        m_json.endObject();
        if (isOwn && call->signature.startsWith('{'))
            m_json.key("extra_content").raw(call->signature);
        m_json.endObject();
    }
    m_json.endArray();
}

void OpenAiMessageWriter::writeResult(const ToolResultPart &result)
{
    m_json.beginObject().member("role", "tool").member("tool_call_id", callId(result.callId));
    m_json.member("content", result.content).endObject();
}

QString OpenAiMessageWriter::callId(const QString &id) const
{
    const int length = m_dialect.toolIdLength;
    if (length > 0)
        return id.size() == length && isAlphanumeric(id) ? id : shortId(id, length);
    return id.size() <= callIdCeiling ? id : "call_"_L1 + shortId(id, 20);
}

} // namespace oriel
