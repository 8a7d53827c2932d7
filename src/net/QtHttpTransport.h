// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpTransport.h"
#include "net/NetworkAccessPool.h"

namespace oriel {

//! \brief HTTP/1.1 and, over TLS, HTTP/2 through QNetworkAccessManager.
//!
//! HTTP/2 is spoken where the server agrees to it in the TLS handshake (ALPN), also through a proxy's tunnel and to a
//! pinned certificate; an http address is never upgraded. Each exchange has a connection of its own there too, which
//! the next one uses again. [tst_http2] Qt 6 allows it unless Http2AllowedAttribute says no, and offers it only where
//! its TLS comes from OpenSSL.
//!
//! Create and use it on the network thread. An exchange may outlive it, and may be destroyed at any time, also by the
//! coroutine that its head() or read() has just resumed. Destroyed while another coroutine still waits in it, that
//! wait ends with Cancelled from the event loop.
//!
//! A body that is cut is an error when it had a length or was chunked. Qt 6.4 cannot tell a reset from the end of a
//! body that ends with its connection, takes a chunk size that is no number for 0, and passes broken gzip off as the
//! end: so who reads a stream still demands its own end mark.
class QtHttpTransport final : public HttpTransport
{
public:
    //! \a version is sent as "User-Agent: Oriel/<version>".
    explicit QtHttpTransport(const QString &version);

    [[nodiscard]] std::unique_ptr<HttpExchange> send(HttpRequest request, std::stop_token stop) override;

    //! Exchanges that have neither ended nor been stopped.
    [[nodiscard]] int runningCount() const { return m_pool.streamCount(); }

private:
    QByteArray m_userAgent;
    NetworkAccessPool m_pool;
};

} // namespace oriel
