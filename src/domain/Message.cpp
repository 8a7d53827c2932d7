// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Message.h"

#include "core/EnumNames.h"

using namespace Qt::StringLiterals;

namespace oriel {

QLatin1StringView roleName(Role role)
{
    switch (role) {
    case Role::System: return "system"_L1;
    case Role::User: return "user"_L1;
    case Role::Assistant: return "assistant"_L1;
    case Role::Tool: return "tool"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromName(QStringView name)
{
    return enumFromName(name, roleName, Role::Tool);
}

QString Message::text() const
{
    QString all;
    for (const auto &part : parts) {
        if (const auto *text = std::get_if<TextPart>(&part))
            all += text->text;
    }
    return all;
}

QString Message::reasoning() const
{
    QString all;
    for (const auto &part : parts) {
        if (const auto *reasoning = std::get_if<ReasoningPart>(&part))
            all += reasoning->text;
    }
    return all;
}

Message textMessage(Role role, QString text)
{
    Message message;
    message.role = role;
    message.parts.push_back(TextPart{std::move(text), {}});
    return message;
}

} // namespace oriel
