// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MessageBuilder.h"

#include <algorithm>
#include <concepts>
#include <utility>

namespace oriel {

namespace {

//! Not to be run before the provider has said that it is whole.
ToolCallPart emptyCall()
{
    ToolCallPart call;
    call.isComplete = false;
    return call;
}

MessagePart emptyPart(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Text: return TextPart{};
    case BlockKind::Reasoning:
    case BlockKind::RedactedReasoning: return ReasoningPart{};
    case BlockKind::ToolCall: return emptyCall();
    case BlockKind::ServerTool: return TextPart{}; // its own item follows as an opaque part
    case BlockKind::Image: return ImagePart{};
    case BlockKind::Audio: return AudioPart{};
    }
    Q_UNREACHABLE();
}

//! A text cut inside a character of two units: the first is told again with the second, so that no piece begins with
//! it.
qint64 keptOf(const QString &text, qint64 told)
{
    return told > 0 && text[qsizetype(told) - 1].isHighSurrogate() ? told - 1 : told;
}

//! \a part without the first \a kept of its growing field.
MessagePart fromThere(const MessagePart &part, qint64 kept)
{
    if (const auto *text = std::get_if<TextPart>(&part))
        return TextPart{text->text.sliced(kept), text->signature};
    if (const auto *reasoning = std::get_if<ReasoningPart>(&part))
        return ReasoningPart{reasoning->text.sliced(kept), reasoning->isSummary, reasoning->signature,
                             reasoning->redactedData};
    if (const auto *call = std::get_if<ToolCallPart>(&part))
        return ToolCallPart{call->id, call->name, call->arguments.sliced(kept), call->signature, call->isComplete};
    if (const auto *audio = std::get_if<AudioPart>(&part))
        return AudioPart{audio->mediaType, audio->data.sliced(kept), audio->transcript, audio->sha256};
    return part;
}

qint64 lengthOfGrowing(const MessagePart &part)
{
    if (const auto *text = std::get_if<TextPart>(&part))
        return text->text.size();
    if (const auto *reasoning = std::get_if<ReasoningPart>(&part))
        return reasoning->text.size();
    if (const auto *call = std::get_if<ToolCallPart>(&part))
        return call->arguments.size();
    if (const auto *audio = std::get_if<AudioPart>(&part))
        return audio->data.size();
    return 0;
}

} // namespace

MessageBuilder::MessageBuilder(std::vector<MessagePart> begun)
    : m_begunSlots(begun.size())
{
    for (auto &part : begun) {
        Slot slot;
        slot.told = lengthOfGrowing(part);
        slot.wasTold = true;
        slot.part = std::move(part);
        m_slots.push_back(std::move(slot));
    }
}

void MessageBuilder::markChanged(std::size_t slot)
{
    if (!std::exchange(m_slots[slot].isChanged, true))
        m_changed.push_back(slot);
}

MessageBuilder::Slot &MessageBuilder::addSlot(int block, MessagePart part)
{
    m_slotOfBlock.insert_or_assign(block, m_slots.size());
    m_slots.push_back({.part = std::move(part), .citations = {}});
    markChanged(m_slots.size() - 1);
    return m_slots.back();
}

//! The text that was cut, when \a block is the first of the stream and a text too; else nullptr.
MessageBuilder::Slot *MessageBuilder::goOnInBegunText(int block)
{
    if (m_begunSlots == 0 || m_slots.size() != m_begunSlots || !m_slotOfBlock.empty())
        return nullptr;
    auto &last = m_slots.back();
    const auto *text = std::get_if<TextPart>(&last.part);
    if (!text || !text->signature.isEmpty())
        return nullptr;
    last.begunUnits = text->text.size();
    m_slotOfBlock.insert_or_assign(block, m_slots.size() - 1);
    m_earlySignatures.erase(block);
    return &last;
}

