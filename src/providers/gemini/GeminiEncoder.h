// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Adapter.h"
#include "providers/gemini/GeminiContents.h"
#include "providers/gemini/GeminiModel.h"

namespace oriel {

//! \brief Writes the body of one request to the Gemini API. Made for one request.
//!
//! What the model does not take is left out and told. Quirks are named as on the wire: "temperature", "topP", "topK",
//! "seed", "stopSequences", "presencePenalty", "frequencyPenalty", "thinkingConfig", "thinkingLevel", "thinkingBudget",
//! "responseJsonSchema", "responseSchema", "systemInstruction", "tools", "thoughtSignature".
class GeminiEncoder
{
public:
    GeminiEncoder(const ChatRequest &request, const ProviderId &provider, const ModelQuirks &quirks);

    //! Call once.
    [[nodiscard]] Result<QByteArray> body();
    [[nodiscard]] std::vector<StreamEvent> takeNotices() { return std::move(m_notices); }
    //! Whether the request's schema stands in the body.
    [[nodiscard]] bool hasSchema() const;

private:
    [[nodiscard]] bool isDropped(QLatin1StringView parameter) const
    {
        return m_quirks.droppedParameters.contains(parameter);
    }
    void tell(QLatin1StringView parameter, const QString &reason);
    void writeSystem(JsonWriter &json);
    void writeTools(JsonWriter &json);
    void writeConfig(JsonWriter &json);
    void writeSampling(JsonWriter &json);
    void writeThinking(JsonWriter &json);
    [[nodiscard]] std::optional<int> thinkingBudget();
    [[nodiscard]] QLatin1StringView thinkingLevel();
    void writeSchema(JsonWriter &json);

    const ChatRequest &m_request;
    const GenerationParameters &m_wanted;
    const ModelQuirks &m_quirks;
    GeminiModel m_model;
    GeminiContents m_contents;
    std::vector<StreamEvent> m_notices;
};

} // namespace oriel
