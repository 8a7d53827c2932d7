// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/AppServices.h"
#include "support/RecordingSink.h"
#include "support/ScriptedHttpServer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

//! The order of docs/architecture.md, as it shows: fallback( per target: budget( breaker( retry( meter( adapter ))))).
//! Everything but the servers is what a person uses.
class TestPolicyOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyAttemptHasItsRow();
    void theBreakerCountsRequestsAndNotAttempts();
    void whatIsSkippedIsNotMeteredAndTheNextTargetAnswers();
    void aNewAddressIsAskedAtOnce();
    void anotherPatienceKeepsWhatIsKnown();
    void withNobodyElseToAskWhatIsNotReachedIsAskedAgain();
    void eachTargetHasItsRetries();
    void aUsedUpBudgetGoesOnToWhatIsFree();

private:
    [[nodiscard]] static ScriptedAnswer refusal();
    [[nodiscard]] static ScriptedAnswer words();
    void set(const QString &key, const QString &value) { QVERIFY(m_services->settings().set(key, value)); }
    void addServer(const QString &name, const QUrl &address);
    //! How the answer of "first" ended.
    Result<Finished> ask(const ProviderOverrides &overrides = {})
    {
        m_sink = std::make_unique<RecordingSink>();
        const auto chat = m_services->providers().chat(u"first"_s, overrides);
        ChatRequest request;
        request.model = u"m"_s;
        request.messages.push_back(textMessage(Role::User, u"Hi"_s));
        return QCoro::waitFor(chat->stream(std::move(request), *m_sink, {}));
    }
    [[nodiscard]] UsageReport usage()
    {
        UsageQuestion question;
        question.by = UsageGroup::Provider;
        return QCoro::waitFor(m_services->ledger().usage(std::move(question))).value_or(UsageReport());
    }
    [[nodiscard]] int asked(const ScriptedHttpServer &server) const { return int(server.requests().size()); }
    [[nodiscard]] std::vector<Switched> switches() const
    {
        std::vector<Switched> all;
        for (const auto &event : m_sink->events) {
            if (const auto *switched = std::get_if<Switched>(&event))
                all.push_back(*switched);
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ScriptedHttpServer> m_first;
    std::unique_ptr<ScriptedHttpServer> m_second;
    std::unique_ptr<AppServices> m_services;
    std::unique_ptr<RecordingSink> m_sink;
};

ScriptedAnswer TestPolicyOrder::refusal()
{
    // The wait is the server's own and short: the test is not about back-off.
    return ScriptedAnswer::whole(R"({"error":{"message":"busy"}})").status(500, "Error").header("retry-after-ms", "1");
}

ScriptedAnswer TestPolicyOrder::words()
{
    return ScriptedAnswer::whole(
        R"({"id":"c","object":"chat.completion","model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"Hello."},"finish_reason":"stop"}],"usage":{"prompt_tokens":10,"completion_tokens":2,"total_tokens":12}})");
}

void TestPolicyOrder::init()
{
    m_services.reset();
    m_home = std::make_unique<QTemporaryDir>();
    m_first = std::make_unique<ScriptedHttpServer>();
    m_second = std::make_unique<ScriptedHttpServer>();
    m_first->answer("/v1/chat/completions", refusal());
    m_second->answer("/v1/chat/completions", words());
    QProcessEnvironment environment;
    environment.insert(u"ORIEL_HOME"_s, m_home->path());
    m_services = std::make_unique<AppServices>(Paths::fromEnvironment(environment), environment, noPassphrase(),
                                               u"0"_s);
    QVERIFY(m_services->paths().create());
    addServer(u"first"_s, m_first->url(u"/v1"_s));
    addServer(u"second"_s, m_second->url(u"/v1"_s));
    set(u"network.retries"_s, u"1"_s);
    set(u"network.proxy"_s, u"none"_s);
}

void TestPolicyOrder::addServer(const QString &name, const QUrl &address)
{
    ProviderConfig config;
    config.id = {name};
    config.kind = ProviderKind::OpenAiCompatible;
    config.baseUrl = address.toString();
    QVERIFY(m_services->book().put(config));
}

