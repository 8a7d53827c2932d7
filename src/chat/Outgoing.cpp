// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/Outgoing.h"

namespace oriel {

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
    for (const auto &node : path) {
        const bool isEmptyAnswer = node.message.role == Role::Assistant && node.message.parts.empty();
        if (!isEmptyAnswer)
            request.messages.push_back(node.message);
        else if (node.error && isLeftOut(node.error->kind) && !request.messages.empty()
                 && request.messages.back().id == node.message.parent)
            request.messages.pop_back();
    }
    return request;
}

} // namespace oriel
