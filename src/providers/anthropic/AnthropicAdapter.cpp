// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/anthropic/AnthropicAdapter.h"

#include "providers/anthropic/AnthropicDecoder.h"
#include "providers/anthropic/AnthropicEncoder.h"
#include "providers/ErrorBody.h"
#include "providers/HttpErrors.h"
#include "providers/ModelTable.h"
#include "providers/VendorWords.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! The address of \a resource ("messages") under a base that may already name the version or a resource.
QUrl addressOf(const QString &base, const QString &resource)
{
    QUrl url(base.trimmed().isEmpty() ? u"https://api.anthropic.com"_s : base.trimmed());
    QStringList steps = url.path().split(u'/', Qt::SkipEmptyParts);
    if (!steps.isEmpty() && (steps.back() == "messages"_L1 || steps.back() == "models"_L1))
        steps.removeLast();
    const bool isVersioned = !steps.isEmpty() && steps.back().size() >= 2 && steps.back().startsWith(u'v')
        && steps.back()[1].isDigit();
    if (!isVersioned)
        steps.append(u"v1"_s);
    steps.append(resource);
    url.setPath(u'/' + steps.join(u'/'));
    return url;
}

bool saysOneOf(const QString &message, std::initializer_list<QLatin1StringView> texts)
{
    return std::ranges::any_of(texts, [&message](auto text) { return message.contains(text, Qt::CaseInsensitive); });
}

//! The quirk that \a message, a refusal, asks for; empty when it is about something else.
QString refusedParameter(const QString &message)
{
    if (!saysOneOf(message,
                   {"not supported"_L1, "unsupported"_L1, "does not support"_L1, "doesn't support"_L1, "deprecated"_L1,
                    "not permitted"_L1, "not allowed"_L1, "not available"_L1, "may only be"_L1, "cannot both"_L1,
                    "cannot be"_L1, "incompatible"_L1, "should be"_L1, "unknown"_L1, "does not match any"_L1,
                    "unexpected"_L1, "unrecognized"_L1}))
        return {};
    if (saysOneOf(message, {"thinking.type.enabled"_L1, "thinking.enabled"_L1}))
        return u"thinking.type.enabled"_s;
    if (saysOneOf(message, {"thinking.type.disabled"_L1, "thinking.disabled"_L1}))
        return u"thinking.type.disabled"_s;
    if (saysOneOf(message, {"adaptive"_L1}))
        return u"thinking.type.adaptive"_s;
    if (saysOneOf(message, {"temperature` and `top_p"_L1, "temperature and top_p"_L1}))
        return u"top_p"_s;
    if (saysOneOf(message, {"output_config.effort"_L1, "effort"_L1}))
        return u"output_config.effort"_s;
    if (saysOneOf(message, {"output_config"_L1, "output_format"_L1, "json_schema"_L1, "structured output"_L1}))
        return u"output_config.format"_s;
    for (const auto name : {"temperature"_L1, "top_p"_L1, "top_k"_L1, "stop_sequences"_L1, "cache_control"_L1,
                            "citations"_L1, "thinking"_L1}) {
        if (message.contains(name))
            return name;
    }
    return {};
}

//! \a request without the reasoning of earlier answers; nothing when there is none.
std::optional<ChatRequest> withoutReasoning(ChatRequest request)
{
    std::size_t removed = 0;
    for (auto &message : request.messages)
        removed += std::erase_if(message.parts,
                                 [](const MessagePart &part) { return std::holds_alternative<ReasoningPart>(part); });
    return removed > 0 ? std::optional(std::move(request)) : std::nullopt;
}

//! Of capabilities.<name>.supported.
std::optional<bool> capability(const JsonValue &model, std::string_view name)
{
    return model["capabilities"][name]["supported"].boolean();
}

} // namespace

AnthropicAdapter::AnthropicAdapter(const Endpoint &endpoint)
    : m_endpoint(endpoint)
{
}

HttpRequest AnthropicAdapter::request(const QByteArray &method, const QString &resource) const
{
    HttpRequest http;
    http.method = method;
    http.url = addressOf(m_endpoint.config.baseUrl, resource);
    http.headers.push_back({"anthropic-version", "2023-06-01"});
    if (!m_endpoint.key.isEmpty())
        http.headers.push_back({"x-api-key", m_endpoint.key.reveal().toByteArray()});
    return http;
}

