// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/NetworkProfile.h"
#include "core/Result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QList>
#include <QUrl>

#include <memory>
#include <optional>
#include <stop_token>

namespace oriel {

struct HttpHeader {
    QByteArray name;
    QByteArray value;

    bool operator==(const HttpHeader &) const = default;
};

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    QList<HttpHeader> headers; //!< the transport adds Host, User-Agent and Accept-Encoding
    QByteArray body;
    NetworkProfile network;
    NetworkTimeouts timeouts;
    qint64 bodyCeilingBytes = 64 * 1024 * 1024; //!< of a fetched answer; a stream has a ceiling per line instead
};

//! Status line and headers of an answer.
struct HttpHead {
    int status = 0;
    QUrl url; //!< after redirects
    QList<HttpHeader> headers;

    //! The value of the first header of that name in any case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

//! A piece of a body. A type of its own, because GCC 12 cannot await a Task<Result<T>> whose T can be made from
//! nullptr, as QByteArray can: comparing the coroutine's handle with nullptr then finds std::expected's operator==.
struct HttpBytes {
    QByteArray data;

    [[nodiscard]] bool isEmpty() const { return data.isEmpty(); }
};

//! \brief One running exchange. Destroying it closes its connection at once.
//!
//! Network thread. Errors of both functions: Network with its phase, Timeout with its phase, Cancelled, Protocol.
//! An error status is not an error here.
class HttpExchange
{
public:
    virtual ~HttpExchange() = default;

    //! Waits for status and headers. Await it once, before read().
    virtual QCoro::Task<Result<HttpHead>> head() = 0;
    //! The bytes that have come since, at least one; empty at the end of the body. Bytes that are not asked for stay
    //! in the socket, so the sender waits. Unpacked when the answer is gzip.
    virtual QCoro::Task<Result<HttpBytes>> read() = 0;
};

//! \brief HTTP as a port. Network thread.
//!
//! Redirects are followed on the same origin only; no credential ever reaches another host.
class HttpTransport
{
public:
    virtual ~HttpTransport() = default;

    //! Starts at once. A requested \a stop closes the socket within 50 ms and ends head() or read() with Cancelled.
    [[nodiscard]] virtual std::unique_ptr<HttpExchange> send(HttpRequest request, std::stop_token stop) = 0;
};

//! A whole answer.
struct HttpAnswer {
    HttpHead head;
    QByteArray body;
};

//! Sends \a request and reads the answer to its end, at most HttpRequest::bodyCeilingBytes (else Protocol).
QCoro::Task<Result<HttpAnswer>> fetch(HttpTransport &transport, HttpRequest request, std::stop_token stop);

} // namespace oriel
