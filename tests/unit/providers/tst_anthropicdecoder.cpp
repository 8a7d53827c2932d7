// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/anthropic/AnthropicAdapter.h"
#include "support/Conformance.h"
#include "support/RecordingSink.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;
using namespace oriel::test;

namespace {

const AdapterMaker makeAnthropic = [](const Endpoint &endpoint) {
    return std::make_unique<AnthropicAdapter>(endpoint);
};

QByteArray frame(const QByteArray &json)
{
    const auto type = json.mid(9, json.indexOf('"', 9) - 9); // of {"type":"..."
    return "event: " + type + "\ndata: " + json + "\n\n";
}

QByteArray start(const QByteArray &usage = R"({"input_tokens":10,"output_tokens":1})")
{
    return frame(
        R"({"type":"message_start","message":{"id":"msg_1","type":"message","role":"assistant","model":"claude-test-1","content":[],"stop_reason":null,"usage":)"
        + usage + "}}");
}

QByteArray blockStart(int index, const QByteArray &block)
{
    return frame(R"({"type":"content_block_start","index":)" + QByteArray::number(index) + R"(,"content_block":)"
                 + block + "}");
}

QByteArray delta(int index, const QByteArray &json)
{
    return frame(R"({"type":"content_block_delta","index":)" + QByteArray::number(index) + R"(,"delta":)" + json + "}");
}

QByteArray textDelta(int index, const QByteArray &text)
{
    return delta(index, "{\"type\":\"text_delta\",\"text\":\"" + text + "\"}");
}

QByteArray argumentsDelta(int index, const QByteArray &escaped)
{
    return delta(index, "{\"type\":\"input_json_delta\",\"partial_json\":\"" + escaped + "\"}");
}

QByteArray blockStop(int index)
{
    return frame(R"({"type":"content_block_stop","index":)" + QByteArray::number(index) + "}");
}

QByteArray messageDelta(const QByteArray &reason, const QByteArray &usage = R"({"output_tokens":7})")
{
    return frame(R"({"type":"message_delta","delta":{"stop_reason":)" + reason + R"(,"stop_sequence":null},"usage":)"
                 + usage + "}");
}

const QByteArray ping = frame(R"({"type":"ping"})");
const QByteArray stop = frame(R"({"type":"message_stop"})");
const QByteArray emptyText = R"({"type":"text","text":""})";
const QByteArray overloaded = frame(
    R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":"req_9"})");

const StreamEvent started = ResponseStarted{u"msg_1"_s, u"claude-test-1"_s, {}, {}};

Usage usageOf(qint64 prompt, std::optional<qint64> completion)
{
    Usage usage;
    usage.prompt = prompt;
    usage.completion = completion;
    if (completion)
        usage.total = prompt + *completion;
    return usage;
}

Fixture fixtureOf(std::vector<QByteArray> frames, std::vector<StreamEvent> events, std::vector<MessagePart> parts)
{
    Fixture fixture;
    fixture.request = question(u"claude-test"_s);
    fixture.request.parameters.maxTokens = 500;
    fixture.frames = std::move(frames);
    fixture.events = std::move(events);
    fixture.parts = std::move(parts);
    fixture.end = Finished{FinishReason::Complete, u"end_turn"_s};
    fixture.usage = usageOf(10, 7);
    fixture.errorFrame = overloaded;
    fixture.errorKind = ErrorKind::Overloaded;
    return fixture;
}

QByteArray replayed(const QByteArray &assistantAndLast)
{
    return R"({"model":"claude-test","max_tokens":500,"stream":true,"messages":[{"role":"user","content":[{"type":"text","text":"Hi"}]},)"
        + assistantAndLast + "]}";
}

const QByteArray goOn = R"({"role":"user","content":[{"type":"text","text":"go on"}]})";

//! What the decoder says of \a frames, without any transport.
Result<Finished> decode(const std::vector<QByteArray> &frames, RecordingSink &sink)
{
    const Endpoint endpoint = endpointAt(ProviderKind::Anthropic, {});
    const AnthropicAdapter adapter(endpoint);
    const auto decoder = adapter.makeDecoder({});
    for (const auto &bytes : frames) {
        const auto data = bytes.mid(bytes.indexOf("data: ") + 6).trimmed();
        decoder->frame({Frame::Kind::Data, {}, data, true}, sink);
    }
    return decoder->end(sink);
}

} // namespace

class TestAnthropicDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textArrivesInPieces()
    {
        auto fixture = fixtureOf({start(), blockStart(0, emptyText), ping, textDelta(0, "Grüß "),
                                  textDelta(0, "dich\\n\\u20ac"), blockStop(0), messageDelta("\"end_turn\""), stop},
                                 {started, BlockStarted{0, BlockKind::Text}, TextDelta{0, u"Grüß dich\n€"_s},
                                  BlockFinished{0}, UsageReported{usageOf(10, 7)}},
                                 {TextPart{u"Grüß dich\n€"_s, {}}});
        fixture.replayBody = replayed(R"({"role":"assistant","content":[{"type":"text","text":"Grüß dich\n€"}]},)"
                                      + goOn);
        QCOMPARE(runConformance(makeAnthropic, fixture), QString());
    }

    void a1UsageIsReplacedNotAdded()
    {
        Usage usage = usageOf(61 + 5 + 20, 12);
        usage.cached = 20;
        usage.cacheWrite = 5;
        auto fixture = fixtureOf(
            {start(
                 R"({"input_tokens":43,"cache_creation_input_tokens":5,"cache_read_input_tokens":20,"output_tokens":2})"),
             blockStart(0, emptyText), textDelta(0, "A"), blockStop(0),
             messageDelta("\"end_turn\"", R"({"input_tokens":61,"output_tokens":12})"), stop},
            {started, BlockStarted{0, BlockKind::Text}, TextDelta{0, u"A"_s}, BlockFinished{0}, UsageReported{usage}},
            {TextPart{u"A"_s, {}}});
        fixture.usage = usage;
        QCOMPARE(runConformance(makeAnthropic, fixture), QString());
    }

    void a1OutputOfTheStartIsNotTheAnswers()
    {
        RecordingSink sink;
        QVERIFY(!decode({start(), blockStart(0, emptyText), textDelta(0, "A")}, sink));
        QCOMPARE(sink.builder.usage(), std::optional(usageOf(10, std::nullopt)));
    }

    void a2ToolWithoutArgumentsGetsAnEmptyObject_data()
    {
        QTest::addColumn<bool>("hasEmptyDelta");
        QTest::newRow("an empty delta") << true;
        QTest::newRow("no delta") << false;
    }

    void a2ToolWithoutArgumentsGetsAnEmptyObject()
    {
        QFETCH(const bool, hasEmptyDelta);
        std::vector<QByteArray> frames{start(),
                                       blockStart(0, R"({"type":"tool_use","id":"toolu_1","name":"now","input":{}})")};
        if (hasEmptyDelta)
            frames.push_back(argumentsDelta(0, ""));
        frames.insert(frames.end(), {blockStop(0), messageDelta("\"tool_use\""), stop});
        auto fixture = fixtureOf(std::move(frames),
                                 {started, BlockStarted{0, BlockKind::ToolCall},
                                  ToolCallStarted{0, u"toolu_1"_s, u"now"_s}, BlockFinished{0},
                                  UsageReported{usageOf(10, 7)}},
                                 {ToolCallPart{u"toolu_1"_s, u"now"_s, "{}", {}, true}});
        fixture.end = Finished{FinishReason::ToolCall, u"tool_use"_s};
        QCOMPARE(runConformance(makeAnthropic, fixture), QString());
    }

    void toolArgumentsArriveInPieces()
    {
        auto fixture = fixtureOf(
            {start(), blockStart(0, emptyText), textDelta(0, "Looking."), blockStop(0),
             blockStart(1, R"({"type":"tool_use","id":"toolu_1","name":"find","input":{}})"), argumentsDelta(1, ""),
             argumentsDelta(1, "{\\\"q\\\": \\\"a"), ping, argumentsDelta(1, "\\\\n\\u00fc\\\"}"), blockStop(1),
             blockStart(2, R"({"type":"tool_use","id":"toolu_2","name":"now","input":{}})"), blockStop(2),
             messageDelta("\"tool_use\""), stop},
            {started, BlockStarted{0, BlockKind::Text}, TextDelta{0, u"Looking."_s}, BlockFinished{0},
             BlockStarted{1, BlockKind::ToolCall}, ToolCallStarted{1, u"toolu_1"_s, u"find"_s},
             ToolArgumentsDelta{1, R"({"q": "a\nü"})", false}, BlockFinished{1}, BlockStarted{2, BlockKind::ToolCall},
             ToolCallStarted{2, u"toolu_2"_s, u"now"_s}, BlockFinished{2}, UsageReported{usageOf(10, 7)}},
            {TextPart{u"Looking."_s, {}}, ToolCallPart{u"toolu_1"_s, u"find"_s, R"({"q": "a\nü"})", {}, true},
             ToolCallPart{u"toolu_2"_s, u"now"_s, "{}", {}, true}});
        fixture.end = Finished{FinishReason::ToolCall, u"tool_use"_s};
        // nobody ran the tools: the API still wants a result for each, before the words
        fixture.replayBody = replayed(
            R"({"role":"assistant","content":[{"type":"text","text":"Looking."},{"type":"tool_use","id":"toolu_1","name":"find","input":{"q": "a\nü"}},{"type":"tool_use","id":"toolu_2","name":"now","input":{}}]},)"
            R"({"role":"user","content":[{"type":"tool_result","tool_use_id":"toolu_1","content":"The tool was not run.","is_error":true},)"
            R"({"type":"tool_result","tool_use_id":"toolu_2","content":"The tool was not run.","is_error":true},{"type":"text","text":"go on"}]})");
        QCOMPARE(runConformance(makeAnthropic, fixture), QString());
    }

    void a3ReasoningGoesBackByteForByte()
    {
        const QByteArray signature = "EqQB+/==\xc3\xbc";
        auto fixture = fixtureOf(
            {start(), blockStart(0, R"({"type":"thinking","thinking":"","signature":""})"),
             delta(0, R"({"type":"thinking_delta","thinking":"Let me "})"), ping,
             delta(0, R"({"type":"thinking_delta","thinking":"see."})"),
             delta(0, "{\"type\":\"signature_delta\",\"signature\":\"" + signature + "\"}"), blockStop(0),
             blockStart(1, R"({"type":"redacted_thinking","data":"ENC+/=="})"), blockStop(1),
             blockStart(2, R"({"type":"thinking","thinking":"","signature":""})"),
             delta(2, R"({"type":"signature_delta","signature":"only"})"), blockStop(2), blockStart(3, emptyText),
             textDelta(3, "42"), blockStop(3), messageDelta("\"end_turn\""), stop},
            {started, BlockStarted{0, BlockKind::Reasoning}, ReasoningDelta{0, u"Let me see."_s, false},
             SignatureReceived{0, signature}, BlockFinished{0}, BlockStarted{1, BlockKind::RedactedReasoning},
             SignatureReceived{1, "ENC+/=="}, BlockFinished{1}, BlockStarted{2, BlockKind::Reasoning},
             SignatureReceived{2, "only"}, BlockFinished{2}, BlockStarted{3, BlockKind::Text}, TextDelta{3, u"42"_s},
             BlockFinished{3}, UsageReported{usageOf(10, 7)}},
            {ReasoningPart{u"Let me see."_s, false, signature, {}}, ReasoningPart{{}, false, {}, "ENC+/=="},
             ReasoningPart{{}, false, "only", {}}, TextPart{u"42"_s, {}}});
        fixture.replayBody = replayed(
            "{\"role\":\"assistant\",\"content\":[{\"type\":\"thinking\",\"thinking\":\"Let me see.\",\"signature\":\""
            + signature
            + "\"},{\"type\":\"redacted_thinking\",\"data\":\"ENC+/"
              "==\"},{\"type\":\"thinking\",\"thinking\":\"\",\"signature\":\"only\"},{\"type\":\"text\",\"text\":"
              "\"42\"}]},"
            + goOn);
        QCOMPARE(runConformance(makeAnthropic, fixture), QString());
    }

    void a4RefusalHasNoContentAndSaysWhy()
    {
        auto fixture = fixtureOf(
            {start(),
             frame(
                 R"({"type":"message_delta","delta":{"stop_reason":"refusal","stop_details":{"type":"refusal","category":"cyber","explanation":"Not this."}},"usage":{"output_tokens":7}})"),
             stop},
            {started, SafetyReported{u"cyber"_s, u"Not this."_s}, UsageReported{usageOf(10, 7)}}, {});
        fixture.end = Finished{FinishReason::Refusal, u"refusal"_s};
        QCOMPARE(runConformance(makeAnthropic, fixture), QString());
    }

    void a4ToolCutByTheLimitIsNotComplete_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        QTest::newRow("inside the arguments") << QByteArray("{\\\"q\\\":\\\"a");
        QTest::newRow("before the first argument") << QByteArray();
    }

    void a4ToolCutByTheLimitIsNotComplete()
    {
        QFETCH(const QByteArray, arguments);
        std::vector<StreamEvent> events{started, BlockStarted{0, BlockKind::ToolCall},
                                        ToolCallStarted{0, u"toolu_1"_s, u"find"_s}};
        if (!arguments.isEmpty())
            events.push_back(ToolArgumentsDelta{0, "{\"q\":\"a", false});
        events.insert(events.end(), {BlockFinished{0, false}, UsageReported{usageOf(10, 7)}});
        auto fixture = fixtureOf(
            {start(), blockStart(0, R"({"type":"tool_use","id":"toolu_1","name":"find","input":{}})"),
             argumentsDelta(0, arguments), blockStop(0), messageDelta("\"max_tokens\""), stop},
            std::move(events),
            {ToolCallPart{u"toolu_1"_s, u"find"_s, arguments.isEmpty() ? QByteArray() : "{\"q\":\"a", {}, false}});
        fixture.end = Finished{FinishReason::Length, u"max_tokens"_s};
        // a call that is not complete does not go back
        fixture.replayBody =
            R"({"model":"claude-test","max_tokens":500,"stream":true,"messages":[{"role":"user","content":[{"type":"text","text":"Hi"},{"type":"text","text":"go on"}]}]})";
        QCOMPARE(runConformance(makeAnthropic, fixture), QString());
    }

    void a5OverloadedAsFirstEventIsTheErrorOfAStatus529()
    {
        RecordingSink sink;
        const auto end = decode({overloaded}, sink);
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ErrorKind::Overloaded);
        QCOMPARE(end.error().status, std::optional(529));
        QCOMPARE(end.error().requestId, std::optional(u"req_9"_s));
        QVERIFY(end.error().isRetryable());
        QVERIFY(!sink.builder.hasContent());

        auto fixture = fixtureOf({overloaded, start()}, {}, {});
        fixture.decisiveFrames = 1;
        fixture.end = failure(ErrorKind::Overloaded, u"Overloaded"_s);
        fixture.usage.reset();
        QCOMPARE(runConformance(makeAnthropic, fixture), QString());
    }

    void a5OverloadedLaterKeepsWhatCame()
    {
        auto fixture = fixtureOf({start(), blockStart(0, emptyText), textDelta(0, "So far"), overloaded,
                                  textDelta(0, " no more"), blockStop(0), messageDelta("\"end_turn\""), stop},
                                 {started, UsageReported{usageOf(10, std::nullopt)}, BlockStarted{0, BlockKind::Text},
                                  TextDelta{0, u"So far"_s}, BlockFinished{0}},
                                 {TextPart{u"So far"_s, {}}});
        fixture.decisiveFrames = 4;
        fixture.end = failure(ErrorKind::Overloaded, u"Overloaded"_s);
        fixture.usage = usageOf(10, std::nullopt);
        QCOMPARE(runConformance(makeAnthropic, fixture), QString());
    }

    void a7DuplicateMessageStartIsIgnored()
    {
        auto fixture = fixtureOf({start(), start(), blockStart(0, emptyText), textDelta(0, "A"), start(),
                                  textDelta(0, "B"), blockStop(0), messageDelta("\"end_turn\""), stop},
                                 {started, BlockStarted{0, BlockKind::Text}, TextDelta{0, u"A"_s},
                                  UsageReported{usageOf(10, std::nullopt)}, TextDelta{0, u"B"_s}, BlockFinished{0},
                                  UsageReported{usageOf(10, 7)}},
                                 {TextPart{u"AB"_s, {}}});
        QCOMPARE(runConformance(makeAnthropic, fixture), QString());
    }

    void a7SplicedMessageStartIsAnError()
    {
        auto fixture = fixtureOf(
            {start(), blockStart(0, emptyText), textDelta(0, "A"), QByteArray(start()).replace("msg_1", "msg_2")},
            {started, UsageReported{usageOf(10, std::nullopt)}, BlockStarted{0, BlockKind::Text}, TextDelta{0, u"A"_s},
             BlockFinished{0}},
            {TextPart{u"A"_s, {}}});
        fixture.end = failure(ErrorKind::Protocol);
        fixture.usage = usageOf(10, std::nullopt);
        QCOMPARE(runConformance(makeAnthropic, fixture), QString());
    }

    void a8DeltasAreAddressedByIndex()
    {
        auto fixture = fixtureOf(
            {start(), blockStart(3, emptyText), blockStart(1, R"({"type":"thinking","thinking":"","signature":""})"),
             textDelta(3, "A"), delta(1, R"({"type":"thinking_delta","thinking":"B"})"), textDelta(3, "C"),
             delta(1, R"({"type":"future_delta","future":"?"})"),
             delta(1, R"({"type":"signature_delta","signature":"S"})"), blockStop(1), blockStop(3),
             frame(R"({"type":"future_event","x":1})"), messageDelta("\"end_turn\""), stop},
            {started, BlockStarted{0, BlockKind::Text}, BlockStarted{1, BlockKind::Reasoning}, TextDelta{0, u"A"_s},
             ReasoningDelta{1, u"B"_s, false}, TextDelta{0, u"C"_s}, SignatureReceived{1, "S"}, BlockFinished{1},
             BlockFinished{0}, UsageReported{usageOf(10, 7)}},
            {TextPart{u"AC"_s, {}}, ReasoningPart{u"B"_s, false, "S", {}}});
        QCOMPARE(runConformance(makeAnthropic, fixture), QString());
    }

    void a8UnknownBlocksGoBackByteForByte()
    {
        const QByteArray unknown = R"({"type":"mystery", "n":1.50, "s":"\u00e4", "deep":{"b":[ 1,2 ]}})";
        const QByteArray compaction = R"({"type":"compaction","content":"short version"})";
        const QByteArray search =
            R"({"type":"server_tool_use","id":"srvtoolu_1","name":"web_search","input":{"query": "ä"}})";
        const QByteArray found =
            R"({"type":"web_search_tool_result","tool_use_id":"srvtoolu_1","content":[{"type":"web_search_result","encrypted_content":"E=="}]})";
        auto fixture = fixtureOf(
            {start(), blockStart(0, unknown), blockStop(0), blockStart(1, R"({"type":"compaction","content":null})"),
             delta(1, R"({"type":"compaction_delta","content":"short "})"),
             delta(1, R"({"type":"compaction_delta","content":"version"})"), blockStop(1),
             blockStart(2, R"({"type":"server_tool_use","id":"srvtoolu_1","name":"web_search","input":{}})"),
             argumentsDelta(2, R"({\"query\":)"), argumentsDelta(2, R"( \"ä\"})"), blockStop(2), blockStart(3, found),
             blockStop(3), blockStart(4, emptyText), textDelta(4, "Done."), blockStop(4), messageDelta("\"end_turn\""),
             stop},
            {started, OpaqueReceived{{u"anthropic"_s, unknown}}, OpaqueReceived{{u"anthropic"_s, compaction}},
             BlockStarted{0, BlockKind::ServerTool}, OpaqueReceived{{u"anthropic"_s, search}}, BlockFinished{0},
             OpaqueReceived{{u"anthropic"_s, found}}, BlockStarted{1, BlockKind::Text}, TextDelta{1, u"Done."_s},
             BlockFinished{1}, UsageReported{usageOf(10, 7)}},
            {OpaquePart{u"anthropic"_s, unknown}, OpaquePart{u"anthropic"_s, compaction},
             OpaquePart{u"anthropic"_s, search}, OpaquePart{u"anthropic"_s, found}, TextPart{u"Done."_s, {}}});
        fixture.replayBody = replayed(R"({"role":"assistant","content":[)" + unknown + ',' + compaction + ',' + search
                                      + ',' + found + R"(,{"type":"text","text":"Done."}]},)" + goOn);
        QCOMPARE(runConformance(makeAnthropic, fixture), QString());
    }

    void webCitationsAreToldAndGoBack()
    {
        const QByteArray raw =
            R"({"type":"web_search_result_location","url":"https://a.example/","title":"A","cited_text":"It is so.","encrypted_index":"X=="})";
        CitationPart citation{u"A"_s, u"https://a.example/"_s, u"It is so."_s, 0, 6};
        auto fixture = fixtureOf(
            {start(), blockStart(0, R"({"type":"text","text":"","citations":[]})"), textDelta(0, "So "),
             textDelta(0, "it 𝄞"), delta(0, R"({"type":"citations_delta","citation":)" + raw + "}"), blockStop(0),
             messageDelta("\"end_turn\""), stop},
            {started, BlockStarted{0, BlockKind::Text}, TextDelta{0, u"So it 𝄞"_s}, CitationReceived{0, citation},
             OpaqueReceived{{u"anthropic"_s, '[' + raw + ']'}}, BlockFinished{0}, UsageReported{usageOf(10, 7)}},
            {});
        citation.end = 8;
        std::get<CitationReceived>(fixture.events[3]).citation = citation;
        fixture.parts = {TextPart{u"So it 𝄞"_s, {}}, citation, OpaquePart{u"anthropic"_s, '[' + raw + ']'}};
        fixture.replayBody = replayed(R"({"role":"assistant","content":[{"type":"text","text":"So it 𝄞","citations":[)"
                                      + raw + "]}]}," + goOn);
        QCOMPARE(runConformance(makeAnthropic, fixture), QString());
    }

    void documentCitationsNameDocumentAndPage()
    {
        RecordingSink sink;
        const QByteArray page =
            R"({"type":"page_location","cited_text":"q","document_index":0,"document_title":"plan.pdf","start_page_number":3,"end_page_number":4})";
        QVERIFY(decode({start(), blockStart(0, emptyText), textDelta(0, "Yes"),
                        delta(0, R"({"type":"citations_delta","citation":)" + page + "}"), blockStop(0),
                        messageDelta("\"end_turn\""), stop},
                       sink));
        const auto parts = sink.builder.parts();
        QCOMPARE(parts.size(), std::size_t(2));
        QVERIFY(std::get<CitationPart>(parts[1]) == (CitationPart{u"plan.pdf, p. 3"_s, u"plan.pdf"_s, u"q"_s, 0, 3}));
    }

    void aWholeAnswerGivesTheSameEvents()
    {
        Usage usage = usageOf(12, 7);
        usage.cached = 2;
        auto fixture = fixtureOf(
            {R"({"id":"msg_1","type":"message","role":"assistant","model":"claude-test-1","content":[{"type":"thinking","thinking":"Hm","signature":"S"},{"type":"text","text":"Hello"},{"type":"tool_use","id":"t1","name":"find","input":{"q": 1.0}},{"type":"tool_use","id":"t2","name":"now","input":{}}],"stop_reason":"tool_use","usage":{"input_tokens":10,"cache_read_input_tokens":2,"output_tokens":7}})"},
            {started, BlockStarted{0, BlockKind::Reasoning}, ReasoningDelta{0, u"Hm"_s, false},
             SignatureReceived{0, "S"}, BlockFinished{0}, BlockStarted{1, BlockKind::Text}, TextDelta{1, u"Hello"_s},
             BlockFinished{1}, BlockStarted{2, BlockKind::ToolCall}, ToolCallStarted{2, u"t1"_s, u"find"_s},
             ToolArgumentsDelta{2, R"({"q": 1.0})", false}, BlockFinished{2}, BlockStarted{3, BlockKind::ToolCall},
             ToolCallStarted{3, u"t2"_s, u"now"_s}, BlockFinished{3}, UsageReported{usage}},
            {ReasoningPart{u"Hm"_s, false, "S", {}}, TextPart{u"Hello"_s, {}},
             ToolCallPart{u"t1"_s, u"find"_s, R"({"q": 1.0})", {}, true},
             ToolCallPart{u"t2"_s, u"now"_s, "{}", {}, true}});
        fixture.format = StreamFormat::JsonArray; // one JSON text: no comments around it
        fixture.usage = usage;
        fixture.end = Finished{FinishReason::ToolCall, u"tool_use"_s};
        fixture.errorFrame.clear();
        QCOMPARE(runConformance(makeAnthropic, fixture), QString());
    }

    void endsAreMapped_data()
    {
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<FinishReason>("finish");
        QTest::newRow("end_turn") << QByteArray("end_turn") << FinishReason::Complete;
        QTest::newRow("stop_sequence") << QByteArray("stop_sequence") << FinishReason::Complete;
        QTest::newRow("max_tokens") << QByteArray("max_tokens") << FinishReason::Length;
        QTest::newRow("tool_use") << QByteArray("tool_use") << FinishReason::ToolCall;
        QTest::newRow("pause_turn") << QByteArray("pause_turn") << FinishReason::Complete;
        QTest::newRow("context") << QByteArray("model_context_window_exceeded") << FinishReason::Length;
        QTest::newRow("unknown") << QByteArray("something_new") << FinishReason::Complete;
    }

    void endsAreMapped()
    {
        QFETCH(const QByteArray, reason);
        QFETCH(const FinishReason, finish);
        RecordingSink sink;
        const auto end = decode({start(), blockStart(0, emptyText), textDelta(0, "A"), blockStop(0),
                                 messageDelta('"' + reason + '"'), stop},
                                sink);
        QVERIFY(end.has_value());
        QVERIFY(*end == (Finished{finish, QString::fromLatin1(reason)}));
    }

    void aFullContextWithoutAWordIsAnError()
    {
        RecordingSink sink;
        const auto end = decode({start(), messageDelta("\"model_context_window_exceeded\""), stop}, sink);
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ErrorKind::ContextTooLong);
    }

    void wrongTypesDoNotEndTheStream()
    {
        RecordingSink sink;
        const auto end = decode(
            {frame(R"({"type":"message_start","message":{"id":5,"model":null,"usage":"none"}})"),
             "data: {\"type\":7}\n\n", "data: []\n\n", "data: [DONE]\n\n", blockStart(0, "\"text\""), textDelta(0, "A"),
             frame(R"({"type":"content_block_delta","delta":{"type":"text_delta","text":"B"}})"),
             frame(R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":{}}})"), blockStop(9),
             messageDelta("null", "[]"), stop},
            sink);
        QVERIFY(end.has_value());
        QCOMPARE(sink.builder.message().text(), u"AB"_s);
    }

    void brokenJsonIsAProtocolErrorUnlessItWasCut()
    {
        const Endpoint endpoint = endpointAt(ProviderKind::Anthropic, {});
        const AnthropicAdapter adapter(endpoint);
        for (const bool isEnded : {true, false}) {
            RecordingSink sink;
            const auto decoder = adapter.makeDecoder({});
            decoder->frame({Frame::Kind::Data, {}, "{\"type\":\"content_bl", isEnded}, sink);
            QCOMPARE(decoder->end(sink).error().kind, isEnded ? ErrorKind::Protocol : ErrorKind::StreamTruncated);
        }
    }
};

QTEST_GUILESS_MAIN(TestAnthropicDecoder)
#include "tst_anthropicdecoder.moc"
