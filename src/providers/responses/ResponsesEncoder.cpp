// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/responses/ResponsesEncoder.h"

#include "providers/openai/OpenAiReasoning.h"
#include "providers/responses/ResponsesInputWriter.h"
#include "providers/VendorWords.h"

using namespace Qt::StringLiterals;

namespace oriel {

ResponsesEncoder::ResponsesEncoder(const ChatRequest &request, const ModelQuirks &quirks, const ModelTable &models,
                                   const ProviderId &provider, bool isBackground)
    : m_request(request)
    , m_quirks(quirks)
    , m_model(models.find(request.model))
    , m_provider(provider)
    , m_isBackground(isBackground)
    , m_isReasoning(isOpenAiReasoningModel(request.model, m_model)
                    || effort().value_or(ReasoningEffort::None) != ReasoningEffort::None)
{
}

std::optional<ReasoningEffort> ResponsesEncoder::effort() const
{
    const auto &parameters = m_request.parameters;
    return parameters.reasoningBudgetTokens ? std::optional(effortFor(*parameters.reasoningBudgetTokens))
                                            : parameters.reasoningEffort;
}

bool ResponsesEncoder::takes(QLatin1StringView parameter)
{
    if (isDropped(parameter))
        return false;
    if (m_model == nullptr || !m_model->refused.contains(parameter))
        return true;
    m_notices.push_back(
        ParameterDropped{QString(parameter), VendorWords::tr("%1 does not take it.").arg(m_request.model)});
    return false;
}

Result<QByteArray> ResponsesEncoder::body()
{
    m_json.beginObject().member("model", m_request.model);
    if (!m_request.system.isEmpty())
        m_json.member("instructions", m_request.system);
    m_json.key("input");
    if (auto written = ResponsesInputWriter(m_provider, m_json).write(m_request); !written)
        return std::unexpected(written.error());
    if (m_request.stream)
        m_json.member("stream", true);
    writeStorage();
    writeSampling();
    writeReasoning();
    writeSchema();
    writeTools();
    tellMissing();
    m_json.endObject();
    return m_json.take();
}

void ResponsesEncoder::writeStorage()
{
    if (!isDropped("store"_L1))
        m_json.member("store", m_isBackground);
    // a model that does not reason refuses to be asked for its reasoning
    if (m_isReasoning && !isDropped("include"_L1))
        m_json.key("include").beginArray().value("reasoning.encrypted_content").endArray();
}

void ResponsesEncoder::writeSampling()
{
    const auto &parameters = m_request.parameters;
    if (parameters.maxTokens && takes("max_output_tokens"_L1))
        m_json.member("max_output_tokens", *parameters.maxTokens);
    if (parameters.temperature && takes("temperature"_L1))
        m_json.member("temperature", *parameters.temperature);
    if (parameters.topP && takes("top_p"_L1))
        m_json.member("top_p", *parameters.topP);
}

void ResponsesEncoder::writeReasoning()
{
    const auto asked = effort();
    const bool hasEffort = asked && !isDropped("reasoning.effort"_L1);
    const bool hasSummary = m_isReasoning && asked != ReasoningEffort::None && !isDropped("reasoning.summary"_L1);
    if ((!hasEffort && !hasSummary) || isDropped("reasoning"_L1))
        return;
    m_json.key("reasoning").beginObject();
    if (hasEffort)
        m_json.member("effort", effortName(*asked));
    if (hasSummary)
        m_json.member("summary", "auto");
    m_json.endObject();
}

bool ResponsesEncoder::hasSchema() const
{
    return !m_request.parameters.responseSchema.isEmpty()
        && (m_model == nullptr || m_model->info.structuredOutput.value_or(true)) && !isDropped("text"_L1);
}

void ResponsesEncoder::writeSchema()
{
    const auto &parameters = m_request.parameters;
    if (!hasSchema())
        return;
    m_json.key("text").beginObject().key("format").beginObject().member("type", "json_schema");
    m_json.member("name", parameters.responseSchemaName).member("strict", !isDropped("strict"_L1));
    m_json.key("schema").raw(parameters.responseSchema).endObject().endObject();
}

void ResponsesEncoder::writeTools()
{
    if (m_request.tools.empty())
        return;
    m_json.key("tools").beginArray();
    for (const auto &tool : m_request.tools) {
        m_json.beginObject().member("type", "function").member("name", tool.name);
        if (!tool.description.isEmpty())
            m_json.member("description", tool.description);
        m_json.key("parameters");
        m_json.raw(tool.parametersSchema.isEmpty() ? QByteArrayView(R"({"type":"object","properties":{}})")
                                                   : QByteArrayView(tool.parametersSchema));
        m_json.member("strict", false).endObject(); // unlike in Chat Completions it is true when left out
    }
    m_json.endArray();
}

void ResponsesEncoder::tellMissing()
{
    const auto &parameters = m_request.parameters;
    const auto tell = [this](bool isSet, QLatin1StringView name) {
        if (isSet)
            m_notices.push_back(ParameterDropped{name, VendorWords::tr("The Responses API does not have it.")});
    };
    tell(parameters.topK.has_value(), "top_k"_L1);
    tell(parameters.seed.has_value(), "seed"_L1);
    tell(!parameters.stop.isEmpty(), "stop"_L1);
    tell(parameters.presencePenalty.has_value(), "presence_penalty"_L1);
    tell(parameters.frequencyPenalty.has_value(), "frequency_penalty"_L1);
}

} // namespace oriel
