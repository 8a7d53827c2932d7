// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/NetworkErrors.h"

#include "net/NetWords.h"

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
                    isTls ? NetWords::tr("%1 closed the connection before it was encrypted.").arg(place)
                          : NetWords::tr("%1 closed the connection at once.").arg(place),
                    detail);
    }
    case ExchangeStage::Sending:
        return made(ErrorKind::Network, ErrorPhase::Request,
                    NetWords::tr("%1 closed the connection while the request was sent.").arg(place), detail);
    case ExchangeStage::AwaitingHead:
        return made(ErrorKind::Network, ErrorPhase::FirstByte,
                    NetWords::tr("%1 closed the connection without an answer.").arg(place), detail);
    case ExchangeStage::Body: break;
    }
    return made(ErrorKind::Network, std::nullopt,
                NetWords::tr("%1 closed the connection before the answer was complete.").arg(place), detail);
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
        return made(ErrorKind::Network, ErrorPhase::Dns, NetWords::tr("There is no address for %1.").arg(url.host()),
                    detail);
    case QNetworkReply::ConnectionRefusedError:
        return made(ErrorKind::Network, ErrorPhase::Connect, NetWords::tr("%1 refused the connection.").arg(place),
                    detail);
    case QNetworkReply::ContentReSendError: // it was closed, and OneWayBody did not let Qt begin anew
    case QNetworkReply::RemoteHostClosedError: return closedError(stage, url, detail);
    case QNetworkReply::TimeoutError:
        return made(ErrorKind::Timeout, phaseOf(stage).value_or(ErrorPhase::Idle),
                    NetWords::tr("%1 did not answer in time.").arg(place), detail);
    case QNetworkReply::SslHandshakeFailedError:
        return made(ErrorKind::Network, ErrorPhase::Tls,
                    NetWords::tr("No encrypted connection to %1 could be made.").arg(place), detail);
    case QNetworkReply::ProxyConnectionRefusedError:
        return made(ErrorKind::Network, ErrorPhase::Proxy, NetWords::tr("The proxy refused the connection."), detail);
    case QNetworkReply::ProxyConnectionClosedError:
        return made(ErrorKind::Network, ErrorPhase::Proxy, NetWords::tr("The proxy closed the connection."), detail);
    case QNetworkReply::ProxyNotFoundError:
        return made(ErrorKind::Network, ErrorPhase::Proxy, NetWords::tr("The name of the proxy cannot be found."),
                    detail);
    case QNetworkReply::ProxyTimeoutError:
        return made(ErrorKind::Timeout, ErrorPhase::Proxy, NetWords::tr("The proxy did not answer in time."), detail);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return made(ErrorKind::Network, ErrorPhase::Proxy,
                    NetWords::tr("The proxy did not accept its user name and password."), detail);
    case QNetworkReply::UnknownProxyError:
        return made(ErrorKind::Network, ErrorPhase::Proxy,
                    NetWords::tr("%1 could not be reached through the proxy.").arg(place), detail);
    case QNetworkReply::UnknownContentError:
        return made(ErrorKind::Protocol, std::nullopt,
                    NetWords::tr("The compressed answer of %1 cannot be unpacked.").arg(place), detail);
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return made(ErrorKind::Protocol, std::nullopt, NetWords::tr("%1 did not answer in HTTP.").arg(place), detail);
    default:
        return made(ErrorKind::Network, phaseOf(stage), NetWords::tr("The connection to %1 failed.").arg(place),
                    detail);
    }
}

Error timeoutError(ErrorPhase phase, std::chrono::milliseconds limit, const QUrl &url)
{
    const auto place = placeOf(url);
    const auto seconds = QString::number(double(limit.count()) / 1000.0);
    switch (phase) {
    case ErrorPhase::Dns:
        return made(ErrorKind::Timeout, phase,
                    NetWords::tr("The name %1 was not found within %2 s.").arg(url.host(), seconds));
    case ErrorPhase::Proxy:
        return made(ErrorKind::Timeout, phase, NetWords::tr("The proxy was not reached within %1 s.").arg(seconds));
    case ErrorPhase::Connect:
        return made(ErrorKind::Timeout, phase, NetWords::tr("%1 was not reached within %2 s.").arg(place, seconds));
    case ErrorPhase::Tls:
        return made(ErrorKind::Timeout, phase,
                    NetWords::tr("%1 was reached, but made no encrypted connection within %2 s.").arg(place, seconds));
    case ErrorPhase::Request:
        return made(ErrorKind::Timeout, phase,
                    NetWords::tr("%1 took nothing of the request for %2 s.").arg(place, seconds));
    case ErrorPhase::FirstByte:
        return made(ErrorKind::Timeout, phase,
                    NetWords::tr("%1 did not begin to answer within %2 s.").arg(place, seconds));
    case ErrorPhase::Idle: break;
    }
    return made(ErrorKind::Timeout, ErrorPhase::Idle, NetWords::tr("%1 sent nothing for %2 s.").arg(place, seconds));
}

Error cancelledError()
{
    return made(ErrorKind::Cancelled, std::nullopt, NetWords::tr("Stopped."));
}

Error tlsError(const QUrl &url, const QString &why)
{
    const auto place = placeOf(url);
    return made(ErrorKind::Network, ErrorPhase::Tls,
                why.isEmpty() ? NetWords::tr("The certificate of %1 is not trusted.").arg(place)
                              : NetWords::tr("The certificate of %1 is not accepted: %2.")
                                    .arg(place, why.endsWith(u'.') ? why.chopped(1) : why));
}

Error pinError(const QUrl &url, const QString &fingerprint)
{
    const auto place = placeOf(url);
    return made(
        ErrorKind::Network, ErrorPhase::Tls,
        fingerprint.isEmpty()
            ? NetWords::tr("The certificate of %1 is not the pinned one.").arg(place)
            : NetWords::tr("The certificate of %1 is not the pinned one; its SHA-256 is %2.").arg(place, fingerprint));
}

} // namespace oriel
