// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpTestClient.h"

#include <QTcpServer>
#include <QTest>
#include <QTimer>

#include <sys/socket.h>

using namespace oriel;
using namespace oriel::test;
using namespace std::chrono_literals;

namespace {

const ServerTls goodTls{
    QStringLiteral(ORIEL_TEST_DATA "/tls/server.pem"), QStringLiteral(ORIEL_TEST_DATA "/tls/server-key.pem"), {}};

} // namespace

//! Each wait has its own limit and its own name.
class TestHttpTimeouts final : public QObject
{
    Q_OBJECT

    QtHttpTransport m_transport{QStringLiteral("1")};

    static void verifyTimeout(const Outcome &outcome, ErrorPhase phase)
    {
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, ErrorKind::Timeout);
        QVERIFY2(outcome.error->phase == phase, qPrintable(outcome.error->message));
        QVERIFY(!outcome.error->message.isEmpty());
    }

private Q_SLOTS:
    void aServerThatTakesNoConnectionIsAConnectTimeout();
    void aServerThatMakesNoHandshakeIsATlsTimeout();
    void aServerThatSaysNothingIsAFirstByteTimeout_data();
    void aServerThatSaysNothingIsAFirstByteTimeout();
    void aLongFirstByteTimeOutlivesTheConnectTime_data();
    void aLongFirstByteTimeOutlivesTheConnectTime();
    void aHeadThatNeverEndsIsAFirstByteTimeout();
    void aStreamThatFallsSilentIsAnIdleTimeoutAndKeepsItsBytes();
    void aServerThatTakesNoBytesIsARequestTimeout();
    void t3CommentsInTimeKeepAStreamAlive();
    void theIdleTimeDoesNotRunWhileNobodyReads();
    void theFirstByteTimeDoesNotRunWhileConnecting();
};

void TestHttpTimeouts::aServerThatTakesNoConnectionIsAConnectTimeout()
{
    QTcpServer full; // the kernel drops what does not fit into its queue
    full.setListenBacklogSize(1);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    ::listen(int(full.socketDescriptor()), 0);
    std::vector<std::unique_ptr<QTcpSocket>> fillers;
    for (int i = 0; i < 8; ++i) {
        fillers.push_back(std::make_unique<QTcpSocket>());
        fillers.back()->connectToHost(QHostAddress::LocalHost, full.serverPort());
    }
    QTRY_COMPARE(fillers.front()->state(), QAbstractSocket::ConnectedState);

    auto request = directRequest(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(full.serverPort())));
    request.timeouts.connect = 200ms;
    verifyTimeout(run(m_transport, request), ErrorPhase::Connect);
}

void TestHttpTimeouts::aServerThatMakesNoHandshakeIsATlsTimeout()
{
    ScriptedHttpServer server(goodTls);
    server.setGreeting(Greeting::Silence);
    auto request = directRequest(server.url());
    request.timeouts.connect = 300ms;
    verifyTimeout(run(m_transport, request), ErrorPhase::Tls);
}

void TestHttpTimeouts::aServerThatSaysNothingIsAFirstByteTimeout_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<bool>("isKept");
    for (const QByteArray method : {"GET", "POST"}) {
        for (const bool isTls : {false, true}) {
            for (const bool isKept : {false, true})
                QTest::addRow("%s %s %s", method.constData(), isTls ? "https" : "http", isKept ? "kept" : "new")
                    << method << isTls << isKept;
        }
    }
}

void TestHttpTimeouts::aServerThatSaysNothingIsAFirstByteTimeout()
{
    QFETCH(const QByteArray, method);
    QFETCH(const bool, isTls);
    QFETCH(const bool, isKept);
    ScriptedHttpServer server(isTls ? std::optional(goodTls) : std::nullopt);
    auto answer = ScriptedAnswer::stream();
    answer.hang();
    auto request = directRequest(server.url());
    request.network.caFile = QStringLiteral(ORIEL_TEST_DATA "/tls/ca.pem");
    request.method = method;
    request.body = method == "POST" ? "{}" : "";
    if (isKept) {
        server.answer("/", ScriptedAnswer::whole("{}"));
        QVERIFY(!run(m_transport, request).error);
    }
    server.answerNext(answer);
    request.timeouts.firstByte = 300ms;
    verifyTimeout(run(m_transport, request), ErrorPhase::FirstByte);
    QVERIFY(server.waitForClosedByClient());
}

void TestHttpTimeouts::aLongFirstByteTimeOutlivesTheConnectTime_data()
{
    aServerThatSaysNothingIsAFirstByteTimeout_data();
}

