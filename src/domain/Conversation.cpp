// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Conversation.h"

#include "core/EnumNames.h"

using namespace Qt::StringLiterals;

namespace oriel {

QLatin1StringView conversationStatusName(ConversationStatus status)
{
    switch (status) {
    case ConversationStatus::Active: return "active"_L1;
    case ConversationStatus::Paused: return "paused"_L1;
    case ConversationStatus::Completed: return "completed"_L1;
    case ConversationStatus::Archived: return "archived"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView titleOriginName(TitleOrigin origin)
{
    switch (origin) {
    case TitleOrigin::None: return "none"_L1;
    case TitleOrigin::FirstWords: return "first_words"_L1;
    case TitleOrigin::Model: return "model"_L1;
    case TitleOrigin::Person: return "person"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<TitleOrigin> titleOriginFromName(QStringView name)
{
    return enumFromName(name, titleOriginName, TitleOrigin::Person);
}

ConversationStatus statusOf(const Conversation &conversation, const QDateTime &nowUtc)
{
    if (conversation.isArchived)
        return ConversationStatus::Archived;
    if (conversation.closedAt)
        return ConversationStatus::Completed;
    const std::chrono::milliseconds idle{conversation.activeAt.msecsTo(nowUtc)};
    return idle >= idleUntilPaused ? ConversationStatus::Paused : ConversationStatus::Active;
}

} // namespace oriel
