// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpTestClient.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QTest>

using namespace oriel;
using namespace oriel::test;

namespace {

QString file(const char *name)
{
    return QStringLiteral(ORIEL_TEST_DATA "/tls/") + QLatin1StringView(name);
}

ServerTls tlsOf(const char *name)
{
    return {file(name) + QStringLiteral(".pem"), file(name) + QStringLiteral("-key.pem"), {}};
}

QByteArray fingerprintOf(const char *name)
{
    return QSslCertificate::fromPath(file(name) + QStringLiteral(".pem"))
        .constFirst()
        .digest(QCryptographicHash::Sha256);
}

//! A request with something to lose.
HttpRequest secretRequest(const QUrl &url)
{
    auto request = directRequest(url);
    request.method = "POST";
    request.headers = {{"Authorization", "Bearer the-key"}};
    request.body = "the question";
    return request;
}

} // namespace

//! Whom the transport trusts, and that nothing is sent to anyone else.
class TestTls final : public QObject
{
    Q_OBJECT

    QtHttpTransport m_transport{QStringLiteral("1")};

    static void verifyRefused(const Outcome &outcome, ScriptedHttpServer &server)
    {
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, ErrorKind::Network);
        QVERIFY2(outcome.error->phase == ErrorPhase::Tls, qPrintable(outcome.error->message));
        QVERIFY(!outcome.error->message.isEmpty());
        QVERIFY(server.waitForConnections(1));
        QVERIFY(server.waitForClosedByClient()); // so nothing more can come
        QCOMPARE(server.receivedBytes(), 0);
        QVERIFY(server.requests().isEmpty());
    }

private Q_SLOTS:
    void anAuthorityFromAFileIsTrusted();
    void whatTheSystemDoesNotKnowIsRefused();
    void anotherNameIsRefused();
    void anExpiredCertificateIsRefused();
    void thePinnedCertificateIsAcceptedThoughSelfSigned();
    void anyOtherThanThePinnedIsRefused_data();
    void anyOtherThanThePinnedIsRefused();
    void aPinHoldsForEachOfManyAtOnce();
    void settingsOfOneProfileDoNotOpenAnother();
    void theClientCertificateIsSent_data();
    void theClientCertificateIsSent();
    void withoutItsClientCertificateTheServerRefuses();
    void aFileThatCannotBeUsedIsNamed_data();
    void aFileThatCannotBeUsedIsNamed();
    void tlsToAPlainServerIsATlsError();
    void plainToATlsServerIsAnError();
    void manyStreamsRunAtOnceOverTls();
};

void TestTls::anAuthorityFromAFileIsTrusted()
{
    ScriptedHttpServer server(tlsOf("server"));
    server.answer("/", ScriptedAnswer::whole("{}"));
    auto request = secretRequest(server.url());
    request.network.caFile = file("ca.pem");
    const auto outcome = run(m_transport, request);
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->message : QString()));
    QCOMPARE(outcome.body, QByteArray("{}"));
    QVERIFY(!run(m_transport, request).error);
    QCOMPARE(server.connectionCount(), 1);
}

void TestTls::whatTheSystemDoesNotKnowIsRefused()
{
    ScriptedHttpServer server(tlsOf("selfsigned"));
    const auto outcome = run(m_transport, secretRequest(server.url()));
    verifyRefused(outcome, server);
    QVERIFY(outcome.error->message.contains(QStringLiteral("self-signed")));
}

void TestTls::anotherNameIsRefused()
{
    ScriptedHttpServer server(tlsOf("elsewhere"));
    auto request = secretRequest(server.url());
    request.network.caFile = file("ca.pem");
    verifyRefused(run(m_transport, request), server);
}

void TestTls::anExpiredCertificateIsRefused()
{
    ScriptedHttpServer server(tlsOf("expired"));
    auto request = secretRequest(server.url());
    request.network.caFile = file("ca.pem");
    verifyRefused(run(m_transport, request), server);
}

