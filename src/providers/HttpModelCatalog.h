// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ModelCatalog.h"
#include "net/HttpTransport.h"
#include "providers/Adapter.h"

namespace oriel {

//! The models that a provider lists over HTTP. Unsupported when it has no list. Network thread.
class HttpModelCatalog final : public ModelCatalog
{
public:
    //! All outlive this and its tasks.
    HttpModelCatalog(const Adapter &adapter, const Endpoint &endpoint, HttpTransport &transport);

    QCoro::Task<Result<std::vector<ModelInfo>>> models(std::stop_token stop) override;

private:
    const Adapter &m_adapter;
    const Endpoint &m_endpoint;
    HttpTransport &m_transport;
};

//! Sends \a request to \a endpoint and gives the answer; a status that is no success is the error it tells.
QCoro::Task<Result<HttpAnswer>> askEndpoint(const Adapter &adapter, const Endpoint &endpoint, HttpTransport &transport,
                                            HttpRequest request, std::stop_token stop);

} // namespace oriel
