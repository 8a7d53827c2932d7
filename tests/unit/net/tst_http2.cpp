// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpTestClient.h"

#include "support/Http2Proxy.h"
#include "support/ScriptedProxy.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

namespace {

const QString certificate = QStringLiteral(ORIEL_TEST_DATA "/tls/server.pem");

QString wordsOf(const Outcome &outcome)
{
    return outcome.error ? outcome.error->message : QString();
}

} // namespace

//! The transport over HTTP/2, with a real server of it in front of the scripted one.
class TestHttp2 final : public QObject
{
    Q_OBJECT

    QtHttpTransport m_transport{u"1"_s};
    std::unique_ptr<ScriptedHttpServer> m_server;
    std::unique_ptr<Http2Proxy> m_proxy;

    HttpRequest request() const
    {
        auto request = directRequest(m_proxy->url());
        request.network.caFile = QStringLiteral(ORIEL_TEST_DATA "/tls/ca.pem");
        return request;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedHttpServer>();
        m_proxy = std::make_unique<Http2Proxy>(m_server->port());
        QVERIFY2(m_proxy->isRunning(), qPrintable(m_proxy->why()));
    }
    void cleanup()
    {
        m_proxy.reset();
        m_server.reset();
    }

    void aStreamComesPieceByPiece();
    void aConnectionIsUsedAgain();
    void aStopReachesTheServer();
    void afterAStopTheNextRequestIsAnswered();
    void anErrorStatusKeepsItsBodyAndHeaders();
    void aCutStreamIsAnError();
    void aLongBodyIsSentWhole();
    void manyStreamsRunAtOnce();
    void aPinnedCertificateIsChecked();
    void aTunnelThroughAProxyIsHttp2Too();
    void plainHttpIsNotUpgraded();
};

void TestHttp2::aStreamComesPieceByPiece()
{
    m_server->answer("/", ScriptedAnswer::stream().send("data: 1\n\n").awaitRelease().send("data: 2\n\n"));
    const auto exchange = m_transport.send(request(), {});
    const auto head = QCoro::waitFor(exchange->head());
    QVERIFY2(head, head ? "" : qPrintable(head.error().message));
    QCOMPARE(head->status, 200);
    QCOMPARE(head->header("Content-Type"), QByteArray("text/event-stream"));
    QCOMPARE(QCoro::waitFor(exchange->read())->data, QByteArray("data: 1\n\n"));
    m_server->release();
    QCOMPARE(QCoro::waitFor(exchange->read())->data, QByteArray("data: 2\n\n"));
    QVERIFY(QCoro::waitFor(exchange->read())->isEmpty());
    QCOMPARE(m_server->requests()[0].header("Via"), QByteArray("2 nghttpx"));
    QCOMPARE(m_proxy->requests(1).value(0).protocol, QByteArray("h2"));
}

void TestHttp2::aConnectionIsUsedAgain()
{
    m_server->answer("/", ScriptedAnswer::whole("{}"));
    for (int i = 0; i < 3; ++i) {
        const auto outcome = run(m_transport, request());
        QVERIFY2(!outcome.error, qPrintable(wordsOf(outcome)));
        QCOMPARE(outcome.body, QByteArray("{}"));
    }
    const auto requests = m_proxy->requests(3);
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests[1], requests[0]); // the same port: the same connection
    QCOMPARE(requests[2], requests[0]);
    QCOMPARE(requests[0].protocol, QByteArray("h2"));
}

void TestHttp2::aStopReachesTheServer()
{
    m_server->answer("/", ScriptedAnswer::stream().send("data: 1\n\n").hang());
    std::stop_source stop;
    const auto outcome = std::make_shared<Outcome>();
    const std::shared_ptr<HttpExchange> exchange = m_transport.send(request(), stop.get_token());
    QVERIFY(QCoro::waitFor(exchange->head()));
    QVERIFY(QCoro::waitFor(exchange->read()));
    follow(exchange, outcome);

    stop.request_stop();
    QVERIFY(m_server->waitForClosedByClient());
    QVERIFY(m_server->waitUntil([&] { return outcome->isOver; }));
    QCOMPARE(outcome->error->kind, ErrorKind::Cancelled);
    QCOMPARE(m_proxy->requests(1).value(0).protocol, QByteArray("h2"));
}

void TestHttp2::afterAStopTheNextRequestIsAnswered()
{
    m_server->answer("/", ScriptedAnswer::stream().send("data: 1\n\n").hang());
    m_server->answer("/", ScriptedAnswer::whole("{}"));
    {
        const auto exchange = m_transport.send(request(), {});
        QVERIFY(QCoro::waitFor(exchange->head()));
    }
    QVERIFY(m_server->waitForClosedByClient());
    const auto outcome = run(m_transport, request());
    QVERIFY2(!outcome.error, qPrintable(wordsOf(outcome)));
    QCOMPARE(outcome.body, QByteArray("{}"));
}

