// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/QtHttpExchange.h"

#include "net/NetWords.h"
#include "net/RequestWire.h"
#include "net/TlsSettings.h"

#include <QCryptographicHash>
#include <QNetworkReply>
#include <QSslError>

namespace oriel {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::chrono::milliseconds millisecondsUntil(std::chrono::steady_clock::time_point when)
{
    return std::chrono::ceil<std::chrono::milliseconds>(when - std::chrono::steady_clock::now());
}

//! Whether nothing but the end of the connection ends the body.
bool endsWithConnection(const HttpHead &head)
{
    return head.header("Content-Length").isEmpty() && head.header("Transfer-Encoding").isEmpty();
}

QString sentenceOf(const QList<QSslError> &errors)
{
    QStringList sentences;
    for (const auto &error : errors) {
        if (!sentences.contains(error.errorString()))
            sentences.append(error.errorString());
    }
    return sentences.join("; "_L1);
}

} // namespace

std::shared_ptr<QtHttpExchange> QtHttpExchange::start(HttpRequest request, NetworkAccessPool &pool,
                                                      QByteArray userAgent, std::stop_token stop)
{
    // deleteLater: the last owner may be a coroutine that one of our own slots resumes.
    const std::shared_ptr<QtHttpExchange> self(new QtHttpExchange(std::move(request), std::move(userAgent)),
                                               [](QtHttpExchange *exchange) {
                                                   exchange->close();
                                                   exchange->deleteLater();
                                               });
    if (stop.stop_requested()) {
        self->m_failure = cancelledError();
        return self;
    }
    auto lease = pool.lease(self->m_request.network);
    if (!lease) {
        self->m_failure = lease.error();
        return self;
    }
    self->m_lease = std::move(*lease);
    self->send();
    self->m_stop = stop;
    // From any thread; the event is dropped when the exchange has gone.
    self->m_stopWatch.emplace(std::move(stop), [exchange = self.get()] {
        QMetaObject::invokeMethod(exchange, [exchange] { exchange->fail(cancelledError()); }, Qt::QueuedConnection);
    });
    return self;
}

QtHttpExchange::QtHttpExchange(HttpRequest request, QByteArray userAgent)
    : m_request(std::move(request))
    , m_userAgent(std::move(userAgent))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QtHttpExchange::onTimer);
}

QtHttpExchange::~QtHttpExchange()
{
    dropReply(); // before the lease, with which its manager may go
}

QCoro::Task<Result<HttpHead>> QtHttpExchange::head(std::shared_ptr<QtHttpExchange> self)
{
    while (!self->m_head && !self->m_failure)
        co_await Wait{*self};
    if (!self->m_head || (self->m_failure && self->m_failure->kind == ErrorKind::Cancelled))
        co_return std::unexpected(*self->m_failure);
    HttpHead copy = *self->m_head; // QCoro 0.8 moves out of whatever co_return names
    co_return copy;
}

QCoro::Task<Result<HttpBytes>> QtHttpExchange::read(std::shared_ptr<QtHttpExchange> self)
{
    while (true) {
        if (self->m_stop.stop_requested())
            self->fail(cancelledError());
        HttpBytes bytes{self->takeBytes()};
        if (!bytes.isEmpty())
            co_return bytes;
        if (self->m_failure)
            co_return std::unexpected(*self->m_failure);
        if (self->m_isFinished) {
            self->checkEnd();
            if (!self->m_failure)
                co_return HttpBytes();
            continue;
        }
        co_await Wait{*self};
    }
}

void QtHttpExchange::close()
{
    m_stopWatch.reset();
    if (!m_failure && !m_isFinished)
        m_failure = cancelledError();
    m_timer.stop();
    giveUpReply();
    // Whoever closes may stand in the waiting coroutine's own stack.
    if (m_waiter)
        QMetaObject::invokeMethod(this, &QtHttpExchange::wake, Qt::QueuedConnection);
}

void QtHttpExchange::send()
{
    const auto wire = networkRequest(m_request, m_lease->tls(), m_userAgent);
    if (!wire) {
        m_failure = wire.error();
        return;
    }
    m_isPinChecked = false;
    m_uploadedBytes = 0;
    m_takenBytes = 0;
    m_isFreshConnection = false;
    watch(sendOver(m_lease->manager(), *wire, m_request));
    enter(ExchangeStage::Connecting);
}

