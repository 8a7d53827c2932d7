// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ollama/OllamaAdapter.h"

#include "support/Conformance.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

// The cases O1 to O6 as streams, in every form of the harness; what is sent and O7: tst_ollamaadapter.
namespace {

const AdapterMaker makeOllama = [](const Endpoint &endpoint) -> std::unique_ptr<Adapter> {
    return std::make_unique<OllamaAdapter>(endpoint);
};

QByteArray line(const QByteArray &message, const QByteArray &rest = R"("done":false)")
{
    return R"({"model":"m1","created_at":"2026-01-01T00:00:00Z","message":)" + message + "," + rest + "}\n";
}

QByteArray said(const QByteArray &content)
{
    return line(R"({"role":"assistant","content":")" + content + "\"}");
}

QByteArray thought(const QByteArray &thinking)
{
    return line(R"({"role":"assistant","content":"","thinking":")" + thinking + "\"}");
}

QByteArray last(const QByteArray &reason = "stop", const QByteArray &load = "50000000",
                const QByteArray &prompt = R"("prompt_eval_count":11,)")
{
    return line(R"({"role":"assistant","content":""})",
                R"("done":true,"done_reason":")" + reason + R"(","total_duration":900000000,"load_duration":)" + load
                    + "," + prompt + R"("prompt_eval_duration":1,"eval_count":7,"eval_duration":2)");
}

const ResponseStarted started{{}, u"m1"_s, {}, {}};

Usage counted(qint64 prompt = 11, bool isEstimated = false)
{
    Usage usage;
    usage.prompt = prompt;
    usage.completion = 7;
    usage.total = prompt + 7;
    usage.isEstimated = isEstimated;
    return usage;
}

//! An answer in lines. The blocks that are open at the end are closed after the usage.
Fixture fixtureOf(std::vector<QByteArray> frames, std::vector<StreamEvent> events, std::vector<MessagePart> parts,
                  FinishReason reason = FinishReason::Complete, const QString &word = u"stop"_s)
{
    Fixture fixture;
    fixture.request = question(u"m1"_s);
    fixture.format = StreamFormat::JsonLines;
    fixture.frames = std::move(frames);
    fixture.events = std::move(events);
    fixture.end = Finished{reason, word};
    fixture.parts = std::move(parts);
    fixture.usage = counted();
    fixture.errorFrame = R"({"error":"llama runner process has terminated"})"
                         "\n";
    return fixture;
}

Fixture textFixture(std::vector<QByteArray> frames, const QString &text)
{
    return fixtureOf(std::move(frames),
                     {started, BlockStarted{0, BlockKind::Text}, TextDelta{0, text}, UsageReported{counted()},
                      BlockFinished{0, true}},
                     {TextPart{text, {}}});
}

} // namespace

