// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/NetworkAccessPool.h"

#include "net/TlsSettings.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>

#include <algorithm>
#include <ranges>

namespace oriel {

namespace {

class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return systemProxyForQuery(query); }
};

void applyProxy(QNetworkAccessManager &manager, const ProxySettings &settings)
{
    if (settings.kind == ProxyKind::System) {
        manager.setProxyFactory(new SystemProxies); // the manager owns it
        return;
    }
    QNetworkProxy proxy(QNetworkProxy::NoProxy);
    if (settings.kind != ProxyKind::None) {
        proxy.setType(settings.kind == ProxyKind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy);
        proxy.setHostName(settings.host);
        proxy.setPort(settings.port);
        proxy.setUser(settings.user);
        proxy.setPassword(QString::fromUtf8(settings.password.reveal()));
    }
    manager.setProxy(proxy);
}

} // namespace

struct NetworkAccessPool::Lease::Entry {
    NetworkProfile profile;
    QSslConfiguration tls;
    QNetworkAccessManager manager;
    int streams = 0;
    NetworkAccessPool *pool = nullptr; //!< null once the pool has forgotten it or has gone
};

NetworkAccessPool::NetworkAccessPool() = default;

NetworkAccessPool::~NetworkAccessPool()
{
    for (const auto &entry : m_entries)
        entry->pool = nullptr;
}

NetworkAccessPool::Lease::Lease(std::shared_ptr<Entry> entry)
    : m_entry(std::move(entry))
{
    ++m_entry->streams;
}

NetworkAccessPool::Lease::~Lease()
{
    handBack();
}

void NetworkAccessPool::Lease::handBack()
{
    if (!m_isHandedBack)
        --m_entry->streams;
    m_isHandedBack = true;
}

QNetworkAccessManager &NetworkAccessPool::Lease::manager() const
{
    return m_entry->manager;
}

const QSslConfiguration &NetworkAccessPool::Lease::tls() const
{
    return m_entry->tls;
}

void NetworkAccessPool::Lease::spoil()
{
    if (m_entry->pool)
        m_entry->pool->forget(*m_entry);
}

int NetworkAccessPool::streamCount() const
{
    int count = 0;
    for (const auto &entry : m_entries)
        count += entry->streams;
    return count;
}

Result<std::unique_ptr<NetworkAccessPool::Lease>> NetworkAccessPool::lease(const NetworkProfile &profile)
{
    auto newestFirst = std::views::reverse(m_entries);
    const auto free = std::ranges::find_if(newestFirst, [&](const auto &entry) {
        return entry->streams < streamsPerManager && entry->profile == profile;
    });
    if (free != newestFirst.end())
        return std::unique_ptr<Lease>(new Lease(*free));

    const auto alike = std::ranges::find_if(newestFirst, [&](const auto &entry) { return entry->profile == profile; });
    auto tls = alike != newestFirst.end() ? Result<QSslConfiguration>((*alike)->tls) : tlsConfiguration(profile);
    if (!tls)
        return std::unexpected(tls.error());
    auto entry = std::make_shared<Lease::Entry>();
    entry->profile = profile;
    entry->tls = std::move(*tls);
    entry->pool = this;
    entry->manager.setAutoDeleteReplies(false);
    applyProxy(entry->manager, profile.proxy);
    dropOldIdle();
    m_entries.push_back(entry);
    return std::unique_ptr<Lease>(new Lease(std::move(entry)));
}

void NetworkAccessPool::forget(Lease::Entry &entry)
{
    entry.pool = nullptr;
    std::erase_if(m_entries, [&](const auto &kept) { return kept.get() == &entry; });
}

void NetworkAccessPool::dropOldIdle()
{
    auto idle = std::size_t(std::ranges::count_if(m_entries, [](const auto &entry) { return entry->streams == 0; }));
    std::erase_if(m_entries, [&](const auto &entry) {
        const bool isDropped = entry->streams == 0 && idle >= idleManagersKept;
        idle -= isDropped ? 1 : 0;
        return isDropped;
    });
}

} // namespace oriel
