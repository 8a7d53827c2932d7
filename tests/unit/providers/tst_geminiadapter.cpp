// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/GeminiAdapter.h"
#include "providers/gemini/GeminiSchema.h"
#include "providers/HttpChatProvider.h"
#include "support/Conformance.h"
#include "support/RecordingSink.h"
#include "support/ReplayTransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oriel;
using namespace oriel::test;

namespace {

Result<EncodedChat> encode(const ChatRequest &request, const ModelQuirks &quirks = {}, const QString &baseUrl = {})
{
    const Endpoint endpoint = endpointAt(ProviderKind::Gemini, baseUrl);
    return GeminiAdapter(endpoint).encodeChat(request, quirks);
}

QByteArray bodyOf(const ChatRequest &request, const ModelQuirks &quirks = {})
{
    const auto encoded = encode(request, quirks);
    return encoded ? encoded->http.body : "failed: " + encoded.error().message.toUtf8();
}

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

Message message(Role role, std::vector<MessagePart> parts)
{
    Message made = textMessage(role, {});
    made.parts = std::move(parts);
    return made;
}

Error errorOf(int status, QByteArrayView body)
{
    const Endpoint endpoint = endpointAt(ProviderKind::Gemini, {});
    return GeminiAdapter(endpoint).decodeError({status, {}, {}}, body);
}

const QByteArray hi = R"({"contents":[{"role":"user","parts":[{"text":"Hi"}]}])";

} // namespace

