// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/websocket/WebSocketChat.h"

#include "net/NetworkErrors.h"
#include "providers/AnswerRelay.h"
#include "providers/websocket/GatewayConnection.h"
#include "providers/websocket/GatewayDecoder.h"
#include "providers/websocket/GatewayRequest.h"

#include <QCoroSignal>

namespace oriel {

namespace {

//! How a turn ended whose decoder has said \a end.
Result<Finished> ending(const GatewayConnection &connection, bool isDone, bool hasContent, Result<Finished> end)
{
    if (isDone)
        return end;
    if (connection.isCancelled() && hasContent)
        return Finished{FinishReason::Cancelled, {}};
    if (connection.isCancelled())
        return std::unexpected(cancelledError());
    Error error = connection.error().value_or(end ? Error{} : end.error());
    if (error.kind == ErrorKind::Network && hasContent)
        error.kind = ErrorKind::StreamTruncated; // what failed is the answer, not the way to the gateway
    return std::unexpected(std::move(error));
}

} // namespace

QCoro::Task<Result<Finished>> WebSocketChat::stream(ChatRequest request, EventSink &sink, std::stop_token stop)
{
    if (request.model.isEmpty())
        request.model = m_endpoint.config.defaultModel;
    auto chat = gatewayChat(request, m_endpoint.config);
    if (!chat)
        co_return std::unexpected(chat.error());
    auto options = gatewayOptions(m_endpoint);
    if (!options)
        co_return std::unexpected(options.error());
    if (stop.stop_requested())
        co_return std::unexpected(cancelledError());

    AnswerRelay relay(sink, false);
    for (auto &notice : chat->notices)
        relay.take(std::move(notice));
    GatewayDecoder decoder;
    GatewayConnection connection(std::move(*options), m_endpoint.config.timeouts);
    const std::stop_callback cancel(stop, [&connection] { // from any thread; its destructor waits for a call under way
        QMetaObject::invokeMethod(&connection, &GatewayConnection::cancel, Qt::QueuedConnection);
    });
    connection.open(chat->message);
    while (!decoder.isDone() && !connection.isCancelled()) {
        if (const auto message = connection.next()) {
            decoder.frame(Frame{Frame::Kind::Data, {}, *message, true}, relay);
            if (const auto reply = decoder.takeReply(); !reply.isEmpty() && connection.isOpen())
                connection.send(reply);
            if (relay.isFull())
                co_await relay.drained();
        } else if (connection.error()) {
            break;
        } else {
            co_await qCoro(&connection, &GatewayConnection::changed);
        }
    }
    connection.close();
    const bool hasContent = relay.hasContent();
    auto end = decoder.end(relay);
    co_return ending(connection, decoder.isDone(), hasContent, std::move(end));
}

} // namespace oriel
