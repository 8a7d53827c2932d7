// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/HttpChatProvider.h"
#include "providers/responses/ResponsesAdapter.h"
#include "providers/responses/ResponsesDecoder.h"
#include "support/Conformance.h"
#include "support/RecordingSink.h"
#include "support/ReplayTransport.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace oriel;
using namespace oriel::test;

namespace {

const AdapterMaker makeResponses = [](const Endpoint &endpoint) {
    return std::make_unique<ResponsesAdapter>(endpoint);
};

QByteArray frame(const QByteArray &type, const QByteArray &members)
{
    return "event: " + type + "\ndata: {\"type\":\"" + type + "\"," + members + "}\n\n";
}

QByteArray item(const QByteArray &event, int index, const QByteArray &json)
{
    return frame("response.output_item." + event,
                 "\"output_index\":" + QByteArray::number(index) + ",\"item\":" + json);
}

QByteArray text(int index, const QByteArray &delta, const QByteArray &id = "msg_1")
{
    return frame("response.output_text.delta",
                 "\"item_id\":\"" + id + "\",\"output_index\":" + QByteArray::number(index)
                     + R"(,"content_index":0,"delta":")" + delta + R"(","obfuscation":"xK2")");
}

QByteArray textDone(int index, const QByteArray &whole)
{
    return frame("response.output_text.done",
                 "\"output_index\":" + QByteArray::number(index) + R"(,"content_index":0,"text":")" + whole + "\"");
}

QByteArray message(const QByteArray &whole, const QByteArray &more = {})
{
    return R"({"id":"msg_1","type":"message","role":"assistant","content":[{"type":"output_text","text":")" + whole
        + R"(","annotations":[]}])" + more + "}";
}

QByteArray arguments(int index, const QByteArray &escaped)
{
    return frame("response.function_call_arguments.delta",
                 "\"output_index\":" + QByteArray::number(index) + ",\"delta\":\"" + escaped + "\"");
}

QByteArray finished(const QByteArray &output = "[]", const QByteArray &status = "completed",
                    const QByteArray &more = {})
{
    return frame(
        "response." + status,
        R"("response":{"id":"resp_1","status":")" + status + R"(","output":)" + output
            + R"(,"usage":{"input_tokens":11,"input_tokens_details":{"cached_tokens":4,"cache_write_tokens":2},"output_tokens":7,"output_tokens_details":{"reasoning_tokens":3},"total_tokens":18})"
            + more + "}");
}

const QByteArray created = frame(
    "response.created",
    R"("sequence_number":0,"response":{"id":"resp_1","model":"gpt-5-test","status":"in_progress","output":[]})");
const QByteArray emptyMessage = R"({"id":"msg_1","type":"message","role":"assistant","content":[]})";
const QByteArray typedError = frame("error",
                                    R"("code":"server_error","message":"It broke","param":null,"sequence_number":9)");
const QByteArray nestedError = frame(
    "error",
    R"("sequence_number":2,"error":{"type":"server_error","code":"server_error","message":"It broke","param":null})");
const QByteArray failed = frame(
    "response.failed",
    R"("response":{"id":"resp_1","status":"failed","error":{"code":"server_error","message":"It broke again"},"output":[]})");
const StreamEvent started = ResponseStarted{u"resp_1"_s, u"gpt-5-test"_s, {}, {}};

Usage usage()
{
    Usage told;
    told.prompt = 11;
    told.cached = 4;
    told.cacheWrite = 2;
    told.completion = 7;
    told.reasoning = 3;
    told.total = 18;
    return told;
}

Fixture fixtureOf(std::vector<QByteArray> frames, std::vector<StreamEvent> events, std::vector<MessagePart> parts,
                  FinishReason reason = FinishReason::Complete)
{
    Fixture fixture;
    fixture.request = question(u"gpt-5"_s);
    fixture.frames = std::move(frames);
    fixture.events = std::move(events);
    fixture.events.push_back(UsageReported{usage()});
    fixture.parts = std::move(parts);
    fixture.end = Finished{reason, u"completed"_s};
    fixture.usage = usage();
    fixture.errorFrame = typedError;
    return fixture;
}

