// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpTransport.h"

#include <deque>
#include <vector>

namespace oriel::test {

//! One scripted answer: what a server would send, in the pieces in which the network would hand it over.
struct Replay {
    int status = 200;
    QList<HttpHeader> headers = {{"content-type", "text/event-stream"}};
    std::vector<QByteArray> pieces;
    std::optional<Error> failure; //!< what ends the body instead of its end
};

//! \brief A transport without a network: answers in order, keeps every request.
//!
//! For what hangs on how bytes are cut, which a socket does not let a test decide.
class ReplayTransport final : public HttpTransport
{
public:
    explicit ReplayTransport(std::deque<Replay> replays = {})
        : m_replays(std::move(replays))
    {
    }

    [[nodiscard]] std::unique_ptr<HttpExchange> send(HttpRequest request, std::stop_token stop) override;

    void add(Replay replay) { m_replays.push_back(std::move(replay)); }
    [[nodiscard]] const std::vector<HttpRequest> &requests() const { return m_requests; }

private:
    std::deque<Replay> m_replays;
    std::vector<HttpRequest> m_requests;
};

} // namespace oriel::test
