// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpTestClient.h"

#include <QTcpServer>
#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace std::chrono_literals;

//! Servers that break off, lie, or do not speak HTTP, and requests that nobody should send.
class TestHttpHostile final : public QObject
{
    Q_OBJECT

    QtHttpTransport m_transport{QStringLiteral("1")};

    Outcome answerOf(ScriptedAnswer answer, QByteArray method = "GET")
    {
        ScriptedHttpServer server;
        server.answer("/", std::move(answer));
        auto request = directRequest(server.url());
        request.method = std::move(method);
        request.timeouts = {.connect = 2s, .firstByte = 2s, .idle = 2s};
        return run(m_transport, request);
    }

private Q_SLOTS:
    void aCutBodyIsAnErrorThatKeepsItsBytes_data();
    void aCutBodyIsAnErrorThatKeepsItsBytes();
    void whatIsNotHttpIsAnError_data();
    void whatIsNotHttpIsAnError();
    void aBodyPastItsLengthIsNotRead();
    void interimAnswersAreNotTheAnswer();
    void aPostIsNotSentAgainAndAgain();
    void aPostOnAKeptConnectionThatClosesIsLostToNobody();
    void aLargeHeaderArrives();
    void aSmallAnswerThatUnpacksToVeryMuchIsRefused();
    void nobodyListensIsAConnectError();
    void aNameThatDoesNotExistIsADnsError();
    void aServerThatClosesAtOnceIsAnError();
    void aBadRequestIsNotSent_data();
    void aBadRequestIsNotSent();
    void aRedirectOnTheSameOriginIsFollowed_data();
    void aRedirectOnTheSameOriginIsFollowed();
    void aRedirectElsewhereIsRefusedAndGetsNothing_data();
    void aRedirectElsewhereIsRefusedAndGetsNothing();
    void redirectsWithoutEndStop();
};

void TestHttpHostile::aCutBodyIsAnErrorThatKeepsItsBytes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<BodyFraming>("framing");
    QTest::addColumn<bool>("isReset");
    for (const QByteArray method : {"GET", "POST"}) {
        QTest::addRow("%s chunked, closed", method.constData()) << method << BodyFraming::Chunked << false;
        QTest::addRow("%s chunked, reset", method.constData()) << method << BodyFraming::Chunked << true;
        QTest::addRow("%s length, closed", method.constData()) << method << BodyFraming::ContentLength << false;
        QTest::addRow("%s length, reset", method.constData()) << method << BodyFraming::ContentLength << true;
    }
}

void TestHttpHostile::aCutBodyIsAnErrorThatKeepsItsBytes()
{
    QFETCH(const QByteArray, method);
    QFETCH(const BodyFraming, framing);
    QFETCH(const bool, isReset);
    ScriptedHttpServer server;
    auto answer = ScriptedAnswer::stream();
    answer.framing(framing).send("data: 1\n\n").awaitRelease();
    if (isReset)
        answer.resetConnection();
    else
        answer.closeConnection();
    answer.send("data: 2\n\n"); // promised and never sent
    server.answer("/", answer);
    auto request = directRequest(server.url());
    request.method = method;
    request.body = method == "POST" ? "{}" : "";
    const auto exchange = m_transport.send(request, {});
    QVERIFY(QCoro::waitFor(exchange->head()));
    QVERIFY(server.waitForGate());
    server.release();
    QVERIFY(server.waitUntilSendingRests(50ms)); // the bytes and the end have come before anybody reads

    const auto bytes = QCoro::waitFor(exchange->read());
    QVERIFY(bytes);
    QCOMPARE(bytes->data, QByteArray("data: 1\n\n"));
    const auto end = QCoro::waitFor(exchange->read());
    QVERIFY(!end);
    QCOMPARE(end.error().kind, ErrorKind::Network);
    QVERIFY(!end.error().phase);
    QVERIFY(!end.error().message.isEmpty());
}

void TestHttpHostile::whatIsNotHttpIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("HTML without a head") << QByteArray("<html><body>Welcome to the hotel</body></html>");
    QTest::newRow("a status that is no number") << QByteArray("HTTP/1.1 abc OK\r\n\r\n");
    QTest::newRow("a head that is cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Ty");
}

void TestHttpHostile::whatIsNotHttpIsAnError()
{
    QFETCH(const QByteArray, bytes);
    auto answer = ScriptedAnswer::bare();
    answer.raw(bytes);
    const auto outcome = answerOf(answer);
    QVERIFY(outcome.error);
    QVERIFY(outcome.error->kind == ErrorKind::Protocol || outcome.error->kind == ErrorKind::Network);
    QVERIFY(!outcome.error->message.isEmpty());
}

