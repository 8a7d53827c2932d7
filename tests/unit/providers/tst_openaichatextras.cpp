// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/OpenAiChatAdapter.h"

#include "domain/MessageBuilder.h"
#include "support/Conformance.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

// The cases C4 to C11. C1 to C3: tst_openaichat.
namespace {

AdapterMaker makerFor(const QString &preset)
{
    return [preset](Endpoint endpoint) -> std::unique_ptr<Adapter> {
        endpoint.config.preset = preset;
        return std::make_unique<OpenAiChatAdapter>(endpoint);
    };
}

QByteArray data(const QByteArray &json)
{
    return "data: " + json + "\n\n";
}

QByteArray chunk(const QByteArray &delta, const QByteArray &finish = "null")
{
    return data(R"({"id":"c1","model":"m1","choices":[{"index":0,"delta":)" + delta + R"(,"finish_reason":)" + finish
                + "}]}");
}

const QByteArray stop = chunk("{}", "\"stop\"");
const QByteArray done = "data: [DONE]\n\n";
const QByteArray failing = "data: {\"error\":{\"message\":\"boom\",\"type\":\"server_error\"}}\n\n";

Fixture fixtureOf(std::vector<QByteArray> frames)
{
    Fixture fixture;
    fixture.request = question(u"m1"_s);
    fixture.frames = std::move(frames);
    fixture.decisiveFrames = fixture.frames.size() - 1;
    fixture.end = Finished{FinishReason::Complete, u"stop"_s};
    fixture.errorFrame = failing;
    return fixture;
}

//! One block of reasoning, then one of text.
void expectThought(Fixture &fixture, const QString &reasoning, const QString &text)
{
    fixture.events = {ResponseStarted{u"c1"_s, u"m1"_s, {}, {}},
                      BlockStarted{0, BlockKind::Reasoning},
                      ReasoningDelta{0, reasoning, false},
                      BlockFinished{0, true},
                      BlockStarted{1, BlockKind::Text},
                      TextDelta{1, text},
                      BlockFinished{1, true}};
    fixture.parts = {ReasoningPart{reasoning, false, {}, {}}, TextPart{text, {}}};
}

struct Played {
    std::vector<StreamEvent> events;
    MessageBuilder builder;
    Result<Finished> end;
};

struct Keeper : EventSink {
    explicit Keeper(Played &kept)
        : played(kept)
    {
    }
    void take(StreamEvent event) override
    {
        played.builder.take(event);
        played.events.push_back(std::move(event));
    }
    Played &played;
};

//! What becomes of \a body in one piece.
Played playWhole(const QByteArray &body)
{
    const OpenAiChatAdapter adapter(endpointAt(ProviderKind::OpenAiCompatible, u"http://h"_s));
    const auto decoder = adapter.makeDecoder({});
    Played played;
    Keeper keeper(played);
    decoder->whole(body, keeper);
    played.end = decoder->end(keeper);
    return played;
}

//! What becomes of the frames with these \a datas.
Played playFrames(const QList<QByteArray> &datas)
{
    const OpenAiChatAdapter adapter(endpointAt(ProviderKind::OpenAiCompatible, u"http://h"_s));
    const auto decoder = adapter.makeDecoder({});
    Played played;
    Keeper keeper(played);
    for (const auto &text : datas) {
        Frame frame;
        frame.data = text;
        decoder->frame(frame, keeper);
    }
    played.end = decoder->end(keeper);
    return played;
}

} // namespace

