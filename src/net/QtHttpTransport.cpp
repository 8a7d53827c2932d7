// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/QtHttpTransport.h"

#include "net/QtHttpExchange.h"

namespace oriel {

namespace {

class OwnedExchange final : public HttpExchange
{
public:
    explicit OwnedExchange(std::shared_ptr<QtHttpExchange> exchange)
        : m_exchange(std::move(exchange))
    {
    }
    ~OwnedExchange() override { m_exchange->close(); }

    QCoro::Task<Result<HttpHead>> head() override { return QtHttpExchange::head(m_exchange); }
    QCoro::Task<Result<HttpBytes>> read() override { return QtHttpExchange::read(m_exchange); }

private:
    Q_DISABLE_COPY_MOVE(OwnedExchange)
    std::shared_ptr<QtHttpExchange> m_exchange;
};

} // namespace

QtHttpTransport::QtHttpTransport(const QString &version)
    : m_userAgent("Oriel/" + version.toUtf8())
{
}

std::unique_ptr<HttpExchange> QtHttpTransport::send(HttpRequest request, std::stop_token stop)
{
    return std::make_unique<OwnedExchange>(
        QtHttpExchange::start(std::move(request), m_pool, m_userAgent, std::move(stop)));
}

} // namespace oriel
