// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/websocket/GatewayConnection.h"

#include "net/NetworkErrors.h"
#include "providers/VendorWords.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {
constexpr qsizetype inboxCeilingBytes = 64 * 1024 * 1024; // unread: a consumer that is behind cannot stop a WebSocket
}

GatewayConnection::GatewayConnection(WebSocketOptions options, NetworkTimeouts timeouts)
    : m_session(options)
    , m_timeouts(timeouts)
    , m_url(options.url)
{
    m_silence.setSingleShot(true);
    connect(&m_session, &WebSocketSession::stateChanged, this, &GatewayConnection::follow);
    connect(&m_session, &WebSocketSession::messageReceived, this, &GatewayConnection::take);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        const auto limit = m_awaited == ErrorPhase::FirstByte ? m_timeouts.firstByte : m_timeouts.idle;
        fail(timeoutError(m_awaited, limit, m_url));
    });
}

void GatewayConnection::open(const QByteArray &message)
{
    m_session.open();
    if (!message.isEmpty())
        send(message);
}

void GatewayConnection::send(const QByteArray &message)
{
    if (auto sent = m_session.send(message); !sent)
        fail(std::move(sent.error()));
}

void GatewayConnection::cancel()
{
    if (isOpen())
        (void)m_session.send(R"({"type":"cancel"})"); // closing says it too, to a gateway that does not know the word
    m_isCancelled = true;
    m_session.close();
    tell();
}

std::optional<QByteArray> GatewayConnection::next()
{
    if (m_inbox.empty())
        return std::nullopt;
    QByteArray message = std::move(m_inbox.front());
    m_inbox.pop_front();
    m_inboxBytes -= message.size();
    return message;
}

void GatewayConnection::follow(const WebSocketState &state)
{
    if (state.phase == WebSocketState::Phase::Open)
        m_silence.start(m_timeouts.firstByte);
    if (state.phase == WebSocketState::Phase::Closed && state.error)
        fail(*state.error);
    tell();
}

void GatewayConnection::take(const QByteArray &message)
{
    if (m_error || m_isCancelled)
        return;
    m_awaited = ErrorPhase::Idle;
    m_silence.start(m_timeouts.idle);
    m_inboxBytes += message.size();
    if (m_inboxBytes > inboxCeilingBytes)
        return fail(
            failure(ErrorKind::Protocol, VendorWords::tr("%1 sends faster than it can be read.").arg(placeOf(m_url)))
                .error());
    m_inbox.push_back(message);
    tell();
}

void GatewayConnection::fail(Error error)
{
    if (m_error)
        return; // the first one is the cause
    m_silence.stop();
    m_error = std::move(error);
    m_session.close();
    tell();
}

void GatewayConnection::tell()
{
    if (std::exchange(m_isTelling, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isTelling = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

} // namespace oriel