class TestOpenAiChatExtras : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void c4ReasoningHasManyNames_data();
    void c4ReasoningHasManyNames();
    void c4ThinkTagThatTheTemplateOpenedIsFoundAtItsEnd();
    void c4ThinkTagThatIsNeverClosedIsAllReasoning();
    void c5ReasoningDetailsGoBackUnmodified();
    void c5ThoughtSignatureOfACallGoesBack();
    void c6ErrorInTheStreamEndsIt_data();
    void c6ErrorInTheStreamEndsIt();
    void c7RefusalIsShownAndSaid();
    void c7FilteredAnswerKeepsWhatCame();
    void c8AnnotationsAreCitations();
    void c8PerplexitysSourcesComeOnce();
    void c9ImagesAndSoundAreKept();
    void c10OtherChoicesAreNotMixedIn();
    void c11FieldsOfWrongTypesDoNotAbort();
    void brokenJsonIsAProtocolError();
    void nothingAtAllIsTruncated();
    void wholeAnswersGiveTheSameEvents();
    void wholeAnswerOfAnotherKindIsAProtocolError();
    void endlessCallsAreNotKept();
};

void TestOpenAiChatExtras::c4ReasoningHasManyNames_data()
{
    QTest::addColumn<QList<QByteArray>>("deltas");
    QTest::newRow("reasoning_content") << QList<QByteArray>{R"({"reasoning_content":"h"})",
                                                            R"({"reasoning_content":"m"})", R"({"content":"Yes"})"};
    QTest::newRow("reasoning") << QList<QByteArray>{R"({"reasoning":"h"})", R"({"reasoning":"m"})",
                                                    R"({"content":"Yes"})"};
    QTest::newRow("both") << QList<QByteArray>{R"({"reasoning":"hm","reasoning_content":"hm","content":""})",
                                               R"({"content":"Yes"})"};
    QTest::newRow("all in one delta") << QList<QByteArray>{R"({"content":"Yes","reasoning_content":"hm"})"};
    QTest::newRow("content in parts") << QList<QByteArray>{
        R"({"content":[{"type":"thinking","thinking":[{"type":"text","text":"hm"}]}]})",
        R"({"content":[{"type":"text","text":"Yes"}]})"};
    QTest::newRow("tags") << QList<QByteArray>{R"({"content":"<thi"})", R"({"content":"nk>hm</"})",
                                               R"({"content":"think>\n\nYes"})"};
}

void TestOpenAiChatExtras::c4ReasoningHasManyNames()
{
    QFETCH(const QList<QByteArray>, deltas);
    std::vector<QByteArray> frames;
    for (const auto &delta : deltas)
        frames.push_back(chunk(delta));
    frames.push_back(stop);
    frames.push_back(done);
    auto fixture = fixtureOf(std::move(frames));
    expectThought(fixture, u"hm"_s, u"Yes"_s);
    QCOMPARE(runConformance(makerFor({}), fixture), QString());
}

void TestOpenAiChatExtras::c4ThinkTagThatTheTemplateOpenedIsFoundAtItsEnd()
{
    const auto played = playFrames({R"({"id":"c1","choices":[{"delta":{"content":"hm, let me\n"}}]})",
                                    R"({"choices":[{"delta":{"content":"</think>\n\nYes"},"finish_reason":"stop"}]})",
                                    "[DONE]"});
    QVERIFY(played.end);
    const Message message = played.builder.message();
    QCOMPARE(message.text(), u"Yes"_s);
    QCOMPARE(message.reasoning(), u"hm, let me\n"_s);
}

void TestOpenAiChatExtras::c4ThinkTagThatIsNeverClosedIsAllReasoning()
{
    auto fixture = fixtureOf(
        {chunk(R"({"content":"<think>on and"})"), chunk(R"({"content":" on"})"), chunk("{}", "\"length\""), done});
    fixture.events = {ResponseStarted{u"c1"_s, u"m1"_s, {}, {}}, BlockStarted{0, BlockKind::Reasoning},
                      ReasoningDelta{0, u"on and on"_s, false}, BlockFinished{0, true}};
    fixture.parts = {ReasoningPart{u"on and on"_s, false, {}, {}}};
    fixture.end = Finished{FinishReason::Length, u"length"_s};
    QCOMPARE(runConformance(makerFor({}), fixture), QString());
}

