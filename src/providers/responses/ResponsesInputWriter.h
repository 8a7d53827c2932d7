// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/openai/OpenAiAskedWriter.h"

namespace oriel {

//! \brief Writes the "input" of a Responses request: one item for each text, call, result and opaque part.
//!
//! Reasoning items (the signature of a ReasoningPart is the whole item) and opaque items go back byte for byte, and
//! only to the provider and model that wrote them. A reasoning item with nothing after it in its answer is left out, as
//! the API refuses it; so are tool calls that were cut inside their arguments.
class ResponsesInputWriter final : private OpenAiAskedWriter
{
public:
    //! Both outlive this.
    ResponsesInputWriter(const ProviderId &provider, JsonWriter &json);

    //! The array. InvalidInput, with a sentence, when a part cannot be said in this protocol.
    [[nodiscard]] Result<void> write(const ChatRequest &request);

private:
    void writeText(const QString &text) override;
    void writeImage(const QByteArray &url) override;
    void writeDocument(const QString &name, const QByteArray &url) override;
    [[nodiscard]] Result<void> writeAudio(const AudioPart &audio) override;
    void writeResult(const ToolResultPart &result) override;
    void writeAnswer(const Message &message, bool isOwn);
    void writeAnswerText(const QString &text, const QByteArray &phase);
    void writeCall(const ToolCallPart &call);

    const ProviderId &m_provider;
};

} // namespace oriel
