// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>

namespace oriel::test {

//! A WebSocket server on 127.0.0.1 that remembers who came and what they said. With TLS when given a certificate.
class TestGateway final : public QObject
{
public:
    explicit TestGateway(const QString &certificateFile = {}, const QString &keyFile = {})
        : m_server(QStringLiteral("gateway"),
                   certificateFile.isEmpty() ? QWebSocketServer::NonSecureMode : QWebSocketServer::SecureMode)
    {
        if (!certificateFile.isEmpty()) {
            QFile key(keyFile);
            Q_ASSERT(key.exists());
            (void)key.open(QIODevice::ReadOnly);
            QSslConfiguration tls;
            tls.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile));
            tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
            m_server.setSslConfiguration(tls);
        }
        connect(&m_server, &QWebSocketServer::newConnection, this, &TestGateway::take);
        [[maybe_unused]] const bool isListening = m_server.listen(QHostAddress::LocalHost, 0);
        Q_ASSERT(isListening);
    }

    [[nodiscard]] QUrl url(const QString &rest = QStringLiteral("/ws")) const
    {
        const auto scheme = m_server.secureMode() == QWebSocketServer::SecureMode ? QStringLiteral("wss")
                                                                                  : QStringLiteral("ws");
        return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(m_server.serverPort()).arg(rest));
    }

    std::function<void(QWebSocket &)> onConnection; //!< what to do with each who comes
    QList<QNetworkRequest> requests; //!< of each connection, in order
    QStringList messages; //!< of all connections, in order
    QList<QWebSocket *> clients; //!< that are connected; owned by the server

private:
    void take()
    {
        auto *const client = m_server.nextPendingConnection();
        requests.push_back(client->request());
        clients.push_back(client);
        connect(client, &QWebSocket::textMessageReceived, this,
                [this](const QString &text) { messages.push_back(text); });
        connect(client, &QWebSocket::disconnected, this, [this, client] {
            clients.removeOne(client);
            client->deleteLater();
        });
        if (onConnection)
            onConnection(*client);
    }

    QWebSocketServer m_server;
};

} // namespace oriel::test
