// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/NetworkProfile.h"
#include "core/Secret.h"
#include "net/HttpTransport.h"
#include "net/ReconnectSchedule.h"

#include <QList>
#include <QUrl>

#include <chrono>

namespace oriel {

//! How a WebSocket gateway wants to be told the key.
struct WebSocketToken {
    enum class Place { None, Header, Query, FirstMessage };

    Place place = Place::None;
    Secret secret;
    QByteArray name; //!< of the header or the query item; empty: "Authorization" or "token"
    QByteArray prefix = "Bearer "; //!< before the token in the header
    //! Sent first; {{token}} within it stands for the token, escaped as the content of a JSON string.
    QByteArray message = R"({"type":"auth","token":"{{token}}"})";

    bool operator==(const WebSocketToken &) const = default;
};

//! The clocks of a session, shortened by tests.
struct WebSocketTiming {
    std::chrono::milliseconds connect{10'000}; //!< from the start of an attempt to its being open
    std::chrono::milliseconds heartbeat{30'000}; //!< between two pings; also how long a pong may take
    ReconnectSchedule reconnect;
};

//! Where a session goes and how.
struct WebSocketOptions {
    QUrl url; //!< ws or wss
    QList<HttpHeader> headers;
    WebSocketToken token;
    NetworkProfile network;
    WebSocketTiming timing;
    qint64 messageCeilingBytes = 16 * 1024 * 1024; //!< of a received message
    qsizetype queueCeilingMessages = 64; //!< that wait for the connection
    qsizetype queueCeilingBytes = 64 * 1024 * 1024; //!< likewise, all together
};

//! What a session is doing.
struct WebSocketState {
    enum class Phase { Idle, Connecting, Open, WaitingToReconnect, Closed };

    Phase phase = Phase::Idle;
    int attempt = 0; //!< of reconnecting; 0 for the first connection
    std::chrono::milliseconds wait{0}; //!< before the attempt, while WaitingToReconnect
    std::optional<Error> error; //!< why it waits or is closed; empty when it was closed by us

    bool operator==(const WebSocketState &) const = default;
};

} // namespace oriel
