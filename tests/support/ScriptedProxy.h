// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace oriel::test {

//! \brief A SOCKS5 or HTTP CONNECT proxy on 127.0.0.1, on the thread of the test.
//!
//! Counts tunnels and keeps what clients presented. (A plain http request through an HTTP proxy is an ordinary request
//! with a whole URL as its target: ScriptedHttpServer answers that.)
class ScriptedProxy final : public QTcpServer
{
    Q_OBJECT

public:
    enum class Kind { Http, Socks5 };

    //! With a \a user, it demands that name and \a password.
    explicit ScriptedProxy(Kind kind, QByteArray user = {}, QByteArray password = {});

    [[nodiscard]] int tunnelCount() const { return m_tunnels; }
    [[nodiscard]] int refusalCount() const { return m_refusals; }
    [[nodiscard]] QByteArray lastTarget() const { return m_lastTarget; } //!< "host:port"

private:
    void serve(QTcpSocket *client);
    void takeHttp(QTcpSocket *client, QByteArray &buffer);
    void takeSocks(QTcpSocket *client, QByteArray &buffer, int &stage);
    void openTunnel(QTcpSocket *client, const QByteArray &host, quint16 port, const QByteArray &reply);

    Kind m_kind;
    QByteArray m_user;
    QByteArray m_password;
    int m_tunnels = 0;
    int m_refusals = 0;
    QByteArray m_lastTarget;
};

} // namespace oriel::test
