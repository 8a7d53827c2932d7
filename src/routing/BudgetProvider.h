// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/Budget.h"
#include "domain/ChatProvider.h"
#include "domain/Ledger.h"

#include <memory>
#include <set>

namespace oriel {

//! What the person was warned of, so that it is said once: a budget, its day or month and its limit.
using BudgetWarnings = std::set<QString>;

//! \brief Asks nothing more of a target when a budget is used up, and says in an answer when one nearly is.
//!
//! The ledger is looked at before each request; a request that is on its way is not stopped, so the last one may go
//! over the budget, and several at once by as many. A ledger that cannot be read stops nothing, and is told. Main
//! thread. Tests: tst_budgetprovider.
class BudgetProvider final : public ChatProvider
{
public:
    //! \a ledger, \a clock and \a warnings outlive this and its tasks.
    BudgetProvider(std::shared_ptr<ChatProvider> target, ProviderId provider, BudgetRules rules, Ledger &ledger,
                   const Clock &clock, BudgetWarnings &warnings);

    //! Budget, with a sentence that says which one and how to go on, when one is used up.
    QCoro::Task<Result<Finished>> stream(ChatRequest request, EventSink &sink, std::stop_token stop) override;

private:
    void warn(const BudgetUse &use, const QDate &today, EventSink &sink) const;

    std::shared_ptr<ChatProvider> m_target;
    ProviderId m_provider;
    BudgetRules m_rules;
    Ledger &m_ledger;
    const Clock &m_clock;
    BudgetWarnings &m_warnings;
};

} // namespace oriel
