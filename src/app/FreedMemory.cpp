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

FreedMemory::FreedMemory(ChatController &chat, QQmlEngine &engine, QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(3s); // the next conversation has been shown by then
    connect(&chat, &ChatController::conversationChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, [&engine] {
        engine.collectGarbage();
#ifdef __GLIBC__
        QThreadPool::globalInstance()->start([] { malloc_trim(0); });
#endif
    });
}

} // namespace oriel
