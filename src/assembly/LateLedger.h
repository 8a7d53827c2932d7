// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ledger.h"

#include <QObject>

#include <functional>
#include <mutex>

namespace oriel {

//! \brief A ledger that is opened by its first row, so that who asks nothing makes no database.
//!
//! Made and deleted on the main thread. Deleting it writes what is left. Tests: tst_lateledger.
class LateLedger final : public Ledger
{
public:
    //! \param open  called on the main thread, as often as rows come; what it gives outlives this
    explicit LateLedger(std::function<Ledger &()> open);
    LateLedger(const LateLedger &) = delete;
    LateLedger &operator=(const LateLedger &) = delete;
    ~LateLedger() override;

    void record(LedgerEntry entry) override;
    QCoro::Task<Result<UsageReport>> usage(UsageQuestion question) override;
    QCoro::Task<Result<Spending>> spending(SpendingQuestion question) override;

private:
    void handOver();

    std::function<Ledger &()> m_open;
    std::mutex m_mutex;
    std::vector<LedgerEntry> m_waiting;
    QObject m_main;
};

} // namespace oriel
