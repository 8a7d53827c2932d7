// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/SendTurn.h"
#include "support/ScriptedProvider.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

struct Watcher final : EventSink {
    QString text;
    int events = 0;
    bool full = false;
    void take(StreamEvent event) override
    {
        ++events;
        if (const auto *delta = std::get_if<TextDelta>(&event))
            text += delta->text;
    }
    [[nodiscard]] bool isFull() const override { return full; }
};

struct FixedClock final : Clock {
    [[nodiscard]] QDateTime nowUtc() const override
    {
        return QDateTime::fromString(u"2026-01-02T03:04:05Z"_s, Qt::ISODate);
    }
};

QCoro::Task<void> keep(QCoro::Task<Result<Answer>> task, std::optional<Result<Answer>> &result)
{
    result = co_await task;
}

} // namespace

class SendTurnTest : public QObject
{
    Q_OBJECT

    struct Stage {
        ConversationLog log;
        test::ScriptedProvider provider;
        FixedClock clock;
        Watcher watcher;
        std::stop_source stop;
        SendTurn turn{log, provider, TurnSetup{{{u"here"_s}, u"tiny"_s}, u"Be short."_s, {}}, clock};
        std::optional<Result<Answer>> result;

        MessageId start(const QString &text)
        {
            const auto question = turn.ask(text);
            again(*question);
            return *question;
        }
        void again(const MessageId &question)
        {
            result.reset();
            auto task = turn.answer(question, watcher, stop.get_token());
            keep(std::move(task), result);
        }
    };

private Q_SLOTS:
    void answers()
    {
        Stage stage;
        const auto question = stage.start(u"why?"_s);
        QCOMPARE(stage.log.messages().size(), 1u); // the question is kept before anything comes back
        QCOMPARE(stage.provider.requests.back().model, u"tiny"_s);
        QCOMPARE(stage.provider.requests.back().system, u"Be short."_s);

        stage.provider.say(u"be"_s);
        QCOMPARE(stage.turn.textSoFar(), u"be"_s);
        stage.provider.say(u"cause"_s);
        Usage usage;
        usage.completion = 2;
        stage.provider.tell(UsageReported{usage});
        stage.provider.end();

        QVERIFY(stage.result && *stage.result);
        const Answer &answer = **stage.result;
        QCOMPARE(answer.message.text(), u"because"_s);
        QCOMPARE(stage.watcher.text, u"because"_s);
        QCOMPARE(*answer.message.parent, question);
        QCOMPARE(answer.message.createdAt, FixedClock().nowUtc());
        QCOMPARE(answer.message.origin->model, u"tiny"_s);
        QCOMPARE(answer.message.usage->completion, 2);
        QVERIFY(answer.finished.reason == FinishReason::Complete && !answer.cutBy);
        QCOMPARE(*stage.log.find(answer.message.id), answer.message);
        QVERIFY(stage.turn.textSoFar().isEmpty());
    }

    void theNextQuestionCarriesWhatWasSaid()
    {
        Stage stage;
        stage.start(u"one"_s);
        stage.provider.say(u"1"_s);
        stage.provider.end();
        stage.start(u"two"_s);

        const auto &messages = stage.provider.requests.back().messages;
        QCOMPARE(messages.size(), 3u);
        QCOMPARE(messages[0].text(), u"one"_s);
        QVERIFY(messages[1].role == Role::Assistant);
        QCOMPARE(messages[2].text(), u"two"_s);
        stage.provider.end();
    }

    void stopKeepsWhatCame()
    {
        Stage stage;
        stage.start(u"why?"_s);
        stage.provider.say(u"half"_s);
        stage.stop.request_stop();

        QVERIFY(stage.result && *stage.result);
        QCOMPARE((*stage.result)->message.text(), u"half"_s);
        QVERIFY((*stage.result)->finished.reason == FinishReason::Cancelled && !(*stage.result)->cutBy);
        QCOMPARE(stage.log.messages().size(), 2u);
    }

