// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/RetryProvider.h"
#include "support/RecordingSink.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Half of every step.
class HalfRandom final : public Random
{
public:
    double fraction() override { return 0.5; }
};

//! Waits for nothing, and keeps what it was asked to wait.
class RecordingDelay final : public Delay
{
public:
    QCoro::Task<void> wait(std::chrono::milliseconds duration, std::stop_token) override
    {
        waits.push_back(duration);
        if (onWait)
            onWait();
        co_return;
    }

    std::vector<std::chrono::milliseconds> waits;
    std::function<void()> onWait;
};

//! Answers each attempt as the test says.
class AttemptsProvider final : public ChatProvider
{
public:
    struct Attempt {
        std::vector<StreamEvent> events;
        Result<Finished> end;
    };

    QCoro::Task<Result<Finished>> stream(ChatRequest, EventSink &sink, std::stop_token) override
    {
        const auto &attempt = attempts.at(std::size_t(asked++));
        for (const auto &event : attempt.events)
            sink.take(event);
        co_return attempt.end;
    }

    std::vector<Attempt> attempts;
    int asked = 0;
};

Result<Finished> failed(ErrorKind kind, std::optional<std::chrono::milliseconds> retryAfter = {})
{
    Error error;
    error.kind = kind;
    error.retryAfter = retryAfter;
    return std::unexpected(error);
}

const ResponseStarted started{u"r1"_s, u"m"_s, {}, {}};

} // namespace

class tst_RetryProvider : public QObject
{
    Q_OBJECT

    Result<Finished> run(std::vector<AttemptsProvider::Attempt> attempts, RetryPolicy policy = {})
    {
        m_target.attempts = std::move(attempts);
        RetryProvider retry(m_target, policy, m_delay, m_random);
        return QCoro::waitFor(retry.stream({}, m_sink, m_stop.get_token()));
    }

    AttemptsProvider m_target;
    RecordingDelay m_delay;
    HalfRandom m_random;
    RecordingSink m_sink;
    std::stop_source m_stop;

private Q_SLOTS:
    void init()
    {
        m_target = {};
        m_delay.waits.clear();
        m_delay.onWait = {};
        m_sink.events.clear();
        m_sink.builder = {};
        m_stop = {};
    }

    void triesAgainAfterLongerAndLongerWaits()
    {
        const auto end = run({{{}, failed(ErrorKind::Server)},
                              {{}, failed(ErrorKind::Overloaded)},
                              {{TextDelta{0, u"ok"_s}}, Finished{}}});
        QVERIFY(end);
        QCOMPARE(m_delay.waits, (std::vector<std::chrono::milliseconds>{250ms, 500ms}));
        QCOMPARE(m_sink.events.size(), std::size_t(3));
        const auto &first = std::get<Retrying>(m_sink.events[0]);
        QCOMPARE(first.attempt, 1);
        QCOMPARE(first.error.kind, ErrorKind::Server);
        QCOMPARE(first.delay, 250ms);
        QCOMPARE(std::get<Retrying>(m_sink.events[1]).attempt, 2);
    }

    void waitsAsLongAsTheServerAsks()
    {
        QVERIFY(run({{{}, failed(ErrorKind::RateLimit, 37s)}, {{}, Finished{}}}));
        QCOMPARE(m_delay.waits, (std::vector<std::chrono::milliseconds>{37s}));
    }

    void doesNotWaitForTooLong()
    {
        const auto end = run({{{}, failed(ErrorKind::RateLimit, 121s)}});
        QCOMPARE(end.error().kind, ErrorKind::RateLimit);
        QCOMPARE(m_target.asked, 1);
    }

    void givesUpAfterSoManyRetries()
    {
        RetryPolicy policy;
        policy.retries = 1;
        const auto end = run({{{}, failed(ErrorKind::Server)}, {{}, failed(ErrorKind::Network)}}, policy);
        QCOMPARE(end.error().kind, ErrorKind::Network);
        QCOMPARE(m_target.asked, 2);
    }

    void neverAfterContent()
    {
        const auto end = run({{{started, TextDelta{0, u"half"_s}}, failed(ErrorKind::StreamTruncated)}});
        QVERIFY(!end);
        QCOMPARE(m_target.asked, 1);
        QCOMPARE(m_sink.builder.message().text(), u"half"_s);
    }

    void whatPassesNotIsNotTriedAgain()
    {
        for (const auto kind : {ErrorKind::Auth, ErrorKind::Quota, ErrorKind::BadRequest, ErrorKind::Cancelled}) {
            init();
            QVERIFY(!run({{{}, failed(kind)}}));
            QCOMPARE(m_target.asked, 1);
        }
    }

    void aFailedAttemptsOwnEventsAreHeldBack()
    {
        QVERIFY(run({{{started, BlockStarted{}}, failed(ErrorKind::Server)},
                     {{ResponseStarted{u"r2"_s, {}, {}, {}}}, Finished{}}}));
        QCOMPARE(m_sink.events.size(), std::size_t(2)); // Retrying, and the second attempt's start
        QCOMPARE(std::get<ResponseStarted>(m_sink.events[1]).id, u"r2"_s);
    }

    void theLastAttemptsEventsAreShownThoughItFailed()
    {
        QVERIFY(!run({{{started}, failed(ErrorKind::BadRequest)}}));
        QCOMPARE(std::get<ResponseStarted>(m_sink.events.at(0)).id, u"r1"_s);
    }

    void aStopDuringTheWaitEndsIt()
    {
        m_delay.onWait = [this] { m_stop.request_stop(); };
        const auto end = run({{{}, failed(ErrorKind::Server)}});
        QCOMPARE(end.error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_target.asked, 1);
    }
};

QTEST_GUILESS_MAIN(tst_RetryProvider)
#include "tst_retryprovider.moc"
