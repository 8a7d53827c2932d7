// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ollama/OllamaAdapter.h"

#include "providers/EmbeddingVector.h"
#include "providers/ErrorBody.h"
#include "providers/ollama/OllamaContext.h"
#include "providers/ollama/OllamaDecoder.h"
#include "providers/ollama/OllamaEncoder.h"
#include "providers/VendorWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int embeddingBatchTexts = 64;

//! The length that belongs to the model itself: a vision model tells that of its other half too.
std::optional<qint64> contextLength(const JsonValue &info)
{
    const std::string own = info["general.architecture"].stringOr().toStdString() + ".context_length";
    if (const auto length = info[own].integer(); length && *length > 0)
        return length;
    std::optional<qint64> found;
    info.forEachMember([&found](std::string_view key, const JsonValue &value) {
        if (const auto length = value.integer(); !found && key.ends_with(".context_length") && length && *length > 0)
            found = length;
    });
    return found;
}

} // namespace

Result<QUrl> ollamaBaseUrl(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        text = u"http://127.0.0.1:11434"_s;
    else if (!text.contains("://"_L1))
        text.prepend("http://"_L1); // "localhost:11434", as Ollama's own OLLAMA_HOST is written
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || !url.scheme().startsWith("http"_L1) || url.host().isEmpty())
        return failure(
            ErrorKind::InvalidInput,
            VendorWords::tr("“%1” is not an address of a server: it should look like http://host:11434.").arg(typed));
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    for (const auto end :
         {"/api/chat"_L1, "/api/generate"_L1, "/api/tags"_L1, "/api"_L1, "/v1/chat/completions"_L1, "/v1"_L1}) {
        if (path.endsWith(end)) {
            path.chop(end.size());
            break;
        }
    }
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

OllamaAdapter::OllamaAdapter(const Endpoint &endpoint, const ModelTable &models)
    : m_endpoint(endpoint)
    , m_models(models)
{
}

Result<HttpRequest> OllamaAdapter::makeRequest(const QString &path, QByteArray body) const
{
    auto url = ollamaBaseUrl(m_endpoint.config.baseUrl);
    if (!url)
        return std::unexpected(url.error());
    url->setPath(url->path(QUrl::FullyEncoded) + path, QUrl::TolerantMode);
    HttpRequest request;
    request.url = std::move(*url);
    if (!m_endpoint.key.isEmpty())
        request.headers.push_back({"Authorization", "Bearer " + m_endpoint.key.reveal().toByteArray()});
    if (!body.isEmpty()) {
        request.method = "POST";
        request.headers.push_back({"Content-Type", "application/json"});
        request.body = std::move(body);
    }
    return request;
}

Result<EncodedChat> OllamaAdapter::encodeChat(const ChatRequest &request, const ModelQuirks &quirks) const
{
    const auto *known = m_models.find(request.model);
    OllamaEncoder encoder(request, quirks, m_endpoint.config, known ? known->info.contextTokens : std::nullopt);
    auto body = encoder.body();
    if (!body)
        return std::unexpected(body.error());
    auto http = makeRequest(u"/api/chat"_s, std::move(*body));
    if (!http)
        return std::unexpected(http.error());
    EncodedChat encoded;
    encoded.http = std::move(*http);
    encoded.format = StreamFormat::JsonLines;
    encoded.notices = encoder.takeNotices();
    encoded.ifSilent = LoadingModel{request.model};
    encoded.holdsSchema = !request.parameters.responseSchema.isEmpty();
    return encoded;
}

std::unique_ptr<StreamDecoder> OllamaAdapter::makeDecoder(const ChatRequest &request) const
{
    return std::make_unique<OllamaDecoder>(ollamaPromptTokens(request));
}

Error OllamaAdapter::decodeError(const HttpHead &head, QByteArrayView body) const
{
    JsonReader reader;
    const auto root = reader.read(body);
    const auto known = root ? readErrorBody(*root) : std::nullopt;
    return known ? ollamaError(head, *root, *known) : errorFromBody(head, body);
}

