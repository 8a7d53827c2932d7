// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/openai/OpenAiAskedWriter.h"
#include "providers/Presets.h"

namespace oriel {

//! \brief Writes the "messages" of a Chat Completions request.
//!
//! Reasoning, signatures and opaque parts are left out of messages that another provider or model wrote. Tool calls
//! that were cut inside their arguments are left out.
class OpenAiMessageWriter final : private OpenAiAskedWriter
{
public:
    //! All outlive this.
    OpenAiMessageWriter(const OpenAiDialect &dialect, const ProviderId &provider, QLatin1StringView instructionRole,
                        JsonWriter &json);

    //! The array. InvalidInput, with a sentence, when a part cannot be said in this protocol.
    [[nodiscard]] Result<void> write(const ChatRequest &request);

private:
    [[nodiscard]] Result<void> writeMessage(const Message &message, const QString &model, bool isInToolLoop);
    void writeText(const QString &text) override;
    void writeImage(const QByteArray &url) override;
    void writeDocument(const QString &name, const QByteArray &url) override;
    [[nodiscard]] Result<void> writeAudio(const AudioPart &audio) override;
    void writeResult(const ToolResultPart &result) override;
    void writeAnswer(const Message &message, bool isOwn, bool isInToolLoop);
    void writeCalls(const std::vector<const ToolCallPart *> &calls, bool isOwn);
    [[nodiscard]] QString callId(const QString &id) const;

    const OpenAiDialect &m_dialect;
    const ProviderId &m_provider;
    QLatin1StringView m_instructionRole;
};

} // namespace oriel
