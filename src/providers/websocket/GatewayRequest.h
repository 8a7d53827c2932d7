// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatRequest.h"
#include "net/WebSocketOptions.h"
#include "providers/Adapter.h"

namespace oriel {

//! What a gateway is sent to ask for an answer, and what the person should know about how it was made.
struct GatewayChat {
    QByteArray message;
    std::vector<StreamEvent> notices;
};

//! \brief \a request as {"type":"chat","messages":[{"role","content"}...],...}, with both body patches applied.
//!
//! A gateway takes text only: InvalidInput for images, sound and other files.
[[nodiscard]] Result<GatewayChat> gatewayChat(const ChatRequest &request, const ProviderConfig &config);

//! \brief Where \a endpoint's gateway is and how it is told the key: where its configuration says.
//!
//! The base URL may begin with http and https too. A session that is cut is not made anew: whoever asks again does
//! that. InvalidInput when the base URL is no address.
[[nodiscard]] Result<WebSocketOptions> gatewayOptions(const Endpoint &endpoint);

} // namespace oriel
