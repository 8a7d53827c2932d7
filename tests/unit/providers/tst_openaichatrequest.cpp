// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/OpenAiChatAdapter.h"

#include "support/Conformance.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

namespace {

Endpoint endpointFor(const QString &preset, const QString &baseUrl = {})
{
    Endpoint endpoint = endpointAt(ProviderKind::OpenAiCompatible, baseUrl);
    endpoint.config.preset = preset;
    return endpoint;
}

//! A question that is asked for in one piece, so that its body is short.
ChatRequest plainQuestion(const QString &model = u"m1"_s)
{
    ChatRequest request = question(model);
    request.stream = false;
    return request;
}

const QByteArray head = R"({"model":"m1","messages":[{"role":"user","content":"Hi"}])";

QByteArray bodyOf(const QString &preset, const ChatRequest &request, const ModelQuirks &quirks = {})
{
    const OpenAiChatAdapter adapter(endpointFor(preset, preset.isEmpty() ? u"http://h"_s : QString()));
    const auto encoded = adapter.encodeChat(request, quirks);
    return encoded ? encoded->http.body : encoded.error().message.toUtf8();
}

QByteArray headerOf(const HttpRequest &request, QByteArrayView name)
{
    return HttpHead{200, {}, request.headers}.header(name);
}

Error refusalOf(int status, const QByteArray &body)
{
    const OpenAiChatAdapter adapter(endpointFor({}, u"http://h"_s));
    return adapter.decodeError(HttpHead{status, {}, {}}, body);
}

} // namespace

class TestOpenAiChatRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t9BaseUrlsAreTakenAsPeopleWriteThem_data();
    void t9BaseUrlsAreTakenAsPeopleWriteThem();
    void t9WrongBaseUrlsAreSaid();
    void presetsUrlIsTakenAsItIs();
    void keyGoesIntoTheHeaderOnly();
    void openRouterLearnsWhoAsksOnlyWhenThePersonAgreed();
    void streamOptionsAskForUsageWhereTheyAreTaken();
    void parametersGoByTheirNames();
    void reasoningModelsGetTheirOwnNames();
    void reasoningIsAskedForInEachServersWords_data();
    void reasoningIsAskedForInEachServersWords();
    void schemasAndToolsGoByteForByte();
    void attachmentsBecomeParts();
    void toolResultsFollowTheirCalls();
    void mistralsToolIdsHaveNineSigns();
    void c5DeepSeeksReasoningIsEchoedWithinAToolLoop();
    void c5ReasoningOfOthersStaysHere();
    void refusedParametersAreLeftOutOnce_data();
    void refusedParametersAreLeftOutOnce();
    void refusedLengthNameIsChangedInSilence();
    void otherRefusalsStand();
    void modelsAreReadFromEveryServersList_data();
    void modelsAreReadFromEveryServersList();
    void embeddingsComeInOrder();
    void embeddingsThatAreNotWholeAreProtocolErrors();
};

void TestOpenAiChatRequest::t9BaseUrlsAreTakenAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    const QString usual = u"https://h.example/v1/chat/completions"_s;
    QTest::newRow("host") << u"https://h.example"_s << usual;
    QTest::newRow("slash") << u"https://h.example/"_s << usual;
    QTest::newRow("v1") << u"https://h.example/v1"_s << usual;
    QTest::newRow("v1 and slashes") << u" https://h.example/v1// "_s << usual;
    QTest::newRow("full path") << u"https://h.example/v1/chat/completions"_s << usual;
    QTest::newRow("full path without version")
        << u"https://h.example/chat/completions"_s << u"https://h.example/chat/completions"_s;
    QTest::newRow("below a path") << u"https://h.example/llm/"_s << u"https://h.example/llm/v1/chat/completions"_s;
    QTest::newRow("other version") << u"https://h.example/api/v4"_s << u"https://h.example/api/v4/chat/completions"_s;
    QTest::newRow("version inside") << u"https://h.example/v1beta/openai"_s
                                    << u"https://h.example/v1beta/openai/chat/completions"_s;
    QTest::newRow("query") << u"http://h.example:8080/v1?tenant=a"_s
                           << u"http://h.example:8080/v1/chat/completions?tenant=a"_s;
}

