// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ErrorBody.h"
#include "providers/HttpErrors.h"

#include <QTest>

using namespace oriel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
HttpHead headOf(int status, QList<HttpHeader> headers = {})
{
    return {status, {}, std::move(headers)};
}
} // namespace

class TestHttpErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusTellsTheKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("isRetryable");
        QTest::newRow("400") << 400 << ErrorKind::BadRequest << false;
        QTest::newRow("401") << 401 << ErrorKind::Auth << false;
        QTest::newRow("402") << 402 << ErrorKind::Quota << false;
        QTest::newRow("403") << 403 << ErrorKind::Permission << false;
        QTest::newRow("404") << 404 << ErrorKind::ModelNotFound << false;
        QTest::newRow("408") << 408 << ErrorKind::Timeout << true;
        QTest::newRow("409") << 409 << ErrorKind::BadRequest << true;
        QTest::newRow("413") << 413 << ErrorKind::PayloadTooLarge << false;
        QTest::newRow("422") << 422 << ErrorKind::BadRequest << false;
        QTest::newRow("429") << 429 << ErrorKind::RateLimit << true;
        QTest::newRow("500") << 500 << ErrorKind::Server << true;
        QTest::newRow("502") << 502 << ErrorKind::Server << true;
        QTest::newRow("503") << 503 << ErrorKind::Overloaded << true;
        QTest::newRow("504") << 504 << ErrorKind::Timeout << true;
        QTest::newRow("529") << 529 << ErrorKind::Overloaded << true;
    }
    void statusTellsTheKind()
    {
        QFETCH(const int, status);
        QFETCH(const ErrorKind, kind);
        QFETCH(const bool, isRetryable);
        const Error error = errorFromHttp(headOf(status), {}, u"no"_s);
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.isRetryable(), isRetryable);
        QCOMPARE(error.status, std::optional(status));
    }

    void textTellsAContextThatIsTooLong_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<qint64>("used"); // -1: not told
        QTest::addColumn<qint64>("limit");
        QTest::newRow("OpenAI")
            << u"This model's maximum context length is 4097 tokens. However, you requested 4997 tokens (997 in the messages, 4000 in the completion)."_s
            << qint64(4997) << qint64(4097);
        QTest::newRow("OpenAI, resulted")
            << u"This model's maximum context length is 128000 tokens. However, your messages resulted in 140000 tokens."_s
            << qint64(140000) << qint64(128000);
        QTest::newRow("GPT-5")
            << u"Input tokens exceed the configured limit of 272000 tokens. Your messages resulted in 300001 tokens."_s
            << qint64(300001) << qint64(272000);
        QTest::newRow("Anthropic") << u"prompt is too long: 210000 tokens > 200000 maximum"_s << qint64(210000)
                                   << qint64(200000);
        QTest::newRow("Anthropic, output")
            << u"input length and `max_tokens` exceed context limit: 190000 + 20000 > 200000, decrease input length"_s
            << qint64(210000) << qint64(200000);
        QTest::newRow("Gemini")
            << u"The input token count (1200000) exceeds the maximum number of tokens allowed (1048576)."_s
            << qint64(1200000) << qint64(1048576);
        QTest::newRow("llama.cpp") << u"the request exceeds the available context size. try increasing it"_s
                                   << qint64(-1) << qint64(-1);
        QTest::newRow("llama.cpp, counts")
            << u"request (5000 tokens) exceeds the available context size (4096 tokens), try increasing it"_s
            << qint64(5000) << qint64(4096);
        QTest::newRow("SGLang") << u"The input (5000 tokens) is longer than the model's context length (4096 tokens)."_s
                                << qint64(5000) << qint64(4096);
        QTest::newRow("vLLM") << u"The decoder prompt (length 5000) is longer than the maximum model length of 4096."_s
                              << qint64(5000) << qint64(4096);
        QTest::newRow("TGI")
            << u"`inputs` tokens + `max_new_tokens` must be <= 4096. Given: 4000 `inputs` tokens and 1000 `max_new_tokens`"_s
            << qint64(5000) << qint64(4096);
        QTest::newRow("Cerebras") << u"Please reduce the length. Current length is 9000 while limit is 8192"_s
                                  << qint64(9000) << qint64(8192);
        QTest::newRow("input length") << u"The maximum input length is 4096 tokens"_s << qint64(-1) << qint64(4096);
        QTest::newRow("maximum context limit") << u"over the maximum context limit"_s << qint64(-1) << qint64(-1);
        QTest::newRow("separators") << u"prompt is too long: 1,210,000 tokens > 200,000 maximum"_s << qint64(1210000)
                                    << qint64(200000);
    }
    void textTellsAContextThatIsTooLong()
    {
        QFETCH(const QString, message);
        QFETCH(const qint64, used);
        QFETCH(const qint64, limit);
        const Error error = errorFromHttp(headOf(400), {}, message);
        QCOMPARE(error.kind, ErrorKind::ContextTooLong);
        QCOMPARE(error.used.value_or(-1), used);
        QCOMPARE(error.limit.value_or(-1), limit);
    }

    void otherLengthsAreNotTheContext()
    {
        QCOMPARE(
            refinedKind(ErrorKind::BadRequest, u"string_above_max_length"_s, u"Invalid 'user': string too long."_s),
            ErrorKind::BadRequest);
        QCOMPARE(refinedKind(ErrorKind::BadRequest, {},
                             u"Invalid 'user': string too long. Expected 64; prompt is too long"_s),
                 ErrorKind::BadRequest);
        QCOMPARE(refinedKind(ErrorKind::BadRequest, {}, u"bad token ids [1, 429, 7]"_s), ErrorKind::BadRequest);
    }

    void codeTellsMoreThanTheStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("quota") << 429 << u"insufficient_quota"_s << u"You exceeded your current quota"_s
                               << ErrorKind::Quota;
        QTest::newRow("billing") << 400 << u"billing_error"_s << QString() << ErrorKind::Quota;
        QTest::newRow("credit text") << 400 << u"invalid_request_error"_s
                                     << u"Your credit balance is too low to access the API."_s << ErrorKind::Quota;
        QTest::newRow("Gemini rate") << 429 << u"RESOURCE_EXHAUSTED"_s << u"You exceeded your current quota"_s
                                     << ErrorKind::RateLimit;
        QTest::newRow("overloaded") << 500 << u"overloaded_error"_s << QString() << ErrorKind::Overloaded;
        QTest::newRow("context") << 400 << u"context_length_exceeded"_s << QString() << ErrorKind::ContextTooLong;
        QTest::newRow("key text") << 400 << u"INVALID_ARGUMENT"_s
                                  << u"API key not valid. Please pass a valid API key."_s << ErrorKind::Auth;
        QTest::newRow("filter") << 400 << u"content_filter"_s << QString() << ErrorKind::ContentFilter;
        QTest::newRow("parameter") << 400 << u"unsupported_parameter"_s << QString() << ErrorKind::Unsupported;
        QTest::newRow("model") << 400 << u"model_not_found"_s << QString() << ErrorKind::ModelNotFound;
        QTest::newRow("path") << 404 << QString() << u"404 page not found"_s << ErrorKind::BadRequest;
        QTest::newRow("output")
            << 400 << u"invalid_value"_s
            << u"max_tokens is too large: 100000. This model supports at most 16384 completion tokens, whereas you provided 100000."_s
            << ErrorKind::OutputTooLong;
        QTest::newRow("more than a minute's")
            << 429 << u"rate_limit_exceeded"_s
            << u"Request too large for gpt-4o on tokens per min (TPM): Limit 30000, Requested 40000."_s
            << ErrorKind::ContextTooLong;
        QTest::newRow("moderation") << 403 << QString()
                                    << u"Your chosen model requires moderation and your input was flagged"_s
                                    << ErrorKind::ContentFilter;
    }
    void codeTellsMoreThanTheStatus()
    {
        QFETCH(const int, status);
        QFETCH(const QString, code);
        QFETCH(const QString, message);
        QFETCH(const ErrorKind, kind);
        QCOMPARE(errorFromHttp(headOf(status), code, message).kind, kind);
    }

    void bodiesOfAllShapesAreRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("parameter");
        const auto row = [](const char *name, const char *body, const QString &message, const QString &code = {},
                            const QString &parameter = {}) {
            QTest::newRow(name) << QByteArray(body) << message << code << parameter;
        };
        row("OpenAI",
            R"({"error":{"message":"No such model","type":"invalid_request_error","param":"model","code":"model_not_found"}})",
            u"No such model"_s, u"model_not_found"_s, u"model"_s);
        row("no code", R"({"error":{"message":"m","type":"overloaded_error","code":null}})", u"m"_s,
            u"overloaded_error"_s);
        row("Gemini in an array", R"([{"error":{"code":400,"message":"m","status":"INVALID_ARGUMENT"}}])", u"m"_s,
            u"INVALID_ARGUMENT"_s);
        row("plain string", R"({"error":"context size exceeded"})", u"context size exceeded"_s);
        row("vLLM", R"({"object":"error","message":"m","type":"BadRequestError","param":null,"code":400})", u"m"_s,
            u"BadRequestError"_s);
        row("FastAPI text", R"({"detail":"Not authenticated"})", u"Not authenticated"_s);
        row("FastAPI list", R"({"detail":[{"loc":["body","temperature"],"msg":"too hot","type":"less_than_equal"}]})",
            u"temperature: too hot"_s, {}, u"temperature"_s);
        row("Mistral",
            R"({"object":"error","message":{"detail":[{"type":"extra_forbidden","loc":["body","stream_options"],"msg":"Extra inputs are not permitted"}]},"type":"invalid_request_error"})",
            u"stream_options: Extra inputs are not permitted"_s, u"extra_forbidden"_s, u"stream_options"_s);
        row("gateway", R"({"message":"no Route matched"})", u"no Route matched"_s);
        row("Cloudflare", R"({"success":false,"errors":[{"code":1000,"message":"m"}]})", u"m"_s);
        row("xAI", R"({"code":"Some words","error":"Incorrect"})", u"Incorrect"_s);
        row("Azure's filter",
            R"({"error":{"message":"Filtered.","param":"prompt","code":"content_filter","status":400,"innererror":{"code":"ResponsibleAIPolicyViolation","content_filter_result":{"hate":{"filtered":false,"severity":"safe"},"violence":{"filtered":true,"severity":"high"}}}}})",
            u"Filtered. (violence (high))"_s, u"content_filter"_s, u"prompt"_s);
        row("OpenRouter",
            "{\"error\":{\"code\":400,\"message\":\"Provider returned "
            "error\",\"metadata\":{\"provider_name\":\"Up\",\"raw\":\"{\\\"error\\\":{\\\"message\\\":\\\"too "
            "hot\\\",\\\"code\\\":\\\"unsupported_value\\\",\\\"param\\\":\\\"temperature\\\"}}\"}}}",
            u"Provider returned error (Up): too hot"_s, u"unsupported_value"_s, u"temperature"_s);
        row("no JSON", "upstream connect error\nmore", u"upstream connect error"_s);
    }
    void bodiesOfAllShapesAreRead()
    {
        QFETCH(const QByteArray, body);
        const Error error = errorFromBody(headOf(400), body);
        QTEST(error.message, "message");
        QTEST(error.code.value_or(QString()), "code");
        QTEST(error.parameter.value_or(QString()), "parameter");
    }

    void routersUpstreamRefinesTheKind()
    {
        const Error error = errorFromBody(
            HttpHead{}, *[] {
                static JsonReader reader;
                return readErrorBody(*reader.read(
                    R"({"error":{"code":400,"message":"Provider returned error","metadata":{"raw":"prompt is too long: 11 tokens > 10 maximum"}}})"));
            }());
        QCOMPARE(error.kind, ErrorKind::ContextTooLong);
        QCOMPARE(error.status, std::optional(400));
        QCOMPARE(error.limit, std::optional<qint64>(10));
    }

    void t8RetryHeadersAndRequestIdsAreKept()
    {
        const Error error = errorFromHttp(
            headOf(429, {{"Retry-After", "2"}, {"X-Request-Id", "req_1"}, {"x-should-retry", "false"}}), {}, {});
        QCOMPARE(error.retryAfter, std::optional<std::chrono::milliseconds>(2s));
        QCOMPARE(error.requestId, std::optional(u"req_1"_s));
        QVERIFY(!error.isRetryable());
        QCOMPARE(errorFromHttp(headOf(500, {{"request-id", "req_2"}}), {}, {}).requestId, std::optional(u"req_2"_s));
        QCOMPARE(errorFromHttp(headOf(500, {{"apim-request-id", "a"}}), {}, {}).requestId, std::optional(u"a"_s));
        QVERIFY(!errorFromHttp(headOf(429, {{"x-should-retry", "true"}}), u"insufficient_quota"_s, {}).isRetryable());
    }

    void googlesRetryInfoIsRead()
    {
        const Error error = errorFromBody(
            headOf(429),
            R"({"error":{"code":429,"message":"m","status":"RESOURCE_EXHAUSTED","details":[{"@type":"x"},{"retryDelay":"37.5s"}]}})");
        QCOMPARE(error.retryAfter, std::optional<std::chrono::milliseconds>(37'500ms));
    }

    void foreignPagesAreNamed()
    {
        const Error portal = errorFromForeignBody(headOf(200), "<html><head><TITLE>\n Hotel  login</TITLE></head>");
        QCOMPARE(portal.kind, ErrorKind::Protocol);
        QVERIFY(portal.message.contains(u"Hotel login"_s));
        QCOMPARE(errorFromForeignBody(headOf(502), "<html>").kind, ErrorKind::Server);
        QCOMPARE(errorFromForeignBody(headOf(404), "<html>").kind, ErrorKind::BadRequest);
        QCOMPARE(errorFromForeignBody(headOf(500), "Internal Server Error").message, u"Internal Server Error"_s);
        QCOMPARE(errorFromForeignBody(headOf(500), "").kind, ErrorKind::Server);
    }

    void messagesAreNotEndless()
    {
        QVERIFY(errorFromHttp(headOf(400), {}, QString(100'000, u'x')).message.size() <= 2000);
    }
};

QTEST_APPLESS_MAIN(TestHttpErrors)
#include "tst_httperrors.moc"
