// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/WindowState.h"

#include <QObject>
#include <QTimer>

class QQuickWindow;

namespace oriel {

//! \brief Keeps a window's state in its file, soon after each change and at the end. Main thread.
//!
//! Tests: tst_windowkeeper.
class WindowKeeper : public QObject
{
    Q_OBJECT

public:
    //! \param window  has the property `sidebarWanted`; outlives it
    //! \param state  as it was read, and as the window is now
    WindowKeeper(QQuickWindow &window, QString file, WindowState state, QObject *parent = nullptr);
    ~WindowKeeper() override;

private Q_SLOTS: // by name, from a signal of QML
    void look();

private:
    void keep();

    QQuickWindow &m_window;
    QString m_file;
    WindowState m_state;
    WindowState m_kept;
    QTimer m_soon;
};

} // namespace oriel