std::optional<Amendment> OllamaAdapter::amend(const ChatRequest &request, const ModelQuirks &quirks,
                                              const Error &error) const
{
    const bool isAboutThinking = error.parameter == "think"_L1
        || (error.kind == ErrorKind::BadRequest && error.message.contains("think value"_L1, Qt::CaseInsensitive));
    const bool asked = request.parameters.reasoningEffort || request.parameters.reasoningBudgetTokens;
    if (!isAboutThinking || !asked || quirks.droppedParameters.contains("think"_L1))
        return std::nullopt;
    Amendment amendment{request, quirks, true, ParameterDropped{u"think"_s, error.message}};
    amendment.quirks.droppedParameters += u"think"_s;
    return amendment;
}

std::optional<HttpRequest> OllamaAdapter::modelsRequest() const
{
    auto request = makeRequest(u"/api/tags"_s, {});
    return request ? std::optional(std::move(*request)) : std::nullopt;
}

Result<std::vector<ModelInfo>> OllamaAdapter::decodeModels(QByteArrayView body) const
{
    JsonReader reader;
    const auto root = reader.read(body);
    if (!root)
        return std::unexpected(root.error());
    if (const auto error = readErrorBody(*root))
        return std::unexpected(ollamaError(HttpHead{}, *root, *error));
    const JsonValue list = (*root)["models"];
    if (!list.isArray() && !(list.exists() && list.isNull())) // a server without models may send null
        return failure(ErrorKind::Protocol, VendorWords::tr("What came is not a list of models."));
    std::vector<ModelInfo> models;
    list.forEach([&models](const JsonValue &json) {
        ModelInfo info;
        info.id = json["model"].stringOr(json["name"].stringOr());
        if (!info.id.isEmpty())
            models.push_back(std::move(info));
    });
    return models;
}

std::optional<HttpRequest> OllamaAdapter::modelDetailRequest(const ModelInfo &model) const
{
    JsonWriter json;
    json.beginObject().member("model", model.id).endObject();
    auto request = makeRequest(u"/api/show"_s, json.take());
    return request ? std::optional(std::move(*request)) : std::nullopt;
}

void OllamaAdapter::decodeModelDetail(QByteArrayView body, ModelInfo &model) const
{
    JsonReader reader;
    const auto root = reader.read(body);
    if (!root)
        return;
    if (const auto length = contextLength((*root)["model_info"]))
        model.contextTokens = length;
    const JsonValue capabilities = (*root)["capabilities"];
    if (!capabilities.isArray())
        return; // a server from before they were told
    const auto can = [&capabilities](std::string_view word) {
        bool found = false;
        capabilities.forEach([&found, word](const JsonValue &item) { found = found || item.utf8() == word; });
        return found;
    };
    model.tools = can("tools");
    model.vision = can("vision");
    model.reasoning = can("thinking");
    model.embedding = can("embedding") && !can("completion");
    model.structuredOutput = can("completion");
}

std::optional<int> OllamaAdapter::embeddingBatch() const
{
    return embeddingBatchTexts;
}

Result<HttpRequest> OllamaAdapter::encodeEmbedding(const EmbeddingRequest &request) const
{
    JsonWriter json;
    json.beginObject().member("model", request.model).key("input").beginArray();
    for (const auto &text : request.texts)
        json.value(text);
    json.endArray().optionalMember("dimensions", request.dimensions).endObject();
    return makeRequest(u"/api/embed"_s, json.take());
}

Result<Embeddings> OllamaAdapter::decodeEmbedding(QByteArrayView body) const
{
    JsonReader reader;
    const auto root = reader.read(body);
    if (!root)
        return std::unexpected(root.error());
    if (const auto error = readErrorBody(*root))
        return std::unexpected(ollamaError(HttpHead{}, *root, *error));
    Embeddings embeddings;
    (*root)["embeddings"].forEach(
        [&embeddings](const JsonValue &numbers) { embeddings.vectors.push_back(embeddingVector(numbers)); });
    const bool isWhole = !embeddings.vectors.empty()
        && std::ranges::none_of(embeddings.vectors, [](const auto &vector) { return vector.empty(); });
    if (!isWhole)
        return failure(ErrorKind::Protocol, VendorWords::tr("The answer has no embedding for some of the texts."));
    embeddings.usage.prompt = (*root)["prompt_eval_count"].integer();
    embeddings.usage.total = embeddings.usage.prompt;
    return embeddings;
}

} // namespace oriel
