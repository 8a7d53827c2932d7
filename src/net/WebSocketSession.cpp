// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/WebSocketSession.h"

#include "core/Logging.h"
#include "net/NetWords.h"
#include "net/NetworkErrors.h"
#include "net/TlsSettings.h"
#include "net/WebSocketErrors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QUrlQuery>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

using Phase = WebSocketState::Phase;
using Place = WebSocketToken::Place;

QNetworkProxy proxyFor(const ProxySettings &settings, QUrl url)
{
    switch (settings.kind) {
    case ProxyKind::None: return QNetworkProxy::NoProxy;
    case ProxyKind::System: {
        url.setScheme(url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s); // systems name proxies for these
        for (const auto &proxy : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url))) {
            if (proxy.capabilities() & (QNetworkProxy::TunnelingCapability) || proxy.type() == QNetworkProxy::NoProxy)
                return proxy;
        }
        return QNetworkProxy::NoProxy;
    }
    case ProxyKind::Http:
    case ProxyKind::Socks5: break;
    }
    const auto type = settings.kind == ProxyKind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    return {type, settings.host, settings.port, settings.user, QString::fromUtf8(settings.password.reveal())};
}

QByteArray orElse(const QByteArray &text, const char *other)
{
    return text.isEmpty() ? QByteArray(other) : text;
}

QNetworkRequest requestOf(const WebSocketOptions &options)
{
    const auto &token = options.token;
    QUrl url = options.url;
    if (token.place == Place::Query) {
        QUrlQuery query(url);
        const auto name = QString::fromUtf8(orElse(token.name, "token"));
        query.removeAllQueryItems(name);
        // Encoded here: QUrlQuery leaves a plus as it stands, which servers read as a blank.
        query.addQueryItem(name, QString::fromLatin1(token.secret.reveal().toByteArray().toPercentEncoding()));
        url.setQuery(query);
    }
    QNetworkRequest request(url);
    for (const auto &header : options.headers)
        request.setRawHeader(header.name, header.value);
    if (token.place == Place::Header)
        request.setRawHeader(orElse(token.name, "Authorization"), token.prefix + token.secret.reveal().toByteArray());
    return request;
}

Error invalid(const QString &sentence)
{
    return failure(ErrorKind::InvalidInput, sentence).error();
}

} // namespace

WebSocketSession::WebSocketSession(WebSocketOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    redactFromNowOn(m_options.token.secret.reveal());
    m_connectTimer.setSingleShot(true);
    m_connectTimer.setInterval(m_options.timing.connect);
    m_reconnectTimer.setSingleShot(true);
    m_heartbeat.setInterval(m_options.timing.heartbeat);
    connect(&m_connectTimer, &QTimer::timeout, this,
            [this] { fail(timeoutError(ErrorPhase::Connect, m_options.timing.connect, m_options.url)); });
    connect(&m_reconnectTimer, &QTimer::timeout, this, &WebSocketSession::connectNow);
    connect(&m_heartbeat, &QTimer::timeout, this, &WebSocketSession::beat);
}

WebSocketSession::~WebSocketSession()
{
    dropSocket();
}

void WebSocketSession::open()
{
    if (m_state.phase != Phase::Idle && m_state.phase != Phase::Closed)
        return;
    m_attempt = 0;
    connectNow();
}

void WebSocketSession::close()
{
    if (m_state.phase == Phase::Idle || m_state.phase == Phase::Closed)
        return;
    dropSocket();
    m_queue.clear();
    m_queuedBytes = 0;
    enter({Phase::Closed, m_attempt, {}, {}});
}

void WebSocketSession::reconnectNow()
{
    if (m_state.phase == Phase::WaitingToReconnect)
        connectNow();
}

Result<void> WebSocketSession::send(const QByteArray &text)
{
    switch (m_state.phase) {
    case Phase::Idle:
    case Phase::Closed:
        return failure(ErrorKind::Network, NetWords::tr("There is no connection to %1.").arg(placeOf(m_options.url)));
    case Phase::Open: m_socket->sendTextMessage(QString::fromUtf8(text)); return {};
    case Phase::Connecting:
    case Phase::WaitingToReconnect: break;
    }
    if (qsizetype(m_queue.size()) >= m_options.queueCeilingMessages
        || m_queuedBytes + text.size() > m_options.queueCeilingBytes) {
        return failure(
            ErrorKind::PayloadTooLarge,
            NetWords::tr("Too much is waiting for the connection to %1 already.").arg(placeOf(m_options.url)));
    }
    m_queue.push_back(text);
    m_queuedBytes += text.size();
    return {};
}