void TestHttpTimeouts::aLongFirstByteTimeOutlivesTheConnectTime()
{
    QFETCH(const QByteArray, method);
    QFETCH(const bool, isTls);
    QFETCH(const bool, isKept);
    ScriptedHttpServer server(isTls ? std::optional(goodTls) : std::nullopt);
    auto request = directRequest(server.url());
    request.network.caFile = QStringLiteral(ORIEL_TEST_DATA "/tls/ca.pem");
    request.method = method;
    request.body = method == "POST" ? "{}" : "";
    server.answer("/", ScriptedAnswer::whole("{}"));
    if (isKept)
        QVERIFY(!run(m_transport, request).error);
    auto late = ScriptedAnswer::stream(); // a model that is loaded first
    late.wait(1500ms).send("late");
    server.answerNext(late);
    request.timeouts.connect = 1000ms;
    const auto outcome = run(m_transport, request);
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->message : QString()));
    QCOMPARE(outcome.body, QByteArray("late"));
}

void TestHttpTimeouts::aHeadThatNeverEndsIsAFirstByteTimeout()
{
    ScriptedHttpServer server;
    auto answer = ScriptedAnswer::bare();
    answer.raw("HTTP/1.1 200 OK\r\n");
    for (int i = 0; i < 100; ++i)
        answer.raw("X-Header: 1\r\n").wait(10ms);
    server.answer("/", answer);
    auto request = directRequest(server.url());
    request.timeouts.firstByte = 200ms;
    verifyTimeout(run(m_transport, request), ErrorPhase::FirstByte);
}

void TestHttpTimeouts::aStreamThatFallsSilentIsAnIdleTimeoutAndKeepsItsBytes()
{
    ScriptedHttpServer server;
    auto answer = ScriptedAnswer::stream();
    answer.send("data: 1\n\n").hang();
    server.answer("/", answer);
    auto request = directRequest(server.url());
    request.timeouts.idle = 150ms;
    const auto outcome = run(m_transport, request);
    verifyTimeout(outcome, ErrorPhase::Idle);
    QCOMPARE(outcome.body, QByteArray("data: 1\n\n"));
    QVERIFY(server.waitForClosedByClient());
}

void TestHttpTimeouts::aServerThatTakesNoBytesIsARequestTimeout()
{
    QTcpServer deaf; // connected by the kernel, read by nobody
    QVERIFY(deaf.listen(QHostAddress::LocalHost));
    deaf.pauseAccepting();
    auto request = directRequest(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(deaf.serverPort())));
    request.method = "POST";
    request.body = QByteArray(64 * 1024 * 1024, 'x');
    request.timeouts.idle = 300ms;
    verifyTimeout(run(m_transport, request), ErrorPhase::Request);
}

void TestHttpTimeouts::t3CommentsInTimeKeepAStreamAlive()
{
    ScriptedHttpServer server;
    auto answer = ScriptedAnswer::stream();
    for (int i = 0; i < 12; ++i)
        answer.send(": keep-alive\n\n").wait(50ms);
    server.answer("/", answer);
    auto request = directRequest(server.url());
    request.timeouts = {.connect = 250ms, .firstByte = 250ms, .idle = 250ms};
    const auto outcome = run(m_transport, request); // 600 ms in all: there is no limit on the whole
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->message : QString()));
    QCOMPARE(outcome.body, QByteArray(": keep-alive\n\n").repeated(12));
}

void TestHttpTimeouts::theIdleTimeDoesNotRunWhileNobodyReads()
{
    ScriptedHttpServer server;
    auto answer = ScriptedAnswer::stream();
    answer.send("a").awaitRelease().send("b");
    server.answer("/", answer);
    auto request = directRequest(server.url());
    request.timeouts.idle = 150ms;
    const auto exchange = m_transport.send(request, {});
    QVERIFY(QCoro::waitFor(exchange->head()));
    QCOMPARE(QCoro::waitFor(exchange->read())->data, QByteArray("a"));

    bool isOver = false;
    QTimer::singleShot(400ms, this, [&] { isOver = true; });
    QVERIFY(server.waitUntil([&] { return isOver; }));
    server.release();
    const auto bytes = QCoro::waitFor(exchange->read());
    QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().message));
    QCOMPARE(bytes->data, QByteArray("b"));
}

void TestHttpTimeouts::theFirstByteTimeDoesNotRunWhileConnecting()
{
    ScriptedHttpServer server(goodTls);
    server.setGreeting(Greeting::Silence);
    auto request = directRequest(server.url());
    request.timeouts = {.connect = 400ms, .firstByte = 100ms, .idle = 100ms};
    verifyTimeout(run(m_transport, request), ErrorPhase::Tls);
}

QTEST_GUILESS_MAIN(TestHttpTimeouts)
#include "tst_httptimeouts.moc"