void TestPolicyOrder::everyAttemptHasItsRow()
{
    QCOMPARE(ask().error().kind, ErrorKind::Server);
    QCOMPARE(asked(*m_first), 2);
    QCOMPARE(usage().total.requests, 2);
    QCOMPARE(usage().total.retries, 1);
}

void TestPolicyOrder::theBreakerCountsRequestsAndNotAttempts()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(ask().error().kind, ErrorKind::Server);
    QCOMPARE(asked(*m_first), 10);
    QCOMPARE(ask().error().kind, ErrorKind::Unavailable);
    QCOMPARE(asked(*m_first), 10);
}

void TestPolicyOrder::whatIsSkippedIsNotMeteredAndTheNextTargetAnswers()
{
    set(u"routing.breaker_failures"_s, u"1"_s);
    QVERIFY(!ask());
    set(u"routing.fallback"_s, u"second/m2"_s);
    QVERIFY(ask());
    QCOMPARE(m_sink->builder.message().text(), u"Hello."_s);
    QCOMPARE(switches().size(), 1U);
    QCOMPARE(switches()[0].reason.kind, ErrorKind::Unavailable);
    QVERIFY(switches()[0].to == (Origin{{u"second"_s}, u"m2"_s}));
    QCOMPARE(asked(*m_first), 2);
    QCOMPARE(usage().total.requests, 3);
}

void TestPolicyOrder::aNewAddressIsAskedAtOnce()
{
    set(u"routing.breaker_failures"_s, u"1"_s);
    QVERIFY(!ask());
    QCOMPARE(ask().error().kind, ErrorKind::Unavailable);
    addServer(u"first"_s, m_second->url(u"/v1"_s));
    QVERIFY(ask());
}

void TestPolicyOrder::anotherPatienceKeepsWhatIsKnown()
{
    set(u"routing.breaker_failures"_s, u"2"_s);
    QVERIFY(!ask());
    ProviderOverrides patient;
    patient.timeout = std::chrono::seconds(90);
    QVERIFY(!ask(patient));
    QCOMPARE(ask().error().kind, ErrorKind::Unavailable);
}

void TestPolicyOrder::withNobodyElseToAskWhatIsNotReachedIsAskedAgain()
{
    m_first.reset(); // nobody listens there any more
    set(u"network.retries"_s, u"0"_s);
    set(u"routing.breaker_failures"_s, u"1"_s);
    QCOMPARE(ask().error().kind, ErrorKind::Network);
    QCOMPARE(ask().error().kind, ErrorKind::Network);
    set(u"routing.fallback"_s, u"second/m2"_s);
    QVERIFY(ask());
    QVERIFY(ask());
    QCOMPARE(switches().at(0).reason.kind, ErrorKind::Unavailable);
}

void TestPolicyOrder::eachTargetHasItsRetries()
{
    m_second->answerNext(refusal());
    m_second->answerNext(refusal());
    set(u"routing.fallback"_s, u"second/m2?retries=2 offline/"_s);
    QVERIFY(ask());
    QCOMPARE(asked(*m_first), 2);
    QCOMPARE(asked(*m_second), 3);
    QCOMPARE(switches().size(), 1U);
}

void TestPolicyOrder::aUsedUpBudgetGoesOnToWhatIsFree()
{
    // An address that is not known to be this machine's, so that it may cost something.
    addServer(u"first"_s, QUrl(u"http://0.0.0.0:%1/v1"_s.arg(m_first->port())));
    set(u"budget.day"_s, u"0"_s);
    QCOMPARE(ask().error().kind, ErrorKind::Budget);
    QCOMPARE(asked(*m_first), 0);
    set(u"routing.fallback"_s, u"second/m2"_s);
    QVERIFY(ask());
    QCOMPARE(switches().size(), 1U);
    QCOMPARE(switches()[0].reason.kind, ErrorKind::Budget);
    QCOMPARE(usage().total.requests, 1);
    QCOMPARE(usage().total.cost.picoUsd, 0);
}

QTEST_GUILESS_MAIN(TestPolicyOrder)
#include "tst_policyorder.moc"
