// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ConnectProbe.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>

namespace oriel {

using namespace Qt::StringLiterals;

ConnectProbe::ConnectProbe(const QUrl &url, const ProxySettings &settings)
    : m_isTls(url.scheme() == "https"_L1)
{
    QString host = url.host();
    int port = url.port(m_isTls ? 443 : 80);
    if (settings.kind == ProxyKind::System) {
        const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        if (!proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy) {
            m_isProxied = true;
            host = proxies.first().hostName();
            port = proxies.first().port();
        }
    } else if (settings.kind != ProxyKind::None) {
        m_isProxied = true;
        host = settings.host;
        port = settings.port;
    }
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.connectToHost(host, quint16(port));
}

ErrorPhase ConnectProbe::phase() const
{
    if (m_isProxied)
        return isReached() ? ErrorPhase::Connect : ErrorPhase::Proxy;
    if (m_socket.state() == QAbstractSocket::HostLookupState || m_socket.error() == QAbstractSocket::HostNotFoundError)
        return ErrorPhase::Dns;
    return isReached() && m_isTls ? ErrorPhase::Tls : ErrorPhase::Connect;
}

} // namespace oriel
