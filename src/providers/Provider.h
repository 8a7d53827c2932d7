// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/ChatProvider.h"
#include "domain/Delay.h"
#include "domain/Embedder.h"
#include "domain/HealthCheck.h"
#include "domain/ModelCatalog.h"
#include "domain/QuirkStore.h"
#include "net/HttpTransport.h"
#include "providers/Adapter.h"

#include <memory>

namespace oriel {

//! \brief All that one provider can do, at one endpoint with one key.
//!
//! Used and deleted on the network thread, made on any: what belongs to a thread is made when it is first used.
class Provider
{
public:
    virtual ~Provider() = default;

    [[nodiscard]] virtual ChatProvider &chat() = 0;
    [[nodiscard]] virtual ModelCatalog &catalog() = 0;
    [[nodiscard]] virtual Embedder &embedder() = 0;
    [[nodiscard]] virtual HealthCheck &health() = 0;
};

//! What providers need of the outside. All outlive the providers.
struct ProviderServices {
    HttpTransport &transport;
    QuirkStore &quirks;
    Delay &delay;
    const Clock &clock;
};

//! The provider of \a endpoint's kind.
[[nodiscard]] std::unique_ptr<Provider> makeProvider(Endpoint endpoint, ProviderServices services);

//! The adapter for \a endpoint, which outlives it; null for a kind that does not speak HTTP.
[[nodiscard]] std::unique_ptr<Adapter> makeAdapter(const Endpoint &endpoint);

} // namespace oriel