void TestOpenAiChatExtras::c5ReasoningDetailsGoBackUnmodified()
{
    auto fixture = fixtureOf(
        {chunk(
             R"({"reasoning":"h","reasoning_details":[{"type":"reasoning.text","text":"h","format":"f/1","index":0}]})"),
         chunk(
             R"({"reasoning":"m","reasoning_details":[{"type":"reasoning.text","text":"m","format":"f/1","index":0}]})"),
         chunk(R"({"reasoning_details":[{"type":"reasoning.text","signature":"c2ln","format":"f/1","index":0}]})"),
         chunk(R"({"reasoning_details":[{"type":"reasoning.encrypted","data":"8J+\/", "x":1.0,"index":1}]})"),
         chunk(R"({"content":"Yes"})"), stop, done});
    expectThought(fixture, u"hm"_s, u"Yes"_s);
    const QByteArray first = R"({"type":"reasoning.text","text":"hm","format":"f/1","index":0,"signature":"c2ln"})";
    const QByteArray second = R"({"type":"reasoning.encrypted","data":"8J+\/", "x":1.0,"index":1})";
    const OpaquePart textItem{u"openai-chat"_s, first};
    const OpaquePart sealedItem{u"openai-chat"_s, second};
    fixture.events.insert(fixture.events.end() - 1, {OpaqueReceived{textItem}, OpaqueReceived{sealedItem}});
    fixture.parts.push_back(textItem);
    fixture.parts.push_back(sealedItem);
    fixture.replayBody =
        R"({"model":"m1","messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Yes","reasoning_details":[)"
        + first + "," + second
        + R"(]},{"role":"user","content":"go on"}],"stream":true,"stream_options":{"include_usage":true},"usage":{"include":true}})";
    QCOMPARE(runConformance(makerFor(u"openrouter"_s), fixture), QString());
}

void TestOpenAiChatExtras::c5ThoughtSignatureOfACallGoesBack()
{
    auto fixture = fixtureOf(
        {chunk(
             R"({"tool_calls":[{"index":0,"id":"x","type":"function","function":{"name":"f","arguments":"{}"},"extra_content":{"google": {"thought_signature":"a\/b="}}}]})"),
         stop, done});
    const QByteArray extra = R"({"google": {"thought_signature":"a\/b="}})";
    fixture.events = {ResponseStarted{u"c1"_s, u"m1"_s, {}, {}},
                      BlockStarted{0, BlockKind::ToolCall},
                      ToolCallStarted{0, u"x"_s, u"f"_s},
                      ToolArgumentsDelta{0, "{}", false},
                      SignatureReceived{0, extra},
                      BlockFinished{0, true}};
    fixture.parts = {ToolCallPart{u"x"_s, u"f"_s, "{}", extra, true}};
    fixture.end = Finished{FinishReason::ToolCall, u"stop"_s};
    fixture.replayBody =
        R"({"model":"m1","messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":null,"tool_calls":[{"id":"x","type":"function","function":{"name":"f","arguments":"{}"},"extra_content":)"
        + extra + R"(}]},{"role":"user","content":"go on"}],"stream":true,"stream_options":{"include_usage":true}})";
    QCOMPARE(runConformance(makerFor({}), fixture), QString());
}

void TestOpenAiChatExtras::c6ErrorInTheStreamEndsIt_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("message");
    QTest::newRow("OpenAI") << QByteArray(R"({"error":{"message":"boom","type":"server_error","code":null}})")
                            << ErrorKind::Server << u"boom"_s;
    QTest::newRow("text") << QByteArray(R"({"error":"boom"})") << ErrorKind::Server << u"boom"_s;
    QTest::newRow("vLLM") << QByteArray(R"({"object":"error","message":"boom","code":400})") << ErrorKind::BadRequest
                          << u"boom"_s;
    QTest::newRow("Groq") << QByteArray(R"({"x_groq":{"id":"r","error":"boom"},"choices":[]})") << ErrorKind::Server
                          << u"boom"_s;
    QTest::newRow("OpenRouter") << QByteArray(
        R"({"id":"g","error":{"code":502,"message":"Provider returned error","metadata":{"provider_name":"Up","raw":"the true cause"}},"choices":[{"index":0,"delta":{"content":""},"finish_reason":"error"}]})")
                                << ErrorKind::Server << u"Provider returned error (Up): the true cause"_s;
    QTest::newRow("in the choice") << QByteArray(
        R"({"id":"g","choices":[{"index":0,"delta":{},"finish_reason":"error","error":{"code":429,"message":"boom"}}]})")
                                   << ErrorKind::RateLimit << u"boom"_s;
    QTest::newRow("finish reason alone") << QByteArray(
        R"({"choices":[{"index":0,"delta":{},"finish_reason":"error"}]})")
                                         << ErrorKind::Server << QString();
}

