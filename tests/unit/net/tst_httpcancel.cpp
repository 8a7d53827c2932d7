// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpTestClient.h"

#include <QTcpServer>
#include <QTest>

#include <thread>

using namespace oriel;
using namespace oriel::test;
using namespace std::chrono_literals;

namespace {

const ServerTls goodTls{
    QStringLiteral(ORIEL_TEST_DATA "/tls/server.pem"), QStringLiteral(ORIEL_TEST_DATA "/tls/server-key.pem"), {}};

ScriptedAnswer hangingStream()
{
    auto answer = ScriptedAnswer::stream();
    answer.send("data: 1\n\n").hang();
    return answer;
}

//! Destroys its exchange inside of what the exchange has resumed.
QCoro::Task<void> dropAfterOnePiece(HttpTransport &transport, HttpRequest request, std::shared_ptr<bool> isDone)
{
    auto exchange = transport.send(std::move(request), {});
    auto head = co_await exchange->head();
    auto bytes = co_await exchange->read();
    exchange.reset();
    *isDone = head && bytes;
}

} // namespace

//! Stopping and destroying, at every moment.
class TestHttpCancel final : public QObject
{
    Q_OBJECT

    QtHttpTransport m_transport{QStringLiteral("1")};

    static void verifyStopped(ScriptedHttpServer &server, const Outcome &outcome)
    {
        QVERIFY(server.waitForClosedByClient());
        QVERIFY(server.waitUntil([&] { return outcome.isOver; }));
        QCOMPARE(outcome.error->kind, ErrorKind::Cancelled);
    }

private Q_SLOTS:
    void t6AStopInTheBodyReachesTheSocket();
    void aStopFromAnotherThreadReachesTheSocket();
    void t6AStopBeforeTheHeadReachesTheSocket();
    void aStopInAHangingHandshakeReachesTheSocket();
    void aStopWhileConnectingEndsTheWait();
    void aStopWhileNobodyReadsReachesTheSocket();
    void aStopBeforeTheStartSendsNothing();
    void aStopAfterTheEndChangesNothing();
    void aStopEndsAReaderThatNeverWaits();
    void droppingTheExchangeClosesItsConnection();
    void droppingTheExchangeEndsAWaitWithCancelled();
    void theCoroutineMayDropTheExchangeThatResumedIt();
    void theTransportMayGoFirst();
    void manyAtOnceFromManyThreads();
};

void TestHttpCancel::t6AStopInTheBodyReachesTheSocket()
{
    ScriptedHttpServer server;
    server.answer("/", hangingStream());
    std::stop_source stop;
    const auto outcome = std::make_shared<Outcome>();
    const std::shared_ptr<HttpExchange> exchange = m_transport.send(directRequest(server.url()), stop.get_token());
    QVERIFY(QCoro::waitFor(exchange->head()));
    QCOMPARE(QCoro::waitFor(exchange->read())->data, QByteArray("data: 1\n\n"));
    follow(exchange, outcome);

    stop.request_stop();
    verifyStopped(server, *outcome);
}

void TestHttpCancel::aStopFromAnotherThreadReachesTheSocket()
{
    ScriptedHttpServer server;
    server.answer("/", hangingStream());
    std::stop_source stop;
    const auto outcome = std::make_shared<Outcome>();
    follow(m_transport.send(directRequest(server.url()), stop.get_token()), outcome);
    QVERIFY(server.waitForRequests(1));

    std::thread other([&] { stop.request_stop(); });
    other.join();
    verifyStopped(server, *outcome);
}

void TestHttpCancel::t6AStopBeforeTheHeadReachesTheSocket()
{
    ScriptedHttpServer server;
    auto answer = ScriptedAnswer::stream();
    answer.hang();
    server.answer("/", answer);
    std::stop_source stop;
    const auto outcome = std::make_shared<Outcome>();
    follow(m_transport.send(directRequest(server.url()), stop.get_token()), outcome);
    QVERIFY(server.waitForRequests(1));

    stop.request_stop();
    verifyStopped(server, *outcome);
}

void TestHttpCancel::aStopInAHangingHandshakeReachesTheSocket()
{
    ScriptedHttpServer server(goodTls);
    server.setGreeting(Greeting::Silence);
    std::stop_source stop;
    const auto outcome = std::make_shared<Outcome>();
    follow(m_transport.send(directRequest(server.url()), stop.get_token()), outcome);
    QVERIFY(server.waitUntil([&] { return server.receivedBytes() > 0; })); // the client's hello

    stop.request_stop();
    verifyStopped(server, *outcome);
}

void TestHttpCancel::aStopWhileConnectingEndsTheWait()
{
    ScriptedHttpServer server;
    std::stop_source stop;
    const auto outcome = std::make_shared<Outcome>();
    follow(m_transport.send(directRequest(server.url()), stop.get_token()), outcome);
    stop.request_stop(); // before the event loop has run at all
    QVERIFY(server.waitUntil([&] { return outcome->isOver; }));
    QCOMPARE(outcome->error->kind, ErrorKind::Cancelled);
}

