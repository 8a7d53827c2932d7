// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Adapter.h"
#include "providers/anthropic/AnthropicMessages.h"
#include "providers/anthropic/AnthropicModel.h"

namespace oriel {

//! \brief Writes the body of one request to the Anthropic Messages API. Made for one request.
//!
//! What the API does not take is left out and told (ParameterDropped), what contradicts itself is refused
//! (InvalidInput). Quirks are named as on the wire: "temperature", "top_p", "top_k", "stop_sequences", "thinking",
//! "thinking.type.enabled", "thinking.type.adaptive", "thinking.type.disabled", "output_config.effort",
//! "output_config.format", "cache_control", "citations".
class AnthropicEncoder
{
public:
    AnthropicEncoder(const ChatRequest &request, const ProviderId &provider, const ModelQuirks &quirks);

    //! Call once.
    [[nodiscard]] Result<QByteArray> body();
    [[nodiscard]] std::vector<StreamEvent> takeNotices() { return std::move(m_notices); }
    //! Whether the request's schema stands in the body.
    [[nodiscard]] bool hasSchema() const;

private:
    struct Thinking {
        enum class Kind { Unsaid, Disabled, Budget, Adaptive };
        Kind kind = Kind::Unsaid;
        int budget = 0;
        QLatin1StringView effort; //!< empty: unsaid
    };

    [[nodiscard]] bool isDropped(QLatin1StringView parameter) const
    {
        return m_quirks.droppedParameters.contains(parameter);
    }
    void tell(QLatin1StringView parameter, const QString &reason);
    void planMaxTokens();
    [[nodiscard]] Result<void> planThinking();
    void planNoThinking();
    [[nodiscard]] Result<void> planBudget(int wanted, bool isExact);
    void writeSystem(JsonWriter &json);
    void writeTools(JsonWriter &json);
    void writeThinking(JsonWriter &json) const;
    void writeOutputConfig(JsonWriter &json);
    void writeSampling(JsonWriter &json);
    [[nodiscard]] bool isPrefixWorthCaching() const;

    const ChatRequest &m_request;
    const GenerationParameters &m_wanted;
    const ModelQuirks &m_quirks;
    AnthropicModel m_model;
    AnthropicMessages m_messages;
    std::vector<StreamEvent> m_notices;
    Thinking m_thinking;
    int m_maxTokens = 0;
    int m_outputCeiling = 0;
};

} // namespace oriel