void TestOpenAiChatExtras::c6ErrorInTheStreamEndsIt()
{
    QFETCH(const QByteArray, json);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, message);
    auto fixture = fixtureOf({chunk(R"({"content":"so far"})"), data(json), done});
    if (!message.isEmpty()) // after a reason alone, the rest is still taken
        fixture.frames.insert(fixture.frames.begin() + 2, chunk(R"({"content":"late"})"));
    fixture.decisiveFrames = 2;
    fixture.events = {ResponseStarted{u"c1"_s, u"m1"_s, {}, {}}, BlockStarted{0, BlockKind::Text},
                      TextDelta{0, u"so far"_s}, BlockFinished{0, true}};
    fixture.parts = {TextPart{u"so far"_s, {}}};
    fixture.end = failure(kind, message);
    QCOMPARE(runConformance(makerFor({}), fixture), QString());
}

void TestOpenAiChatExtras::c7RefusalIsShownAndSaid()
{
    auto fixture = fixtureOf({chunk(R"({"refusal":"I can"})"), chunk(R"({"refusal":"not."})"), stop, done});
    fixture.events = {ResponseStarted{u"c1"_s, u"m1"_s, {}, {}}, BlockStarted{0, BlockKind::Text},
                      TextDelta{0, u"I cannot."_s}, BlockFinished{0, true}};
    fixture.parts = {TextPart{u"I cannot."_s, {}}};
    fixture.end = Finished{FinishReason::Refusal, u"stop"_s};
    QCOMPARE(runConformance(makerFor({}), fixture), QString());
}

void TestOpenAiChatExtras::c7FilteredAnswerKeepsWhatCame()
{
    auto fixture = fixtureOf({chunk(R"({"content":"Once"})"), chunk("{}", "\"content_filter\""), done});
    fixture.events = {ResponseStarted{u"c1"_s, u"m1"_s, {}, {}}, BlockStarted{0, BlockKind::Text},
                      TextDelta{0, u"Once"_s}, BlockFinished{0, true}};
    fixture.parts = {TextPart{u"Once"_s, {}}};
    fixture.end = Finished{FinishReason::ContentFilter, u"content_filter"_s};
    QCOMPARE(runConformance(makerFor({}), fixture), QString());
}

void TestOpenAiChatExtras::c8AnnotationsAreCitations()
{
    auto fixture = fixtureOf(
        {chunk(R"({"content":"😀 see it"})"),
         chunk(
             R"({"annotations":[{"type":"url_citation","url_citation":{"url":"https:\/\/a.b","title":"T","start_index":2,"end_index":5}}]})"),
         stop, done});
    const CitationPart citation{u"T"_s, u"https:\u002F/a.b"_s, {}, 3, 6};
    fixture.events = {ResponseStarted{u"c1"_s, u"m1"_s, {}, {}}, BlockStarted{0, BlockKind::Text},
                      TextDelta{0, u"😀 see it"_s}, CitationReceived{0, citation}, BlockFinished{0, true}};
    fixture.parts = {TextPart{u"😀 see it"_s, {}}, citation};
    QCOMPARE(runConformance(makerFor({}), fixture), QString());
}

