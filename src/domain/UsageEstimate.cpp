// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UsageEstimate.h"

namespace oriel {

namespace {

qint64 tokens(qint64 bytes)
{
    return (bytes + 3) / 4;
}

qint64 textBytes(const Message &message)
{
    qint64 bytes = 0;
    for (const auto &part : message.parts) {
        if (const auto *text = std::get_if<TextPart>(&part))
            bytes += text->text.toUtf8().size();
        else if (const auto *file = std::get_if<FilePart>(&part))
            bytes += file->text.toUtf8().size();
        else if (const auto *call = std::get_if<ToolCallPart>(&part))
            bytes += call->name.size() + call->arguments.size();
        else if (const auto *result = std::get_if<ToolResultPart>(&part))
            bytes += result->content.toUtf8().size();
    }
    return bytes;
}

} // namespace

Usage estimatedUsage(const ChatRequest &request, qint64 answerBytes, qint64 reasoningBytes)
{
    qint64 asked = request.system.toUtf8().size();
    for (const auto &message : request.messages)
        asked += textBytes(message);

    Usage usage;
    usage.prompt = tokens(asked);
    usage.reasoning = tokens(reasoningBytes);
    usage.completion = tokens(answerBytes) + *usage.reasoning;
    usage.total = *usage.prompt + *usage.completion;
    usage.isEstimated = true;
    return usage;
}

Usage estimatedUsage(const ChatRequest &request, const Message &answer)
{
    return estimatedUsage(request, textBytes(answer), answer.reasoning().toUtf8().size());
}

Usage estimatedUsage(const EmbeddingRequest &request)
{
    Usage usage;
    usage.prompt = 0;
    for (const auto &text : request.texts)
        *usage.prompt += tokens(text.toUtf8().size());
    usage.total = usage.prompt;
    usage.isEstimated = true;
    return usage;
}

} // namespace oriel