void QtHttpExchange::watch(QNetworkReply *reply)
{
    m_reply = reply;
    // At once and again: for a request with a body Qt 6.4 forgets the first, until its own thread has begun.
    reply->setReadBufferSize(bufferLimitBytes);
    QMetaObject::invokeMethod(reply, [reply] { reply->setReadBufferSize(bufferLimitBytes); }, Qt::QueuedConnection);
    connect(reply, &QNetworkReply::socketStartedConnecting, this, &QtHttpExchange::onConnecting);
    connect(reply, &QNetworkReply::encrypted, this, &QtHttpExchange::onEncrypted);
    connect(reply, &QNetworkReply::sslErrors, this, &QtHttpExchange::onSslErrors);
    connect(reply, &QNetworkReply::uploadProgress, this, &QtHttpExchange::onUpload);
    connect(reply, &QNetworkReply::requestSent, this, &QtHttpExchange::onRequestSent);
    connect(reply, &QNetworkReply::metaDataChanged, this, &QtHttpExchange::onHead);
    connect(reply, &QNetworkReply::readyRead, this, &QtHttpExchange::onReadyRead);
    connect(reply, &QNetworkReply::finished, this, &QtHttpExchange::onFinished);
}

void QtHttpExchange::beginWait(std::coroutine_handle<> waiter)
{
    Q_ASSERT_X(!m_waiter, "QtHttpExchange", "two coroutines wait for one exchange");
    m_waiter = waiter;
    if (m_stage != ExchangeStage::Body)
        return;
    m_waitingSince = Clock::now();
    if (!m_timer.isActive())
        startTimer(m_request.timeouts.idle);
}

void QtHttpExchange::wake()
{
    if (!m_waiter)
        return;
    const auto keep = weak_from_this().lock(); // null while the last owner lets go
    std::exchange(m_waiter, nullptr).resume();
}

QByteArray QtHttpExchange::takeBytes()
{
    const auto there = m_reply ? std::min<qint64>(m_reply->bytesAvailable(), pieceBytes) : 0;
    if (there <= 0 || !m_head)
        return {};
    QByteArray bytes(there, Qt::Uninitialized);
    const auto taken = m_reply->read(bytes.data(), there);
    bytes.truncate(std::max<qint64>(taken, 0));
    m_takenBytes += bytes.size();
    return bytes;
}

void QtHttpExchange::checkEnd()
{
    // Qt 6.4 takes some cut bodies for whole ones, and finds a broken compression only when it is read.
    if (!m_reply || !m_head)
        return;
    const bool isPacked = !m_head->header("Content-Encoding").isEmpty();
    if (isPacked) {
        char none = 0;
        m_reply->read(&none, 1);
        if (const auto code = m_reply->error(); code != QNetworkReply::NoError && !isStatusError(code, m_head->status))
            m_failure = networkError(code, m_stage, m_request.url, m_reply->errorString());
        return;
    }
    bool isNumber = false;
    const auto promised = m_head->header("Content-Length").toLongLong(&isNumber);
    const bool hasBody = m_request.method != "HEAD" && m_head->status != 204 && m_head->status != 304;
    if (isNumber && hasBody && m_takenBytes < promised)
        m_failure = networkError(QNetworkReply::RemoteHostClosedError, m_stage, m_request.url, {});
}

void QtHttpExchange::onConnecting()
{
    m_isFreshConnection = true;
    if (m_stage == ExchangeStage::Connecting)
        enter(ExchangeStage::Connecting); // Qt may have let it wait; the time runs from here
}

void QtHttpExchange::onEncrypted()
{
    // Qt's network thread stands still until this returns, and nothing of the request has been sent.
    const auto certificate = m_reply->sslConfiguration().peerCertificate();
    m_isPinChecked = true;
    m_isFreshConnection = true;
    if (!m_request.network.pinnedSha256.isEmpty() && !isPinned(m_request.network, certificate)) {
        const auto digest = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':'));
        fail(pinError(m_request.url, digest));
        return;
    }
    if (m_stage == ExchangeStage::Connecting)
        enter(m_request.body.isEmpty() ? ExchangeStage::AwaitingHead : ExchangeStage::Sending);
}

