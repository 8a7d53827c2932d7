// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QUrl>

namespace oriel::test {

//! One request as the proxy logged it when its stream had ended.
struct Http2Request {
    QByteArray protocol; //!< "h2" or "http/1.1", as agreed in the TLS handshake
    quint16 clientPort = 0; //!< equal for requests of one connection
    int status = 0;

    bool operator==(const Http2Request &) const = default;
};

//! \brief nghttpx: HTTP/2 over TLS on 127.0.0.1, in front of a server that speaks HTTP/1.1.
//!
//! Its certificate is tests/data/tls/server.pem. It writes "2 nghttpx" into the header Via of what it passes on.
class Http2Proxy
{
public:
    explicit Http2Proxy(quint16 serverPort);
    ~Http2Proxy();

    //! False, with why(), when it does not run.
    [[nodiscard]] bool isRunning() const { return m_port != 0; }
    [[nodiscard]] QString why() const { return m_why; }
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    //! Waits until \a count requests in all have ended and gives them; fewer when the wait was in vain.
    [[nodiscard]] QList<Http2Request> requests(int count);

private:
    [[nodiscard]] bool start(quint16 port, quint16 serverPort);

    QProcess m_process;
    QString m_why;
    QList<Http2Request> m_requests;
    quint16 m_port = 0;
};

} // namespace oriel::test