void TestOpenAiChatRequest::t9BaseUrlsAreTakenAsPeopleWriteThem()
{
    QFETCH(const QString, typed);
    const OpenAiChatAdapter adapter(endpointFor({}, typed));
    const auto encoded = adapter.encodeChat(plainQuestion(), {});
    QVERIFY(encoded);
    QTEST(encoded->http.url.toString(), "url");
}

void TestOpenAiChatRequest::t9WrongBaseUrlsAreSaid()
{
    for (const auto &typed : {u""_s, u"h.example"_s, u"ftp://h"_s, u"http://"_s}) {
        const auto encoded = OpenAiChatAdapter(endpointFor({}, typed)).encodeChat(plainQuestion(), {});
        QVERIFY(!encoded);
        QCOMPARE(encoded.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!encoded.error().message.isEmpty());
    }
}

void TestOpenAiChatRequest::presetsUrlIsTakenAsItIs()
{
    const auto encoded = OpenAiChatAdapter(endpointFor(u"github"_s)).encodeChat(plainQuestion(), {});
    QCOMPARE(encoded->http.url.toString(), u"https://models.github.ai/inference/chat/completions"_s);
}

void TestOpenAiChatRequest::keyGoesIntoTheHeaderOnly()
{
    Endpoint endpoint = endpointFor({}, u"http://h"_s);
    endpoint.key = Secret(QByteArray("k-1"));
    const auto encoded = OpenAiChatAdapter(endpoint).encodeChat(question(u"m1"_s), {});
    QCOMPARE(headerOf(encoded->http, "Authorization"), QByteArray("Bearer k-1"));
    QCOMPARE(headerOf(encoded->http, "Accept"), QByteArray("text/event-stream"));
    QVERIFY(!encoded->http.url.toString().contains(u"k-1"_s));
    const auto keyless = OpenAiChatAdapter(endpointFor({}, u"http://h"_s)).encodeChat(plainQuestion(), {});
    QVERIFY(headerOf(keyless->http, "Authorization").isEmpty());
}

void TestOpenAiChatRequest::openRouterLearnsWhoAsksOnlyWhenThePersonAgreed()
{
    Endpoint endpoint = endpointFor(u"openrouter"_s);
    QVERIFY(headerOf(OpenAiChatAdapter(endpoint).encodeChat(plainQuestion(), {})->http, "X-Title").isEmpty());
    endpoint.config.sendsReferer = true;
    QCOMPARE(headerOf(OpenAiChatAdapter(endpoint).encodeChat(plainQuestion(), {})->http, "X-Title"),
             QByteArray("Oriel"));
}

void TestOpenAiChatRequest::streamOptionsAskForUsageWhereTheyAreTaken()
{
    QCOMPARE(bodyOf({}, question(u"m1"_s)), head + R"(,"stream":true,"stream_options":{"include_usage":true}})");
    QCOMPARE(bodyOf(u"mistral"_s, question(u"m1"_s)), head + R"(,"stream":true})");
    QCOMPARE(bodyOf({}, question(u"m1"_s), {{u"stream_options"_s}}), head + R"(,"stream":true})");
}

void TestOpenAiChatRequest::parametersGoByTheirNames()
{
    ChatRequest request = plainQuestion();
    request.parameters.temperature = 0.7;
    request.parameters.topP = 0.9;
    request.parameters.topK = 40;
    request.parameters.maxTokens = 100;
    request.parameters.seed = 7;
    request.parameters.presencePenalty = 0.5;
    request.parameters.frequencyPenalty = -0.5;
    request.parameters.stop = {u"END"_s, u"\n"_s};
    request.parameters.reasoningEffort = ReasoningEffort::Low;
    QCOMPARE(
        bodyOf({}, request),
        head
            + R"(,"max_tokens":100,"temperature":0.7,"top_p":0.9,"top_k":40,"presence_penalty":0.5,"frequency_penalty":-0.5,"seed":7,"stop":["END","\n"],"reasoning_effort":"low"})");
    QVERIFY(bodyOf(u"mistral"_s, request).contains(R"("random_seed":7)"));
}

