// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ModelTable.h"
#include "providers/Provider.h"
#include "support/Conformance.h"
#include "support/RecordingSink.h"
#include "telemetry/PricedUsage.h"

#include <QTest>

using namespace oriel;
using namespace oriel::test;
using namespace Qt::StringLiterals;

//! Usage objects as each vendor's reference shows them, and what they cost by its price list of 2025-12-01: the cost
//! was worked out by hand from the two, in dollars.
class TestVendorCosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costsAreThoseOfTheVendorsBill_data();
    void costsAreThoseOfTheVendorsBill();
    void aServiceLevelHoldsForTheWholeStream();
    void aMillionRequestsAddUpExactly();
};

namespace {

//! \a more stands behind the usage, as at OpenAI.
QByteArray chatCompletion(const QByteArray &usage, const QByteArray &more = {})
{
    return R"({"id":"c","object":"chat.completion","model":"x","choices":[{"index":0,"message":)"
           R"({"role":"assistant","content":"Hi"},"finish_reason":"stop"}],"usage":)"
        + usage + more + "}";
}

QByteArray response(const QByteArray &usage, const QByteArray &more = {})
{
    return R"({"id":"r","object":"response","status":"completed","model":"x",)" + more
        + R"("output":[{"type":"message","id":"m","role":"assistant","status":"completed","content":[{"type":"output_text","text":"Hi","annotations":[]}]}],"usage":)"
        + usage + "}";
}

QByteArray anthropicMessage(const QByteArray &usage)
{
    return R"({"id":"m","type":"message","role":"assistant","model":"x","content":[{"type":"text","text":"Hi"}],"stop_reason":"end_turn","stop_sequence":null,"usage":)"
        + usage + "}";
}

QByteArray geminiChunk(const QByteArray &usage)
{
    return R"({"candidates":[{"content":{"role":"model","parts":[{"text":"Hi"}]},"finishReason":"STOP","index":0}],"modelVersion":"x","usageMetadata":)"
        + usage + "}";
}

} // namespace

void TestVendorCosts::costsAreThoseOfTheVendorsBill_data()
{
    QTest::addColumn<ProviderKind>("kind");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<double>("dollars");
    const auto openAi = ProviderKind::OpenAiChat;
    const auto anthropic = ProviderKind::Anthropic;
    const auto gemini = ProviderKind::Gemini;

    QTest::newRow("OpenAI") << openAi << u"gpt-4o-mini"_s
                            << chatCompletion(R"({"prompt_tokens":9,"completion_tokens":12,"total_tokens":21})")
                            << 0.00000855; // 9 x 0.15 + 12 x 0.6
    QTest::newRow("OpenAI, cached")
        << openAi << u"gpt-4o-2024-08-06"_s
        << chatCompletion(
               R"({"prompt_tokens":2006,"completion_tokens":300,"total_tokens":2306,"prompt_tokens_details":{"cached_tokens":1920,"audio_tokens":0},"completion_tokens_details":{"reasoning_tokens":0}})")
        << 0.005615; // 86 x 2.5 + 1920 x 1.25 + 300 x 10
    QTest::newRow("OpenAI, reasoning is part of the completion")
        << openAi << u"gpt-5"_s
        << chatCompletion(
               R"({"prompt_tokens":1000,"completion_tokens":2000,"total_tokens":3000,"completion_tokens_details":{"reasoning_tokens":1536}})")
        << 0.02125; // 1000 x 1.25 + 2000 x 10
    QTest::newRow("OpenAI, flex") << openAi << u"o3"_s
                                  << chatCompletion(
                                         R"({"prompt_tokens":1000,"completion_tokens":1000,"total_tokens":2000})",
                                         R"(,"service_tier":"flex")")
                                  << 0.005; // half of 1000 x 2 + 1000 x 8
    QTest::newRow("Responses, cached and reasoning")
        << ProviderKind::OpenAiResponses << u"gpt-5-mini"_s
        << response(
               R"({"input_tokens":3600,"input_tokens_details":{"cached_tokens":1600},"output_tokens":1000,"output_tokens_details":{"reasoning_tokens":800},"total_tokens":4600})")
        << 0.00254; // 2000 x 0.25 + 1600 x 0.025 + 1000 x 2
    QTest::newRow("Responses, batch") << ProviderKind::OpenAiResponses << u"gpt-5-mini"_s
                                      << response(R"({"input_tokens":2000,"output_tokens":1000,"total_tokens":3000})",
                                                  R"("service_tier":"batch",)")
                                      << 0.00125;
    QTest::newRow("Anthropic") << anthropic << u"claude-sonnet-4-5-20250929"_s
                               << anthropicMessage(R"({"input_tokens":2095,"output_tokens":503})") << 0.01383; // 2095 x
                                                                                                               // 3 +
                                                                                                               // 503 x
                                                                                                               // 15
    QTest::newRow("Anthropic, cache written and read")
        << anthropic << u"claude-sonnet-4-5"_s
        << anthropicMessage(
               R"({"input_tokens":2048,"cache_read_input_tokens":1800,"cache_creation_input_tokens":248,"output_tokens":503,"cache_creation":{"ephemeral_5m_input_tokens":148,"ephemeral_1h_input_tokens":100},"service_tier":"standard"})")
        << 0.015384; // 2048 x 3 + 1800 x 0.3 + 148 x 3.75 + 100 x 6 + 503 x 15
    QTest::newRow("Anthropic, batch") << anthropic << u"claude-opus-4-5"_s
                                      << anthropicMessage(
                                             R"({"input_tokens":1000,"output_tokens":1000,"service_tier":"batch"})")
                                      << 0.015;
    QTest::newRow("Anthropic, a long prompt")
        << anthropic << u"claude-sonnet-4"_s << anthropicMessage(R"({"input_tokens":250000,"output_tokens":1000})")
        << 1.5225; // 250000 x 6 + 1000 x 22.5
    QTest::newRow("Gemini, thoughts stand beside the candidates")
        << gemini << u"gemini-2.5-flash"_s
        << geminiChunk(
               R"({"promptTokenCount":1000,"candidatesTokenCount":400,"thoughtsTokenCount":600,"totalTokenCount":2000})")
        << 0.0028; // 1000 x 0.3 + 1000 x 2.5
    QTest::newRow("Gemini, cached")
        << gemini << u"gemini-2.5-pro"_s
        << geminiChunk(
               R"({"promptTokenCount":100000,"cachedContentTokenCount":80000,"candidatesTokenCount":1000,"totalTokenCount":101000})")
        << 0.045; // 20000 x 1.25 + 80000 x 0.125 + 1000 x 10
    QTest::newRow("Gemini, a long prompt")
        << gemini << u"gemini-2.5-pro"_s
        << geminiChunk(
               R"({"promptTokenCount":200001,"cachedContentTokenCount":1,"candidatesTokenCount":1000,"totalTokenCount":201001})")
        << 0.51500025; // 200000 x 2.5 + 1 x 0.25 + 1000 x 15
    QTest::newRow("Gemini, a prompt of just the limit")
        << gemini << u"gemini-2.5-pro"_s
        << geminiChunk(R"({"promptTokenCount":200000,"candidatesTokenCount":1000,"totalTokenCount":201000})") << 0.26;
    QTest::newRow("DeepSeek, its own words for the cache")
        << openAi << u"deepseek-chat"_s
        << chatCompletion(
               R"({"prompt_tokens":1000,"completion_tokens":100,"total_tokens":1100,"prompt_cache_hit_tokens":896,"prompt_cache_miss_tokens":104})")
        << 0.000096208; // 104 x 0.28 + 896 x 0.028 + 100 x 0.42
    QTest::newRow("xAI, reasoning beside the completion")
        << openAi << u"grok-3-mini"_s
        << chatCompletion(
               R"({"prompt_tokens":100,"completion_tokens":50,"total_tokens":450,"completion_tokens_details":{"reasoning_tokens":300}})")
        << 0.000205; // 100 x 0.3 + 350 x 0.5
    QTest::newRow("OpenRouter tells the cost")
        << openAi << u"openai/gpt-4o"_s
        << chatCompletion(
               R"({"prompt_tokens":194,"completion_tokens":2,"total_tokens":196,"cost":0.00095,"cost_details":{"upstream_inference_cost":0.0001}})")
        << 0.00095;
}

