// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/NetworkErrors.h"

namespace oriel {

using namespace Qt::StringLiterals;

namespace {

Error made(ErrorKind kind, std::optional<ErrorPhase> phase, QString message, QString detail = {})
{
    Error error;
    error.kind = kind;
    error.phase = phase;
    error.message = std::move(message);
    error.detail = std::move(detail);
    return error;
}

Error closedError(ExchangeStage stage, const QUrl &url, const QString &detail)
{
    const auto place = placeOf(url);
    switch (stage) {
    case ExchangeStage::Connecting: {
        const bool isTls = url.scheme() == "https"_L1;
        return made(ErrorKind::Network, isTls ? ErrorPhase::Tls : ErrorPhase::Connect,
                    isTls ? u"%1 closed the connection before it was encrypted."_s.arg(place)
                          : u"%1 closed the connection at once."_s.arg(place),
                    detail);
    }
    case ExchangeStage::Sending:
        return made(ErrorKind::Network, ErrorPhase::Request,
                    u"%1 closed the connection while the request was sent."_s.arg(place), detail);
    case ExchangeStage::AwaitingHead:
        return made(ErrorKind::Network, ErrorPhase::FirstByte,
                    u"%1 closed the connection without an answer."_s.arg(place), detail);
    case ExchangeStage::Body: break;
    }
    return made(ErrorKind::Network, std::nullopt,
                u"%1 closed the connection before the answer was complete."_s.arg(place), detail);
}

std::optional<ErrorPhase> phaseOf(ExchangeStage stage)
{
    switch (stage) {
    case ExchangeStage::Connecting: return ErrorPhase::Connect;
    case ExchangeStage::Sending: return ErrorPhase::Request;
    case ExchangeStage::AwaitingHead: return ErrorPhase::FirstByte;
    case ExchangeStage::Body: break;
    }
    return {};
}

} // namespace

QString placeOf(const QUrl &url)
{
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

QString originOf(const QUrl &url)
{
    return u"%1://%2"_s.arg(url.scheme(), placeOf(url));
}

bool isStatusError(QNetworkReply::NetworkError code, int status)
{
    // Qt makes some of the 400s a protocol or an unknown content error, which without such a status are real.
    return status >= 400 && code != QNetworkReply::ProtocolFailure && code != QNetworkReply::ContentReSendError
        && (code > QNetworkReply::UnknownProxyError || code == QNetworkReply::ProxyAuthenticationRequiredError);
}

Error networkError(QNetworkReply::NetworkError code, ExchangeStage stage, const QUrl &url, const QString &detail)
{
    const auto place = placeOf(url);
    switch (code) {
    case QNetworkReply::HostNotFoundError:
        return made(ErrorKind::Network, ErrorPhase::Dns, u"There is no address for %1."_s.arg(url.host()), detail);
    case QNetworkReply::ConnectionRefusedError:
        return made(ErrorKind::Network, ErrorPhase::Connect, u"%1 refused the connection."_s.arg(place), detail);
    case QNetworkReply::ContentReSendError: // it was closed, and OneWayBody did not let Qt begin anew
    case QNetworkReply::RemoteHostClosedError: return closedError(stage, url, detail);
    case QNetworkReply::TimeoutError:
        return made(ErrorKind::Timeout, phaseOf(stage).value_or(ErrorPhase::Idle),
                    u"%1 did not answer in time."_s.arg(place), detail);
    case QNetworkReply::SslHandshakeFailedError:
        return made(ErrorKind::Network, ErrorPhase::Tls, u"No encrypted connection to %1 could be made."_s.arg(place),
                    detail);
    case QNetworkReply::ProxyConnectionRefusedError:
        return made(ErrorKind::Network, ErrorPhase::Proxy, u"The proxy refused the connection."_s, detail);
    case QNetworkReply::ProxyConnectionClosedError:
        return made(ErrorKind::Network, ErrorPhase::Proxy, u"The proxy closed the connection."_s, detail);
    case QNetworkReply::ProxyNotFoundError:
        return made(ErrorKind::Network, ErrorPhase::Proxy, u"The name of the proxy cannot be found."_s, detail);
    case QNetworkReply::ProxyTimeoutError:
        return made(ErrorKind::Timeout, ErrorPhase::Proxy, u"The proxy did not answer in time."_s, detail);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return made(ErrorKind::Network, ErrorPhase::Proxy, u"The proxy did not accept its user name and password."_s,
                    detail);
    case QNetworkReply::UnknownProxyError:
        return made(ErrorKind::Network, ErrorPhase::Proxy, u"%1 could not be reached through the proxy."_s.arg(place),
                    detail);
    case QNetworkReply::UnknownContentError:
        return made(ErrorKind::Protocol, std::nullopt, u"The compressed answer of %1 cannot be unpacked."_s.arg(place),
                    detail);
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return made(ErrorKind::Protocol, std::nullopt, u"%1 did not answer in HTTP."_s.arg(place), detail);
    default: return made(ErrorKind::Network, phaseOf(stage), u"The connection to %1 failed."_s.arg(place), detail);
    }
}

Error timeoutError(ErrorPhase phase, std::chrono::milliseconds limit, const QUrl &url)
{
    const auto place = placeOf(url);
    const auto seconds = QString::number(double(limit.count()) / 1000.0);
    switch (phase) {
    case ErrorPhase::Dns:
        return made(ErrorKind::Timeout, phase, u"The name %1 was not found within %2 s."_s.arg(url.host(), seconds));
    case ErrorPhase::Proxy:
        return made(ErrorKind::Timeout, phase, u"The proxy was not reached within %1 s."_s.arg(seconds));
    case ErrorPhase::Connect:
        return made(ErrorKind::Timeout, phase, u"%1 was not reached within %2 s."_s.arg(place, seconds));
    case ErrorPhase::Tls:
        return made(ErrorKind::Timeout, phase,
                    u"%1 was reached, but made no encrypted connection within %2 s."_s.arg(place, seconds));
    case ErrorPhase::Request:
        return made(ErrorKind::Timeout, phase, u"%1 took nothing of the request for %2 s."_s.arg(place, seconds));
    case ErrorPhase::FirstByte:
        return made(ErrorKind::Timeout, phase, u"%1 did not begin to answer within %2 s."_s.arg(place, seconds));
    case ErrorPhase::Idle: break;
    }
    return made(ErrorKind::Timeout, ErrorPhase::Idle, u"%1 sent nothing for %2 s."_s.arg(place, seconds));
}

Error cancelledError()
{
    return made(ErrorKind::Cancelled, std::nullopt, u"Stopped."_s);
}

Error tlsError(const QUrl &url, const QString &why)
{
    return made(
        ErrorKind::Network, ErrorPhase::Tls,
        u"The certificate of %1 is not accepted: %2."_s.arg(placeOf(url), why.endsWith(u'.') ? why.chopped(1) : why));
}

} // namespace oriel
