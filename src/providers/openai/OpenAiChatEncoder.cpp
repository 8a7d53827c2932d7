// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/OpenAiChatEncoder.h"

#include "providers/openai/OpenAiMessageWriter.h"
#include "providers/openai/OpenAiReasoning.h"
#include "providers/VendorWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

OpenAiChatEncoder::OpenAiChatEncoder(const ChatRequest &request, const ModelQuirks &quirks,
                                     const OpenAiDialect &dialect, const ModelTable &models, const ProviderId &provider,
                                     const QString &wireModel)
    : m_request(request)
    , m_quirks(quirks)
    , m_dialect(dialect)
    , m_model(models.find(request.model))
    , m_provider(provider)
    , m_wireModel(wireModel)
{
}

//! Only OpenAI's own models have rules of their own; elsewhere the server decides what to do with a parameter.
bool OpenAiChatEncoder::isReasoningModel() const
{
    return m_dialect.isOpenAi && isOpenAiReasoningModel(m_request.model, m_model);
}

bool OpenAiChatEncoder::takes(QLatin1StringView parameter)
{
    if (m_quirks.droppedParameters.contains(parameter))
        return false;
    if (!m_dialect.isOpenAi || m_model == nullptr || !m_model->refused.contains(parameter))
        return true;
    m_notices.push_back(
        ParameterDropped{QString(parameter), VendorWords::tr("%1 does not take it.").arg(m_request.model)});
    return false;
}

Result<QByteArray> OpenAiChatEncoder::body()
{
    const bool isDeveloper = isReasoningModel() && !m_quirks.droppedParameters.contains("developer"_L1);
    m_json.beginObject().member("model", m_wireModel).key("messages");
    OpenAiMessageWriter messages(m_dialect, m_provider, isDeveloper ? "developer"_L1 : "system"_L1, m_json);
    if (auto written = messages.write(m_request); !written)
        return std::unexpected(written.error());

    if (m_request.stream) {
        m_json.member("stream", true);
        if (m_dialect.hasStreamOptions && !m_quirks.droppedParameters.contains("stream_options"_L1))
            m_json.key("stream_options").beginObject().member("include_usage", true).endObject();
    }
    if (m_dialect.includesUsage && !m_quirks.droppedParameters.contains("usage"_L1))
        m_json.key("usage").beginObject().member("include", true).endObject();
    writeLength();
    writeSampling();
    writeReasoning();
    writeSchema();
    writeTools();
    m_json.endObject();
    return m_json.take();
}

void OpenAiChatEncoder::writeLength()
{
    if (!m_request.parameters.maxTokens)
        return;
    const auto isDropped = [this](const char *name) {
        return m_quirks.droppedParameters.contains(QLatin1StringView(name));
    };
    const bool isNew = isReasoningModel();
    const char *name = isNew ? "max_completion_tokens" : "max_tokens";
    if (isDropped(name))
        name = isNew ? "max_tokens" : "max_completion_tokens";
    if (!isDropped(name))
        m_json.member(name, *m_request.parameters.maxTokens);
}

void OpenAiChatEncoder::writeSampling()
{
    const auto &parameters = m_request.parameters;
    if (parameters.temperature && takes("temperature"_L1))
        m_json.member("temperature", *parameters.temperature);
    if (parameters.topP && takes("top_p"_L1))
        m_json.member("top_p", *parameters.topP);
    if (parameters.topK && !m_dialect.hasTopK)
        m_notices.push_back(ParameterDropped{u"top_k"_s, VendorWords::tr("This provider does not have it.")});
    else if (parameters.topK && takes("top_k"_L1))
        m_json.member("top_k", *parameters.topK);
    if (parameters.presencePenalty && takes("presence_penalty"_L1))
        m_json.member("presence_penalty", *parameters.presencePenalty);
    if (parameters.frequencyPenalty && takes("frequency_penalty"_L1))
        m_json.member("frequency_penalty", *parameters.frequencyPenalty);
    const std::string seed = m_dialect.seedField.toStdString();
    if (parameters.seed && takes(QLatin1StringView(seed.data(), qsizetype(seed.size()))))
        m_json.member(seed, *parameters.seed);
    if (!parameters.stop.isEmpty() && takes("stop"_L1)) {
        m_json.key("stop").beginArray();
        for (const auto &word : parameters.stop)
            m_json.value(word);
        m_json.endArray();
    }
}

void OpenAiChatEncoder::writeReasoning()
{
    using Reasoning = OpenAiDialect::Reasoning;
    const auto &parameters = m_request.parameters;
    const auto budget = parameters.reasoningBudgetTokens;
    if (!budget && !parameters.reasoningEffort)
        return;
    const auto effort = budget ? effortFor(*budget) : *parameters.reasoningEffort;
    switch (m_dialect.reasoning) {
    case Reasoning::None:
        m_notices.push_back(
            ParameterDropped{u"reasoning_effort"_s, VendorWords::tr("This provider does not have it.")});
        break;
    case Reasoning::Effort:
        if (takes("reasoning_effort"_L1))
            m_json.member("reasoning_effort", effortName(effort));
        break;
    case Reasoning::Object:
        if (!takes("reasoning"_L1))
            break;
        m_json.key("reasoning").beginObject();
        if (effort == ReasoningEffort::None)
            m_json.member("enabled", false);
        else if (budget)
            m_json.member("max_tokens", *budget);
        else
            m_json.member("effort", effortName(effort));
        m_json.endObject();
        break;
    case Reasoning::Thinking:
        if (takes("thinking"_L1)) {
            m_json.key("thinking").beginObject();
            m_json.member("type", effort == ReasoningEffort::None ? "disabled" : "enabled").endObject();
        }
        break;
    case Reasoning::EnableThinking:
        if (!takes("enable_thinking"_L1))
            break;
        m_json.member("enable_thinking", effort != ReasoningEffort::None);
        if (budget && *budget > 0)
            m_json.member("thinking_budget", *budget);
        break;
    }
}

bool OpenAiChatEncoder::hasSchema() const
{
    return !m_request.parameters.responseSchema.isEmpty() && m_dialect.hasNativeSchema
        && (m_model == nullptr || m_model->info.structuredOutput.value_or(true))
        && !m_quirks.droppedParameters.contains("response_format"_L1);
}

void OpenAiChatEncoder::writeSchema()
{
    const auto &parameters = m_request.parameters;
    if (!hasSchema())
        return;
    m_json.key("response_format").beginObject().member("type", "json_schema").key("json_schema").beginObject();
    m_json.member("name", parameters.responseSchemaName);
    m_json.member("strict", !m_quirks.droppedParameters.contains("strict"_L1));
    m_json.key("schema").raw(parameters.responseSchema).endObject().endObject();
}

void OpenAiChatEncoder::writeTools()
{
    if (m_request.tools.empty())
        return;
    m_json.key("tools").beginArray();
    for (const auto &tool : m_request.tools) {
        m_json.beginObject().member("type", "function").key("function").beginObject().member("name", tool.name);
        if (!tool.description.isEmpty())
            m_json.member("description", tool.description);
        m_json.key("parameters");
        m_json.raw(tool.parametersSchema.isEmpty() ? QByteArrayView(R"({"type":"object","properties":{}})")
                                                   : QByteArrayView(tool.parametersSchema));
        m_json.endObject().endObject();
    }
    m_json.endArray();
}

} // namespace oriel
