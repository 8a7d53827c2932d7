// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/ChatProvider.h"
#include "domain/Ledger.h"
#include "domain/PriceBook.h"

namespace oriel {

//! \brief Writes a row of the ledger for each attempt, and puts the cost beside the tokens on their way.
//!
//! It stands right around the adapter, so that every attempt has its row (docs/architecture.md has the order). What the
//! provider does not report of an answer that has words, or that it had begun when it broke off, is estimated and told
//! before the end: whoever shows a cost shows the ledger's. Network thread. Tests: tst_meteredprovider.
class MeteredProvider final : public ChatProvider
{
public:
    //! All but \a provider outlive this and its tasks.
    MeteredProvider(ChatProvider &target, ProviderId provider, const PriceBook &prices, Ledger &ledger,
                    const Clock &clock);

    QCoro::Task<Result<Finished>> stream(ChatRequest request, EventSink &sink, std::stop_token stop) override;

private:
    ChatProvider &m_target;
    ProviderId m_provider;
    const PriceBook &m_prices;
    Ledger &m_ledger;
    const Clock &m_clock;
};

} // namespace oriel
