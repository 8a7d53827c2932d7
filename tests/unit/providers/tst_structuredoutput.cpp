// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/StructuredOutput.h"

#include "providers/HttpChatProvider.h"
#include "providers/Provider.h"

#include "support/Conformance.h"
#include "support/RecordingSink.h"
#include "support/ReplayTransport.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray schema = R"({"type":"object","required":["a"]})";
const QString model = u"m1"_s;

Replay json(int status, const QByteArray &body)
{
    return {status, {{"content-type", "application/json"}}, {body}, {}};
}

//! An answer of Chat Completions in one piece. \a text holds nothing that JSON escapes.
Replay chat(const QByteArray &text)
{
    return json(200,
                R"({"model":"m1","choices":[{"index":0,"message":{"role":"assistant","content":")" + text
                    + R"("},"finish_reason":"stop"}]})");
}

const QByteArray good = R"({\"a\":1})"; // as it stands in a JSON string

Replay refusedFormat(const QByteArray &code)
{
    return json(400,
                R"({"error":{"message":"response_format is not supported by this model","code":")" + code
                    + R"(","param":"response_format"}})");
}

//! A provider that is held to schemas, at a scripted end.
struct Talk {
    explicit Talk(std::deque<Replay> replays, ProviderKind kind = ProviderKind::OpenAiCompatible)
        : endpoint(endpointAt(kind, u"http://replay.test/v1"_s))
        , adapter(makeAdapter(endpoint))
        , transport(std::move(replays))
        , chat(*adapter, endpoint, transport, quirks)
        , structured(chat, SchemaCarrier::Request)
    {
    }

    Result<Finished> ask()
    {
        auto request = question(model);
        request.parameters.responseSchema = schema;
        return QCoro::waitFor(structured.stream(request, sink, {}));
    }
    void drop(const QString &parameter) { quirks.remember(endpoint.config.id, model, {{parameter}}); }
    QByteArray sent(std::size_t index) const { return transport.requests().at(index).body; }
    //! Whether the words of the schema stand in the instructions of that request.
    bool asksInWords(std::size_t index) const
    {
        return sent(index).contains("follows this JSON schema") && sent(index).contains(R"(\"required\":[\"a\"])");
    }

    Endpoint endpoint;
    std::unique_ptr<Adapter> adapter;
    ReplayTransport transport;
    MemoryQuirkStore quirks;
    HttpChatProvider chat;
    StructuredOutput structured;
    RecordingSink sink;
};

} // namespace

class TestStructuredOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerThatHoldsTheSchemaIsNotAskedInWords();
    void aRememberedRefusalIsAskedInWords_data();
    void aRememberedRefusalIsAskedInWords();
    void aRefusalIsAskedAgainInWordsAtOnce_data();
    void aRefusalIsAskedAgainInWordsAtOnce();
    void inWordsAWrongAnswerIsRepairedOnce();
    void aSecondWrongAnswerIsHandedOutWithItsError();
    void wordsAroundTheJsonAreTakenAway();
};

void TestStructuredOutput::aServerThatHoldsTheSchemaIsNotAskedInWords()
{
    Talk talk({chat(good)});
    QVERIFY(talk.ask());
    QCOMPARE(talk.sink.builder.message().text(), uR"({"a":1})"_s);
    QVERIFY(talk.sent(0).contains("response_format"));
    QVERIFY(!talk.asksInWords(0));
}