void QtHttpExchange::onSslErrors(const QList<QSslError> &errors)
{
    const auto certificate = m_reply->sslConfiguration().peerCertificate();
    if (!m_request.network.pinnedSha256.isEmpty() && isPinned(m_request.network, certificate)) {
        m_reply->ignoreSslErrors(errors);
        return;
    }
    m_tlsProblem = sentenceOf(errors);
}

void QtHttpExchange::onUpload(qint64 bytes)
{
    if (bytes <= 0 || m_stage == ExchangeStage::Body)
        return;
    m_uploadedBytes = bytes;
    enter(bytes < m_request.body.size() ? ExchangeStage::Sending : ExchangeStage::AwaitingHead);
}

void QtHttpExchange::onRequestSent()
{
    // Qt says so when the headers have gone.
    if (m_stage == ExchangeStage::Connecting || m_stage == ExchangeStage::Sending)
        enter(m_uploadedBytes < m_request.body.size() ? ExchangeStage::Sending : ExchangeStage::AwaitingHead);
}

void QtHttpExchange::onHead()
{
    if (m_head || !m_reply)
        return;
    auto head = headOf(*m_reply);
    if (head.status == 0)
        return;
    const auto proxy = m_request.network.proxy.kind;
    const bool hasProxy = proxy == ProxyKind::Http || proxy == ProxyKind::Socks5;
    if (head.status == 407 && hasProxy)
        return; // it speaks of the proxy and not of the provider; the error follows
    m_head = std::move(head);
    if (!m_request.network.pinnedSha256.isEmpty() && !m_isPinChecked
        && !isPinned(m_request.network, m_reply->sslConfiguration().peerCertificate())) {
        m_head.reset();
        fail(pinError(m_request.url, {}));
        return;
    }
    if (followRedirect())
        return;
    enter(ExchangeStage::Body);
    wake();
}

void QtHttpExchange::onReadyRead()
{
    if (m_head)
        wake();
}

void QtHttpExchange::onFinished()
{
    onHead(); // for an answer whose head and end come at once
    if (!m_reply)
        return;
    if (resendsOnce())
        return;
    m_isFinished = true;
    m_timer.stop();
    m_stopWatch.reset();
    m_lease->handBack();
    auto code = m_reply->error();
    const auto detail = m_reply->errorString();
    const auto proxy = m_request.network.proxy.kind;
    if (code == QNetworkReply::UnknownNetworkError && m_stage == ExchangeStage::Connecting
        && (proxy == ProxyKind::Http || proxy == ProxyKind::Socks5))
        code = QNetworkReply::UnknownProxyError;
    if (!m_tlsProblem.isEmpty() && code == QNetworkReply::SslHandshakeFailedError)
        m_failure = tlsError(m_request.url, m_tlsProblem);
    else if (code != QNetworkReply::NoError && !(m_head && isStatusError(code, m_head->status))
             && !(code == QNetworkReply::ContentReSendError && m_head && endsWithConnection(*m_head)))
        m_failure = networkError(code, m_stage, m_request.url, detail);
    else if (!m_head)
        m_failure = networkError(QNetworkReply::ProtocolFailure, m_stage, m_request.url, detail);
    wake();
}

bool QtHttpExchange::resendsOnce()
{
    // A kept-alive connection may be closed at the moment we use it. Then the server has not taken the request.
    if (m_reply->error() != QNetworkReply::ContentReSendError || m_head || m_isFreshConnection || m_isResent)
        return false;
    m_isResent = true;
    dropReply();
    send();
    return true;
}

void QtHttpExchange::onTimer()
{
    const auto &timeouts = m_request.timeouts;
    if (m_stage == ExchangeStage::Connecting) {
        onConnectTimer();
    } else if (m_stage == ExchangeStage::Body) {
        if (!m_waiter)
            return; // nobody asks for bytes; the next wait starts the timer again
        if (const auto left = millisecondsUntil(m_waitingSince + timeouts.idle); left > 0ms)
            startTimer(left);
        else
            fail(timeoutError(ErrorPhase::Idle, timeouts.idle, m_request.url));
    } else if (const auto left = millisecondsUntil(m_deadline); left > 0ms) {
        startTimer(left);
    } else if (m_stage == ExchangeStage::Sending) {
        fail(timeoutError(ErrorPhase::Request, timeouts.idle, m_request.url));
    } else {
        fail(timeoutError(ErrorPhase::FirstByte, timeouts.firstByte, m_request.url));
    }
}

