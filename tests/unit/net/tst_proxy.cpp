// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpTestClient.h"
#include "support/ScriptedProxy.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace std::chrono_literals;

namespace {

const ServerTls goodTls{
    QStringLiteral(ORIEL_TEST_DATA "/tls/server.pem"), QStringLiteral(ORIEL_TEST_DATA "/tls/server-key.pem"), {}};

HttpRequest throughProxy(const QUrl &url, ProxyKind kind, quint16 port, const QString &user = {}, QByteArray pass = {})
{
    auto request = directRequest(url);
    request.method = "POST";
    request.body = "question";
    request.network.caFile = QStringLiteral(ORIEL_TEST_DATA "/tls/ca.pem");
    request.network.proxy = {kind, QStringLiteral("127.0.0.1"), port, user, Secret(std::move(pass))};
    return request;
}

} // namespace

//! The way through proxies, with and without a password.
class TestProxy final : public QObject
{
    Q_OBJECT

    QtHttpTransport m_transport{QStringLiteral("1")};

    static void verifyProxyError(const Outcome &outcome)
    {
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, ErrorKind::Network);
        QVERIFY2(outcome.error->phase == ErrorPhase::Proxy, qPrintable(outcome.error->message));
    }

private Q_SLOTS:
    void plainHttpGoesToAnHttpProxy();
    void tunnelsCarryTheRequest_data();
    void tunnelsCarryTheRequest();
    void aWrongPasswordIsAProxyError_data();
    void aWrongPasswordIsAProxyError();
    void aProxyThatAsksForAPasswordOnPlainHttpIsAProxyError();
    void aProxyThatIsNotThereIsAProxyError_data();
    void aProxyThatIsNotThereIsAProxyError();
    void aProxyThatHangsIsAProxyTimeout();
    void theSystemsProxyComesFromTheEnvironment();
};

void TestProxy::plainHttpGoesToAnHttpProxy()
{
    ScriptedHttpServer proxy;
    proxy.answer("http://example.invalid/v1", ScriptedAnswer::whole("from the proxy"));
    const auto outcome = run(
        m_transport, throughProxy(QUrl(QStringLiteral("http://example.invalid/v1")), ProxyKind::Http, proxy.port()));
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->message : QString()));
    QCOMPARE(outcome.body, QByteArray("from the proxy"));
}

void TestProxy::tunnelsCarryTheRequest_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<QByteArray>("user");
    const auto http = int(ScriptedProxy::Kind::Http);
    const auto socks = int(ScriptedProxy::Kind::Socks5);
    QTest::newRow("HTTP, https") << http << true << QByteArray();
    QTest::newRow("HTTP, https, password") << http << true << QByteArray("me");
    QTest::newRow("SOCKS5, http") << socks << false << QByteArray();
    QTest::newRow("SOCKS5, https") << socks << true << QByteArray();
    QTest::newRow("SOCKS5, https, password") << socks << true << QByteArray("me");
}

void TestProxy::tunnelsCarryTheRequest()
{
    QFETCH(const int, kind);
    QFETCH(const bool, isTls);
    QFETCH(const QByteArray, user);
    const auto proxyKind = ScriptedProxy::Kind(kind);
    ScriptedProxy proxy(proxyKind, user, user.isEmpty() ? QByteArray() : QByteArray("secret word"));
    ScriptedHttpServer server(isTls ? std::optional(goodTls) : std::nullopt);
    server.answer("/", ScriptedAnswer::whole("ok"));
    const auto request = throughProxy(server.url(),
                                      proxyKind == ScriptedProxy::Kind::Http ? ProxyKind::Http : ProxyKind::Socks5,
                                      proxy.serverPort(), QString::fromLatin1(user), "secret word");
    const auto outcome = run(m_transport, request);
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->message + outcome.error->detail : QString()));
    QCOMPARE(outcome.body, QByteArray("ok"));
    QCOMPARE(proxy.tunnelCount(), 1);
    QVERIFY(proxy.lastTarget().endsWith(':' + QByteArray::number(server.port())));
    QVERIFY(!server.requests().constFirst().hasHeader("Proxy-Authorization"));
}

void TestProxy::aWrongPasswordIsAProxyError_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("HTTP, wrong") << int(ScriptedProxy::Kind::Http) << QByteArray("wrong");
    QTest::newRow("HTTP, none") << int(ScriptedProxy::Kind::Http) << QByteArray();
    QTest::newRow("SOCKS5, wrong") << int(ScriptedProxy::Kind::Socks5) << QByteArray("wrong");
    QTest::newRow("SOCKS5, none") << int(ScriptedProxy::Kind::Socks5) << QByteArray();
}

void TestProxy::aWrongPasswordIsAProxyError()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, password);
    const auto proxyKind = ScriptedProxy::Kind(kind);
    ScriptedProxy proxy(proxyKind, "me", "right");
    ScriptedHttpServer server(goodTls);
    const auto user = password.isEmpty() ? QString() : QStringLiteral("me");
    const auto outcome = run(m_transport,
                             throughProxy(server.url(),
                                          proxyKind == ScriptedProxy::Kind::Http ? ProxyKind::Http : ProxyKind::Socks5,
                                          proxy.serverPort(), user, password));
    verifyProxyError(outcome);
    QCOMPARE(proxy.tunnelCount(), 0);
    QCOMPARE(server.connectionCount(), 0);
    QVERIFY(proxy.refusalCount() <= 3); // it does not try for ever
}

void TestProxy::aProxyThatAsksForAPasswordOnPlainHttpIsAProxyError()
{
    ScriptedHttpServer proxy;
    auto answer = ScriptedAnswer::whole("who are you?");
    answer.status(407).header("Proxy-Authenticate", "Basic realm=\"p\"");
    proxy.answer("http://example.invalid/", answer);
    verifyProxyError(
        run(m_transport, throughProxy(QUrl(QStringLiteral("http://example.invalid/")), ProxyKind::Http, proxy.port())));
}

void TestProxy::aProxyThatIsNotThereIsAProxyError_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("HTTP") << int(ProxyKind::Http);
    QTest::newRow("SOCKS5") << int(ProxyKind::Socks5);
}

void TestProxy::aProxyThatIsNotThereIsAProxyError()
{
    QFETCH(const int, kind);
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const auto port = gone.serverPort();
    gone.close();
    ScriptedHttpServer server(goodTls);
    verifyProxyError(run(m_transport, throughProxy(server.url(), ProxyKind(kind), port)));
    QCOMPARE(server.connectionCount(), 0); // and never past it
}

void TestProxy::aProxyThatHangsIsAProxyTimeout()
{
    ScriptedHttpServer hanging;
    hanging.setGreeting(Greeting::Silence);
    ScriptedHttpServer server(goodTls);
    auto request = throughProxy(server.url(), ProxyKind::Http, hanging.port());
    request.timeouts.connect = 400ms;
    const auto outcome = run(m_transport, request);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ErrorKind::Timeout);
    QCOMPARE(server.connectionCount(), 0);
}

void TestProxy::theSystemsProxyComesFromTheEnvironment()
{
    ScriptedHttpServer proxy;
    proxy.answer("http://example.invalid/", ScriptedAnswer::whole("from the proxy"));
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    auto request = directRequest(QUrl(QStringLiteral("http://example.invalid/")));
    request.network.proxy.kind = ProxyKind::System;
    const auto outcome = run(m_transport, request);
    qunsetenv("http_proxy");
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->message : QString()));
    QCOMPARE(outcome.body, QByteArray("from the proxy"));
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
