// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/BreakerProvider.h"
#include "support/HeldTime.h"
#include "support/RecordingSink.h"
#include "support/ScriptedProvider.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr std::optional<ErrorKind> answered;
}

class TestBreakerProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensAfterFailuresInARow();
    void aSuccessInBetweenBeginsAnew();
    void whatTheTargetAnsweredIsNoFailure_data();
    void whatTheTargetAnsweredIsNoFailure();
    void aSkipSaysHowLong();
    void afterTheRestOneRequestTries();
    void aTrialThatFailsOpensItAgain();
    void aTrialThatIsStoppedLeavesThePlaceToTheNext();
    void eachModelHasItsOwn();
    void aStopIsNoFailure();
    void whatBeganBeforeItOpenedChangesNothing();
    void withNoLimitItNeverOpens();
    void whatWasNotReachedMayNotCount_data();
    void whatWasNotReachedMayNotCount();
    void aTrialThatReachesNothingLeavesThePlaceToTheNext();

private:
    using Task = QCoro::Task<Result<Finished>>;

    [[nodiscard]] Task ask(const QString &model = u"m"_s, std::stop_token stop = {})
    {
        ChatRequest request;
        request.model = model;
        return m_breaker->stream(std::move(request), m_sink, std::move(stop));
    }
    //! Asks, and has the target end so when it is asked; gives the error's kind.
    std::optional<ErrorKind> askFor(Result<Finished> outcome, const QString &model = u"m"_s)
    {
        auto task = ask(model);
        m_target->end(std::move(outcome));
        const auto end = QCoro::waitFor(std::move(task));
        return end ? std::nullopt : std::optional(end.error().kind);
    }
    void failTimes(int count, const QString &model = u"m"_s)
    {
        for (int i = 0; i < count; ++i)
            QCOMPARE(askFor(failure(ErrorKind::Server), model), std::optional(ErrorKind::Server));
    }
    [[nodiscard]] std::size_t asked() const { return m_target->requests.size(); }

    std::unique_ptr<HeldTime> m_time;
    std::unique_ptr<ScriptedProvider> m_target;
    std::unique_ptr<BreakerStates> m_states;
    std::unique_ptr<BreakerProvider> m_breaker;
    RecordingSink m_sink;
};

void TestBreakerProvider::init()
{
    m_time = std::make_unique<HeldTime>();
    m_target = std::make_unique<ScriptedProvider>();
    m_states = std::make_unique<BreakerStates>();
    m_breaker = std::make_unique<BreakerProvider>(*m_target, ProviderId{u"lab"_s}, BreakerPolicy{}, *m_states, *m_time);
}

void TestBreakerProvider::opensAfterFailuresInARow()
{
    failTimes(5);
    QCOMPARE(askFor(Finished{}), std::optional(ErrorKind::Unavailable));
    QCOMPARE(asked(), 5U);
}

void TestBreakerProvider::aSuccessInBetweenBeginsAnew()
{
    failTimes(4);
    QCOMPARE(askFor(Finished{}), answered);
    failTimes(4);
    QCOMPARE(askFor(Finished{}), answered);
}

void TestBreakerProvider::whatTheTargetAnsweredIsNoFailure_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const auto kind : {ErrorKind::Auth, ErrorKind::RateLimit, ErrorKind::Quota, ErrorKind::BadRequest,
                            ErrorKind::ContextTooLong, ErrorKind::ModelNotFound, ErrorKind::ContentFilter})
        QTest::newRow(errorKindName(kind).data()) << kind;
}

void TestBreakerProvider::whatTheTargetAnsweredIsNoFailure()
{
    QFETCH(const ErrorKind, kind);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(askFor(failure(kind)), std::optional(kind));
}

