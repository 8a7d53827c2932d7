// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ollama/OllamaAdapter.h"

#include "providers/HttpChatProvider.h"
#include "providers/HttpEmbedder.h"
#include "providers/HttpModelCatalog.h"
#include "providers/ollama/OllamaContext.h"
#include "support/Conformance.h"
#include "support/RecordingSink.h"
#include "support/ReplayTransport.h"

#include <QLocale>
#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

namespace {

Endpoint ollamaAt(const QString &baseUrl = {})
{
    return endpointAt(ProviderKind::Ollama, baseUrl);
}

QByteArray bodyOf(const ChatRequest &request, const ModelQuirks &quirks = {})
{
    const auto encoded = OllamaAdapter(ollamaAt()).encodeChat(request, quirks);
    return encoded ? encoded->http.body : encoded.error().message.toUtf8();
}

ChatRequest thinkingRequest(const QString &model, ReasoningEffort effort)
{
    auto request = question(model);
    request.parameters.reasoningEffort = effort;
    return request;
}

Replay json(int status, const QByteArray &body)
{
    return {status, {{"content-type", "application/json"}}, {body}, {}};
}

Replay answer()
{
    return {200,
            {{"content-type", "application/x-ndjson"}},
            {"{\"model\":\"m1\",\"message\":{\"content\":\"Hi\"},\"done\":false}\n{\"model\":\"m1\",\"done\":true,"
             "\"done_reason\":\"stop\"}\n"},
            {}};
}

Error refusal(int status, const QByteArray &body)
{
    HttpHead head;
    head.status = status;
    return OllamaAdapter(ollamaAt()).decodeError(head, body);
}

template<typename Event>
std::vector<Event> all(const std::vector<StreamEvent> &events)
{
    std::vector<Event> found;
    for (const auto &event : events) {
        if (const auto *wanted = std::get_if<Event>(&event))
            found.push_back(*wanted);
    }
    return found;
}

} // namespace

