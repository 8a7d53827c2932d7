// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "core/NetworkProfile.h"

#include <QTcpSocket>
#include <QUrl>

namespace oriel {

//! \brief Finds out what a connection that does not come about is waiting for.
//!
//! QNetworkReply does not tell name lookup, TCP and TLS apart. So when a connection has used most of its time, this
//! opens a bare TCP connection of its own to the same place, sends nothing, and at the time-out says how far that came.
class ConnectProbe
{
public:
    //! Starts at once. Goes to the proxy where one is set, never past it.
    ConnectProbe(const QUrl &url, const ProxySettings &settings);

    //! Whether the place, or the proxy to it, takes connections.
    [[nodiscard]] bool isReached() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    //! What the connection is stuck in, as far as is known by now.
    [[nodiscard]] ErrorPhase phase() const;

private:
    QTcpSocket m_socket;
    bool m_isTls;
    bool m_isProxied = false;
};

} // namespace oriel
