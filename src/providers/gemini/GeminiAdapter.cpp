// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/GeminiAdapter.h"

#include "providers/EmbeddingVector.h"
#include "providers/ErrorBody.h"
#include "providers/gemini/GeminiDecoder.h"
#include "providers/gemini/GeminiEncoder.h"
#include "providers/ModelTable.h"
#include "providers/VendorWords.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

bool isVersion(const QString &step)
{
    return step.size() >= 2 && step[0] == u'v' && step[1].isDigit();
}

//! The address of \a resource ("models") under a base that may already name the version or a model.
QUrl addressOf(const QString &base, const QString &resource)
{
    QUrl url(base.trimmed().isEmpty() ? u"https://generativelanguage.googleapis.com"_s : base.trimmed());
    QStringList steps = url.path().split(u'/', Qt::SkipEmptyParts);
    if (const auto models = steps.indexOf(u"models"_s); models >= 0)
        steps = steps.first(models);
    if (std::ranges::none_of(steps, isVersion))
        steps.append(u"v1beta"_s);
    url.setPath(u'/' + steps.join(u'/') + u'/' + resource);
    return url;
}

//! "models/gemini-2.5-pro", also of what already has its folder.
QString resourceOf(const QString &model)
{
    return model.contains(u'/') ? model : u"models/"_s + model;
}

bool saysOneOf(const QString &message, std::initializer_list<QLatin1StringView> texts)
{
    return std::ranges::any_of(texts, [&message](auto text) { return message.contains(text, Qt::CaseInsensitive); });
}

//! The quirk that \a message, a refusal, asks for; empty when it is about something else.
QString refusedParameter(const QString &message)
{
    if (saysOneOf(message, {"thought signature"_L1, "thought_signature"_L1, "thoughtSignature"_L1}))
        return u"thoughtSignature"_s;
    if (!saysOneOf(message,
                   {"not supported"_L1, "unsupported"_L1, "not enabled"_L1, "does not support"_L1, "unknown name"_L1,
                    "is invalid"_L1, "not allowed"_L1, "cannot be"_L1, "only works"_L1, "not available"_L1,
                    "can not"_L1}))
        return {};
    if (saysOneOf(message, {"thinking level"_L1, "thinking_level"_L1, "thinkingLevel"_L1}))
        return u"thinkingLevel"_s;
    if (saysOneOf(message, {"thinking budget"_L1, "thinking_budget"_L1, "thinkingBudget"_L1, "budget"_L1}))
        return u"thinkingBudget"_s;
    if (saysOneOf(message, {"thinking"_L1}))
        return u"thinkingConfig"_s;
    if (saysOneOf(message, {"responseJsonSchema"_L1, "response_json_schema"_L1}))
        return u"responseJsonSchema"_s;
    if (saysOneOf(message,
                  {"responseSchema"_L1, "response_schema"_L1, "json mode"_L1, "response mime type"_L1,
                   "response_mime_type"_L1}))
        return u"responseSchema"_s;
    if (saysOneOf(
            message,
            {"developer instruction"_L1, "system instruction"_L1, "system_instruction"_L1, "systemInstruction"_L1}))
        return u"systemInstruction"_s;
    if (saysOneOf(message, {"function calling"_L1, "tool use"_L1}))
        return u"tools"_s;
    if (saysOneOf(message, {"frequency"_L1, "frequencyPenalty"_L1}))
        return u"frequencyPenalty"_s;
    if (saysOneOf(message, {"penalty"_L1, "penalties"_L1}))
        return u"presencePenalty"_s;
    if (saysOneOf(message, {"seed"_L1}))
        return u"seed"_s;
    if (saysOneOf(message, {"stop_sequences"_L1, "stopSequences"_L1, "stop sequence"_L1}))
        return u"stopSequences"_s;
    if (saysOneOf(message, {"top_k"_L1, "topK"_L1}))
        return u"topK"_s;
    if (saysOneOf(message, {"top_p"_L1, "topP"_L1}))
        return u"topP"_s;
    return saysOneOf(message, {"temperature"_L1}) ? u"temperature"_s : QString();
}

//! Whether the limit that was hit is one that a minute's wait does not lift. Source: google.rpc.QuotaFailure.
bool isQuotaOfADay(QByteArrayView body)
{
    return body.contains("\"google.rpc.QuotaFailure\"") || body.contains("type.googleapis.com/google.rpc.QuotaFailure")
        ? body.contains("PerDay")
        : false;
}

bool can(const JsonValue &model, std::string_view method)
{
    bool found = false;
    model["supportedGenerationMethods"].forEach(
        [&](const JsonValue &known) { found = found || known.utf8() == method; });
    return found;
}

} // namespace

GeminiAdapter::GeminiAdapter(const Endpoint &endpoint)
    : m_endpoint(endpoint)
{
}

HttpRequest GeminiAdapter::request(const QByteArray &method, const QString &resource) const
{
    HttpRequest http;
    http.method = method;
    http.url = addressOf(m_endpoint.config.baseUrl, resource);
    if (!m_endpoint.key.isEmpty())
        http.headers.push_back({"x-goog-api-key", m_endpoint.key.reveal().toByteArray()});
    if (method == "POST")
        http.headers.push_back({"content-type", "application/json"});
    return http;
}

