// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/OpenAiChatAdapter.h"

#include "support/Conformance.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

// The cases C1 to C3 and the ends, in every form of the harness; C4 to C11: tst_openaichatextras.
namespace {

const AdapterMaker makeAdapter = [](const Endpoint &endpoint) -> std::unique_ptr<Adapter> {
    return std::make_unique<OpenAiChatAdapter>(endpoint);
};

QByteArray data(const QByteArray &json)
{
    return "data: " + json + "\n\n";
}

//! A chunk with one choice: its delta and the rest of it.
QByteArray chunk(const QByteArray &delta, const QByteArray &finish = "null")
{
    return data(R"({"id":"c1","object":"chat.completion.chunk","created":1,"model":"m1","choices":[{"index":0,"delta":)"
                + delta + R"(,"finish_reason":)" + finish + "}]}");
}

QByteArray call(const QByteArray &calls, const QByteArray &finish = "null")
{
    return chunk(R"({"tool_calls":)" + calls + "}", finish);
}

const QByteArray done = "data: [DONE]\n\n";
const QByteArray failing = "data: {\"error\":{\"message\":\"boom\",\"type\":\"server_error\",\"code\":null}}\n\n";
const ResponseStarted started{u"c1"_s, u"m1"_s, {}, {}};

Fixture textFixture(std::vector<QByteArray> frames, const QString &text, FinishReason reason = FinishReason::Complete,
                    const QString &word = u"stop"_s)
{
    Fixture fixture;
    fixture.request = question(u"m1"_s);
    fixture.frames = std::move(frames);
    fixture.decisiveFrames = fixture.frames.size() - 1;
    fixture.events = {started, BlockStarted{0, BlockKind::Text}, TextDelta{0, text}, BlockFinished{0, true}};
    fixture.end = Finished{reason, word};
    fixture.parts = {TextPart{text, {}}};
    fixture.errorFrame = failing;
    return fixture;
}

struct Called {
    QString id;
    QString name;
    QByteArray arguments;
};

//! \a calls one after the other, each in a block of its own; the deltas of the arguments are joined.
Fixture callFixture(std::vector<QByteArray> frames, const std::vector<Called> &calls,
                    const QString &word = u"tool_calls"_s)
{
    Fixture fixture;
    fixture.request = question(u"m1"_s);
    fixture.frames = std::move(frames);
    fixture.decisiveFrames = fixture.frames.size() - 1;
    fixture.events = {started};
    int block = 0;
    for (const auto &[id, name, arguments] : calls) {
        fixture.events.push_back(BlockStarted{block, BlockKind::ToolCall});
        fixture.events.push_back(ToolCallStarted{block, id, name});
        if (!arguments.isEmpty())
            fixture.events.push_back(ToolArgumentsDelta{block, arguments, false});
        fixture.parts.push_back(ToolCallPart{id, name, arguments.isEmpty() ? QByteArray("{}") : arguments, {}, true});
        ++block;
    }
    for (int i = 0; i < block; ++i)
        fixture.events.push_back(BlockFinished{i, true});
    fixture.end = Finished{FinishReason::ToolCall, word};
    fixture.errorFrame = failing;
    return fixture;
}

} // namespace

class TestOpenAiChat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void c1EmptyDeltasSayNothing();
    void c2UsageIsTakenWhereverItComes_data();
    void c2UsageIsTakenWhereverItComes();
    void c2VendorsOwnCountsNestAlike_data();
    void c2VendorsOwnCountsNestAlike();
    void c3ToolCallDeltasAccumulateByIndex();
    void c3CallsAreUnderstoodHoweverTheyCome_data();
    void c3CallsAreUnderstoodHoweverTheyCome();
    void c3SeveralCallsStayApart_data();
    void c3SeveralCallsStayApart();
    void c3InterleavedCallsGoToTheirOwn();
    void c3ArgumentsThatAreSentOtherwiseAgainReplace();
    void c3CallThatWasCutIsNotComplete();
    void t5EndMarkMayBeMissingAfterAFinishReason();
    void t5EndMarkAloneEnds();
    void t4ErrorWithStatus200AndJsonIsAnError();
    void finishReasonsOfAllServersAreKept_data();
    void finishReasonsOfAllServersAreKept();
};

