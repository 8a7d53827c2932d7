// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Embedder.h"
#include "net/HttpTransport.h"
#include "providers/Adapter.h"

namespace oriel {

//! \brief Embeddings over HTTP, in as many requests as the provider's batch limit makes of the texts. Network thread.
//!
//! Protocol when the provider gives another number of vectors than there were texts, or vectors of different lengths.
class HttpEmbedder final : public Embedder
{
public:
    //! All outlive this and its tasks.
    HttpEmbedder(const Adapter &adapter, const Endpoint &endpoint, HttpTransport &transport);

    QCoro::Task<Result<Embeddings>> embed(EmbeddingRequest request, std::stop_token stop) override;

private:
    const Adapter &m_adapter;
    const Endpoint &m_endpoint;
    HttpTransport &m_transport;
};

} // namespace oriel
