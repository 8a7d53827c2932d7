// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScriptedHttpServer.h"

#include "support/ScriptedConnection.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>
#include <QTimer>

namespace oriel::test {

using namespace std::chrono_literals;

namespace {

QSslConfiguration configurationOf(const ServerTls &tls)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(tls.certificateFile));
    QFile keyFile(tls.keyFile);
    if (!keyFile.open(QIODevice::ReadOnly))
        qFatal("the test's key file is missing: %s", qPrintable(tls.keyFile));
    const auto keyBytes = keyFile.readAll();
    QSslKey key(keyBytes, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(keyBytes, QSsl::Ec);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!tls.clientCaFile.isEmpty()) {
        configuration.setCaCertificates(QSslCertificate::fromPath(tls.clientCaFile));
        configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    }
    return configuration;
}

QByteArray headerOf(const QList<QPair<QByteArray, QByteArray>> &headers, QByteArrayView name, bool *isThere = nullptr)
{
    for (const auto &entry : headers) {
        if (entry.first.compare(name, Qt::CaseInsensitive) == 0) {
            if (isThere)
                *isThere = true;
            return entry.second;
        }
    }
    return {};
}

} // namespace

QByteArray RecordedRequest::header(QByteArrayView name) const
{
    return headerOf(headers, name);
}

bool RecordedRequest::hasHeader(QByteArrayView name) const
{
    bool isThere = false;
    headerOf(headers, name, &isThere);
    return isThere;
}

//! Lives on the server's thread; what the test asks for is behind the mutex.
class ScriptedHttpServer::Private final : public QTcpServer, public ScriptedConnectionOwner
{
public:
    Private(ScriptedHttpServer &front, std::optional<ServerTls> tls)
        : m_front(front)
        , m_isTls(tls.has_value())
    {
        if (tls)
            m_configuration = configurationOf(*tls);
        setListenBacklogSize(200);
        if (!listen(QHostAddress::LocalHost))
            qFatal("the test's server cannot listen: %s", qPrintable(errorString()));
        m_port = serverPort();
        moveToThread(&thread);
        thread.start();
    }

    ~Private() override
    {
        QMetaObject::invokeMethod(this, [this] {
            close();
            qDeleteAll(findChildren<ScriptedConnection *>(Qt::FindDirectChildrenOnly));
            moveToThread(m_front.thread());
            thread.quit();
        });
        thread.wait();
    }

    ScriptedAnswer takeAnswer(RecordedRequest request) override
    {
        const auto path = request.path;
        ScriptedAnswer answer = ScriptedAnswer::whole("no script for " + path, "text/plain");
        answer.status(501, "Not Scripted");
        {
            const QMutexLocker lock(&mutex);
            requests.append(std::move(request));
            if (!inOrder.isEmpty()) {
                answer = inOrder.takeFirst();
            } else if (auto found = byPath.find(path); found != byPath.end()) {
                answer = found->size() > 1 ? found->takeFirst() : found->first();
            }
        }
        Q_EMIT m_front.changed();
        return answer;
    }

    void reachGate(const QByteArray &gate, QObject *context, std::function<void()> pass) override
    {
        {
            const QMutexLocker lock(&mutex);
            ++reached[gate];
        }
        m_waiting[gate].append({context, std::move(pass)});
        Q_EMIT m_front.changed();
        passGate(gate);
    }

    void release(const QByteArray &gate, int count)
    {
        m_released[gate] += count;
        passGate(gate);
    }

    void countReceived(qint64 bytes) override { count(received, bytes); }
    void countSent(qint64 bytes) override { count(sent, bytes); }

    void closedByClient() override
    {
        {
            const QMutexLocker lock(&mutex);
            ++closed;
        }
        Q_EMIT m_front.changed();
    }

    [[nodiscard]] quint16 boundPort() const { return m_port; }
    [[nodiscard]] bool isTls() const { return m_isTls; }

    template<typename T>
    [[nodiscard]] T get(const T &value)
    {
        const QMutexLocker lock(&mutex);
        return value;
    }

    QThread thread;
    QMutex mutex;
    QList<ScriptedAnswer> inOrder;
    QHash<QByteArray, QList<ScriptedAnswer>> byPath;
    QList<RecordedRequest> requests;
    QHash<QByteArray, int> reached;
    Greeting greeting = Greeting::Serve;
    int connections = 0;
    int closed = 0;
    qint64 received = 0;
    qint64 sent = 0;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        const auto how = get(greeting);
        QTcpSocket *socket = nullptr;
        if (m_isTls && how == Greeting::Serve) {
            auto *ssl = new QSslSocket(this);
            ssl->setSslConfiguration(m_configuration);
            socket = ssl;
        } else {
            socket = new QTcpSocket(this);
        }
        socket->setSocketDescriptor(descriptor);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        int number = 0;
        {
            const QMutexLocker lock(&mutex);
            number = connections++;
        }
        if (how == Greeting::CloseAtOnce) {
            delete socket;
        } else {
            new ScriptedConnection(socket, number, how == Greeting::Silence, *this, this);
            if (auto *ssl = qobject_cast<QSslSocket *>(socket))
                ssl->startServerEncryption();
        }
        Q_EMIT m_front.changed();
    }

