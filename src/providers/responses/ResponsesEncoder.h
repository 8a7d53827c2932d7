// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatRequest.h"
#include "domain/ProviderConfig.h"
#include "domain/StreamEvent.h"
#include "providers/ModelTable.h"
#include "text/JsonWriter.h"

namespace oriel {

//! \brief Writes the body of one Responses request.
//!
//! Nothing is kept at the provider (`store` false, reasoning comes back encrypted), but for a background answer, which
//! must be. Besides the names of parameters the quirks may hold "reasoning.summary" and "reasoning.effort" (the others
//! of `reasoning` stay) and "strict" (the schema is not one that can be followed to the letter).
class ResponsesEncoder
{
public:
    //! All outlive this.
    ResponsesEncoder(const ChatRequest &request, const ModelQuirks &quirks, const ModelTable &models,
                     const ProviderId &provider, bool isBackground);

    //! InvalidInput when the request cannot be said in this protocol.
    [[nodiscard]] Result<QByteArray> body();
    //! What was left out and why, after body().
    [[nodiscard]] std::vector<StreamEvent> takeNotices() { return std::move(m_notices); }
    //! Whether the request's schema stands in the body.
    [[nodiscard]] bool hasSchema() const;

private:
    void writeStorage();
    void writeSampling();
    void writeReasoning();
    void writeSchema();
    void writeTools();
    void tellMissing();
    [[nodiscard]] bool isDropped(QLatin1StringView name) const { return m_quirks.droppedParameters.contains(name); }
    [[nodiscard]] bool takes(QLatin1StringView parameter);
    [[nodiscard]] std::optional<ReasoningEffort> effort() const;

    const ChatRequest &m_request;
    const ModelQuirks &m_quirks;
    const ModelTable::Entry *m_model;
    const ProviderId &m_provider;
    bool m_isBackground;
    bool m_isReasoning; //!< the model reasons, or is asked to
    JsonWriter m_json;
    std::vector<StreamEvent> m_notices;
};

} // namespace oriel
