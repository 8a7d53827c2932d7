// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MessageBuilder.h"

#include "domain/PartGrowth.h"

#include <concepts>

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

} // namespace

MessageBuilder::Slot &MessageBuilder::addSlot(int block, MessagePart part)
{
    m_slotOfBlock.insert_or_assign(block, m_slots.size());
    m_slots.push_back({std::move(part), false, {}});
    return m_slots.back();
}

//! The part of \a block, made when the provider never announced it.
template<typename Part>
Part &MessageBuilder::partOf(int block)
{
    const auto known = m_slotOfBlock.find(block);
    if (known != m_slotOfBlock.end()) {
        if (auto *part = std::get_if<Part>(&m_slots[known->second].part))
            return *part;
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
        m_slots.push_back({opaque->item, false, {}});
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
        if (arguments->replaces)
            part.arguments = arguments->json;
        else
            part.arguments += arguments->json;
    } else if (const auto *replaced = std::get_if<TextReplaced>(&event)) {
        partOf<TextPart>(replaced->block).text = replaced->text;
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

void MessageBuilder::takeCitation(const CitationReceived &citation)
{
    const auto known = m_slotOfBlock.find(citation.block);
    auto &slot = known == m_slotOfBlock.end() ? addSlot(citation.block, TextPart{}) : m_slots[known->second];
    slot.citations.push_back(citation.citation);
}

void MessageBuilder::takeSignature(const SignatureReceived &signature)
{
    const auto known = m_slotOfBlock.find(signature.block);
    if (known == m_slotOfBlock.end()) {
        m_earlySignatures.insert_or_assign(signature.block, signature.signature);
        return;
    }
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
        if (call->isComplete && call->arguments.trimmed().isEmpty())
            call->arguments = "{}";
    }
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