QByteArray replayed(const QByteArray &items)
{
    return R"({"model":"gpt-5","input":[{"role":"user","content":"Hi"},)" + items
        + R"(,{"role":"user","content":"go on"}],"stream":true,"store":false,"include":["reasoning.encrypted_content"],"reasoning":{"summary":"auto"}})";
}

//! The simplest answer.
Fixture hello(std::vector<QByteArray> middle)
{
    std::vector<QByteArray> frames{created, item("added", 0, emptyMessage)};
    frames.insert(frames.end(), middle.begin(), middle.end());
    frames.push_back(finished());
    return fixtureOf(std::move(frames),
                     {started, BlockStarted{0, BlockKind::Text}, TextDelta{0, u"Hello"_s}, BlockFinished{0}},
                     {TextPart{u"Hello"_s, {}}});
}

Replay json(const QByteArray &body, int status = 200)
{
    return {status, {{"content-type", "application/json"}}, {body}, {}};
}

Replay stream(const QByteArray &body)
{
    return {200, {{"content-type", "text/event-stream"}}, {body}, {}};
}

//! Counts instead of waiting.
class CountingDelay final : public Delay
{
public:
    QCoro::Task<void> wait(std::chrono::milliseconds, std::stop_token) override
    {
        ++count;
        if (onWait)
            onWait();
        co_return;
    }
    int count = 0;
    std::function<void()> onWait;
};

//! A provider at a scripted end.
struct Talk {
    explicit Talk(std::deque<Replay> replays)
        : transport(std::move(replays))
    {
    }
    Result<Finished> ask(const ChatRequest &request)
    {
        return QCoro::waitFor(provider.stream(request, sink, stop.get_token()));
    }
    QByteArray sent(std::size_t index) const { return transport.requests().at(index).body; }
    QString url(std::size_t index) const { return transport.requests().at(index).url.toString(QUrl::FullyEncoded); }

    Endpoint endpoint = endpointAt(ProviderKind::OpenAiResponses, u"http://replay.test"_s);
    ResponsesAdapter adapter{endpoint};
    ReplayTransport transport;
    MemoryQuirkStore quirks;
    CountingDelay delay;
    HttpChatProvider provider{adapter, endpoint, transport, quirks, &delay};
    RecordingSink sink;
    std::stop_source stop;
};

template<typename Kind>
qsizetype count(const RecordingSink &sink)
{
    return std::ranges::count_if(sink.events, [](const auto &event) { return std::holds_alternative<Kind>(event); });
}

ChatRequest inBackground(bool isStreamed)
{
    auto request = question(u"gpt-5"_s);
    request.stream = isStreamed;
    request.parameters.bodyPatch = R"({"background":true})";
    return request;
}

const QByteArray wholeAnswer = R"({"id":"resp_1","model":"m","status":"completed","error":null,"output":[)"
    + message("Done") + "]}";

// Qt's moc stumbles over \" in a raw string, so quotes within a string are escaped here.
QByteArray quoted(QByteArray json)
{
    return '"' + json.replace("\"", "\\\"") + '"';
}

const QByteArray sum = R"({"a": 1.0})";
const QByteArray thought =
    R"({"id":"rs_1", "type":"reasoning","summary":[{"type":"summary_text","text":"Hm"}],"encrypted_content":"gA\/==1.0"})";
const QByteArray addCall = R"({"id":"fc_1","type":"function_call","call_id":"call_7","name":"add","arguments":)"
    + quoted(sum) + R"(,"status":"completed"})";
const QByteArray replayedCall = R"({"type":"function_call","call_id":"call_7","name":"add","arguments":)" + quoted(sum)
    + "}";
const QByteArray argumentsDone = R"("output_index":1,"arguments":)" + quoted(sum);
const QByteArray argumentsBegin = "{\\\"a\\\": ";
const QByteArray otherCall = R"({"type":"function_call","call_id":"c","name":"f","arguments":)" + quoted(R"({"a":2})")
    + "}";

} // namespace

