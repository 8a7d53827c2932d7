// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/AnswerJson.h"
#include "cli/ExitStatus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject answer(std::vector<StreamEvent> events, Result<Finished> end)
{
    const Clock clock;
    AnswerRecord record(clock, u"openai"_s, u"asked"_s);
    for (const auto &event : events)
        record.take(event);
    record.finish(std::move(end));
    return QJsonDocument::fromJson(answerJson(record, record.usage({}))).object();
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

} // namespace

class tst_AnswerJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasItsFieldsAndNoOthers()
    {
        const auto told = answer({TextDelta{0, u"Hi"_s}}, Finished{});
        QCOMPARE(
            told.keys(),
            sorted({u"content"_s, u"reasoning"_s, u"tool_calls"_s, u"citations"_s, u"finish_reason"_s, u"provider"_s,
                    u"model"_s, u"request_id"_s, u"usage"_s, u"ttft_ms"_s, u"latency_ms"_s, u"retries"_s, u"error"_s}));
        QCOMPARE(told[u"usage"_s].toObject().keys(),
                 sorted({u"prompt"_s, u"cached"_s, u"completion"_s, u"reasoning"_s, u"total"_s, u"estimated"_s}));
        QCOMPARE(told[u"finish_reason"_s].toString(), u"complete"_s);
        QVERIFY(told[u"error"_s].isNull());
        QCOMPARE(told[u"model"_s].toString(), u"asked"_s);
    }

    void anErrorKeepsWhatHadArrived()
    {
        Error error;
        error.kind = ErrorKind::RateLimit;
        error.message = u"slow down"_s;
        error.status = 429;
        error.code = u"rate"_s;
        error.retryAfter = 1500ms;
        error.requestId = u"req-9"_s;
        const auto told = answer({TextDelta{0, u"Half"_s}}, std::unexpected(error));
        QCOMPARE(told[u"content"_s].toString(), u"Half"_s);
        QVERIFY(told[u"finish_reason"_s].isNull());
        QCOMPARE(told[u"request_id"_s].toString(), u"req-9"_s);
        const auto fault = told[u"error"_s].toObject();
        QCOMPARE(fault.keys(), sorted({u"kind"_s, u"message"_s, u"status"_s, u"retryable"_s, u"retry_after_ms"_s}));
        QCOMPARE(fault[u"kind"_s].toString(), u"rate_limit"_s);
        QCOMPARE(fault[u"retry_after_ms"_s].toInt(), 1500);
    }

    void aStopIsNoError()
    {
        for (const Result<Finished> &end : {Result<Finished>(failure(ErrorKind::Cancelled)),
                                            Result<Finished>(Finished{FinishReason::Cancelled, {}})}) {
            const auto told = answer({}, end);
            QCOMPARE(told[u"finish_reason"_s].toString(), u"cancelled"_s);
            QVERIFY(told[u"error"_s].isNull());
            QVERIFY(told[u"ttft_ms"_s].isNull());
            QVERIFY(QJsonDocument::fromJson(endJson(end)).object()[u"event"_s] == u"finished"_s);
        }
    }

    void aCutToolCallIsText()
    {
        const auto told = answer({BlockStarted{0, BlockKind::ToolCall}, ToolCallStarted{0, u"c1"_s, u"look"_s},
                                  ToolArgumentsDelta{0, "{\"a\":", false}},
                                 failure(ErrorKind::StreamTruncated));
        const auto call = told[u"tool_calls"_s].toArray().at(0).toObject();
        QCOMPARE(call[u"arguments"_s].toString(), u"{\"a\":"_s);
        QCOMPARE(call[u"complete"_s].toBool(), false);
    }

    void retriesAndSwitchesCount()
    {
        Switched switched;
        switched.to = {ProviderId{u"backup"_s}, u"small"_s};
        const auto told = answer({Retrying{1, {}, 1ms}, Retrying{2, {}, 1ms}, switched},
                                 Finished{FinishReason::Length, {}});
        QCOMPARE(told[u"retries"_s].toInt(), 2);
        QCOMPARE(told[u"provider"_s].toString(), u"backup"_s);
        QCOMPARE(told[u"model"_s].toString(), u"small"_s);
        QCOMPARE(told[u"finish_reason"_s].toString(), u"length"_s);
    }

    void everyKindHasItsStatus()
    {
        QCOMPARE(int(exitStatusFor(ErrorKind::Storage)), 1);
        QCOMPARE(int(exitStatusFor(ErrorKind::InvalidInput)), 2);
        QCOMPARE(int(exitStatusFor(ErrorKind::Permission)), 3);
        QCOMPARE(int(exitStatusFor(ErrorKind::Quota)), 4);
        for (const auto kind : {ErrorKind::Network, ErrorKind::Timeout, ErrorKind::Protocol, ErrorKind::Server,
                                ErrorKind::Overloaded, ErrorKind::ModelNotFound})
            QCOMPARE(int(exitStatusFor(kind)), 5);
        for (const auto kind : {ErrorKind::BadRequest, ErrorKind::Unsupported, ErrorKind::ContextTooLong,
                                ErrorKind::OutputTooLong, ErrorKind::PayloadTooLarge, ErrorKind::ContentFilter})
            QCOMPARE(int(exitStatusFor(kind)), 6);
        QCOMPARE(int(exitStatusFor(ErrorKind::StreamTruncated)), 7);
        QCOMPARE(int(exitStatusFor(ErrorKind::Cancelled)), 130);
    }
};

QTEST_GUILESS_MAIN(tst_AnswerJson)
#include "tst_answerjson.moc"
