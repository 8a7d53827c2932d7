// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ProviderConfig.h"

#include "domain/HealthCheck.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {
constexpr std::array kindNames{"openai"_L1, "openai-responses"_L1,  "anthropic"_L1, "gemini"_L1, "ollama"_L1,
                               "azure"_L1,  "openai-compatible"_L1, "websocket"_L1, "offline"_L1}; // order of
                                                                                                   // ProviderKind
constexpr std::array layerNames{"DNS"_L1, "TCP"_L1, "TLS"_L1, "HTTP"_L1, "key"_L1, "model"_L1}; // order of HealthLayer
} // namespace

QLatin1StringView providerKindName(ProviderKind kind)
{
    return kindNames.at(std::size_t(kind));
}

std::optional<ProviderKind> providerKindFromName(QStringView name)
{
    const auto found = std::ranges::find_if(kindNames, [name](QLatin1StringView known) { return known == name; });
    if (found == kindNames.end())
        return std::nullopt;
    return ProviderKind(found - kindNames.begin());
}

QLatin1StringView healthLayerName(HealthLayer layer)
{
    return layerNames.at(std::size_t(layer));
}

} // namespace oriel
