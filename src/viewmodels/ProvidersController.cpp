// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ProvidersController.h"

#include "domain/ErrorWords.h"
#include "viewmodels/ProviderWords.h"

#include <QPointer>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oriel {

namespace {

constexpr auto undoTime = 10s;

QString ProviderDraft::*memberNamed(const QString &name)
{
    static const std::array members{std::pair(u"address"_s, &ProviderDraft::baseUrl),
                                    std::pair(u"model"_s, &ProviderDraft::defaultModel),
                                    std::pair(u"proxy"_s, &ProviderDraft::proxy),
                                    std::pair(u"authority"_s, &ProviderDraft::caFile),
                                    std::pair(u"certificate"_s, &ProviderDraft::clientCertificateFile),
                                    std::pair(u"certificateKey"_s, &ProviderDraft::clientKeyFile),
                                    std::pair(u"fingerprint"_s, &ProviderDraft::fingerprint),
                                    std::pair(u"patch"_s, &ProviderDraft::bodyPatch)};
    for (const auto &[known, member] : members) {
        if (known == name)
            return member;
    }
    return nullptr;
}

} // namespace

ProvidersController::ProvidersController(ProviderDesk *desk, Delay &delay, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_delay(delay)
{
    load();
}

ProvidersController::~ProvidersController()
{
    m_removal.request_stop();
    for (auto &[id, stop] : m_stops)
        stop.request_stop();
}

QVariantList ProvidersController::templates() const
{
    QVariantList list;
    for (const auto &one : m_templates)
        list.append(QVariantMap{{u"title"_s, one.title},
                                {u"name"_s, one.draft.id.value},
                                {u"needsAddress"_s, one.needsAddress},
                                {u"needsKey"_s, one.needsKey}});
    return list;
}

void ProvidersController::load()
{
    if (!m_desk)
        return;
    auto all = m_desk->providers();
    std::erase_if(all, [this](const ProviderEntry &one) { return !one.isSetUp || one.draft.id == m_removedId; });
    m_providers.show(all, m_desk->defaultProvider());
    auto made = m_desk->templates();
    if (made != m_templates) {
        m_templates = std::move(made);
        Q_EMIT templatesChanged();
    }
    Q_EMIT providersChanged();
}

void ProvidersController::add(int fromTemplate, const QString &name, const QString &address, const QString &key)
{
    if (m_adding || fromTemplate < 0 || fromTemplate >= int(m_templates.size()))
        return;
    const auto &made = m_templates[std::size_t(fromTemplate)];
    auto draft = made.draft;
    draft.id.value = name.trimmed();
    draft.baseUrl = address.trimmed();
    if (made.needsAddress && draft.baseUrl.isEmpty())
        return setAddError(tr("%1 needs an address.").arg(made.title));
    setAdding(true);
    setAddError({});
    doAdd(std::move(draft), Secret(key.trimmed().toUtf8()));
}

QCoro::Task<void> ProvidersController::doAdd(ProviderDraft draft, Secret key)
{
    const QPointer<ProvidersController> self(this);
    const auto id = draft.id;
    if (id == m_removedId)
        finishRemoval(); // what is added now is another one
    const Result<void> done = co_await m_desk->add(std::move(draft), std::move(key));
    if (!self)
        co_return;
    setAdding(false);
    setAddError(done ? QString() : wordsFor(done.error()).sentence());
    load();
    if (done)
        Q_EMIT added(id.value);
}

bool ProvidersController::change(const QString &provider, const QVariantMap &members)
{
    const ProviderId id{provider};
    const int row = m_providers.rowOf(id);
    if (row < 0)
        return false;
    auto draft = m_providers.entry(row).draft;
    for (auto member = members.begin(); member != members.end(); ++member) {
        const auto field = memberNamed(member.key());
        if (!field)
            return false;
        draft.*field = member.value().toString().trimmed();
    }
    const auto done = m_desk->change(draft);
    say(id, done, tr("Saved. It counts from the next question on."));
    return done.has_value();
}

void ProvidersController::remove(const QString &provider)
{
    const ProviderId id{provider};
    if (m_providers.rowOf(id) < 0)
        return;
    const QString title = titleOf(id);
    stop(provider);
    finishRemoval();
    if (const auto done = m_desk->remove(id); !done)
        return say(id, done, {});
    m_removedId = id;
    m_removal = std::stop_source();
    setRemoved(title);
    load();
    forgetLater(id, m_removal.get_token());
}

void ProvidersController::undoRemove()
{
    if (m_removedId.value.isEmpty())
        return;
    m_removal.request_stop();
    const auto id = std::exchange(m_removedId, {});
    setRemoved({});
    const auto done = m_desk->undoRemove(id);
    load();
    say(id, done, tr("%1 is back, with its keys.").arg(titleOf(id)));
}

void ProvidersController::finishRemoval()
{
    if (m_removedId.value.isEmpty())
        return;
    m_removal.request_stop();
    const auto id = std::exchange(m_removedId, {});
    setRemoved({});
    forget(id);
}

QCoro::Task<void> ProvidersController::forgetLater(ProviderId id, std::stop_token stop)
{
    const QPointer<ProvidersController> self(this);
    co_await m_delay.wait(undoTime, stop);
    if (!self || stop.stop_requested() || m_removedId != id)
        co_return;
    finishRemoval();
}

QCoro::Task<void> ProvidersController::forget(ProviderId id)
{
    const QPointer<ProvidersController> self(this);
    ++m_forgetting;
    const Result<void> done = co_await m_desk->forgetKeys(id);
    if (!self)
        co_return;
    --m_forgetting;
    load();
    if (!done)
        say(id, done, {});
}

void ProvidersController::makeDefault(const QString &provider)
{
    const ProviderId id{provider};
    const int row = m_providers.rowOf(id);
    if (row < 0)
        return;
    const auto done = m_desk->setDefaultProvider(id);
    const QString model = m_providers.entry(row).draft.defaultModel;
    say(id, done, tr("New conversations ask %1.").arg(titleOf(id)));
    if (done)
        Q_EMIT defaultChosen(provider, model, model.isEmpty() ? titleOf(id) : model);
}

void ProvidersController::setKey(const QString &provider, const QString &name, const QString &key)
{
    if (!m_desk)
        return;
    const QString keyName = name.trimmed().isEmpty() ? u"default"_s : name.trimmed();
    doSetKey({provider}, keyName, Secret(key.trimmed().toUtf8()));
}

QCoro::Task<void> ProvidersController::doSetKey(ProviderId id, QString name, Secret key)
{
    const QPointer<ProvidersController> self(this);
    const Result<void> done = co_await m_desk->setKey(id, name, std::move(key));
    if (self)
        say(id, done, tr("The key “%1” is kept. It counts from the next question on.").arg(name));
}

void ProvidersController::useKey(const QString &provider, const QString &name)
{
    const ProviderId id{provider};
    if (m_desk)
        say(id, m_desk->useKey(id, name), tr("The key “%1” is used from the next question on.").arg(name));
}

void ProvidersController::removeKey(const QString &provider, const QString &name)
{
    if (m_desk)
        doRemoveKey({provider}, name);
}

QCoro::Task<void> ProvidersController::doRemoveKey(ProviderId id, QString name)
{
    const QPointer<ProvidersController> self(this);
    const Result<void> done = co_await m_desk->removeKey(id, name);
    if (self)
        say(id, done, tr("The key “%1” is removed.").arg(name));
}

void ProvidersController::setHeader(const QString &provider, const QString &name, const QString &value, bool secret)
{
    if (m_desk)
        doSetHeader({provider}, {name.trimmed(), Secret(value.trimmed().toUtf8()), secret});
}

QCoro::Task<void> ProvidersController::doSetHeader(ProviderId id, CustomHeader header)
{
    const QPointer<ProvidersController> self(this);
    const QString name = header.name;
    const Result<void> done = co_await m_desk->setHeader(id, std::move(header));
    if (!self)
        co_return;
    say(id, done, tr("The header “%1” goes with every request from now on.").arg(name));
    if (done)
        Q_EMIT headerKept(id.value, name);
}

void ProvidersController::removeHeader(const QString &provider, const QString &name)
{
    if (m_desk)
        doRemoveHeader({provider}, name);
}

QCoro::Task<void> ProvidersController::doRemoveHeader(ProviderId id, QString name)
{
    const QPointer<ProvidersController> self(this);
    const Result<void> done = co_await m_desk->removeHeader(id, name);
    if (self)
        say(id, done, tr("The header “%1” is removed.").arg(name));
}

void ProvidersController::test(const QString &provider)
{
    const ProviderId id{provider};
    if (const auto stop = begin(id))
        doTest(id, *stop);
}

QCoro::Task<void> ProvidersController::doTest(ProviderId id, std::stop_token stop)
{
    const QPointer<ProvidersController> self(this);
    const Result<HealthReport> report = co_await m_desk->test(id, stop);
    if (!self)
        co_return;
    const int row = m_providers.rowOf(id);
    if (row < 0)
        co_return;
    auto remarks = m_providers.remarks(row);
    remarks.isBusy = false;
    remarks.health.reset();
    if (stop.stop_requested()) {
        remarks.notice = tr("The test was stopped.");
    } else if (!report) {
        remarks.notice = wordsFor(report.error(), titleOf(id)).sentence();
        remarks.hasFailed = true;
    } else {
        remarks.health = *report;
        remarks.notice = healthSentence(*report, titleOf(id));
        remarks.hasFailed = report->failedAt.has_value();
    }
    m_providers.remark(row, std::move(remarks));
}

void ProvidersController::lookForModels(const QString &provider)
{
    const ProviderId id{provider};
    if (const auto stop = begin(id))
        doLookForModels(id, *stop);
}

QCoro::Task<void> ProvidersController::doLookForModels(ProviderId id, std::stop_token stop)
{
    const QPointer<ProvidersController> self(this);
    const Result<ModelList> found = co_await m_desk->models(id, stop);
    if (!self)
        co_return;
    const int row = m_providers.rowOf(id);
    if (row < 0)
        co_return;
    auto remarks = m_providers.remarks(row);
    remarks.isBusy = false;
    remarks.hasFailed = !found && !stop.stop_requested();
    if (found) {
        remarks.models.clear();
        for (const auto &model : found->models)
            remarks.models << model.id;
        remarks.models.sort(Qt::CaseInsensitive);
        remarks.notice = tr("It offers %n models.", nullptr, int(remarks.models.size()));
    } else {
        remarks.notice = stop.stop_requested() ? tr("Stopped.") : wordsFor(found.error(), titleOf(id)).sentence();
    }
    m_providers.remark(row, std::move(remarks));
}

void ProvidersController::stop(const QString &provider)
{
    if (const auto running = m_stops.find(provider); running != m_stops.end())
        running->second.request_stop();
}

std::optional<std::stop_token> ProvidersController::begin(const ProviderId &id)
{
    const int row = m_providers.rowOf(id);
    if (!m_desk || row < 0 || m_providers.remarks(row).isBusy)
        return std::nullopt;
    ProvidersModel::Remarks remarks;
    remarks.isBusy = true;
    remarks.models = m_providers.remarks(row).models;
    m_providers.remark(row, std::move(remarks));
    auto &stop = m_stops[id.value];
    stop = std::stop_source();
    return stop.get_token();
}

void ProvidersController::tell(const ProviderId &id, const QString &notice, bool failed)
{
    const int row = m_providers.rowOf(id);
    if (row < 0)
        return;
    ProvidersModel::Remarks remarks; // its health was of the provider as it was
    remarks.isBusy = m_providers.remarks(row).isBusy;
    remarks.models = m_providers.remarks(row).models;
    remarks.notice = notice;
    remarks.hasFailed = failed;
    m_providers.remark(row, std::move(remarks));
}

void ProvidersController::say(const ProviderId &id, const Result<void> &result, const QString &whenDone)
{
    load();
    tell(id, result ? whenDone : wordsFor(result.error(), titleOf(id)).sentence(), !result);
}

void ProvidersController::setAdding(bool adding)
{
    if (adding != std::exchange(m_adding, adding))
        Q_EMIT addingChanged();
}

void ProvidersController::setAddError(const QString &error)
{
    if (error != std::exchange(m_addError, error))
        Q_EMIT addErrorChanged();
}

void ProvidersController::setRemoved(const QString &title)
{
    if (title != std::exchange(m_removedTitle, title))
        Q_EMIT removedChanged();
}

QString ProvidersController::titleOf(const ProviderId &id) const
{
    const int row = m_providers.rowOf(id);
    return row < 0 ? id.value : m_providers.entry(row).title;
}

} // namespace oriel
