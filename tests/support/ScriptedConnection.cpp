// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScriptedConnection.h"

#include <QCryptographicHash>
#include <QScopedValueRollback>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTimer>

#include <sys/socket.h>

namespace oriel::test {

namespace {

constexpr qint64 writeAheadBytes = 128 * 1024;

//! The body of a chunked request and how many bytes it took; nothing when it is not complete.
std::optional<std::pair<QByteArray, qsizetype>> unchunked(QByteArrayView bytes)
{
    QByteArray body;
    qsizetype at = 0;
    while (true) {
        const auto end = bytes.indexOf("\r\n", at);
        if (end < 0)
            return {};
        const auto size = bytes.sliced(at, end - at).toByteArray().toLongLong(nullptr, 16);
        at = end + 2;
        if (bytes.size() < at + size + 2)
            return {};
        body += bytes.sliced(at, size);
        at += size + 2;
        if (size == 0)
            return std::pair(body, at);
    }
}

QList<QPair<QByteArray, QByteArray>> headersOf(const QList<QByteArray> &lines)
{
    QList<QPair<QByteArray, QByteArray>> headers;
    for (const auto &line : lines.sliced(1)) {
        const auto colon = line.indexOf(':');
        if (colon > 0)
            headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    return headers;
}

} // namespace

ScriptedConnection::ScriptedConnection(QTcpSocket *socket, int number, bool isSilent, ScriptedConnectionOwner &owner,
                                       QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_number(number)
    , m_isSilent(isSilent)
    , m_owner(owner)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &ScriptedConnection::takeBytes);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) {
        m_owner.countSent(bytes);
        play();
    });
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        m_isPlaying = false;
        if (!m_isClosing)
            m_owner.closedByClient();
        deleteLater();
    });
    if (m_socket->bytesAvailable() > 0)
        takeBytes();
}

void ScriptedConnection::takeBytes()
{
    const auto bytes = m_socket->readAll();
    m_owner.countReceived(bytes.size());
    if (m_isSilent)
        return;
    m_buffer += bytes;
    if (!m_isPlaying && takeRequest())
        play();
}

bool ScriptedConnection::takeRequest()
{
    const auto headEnd = m_buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    const auto lines = m_buffer.first(headEnd).replace("\r\n", "\n").split('\n');
    const auto words = lines.first().split(' ');
    RecordedRequest request;
    request.method = words.value(0);
    request.target = words.value(1);
    request.path = request.target.first(std::max(qsizetype(0), (request.target + '?').indexOf('?')));
    request.headers = headersOf(lines);
    qsizetype taken = headEnd + 4;
    if (request.header("Transfer-Encoding").toLower() == "chunked") {
        const auto body = unchunked(QByteArrayView(m_buffer).sliced(taken));
        if (!body)
            return false;
        request.body = body->first;
        taken += body->second;
    } else {
        const auto size = request.header("Content-Length").toLongLong();
        if (m_buffer.size() < taken + size)
            return false;
        request.body = m_buffer.sliced(taken, size);
        taken += size;
    }
    m_buffer.remove(0, taken);
    request.connection = m_number;
    request.arrivedAt = std::chrono::steady_clock::now();
    if (const auto *ssl = qobject_cast<QSslSocket *>(m_socket); ssl && !ssl->peerCertificate().isNull())
        request.clientCertificateSha256 = ssl->peerCertificate().digest(QCryptographicHash::Sha256);

    m_answer = m_owner.takeAnswer(std::move(request));
    m_step = 0;
    m_timesDone = 0;
    m_isHeadSent = !m_answer.hasHead();
    m_isPlaying = true;
    return true;
}

void ScriptedConnection::play()
{
    if (m_isInPlay)
        return; // flush() tells of written bytes at once
    const QScopedValueRollback inPlay(m_isInPlay, true);
    while (m_isPlaying && !m_isWaiting) {
        if (m_socket->bytesToWrite() > writeAheadBytes)
            return; // bytesWritten comes back here
        if (m_step >= m_answer.steps().size()) {
            finish();
            continue;
        }
        const auto step = m_answer.steps().at(m_step);
        if (playStep(step)) {
            ++m_step;
            m_timesDone = 0;
        }
    }
}

bool ScriptedConnection::playStep(const ScriptStep &step)
{
    const auto goOn = [this] {
        m_isWaiting = false;
        play();
    };
    switch (step.kind) {
    case ScriptStep::Kind::Head: sendHeadOnce(); return true;
    case ScriptStep::Kind::Body:
        sendHeadOnce();
        write(m_answer.framed(step.bytes));
        return ++m_timesDone >= step.times;
    case ScriptStep::Kind::Raw: write(step.bytes); return ++m_timesDone >= step.times;
    case ScriptStep::Kind::Gate:
        m_isWaiting = true;
        m_owner.reachGate(step.bytes, this, goOn);
        return true;
    case ScriptStep::Kind::Delay:
        m_isWaiting = true;
        QTimer::singleShot(step.delay, this, goOn);
        return true;
    case ScriptStep::Kind::Close:
        m_isPlaying = false;
        m_isClosing = true;
        m_socket->disconnectFromHost();
        return true;
    case ScriptStep::Kind::Reset: closeHard(); return true;
    case ScriptStep::Kind::Hang: m_isWaiting = true; return true;
    }
    return true;
}

void ScriptedConnection::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush(); // each step a packet of its own, so that what was cut stays cut
}

void ScriptedConnection::sendHeadOnce()
{
    if (!m_isHeadSent)
        write(m_answer.headBytes());
    m_isHeadSent = true;
}

void ScriptedConnection::finish()
{
    sendHeadOnce();
    write(m_answer.endBytes());
    m_isPlaying = false;
    if (m_answer.endsWithConnection()) {
        m_isClosing = true;
        m_socket->disconnectFromHost();
    } else {
        (void)takeRequest(); // one that was sent meanwhile is played next
    }
}

void ScriptedConnection::closeHard()
{
    m_isPlaying = false;
    m_isClosing = true;
    m_socket->flush();
    const linger atOnce{1, 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_socket->abort();
}

} // namespace oriel::test
