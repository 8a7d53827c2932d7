// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/anthropic/AnthropicEncoder.h"

#include "providers/anthropic/AnthropicSchema.h"
#include "providers/ModelTable.h"
#include "providers/VendorWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int leastBudget = 1024; // the API's own
constexpr int answerBesideBudget = 4096;
constexpr int unstreamedCeiling = 16000; // the API refuses what may take more than ten minutes in one piece
constexpr qsizetype cacheablePrefixBytes = 3000; // under about 1024 tokens nothing is kept
const QByteArray cacheControl = R"({"type":"ephemeral"})";

QLatin1StringView effortName(ReasoningEffort effort)
{
    switch (effort) {
    case ReasoningEffort::None:
    case ReasoningEffort::Minimal:
    case ReasoningEffort::Low: return "low"_L1;
    case ReasoningEffort::Medium: return "medium"_L1;
    case ReasoningEffort::High: return "high"_L1;
    }
    Q_UNREACHABLE();
}

int budgetOf(ReasoningEffort effort)
{
    switch (effort) {
    case ReasoningEffort::None:
    case ReasoningEffort::Minimal: return leastBudget;
    case ReasoningEffort::Low: return 2048;
    case ReasoningEffort::Medium: return 8192;
    case ReasoningEffort::High: return 24576;
    }
    Q_UNREACHABLE();
}

QLatin1StringView effortOf(int budget)
{
    return budget <= 4096 ? "low"_L1 : budget <= 16384 ? "medium"_L1 : "high"_L1;
}

bool citesDocuments(const ChatRequest &request, const ModelQuirks &quirks)
{
    // the API refuses citations beside a schema
    return AnthropicModel(request.model).hasCitations() && request.parameters.responseSchema.isEmpty()
        && !quirks.droppedParameters.contains("citations"_L1);
}

} // namespace

AnthropicEncoder::AnthropicEncoder(const ChatRequest &request, const ProviderId &provider, const ModelQuirks &quirks)
    : m_request(request)
    , m_wanted(request.parameters)
    , m_quirks(quirks)
    , m_model(request.model)
    , m_messages(request, provider, citesDocuments(request, quirks))
{
}

void AnthropicEncoder::tell(QLatin1StringView parameter, const QString &reason)
{
    m_notices.push_back(ParameterDropped{parameter, reason});
}

Result<QByteArray> AnthropicEncoder::body()
{
    if (auto built = m_messages.build(); !built)
        return std::unexpected(built.error());
    planMaxTokens();
    if (auto planned = planThinking(); !planned)
        return std::unexpected(planned.error());
    if (!isDropped("cache_control"_L1))
        m_messages.markForCache();

    JsonWriter json;
    json.beginObject().member("model", m_request.model).member("max_tokens", m_maxTokens);
    writeSystem(json);
    writeTools(json);
    writeThinking(json);
    writeOutputConfig(json);
    writeSampling(json);
    if (m_request.stream)
        json.member("stream", true);
    m_messages.write(json.key("messages"));
    return json.endObject().take();
}

void AnthropicEncoder::planMaxTokens()
{
    const auto *known = ModelTable::builtIn().find(m_request.model);
    const auto limit = known ? known->info.maxOutputTokens : std::nullopt;
    m_outputCeiling = limit ? int(std::clamp<qint64>(*limit, 1, 1'000'000)) : m_model.safeOutputTokens();
    const int byDefault = m_request.stream ? m_outputCeiling : std::min(m_outputCeiling, unstreamedCeiling);
    m_maxTokens = m_wanted.maxTokens.value_or(byDefault);
}

