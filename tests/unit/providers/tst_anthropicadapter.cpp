// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/anthropic/AnthropicAdapter.h"
#include "providers/HttpChatProvider.h"
#include "support/Conformance.h"
#include "support/RecordingSink.h"
#include "support/ReplayTransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;
using namespace oriel::test;

namespace {

QByteArray errorBody(const QByteArray &type, const QByteArray &message)
{
    return R"({"type":"error","error":{"type":")" + type + R"(","message":")" + message + R"("},"request_id":"req_1"})";
}

Replay refusal(int status, const QByteArray &type, const QByteArray &message)
{
    return {status, {{"content-type", "application/json"}}, {errorBody(type, message)}, {}};
}

Replay answer(const QByteArray &blocks, const QByteArray &reason, const QByteArray &id = "msg_1")
{
    return {200,
            {{"content-type", "application/json"}},
            {R"({"id":")" + id + R"(","type":"message","model":"m","content":[)" + blocks + R"(],"stop_reason":")"
             + reason + R"(","usage":{"input_tokens":1,"output_tokens":1}})"},
            {}};
}

//! A provider at a scripted end.
struct Talk {
    explicit Talk(std::deque<Replay> replays)
        : transport(std::move(replays))
    {
    }
    Result<Finished> ask(const ChatRequest &request) { return QCoro::waitFor(provider.stream(request, sink, {})); }
    QByteArray sent(std::size_t index) const { return transport.requests().at(index).body; }

    Endpoint endpoint = endpointAt(ProviderKind::Anthropic, u"http://replay.test"_s);
    AnthropicAdapter adapter{endpoint};
    ReplayTransport transport;
    MemoryQuirkStore quirks;
    HttpChatProvider provider{adapter, endpoint, transport, quirks};
    RecordingSink sink;
};

template<typename Kind>
const Kind *find(const RecordingSink &sink)
{
    for (const auto &event : sink.events) {
        if (const auto *found = std::get_if<Kind>(&event))
            return found;
    }
    return nullptr;
}

} // namespace

