// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/HttpChatProvider.h"

#include "core/Logging.h"
#include "providers/BodyReader.h"
#include "providers/HttpErrors.h"
#include "providers/RateLimits.h"
#include "providers/StructuredOutput.h"
#include "text/JsonSlice.h"

#include <QTimer>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oriel {

namespace {

constexpr int amendmentLimit = 4; // temperature, top_p, stream_options and one more: no model refuses so many
constexpr int followUpLimit = 16;
constexpr int resumeLimit = 5; // in a row, without anything new
constexpr auto resumeDelay = 500ms; // before the second attempt, then twice as long each
constexpr auto silenceLimit = 2s; // how long a person waits before they ask themselves what is going on
constexpr auto farewell = 50ms; // how long a server may take to end a body whose end mark was seen

QString requestIdOf(const HttpHead &head)
{
    for (const auto *name : {"x-request-id", "request-id", "apim-request-id", "x-goog-request-id"}) {
        if (const auto id = head.header(name); !id.isEmpty())
            return QString::fromLatin1(id);
    }
    return {};
}

} // namespace

void applyEndpoint(HttpRequest &request, const Endpoint &endpoint)
{
    const auto &config = endpoint.config;
    for (const auto &header : config.headers) {
        const auto name = header.name.toLatin1();
        request.headers.removeIf(
            [&name](const HttpHeader &known) { return known.name.compare(name, Qt::CaseInsensitive) == 0; });
        request.headers.push_back({name, header.value.reveal().toByteArray()});
    }
    if (!config.queryItems.isEmpty()) {
        QUrlQuery query(request.url);
        for (const auto &[name, value] : config.queryItems) {
            query.removeAllQueryItems(name);
            query.addQueryItem(name, value);
        }
        request.url.setQuery(query);
    }
    request.network = config.network;
    request.timeouts = config.timeouts;
}

Error refusalOf(const Adapter &adapter, const Endpoint &endpoint, const HttpHead &head, QByteArrayView body)
{
    Error error = adapter.decodeError(head, body);
    const auto isSecret = [](const CustomHeader &header) { return header.isSecret; };
    error.isKeyMissing = error.kind == ErrorKind::Auth && endpoint.key.isEmpty()
        && std::ranges::none_of(endpoint.config.headers, isSecret);
    return error;
}

HttpChatProvider::HttpChatProvider(const Adapter &adapter, const Endpoint &endpoint, HttpTransport &transport,
                                   QuirkStore &quirks, Delay *delay)
    : m_adapter(adapter)
    , m_endpoint(endpoint)
    , m_transport(transport)
    , m_quirks(quirks)
    , m_delay(delay)
{
}

QCoro::Task<Result<Finished>> HttpChatProvider::stream(ChatRequest request, EventSink &sink, std::stop_token stop)
{
    if (request.model.isEmpty())
        request.model = m_endpoint.config.defaultModel;
    AnswerRelay relay(sink, m_adapter.mayPause());
    ModelQuirks quirks = m_quirks.quirks(m_endpoint.config.id, request.model);

    int amendments = 0;
    int followUps = 0;
    for (;;) {
        Result<Finished> end = co_await ask(request, quirks, relay, stop);
        if (end) {
            auto next = followUps++ < followUpLimit && m_adapter.mayPause()
                ? m_adapter.followUp(request, relay.message(), *end)
                : std::nullopt;
            if (!next)
                co_return end;
            if (stop.stop_requested()) {
                const Finished cancelled{FinishReason::Cancelled, {}};
                co_return cancelled;
            }
            request = std::move(*next);
            relay.beginNextRequest();
            continue;
        }
        if (end.error().kind == ErrorKind::Cancelled && relay.hasContent())
            co_return Finished{FinishReason::Cancelled, {}};
        if (relay.hasContent() || amendments++ >= amendmentLimit)
            co_return end;
        auto amendment = m_adapter.amend(request, quirks, end.error());
        if (!amendment)
            co_return end;
        if (amendment->isRemembered)
            m_quirks.remember(m_endpoint.config.id, request.model, amendment->quirks);
        if (amendment->told)
            relay.take(std::move(*amendment->told));
        request = std::move(amendment->request);
        quirks = std::move(amendment->quirks);
        relay.beginNextRequest();
    }
}

