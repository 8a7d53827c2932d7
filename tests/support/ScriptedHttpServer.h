// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/ScriptedAnswer.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace oriel::test {

//! A request as the server got it.
struct RecordedRequest {
    QByteArray method;
    QByteArray target; //!< as on the request line: path and query
    QByteArray path; //!< without the query
    QList<QPair<QByteArray, QByteArray>> headers; //!< in the client's order and spelling
    QByteArray body;
    int connection = 0; //!< number of its connection, from 0; equal for requests on a kept-alive one
    QByteArray clientCertificateSha256; //!< empty without TLS or without a client certificate
    std::chrono::steady_clock::time_point arrivedAt; //!< of the last byte

    //! The value of the first header of that name in any case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
};

//! PEM files; of clientCaFile: when set, a client certificate that it signed is demanded.
struct ServerTls {
    QString certificateFile;
    QString keyFile;
    QString clientCaFile;
};

//! What happens to a new connection before any HTTP.
enum class Greeting {
    Serve,
    Silence, //!< accepted and then nothing: no TLS handshake, no answer
    CloseAtOnce,
};

//! \brief An HTTP/1.1 server on 127.0.0.1 that does as scripted, over real sockets, in its own thread.
//!
//! Functions are for the thread of the test. Those that wait run its event loop meanwhile, so that a client on the
//! same thread goes on, and return false when the wait was in vain. A request without a script is answered 501.
class ScriptedHttpServer final : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedHttpServer(std::optional<ServerTls> tls = {});
    ~ScriptedHttpServer() override;

    [[nodiscard]] quint16 port() const;
    //! "http://127.0.0.1:PORT/path", or https with TLS.
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;

    //! The next answer for a request to \a path (without query). The last one stays for all that follow.
    void answer(const QByteArray &path, ScriptedAnswer answer);
    //! The next answer in order, whatever the path; goes before those by path, each is used once.
    void answerNext(ScriptedAnswer answer);
    void setGreeting(Greeting greeting);

    //! Lets \a count connections through awaitRelease(gate), now or when they come to it.
    void release(const QByteArray &gate = {}, int count = 1);
    //! Waits until \a count connections in all have come to awaitRelease(gate).
    [[nodiscard]] bool waitForGate(const QByteArray &gate = {}, int count = 1);

    [[nodiscard]] QList<RecordedRequest> requests() const;
    [[nodiscard]] bool waitForRequests(int count);
    [[nodiscard]] int connectionCount() const;
    [[nodiscard]] bool waitForConnections(int count);
    //! Connections that the client closed.
    [[nodiscard]] int closedByClientCount() const;
    [[nodiscard]] bool waitForClosedByClient(int count = 1);

    //! Decrypted bytes that came in on all connections, HTTP or not.
    [[nodiscard]] qint64 receivedBytes() const;
    //! Bytes that the system took from the server on all connections.
    [[nodiscard]] qint64 sentBytes() const;
    //! Waits until sentBytes() has stayed the same for \a quiet: the client has stopped reading.
    [[nodiscard]] bool waitUntilSendingRests(std::chrono::milliseconds quiet);

    //! Runs this thread's event loop until \a isMet or for ten seconds.
    [[nodiscard]] bool waitUntil(const std::function<bool()> &isMet);

Q_SIGNALS:
    void changed(); //!< anything above has a new value

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace oriel::test
