// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatProvider.h"
#include "providers/Adapter.h"

namespace oriel {

//! \brief Asks a gateway, each turn on a connection of its own.
//!
//! A connection that is cut before content is Network and may be tried again; after it StreamTruncated. Network thread.
class WebSocketChat final : public ChatProvider
{
public:
    //! \a endpoint outlives this and its tasks.
    explicit WebSocketChat(const Endpoint &endpoint)
        : m_endpoint(endpoint)
    {
    }

    QCoro::Task<Result<Finished>> stream(ChatRequest request, EventSink &sink, std::stop_token stop) override;

private:
    const Endpoint &m_endpoint;
};

} // namespace oriel
