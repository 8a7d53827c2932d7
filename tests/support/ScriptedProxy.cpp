// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScriptedProxy.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include <memory>

namespace oriel::test {

namespace {

enum SocksStage { Greeting, Password, Request, Tunnel };

} // namespace

ScriptedProxy::ScriptedProxy(Kind kind, QByteArray user, QByteArray password)
    : m_kind(kind)
    , m_user(std::move(user))
    , m_password(std::move(password))
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("the test's proxy cannot listen: %s", qPrintable(errorString()));
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (auto *client = nextPendingConnection())
            serve(client);
    });
}

void ScriptedProxy::serve(QTcpSocket *client)
{
    const auto buffer = std::make_shared<QByteArray>();
    const auto stage = std::make_shared<int>(Greeting);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client, buffer, stage] {
        if (*stage == Tunnel)
            return;
        *buffer += client->readAll();
        if (m_kind == Kind::Http)
            takeHttp(client, *buffer);
        else
            takeSocks(client, *buffer, *stage);
    });
}

void ScriptedProxy::takeHttp(QTcpSocket *client, QByteArray &buffer)
{
    const auto end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const auto head = buffer.first(end);
    buffer.remove(0, end + 4);
    const auto expected = "Proxy-Authorization: Basic " + (m_user + ':' + m_password).toBase64();
    if (!m_user.isEmpty() && !head.contains(expected)) {
        ++m_refusals;
        client->write("HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    m_lastTarget = head.split(' ').value(1);
    const auto colon = m_lastTarget.lastIndexOf(':');
    openTunnel(client, m_lastTarget.first(std::max<qsizetype>(colon, 0)), m_lastTarget.sliced(colon + 1).toUShort(),
               "HTTP/1.1 200 Tunnel\r\n\r\n");
}

void ScriptedProxy::takeSocks(QTcpSocket *client, QByteArray &buffer, int &stage)
{
    // RFC 1928, RFC 1929. Each message of the client comes alone: it waits for our answers.
    if (stage == Greeting && buffer.size() >= 2) {
        buffer.clear();
        client->write(m_user.isEmpty() ? QByteArray("\x05\x00", 2) : QByteArray("\x05\x02", 2));
        stage = m_user.isEmpty() ? Request : Password;
    } else if (stage == Password && buffer.size() >= 2) {
        const auto userSize = quint8(buffer.at(1));
        const auto user = buffer.mid(2, userSize);
        const auto password = buffer.mid(3 + userSize);
        const bool isRight = user == m_user && password == m_password;
        m_refusals += isRight ? 0 : 1;
        buffer.clear();
        client->write(isRight ? QByteArray("\x01\x00", 2) : QByteArray("\x01\x01", 2));
        stage = Request;
    } else if (stage == Request && buffer.size() >= 7) {
        const bool isName = buffer.at(3) == 3;
        const auto host = isName ? buffer.mid(5, quint8(buffer.at(4))) : QByteArray("127.0.0.1"); // all that a test
                                                                                                  // asks for by number
        const auto port = quint16(quint8(buffer.at(buffer.size() - 2)) << 8 | quint8(buffer.back()));
        m_lastTarget = host + ':' + QByteArray::number(port);
        stage = Tunnel;
        openTunnel(client, host, port, QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
    }
}

void ScriptedProxy::openTunnel(QTcpSocket *client, const QByteArray &host, quint16 port, const QByteArray &reply)
{
    ++m_tunnels;
    client->disconnect(this);
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client, [client, reply] { client->write(reply); });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
    server->setProxy(QNetworkProxy::NoProxy);
    server->connectToHost(QString::fromLatin1(host), port);
}

} // namespace oriel::test
