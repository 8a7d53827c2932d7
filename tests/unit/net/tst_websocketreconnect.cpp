// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScriptedHttpServer.h"
#include "WebSocketTestClient.h"

#include <QCryptographicHash>
#include <QTcpServer>
#include <QTcpSocket>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Shakes hands and then neither answers a ping nor closes.
class DeafServer final : public QObject
{
public:
    DeafServer()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            auto *const peer = m_server.nextPendingConnection();
            ++connections;
            connect(peer, &QTcpSocket::readyRead, this, [peer] { greet(*peer); });
        });
        [[maybe_unused]] const bool isListening = m_server.listen(QHostAddress::LocalHost, 0);
        Q_ASSERT(isListening);
    }

    [[nodiscard]] QUrl url() const { return QUrl(u"ws://127.0.0.1:%1/ws"_s.arg(m_server.serverPort())); }

    int connections = 0;

private:
    static void greet(QTcpSocket &peer)
    {
        const auto request = peer.readAll();
        const auto at = request.toLower().indexOf("sec-websocket-key: ");
        if (at < 0)
            return;
        const auto key = request.sliced(at + 19, request.indexOf("\r\n", at) - at - 19);
        const auto accept = QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                                     QCryptographicHash::Sha1);
        peer.write(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
            + accept.toBase64() + "\r\n\r\n");
    }

    QTcpServer m_server;
};

//! An address where nobody listens.
QUrl deadUrl()
{
    QTcpServer server;
    (void)server.listen(QHostAddress::LocalHost, 0);
    return QUrl(u"ws://127.0.0.1:%1/ws"_s.arg(server.serverPort()));
}

} // namespace

