// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/HistorySearch.h"
#include "storage/HistoryThreads.h"

namespace oriel {

//! The search in the database's full-text index. Tests: tst_historysearch, tst_historysearchfilters.
class SqlHistorySearch final : public HistorySearch
{
public:
    explicit SqlHistorySearch(HistoryThreads &threads)
        : m_threads(threads)
    {
    }

    QCoro::Task<Result<HistoryHits>> search(HistoryQuery query, std::stop_token stop) override;

private:
    HistoryThreads &m_threads;
};

} // namespace oriel