class TestResponses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r1AnErrorOfBothShapesIsToldOnce()
    {
        for (const auto &error : {typedError, nestedError}) {
            Fixture fixture = hello({text(0, "Hello")});
            fixture.frames = {created, item("added", 0, emptyMessage), text(0, "Hello"), error, failed};
            fixture.events.pop_back();
            fixture.usage.reset();
            fixture.decisiveFrames = 4;
            fixture.end = failure(ErrorKind::Server, u"It broke"_s);
            fixture.errorFrame.clear();
            QCOMPARE(runConformance(makeResponses, fixture), QString());
        }
    }

    void r2UsageComesWithTheEndAlsoOfACutAnswer()
    {
        for (const auto &[reason, told] : {std::pair("max_output_tokens", FinishReason::Length),
                                           std::pair("content_filter", FinishReason::ContentFilter)}) {
            Fixture fixture = hello({text(0, "Hello")});
            fixture.frames.back() = finished("[]", "incomplete",
                                             R"(,"incomplete_details":{"reason":")" + QByteArray(reason) + R"("})");
            fixture.end = Finished{told, QString::fromLatin1(reason)};
            QCOMPARE(runConformance(makeResponses, fixture), QString());
        }
    }

    void r3DoneRepeatsAndDoesNotDuplicate()
    {
        Fixture fixture = hello(
            {text(0, "Hel"), text(0, "lo"), textDone(0, "Hello"), item("done", 0, message("Hello"))});
        fixture.frames.back() = finished("[" + message("Hello") + "]");
        fixture.replayBody = replayed(R"({"role":"assistant","content":"Hello"})");
        QCOMPARE(runConformance(makeResponses, fixture), QString());
    }

    void r3DoneWinsWhenDeltasWereLost()
    {
        Fixture fixture = hello({text(0, "Hel"), textDone(0, "Hello")});
        fixture.events.insert(fixture.events.begin() + 3, TextReplaced{0, u"Hello"_s});
        fixture.events[2] = TextDelta{0, u"Hel"_s};
        QCOMPARE(runConformance(makeResponses, fixture), QString());
        // all of it was lost: the response itself has it
        fixture = hello({});
        fixture.frames = {created, finished("[" + message("Hello") + "]")};
        QCOMPARE(runConformance(makeResponses, fixture), QString());
    }

    void r4ReasoningGoesBackByteForByteBeforeItsCall()
    {
        auto fixture = fixtureOf(
            {created, item("added", 0, R"({"id":"rs_1","type":"reasoning","summary":[],"encrypted_content":"gA"})"),
             frame("response.reasoning_summary_text.delta", R"("output_index":0,"summary_index":0,"delta":"Hm")"),
             item("done", 0, thought),
             item("added", 1, R"({"id":"fc_1","type":"function_call","call_id":"call_7","name":"add","arguments":""})"),
             arguments(1, argumentsBegin), arguments(1, "1.0}"),
             frame("response.function_call_arguments.done", argumentsDone), item("done", 1, addCall), finished()},
            {started, BlockStarted{0, BlockKind::Reasoning}, ReasoningDelta{0, u"Hm"_s, true},
             SignatureReceived{0, thought}, BlockFinished{0}, BlockStarted{1, BlockKind::ToolCall},
             ToolCallStarted{1, u"call_7"_s, u"add"_s}, ToolArgumentsDelta{1, R"({"a": 1.0})", false},
             BlockFinished{1}},
            {ReasoningPart{u"Hm"_s, true, thought, {}}, ToolCallPart{u"call_7"_s, u"add"_s, R"({"a": 1.0})", {}, true}},
            FinishReason::ToolCall);
        fixture.replayBody = replayed(thought + "," + replayedCall);
        QCOMPARE(runConformance(makeResponses, fixture), QString());
    }

    void r4ReasoningThatCannotBeReadIsLeftOutOnce()
    {
        const QByteArray refusal =
            R"({"error":{"type":"invalid_request_error","code":"invalid_encrypted_content","message":"The encrypted content could not be verified.","param":null}})";
        auto request = question(u"gpt-5"_s);
        Message answer = textMessage(Role::Assistant, u"A"_s);
        answer.parts.insert(answer.parts.begin(),
                            ReasoningPart{{}, false, R"({"type":"reasoning","encrypted_content":"X"})", {}});
        request.messages.push_back(answer);
        request.messages.push_back(textMessage(Role::User, u"B"_s));
        Talk talk({json(refusal, 400), json(refusal, 400)});
        QVERIFY(!talk.ask(request));
        QCOMPARE(talk.transport.requests().size(), std::size_t(2));
        QVERIFY(talk.sent(0).contains(R"("encrypted_content":"X")"));
        QVERIFY(!talk.sent(1).contains(R"("encrypted_content":"X")"));
        QCOMPARE(count<Notice>(talk.sink), 1);
    }

    void r4ReasoningOfAnotherModelOrWithoutWhatFollowsIsLeftOut()
    {
        auto request = question(u"gpt-5"_s);
        Message answer = textMessage(Role::Assistant, u"A"_s);
        answer.parts = {ReasoningPart{{}, false, R"({"type":"reasoning","id":"rs_1"})", {}}, TextPart{u"A"_s, {}},
                        OpaquePart{u"openai-responses"_s, R"({"type":"odd"})"},
                        ReasoningPart{{}, false, R"({"type":"reasoning","id":"rs_2"})", {}}};
        request.messages.push_back(answer);
        const ResponsesAdapter adapter(endpointAt(ProviderKind::OpenAiResponses, {}));
        const auto own = adapter.encodeChat(request, {});
        QVERIFY(own
                && own->http.body.contains(
                    R"({"type":"reasoning","id":"rs_1"},{"role":"assistant","content":"A"},{"type":"odd"}],)"));
        QCOMPARE(own->http.url.toString(), u"https://api.openai.com/v1/responses"_s);
        request.messages.back().origin = Origin{{u"other"_s}, u"gpt-5"_s};
        const auto foreign = adapter.encodeChat(request, {});
        QVERIFY(foreign && foreign->http.body.contains(R"("Hi"},{"role":"assistant","content":"A"}],)"));
    }

    void r5ItemsKeepTheirOrderWhateverTheirIds()
    {
        const QByteArray search = R"({"id":"ws_1","type":"web_search_call","status":"completed","action":{"q":"x"}})";
        auto fixture = fixtureOf(
            {created, item("added", 0, emptyMessage), text(0, "On", "rotated_1"), text(0, "e", "rotated_2"),
             item("done", 0, message("One", R"(,"phase":"commentary")")),
             item("added", 1, R"({"id":"ws_0","type":"web_search_call"})"),
             frame("response.web_search_call.searching", R"("output_index":1)"), item("done", 1, search),
             item("added", 2, emptyMessage), text(2, "Two", "rotated_3"), item("done", 2, message("Two")), finished()},
            {started, BlockStarted{0, BlockKind::Text}, TextDelta{0, u"One"_s}, SignatureReceived{0, "commentary"},
             BlockFinished{0}, BlockStarted{1, BlockKind::ServerTool}, OpaqueReceived{{u"openai-responses"_s, search}},
             BlockFinished{1}, BlockStarted{2, BlockKind::Text}, TextDelta{2, u"Two"_s}, BlockFinished{2}},
            {TextPart{u"One"_s, "commentary"}, OpaquePart{u"openai-responses"_s, search}, TextPart{u"Two"_s, {}}});
        fixture.replayBody = replayed(R"({"role":"assistant","content":"One","phase":"commentary"},)" + search
                                      + R"(,{"role":"assistant","content":"Two"})");
        QCOMPARE(runConformance(makeResponses, fixture), QString());
    }

    void r6AForgottenPreviousResponseIsLeftOut()
    {
        auto request = question(u"gpt-5"_s);
        request.parameters.bodyPatch = R"({"previous_response_id":"resp_0","truncation":"auto"})";
        Talk talk(
            {json(
                 R"({"error":{"type":"invalid_request_error","code":"previous_response_not_found","message":"Previous response with id 'resp_0' not found.","param":"previous_response_id"}})",
                 404),
             json(wholeAnswer)});
        QVERIFY(talk.ask(request).has_value());
        QVERIFY(talk.sent(0).contains("resp_0"));
        QVERIFY(!talk.sent(1).contains("previous_response_id") && talk.sent(1).contains(R"("truncation":"auto")"));
    }

    void r7r8ObfuscationAndUnknownEventsAreIgnoredAndCounted()
    {
        const QByteArray odd = frame("response.telepathy.delta", R"("delta":{"a":[1]})");
        QCOMPARE(runConformance(makeResponses, hello({odd, text(0, "Hello"), odd})), QString());
        ResponsesDecoder decoder(false);
        RecordingSink sink;
        decoder.frame({Frame::Kind::Data, {}, R"({"type":"response.telepathy.delta"})", true}, sink);
        decoder.frame({Frame::Kind::Data, {}, R"({"type":"response.content_part.added"})", true}, sink);
        decoder.frame({Frame::Kind::Data, {}, R"([1])", true}, sink);
        QCOMPARE(decoder.unknownEvents(), 2);
        QVERIFY(!decoder.isDone());
    }

    void citationsRefusalsAndImages()
    {
        const QByteArray cited =
            R"({"type":"message","content":[{"type":"output_text","text":"😀 so","annotations":[{"type":"url_citation","url":"http://u","title":"T","start_index":2,"end_index":4}]},{"type":"refusal","refusal":"No"}]})";
        const QByteArray image =
            R"({"id":"ig_1","type":"image_generation_call","result":"aGk=","output_format":"webp"})";
        auto fixture = fixtureOf(
            {created, item("done", 0, cited), item("done", 1, image), finished()},
            {started, BlockStarted{0, BlockKind::Text}, TextDelta{0, u"😀 so"_s},
             CitationReceived{0, {u"T"_s, u"http://u"_s, {}, 3, 5}}, BlockStarted{1, BlockKind::Text},
             TextDelta{1, u"No"_s}, BlockFinished{0}, BlockFinished{1}, BlockStarted{2, BlockKind::Image},
             ImageReceived{2, {u"image/webp"_s, "hi", {}}},
             OpaqueReceived{{u"openai-responses"_s, QByteArray(image).replace("aGk=", "")}}, BlockFinished{2}},
            {TextPart{u"😀 so"_s, {}}, CitationPart{u"T"_s, u"http://u"_s, {}, 3, 5}, TextPart{u"No"_s, {}},
             ImagePart{u"image/webp"_s, "hi", {}},
             OpaquePart{u"openai-responses"_s, QByteArray(image).replace("aGk=", "")}},
            FinishReason::Refusal);
        fixture.replayBody = replayed(R"({"role":"assistant","content":"😀 so"},{"role":"assistant","content":"No"},)"
                                      + image);
        QCOMPARE(runConformance(makeResponses, fixture), QString());
    }

    void argumentsThatWereLostAreReplacedAndCutOnesNeverRun()
    {
        Talk talk({stream(created + item("added", 0, R"({"type":"function_call","call_id":"c","name":"f"})")
                          + arguments(0, argumentsBegin) + item("done", 0, otherCall)
                          + item("added", 1, R"({"type":"function_call","call_id":"d","name":"f"})") + arguments(1, "{")
                          + finished("[]", "incomplete"))});
        QVERIFY(talk.ask(question(u"gpt-5"_s)).has_value());
        const std::vector<MessagePart> parts{ToolCallPart{u"c"_s, u"f"_s, R"({"a":2})", {}, true},
                                             ToolCallPart{u"d"_s, u"f"_s, "{", {}, false}};
        QVERIFY(talk.sink.builder.parts() == parts);
    }

    void encodesEverythingItCanSay()
    {
        auto request = question(u"gpt-5"_s, u"See"_s);
        request.stream = false;
        request.system = u"Be kind"_s;
        request.messages[0].parts.push_back(ImagePart{u"image/png"_s, "hi", {}});
        request.messages[0].parts.push_back(FilePart{u"a.pdf"_s, u"application/pdf"_s, {}, "hi"});
        Message result;
        result.role = Role::Tool;
        result.parts = {ToolResultPart{u"c"_s, u"f"_s, u"4"_s, false}};
        request.messages.push_back(result);
        request.tools = {{u"f"_s, u"adds"_s, R"({"type":"object", "x":1.0})"}};
        request.parameters.reasoningEffort = ReasoningEffort::Low;
        request.parameters.responseSchema = R"({"type": "object"})";
        request.parameters.maxTokens = 50;
        request.parameters.seed = 1;
        const ResponsesAdapter adapter(
            endpointAt(ProviderKind::OpenAiResponses, u"http://replay.test/v1/responses/"_s));
        const auto encoded = adapter.encodeChat(request, {});
        QVERIFY(encoded.has_value());
        QCOMPARE(encoded->http.url.toString(), u"http://replay.test/v1/responses"_s);
        QCOMPARE(encoded->notices.size(), std::size_t(1));
        QCOMPARE(
            encoded->http.body,
            QByteArray(
                R"({"model":"gpt-5","instructions":"Be kind","input":[{"role":"user","content":[{"type":"input_text","text":"See"},{"type":"input_image","image_url":"data:image/png;base64,aGk="},{"type":"input_file","filename":"a.pdf","file_data":"data:application/pdf;base64,aGk="}]},{"type":"function_call_output","call_id":"c","output":"4"}],"store":false,"include":["reasoning.encrypted_content"],"max_output_tokens":50,"reasoning":{"effort":"low","summary":"auto"},"text":{"format":{"type":"json_schema","name":"answer","strict":true,"schema":{"type": "object"}}},"tools":[{"type":"function","name":"f","description":"adds","parameters":{"type":"object", "x":1.0},"strict":false}]})"));
        request.messages[0].parts = {AudioPart{u"audio/wav"_s, "hi", {}}};
        QVERIFY(!adapter.encodeChat(request, {}));
    }

    void aSummaryThatIsNotAllowedIsLeftOutAndRemembered()
    {
        Talk talk(
            {json(
                 R"({"error":{"type":"invalid_request_error","code":"unsupported_value","message":"Your organization must be verified to generate reasoning summaries.","param":"reasoning.summary"}})",
                 400),
             json(wholeAnswer)});
        QVERIFY(talk.ask(question(u"gpt-5"_s)).has_value());
        QVERIFY(talk.sent(0).contains("summary") && !talk.sent(1).contains("summary"));
        QCOMPARE(talk.quirks.quirks({u"test"_s}, u"gpt-5"_s).droppedParameters, QStringList(u"reasoning.summary"_s));
        QCOMPARE(count<ParameterDropped>(talk.sink), 1);
    }

    void aBackgroundAnswerIsAskedForUntilItIsThere()
    {
        Talk talk({json(R"({"id":"resp_1","model":"m","status":"queued","output":[]})"),
                   json(R"({"id":"resp_1","status":"in_progress","output":[]})"), json(wholeAnswer)});
        QVERIFY(talk.ask(inBackground(false)).has_value());
        QCOMPARE(talk.sink.builder.message().text(), u"Done"_s);
        QVERIFY(talk.sent(0).contains(R"("store":true)") && talk.sent(0).contains(R"("background":true)"));
        QVERIFY(talk.url(2).startsWith(u"http://replay.test/v1/responses/resp_1?"_s));
        QCOMPARE(talk.transport.requests()[2].method, QByteArray("GET"));
        QCOMPARE(talk.delay.count, 2);
    }

    void aBackgroundStreamIsTakenUpWhereItWasCut()
    {
        const auto numbered = [](int number, const QByteArray &bytes) {
            return QByteArray(bytes).replace(
                "\",\"output_index", "\",\"sequence_number\":" + QByteArray::number(number) + ",\"output_index");
        };
        const QByteArray first = numbered(1, item("added", 0, emptyMessage));
        const QByteArray second = frame("response.output_text.delta",
                                        R"("sequence_number":2,"output_index":0,"content_index":0,"delta":"Hel")");
        const QByteArray third = frame("response.output_text.delta",
                                       R"("sequence_number":3,"output_index":0,"content_index":0,"delta":"lo")");
        Talk talk({stream(created + first + second), stream(second + third + finished())});
        QVERIFY(talk.ask(inBackground(true)).has_value());
        QCOMPARE(talk.sink.builder.message().text(), u"Hello"_s);
        QVERIFY(talk.url(1).endsWith(u"stream=true&starting_after=2"_s));
    }

    void aStoppedBackgroundAnswerIsCancelledAtTheProvider()
    {
        Talk talk({json(R"({"id":"resp_1","model":"m","status":"queued","output":[]})"), json("{}")});
        talk.delay.onWait = [&talk] { talk.stop.request_stop(); };
        const auto end = talk.ask(inBackground(false));
        QVERIFY(!end && end.error().kind == ErrorKind::Cancelled);
        QCOMPARE(talk.transport.requests().size(), std::size_t(2));
        QCOMPARE(talk.transport.requests()[1].method, QByteArray("POST"));
        QCOMPARE(talk.url(1), u"http://replay.test/v1/responses/resp_1/cancel"_s);
    }
};

QTEST_GUILESS_MAIN(TestResponses)
#include "tst_responses.moc"
