// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/offline/OfflineAssistant.h"
#include "providers/Provider.h"

namespace oriel {

//! The offline assistant as a provider: one model, no network, always healthy. Embeddings are Unsupported.
class OfflineProvider final : public Provider, private ModelCatalog, private Embedder, private HealthCheck
{
public:
    explicit OfflineProvider(Delay &delay);

    [[nodiscard]] ChatProvider &chat() override { return m_assistant; }
    [[nodiscard]] ModelCatalog &catalog() override { return *this; }
    [[nodiscard]] Embedder &embedder() override { return *this; }
    [[nodiscard]] HealthCheck &health() override { return *this; }

private:
    QCoro::Task<Result<std::vector<ModelInfo>>> models(std::stop_token stop) override;
    QCoro::Task<Result<Embeddings>> embed(EmbeddingRequest request, std::stop_token stop) override;
    QCoro::Task<HealthReport> check(QString model, std::stop_token stop) override;

    OfflineAssistant m_assistant;
};

} // namespace oriel
