// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/Embedder.h"
#include "domain/Ledger.h"
#include "domain/PriceBook.h"

namespace oriel {

//! \brief Writes a row of the ledger for each call, of however many requests it was made, and puts the cost beside the
//! tokens.
//!
//! The offline embedder sends nothing and is not metered. Network thread. Tests: tst_meteredembedder.
class MeteredEmbedder final : public Embedder
{
public:
    //! All but \a provider outlive this and its tasks.
    MeteredEmbedder(Embedder &target, ProviderId provider, const PriceBook &prices, Ledger &ledger, const Clock &clock);

    QCoro::Task<Result<Embeddings>> embed(EmbeddingRequest request, std::stop_token stop) override;

private:
    Embedder &m_target;
    ProviderId m_provider;
    const PriceBook &m_prices;
    Ledger &m_ledger;
    const Clock &m_clock;
};

} // namespace oriel
