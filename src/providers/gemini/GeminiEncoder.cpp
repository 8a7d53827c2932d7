// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/GeminiEncoder.h"

#include "providers/gemini/GeminiSchema.h"
#include "providers/VendorWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qsizetype stopCeiling = 5; // the API's own

int budgetOf(ReasoningEffort effort)
{
    switch (effort) {
    case ReasoningEffort::None: return 0;
    case ReasoningEffort::Minimal: return 512;
    case ReasoningEffort::Low: return 2048;
    case ReasoningEffort::Medium: return 8192;
    case ReasoningEffort::High: return 24576;
    }
    Q_UNREACHABLE();
}

ReasoningEffort effortOf(int budget)
{
    if (budget <= 0)
        return ReasoningEffort::None;
    return budget <= 4096 ? ReasoningEffort::Low : budget <= 16384 ? ReasoningEffort::Medium : ReasoningEffort::High;
}

} // namespace

GeminiEncoder::GeminiEncoder(const ChatRequest &request, const ProviderId &provider, const ModelQuirks &quirks)
    : m_request(request)
    , m_wanted(request.parameters)
    , m_quirks(quirks)
    , m_model(request.model)
    , m_contents(request, provider, m_model.demandsSignatures(),
                 !quirks.droppedParameters.contains("thoughtSignature"_L1))
{
}

void GeminiEncoder::tell(QLatin1StringView parameter, const QString &reason)
{
    m_notices.push_back(ParameterDropped{parameter, reason});
}

Result<QByteArray> GeminiEncoder::body()
{
    if (auto built = m_contents.build(); !built)
        return std::unexpected(built.error());
    JsonWriter json;
    json.beginObject();
    writeSystem(json);
    m_contents.write(json.key("contents"));
    writeTools(json);
    writeConfig(json);
    return json.endObject().take();
}

//! Older models take either tools or a schema.
bool GeminiEncoder::hasSchema() const
{
    return !m_wanted.responseSchema.isEmpty() && m_model.hasSchema() && !isDropped("responseSchema"_L1)
        && (m_request.tools.empty() || m_model.hasSchemaWithTools());
}

void GeminiEncoder::writeSystem(JsonWriter &json)
{
    const QString text = m_contents.system();
    if (text.trimmed().isEmpty())
        return;
    if (!m_model.hasSystemInstruction() || isDropped("systemInstruction"_L1)) {
        m_contents.prepend(text);
        return;
    }
    json.key("systemInstruction").beginObject().key("parts").beginArray();
    json.beginObject().member("text", text).endObject().endArray().endObject();
}

void GeminiEncoder::writeTools(JsonWriter &json)
{
    if (m_request.tools.empty() || isDropped("tools"_L1))
        return;
    json.key("tools").beginArray().beginObject().key("functionDeclarations").beginArray();
    for (const auto &tool : m_request.tools) {
        json.beginObject().member("name", tool.name).member("description", tool.description);
        if (const auto parameters = schemaForGemini(tool.parametersSchema); !parameters.isEmpty())
            json.key("parameters").raw(parameters);
        json.endObject();
    }
    json.endArray().endObject().endArray();
}

void GeminiEncoder::writeConfig(JsonWriter &json)
{
    JsonWriter config;
    config.beginObject();
    writeSampling(config);
    writeThinking(config);
    writeSchema(config);
    if (m_model.makesPictures())
        config.key("responseModalities").beginArray().value("TEXT").value("IMAGE").endArray();
    config.endObject();
    if (config.text() != "{}")
        json.key("generationConfig").raw(config.text());
}