class tst_Ollama : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t2TextComesWholeHoweverItIsCut()
    {
        auto fixture = textFixture(
            {said("Gr\\u00fc\xC3\x9F"), said(" \xF0\x9F\x8C\x8D\\n"), said(""), said("du"), last()}, u"Grüß 🌍\ndu"_s);
        fixture.replayBody =
            R"({"model":"m1","messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Grüß 🌍\ndu"},)"
            R"({"role":"user","content":"go on"}],"stream":true,"options":{"num_ctx":4096},"truncate":false})";
        QCOMPARE(runConformance(makeOllama, fixture), QString());
    }

    void t5LengthIsTold()
    {
        auto fixture = textFixture({said("Hel"), last("length")}, u"Hel"_s);
        fixture.end = Finished{FinishReason::Length, u"length"_s};
        QCOMPARE(runConformance(makeOllama, fixture), QString());
    }

    void t5OldServersGiveNoReason()
    {
        auto fixture = textFixture({said("Hel"),
                                    R"({"model":"m1","done":true,"prompt_eval_count":11,"eval_count":7})"
                                    "\n"},
                                   u"Hel"_s);
        fixture.end = Finished{FinishReason::Complete, {}};
        QCOMPARE(runConformance(makeOllama, fixture), QString());
    }

    void t5FieldsOfWrongTypesAreAbsent()
    {
        QCOMPARE(runConformance(makeOllama,
                                textFixture({R"({"model":7,"message":"no","done":"no"})"
                                             "\n",
                                             line(R"({"content":["x"],"thinking":1,"tool_calls":{},"images":"a"})"),
                                             said("Hel"), last()},
                                            u"Hel"_s)),
                 QString());
    }

    void o1ErrorLineEndsTheStream()
    {
        auto fixture = textFixture({said("Hel"),
                                    R"({"error":"an error was encountered while running the model"})"
                                    "\n"},
                                   u"Hel"_s);
        fixture.events = {started, BlockStarted{0, BlockKind::Text}, TextDelta{0, u"Hel"_s}, BlockFinished{0, true}};
        fixture.end = failure(ErrorKind::Server, u"an error was encountered while running the model"_s);
        fixture.usage.reset();
        QCOMPARE(runConformance(makeOllama, fixture), QString());
    }

    void o1TooLongIsTold()
    {
        auto fixture = textFixture({R"({"error":"the input length exceeds the context length"})"
                                    "\n"},
                                   {});
        fixture.events.clear();
        fixture.parts.clear();
        fixture.end = failure(ErrorKind::ContextTooLong);
        fixture.usage.reset();
        QCOMPARE(runConformance(makeOllama, fixture), QString());
    }

    void o2ArgumentsAreKeptAsTheyCame()
    {
        const QByteArray arguments = R"({"b": 1.50, "a":"\u00fc" , "n":{"z":[1,2]}})";
        auto fixture = fixtureOf(
            {said("Look: "),
             line(R"({"role":"assistant","content":"","tool_calls":[{"function":{"index":0,"name":"f","arguments":)"
                  + arguments + R"(}},{"id":"given","function":{"index":1,"name":"g","arguments":{}}}]})"),
             line(R"({"role":"assistant","content":"","tool_calls":[{"function":{"name":"h"}}]})"), last()},
            {started, BlockStarted{0, BlockKind::Text}, TextDelta{0, u"Look: "_s}, BlockFinished{0, true},
             BlockStarted{1, BlockKind::ToolCall}, ToolCallStarted{1, u"call_0"_s, u"f"_s},
             ToolArgumentsDelta{1, arguments, false}, BlockFinished{1, true}, BlockStarted{2, BlockKind::ToolCall},
             ToolCallStarted{2, u"given"_s, u"g"_s}, ToolArgumentsDelta{2, "{}", false}, BlockFinished{2, true},
             BlockStarted{3, BlockKind::ToolCall}, ToolCallStarted{3, u"call_2"_s, u"h"_s},
             ToolArgumentsDelta{3, "{}", false}, BlockFinished{3, true}, UsageReported{counted()}},
            {TextPart{u"Look: "_s, {}}, ToolCallPart{u"call_0"_s, u"f"_s, arguments, {}, true},
             ToolCallPart{u"given"_s, u"g"_s, "{}", {}, true}, ToolCallPart{u"call_2"_s, u"h"_s, "{}", {}, true}},
            FinishReason::ToolCall);
        fixture.replayBody =
            R"({"model":"m1","messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Look: ","tool_calls":[)"
            R"({"id":"call_0","function":{"name":"f","arguments":)"
            + arguments
            + R"(}},{"id":"given","function":{"name":"g","arguments":{}}},{"id":"call_2","function":{"name":"h","arguments":{}}}]},)"
              R"({"role":"user","content":"go on"}],"stream":true,"options":{"num_ctx":4096},"truncate":false})";
        QCOMPARE(runConformance(makeOllama, fixture), QString());
    }

    void o2ArgumentsInAStringAreTakenOut()
    {
        QCOMPARE(
            runConformance(
                makeOllama,
                fixtureOf(
                    {line(R"({"tool_calls":[{"function":{"name":"f","arguments":"{\u0022a\u0022:1}"}}]})"), last()},
                    {started, BlockStarted{0, BlockKind::ToolCall}, ToolCallStarted{0, u"call_0"_s, u"f"_s},
                     ToolArgumentsDelta{0, R"({"a":1})", false}, BlockFinished{0, true}, UsageReported{counted()}},
                    {ToolCallPart{u"call_0"_s, u"f"_s, R"({"a":1})", {}, true}}, FinishReason::ToolCall)),
            QString());
    }

    void o3ThinkingIsReasoning()
    {
        QCOMPARE(runConformance(
                     makeOllama,
                     fixtureOf({thought("Let"), thought(" me"), said("Yes"), said(" <think>"), last()},
                               {started, BlockStarted{0, BlockKind::Reasoning}, ReasoningDelta{0, u"Let me"_s, false},
                                BlockFinished{0, true}, BlockStarted{1, BlockKind::Text},
                                TextDelta{1, u"Yes <think>"_s}, UsageReported{counted()}, BlockFinished{1, true}},
                               {ReasoningPart{u"Let me"_s, false, {}, {}}, TextPart{u"Yes <think>"_s, {}}})),
                 QString());
    }

    void o3ThinkTagsInOldServersContentAreReasoning()
    {
        QCOMPARE(runConformance(
                     makeOllama,
                     fixtureOf({said("<thi"), said("nk>\\nLet me"), said("</think>\\n\\nYes"), last()},
                               {started, BlockStarted{0, BlockKind::Reasoning}, ReasoningDelta{0, u"Let me"_s, false},
                                BlockFinished{0, true}, BlockStarted{1, BlockKind::Text}, TextDelta{1, u"Yes"_s},
                                UsageReported{counted()}, BlockFinished{1, true}},
                               {ReasoningPart{u"Let me"_s, false, {}, {}}, TextPart{u"Yes"_s, {}}})),
                 QString());
    }

    void o5PromptThatWasCachedIsEstimated()
    {
        auto fixture = textFixture({said("Hel"), last("stop", "1", {})}, u"Hel"_s);
        const Usage usage = counted(17, true); // two messages' marks and one token
        fixture.events[3] = UsageReported{usage};
        fixture.usage = usage;
        QCOMPARE(runConformance(makeOllama, fixture), QString());
    }

    void o6LongLoadIsToldWithItsTime()
    {
        auto fixture = textFixture({said("Hel"), last("stop", "74600000000")}, u"Hel"_s);
        fixture.events.insert(fixture.events.end() - 1,
                              Notice{u"The server read m1 from disk first, which took 75 s."_s});
        QCOMPARE(runConformance(makeOllama, fixture), QString());
    }

    void o6RequestThatOnlyLoadsIsTold()
    {
        auto fixture = fixtureOf({line(R"({"role":"assistant","content":""})", R"("done_reason":"load","done":true)")},
                                 {started, LoadingModel{u"m1"_s}}, {}, FinishReason::Complete, u"load"_s);
        fixture.usage.reset();
        QCOMPARE(runConformance(makeOllama, fixture), QString());
    }

    void imagesInAnAnswerAreTaken()
    {
        const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a00");
        QCOMPARE(runConformance(makeOllama,
                                fixtureOf({line(R"({"content":"","images":[")" + png.toBase64() + R"("]})"), last()},
                                          {started, BlockStarted{0, BlockKind::Image},
                                           ImageReceived{0, ImagePart{u"image/png"_s, png, {}}}, BlockFinished{0, true},
                                           UsageReported{counted()}},
                                          {ImagePart{u"image/png"_s, png, {}}})),
                 QString());
    }

    void remoteHostIsToldAsUpstream()
    {
        auto fixture = textFixture(
            {R"({"model":"m1","remote_model":"m1","remote_host":"https://ollama.com:443","message":{"content":"Hel"},"done":false})"
             "\n",
             last()},
            u"Hel"_s);
        fixture.events[0] = ResponseStarted{{}, u"m1"_s, {}, u"https://ollama.com:443"_s};
        QCOMPARE(runConformance(makeOllama, fixture), QString());
    }
};

QTEST_GUILESS_MAIN(tst_Ollama)
#include "tst_ollama.moc"
