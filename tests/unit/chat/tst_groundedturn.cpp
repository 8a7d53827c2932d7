// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/ContinueTurn.h"
#include "domain/Retriever.h"
#include "unit/chat/TurnStage.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

namespace {

//! Finds what the test says, when it says it.
class HeldRetriever final : public Retriever
{
public:
    std::vector<RetrievalRequest> requests;
    std::vector<Source> sources;
    QStringList missing;
    std::optional<Error> error;
    bool reading = false;
    QStringList waitedFor; //!< collections
    bool holds = false;
    Bell bell;

    QCoro::Task<Result<Retrieval>> retrieve(RetrievalRequest request, std::stop_token stop) override
    {
        requests.push_back(std::move(request));
        const std::stop_callback wake(stop, [this] { bell.ring(); });
        if (holds)
            co_await bell.rings();
        if (error)
            co_return std::unexpected(*error);
        co_return Retrieval{sources, false, missing};
    }
    [[nodiscard]] bool isReading(const QStringList &collections) const override
    {
        return reading && !collections.contains(QStringLiteral("Ready"));
    }
    QCoro::Task<void> settled(QStringList collections, std::stop_token stop) override
    {
        waitedFor = std::move(collections);
        const std::stop_callback wake(stop, [this] { bell.ring(); });
        if (reading)
            co_await bell.rings();
        reading = false;
    }
};

Source source(int number, const QString &text)
{
    Source source;
    source.number = number;
    source.document = u"manual.pdf"_s;
    source.path = u"/docs/manual.pdf"_s;
    source.place = u"page 12, lines 3 to 8"_s;
    source.page = 12;
    source.firstLine = 3;
    source.lastLine = 8;
    source.headings = QStringList{u"Care"_s, u"Reset"_s};
    source.text = text;
    return source;
}

} // namespace

class TestGroundedTurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sourcesGoWithTheQuestionAndStayWithTheAnswer();
    void documentsThatAreBeingReadAreWaitedFor();
    void documentsThatNobodyAsksAboutAreNotWaitedFor();
    void aStopEndsTheSearch();
    void whatGoesWrongInTheSearchIsAnErrorCard();
    void aCollectionThatIsGoneIsToldAndTheOthersAreAsked();
    void sourcesOfEarlierAnswersAreNotSentAgain();
    void aContinuedAnswerKeepsItsSources();
    void theInstructionToGoOnIsNotLookedUp();
    void withoutDocumentsNobodyLooks();

private:
    void askAbout(const DocumentScope &scope)
    {
        ConversationChange change;
        change.documents = scope;
        QVERIFY(QCoro::waitFor(m_stage->history.change(m_stage->conversation, std::move(change))).has_value());
    }
    [[nodiscard]] bool wasTold(bool isReading) const
    {
        return std::ranges::any_of(m_stage->watcher.events, [isReading](const StreamEvent &event) {
            const auto *searching = std::get_if<SearchingDocuments>(&event);
            return searching && searching->isReading == isReading;
        });
    }

    std::optional<TurnStage> m_stage;
    std::optional<HeldRetriever> m_retriever;
};

void TestGroundedTurn::init()
{
    m_retriever.emplace();
    m_stage.emplace();
    m_stage->service.setRetriever(&*m_retriever);
}

void TestGroundedTurn::cleanup()
{
    m_stage.reset();
    m_retriever.reset();
}

void TestGroundedTurn::sourcesGoWithTheQuestionAndStayWithTheAnswer()
{
    askAbout({false, {u"Manuals"_s}});
    m_retriever->sources = {source(1, u"Hold RESET for five seconds."_s), source(2, u"Then let go."_s)};
    QVERIFY(m_stage->ask(u"How is it reset?"_s).has_value());
    QCOMPARE(m_retriever->requests.front().question, u"How is it reset?"_s);
    QCOMPARE(m_retriever->requests.front().collections, QStringList{u"Manuals"_s});
    QVERIFY(wasTold(false));
    QVERIFY(m_stage->provider().requests.back().sources == std::optional(m_retriever->sources));
    m_stage->provider().say(u"Hold it [1]."_s);
    m_stage->provider().end();
    m_stage->waitForEnd();
    QVERIFY(sourcesIn(m_stage->last().message) == m_retriever->sources); // as the store has them
    QCOMPARE(m_stage->last().message.text(), u"Hold it [1]."_s);
}

void TestGroundedTurn::documentsThatAreBeingReadAreWaitedFor()
{
    askAbout({true, {}});
    m_retriever->reading = true;
    QVERIFY(m_stage->ask(u"What?"_s).has_value());
    QVERIFY(wasTold(true));
    QVERIFY(m_retriever->requests.empty());
    m_retriever->bell.ring();
    QCOMPARE(m_retriever->requests.size(), 1U);
    QVERIFY(m_retriever->requests.front().collections.isEmpty());
    m_stage->provider().end();
    m_stage->waitForEnd();
}

