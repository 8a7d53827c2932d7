// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/anthropic/AnthropicAdapter.h"
#include "support/Conformance.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;
using namespace oriel::test;

namespace {

ChatRequest asked(const QString &model = u"claude-sonnet-4-5"_s, const QString &text = u"Hi"_s)
{
    ChatRequest request = question(model, text);
    request.parameters.maxTokens = 500;
    return request;
}

Result<EncodedChat> encode(const ChatRequest &request, const ModelQuirks &quirks = {}, const QString &baseUrl = {})
{
    const Endpoint endpoint = endpointAt(ProviderKind::Anthropic, baseUrl);
    return AnthropicAdapter(endpoint).encodeChat(request, quirks);
}

QByteArray bodyOf(const ChatRequest &request, const ModelQuirks &quirks = {})
{
    const auto encoded = encode(request, quirks);
    return encoded ? encoded->http.body : "failed: " + encoded.error().message.toUtf8();
}

//! The names of the parameters that were left out.
QStringList dropped(const ChatRequest &request)
{
    const auto encoded = encode(request);
    QStringList names;
    for (const auto &notice : encoded ? encoded->notices : std::vector<StreamEvent>()) {
        if (const auto *parameter = std::get_if<ParameterDropped>(&notice))
            names += parameter->parameter;
    }
    return names;
}

QByteArray messagesOf(const ChatRequest &request, const ModelQuirks &quirks = {})
{
    const auto body = bodyOf(request, quirks);
    const auto at = body.indexOf("\"messages\":");
    return at < 0 ? body : body.mid(at + 11).chopped(1);
}

Message message(Role role, std::vector<MessagePart> parts)
{
    Message made = textMessage(role, {});
    made.parts = std::move(parts);
    return made;
}

MessagePart text(const QString &words)
{
    return TextPart{words, {}};
}

ToolCallPart call(const QString &id)
{
    return {id, u"find"_s, "{}", {}, true};
}

const QByteArray hi = R"({"role":"user","content":[{"type":"text","text":"Hi"}]})";

} // namespace

class TestAnthropicEncoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainQuestion()
    {
        ChatRequest request = asked();
        request.system = u"Be brief."_s;
        request.parameters.temperature = 0.25;
        request.parameters.stop = {u"END"_s};
        const auto encoded = encode(request);
        QVERIFY(encoded.has_value());
        QCOMPARE(
            encoded->http.body,
            R"({"model":"claude-sonnet-4-5","max_tokens":500,"system":"Be brief.","temperature":0.25,"stop_sequences":["END"],"stream":true,"messages":[)"
                + hi + "]}");
        QCOMPARE(encoded->http.url, QUrl(u"https://api.anthropic.com/v1/messages"_s));
        QVERIFY(encoded->http.headers.contains(HttpHeader{"anthropic-version", "2023-06-01"}));
        QVERIFY(encoded->notices.empty());
    }

    void theKeyIsInAHeaderOnly()
    {
        Endpoint endpoint = endpointAt(ProviderKind::Anthropic, {});
        endpoint.key = Secret(QByteArray("sk-ant-test"));
        const auto encoded = AnthropicAdapter(endpoint).encodeChat(asked(), {});
        QVERIFY(encoded.has_value());
        QVERIFY(encoded->http.headers.contains(HttpHeader{"x-api-key", "sk-ant-test"}));
        QVERIFY(!encoded->http.url.toString().contains(u"sk-ant"_s));
        QVERIFY(!encoded->http.body.contains("sk-ant"));
    }

    void t9BaseAddressInAnyForm_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("address");
        QTest::newRow("none") << QString() << u"https://api.anthropic.com/v1/messages"_s;
        QTest::newRow("plain") << u"https://a.example"_s << u"https://a.example/v1/messages"_s;
        QTest::newRow("slash") << u"https://a.example/"_s << u"https://a.example/v1/messages"_s;
        QTest::newRow("version") << u"https://a.example/v1"_s << u"https://a.example/v1/messages"_s;
        QTest::newRow("version and slash") << u"https://a.example/v1/"_s << u"https://a.example/v1/messages"_s;
        QTest::newRow("whole path") << u"https://a.example/v1/messages"_s << u"https://a.example/v1/messages"_s;
        QTest::newRow("prefix") << u"http://127.0.0.1:80/anthropic"_s << u"http://127.0.0.1:80/anthropic/v1/messages"_s;
    }

    void t9BaseAddressInAnyForm()
    {
        QFETCH(const QString, base);
        QFETCH(const QString, address);
        const auto encoded = encode(asked(), {}, base);
        QVERIFY(encoded.has_value());
        QCOMPARE(encoded->http.url.toString(), address);
    }

    void theLimitIsTheModelsOwnWhenNoneIsGiven()
    {
        ChatRequest request = question(u"claude-3-haiku-20240307"_s);
        QVERIFY(bodyOf(request).contains("\"max_tokens\":4096,"));
        request.model = u"some-other-model"_s;
        QVERIFY(bodyOf(request).contains("\"max_tokens\":8192,"));
    }

    void messagesOfOneSideAreMerged()
    {
        ChatRequest request = asked();
        request.messages.push_back(textMessage(Role::User, u"there"_s));
        request.messages.push_back(textMessage(Role::System, u"Rules."_s));
        request.messages.push_back(textMessage(Role::User, u"  \n"_s));
        QVERIFY(bodyOf(request).contains("\"system\":\"Rules.\""));
        QCOMPARE(
            messagesOf(request),
            QByteArray(R"([{"role":"user","content":[{"type":"text","text":"Hi"},{"type":"text","text":"there"}]}])"));
    }

    void resultsStandFirstInOneMessage()
    {
        ChatRequest request = asked();
        request.messages.push_back(message(Role::Assistant, {call(u"a"_s), call(u"b.1"_s)}));
        request.messages.push_back(message(Role::Tool, {ToolResultPart{u"a"_s, u"find"_s, u"1"_s, false}}));
        request.messages.push_back(textMessage(Role::User, u"and?"_s));
        request.messages.push_back(message(Role::Tool, {ToolResultPart{u"b.1"_s, u"find"_s, u"no"_s, true}}));
        QCOMPARE(
            messagesOf(request),
            "[" + hi
                + R"(,{"role":"assistant","content":[{"type":"tool_use","id":"a","name":"find","input":{}},{"type":"tool_use","id":"b_1","name":"find","input":{}}]},)"
                  R"({"role":"user","content":[{"type":"tool_result","tool_use_id":"a","content":"1"},{"type":"tool_result","tool_use_id":"b_1","content":"no","is_error":true},{"type":"text","text":"and?"}]}])");
    }

    void callsOfOtherProvidersGetIdsOfTheirOwn()
    {
        ChatRequest request = asked();
        for (int i = 0; i < 2; ++i) {
            request.messages.push_back(message(Role::Assistant, {call(u"call_0"_s)}));
            request.messages.push_back(
                message(Role::Tool, {ToolResultPart{u"call_0"_s, u"find"_s, QString::number(i), false}}));
        }
        QCOMPARE(
            messagesOf(request),
            "[" + hi
                + R"(,{"role":"assistant","content":[{"type":"tool_use","id":"call_0","name":"find","input":{}}]},)"
                  R"({"role":"user","content":[{"type":"tool_result","tool_use_id":"call_0","content":"0"}]},)"
                  R"({"role":"assistant","content":[{"type":"tool_use","id":"call_0_2","name":"find","input":{}}]},)"
                  R"({"role":"user","content":[{"type":"tool_result","tool_use_id":"call_0_2","content":"1"}]}])");
    }

    void aConversationThatBeginsWithAnAnswerGetsABeginning()
    {
        ChatRequest request = asked();
        request.messages.insert(request.messages.begin(), textMessage(Role::Assistant, u"Hello"_s));
        QVERIFY(messagesOf(request).startsWith(R"([{"role":"user",)"));
    }

    void a3ReasoningOfOthersStaysBehind()
    {
        ChatRequest request = asked();
        Message answer = message(Role::Assistant,
                                 {ReasoningPart{u"Hm"_s, false, "S", {}},
                                  OpaquePart{u"anthropic"_s, "{\"type\":\"x\"}"}, OpaquePart{u"gemini"_s, "{}"},
                                  text(u"Yes"_s)});
        answer.origin = Origin{{u"test"_s}, u"claude-sonnet-4-5"_s};
        request.messages.push_back(answer);
        request.messages.push_back(textMessage(Role::User, u"Why?"_s));
        QVERIFY(messagesOf(request).contains(
            R"([{"type":"thinking","thinking":"Hm","signature":"S"},{"type":"x"},{"type":"text","text":"Yes"}])"));
        request.model = u"claude-opus-4-5"_s;
        QVERIFY(messagesOf(request).contains(R"("assistant","content":[{"type":"text","text":"Yes"}])"));
    }

    void a3ACutToolOfTheProvidersOwnStaysBehind()
    {
        ChatRequest request = asked();
        request.messages.push_back(message(
            Role::Assistant,
            {text(u"Searching"_s),
             OpaquePart{u"anthropic"_s, R"({"type":"server_tool_use","id":"s1","name":"web_search","input":{}})"}}));
        request.messages.push_back(textMessage(Role::User, u"go on"_s));
        QVERIFY(!messagesOf(request).contains("server_tool_use"));
    }

    void picturesAndDocuments()
    {
        ChatRequest request = asked();
        request.messages = {message(
            Role::User,
            {ImagePart{u"image/png"_s, "PNG", {}}, ImagePart{{}, {}, u"https://a.example/b.png"_s},
             ImagePart{{}, {}, u"data:image/gif;base64,R0lG"_s}, FilePart{u"a.pdf"_s, u"application/pdf"_s, {}, "PDF"},
             FilePart{u"b.md"_s, u"text/markdown"_s, u"# B"_s, {}}, text(u"What?"_s)})};
        const QByteArray pictures =
            R"({"type":"image","source":{"type":"base64","media_type":"image/png","data":"UE5H"}},{"type":"image","source":{"type":"url","url":"https://a.example/b.png"}},{"type":"image","source":{"type":"base64","media_type":"image/gif","data":"R0lG"}},)";
        QCOMPARE(
            messagesOf(request),
            R"([{"role":"user","content":[)" + pictures
                + R"({"type":"document","source":{"type":"base64","media_type":"application/pdf","data":"UERG"},"title":"a.pdf","citations":{"enabled":true}},)"
                  R"({"type":"document","source":{"type":"text","media_type":"text/plain","data":"# B"},"title":"b.md","citations":{"enabled":true}},{"type":"text","text":"What?"}]}])");
        request.parameters.responseSchema = R"({"type":"object"})"; // the API takes citations or a schema
        QVERIFY(!messagesOf(request).contains("citations"));
    }

    void whatTheApiDoesNotTakeIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("bitmap") << u"image"_s;
        QTest::newRow("table") << u"file"_s;
        QTest::newRow("audio") << u"audio"_s;
        QTest::newRow("nothing") << u"nothing"_s;
    }

    void whatTheApiDoesNotTakeIsRefusedInWords()
    {
        QFETCH(const QString, what);
        ChatRequest request = asked();
        if (what == u"image"_s)
            request.messages = {message(Role::User, {ImagePart{u"image/bmp"_s, "BM", {}}})};
        else if (what == u"file"_s)
            request.messages = {message(Role::User, {FilePart{u"a.xlsx"_s, u"application/zip"_s, {}, "PK"}})};
        else if (what == u"audio"_s)
            request.messages = {message(Role::User, {AudioPart{u"audio/wav"_s, "RIFF", {}}})};
        else
            request.messages.clear();
        const auto encoded = encode(request);
        QVERIFY(!encoded);
        QCOMPARE(encoded.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!encoded.error().message.isEmpty());
    }

    void toolsAreDeclared()
    {
        ChatRequest request = asked();
        request.tools = {
            {u"find"_s, u"Finds."_s, R"({"type":"object","properties":{"q":{"type":"string"}}, "x": 1.0})"},
            {u"now"_s, {}, {}}};
        QVERIFY(bodyOf(request).contains(
            R"("tools":[{"name":"find","description":"Finds.","input_schema":{"type":"object","properties":{"q":{"type":"string"}}, "x": 1.0}},{"name":"now","input_schema":{"type":"object"}}])"));
    }

    void a9ThinkingByModel_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QByteArray>("byEffort");
        QTest::addColumn<QByteArray>("byBudget");
        const QByteArray budget2048 = R"("thinking":{"type":"enabled","budget_tokens":2048})";
        const QByteArray budget3000 = R"("thinking":{"type":"enabled","budget_tokens":3000})";
        const QByteArray adaptive =
            R"("thinking":{"type":"adaptive","display":"summarized"},"output_config":{"effort":"low"})";
        QTest::newRow("3.7") << u"claude-3-7-sonnet-latest"_s << budget2048 << budget3000;
        QTest::newRow("4") << u"claude-opus-4-20250514"_s << budget2048 << budget3000;
        QTest::newRow("4.5") << u"claude-haiku-4-5-20251001"_s << budget2048 << budget3000;
        QTest::newRow("4.6 takes both") << u"claude-sonnet-4-6"_s << adaptive << budget3000;
        QTest::newRow("4.6 of a gateway") << u"us.anthropic.claude-opus-4-6-v1:0"_s << adaptive << budget3000;
        QTest::newRow("4.7") << u"anthropic/claude-opus-4.7"_s << adaptive << adaptive;
        QTest::newRow("5") << u"claude-opus-5"_s << adaptive << adaptive;
        QTest::newRow("unknown Claude") << u"claude-next"_s << adaptive << adaptive;
        QTest::newRow("compatible server") << u"kimi-k2"_s << budget2048 << budget3000;
    }

    void a9ThinkingByModel()
    {
        QFETCH(const QString, model);
        QFETCH(const QByteArray, byEffort);
        QFETCH(const QByteArray, byBudget);
        ChatRequest request = asked(model);
        request.parameters.maxTokens = 20000;
        QVERIFY(!bodyOf(request).contains("thinking"));
        request.parameters.reasoningEffort = ReasoningEffort::Low;
        QVERIFY2(bodyOf(request).contains(byEffort), bodyOf(request).constData());
        request.parameters.reasoningBudgetTokens = 3000;
        QVERIFY2(bodyOf(request).contains(byBudget), bodyOf(request).constData());
    }

    void a9NoThinkingIsSaidWhereItMustBe()
    {
        ChatRequest request = asked(u"claude-opus-5"_s);
        request.parameters.reasoningEffort = ReasoningEffort::None;
        QVERIFY(bodyOf(request).contains(R"("thinking":{"type":"disabled"})"));
        request.model = u"claude-sonnet-4-6"_s;
        QVERIFY(!bodyOf(request).contains("thinking"));
        request.model = u"claude-mythos-5"_s;
        QVERIFY(!bodyOf(request).contains("thinking"));
        QCOMPARE(dropped(request), QStringList{u"thinking.type.disabled"_s});
        request.model = u"claude-3-5-haiku-latest"_s;
        request.parameters.reasoningEffort = ReasoningEffort::High;
        QCOMPARE(dropped(request), QStringList{u"thinking"_s});
    }

    void a9TheBudgetIsSmallerThanTheLimit()
    {
        ChatRequest request = asked();
        request.parameters.maxTokens.reset();
        request.parameters.reasoningBudgetTokens = 100000; // over the model's own limit
        QVERIFY(
            bodyOf(request).contains(R"("max_tokens":104096,"thinking":{"type":"enabled","budget_tokens":100000})"));
        request.parameters.maxTokens = 4000;
        const auto refused = encode(request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        request.parameters.reasoningBudgetTokens.reset();
        request.parameters.reasoningEffort = ReasoningEffort::High;
        QVERIFY(bodyOf(request).contains(R"("max_tokens":4000,"thinking":{"type":"enabled","budget_tokens":2000})"));
        request.parameters.maxTokens = 1000;
        QVERIFY(!bodyOf(request).contains("budget_tokens"));
        QCOMPARE(dropped(request), QStringList{u"thinking"_s});
        request.parameters.maxTokens = 4000;
        request.parameters.reasoningBudgetTokens = 10;
        QVERIFY(bodyOf(request).contains(R"("budget_tokens":1024})"));
    }

    void a9SamplingThatThinkingForbidsIsLeftOutAndTold()
    {
        ChatRequest request = asked();
        request.parameters.maxTokens = 20000;
        request.parameters.reasoningEffort = ReasoningEffort::Low;
        request.parameters.temperature = 0.5;
        request.parameters.topP = 0.5;
        request.parameters.topK = 5;
        const auto body = bodyOf(request);
        QVERIFY(!body.contains("temperature") && !body.contains("top_p") && !body.contains("top_k"));
        QCOMPARE(dropped(request), (QStringList{u"temperature"_s, u"top_p"_s, u"top_k"_s}));
        request.parameters.temperature = 1;
        QVERIFY(bodyOf(request).contains("\"temperature\":1,"));
    }

    void a9ThinkingRestsInAToolLoopThatBeganWithoutIt()
    {
        ChatRequest request = asked();
        request.parameters.maxTokens = 20000;
        request.parameters.reasoningEffort = ReasoningEffort::Low;
        request.messages.push_back(message(Role::Assistant, {call(u"a"_s)}));
        request.messages.push_back(message(Role::Tool, {ToolResultPart{u"a"_s, u"find"_s, u"1"_s, false}}));
        QVERIFY(!bodyOf(request).contains("\"thinking\""));
        request.messages[1].parts.insert(request.messages[1].parts.begin(), ReasoningPart{u"Hm"_s, false, "S", {}});
        QVERIFY(bodyOf(request).contains("\"budget_tokens\":2048"));
    }

    void parametersThatTheApiLacksAreTold()
    {
        ChatRequest request = asked();
        request.parameters.seed = 1;
        request.parameters.presencePenalty = 1;
        request.parameters.frequencyPenalty = 1;
        request.parameters.temperature = 0.5;
        request.parameters.topP = 0.9;
        QCOMPARE(dropped(request), (QStringList{u"top_p"_s, u"seed"_s, u"presence_penalty"_s, u"frequency_penalty"_s}));
        request.parameters.temperature = 1.7;
        QVERIFY(bodyOf(request).contains("\"temperature\":1,"));
    }

    void a10AtMostFourPlacesAreKeptInThePromptCache()
    {
        ChatRequest request = asked();
        QVERIFY(!bodyOf(request).contains("cache_control")); // too short to be kept
        const QString big(9000, u'x');
        request.system = big;
        request.tools = {{u"a"_s, {}, {}}, {u"b"_s, {}, {}}};
        request.messages.front().parts = {FilePart{u"1.txt"_s, u"text/plain"_s, big, {}},
                                          FilePart{u"2.txt"_s, u"text/plain"_s, big, {}}, text(u"Q"_s)};
        QCOMPARE(bodyOf(request).count("cache_control"), 3);
        QVERIFY(bodyOf(request).contains(
            R"({"name":"b","input_schema":{"type":"object"},"cache_control":{"type":"ephemeral"}}])"));
        QVERIFY(messagesOf(request).contains(
            R"("title":"2.txt","citations":{"enabled":true},"cache_control":{"type":"ephemeral"}})"));
        request.messages.push_back(textMessage(Role::Assistant, u"A"_s));
        request.messages.push_back(textMessage(Role::User, u"More"_s));
        QCOMPARE(bodyOf(request).count("cache_control"), 4);
        QVERIFY(
            messagesOf(request).endsWith(R"({"type":"text","text":"More","cache_control":{"type":"ephemeral"}}]}])"));
        QVERIFY(!bodyOf(request, {{u"cache_control"_s}}).contains("cache_control"));
    }

    void aSchemaIsHeldByTheApiItself()
    {
        ChatRequest request = asked();
        request.parameters.responseSchema =
            R"({"$schema":"x","type":"object","properties":{"minimum":{"type":"integer","minimum":1},"l":{"type":"array","minItems":1,"maxItems":3,"items":{"type":"object","properties":{}}}},"required":["minimum"]})";
        QVERIFY2(
            bodyOf(request).contains(
                R"("output_config":{"format":{"type":"json_schema","schema":{"type":"object","properties":{"minimum":{"type":"integer"},"l":{"type":"array","minItems":1,"items":{"type":"object","properties":{},"additionalProperties":false}}},"required":["minimum"],"additionalProperties":false}}})"),
            bodyOf(request).constData());
        for (const auto &[model, holds] : {std::pair(u"claude-sonnet-4-5-20250929"_s, true),
                                           {u"claude-opus-5"_s, true},
                                           {u"claude-3-7-sonnet-latest"_s, false},
                                           {u"kimi-k2"_s, false}}) {
            request.model = model;
            QCOMPARE(encode(request)->holdsSchema, holds);
            QVERIFY(!encode(request, {{u"output_config.format"_s}})->holdsSchema);
        }
    }
};

QTEST_GUILESS_MAIN(TestAnthropicEncoder)
#include "tst_anthropicencoder.moc"
