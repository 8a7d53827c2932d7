// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ollama/OllamaEncoder.h"

#include "providers/ollama/OllamaContext.h"
#include "providers/VendorWords.h"
#include "text/JsonSlice.h"
#include "text/JsonValue.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Takes levels only and cannot be told not to think.
bool isGptOss(const QString &model)
{
    return model.section(u'/', -1).startsWith("gpt-oss"_L1, Qt::CaseInsensitive);
}

bool asksToThink(const GenerationParameters &parameters)
{
    if (parameters.reasoningBudgetTokens)
        return *parameters.reasoningBudgetTokens > 0;
    return parameters.reasoningEffort != ReasoningEffort::None;
}

//! The level that comes nearest: a number of tokens cannot be said.
QLatin1StringView levelFor(const GenerationParameters &parameters)
{
    if (const auto budget = parameters.reasoningBudgetTokens)
        return *budget <= 4096 ? "low"_L1 : *budget <= 16384 ? "medium"_L1 : "high"_L1;
    switch (*parameters.reasoningEffort) {
    case ReasoningEffort::None:
    case ReasoningEffort::Minimal:
    case ReasoningEffort::Low: return "low"_L1;
    case ReasoningEffort::Medium: return "medium"_L1;
    case ReasoningEffort::High: return "high"_L1;
    }
    Q_UNREACHABLE();
}

//! What a message of the person's is on this wire: one text and the bytes of its images.
struct Asked {
    QString text;
    std::vector<QByteArrayView> images;
};

void addText(Asked &asked, const QString &text)
{
    if (!asked.text.isEmpty() && !text.isEmpty())
        asked.text += "\n\n"_L1;
    asked.text += text;
}

Result<void> addPart(Asked &asked, const MessagePart &part)
{
    if (const auto *text = std::get_if<TextPart>(&part)) {
        addText(asked, text->text);
    } else if (const auto *image = std::get_if<ImagePart>(&part)) {
        if (image->data.isEmpty())
            return failure(ErrorKind::InvalidInput,
                           VendorWords::tr("Ollama takes images themselves, not the address of one."));
        asked.images.push_back(image->data);
    } else if (const auto *file = std::get_if<FilePart>(&part)) {
        if (file->data.isEmpty())
            addText(asked, u"File: %1\n\n%2"_s.arg(file->name, file->text));
        else if (file->mediaType.startsWith("image/"_L1))
            asked.images.push_back(file->data);
        else
            return failure(ErrorKind::InvalidInput,
                           VendorWords::tr("“%1” cannot be sent: Ollama takes text and images, not %2.")
                               .arg(file->name, file->mediaType));
    } else if (const auto *audio = std::get_if<AudioPart>(&part)) {
        if (audio->transcript.isEmpty())
            return failure(ErrorKind::InvalidInput, VendorWords::tr("Ollama takes no sound."));
        addText(asked, audio->transcript);
    }
    return {};
}

} // namespace

OllamaEncoder::OllamaEncoder(const ChatRequest &request, const ModelQuirks &quirks, const ProviderConfig &config,
                             std::optional<qint64> contextLimit)
    : m_request(request)
    , m_quirks(quirks)
    , m_config(config)
    , m_contextLimit(contextLimit)
{
    for (const auto &message : request.messages) {
        for (const auto &part : message.parts) {
            if (const auto *call = std::get_if<ToolCallPart>(&part))
                m_toolNames[call->id] = call->name;
        }
    }
}

Result<QByteArray> OllamaEncoder::body()
{
    m_json.beginObject().member("model", m_request.model);
    if (auto written = writeMessages(); !written)
        return std::unexpected(written.error());
    m_json.member("stream", m_request.stream);
    writeThink();
    if (!m_request.parameters.responseSchema.isEmpty())
        m_json.key("format").raw(m_request.parameters.responseSchema);
    writeTools();
    writeOptions();
    m_json.member("truncate", false); // a prompt that is too long is an error then, and not silently cut
    m_json.endObject();
    return m_json.take();
}

Result<void> OllamaEncoder::writeMessages()
{
    m_json.key("messages").beginArray();
    if (!m_request.system.isEmpty())
        m_json.beginObject().member("role", "system").member("content", m_request.system).endObject();
    const auto &messages = m_request.messages;
    const auto lastAsked = std::ranges::find(messages.rbegin(), messages.rend(), Role::User, &Message::role);
    const auto toolLoop = messages.size() - std::size_t(lastAsked - messages.rbegin());
    for (std::size_t i = 0; i < messages.size(); ++i) {
        const auto &message = messages[i];
        if (message.role == Role::Assistant) {
            const bool isOwn = !message.origin || *message.origin == Origin{m_config.id, m_request.model};
            writeAnswer(message, isOwn && i >= toolLoop); // templates leave out what was thought about earlier
                                                          // questions
        } else if (auto written = writeAsked(message, message.role == Role::System ? "system"_L1 : "user"_L1);
                   !written) {
            return written;
        }
    }
    m_json.endArray();
    return {};
}