void TestHttpHostile::aBodyPastItsLengthIsNotRead()
{
    ScriptedHttpServer server;
    auto answer = ScriptedAnswer::bare();
    answer.raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nright" // at once: what came after the second question
               "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwrong"); // would be its answer
    server.answer("/", answer);
    server.answer("/", ScriptedAnswer::whole("after"));
    const auto first = run(m_transport, directRequest(server.url()));
    QVERIFY(!first.error);
    QCOMPARE(first.body, QByteArray("right"));
    const auto second = run(m_transport, directRequest(server.url()));
    QVERIFY2(second.error || second.body == "after", second.body.constData());
}

void TestHttpHostile::interimAnswersAreNotTheAnswer()
{
    auto answer = ScriptedAnswer::bare();
    answer.raw("HTTP/1.1 100 Continue\r\n\r\n").raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    const auto outcome = answerOf(answer, "POST");
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->message : QString()));
    QCOMPARE(outcome.head->status, 200);
    QCOMPARE(outcome.body, QByteArray("ok"));
}

void TestHttpHostile::aPostIsNotSentAgainAndAgain()
{
    ScriptedHttpServer server;
    auto answer = ScriptedAnswer::stream();
    answer.closeConnection();
    server.answer("/", answer);
    auto request = directRequest(server.url());
    request.method = "POST";
    request.body = "{\"costs\":\"money\"}";
    const auto outcome = run(m_transport, request);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ErrorKind::Network);
    QVERIFY(outcome.error->phase == ErrorPhase::FirstByte);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpHostile::aPostOnAKeptConnectionThatClosesIsLostToNobody()
{
    ScriptedHttpServer server;
    auto closing = ScriptedAnswer::stream();
    closing.closeConnection();
    server.answer("/", ScriptedAnswer::whole("first"));
    server.answer("/", closing);
    server.answer("/", ScriptedAnswer::whole("second"));
    auto request = directRequest(server.url());
    request.method = "POST";
    request.body = "{}";
    QVERIFY(!run(m_transport, request).error);
    const auto outcome = run(m_transport, request);
    // Qt 6.4 sends it anew on a fresh connection; on one, and from Qt 6.8 on, it tells an error that can be tried
    // again.
    const auto requests = server.requests();
    QCOMPARE(requests.size(), outcome.error ? 2 : 3);
    QCOMPARE(requests.constLast().body, QByteArray("{}"));
    QCOMPARE(outcome.body, outcome.error ? QByteArray() : QByteArray("second"));
    if (outcome.error) {
        QCOMPARE(outcome.error->kind, ErrorKind::Network);
        QVERIFY(outcome.error->phase == ErrorPhase::FirstByte);
        QVERIFY(outcome.error->isRetryable());
    }
}

void TestHttpHostile::aLargeHeaderArrives()
{
    auto answer = ScriptedAnswer::whole("ok");
    answer.header("X-Large", QByteArray(6000, 'x'));
    const auto outcome = answerOf(answer);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.head->header("x-large").size(), 6000);
}

void TestHttpHostile::aSmallAnswerThatUnpacksToVeryMuchIsRefused()
{
    auto answer = ScriptedAnswer::whole(gzipped(QByteArray(200'000'000, '\0')));
    answer.header("Content-Encoding", "gzip");
    const auto outcome = answerOf(answer);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ErrorKind::Protocol);
    QVERIFY(outcome.body.size() < 50'000'000);
}

void TestHttpHostile::nobodyListensIsAConnectError()
{
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const auto port = gone.serverPort();
    gone.close();
    const auto outcome = run(m_transport, directRequest(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port))));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ErrorKind::Network);
    QVERIFY(outcome.error->phase == ErrorPhase::Connect);
}

void TestHttpHostile::aNameThatDoesNotExistIsADnsError()
{
    const auto outcome = run(m_transport, directRequest(QUrl(QStringLiteral("http://no.such.name.invalid/"))));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ErrorKind::Network);
    QVERIFY(outcome.error->phase == ErrorPhase::Dns);
    QVERIFY(outcome.error->message.contains(QStringLiteral("no.such.name.invalid")));
}

void TestHttpHostile::aServerThatClosesAtOnceIsAnError()
{
    ScriptedHttpServer server;
    server.setGreeting(Greeting::CloseAtOnce);
    const auto outcome = run(m_transport, directRequest(server.url()));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ErrorKind::Network);
}