void TestTls::thePinnedCertificateIsAcceptedThoughSelfSigned()
{
    ScriptedHttpServer server(tlsOf("selfsigned"));
    server.answer("/", ScriptedAnswer::whole("{}"));
    auto request = secretRequest(server.url());
    request.network.pinnedSha256 = fingerprintOf("selfsigned");
    for (int i = 0; i < 2; ++i) { // and again on the connection that was kept
        const auto outcome = run(m_transport, request);
        QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->message : QString()));
    }
    QCOMPARE(server.connectionCount(), 1);
}

void TestTls::anyOtherThanThePinnedIsRefused_data()
{
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<bool>("isAuthorityKnown");
    QTest::newRow("another self-signed one of the same name") << QByteArray("impostor") << false;
    QTest::newRow("one that is otherwise trusted") << QByteArray("server") << true;
}

void TestTls::anyOtherThanThePinnedIsRefused()
{
    QFETCH(const QByteArray, shown);
    QFETCH(const bool, isAuthorityKnown);
    ScriptedHttpServer server(tlsOf(shown.constData()));
    auto request = secretRequest(server.url());
    request.network.pinnedSha256 = fingerprintOf("selfsigned");
    if (isAuthorityKnown)
        request.network.caFile = file("ca.pem");
    verifyRefused(run(m_transport, request), server);
}

void TestTls::aPinHoldsForEachOfManyAtOnce()
{
    ScriptedHttpServer server(tlsOf("server"));
    auto request = secretRequest(server.url());
    request.network.pinnedSha256 = fingerprintOf("selfsigned");
    request.network.caFile = file("ca.pem");
    std::vector<std::shared_ptr<Outcome>> outcomes;
    for (int i = 0; i < 14; ++i) {
        outcomes.push_back(std::make_shared<Outcome>());
        follow(m_transport.send(request, {}), outcomes.back());
    }
    QVERIFY(server.waitUntil([&] { return std::ranges::all_of(outcomes, &Outcome::isOver); }));
    for (const auto &outcome : outcomes)
        QVERIFY(outcome->error);
    QVERIFY(server.waitUntil([&] { return server.closedByClientCount() == server.connectionCount(); }));
    QCOMPARE(server.receivedBytes(), 0);
}

void TestTls::settingsOfOneProfileDoNotOpenAnother()
{
    ScriptedHttpServer server(tlsOf("server"));
    server.answer("/", ScriptedAnswer::whole("{}"));
    auto request = secretRequest(server.url());
    request.network.caFile = file("ca.pem");
    QVERIFY(!run(m_transport, request).error); // its connection is kept alive
    const auto outcome = run(m_transport, secretRequest(server.url()));
    QVERIFY(outcome.error);
    QVERIFY(outcome.error->phase == ErrorPhase::Tls);
    QCOMPARE(server.requests().size(), 1);
}

void TestTls::theClientCertificateIsSent_data()
{
    QTest::addColumn<QString>("keyFile");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("open key") << file("client-key.pem") << QByteArray();
    QTest::newRow("encrypted key") << file("client-key-encrypted.pem") << QByteArray("open-sesame");
}

void TestTls::theClientCertificateIsSent()
{
    QFETCH(const QString, keyFile);
    QFETCH(QByteArray, passphrase);
    auto tls = tlsOf("server");
    tls.clientCaFile = file("ca.pem");
    ScriptedHttpServer server(tls);
    server.answer("/", ScriptedAnswer::whole("{}"));
    auto request = secretRequest(server.url());
    request.network.caFile = file("ca.pem");
    request.network.clientCertificateFile = file("client.pem");
    request.network.clientKeyFile = keyFile;
    request.network.clientKeyPassphrase = Secret(std::move(passphrase));
    const auto outcome = run(m_transport, request);
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->message : QString()));
    QCOMPARE(server.requests().constFirst().clientCertificateSha256, fingerprintOf("client"));
}

void TestTls::withoutItsClientCertificateTheServerRefuses()
{
    auto tls = tlsOf("server");
    tls.clientCaFile = file("ca.pem");
    ScriptedHttpServer server(tls);
    server.answer("/", ScriptedAnswer::whole("{}"));
    auto request = secretRequest(server.url());
    request.network.caFile = file("ca.pem");
    const auto outcome = run(m_transport, request);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ErrorKind::Network);
    QVERIFY(server.requests().isEmpty());
}

