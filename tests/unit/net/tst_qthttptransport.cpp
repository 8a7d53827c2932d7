// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpTestClient.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace std::chrono_literals;

//! What goes out and what comes back when nothing is wrong.
class TestQtHttpTransport final : public QObject
{
    Q_OBJECT

    QtHttpTransport m_transport{QStringLiteral("1.2.3")};

private Q_SLOTS:
    void sendsWhatIsAskedAndNothingAboutThePerson();
    void aHeaderGoesOutAsGiven();
    void anUploadArrivesWhole();
    void methodsReachTheServer_data();
    void methodsReachTheServer();
    void anErrorStatusIsAnAnswer_data();
    void anErrorStatusIsAnAnswer();
    void cookiesAreNeitherKeptNorSent();
    void bodiesArrive_data();
    void bodiesArrive();
    void gzipIsUnpackedAsItComes();
    void answersWithoutABodyEnd_data();
    void answersWithoutABodyEnd();
    void piecesArriveOneByOneAsSent();
    void noPieceIsLargerThanItsLimit();
    void aKeptAliveConnectionIsUsedAgain();
    void sevenStreamsRunAtOnce();
    void aSlowReaderStopsTheSender();
    void fetchTakesTheWholeAnswer();
    void fetchStopsAtItsCeiling();
};

void TestQtHttpTransport::sendsWhatIsAskedAndNothingAboutThePerson()
{
    ScriptedHttpServer server;
    server.answer("/v1/models", ScriptedAnswer::whole("{}"));
    const auto outcome = run(m_transport, directRequest(server.url(QStringLiteral("/v1/models?a=b%20c"))));

    QVERIFY(!outcome.error);
    QCOMPARE(outcome.head->status, 200);
    QCOMPARE(outcome.head->header("content-type"), QByteArray("application/json"));
    const auto request = server.requests().constFirst();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.target, QByteArray("/v1/models?a=b%20c"));
    QCOMPARE(request.header("User-Agent"), QByteArray("Oriel/1.2.3"));
    QCOMPARE(request.header("Accept-Language"), QByteArray("*"));
    QVERIFY(!request.hasHeader("Cookie"));
    QVERIFY(!request.hasHeader("Authorization"));
    QVERIFY(!request.hasHeader("Referer"));
}

void TestQtHttpTransport::aHeaderGoesOutAsGiven()
{
    ScriptedHttpServer server;
    server.answer("/", ScriptedAnswer::whole("{}"));
    auto request = directRequest(server.url());
    request.headers = {{"x-api-key", "key one"}, {"User-Agent", "Mine/1"}, {"X-Twice", "a"}, {"X-Twice", "b"}};
    QVERIFY(!run(m_transport, request).error);

    const auto seen = server.requests().constFirst();
    QCOMPARE(seen.header("x-api-key"), QByteArray("key one"));
    QCOMPARE(seen.header("User-Agent"), QByteArray("Mine/1"));
    QCOMPARE(seen.header("X-Twice"), QByteArray("a, b"));
}

void TestQtHttpTransport::anUploadArrivesWhole()
{
    ScriptedHttpServer server;
    server.answer("/", ScriptedAnswer::whole("{}"));
    auto request = directRequest(server.url());
    request.method = "POST";
    request.headers = {{"Content-Type", "application/json"}};
    request.body = QByteArray(3'000'000, 'x');
    QVERIFY(!run(m_transport, request).error);

    const auto seen = server.requests().constFirst();
    QCOMPARE(seen.body.size(), request.body.size());
    QVERIFY(seen.body == request.body);
    QCOMPARE(seen.header("Content-Type"), QByteArray("application/json"));
}

void TestQtHttpTransport::methodsReachTheServer_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("GET") << QByteArray("GET") << QByteArray();
    QTest::newRow("POST") << QByteArray("POST") << QByteArray("{}");
    QTest::newRow("POST of nothing") << QByteArray("POST") << QByteArray();
    QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("{}");
    QTest::newRow("PATCH") << QByteArray("PATCH") << QByteArray("{}");
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray();
    QTest::newRow("DELETE with a body") << QByteArray("DELETE") << QByteArray("{}");
    QTest::newRow("GET with a body") << QByteArray("GET") << QByteArray("{}");
}

void TestQtHttpTransport::methodsReachTheServer()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, body);
    ScriptedHttpServer server;
    server.answer("/", ScriptedAnswer::whole("ok"));
    auto request = directRequest(server.url());
    request.method = method;
    request.body = body;
    const auto outcome = run(m_transport, request);

    QVERIFY(!outcome.error);
    QCOMPARE(outcome.body, QByteArray("ok"));
    QCOMPARE(server.requests().constFirst().method, method);
    QCOMPARE(server.requests().constFirst().body, body);
}

