// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/LateLedger.h"

#include <utility>

namespace oriel {

LateLedger::LateLedger(std::function<Ledger &()> open)
    : m_open(std::move(open))
{
}

LateLedger::~LateLedger()
{
    handOver(); // a program that has printed its answer ends at once
}

void LateLedger::record(LedgerEntry entry)
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.push_back(std::move(entry));
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(&m_main, [this] { handOver(); }, Qt::QueuedConnection);
}

void LateLedger::handOver()
{
    std::vector<LedgerEntry> entries;
    {
        const std::scoped_lock lock(m_mutex);
        entries.swap(m_waiting);
    }
    if (entries.empty())
        return;
    Ledger &ledger = m_open();
    for (auto &entry : entries)
        ledger.record(std::move(entry));
}

QCoro::Task<Result<UsageReport>> LateLedger::usage(UsageQuestion question)
{
    handOver();
    return m_open().usage(std::move(question));
}

QCoro::Task<Result<Spending>> LateLedger::spending(SpendingQuestion question)
{
    handOver();
    return m_open().spending(std::move(question));
}

} // namespace oriel
