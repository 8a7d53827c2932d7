// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/HistoryThreads.h"
#include "storage/Restore.h"

#include <stop_token>

namespace oriel {

//! \brief Looks after the history on a thread and a connection of its own, so that words are written meanwhile.
//!
//! Main thread. Tests: tst_sqlhistorykeeper.
class SqlHistoryKeeper final : public HistoryKeeper
{
public:
    explicit SqlHistoryKeeper(HistoryThreads &threads);

    QCoro::Task<Result<Backup>> backUp(BackupReason reason) override;
    QCoro::Task<Result<BackupList>> backups() override;
    QCoro::Task<Result<void>> restore(QString file) override;
    QCoro::Task<Result<HistoryCheck>> check() override;
    QCoro::Task<Result<PurgeReport>> purge(std::vector<ConversationId> ids) override;
    QCoro::Task<Result<PurgeReport>> purgeRemovedBefore(QDateTime time) override;
    QCoro::Task<Result<RetentionRules>> retention() override;
    QCoro::Task<Result<void>> setRetention(Retention rule) override;
    QCoro::Task<Result<void>> removeRetention(QString folder) override;
    QCoro::Task<Result<int>> applyRetention() override;

    //! What is done without being asked: rules of retention, real deletion of what was removed long ago, the daily
    //! backup. Nobody waits for it.
    void keepHouse();
    //! As History::shrink() does.
    void shrink() { m_thread.shrink(); }
    //! Waits for what is under way, which ends soon. Nothing may be asked afterwards.
    void finish();

private:
    //! On this thread; damage that \a work meets is marked and told of.
    template<typename T>
    [[nodiscard]] QCoro::Task<Result<T>> run(std::function<Result<T>(Database &)> work)
    {
        return m_thread.run<T>([this, work = std::move(work)](Database &database) -> Result<T> {
            Result<T> result = work(database);
            if (!result)
                m_door.noteFailure(result.error());
            return result;
        });
    }
    [[nodiscard]] Result<Database> open();
    [[nodiscard]] Result<PurgeReport> purgeNow(Database &database, const std::vector<ConversationId> &ids);
    void keepHouseNow(Database &database);
    //! Whether a new one was made, of a history that is sound.
    [[nodiscard]] bool backUpWhenDue(Database &database);
    //! Looks at everything; what is found is marked and told of.
    [[nodiscard]] bool isDamaged(Database &database);

    HistoryThreads &m_threads;
    HistoryDoor &m_door;
    Restore m_restore;
    std::stop_source m_stop;
    StorageThread m_thread;
};

} // namespace oriel
