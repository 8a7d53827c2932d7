// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ProvidersModel.h"

#include "viewmodels/ProviderWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QVariantList keyList(const ProviderEntry &provider)
{
    QVariantList keys;
    for (const auto &key : provider.keys) {
        const QString place = key.isInKeychain ? ProvidersModel::tr("in the keychain")
                                               : ProvidersModel::tr("in the encrypted key file");
        keys.append(QVariantMap{{u"name"_s, key.name}, {u"place"_s, place}, {u"active"_s, key.isActive}});
    }
    return keys;
}

QVariantList headerList(const ProviderEntry &provider)
{
    QVariantList headers;
    for (const auto &header : provider.headers) {
        const QString words = header.isSecret ? ProvidersModel::tr("%1 · secret, kept as the keys are").arg(header.name)
                                              : ProvidersModel::tr("%1: %2").arg(header.name, header.value);
        headers.append(QVariantMap{{u"name"_s, header.name}, {u"words"_s, words}});
    }
    return headers;
}

QVariantList healthList(const std::optional<HealthReport> &report, const QString &title)
{
    QVariantList list;
    if (!report)
        return list;
    for (const auto &line : healthLines(*report, title))
        list.append(QVariantMap{{u"layer"_s, line.layer}, {u"words"_s, line.words}, {u"failed"_s, line.failed}});
    return list;
}

QVariantMap draftMap(const ProviderDraft &draft)
{
    return {{u"address"_s, draft.baseUrl},
            {u"model"_s, draft.defaultModel},
            {u"proxy"_s, draft.proxy},
            {u"authority"_s, draft.caFile},
            {u"certificate"_s, draft.clientCertificateFile},
            {u"certificateKey"_s, draft.clientKeyFile},
            {u"fingerprint"_s, draft.fingerprint},
            {u"patch"_s, draft.bodyPatch}};
}

bool holds(const std::vector<ProviderEntry> &providers, const ProviderId &id)
{
    return std::ranges::any_of(providers, [&id](const ProviderEntry &one) { return one.draft.id == id; });
}

} // namespace

int ProvidersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ProvidersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &[entry, isDefault, remarks] = m_rows.at(std::size_t(index.row()));
    switch (role) {
    case IdRole: return entry.draft.id.value;
    case Qt::DisplayRole:
    case TitleRole: return entry.title;
    case PlaceRole: return placeWords(entry);
    case ReadinessRole: return readinessWords(entry);
    case ReadyRole: return entry.isReady;
    case DefaultRole: return isDefault;
    case BuiltInRole: return entry.isBuiltIn;
    case OfflineRole: return entry.draft.kind == ProviderKind::Offline;
    case ModelRole: return entry.draft.defaultModel;
    case KeysRole: return keyList(entry);
    case HeadersRole: return headerList(entry);
    case DraftRole: return draftMap(entry.draft);
    case BusyRole: return remarks.isBusy;
    case HealthRole: return healthList(remarks.health, entry.title);
    case NoticeRole: return remarks.notice;
    case FailedRole: return remarks.hasFailed;
    case ModelsRole: return remarks.models;
    default: return {};
    }
}

QHash<int, QByteArray> ProvidersModel::roleNames() const
{
    return {{HeadersRole, "headers"},     {IdRole, "providerId"}, {TitleRole, "title"},       {PlaceRole, "place"},
            {ReadinessRole, "readiness"}, {ReadyRole, "ready"},   {DefaultRole, "isDefault"}, {BuiltInRole, "builtIn"},
            {OfflineRole, "offline"},     {ModelRole, "model"},   {KeysRole, "keys"},         {DraftRole, "draft"},
            {BusyRole, "busy"},           {HealthRole, "health"}, {NoticeRole, "notice"},     {FailedRole, "failed"},
            {ModelsRole, "models"}};
}

void ProvidersModel::show(const std::vector<ProviderEntry> &providers, const ProviderId &defaultProvider)
{
    const auto before = m_rows.size();
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!holds(providers, m_rows[std::size_t(row)].entry.draft.id))
            takeAway(row);
    }
    for (int row = 0; row < int(providers.size()); ++row) {
        const auto &wanted = providers[std::size_t(row)];
        const bool isDefault = wanted.draft.id == defaultProvider;
        int known = rowOf(wanted.draft.id);
        if (known > row) { // its file was put in another order
            takeAway(known);
            known = -1;
        }
        if (known < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, Row{wanted, isDefault, {}});
            endInsertRows();
            continue;
        }
        auto &shown = m_rows[std::size_t(row)];
        if (shown.entry == wanted && shown.isDefault == isDefault)
            continue;
        shown.entry = wanted;
        shown.isDefault = isDefault;
        Q_EMIT dataChanged(index(row), index(row),
                           {Qt::DisplayRole, TitleRole, PlaceRole, ReadinessRole, ReadyRole, DefaultRole, ModelRole,
                            KeysRole, HeadersRole, DraftRole});
    }
    if (m_rows.size() != before)
        Q_EMIT countChanged();
}

int ProvidersModel::rowOf(const ProviderId &id) const
{
    const auto found = std::ranges::find_if(m_rows, [&id](const Row &row) { return row.entry.draft.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void ProvidersModel::remark(int row, Remarks remarks)
{
    auto &shown = m_rows.at(std::size_t(row)).remarks;
    if (shown == remarks)
        return;
    shown = std::move(remarks);
    Q_EMIT dataChanged(index(row), index(row), {BusyRole, HealthRole, NoticeRole, FailedRole, ModelsRole});
}

void ProvidersModel::takeAway(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

} // namespace oriel
