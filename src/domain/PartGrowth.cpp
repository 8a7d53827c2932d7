// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PartGrowth.h"

#include <utility>

namespace oriel {

namespace {

template<typename Text>
void grow(Text &whole, qint64 kept, Text &more)
{
    whole.truncate(qsizetype(std::min<qint64>(kept, whole.size())));
    more = whole += std::exchange(more, {});
}

//! What of \a known stands before the growing field of \a part.
void join(MessagePart &known, qint64 kept, MessagePart &part)
{
    if (known.index() != part.index())
        return;
    if (auto *text = std::get_if<TextPart>(&part)) {
        grow(std::get<TextPart>(known).text, kept, text->text);
    } else if (auto *reasoning = std::get_if<ReasoningPart>(&part)) {
        grow(std::get<ReasoningPart>(known).text, kept, reasoning->text);
    } else if (auto *call = std::get_if<ToolCallPart>(&part)) {
        grow(std::get<ToolCallPart>(known).arguments, kept, call->arguments);
    } else if (auto *audio = std::get_if<AudioPart>(&part)) {
        grow(std::get<AudioPart>(known).data, kept, audio->data);
    }
}

} // namespace

void GrownParts::apply(PartGrowth growth)
{
    auto &known = m_parts[{growth.slot, growth.citation}];
    join(known, growth.kept, growth.part);
    known = std::move(growth.part);
}

std::vector<MessagePart> GrownParts::parts() const
{
    std::vector<MessagePart> parts;
    for (const auto &[place, part] : m_parts) {
        if (!saysNothing(part))
            parts.push_back(part);
    }
    return parts;
}

bool saysNothing(const MessagePart &part)
{
    if (const auto *text = std::get_if<TextPart>(&part))
        return text->text.isEmpty() && text->signature.isEmpty();
    if (const auto *reasoning = std::get_if<ReasoningPart>(&part))
        return reasoning->text.isEmpty() && reasoning->signature.isEmpty() && reasoning->redactedData.isEmpty();
    if (const auto *image = std::get_if<ImagePart>(&part))
        return image->data.isEmpty() && image->url.isEmpty() && image->sha256.isEmpty();
    if (const auto *audio = std::get_if<AudioPart>(&part))
        return audio->data.isEmpty() && audio->transcript.isEmpty() && audio->sha256.isEmpty();
    return false;
}

} // namespace oriel
