// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Message.h"

#include "core/EnumNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

MessagePart::MessagePart() = default;
MessagePart::MessagePart(const MessagePart &other) = default;
MessagePart::MessagePart(MessagePart &&other) noexcept = default;
MessagePart &MessagePart::operator=(const MessagePart &other) = default;
MessagePart &MessagePart::operator=(MessagePart &&other) noexcept = default;
MessagePart::~MessagePart() = default;
bool MessagePart::operator==(const MessagePart &other) const = default;

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

bool areOnlySources(const std::vector<MessagePart> &parts)
{
    return std::ranges::all_of(parts, [](const MessagePart &part) {
        const auto *citation = std::get_if<CitationPart>(&part);
        return citation && citation->source;
    });
}

std::vector<Source> sourcesIn(const Message &message)
{
    std::vector<Source> sources;
    for (const auto &part : message.parts) {
        if (const auto *citation = std::get_if<CitationPart>(&part); citation && citation->source)
            sources.push_back(*citation->source);
    }
    return sources;
}

Message textMessage(Role role, QString text)
{
    Message message;
    message.role = role;
    message.parts.push_back(TextPart{std::move(text), {}});
    return message;
}

} // namespace oriel