void TestQtHttpTransport::anErrorStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("challenge");
    for (const int status : {400, 402, 403, 404, 405, 408, 409, 413, 418, 422, 429, 500, 502, 503, 504, 529, 599})
        QTest::addRow("%d", status) << status << QByteArray();
    QTest::newRow("401") << 401 << QByteArray();
    QTest::newRow("401 that wants a bearer") << 401 << QByteArray("Bearer realm=\"api\"");
    QTest::newRow("401 that wants a password") << 401 << QByteArray("Basic realm=\"api\"");
    QTest::newRow("401 that wants the log-in of the machine") << 401 << QByteArray("Negotiate");
    QTest::newRow("401 that wants NTLM") << 401 << QByteArray("NTLM");
    QTest::newRow("407 from a server that is no proxy") << 407 << QByteArray();
}

void TestQtHttpTransport::anErrorStatusIsAnAnswer()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, challenge);
    ScriptedHttpServer server;
    auto answer = ScriptedAnswer::whole("{\"error\":\"words\"}");
    answer.status(status).header("Retry-After", "7");
    if (!challenge.isEmpty())
        answer.header("WWW-Authenticate", challenge);
    server.answer("/", answer);
    auto request = directRequest(server.url());
    request.method = "POST";
    request.body = "{}";
    const auto outcome = run(m_transport, request);

    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->message : QString()));
    QCOMPARE(outcome.head->status, status);
    QCOMPARE(outcome.head->header("retry-after"), QByteArray("7"));
    QCOMPARE(outcome.body, QByteArray("{\"error\":\"words\"}"));
    QCOMPARE(server.requests().size(), 1);
}

void TestQtHttpTransport::cookiesAreNeitherKeptNorSent()
{
    ScriptedHttpServer server;
    auto answer = ScriptedAnswer::whole("{}");
    answer.header("Set-Cookie", "session=1; Path=/").header("Cache-Control", "max-age=1000");
    server.answer("/", answer);
    QVERIFY(!run(m_transport, directRequest(server.url())).error);
    QVERIFY(!run(m_transport, directRequest(server.url())).error);

    QCOMPARE(server.requests().size(), 2); // and nothing came from a cache
    QVERIFY(!server.requests().constLast().hasHeader("Cookie"));
}

void TestQtHttpTransport::bodiesArrive_data()
{
    QTest::addColumn<BodyFraming>("framing");
    QTest::addColumn<QByteArray>("version");
    QTest::newRow("Content-Length") << BodyFraming::ContentLength << QByteArray("HTTP/1.1");
    QTest::newRow("chunked") << BodyFraming::Chunked << QByteArray("HTTP/1.1");
    QTest::newRow("until close") << BodyFraming::UntilClose << QByteArray("HTTP/1.1");
    QTest::newRow("HTTP/1.0 until close") << BodyFraming::UntilClose << QByteArray("HTTP/1.0");
}

void TestQtHttpTransport::bodiesArrive()
{
    QFETCH(const BodyFraming, framing);
    QFETCH(const QByteArray, version);
    ScriptedHttpServer server;
    auto answer = ScriptedAnswer::whole("one ");
    answer.framing(framing).httpVersion(version).awaitRelease().send("two ").send("three");
    server.answer("/", answer);
    server.release();
    const auto outcome = run(m_transport, directRequest(server.url()));

    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->message : QString()));
    QCOMPARE(outcome.body, QByteArray("one two three"));
}

void TestQtHttpTransport::gzipIsUnpackedAsItComes()
{
    ScriptedHttpServer server;
    const QByteArray text = QByteArray("data: some words\n\n").repeated(50);
    auto answer = ScriptedAnswer::stream();
    answer.header("Content-Encoding", "gzip");
    for (const char byte : gzipped(text))
        answer.send(QByteArray(1, byte));
    server.answer("/", answer);
    const auto outcome = run(m_transport, directRequest(server.url()));

    QVERIFY(!outcome.error);
    QCOMPARE(outcome.body, text);
    QVERIFY(server.requests().constFirst().header("Accept-Encoding").contains("gzip"));
}

void TestQtHttpTransport::answersWithoutABodyEnd_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("204") << 204;
    QTest::newRow("304") << 304;
    QTest::newRow("200 of length 0") << 200;
}

void TestQtHttpTransport::answersWithoutABodyEnd()
{
    QFETCH(const int, status);
    ScriptedHttpServer server;
    auto answer = ScriptedAnswer::whole("");
    answer.status(status);
    if (status != 200)
        answer.framing(BodyFraming::None);
    server.answer("/", answer);
    const auto outcome = run(m_transport, directRequest(server.url()));

    QVERIFY(!outcome.error);
    QCOMPARE(outcome.head->status, status);
    QCOMPARE(outcome.body, QByteArray());
}