Result<EncodedChat> AnthropicAdapter::encodeChat(const ChatRequest &chat, const ModelQuirks &quirks) const
{
    AnthropicEncoder encoder(chat, m_endpoint.config.id, quirks);
    auto body = encoder.body();
    if (!body)
        return std::unexpected(body.error());
    EncodedChat encoded;
    encoded.http = request("POST", u"messages"_s);
    encoded.http.headers.push_back({"content-type", "application/json"});
    encoded.http.body = std::move(*body);
    encoded.notices = encoder.takeNotices();
    encoded.holdsSchema = encoder.hasSchema();
    return encoded;
}

std::unique_ptr<StreamDecoder> AnthropicAdapter::makeDecoder(const ChatRequest &) const
{
    return std::make_unique<AnthropicDecoder>();
}

Error AnthropicAdapter::decodeError(const HttpHead &head, QByteArrayView body) const
{
    JsonReader reader;
    const auto root = reader.read(body);
    return root && readErrorBody(*root) ? anthropicError(*root, head) : errorFromBody(head, body);
}

std::optional<Amendment> AnthropicAdapter::amend(const ChatRequest &chat, const ModelQuirks &quirks,
                                                 const Error &error) const
{
    Amendment amendment{chat, quirks, false, std::nullopt};
    if (error.kind == ErrorKind::OutputTooLong && error.limit && *error.limit > 0 && *error.limit <= 1'000'000) {
        if (chat.parameters.maxTokens == int(*error.limit))
            return std::nullopt;
        amendment.request.parameters.maxTokens = int(*error.limit);
        amendment.told = Notice{VendorWords::tr("The model writes %Ln tokens at most.", nullptr, int(*error.limit))};
        return amendment;
    }
    if (error.kind != ErrorKind::BadRequest && error.kind != ErrorKind::Unsupported)
        return std::nullopt;
    if (saysOneOf(error.message,
                  {"signature"_L1, "thinking blocks in the latest"_L1, "`redacted_thinking` block"_L1})) {
        auto bare = withoutReasoning(chat);
        if (!bare)
            return std::nullopt;
        amendment.request = std::move(*bare);
        amendment.told = Notice{
            VendorWords::tr("The reasoning of earlier answers was not taken back and is left out.")};
        return amendment;
    }
    return withoutParameter(chat, quirks, refusedParameter(error.message), error);
}

std::optional<ChatRequest> AnthropicAdapter::followUp(const ChatRequest &chat, const Message &answerSoFar,
                                                      const Finished &end) const
{
    if (end.providerReason != "pause_turn"_L1 || answerSoFar.parts.empty())
        return std::nullopt;
    ChatRequest next = chat;
    // the answer so far holds what an earlier pause already sent back
    if (!next.messages.empty() && next.messages.back().role == Role::Assistant)
        next.messages.pop_back();
    next.messages.push_back(answerSoFar);
    return next;
}

std::optional<HttpRequest> AnthropicAdapter::modelsRequest() const
{
    HttpRequest http = request("GET", u"models"_s);
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, u"1000"_s); // the most that one page holds
    http.url.setQuery(query);
    return http;
}

Result<std::vector<ModelInfo>> AnthropicAdapter::decodeModels(QByteArrayView body) const
{
    JsonReader reader;
    const auto root = reader.read(body);
    if (!root || !(*root)["data"].isArray())
        return failure(ErrorKind::Protocol, VendorWords::tr("The list of models is not one of Anthropic's API."));
    std::vector<ModelInfo> models;
    (*root)["data"].forEach([&models](const JsonValue &told) {
        ModelInfo model;
        model.id = told["id"].stringOr();
        if (model.id.isEmpty())
            return;
        model.displayName = told["display_name"].stringOr();
        model.contextTokens = told["max_input_tokens"].integer();
        model.maxOutputTokens = told["max_tokens"].integer();
        model.vision = capability(told, "image_input");
        model.reasoning = capability(told, "thinking");
        model.structuredOutput = capability(told, "structured_outputs");
        ModelTable::builtIn().complete(model);
        models.push_back(std::move(model));
    });
    return models;
}

} // namespace oriel
