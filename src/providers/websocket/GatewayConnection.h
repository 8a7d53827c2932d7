// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/WebSocketSession.h"

#include <QTimer>

#include <deque>

namespace oriel {

//! \brief One connection to a gateway for one turn, with an inbox that a coroutine waits at.
//!
//! Whatever happens is told by changed(), a moment later and once for all that happened meanwhile. Network thread.
class GatewayConnection final : public QObject
{
    Q_OBJECT

public:
    //! Of \a timeouts firstByte counts from the open connection, idle from each message.
    GatewayConnection(WebSocketOptions options, NetworkTimeouts timeouts);

    //! Connects, and sends \a message once it is open; empty for none.
    void open(const QByteArray &message);
    void send(const QByteArray &message);
    void close() { m_session.close(); }
    //! The person wants no more: tells the gateway so, if it listens, and closes.
    void cancel();

    //! The next message that has come, in order.
    [[nodiscard]] std::optional<QByteArray> next();
    [[nodiscard]] bool hasMessages() const { return !m_inbox.empty(); }
    [[nodiscard]] bool isOpen() const { return m_session.state().phase == WebSocketState::Phase::Open; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }
    //! Why there will be no more messages.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void follow(const WebSocketState &state);
    void take(const QByteArray &message);
    void fail(Error error);
    void tell();

    WebSocketSession m_session;
    NetworkTimeouts m_timeouts;
    QUrl m_url;
    QTimer m_silence;
    ErrorPhase m_awaited = ErrorPhase::FirstByte;
    std::deque<QByteArray> m_inbox;
    qsizetype m_inboxBytes = 0;
    std::optional<Error> m_error;
    bool m_isCancelled = false;
    bool m_isTelling = false;
};

} // namespace oriel
