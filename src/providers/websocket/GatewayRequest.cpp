// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/websocket/GatewayRequest.h"

#include "providers/VendorWords.h"
#include "text/JsonSlice.h"
#include "text/JsonWriter.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

void addText(QString &content, const QString &text)
{
    if (!content.isEmpty() && !text.isEmpty())
        content += "\n\n"_L1;
    content += text;
}

Result<QString> contentOf(const Message &message)
{
    if (message.role == Role::Assistant)
        return message.text();
    QString content;
    for (const auto &part : message.parts) {
        if (const auto *text = std::get_if<TextPart>(&part)) {
            addText(content, text->text);
        } else if (const auto *result = std::get_if<ToolResultPart>(&part)) {
            addText(content, result->content);
        } else if (const auto *file = std::get_if<FilePart>(&part)) {
            if (!file->data.isEmpty())
                return failure(ErrorKind::InvalidInput,
                               VendorWords::tr("“%1” cannot be sent: a gateway takes text only.").arg(file->name));
            addText(content, u"File: %1\n\n%2"_s.arg(file->name, file->text));
        } else if (const auto *audio = std::get_if<AudioPart>(&part); audio && !audio->transcript.isEmpty()) {
            addText(content, audio->transcript);
        } else if (audio || std::holds_alternative<ImagePart>(part)) {
            return failure(ErrorKind::InvalidInput,
                           VendorWords::tr("A gateway takes text only, no images and no sound."));
        }
    }
    return content;
}

Result<void> writeMessages(JsonWriter &json, const ChatRequest &request)
{
    json.key("messages").beginArray();
    if (!request.system.isEmpty())
        json.beginObject().member("role", "system").member("content", request.system).endObject();
    for (const auto &message : request.messages) {
        const auto content = contentOf(message);
        if (!content)
            return std::unexpected(content.error());
        json.beginObject().member("role", roleName(message.role)).member("content", *content).endObject();
    }
    json.endArray();
    return {};
}

WebSocketToken::Place placeOf(TokenPlace place)
{
    switch (place) {
    case TokenPlace::Header: return WebSocketToken::Place::Header;
    case TokenPlace::Query: return WebSocketToken::Place::Query;
    case TokenPlace::FirstMessage: return WebSocketToken::Place::FirstMessage;
    }
    return WebSocketToken::Place::None;
}

} // namespace

Result<GatewayChat> gatewayChat(const ChatRequest &request, const ProviderConfig &config)
{
    GatewayChat chat;
    JsonWriter json;
    json.beginObject().member("type", "chat");
    if (auto written = writeMessages(json, request); !written)
        return std::unexpected(written.error());
    if (!request.model.isEmpty())
        json.member("model", request.model);
    const auto &parameters = request.parameters;
    json.optionalMember("temperature", parameters.temperature);
    json.optionalMember("top_p", parameters.topP);
    json.optionalMember("max_tokens", parameters.maxTokens);
    json.optionalMember("seed", parameters.seed);
    if (!parameters.stop.isEmpty()) {
        json.key("stop").beginArray();
        for (const auto &word : parameters.stop)
            json.value(word);
        json.endArray();
    }
    json.endObject();
    chat.message = json.take();
    if (!request.tools.empty())
        chat.notices.push_back(ParameterDropped{u"tools"_s, VendorWords::tr("A gateway does not have it.")});
    if (parameters.reasoningEffort || parameters.reasoningBudgetTokens)
        chat.notices.push_back(ParameterDropped{u"reasoning_effort"_s, VendorWords::tr("A gateway does not have it.")});
    for (const auto &patch : {config.bodyPatch, parameters.bodyPatch}) {
        if (patch.isEmpty())
            continue;
        auto patched = jsonMergePatch(chat.message, patch);
        if (!patched)
            return std::unexpected(patched.error());
        chat.message = std::move(*patched);
    }
    return chat;
}

Result<WebSocketOptions> gatewayOptions(const Endpoint &endpoint)
{
    const auto &config = endpoint.config;
    QUrl url(config.baseUrl.trimmed(), QUrl::StrictMode);
    if (url.scheme() == "http"_L1)
        url.setScheme(u"ws"_s);
    else if (url.scheme() == "https"_L1)
        url.setScheme(u"wss"_s);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "ws"_L1 && url.scheme() != "wss"_L1)) {
        return failure(
            ErrorKind::InvalidInput,
            config.baseUrl.isEmpty()
                ? VendorWords::tr("This provider needs the address of its gateway (a base URL).")
                : VendorWords::tr("“%1” is not an address of a gateway: it should look like wss://host/path.")
                      .arg(config.baseUrl));
    }
    if (!config.queryItems.isEmpty()) {
        QUrlQuery query(url);
        for (const auto &[name, value] : config.queryItems) {
            query.removeAllQueryItems(name);
            query.addQueryItem(name, value);
        }
        url.setQuery(query);
    }
    WebSocketOptions options;
    options.url = url;
    for (const auto &header : config.headers)
        options.headers.push_back({header.name.toLatin1(), header.value.reveal().toByteArray()});
    if (!endpoint.key.isEmpty()) {
        options.token.place = placeOf(config.tokenPlace);
        options.token.secret = endpoint.key;
    }
    options.network = config.network;
    options.timing.connect = config.timeouts.connect;
    options.timing.reconnect.attempts = 0;
    return options;
}

} // namespace oriel