void TestOpenAiChat::c1EmptyDeltasSayNothing()
{
    auto fixture = textFixture({chunk(R"({"role":"assistant"})"), chunk(R"({"content":""})"),
                                chunk(R"({"content":null})"), chunk("{}"),
                                data(R"({"id":"c1","model":"m1","choices":[]})"), chunk(R"({"content":"Hel"})"),
                                chunk(R"({"content":"lo"})"), chunk("{}", "\"stop\""), done},
                               u"Hello"_s);
    fixture.replayBody =
        R"({"model":"m1","messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello"},)"
        R"({"role":"user","content":"go on"}],"stream":true,"stream_options":{"include_usage":true}})";
    QCOMPARE(runConformance(makeAdapter, fixture), QString());
}

void TestOpenAiChat::c2UsageIsTakenWhereverItComes_data()
{
    QTest::addColumn<QList<QByteArray>>("frames");
    QTest::addColumn<int>("decisive");
    const QByteArray usage =
        R"("usage":{"prompt_tokens":9,"completion_tokens":12,"total_tokens":21,"prompt_tokens_details":{"cached_tokens":4},"completion_tokens_details":{"reasoning_tokens":5}})";
    const QByteArray head = R"({"id":"c1","model":"m1",)";
    const QByteArray text = R"("choices":[{"index":0,"delta":{"content":"a"},"finish_reason":null}])";
    const QByteArray end = R"("choices":[{"index":0,"delta":{},"finish_reason":"stop"}])";
    QTest::newRow("after the finish") << QList<QByteArray>{
        data(head + text + R"(,"usage":null})"), data(head + end + "}"), data(head + R"("choices":[],)" + usage + "}"),
        done} << 2;
    QTest::newRow("with the finish") << QList<QByteArray>{data(head + text + "}"), data(head + end + "," + usage + "}"),
                                                          done}
                                     << 2;
    QTest::newRow("with every chunk") << QList<QByteArray>{
        data(head + text + R"(,"usage":{"prompt_tokens":9,"completion_tokens":1,"total_tokens":10}})"),
        data(head + end + "," + usage + "}"),
        done} << 2;
    QTest::newRow("x_groq") << QList<QByteArray>{data(head + R"("x_groq":{"id":"r"},)" + text + "}"),
                                                 data(head + end + R"(,"x_groq":{)" + usage + "}}"), done}
                            << 2;
    QTest::newRow("in the choice") << QList<QByteArray>{
        data(head + text + "}"),
        data(head + R"("choices":[{"index":0,"delta":{},"finish_reason":"stop",)" + usage + "}]}"),
        done} << 2;
}

void TestOpenAiChat::c2UsageIsTakenWhereverItComes()
{
    QFETCH(const QList<QByteArray>, frames);
    QFETCH(const int, decisive);
    auto fixture = textFixture({frames.begin(), frames.end()}, u"a"_s);
    fixture.decisiveFrames = std::size_t(decisive);
    fixture.usage = Usage{9, 4, {}, {}, 12, 5, 21, {}, {}, {}, false};
    fixture.events.insert(fixture.events.end() - 1, UsageReported{*fixture.usage});
    QCOMPARE(runConformance(makeAdapter, fixture), QString());
}

void TestOpenAiChat::c2VendorsOwnCountsNestAlike_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("cached");
    QTest::addColumn<qint64>("completion");
    QTest::newRow("DeepSeek") << QByteArray(
        R"({"prompt_tokens":9,"completion_tokens":3,"total_tokens":12,"prompt_cache_hit_tokens":8})")
                              << qint64(8) << qint64(3);
    QTest::newRow("xAI") << QByteArray(
        R"({"prompt_tokens":9,"completion_tokens":3,"total_tokens":22,"prompt_tokens_details":{"cached_tokens":2},"completion_tokens_details":{"reasoning_tokens":10}})")
                         << qint64(2) << qint64(13);
    QTest::newRow("Moonshot") << QByteArray(
        R"({"prompt_tokens":9,"completion_tokens":3,"total_tokens":12,"cached_tokens":1})")
                              << qint64(1) << qint64(3);
}

