// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/HttpHealthCheck.h"

#include "net/QtHttpTransport.h"
#include "providers/Provider.h"

#include "support/Conformance.h"
#include "support/ScriptedHttpServer.h"

#include <QCoroTask>
#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray list = R"({"data":[{"id":"m1"}]})";
const QByteArray refused = R"({"error":{"message":"User not found.","code":401}})";

ScriptedAnswer refusal()
{
    return ScriptedAnswer::whole(refused).status(401);
}

} // namespace

//! What a connection test tells, over a real socket.
class TestHttpHealthCheck final : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedHttpServer> m_server;
    QtHttpTransport m_transport{u"0"_s};

    Endpoint endpoint(const QByteArray &key, const QString &preset = {}) const
    {
        auto endpoint = endpointAt(ProviderKind::OpenAiCompatible, m_server->url(u"/api/v1"_s).toString());
        endpoint.config.preset = preset;
        endpoint.key = Secret(QByteArray(key));
        return endpoint;
    }

    HealthReport check(const Endpoint &endpoint, const QString &model = {})
    {
        const auto adapter = makeAdapter(endpoint);
        const Clock clock;
        HttpHealthCheck health(*adapter, endpoint, m_transport, clock);
        return QCoro::waitFor(health.check(model, {}));
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<ScriptedHttpServer>(); }

    void aPublicListDoesNotProveTheKey();
    void aListThatNeedsTheKeyProvesIt();
    void withoutAKeyThereIsNothingToProve();
    void thePresetsPathProvesTheKey();
    void aWrongKeyIsNamedByThePresetsPath();
    void aPathThatHasGoneProvesNothing();
    void aRefusedListIsTheKey();
    void aSecretHeaderIsProvedToo();
    void aMissingModelComesAfterTheKey();
    void anAddressWithoutAListIsNoKey();
};

void TestHttpHealthCheck::aPublicListDoesNotProveTheKey()
{
    m_server->answer("/api/v1/models", ScriptedAnswer::whole(list));
    const auto report = check(endpoint("sk-1"));
    QCOMPARE(report.failedAt, std::nullopt);
    QCOMPARE(report.key, KeyProof::Unproved);
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests()[0].header("Authorization"), QByteArray("Bearer sk-1"));
    QVERIFY(!m_server->requests()[1].hasHeader("Authorization"));
}

void TestHttpHealthCheck::aListThatNeedsTheKeyProvesIt()
{
    m_server->answer("/api/v1/models", ScriptedAnswer::whole(list));
    m_server->answer("/api/v1/models", refusal());
    const auto report = check(endpoint("sk-1"), u"m1"_s);
    QCOMPARE(report.failedAt, std::nullopt);
    QCOMPARE(report.key, KeyProof::Proved);
    QCOMPARE(report.modelFound, true);
    QVERIFY(report.roundTrip);
}

void TestHttpHealthCheck::withoutAKeyThereIsNothingToProve()
{
    m_server->answer("/api/v1/models", ScriptedAnswer::whole(list));
    QCOMPARE(check(endpoint({})).key, KeyProof::NoKey);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestHttpHealthCheck::thePresetsPathProvesTheKey()
{
    m_server->answer("/api/v1/models", ScriptedAnswer::whole(list));
    m_server->answer("/api/v1/key", ScriptedAnswer::whole(R"({"data":{"label":"sk-or-v1-1...2"}})"));
    const auto report = check(endpoint("sk-1", u"openrouter"_s));
    QCOMPARE(report.failedAt, std::nullopt);
    QCOMPARE(report.key, KeyProof::Proved);
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests()[1].header("Authorization"), QByteArray("Bearer sk-1"));
}

void TestHttpHealthCheck::aWrongKeyIsNamedByThePresetsPath()
{
    m_server->answer("/api/v1/models", ScriptedAnswer::whole(list));
    m_server->answer("/api/v1/key", refusal());
    const auto report = check(endpoint("sk-1", u"openrouter"_s));
    QCOMPARE(report.failedAt, HealthLayer::Key);
    QCOMPARE(report.error->kind, ErrorKind::Auth);
    QCOMPARE(report.error->message, u"User not found."_s);
}

void TestHttpHealthCheck::aPathThatHasGoneProvesNothing()
{
    m_server->answer("/api/v1/models", ScriptedAnswer::whole(list));
    m_server->answer("/api/v1/key", ScriptedAnswer::whole("{}").status(404));
    const auto report = check(endpoint("sk-1", u"openrouter"_s));
    QCOMPARE(report.failedAt, std::nullopt);
    QCOMPARE(report.key, KeyProof::Unproved);
}

void TestHttpHealthCheck::aRefusedListIsTheKey()
{
    m_server->answer("/api/v1/models", refusal());
    const auto wrong = check(endpoint("sk-1"));
    QCOMPARE(wrong.failedAt, HealthLayer::Key);
    QVERIFY(!wrong.error->isKeyMissing);
    const auto missing = check(endpoint({}));
    QCOMPARE(missing.failedAt, HealthLayer::Key);
    QVERIFY(missing.error->isKeyMissing);
    QVERIFY(!missing.isEncrypted);
}

void TestHttpHealthCheck::aSecretHeaderIsProvedToo()
{
    m_server->answer("/api/v1/models", ScriptedAnswer::whole(list));
    m_server->answer("/api/v1/models", refusal());
    auto keyed = endpoint({});
    keyed.config.headers = {{u"X-Team"_s, Secret("blue"), false}, {u"X-Token"_s, Secret("t-1"), true}};
    QCOMPARE(check(keyed).key, KeyProof::Proved);
    QCOMPARE(m_server->requests()[0].header("X-Token"), QByteArray("t-1"));
    QVERIFY(!m_server->requests()[1].hasHeader("X-Token"));
    QVERIFY(m_server->requests()[1].hasHeader("X-Team"));
}

void TestHttpHealthCheck::aMissingModelComesAfterTheKey()
{
    m_server->answer("/api/v1/models", ScriptedAnswer::whole(list));
    const auto report = check(endpoint({}), u"m2"_s);
    QCOMPARE(report.failedAt, HealthLayer::Model);
    QCOMPARE(report.modelFound, false);
}

void TestHttpHealthCheck::anAddressWithoutAListIsNoKey()
{
    m_server->answer("/api/v1/models", ScriptedAnswer::whole("{}").status(404));
    const auto report = check(endpoint("sk-1"), u"m1"_s);
    QCOMPARE(report.failedAt, HealthLayer::Http);
    QVERIFY2(report.error->message.contains(u"/api/v1/models"_s), qPrintable(report.error->message));
}

QTEST_GUILESS_MAIN(TestHttpHealthCheck)
#include "tst_httphealthcheck.moc"