void TestOpenAiChatExtras::c8PerplexitysSourcesComeOnce()
{
    const QByteArray sources =
        R"({"id":"c1","model":"m1","citations":["u1","u2"],"search_results":[{"title":"A","url":"u1"},{"title":"B","url":"u2"}],"choices":[{"index":0,"delta":)";
    auto fixture = fixtureOf({data(sources + R"({"content":"a"}}]})"), data(sources + R"({"content":"b"}}]})"),
                              data(sources + R"({},"finish_reason":"stop"}]})"), done});
    const CitationPart first{u"A"_s, u"u1"_s, {}, {}, {}};
    const CitationPart second{u"B"_s, u"u2"_s, {}, {}, {}};
    fixture.events = {ResponseStarted{u"c1"_s, u"m1"_s, {}, {}},
                      BlockStarted{0, BlockKind::Text},
                      TextDelta{0, u"ab"_s},
                      CitationReceived{0, first},
                      CitationReceived{0, second},
                      BlockFinished{0, true}};
    fixture.parts = {TextPart{u"ab"_s, {}}, first, second};
    QCOMPARE(runConformance(makerFor({}), fixture), QString());
}

void TestOpenAiChatExtras::c9ImagesAndSoundAreKept()
{
    const QByteArray image = R"({"images":[{"type":"image_url","image_url":{"url":"data:image/png;base64,AQID"}}]})";
    auto fixture = fixtureOf({chunk(image), chunk(R"({"audio":{"id":"a","data":"AQ==","transcript":"Hel"}})"),
                              chunk(R"({"audio":{"data":"Ag==","transcript":"lo"}})"), chunk(image), stop, done});
    const ImagePart picture{u"image/png"_s, "\x01\x02\x03", {}};
    fixture.events = {ResponseStarted{u"c1"_s, u"m1"_s, {}, {}},
                      BlockStarted{0, BlockKind::Image},
                      ImageReceived{0, picture},
                      BlockFinished{0, true},
                      BlockStarted{1, BlockKind::Audio},
                      AudioReceived{1, AudioPart{u"audio/pcm"_s, "\x01", u"Hel"_s}},
                      AudioReceived{1, AudioPart{u"audio/pcm"_s, "\x02", u"lo"_s}},
                      BlockFinished{1, true}};
    fixture.parts = {picture, AudioPart{u"audio/pcm"_s, "\x01\x02", u"Hello"_s}};
    QCOMPARE(runConformance(makerFor({}), fixture), QString());
}

void TestOpenAiChatExtras::c10OtherChoicesAreNotMixedIn()
{
    const QByteArray head = R"({"id":"c1","model":"m1","choices":[)";
    auto fixture = fixtureOf(
        {data(head + R"({"index":0,"delta":{"content":"a"}},{"index":1,"delta":{"content":"X"}}]})"),
         data(head + R"({"index":1,"delta":{"content":"Y"},"finish_reason":"length"}]})"),
         data(head + R"({"index":0,"delta":{"content":"b"},"finish_reason":"stop"}]})"), done});
    fixture.events = {ResponseStarted{u"c1"_s, u"m1"_s, {}, {}}, BlockStarted{0, BlockKind::Text},
                      TextDelta{0, u"ab"_s}, BlockFinished{0, true}};
    fixture.parts = {TextPart{u"ab"_s, {}}};
    QCOMPARE(runConformance(makerFor({}), fixture), QString());
}

