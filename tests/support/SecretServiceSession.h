// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace oriel {

//! \brief A real Secret Service for a test: gnome-keyring under a D-Bus session and a home of its own.
//!
//! Nothing of the person's own session is reached, and both processes end with this. The environment of the test's
//! process points to them. GLib keeps the first bus it sees and ends the process when that bus goes, so that a test
//! has one session, made in main() or initTestCase().
class SecretServiceSession
{
public:
    SecretServiceSession();
    ~SecretServiceSession();
    Q_DISABLE_COPY_MOVE(SecretServiceSession)

    //! The bus alone: no keychain runs on it, and none can be started.
    [[nodiscard]] bool startBus();
    //! Starts gnome-keyring and opens its login keyring, which is made when there is none.
    [[nodiscard]] bool startKeyring(const QByteArray &password = "open sesame");
    //! Starts it without opening anything.
    [[nodiscard]] bool startLockedKeyring();
    [[nodiscard]] bool lock();
    //! Whether the environment points to the bus: without it there is no keychain for who looks.
    void setVisible(bool isVisible);
    void killKeyring();
    [[nodiscard]] bool isRunning() const;

private:
    [[nodiscard]] bool start(const QStringList &arguments, const QByteArray &input);

    QTemporaryDir m_home;
    QByteArray m_address;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace oriel
