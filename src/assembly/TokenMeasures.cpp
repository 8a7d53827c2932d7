// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/TokenMeasures.h"

#include "text/tokens/TextKinds.h"

namespace oriel {

namespace {

//! The text of a part as a model reads it; nothing when it is not text.
std::optional<QString> textOf(const MessagePart &part)
{
    if (const auto *text = std::get_if<TextPart>(&part))
        return text->text;
    if (const auto *file = std::get_if<FilePart>(&part))
        return file->text.isEmpty() ? std::nullopt : std::optional(file->name + u'\n' + file->text);
    if (const auto *call = std::get_if<ToolCallPart>(&part))
        return call->name + QString::fromUtf8(call->arguments);
    if (const auto *result = std::get_if<ToolResultPart>(&part))
        return result->content;
    if (std::holds_alternative<CitationPart>(part) || std::holds_alternative<ReasoningPart>(part))
        return QString(); // not sent, or not counted again, by most
    return std::nullopt;
}

} // namespace

TokenFeatures featuresOf(QStringView text)
{
    const auto kinds = textKinds(text);
    TokenFeatures features;
    features[TokenFeature::CommonWords] = double(kinds.commonWords);
    features[TokenFeature::RareWords] = double(kinds.rareWords);
    features[TokenFeature::WordParts] = double(kinds.wordParts);
    features[TokenFeature::Numbers] = double(kinds.numbers);
    features[TokenFeature::Signs] = double(kinds.signs);
    features[TokenFeature::Blanks] = double(kinds.blanks);
    features[TokenFeature::Ideographs] = double(kinds.ideographs);
    features[TokenFeature::OtherWords] = double(kinds.otherWords);
    return features;
}

std::optional<TokenFeatures> featuresOf(const ChatRequest &request)
{
    TokenFeatures features = featuresOf(request.system);
    for (const auto &message : request.messages) {
        for (const auto &part : message.parts) {
            const auto text = textOf(part);
            if (!text)
                return std::nullopt;
            features += featuresOf(*text);
        }
    }
    for (const auto &tool : request.tools)
        features += featuresOf(tool.name + u' ' + tool.description + u' ' + QString::fromUtf8(tool.parametersSchema));
    features[TokenFeature::Messages] = double(request.messages.size()) + (request.system.isEmpty() ? 0 : 1);
    features[TokenFeature::Requests] = 1;
    return features;
}

} // namespace oriel
