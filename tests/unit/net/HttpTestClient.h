// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/QtHttpTransport.h"
#include "support/ScriptedHttpServer.h"

#include <QCoroTask>

namespace oriel::test {

//! What an exchange gave, to its end.
struct Outcome {
    std::optional<HttpHead> head;
    QByteArray body; //!< what came, also before an error
    std::optional<Error> error;
    bool isOver = false;
};

//! Reads \a exchange to its end and keeps it meanwhile.
inline QCoro::Task<Outcome> outcomeOf(std::shared_ptr<HttpExchange> exchange)
{
    Outcome outcome;
    auto head = co_await exchange->head();
    outcome.isOver = true;
    if (!head) {
        outcome.error = head.error();
        co_return outcome;
    }
    outcome.head = *head;
    while (true) {
        auto bytes = co_await exchange->read();
        if (!bytes) {
            outcome.error = bytes.error();
            co_return outcome;
        }
        if (bytes->isEmpty())
            co_return outcome;
        outcome.body += bytes->data;
    }
}

//! Puts the end of \a exchange into \a outcome when it comes.
inline QCoro::Task<void> follow(std::shared_ptr<HttpExchange> exchange, std::shared_ptr<Outcome> outcome)
{
    auto ended = co_await outcomeOf(std::move(exchange));
    *outcome = std::move(ended);
}

//! A GET of \a url past every proxy.
inline HttpRequest directRequest(QUrl url)
{
    HttpRequest request;
    request.url = std::move(url);
    request.network.proxy.kind = ProxyKind::None;
    return request;
}

inline Outcome run(HttpTransport &transport, HttpRequest request, std::stop_token stop = {})
{
    return QCoro::waitFor(outcomeOf(transport.send(std::move(request), std::move(stop))));
}

} // namespace oriel::test
