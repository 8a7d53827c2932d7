// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/GeminiAdapter.h"
#include "support/Conformance.h"
#include "support/RecordingSink.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;
using namespace oriel::test;

namespace {

const AdapterMaker makeGemini = [](const Endpoint &endpoint) { return std::make_unique<GeminiAdapter>(endpoint); };

QByteArray frame(const QByteArray &json)
{
    return "data: " + json + "\n\n";
}

//! A chunk with these parts; \a more is further members of the candidate, beginning with a comma.
QByteArray chunkJson(const QByteArray &parts, const QByteArray &more = {},
                     const QByteArray &usage = R"({"promptTokenCount":10,"totalTokenCount":10})")
{
    return R"({"candidates":[{"content":{"parts":[)" + parts + R"(],"role":"model"},"index":0)" + more
        + R"(}],"usageMetadata":)" + usage + R"(,"modelVersion":"gemini-test-1","responseId":"resp1"})";
}

QByteArray chunk(const QByteArray &parts, const QByteArray &more = {},
                 const QByteArray &usage = R"({"promptTokenCount":10,"totalTokenCount":10})")
{
    return frame(chunkJson(parts, more, usage));
}

const QByteArray stopped = R"(,"finishReason":"STOP")";
const QByteArray lastUsage = R"({"promptTokenCount":10,"candidatesTokenCount":7,"totalTokenCount":17})";
const QByteArray overloaded = frame(
    R"({"error":{"code":503,"message":"The model is overloaded.","status":"UNAVAILABLE"}})");
const StreamEvent started = ResponseStarted{u"resp1"_s, u"gemini-test-1"_s, {}, {}};

Usage plainUsage()
{
    Usage usage;
    usage.prompt = 10;
    usage.completion = 7;
    usage.total = 17;
    return usage;
}

Usage promptUsage()
{
    Usage usage;
    usage.prompt = 10;
    usage.total = 10;
    return usage;
}

Fixture fixtureOf(std::vector<QByteArray> frames, std::vector<StreamEvent> events, std::vector<MessagePart> parts)
{
    Fixture fixture;
    fixture.request = question(u"gemini-2.5-flash"_s);
    fixture.frames = std::move(frames);
    fixture.events = std::move(events);
    fixture.parts = std::move(parts);
    fixture.end = Finished{FinishReason::Complete, u"STOP"_s};
    fixture.usage = plainUsage();
    fixture.errorFrame = overloaded;
    fixture.errorKind = ErrorKind::Overloaded;
    return fixture;
}

QByteArray replayed(const QByteArray &parts, const QByteArray &next = R"({"text":"go on"})")
{
    return R"({"contents":[{"role":"user","parts":[{"text":"Hi"}]},{"role":"model","parts":[)" + parts
        + R"(]},{"role":"user","parts":[)" + next + "]}]}";
}

//! What the decoder says of \a chunks, without any transport.
Result<Finished> decode(const std::vector<QByteArray> &chunks, RecordingSink &sink)
{
    const Endpoint endpoint = endpointAt(ProviderKind::Gemini, {});
    const GeminiAdapter adapter(endpoint);
    const auto decoder = adapter.makeDecoder({});
    for (const auto &json : chunks)
        decoder->frame({Frame::Kind::Data, {}, json, true}, sink);
    return decoder->end(sink);
}

} // namespace

class TestGeminiDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textArrivesInPieces()
    {
        auto fixture = fixtureOf({chunk(R"({"text":"Grüß "})"), chunk(R"({"text":"dich\n€"})"),
                                  chunk(R"({"text":"!"})", stopped, lastUsage)},
                                 {started, BlockStarted{0, BlockKind::Text}, TextDelta{0, u"Grüß "_s},
                                  UsageReported{promptUsage()}, TextDelta{0, u"dich\n€"_s},
                                  UsageReported{promptUsage()}, TextDelta{0, u"!"_s}, UsageReported{plainUsage()},
                                  BlockFinished{0}},
                                 {TextPart{u"Grüß dich\n€!"_s, {}}});
        fixture.replayBody = replayed(R"({"text":"Grüß dich\n€!"})");
        QCOMPARE(runConformance(makeGemini, fixture), QString());
    }

    void g1CallsArriveWholeAndGetIds()
    {
        auto fixture = fixtureOf(
            {chunk(R"({"text":"Looking."},{"functionCall":{"name":"find","args":{"q": "ä", "n": 1.50}}})"),
             chunk(R"({"functionCall":{"name":"now"}},{"functionCall":{"id":"fc-7","name":"find","args":{}}})", stopped,
                   lastUsage)},
            {},
            {TextPart{u"Looking."_s, {}}, ToolCallPart{u"call_1"_s, u"find"_s, R"({"q": "ä", "n": 1.50})", {}, true},
             ToolCallPart{u"call_2"_s, u"now"_s, "{}", {}, true}, ToolCallPart{u"fc-7"_s, u"find"_s, "{}", {}, true}});
        fixture.events = {started,
                          BlockStarted{0, BlockKind::Text},
                          TextDelta{0, u"Looking."_s},
                          BlockFinished{0},
                          BlockStarted{1, BlockKind::ToolCall},
                          ToolCallStarted{1, u"call_1"_s, u"find"_s},
                          ToolArgumentsDelta{1, R"({"q": "ä", "n": 1.50})", false},
                          BlockFinished{1},
                          BlockStarted{2, BlockKind::ToolCall},
                          ToolCallStarted{2, u"call_2"_s, u"now"_s},
                          BlockFinished{2},
                          BlockStarted{3, BlockKind::ToolCall},
                          ToolCallStarted{3, u"fc-7"_s, u"find"_s},
                          ToolArgumentsDelta{3, "{}", false},
                          BlockFinished{3},
                          UsageReported{plainUsage()}};
        fixture.end = Finished{FinishReason::ToolCall, u"STOP"_s};
        fixture.replayBody = replayed(
            R"({"text":"Looking."},{"functionCall":{"name":"find","args":{"q": "ä", "n": 1.50}}},{"functionCall":{"name":"now","args":{}}},{"functionCall":{"id":"fc-7","name":"find","args":{}}})",
            R"({"functionResponse":{"name":"find","response":{"error":"The tool was not run."}}},{"functionResponse":{"name":"now","response":{"error":"The tool was not run."}}},{"functionResponse":{"id":"fc-7","name":"find","response":{"error":"The tool was not run."}}},{"text":"go on"})");
        QCOMPARE(runConformance(makeGemini, fixture), QString());
    }

    void g1ArgumentsInPieces_data()
    {
        QTest::addColumn<QByteArray>("close");
        QTest::newRow("closed") << QByteArray(R"({"functionCall":{}})");
        QTest::newRow("not closed") << QByteArray();
    }

    void g1ArgumentsInPieces()
    {
        QFETCH(const QByteArray, close);
        const QByteArray whole = R"({"place":{"city":"Paris","codes":[7,true]},"x y":null})";
        auto fixture = fixtureOf(
            {chunk(R"({"functionCall":{"name":"find","willContinue":true}})"),
             chunk(
                 R"({"functionCall":{"partialArgs":[{"jsonPath":"$.place.city","stringValue":"Par","willContinue":true}],"willContinue":true}})"),
             chunk(
                 R"({"functionCall":{"partialArgs":[{"jsonPath":"$.place.city","stringValue":"is"},{"jsonPath":"$.place.codes[0]","numberValue":7},{"jsonPath":"$.place.codes[1]","boolValue":true},{"jsonPath":"$['x y']","nullValue":"NULL_VALUE"},{"jsonPath":"$..","stringValue":"?"}],"willContinue":true}})"),
             chunk(close, stopped, lastUsage)},
            {started, BlockStarted{0, BlockKind::ToolCall}, ToolCallStarted{0, u"call_0"_s, u"find"_s}}, {});
        if (close.isEmpty())
            fixture.events.push_back(UsageReported{plainUsage()});
        fixture.events.push_back(ToolArgumentsDelta{0, whole, true});
        fixture.events.push_back(BlockFinished{0});
        if (!close.isEmpty())
            fixture.events.push_back(UsageReported{plainUsage()});
        fixture.parts = {ToolCallPart{u"call_0"_s, u"find"_s, whole, {}, true}};
        fixture.end = Finished{FinishReason::ToolCall, u"STOP"_s};
        QCOMPARE(runConformance(makeGemini, fixture), QString());
    }

    void g1ArgumentsInPiecesThatWereCutAreNotComplete()
    {
        RecordingSink sink;
        QVERIFY(!decode({chunkJson(R"({"functionCall":{"name":"find","willContinue":true}})")}, sink));
        const auto parts = sink.builder.parts();
        QCOMPARE(parts.size(), std::size_t(1));
        QVERIFY(!std::get<ToolCallPart>(parts[0]).isComplete);
    }

    void g2StopWithCallsIsAToolCall()
    {
        auto fixture = fixtureOf({chunk(R"({"functionCall":{"name":"now","args":{}}})"), chunk({}, stopped, lastUsage)},
                                 {started, BlockStarted{0, BlockKind::ToolCall},
                                  ToolCallStarted{0, u"call_0"_s, u"now"_s}, ToolArgumentsDelta{0, "{}", false},
                                  BlockFinished{0}, UsageReported{plainUsage()}},
                                 {ToolCallPart{u"call_0"_s, u"now"_s, "{}", {}, true}});
        fixture.end = Finished{FinishReason::ToolCall, u"STOP"_s};
        QCOMPARE(runConformance(makeGemini, fixture), QString());
    }

    void g3SignaturesGoBackOnTheirPart()
    {
        auto fixture = fixtureOf(
            {chunk(R"({"text":"Thinking...","thought":true})"), chunk(R"({"text":" more.","thought":true})"),
             chunk(R"({"text":"The "})"), chunk(R"({"text":"answer","thoughtSignature":"sig+/A=="})"),
             chunk(
                 R"({"functionCall":{"name":"find","args":{}},"thoughtSignature":"sigB"},{"functionCall":{"name":"now","args":{}}})"),
             chunk(R"({"text":"","thoughtSignature":"sigC"})", stopped, lastUsage)},
            {}, {});
        fixture.events = {started,
                          BlockStarted{0, BlockKind::Reasoning},
                          ReasoningDelta{0, u"Thinking..."_s, true},
                          UsageReported{promptUsage()},
                          ReasoningDelta{0, u" more."_s, true},
                          BlockFinished{0},
                          BlockStarted{1, BlockKind::Text},
                          TextDelta{1, u"The "_s},
                          BlockFinished{1},
                          BlockStarted{2, BlockKind::Text},
                          TextDelta{2, u"answer"_s},
                          SignatureReceived{2, "sig+/A=="},
                          BlockFinished{2},
                          BlockStarted{3, BlockKind::ToolCall},
                          ToolCallStarted{3, u"call_3"_s, u"find"_s},
                          SignatureReceived{3, "sigB"},
                          ToolArgumentsDelta{3, "{}", false},
                          BlockFinished{3},
                          BlockStarted{4, BlockKind::ToolCall},
                          ToolCallStarted{4, u"call_4"_s, u"now"_s},
                          ToolArgumentsDelta{4, "{}", false},
                          BlockFinished{4},
                          BlockStarted{5, BlockKind::Text},
                          SignatureReceived{5, "sigC"},
                          BlockFinished{5},
                          UsageReported{plainUsage()}};
        fixture.parts = {ReasoningPart{u"Thinking... more."_s, true, {}, {}},
                         TextPart{u"The "_s, {}},
                         TextPart{u"answer"_s, "sig+/A=="},
                         ToolCallPart{u"call_3"_s, u"find"_s, "{}", "sigB", true},
                         ToolCallPart{u"call_4"_s, u"now"_s, "{}", {}, true},
                         TextPart{{}, "sigC"}};
        fixture.end = Finished{FinishReason::ToolCall, u"STOP"_s};
        fixture.request.model = u"gemini-3-pro-preview"_s;
        fixture.replayBody = replayed(
            R"({"text":"The "},{"text":"answer","thoughtSignature":"sig+/A=="},{"functionCall":{"name":"find","args":{}},"thoughtSignature":"sigB"},{"functionCall":{"name":"now","args":{}}},{"text":"","thoughtSignature":"sigC"})",
            R"({"functionResponse":{"name":"find","response":{"error":"The tool was not run."}}},{"functionResponse":{"name":"now","response":{"error":"The tool was not run."}}},{"text":"go on"})");
        QCOMPARE(runConformance(makeGemini, fixture), QString());
    }

    void g4ReasonsThatAreVerdicts_data()
    {
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<FinishReason>("finish");
        for (const auto *filtered : {"SAFETY", "RECITATION", "LANGUAGE", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII",
                                     "IMAGE_SAFETY", "IMAGE_PROHIBITED_CONTENT"})
            QTest::newRow(filtered) << QByteArray(filtered) << FinishReason::ContentFilter;
        QTest::newRow("length") << QByteArray("MAX_TOKENS") << FinishReason::Length;
        QTest::newRow("stop") << QByteArray("STOP") << FinishReason::Complete;
        QTest::newRow("unknown") << QByteArray("BRAND_NEW") << FinishReason::Complete;
    }

    void g4ReasonsThatAreVerdicts()
    {
        QFETCH(const QByteArray, reason);
        QFETCH(const FinishReason, finish);
        const QByteArray ratings =
            R"(,"safetyRatings":[{"category":"HARM_CATEGORY_X","probability":"HIGH","blocked":true},{"category":"HARM_CATEGORY_Y","probability":"LOW"}])";
        auto fixture = fixtureOf(
            {chunk(R"({"text":"A"})"), chunk({}, ",\"finishReason\":\"" + reason + '"' + ratings, lastUsage)},
            {started, BlockStarted{0, BlockKind::Text}, TextDelta{0, u"A"_s},
             SafetyReported{u"HARM_CATEGORY_X"_s, u"HIGH"_s}, UsageReported{plainUsage()}, BlockFinished{0}},
            {TextPart{u"A"_s, {}}});
        fixture.end = Finished{finish, QString::fromLatin1(reason)};
        QCOMPARE(runConformance(makeGemini, fixture), QString());
    }

    void g4ReasonsThatAreFailures_data()
    {
        QTest::addColumn<QByteArray>("reason");
        for (const auto *reason : {"MALFORMED_FUNCTION_CALL", "UNEXPECTED_TOOL_CALL", "TOO_MANY_TOOL_CALLS", "OTHER",
                                   "NO_IMAGE", "IMAGE_OTHER"})
            QTest::newRow(reason) << QByteArray(reason);
    }

    void g4ReasonsThatAreFailures()
    {
        QFETCH(const QByteArray, reason);
        RecordingSink sink;
        const auto end = decode({chunkJson(R"({"text":"A"})"), chunkJson({}, ",\"finishReason\":\"" + reason + '"')},
                                sink);
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ErrorKind::Server);
        QCOMPARE(end.error().code, std::optional(QString::fromLatin1(reason)));
        QVERIFY(!end.error().message.isEmpty());

        auto fixture = fixtureOf(
            {chunk(R"({"text":"A"})"), chunk({}, ",\"finishReason\":\"" + reason + '"', lastUsage)},
            {started, BlockStarted{0, BlockKind::Text}, TextDelta{0, u"A"_s}, UsageReported{plainUsage()},
             BlockFinished{0}},
            {TextPart{u"A"_s, {}}});
        fixture.end = failure(ErrorKind::Server);
        QCOMPARE(runConformance(makeGemini, fixture), QString());
    }

    void g4ABlockedQuestionIsAnError()
    {
        auto fixture = fixtureOf(
            {frame(
                R"({"promptFeedback":{"blockReason":"PROHIBITED_CONTENT"},"usageMetadata":{"promptTokenCount":10,"totalTokenCount":10},"modelVersion":"gemini-test-1","responseId":"resp1"})")},
            {started, UsageReported{promptUsage()}}, {});
        fixture.end = failure(ErrorKind::ContentFilter, u"Gemini refused the question (PROHIBITED_CONTENT)."_s);
        fixture.usage = promptUsage();
        QCOMPARE(runConformance(makeGemini, fixture), QString());
    }

    void g6ThoughtsAreOutputBesideTheCandidates()
    {
        Usage usage;
        usage.prompt = 12;
        usage.cached = 4;
        usage.completion = 57;
        usage.reasoning = 50;
        usage.total = 69;
        auto fixture = fixtureOf(
            {frame(R"({"usageMetadata":{"trafficType":"ON_DEMAND"}})"),
             chunk(R"({"text":"A"})", {}, R"({"promptTokenCount":10,"thoughtsTokenCount":20,"totalTokenCount":30})"),
             chunk(
                 {}, stopped,
                 R"({"promptTokenCount":10,"toolUsePromptTokenCount":2,"cachedContentTokenCount":4,"candidatesTokenCount":7,"thoughtsTokenCount":50,"totalTokenCount":69})"),
             frame(R"({"usageMetadata":{"trafficType":"ON_DEMAND"}})")},
            {started, BlockStarted{0, BlockKind::Text}, TextDelta{0, u"A"_s}, UsageReported{usage}, BlockFinished{0}},
            {TextPart{u"A"_s, {}}});
        fixture.decisiveFrames = 3;
        fixture.usage = usage;
        QCOMPARE(runConformance(makeGemini, fixture), QString());
    }

    void g6UsageAfterTheReasonIsTaken()
    {
        auto fixture = fixtureOf({chunk(R"({"text":"A"})", stopped), frame(R"({"usageMetadata":)" + lastUsage + "}")},
                                 {started, BlockStarted{0, BlockKind::Text}, TextDelta{0, u"A"_s},
                                  UsageReported{plainUsage()}, BlockFinished{0}},
                                 {TextPart{u"A"_s, {}}});
        fixture.decisiveFrames = 1;
        fixture.errorFrame.clear();
        QCOMPARE(runConformance(makeGemini, fixture), QString());
    }

    void g8OffsetsInBytesBecomeOffsetsInUnits()
    {
        // "Ärger 𝄞. " is 13 bytes and 10 units; "So" stands behind it
        const QByteArray metadata =
            R"(,"groundingMetadata":{"groundingChunks":[{"web":{"uri":"https://a.example/","title":"A"}},{"web":{"uri":"https://b.example/","title":"B"}},{"web":{"uri":"https://c.example/","title":"C"}}],)"
            R"("groundingSupports":[{"segment":{"endIndex":12},"groundingChunkIndices":[0]},{"segment":{"startIndex":13,"endIndex":15,"text":"So"},"groundingChunkIndices":[0,1,9]}]},)"
            R"("citationMetadata":{"citationSources":[{"startIndex":1,"endIndex":900,"uri":"https://d.example/"}]})";
        const CitationPart first{u"A"_s, u"https://a.example/"_s, {}, 0, 9};
        const CitationPart second{u"A"_s, u"https://a.example/"_s, {}, 10, 12};
        const CitationPart third{u"B"_s, u"https://b.example/"_s, {}, 10, 12};
        const CitationPart fourth{u"C"_s, u"https://c.example/"_s, {}, {}, {}};
        const CitationPart beyond{{}, u"https://d.example/"_s, {}, {}, {}};
        auto fixture = fixtureOf(
            {chunk(R"({"text":"Ärger "})"), chunk(R"({"text":"𝄞. So"})", stopped + metadata, lastUsage)},
            {started, BlockStarted{0, BlockKind::Text}, TextDelta{0, u"Ärger "_s}, UsageReported{promptUsage()},
             TextDelta{0, u"𝄞. So"_s}, UsageReported{plainUsage()}, CitationReceived{0, first},
             CitationReceived{0, second}, CitationReceived{0, third}, CitationReceived{0, fourth},
             CitationReceived{0, beyond}, BlockFinished{0}},
            {TextPart{u"Ärger 𝄞. So"_s, {}}, first, second, third, fourth, beyond});
        QCOMPARE(runConformance(makeGemini, fixture), QString());
    }

    void g9EmptyContentIsNothing()
    {
        auto fixture = fixtureOf(
            {chunk({}), frame(R"({"candidates":[{"index":0}]})"), frame(R"({"candidates":[{"content":{}}]})"),
             frame(R"({"candidates":[]})"), chunk(R"({"text":""})"), chunk(R"({})"), chunk(R"({"text":"A"})"),
             frame(R"({"candidates":[{"content":{},"finishReason":"STOP","index":0}],"usageMetadata":)" + lastUsage
                   + "}")},
            {started, BlockStarted{0, BlockKind::Text}, TextDelta{0, u"A"_s}, UsageReported{plainUsage()},
             BlockFinished{0}},
            {TextPart{u"A"_s, {}}});
        QCOMPARE(runConformance(makeGemini, fixture), QString());
    }

    void t4AJsonArrayIsAStreamToo()
    {
        auto fixture = fixtureOf(
            {"[" + chunkJson(R"({"text":"A"})"), "\n,\r\n" + chunkJson(R"({"text":"B"})", stopped, lastUsage), "]"},
            {started, BlockStarted{0, BlockKind::Text}, TextDelta{0, u"A"_s}, UsageReported{promptUsage()},
             TextDelta{0, u"B"_s}, UsageReported{plainUsage()}, BlockFinished{0}},
            {TextPart{u"AB"_s, {}}});
        fixture.format = StreamFormat::JsonArray;
        fixture.decisiveFrames = 2;
        fixture.errorFrame.clear();
        QCOMPARE(runConformance(makeGemini, fixture), QString());
    }

    void aWholeAnswerGivesTheSameEvents()
    {
        auto fixture = fixtureOf(
            {chunkJson(
                R"({"text":"Hm","thought":true},{"text":"Hello"},{"functionCall":{"name":"find","args":{"q": 1.0}},"thoughtSignature":"S"})",
                stopped, lastUsage)},
            {started, BlockStarted{0, BlockKind::Reasoning}, ReasoningDelta{0, u"Hm"_s, true}, BlockFinished{0},
             BlockStarted{1, BlockKind::Text}, TextDelta{1, u"Hello"_s}, BlockFinished{1},
             BlockStarted{2, BlockKind::ToolCall}, ToolCallStarted{2, u"call_2"_s, u"find"_s},
             SignatureReceived{2, "S"}, ToolArgumentsDelta{2, R"({"q": 1.0})", false}, BlockFinished{2},
             UsageReported{plainUsage()}},
            {ReasoningPart{u"Hm"_s, true, {}, {}}, TextPart{u"Hello"_s, {}},
             ToolCallPart{u"call_2"_s, u"find"_s, R"({"q": 1.0})", "S", true}});
        fixture.format = StreamFormat::JsonArray; // one JSON text: no comments around it
        fixture.errorFrame.clear();
        fixture.end = Finished{FinishReason::ToolCall, u"STOP"_s};
        QCOMPARE(runConformance(makeGemini, fixture), QString());
    }

    void codeThatRanAndPicturesGoBack()
    {
        const QByteArray code = R"({"executableCode":{"language":"PYTHON", "code":"x = 1.0"},"thoughtSignature":"K"})";
        const QByteArray result = R"({"codeExecutionResult":{"outcome":"OUTCOME_OK","output":"1.0\n"}})";
        const QByteArray picture = R"({"inlineData":{"mimeType":"image/png","data":"UE5H"},"thoughtSignature":"P=="})";
        auto fixture = fixtureOf({chunk(code), chunk(result),
                                  chunk(R"({"inlineData":{"mimeType":"image/png","data":"RFJBRlQ="},"thought":true})"),
                                  chunk(picture, stopped, lastUsage)},
                                 {started, BlockStarted{0, BlockKind::ServerTool}, OpaqueReceived{{u"gemini"_s, code}},
                                  BlockFinished{0}, OpaqueReceived{{u"gemini"_s, result}},
                                  BlockStarted{1, BlockKind::Image}, ImageReceived{1, {u"image/png"_s, "PNG", {}}},
                                  BlockFinished{1}, OpaqueReceived{{u"gemini"_s, "\"P==\""}},
                                  UsageReported{plainUsage()}},
                                 {OpaquePart{u"gemini"_s, code}, OpaquePart{u"gemini"_s, result},
                                  ImagePart{u"image/png"_s, "PNG", {}}, OpaquePart{u"gemini"_s, "\"P==\""}});
        fixture.replayBody = replayed(code + ',' + result + ',' + picture);
        QCOMPARE(runConformance(makeGemini, fixture), QString());
    }

    void otherCandidatesAndWrongTypesAreIgnored()
    {
        RecordingSink sink;
        const auto end = decode(
            {R"([])",
             R"({"candidates":[{"index":1,"content":{"parts":[{"text":"no"}]}},{"index":0,"content":{"parts":[{"text":"A"},7,null,{"text":5},{"functionCall":"?"}]}}]})",
             R"({"candidates":{},"usageMetadata":[],"responseId":7})",
             R"({"candidates":[{"content":{"parts":{}},"finishReason":"STOP"}]})"},
            sink);
        QVERIFY(end.has_value());
        QCOMPARE(sink.builder.message().text(), u"A"_s);
    }

    void jsonThatIsNoAnswerIsAProtocolError()
    {
        const Endpoint endpoint = endpointAt(ProviderKind::Gemini, {});
        const auto decoder = GeminiAdapter(endpoint).makeDecoder({});
        RecordingSink sink;
        decoder->whole(R"({"hello":"world"})", sink);
        QVERIFY(decoder->isDone());
        QCOMPARE(decoder->end(sink).error().kind, ErrorKind::Protocol);
    }
};

QTEST_GUILESS_MAIN(TestGeminiDecoder)
#include "tst_geminidecoder.moc"
