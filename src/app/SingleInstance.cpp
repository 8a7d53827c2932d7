// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SingleInstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int longestSocketPath = 100; // sockaddr_un has 108 bytes
constexpr auto taken = "ok\n";
constexpr std::chrono::milliseconds tryAgainAfter{50};
constexpr int clientPatienceMs = 2000;

QByteArray requestOf(const QStringList &arguments)
{
    return QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QStringList> argumentsOf(const QByteArray &line)
{
    const auto json = QJsonDocument::fromJson(line);
    if (!json.isArray())
        return std::nullopt;
    QStringList arguments;
    for (const auto &value : json.array())
        arguments << value.toString();
    return arguments;
}

} // namespace

SingleInstance::SingleInstance(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::serverName(const QString &folder)
{
    const auto digest = QCryptographicHash::hash(QDir::cleanPath(folder).toUtf8(), QCryptographicHash::Sha256);
    QString name = u"oriel-"_s + QString::fromLatin1(digest.toHex().left(16));
#ifdef Q_OS_UNIX
    for (const QString &place : {qEnvironmentVariable("XDG_RUNTIME_DIR"), folder}) { // both are the person's alone
        const QString path = place + u'/' + name;
        if (!place.isEmpty() && QDir(place).exists() && path.toLocal8Bit().size() < longestSocketPath)
            return path;
    }
#endif
    return name;
}

Result<SingleInstance::Role> SingleInstance::start(const QStringList &arguments, std::chrono::milliseconds patience)
{
    auto lock = FileLock::take(m_folder + u"/window.lock"_s, LockKind::Exclusive);
    if (!lock)
        return std::unexpected(lock.error());
    if (!*lock)
        return handOver(arguments, patience);
    m_lock = std::move(*lock);
    return listen();
}

Result<SingleInstance::Role> SingleInstance::listen()
{
    const auto name = serverName(m_folder);
    QLocalServer::removeServer(name); // of one that was killed: nobody else holds the lock
    if (!m_server.listen(name))
        return failure(ErrorKind::Storage,
                       tr("Another start of Oriel will not find this window: %1").arg(m_server.errorString()));
    return Role::First;
}

Result<SingleInstance::Role> SingleInstance::handOver(const QStringList &arguments,
                                                      std::chrono::milliseconds patience) const
{
    const QDeadlineTimer deadline(patience);
    const auto name = serverName(m_folder);
    while (!deadline.hasExpired()) {
        QLocalSocket socket;
        socket.connectToServer(name);
        if (!socket.waitForConnected(int(tryAgainAfter.count()))) {
            QThread::msleep(tryAgainAfter.count());
            continue;
        }
        socket.write(requestOf(arguments));
        while (!socket.canReadLine() && socket.state() == QLocalSocket::ConnectedState && !deadline.hasExpired())
            socket.waitForReadyRead(int(deadline.remainingTime()));
        if (socket.readLine() == taken)
            return Role::Second;
    }
    return failure(ErrorKind::Timeout, tr("Oriel is already running, but its window does not answer."));
}

void SingleInstance::take()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(clientPatienceMs, socket, &QLocalSocket::abort); // who says nothing is not waited for
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestRequest)
                    socket->abort();
                return;
            }
            const auto arguments = argumentsOf(socket->readLine(longestRequest));
            if (!arguments)
                return socket->abort();
            socket->write(taken);
            socket->disconnectFromServer(); // after what is written
            Q_EMIT started(*arguments);
        });
    }
}

} // namespace oriel
