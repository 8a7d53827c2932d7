// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/azure/AzureAdapter.h"

#include "support/Conformance.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

namespace {

Endpoint azureAt(const QString &url, const QString &version = {}, const QString &deployment = {})
{
    Endpoint endpoint = endpointAt(ProviderKind::Azure, url);
    endpoint.config.azureApiVersion = version;
    endpoint.config.azureDeployment = deployment;
    return endpoint;
}

QByteArray headerOf(const HttpRequest &request, QByteArrayView name)
{
    return HttpHead{200, {}, request.headers}.header(name);
}

} // namespace

class TestAzure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsAreMadeFromWhateverWasPasted_data();
    void pathsAreMadeFromWhateverWasPasted();
    void keyGoesIntoApiKeyAndATokenIntoAuthorization();
    void v1PathNamesTheDeploymentAsModel();
    void rulesOfTheModelHoldBehindADeployment();
    void emptyFirstChunkAndFilterVerdictsAreUnderstood();
    void filterHitInMidTextEndsTheAnswer();
    void refusalByTheFilterIsContentFilter();
    void missingDeploymentIsModelNotFound();
    void addressIsNeeded();
};

void TestAzure::pathsAreMadeFromWhateverWasPasted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("url");
    const QString v1 = u"https://r.openai.azure.com/openai/v1/chat/completions"_s;
    const QString old =
        u"https://r.openai.azure.com/openai/deployments/my%20d/chat/completions?api-version=2024-10-21"_s;
    QTest::newRow("resource") << u"https://r.openai.azure.com"_s << QString() << v1;
    QTest::newRow("slash") << u"https://r.openai.azure.com/"_s << QString() << v1;
    QTest::newRow("openai") << u"https://r.openai.azure.com/openai/"_s << QString() << v1;
    QTest::newRow("v1") << u"https://r.openai.azure.com/openai/v1/"_s << QString() << v1;
    QTest::newRow("version") << u"https://r.openai.azure.com"_s << u"2024-10-21"_s << old;
    QTest::newRow("full path")
        << u"https://r.openai.azure.com/openai/deployments/x/chat/completions?api-version=2023-05-15"_s
        << u"2024-10-21"_s << old;
}

void TestAzure::pathsAreMadeFromWhateverWasPasted()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, version);
    const AzureAdapter adapter(azureAt(typed, version, u"my d"_s));
    const auto encoded = adapter.encodeChat(question(u"gpt-4o"_s), {});
    QVERIFY(encoded);
    QTEST(encoded->http.url.toString(QUrl::FullyEncoded), "url");
}

void TestAzure::keyGoesIntoApiKeyAndATokenIntoAuthorization()
{
    Endpoint endpoint = azureAt(u"https://r.openai.azure.com"_s);
    endpoint.key = Secret(QByteArray("abc"));
    const auto keyed = AzureAdapter(endpoint).encodeChat(question(u"m"_s), {});
    QCOMPARE(headerOf(keyed->http, "api-key"), QByteArray("abc"));
    QVERIFY(headerOf(keyed->http, "Authorization").isEmpty());
    endpoint.key = Secret(QByteArray("eyJ0.eyJ1.sig"));
    const auto token = AzureAdapter(endpoint).encodeChat(question(u"m"_s), {});
    QCOMPARE(headerOf(token->http, "Authorization"), QByteArray("Bearer eyJ0.eyJ1.sig"));
    QVERIFY(headerOf(token->http, "api-key").isEmpty());
}

void TestAzure::v1PathNamesTheDeploymentAsModel()
{
    const AzureAdapter adapter(azureAt(u"https://r.openai.azure.com"_s, {}, u"mine"_s));
    QVERIFY(adapter.encodeChat(question(u"gpt-4o"_s), {})->http.body.startsWith(R"({"model":"mine")"));
}

void TestAzure::rulesOfTheModelHoldBehindADeployment()
{
    const AzureAdapter adapter(azureAt(u"https://r.openai.azure.com"_s, {}, u"mine"_s));
    ChatRequest request = question(u"gpt-5-mini"_s);
    request.parameters.maxTokens = 5;
    QVERIFY(adapter.encodeChat(request, {})->http.body.contains(R"("max_completion_tokens":5)"));
}

