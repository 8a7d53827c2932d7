// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TurnStore.h"
#include "storage/HistoryThreads.h"

namespace oriel {

//! The turns in the database, owned by this process. Tests: tst_sqlturnstore, tst_recovery.
class SqlTurnStore final : public TurnStore
{
public:
    explicit SqlTurnStore(HistoryThreads &threads)
        : m_threads(threads)
    {
    }

    QCoro::Task<Result<void>> begin(NewTurn turn) override;
    QCoro::Task<Result<void>> checkpoint(TurnCheckpoint checkpoint) override;
    QCoro::Task<Result<void>> end(TurnEnd end) override;
    QCoro::Task<Result<TurnRecord>> turn(TurnId id) override;

private:
    HistoryThreads &m_threads;
};

} // namespace oriel
