// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/NewConversation.h"

#include "chat/Titles.h"

namespace oriel {

Conversation newConversation(const TurnSetup &setup, const std::vector<MessagePart> &question, const Clock &clock)
{
    Conversation conversation;
    conversation.createdAt = clock.nowUtc();
    conversation.activeAt = conversation.createdAt;
    conversation.id.value = newId(conversation.createdAt);
    conversation.model = setup.origin;
    conversation.system = setup.system;
    conversation.parameters = setup.parameters;
    conversation.documents = setup.documents;
    conversation.title = titleFromFirstWords(question);
    if (!conversation.title.isEmpty())
        conversation.titleOrigin = TitleOrigin::FirstWords;
    return conversation;
}

} // namespace oriel
