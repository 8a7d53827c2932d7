// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace oriel {

//! \brief The icon in the desktop's tray: brings the window to the front, begins a new chat, quits.
//!
//! Main thread; needs a QApplication. Shows nothing where the desktop has no tray.
//! Tests: tst_tray.
class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(QObject *parent = nullptr);

    void setOn(bool on);
    //! A message at the icon, for desktops without notifications. False when there is no icon.
    bool showMessage(const QString &subject, const QString &headline, const QString &text);

Q_SIGNALS:
    void raiseWanted();
    void newChatWanted();
    void quitWanted();
    //! The person clicked on the message.
    void messageChosen(const QString &subject);

private:
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QString m_subject;
};

} // namespace oriel