void GeminiEncoder::writeSampling(JsonWriter &json)
{
    const auto write = [this, &json](QLatin1StringView name, const auto &value) {
        if (value && !isDropped(name))
            json.member({name.data(), std::size_t(name.size())}, *value);
    };
    write("maxOutputTokens"_L1, m_wanted.maxTokens);
    write("temperature"_L1, m_wanted.temperature);
    write("topP"_L1, m_wanted.topP);
    write("topK"_L1, m_wanted.topK);
    write("seed"_L1, m_wanted.seed);
    write("presencePenalty"_L1, m_wanted.presencePenalty);
    write("frequencyPenalty"_L1, m_wanted.frequencyPenalty);
    QStringList stops = m_wanted.stop;
    stops.removeAll(QString());
    if (stops.size() > stopCeiling) {
        tell("stopSequences"_L1,
             VendorWords::tr("Gemini takes %n stop sequences; the others are left out.", nullptr, int(stopCeiling)));
        stops = stops.first(stopCeiling);
    }
    if (stops.isEmpty() || isDropped("stopSequences"_L1))
        return;
    json.key("stopSequences").beginArray();
    for (const auto &stop : stops)
        json.value(stop);
    json.endArray();
}

void GeminiEncoder::writeThinking(JsonWriter &json)
{
    const bool isUnsaid = !m_wanted.reasoningBudgetTokens && !m_wanted.reasoningEffort;
    if (isUnsaid || isDropped("thinkingConfig"_L1))
        return;
    if (!m_model.takesBudget() && !m_model.takesLevel()) {
        if (m_wanted.reasoningBudgetTokens.value_or(0) > 0
            || m_wanted.reasoningEffort.value_or(ReasoningEffort::None) != ReasoningEffort::None)
            tell("thinkingConfig"_L1, VendorWords::tr("The model does not think before it answers."));
        return;
    }
    const bool isLevel = m_model.takesLevel() && !isDropped("thinkingLevel"_L1)
        && (!m_wanted.reasoningBudgetTokens || isDropped("thinkingBudget"_L1));
    const auto budget = isLevel || isDropped("thinkingBudget"_L1) ? std::nullopt : thinkingBudget();
    json.key("thinkingConfig").beginObject();
    if (isLevel)
        json.member("thinkingLevel", thinkingLevel());
    json.optionalMember("thinkingBudget", budget);
    if (!budget || *budget != 0)
        json.member("includeThoughts", true);
    json.endObject();
}

std::optional<int> GeminiEncoder::thinkingBudget()
{
    const int wanted = m_wanted.reasoningBudgetTokens.value_or(
        budgetOf(m_wanted.reasoningEffort.value_or(ReasoningEffort::None)));
    if (wanted <= 0 && m_model.mayNotThink())
        return 0;
    if (wanted <= 0)
        tell("thinkingBudget"_L1, VendorWords::tr("The model always thinks; it is asked to think little."));
    const int budget = std::clamp(wanted, m_model.leastBudget(), m_model.mostBudget());
    if (m_wanted.reasoningBudgetTokens && wanted > 0 && budget != wanted)
        m_notices.push_back(Notice{VendorWords::tr("The model thinks with %L1 to %Ln tokens; %L2 are asked for.",
                                                   nullptr, m_model.mostBudget())
                                       .arg(m_model.leastBudget())
                                       .arg(budget)});
    return budget;
}

QLatin1StringView GeminiEncoder::thinkingLevel()
{
    const auto least = m_model.hasMinimalLevel() ? "minimal"_L1 : "low"_L1;
    const auto effort = m_wanted.reasoningBudgetTokens ? effortOf(*m_wanted.reasoningBudgetTokens)
                                                       : m_wanted.reasoningEffort.value_or(ReasoningEffort::None);
    switch (effort) {
    case ReasoningEffort::None:
        tell("thinkingLevel"_L1, VendorWords::tr("The model always thinks; it is asked to think little."));
        return least;
    case ReasoningEffort::Minimal: return least;
    case ReasoningEffort::Low: return "low"_L1;
    case ReasoningEffort::Medium: return "medium"_L1;
    case ReasoningEffort::High: return "high"_L1;
    }
    Q_UNREACHABLE();
}

void GeminiEncoder::writeSchema(JsonWriter &json)
{
    if (!hasSchema())
        return;
    json.member("responseMimeType", "application/json");
    if (m_model.hasJsonSchema() && !isDropped("responseJsonSchema"_L1)) {
        json.key("responseJsonSchema").raw(m_wanted.responseSchema);
        return;
    }
    if (const auto schema = schemaForGemini(m_wanted.responseSchema); !schema.isEmpty())
        json.key("responseSchema").raw(schema);
}

} // namespace oriel