void TestOpenAiChat::c2VendorsOwnCountsNestAlike()
{
    QFETCH(const QByteArray, json);
    const OpenAiChatAdapter adapter(endpointAt(ProviderKind::OpenAiCompatible, u"http://h"_s));
    const auto answer = adapter.decodeEmbedding(R"({"data":[{"embedding":[1]}],"usage":)" + json + "}");
    QVERIFY(answer);
    QTEST(answer->usage.cached.value_or(-1), "cached");
    QTEST(answer->usage.completion.value_or(-1), "completion");
}

void TestOpenAiChat::c3ToolCallDeltasAccumulateByIndex()
{
    auto fixture = callFixture(
        {chunk(R"({"role":"assistant","content":null})"),
         call(R"([{"index":0,"id":"call_a","type":"function","function":{"name":"f","arguments":""}}])"),
         call(R"([{"index":0,"function":{"arguments":"{\"a"}}])"),
         call(R"([{"index":0,"function":{"arguments":"\": 1.0}"}}])"), call("[]", "\"tool_calls\""), done},
        {{u"call_a"_s, u"f"_s, R"({"a": 1.0})"}});
    fixture.replayBody =
        R"({"model":"m1","messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":null,"tool_calls":)"
        R"([{"id":"call_a","type":"function","function":{"name":"f","arguments":"{\"a\": 1.0}"}}]},)"
        R"({"role":"user","content":"go on"}],"stream":true,"stream_options":{"include_usage":true}})";
    QCOMPARE(runConformance(makeAdapter, fixture), QString());
}

void TestOpenAiChat::c3CallsAreUnderstoodHoweverTheyCome_data()
{
    QTest::addColumn<QList<QByteArray>>("deltas");
    QTest::addColumn<QByteArray>("finish");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("arguments");
    const auto row = [](const char *name, const QList<QByteArray> &deltas, const QByteArray &arguments = R"({"a":1})",
                        const QString &id = u"x"_s, const QByteArray &finish = "\"tool_calls\"") {
        QTest::newRow(name) << deltas << finish << id << arguments;
    };
    const QByteArray whole =
        R"([{"index":0,"id":"x","type":"function","function":{"name":"f","arguments":"{\"a\":1}"}}])";
    row("whole in one delta", {whole});
    row("no index",
        {R"([{"id":"x","function":{"name":"f","arguments":"{\"a\""}}])", R"([{"function":{"arguments":":1}"}}])"});
    row("index null",
        {R"([{"index":null,"id":"x","function":{"name":"f","arguments":"{\"a\""}}])",
         R"([{"index":null,"function":{"arguments":":1}"}}])"});
    row("index from 1",
        {R"([{"index":1,"id":"x","function":{"name":"f","arguments":""}}])",
         R"([{"index":1,"function":{"arguments":"{\"a\":1}"}}])"});
    row("id and name again",
        {R"([{"index":0,"id":"x","function":{"name":"f","arguments":"{\"a\""}}])",
         R"([{"index":0,"id":"x","function":{"name":"f","arguments":":1}"}}])"});
    row("id and name empty later",
        {R"([{"index":0,"id":"x","function":{"name":"f","arguments":"{\"a\""}}])",
         R"([{"index":0,"id":"","function":{"name":"","arguments":":1}"}}])"});
    row("name after arguments",
        {R"([{"index":0,"id":"x","function":{"arguments":"{\"a\":1}"}}])", R"([{"index":0,"function":{"name":"f"}}])"});
    row("no arguments", {R"([{"index":0,"id":"x","function":{"name":"f","arguments":""}}])"}, "");
    row("arguments null", {R"([{"index":0,"id":"x","function":{"name":"f","arguments":null}}])"}, "");
    row("whole again", {whole, whole});
    row("whole again after pieces",
        {R"([{"index":0,"id":"x","function":{"name":"f","arguments":"{\"a\""}}])",
         R"([{"index":0,"function":{"arguments":":1}"}}])", R"([{"index":0,"function":{"arguments":"{\"a\":1}"}}])"});
    row("arguments as object", {R"([{"index":0,"id":"x","function":{"name":"f","arguments":{ "a":1.50 }}}])"},
        R"({ "a":1.50 })");
    row("finish says stop", {whole}, R"({"a":1})", u"x"_s, "\"stop\"");
    row("no id", {R"([{"index":0,"function":{"name":"f","arguments":"{\"a\":1}"}}])"}, R"({"a":1})", u"call_0"_s);
}

