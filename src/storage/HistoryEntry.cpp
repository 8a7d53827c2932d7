// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistoryEntry.h"

#include "core/PrivateFiles.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oriel {

namespace {

constexpr auto patienceWithRescuers = 10min; // of a large history, on a slow disk
constexpr auto patienceWithReaders = 2s;

QString tr(const char *text)
{
    return QCoreApplication::translate("HistoryEntry", text);
}

} // namespace

Result<HistoryEntry> HistoryEntry::enter(const QString &databaseFile, const Rescue &rescue)
{
    HistoryEntry entry;
    const QString lockFile = databaseFile + ".lock"_L1;
    if (auto folder = makePrivateFolder(QFileInfo(databaseFile).absolutePath()); !folder)
        return entry; // what is wrong, if anything, shows when the file is opened
    const auto share = [&]() -> Result<void> {
        auto lock = FileLock::take(lockFile, LockKind::Shared, patienceWithRescuers);
        if (lock && !*lock) {
            return failure(ErrorKind::Storage,
                           tr("Another window or terminal of Oriel is rescuing the damaged history. Try again later."));
        }
        if (lock)
            entry.m_lock = std::move(*lock);
        return {};
    };
    if (auto shared = share(); !shared)
        return std::unexpected(shared.error());
    if (!entry.m_lock || (!rescue.isUnfinished() && !rescue.isNeeded()))
        return entry;
    entry.m_lock.reset();
    auto alone = FileLock::take(lockFile, LockKind::Exclusive, patienceWithReaders);
    if (!alone)
        return std::unexpected(alone.error());
    const bool wasAlone = alone->has_value();
    if (wasAlone) {
        if (rescue.isUnfinished()) { // all was saved by one that was killed before it could say so
            if (auto finished = rescue.finish(); !finished)
                return std::unexpected(finished.error());
            entry.m_sentences << tr("The history was damaged. What could be read was saved; the damaged file was kept "
                                    "beside it.");
        } else if (rescue.isNeeded()) { // still: another may have been first
            const auto report = rescue.run();
            if (!report)
                return std::unexpected(report.error());
            entry.m_sentences = report->sentences();
        }
        alone->reset();
    }
    if (auto shared = share(); !shared)
        return std::unexpected(shared.error());
    if (wasAlone || (!rescue.isUnfinished() && !rescue.isNeeded())) // else who was in the way rescued it
        return entry;
    const QString inTheWay = tr("The history is damaged, and another window or terminal of Oriel has it open. Close it "
                                "and start Oriel again: what can be read is then saved into a new file.");
    if (QFileInfo(databaseFile).size() == 0) // SQLite would delete the log, which may hold everything
        return failure(ErrorKind::Storage, inTheWay);
    entry.m_sentences << inTheWay;
    return entry;
}

} // namespace oriel
