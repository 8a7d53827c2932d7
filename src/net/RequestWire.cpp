// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/RequestWire.h"

#include "net/NetWords.h"
#include "net/NetworkErrors.h"
#include "net/OneWayBody.h"

#include <QNetworkAccessManager>

#include <algorithm>
#include <array>

namespace oriel {

using namespace Qt::StringLiterals;

namespace {

//! RFC 9110, section 5.6.2.
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isHeaderValue(QByteArrayView text)
{
    return std::ranges::none_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool isSame(QByteArrayView left, QByteArrayView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isSameOrigin(const QUrl &left, const QUrl &right)
{
    return left.scheme() == right.scheme() && left.host() == right.host() && portOf(left) == portOf(right);
}

Result<void> checked(const HttpRequest &request)
{
    const auto &url = request.url;
    if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty()) {
        return failure(ErrorKind::InvalidInput,
                       NetWords::tr("The address “%1” is not a complete http or https address.")
                           .arg(url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
    }
    if (!isToken(request.method))
        return failure(ErrorKind::InvalidInput, NetWords::tr("The HTTP method is not valid."));
    for (const auto &header : request.headers) {
        if (!isToken(header.name)) {
            return failure(ErrorKind::InvalidInput,
                           NetWords::tr("The header name “%1” is not valid.").arg(QString::fromUtf8(header.name)));
        }
        if (!isHeaderValue(header.value)) {
            return failure(ErrorKind::InvalidInput,
                           NetWords::tr("The value of the header %1 holds a line break or a null.")
                               .arg(QString::fromLatin1(header.name)));
        }
    }
    return {};
}

} // namespace

Result<QNetworkRequest> networkRequest(const HttpRequest &request, const QSslConfiguration &tls,
                                       const QByteArray &userAgent)
{
    if (auto good = checked(request); !good)
        return std::unexpected(good.error());

    QNetworkRequest wire(request.url);
    wire.setSslConfiguration(tls);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, true);
    wire.setRawHeader("User-Agent", userAgent);
    // Qt 6.4 fills a missing or empty one with the person's locale; the star says nothing about them.
    wire.setRawHeader("Accept-Language", "*");
    if (!request.body.isEmpty())
        wire.setRawHeader("Content-Type", "application/octet-stream");
    for (qsizetype i = 0; i < request.headers.size(); ++i) {
        const auto &[name, value] = request.headers.at(i);
        if (isSame(name, "Accept-Encoding") || isSame(name, "Content-Length"))
            continue;
        const auto before = request.headers.first(i);
        const bool isRepeated = std::ranges::any_of(before, [&](const auto &one) { return isSame(one.name, name); });
        wire.setRawHeader(name, isRepeated ? wire.rawHeader(name) + ", " + value : value);
    }
    return wire;
}

QNetworkReply *sendOver(QNetworkAccessManager &manager, const QNetworkRequest &wire, const HttpRequest &request)
{
    if (request.method == "HEAD") // as a custom request Qt would wait for its body
        return manager.head(wire);
    auto sized = wire;
    sized.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    sized.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new OneWayBody(request.body);
    auto *reply = request.method == "POST" ? manager.post(sized, body)
                                           : manager.sendCustomRequest(sized, request.method, body);
    body->setParent(reply);
    return reply;
}

HttpHead headOf(const QNetworkReply &reply)
{
    HttpHead head;
    head.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    head.url = reply.url();
    const auto &pairs = reply.rawHeaderPairs();
    head.headers.reserve(pairs.size());
    for (const auto &[name, value] : pairs)
        head.headers.append({name, value});
    return head;
}

std::optional<Result<HttpRequest>> redirected(const HttpRequest &request, const HttpHead &head)
{
    constexpr std::array statuses{301, 302, 303, 307, 308};
    const auto location = head.header("Location");
    if (std::ranges::find(statuses, head.status) == statuses.end() || location.isEmpty())
        return {};

    const auto target = request.url.resolved(QUrl::fromEncoded(location)).adjusted(QUrl::RemoveFragment);
    if (!isSameOrigin(request.url, target)) {
        auto error = failure(
            ErrorKind::Protocol,
            NetWords::tr(
                "%1 sends on to %2, which is another place and gets no key; if it is right, set it as the address.")
                .arg(originOf(request.url), originOf(target)));
        error.error().status = head.status;
        return error;
    }
    HttpRequest next = request;
    next.url = target;
    if (head.status == 303) {
        next.method = request.method == "HEAD" ? "HEAD" : "GET";
        next.body.clear();
        next.headers.removeIf([](const auto &header) { return isSame(header.name, "Content-Type"); });
    }
    return next;
}

} // namespace oriel