QCoro::Task<Result<Finished>> HttpChatProvider::ask(ChatRequest request, ModelQuirks quirks, AnswerRelay &relay,
                                                    std::stop_token stop)
{
    auto encoded = m_adapter.encodeChat(request, quirks);
    if (encoded && !encoded->holdsSchema && !request.parameters.responseSchema.isEmpty()) {
        askForSchemaInWords(request);
        encoded = m_adapter.encodeChat(request, quirks);
    }
    if (!encoded)
        co_return std::unexpected(encoded.error());
    if (auto patched = patch(encoded->http.body, request); !patched)
        co_return std::unexpected(patched.error());
    for (auto &notice : encoded->notices)
        relay.take(std::move(notice));

    const auto decoder = m_adapter.makeDecoder(request);
    Result<void> received = co_await receive(std::move(*encoded), request.stream, *decoder, relay, stop);
    received = co_await takeUpAgain(request, std::move(received), *decoder, relay, stop);
    const bool isGivenUp = !decoder->isDone() && (!received || stop.stop_requested());
    auto cancel = isGivenUp ? m_adapter.cancelRequest(*decoder) : std::nullopt;
    const bool goesOnUpstream = cancel.has_value();
    if (cancel)
        tellUpstream(std::move(*cancel)); // by itself: the person does not wait for it

    const bool hadContent = relay.hasContent();
    Result<Finished> end = decoder->end(relay);
    if (received)
        co_return end;
    Error error = std::move(received.error());
    if (goesOnUpstream)
        error.shouldRetry = false; // the same question again would be a second answer to pay for
    if (error.kind == ErrorKind::Network && hadContent)
        error.kind = ErrorKind::StreamTruncated; // what failed is the answer, not the way to the provider
    co_return std::unexpected(std::move(error));
}

//! As long as there is anything to take up. A poll that was answered is no failed attempt, nor is one after progress.
QCoro::Task<Result<void>> HttpChatProvider::takeUpAgain(ChatRequest request, Result<void> received,
                                                        StreamDecoder &decoder, AnswerRelay &relay,
                                                        std::stop_token stop)
{
    int attempts = 0;
    QUrl place;
    while (!decoder.isDone() && !stop.stop_requested() && (received || received.error().isRetryable())) {
        auto rest = m_adapter.resume(request, decoder);
        if (!rest)
            co_return received;
        if ((rest->isPoll && received) || rest->http.url != place)
            attempts = 0;
        if (++attempts > resumeLimit)
            co_return received;
        place = rest->http.url;
        const auto backOff = attempts > 1 ? std::chrono::milliseconds(resumeDelay * (1 << (attempts - 2))) : 0ms;
        const auto asked = received ? 0ms : received.error().retryAfter.value_or(0ms);
        const auto wait = std::max({rest->delay, std::chrono::milliseconds(backOff), std::chrono::milliseconds(asked)});
        if (m_delay != nullptr && wait > 0ms)
            co_await m_delay->wait(wait, stop);
        if (!stop.stop_requested())
            received = co_await receive(std::move(*rest), true, decoder, relay, stop);
    }
    if (received && stop.stop_requested() && !decoder.isDone())
        co_return failure(ErrorKind::Cancelled);
    co_return received;
}

//! Once, until there is more of it again. An answer that says nothing of limits changes nothing.
void HttpChatProvider::tellLimits(const HttpHead &head, AnswerRelay &relay)
{
    const auto limits = rateLimits(head, QDateTime::currentDateTimeUtc());
    if (limits.empty())
        return;
    const auto notice = limitNotice(limits);
    const bool wasNear = std::exchange(m_isLimitNear, !notice.isEmpty());
    if (!notice.isEmpty() && !wasNear)
        relay.take(Notice{notice});
}