void TestOpenAiChatRequest::reasoningModelsGetTheirOwnNames()
{
    ChatRequest request = plainQuestion(u"o3"_s);
    request.system = u"Be brief."_s;
    request.parameters.maxTokens = 100;
    request.parameters.temperature = 0.7;
    const OpenAiChatAdapter adapter(endpointFor(u"openai"_s));
    const auto encoded = adapter.encodeChat(request, {});
    QCOMPARE(
        encoded->http.body,
        QByteArray(
            R"({"model":"o3","messages":[{"role":"developer","content":"Be brief."},{"role":"user","content":"Hi"}],"max_completion_tokens":100})"));
    QCOMPARE(encoded->notices.size(), 1U);
    QCOMPARE(std::get<ParameterDropped>(encoded->notices.front()).parameter, u"temperature"_s);
    QVERIFY(bodyOf({}, request).contains(R"("role":"system")")); // elsewhere "o3" may be anybody's
}

void TestOpenAiChatRequest::reasoningIsAskedForInEachServersWords_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<int>("budget"); // -1: effort medium
    QTest::addColumn<QByteArray>("tail");
    QTest::newRow("effort") << u"xai"_s << -1 << QByteArray(R"(,"reasoning_effort":"medium"})");
    QTest::newRow("effort for a budget") << u"xai"_s << 20000 << QByteArray(R"(,"reasoning_effort":"high"})");
    QTest::newRow("OpenRouter") << u"openrouter"_s << -1
                                << QByteArray(R"(,"usage":{"include":true},"reasoning":{"effort":"medium"}})");
    QTest::newRow("OpenRouter, budget") << u"openrouter"_s << 2000
                                        << QByteArray(R"(,"usage":{"include":true},"reasoning":{"max_tokens":2000}})");
    QTest::newRow("DeepSeek") << u"deepseek"_s << -1 << QByteArray(R"(,"thinking":{"type":"enabled"}})");
    QTest::newRow("DeepSeek off") << u"deepseek"_s << 0 << QByteArray(R"(,"thinking":{"type":"disabled"}})");
    QTest::newRow("Qwen") << u"dashscope"_s << 500 << QByteArray(R"(,"enable_thinking":true,"thinking_budget":500})");
    QTest::newRow("Mistral") << u"mistral"_s << -1 << QByteArray("}");
}

void TestOpenAiChatRequest::reasoningIsAskedForInEachServersWords()
{
    QFETCH(const QString, preset);
    QFETCH(const int, budget);
    QFETCH(const QByteArray, tail);
    ChatRequest request = plainQuestion();
    if (budget >= 0)
        request.parameters.reasoningBudgetTokens = budget;
    else
        request.parameters.reasoningEffort = ReasoningEffort::Medium;
    QCOMPARE(bodyOf(preset, request), head + tail);
}

void TestOpenAiChatRequest::schemasAndToolsGoByteForByte()
{
    ChatRequest request = plainQuestion();
    request.parameters.responseSchema = "{ \"type\":\"object\", \"x\":1.0 }";
    request.tools = {{u"f"_s, u"does"_s, "{\"type\" : \"object\"}"}, {u"g"_s, {}, {}}};
    QCOMPARE(bodyOf({}, request),
             head
                 + ",\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":\"answer\",\"strict\":"
                   "true,\"schema\":{ \"type\":\"object\", \"x\":1.0 }}}"
                   ",\"tools\":[{\"type\":\"function\",\"function\":{\"name\":\"f\",\"description\":\"does\","
                   "\"parameters\":{\"type\" : \"object\"}}},"
                   "{\"type\":\"function\",\"function\":{\"name\":\"g\",\"parameters\":{\"type\":\"object\","
                   "\"properties\":{}}}}]}");
    QVERIFY(!bodyOf(u"deepseek"_s, request).contains("response_format"));
    QVERIFY(!OpenAiChatAdapter(endpointFor(u"deepseek"_s)).encodeChat(request, {})->holdsSchema);
    const OpenAiChatAdapter openAi(endpointFor(u"openai"_s));
    request.model = u"gpt-4o"_s;
    QVERIFY(openAi.encodeChat(request, {})->holdsSchema);
    QVERIFY(!openAi.encodeChat(request, {{u"response_format"_s}})->holdsSchema);
    request.model = u"gpt-4"_s;
    QVERIFY(!openAi.encodeChat(request, {})->holdsSchema);
}

