// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/Provider.h"

#include "providers/anthropic/AnthropicAdapter.h"
#include "providers/azure/AzureAdapter.h"
#include "providers/gemini/GeminiAdapter.h"
#include "providers/HttpProvider.h"
#include "providers/offline/OfflineProvider.h"
#include "providers/ollama/OllamaAdapter.h"
#include "providers/openai/OpenAiChatAdapter.h"
#include "providers/responses/ResponsesAdapter.h"
#include "providers/websocket/WebSocketProvider.h"

namespace oriel {

std::unique_ptr<Adapter> makeAdapter(const Endpoint &endpoint)
{
    switch (endpoint.config.kind) {
    case ProviderKind::OpenAiChat:
    case ProviderKind::OpenAiCompatible: return std::make_unique<OpenAiChatAdapter>(endpoint);
    case ProviderKind::Anthropic: return std::make_unique<AnthropicAdapter>(endpoint);
    case ProviderKind::Azure: return std::make_unique<AzureAdapter>(endpoint);
    case ProviderKind::Gemini: return std::make_unique<GeminiAdapter>(endpoint);
    case ProviderKind::Ollama: return std::make_unique<OllamaAdapter>(endpoint);
    case ProviderKind::OpenAiResponses: return std::make_unique<ResponsesAdapter>(endpoint);
    case ProviderKind::WebSocket:
    case ProviderKind::Offline: return nullptr;
    }
    Q_UNREACHABLE();
}

std::unique_ptr<Provider> makeProvider(Endpoint endpoint, ProviderServices services)
{
    if (endpoint.config.kind == ProviderKind::Offline)
        return std::make_unique<OfflineProvider>(services.delay);
    if (endpoint.config.kind == ProviderKind::WebSocket)
        return std::make_unique<WebSocketProvider>(std::move(endpoint), services.clock);
    return std::make_unique<HttpProvider>(std::move(endpoint), services);
}

} // namespace oriel
