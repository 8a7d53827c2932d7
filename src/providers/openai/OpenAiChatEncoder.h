// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatRequest.h"
#include "domain/ProviderConfig.h"
#include "domain/StreamEvent.h"
#include "providers/ModelTable.h"
#include "providers/Presets.h"
#include "text/JsonWriter.h"

namespace oriel {

//! \brief Writes the body of one Chat Completions request.
//!
//! Besides the names of parameters the quirks may hold "developer" (the model takes system), "strict" (the schema is
//! not one that can be followed to the letter) and "max_tokens" or "max_completion_tokens" (the model takes the other
//! one).
class OpenAiChatEncoder
{
public:
    //! All outlive this.
    //! \param wireModel  what the server calls the model (Azure: the deployment)
    OpenAiChatEncoder(const ChatRequest &request, const ModelQuirks &quirks, const OpenAiDialect &dialect,
                      const ModelTable &models, const ProviderId &provider, const QString &wireModel);

    //! InvalidInput when the request cannot be said in this protocol.
    [[nodiscard]] Result<QByteArray> body();
    //! What was left out and why, after body().
    [[nodiscard]] std::vector<StreamEvent> takeNotices() { return std::move(m_notices); }
    //! Whether the request's schema stands in the body.
    [[nodiscard]] bool hasSchema() const;

private:
    void writeSampling();
    void writeLength();
    void writeReasoning();
    void writeSchema();
    void writeTools();
    [[nodiscard]] bool takes(QLatin1StringView parameter);
    [[nodiscard]] bool isReasoningModel() const;

    const ChatRequest &m_request;
    const ModelQuirks &m_quirks;
    const OpenAiDialect &m_dialect;
    const ModelTable::Entry *m_model;
    const ProviderId &m_provider;
    const QString &m_wireModel;
    JsonWriter m_json;
    std::vector<StreamEvent> m_notices;
};

} // namespace oriel
