// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/AnswerWords.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AnswerWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void factsSayOnlyWhatIsKnown()
    {
        MessageNode answer;
        answer.message = textMessage(Role::Assistant, u"so"_s);
        QCOMPARE(factsOf(answer), QString());
        answer.message.usage = Usage{};
        auto &usage = *answer.message.usage;
        usage.completion = 312;
        usage.cost = Money::fromUsd(0.0012);
        answer.timeToFirstToken = 420ms;
        QCOMPARE(factsOf(answer), u"312 tokens · 0.4 s to first token · $0.0012"_s);
        usage.isEstimated = true;
        usage.completion = 2;
        usage.cost.reset();
        answer.timeToFirstToken.reset();
        QCOMPARE(factsOf(answer), u"~2 tokens"_s);
    }

    void theCostIsShownAsExactlyAsItIsKnown()
    {
        MessageNode answer;
        answer.message.usage = Usage{};
        auto &usage = *answer.message.usage;
        usage.cost = Money::fromUsd(1.234);
        usage.costOrigin = CostOrigin::Computed;
        QCOMPARE(factsOf(answer), u"$1.23"_s);
        usage.costOrigin = CostOrigin::Estimated;
        QCOMPARE(factsOf(answer), u"~$1.23"_s);
        usage.cost = Money::fromUsd(0.00000005);
        QCOMPARE(factsOf(answer), u"~<$0.0001"_s);
        usage.cost = Money();
        QCOMPARE(factsOf(answer), QString()); // a model on this machine
    }

    void aWholeAnswerNeedsNoNote()
    {
        MessageNode answer;
        answer.message = textMessage(Role::Assistant, u"so"_s);
        answer.finishReason = FinishReason::Complete;
        QCOMPARE(noteOf(answer), QString());
    }

    void anAnswerThatEndedEarlySaysWhy()
    {
        MessageNode answer;
        answer.message = textMessage(Role::Assistant, u"so"_s);
        answer.finishReason = FinishReason::Length;
        QVERIFY(noteOf(answer).contains(u"length"_s));
        answer.state = NodeState::Cancelled;
        QCOMPARE(noteOf(answer), u"Stopped by you."_s);
        answer.state = NodeState::Interrupted;
        QVERIFY(noteOf(answer).startsWith(u"Interrupted: "_s));
        answer.state = NodeState::Failed;
        answer.error = Error{};
        QVERIFY(noteOf(answer).startsWith(u"Interrupted: "_s));
    }

    void anAnswerThatNeverBeganSaysWhy()
    {
        MessageNode answer;
        answer.state = NodeState::Cancelled;
        QCOMPARE(noteOf(answer), u"Stopped before the answer began."_s);
        answer.state = NodeState::Interrupted;
        QCOMPARE(noteOf(answer), u"Interrupted before the answer began."_s);
        answer.state = NodeState::Failed;
        answer.error = Error{};
        QCOMPARE(noteOf(answer), QString()); // its card says it
    }

    void whatIsNotShownIsNamed()
    {
        MessageNode answer;
        QCOMPARE(noteOf(answer), u"The model gave an empty answer."_s);
        ToolCallPart call;
        call.name = u"search"_s;
        answer.message.parts.push_back(call);
        QVERIFY(noteOf(answer).contains(u"search"_s));
    }

    void eachSourceIsNamedOnce()
    {
        Message answer = textMessage(Role::Assistant, u"so"_s);
        CitationPart citation;
        citation.title = u"manual.pdf"_s;
        answer.parts.push_back(citation);
        answer.parts.push_back(citation);
        citation.title.clear();
        citation.url = u"https://example.com"_s;
        answer.parts.push_back(citation);
        QCOMPARE(sourcesOf(answer), u"Sources: manual.pdf, https://example.com"_s);
    }

    void detailsHoldNoKey()
    {
        Error error;
        error.kind = ErrorKind::Auth;
        error.status = 401;
        error.requestId = u"req_1"_s;
        error.detail = u"GET /?api_key=sk-abcdefghijklmnopqrstuvwxyz123456"_s;
        const auto details = detailsOf(error, {{u"openai"_s}, u"gpt"_s});
        QVERIFY(details.contains(u"kind: auth\n"_s));
        QVERIFY(details.contains(u"status: 401\n"_s));
        QVERIFY(details.contains(u"request id: req_1\n"_s));
        QVERIFY2(!details.contains(u"sk-abcdefghijkl"_s), qPrintable(details));
    }
};

QTEST_GUILESS_MAIN(AnswerWordsTest)
#include "tst_answerwords.moc"