void TestOpenAiChatRequest::attachmentsBecomeParts()
{
    ChatRequest request = plainQuestion();
    request.messages[0].parts = {TextPart{u"See"_s, {}},
                                 ImagePart{u"image/png"_s, "\x01\x02\x03", {}},
                                 ImagePart{{}, {}, u"https:\u002F/i"_s},
                                 FilePart{u"a.txt"_s, u"text/plain"_s, u"words"_s, {}},
                                 FilePart{u"b.pdf"_s, u"application/pdf"_s, {}, "%PDF"},
                                 AudioPart{u"audio/wav"_s, "RIFF", {}}};
    QCOMPARE(bodyOf(u"openai"_s, request),
             QByteArray(
                 "{\"model\":\"m1\",\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"See\"},"
                 "{\"type\":\"image_url\",\"image_url\":{\"url\":\"data:image/"
                 "png;base64,AQID\"}},{\"type\":\"image_url\",\"image_url\":{\"url\":\"https://i\"}},"
                 "{\"type\":\"text\",\"text\":\"File: a.txt\\n\\nwords\"},"
                 "{\"type\":\"file\",\"file\":{\"filename\":\"b.pdf\",\"file_data\":\"data:application/"
                 "pdf;base64,JVBERg==\"}},"
                 "{\"type\":\"input_audio\",\"input_audio\":{\"data\":\"UklGRg==\",\"format\":\"wav\"}}]}]}"));
    QVERIFY(bodyOf({}, request).contains("b.pdf")); // the refusal names the file
    QVERIFY(!bodyOf({}, request).startsWith('{'));
}

void TestOpenAiChatRequest::toolResultsFollowTheirCalls()
{
    ChatRequest request = plainQuestion();
    Message answer = textMessage(Role::Assistant, u"ok"_s);
    answer.parts.push_back(ToolCallPart{u"call_1"_s, u"f"_s, "{}", {}, true});
    answer.parts.push_back(ToolCallPart{u"cut"_s, u"f"_s, "{\"a", {}, false});
    Message result;
    result.role = Role::Tool;
    result.parts = {ToolResultPart{u"call_1"_s, u"f"_s, u"42"_s, false}};
    request.messages.push_back(answer);
    request.messages.push_back(result);
    QCOMPARE(
        bodyOf({}, request),
        QByteArray("{\"model\":\"m1\",\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"},{\"role\":\"assistant\","
                   "\"content\":\"ok\",\"tool_calls\":"
                   "[{\"id\":\"call_1\",\"type\":\"function\",\"function\":{\"name\":\"f\",\"arguments\":\"{}\"}}]},"
                   "{\"role\":\"tool\",\"tool_call_id\":\"call_1\",\"content\":\"42\"}]}"));
}

