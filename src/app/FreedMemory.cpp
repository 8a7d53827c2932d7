// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FreedMemory.h"

#include "viewmodels/ChatController.h"

#include <QQmlEngine>
#include <QThreadPool>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace std::chrono_literals;

namespace oriel {

void keepLittleFreedMemory()
{
#ifdef __GLIBC__
    constexpr int limitBytes = 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, limitBytes); // what is larger is a mapping of its own
    mallopt(M_TRIM_THRESHOLD, limitBytes); // of the free end of each thread's memory
#endif
}

FreedMemory::FreedMemory(ChatController &chat, QQmlEngine &engine, std::function<void()> shrink, QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(3s); // the next conversation has been shown by then
    m_trimSoon.setSingleShot(true);
    m_trimSoon.setInterval(1s); // others have let go by then
    connect(&chat, &ChatController::conversationChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&chat, &ChatController::busyChanged, &m_soon, [this, &chat] {
        if (!chat.isBusy())
            m_soon.start();
    });
    connect(&m_soon, &QTimer::timeout, this, [this, &engine, shrink = std::move(shrink)] {
        engine.collectGarbage();
        shrink();
        m_trimSoon.start();
    });
    connect(&m_trimSoon, &QTimer::timeout, this, [] {
#ifdef __GLIBC__
        QThreadPool::globalInstance()->start([] { malloc_trim(0); });
#endif
    });
}

} // namespace oriel
