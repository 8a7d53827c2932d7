// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ProviderConfig.h"

#include "domain/HealthCheck.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {
struct NamedKind {
    ProviderKind kind;
    QLatin1StringView name;
};
constexpr std::array kindNames{
    NamedKind{ProviderKind::OpenAiChat, "openai"_L1},
    NamedKind{ProviderKind::OpenAiResponses, "openai-responses"_L1},
    NamedKind{ProviderKind::Anthropic, "anthropic"_L1},
    NamedKind{ProviderKind::Gemini, "gemini"_L1},
    NamedKind{ProviderKind::Ollama, "ollama"_L1},
    NamedKind{ProviderKind::Azure, "azure"_L1},
    NamedKind{ProviderKind::OpenAiCompatible, "openai-compatible"_L1},
    NamedKind{ProviderKind::WebSocket, "websocket"_L1},
    NamedKind{ProviderKind::Offline, "offline"_L1},
};
static_assert(kindNames.size() == std::size_t(ProviderKind::Offline) + 1, "every kind has a name, Offline is the last");
constexpr std::array layerNames{"DNS"_L1, "TCP"_L1, "TLS"_L1, "HTTP"_L1, "key"_L1, "model"_L1}; // order of HealthLayer
} // namespace

QLatin1StringView providerKindName(ProviderKind kind)
{
    return std::ranges::find(kindNames, kind, &NamedKind::kind)->name;
}

std::optional<ProviderKind> providerKindFromName(QStringView name)
{
    const auto *found = std::ranges::find_if(kindNames, [name](const auto &known) { return known.name == name; });
    return found == kindNames.end() ? std::nullopt : std::optional(found->kind);
}

QLatin1StringView tokenPlaceName(TokenPlace place)
{
    switch (place) {
    case TokenPlace::Header: return "header"_L1;
    case TokenPlace::Query: return "query"_L1;
    case TokenPlace::FirstMessage: return "first-message"_L1;
    }
    return {};
}

QLatin1StringView healthLayerName(HealthLayer layer)
{
    return layerNames.at(std::size_t(layer));
}

} // namespace oriel
