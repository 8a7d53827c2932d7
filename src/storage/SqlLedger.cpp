// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqlLedger.h"

#include "core/Logging.h"
#include "storage/LedgerRepository.h"

#include <utility>

namespace oriel {

namespace {
constexpr std::size_t mostWaiting = 10'000; // where nothing can be written for weeks
}

void SqlLedger::record(LedgerEntry entry)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_waiting.size() < mostWaiting)
            m_waiting.push_back(std::move(entry));
        else if (!std::exchange(m_hasDropped, true))
            qCWarning(lcStorage) << "the ledger cannot be written, and" << mostWaiting
                                 << "of its rows wait; what more is spent is not counted";
    }
    m_threads.writer().post([this](Database &database) { (void)writeWaiting(database); });
}

Result<void> SqlLedger::writeWaiting(Database &database)
{
    std::vector<LedgerEntry> entries;
    {
        const std::scoped_lock lock(m_mutex);
        entries = m_waiting;
    }
    if (entries.empty())
        return {};
    std::unique_lock settling(m_settling, std::defer_lock);
    const auto write = [&]() -> Result<void> {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return std::unexpected(transaction.error());
        for (const auto &entry : entries) {
            if (auto added = LedgerRepository(database).add(entry); !added)
                return added;
        }
        settling.lock();
        return transaction->commit();
    };
    auto written = write();
    if (!written) {
        qCWarning(lcStorage).noquote() << written.error().message << written.error().detail;
        m_threads.door().noteFailure(written.error());
        return written;
    }
    const std::scoped_lock lock(m_mutex);
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + std::ptrdiff_t(entries.size()));
    m_hasDropped = false;
    return written;
}

void SqlLedger::addWaiting(Spending &spent, const SpendingQuestion &question)
{
    const std::scoped_lock lock(m_mutex);
    for (const auto &entry : m_waiting) {
        if (!entry.usage || !entry.usage->cost || entry.startedAt < question.monthBegin)
            continue;
        const Money cost = *entry.usage->cost;
        const bool isToday = entry.startedAt >= question.dayBegin;
        const bool isAtProvider = entry.target.provider == question.provider;
        spent.monthInAll += cost;
        spent.dayInAll += isToday ? cost : Money();
        spent.monthAtProvider += isAtProvider ? cost : Money();
        spent.dayAtProvider += isToday && isAtProvider ? cost : Money();
    }
}

template<typename T>
QCoro::Task<Result<T>> SqlLedger::read(std::function<Result<T>(LedgerRepository &)> work)
{
    std::function<Result<void>(Database &)> write = [this](Database &database) { return writeWaiting(database); };
    co_await m_threads.writer().run<void>(std::move(write));
    std::function<Result<T>(Database &)> look = [work = std::move(work)](Database &database) {
        LedgerRepository ledger(database);
        return work(ledger);
    };
    co_return co_await m_threads.read<T>(std::move(look));
}

QCoro::Task<Result<UsageReport>> SqlLedger::usage(UsageQuestion question)
{
    return read<UsageReport>(
        [question = std::move(question)](LedgerRepository &ledger) { return ledger.report(question); });
}

QCoro::Task<Result<Spending>> SqlLedger::spending(SpendingQuestion question)
{
    return read<Spending>([this, question = std::move(question)](LedgerRepository &ledger) {
        const std::scoped_lock settling(m_settling); // a row is in the file or waits, and never both
        Result<Spending> spent = ledger.spending(question);
        if (spent)
            addWaiting(*spent, question);
        return spent;
    });
}

} // namespace oriel