void TestBreakerProvider::aSkipSaysHowLong()
{
    failTimes(5);
    m_time->pass(18'500ms);
    const auto end = QCoro::waitFor(ask());
    QVERIFY(!end);
    QVERIFY(end.error().retryAfter == 41'500ms);
    QVERIFY2(end.error().message.startsWith(u"lab does not work and is left alone"_s), qPrintable(end.error().message));
    QVERIFY(end.error().message.contains(u"in 42 s"_s));
}

void TestBreakerProvider::afterTheRestOneRequestTries()
{
    failTimes(5);
    m_time->pass(60s);
    auto trial = ask();
    QCOMPARE(askFor(Finished{}), std::optional(ErrorKind::Unavailable)); // while the trial is under way; ends the trial
    QVERIFY(QCoro::waitFor(std::move(trial)));
    QCOMPARE(askFor(Finished{}), answered);
    QCOMPARE(asked(), 7U);
    failTimes(4);
    QCOMPARE(askFor(Finished{}), answered); // it is closed, and counts from the beginning
}

void TestBreakerProvider::aTrialThatFailsOpensItAgain()
{
    failTimes(5);
    m_time->pass(60s);
    failTimes(1);
    m_time->pass(59s);
    QCOMPARE(askFor(Finished{}), std::optional(ErrorKind::Unavailable));
    m_time->pass(1s);
    QCOMPARE(askFor(Finished{}), answered);
}

void TestBreakerProvider::aTrialThatIsStoppedLeavesThePlaceToTheNext()
{
    failTimes(5);
    m_time->pass(60s);
    std::stop_source stop;
    auto trial = ask(u"m"_s, stop.get_token());
    stop.request_stop();
    QCOMPARE(QCoro::waitFor(std::move(trial)).error().kind, ErrorKind::Cancelled);
    QCOMPARE(askFor(failure(ErrorKind::Server)), std::optional(ErrorKind::Server)); // the next trial
    QCOMPARE(askFor(Finished{}), std::optional(ErrorKind::Unavailable));
}

void TestBreakerProvider::eachModelHasItsOwn()
{
    failTimes(5, u"small"_s);
    QCOMPARE(askFor(Finished{}, u"small"_s), std::optional(ErrorKind::Unavailable));
    QCOMPARE(askFor(Finished{}, u"large"_s), answered);
}

void TestBreakerProvider::aStopIsNoFailure()
{
    failTimes(4);
    std::stop_source stop;
    auto task = ask(u"m"_s, stop.get_token());
    stop.request_stop();
    QVERIFY(!QCoro::waitFor(std::move(task)));
    QCOMPARE(askFor(Finished{}), answered);
}

void TestBreakerProvider::whatBeganBeforeItOpenedChangesNothing()
{
    //! Each request ends by itself.
    class Many final : public ChatProvider
    {
    public:
        QCoro::Task<Result<Finished>> stream(ChatRequest, EventSink &, std::stop_token) override
        {
            auto &own = targets.emplace_back(std::make_unique<ScriptedProvider>());
            return own->stream({}, sink, {});
        }
        std::vector<std::unique_ptr<ScriptedProvider>> targets;
        RecordingSink sink;
    } many;
    BreakerProvider breaker(many, ProviderId{u"lab"_s}, BreakerPolicy{2, 10s}, *m_states, *m_time);
    std::vector<Task> tasks;
    for (int i = 0; i < 4; ++i)
        tasks.push_back(breaker.stream({}, m_sink, {}));
    many.targets[0]->end(failure(ErrorKind::Server));
    many.targets[1]->end(failure(ErrorKind::Server));
    m_time->pass(5s);
    many.targets[2]->end(Finished{}); // it was asked when all was well
    many.targets[3]->end(failure(ErrorKind::Server));
    m_time->pass(4s);
    QCOMPARE(QCoro::waitFor(breaker.stream({}, m_sink, {})).error().kind, ErrorKind::Unavailable);
    m_time->pass(1s);
    auto trial = breaker.stream({}, m_sink, {});
    QCOMPARE(many.targets.size(), 5U);
    many.targets[4]->end(Finished{});
    QVERIFY(QCoro::waitFor(std::move(trial)));
}

void TestBreakerProvider::withNoLimitItNeverOpens()
{
    m_breaker = std::make_unique<BreakerProvider>(*m_target, ProviderId{u"lab"_s}, BreakerPolicy{0, 60s}, *m_states,
                                                  *m_time);
    failTimes(50);
}

void TestBreakerProvider::whatWasNotReachedMayNotCount_data()
{
    QTest::addColumn<std::optional<ErrorPhase>>("phase");
    QTest::addColumn<bool>("opens");
    for (const auto phase : {ErrorPhase::Dns, ErrorPhase::Proxy, ErrorPhase::Connect})
        QTest::newRow(errorPhaseName(phase).data()) << std::optional(phase) << false;
    for (const auto phase : {ErrorPhase::Tls, ErrorPhase::Request, ErrorPhase::FirstByte})
        QTest::newRow(errorPhaseName(phase).data()) << std::optional(phase) << true;
    QTest::newRow("in the answer") << std::optional<ErrorPhase>() << true;
}

void TestBreakerProvider::whatWasNotReachedMayNotCount()
{
    QFETCH(const std::optional<ErrorPhase>, phase);
    QFETCH(const bool, opens);
    Error error;
    error.kind = ErrorKind::Network;
    error.phase = phase;
    const auto networkIsAway = [&] {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(askFor(std::unexpected(error)), std::optional(ErrorKind::Network));
    };
    BreakerPolicy policy;
    policy.countsUnreached = false;
    m_breaker = std::make_unique<BreakerProvider>(*m_target, ProviderId{u"lab"_s}, policy, *m_states, *m_time);
    networkIsAway();
    QCOMPARE(askFor(Finished{}), opens ? std::optional(ErrorKind::Unavailable) : answered);

    init(); // where another target answers meanwhile, it is not asked in vain each time
    networkIsAway();
    QCOMPARE(askFor(Finished{}), std::optional(ErrorKind::Unavailable));
}

void TestBreakerProvider::aTrialThatReachesNothingLeavesThePlaceToTheNext()
{
    failTimes(5);
    m_time->pass(60s);
    BreakerPolicy policy;
    policy.countsUnreached = false;
    m_breaker = std::make_unique<BreakerProvider>(*m_target, ProviderId{u"lab"_s}, policy, *m_states, *m_time);
    Error error;
    error.kind = ErrorKind::Network;
    error.phase = ErrorPhase::Dns;
    QCOMPARE(askFor(std::unexpected(error)), std::optional(ErrorKind::Network));
    QCOMPARE(askFor(failure(ErrorKind::Server)), std::optional(ErrorKind::Server)); // the next trial
    QCOMPARE(askFor(Finished{}), std::optional(ErrorKind::Unavailable));
}

QTEST_GUILESS_MAIN(TestBreakerProvider)
#include "tst_breakerprovider.moc"