void TestVendorCosts::costsAreThoseOfTheVendorsBill()
{
    QFETCH(const ProviderKind, kind);
    QFETCH(const QString, model);
    QFETCH(const QByteArray, body);
    QFETCH(const double, dollars);

    const auto endpoint = endpointAt(kind, u"http://h"_s);
    const auto adapter = makeAdapter(endpoint);
    const auto decoder = adapter->makeDecoder(question(model));
    RecordingSink sink;
    decoder->whole(body, sink);
    QVERIFY(decoder->end(sink));
    QVERIFY(sink.builder.usage().has_value());

    const auto *entry = ModelTable::builtIn().find(model);
    QVERIFY(entry && entry->info.price);
    const Usage usage = pricedUsage(*sink.builder.usage(), ListedPrice{*entry->info.price, entry->asOf});
    QCOMPARE(usage.cost->picoUsd, Money::fromUsd(dollars)->picoUsd);
    QVERIFY(usage.costOrigin != CostOrigin::Estimated);
}

void TestVendorCosts::aServiceLevelHoldsForTheWholeStream()
{
    const auto endpoint = endpointAt(ProviderKind::OpenAiChat, u"http://h"_s);
    const auto adapter = makeAdapter(endpoint);
    const auto decoder = adapter->makeDecoder(question(u"o3"_s));
    RecordingSink sink;
    for (
        const QByteArrayView data :
        {R"({"id":"c","model":"o3","service_tier":"flex","choices":[{"index":0,"delta":{"content":"Hi"}}]})",
         R"({"id":"c","model":"o3","service_tier":null,"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})",
         R"({"id":"c","model":"o3","service_tier":null,"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":1}})",
         "[DONE]"}) {
        Frame frame;
        frame.data = data;
        decoder->frame(frame, sink);
    }
    QVERIFY(decoder->end(sink));
    QCOMPARE(sink.builder.usage()->service, ServiceLevel::Batch);
}

void TestVendorCosts::aMillionRequestsAddUpExactly()
{
    Usage usage;
    usage.prompt = 1;
    usage.completion = 0;
    const auto price = *ModelTable::builtIn().find(u"gpt-4o-mini"_s)->info.price; // 0.15 is no binary fraction
    Money sum;
    for (int i = 0; i < 1'000'000; ++i)
        sum += costOf(usage, appliedPrice(price, {}, usage));
    QCOMPARE(sum.picoUsd, Money::fromUsd(0.15)->picoUsd);
}

QTEST_GUILESS_MAIN(TestVendorCosts)
#include "tst_vendorcosts.moc"
