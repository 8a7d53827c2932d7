// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/WebSocketErrors.h"

#include "core/Logging.h"
#include "net/NetWords.h"
#include "net/NetworkErrors.h"
#include "net/WebSocketSession.h"

#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

Error made(ErrorKind kind, QString message, std::optional<ErrorPhase> phase = std::nullopt)
{
    Error error;
    error.kind = kind;
    error.message = std::move(message);
    error.phase = phase;
    return error;
}

//! Qt tells the status of a refused handshake in its words only: "... http status code: 401 (Unauthorized)."; from 6.6
//! on for 401 "Unsupported WWW-Authenticate challenge encountered." or "Host requires authentication".
std::optional<int> handshakeStatus(const QString &words)
{
    if (words.contains("WWW-Authenticate"_L1) || words.contains("requires authentication"_L1))
        return 401;
    constexpr auto before = "status code: "_L1;
    const auto at = words.indexOf(before);
    if (at < 0)
        return std::nullopt;
    bool isNumber = false;
    const int status = QStringView(words).mid(at + before.size(), 3).toInt(&isNumber);
    return isNumber ? std::optional(status) : std::nullopt;
}

Error handshakeError(int status, const QString &place)
{
    const auto kind = [status] {
        switch (status) {
        case 401: return ErrorKind::Auth;
        case 403: return ErrorKind::Permission;
        case 429: return ErrorKind::RateLimit;
        default: return status >= 500 ? ErrorKind::Server : ErrorKind::BadRequest;
        }
    }();
    auto error = made(kind,
                      NetWords::tr("%1 refused the WebSocket connection with HTTP status %2.").arg(place).arg(status));
    error.status = status;
    return error;
}

Error closeError(int code, const QString &reason, const QString &place)
{
    const auto words = redacted(reason);
    const auto sentence = [&words](const QString &ours) { return words.isEmpty() ? ours : words; };
    auto error = [&] {
        switch (code) {
        case WebSocketSession::keyRefusedCode:
            return made(ErrorKind::Auth, sentence(NetWords::tr("%1 refused the key.").arg(place)));
        case QWebSocketProtocol::CloseCodeTooMuchData:
            return made(ErrorKind::Protocol, NetWords::tr("A message of or to %1 was too large.").arg(place));
        default: return made(ErrorKind::Network, sentence(NetWords::tr("%1 closed the connection.").arg(place)));
        }
    }();
    error.code = QString::number(code);
    return error;
}

Error socketError(QAbstractSocket::SocketError code, const QUrl &url)
{
    const auto place = placeOf(url);
    switch (code) {
    case QAbstractSocket::HostNotFoundError:
        return made(ErrorKind::Network, NetWords::tr("There is no address for %1.").arg(url.host()), ErrorPhase::Dns);
    case QAbstractSocket::ConnectionRefusedError:
        return made(ErrorKind::Network, NetWords::tr("%1 refused the connection.").arg(place), ErrorPhase::Connect);
    case QAbstractSocket::SocketTimeoutError:
        return made(ErrorKind::Timeout, NetWords::tr("%1 did not answer in time.").arg(place), ErrorPhase::Connect);
    case QAbstractSocket::SslHandshakeFailedError:
        return made(ErrorKind::Network, NetWords::tr("No encrypted connection to %1 could be made.").arg(place),
                    ErrorPhase::Tls);
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return made(ErrorKind::Network, NetWords::tr("The proxy could not reach %1.").arg(place), ErrorPhase::Proxy);
    default:
        return made(ErrorKind::Network, NetWords::tr("The connection to %1 failed.").arg(place), ErrorPhase::Connect);
    }
}

} // namespace

Error webSocketError(const QWebSocket &socket, const QUrl &url, bool wasOpen)
{
    const auto words = redacted(socket.errorString());
    auto error = [&] {
        // Without a close frame Qt reports "normal", as it does for a server that says goodbye.
        if (wasOpen)
            return closeError(socket.closeCode(), socket.closeReason(), placeOf(url));
        if (const auto status = handshakeStatus(words))
            return handshakeError(*status, placeOf(url));
        return socketError(socket.error(), url);
    }();
    error.detail = words;
    return error;
}

} // namespace oriel
