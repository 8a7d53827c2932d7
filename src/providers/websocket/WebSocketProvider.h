// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Provider.h"
#include "providers/StructuredOutput.h"
#include "providers/websocket/WebSocketChat.h"

namespace oriel {

//! \brief A gateway that speaks JSON over a WebSocket. It has no list of models and no embeddings: Unsupported.
//!
//! Out: {"type":"chat","messages":[...],"model"?,...}, {"type":"cancel"}, {"type":"pong"}. In:
//! {"type":"token","content"},
//! {"type":"done","usage"?,"finish_reason"?}, {"type":"error","message","code"?}, {"type":"ping"}.
class WebSocketProvider final : public Provider, private ModelCatalog, private Embedder, private HealthCheck
{
public:
    //! \a clock outlives this.
    WebSocketProvider(Endpoint endpoint, const Clock &clock);

    [[nodiscard]] ChatProvider &chat() override { return m_structured; }
    [[nodiscard]] ModelCatalog &catalog() override { return *this; }
    [[nodiscard]] Embedder &embedder() override { return *this; }
    [[nodiscard]] HealthCheck &health() override { return *this; }

private:
    QCoro::Task<Result<std::vector<ModelInfo>>> models(std::stop_token stop) override;
    QCoro::Task<Result<Embeddings>> embed(EmbeddingRequest request, std::stop_token stop) override;
    //! Connects and pings: a gateway that refuses the key often does so only after the handshake.
    QCoro::Task<HealthReport> check(QString model, std::stop_token stop) override;

    const Endpoint m_endpoint;
    const Clock &m_clock;
    WebSocketChat m_chat{m_endpoint};
    StructuredOutput m_structured{m_chat, SchemaCarrier::Words};
};

} // namespace oriel
