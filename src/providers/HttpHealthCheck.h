// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/HealthCheck.h"
#include "net/HttpTransport.h"
#include "providers/Adapter.h"

namespace oriel {

//! \brief Tests a provider by asking for its list of models, which costs no tokens. Network thread.
//!
//! The key is proved by the adapter's keyRequest(), or else by asking for the list without it: refused, it was needed.
class HttpHealthCheck final : public HealthCheck
{
public:
    //! All outlive this and its tasks.
    HttpHealthCheck(const Adapter &adapter, const Endpoint &endpoint, HttpTransport &transport, const Clock &clock);

    QCoro::Task<HealthReport> check(QString model, std::stop_token stop) override;

private:
    QCoro::Task<Result<KeyProof>> proveKey(std::stop_token stop);

    const Adapter &m_adapter;
    const Endpoint &m_endpoint;
    HttpTransport &m_transport;
    const Clock &m_clock;
};

//! The layer that \a error tells of.
[[nodiscard]] HealthLayer layerOf(const Error &error);

} // namespace oriel