void TestGroundedTurn::documentsThatNobodyAsksAboutAreNotWaitedFor()
{
    m_retriever->reading = true;
    askAbout({false, {u"Ready"_s}});
    m_stage->exchange(u"What?"_s, u"That."_s);
    QVERIFY(!wasTold(true));
    QCOMPARE(m_retriever->requests.size(), 1U);
    askAbout({false, {u"Manuals"_s}});
    QVERIFY(m_stage->ask(u"And here?"_s).has_value());
    QVERIFY(wasTold(true));
    QCOMPARE(m_retriever->waitedFor, QStringList{u"Manuals"_s});
    m_retriever->bell.ring();
    QCOMPARE(m_retriever->requests.size(), 2U);
    m_stage->provider().end();
    m_stage->waitForEnd();
}

void TestGroundedTurn::aStopEndsTheSearch()
{
    askAbout({true, {}});
    m_retriever->holds = true;
    QVERIFY(m_stage->ask(u"What?"_s).has_value());
    m_stage->service.stop(m_stage->conversation);
    m_stage->waitForEnd();
    QVERIFY(m_stage->provider().requests.empty()); // nobody was asked
    QCOMPARE(m_stage->last().state, NodeState::Cancelled);
}

void TestGroundedTurn::whatGoesWrongInTheSearchIsAnErrorCard()
{
    askAbout({false, {u"gone"_s}});
    m_retriever->error = failure(ErrorKind::InvalidInput, u"There is no collection “gone”."_s).error();
    QVERIFY(m_stage->ask(u"What?"_s).has_value());
    m_stage->waitForEnd();
    QVERIFY(m_stage->provider().requests.empty());
    QCOMPARE(m_stage->last().state, NodeState::Failed);
    QCOMPARE(m_stage->last().error->message, u"There is no collection “gone”."_s);
}

void TestGroundedTurn::aCollectionThatIsGoneIsToldAndTheOthersAreAsked()
{
    askAbout({false, {u"gone"_s, u"Manuals"_s}});
    m_retriever->sources = {source(1, u"Hold RESET."_s)};
    m_retriever->missing = QStringList{u"gone"_s};
    m_stage->exchange(u"How?"_s, u"So [1]."_s);
    QCOMPARE(m_stage->last().state, NodeState::Done);
    const auto told = std::ranges::any_of(m_stage->watcher.events, [](const StreamEvent &event) {
        const auto *notice = std::get_if<Notice>(&event);
        return notice && notice->text.contains(u"gone"_s);
    });
    QVERIFY(told);
}

void TestGroundedTurn::sourcesOfEarlierAnswersAreNotSentAgain()
{
    askAbout({true, {}});
    m_retriever->sources = {source(1, u"Hold RESET."_s)};
    m_stage->exchange(u"How?"_s, u"So [1]."_s);
    QVERIFY(m_stage->ask(u"And then?"_s).has_value());
    for (const auto &message : m_stage->provider().requests.back().messages)
        QVERIFY(sourcesIn(message).empty());
    m_stage->provider().end();
    m_stage->waitForEnd();
}

void TestGroundedTurn::aContinuedAnswerKeepsItsSources()
{
    askAbout({true, {}});
    m_retriever->sources = {source(1, u"Hold RESET."_s)};
    QVERIFY(m_stage->ask(u"How?"_s).has_value());
    m_stage->provider().say(u"Hold it"_s);
    m_stage->service.stop(m_stage->conversation);
    m_stage->waitForEnd();
    const ContinueTurn goOn(m_stage->history, m_stage->service, m_stage->time);
    QVERIFY(QCoro::waitFor(goOn.run(m_stage->conversation, m_stage->last().message.id, &m_stage->watcher)).has_value());
    QCOMPARE(m_retriever->requests.size(), 1U); // it is not looked up again
    QVERIFY(m_stage->provider().requests.back().sources == std::optional(m_retriever->sources));
    m_stage->provider().say(u" down [1]."_s);
    m_stage->provider().end();
    m_stage->waitForEnd();
    QCOMPARE(m_stage->last().message.text(), u"Hold it down [1]."_s);
    QVERIFY(sourcesIn(m_stage->last().message) == m_retriever->sources);
}

void TestGroundedTurn::theInstructionToGoOnIsNotLookedUp()
{
    QVERIFY(m_stage->ask(u"How?"_s).has_value());
    m_stage->provider().say(u"Hold it"_s);
    m_stage->service.stop(m_stage->conversation);
    m_stage->waitForEnd();
    askAbout({true, {}}); // the documents came later: the answer has no sources
    const ContinueTurn goOn(m_stage->history, m_stage->service, m_stage->time);
    QVERIFY(QCoro::waitFor(goOn.run(m_stage->conversation, m_stage->last().message.id, &m_stage->watcher)).has_value());
    QVERIFY(m_retriever->requests.empty());
    m_stage->provider().say(u" down."_s);
    m_stage->provider().end();
    m_stage->waitForEnd();
    QCOMPARE(m_stage->last().message.text(), u"Hold it down."_s);
}

void TestGroundedTurn::withoutDocumentsNobodyLooks()
{
    m_stage->exchange(u"How?"_s, u"So."_s);
    QVERIFY(m_retriever->requests.empty());
}

QTEST_GUILESS_MAIN(TestGroundedTurn)
#include "tst_groundedturn.moc"