Result<void> AnthropicEncoder::planThinking()
{
    const int asked = m_wanted.reasoningBudgetTokens.value_or(0);
    const auto effort = m_wanted.reasoningEffort.value_or(ReasoningEffort::None);
    const bool isUnsaid = !m_wanted.reasoningBudgetTokens && !m_wanted.reasoningEffort;
    if (isUnsaid || isDropped("thinking"_L1))
        return {};
    if (asked <= 0 && (m_wanted.reasoningBudgetTokens || effort == ReasoningEffort::None)) {
        planNoThinking();
        return {};
    }
    if (!m_model.thinks()) {
        tell("thinking"_L1, VendorWords::tr("The model does not think before it answers."));
        return {};
    }
    // what was refused once leaves the other way, whatever the name says
    const bool takesAdaptive = (m_model.takesAdaptive() || isDropped("thinking.type.enabled"_L1))
        && !isDropped("thinking.type.adaptive"_L1);
    const bool takesBudget = (m_model.takesBudget() || isDropped("thinking.type.adaptive"_L1))
        && !isDropped("thinking.type.enabled"_L1);
    if (takesBudget && (asked > 0 || !takesAdaptive))
        return planBudget(asked > 0 ? asked : budgetOf(effort), asked > 0);
    if (!takesAdaptive)
        return {};
    m_thinking = {Thinking::Kind::Adaptive, 0, asked > 0 ? effortOf(asked) : effortName(effort)};
    if (asked > 0)
        tell("thinking.budget_tokens"_L1,
             VendorWords::tr("The model takes no number of tokens to think; the effort “%1” is asked for.")
                 .arg(m_thinking.effort));
    return {};
}

void AnthropicEncoder::planNoThinking()
{
    if (!m_model.thinksUnasked())
        return;
    if (m_model.mayNotThink() && !isDropped("thinking.type.disabled"_L1))
        m_thinking.kind = Thinking::Kind::Disabled;
    else
        tell("thinking.type.disabled"_L1, VendorWords::tr("The model always thinks."));
}

//! budget_tokens must be under max_tokens, which counts both.
Result<void> AnthropicEncoder::planBudget(int wanted, bool isExact)
{
    if (m_messages.continuesCallsWithoutReasoning()) {
        tell("thinking"_L1,
             VendorWords::tr("The tool was called without thinking, so its result is answered without."));
        return {};
    }
    const int budget = std::max(wanted, leastBudget);
    m_thinking = {Thinking::Kind::Budget, budget, {}};
    if (budget != wanted && isExact)
        m_notices.push_back(
            Notice{VendorWords::tr("The model thinks with %Ln tokens at least.", nullptr, leastBudget)});
    if (budget < m_maxTokens)
        return {};
    if (!m_wanted.maxTokens) {
        m_maxTokens = budget + answerBesideBudget;
        return {};
    }
    if (isExact)
        return failure(
            ErrorKind::InvalidInput,
            VendorWords::tr(
                "The reasoning budget of %Ln tokens must be smaller than the answer's limit of %L1, which counts both.",
                nullptr, budget)
                .arg(m_maxTokens));
    m_thinking.budget = std::max(leastBudget, m_maxTokens / 2);
    if (m_thinking.budget >= m_maxTokens) {
        m_thinking = {};
        tell(
            "thinking"_L1,
            VendorWords::tr("With at most %Ln tokens for the answer there is no room to think.", nullptr, m_maxTokens));
    }
    return {};
}

bool AnthropicEncoder::isPrefixWorthCaching() const
{
    qsizetype bytes = m_messages.system().size();
    for (const auto &tool : m_request.tools)
        bytes += tool.name.size() + tool.description.size() + tool.parametersSchema.size();
    return bytes >= cacheablePrefixBytes && !isDropped("cache_control"_L1);
}

void AnthropicEncoder::writeSystem(JsonWriter &json)
{
    const QString system = m_messages.system();
    if (system.trimmed().isEmpty())
        return;
    if (!isPrefixWorthCaching()) {
        json.member("system", system);
        return;
    }
    json.key("system").beginArray().beginObject().member("type", "text").member("text", system);
    json.key("cache_control").raw(cacheControl).endObject().endArray();
}

void AnthropicEncoder::writeTools(JsonWriter &json)
{
    if (m_request.tools.empty())
        return;
    const bool isCached = isPrefixWorthCaching();
    json.key("tools").beginArray();
    for (std::size_t i = 0; i < m_request.tools.size(); ++i) {
        const auto &tool = m_request.tools[i];
        json.beginObject().member("name", tool.name);
        if (!tool.description.isEmpty())
            json.member("description", tool.description);
        json.key("input_schema")
            .raw(tool.parametersSchema.isEmpty() ? QByteArray(R"({"type":"object"})") : tool.parametersSchema);
        if (isCached && i + 1 == m_request.tools.size())
            json.key("cache_control").raw(cacheControl);
        json.endObject();
    }
    json.endArray();
}