QCoro::Task<Result<void>> HttpChatProvider::receive(EncodedChat encoded, bool isStreamed, StreamDecoder &decoder,
                                                    AnswerRelay &relay, std::stop_token stop)
{
    std::stop_source own;
    const std::stop_callback link(stop, [own]() mutable { own.request_stop(); });

    prepare(encoded.http);
    const auto exchange = m_transport.send(std::move(encoded.http), own.get_token());
    QTimer silence;
    silence.setSingleShot(true);
    QObject::connect(&silence, &QTimer::timeout, [&relay, &encoded] { relay.take(*encoded.ifSilent); });
    if (encoded.ifSilent)
        silence.start(silenceLimit);
    Result<HttpHead> head = co_await exchange->head();
    silence.stop();
    if (!head)
        co_return std::unexpected(head.error());
    relay.setRequestId(requestIdOf(*head));
    if (head->status < 200 || head->status >= 300)
        co_return std::unexpected(co_await refusal(*exchange, *head));
    tellLimits(*head, relay);

    BodyReader reader(isStreamed ? encoded.format : StreamFormat::EventStream, std::move(*head), decoder, relay);
    bool isSayingFarewell = false;
    for (;;) {
        Result<HttpBytes> bytes = co_await exchange->read();
        if (isSayingFarewell && (!bytes || bytes->isEmpty()))
            co_return {};
        if (!bytes)
            co_return std::unexpected(bytes.error());
        if (bytes->isEmpty())
            co_return reader.finish();
        if (isSayingFarewell)
            continue;
        if (auto fed = reader.feed(bytes->data); !fed)
            co_return std::unexpected(fed.error());
        if (decoder.isDone()) { // read on for a moment, so that the connection can be used again
            isSayingFarewell = true;
            QTimer::singleShot(farewell, [own]() mutable { own.request_stop(); });
        } else if (relay.isFull()) {
            co_await relay.drained();
        }
    }
}

QCoro::Task<Error> HttpChatProvider::refusal(HttpExchange &exchange, HttpHead head)
{
    constexpr qsizetype ceilingBytes = 1024 * 1024;
    QByteArray body;
    while (body.size() < ceilingBytes) {
        Result<HttpBytes> bytes = co_await exchange.read();
        if (!bytes && bytes.error().kind == ErrorKind::Cancelled)
            co_return bytes.error();
        if (!bytes || bytes->isEmpty())
            break; // what has come of the body says enough
        body += bytes->data;
    }
    const auto text = QByteArrayView(body).trimmed();
    if (text.startsWith("data:") || text.startsWith("event:")) { // an error status with an event stream for a body
        const auto brace = text.indexOf('{');
        const auto lineEnd = brace < 0 ? -1 : text.indexOf('\n', brace);
        if (brace >= 0)
            co_return refusalOf(m_adapter, m_endpoint, head,
                                lineEnd < 0 ? text.sliced(brace) : text.sliced(brace, lineEnd - brace));
    }
    co_return refusalOf(m_adapter, m_endpoint, head, body);
}

QCoro::Task<void> HttpChatProvider::tellUpstream(HttpRequest request)
{
    prepare(request);
    auto &transport = m_transport;
    const Result<HttpAnswer> answer = co_await fetch(transport, std::move(request), {});
    if (!answer)
        qCInfo(lcProviders) << "the provider could not be told to stop:" << answer.error().message;
}

void HttpChatProvider::prepare(HttpRequest &request) const
{
    applyEndpoint(request, m_endpoint);
}

Result<void> HttpChatProvider::patch(QByteArray &body, const ChatRequest &request) const
{
    for (const auto &patch : {m_endpoint.config.bodyPatch, request.parameters.bodyPatch}) {
        if (patch.isEmpty())
            continue;
        auto patched = jsonMergePatch(body, patch);
        if (!patched)
            return std::unexpected(patched.error());
        body = std::move(*patched);
    }
    return {};
}

} // namespace oriel