void TestHttp2::anErrorStatusKeepsItsBodyAndHeaders()
{
    m_server->answer("/", ScriptedAnswer::whole(R"({"error":"slow down"})").status(429).header("Retry-After", "7"));
    const auto outcome = run(m_transport, request());
    QVERIFY2(!outcome.error, qPrintable(wordsOf(outcome)));
    QCOMPARE(outcome.head->status, 429);
    QCOMPARE(outcome.head->header("retry-after"), QByteArray("7"));
    QCOMPARE(outcome.body, QByteArray(R"({"error":"slow down"})"));
}

void TestHttp2::aCutStreamIsAnError()
{
    m_server->answer("/", ScriptedAnswer::stream().send("data: 1\n\n").awaitRelease().resetConnection());
    const auto exchange = m_transport.send(request(), {});
    QVERIFY(QCoro::waitFor(exchange->head()));
    QCOMPARE(QCoro::waitFor(exchange->read())->data, QByteArray("data: 1\n\n"));
    m_server->release();
    const auto end = QCoro::waitFor(exchange->read());
    QVERIFY(!end);
    QCOMPARE(end.error().kind, ErrorKind::Network);
}

void TestHttp2::aLongBodyIsSentWhole()
{
    m_server->answer("/", ScriptedAnswer::whole("{}"));
    auto long_ = request();
    long_.method = "POST";
    for (int i = 0; i < 300'000; ++i) // several windows of 64 KB
        long_.body += QByteArray::number(i);
    const auto outcome = run(m_transport, long_);
    QVERIFY2(!outcome.error, qPrintable(wordsOf(outcome)));
    QCOMPARE(m_server->requests()[0].method, QByteArray("POST"));
    QVERIFY(m_server->requests()[0].body == long_.body);
}

void TestHttp2::manyStreamsRunAtOnce()
{
    constexpr int count = 12;
    m_server->answer("/", ScriptedAnswer::stream().send("data: 1\n\n").awaitRelease().send("data: 2\n\n"));
    std::vector<std::shared_ptr<Outcome>> outcomes;
    for (int i = 0; i < count; ++i) {
        outcomes.push_back(std::make_shared<Outcome>());
        follow(m_transport.send(request(), {}), outcomes.back());
    }
    QVERIFY(m_server->waitForGate({}, count)); // all of them are being answered
    m_server->release({}, count);
    for (const auto &outcome : outcomes) {
        QVERIFY(m_server->waitUntil([&] { return outcome->isOver; }));
        QVERIFY2(!outcome->error, qPrintable(wordsOf(*outcome)));
        QCOMPARE(outcome->body, QByteArray("data: 1\n\ndata: 2\n\n"));
    }
    for (const auto &ended : m_proxy->requests(count))
        QCOMPARE(ended.protocol, QByteArray("h2"));
}

void TestHttp2::aPinnedCertificateIsChecked()
{
    m_server->answer("/", ScriptedAnswer::whole("{}"));
    auto pinned = directRequest(m_proxy->url()); // without the authority
    pinned.network.pinnedSha256 =
        QSslCertificate::fromPath(certificate).constFirst().digest(QCryptographicHash::Sha256);
    const auto outcome = run(m_transport, pinned);
    QVERIFY2(!outcome.error, qPrintable(wordsOf(outcome)));
    QCOMPARE(m_proxy->requests(1).value(0).protocol, QByteArray("h2"));

    auto other = request();
    other.network.pinnedSha256 = QByteArray(32, 'x');
    const auto refused = run(m_transport, other);
    QVERIFY(refused.error);
    QCOMPARE(refused.error->phase, ErrorPhase::Tls);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestHttp2::aTunnelThroughAProxyIsHttp2Too()
{
    ScriptedProxy tunnel(ScriptedProxy::Kind::Http);
    m_server->answer("/", ScriptedAnswer::whole("{}"));
    auto proxied = request();
    proxied.network.proxy = {ProxyKind::Http, u"127.0.0.1"_s, tunnel.serverPort(), {}, {}};
    const auto outcome = run(m_transport, proxied);
    QVERIFY2(!outcome.error, qPrintable(wordsOf(outcome)));
    QCOMPARE(tunnel.tunnelCount(), 1);
    QCOMPARE(m_proxy->requests(1).value(0).protocol, QByteArray("h2"));
}

void TestHttp2::plainHttpIsNotUpgraded()
{
    m_server->answer("/", ScriptedAnswer::whole("{}"));
    QVERIFY(!run(m_transport, directRequest(m_server->url())).error);
    QVERIFY(!m_server->requests()[0].hasHeader("Upgrade"));
    QVERIFY(!m_server->requests()[0].hasHeader("HTTP2-Settings"));
}

QTEST_GUILESS_MAIN(TestHttp2)
#include "tst_http2.moc"
