// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/websocket/WebSocketProvider.h"

#include "providers/websocket/GatewayRequest.h"
#include "support/Conformance.h"
#include "support/RecordingSink.h"
#include "support/TestGateway.h"

#include <QTcpServer>
#include <QTest>
#include <QTimer>

#include <thread>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Endpoint gatewayAt(const QUrl &url)
{
    return endpointAt(ProviderKind::WebSocket, url.toString());
}

//! Answers every message with \a messages, then closes with \a closeCode unless that is 0.
std::function<void(QWebSocket &)> saying(QStringList messages, int closeCode = 0)
{
    return [messages = std::move(messages), closeCode](QWebSocket &client) {
        QObject::connect(&client, &QWebSocket::textMessageReceived, &client, [&client, messages, closeCode] {
            for (const auto &message : messages)
                client.sendTextMessage(message);
            if (closeCode != 0)
                client.close(QWebSocketProtocol::CloseCode(closeCode), u"bye"_s);
        });
    };
}

QString token(const QString &content)
{
    return uR"({"type":"token","content":"%1"})"_s.arg(content);
}

const QString done = uR"({"type":"done"})"_s;

//! An address where nobody listens.
QUrl deadUrl()
{
    QTcpServer server;
    (void)server.listen(QHostAddress::LocalHost, 0);
    return QUrl(u"ws://127.0.0.1:%1/"_s.arg(server.serverPort()));
}

//! One turn and all that it gave.
struct Turn {
    explicit Turn(const Endpoint &endpoint, const ChatRequest &request = question(u"m1"_s), std::stop_token stop = {})
        : provider(endpoint, clock)
        , end(QCoro::waitFor(provider.chat().stream(request, sink, std::move(stop))))
    {
    }

    Clock clock;
    WebSocketProvider provider;
    RecordingSink sink;
    Result<Finished> end;

    [[nodiscard]] QString text() const { return sink.builder.message().text(); }
};

} // namespace

