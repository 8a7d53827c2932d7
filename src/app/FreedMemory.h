// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QQmlEngine;

namespace oriel {

class ChatController;

//! \brief Gives the system back what a conversation took, a little after it was left.
//!
//! The C library keeps pages that were freed, and the views' engine what nobody names any more: after a long answer
//! that is hundreds of megabytes. Main thread; both outlive it. Measured by bench/window.py.
class FreedMemory : public QObject
{
    Q_OBJECT

public:
    FreedMemory(ChatController &chat, QQmlEngine &engine, QObject *parent = nullptr);

private:
    QTimer m_soon;
};

} // namespace oriel
