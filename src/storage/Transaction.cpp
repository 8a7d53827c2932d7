// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Transaction.h"

using namespace Qt::StringLiterals;

namespace oriel {

Result<Transaction> Transaction::begin(Database &database)
{
    if (auto begun = database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    return Transaction(database);
}

Result<Transaction> Transaction::beginReading(Database &database)
{
    if (auto begun = database.run(u"BEGIN"_s); !begun)
        return std::unexpected(begun.error());
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database)
        (void)m_database->run(u"ROLLBACK"_s); // after some errors SQLite has done it already, and says so
}

Result<void> Transaction::commit()
{
    auto committed = m_database->run(u"COMMIT"_s);
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace oriel
