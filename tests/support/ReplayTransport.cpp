// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ReplayTransport.h"

using namespace Qt::StringLiterals;

namespace oriel::test {

namespace {

class ReplayExchange final : public HttpExchange
{
public:
    ReplayExchange(Replay replay, QUrl url, std::stop_token stop)
        : m_replay(std::move(replay))
        , m_url(std::move(url))
        , m_stop(std::move(stop))
    {
    }

    QCoro::Task<Result<HttpHead>> head() override
    {
        if (m_stop.stop_requested())
            co_return failure(ErrorKind::Cancelled);
        if (m_replay.status == 0)
            co_return std::unexpected(m_replay.failure.value_or(Error{}));
        co_return HttpHead{m_replay.status, m_url, m_replay.headers};
    }

    QCoro::Task<Result<HttpBytes>> read() override
    {
        if (m_stop.stop_requested())
            co_return failure(ErrorKind::Cancelled);
        if (m_next < m_replay.pieces.size())
            co_return HttpBytes{m_replay.pieces[m_next++]};
        if (m_replay.failure)
            co_return std::unexpected(*m_replay.failure);
        co_return HttpBytes{};
    }

private:
    Replay m_replay;
    QUrl m_url;
    std::stop_token m_stop;
    std::size_t m_next = 0;
};

} // namespace

std::unique_ptr<HttpExchange> ReplayTransport::send(HttpRequest request, std::stop_token stop)
{
    Replay replay;
    if (m_replays.empty()) {
        replay.status = 0;
        replay.failure = failure(ErrorKind::Network, u"the test scripted no further answer"_s).error();
    } else {
        replay = std::move(m_replays.front());
        m_replays.pop_front();
    }
    const auto url = request.url;
    m_requests.push_back(std::move(request));
    return std::make_unique<ReplayExchange>(std::move(replay), url, std::move(stop));
}

} // namespace oriel::test
