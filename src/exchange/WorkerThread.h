// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

namespace oriel {

//! A thread for the time of one task: work is sent to context() by onThread().
class WorkerThread
{
public:
    explicit WorkerThread(const QString &name)
    {
        m_thread.setObjectName(name);
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }
    WorkerThread(const WorkerThread &) = delete;
    WorkerThread &operator=(const WorkerThread &) = delete;
    ~WorkerThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] QObject &context() { return m_context; }

private:
    QThread m_thread;
    QObject m_context;
};

} // namespace oriel