//! Turns at a real WebSocket server.
class tst_WebSocketProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerIsStreamed()
    {
        TestGateway gateway;
        gateway.onConnection = saying(
            {token(u"Hel"_s), token(u""_s), token(u"lo"_s),
             uR"({"type":"done","usage":{"prompt_tokens":3,"completion_tokens":2,"total_tokens":5}})"_s});
        auto endpoint = gatewayAt(gateway.url());
        endpoint.key = Secret(QByteArray("k1"));
        const Turn turn(endpoint);
        QVERIFY(turn.end);
        QCOMPARE(turn.end->reason, FinishReason::Complete);
        Usage usage;
        usage.prompt = 3;
        usage.completion = 2;
        usage.total = 5;
        QVERIFY(normalized(turn.sink.events)
                == (std::vector<StreamEvent>{BlockStarted{0, BlockKind::Text}, TextDelta{0, u"Hello"_s},
                                             UsageReported{usage}, BlockFinished{0, true}}));
        QCOMPARE(gateway.messages,
                 QStringList{uR"({"type":"chat","messages":[{"role":"user","content":"Hi"}],"model":"m1"})"_s});
        QCOMPARE(gateway.requests[0].rawHeader("Authorization"), QByteArray("Bearer k1"));
        QTRY_VERIFY(gateway.clients.isEmpty());
    }

    void theKeyIsToldWhereTheGatewayWantsIt_data()
    {
        QTest::addColumn<TokenPlace>("place");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("message");
        QTest::newRow("header") << TokenPlace::Header << QByteArray("Bearer k1") << QString() << QString();
        QTest::newRow("query") << TokenPlace::Query << QByteArray() << u"token=k1"_s << QString();
        QTest::newRow("first message") << TokenPlace::FirstMessage << QByteArray() << QString()
                                       << uR"({"type":"auth","token":"k1"})"_s;
    }
    void theKeyIsToldWhereTheGatewayWantsIt()
    {
        QFETCH(const TokenPlace, place);
        QFETCH(const QByteArray, header);
        QFETCH(const QString, query);
        QFETCH(const QString, message);
        TestGateway gateway;
        gateway.onConnection = [](QWebSocket &client) {
            QObject::connect(&client, &QWebSocket::textMessageReceived, &client, [&client](const QString &said) {
                if (said.startsWith(uR"({"type":"chat")"_s))
                    client.sendTextMessage(done);
            });
        };
        auto endpoint = gatewayAt(gateway.url());
        endpoint.key = Secret(QByteArray("k1"));
        endpoint.config.tokenPlace = place;
        const Turn turn(endpoint);
        QVERIFY(turn.end);
        QCOMPARE(gateway.requests[0].rawHeader("Authorization"), header);
        QCOMPARE(gateway.requests[0].url().query(), query);
        QCOMPARE(gateway.messages.size(), message.isEmpty() ? 1 : 2);
        QVERIFY(message.isEmpty() || gateway.messages.first() == message);
    }

    void requestIsWrittenWithItsPatches()
    {
        auto request = question(u"m1"_s);
        request.system = u"Be brief."_s;
        request.messages[0].parts.push_back(FilePart{u"a.txt"_s, u"text/plain"_s, u"Text."_s, {}});
        request.messages.push_back(textMessage(Role::Assistant, u"Yes"_s));
        request.parameters.temperature = 0.5;
        request.parameters.stop = {u"END"_s};
        request.parameters.bodyPatch = R"({"room":7})";
        request.tools = {{u"f"_s, {}, {}}};
        const auto chat = gatewayChat(request, {});
        QVERIFY(chat);
        QCOMPARE(
            chat->message,
            QByteArray(
                R"({"type":"chat","messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"Hi\n\nFile: a.txt\n\nText."},)"
                R"({"role":"assistant","content":"Yes"}],"model":"m1","temperature":0.5,"stop":["END"],"room":7})"));
        QCOMPARE(chat->notices.size(), 1);
        request.messages[0].parts.push_back(ImagePart{u"image/png"_s, "x", {}});
        QCOMPARE(gatewayChat(request, {}).error().kind, ErrorKind::InvalidInput);
    }

    void addressIsTakenInAllForms_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::newRow("ws") << u"ws://host/chat"_s << u"ws://host/chat"_s;
        QTest::newRow("wss") << u" wss://host:1/chat?a=b "_s << u"wss://host:1/chat?a=b"_s;
        QTest::newRow("http") << u"http://host/chat"_s << u"ws://host/chat"_s;
        QTest::newRow("https") << u"https://host/"_s << u"wss://host/"_s;
        QTest::newRow("none") << u""_s << QString();
        QTest::newRow("other") << u"ftp://host"_s << QString();
        QTest::newRow("no host") << u"ws://"_s << QString();
    }
    void addressIsTakenInAllForms()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, url);
        const auto options = gatewayOptions(endpointAt(ProviderKind::WebSocket, typed));
        QCOMPARE(options ? options->url.toString() : QString(), url);
        QVERIFY(options || options.error().kind == ErrorKind::InvalidInput);
    }

    void pingIsAnsweredAndUnknownTypesAreIgnored()
    {
        TestGateway gateway;
        gateway.onConnection = [](QWebSocket &client) {
            QObject::connect(&client, &QWebSocket::textMessageReceived, &client, [&client](const QString &text) {
                if (text.contains("chat"_L1)) {
                    client.ping("frame");
                    client.sendTextMessage(uR"({"type":"pong"})"_s);
                    client.sendTextMessage(uR"({"type":"weather","content":"rain"})"_s);
                    client.sendTextMessage(uR"({"content":"no type"})"_s);
                    client.sendTextMessage(uR"({"type":"token","content":7})"_s);
                    client.sendTextMessage(uR"({"type":"ping"})"_s);
                } else if (text == uR"({"type":"pong"})"_s) {
                    client.sendTextMessage(token(u"Hi"_s));
                    client.sendTextMessage(done);
                }
            });
        };
        const Turn turn(gatewayAt(gateway.url()));
        QVERIFY(turn.end);
        QCOMPARE(turn.text(), u"Hi"_s);
    }

    void errorsEndTheAnswer_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("plain") << uR"({"type":"error","message":"boom"})"_s << int(ErrorKind::Server) << u"boom"_s;
        QTest::newRow("code") << uR"({"type":"error","message":"slow down","code":"rate_limit_exceeded"})"_s
                              << int(ErrorKind::RateLimit) << u"slow down"_s;
        QTest::newRow("status") << uR"({"type":"error","message":"no","code":403})"_s << int(ErrorKind::Permission)
                                << u"no"_s;
        QTest::newRow("bare") << uR"({"type":"error"})"_s << int(ErrorKind::Server) << QString();
        QTest::newRow("not JSON") << u"{\"type\":"_s << int(ErrorKind::Protocol)
                                  << u"The gateway sent something that is no JSON object."_s;
        QTest::newRow("no object") << u"[1]"_s << int(ErrorKind::Protocol)
                                   << u"The gateway sent something that is no JSON object."_s;
        QTest::newRow("empty") << u" "_s << int(ErrorKind::Protocol)
                               << u"The gateway sent something that is no JSON object."_s;
    }
    void errorsEndTheAnswer()
    {
        QFETCH(const QString, message);
        QFETCH(const int, kind);
        QFETCH(const QString, words);
        TestGateway gateway;
        gateway.onConnection = saying({token(u"Hel"_s), message, token(u"lo"_s), done});
        const Turn turn(gatewayAt(gateway.url()));
        QVERIFY(!turn.end);
        QCOMPARE(int(turn.end.error().kind), kind);
        QCOMPARE(turn.end.error().message, words);
        QCOMPARE(turn.text(), u"Hel"_s);
    }

    void cutBeforeContentMayBeTriedAgain()
    {
        TestGateway gateway;
        gateway.onConnection = saying({}, 1011);
        const Turn turn(gatewayAt(gateway.url()));
        QVERIFY(!turn.end);
        QCOMPARE(turn.end.error().kind, ErrorKind::Network);
        QVERIFY(turn.end.error().isRetryable());
        QCOMPARE(gateway.requests.size(), 1);
    }

    void cutAfterContentIsTruncated()
    {
        TestGateway gateway;
        gateway.onConnection = saying({token(u"Hel"_s)}, 1000);
        const Turn turn(gatewayAt(gateway.url()));
        QVERIFY(!turn.end);
        QCOMPARE(turn.end.error().kind, ErrorKind::StreamTruncated);
        QCOMPARE(turn.text(), u"Hel"_s);
        QVERIFY(std::holds_alternative<BlockFinished>(turn.sink.events.back()));
    }

    void refusedKeyIsAuthAndNeverTriedAgain()
    {
        TestGateway gateway;
        gateway.onConnection = [](QWebSocket &client) {
            client.close(QWebSocketProtocol::CloseCode(4001), u"bad token"_s);
        };
        const Turn turn(gatewayAt(gateway.url()));
        QVERIFY(!turn.end);
        QCOMPARE(turn.end.error().kind, ErrorKind::Auth);
        QVERIFY(!turn.end.error().isRetryable());
        QCOMPARE(gateway.requests.size(), 1);
    }

    void nobodyThereIsNetwork()
    {
        const Turn turn(gatewayAt(deadUrl()));
        QVERIFY(!turn.end);
        QCOMPARE(turn.end.error().kind, ErrorKind::Network);
        QCOMPARE(turn.end.error().phase, ErrorPhase::Connect);
    }

    void silentGatewayTimesOut()
    {
        TestGateway gateway;
        auto endpoint = gatewayAt(gateway.url());
        endpoint.config.timeouts.firstByte = 50ms;
        const Turn first(endpoint);
        QCOMPARE(first.end.error().kind, ErrorKind::Timeout);
        QCOMPARE(first.end.error().phase, ErrorPhase::FirstByte);

        gateway.onConnection = saying({token(u"Hel"_s)});
        endpoint.config.timeouts.firstByte = 10s;
        endpoint.config.timeouts.idle = 50ms;
        const Turn second(endpoint);
        QCOMPARE(second.end.error().kind, ErrorKind::Timeout);
        QCOMPARE(second.end.error().phase, ErrorPhase::Idle);
        QCOMPARE(second.text(), u"Hel"_s);
    }

    void stopTellsTheGatewayAndKeepsWhatCame()
    {
        TestGateway gateway;
        gateway.onConnection = saying({token(u"Hel"_s)});
        Clock clock;
        WebSocketProvider provider(gatewayAt(gateway.url()), clock);
        RecordingSink sink;
        std::stop_source stop;
        std::jthread stopper;
        sink.onEvent = [&] {
            if (!sink.builder.hasContent() || stopper.joinable())
                return;
            stopper = std::jthread([&stop] { stop.request_stop(); }); // from another thread
        };
        const auto end = QCoro::waitFor(provider.chat().stream(question(u"m1"_s), sink, stop.get_token()));
        QVERIFY(end);
        QCOMPARE(end->reason, FinishReason::Cancelled);
        QCOMPARE(sink.builder.message().text(), u"Hel"_s);
        QTRY_VERIFY(gateway.clients.isEmpty());
        QCOMPARE(gateway.messages.last(), uR"({"type":"cancel"})"_s);
    }

    void stopBeforeContentIsCancelled()
    {
        TestGateway gateway;
        std::stop_source stop;
        gateway.onConnection = [&stop](QWebSocket &) { stop.request_stop(); };
        const Turn turn(gatewayAt(gateway.url()), question(u"m1"_s), stop.get_token());
        QVERIFY(!turn.end);
        QCOMPARE(turn.end.error().kind, ErrorKind::Cancelled);
        const Turn late(gatewayAt(gateway.url()), question(u"m1"_s), stop.get_token());
        QCOMPARE(late.end.error().kind, ErrorKind::Cancelled);
        QCOMPARE(gateway.requests.size(), 1);
    }

    void turnsAtOnceHaveTheirOwnConnections()
    {
        TestGateway gateway;
        gateway.onConnection = [](QWebSocket &client) {
            QObject::connect(&client, &QWebSocket::textMessageReceived, &client, [&client](const QString &text) {
                client.sendTextMessage(token(text.contains("one"_L1) ? u"1"_s : u"2"_s));
                QTimer::singleShot(20, &client, [&client] { client.sendTextMessage(done); });
            });
        };
        Clock clock;
        WebSocketProvider provider(gatewayAt(gateway.url()), clock);
        RecordingSink one;
        RecordingSink two;
        auto first = provider.chat().stream(question(u"m1"_s, u"one"_s), one, {});
        auto second = provider.chat().stream(question(u"m1"_s, u"two"_s), two, {});
        QVERIFY(QCoro::waitFor(std::move(first)));
        QVERIFY(QCoro::waitFor(std::move(second)));
        QCOMPARE(one.builder.message().text(), u"1"_s);
        QCOMPARE(two.builder.message().text(), u"2"_s);
        QCOMPARE(gateway.requests.size(), 2);
    }

    void schemaIsAskedForInWords()
    {
        TestGateway gateway;
        gateway.onConnection = saying({token(uR"(Sure: {\u0022a\u0022:1})"_s), done});
        auto request = question(u"m1"_s);
        request.parameters.responseSchema = R"({"type":"object","required":["a"]})";
        const Turn turn(gatewayAt(gateway.url()), request);
        QVERIFY(turn.end);
        QCOMPARE(turn.text(), uR"({"a":1})"_s);
        QVERIFY(gateway.messages[0].contains("required"_L1));
    }

    void healthIsMeasured()
    {
        TestGateway gateway;
        Clock clock;
        {
            WebSocketProvider provider(gatewayAt(gateway.url()), clock);
            const auto report = QCoro::waitFor(provider.health().check(u"m1"_s, {}));
            QCOMPARE(report.failedAt, std::nullopt);
            QVERIFY(report.roundTrip);
            QCOMPARE(report.model, u"m1"_s);
            QCOMPARE(gateway.messages, QStringList{uR"({"type":"ping"})"_s});
        }
        gateway.onConnection = [](QWebSocket &client) { client.close(QWebSocketProtocol::CloseCode(4001)); };
        WebSocketProvider refused(gatewayAt(gateway.url()), clock);
        QCOMPARE(QCoro::waitFor(refused.health().check({}, {})).failedAt, HealthLayer::Key);
        WebSocketProvider dead(gatewayAt(deadUrl()), clock);
        QCOMPARE(QCoro::waitFor(dead.health().check({}, {})).failedAt, HealthLayer::Tcp);
    }

    void whatAGatewayHasNotIsUnsupported()
    {
        Clock clock;
        WebSocketProvider provider(endpointAt(ProviderKind::WebSocket, u"ws://host"_s), clock);
        QCOMPARE(QCoro::waitFor(provider.catalog().models({})).error().kind, ErrorKind::Unsupported);
        QCOMPARE(QCoro::waitFor(provider.embedder().embed({}, {})).error().kind, ErrorKind::Unsupported);
    }
};

QTEST_GUILESS_MAIN(tst_WebSocketProvider)
#include "tst_websocketprovider.moc"
