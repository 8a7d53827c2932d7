// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowKeeper.h"

#include "core/Logging.h"

#include <QQuickWindow>

using namespace std::chrono_literals;

namespace oriel {

WindowKeeper::WindowKeeper(QQuickWindow &window, QString file, WindowState state, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_file(std::move(file))
    , m_state(state)
    , m_kept(m_state)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s); // a hand that drags an edge changes it many times
    connect(&m_soon, &QTimer::timeout, this, &WindowKeeper::keep);
    for (const auto changed : {&QWindow::xChanged, &QWindow::yChanged, &QWindow::widthChanged, &QWindow::heightChanged})
        connect(&window, changed, this, &WindowKeeper::look);
    connect(&window, &QWindow::visibilityChanged, this, &WindowKeeper::look);
    connect(&window, SIGNAL(sidebarWantedChanged()), this, SLOT(look())); // NOLINT: a signal of QML has no other name
}

WindowKeeper::~WindowKeeper()
{
    keep();
}

void WindowKeeper::look()
{
    if (m_window.visibility() == QWindow::Windowed)
        m_state.place = m_window.geometry();
    if (m_window.visibility() == QWindow::Windowed || m_window.visibility() == QWindow::Maximized)
        m_state.isMaximized = m_window.visibility() == QWindow::Maximized;
    m_state.hasSidebar = m_window.property("sidebarWanted").toBool();
    m_soon.start();
}

void WindowKeeper::keep()
{
    m_soon.stop();
    if (m_state == m_kept)
        return;
    m_kept = m_state;
    if (const auto written = m_state.write(m_file); !written)
        qCWarning(lcApp).noquote() << written.error().message;
}

} // namespace oriel
