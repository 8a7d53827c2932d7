// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/ChatRequest.h"
#include "text/JsonWriter.h"

namespace oriel {

//! \brief Writes the "input" of a Responses request: one item for each text, call, result and opaque part.
//!
//! Reasoning items (the signature of a ReasoningPart is the whole item) and opaque items go back byte for byte, and
//! only to the provider and model that wrote them. A reasoning item with nothing after it in its answer is left out, as
//! the API refuses it; so are tool calls that were cut inside their arguments.
class ResponsesInputWriter
{
public:
    //! Both outlive this.
    ResponsesInputWriter(const ProviderId &provider, JsonWriter &json);

    //! The array. InvalidInput, with a sentence, when a part cannot be said in this protocol.
    [[nodiscard]] Result<void> write(const ChatRequest &request);

private:
    [[nodiscard]] Result<void> writeAsked(const Message &message, QLatin1StringView role);
    [[nodiscard]] Result<void> writePart(const MessagePart &part);
    [[nodiscard]] Result<void> writeFile(const FilePart &file);
    void writeText(const QString &text);
    void writeImage(const QString &mediaType, const QByteArray &data, const QString &url);
    void writeAnswer(const Message &message, bool isOwn);
    void writeAnswerText(const QString &text, const QByteArray &phase);
    void writeCall(const ToolCallPart &call);
    void writeResult(const ToolResultPart &result);

    const ProviderId &m_provider;
    JsonWriter &m_json;
};

} // namespace oriel