void TestQtHttpTransport::piecesArriveOneByOneAsSent()
{
    ScriptedHttpServer server;
    auto answer = ScriptedAnswer::stream();
    answer.sendHead().awaitRelease("first").send("data: 1\n\n").awaitRelease("second").send("data: 2\n\n");
    server.answer("/", answer);
    const auto exchange = m_transport.send(directRequest(server.url()), {});

    const auto head = QCoro::waitFor(exchange->head()); // comes before any byte of the body
    QCOMPARE(head->status, 200);
    server.release("first");
    QCOMPARE(QCoro::waitFor(exchange->read())->data, QByteArray("data: 1\n\n"));
    server.release("second");
    QCOMPARE(QCoro::waitFor(exchange->read())->data, QByteArray("data: 2\n\n"));
    QCOMPARE(QCoro::waitFor(exchange->read())->data, QByteArray());
    QCOMPARE(QCoro::waitFor(exchange->read())->data, QByteArray()); // and stays at its end
}

void TestQtHttpTransport::noPieceIsLargerThanItsLimit()
{
    ScriptedHttpServer server;
    server.answer("/", ScriptedAnswer::whole(QByteArray(3'000'000, 'x')));
    const auto exchange = m_transport.send(directRequest(server.url()), {});
    QVERIFY(QCoro::waitFor(exchange->head()));
    QVERIFY(server.waitUntilSendingRests(100ms));

    qsizetype sizeBytes = 0;
    while (true) {
        const auto bytes = QCoro::waitFor(exchange->read());
        QVERIFY(bytes);
        if (bytes->isEmpty())
            break;
        QVERIFY(bytes->data.size() <= 256 * 1024);
        sizeBytes += bytes->data.size();
    }
    QCOMPARE(sizeBytes, qsizetype(3'000'000));
}

void TestQtHttpTransport::aKeptAliveConnectionIsUsedAgain()
{
    ScriptedHttpServer server;
    auto chunked = ScriptedAnswer::stream();
    chunked.send("x");
    server.answer("/", ScriptedAnswer::whole("{}"));
    server.answer("/", chunked);
    for (int i = 0; i < 5; ++i)
        QVERIFY(!run(m_transport, directRequest(server.url())).error);
    QCOMPARE(server.connectionCount(), 1);
}

void TestQtHttpTransport::sevenStreamsRunAtOnce()
{
    ScriptedHttpServer server;
    auto answer = ScriptedAnswer::stream();
    answer.send("x").awaitRelease();
    server.answer("/", answer);
    std::vector<std::shared_ptr<Outcome>> outcomes;
    for (int i = 0; i < 20; ++i) {
        outcomes.push_back(std::make_shared<Outcome>());
        follow(m_transport.send(directRequest(server.url()), {}), outcomes.back());
    }
    QVERIFY(server.waitForGate({}, 20)); // every one of them is being answered at the same time
    server.release({}, 20);
    QVERIFY(server.waitUntil([&] { return std::ranges::all_of(outcomes, &Outcome::isOver); }));
    for (const auto &outcome : outcomes)
        QVERIFY(!outcome->error);
}

void TestQtHttpTransport::aSlowReaderStopsTheSender()
{
    ScriptedHttpServer server;
    constexpr int pieces = 3000;
    auto answer = ScriptedAnswer::stream();
    answer.send(QByteArray(32 * 1024, 'x'), pieces); // 96 MB
    server.answer("/", answer);
    const auto exchange = m_transport.send(directRequest(server.url()), {});
    QVERIFY(QCoro::waitFor(exchange->head()));

    QVERIFY(server.waitUntilSendingRests(300ms));
    const auto heldBack = server.sentBytes();
    QVERIFY2(heldBack < 32 * 1024 * 1024, qPrintable(QString::number(heldBack)));

    qsizetype sizeBytes = 0;
    while (true) {
        const auto bytes = QCoro::waitFor(exchange->read());
        QVERIFY(bytes);
        if (bytes->isEmpty())
            break;
        sizeBytes += bytes->data.size();
    }
    QCOMPARE(sizeBytes, qsizetype(32 * 1024) * pieces);
}

void TestQtHttpTransport::fetchTakesTheWholeAnswer()
{
    ScriptedHttpServer server;
    server.answer("/", ScriptedAnswer::whole("{\"a\":1}"));
    const auto answer = QCoro::waitFor(fetch(m_transport, directRequest(server.url()), {}));
    QVERIFY(answer);
    QCOMPARE(answer->head.status, 200);
    QCOMPARE(answer->body, QByteArray("{\"a\":1}"));
}

void TestQtHttpTransport::fetchStopsAtItsCeiling()
{
    ScriptedHttpServer server;
    auto endless = ScriptedAnswer::stream();
    endless.send(QByteArray(1024, 'x'), 1'000'000);
    server.answer("/", endless);
    auto request = directRequest(server.url());
    request.bodyCeilingBytes = 100'000;
    const auto answer = QCoro::waitFor(fetch(m_transport, request, {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Protocol);
    QCOMPARE(answer.error().status, 200);
    QVERIFY(server.waitForClosedByClient());
}

QTEST_GUILESS_MAIN(TestQtHttpTransport)
#include "tst_qthttptransport.moc"
