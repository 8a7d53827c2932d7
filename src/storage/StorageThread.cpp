// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/StorageThread.h"

#include "core/Logging.h"

namespace oriel {

StorageThread::StorageThread(const QString &name, Opener open)
    : m_open(std::move(open))
    , m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

void StorageThread::finish()
{
    if (m_thread.isFinished())
        return;
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            m_database.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void StorageThread::post(std::function<void(Database &)> work)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, work = std::move(work)] {
            if (auto opened = openIfClosed())
                work(*m_database);
            else
                qCWarning(lcStorage).noquote() << opened.error().message << opened.error().detail;
        },
        Qt::QueuedConnection);
}

void StorageThread::postWithout(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_worker.get(), std::move(work), Qt::QueuedConnection);
}

Result<void> StorageThread::runAndWait(const std::function<Result<void>(Database &)> &work)
{
    Result<void> result;
    QMetaObject::invokeMethod(m_worker.get(), [&] { result = withDatabase<void>(work); }, Qt::BlockingQueuedConnection);
    return result;
}

void StorageThread::shrink()
{
    postWithout([this] {
        const auto shrunk = m_database ? m_database->shrink() : Result<void>();
        if (!shrunk)
            qCWarning(lcStorage).noquote() << shrunk.error().message << shrunk.error().detail;
    });
}

void StorageThread::close()
{
    QMetaObject::invokeMethod(m_worker.get(), [this] { m_database.reset(); }, Qt::BlockingQueuedConnection);
}

Result<void> StorageThread::openIfClosed()
{
    if (m_database)
        return {};
    auto opened = m_open();
    if (!opened)
        return std::unexpected(std::move(opened.error()));
    m_database.emplace(std::move(*opened));
    return {};
}

} // namespace oriel