void TestOpenAiChatRequest::mistralsToolIdsHaveNineSigns()
{
    ChatRequest request = plainQuestion();
    Message answer = textMessage(Role::Assistant, {});
    answer.parts = {ToolCallPart{u"call_too_long"_s, u"f"_s, "{}", {}, true},
                    ToolCallPart{u"abcDEF123"_s, u"f"_s, "{}", {}, true}};
    Message result;
    result.role = Role::Tool;
    result.parts = {ToolResultPart{u"call_too_long"_s, u"f"_s, u"1"_s, false}};
    request.messages.push_back(answer);
    request.messages.push_back(result);
    const QByteArray body = bodyOf(u"mistral"_s, request);
    QVERIFY(!body.contains("call_too_long"));
    QVERIFY(body.contains("\"id\":\"abcDEF123\""));
    const auto at = body.indexOf("\"id\":\"") + 6;
    const QByteArray id = body.mid(at, 9);
    QCOMPARE(body.at(at + 9), '"');
    QVERIFY(body.contains("\"tool_call_id\":\"" + id + '"'));
}

void TestOpenAiChatRequest::c5DeepSeeksReasoningIsEchoedWithinAToolLoop()
{
    ChatRequest request = plainQuestion();
    Message answer = textMessage(Role::Assistant, {});
    answer.parts = {ReasoningPart{u"hm"_s, false, {}, {}}, ToolCallPart{u"x"_s, u"f"_s, "{}", {}, true}};
    request.messages.push_back(answer);
    QVERIFY(bodyOf(u"deepseek"_s, request).contains(R"("content":null,"reasoning_content":"hm")"));
    QVERIFY(!bodyOf(u"groq"_s, request).contains("reasoning_content"));
    request.messages.push_back(textMessage(Role::User, u"next"_s));
    QVERIFY(!bodyOf(u"deepseek"_s, request).contains("reasoning_content"));
}

void TestOpenAiChatRequest::c5ReasoningOfOthersStaysHere()
{
    ChatRequest request = plainQuestion();
    Message answer = textMessage(Role::Assistant, u"ok"_s);
    answer.parts.push_back(ReasoningPart{u"hm"_s, false, {}, {}});
    answer.parts.push_back(OpaquePart{u"openai-chat"_s, "{\"secret\":1}"});
    answer.parts.push_back(ToolCallPart{u"x"_s, u"f"_s, "{}", "{\"google\":1}", true});
    answer.origin = Origin{{u"test"_s}, u"m1"_s};
    request.messages.push_back(answer);
    QVERIFY(bodyOf(u"deepseek"_s, request).contains("hm"));
    QVERIFY(bodyOf(u"deepseek"_s, request).contains("secret"));
    request.messages.back().origin->model = u"m2"_s;
    const QByteArray body = bodyOf(u"deepseek"_s, request);
    QVERIFY(!body.contains("hm"));
    QVERIFY(!body.contains("secret"));
    QVERIFY(!body.contains("google"));
    QVERIFY(body.contains("\"x\""));
}

void TestOpenAiChatRequest::refusedParametersAreLeftOutOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<bool>("isTold");
    QTest::addColumn<bool>("isRemembered");
    QTest::newRow("by code and param")
        << 400 << QByteArray(R"({"error":{"message":"no","code":"unsupported_parameter","param":"temperature"}})")
        << u"temperature"_s << true << true;
    QTest::newRow("value")
        << 400
        << QByteArray(
               R"({"error":{"message":"Unsupported value: 'temperature' does not support 0.5","code":"unsupported_value","param":"temperature"}})")
        << u"temperature"_s << true << true;
    QTest::newRow("value of an effort")
        << 400 << QByteArray(R"({"error":{"message":"no","code":"unsupported_value","param":"reasoning_effort"}})")
        << u"reasoning_effort"_s << true << false;
    QTest::newRow("by text")
        << 400 << QByteArray(R"({"error":{"message":"Unrecognized request argument supplied: reasoning_effort"}})")
        << u"reasoning_effort"_s << true << true;
    QTest::newRow("stream_options") << 400 << QByteArray(R"({"error":"unknown field stream_options"})")
                                    << u"stream_options"_s << false << true;
    QTest::newRow("pydantic")
        << 422
        << QByteArray(
               R"({"detail":[{"loc":["body","stream_options"],"msg":"Extra inputs are not permitted","type":"extra_forbidden"}]})")
        << u"stream_options"_s << false << true;
}

