// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/OpenAiChatAdapter.h"

#include "providers/ErrorBody.h"
#include "providers/openai/OpenAiAmendments.h"
#include "providers/openai/OpenAiChatDecoder.h"
#include "providers/openai/OpenAiChatEncoder.h"
#include "providers/openai/OpenAiEmbeddings.h"
#include "providers/openai/OpenAiModels.h"
#include "providers/VendorWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

bool isVersion(QStringView segment)
{
    return segment.size() >= 2 && segment[0] == u'v' && segment[1].isDigit();
}

} // namespace

Result<QUrl> openAiBaseUrl(const QString &typed)
{
    QUrl url(typed.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || !url.scheme().startsWith("http"_L1) || url.host().isEmpty())
        return failure(
            ErrorKind::InvalidInput,
            VendorWords::tr("“%1” is not an address of a server: it should look like https://host/v1.").arg(typed));
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    for (const auto end :
         {"/chat/completions"_L1, "/completions"_L1, "/embeddings"_L1, "/models"_L1, "/responses"_L1}) {
        if (path.endsWith(end)) { // the full path: what is before it is right as it is
            path.chop(end.size());
            url.setPath(path, QUrl::TolerantMode);
            return url;
        }
    }
    const auto segments = path.split(u'/', Qt::SkipEmptyParts);
    if (!std::ranges::any_of(segments, [](const QString &segment) { return isVersion(segment); }))
        path += "/v1"_L1;
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

OpenAiChatAdapter::OpenAiChatAdapter(const Endpoint &endpoint, const Presets &presets, const ModelTable &models)
    : m_endpoint(endpoint)
    , m_models(models)
{
    QString id = endpoint.config.preset;
    if (id.isEmpty() && endpoint.config.kind == ProviderKind::OpenAiChat)
        id = u"openai"_s;
    else if (id.isEmpty() && endpoint.config.kind == ProviderKind::Azure)
        id = u"azure"_s;
    if (const auto *preset = presets.find(id)) {
        m_dialect = preset->dialect;
        m_presetUrl = preset->baseUrl;
        m_keyPath = preset->keyPath;
    }
}

Result<QUrl> OpenAiChatAdapter::urlOf(const QString &path, const QString &) const
{
    const QString typed = m_endpoint.config.baseUrl.trimmed();
    if (typed.isEmpty() && m_presetUrl.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       VendorWords::tr("This provider needs the address of its server (a base URL)."));
    QUrl url(m_presetUrl); // data of ours: right as it is
    if (!typed.isEmpty() && typed != m_presetUrl) {
        auto base = openAiBaseUrl(typed);
        if (!base)
            return base;
        url = std::move(*base);
    }
    url.setPath(url.path(QUrl::FullyEncoded) + u'/' + path, QUrl::TolerantMode);
    return url;
}

void OpenAiChatAdapter::authorize(HttpRequest &request) const
{
    if (!m_endpoint.key.isEmpty())
        request.headers.push_back({"Authorization", "Bearer " + m_endpoint.key.reveal().toByteArray()});
}

Result<HttpRequest> OpenAiChatAdapter::makeRequest(const QString &path, const QString &model) const
{
    auto url = urlOf(path, model);
    if (!url)
        return std::unexpected(url.error());
    HttpRequest request;
    request.url = std::move(*url);
    authorize(request);
    if (m_endpoint.config.sendsReferer) {
        for (const auto &[name, value] : m_dialect.appHeaders)
            request.headers.push_back({name.toLatin1(), value.toUtf8()});
    }
    return request;
}

Result<EncodedChat> OpenAiChatAdapter::encodeChat(const ChatRequest &request, const ModelQuirks &quirks) const
{
    auto http = makeRequest(u"chat/completions"_s, request.model);
    if (!http)
        return std::unexpected(http.error());
    const QString named = wireModel(request.model);
    OpenAiChatEncoder encoder(request, quirks, m_dialect, m_models, m_endpoint.config.id, named);
    auto body = encoder.body();
    if (!body)
        return std::unexpected(body.error());
    http->method = "POST";
    http->headers.push_back({"Content-Type", "application/json"});
    http->headers.push_back({"Accept", request.stream ? "text/event-stream" : "application/json"});
    http->body = std::move(*body);
    EncodedChat encoded;
    encoded.http = std::move(*http);
    encoded.notices = encoder.takeNotices();
    encoded.holdsSchema = encoder.hasSchema();
    return encoded;
}

std::unique_ptr<StreamDecoder> OpenAiChatAdapter::makeDecoder(const ChatRequest &) const
{
    return std::make_unique<OpenAiChatDecoder>(m_dialect.splitsThinkTags);
}

Error OpenAiChatAdapter::decodeError(const HttpHead &head, QByteArrayView body) const
{
    return errorFromBody(head, body);
}

std::optional<Amendment> OpenAiChatAdapter::amend(const ChatRequest &request, const ModelQuirks &quirks,
                                                  const Error &error) const
{
    const auto encoded = encodeChat(request, quirks);
    return encoded ? amendOpenAiChat(request, quirks, error, encoded->http.body) : std::nullopt;
}

std::optional<HttpRequest> OpenAiChatAdapter::modelsRequest() const
{
    auto request = makeRequest(u"models"_s, {});
    return request ? std::optional(std::move(*request)) : std::nullopt;
}

std::optional<HttpRequest> OpenAiChatAdapter::keyRequest() const
{
    auto request = m_keyPath.isEmpty() ? failure(ErrorKind::Unsupported) : makeRequest(m_keyPath, {});
    return request ? std::optional(std::move(*request)) : std::nullopt;
}

Result<std::vector<ModelInfo>> OpenAiChatAdapter::decodeModels(QByteArrayView body) const
{
    auto models = openAiModels(body);
    if (models) {
        for (auto &model : *models)
            m_models.complete(model);
    }
    return models;
}

std::optional<int> OpenAiChatAdapter::embeddingBatch() const
{
    return m_dialect.embeddingBatch > 0 ? std::optional(m_dialect.embeddingBatch) : std::nullopt;
}

Result<HttpRequest> OpenAiChatAdapter::encodeEmbedding(const EmbeddingRequest &request) const
{
    auto http = makeRequest(u"embeddings"_s, request.model);
    if (!http)
        return http;
    JsonWriter json;
    json.beginObject().member("model", request.model).key("input").beginArray();
    for (const auto &text : request.texts)
        json.value(text);
    json.endArray().optionalMember("dimensions", request.dimensions).endObject();
    http->method = "POST";
    http->headers.push_back({"Content-Type", "application/json"});
    http->body = json.take();
    return http;
}

Result<Embeddings> OpenAiChatAdapter::decodeEmbedding(QByteArrayView body) const
{
    return openAiEmbeddings(body);
}

} // namespace oriel
