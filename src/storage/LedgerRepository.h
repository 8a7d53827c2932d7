// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ledger.h"
#include "storage/Database.h"

namespace oriel {

//! \brief The table `ledger`. docs/usage.md has the query of every figure. Tests: tst_ledgerrepository.
class LedgerRepository
{
public:
    explicit LedgerRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<void> add(const LedgerEntry &entry);
    [[nodiscard]] Result<UsageReport> report(const UsageQuestion &question) const;
    [[nodiscard]] Result<Spending> spending(const SpendingQuestion &question) const;

private:
    //! One line for each value of the SQL expression \a group.
    [[nodiscard]] Result<std::vector<UsageLine>> lines(const QString &group, const QString &order,
                                                       const std::optional<QDateTime> &since) const;

    Database &m_database;
};

} // namespace oriel
