// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/ConversationLog.h"

#include <algorithm>

namespace oriel {

void ConversationLog::append(Message message)
{
    Q_ASSERT(!message.parent || find(*message.parent));
    m_tip = message.id;
    m_messages.push_back(std::move(message));
}

const Message *ConversationLog::find(const MessageId &id) const
{
    const auto found = std::ranges::find(m_messages, id, &Message::id);
    return found == m_messages.end() ? nullptr : &*found;
}

std::vector<Message> ConversationLog::path(const MessageId &end) const
{
    std::vector<Message> path;
    std::optional<MessageId> wanted = end;
    // A parent lies before its child, so one walk from the back finds them all.
    for (auto message = m_messages.rbegin(); message != m_messages.rend() && wanted; ++message) {
        if (message->id != *wanted)
            continue;
        path.push_back(*message);
        wanted = message->parent;
    }
    std::ranges::reverse(path);
    return path;
}

} // namespace oriel