void TestAzure::emptyFirstChunkAndFilterVerdictsAreUnderstood()
{
    Fixture fixture;
    fixture.request = question(u"gpt-4o"_s);
    fixture.frames = {"data: "
                      "{\"choices\":[],\"created\":0,\"id\":\"\",\"model\":\"\",\"object\":\"\",\"prompt_filter_"
                      "results\":[{\"prompt_index\":0,\"content_filter_results\":"
                      "{\"hate\":{\"filtered\":false,\"severity\":\"safe\"},\"jailbreak\":{\"filtered\":false,"
                      "\"detected\":true}}}]}\n\n",
                      "data: "
                      "{\"id\":\"c1\",\"model\":\"gpt-4o-2024-11-20\",\"choices\":[{\"index\":0,\"delta\":{\"content\":"
                      "\"Hi\"},\"content_filter_results\":{\"hate\":{\"filtered\":false,\"severity\":\"safe\"}},"
                      "\"finish_reason\":null}]}\n\n",
                      "data: "
                      "{\"id\":\"\",\"model\":\"\",\"choices\":[{\"index\":0,\"delta\":{},\"content_filter_offsets\":{"
                      "\"check_offset\":0,\"start_offset\":0,\"end_offset\":2},\"content_filter_results\":{}}]}\n\n",
                      "data: "
                      "{\"id\":\"c1\",\"model\":\"gpt-4o-2024-11-20\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_"
                      "reason\":\"stop\"}]}\n\n",
                      "data: [DONE]\n\n"};
    fixture.decisiveFrames = 4;
    fixture.events = {SafetyReported{u"jailbreak"_s, {}}, ResponseStarted{u"c1"_s, u"gpt-4o-2024-11-20"_s, {}, {}},
                      BlockStarted{0, BlockKind::Text}, TextDelta{0, u"Hi"_s}, BlockFinished{0, true}};
    fixture.end = Finished{FinishReason::Complete, u"stop"_s};
    fixture.parts = {TextPart{u"Hi"_s, {}}};
    const AdapterMaker make = [](const Endpoint &endpoint) -> std::unique_ptr<Adapter> {
        return std::make_unique<AzureAdapter>(endpoint);
    };
    QCOMPARE(runConformance(make, fixture), QString());
}

void TestAzure::filterHitInMidTextEndsTheAnswer()
{
    Fixture fixture;
    fixture.request = question(u"gpt-4o"_s);
    fixture.frames = {
        "data: {\"id\":\"c1\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hi\"}}]}\n\n",
        "data: "
        "{\"id\":\"c1\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"content_filter\","
        "\"content_filter_results\":{\"violence\":{\"filtered\":true,\"severity\":\"high\"}}}]}\n\n",
        "data: [DONE]\n\n"};
    fixture.decisiveFrames = 2;
    fixture.events = {ResponseStarted{u"c1"_s, u"m"_s, {}, {}}, BlockStarted{0, BlockKind::Text}, TextDelta{0, u"Hi"_s},
                      SafetyReported{u"violence"_s, u"high"_s}, BlockFinished{0, true}};
    fixture.end = Finished{FinishReason::ContentFilter, u"content_filter"_s};
    fixture.parts = {TextPart{u"Hi"_s, {}}};
    const AdapterMaker make = [](const Endpoint &endpoint) -> std::unique_ptr<Adapter> {
        return std::make_unique<AzureAdapter>(endpoint);
    };
    QCOMPARE(runConformance(make, fixture), QString());
}

void TestAzure::refusalByTheFilterIsContentFilter()
{
    const AzureAdapter adapter(azureAt(u"https://r.openai.azure.com"_s));
    const Error error = adapter.decodeError(
        {400, {}, {{"apim-request-id", "a-1"}}},
        R"({"error":{"message":"The response was filtered","type":null,"param":"prompt","code":"content_filter","status":400,"innererror":{"code":"ResponsibleAIPolicyViolation","content_filter_result":{"sexual":{"filtered":true,"severity":"medium"}}}}})");
    QCOMPARE(error.kind, ErrorKind::ContentFilter);
    QVERIFY(error.message.contains(u"sexual (medium)"_s));
    QCOMPARE(error.requestId, std::optional(u"a-1"_s));
}

void TestAzure::missingDeploymentIsModelNotFound()
{
    const AzureAdapter adapter(azureAt(u"https://r.openai.azure.com"_s));
    QCOMPARE(
        adapter
            .decodeError(
                {404, {}, {}},
                R"({"error":{"code":"DeploymentNotFound","message":"The API deployment for this resource does not exist."}})")
            .kind,
        ErrorKind::ModelNotFound);
    QCOMPARE(adapter
                 .decodeError({401, {}, {}},
                              R"({"statusCode":401,"message":"Access denied due to invalid subscription key"})")
                 .kind,
             ErrorKind::Auth);
}

void TestAzure::addressIsNeeded()
{
    QCOMPARE(AzureAdapter(azureAt({})).encodeChat(question(u"m"_s), {}).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(AzureAdapter(azureAt(u"r"_s)).encodeChat(question(u"m"_s), {}).error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestAzure)
#include "tst_azure.moc"
