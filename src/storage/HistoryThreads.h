// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "storage/AttachmentStore.h"
#include "storage/HistoryDoor.h"
#include "storage/StorageThread.h"
#include "storage/Transaction.h"

#include <atomic>

namespace oriel {

//! \brief Where the history's work is done: one thread that writes and one that reads beside it, each with a
//! connection.
//!
//! What the classes behind the ports stand on. Main thread; what is given to it runs on the others.
class HistoryThreads
{
public:
    //! \param folder  holds history.db and attachments/; made by the first work
    //! \param before  instead of a backup, before an older database is migrated
    HistoryThreads(QString folder, const Clock &clock, MigrationHook before = {});

    //! Reads one moment of the history. Waits for no writer.
    template<typename T>
    [[nodiscard]] QCoro::Task<Result<T>> read(std::function<Result<T>(Database &)> work)
    {
        return m_reader.run<T>([this, work = std::move(work)](Database &database) -> Result<T> {
            return noted(readOneMoment<T>(database, work));
        });
    }

    //! All of \a work is committed, or nothing of it; then the watchers hear of it.
    template<typename T>
    [[nodiscard]] QCoro::Task<Result<T>> write(std::function<Result<T>(Database &)> work)
    {
        return m_writer.run<T>([this, work = std::move(work)](Database &database) -> Result<T> {
            return noted(writeAtOnce<T>(database, work));
        });
    }

    [[nodiscard]] StorageThread &reader() { return m_reader; }
    [[nodiscard]] StorageThread &writer() { return m_writer; }
    [[nodiscard]] const AttachmentStore &attachments() const { return m_attachments; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString databaseFile() const { return m_folder + QStringLiteral("/history.db"); }
    [[nodiscard]] HistoryDoor &door() { return m_door; }

    //! \a told is called on the writing thread after each commit, and when the file was opened. Given before the first
    //! work is.
    void addAfterWriting(std::function<void()> told) { m_afterWriting.push_back(std::move(told)); }
    //! For who commits by itself on the writing thread.
    void tellOfWriting();
    //! On the reading thread: what owners that are gone left behind becomes interrupted answers soon, and the watchers
    //! hear of it. What was left behind before the file was opened is so already.
    void recoverSoon(Database &reader);
    //! Waits for all that was given. Nothing may be given afterwards.
    void finish();

private:
    template<typename T>
    Result<T> readOneMoment(Database &database, const std::function<Result<T>(Database &)> &work)
    {
        recoverSoon(database);
        auto transaction = Transaction::beginReading(database);
        if (!transaction)
            return std::unexpected(std::move(transaction.error()));
        return work(database);
    }
    template<typename T>
    Result<T> writeAtOnce(Database &database, const std::function<Result<T>(Database &)> &work)
    {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return std::unexpected(std::move(transaction.error()));
        Result<T> result = work(database);
        if (!result)
            return result;
        if (auto committed = transaction->commit(); !committed)
            return std::unexpected(std::move(committed.error()));
        tellOfWriting();
        return result;
    }
    template<typename T>
    Result<T> noted(Result<T> result)
    {
        if (!result)
            m_door.noteFailure(result.error());
        return result;
    }
    [[nodiscard]] Result<Database> openWriter();
    [[nodiscard]] Result<Database> openReader();
    [[nodiscard]] Result<void> recover(Database &writer);

    QString m_folder;
    const Clock &m_clock;
    HistoryDoor m_door;
    AttachmentStore m_attachments;
    std::vector<std::function<void()>> m_afterWriting;
    std::atomic<bool> m_isFinishing{false};
    std::chrono::steady_clock::time_point m_nextRecovery; //!< of the reading thread: one at a time
    StorageThread m_writer;
    StorageThread m_reader; //!< goes first: it may wait for the writer
};

} // namespace oriel