    void aStopBeforeTheFirstWordIsTheErrorCancelled()
    {
        Stage stage;
        const auto question = stage.start(u"why?"_s);
        stage.stop.request_stop();

        QVERIFY(stage.result && !*stage.result);
        QVERIFY(stage.result->error().kind == ErrorKind::Cancelled);
        QCOMPARE(*stage.log.tip(), question);
    }

    void aCutStreamKeepsWhatCameAndSaysWhatCutIt()
    {
        Stage stage;
        stage.start(u"why?"_s);
        stage.provider.say(u"half"_s);
        stage.provider.end(failure(ErrorKind::Network, u"reset"_s));

        QVERIFY(stage.result && *stage.result);
        QCOMPARE((*stage.result)->message.text(), u"half"_s);
        QVERIFY((*stage.result)->cutBy && (*stage.result)->cutBy->kind == ErrorKind::Network);
    }

    void aCancelErrorAfterWordsIsAStop()
    {
        Stage stage;
        stage.start(u"why?"_s);
        stage.provider.say(u"half"_s);
        stage.provider.end(failure(ErrorKind::Cancelled));

        QVERIFY(stage.result && *stage.result && !(*stage.result)->cutBy);
        QVERIFY((*stage.result)->finished.reason == FinishReason::Cancelled);
    }

    void asksAgainBesideTheFirstAnswer()
    {
        Stage stage;
        const auto question = stage.start(u"why?"_s);
        stage.provider.say(u"half"_s);
        stage.provider.end(failure(ErrorKind::Network));
        stage.again(question);

        QCOMPARE(stage.provider.requests.back().messages.size(), 1u); // the first attempt is not sent
        stage.provider.say(u"whole"_s);
        stage.provider.end();
        QCOMPARE(stage.log.path(*stage.log.tip()).back().text(), u"whole"_s);
        QCOMPARE(stage.log.messages().size(), 3u); // and not lost
    }

    void aQuestionThatCannotBeSentDoesNotStandInTheWay()
    {
        Stage stage;
        stage.start(u"fine"_s);
        stage.provider.say(u"ok"_s);
        stage.provider.end();
        const auto huge = stage.start(u"huge"_s);
        stage.provider.end(failure(ErrorKind::ContextTooLong));
        QVERIFY(stage.log.find(huge)); // it is kept, but not carried on
        stage.start(u"small"_s);

        const auto &messages = stage.provider.requests.back().messages;
        QCOMPARE(messages.size(), 3u);
        QCOMPARE(messages[1].text(), u"ok"_s);
        QCOMPARE(messages[2].text(), u"small"_s);
        stage.provider.end();
    }

    void aQuestionThatFailedOnTheWayIsCarriedOn()
    {
        Stage stage;
        stage.start(u"one"_s);
        stage.provider.end(failure(ErrorKind::Network));
        stage.start(u"two"_s);
        QCOMPARE(stage.provider.requests.back().messages.size(), 2u);
        stage.provider.end();
    }

    void anAnswerWithoutWordsIsNotSentLater()
    {
        Stage stage;
        const auto question = stage.start(u"why?"_s);
        stage.provider.end();
        QVERIFY(stage.result && *stage.result && (*stage.result)->message.parts.empty());
        QCOMPARE(*stage.log.tip(), question);
    }

    void blankQuestionsAreNotKept()
    {
        Stage stage;
        const auto question = stage.turn.ask(u" \n\t"_s);
        QVERIFY(!question && question.error().kind == ErrorKind::InvalidInput);
        QVERIFY(stage.log.messages().empty());
    }

    void anUnknownQuestionIsAnError()
    {
        Stage stage;
        stage.again({u"nobody"_s});
        QVERIFY(stage.result && !*stage.result);
        QVERIFY(stage.provider.requests.empty());
    }

    void theSwitchedTargetIsTheOrigin()
    {
        Stage stage;
        stage.start(u"why?"_s);
        stage.provider.tell(Switched{{{u"here"_s}, u"tiny"_s}, {{u"there"_s}, u"big"_s}, {}});
        stage.provider.say(u"so"_s);
        stage.provider.end();
        QCOMPARE((*stage.result)->message.origin->provider.value, u"there"_s);
    }
};

QTEST_GUILESS_MAIN(SendTurnTest)
#include "tst_sendturn.moc"
