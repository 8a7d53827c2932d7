// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ledger.h"
#include "domain/PriceBook.h"

#include <map>
#include <mutex>

namespace oriel::test {

//! Keeps every row, in order. What it tells is what the test says.
class ListedLedger final : public Ledger
{
public:
    void record(LedgerEntry entry) override
    {
        const std::scoped_lock lock(m_mutex);
        m_entries.push_back(std::move(entry));
    }
    QCoro::Task<Result<UsageReport>> usage(UsageQuestion question) override
    {
        questions.push_back(std::move(question));
        co_return Result<UsageReport>(report); // GCC 12 would move it away
    }
    QCoro::Task<Result<Spending>> spending(SpendingQuestion question) override
    {
        spendingQuestions.push_back(std::move(question));
        co_return spent;
    }

    [[nodiscard]] std::vector<LedgerEntry> entries() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_entries;
    }

    Result<UsageReport> report;
    std::vector<UsageQuestion> questions;
    Result<Spending> spent;
    std::vector<SpendingQuestion> spendingQuestions;

private:
    mutable std::mutex m_mutex;
    std::vector<LedgerEntry> m_entries;
};

//! Prices by the model's name.
class ListedPrices final : public PriceBook
{
public:
    [[nodiscard]] std::optional<ListedPrice> price(const QString &model) const override
    {
        const auto known = prices.find(model);
        return known == prices.end() ? std::nullopt : std::optional(known->second);
    }

    std::map<QString, ListedPrice> prices;
};

} // namespace oriel::test
