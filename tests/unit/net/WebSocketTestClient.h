// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/WebSocketSession.h"
#include "support/TestGateway.h"

#include <QTest>

namespace oriel::test {

using Phase = WebSocketState::Phase;

//! Past every proxy, with waits of milliseconds that double, and no heartbeat in the way.
inline WebSocketOptions quickOptions(QUrl url)
{
    using namespace std::chrono_literals;
    WebSocketOptions options;
    options.url = std::move(url);
    options.network.proxy.kind = ProxyKind::None;
    options.timing.reconnect = {1ms, 30ms, 5};
    return options;
}

//! A session and everything that it said.
class Listened
{
public:
    explicit Listened(WebSocketOptions options)
        : session(std::move(options))
    {
        QObject::connect(&session, &WebSocketSession::stateChanged, &session,
                         [this](const WebSocketState &state) { states.push_back(state); });
        QObject::connect(&session, &WebSocketSession::messageReceived, &session,
                         [this](const QByteArray &message) { messages.push_back(message); });
    }

    [[nodiscard]] Phase phase() const { return session.state().phase; }
    [[nodiscard]] std::optional<Error> error() const { return session.state().error; }
    [[nodiscard]] QList<Phase> phases() const
    {
        QList<Phase> phases;
        for (const auto &state : states)
            phases.push_back(state.phase);
        return phases;
    }
    [[nodiscard]] qsizetype count(Phase phase) const { return phases().count(phase); }

    QList<WebSocketState> states;
    QList<QByteArray> messages;
    WebSocketSession session;
};

} // namespace oriel::test