void QtHttpExchange::onConnectTimer()
{
    const auto &timeouts = m_request.timeouts;
    // Qt does not tell that a request without a body was sent: only that a connection was begun for it, or not.
    if (isSendingUntold() && (!m_isFreshConnection || (m_probe && m_probe->isReached() && !isTls()))) {
        m_stage = ExchangeStage::AwaitingHead;
        m_probe.reset();
        m_deadline = m_startedAt + timeouts.firstByte;
        startTimer(std::max(millisecondsUntil(m_deadline), 1ms));
        return;
    }
    const auto left = millisecondsUntil(m_deadline);
    if (left <= 0ms) {
        fail(timeoutError(m_probe ? m_probe->phase() : ErrorPhase::Connect, timeouts.connect, m_request.url));
    } else if (!m_probe) {
        m_probe = std::make_unique<ConnectProbe>(m_request.url, m_request.network.proxy);
        startTimer(std::max(waitForProbe() / 3, 1ms)); // the last quarter
    } else {
        startTimer(left);
    }
}

bool QtHttpExchange::isTls() const
{
    return m_request.url.scheme() == "https"_L1;
}

bool QtHttpExchange::isSendingUntold() const
{
    return m_request.body.isEmpty() && m_request.method != "HEAD";
}

std::chrono::milliseconds QtHttpExchange::waitForProbe() const
{
    const auto &timeouts = m_request.timeouts;
    const bool isShorter = isSendingUntold() && timeouts.firstByte > 0ms
        && (timeouts.firstByte < timeouts.connect || timeouts.connect <= 0ms);
    return (isShorter ? timeouts.firstByte : timeouts.connect) * 3 / 4;
}

void QtHttpExchange::enter(ExchangeStage stage)
{
    m_stage = stage;
    m_timer.stop();
    if (stage != ExchangeStage::Connecting)
        m_probe.reset();
    if (stage == ExchangeStage::Body)
        return; // runs while somebody waits for bytes
    const auto &timeouts = m_request.timeouts;
    auto span = timeouts.idle;
    if (stage == ExchangeStage::Connecting)
        span = timeouts.connect;
    else if (stage == ExchangeStage::AwaitingHead)
        span = timeouts.firstByte;
    m_startedAt = Clock::now();
    m_deadline = m_startedAt + span;
    startTimer(stage == ExchangeStage::Connecting ? waitForProbe() : span);
}

void QtHttpExchange::startTimer(std::chrono::milliseconds span)
{
    if (span > 0ms)
        m_timer.start(span);
}

bool QtHttpExchange::followRedirect()
{
    const auto next = redirected(m_request, *m_head);
    if (!next)
        return false;
    m_head.reset();
    if (!*next) {
        fail(next->error());
        return true;
    }
    if (++m_redirects > redirectsFollowed) {
        auto error = failure(ErrorKind::Protocol,
                             NetWords::tr("%1 sends on again and again.").arg(originOf(m_request.url)));
        fail(error.error());
        return true;
    }
    m_lease->spoil(); // the rest of this answer is not read
    dropReply();
    m_request = **next;
    send();
    if (m_failure)
        wake();
    return true;
}

void QtHttpExchange::fail(Error error)
{
    if (m_failure || (m_isFinished && error.kind != ErrorKind::Cancelled))
        return;
    m_failure = std::move(error);
    m_timer.stop();
    m_probe.reset();
    giveUpReply();
    wake();
}

void QtHttpExchange::giveUpReply()
{
    if (m_lease && m_reply && !m_isFinished)
        m_lease->spoil();
    dropReply();
    // Not at once: Qt's network thread may be waiting for the slot that we are in, and the manager for that thread.
    QMetaObject::invokeMethod(this, [this] { m_lease.reset(); }, Qt::QueuedConnection);
}

void QtHttpExchange::dropReply()
{
    auto *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(this);
    if (reply->error() == QNetworkReply::NoError) // else it ends by itself, and Qt complains of a second error
        reply->abort();
    reply->deleteLater();
}

} // namespace oriel
