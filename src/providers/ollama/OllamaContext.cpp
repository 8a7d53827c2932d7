// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ollama/OllamaContext.h"

#include <algorithm>
#include <bit>

namespace oriel {

namespace {

constexpr qint64 bytesPerToken = 3;
constexpr qint64 tokensPerImage = 1600;
constexpr qint64 tokensPerMessage = 8; // the template's marks around it
constexpr qint64 leastWindow = 4096;
constexpr qint64 largestPower = 32768;
constexpr qint64 largeStep = 16384;
constexpr qint64 answerReserve = 1024;
constexpr qint64 reasoningReserve = 4096;

qint64 tokensOf(qint64 bytes)
{
    return (bytes + bytesPerToken - 1) / bytesPerToken;
}

qint64 tokensOf(const QString &text)
{
    return tokensOf(text.toUtf8().size());
}

qint64 tokensOf(const MessagePart &part)
{
    if (const auto *text = std::get_if<TextPart>(&part))
        return tokensOf(text->text);
    if (const auto *file = std::get_if<FilePart>(&part))
        return file->data.isEmpty() ? tokensOf(file->name) + tokensOf(file->text) : tokensPerImage;
    if (const auto *call = std::get_if<ToolCallPart>(&part))
        return tokensOf(call->name) + tokensOf(call->arguments.size());
    if (const auto *result = std::get_if<ToolResultPart>(&part))
        return tokensOf(result->name) + tokensOf(result->content);
    if (const auto *audio = std::get_if<AudioPart>(&part))
        return tokensOf(audio->transcript);
    return std::holds_alternative<ImagePart>(part) ? tokensPerImage : 0;
}

qint64 reserveFor(const GenerationParameters &parameters)
{
    if (parameters.maxTokens)
        return std::max(*parameters.maxTokens, 0);
    const bool thinks = parameters.reasoningBudgetTokens.value_or(0) > 0
        || parameters.reasoningEffort.value_or(ReasoningEffort::None) != ReasoningEffort::None;
    return thinks ? answerReserve + reasoningReserve : answerReserve;
}

qint64 roundedUp(qint64 tokens)
{
    if (tokens <= leastWindow)
        return leastWindow;
    if (tokens <= largestPower)
        return qint64(std::bit_ceil(quint64(tokens)));
    return (tokens + largeStep - 1) / largeStep * largeStep;
}

} // namespace

qint64 ollamaPromptTokens(const ChatRequest &request)
{
    qint64 tokens = tokensOf(request.system) + tokensPerMessage;
    for (const auto &message : request.messages) {
        tokens += tokensPerMessage;
        for (const auto &part : message.parts)
            tokens += tokensOf(part);
    }
    for (const auto &tool : request.tools)
        tokens += tokensPerMessage + tokensOf(tool.name) + tokensOf(tool.description)
            + tokensOf(tool.parametersSchema.size());
    return tokens;
}

OllamaContext ollamaContextFor(const ChatRequest &request, std::optional<qint64> limit, std::optional<qint64> fixed)
{
    OllamaContext context;
    context.prompt = ollamaPromptTokens(request);
    context.window = fixed.value_or(roundedUp(context.prompt + reserveFor(request.parameters)));
    if (limit && !fixed)
        context.window = std::min(context.window, *limit);
    context.fits = context.prompt <= context.window;
    return context;
}

} // namespace oriel
