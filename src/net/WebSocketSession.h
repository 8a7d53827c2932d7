// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/WebSocketOptions.h"

#include <QAbstractSocket>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <deque>

class QWebSocket;

namespace oriel {

//! \brief A WebSocket connection that comes back by itself. Network thread.
//!
//! Every heartbeat it pings; when the other side has said nothing by the next one, or when the connection is cut or
//! closed by the other side, it connects again after 1, 2, 4 ... seconds, five times. The count begins anew once the
//! other side has said something. It does not come back after close code 4001, which refuses the key, after a
//! handshake refused with an HTTP status that does not pass with time, after a certificate that is not trusted, or
//! after a message over the ceiling.
//!
//! Errors: Auth, Permission, InvalidInput (the URL), Network with its phase, Timeout with its phase, Protocol, Server.
class WebSocketSession : public QObject
{
    Q_OBJECT

public:
    static constexpr int keyRefusedCode = 4001;

    explicit WebSocketSession(WebSocketOptions options, QObject *parent = nullptr);
    //! Closes the connection, as close() does.
    ~WebSocketSession() override;

    //! Connects; also after Closed. Does nothing while a connection is there or on its way.
    void open();
    //! Closes the connection at once, drops what is queued, and does not come back.
    void close();
    //! Connects now instead of waiting longer.
    void reconnectNow();

    //! \brief Sends \a text, or queues it until the connection is open.
    //!
    //! Network when there is no session; PayloadTooLarge when the queue is full. What was sent on a connection that is
    //! then cut is not sent again: only the caller knows whether it may be.
    [[nodiscard]] Result<void> send(const QByteArray &text);

    [[nodiscard]] const WebSocketState &state() const { return m_state; }

Q_SIGNALS:
    void stateChanged(const oriel::WebSocketState &state);
    //! A whole message, UTF-8. Binary messages come here too.
    void messageReceived(const QByteArray &message);

private:
    void connectNow();
    void opened();
    void lost();
    void fail(Error error);
    void received(const QByteArray &message);
    void beat();
    void judgeCertificate(const QList<QSslError> &errors);
    void dropSocket();
    void enter(WebSocketState state);
    [[nodiscard]] QByteArray firstMessage() const;

    WebSocketOptions m_options;
    WebSocketState m_state;
    QWebSocket *m_socket = nullptr; //!< child of this; a new one for each attempt
    QTimer m_connectTimer;
    QTimer m_reconnectTimer;
    QTimer m_heartbeat;
    int m_attempt = 0;
    bool m_isSilent = false; //!< nothing has come since the last ping
    std::deque<QByteArray> m_queue;
    qsizetype m_queuedBytes = 0;
};

} // namespace oriel