//! What Ollama is sent, its refusals, and its models and embeddings.
class tst_OllamaAdapter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t9AddressIsTakenInAllForms_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::newRow("none") << u""_s << u"http://127.0.0.1:11434/api/chat"_s;
        QTest::newRow("plain") << u"http://host:11434"_s << u"http://host:11434/api/chat"_s;
        QTest::newRow("slash") << u"http://host:11434/"_s << u"http://host:11434/api/chat"_s;
        QTest::newRow("v1") << u"http://host:11434/v1/"_s << u"http://host:11434/api/chat"_s;
        QTest::newRow("api") << u"http://host:11434/api"_s << u"http://host:11434/api/chat"_s;
        QTest::newRow("full") << u"http://host:11434/api/chat"_s << u"http://host:11434/api/chat"_s;
        QTest::newRow("full v1") << u"http://host:11434/v1/chat/completions"_s << u"http://host:11434/api/chat"_s;
        QTest::newRow("host alone") << u" localhost:11434 "_s << u"http://localhost:11434/api/chat"_s;
        QTest::newRow("below a path") << u"https://host/ollama/"_s << u"https://host/ollama/api/chat"_s;
        QTest::newRow("cloud") << u"https://ollama.com"_s << u"https://ollama.com/api/chat"_s;
    }
    void t9AddressIsTakenInAllForms()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, url);
        const auto encoded = OllamaAdapter(ollamaAt(typed)).encodeChat(question(u"m1"_s), {});
        QVERIFY(encoded);
        QCOMPARE(encoded->http.url.toString(), url);
        QCOMPARE(encoded->http.method, QByteArray("POST"));
    }

    void t9WhatIsNoAddressIsRefused()
    {
        for (const auto &typed : {u"ftp://host"_s, u"http://"_s, u"http://a b"_s}) {
            const auto encoded = OllamaAdapter(ollamaAt(typed)).encodeChat(question(u"m1"_s), {});
            QVERIFY2(!encoded, qPrintable(typed));
            QCOMPARE(encoded.error().kind, ErrorKind::InvalidInput);
        }
    }

    void t9KeyGoesInTheHeaderOnly()
    {
        auto endpoint = ollamaAt(u"https://ollama.com"_s);
        endpoint.key = Secret(QByteArray("k1"));
        const auto encoded = OllamaAdapter(endpoint).encodeChat(question(u"m1"_s), {});
        QVERIFY(encoded->http.headers.contains(HttpHeader{"Authorization", "Bearer k1"}));
        QVERIFY(!encoded->http.url.toString().contains("k1"_L1));
    }

    void parametersAreOptions()
    {
        auto request = question(u"m1"_s);
        request.system = u"Be brief."_s;
        auto &parameters = request.parameters;
        parameters.temperature = 0.5;
        parameters.topP = 0.9;
        parameters.topK = 40;
        parameters.maxTokens = 100;
        parameters.seed = 7;
        parameters.presencePenalty = 1.0;
        parameters.frequencyPenalty = -1.0;
        parameters.stop = {u"END"_s};
        parameters.responseSchema = R"({"type": "object"})";
        request.stream = false;
        QCOMPARE(
            bodyOf(request),
            QByteArray(
                R"({"model":"m1","messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"Hi"}],"stream":false,)"
                R"("format":{"type": "object"},"options":{"num_ctx":4096,"num_predict":100,"temperature":0.5,"top_p":0.9,"top_k":40,)"
                R"("seed":7,"presence_penalty":1,"frequency_penalty":-1,"stop":["END"]},"truncate":false})"));
        QVERIFY(OllamaAdapter(ollamaAt()).encodeChat(request, {})->holdsSchema);
    }

    void imagesGoAsBase64BesideTheText()
    {
        auto request = question(u"m1"_s, u"What is this?"_s);
        request.messages[0].parts.push_back(ImagePart{u"image/png"_s, "\x89PNG", {}});
        request.messages[0].parts.push_back(FilePart{u"a.txt"_s, u"text/plain"_s, u"Text."_s, {}});
        QVERIFY(bodyOf(request).contains(
            R"({"role":"user","content":"What is this?\n\nFile: a.txt\n\nText.","images":["iVBORw=="]})"));
    }

    void whatCannotBeSentIsRefused()
    {
        for (const MessagePart &part : {MessagePart(ImagePart{u"image/png"_s, {}, u"https://host/a.png"_s}),
                                        MessagePart(AudioPart{u"audio/wav"_s, "RIFF", {}}),
                                        MessagePart(FilePart{u"a.pdf"_s, u"application/pdf"_s, {}, "%PDF"})}) {
            auto request = question(u"m1"_s);
            request.messages[0].parts.push_back(part);
            const auto encoded = OllamaAdapter(ollamaAt()).encodeChat(request, {});
            QVERIFY(!encoded);
            QCOMPARE(encoded.error().kind, ErrorKind::InvalidInput);
            QVERIFY(!encoded.error().message.isEmpty());
        }
    }

    void o1RefusalsAreToldByTheirText_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::newRow("model") << 404 << QByteArray(R"({"error":"model 'm9' not found"})")
                               << int(ErrorKind::ModelNotFound);
        QTest::newRow("thinking") << 400 << QByteArray(R"({"error":"m1 does not support thinking"})")
                                  << int(ErrorKind::Unsupported);
        QTest::newRow("tools") << 400
                               << QByteArray(R"({"error":"registry.ollama.ai/library/m1 does not support tools"})")
                               << int(ErrorKind::Unsupported);
        QTest::newRow("context") << 400 << QByteArray(R"({"error":"the input length exceeds the context length"})")
                                 << int(ErrorKind::ContextTooLong);
        QTest::newRow("busy") << 503
                              << QByteArray(
                                     R"({"error":"server busy, please try again.  maximum pending requests exceeded"})")
                              << int(ErrorKind::Overloaded);
        QTest::newRow("memory") << 500
                                << QByteArray(R"({"error":"model requires more system memory (9.0 GiB) than 4.0"})")
                                << int(ErrorKind::Server);
        QTest::newRow("foreign") << 502 << QByteArray("<html><title>Bad gateway</title></html>")
                                 << int(ErrorKind::Server);
        QTest::newRow("empty") << 500 << QByteArray() << int(ErrorKind::Server);
    }
    void o1RefusalsAreToldByTheirText()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const int, kind);
        const Error error = refusal(status, body);
        QCOMPARE(int(error.kind), kind);
        QCOMPARE(error.status, status);
        QCOMPARE(error.isRetryable(), (status >= 500) && !body.contains("memory"));
    }

    void o1CloudModelsAskToSignIn()
    {
        const QByteArray url = "https://ollama.com/connect?name=box";
        const QByteArray body = R"({"error":"unauthorized","signin_url":"URL"})";
        const Error error = refusal(401, QByteArray(body).replace("URL", url));
        QCOMPARE(error.kind, ErrorKind::Auth);
        QVERIFY(error.message.startsWith("Ollama asks you to sign in first"_L1));
        QVERIFY(error.message.endsWith(QString::fromLatin1(url)));
    }

    void o2ToolsAndTheirResultsGoBack()
    {
        auto request = question(u"m1"_s);
        request.tools = {{u"f"_s, u"Does it."_s, R"({"type":"object", "properties":{}})"}, {u"g"_s, {}, {}}};
        Message called = textMessage(Role::Assistant, {});
        called.parts = {
            ReasoningPart{u"Need f."_s, false, {}, {}}, ToolCallPart{u"call_0"_s, u"f"_s, R"({"x":1.0})", {}, true},
            ToolCallPart{u"call_1"_s, u"g"_s, "[1]", {}, true}, ToolCallPart{u"cut"_s, u"g"_s, "{", {}, false}};
        Message result;
        result.role = Role::Tool;
        result.parts = {ToolResultPart{u"call_0"_s, u"f"_s, u"42"_s, false},
                        ToolResultPart{u"call_1"_s, {}, u"no"_s, true}};
        request.messages.push_back(called);
        request.messages.push_back(result);
        QCOMPARE(
            bodyOf(request),
            QByteArray(
                R"({"model":"m1","messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"","thinking":"Need f.","tool_calls":[)"
                R"({"id":"call_0","function":{"name":"f","arguments":{"x":1.0}}},{"id":"call_1","function":{"name":"g","arguments":{}}}]},)"
                R"({"role":"tool","tool_name":"f","tool_call_id":"call_0","content":"42"},)"
                R"({"role":"tool","tool_name":"g","tool_call_id":"call_1","content":"no"}],"stream":true,"tools":[)"
                R"({"type":"function","function":{"name":"f","description":"Does it.","parameters":{"type":"object", "properties":{}}}},)"
                R"({"type":"function","function":{"name":"g","description":"","parameters":{"type":"object","properties":{}}}}],)"
                R"("options":{"num_ctx":4096},"truncate":false})"));
        request.messages[1].origin = Origin{{u"other"_s}, u"m1"_s};
        QVERIFY(!bodyOf(request).contains("thinking"));
    }

    void o3ThinkingIsAskedForAsTheModelTakesIt_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("effort");
        QTest::addColumn<QByteArray>("think");
        QTest::newRow("on") << u"qwen3:8b"_s << int(ReasoningEffort::High) << QByteArray(R"("think":true)");
        QTest::newRow("off") << u"qwen3:8b"_s << int(ReasoningEffort::None) << QByteArray(R"("think":false)");
        QTest::newRow("level") << u"gpt-oss:20b"_s << int(ReasoningEffort::High) << QByteArray(R"("think":"high")");
        QTest::newRow("least") << u"someone/GPT-OSS:120b"_s << int(ReasoningEffort::Minimal)
                               << QByteArray(R"("think":"low")");
        QTest::newRow("never off") << u"gpt-oss:20b-cloud"_s << int(ReasoningEffort::None)
                                   << QByteArray(R"("think":"low")");
    }
    void o3ThinkingIsAskedForAsTheModelTakesIt()
    {
        QFETCH(const QString, model);
        QFETCH(const int, effort);
        QFETCH(const QByteArray, think);
        QVERIFY(bodyOf(thinkingRequest(model, ReasoningEffort(effort))).contains(think));
        QVERIFY(!bodyOf(question(model)).contains("think"));
    }

    void o3BudgetBecomesALevel()
    {
        auto request = question(u"gpt-oss:20b"_s);
        request.parameters.reasoningBudgetTokens = 8000;
        QVERIFY(bodyOf(request).contains(R"("think":"medium")"));
        request.model = u"qwen3"_s;
        request.parameters.reasoningBudgetTokens = 0;
        QVERIFY(bodyOf(request).contains(R"("think":false)"));
    }

    void o3ModelThatDoesNotThinkIsAskedAgainOnce()
    {
        const auto endpoint = ollamaAt(u"http://replay.test"_s);
        const OllamaAdapter adapter(endpoint);
        ReplayTransport transport({json(400, R"({"error":"m1 does not support thinking"})"), answer(), answer()});
        MemoryQuirkStore quirks;
        HttpChatProvider provider(adapter, endpoint, transport, quirks);
        RecordingSink sink;
        const auto request = thinkingRequest(u"m1"_s, ReasoningEffort::High);
        QVERIFY(QCoro::waitFor(provider.stream(request, sink, {})));
        QCOMPARE(all<ParameterDropped>(sink.events),
                 (std::vector{ParameterDropped{u"think"_s, u"m1 does not support thinking"_s}}));
        QVERIFY(transport.requests()[0].body.contains("think"));
        QVERIFY(!transport.requests()[1].body.contains("think"));
        QVERIFY(QCoro::waitFor(provider.stream(request, sink, {})));
        QCOMPARE(transport.requests().size(), 3);
        QVERIFY(!transport.requests()[2].body.contains("think"));
    }

    void o4ContextGrowsWithTheRequest_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<qint64>("window");
        QTest::newRow("small") << 10 << qint64(4096);
        QTest::newRow("9000 bytes") << 9'000 << qint64(4096);
        QTest::newRow("12000 bytes") << 12'000 << qint64(8192);
        QTest::newRow("60000 bytes") << 60'000 << qint64(32768);
        QTest::newRow("150000 bytes") << 150'000 << qint64(65536);
        QTest::newRow("210000 bytes") << 210'000 << qint64(81920);
    }
    void o4ContextGrowsWithTheRequest()
    {
        QFETCH(const int, bytes);
        QFETCH(const qint64, window);
        const auto request = question(u"m1"_s, QString(bytes, u'a'));
        const auto context = ollamaContextFor(request, {}, {});
        QCOMPARE(context.window, window);
        QVERIFY(context.fits);
        QVERIFY(bodyOf(request).contains("\"num_ctx\":" + QByteArray::number(window)));
    }

    void o4ImagesToolsAndTheAnswerCount()
    {
        auto request = question(u"m1"_s);
        request.messages[0].parts.push_back(ImagePart{u"image/png"_s, "x", {}});
        request.messages[0].parts.push_back(ImagePart{u"image/png"_s, "x", {}});
        QCOMPARE(ollamaContextFor(request, {}, {}).window, 8192);
        request = question(u"m1"_s);
        request.parameters.maxTokens = 5000;
        QCOMPARE(ollamaContextFor(request, {}, {}).window, 8192);
        request.parameters.maxTokens.reset();
        request.tools = {{u"f"_s, QString(12'000, u'a'), {}}};
        QCOMPARE(ollamaContextFor(request, {}, {}).window, 8192);
    }

    void o4PromptOverTheLimitIsTold()
    {
        const auto request = question(u"m1"_s, QString(60'000, u'a'));
        const auto context = ollamaContextFor(request, 8192, {});
        QCOMPARE(context.window, 8192);
        QVERIFY(!context.fits);

        auto endpoint = ollamaAt();
        endpoint.config.bodyPatch = R"({"options":{"num_ctx":6000}})";
        const auto encoded = OllamaAdapter(endpoint).encodeChat(request, {});
        QVERIFY(encoded->http.body.contains(R"("num_ctx":6000)"));
        const auto notices = all<Notice>(encoded->notices);
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices[0].text.contains(QLocale().toString(20016)));
        QVERIFY(notices[0].text.contains(QLocale().toString(6000)));
        QVERIFY(OllamaAdapter(ollamaAt()).encodeChat(request, {})->notices.empty());
    }

    void o4KeepAliveIsThePersonsToSet()
    {
        const auto endpoint = ollamaAt(u"http://replay.test"_s);
        const OllamaAdapter adapter(endpoint);
        ReplayTransport transport({answer()});
        MemoryQuirkStore quirks;
        HttpChatProvider provider(adapter, endpoint, transport, quirks);
        RecordingSink sink;
        auto request = question(u"m1"_s);
        request.parameters.bodyPatch = R"({"keep_alive":"30m"})";
        QVERIFY(QCoro::waitFor(provider.stream(request, sink, {})));
        QVERIFY(transport.requests()[0].body.contains(R"("keep_alive":"30m")"));
    }

    void o6SilenceIsToldAsLoading()
    {
        const auto encoded = OllamaAdapter(ollamaAt()).encodeChat(question(u"m1"_s), {});
        QVERIFY(encoded->ifSilent == StreamEvent(LoadingModel{u"m1"_s}));
    }

    void o7ModelsTellWhatTheyCan()
    {
        const auto endpoint = ollamaAt(u"http://replay.test"_s);
        const OllamaAdapter adapter(endpoint);
        ReplayTransport transport(
            {json(200, R"({"models":[{"name":"a:latest","model":"a:latest"},{"name":"b"},{"size":1},{"model":"c"}]})"),
             json(
                 200,
                 R"({"capabilities":["completion","tools","vision","thinking"],"model_info":{"general.architecture":"x","x.vision.context_length":77,"x.context_length":40960}})"),
             json(200, R"({"capabilities":["embedding"],"model_info":{"bert.context_length":2048}})"),
             json(404, R"({"error":"model 'c' not found"})")});
        HttpModelCatalog catalog(adapter, endpoint, transport);
        const auto models = QCoro::waitFor(catalog.models({}));
        QVERIFY(models);
        QCOMPARE(models->size(), 3);
        ModelInfo chat;
        chat.id = u"a:latest"_s;
        chat.contextTokens = 40960;
        chat.tools = chat.vision = chat.reasoning = chat.structuredOutput = true;
        chat.embedding = false;
        QVERIFY((*models)[0] == chat);
        QCOMPARE((*models)[1].embedding, true);
        QCOMPARE((*models)[1].contextTokens, 2048);
        QCOMPARE((*models)[2].tools, std::nullopt);
        QCOMPARE(transport.requests()[0].url.toString(), u"http://replay.test/api/tags"_s);
        QCOMPARE(transport.requests()[1].url.toString(), u"http://replay.test/api/show"_s);
        QCOMPARE(transport.requests()[1].body, QByteArray(R"({"model":"a:latest"})"));
    }

    void o7ListsThatAreNoneAreRefused()
    {
        const OllamaAdapter adapter(ollamaAt());
        QVERIFY(adapter.decodeModels(R"({"models":null})")->empty());
        for (const QByteArray body : {"", "[]", "{}", R"({"models":7})", R"({"error":"no"})", "<html>"})
            QVERIFY(!adapter.decodeModels(body));
    }

    void embeddingsGoInBatches()
    {
        const auto endpoint = ollamaAt(u"http://replay.test"_s);
        const OllamaAdapter adapter(endpoint);
        QByteArray first;
        for (int i = 0; i < 64; ++i)
            first += QByteArray(i ? "," : "") + "[" + QByteArray::number(i) + ",0.5]";
        ReplayTransport transport({json(200, R"({"embeddings":[)" + first + R"(],"prompt_eval_count":64})"),
                                   json(200, R"({"embeddings":[[64,1e-3]],"prompt_eval_count":3})")});
        HttpEmbedder embedder(adapter, endpoint, transport);
        EmbeddingRequest request{u"e1"_s, QStringList(65, u"text"_s), {}};
        const auto embeddings = QCoro::waitFor(embedder.embed(request, {}));
        QVERIFY(embeddings);
        QCOMPARE(embeddings->vectors.size(), 65);
        QCOMPARE(embeddings->vectors[64], (std::vector<float>{64.F, 0.001F}));
        QCOMPARE(embeddings->usage.prompt, 67);
        QCOMPARE(transport.requests()[1].url.toString(), u"http://replay.test/api/embed"_s);
        QCOMPARE(transport.requests()[1].body, QByteArray(R"({"model":"e1","input":["text"]})"));
        for (const QByteArray body :
             {"{}", R"({"embeddings":[[]]})", R"({"embeddings":[[1,null]]})", R"({"error":"model not found"})", "x"})
            QVERIFY(!adapter.decodeEmbedding(body));
    }
};

QTEST_GUILESS_MAIN(tst_OllamaAdapter)
#include "tst_ollamaadapter.moc"