//! What a session does when its connection ends, and when it does not come back.
class tst_WebSocketReconnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesFiveTimesWithLongerWaitsAndGivesUp()
    {
        Listened client(quickOptions(deadUrl()));
        client.session.open();
        QTRY_COMPARE(client.phase(), Phase::Closed);

        QList<std::chrono::milliseconds> waits;
        for (const auto &state : client.states) {
            if (state.phase == Phase::WaitingToReconnect) {
                QCOMPARE(state.attempt, int(waits.size()) + 1);
                QCOMPARE(state.error->phase, ErrorPhase::Connect);
                waits.push_back(state.wait);
            }
        }
        QCOMPARE(waits, (QList<std::chrono::milliseconds>{1ms, 2ms, 4ms, 8ms, 16ms}));
        QCOMPARE(client.count(Phase::Connecting), 6);
        QCOMPARE(client.error()->kind, ErrorKind::Network);
        QCOMPARE(client.error()->phase, ErrorPhase::Connect);
        QVERIFY(!client.error()->message.isEmpty());
    }

    void comesBackAfterACut_data()
    {
        QTest::addColumn<int>("code"); // 0: the connection just goes
        QTest::newRow("cut") << 0;
        QTest::newRow("normal close") << int(QWebSocketProtocol::CloseCodeNormal);
        QTest::newRow("going away") << int(QWebSocketProtocol::CloseCodeGoingAway);
        QTest::newRow("of its own") << 4002;
    }

    void comesBackAfterACut()
    {
        QFETCH(const int, code);
        TestGateway gateway;
        gateway.onConnection = [&](QWebSocket &peer) { peer.sendTextMessage(u"welcome"_s); };
        Listened client(quickOptions(gateway.url()));
        client.session.open();
        QTRY_COMPARE(client.messages.size(), 1);
        if (code)
            gateway.clients.first()->close(QWebSocketProtocol::CloseCode(code), u"see you"_s);
        else
            gateway.clients.first()->abort();
        QTRY_COMPARE(client.messages.size(), 2);
        QCOMPARE(client.phases(),
                 (QList{Phase::Connecting, Phase::Open, Phase::WaitingToReconnect, Phase::Connecting, Phase::Open}));
        QCOMPARE(client.states[2].error->kind, ErrorKind::Network);
        QCOMPARE(client.states[2].error->message.contains("see you"_L1), code != 0);
        QVERIFY(client.session.send("still there"));
        QTRY_COMPARE(gateway.messages.size(), 1);
    }

    void neverComesBackAfterTheKeyWasRefused()
    {
        TestGateway gateway;
        gateway.onConnection = [](QWebSocket &peer) {
            peer.close(QWebSocketProtocol::CloseCode(WebSocketSession::keyRefusedCode),
                       u"bad key sk-proj-abcdefghijklmnopqrstuvwx"_s);
        };
        Listened client(quickOptions(gateway.url()));
        client.session.open();
        QTRY_COMPARE(client.phase(), Phase::Closed);
        QCOMPARE(client.error()->kind, ErrorKind::Auth);
        QVERIFY(client.error()->message.contains("bad key"_L1));
        QVERIFY(!client.error()->message.contains("abcdefghijkl"_L1)); // redacted
        QCOMPARE(client.error()->code, u"4001"_s);
        QCOMPARE(client.count(Phase::WaitingToReconnect), 0);
        QCOMPARE(gateway.requests.size(), 1);
    }

    void aHandshakeRefusedForTheKeyIsNotTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("connections");
        QTest::newRow("401") << 401 << ErrorKind::Auth << 1;
        QTest::newRow("403") << 403 << ErrorKind::Permission << 1;
        QTest::newRow("404") << 404 << ErrorKind::BadRequest << 1;
        QTest::newRow("429") << 429 << ErrorKind::RateLimit << 6;
        QTest::newRow("503") << 503 << ErrorKind::Server << 6;
    }

    void aHandshakeRefusedForTheKeyIsNotTriedAgain()
    {
        QFETCH(const int, status);
        QFETCH(const ErrorKind, kind);
        QFETCH(const int, connections);

        ScriptedHttpServer server;
        server.answer("/ws", ScriptedAnswer::whole("no").status(status, "No").closeConnection());
        auto url = server.url(u"/ws"_s);
        url.setScheme(u"ws"_s);
        Listened client(quickOptions(url));
        client.session.open();
        QTRY_COMPARE(client.phase(), Phase::Closed);
        QCOMPARE(client.error()->kind, kind);
        QCOMPARE(client.error()->status, status);
        QCOMPARE(server.connectionCount(), connections);
    }

    void aServerThatClosesAtOnceIsNotAskedForEver()
    {
        TestGateway gateway;
        gateway.onConnection = [](QWebSocket &peer) { peer.close(); };
        Listened client(quickOptions(gateway.url()));
        client.session.open();
        QTRY_COMPARE(client.phase(), Phase::Closed);
        QCOMPARE(gateway.requests.size(), 6);
    }

    void theCountBeginsAnewOnceTheServerHasSpoken()
    {
        TestGateway gateway;
        gateway.onConnection = [&](QWebSocket &peer) {
            if (gateway.requests.size() > 8)
                return; // stays at last
            peer.sendTextMessage(u"hello"_s);
            peer.close();
        };
        Listened client(quickOptions(gateway.url()));
        client.session.open();
        QTRY_COMPARE(gateway.requests.size(), 9);
        QTRY_COMPARE(client.phase(), Phase::Open);
        for (const auto &state : client.states)
            QVERIFY(state.attempt <= 1);
    }

    void whatIsSentWhileWaitingIsSentAfterwards()
    {
        TestGateway gateway;
        gateway.onConnection = [&](QWebSocket &peer) {
            if (gateway.requests.size() == 1)
                peer.close();
        };
        Listened client(quickOptions(gateway.url()));
        QObject::connect(&client.session, &WebSocketSession::stateChanged, &client.session,
                         [&](const WebSocketState &state) {
                             if (state.phase == Phase::WaitingToReconnect)
                                 QVERIFY(client.session.send("meanwhile"));
                         });
        client.session.open();
        QTRY_COMPARE(gateway.messages, QStringList{u"meanwhile"_s});
    }

    void closingEndsTheWaiting()
    {
        auto options = quickOptions(deadUrl());
        options.timing.reconnect = {1h, 1h, 5};
        Listened client(std::move(options));
        client.session.open();
        QTRY_COMPARE(client.phase(), Phase::WaitingToReconnect);
        client.session.close();
        QCOMPARE(client.phases(), (QList{Phase::Connecting, Phase::WaitingToReconnect, Phase::Closed}));
        QVERIFY(!client.error());
    }

    void aPersonNeedNotWait()
    {
        auto options = quickOptions(deadUrl());
        options.timing.reconnect = {1h, 1h, 2};
        Listened client(std::move(options));
        client.session.reconnectNow(); // nothing to hurry
        QCOMPARE(client.phase(), Phase::Idle);
        client.session.open();
        for (int attempt = 1; attempt <= 2; ++attempt) {
            QTRY_COMPARE(client.phase(), Phase::WaitingToReconnect);
            client.session.reconnectNow();
            QCOMPARE(client.phase(), Phase::Connecting);
        }
        QTRY_COMPARE(client.phase(), Phase::Closed);
    }

    void theHeartbeatKeepsALivingConnection()
    {
        TestGateway gateway;
        auto options = quickOptions(gateway.url());
        options.timing.heartbeat = 50ms;
        Listened client(std::move(options));
        client.session.open();
        QTRY_COMPARE(client.phase(), Phase::Open);
        auto *const socket = client.session.findChild<QWebSocket *>();
        int pongs = 0;
        QObject::connect(socket, &QWebSocket::pong, &client.session, [&pongs] { ++pongs; });
        QTRY_VERIFY(pongs >= 3);
        QCOMPARE(client.phase(), Phase::Open);
        QCOMPARE(gateway.requests.size(), 1);
    }

    void aSilentPeerIsLeft()
    {
        DeafServer server;
        auto options = quickOptions(server.url());
        options.timing.heartbeat = 20ms;
        options.timing.reconnect.attempts = 1;
        Listened client(std::move(options));
        client.session.open();
        QTRY_COMPARE(client.phase(), Phase::Closed);
        QCOMPARE(client.phases(),
                 (QList{Phase::Connecting, Phase::Open, Phase::WaitingToReconnect, Phase::Connecting, Phase::Open,
                        Phase::Closed}));
        QCOMPARE(client.error()->kind, ErrorKind::Timeout);
        QCOMPARE(client.error()->phase, ErrorPhase::Idle);
        QCOMPARE(server.connections, 2);
    }

    void aConnectionThatDoesNotOpenTimesOut()
    {
        ScriptedHttpServer server;
        server.setGreeting(Greeting::Silence);
        auto url = server.url(u"/ws"_s);
        url.setScheme(u"ws"_s);
        auto options = quickOptions(url);
        options.timing.connect = 20ms;
        options.timing.reconnect.attempts = 0;
        Listened client(std::move(options));
        client.session.open();
        QTRY_COMPARE(client.phase(), Phase::Closed);
        QCOMPARE(client.error()->kind, ErrorKind::Timeout);
        QCOMPARE(client.error()->phase, ErrorPhase::Connect);
    }

    void aMessageOverTheCeilingEndsTheSession()
    {
        TestGateway gateway;
        gateway.onConnection = [](QWebSocket &peer) {
            peer.sendTextMessage(QString(1000, u'a'));
            peer.sendTextMessage(QString(1001, u'b'));
        };
        auto options = quickOptions(gateway.url());
        options.messageCeilingBytes = 1000;
        Listened client(std::move(options));
        client.session.open();
        QTRY_COMPARE(client.phase(), Phase::Closed);
        QCOMPARE(client.error()->kind, ErrorKind::Protocol);
        QCOMPARE(client.messages.size(), 1);
        QCOMPARE(client.count(Phase::WaitingToReconnect), 0);
    }

    void t9AProxyThatIsNotThereIsNamed()
    {
        TestGateway gateway;
        auto options = quickOptions(gateway.url());
        options.network.proxy.kind = ProxyKind::Http;
        options.network.proxy.host = u"127.0.0.1"_s;
        options.network.proxy.port = quint16(deadUrl().port());
        options.timing.reconnect.attempts = 0;
        Listened client(std::move(options));
        client.session.open();
        QTRY_COMPARE(client.phase(), Phase::Closed);
        QCOMPARE(client.error()->phase, ErrorPhase::Proxy);
        QCOMPARE(gateway.requests.size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_WebSocketReconnect)
#include "tst_websocketreconnect.moc"