void TestHttpHostile::aBadRequestIsNotSent_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const QByteArray good("X-A");
    QTest::newRow("no scheme") << QStringLiteral("127.0.0.1/v1") << good << good;
    QTest::newRow("empty") << QString() << good << good;
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << good << good;
    QTest::newRow("no host") << QStringLiteral("http:///v1") << good << good;
    QTest::newRow("line break in a value") << QString() << good << QByteArray("a\r\nX-Evil: 1");
    QTest::newRow("null in a value") << QString() << good << QByteArray("a\0b", 3);
    QTest::newRow("line break in a name") << QString() << QByteArray("X-A: 1\r\nX-B") << good;
    QTest::newRow("empty name") << QString() << QByteArray() << good;
    QTest::newRow("colon in a name") << QString() << QByteArray("X:A") << good;
}

void TestHttpHostile::aBadRequestIsNotSent()
{
    QFETCH(const QString, url);
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    ScriptedHttpServer server;
    const bool isHeaderBad = QByteArray(QTest::currentDataTag()).contains("name")
        || QByteArray(QTest::currentDataTag()).contains("value");
    auto request = directRequest(isHeaderBad ? server.url() : QUrl(url));
    request.headers = {{name, value}};
    const auto outcome = run(m_transport, request);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ErrorKind::InvalidInput);
    QVERIFY(!outcome.error->message.isEmpty());
    QCOMPARE(server.connectionCount(), 0);
}

void TestHttpHostile::aRedirectOnTheSameOriginIsFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("301") << 301 << QByteArray("POST");
    QTest::newRow("302") << 302 << QByteArray("POST");
    QTest::newRow("303") << 303 << QByteArray("GET");
    QTest::newRow("307") << 307 << QByteArray("POST");
    QTest::newRow("308") << 308 << QByteArray("POST");
}

void TestHttpHostile::aRedirectOnTheSameOriginIsFollowed()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, method);
    ScriptedHttpServer server;
    auto away = ScriptedAnswer::whole("moved");
    away.status(status).header("Location", "../new?x=1");
    server.answer("/v1/old", away);
    server.answer("/new", ScriptedAnswer::whole("here"));
    auto request = directRequest(server.url(QStringLiteral("/v1/old")));
    request.method = "POST";
    request.headers = {{"Authorization", "Bearer the-key"}};
    request.body = "question";
    const auto outcome = run(m_transport, request);
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->message : QString()));
    QCOMPARE(outcome.body, QByteArray("here"));
    QCOMPARE(outcome.head->url.path(), QStringLiteral("/new"));
    const auto last = server.requests().constLast();
    QCOMPARE(last.target, QByteArray("/new?x=1"));
    QCOMPARE(last.method, method);
    QCOMPARE(last.body, method == "POST" ? QByteArray("question") : QByteArray());
    QCOMPARE(last.header("Authorization"), QByteArray("Bearer the-key"));
}

void TestHttpHostile::aRedirectElsewhereIsRefusedAndGetsNothing_data()
{
    QTest::addColumn<QString>("location"); // %1: the port of the other server, %2: of the same
    QTest::newRow("another port") << QStringLiteral("http://127.0.0.1:%1/");
    QTest::newRow("another host") << QStringLiteral("http://localhost:%1/");
    QTest::newRow("another name of the same") << QStringLiteral("http://localhost:%2/");
    QTest::newRow("another scheme") << QStringLiteral("https://127.0.0.1:%2/");
    QTest::newRow("without a scheme") << QStringLiteral("//127.0.0.1:%1/");
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd");
    QTest::newRow("a host that is no host") << QStringLiteral("http://[::zz]/");
}

void TestHttpHostile::aRedirectElsewhereIsRefusedAndGetsNothing()
{
    QFETCH(QString, location);
    ScriptedHttpServer server;
    ScriptedHttpServer other;
    location.replace(QStringLiteral("%1"), QString::number(other.port()));
    location.replace(QStringLiteral("%2"), QString::number(server.port()));
    auto away = ScriptedAnswer::whole("moved");
    away.status(307).header("Location", location.toLatin1());
    server.answer("/", away);
    const auto outcome = run(m_transport, directRequest(server.url()));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ErrorKind::Protocol);
    QVERIFY2(outcome.error->message.contains(QStringLiteral("http://127.0.0.1:%1").arg(server.port())),
             qPrintable(outcome.error->message));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(other.connectionCount(), 0);
}

void TestHttpHostile::redirectsWithoutEndStop()
{
    ScriptedHttpServer server;
    auto away = ScriptedAnswer::whole("moved");
    away.status(302).header("Location", "/");
    server.answer("/", away);
    const auto outcome = run(m_transport, directRequest(server.url()));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ErrorKind::Protocol);
    QCOMPARE(server.requests().size(), 6);
}

QTEST_GUILESS_MAIN(TestHttpHostile)
#include "tst_httphostile.moc"