class TestAnthropicAdapter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a4APauseIsContinuedWithTheAnswerSoFar()
    {
        const QByteArray search = R"({"type":"server_tool_use","id":"s1","name":"web_search","input":{"q": 1.0}})";
        const QByteArray thought = R"({"type":"thinking","thinking":"Hm","signature":"S=="})";
        const QByteArray found = R"({"type":"web_search_tool_result","tool_use_id":"s1","content":[]})";
        Talk talk({answer(thought + ',' + search, "pause_turn"), answer(found, "pause_turn", "msg_2"),
                   answer(R"({"type":"text","text":"Done"})", "end_turn", "msg_3")});
        const auto end = talk.ask(question(u"claude-test"_s));
        QVERIFY(end.has_value());
        QVERIFY(*end == (Finished{FinishReason::Complete, u"end_turn"_s}));
        QCOMPARE(talk.transport.requests().size(), std::size_t(3));
        QVERIFY(talk.sent(1).endsWith(R"({"role":"assistant","content":[)" + thought + ',' + search + "]}]}"));
        QVERIFY(talk.sent(2).endsWith(R"({"role":"assistant","content":[)" + thought + ',' + search + ',' + found
                                      + "]}]}"));
        QCOMPARE(talk.sink.builder.message().text(), u"Done"_s);
        QCOMPARE(talk.sink.builder.response().id, u"msg_1"_s);
    }

    void a5Status529IsOverloadedAndWorthARetry()
    {
        Talk talk({{529, {{"request-id", "req_h"}}, {errorBody("overloaded_error", "Overloaded")}, {}}});
        const auto end = talk.ask(question(u"claude-test"_s));
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ErrorKind::Overloaded);
        QCOMPARE(end.error().status, std::optional(529));
        QVERIFY(end.error().isRetryable());
    }

    void a6ErrorTypesWithinAStream_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("invalid request") << QByteArray("invalid_request_error") << ErrorKind::BadRequest << 400;
        QTest::newRow("authentication") << QByteArray("authentication_error") << ErrorKind::Auth << 401;
        QTest::newRow("billing") << QByteArray("billing_error") << ErrorKind::Quota << 402;
        QTest::newRow("permission") << QByteArray("permission_error") << ErrorKind::Permission << 403;
        QTest::newRow("not found") << QByteArray("not_found_error") << ErrorKind::ModelNotFound << 404;
        QTest::newRow("too large") << QByteArray("request_too_large") << ErrorKind::PayloadTooLarge << 413;
        QTest::newRow("rate limit") << QByteArray("rate_limit_error") << ErrorKind::RateLimit << 429;
        QTest::newRow("api") << QByteArray("api_error") << ErrorKind::Server << 500;
        QTest::newRow("time-out") << QByteArray("timeout_error") << ErrorKind::Timeout << 504;
        QTest::newRow("overloaded") << QByteArray("overloaded_error") << ErrorKind::Overloaded << 529;
        QTest::newRow("unknown") << QByteArray("new_error") << ErrorKind::Server << 500;
    }

    void a6ErrorTypesWithinAStream()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const ErrorKind, kind);
        QFETCH(const int, status);
        const QByteArray event = "event: error\ndata: " + errorBody(type, "model: gone") + "\n\n";
        Talk talk({{200, {{"content-type", "text/event-stream"}}, {event}, {}}});
        const auto end = talk.ask(question(u"claude-test"_s));
        QVERIFY(!end);
        QCOMPARE(end.error().kind, kind);
        QCOMPARE(end.error().status, std::optional(status));
        QCOMPARE(end.error().code, std::optional(QString::fromLatin1(type)));
        QCOMPARE(end.error().message, u"model: gone"_s);
    }

    void a6ErrorsByStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("400") << 400 << QByteArray("invalid_request_error") << QByteArray("messages: bad")
                             << ErrorKind::BadRequest;
        QTest::newRow("401") << 401 << QByteArray("authentication_error") << QByteArray("invalid x-api-key")
                             << ErrorKind::Auth;
        QTest::newRow("402") << 402 << QByteArray("billing_error") << QByteArray("Pay") << ErrorKind::Quota;
        QTest::newRow("no credit") << 400 << QByteArray("invalid_request_error")
                                   << QByteArray("Your credit balance is too low") << ErrorKind::Quota;
        QTest::newRow("403") << 403 << QByteArray("permission_error") << QByteArray("No") << ErrorKind::Permission;
        QTest::newRow("404") << 404 << QByteArray("not_found_error") << QByteArray("model: claude-nope")
                             << ErrorKind::ModelNotFound;
        QTest::newRow("413") << 413 << QByteArray("request_too_large") << QByteArray("Too large")
                             << ErrorKind::PayloadTooLarge;
        QTest::newRow("429") << 429 << QByteArray("rate_limit_error") << QByteArray("Slow down")
                             << ErrorKind::RateLimit;
        QTest::newRow("500") << 500 << QByteArray("api_error") << QByteArray("Oops") << ErrorKind::Server;
        QTest::newRow("504") << 504 << QByteArray("timeout_error") << QByteArray("Late") << ErrorKind::Timeout;
        QTest::newRow("529") << 529 << QByteArray("overloaded_error") << QByteArray("Busy") << ErrorKind::Overloaded;
    }

    void a6ErrorsByStatus()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, message);
        QFETCH(const ErrorKind, kind);
        const Endpoint endpoint = endpointAt(ProviderKind::Anthropic, {});
        const Error error = AnthropicAdapter(endpoint).decodeError({status, {}, {}}, errorBody(type, message));
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.message, QString::fromUtf8(message));
        QCOMPARE(error.requestId, std::optional(u"req_1"_s));
    }

    void aPromptThatIsTooLongTellsItsNumbers()
    {
        Talk talk({refusal(400, "invalid_request_error", "prompt is too long: 210000 tokens > 200000 maximum")});
        const auto end = talk.ask(question(u"claude-test"_s));
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ErrorKind::ContextTooLong);
        QCOMPARE(end.error().used, std::optional<qint64>(210000));
        QCOMPARE(end.error().limit, std::optional<qint64>(200000));
    }

    void t4AnErrorWithStatus200()
    {
        Talk talk({{200, {}, {errorBody("rate_limit_error", "Slow down")}, {}}});
        const auto end = talk.ask(question(u"claude-test"_s));
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ErrorKind::RateLimit);
    }

    void t4AWebPageIsNoAnswer()
    {
        Talk talk({{502, {}, {"<html><title>Bad Gateway</title></html>"}, {}}});
        const auto end = talk.ask(question(u"claude-test"_s));
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ErrorKind::Server);
        QVERIFY(end.error().message.contains(u"Bad Gateway"_s));
    }

    void aRefusedParameterIsDroppedOnceAndRemembered()
    {
        Talk talk({refusal(400, "invalid_request_error", "`temperature` is deprecated for this model."),
                   answer(R"({"type":"text","text":"A"})", "end_turn"),
                   answer(R"({"type":"text","text":"B"})", "end_turn")});
        ChatRequest request = question(u"claude-opus-4-7"_s);
        request.parameters.temperature = 0.5;
        QVERIFY(talk.ask(request).has_value());
        QVERIFY(talk.sent(0).contains("temperature"));
        QVERIFY(!talk.sent(1).contains("temperature"));
        const auto *told = find<ParameterDropped>(talk.sink);
        QVERIFY(told);
        QCOMPARE(told->parameter, u"temperature"_s);
        QVERIFY(talk.ask(request).has_value());
        QVERIFY(!talk.sent(2).contains("temperature"));
    }

    void a9ThinkingIsTurnedAroundWhenItIsRefused()
    {
        Talk talk(
            {refusal(
                 400, "invalid_request_error",
                 R"(\"thinking.type.enabled\" is not supported for this model. Use \"thinking.type.adaptive\" and \"output_config.effort\".)"),
             answer(R"({"type":"text","text":"A"})", "end_turn")});
        ChatRequest request = question(u"claude-sonnet-4-5"_s);
        request.parameters.reasoningEffort = ReasoningEffort::Medium;
        QVERIFY(talk.ask(request).has_value());
        QVERIFY(talk.sent(0).contains(R"("type":"enabled")"));
        QVERIFY(talk.sent(1).contains(R"("type":"adaptive")"));
        QVERIFY(talk.sent(1).contains(R"("effort":"medium")"));
    }

    void aLimitThatIsTooHighIsLowered()
    {
        Talk talk(
            {refusal(400, "invalid_request_error",
                     "max_tokens: 32000 > 8192, which is the maximum allowed number of output tokens for claude-test"),
             answer(R"({"type":"text","text":"A"})", "end_turn")});
        QVERIFY(talk.ask(question(u"claude-test"_s)).has_value());
        QVERIFY(talk.sent(1).contains("\"max_tokens\":8192,"));
    }

    void reasoningThatIsNotTakenBackIsLeftOut()
    {
        Talk talk(
            {refusal(400, "invalid_request_error", "messages.1.content.0: Invalid `signature` in `thinking` block"),
             answer(R"({"type":"text","text":"A"})", "end_turn")});
        ChatRequest request = question(u"claude-test"_s);
        Message before = textMessage(Role::Assistant, u"Yes"_s);
        before.parts.insert(before.parts.begin(), ReasoningPart{u"Hm"_s, false, "S", {}});
        request.messages.push_back(before);
        request.messages.push_back(textMessage(Role::User, u"Why?"_s));
        QVERIFY(talk.ask(request).has_value());
        QVERIFY(talk.sent(0).contains("thinking"));
        QVERIFY(!talk.sent(1).contains("thinking"));
        QVERIFY(find<Notice>(talk.sink));
    }

    void aRefusalThatNothingChangesIsNotSentTwice()
    {
        Talk talk({refusal(400, "invalid_request_error", "temperature is not supported")});
        const auto end = talk.ask(question(u"claude-test"_s));
        QVERIFY(!end);
        QCOMPARE(talk.transport.requests().size(), std::size_t(1));
    }

    void modelsTellWhatTheyCan()
    {
        const Endpoint endpoint = endpointAt(ProviderKind::Anthropic, u"https://a.example/v1/"_s);
        const AnthropicAdapter adapter(endpoint);
        const auto request = adapter.modelsRequest();
        QVERIFY(request.has_value());
        QCOMPARE(request->url, QUrl(u"https://a.example/v1/models?limit=1000"_s));
        const auto models = adapter.decodeModels(
            R"({"data":[{"type":"model","id":"claude-x-9","display_name":"X","max_input_tokens":1000000,"max_tokens":64000,)"
            R"("capabilities":{"image_input":{"supported":true},"thinking":{"supported":true,"types":{}},"structured_outputs":{"supported":false}}},)"
            R"({"id":"claude-3-haiku-20240307","display_name":"Haiku"},{"id":7},null],"has_more":false})");
        QVERIFY(models.has_value());
        QCOMPARE(models->size(), std::size_t(2));
        const auto &model = models->front();
        QCOMPARE(model.id, u"claude-x-9"_s);
        QCOMPARE(model.contextTokens, std::optional<qint64>(1000000));
        QCOMPARE(model.maxOutputTokens, std::optional<qint64>(64000));
        QCOMPARE(model.vision, std::optional(true));
        QCOMPARE(model.reasoning, std::optional(true));
        QCOMPARE(model.structuredOutput, std::optional(false));
        QCOMPARE(models->back().maxOutputTokens, std::optional<qint64>(4096)); // from the table
        QVERIFY(!adapter.decodeModels("[]"));
    }
};

QTEST_GUILESS_MAIN(TestAnthropicAdapter)
#include "tst_anthropicadapter.moc"