void TestOpenAiChatRequest::refusedParametersAreLeftOutOnce()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, parameter);
    ChatRequest request = question(u"m1"_s);
    request.parameters.temperature = 0.5;
    request.parameters.reasoningEffort = ReasoningEffort::Low;
    const OpenAiChatAdapter adapter(endpointFor({}, u"http://h"_s));
    const Error error = refusalOf(status, body);
    const auto amendment = adapter.amend(request, {}, error);
    QVERIFY(amendment);
    QTEST(amendment->told.has_value(), "isTold");
    QTEST(amendment->isRemembered, "isRemembered");
    QVERIFY(adapter.encodeChat(request, {})->http.body.contains('"' + parameter.toUtf8() + '"'));
    QVERIFY(
        !adapter.encodeChat(amendment->request, amendment->quirks)->http.body.contains('"' + parameter.toUtf8() + '"'));
    QVERIFY(!adapter.amend(amendment->request, amendment->quirks, error)); // never sent twice alike
}

void TestOpenAiChatRequest::refusedLengthNameIsChangedInSilence()
{
    ChatRequest request = plainQuestion();
    request.parameters.maxTokens = 10;
    const OpenAiChatAdapter adapter(endpointFor({}, u"http://h"_s));
    const auto amendment = adapter.amend(
        request, {},
        refusalOf(
            400,
            R"({"error":{"message":"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.","code":"unsupported_parameter","param":"max_tokens"}})"));
    QVERIFY(amendment && !amendment->told);
    QCOMPARE(adapter.encodeChat(request, amendment->quirks)->http.body, head + R"(,"max_completion_tokens":10})");
}

void TestOpenAiChatRequest::otherRefusalsStand()
{
    ChatRequest request = plainQuestion();
    request.parameters.temperature = 3;
    const OpenAiChatAdapter adapter(endpointFor({}, u"http://h"_s));
    QVERIFY(!adapter.amend(
        request, {},
        refusalOf(
            400,
            R"({"error":{"message":"temperature must be at most 2","param":"temperature","code":"invalid_value"}})")));
    QVERIFY(!adapter.amend(
        request, {},
        refusalOf(400,
                  R"({"error":{"message":"unsupported parameter","param":"top_p","code":"unsupported_parameter"}})")));
    QVERIFY(!adapter.amend(request, {},
                           refusalOf(401, R"({"error":{"message":"temperature not supported for this key"}})")));
    QVERIFY(!adapter.amend(request, {}, refusalOf(500, "")));
}