//! The part of \a block, made when the provider never announced it.
template<typename Part>
Part &MessageBuilder::partOf(int block)
{
    const auto known = m_slotOfBlock.find(block);
    if (known != m_slotOfBlock.end()) {
        if (auto *part = std::get_if<Part>(&m_slots[known->second].part)) {
            markChanged(known->second);
            return *part;
        }
    }
    if constexpr (std::same_as<Part, TextPart>) {
        if (auto *begun = goOnInBegunText(block)) {
            markChanged(m_slots.size() - 1);
            return std::get<TextPart>(begun->part);
        }
    }
    Part part{};
    if constexpr (std::same_as<Part, ToolCallPart>)
        part = emptyCall();
    auto &slot = addSlot(block, std::move(part));
    if (const auto early = m_earlySignatures.extract(block))
        takeSignature({block, early.mapped()});
    return std::get<Part>(slot.part);
}

void MessageBuilder::take(const StreamEvent &event)
{
    m_hasContent = m_hasContent || isContent(event);
    if (const auto *started = std::get_if<BlockStarted>(&event)) {
        if (started->kind == BlockKind::Text && goOnInBegunText(started->block))
            return;
        addSlot(started->block, emptyPart(started->kind)).isRedacted = started->kind == BlockKind::RedactedReasoning;
        if (const auto early = m_earlySignatures.extract(started->block))
            takeSignature({started->block, early.mapped()});
    } else if (const auto *signature = std::get_if<SignatureReceived>(&event)) {
        takeSignature(*signature);
    } else if (const auto *finished = std::get_if<BlockFinished>(&event)) {
        finish(*finished);
    } else if (const auto *citation = std::get_if<CitationReceived>(&event)) {
        takeCitation(*citation);
    } else if (const auto *opaque = std::get_if<OpaqueReceived>(&event)) {
        m_slots.push_back({.part = opaque->item, .citations = {}});
        markChanged(m_slots.size() - 1);
    } else if (const auto *found = std::get_if<SourcesFound>(&event)) {
        takeSources(found->sources);
    } else if (const auto *usage = std::get_if<UsageReported>(&event)) {
        m_usage = usage->usage;
    } else if (const auto *response = std::get_if<ResponseStarted>(&event)) {
        m_response = *response;
    } else {
        takeContent(event);
    }
}

void MessageBuilder::takeContent(const StreamEvent &event)
{
    if (const auto *text = std::get_if<TextDelta>(&event)) {
        partOf<TextPart>(text->block).text += text->text;
    } else if (const auto *reasoning = std::get_if<ReasoningDelta>(&event)) {
        auto &part = partOf<ReasoningPart>(reasoning->block);
        part.text += reasoning->text;
        part.isSummary = reasoning->isSummary;
    } else if (const auto *call = std::get_if<ToolCallStarted>(&event)) {
        auto &part = partOf<ToolCallPart>(call->block);
        part.id = call->id;
        part.name = call->name;
    } else if (const auto *arguments = std::get_if<ToolArgumentsDelta>(&event)) {
        auto &part = partOf<ToolCallPart>(arguments->block);
        if (arguments->replaces) {
            part.arguments = arguments->json;
            m_slots[m_slotOfBlock.at(arguments->block)].told = 0;
        } else {
            part.arguments += arguments->json;
        }
    } else if (const auto *replaced = std::get_if<TextReplaced>(&event)) {
        auto &kept = partOf<TextPart>(replaced->block).text;
        auto &slot = m_slots[m_slotOfBlock.at(replaced->block)];
        kept = kept.first(slot.begunUnits) + replaced->text;
        slot.told = std::min(slot.told, slot.begunUnits);
    } else if (const auto *image = std::get_if<ImageReceived>(&event)) {
        partOf<ImagePart>(image->block) = image->image;
    } else if (const auto *audio = std::get_if<AudioReceived>(&event)) {
        auto &part = partOf<AudioPart>(audio->block);
        if (!audio->audio.mediaType.isEmpty())
            part.mediaType = audio->audio.mediaType;
        part.data += audio->audio.data;
        part.transcript += audio->audio.transcript;
    }
}