Result<EncodedChat> GeminiAdapter::encodeChat(const ChatRequest &chat, const ModelQuirks &quirks) const
{
    if (chat.model.isEmpty())
        return failure(ErrorKind::InvalidInput, VendorWords::tr("No model is named."));
    GeminiEncoder encoder(chat, m_endpoint.config.id, quirks);
    auto body = encoder.body();
    if (!body)
        return std::unexpected(body.error());
    EncodedChat encoded;
    encoded.http = request(
        "POST", resourceOf(chat.model) + (chat.stream ? u":streamGenerateContent"_s : u":generateContent"_s));
    if (chat.stream) {
        QUrlQuery query(encoded.http.url);
        query.addQueryItem(u"alt"_s, u"sse"_s);
        encoded.http.url.setQuery(query);
    }
    encoded.http.body = std::move(*body);
    encoded.notices = encoder.takeNotices();
    encoded.holdsSchema = encoder.hasSchema();
    return encoded;
}

std::unique_ptr<StreamDecoder> GeminiAdapter::makeDecoder(const ChatRequest &) const
{
    return std::make_unique<GeminiDecoder>();
}

Error GeminiAdapter::decodeError(const HttpHead &head, QByteArrayView body) const
{
    Error error = errorFromBody(head, body);
    if (error.kind == ErrorKind::RateLimit && isQuotaOfADay(body))
        error.kind = ErrorKind::Quota;
    return error;
}

std::optional<Amendment> GeminiAdapter::amend(const ChatRequest &chat, const ModelQuirks &quirks,
                                              const Error &error) const
{
    if (error.kind != ErrorKind::BadRequest && error.kind != ErrorKind::Unsupported)
        return std::nullopt;
    const QString parameter = refusedParameter(error.message);
    auto amendment = withoutParameter(chat, quirks, parameter, error);
    if (amendment)
        amendment->isRemembered = parameter != "thoughtSignature"_L1; // other answers' signatures are good
    return amendment;
}

std::optional<HttpRequest> GeminiAdapter::modelsRequest() const
{
    HttpRequest http = request("GET", u"models"_s);
    QUrlQuery query(http.url);
    query.addQueryItem(u"pageSize"_s, u"1000"_s); // the most that one page holds
    http.url.setQuery(query);
    return http;
}

Result<std::vector<ModelInfo>> GeminiAdapter::decodeModels(QByteArrayView body) const
{
    JsonReader reader;
    const auto root = reader.read(body);
    if (!root || !(*root)["models"].isArray())
        return failure(ErrorKind::Protocol, VendorWords::tr("The list of models is not one of Gemini's API."));
    std::vector<ModelInfo> models;
    (*root)["models"].forEach([&models](const JsonValue &told) {
        const bool talks = can(told, "generateContent");
        const bool embeds = can(told, "embedContent") || can(told, "batchEmbedContents");
        ModelInfo model;
        model.id = told["name"].stringOr();
        if (model.id.startsWith("models/"_L1))
            model.id.remove(0, 7);
        if (model.id.isEmpty() || (told["supportedGenerationMethods"].isArray() && !talks && !embeds))
            return; // pictures and films have APIs of their own
        model.displayName = told["displayName"].stringOr();
        model.contextTokens = told["inputTokenLimit"].integer();
        model.maxOutputTokens = told["outputTokenLimit"].integer();
        model.reasoning = told["thinking"].boolean();
        model.embedding = embeds && !talks;
        ModelTable::builtIn().complete(model);
        models.push_back(std::move(model));
    });
    return models;
}

Result<HttpRequest> GeminiAdapter::encodeEmbedding(const EmbeddingRequest &embedding) const
{
    const QString model = resourceOf(embedding.model.isEmpty() ? u"gemini-embedding-001"_s : embedding.model);
    JsonWriter json;
    json.beginObject().key("requests").beginArray();
    for (const auto &text : embedding.texts) {
        json.beginObject().member("model", model).key("content").beginObject().key("parts").beginArray();
        json.beginObject().member("text", text).endObject().endArray().endObject();
        json.optionalMember("outputDimensionality", embedding.dimensions).endObject();
    }
    json.endArray().endObject();
    HttpRequest http = request("POST", model + u":batchEmbedContents"_s);
    http.body = json.take();
    return http;
}

Result<Embeddings> GeminiAdapter::decodeEmbedding(QByteArrayView body) const
{
    JsonReader reader;
    const auto root = reader.read(body);
    if (!root || !(*root)["embeddings"].isArray())
        return failure(ErrorKind::Protocol, VendorWords::tr("The embeddings are not those of Gemini's API."));
    Embeddings embeddings;
    (*root)["embeddings"].forEach(
        [&embeddings](const JsonValue &told) { embeddings.vectors.push_back(embeddingVector(told["values"])); });
    embeddings.usage.prompt = (*root)["usageMetadata"]["promptTokenCount"].integer();
    embeddings.usage.total = embeddings.usage.prompt;
    return embeddings;
}

} // namespace oriel