Result<void> OllamaEncoder::writeAsked(const Message &message, QLatin1StringView role)
{
    Asked asked;
    for (const auto &part : message.parts) {
        if (const auto *result = std::get_if<ToolResultPart>(&part))
            writeResult(*result); // a message of its own here
        else if (auto added = addPart(asked, part); !added)
            return added;
    }
    if (asked.text.isEmpty() && asked.images.empty() && !message.parts.empty())
        return {};
    m_json.beginObject().member("role", role).member("content", asked.text);
    if (!asked.images.empty()) {
        m_json.key("images").beginArray();
        for (const auto image : asked.images)
            m_json.base64(image);
        m_json.endArray();
    }
    m_json.endObject();
    return {};
}

void OllamaEncoder::writeAnswer(const Message &message, bool echoesThinking)
{
    QString text = message.text();
    std::vector<const ToolCallPart *> calls;
    for (const auto &part : message.parts) {
        if (const auto *call = std::get_if<ToolCallPart>(&part); call && call->isComplete)
            calls.push_back(call);
        else if (const auto *audio = std::get_if<AudioPart>(&part))
            text += audio->transcript;
    }
    if (text.isEmpty() && calls.empty())
        return;
    m_json.beginObject().member("role", "assistant").member("content", text);
    if (const QString thinking = message.reasoning(); echoesThinking && !thinking.isEmpty())
        m_json.member("thinking", thinking);
    if (!calls.empty())
        writeCalls(calls);
    m_json.endObject();
}

void OllamaEncoder::writeCalls(const std::vector<const ToolCallPart *> &calls)
{
    m_json.key("tool_calls").beginArray();
    for (const auto *call : calls) {
        const auto arguments = call->arguments.trimmed();
        const bool isObject = arguments.startsWith('{') && isJson(arguments);
        m_json.beginObject();
        if (!call->id.isEmpty())
            m_json.member("id", call->id);
        m_json.key("function").beginObject().member("name", call->name);
        m_json.key("arguments").raw(isObject ? QByteArrayView(call->arguments) : QByteArrayView("{}"));
        m_json.endObject().endObject();
    }
    m_json.endArray();
}

void OllamaEncoder::writeResult(const ToolResultPart &result)
{
    m_json.beginObject().member("role", "tool").member("tool_name", toolNameOf(result));
    if (!result.callId.isEmpty())
        m_json.member("tool_call_id", result.callId);
    m_json.member("content", result.content).endObject();
}

QString OllamaEncoder::toolNameOf(const ToolResultPart &result) const
{
    const auto known = m_toolNames.find(result.callId);
    return result.name.isEmpty() && known != m_toolNames.end() ? known->second : result.name;
}

void OllamaEncoder::writeThink()
{
    const auto &parameters = m_request.parameters;
    if (m_quirks.droppedParameters.contains("think"_L1)
        || (!parameters.reasoningBudgetTokens && !parameters.reasoningEffort))
        return;
    if (!isGptOss(m_request.model)) {
        m_json.member("think", asksToThink(parameters));
        return;
    }
    m_json.member("think", levelFor(parameters));
    if (!asksToThink(parameters))
        m_notices.push_back(Notice{
            VendorWords::tr("%1 cannot be told not to think, so it thinks as little as it can.").arg(m_request.model)});
}

void OllamaEncoder::writeOptions()
{
    const auto context = ollamaContextFor(m_request, m_contextLimit, fixedContext());
    if (!context.fits) {
        m_notices.push_back(
            Notice{VendorWords::tr(
                       "The conversation has about %Ln tokens, but %1 is given only %2: the server may refuse it or "
                       "forget its beginning.",
                       nullptr, int(context.prompt))
                       .arg(m_request.model, QLocale().toString(context.window))});
    }
    const auto &parameters = m_request.parameters;
    m_json.key("options").beginObject().member("num_ctx", context.window);
    m_json.optionalMember("num_predict", parameters.maxTokens);
    m_json.optionalMember("temperature", parameters.temperature);
    m_json.optionalMember("top_p", parameters.topP);
    m_json.optionalMember("top_k", parameters.topK);
    m_json.optionalMember("seed", parameters.seed);
    m_json.optionalMember("presence_penalty", parameters.presencePenalty);
    m_json.optionalMember("frequency_penalty", parameters.frequencyPenalty);
    if (!parameters.stop.isEmpty()) {
        m_json.key("stop").beginArray();
        for (const auto &word : parameters.stop)
            m_json.value(word);
        m_json.endArray();
    }
    m_json.endObject();
}

void OllamaEncoder::writeTools()
{
    if (m_request.tools.empty())
        return;
    m_json.key("tools").beginArray();
    for (const auto &tool : m_request.tools) {
        m_json.beginObject().member("type", "function").key("function").beginObject().member("name", tool.name);
        m_json.member("description", tool.description);
        m_json.key("parameters");
        m_json.raw(tool.parametersSchema.isEmpty() ? QByteArrayView(R"({"type":"object","properties":{}})")
                                                   : QByteArrayView(tool.parametersSchema));
        m_json.endObject().endObject();
    }
    m_json.endArray();
}

//! The person's own num_ctx. The patches are applied to the body later; here they are only looked at.
std::optional<qint64> OllamaEncoder::fixedContext() const
{
    for (const auto &patch : {m_request.parameters.bodyPatch, m_config.bodyPatch}) {
        JsonReader reader;
        const auto root = patch.isEmpty() ? Result<JsonValue>() : reader.read(patch);
        if (!root)
            continue;
        if (const auto tokens = (*root)["options"]["num_ctx"].integer(); tokens && *tokens > 0)
            return tokens;
    }
    return std::nullopt;
}

} // namespace oriel
