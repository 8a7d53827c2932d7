// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/WelcomeController.h"

#include "domain/ErrorWords.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

WelcomeController::WelcomeController(ProviderDesk *desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    lookAnew();
}

WelcomeController::~WelcomeController()
{
    m_stop.request_stop();
}

QVariantList WelcomeController::servers() const
{
    QVariantList list;
    for (const auto &server : m_servers) {
        const QString models = server.models.empty() ? tr("no models yet")
                                                     : tr("%n models", nullptr, int(server.models.size()));
        list.append(QVariantMap{{u"title"_s, server.title}, {u"details"_s, tr("%1 · %2").arg(server.address, models)}});
    }
    return list;
}

void WelcomeController::lookAnew()
{
    if (!m_desk)
        return;
    const auto providers = m_desk->providers();
    const bool isFirst = std::ranges::none_of(providers, [](const ProviderEntry &provider) {
        return provider.isReady && provider.draft.kind != ProviderKind::Offline;
    });
    if (isFirst != std::exchange(m_isFirst, isFirst))
        Q_EMIT firstChanged();
}

void WelcomeController::look()
{
    if (!m_desk || !m_isFirst || std::exchange(m_hasLooked, true))
        return;
    m_searching = true;
    Q_EMIT serversChanged();
    doLook();
}

QCoro::Task<void> WelcomeController::doLook()
{
    const QPointer<WelcomeController> self(this);
    LocalServerList found = co_await m_desk->findLocal(m_stop.get_token());
    if (!self)
        co_return;
    m_servers = std::move(found.servers);
    m_searching = false;
    Q_EMIT serversChanged();
}

void WelcomeController::use(int server)
{
    if (server >= 0 && server < int(m_servers.size()))
        doUse(m_servers[std::size_t(server)]);
}

QCoro::Task<void> WelcomeController::doUse(LocalServer server)
{
    const QPointer<WelcomeController> self(this);
    auto draft = server.draft;
    if (!server.models.empty())
        draft.defaultModel = server.models.front().id;
    const Result<void> done = co_await m_desk->add(draft, Secret());
    if (!self)
        co_return;
    setError(done ? QString() : wordsFor(done.error(), server.title).sentence());
    if (!done)
        co_return;
    lookAnew();
    Q_EMIT chosen(draft.id.value, draft.defaultModel, draft.defaultModel.isEmpty() ? server.title : draft.defaultModel);
}

void WelcomeController::setError(const QString &error)
{
    if (error != std::exchange(m_error, error))
        Q_EMIT errorChanged();
}

} // namespace oriel