void WebSocketSession::connectNow()
{
    dropSocket();
    enter({Phase::Connecting, m_attempt, {}, {}});
    if (m_state.phase != Phase::Connecting || m_socket)
        return; // who heard of it has closed it, or opened it anew

    const auto &url = m_options.url;
    if ((url.scheme() != "ws"_L1 && url.scheme() != "wss"_L1) || url.host().isEmpty())
        return fail(invalid(NetWords::tr("A gateway's address begins with ws:// or wss://, this one is “%1”.")
                                .arg(redacted(url.toString()))));
    auto tls = tlsConfiguration(m_options.network);
    if (!tls)
        return fail(tls.error());
    if (!m_options.network.pinnedSha256.isEmpty())
        tls->setCaCertificates({}); // so that no certificate passes unseen: the handshake would already tell the key

    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setProxy(proxyFor(m_options.network.proxy, url));
    m_socket->setSslConfiguration(*tls);
    m_socket->setMaxAllowedIncomingMessageSize(quint64(m_options.messageCeilingBytes));
    m_socket->setMaxAllowedIncomingFrameSize(quint64(m_options.messageCeilingBytes));
    connect(m_socket, &QWebSocket::sslErrors, this, &WebSocketSession::judgeCertificate);
    connect(m_socket, &QWebSocket::connected, this, &WebSocketSession::opened);
    connect(m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) { received(text.toUtf8()); });
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, &WebSocketSession::received);
    connect(m_socket, &QWebSocket::pong, this, [this] {
        m_isSilent = false;
        m_attempt = 0;
    });
    // Queued: the socket is in the midst of its own work when it says so, and is deleted by what follows.
    connect(m_socket, &QWebSocket::stateChanged, this, &WebSocketSession::lost, Qt::QueuedConnection);
    m_connectTimer.start();
    m_socket->open(requestOf(m_options));
    if (m_socket && m_socket->state() == QAbstractSocket::UnconnectedState)
        QMetaObject::invokeMethod(this, &WebSocketSession::lost, Qt::QueuedConnection);
}

void WebSocketSession::opened()
{
    m_connectTimer.stop();
    m_isSilent = false;
    m_heartbeat.start();
    if (m_options.token.place == Place::FirstMessage)
        m_socket->sendTextMessage(QString::fromUtf8(firstMessage()));
    for (const auto &text : std::exchange(m_queue, {}))
        m_socket->sendTextMessage(QString::fromUtf8(text));
    m_queuedBytes = 0;
    enter({Phase::Open, m_attempt, {}, {}});
}

//! Called at every change of the socket's state, a moment later.
void WebSocketSession::lost()
{
    if (m_socket && m_socket->state() == QAbstractSocket::UnconnectedState)
        fail(webSocketError(*m_socket, m_options.url, m_state.phase == Phase::Open));
}

void WebSocketSession::fail(Error error)
{
    dropSocket();
    const auto wait = error.isRetryable() ? m_options.timing.reconnect.wait(m_attempt + 1) : std::nullopt;
    if (wait) {
        ++m_attempt;
        m_reconnectTimer.start(*wait);
        enter({Phase::WaitingToReconnect, m_attempt, *wait, std::move(error)});
    } else {
        m_queue.clear();
        m_queuedBytes = 0;
        enter({Phase::Closed, m_attempt, {}, std::move(error)});
    }
}

void WebSocketSession::received(const QByteArray &message)
{
    m_isSilent = false;
    m_attempt = 0; // only now: a server that closes at once would be asked for ever
    Q_EMIT messageReceived(message);
}

void WebSocketSession::beat()
{
    if (m_isSilent)
        return fail(timeoutError(ErrorPhase::Idle, m_options.timing.heartbeat, m_options.url));
    m_isSilent = true;
    m_socket->ping();
}

void WebSocketSession::judgeCertificate(const QList<QSslError> &errors)
{
    if (!m_options.network.pinnedSha256.isEmpty()
        && isPinned(m_options.network, m_socket->sslConfiguration().peerCertificate())) {
        m_socket->ignoreSslErrors();
        return;
    }
    auto error = tlsError(m_options.url, errors.isEmpty() ? QString() : errors.first().errorString());
    // Queued: the socket is in the midst of its handshake.
    QMetaObject::invokeMethod(
        this,
        [this, socket = m_socket, error = std::move(error)] {
            if (m_socket == socket)
                fail(error);
        },
        Qt::QueuedConnection);
}

void WebSocketSession::dropSocket()
{
    m_connectTimer.stop();
    m_reconnectTimer.stop();
    m_heartbeat.stop();
    if (auto *const socket = std::exchange(m_socket, nullptr)) {
        socket->disconnect(this);
        if (socket->state() == QAbstractSocket::ConnectedState)
            socket->close(); // hands its farewell to the system, which sends it after we have gone
        else
            socket->abort();
        socket->deleteLater();
    }
}

void WebSocketSession::enter(WebSocketState state)
{
    m_state = std::move(state);
    Q_EMIT stateChanged(m_state);
}

QByteArray WebSocketSession::firstMessage() const
{
    const QJsonArray token{QString::fromUtf8(m_options.token.secret.reveal())};
    const auto quoted = QJsonDocument(token).toJson(QJsonDocument::Compact); // ["token"]
    return QByteArray(m_options.token.message).replace("{{token}}", quoted.sliced(2, quoted.size() - 4));
}

} // namespace oriel
