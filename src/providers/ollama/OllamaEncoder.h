// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/ChatRequest.h"
#include "domain/ProviderConfig.h"
#include "domain/StreamEvent.h"
#include "text/JsonWriter.h"

#include <map>

namespace oriel {

//! \brief Writes the body of one request to /api/chat.
//!
//! How long the model stays in memory (keep_alive) is left to the server's own setting; the body patch may set it.
class OllamaEncoder
{
public:
    //! All outlive this.
    //! \param contextLimit  what the model can read, when it is known
    OllamaEncoder(const ChatRequest &request, const ModelQuirks &quirks, const ProviderConfig &config,
                  std::optional<qint64> contextLimit);

    //! InvalidInput when the request cannot be said in this protocol.
    [[nodiscard]] Result<QByteArray> body();
    //! What the person should know, after body().
    [[nodiscard]] std::vector<StreamEvent> takeNotices() { return std::move(m_notices); }

private:
    [[nodiscard]] Result<void> writeMessages();
    [[nodiscard]] Result<void> writeAsked(const Message &message, QLatin1StringView role);
    void writeAnswer(const Message &message, bool echoesThinking);
    void writeCalls(const std::vector<const ToolCallPart *> &calls);
    void writeResult(const ToolResultPart &result);
    void writeThink();
    void writeOptions();
    void writeTools();
    [[nodiscard]] std::optional<qint64> fixedContext() const;
    [[nodiscard]] QString toolNameOf(const ToolResultPart &result) const;

    const ChatRequest &m_request;
    const ModelQuirks &m_quirks;
    const ProviderConfig &m_config;
    const std::optional<qint64> m_contextLimit;
    JsonWriter m_json;
    std::vector<StreamEvent> m_notices;
    std::map<QString, QString> m_toolNames; //!< by call id
};

} // namespace oriel
