// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Tray.h"

#include <QGuiApplication>

namespace oriel {

Tray::Tray(QObject *parent)
    : QObject(parent)
    , m_icon(QGuiApplication::windowIcon())
{
    m_menu.addAction(tr("Show Oriel"), this, &Tray::raiseWanted);
    m_menu.addAction(tr("New chat"), this, &Tray::newChatWanted);
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &Tray::quitWanted);
    m_icon.setContextMenu(&m_menu);
    m_icon.setToolTip(QGuiApplication::applicationDisplayName());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT raiseWanted();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT messageChosen(m_subject); });
}

void Tray::setOn(bool on)
{
    m_icon.setVisible(on);
}

bool Tray::showMessage(const QString &subject, const QString &headline, const QString &text)
{
    if (!m_icon.isVisible() || !QSystemTrayIcon::supportsMessages())
        return false;
    m_subject = subject;
    m_icon.showMessage(headline, text, m_icon.icon());
    return true;
}

} // namespace oriel
