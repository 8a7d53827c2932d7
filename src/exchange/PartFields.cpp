// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PartFields.h"

#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr std::array kindNames{"text"_L1,      "reasoning"_L1,   "image"_L1,    "file"_L1,  "audio"_L1,
                               "tool_call"_L1, "tool_result"_L1, "citation"_L1, "opaque"_L1};
static_assert(kindNames.size() == std::variant_size_v<MessagePart::Kinds>);

template<std::size_t... Kinds>
MessagePart emptyPartAt(std::size_t kind, std::index_sequence<Kinds...>)
{
    MessagePart part;
    ((kind == Kinds ? void(part.emplace<Kinds>()) : void()), ...);
    return part;
}

} // namespace

QLatin1StringView partKindName(const MessagePart &part)
{
    return kindNames.at(part.index());
}

std::optional<MessagePart> emptyPart(QStringView kind)
{
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        if (kindNames.at(i) == kind)
            return emptyPartAt(i, std::make_index_sequence<std::variant_size_v<MessagePart::Kinds>>());
    }
    return std::nullopt;
}

} // namespace oriel