void TestOpenAiChatExtras::c11FieldsOfWrongTypesDoNotAbort()
{
    auto fixture = fixtureOf(
        {data(
             R"({"id":"","model":"","created":0,"choices":[],"prompt_filter_results":[{"prompt_index":0,"content_filter_results":{}}]})"),
         data(
             R"({"id":7,"model":null,"choices":[{"index":"0","delta":{"content":5,"tool_calls":"x","annotations":3,"images":{},"audio":[],"refusal":1}}]})"),
         data(R"({"id":"c1","model":"m1","choices":[{"index":0,"delta":null},{"delta":[]}],"usage":"none"})"),
         data(R"({"choices":{"a":1}})"), data("[1,2]"), data(R"("text")"), data("12"),
         data(
             R"({"id":"c2","choices":[{"index":0,"delta":{"content":"ok"},"finish_reason":"stop"}],"usage":{"prompt_tokens":"3","completion_tokens":2.5}})"),
         done});
    fixture.events = {ResponseStarted{u"c1"_s, u"m1"_s, {}, {}}, BlockStarted{0, BlockKind::Text},
                      TextDelta{0, u"ok"_s}, BlockFinished{0, true}};
    fixture.parts = {TextPart{u"ok"_s, {}}};
    QCOMPARE(runConformance(makerFor({}), fixture), QString());
}

void TestOpenAiChatExtras::brokenJsonIsAProtocolError()
{
    const auto played = playFrames({R"({"id":"c1","choices":[{"delta":{"content":"a"}}]})", "{\"id\":"});
    QVERIFY(!played.end);
    QCOMPARE(played.end.error().kind, ErrorKind::Protocol);
}

void TestOpenAiChatExtras::nothingAtAllIsTruncated()
{
    QCOMPARE(playFrames({}).end.error().kind, ErrorKind::StreamTruncated);
}

void TestOpenAiChatExtras::wholeAnswersGiveTheSameEvents()
{
    const auto played = playWhole(
        R"({"id":"c1","object":"chat.completion","model":"m1","provider":"Up","choices":[{"index":0,"message":{"role":"assistant","content":"Yes","reasoning_content":"hm","refusal":null,"tool_calls":[{"id":"x","type":"function","function":{"name":"f","arguments":"{\u0022a\u0022: 1}"}}]},"finish_reason":"tool_calls"}],"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3,"cost":0.5}})");
    QVERIFY(played.end);
    QCOMPARE(*played.end, (Finished{FinishReason::ToolCall, u"tool_calls"_s}));
    const std::vector<StreamEvent> expected{
        ResponseStarted{u"c1"_s, u"m1"_s, {}, u"Up"_s},
        BlockStarted{0, BlockKind::Reasoning},
        ReasoningDelta{0, u"hm"_s, false},
        BlockFinished{0, true},
        BlockStarted{1, BlockKind::Text},
        TextDelta{1, u"Yes"_s},
        BlockFinished{1, true},
        BlockStarted{2, BlockKind::ToolCall},
        ToolCallStarted{2, u"x"_s, u"f"_s},
        ToolArgumentsDelta{2, "{\"a\": 1}", false},
        UsageReported{Usage{1, {}, {}, {}, 2, {}, 3, Money::fromUsd(0.5), {}, {}, false}},
        BlockFinished{2, true}};
    QVERIFY2(played.events == expected, qPrintable(describe(played.events)));
}

void TestOpenAiChatExtras::wholeAnswerOfAnotherKindIsAProtocolError()
{
    QCOMPARE(playWhole(R"({"hello":1})").end.error().kind, ErrorKind::Protocol);
    QCOMPARE(playWhole("not JSON").end.error().kind, ErrorKind::Protocol);
    QCOMPARE(playWhole(R"({"error":{"code":402,"message":"no credits"}})").end.error().kind, ErrorKind::Quota);
}

void TestOpenAiChatExtras::endlessCallsAreNotKept()
{
    QByteArray calls = "{\"choices\":[{\"delta\":{\"tool_calls\":[";
    for (int i = 0; i < 5000; ++i)
        calls += (i > 0 ? "," : "") + QByteArray("{\"id\":\"") + QByteArray::number(i)
            + "\",\"function\":{\"name\":\"f\",\"arguments\":\"{}\"}}";
    const auto played = playFrames({calls + "]}}]}", "[DONE]"});
    QCOMPARE(played.builder.parts().size(), 1024U);
}

QTEST_GUILESS_MAIN(TestOpenAiChatExtras)
#include "tst_openaichatextras.moc"