void TestOpenAiChat::c3CallsAreUnderstoodHoweverTheyCome()
{
    QFETCH(const QList<QByteArray>, deltas);
    QFETCH(const QByteArray, finish);
    QFETCH(const QString, id);
    QFETCH(const QByteArray, arguments);
    std::vector<QByteArray> frames;
    for (const auto &delta : deltas)
        frames.push_back(call(delta));
    frames.push_back(chunk("{}", finish));
    frames.push_back(done);
    const auto fixture = callFixture(std::move(frames), {{id, u"f"_s, arguments}},
                                     QString::fromLatin1(finish).remove(u'"'));
    QCOMPARE(runConformance(makeAdapter, fixture), QString());
}

void TestOpenAiChat::c3SeveralCallsStayApart_data()
{
    QTest::addColumn<QList<QByteArray>>("deltas");
    QTest::newRow("in one delta") << QList<QByteArray>{
        R"([{"index":0,"id":"x","function":{"name":"f","arguments":"{\"a\":1}"}},{"index":1,"id":"y","function":{"name":"g","arguments":"{}"}}])"};
    QTest::newRow("one after the other") << QList<QByteArray>{
        R"([{"index":0,"id":"x","function":{"name":"f","arguments":"{\"a\":1}"}}])",
        R"([{"index":1,"id":"y","function":{"name":"g","arguments":"{}"}}])"};
    QTest::newRow("all with index 0") << QList<QByteArray>{
        R"([{"index":0,"id":"x","function":{"name":"f","arguments":"{\"a\":1}"}}])",
        R"([{"index":0,"id":"y","function":{"name":"g","arguments":"{}"}}])"};
    QTest::newRow("all without index") << QList<QByteArray>{
        R"([{"id":"x","function":{"name":"f","arguments":"{\"a\":1}"}},{"id":"y","function":{"name":"g","arguments":"{}"}}])"};
}

void TestOpenAiChat::c3SeveralCallsStayApart()
{
    QFETCH(const QList<QByteArray>, deltas);
    std::vector<QByteArray> frames;
    for (const auto &delta : deltas)
        frames.push_back(call(delta));
    frames.push_back(chunk("{}", "\"tool_calls\""));
    frames.push_back(done);
    const auto fixture = callFixture(std::move(frames), {{u"x"_s, u"f"_s, R"({"a":1})"}, {u"y"_s, u"g"_s, "{}"}});
    QCOMPARE(runConformance(makeAdapter, fixture), QString());
}

void TestOpenAiChat::c3InterleavedCallsGoToTheirOwn()
{
    auto fixture = callFixture(
        {call(
             R"([{"index":0,"id":"x","function":{"name":"f","arguments":""}},{"index":1,"id":"y","function":{"name":"g","arguments":""}}])"),
         call(R"([{"index":1,"function":{"arguments":"{\"b\""}}])"),
         call(R"([{"index":0,"function":{"arguments":"{}"}}])"),
         call(R"([{"index":1,"function":{"arguments":":2}"}}])"), chunk("{}", "\"tool_calls\""), done},
        {});
    fixture.events = {started,
                      BlockStarted{0, BlockKind::ToolCall},
                      ToolCallStarted{0, u"x"_s, u"f"_s},
                      BlockStarted{1, BlockKind::ToolCall},
                      ToolCallStarted{1, u"y"_s, u"g"_s},
                      ToolArgumentsDelta{1, "{\"b\"", false},
                      ToolArgumentsDelta{0, "{}", false},
                      ToolArgumentsDelta{1, ":2}", false},
                      BlockFinished{0, true},
                      BlockFinished{1, true}};
    fixture.parts = {ToolCallPart{u"x"_s, u"f"_s, "{}", {}, true},
                     ToolCallPart{u"y"_s, u"g"_s, R"({"b":2})", {}, true}};
    QCOMPARE(runConformance(makeAdapter, fixture), QString());
}

