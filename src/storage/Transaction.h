// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

#include <utility>

namespace oriel {

//! \brief All of what is written, or nothing: what was not committed when it goes is taken back.
//!
//! Takes the right to write at once (BEGIN IMMEDIATE): what is read inside cannot be changed by another process before
//! it is written.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    //! A view of one moment, for several queries that belong together; nothing can be written.
    [[nodiscard]] static Result<Transaction> beginReading(Database &database);

    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }

    Database *m_database; //!< null once it is over
};

} // namespace oriel
