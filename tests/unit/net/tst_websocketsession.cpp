// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebSocketTestClient.h"

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

namespace {

QString tlsFile(const char *name)
{
    return QStringLiteral(ORIEL_TEST_DATA "/tls/") + QString::fromLatin1(name);
}

QByteArray fingerprint(const char *name)
{
    return QSslCertificate::fromPath(tlsFile(name)).constFirst().digest(QCryptographicHash::Sha256);
}

WebSocketToken token(WebSocketToken::Place place, QByteArray secret = "s3cret-token-1")
{
    WebSocketToken made;
    made.place = place;
    made.secret = Secret(std::move(secret));
    return made;
}

} // namespace

//! What a session says and sends while nothing cuts it.
class tst_WebSocketSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateChangeIsASignal()
    {
        TestGateway gateway;
        Listened client(quickOptions(gateway.url()));
        QCOMPARE(client.phase(), Phase::Idle);

        client.session.open();
        QCOMPARE(client.phase(), Phase::Connecting);
        QTRY_COMPARE(client.phase(), Phase::Open);
        client.session.open(); // nothing more to do
        client.session.close();
        QCOMPARE(client.phases(), (QList{Phase::Connecting, Phase::Open, Phase::Closed}));
        QVERIFY(!client.error());
    }

    void messagesGoBothWays()
    {
        TestGateway gateway;
        gateway.onConnection = [](QWebSocket &peer) {
            QObject::connect(&peer, &QWebSocket::textMessageReceived, &peer, [&peer](const QString &text) {
                peer.sendTextMessage(text.toUpper());
                peer.sendBinaryMessage("\x01\xFF");
            });
        };
        Listened client(quickOptions(gateway.url()));
        client.session.open();
        QTRY_COMPARE(client.phase(), Phase::Open);
        QVERIFY(client.session.send("gr\xC3\xBC\xC3\x9F \xF0\x9F\x98\x80 dich"));
        QTRY_COMPARE(client.messages.size(), 2);
        QCOMPARE(client.messages[0], "GR\xC3\x9CSS \xF0\x9F\x98\x80 DICH"_ba);
        QCOMPARE(client.messages[1], "\x01\xFF"_ba);
    }

    void closingReachesTheServerAtOnce()
    {
        TestGateway gateway;
        Listened client(quickOptions(gateway.url()));
        client.session.open();
        QTRY_COMPARE(client.phase(), Phase::Open);
        QTRY_COMPARE(gateway.clients.size(), 1);
        int code = 0;
        QObject::connect(gateway.clients.first(), &QWebSocket::disconnected, &gateway,
                         [&code, peer = gateway.clients.first()] { code = peer->closeCode(); });
        client.session.close();
        QTRY_COMPARE_WITH_TIMEOUT(gateway.clients.size(), 0, 1000);
        QCOMPARE(code, int(QWebSocketProtocol::CloseCodeNormal));
    }

    void opensAgainAfterItWasClosed()
    {
        TestGateway gateway;
        Listened client(quickOptions(gateway.url()));
        client.session.open();
        QTRY_COMPARE(client.phase(), Phase::Open);
        client.session.close();
        client.session.close(); // twice changes nothing
        client.session.open();
        QTRY_COMPARE(client.phase(), Phase::Open);
        QCOMPARE(client.count(Phase::Closed), 1);
    }

    void goingAwayWhileConnectingIsQuiet()
    {
        TestGateway gateway;
        {
            Listened client(quickOptions(gateway.url()));
            client.session.open();
        }
        Listened closed(quickOptions(gateway.url()));
        closed.session.open();
        closed.session.close();
        QCOMPARE(closed.phases(), (QList{Phase::Connecting, Phase::Closed}));
    }

    void aListenerMayCloseFromWithinASignal()
    {
        TestGateway gateway;
        Listened client(quickOptions(gateway.url()));
        QObject::connect(&client.session, &WebSocketSession::stateChanged, &client.session,
                         [&client](const WebSocketState &state) {
                             if (state.phase == Phase::Open)
                                 client.session.close();
                         });
        client.session.open();
        QTRY_COMPARE(client.phase(), Phase::Closed);

        Listened atOnce(quickOptions(gateway.url()));
        QObject::connect(&atOnce.session, &WebSocketSession::stateChanged, &atOnce.session,
                         [&atOnce](const WebSocketState &state) {
                             if (state.phase == Phase::Connecting)
                                 atOnce.session.close();
                         });
        atOnce.session.open();
        QCOMPARE(atOnce.phase(), Phase::Closed);
    }

    void theTokenGoesInAHeader()
    {
        TestGateway gateway;
        auto options = quickOptions(gateway.url());
        options.token = token(WebSocketToken::Place::Header);
        options.headers = {{"X-Team", "blue"}};
        Listened client(std::move(options));
        client.session.open();
        QTRY_COMPARE(gateway.requests.size(), 1);
        QCOMPARE(gateway.requests[0].rawHeader("Authorization"), "Bearer s3cret-token-1"_ba);
        QCOMPARE(gateway.requests[0].rawHeader("X-Team"), "blue"_ba);
        QVERIFY(!gateway.requests[0].url().hasQuery());
    }

    void theTokenGoesInAHeaderOfAnotherName()
    {
        TestGateway gateway;
        auto options = quickOptions(gateway.url());
        options.token = token(WebSocketToken::Place::Header);
        options.token.name = "X-Api-Key";
        options.token.prefix.clear();
        Listened client(std::move(options));
        client.session.open();
        QTRY_COMPARE(gateway.requests.size(), 1);
        QCOMPARE(gateway.requests[0].rawHeader("X-Api-Key"), "s3cret-token-1"_ba);
    }

    void theTokenGoesInTheQuery()
    {
        TestGateway gateway;
        auto options = quickOptions(gateway.url(u"/ws?room=a%20b&token=old"_s));
        options.token = token(WebSocketToken::Place::Query, "a+b&c=d%/\xC3\xBC");
        Listened client(std::move(options));
        client.session.open();
        QTRY_COMPARE(gateway.requests.size(), 1);
        QCOMPARE(gateway.requests[0].url().query(QUrl::FullyEncoded), u"room=a%20b&token=a%2Bb%26c%3Dd%25%2F%C3%BC"_s);
    }

    void theTokenGoesInTheFirstMessage()
    {
        TestGateway gateway;
        auto options = quickOptions(gateway.url());
        options.token = token(WebSocketToken::Place::FirstMessage, "with \"quotes\" and \\");
        options.token.message = R"({"auth":{"key":"{{token}}"}})";
        Listened client(std::move(options));
        client.session.open();
        QVERIFY(client.session.send("hello"));
        QTRY_COMPARE(gateway.messages.size(), 2);
        QCOMPARE(gateway.messages[0], u"{\"auth\":{\"key\":\"with \\\"quotes\\\" and \\\\\"}}"_s);
        QCOMPARE(gateway.messages[1], u"hello"_s);
    }

    void whatIsSentWhileConnectingWaits()
    {
        TestGateway gateway;
        Listened client(quickOptions(gateway.url()));
        client.session.open();
        QVERIFY(client.session.send("1"));
        QVERIFY(client.session.send("2"));
        QTRY_COMPARE(gateway.messages.size(), 2);
        QVERIFY(client.session.send("3"));
        QTRY_COMPARE(gateway.messages, (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    }

    void theQueueHasItsCeilings()
    {
        TestGateway gateway;
        auto options = quickOptions(gateway.url());
        options.queueCeilingMessages = 3;
        options.queueCeilingBytes = 10;
        Listened client(std::move(options));
        client.session.open();
        QVERIFY(client.session.send("12345"));
        QCOMPARE(client.session.send("123456").error().kind, ErrorKind::PayloadTooLarge);
        QVERIFY(client.session.send("1"));
        QVERIFY(client.session.send("2"));
        QCOMPARE(client.session.send("3").error().kind, ErrorKind::PayloadTooLarge);
        QTRY_COMPARE(gateway.messages, (QStringList{u"12345"_s, u"1"_s, u"2"_s}));
        QVERIFY(client.session.send("a longer one, now that it is open"));
    }

    void nothingIsSentWithoutASession()
    {
        TestGateway gateway;
        Listened client(quickOptions(gateway.url()));
        QCOMPARE(client.session.send("early").error().kind, ErrorKind::Network);
        client.session.open();
        QVERIFY(client.session.send("queued"));
        client.session.close();
        QCOMPARE(client.session.send("late").error().kind, ErrorKind::Network);
        client.session.open();
        QVERIFY(client.session.send("again"));
        QTRY_COMPARE(gateway.messages, QStringList{u"again"_s}); // closing dropped what was queued
    }

    void anAddressThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("http") << QUrl(u"http://127.0.0.1:1/ws"_s);
        QTest::newRow("no host") << QUrl(u"ws:///ws"_s);
        QTest::newRow("no scheme") << QUrl(u"127.0.0.1"_s);
        QTest::newRow("empty") << QUrl();
    }

    void anAddressThatIsNoneIsRefused()
    {
        QFETCH(const QUrl, url);
        Listened client(quickOptions(url));
        client.session.open();
        QTRY_COMPARE(client.phase(), Phase::Closed);
        QCOMPARE(client.error()->kind, ErrorKind::InvalidInput);
        QVERIFY(!client.error()->message.isEmpty());
    }

    void t9ACertificateIsTrustedBySystemAuthorityOrFingerprint_data()
    {
        QTest::addColumn<QString>("caFile");
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<bool>("isTrusted");

        QTest::newRow("unknown") << QString() << QByteArray() << false;
        QTest::newRow("by its authority") << tlsFile("ca.pem") << QByteArray() << true;
        QTest::newRow("by its fingerprint") << QString() << fingerprint("server.pem") << true;
        QTest::newRow("by both") << tlsFile("ca.pem") << fingerprint("server.pem") << true;
        QTest::newRow("another fingerprint") << tlsFile("ca.pem") << fingerprint("selfsigned.pem") << false;
    }

    void t9ACertificateIsTrustedBySystemAuthorityOrFingerprint()
    {
        QFETCH(const QString, caFile);
        QFETCH(const QByteArray, pin);
        QFETCH(const bool, isTrusted);

        TestGateway gateway(tlsFile("server.pem"), tlsFile("server-key.pem"));
        auto options = quickOptions(gateway.url());
        options.network.caFile = caFile;
        options.network.pinnedSha256 = pin;
        options.token = token(WebSocketToken::Place::Header);
        Listened client(std::move(options));
        client.session.open();
        if (isTrusted) {
            QTRY_COMPARE(client.phase(), Phase::Open);
            QCOMPARE(gateway.requests.size(), 1);
            return;
        }
        QTRY_COMPARE(client.phase(), Phase::Closed); // and no attempt more: it will not be trusted in a second
        QCOMPARE(client.phases(), (QList{Phase::Connecting, Phase::Closed}));
        QCOMPARE(client.error()->kind, ErrorKind::Network);
        QCOMPARE(client.error()->phase, ErrorPhase::Tls);
        QCOMPARE(gateway.requests.size(), 0); // the key has not been told
    }

    void aCertificateFileThatIsMissingIsNamed()
    {
        TestGateway gateway;
        auto options = quickOptions(gateway.url());
        options.network.caFile = u"/nowhere/ca.pem"_s;
        Listened client(std::move(options));
        client.session.open();
        QCOMPARE(client.phase(), Phase::Closed);
        QVERIFY(client.error()->message.contains("/nowhere/ca.pem"_L1));
    }
};

QTEST_GUILESS_MAIN(tst_WebSocketSession)
#include "tst_websocketsession.moc"