void TestOpenAiChat::c3ArgumentsThatAreSentOtherwiseAgainReplace()
{
    auto fixture = callFixture({call(R"([{"index":0,"id":"x","function":{"name":"f","arguments":"{\"a\":1}"}}])"),
                                call(R"([{"index":0,"function":{"arguments":"{\"a\":2}"}}])"),
                                chunk("{}", "\"tool_calls\""), done},
                               {{u"x"_s, u"f"_s, R"({"a":1})"}});
    fixture.events.insert(fixture.events.end() - 1, ToolArgumentsDelta{0, R"({"a":2})", true});
    fixture.parts = {ToolCallPart{u"x"_s, u"f"_s, R"({"a":2})", {}, true}};
    QCOMPARE(runConformance(makeAdapter, fixture), QString());
}

void TestOpenAiChat::c3CallThatWasCutIsNotComplete()
{
    auto fixture = callFixture(
        {call(R"([{"index":0,"id":"x","function":{"name":"f","arguments":"{\"a"}}])"), chunk("{}", "\"length\""), done},
        {{u"x"_s, u"f"_s, "{\"a"}}, u"length"_s);
    fixture.events.back() = BlockFinished{0, false};
    fixture.parts = {ToolCallPart{u"x"_s, u"f"_s, "{\"a", {}, false}};
    fixture.end = Finished{FinishReason::Length, u"length"_s};
    QCOMPARE(runConformance(makeAdapter, fixture), QString());
}

void TestOpenAiChat::t5EndMarkMayBeMissingAfterAFinishReason()
{
    auto fixture = textFixture({chunk(R"({"content":"a"})"), chunk("{}", "\"stop\"")}, u"a"_s);
    fixture.decisiveFrames = 2;
    QCOMPARE(runConformance(makeAdapter, fixture), QString());
}

void TestOpenAiChat::t5EndMarkAloneEnds()
{
    auto fixture = textFixture({chunk(R"({"content":"a"})"), done}, u"a"_s, FinishReason::Complete, QString());
    fixture.decisiveFrames = 2;
    QCOMPARE(runConformance(makeAdapter, fixture), QString());
}

void TestOpenAiChat::t4ErrorWithStatus200AndJsonIsAnError()
{
    Fixture fixture;
    fixture.request = question(u"m1"_s);
    fixture.frames = {R"({"error":{"message":"slow down","code":429}})"};
    fixture.decisiveFrames = 0;
    const OpenAiChatAdapter adapter(endpointAt(ProviderKind::OpenAiCompatible, u"http://h"_s));
    const auto decoder = adapter.makeDecoder(fixture.request);
    struct : EventSink {
        void take(StreamEvent) override {}
    } sink;
    decoder->whole(fixture.frames.front(), sink);
    const auto end = decoder->end(sink);
    QVERIFY(!end);
    QCOMPARE(end.error().kind, ErrorKind::RateLimit);
    QCOMPARE(end.error().message, u"slow down"_s);
}

void TestOpenAiChat::finishReasonsOfAllServersAreKept_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<FinishReason>("reason");
    QTest::newRow("stop") << QByteArray("stop") << FinishReason::Complete;
    QTest::newRow("length") << QByteArray("length") << FinishReason::Length;
    QTest::newRow("Mistral") << QByteArray("model_length") << FinishReason::Length;
    QTest::newRow("filter") << QByteArray("content_filter") << FinishReason::ContentFilter;
    QTest::newRow("eos") << QByteArray("eos") << FinishReason::Complete;
    QTest::newRow("unknown") << QByteArray("whatever") << FinishReason::Complete;
}

void TestOpenAiChat::finishReasonsOfAllServersAreKept()
{
    QFETCH(const QByteArray, word);
    QFETCH(const FinishReason, reason);
    const auto fixture = textFixture({chunk(R"({"content":"a"})"), chunk("{}", '"' + word + '"'), done}, u"a"_s, reason,
                                     QString::fromLatin1(word));
    QCOMPARE(runConformance(makeAdapter, fixture), QString());
}

QTEST_GUILESS_MAIN(TestOpenAiChat)
#include "tst_openaichat.moc"
