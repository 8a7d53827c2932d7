// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/TokenMeasures.h"
#include "assembly/UsageLearner.h"

#include <QCoroTask>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

const Origin tiny{ProviderId{u"somebody"_s}, u"tiny"_s};

struct NoSink final : EventSink {
    void take(StreamEvent) override { ++events; }
    int events = 0;
};

//! Keeps in memory what it is told.
struct MemoryCalibrations final : CalibrationStore {
    QCoro::Task<Result<TokenCalibration>> calibration(Origin) override { co_return TokenCalibration(); }
    QCoro::Task<Result<void>> learn(Origin model, std::function<std::vector<TokenObservation>()> observe) override
    {
        models.push_back(model);
        for (const auto &observation : observe())
            observations.push_back(observation);
        co_return error ? Result<void>(std::unexpected(*error)) : Result<void>();
    }

    std::vector<Origin> models;
    std::vector<TokenObservation> observations;
    std::optional<Error> error;
};

//! Says what it was told to say.
struct TellingProvider final : ChatProvider {
    QCoro::Task<Result<Finished>> stream(ChatRequest, EventSink &sink, std::stop_token) override
    {
        for (const auto &event : events)
            sink.take(event);
        co_return outcome;
    }

    std::vector<StreamEvent> events;
    Result<Finished> outcome = Finished{FinishReason::Complete, {}};
};

ChatRequest request(const QString &question)
{
    ChatRequest made;
    made.system = u"Be brief."_s;
    made.messages.push_back(textMessage(Role::User, question));
    return made;
}

Usage billed(qint64 prompt, qint64 completion, std::optional<qint64> reasoning = {})
{
    Usage usage;
    usage.prompt = prompt;
    usage.completion = completion;
    usage.reasoning = reasoning;
    return usage;
}

} // namespace

class TestUsageLearner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void questionAndAnswerAreLearned();
    void thoughtsThatAreBilledApartAreNoAnswer();
    void thoughtsThatAreNotBilledApartAreAnswer();
    void whatIsNotTextIsNotLearned();
    void whatIsNotReportedIsNotLearned_data();
    void whatIsNotReportedIsNotLearned();
    void theModelThatIsAskedIsTheOneThatLearns();
    void whatCannotBeKeptDisturbsNobody();

private:
    Result<Finished> ask(const ChatRequest &question)
    {
        UsageLearner learner(m_store);
        const auto watched = learner.watching(m_provider, tiny);
        return QCoro::waitFor(watched->stream(question, m_sink, {}));
    }

    MemoryCalibrations m_store;
    std::shared_ptr<TellingProvider> m_provider;
    NoSink m_sink;
};

void TestUsageLearner::init()
{
    m_store = MemoryCalibrations();
    m_provider = std::make_shared<TellingProvider>();
    m_sink = NoSink();
}

void TestUsageLearner::questionAndAnswerAreLearned()
{
    m_provider->events = {TextDelta{0, u"One two"_s}, TextDelta{0, u" three"_s}, ToolCallStarted{1, u"id"_s, u"find"_s},
                          ToolArgumentsDelta{1, "{}", false}, UsageReported{billed(20, 9)}};
    QVERIFY(ask(request(u"Count to three."_s)));
    QCOMPARE(m_sink.events, 5);
    QCOMPARE(m_store.models, std::vector{tiny});
    QCOMPARE(m_store.observations.size(), std::size_t(2));
    QCOMPARE(m_store.observations[0], (TokenObservation{*featuresOf(request(u"Count to three."_s)), 20}));
    QCOMPARE(m_store.observations[1], (TokenObservation{featuresOf(u"One two threefind{}"), 9}));
    QCOMPARE(m_store.observations[0].features[TokenFeature::Messages], 2); // and the system's
    QCOMPARE(m_store.observations[0].features[TokenFeature::Requests], 1);
}

void TestUsageLearner::thoughtsThatAreBilledApartAreNoAnswer()
{
    m_provider->events = {ReasoningDelta{0, u"Let me see"_s, false}, TextDelta{1, u"Yes"_s},
                          UsageReported{billed(20, 50, 49)}};
    QVERIFY(ask(request(u"Is it?"_s)));
    QCOMPARE(m_store.observations[1], (TokenObservation{featuresOf(u"Yes"), 1}));
}

void TestUsageLearner::thoughtsThatAreNotBilledApartAreAnswer()
{
    m_provider->events = {ReasoningDelta{0, u"Let me see"_s, false}, TextDelta{1, u"Yes"_s},
                          UsageReported{billed(20, 4)}};
    QVERIFY(ask(request(u"Is it?"_s)));
    auto both = featuresOf(u"Yes");
    both += featuresOf(u"Let me see");
    QCOMPARE(m_store.observations[1], (TokenObservation{both, 4}));
}

void TestUsageLearner::whatIsNotTextIsNotLearned()
{
    auto question = request(u"What is this?"_s);
    question.messages.back().parts.emplace_back(ImagePart{u"image/png"_s, "x", {}});
    m_provider->events = {TextDelta{0, u"A cat"_s}, UsageReported{billed(900, 2)}};
    QVERIFY(ask(question));
    QCOMPARE(m_store.observations.size(), std::size_t(1)); // the answer
    m_provider->events = {ImageReceived{0, {}}, UsageReported{billed(20, 700)}};
    QVERIFY(ask(request(u"Draw one"_s)));
    QCOMPARE(m_store.observations.size(), std::size_t(2)); // the question
}

void TestUsageLearner::whatIsNotReportedIsNotLearned_data()
{
    QTest::addColumn<bool>("isReported");
    QTest::addColumn<bool>("isEstimated");
    QTest::addColumn<bool>("isCancelled");
    QTest::addColumn<bool>("isFailed");

    QTest::newRow("not reported") << false << false << false << false;
    QTest::newRow("estimated by somebody") << true << true << false << false;
    QTest::newRow("stopped") << true << false << true << false;
    QTest::newRow("failed") << true << false << false << true;
}

void TestUsageLearner::whatIsNotReportedIsNotLearned()
{
    QFETCH(const bool, isReported);
    QFETCH(const bool, isEstimated);
    QFETCH(const bool, isCancelled);
    QFETCH(const bool, isFailed);

    m_provider->events = {TextDelta{0, u"Yes"_s}};
    Usage usage = billed(5, 1);
    usage.isEstimated = isEstimated;
    if (isReported)
        m_provider->events.emplace_back(UsageReported{usage});
    if (isCancelled)
        m_provider->outcome = Finished{FinishReason::Cancelled, {}};
    if (isFailed)
        m_provider->outcome = failure(ErrorKind::StreamTruncated);
    QCOMPARE(ask(request(u"Is it?"_s)).has_value(), !isFailed);
    QVERIFY(m_store.models.empty());
}

void TestUsageLearner::theModelThatIsAskedIsTheOneThatLearns()
{
    auto question = request(u"Is it?"_s);
    question.model = u"large"_s;
    m_provider->events = {UsageReported{billed(5, 1)}};
    QVERIFY(ask(question));
    QCOMPARE(m_store.models.front().model, u"large"_s);
}

void TestUsageLearner::whatCannotBeKeptDisturbsNobody()
{
    m_store.error = failure(ErrorKind::Storage, u"The disk is full."_s).error();
    m_provider->events = {TextDelta{0, u"Yes"_s}, UsageReported{billed(5, 1)}};
    QVERIFY(ask(request(u"Is it?"_s)));
}

QTEST_GUILESS_MAIN(TestUsageLearner)
#include "tst_usagelearner.moc"
