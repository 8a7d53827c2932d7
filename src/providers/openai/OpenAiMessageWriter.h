// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/ChatRequest.h"
#include "providers/Presets.h"
#include "text/JsonWriter.h"

namespace oriel {

//! \brief Writes the "messages" of a Chat Completions request.
//!
//! Reasoning, signatures and opaque parts are left out of messages that another provider or model wrote. Tool calls
//! that were cut inside their arguments are left out.
class OpenAiMessageWriter
{
public:
    //! All outlive this.
    OpenAiMessageWriter(const OpenAiDialect &dialect, const ProviderId &provider, QLatin1StringView instructionRole,
                        JsonWriter &json);

    //! The array. InvalidInput, with a sentence, when a part cannot be said in this protocol.
    [[nodiscard]] Result<void> write(const ChatRequest &request);

private:
    [[nodiscard]] Result<void> writeMessage(const Message &message, const QString &model, bool isInToolLoop);
    [[nodiscard]] Result<void> writeAsked(const Message &message, QLatin1StringView role);
    [[nodiscard]] Result<void> writePart(const MessagePart &part);
    [[nodiscard]] Result<void> writeFile(const FilePart &file);
    [[nodiscard]] Result<void> writeAudio(const AudioPart &audio);
    void writeText(const QString &text);
    void writeImage(const QString &mediaType, const QByteArray &data, const QString &url);
    void writeAnswer(const Message &message, bool isOwn, bool isInToolLoop);
    void writeCalls(const std::vector<const ToolCallPart *> &calls, bool isOwn);
    void writeResult(const ToolResultPart &result);
    [[nodiscard]] QString callId(const QString &id) const;

    const OpenAiDialect &m_dialect;
    const ProviderId &m_provider;
    QLatin1StringView m_instructionRole;
    JsonWriter &m_json;
};

} // namespace oriel