void TestOpenAiChatRequest::modelsAreReadFromEveryServersList_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ModelInfo>("model");
    const auto row = [](const char *name, const QByteArray &json, const ModelInfo &model) {
        QTest::newRow(name) << json << model;
    };
    row("OpenRouter",
        R"({"data":[{"id":"v/m","name":"V: M","context_length":1000,"architecture":{"input_modalities":["text","image"]},"pricing":{"prompt":"0.000002","completion":"0.000008","input_cache_read":"0.0000005"},"top_provider":{"max_completion_tokens":100},"supported_parameters":["tools","reasoning","structured_outputs"]}]})",
        ModelInfo{u"v/m"_s,
                  u"V: M"_s,
                  1000,
                  100,
                  true,
                  true,
                  true,
                  true,
                  {},
                  ModelPrice{{Money{2'000'000}, Money{8'000'000}, Money{500'000}}}});
    row("vLLM", R"({"object":"list","data":[{"id":"q","object":"model","max_model_len":4096}]})",
        ModelInfo{u"q"_s, {}, 4096, {}, {}, {}, {}, {}, {}, {}});
    row("LM Studio",
        R"({"data":[{"id":"q","type":"vlm","max_context_length":8192,"loaded_context_length":4096,"capabilities":["tool_use"]}]})",
        ModelInfo{u"q"_s, {}, 4096, {}, true, true, {}, {}, {}, {}});
    row("llama.cpp", R"({"models":[],"data":[{"id":"q.gguf","meta":{"n_ctx_train":32768}}]})",
        ModelInfo{u"q.gguf"_s, {}, 32768, {}, {}, {}, {}, {}, {}, {}});
    row("Groq", R"({"data":[{"id":"q","context_window":131072,"max_completion_tokens":8192}]})",
        ModelInfo{u"q"_s, {}, 131072, 8192, {}, {}, {}, {}, {}, {}});
    row("Mistral",
        R"({"data":[{"id":"q","name":"q","max_context_length":32768,"capabilities":{"completion_chat":true,"function_calling":true,"vision":false}}]})",
        ModelInfo{u"q"_s, {}, 32768, {}, false, true, {}, {}, {}, {}});
    row("Together, a bare array",
        R"([{"id":"q","display_name":"Q","type":"embedding","context_length":512,"pricing":{"input":0.01,"output":0}}])",
        ModelInfo{u"q"_s, u"Q"_s, 512, {}, {}, {}, {}, {}, true, ModelPrice{{Money{10'000}, {}}}});
    row("OpenAI, from the table", R"({"data":[{"id":"text-embedding-3-small","object":"model","owned_by":"system"}]})",
        ModelInfo{u"text-embedding-3-small"_s, {}, 8192, {}, {}, {}, {}, {}, true, ModelPrice{{Money{20'000}, {}}}});
}

void TestOpenAiChatRequest::modelsAreReadFromEveryServersList()
{
    QFETCH(const QByteArray, json);
    QFETCH(const ModelInfo, model);
    const OpenAiChatAdapter adapter(endpointFor({}, u"http://h"_s));
    const auto models = adapter.decodeModels(json);
    QVERIFY(models);
    QCOMPARE(models->size(), 1U);
    ModelInfo told = models->front();
    if (told.price)
        told.price->batchPercent.reset(); // of the table
    QVERIFY(told == model);
    QCOMPARE(adapter.modelsRequest()->url.toString(), u"http:\u002F/h/v1/models"_s);
    QVERIFY(!adapter.decodeModels("{}"));
}

void TestOpenAiChatRequest::embeddingsComeInOrder()
{
    const OpenAiChatAdapter adapter(endpointFor({}, u"http://h"_s));
    const auto request = adapter.encodeEmbedding({u"e"_s, {u"a"_s, u"b"_s}, 2});
    QCOMPARE(request->body, QByteArray(R"({"model":"e","input":["a","b"],"dimensions":2})"));
    QCOMPARE(request->url.path(), u"/v1/embeddings"_s);
    const auto answer = adapter.decodeEmbedding(
        R"({"data":[{"index":1,"embedding":"AACAPwAAAEA="},{"index":0,"embedding":[0.5,-1]}],"usage":{"prompt_tokens":4,"total_tokens":4}})");
    QVERIFY(answer);
    QCOMPARE(answer->vectors, (std::vector<std::vector<float>>{{0.5F, -1.0F}, {1.0F, 2.0F}}));
    QCOMPARE(answer->usage.prompt, std::optional<qint64>(4));
    QVERIFY(adapter.embeddingBatch().has_value());
    QVERIFY(!OpenAiChatAdapter(endpointFor(u"deepseek"_s)).embeddingBatch());
}

void TestOpenAiChatRequest::embeddingsThatAreNotWholeAreProtocolErrors()
{
    const OpenAiChatAdapter adapter(endpointFor({}, u"http://h"_s));
    for (const auto *body : {"", "{}", R"({"data":[]})", R"({"data":[{"index":5,"embedding":[1]}]})",
                             R"({"data":[{"embedding":null}]})", R"({"data":[{"embedding":[1,null]}]})",
                             R"({"data":[{"embedding":[1e39]}]})", R"({"data":[{"embedding":"AADAfw=="}]})"})
        QCOMPARE(adapter.decodeEmbedding(body).error().kind, ErrorKind::Protocol);
}

QTEST_GUILESS_MAIN(TestOpenAiChatRequest)
#include "tst_openaichatrequest.moc"
