// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/HistoryKeeper.h"
#include "storage/Database.h"

namespace oriel {

//! \brief The table `retention`, and what follows from it. What writes is called inside a transaction.
//! Tests: tst_retentionrepository.
class RetentionRepository
{
public:
    explicit RetentionRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<RetentionRules> rules() const;
    //! InvalidInput for less than a day.
    [[nodiscard]] Result<void> set(const Retention &rule);
    //! See HistoryKeeper::removeRetention().
    [[nodiscard]] Result<void> remove(const QString &folder);
    //! Removes, so that they can be had back, the conversations that have not been active for longer than their rule
    //! says. Pinned ones stay, and those that are being answered. Gives how many.
    [[nodiscard]] Result<int> apply(const QDateTime &now);

private:
    Database &m_database;
};

} // namespace oriel