void TestHttpCancel::aStopWhileNobodyReadsReachesTheSocket()
{
    ScriptedHttpServer server;
    auto answer = ScriptedAnswer::stream();
    answer.send(QByteArray(64 * 1024, 'x'), 10'000);
    server.answer("/", answer);
    std::stop_source stop;
    const std::shared_ptr<HttpExchange> exchange = m_transport.send(directRequest(server.url()), stop.get_token());
    QVERIFY(QCoro::waitFor(exchange->head()));
    QVERIFY(server.waitUntilSendingRests(200ms));

    stop.request_stop();
    QVERIFY(server.waitForClosedByClient());
    const auto bytes = QCoro::waitFor(exchange->read());
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, ErrorKind::Cancelled);
}

void TestHttpCancel::aStopBeforeTheStartSendsNothing()
{
    ScriptedHttpServer server;
    std::stop_source stop;
    stop.request_stop();
    const auto outcome = run(m_transport, directRequest(server.url()), stop.get_token());
    QCOMPARE(outcome.error->kind, ErrorKind::Cancelled);
    QCOMPARE(server.connectionCount(), 0);
}

void TestHttpCancel::aStopAfterTheEndChangesNothing()
{
    ScriptedHttpServer server;
    server.answer("/", ScriptedAnswer::whole("{}"));
    std::stop_source stop;
    const std::shared_ptr<HttpExchange> exchange = m_transport.send(directRequest(server.url()), stop.get_token());
    const auto outcome = QCoro::waitFor(outcomeOf(exchange));
    QVERIFY(!outcome.error);
    stop.request_stop();
    QCoreApplication::processEvents();
    QVERIFY(!run(m_transport, directRequest(server.url())).error);
    QCOMPARE(server.connectionCount(), 1); // still kept alive
}

void TestHttpCancel::aStopEndsAReaderThatNeverWaits()
{
    ScriptedHttpServer server;
    server.answer("/", ScriptedAnswer::whole(QByteArray(3'000'000, 'x')));
    std::stop_source stop;
    const auto exchange = m_transport.send(directRequest(server.url()), stop.get_token());
    QVERIFY(QCoro::waitFor(exchange->head()));
    QVERIFY(QCoro::waitFor(exchange->read()));
    QVERIFY(server.waitUntilSendingRests(100ms));
    stop.request_stop(); // bytes are there, and no event loop runs in between
    const auto bytes = QCoro::waitFor(exchange->read());
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, ErrorKind::Cancelled);
}

void TestHttpCancel::droppingTheExchangeClosesItsConnection()
{
    ScriptedHttpServer server;
    server.answer("/", hangingStream());
    auto exchange = m_transport.send(directRequest(server.url()), {});
    QVERIFY(QCoro::waitFor(exchange->head()));
    exchange.reset();
    QVERIFY(server.waitForClosedByClient());
}

void TestHttpCancel::droppingTheExchangeEndsAWaitWithCancelled()
{
    ScriptedHttpServer server;
    server.answer("/", hangingStream());
    auto exchange = m_transport.send(directRequest(server.url()), {});
    std::optional<Result<HttpHead>> head;
    exchange->head().then([&](Result<HttpHead> result) { head = std::move(result); });
    exchange.reset();
    QVERIFY(server.waitUntil([&] { return head.has_value(); }));
    QVERIFY(!*head);
    QCOMPARE(head->error().kind, ErrorKind::Cancelled);
}

void TestHttpCancel::theCoroutineMayDropTheExchangeThatResumedIt()
{
    ScriptedHttpServer server;
    server.answer("/", hangingStream());
    const auto isDone = std::make_shared<bool>(false);
    dropAfterOnePiece(m_transport, directRequest(server.url()), isDone);
    QVERIFY(server.waitForClosedByClient());
    QVERIFY(*isDone);
}

void TestHttpCancel::theTransportMayGoFirst()
{
    ScriptedHttpServer server;
    auto answer = ScriptedAnswer::stream();
    answer.send("a").awaitRelease().send("b");
    server.answer("/", answer);
    auto transport = std::make_unique<QtHttpTransport>(QStringLiteral("1"));
    const std::shared_ptr<HttpExchange> exchange = transport->send(directRequest(server.url()), {});
    QVERIFY(server.waitForGate());
    transport.reset();
    server.release();
    const auto outcome = QCoro::waitFor(outcomeOf(exchange));
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.body, QByteArray("ab"));
}

void TestHttpCancel::manyAtOnceFromManyThreads()
{
    ScriptedHttpServer server;
    auto answer = ScriptedAnswer::stream();
    answer.send("data: x\n\n", 2000);
    server.answer("/", answer);
    std::vector<std::stop_source> stops(60);
    std::vector<std::shared_ptr<Outcome>> outcomes;
    std::vector<std::jthread> threads;
    for (auto &stop : stops) {
        outcomes.push_back(std::make_shared<Outcome>());
        follow(m_transport.send(directRequest(server.url()), stop.get_token()), outcomes.back());
    }
    std::atomic<std::size_t> next{0};
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (auto at = next++; at < stops.size(); at = next++)
                stops.at(at).request_stop();
        });
        QCoreApplication::processEvents();
    }
    QVERIFY(server.waitUntil([&] { return std::ranges::all_of(outcomes, &Outcome::isOver); }));
    for (const auto &outcome : outcomes)
        QVERIFY(!outcome->error || outcome->error->kind == ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestHttpCancel)
#include "tst_httpcancel.moc"