void TestTls::aFileThatCannotBeUsedIsNamed_data()
{
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<QString>("certificateFile");
    QTest::addColumn<QString>("keyFile");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QString>("named");
    const auto missing = QStringLiteral("/nowhere/ca.pem");
    const QByteArray none;
    QTest::newRow("missing authority") << missing << QString() << QString() << none << missing;
    QTest::newRow("authority without a certificate")
        << file("make-certificates.sh") << QString() << QString() << none << file("make-certificates.sh");
    QTest::newRow("a folder") << file("") << QString() << QString() << none << file("");
    QTest::newRow("missing certificate") << QString() << missing << file("client-key.pem") << none << missing;
    QTest::newRow("missing key") << QString() << file("client.pem") << missing << none << missing;
    QTest::newRow("key that is a certificate")
        << QString() << file("client.pem") << file("client.pem") << none << file("client.pem");
    QTest::newRow("encrypted key without a passphrase")
        << QString() << file("client.pem") << file("client-key-encrypted.pem") << none
        << file("client-key-encrypted.pem");
    QTest::newRow("encrypted key with a wrong passphrase")
        << QString() << file("client.pem") << file("client-key-encrypted.pem") << QByteArray("wrong")
        << file("client-key-encrypted.pem");
    QTest::newRow("key without a certificate")
        << QString() << QString() << file("client-key.pem") << none << file("client-key.pem");
}

void TestTls::aFileThatCannotBeUsedIsNamed()
{
    QFETCH(const QString, caFile);
    QFETCH(const QString, certificateFile);
    QFETCH(const QString, keyFile);
    QFETCH(QByteArray, passphrase);
    QFETCH(const QString, named);
    ScriptedHttpServer server(tlsOf("server"));
    auto request = secretRequest(server.url());
    request.network.caFile = caFile;
    request.network.clientCertificateFile = certificateFile;
    request.network.clientKeyFile = keyFile;
    request.network.clientKeyPassphrase = Secret(std::move(passphrase));
    const auto outcome = run(m_transport, request);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, ErrorKind::InvalidInput);
    QVERIFY2(outcome.error->message.contains(named), qPrintable(outcome.error->message));
    QCOMPARE(server.connectionCount(), 0);
}

void TestTls::tlsToAPlainServerIsATlsError()
{
    ScriptedHttpServer server;
    auto answer = ScriptedAnswer::bare();
    auto url = server.url();
    url.setScheme(QStringLiteral("https"));
    auto request = secretRequest(url);
    request.timeouts.connect = std::chrono::milliseconds(500);
    const auto outcome = run(m_transport, request);
    QVERIFY(outcome.error);
    QVERIFY2(outcome.error->phase == ErrorPhase::Tls, qPrintable(outcome.error->message));
}

void TestTls::plainToATlsServerIsAnError()
{
    ScriptedHttpServer server(tlsOf("server"));
    auto url = server.url();
    url.setScheme(QStringLiteral("http"));
    const auto outcome = run(m_transport, directRequest(url));
    QVERIFY(outcome.error);
    QVERIFY(outcome.error->kind == ErrorKind::Network || outcome.error->kind == ErrorKind::Protocol);
}

void TestTls::manyStreamsRunAtOnceOverTls()
{
    ScriptedHttpServer server(tlsOf("server"));
    auto answer = ScriptedAnswer::stream();
    answer.send("x").awaitRelease();
    server.answer("/", answer);
    auto request = secretRequest(server.url());
    request.network.caFile = file("ca.pem");
    std::vector<std::shared_ptr<Outcome>> outcomes;
    for (int i = 0; i < 13; ++i) {
        outcomes.push_back(std::make_shared<Outcome>());
        follow(m_transport.send(request, {}), outcomes.back());
    }
    QVERIFY(server.waitForGate({}, 13));
    server.release({}, 13);
    QVERIFY(server.waitUntil([&] { return std::ranges::all_of(outcomes, &Outcome::isOver); }));
    for (const auto &outcome : outcomes)
        QVERIFY(!outcome->error);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
