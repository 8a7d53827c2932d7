// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ledger.h"
#include "storage/HistoryThreads.h"

namespace oriel {

//! The ledger in the history's database. Tests: tst_sqlledger.
class SqlLedger final : public Ledger
{
public:
    explicit SqlLedger(HistoryThreads &threads)
        : m_threads(threads)
    {
    }

    void record(LedgerEntry entry) override;
    QCoro::Task<Result<UsageReport>> usage(UsageQuestion question) override;

private:
    HistoryThreads &m_threads;
};

} // namespace oriel