void AnthropicEncoder::writeThinking(JsonWriter &json) const
{
    switch (m_thinking.kind) {
    case Thinking::Kind::Unsaid: return;
    case Thinking::Kind::Disabled: json.key("thinking").beginObject().member("type", "disabled").endObject(); return;
    case Thinking::Kind::Budget:
        json.key("thinking")
            .beginObject()
            .member("type", "enabled")
            .member("budget_tokens", m_thinking.budget)
            .endObject();
        return;
    case Thinking::Kind::Adaptive: // newer models leave the text out unless asked
        json.key("thinking").beginObject().member("type", "adaptive").member("display", "summarized").endObject();
        return;
    }
}

bool AnthropicEncoder::hasSchema() const
{
    return !m_wanted.responseSchema.isEmpty() && m_model.hasSchema() && !isDropped("output_config.format"_L1);
}

void AnthropicEncoder::writeOutputConfig(JsonWriter &json)
{
    const bool hasEffort = !m_thinking.effort.isEmpty() && !isDropped("output_config.effort"_L1);
    if (!hasEffort && !hasSchema())
        return;
    json.key("output_config").beginObject();
    if (hasEffort)
        json.member("effort", m_thinking.effort);
    if (hasSchema()) {
        json.key("format").beginObject().member("type", "json_schema");
        json.key("schema").raw(schemaForAnthropic(m_wanted.responseSchema)).endObject();
    }
    json.endObject();
}

void AnthropicEncoder::writeSampling(JsonWriter &json)
{
    const bool thinks = m_thinking.kind == Thinking::Kind::Budget || m_thinking.kind == Thinking::Kind::Adaptive;
    bool hasTemperature = false;
    if (m_wanted.temperature && !isDropped("temperature"_L1)) {
        const double temperature = std::clamp(*m_wanted.temperature, 0.0, 1.0);
        if (thinks && temperature != 1.0) {
            tell("temperature"_L1, VendorWords::tr("The model thinks at temperature 1 only."));
        } else {
            if (temperature != *m_wanted.temperature)
                m_notices.push_back(
                    Notice{VendorWords::tr("The temperature is %1: Anthropic's models take 0 to 1.").arg(temperature)});
            json.member("temperature", temperature);
            hasTemperature = true;
        }
    }
    if (m_wanted.topP && !isDropped("top_p"_L1)) {
        if (thinks && *m_wanted.topP < 0.95)
            tell("top_p"_L1, VendorWords::tr("The model thinks with top_p between 0.95 and 1 only."));
        else if (hasTemperature && !m_model.takesTemperatureWithTopP())
            tell("top_p"_L1, VendorWords::tr("The model takes either temperature or top_p."));
        else
            json.member("top_p", *m_wanted.topP);
    }
    if (m_wanted.topK && !isDropped("top_k"_L1)) {
        if (thinks)
            tell("top_k"_L1, VendorWords::tr("The model thinks without top_k only."));
        else
            json.member("top_k", *m_wanted.topK);
    }
    QStringList stops = m_wanted.stop;
    if (stops.removeIf([](const QString &stop) { return stop.trimmed().isEmpty(); }) > 0)
        tell("stop_sequences"_L1, VendorWords::tr("A stop sequence of blanks alone is not taken."));
    if (!stops.isEmpty() && !isDropped("stop_sequences"_L1)) {
        json.key("stop_sequences").beginArray();
        for (const auto &stop : stops)
            json.value(stop);
        json.endArray();
    }
    const QString unknown = VendorWords::tr("Anthropic's API has no such parameter.");
    if (m_wanted.seed)
        tell("seed"_L1, unknown);
    if (m_wanted.presencePenalty)
        tell("presence_penalty"_L1, unknown);
    if (m_wanted.frequencyPenalty)
        tell("frequency_penalty"_L1, unknown);
}

} // namespace oriel