private:
    struct Waiting {
        QPointer<QObject> context;
        std::function<void()> pass;
    };

    void passGate(const QByteArray &gate)
    {
        while (m_released.value(gate) > 0 && !m_waiting.value(gate).isEmpty()) {
            const auto next = m_waiting[gate].takeFirst();
            if (!next.context)
                continue; // its client has gone
            --m_released[gate];
            QMetaObject::invokeMethod(next.context.data(), next.pass, Qt::QueuedConnection);
        }
    }

    void count(qint64 &counter, qint64 bytes)
    {
        const QMutexLocker lock(&mutex);
        counter += bytes;
    }

    ScriptedHttpServer &m_front;
    bool m_isTls;
    quint16 m_port = 0;
    QSslConfiguration m_configuration;
    QHash<QByteArray, QList<Waiting>> m_waiting;
    QHash<QByteArray, int> m_released;
};

ScriptedHttpServer::ScriptedHttpServer(std::optional<ServerTls> tls)
    : d(std::make_unique<Private>(*this, std::move(tls)))
{
}

ScriptedHttpServer::~ScriptedHttpServer() = default;

quint16 ScriptedHttpServer::port() const
{
    return d->boundPort();
}

QUrl ScriptedHttpServer::url(const QString &path) const
{
    const auto scheme = d->isTls() ? QStringLiteral("https") : QStringLiteral("http");
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(port()).arg(path));
}

void ScriptedHttpServer::answer(const QByteArray &path, ScriptedAnswer answer)
{
    const QMutexLocker lock(&d->mutex);
    d->byPath[path].append(std::move(answer));
}

void ScriptedHttpServer::answerNext(ScriptedAnswer answer)
{
    const QMutexLocker lock(&d->mutex);
    d->inOrder.append(std::move(answer));
}

void ScriptedHttpServer::setGreeting(Greeting greeting)
{
    const QMutexLocker lock(&d->mutex);
    d->greeting = greeting;
}

void ScriptedHttpServer::release(const QByteArray &gate, int count)
{
    QMetaObject::invokeMethod(d.get(), [this, gate, count] { d->release(gate, count); });
}

bool ScriptedHttpServer::waitForGate(const QByteArray &gate, int count)
{
    return waitUntil([&] { return d->get(d->reached).value(gate) >= count; });
}

QList<RecordedRequest> ScriptedHttpServer::requests() const
{
    return d->get(d->requests);
}

bool ScriptedHttpServer::waitForRequests(int count)
{
    return waitUntil([&] { return requests().size() >= count; });
}

int ScriptedHttpServer::connectionCount() const
{
    return d->get(d->connections);
}

bool ScriptedHttpServer::waitForConnections(int count)
{
    return waitUntil([&] { return connectionCount() >= count; });
}

int ScriptedHttpServer::closedByClientCount() const
{
    return d->get(d->closed);
}

bool ScriptedHttpServer::waitForClosedByClient(int count)
{
    return waitUntil([&] { return closedByClientCount() >= count; });
}

qint64 ScriptedHttpServer::receivedBytes() const
{
    return d->get(d->received);
}

qint64 ScriptedHttpServer::sentBytes() const
{
    return d->get(d->sent);
}

bool ScriptedHttpServer::waitUntilSendingRests(std::chrono::milliseconds quiet)
{
    auto last = sentBytes();
    QDeadlineTimer rest(quiet);
    return waitUntil([&] {
        if (const auto now = sentBytes(); now != last) {
            last = now;
            rest = QDeadlineTimer(quiet);
        }
        return rest.hasExpired();
    });
}

bool ScriptedHttpServer::waitUntil(const std::function<bool()> &isMet)
{
    const QDeadlineTimer deadline(10s);
    QEventLoop loop;
    QTimer look; // for what has no signal, such as the passing of time
    connect(this, &ScriptedHttpServer::changed, &loop, &QEventLoop::quit);
    connect(&look, &QTimer::timeout, &loop, &QEventLoop::quit);
    look.start(5ms);
    while (!isMet()) {
        if (deadline.hasExpired())
            return false;
        loop.exec();
    }
    return true;
}

} // namespace oriel::test
