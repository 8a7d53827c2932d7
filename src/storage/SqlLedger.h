// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ledger.h"
#include "storage/HistoryThreads.h"

#include <mutex>

namespace oriel {

class LedgerRepository;

//! \brief The ledger in the history's database.
//!
//! Rows that cannot be written (a full disk, another program that writes for long) wait, and are written with the next
//! one, or before the next report. Until then they are spent as well; past ten thousand of them no more are kept, which
//! the log says. Tests: tst_sqlledger, tst_fulldisk.
class SqlLedger final : public Ledger
{
public:
    explicit SqlLedger(HistoryThreads &threads)
        : m_threads(threads)
    {
    }

    void record(LedgerEntry entry) override;
    QCoro::Task<Result<UsageReport>> usage(UsageQuestion question) override;
    QCoro::Task<Result<Spending>> spending(SpendingQuestion question) override;

private:
    //! Reads after all that was recorded before is written. Where nothing can be written, what is there is read.
    template<typename T>
    [[nodiscard]] QCoro::Task<Result<T>> read(std::function<Result<T>(LedgerRepository &)> work);
    //! On the writing thread: all that wait, or none.
    [[nodiscard]] Result<void> writeWaiting(Database &database);
    void addWaiting(Spending &spent, const SpendingQuestion &question);

    HistoryThreads &m_threads;
    std::mutex m_mutex;
    std::vector<LedgerEntry> m_waiting;
    bool m_hasDropped = false; //!< since all were written
    std::mutex m_settling; //!< held while rows go from there into the file, and by who sums up both; taken first
};

} // namespace oriel
