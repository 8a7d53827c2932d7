// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/responses/ResponsesAdapter.h"

#include "providers/responses/ResponsesAmendments.h"
#include "providers/responses/ResponsesDecoder.h"
#include "providers/responses/ResponsesEncoder.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oriel {

namespace {

constexpr auto pollInterval = 2s; // as OpenAI's guide to background mode asks

//! Without a preset it is OpenAI itself, or a server that follows its rules at the address that was typed.
Endpoint withPreset(Endpoint endpoint)
{
    if (endpoint.config.preset.isEmpty())
        endpoint.config.preset = u"openai"_s;
    return endpoint;
}

std::optional<bool> backgroundOf(QByteArrayView patch)
{
    if (!patch.contains("background"))
        return std::nullopt;
    JsonReader reader;
    const auto root = reader.read(patch);
    return root ? (*root)["background"].boolean() : std::nullopt;
}

QString pathOf(const QString &responseId)
{
    return "responses/"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(responseId));
}

} // namespace

ResponsesAdapter::ResponsesAdapter(const Endpoint &endpoint)
    : OpenAiChatAdapter(withPreset(endpoint))
{
}

bool ResponsesAdapter::isBackground(const ChatRequest &request) const
{
    const auto asked = backgroundOf(request.parameters.bodyPatch);
    return asked ? *asked : backgroundOf(endpoint().config.bodyPatch).value_or(false);
}

Result<HttpRequest> ResponsesAdapter::requestAt(const QString &path, const QString &model) const
{
    auto url = urlOf(path, model);
    if (!url)
        return std::unexpected(url.error());
    HttpRequest request;
    request.url = std::move(*url);
    authorize(request);
    if (endpoint().config.sendsReferer) {
        for (const auto &[name, value] : dialect().appHeaders)
            request.headers.push_back({name.toLatin1(), value.toUtf8()});
    }
    return request;
}

Result<EncodedChat> ResponsesAdapter::encodeChat(const ChatRequest &request, const ModelQuirks &quirks) const
{
    auto http = requestAt(u"responses"_s, request.model);
    if (!http)
        return std::unexpected(http.error());
    ResponsesEncoder encoder(request, quirks, ModelTable::builtIn(), endpoint().config.id, isBackground(request));
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

std::unique_ptr<StreamDecoder> ResponsesAdapter::makeDecoder(const ChatRequest &request) const
{
    return std::make_unique<ResponsesDecoder>(isBackground(request));
}

std::optional<Amendment> ResponsesAdapter::amend(const ChatRequest &request, const ModelQuirks &quirks,
                                                 const Error &error) const
{
    const auto encoded = encodeChat(request, quirks);
    return encoded ? amendResponses(request, quirks, error, encoded->http.body, endpoint().config.bodyPatch)
                   : std::nullopt;
}

std::optional<EncodedChat> ResponsesAdapter::resume(const ChatRequest &request, const StreamDecoder &decoder) const
{
    const auto *responses = dynamic_cast<const ResponsesDecoder *>(&decoder);
    if (responses == nullptr || !responses->isBackground() || responses->responseId().isEmpty())
        return std::nullopt;
    auto http = requestAt(pathOf(responses->responseId()), request.model);
    if (!http)
        return std::nullopt;
    QUrlQuery query(http->url);
    query.addQueryItem(u"include[]"_s, u"reasoning.encrypted_content"_s);
    if (request.stream) {
        query.addQueryItem(u"stream"_s, u"true"_s);
        if (responses->lastSequence() >= 0)
            query.addQueryItem(u"starting_after"_s, QString::number(responses->lastSequence()));
    }
    http->url.setQuery(query);
    http->headers.push_back({"Accept", request.stream ? "text/event-stream" : "application/json"});
    EncodedChat encoded;
    encoded.http = std::move(*http);
    encoded.isPoll = !request.stream;
    encoded.delay = request.stream ? 0ms : std::chrono::milliseconds(pollInterval);
    return encoded;
}

std::optional<HttpRequest> ResponsesAdapter::cancelRequest(const StreamDecoder &decoder) const
{
    const auto *responses = dynamic_cast<const ResponsesDecoder *>(&decoder);
    if (responses == nullptr || !responses->isBackground() || responses->responseId().isEmpty())
        return std::nullopt;
    auto http = requestAt(pathOf(responses->responseId()) + "/cancel"_L1, {});
    if (!http)
        return std::nullopt;
    http->method = "POST";
    http->headers.push_back({"Content-Type", "application/json"});
    http->body = "{}";
    return std::move(*http);
}

} // namespace oriel
