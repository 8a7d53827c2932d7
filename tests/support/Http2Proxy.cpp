// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Http2Proxy.h"

#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace oriel::test {

namespace {

constexpr int patienceMs = 10'000;
constexpr int portsTried = 5; // nghttpx cannot be given port 0, so somebody else may take the one that was free

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

Http2Proxy::Http2Proxy(quint16 serverPort)
{
    for (int i = 0; i < portsTried && !isRunning(); ++i) {
        if (const auto port = freePort(); start(port, serverPort))
            m_port = port;
    }
}

Http2Proxy::~Http2Proxy()
{
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

bool Http2Proxy::start(quint16 port, quint16 serverPort)
{
    const QString folder = QStringLiteral(ORIEL_TEST_DATA "/tls/");
    const auto program = QStandardPaths::findExecutable(
        u"nghttpx"_s, qEnvironmentVariable("PATH").split(u':') << u"/usr/sbin"_s); // where Debian has it
    m_process.start(
        program,
        {u"--conf=/dev/null"_s, u"--frontend=127.0.0.1,%1"_s.arg(port), u"--backend=127.0.0.1,%1"_s.arg(serverPort),
         u"--single-process"_s, u"--single-thread"_s, u"--no-ocsp"_s, u"--accesslog-file=/dev/stdout"_s,
         u"--accesslog-format=$alpn $remote_port $status"_s, folder + u"server-key.pem"_s, folder + u"server.pem"_s});
    m_process.setReadChannel(QProcess::StandardError);
    QByteArray said;
    while (m_process.state() != QProcess::NotRunning && !said.contains("Listening on")) {
        if (!m_process.waitForReadyRead(patienceMs) && m_process.state() != QProcess::NotRunning)
            break;
        said += m_process.readAllStandardError();
    }
    said += m_process.readAllStandardError();
    m_process.setReadChannel(QProcess::StandardOutput);
    if (said.contains("Listening on") && m_process.state() == QProcess::Running)
        return true;
    m_why = program.isEmpty() ? u"nghttpx is missing: install nghttp2-proxy"_s : QString::fromUtf8(said);
    m_process.kill();
    m_process.waitForFinished(patienceMs);
    return false;
}

QUrl Http2Proxy::url(const QString &path) const
{
    QUrl url(u"https://127.0.0.1"_s);
    url.setPort(m_port);
    url.setPath(path);
    return url;
}

QList<Http2Request> Http2Proxy::requests(int count)
{
    const auto read = [this, count] {
        while (m_process.canReadLine()) {
            const auto words = m_process.readLine().trimmed().split(' ');
            m_requests.append({words.value(0), words.value(1).toUShort(), words.value(2).toInt()});
        }
        return m_requests.size() >= count;
    };
    (void)QTest::qWaitFor(read, patienceMs);
    return m_requests;
}

} // namespace oriel::test