void MessageBuilder::takeSources(const std::vector<Source> &sources)
{
    for (const auto &source : sources) {
        CitationPart citation;
        citation.title = source.document;
        citation.quote = source.text;
        citation.source = source;
        m_slots.push_back({.part = std::move(citation), .citations = {}});
        markChanged(m_slots.size() - 1);
    }
}

void MessageBuilder::takeCitation(const CitationReceived &citation)
{
    const auto known = m_slotOfBlock.find(citation.block);
    auto &slot = known == m_slotOfBlock.end() ? addSlot(citation.block, TextPart{}) : m_slots[known->second];
    slot.citations.push_back(citation.citation);
    auto &kept = slot.citations.back();
    if (kept.start)
        kept.start = *kept.start + int(slot.begunUnits);
    if (kept.end)
        kept.end = *kept.end + int(slot.begunUnits);
    markChanged(m_slotOfBlock.at(citation.block));
}

void MessageBuilder::takeSignature(const SignatureReceived &signature)
{
    const auto known = m_slotOfBlock.find(signature.block);
    if (known == m_slotOfBlock.end()) {
        m_earlySignatures.insert_or_assign(signature.block, signature.signature);
        return;
    }
    if (m_slots[known->second].begunUnits > 0)
        return; // it would stand for words that it does not know
    markChanged(known->second);
    auto &part = m_slots[known->second].part;
    if (auto *text = std::get_if<TextPart>(&part))
        text->signature = signature.signature;
    else if (auto *call = std::get_if<ToolCallPart>(&part))
        call->signature = signature.signature;
    else if (auto *reasoning = std::get_if<ReasoningPart>(&part))
        (m_slots[known->second].isRedacted ? reasoning->redactedData : reasoning->signature) = signature.signature;
}

void MessageBuilder::finish(const BlockFinished &finished)
{
    const auto known = m_slotOfBlock.find(finished.block);
    if (known == m_slotOfBlock.end())
        return;
    if (auto *call = std::get_if<ToolCallPart>(&m_slots[known->second].part)) {
        call->isComplete = finished.isComplete;
        if (call->isComplete && call->arguments.trimmed().isEmpty()) {
            call->arguments = "{}";
            m_slots[known->second].told = 0;
        }
        markChanged(known->second);
    }
}

std::vector<PartGrowth> MessageBuilder::growth()
{
    auto changed = std::exchange(m_changed, {});
    std::ranges::sort(changed);
    std::vector<PartGrowth> growth;
    for (const auto slot : changed)
        tell(slot, growth);
    return growth;
}

void MessageBuilder::tell(std::size_t slot, std::vector<PartGrowth> &growth)
{
    auto &grown = m_slots[slot];
    grown.isChanged = false;
    const bool isNews = grown.wasTold || !saysNothing(grown.part);
    if (isNews) {
        qint64 kept = grown.told;
        if (const auto *text = std::get_if<TextPart>(&grown.part))
            kept = keptOf(text->text, kept);
        else if (const auto *reasoning = std::get_if<ReasoningPart>(&grown.part))
            kept = keptOf(reasoning->text, kept);
        growth.push_back({int(slot), 0, kept, fromThere(grown.part, kept)});
        grown.told = lengthOfGrowing(grown.part);
        grown.wasTold = true;
    }
    for (; grown.toldCitations < grown.citations.size(); ++grown.toldCitations)
        growth.push_back({int(slot), int(grown.toldCitations) + 1, 0, grown.citations[grown.toldCitations]});
}

std::vector<MessagePart> MessageBuilder::parts() const
{
    std::vector<MessagePart> parts;
    for (const auto &slot : m_slots) {
        if (!saysNothing(slot.part))
            parts.push_back(slot.part);
        parts.insert(parts.end(), slot.citations.begin(), slot.citations.end());
    }
    return parts;
}

Message MessageBuilder::message() const
{
    Message message;
    message.role = Role::Assistant;
    message.parts = parts();
    message.usage = m_usage;
    return message;
}

} // namespace oriel
