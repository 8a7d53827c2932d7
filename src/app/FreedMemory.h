// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QQmlEngine;

namespace oriel {

class ChatController;

//! Before the first thread: what is freed goes back to the system while it is freed, where the C library can be told.
//!
//! GNU's raises its limits by what was freed once: after a long answer each thread would keep up to 64 MB.
void keepLittleFreedMemory();

//! \brief Gives the system back what an answer or a conversation took, a little after it ended or was left.
//!
//! The C library keeps pages that were freed between others, the views' engine what nobody names any more, and the
//! history what it read: after a long answer that is hundreds of megabytes. Main thread; chat and engine outlive it.
//! Measured by bench/window.py.
class FreedMemory : public QObject
{
    Q_OBJECT

public:
    //! \param shrink  lets others go of what they can make again; it may take a moment
    FreedMemory(ChatController &chat, QQmlEngine &engine, std::function<void()> shrink, QObject *parent = nullptr);

private:
    QTimer m_soon;
    QTimer m_trimSoon;
};

} // namespace oriel
