// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqlLedger.h"

#include "core/Logging.h"
#include "storage/LedgerRepository.h"

namespace oriel {

void SqlLedger::record(LedgerEntry entry)
{
    m_threads.writer().post([this, entry = std::move(entry)](Database &database) {
        if (auto added = LedgerRepository(database).add(entry); !added) {
            qCWarning(lcStorage).noquote() << added.error().message << added.error().detail;
            m_threads.door().noteFailure(added.error());
        }
    });
}

QCoro::Task<Result<UsageReport>> SqlLedger::usage(UsageQuestion question)
{
    // What was recorded before is written first. Where nothing can be written, what is there is read all the same.
    std::function<Result<void>(Database &)> nothing = [](Database &) { return Result<void>(); };
    co_await m_threads.writer().run<void>(std::move(nothing));
    std::function<Result<UsageReport>(Database &)> work = [question = std::move(question)](Database &database) {
        return LedgerRepository(database).report(question);
    };
    co_return co_await m_threads.read<UsageReport>(std::move(work));
}

} // namespace oriel
