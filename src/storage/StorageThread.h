// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/OnThread.h"
#include "storage/Database.h"

#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace oriel {

namespace detail {

//! A result on its way to another thread: moved there, not copied.
template<typename T>
struct Parcel {
    std::shared_ptr<Result<T>> content;
};

template<typename T>
QCoro::Task<Parcel<T>> packed(Result<T> result)
{
    co_return Parcel<T>{std::make_shared<Result<T>>(std::move(result))};
}

} // namespace detail

//! \brief A thread with one open database, which is opened by the first work that needs it and tried again by the next
//! when that failed. Work is done in the order in which it is given. Tests: tst_storagethread.
class StorageThread
{
public:
    using Opener = std::function<Result<Database>()>;

    //! \param open  called on the thread
    StorageThread(const QString &name, Opener open);
    StorageThread(const StorageThread &) = delete;
    StorageThread &operator=(const StorageThread &) = delete;
    ~StorageThread() { finish(); }

    //! Waits until everything that was given has been done; nothing may be given afterwards.
    void finish();

    //! Does \a work on the thread and resumes on the caller's. What it captures is captured by value, or outlives the
    //! thread.
    template<typename T>
    [[nodiscard]] QCoro::Task<Result<T>> run(std::function<Result<T>(Database &)> work)
    {
        std::function<QCoro::Task<detail::Parcel<T>>()> job = [this, work = std::move(work)] {
            return detail::packed<T>(withDatabase<T>(work));
        };
        detail::Parcel<T> parcel = co_await onThread<detail::Parcel<T>>(*m_worker, std::move(job));
        co_return std::move(*parcel.content);
    }

    //! Does \a work there some time, and nobody waits for it. Without a database it is not done.
    void post(std::function<void(Database &)> work);
    //! Does \a work there some time, whether the database can be opened or not: what lives on the thread ends there.
    void postWithout(std::function<void()> work);
    //! Does \a work there and waits for it. Not from this thread, nor from the main one.
    Result<void> runAndWait(const std::function<Result<void>(Database &)> &work);
    //! Lets go of what the connection keeps of the file, after what was given before: see Database::shrink().
    void shrink();
    //! Closes the database after what was given before; the next work opens it again. Waits for it.
    void close();

    //! On the thread: \a work with the database, or why it could not be opened.
    template<typename T>
    [[nodiscard]] Result<T> withDatabase(const std::function<Result<T>(Database &)> &work)
    {
        if (auto opened = openIfClosed(); !opened)
            return std::unexpected(std::move(opened.error()));
        return work(*m_database);
    }

private:
    [[nodiscard]] Result<void> openIfClosed();

    Opener m_open;
    std::optional<Database> m_database; //!< lives on the thread
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; //!< lives on the thread
};

} // namespace oriel