class TestGeminiAdapter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainQuestion()
    {
        ChatRequest request = question(u"gemini-2.5-flash"_s);
        request.system = u"Be brief."_s;
        request.parameters.maxTokens = 50;
        request.parameters.temperature = 0.25;
        request.parameters.topK = 3;
        request.parameters.seed = 9;
        request.parameters.stop = {u"END"_s};
        const auto encoded = encode(request);
        QVERIFY(encoded.has_value());
        QCOMPARE(
            encoded->http.body,
            QByteArray(
                R"({"systemInstruction":{"parts":[{"text":"Be brief."}]},"contents":[{"role":"user","parts":[{"text":"Hi"}]}],)"
                R"("generationConfig":{"maxOutputTokens":50,"temperature":0.25,"topK":3,"seed":9,"stopSequences":["END"]}})"));
        QCOMPARE(
            encoded->http.url.toString(),
            u"https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:streamGenerateContent?alt=sse"_s);
        request.stream = false;
        QCOMPARE(encode(request)->http.url.toString(),
                 u"https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent"_s);
        QCOMPARE(bodyOf(question(u"gemini-2.5-flash"_s)), hi + "}");
    }

    void theKeyIsInAHeaderAndNeverInTheAddress()
    {
        Endpoint endpoint = endpointAt(ProviderKind::Gemini, {});
        endpoint.key = Secret(QByteArray("AIza-test"));
        const GeminiAdapter adapter(endpoint);
        const auto encoded = adapter.encodeChat(question(u"gemini-2.5-flash"_s), {});
        QVERIFY(encoded->http.headers.contains(HttpHeader{"x-goog-api-key", "AIza-test"}));
        QVERIFY(!encoded->http.url.toString().contains(u"AIza"_s));
        QVERIFY(!adapter.modelsRequest()->url.toString().contains(u"AIza"_s));
    }

    void t9BaseAddressInAnyForm_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("address");
        const QString end = u"/models/gemini-2.5-flash:streamGenerateContent?alt=sse"_s;
        QTest::newRow("plain") << u"https://a.example"_s << u"https://a.example/v1beta"_s + end;
        QTest::newRow("slash") << u"https://a.example/"_s << u"https://a.example/v1beta"_s + end;
        QTest::newRow("version") << u"https://a.example/v1"_s << u"https://a.example/v1"_s + end;
        QTest::newRow("beta and slash") << u"https://a.example/v1beta/"_s << u"https://a.example/v1beta"_s + end;
        QTest::newRow("whole path") << u"https://a.example/v1beta/models/x:generateContent"_s
                                    << u"https://a.example/v1beta"_s + end;
        QTest::newRow("Vertex") << u"https://a.example/v1/projects/p/locations/l/publishers/google"_s
                                << u"https://a.example/v1/projects/p/locations/l/publishers/google"_s + end;
    }

    void t9BaseAddressInAnyForm()
    {
        QFETCH(const QString, base);
        QFETCH(const QString, address);
        QCOMPARE(encode(question(u"gemini-2.5-flash"_s), {}, base)->http.url.toString(), address);
    }

    void g1ResponsesStandInTheOrderOfTheCalls()
    {
        ChatRequest request = question(u"gemini-2.5-flash"_s);
        request.messages.push_back(message(Role::Assistant,
                                           {ToolCallPart{u"call_0"_s, u"a"_s, R"({"x": 1.0})", {}, true},
                                            ToolCallPart{u"fc-1"_s, u"b"_s, "{}", {}, true}}));
        request.messages.push_back(message(Role::Tool, {ToolResultPart{u"fc-1"_s, u"b"_s, u"text"_s, false}}));
        request.messages.push_back(
            message(Role::Tool, {ToolResultPart{u"call_0"_s, u"a"_s, u"{\"k\": 1.0}"_s, false}}));
        request.messages.push_back(textMessage(Role::User, u"and?"_s));
        QCOMPARE(
            bodyOf(request),
            QByteArray(
                R"({"contents":[{"role":"user","parts":[{"text":"Hi"}]},{"role":"model","parts":[{"functionCall":{"name":"a","args":{"x": 1.0}}},{"functionCall":{"id":"fc-1","name":"b","args":{}}}]},)"
                R"({"role":"user","parts":[{"functionResponse":{"name":"a","response":{"k": 1.0}}},{"functionResponse":{"id":"fc-1","name":"b","response":{"result":"text"}}},{"text":"and?"}]}]})"));
    }

    void g3ACallOfAnotherModelGetsTheSignatureThatStandsForNone()
    {
        ChatRequest request = question(u"gemini-3-pro-preview"_s);
        Message answer = message(Role::Assistant,
                                 {TextPart{u"Hm"_s, "S"}, ToolCallPart{u"call_0"_s, u"a"_s, "{}", "S", true},
                                  ToolCallPart{u"call_1"_s, u"b"_s, "{}", {}, true}});
        answer.origin = Origin{{u"test"_s}, u"gemini-2.5-flash"_s};
        request.messages.push_back(answer);
        request.messages.push_back(message(
            Role::Tool,
            {ToolResultPart{u"call_0"_s, u"a"_s, u"1"_s, false}, ToolResultPart{u"call_1"_s, u"b"_s, u"2"_s, false}}));
        QVERIFY(bodyOf(request).contains(
            R"([{"text":"Hm"},{"functionCall":{"name":"a","args":{}},"thoughtSignature":"skip_thought_signature_validator"},{"functionCall":{"name":"b","args":{}}}])"));
        request.messages[1].origin = Origin{{u"test"_s}, u"gemini-3-pro-preview"_s};
        QVERIFY(bodyOf(request).contains(
            R"([{"text":"Hm","thoughtSignature":"S"},{"functionCall":{"name":"a","args":{}},"thoughtSignature":"S"},{"functionCall":{"name":"b","args":{}}}])"));
    }

    void g5ErrorsAsObjectOrArray()
    {
        const QByteArray object =
            R"({"error":{"code":429,"message":"Slow down","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"37s"}]}})";
        for (const auto &body : {object, '[' + object + ']', "[" + object + "\n]\n"}) {
            const Error error = errorOf(429, body);
            QCOMPARE(error.kind, ErrorKind::RateLimit);
            QCOMPARE(error.message, u"Slow down"_s);
            QCOMPARE(error.code, std::optional(u"RESOURCE_EXHAUSTED"_s));
            QCOMPARE(error.retryAfter, std::optional(std::chrono::milliseconds(37000)));
        }
        const Error busy = errorOf(
            503, R"([{"error":{"code":503,"message":"The model is overloaded.","status":"UNAVAILABLE"}}])");
        QCOMPARE(busy.kind, ErrorKind::Overloaded);
        QVERIFY(busy.isRetryable());
    }

    void g5ADaysQuotaIsNotARateLimit()
    {
        const Error error = errorOf(
            429,
            R"({"error":{"code":429,"message":"You exceeded your current quota","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.QuotaFailure","violations":[{"quotaId":"GenerateRequestsPerDayPerProjectPerModel-FreeTier"}]}]}})");
        QCOMPARE(error.kind, ErrorKind::Quota);
        QVERIFY(!error.isRetryable());
    }

    void errorsByKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("key")
            << 400
            << QByteArray(
                   R"({"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT"}})")
            << ErrorKind::Auth;
        QTest::newRow("permission") << 403
                                    << QByteArray(
                                           R"({"error":{"code":403,"message":"No","status":"PERMISSION_DENIED"}})")
                                    << ErrorKind::Permission;
        QTest::newRow("model")
            << 404
            << QByteArray(
                   R"({"error":{"code":404,"message":"models/x is not found for API version v1beta","status":"NOT_FOUND"}})")
            << ErrorKind::ModelNotFound;
        QTest::newRow("context")
            << 400
            << QByteArray(
                   R"({"error":{"code":400,"message":"The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).","status":"INVALID_ARGUMENT"}})")
            << ErrorKind::ContextTooLong;
        QTest::newRow("server") << 500 << QByteArray(R"({"error":{"code":500,"message":"Oops","status":"INTERNAL"}})")
                                << ErrorKind::Server;
        QTest::newRow("late") << 504
                              << QByteArray(R"({"error":{"code":504,"message":"Late","status":"DEADLINE_EXCEEDED"}})")
                              << ErrorKind::Timeout;
    }

    void errorsByKind()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const ErrorKind, kind);
        QCOMPARE(errorOf(status, body).kind, kind);
    }

    void g7SchemasAreCutToWhatIsTaken_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("cut");
        QTest::newRow("keywords")
            << QByteArray(
                   R"({"$schema":"x","type":"object","additionalProperties":false,"patternProperties":{},"dependentRequired":{},"not":{},"properties":{"a":{"type":"string","const":"x"},"b":{"type":"string","format":"uri","minLength":1}},"required":["a","gone"]})")
            << QByteArray(
                   R"({"type":"object","properties":{"a":{"type":"string","enum":["x"]},"b":{"type":"string","minLength":1}},"required":["a"]})");
        QTest::newRow("names are not keywords")
            << QByteArray(R"({"type":"object","properties":{"$ref":{"type":"string"},"const":{"type":"integer"}}})")
            << QByteArray(R"({"type":"object","properties":{"$ref":{"type":"string"},"const":{"type":"integer"}}})");
        QTest::newRow("empty object") << QByteArray(R"({"type":"object","properties":{}})") << QByteArray();
        QTest::newRow("no properties") << QByteArray(R"({"type":"object"})") << QByteArray();
        QTest::newRow("inner empty object")
            << QByteArray(
                   R"({"type":"object","properties":{"a":{"type":"object"},"b":{"type":"boolean"}},"required":["a","b"]})")
            << QByteArray(R"({"type":"object","properties":{"b":{"type":"boolean"}},"required":["b"]})");
        QTest::newRow("reference")
            << QByteArray("{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"#/$defs/"
                          "A\"}},\"$defs\":{\"A\":{\"type\":\"array\",\"items\":{\"type\":\"number\"}}}}")
            << QByteArray(R"({"type":"object","properties":{"a":{"type":"array","items":{"type":"number"}}}})");
        QTest::newRow("reference to itself")
            << QByteArray("{\"$ref\":\"#/$defs/"
                          "N\",\"$defs\":{\"N\":{\"type\":\"object\",\"properties\":{\"v\":{\"type\":\"string\"},"
                          "\"next\":{\"$ref\":\"#/$defs/N\"}}}}}")
            << QByteArray(R"({"type":"object","properties":{"v":{"type":"string"}}})");
        QTest::newRow("types")
            << QByteArray(
                   R"({"type":"object","properties":{"a":{"type":["string","null"]},"b":{"type":["string","integer"]},"c":{"oneOf":[{"type":"string"},{"type":"null"}]}}})")
            << QByteArray(
                   R"({"type":"object","properties":{"a":{"type":"string","nullable":true},"b":{"anyOf":[{"type":"string"},{"type":"integer"}]},"c":{"anyOf":[{"type":"string"}],"nullable":true}}})");
        QTest::newRow("list of anything")
            << QByteArray(
                   R"({"type":"object","properties":{"a":{"type":"array","items":{"type":"object"}},"n":{"type":"integer","enum":[1,2]}}})")
            << QByteArray(
                   R"({"type":"object","properties":{"a":{"type":"array","items":{"type":"string"}},"n":{"type":"integer"}}})");
        QTest::newRow("no schema") << QByteArray("[]") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray();
    }

    void g7SchemasAreCutToWhatIsTaken()
    {
        QFETCH(const QByteArray, schema);
        QFETCH(const QByteArray, cut);
        QCOMPARE(schemaForGemini(schema), cut);
    }

    void g7ToolsWithoutParametersHaveNone()
    {
        ChatRequest request = question(u"gemini-2.5-flash"_s);
        request.tools = {{u"now"_s, u"The time."_s, R"({"type":"object","properties":{}})"},
                         {u"find"_s, u"Finds."_s, R"({"type":"object","properties":{"q":{"type":"string"}}})"}};
        QCOMPARE(
            bodyOf(request),
            hi + R"(,"tools":[{"functionDeclarations":[{"name":"now","description":"The time."},{"name":"find","description":"Finds.","parameters":{"type":"object","properties":{"q":{"type":"string"}}}}]}]})");
    }

    void aSchemaGoesTheWayOfTheModel()
    {
        const QByteArray schema =
            R"({"type":"object","additionalProperties":false,"properties":{"n":{"type":"number"}}})";
        ChatRequest request = question(u"gemini-2.5-flash"_s);
        request.parameters.responseSchema = schema;
        QCOMPARE(bodyOf(request),
                 hi + R"(,"generationConfig":{"responseMimeType":"application/json","responseJsonSchema":)" + schema
                     + "}}");
        const QByteArray older = hi
            + R"(,"generationConfig":{"responseMimeType":"application/json","responseSchema":{"type":"object","properties":{"n":{"type":"number"}}}}})";
        QCOMPARE(bodyOf(request, {{u"responseJsonSchema"_s}}), older);
        request.model = u"gemini-2.0-flash"_s;
        QCOMPARE(bodyOf(request), older);
        request.tools = {{u"now"_s, u"The time."_s, {}}}; // either tools or a schema
        QVERIFY(!bodyOf(request).contains("responseMimeType"));
        QVERIFY(!encode(request)->holdsSchema);
        request.model = u"gemini-3-flash"_s;
        QVERIFY(bodyOf(request).contains("responseJsonSchema"));
        QVERIFY(encode(request)->holdsSchema);
        QVERIFY(!encode(request, {{u"responseSchema"_s}})->holdsSchema);
        request.model = u"gemma-3-27b-it"_s;
        QVERIFY(!encode(request)->holdsSchema);
    }

    void thinkingByModel_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("effort");
        QTest::addColumn<int>("budget"); // -1: none
        QTest::addColumn<QByteArray>("config");
        QTest::newRow("2.5 effort") << u"gemini-2.5-flash"_s << int(ReasoningEffort::Low) << -1
                                    << QByteArray(R"({"thinkingBudget":2048,"includeThoughts":true})");
        QTest::newRow("2.5 off") << u"gemini-2.5-flash"_s << int(ReasoningEffort::None) << -1
                                 << QByteArray(R"({"thinkingBudget":0})");
        QTest::newRow("2.5 pro cannot be off") << u"gemini-2.5-pro"_s << int(ReasoningEffort::None) << -1
                                               << QByteArray(R"({"thinkingBudget":128,"includeThoughts":true})");
        QTest::newRow("2.5 too much") << u"models/gemini-2.5-flash-lite"_s << 0 << 99999
                                      << QByteArray(R"({"thinkingBudget":24576,"includeThoughts":true})");
        QTest::newRow("3 effort") << u"gemini-3-pro-preview"_s << int(ReasoningEffort::High) << -1
                                  << QByteArray(R"({"thinkingLevel":"high","includeThoughts":true})");
        QTest::newRow("3 flash minimal") << u"gemini-3-flash-preview"_s << int(ReasoningEffort::Minimal) << -1
                                         << QByteArray(R"({"thinkingLevel":"minimal","includeThoughts":true})");
        QTest::newRow("3 pro minimal") << u"gemini-3.1-pro"_s << int(ReasoningEffort::Minimal) << -1
                                       << QByteArray(R"({"thinkingLevel":"low","includeThoughts":true})");
        QTest::newRow("3 budget") << u"gemini-flash-latest"_s << 0 << 4000
                                  << QByteArray(R"({"thinkingBudget":4000,"includeThoughts":true})");
        QTest::newRow("2.0") << u"gemini-2.0-flash"_s << int(ReasoningEffort::High) << -1 << QByteArray();
    }

    void thinkingByModel()
    {
        QFETCH(const QString, model);
        QFETCH(const int, effort);
        QFETCH(const int, budget);
        QFETCH(const QByteArray, config);
        ChatRequest request = question(model);
        request.parameters.reasoningEffort = ReasoningEffort(effort);
        if (budget >= 0)
            request.parameters.reasoningBudgetTokens = budget;
        QCOMPARE(
            bodyOf(request),
            hi + (config.isEmpty() ? QByteArray("}") : R"(,"generationConfig":{"thinkingConfig":)" + config + "}}"));
        if (config.isEmpty())
            QCOMPARE(dropped(request), QStringList{u"thinkingConfig"_s});
    }

    void picturesAndDocuments()
    {
        ChatRequest request = question(u"gemini-2.5-flash"_s);
        request.messages = {message(
            Role::User,
            {ImagePart{u"image/png"_s, "PNG", {}}, ImagePart{u"image/png"_s, {}, u"https://a.example/b.png"_s},
             ImagePart{{}, {}, u"data:image/gif;base64,R0lG"_s}, FilePart{u"a.pdf"_s, u"application/pdf"_s, {}, "PDF"},
             FilePart{u"b.md"_s, u"text/markdown"_s, u"# B"_s, {}}, AudioPart{u"audio/wav"_s, "RIFF", {}},
             TextPart{u"What?"_s, {}}})};
        QCOMPARE(
            bodyOf(request),
            QByteArray(
                R"({"contents":[{"role":"user","parts":[{"inlineData":{"mimeType":"image/png","data":"UE5H"}},{"fileData":{"mimeType":"image/png","fileUri":"https://a.example/b.png"}},{"inlineData":{"mimeType":"image/gif","data":"R0lG"}},)"
                R"({"text":"Document “a.pdf”:"},{"inlineData":{"mimeType":"application/pdf","data":"UERG"}},{"text":"Document “b.md”:\n\n# B"},{"inlineData":{"mimeType":"audio/wav","data":"UklGRg=="}},{"text":"What?"}]}]})"));
        request.messages = {message(Role::User, {FilePart{u"a.xlsx"_s, u"application/zip"_s, {}, "PK"}})};
        QCOMPARE(encode(request).error().kind, ErrorKind::InvalidInput);
        request.messages.clear();
        QCOMPARE(encode(request).error().kind, ErrorKind::InvalidInput);
    }

    void gemmaGetsItsInstructionsInTheQuestion()
    {
        ChatRequest request = question(u"gemma-3-27b-it"_s);
        request.system = u"Be brief."_s;
        QCOMPARE(bodyOf(request),
                 QByteArray(R"({"contents":[{"role":"user","parts":[{"text":"Be brief."},{"text":"Hi"}]}]})"));
    }

    void aRefusedParameterIsDroppedOnceAndRemembered()
    {
        const Endpoint endpoint = endpointAt(ProviderKind::Gemini, u"http://replay.test"_s);
        const GeminiAdapter adapter(endpoint);
        const Replay answer{
            200, {}, {R"({"candidates":[{"content":{"parts":[{"text":"A"}]},"finishReason":"STOP"}]})"}, {}};
        ReplayTransport transport(
            {{400,
              {},
              {R"([{"error":{"code":400,"message":"Penalty is not enabled for models/gemini-2.5-flash","status":"INVALID_ARGUMENT"}}])"},
              {}},
             answer,
             answer});
        MemoryQuirkStore quirks;
        HttpChatProvider provider(adapter, endpoint, transport, quirks);
        RecordingSink sink;
        ChatRequest request = question(u"gemini-2.5-flash"_s);
        request.parameters.presencePenalty = 0.5;
        QVERIFY(QCoro::waitFor(provider.stream(request, sink, {})).has_value());
        QVERIFY(QCoro::waitFor(provider.stream(request, sink, {})).has_value());
        QCOMPARE(transport.requests().size(), std::size_t(3));
        QVERIFY(transport.requests()[0].body.contains("presencePenalty"));
        QVERIFY(!transport.requests()[1].body.contains("presencePenalty"));
        QVERIFY(!transport.requests()[2].body.contains("presencePenalty"));
        QVERIFY(std::holds_alternative<ParameterDropped>(sink.events.front()));
    }

    void modelsTellWhatTheyCan()
    {
        const Endpoint endpoint = endpointAt(ProviderKind::Gemini, {});
        const GeminiAdapter adapter(endpoint);
        QCOMPARE(adapter.modelsRequest()->url.toString(),
                 u"https://generativelanguage.googleapis.com/v1beta/models?pageSize=1000"_s);
        const auto models = adapter.decodeModels(
            R"({"models":[{"name":"models/gemini-x","displayName":"X","inputTokenLimit":1048576,"outputTokenLimit":65536,"supportedGenerationMethods":["generateContent","countTokens"],"thinking":true},)"
            R"({"name":"models/some-embedding","inputTokenLimit":2048,"supportedGenerationMethods":["embedContent"]},{"name":"models/film","supportedGenerationMethods":["predictLongRunning"]},{"name":5}]})");
        QVERIFY(models.has_value());
        QCOMPARE(models->size(), std::size_t(2));
        QCOMPARE(models->at(0).id, u"gemini-x"_s);
        QCOMPARE(models->at(0).contextTokens, std::optional<qint64>(1048576));
        QCOMPARE(models->at(0).maxOutputTokens, std::optional<qint64>(65536));
        QCOMPARE(models->at(0).reasoning, std::optional(true));
        QCOMPARE(models->at(0).embedding, std::optional(false));
        QCOMPARE(models->at(1).embedding, std::optional(true));
        QVERIFY(!adapter.decodeModels("{}"));
    }

    void textsAreEmbeddedInBatches()
    {
        const Endpoint endpoint = endpointAt(ProviderKind::Gemini, {});
        const GeminiAdapter adapter(endpoint);
        const auto request = adapter.encodeEmbedding({u"gemini-embedding-001"_s, {u"a"_s, u"ü"_s}, 256});
        QVERIFY(request.has_value());
        QCOMPARE(request->url.toString(),
                 u"https://generativelanguage.googleapis.com/v1beta/models/gemini-embedding-001:batchEmbedContents"_s);
        QCOMPARE(
            request->body,
            QByteArray(
                R"({"requests":[{"model":"models/gemini-embedding-001","content":{"parts":[{"text":"a"}]},"outputDimensionality":256},{"model":"models/gemini-embedding-001","content":{"parts":[{"text":"ü"}]},"outputDimensionality":256}]})"));
        const auto embeddings = adapter.decodeEmbedding(R"({"embeddings":[{"values":[0.5,-1]},{"values":[0,2]}]})");
        QVERIFY(embeddings.has_value());
        QVERIFY(embeddings->vectors == (std::vector<std::vector<float>>{{0.5F, -1.0F}, {0.0F, 2.0F}}));
        QVERIFY(!adapter.decodeEmbedding("[]"));
    }
};

QTEST_GUILESS_MAIN(TestGeminiAdapter)
#include "tst_geminiadapter.moc"
