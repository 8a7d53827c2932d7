// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/HttpProvider.h"

namespace oriel {

HttpProvider::HttpProvider(Endpoint endpoint, ProviderServices services)
    : m_endpoint(std::move(endpoint))
    , m_adapter(makeAdapter(m_endpoint))
    , m_chat(*m_adapter, m_endpoint, services.transport, services.quirks, &services.delay)
    , m_structured(m_chat, SchemaCarrier::Request)
    , m_catalog(*m_adapter, m_endpoint, services.transport)
    , m_embedder(*m_adapter, m_endpoint, services.transport)
    , m_health(*m_adapter, m_endpoint, services.transport, services.clock)
{
}

} // namespace oriel
