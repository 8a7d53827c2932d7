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
        Message answer = textMessage(Role::Assistant, u"so"_s);
        QCOMPARE(factsOf(answer, {}), QString());
        answer.usage = Usage{};
        answer.usage->completion = 312;
        answer.usage->costUsd = 0.0012;
        QCOMPARE(factsOf(answer, 420ms), u"312 tokens · 0.4 s to first token · $0.0012"_s);
        answer.usage->isEstimated = true;
        answer.usage->completion = 1;
        answer.usage->costUsd.reset();
        QCOMPARE(factsOf(answer, {}), u"~1 token"_s);
    }

    void aWholeAnswerNeedsNoNote()
    {
        Answer answer;
        answer.message = textMessage(Role::Assistant, u"so"_s);
        QCOMPARE(noteOf(answer), QString());
    }

    void anAnswerThatEndedEarlySaysWhy()
    {
        Answer answer;
        answer.message = textMessage(Role::Assistant, u"so"_s);
        answer.finished.reason = FinishReason::Length;
        QVERIFY(noteOf(answer).contains(u"length"_s));
        answer.finished.reason = FinishReason::Cancelled;
        QVERIFY(noteOf(answer).contains(u"Stopped"_s));
        answer.cutBy = Error{};
        QVERIFY(noteOf(answer).startsWith(u"Interrupted"_s));
    }

    void whatIsNotShownIsNamed()
    {
        Answer answer;
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