void TestStructuredOutput::aRememberedRefusalIsAskedInWords_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("quirk");
    QTest::addColumn<QByteArray>("onTheWire");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("Chat Completions")
        << int(ProviderKind::OpenAiCompatible) << u"response_format"_s << QByteArray("response_format")
        << QByteArray(R"({"choices":[{"index":0,"message":{"content":"{\"a\":1}"},"finish_reason":"stop"}]})");
    QTest::newRow("Responses")
        << int(ProviderKind::OpenAiResponses) << u"text"_s << QByteArray("\"format\"")
        << QByteArray(
               R"({"id":"r","status":"completed","output":[{"type":"message","id":"m","content":[{"type":"output_text","text":"{\"a\":1}"}]}]})");
    QTest::newRow("Anthropic")
        << int(ProviderKind::Anthropic) << u"output_config.format"_s << QByteArray("output_config")
        << QByteArray(
               R"({"id":"i","type":"message","model":"m1","content":[{"type":"text","text":"{\"a\":1}"}],"stop_reason":"end_turn"})");
    QTest::newRow("Gemini")
        << int(ProviderKind::Gemini) << u"responseSchema"_s << QByteArray("responseMimeType")
        << QByteArray(R"({"candidates":[{"content":{"parts":[{"text":"{\"a\":1}"}]},"finishReason":"STOP"}]})");
}

void TestStructuredOutput::aRememberedRefusalIsAskedInWords()
{
    QFETCH(const int, kind);
    QFETCH(const QString, quirk);
    QFETCH(const QByteArray, onTheWire);
    QFETCH(const QByteArray, answer);
    Talk talk({json(200, answer)}, ProviderKind(kind));
    talk.drop(quirk);
    const auto end = talk.ask();
    QVERIFY2(end, end ? "" : qPrintable(end.error().message));
    QVERIFY2(!talk.sent(0).contains(onTheWire), talk.sent(0).constData());
    QVERIFY2(talk.asksInWords(0), talk.sent(0).constData());
    QCOMPARE(talk.sink.builder.message().text(), uR"({"a":1})"_s);
}

void TestStructuredOutput::aRefusalIsAskedAgainInWordsAtOnce_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("isRemembered");
    QTest::newRow("parameter") << QByteArray("unsupported_parameter") << true;
    QTest::newRow("value") << QByteArray("unsupported_value") << false;
}

void TestStructuredOutput::aRefusalIsAskedAgainInWordsAtOnce()
{
    QFETCH(const QByteArray, code);
    QFETCH(const bool, isRemembered);
    Talk talk({refusedFormat(code), chat(good)});
    QVERIFY(talk.ask());
    QCOMPARE(talk.transport.requests().size(), 2);
    QVERIFY(talk.sent(0).contains("response_format"));
    QVERIFY(!talk.sent(1).contains("response_format"));
    QVERIFY(talk.asksInWords(1));
    QCOMPARE(talk.quirks.quirks(talk.endpoint.config.id, model).droppedParameters.contains(u"response_format"_s),
             isRemembered);
    for (const auto &event : talk.sink.events) // nothing that was asked for is missing
        QVERIFY(!std::holds_alternative<ParameterDropped>(event));
}

void TestStructuredOutput::inWordsAWrongAnswerIsRepairedOnce()
{
    Talk talk({refusedFormat("unsupported_parameter"), chat("I cannot."), chat(good)});
    QVERIFY(talk.ask());
    QCOMPARE(talk.transport.requests().size(), 3);
    QVERIFY(talk.asksInWords(2));
    QVERIFY(talk.sent(2).contains("I cannot."));
    QVERIFY(talk.sent(2).contains("does not follow the JSON schema"));
    QCOMPARE(talk.sink.builder.message().text(), uR"({"a":1})"_s);
}

void TestStructuredOutput::aSecondWrongAnswerIsHandedOutWithItsError()
{
    Talk talk({chat("I cannot."), chat(R"({\"b\":1})")});
    talk.drop(u"response_format"_s);
    const auto end = talk.ask();
    QVERIFY(!end);
    QCOMPARE(end.error().kind, ErrorKind::Protocol);
    QCOMPARE(talk.transport.requests().size(), 2);
    QCOMPARE(talk.sink.builder.message().text(), uR"({"b":1})"_s);
}

void TestStructuredOutput::wordsAroundTheJsonAreTakenAway()
{
    Talk talk({chat("Sure: " + good + " Anything else?")});
    talk.drop(u"response_format"_s);
    QVERIFY(talk.ask());
    QCOMPARE(talk.sink.builder.message().text(), uR"({"a":1})"_s);
}

QTEST_GUILESS_MAIN(TestStructuredOutput)
#include "tst_structuredoutput.moc"
