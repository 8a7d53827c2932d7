// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/Outgoing.h"

#include <QSet>

namespace oriel {

namespace {

QSet<QString> answeredCalls(const std::vector<MessageNode> &path)
{
    QSet<QString> calls;
    for (const auto &node : path) {
        for (const auto &part : node.message.parts) {
            if (const auto *result = std::get_if<ToolResultPart>(&part))
                calls.insert(result->callId);
        }
    }
    return calls;
}

//! Without calls that nothing answered, and then without the thoughts that led to them: providers refuse each alone.
Message withoutOpenCalls(Message message, const QSet<QString> &answered)
{
    const auto isOpen = [&answered](const MessagePart &part) {
        const auto *call = std::get_if<ToolCallPart>(&part);
        return call && !answered.contains(call->id);
    };
    if (std::erase_if(message.parts, isOpen) == 0)
        return message;
    std::erase_if(message.parts, [](const MessagePart &part) {
        return std::holds_alternative<ReasoningPart>(part) || std::holds_alternative<OpaquePart>(part);
    });
    return message;
}

//! Each question has its own: those of earlier ones would be taken for them.
bool isSource(const MessagePart &part)
{
    const auto *citation = std::get_if<CitationPart>(&part);
    return citation && citation->source;
}

} // namespace

bool isLeftOut(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::ContextTooLong:
    case ErrorKind::PayloadTooLarge:
    case ErrorKind::ContentFilter:
    case ErrorKind::BadRequest: return true;
    default: return false;
    }
}

ChatRequest requestFor(const Conversation &conversation, const std::vector<MessageNode> &path)
{
    ChatRequest request;
    request.model = conversation.model.model;
    request.system = conversation.system;
    request.parameters = conversation.parameters;
    request.documents = conversation.documents;
    request.purpose.conversation = conversation.id;
    const QSet<QString> answered = answeredCalls(path);
    for (const auto &node : path) {
        Message message = withoutOpenCalls(node.message, answered);
        std::erase_if(message.parts, isSource);
        const bool isEmptyAnswer = message.role == Role::Assistant && message.parts.empty();
        if (!isEmptyAnswer)
            request.messages.push_back(std::move(message));
        else if (node.error && isLeftOut(node.error->kind) && !request.messages.empty()
                 && request.messages.back().id == node.message.parent)
            request.messages.pop_back();
    }
    return request;
}

} // namespace oriel
