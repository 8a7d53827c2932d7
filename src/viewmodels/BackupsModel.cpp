// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/BackupsModel.h"

#include <QLocale>

#include <algorithm>

namespace oriel {

namespace {

bool holds(const std::vector<Backup> &backups, const QString &file)
{
    return std::ranges::any_of(backups, [&file](const Backup &backup) { return backup.file == file; });
}

QString reasonWords(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Asked: return BackupsModel::tr("Made when you asked");
    case BackupReason::Daily: return BackupsModel::tr("Daily backup");
    case BackupReason::BeforeMigration: return BackupsModel::tr("Made before an upgrade");
    case BackupReason::BeforeRestore: return BackupsModel::tr("Made before a restore");
    }
    return {};
}

} // namespace

int BackupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_backups.size());
}

QVariant BackupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &backup = m_backups.at(std::size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case TimeRole: return timeWords(backup.madeAt);
    case ReasonRole: return reasonWords(backup.reason);
    case SizeRole: return sizeWords(backup.sizeBytes);
    default: return {};
    }
}

QHash<int, QByteArray> BackupsModel::roleNames() const
{
    return {{TimeRole, "time"}, {ReasonRole, "reason"}, {SizeRole, "size"}};
}

void BackupsModel::show(const std::vector<Backup> &backups)
{
    const auto before = m_backups.size();
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!holds(backups, m_backups[std::size_t(row)].file))
            takeAway(row);
    }
    for (int row = 0; row < int(backups.size()); ++row) {
        const auto &wanted = backups[std::size_t(row)];
        const auto isWanted = [&wanted](const Backup &backup) { return backup.file == wanted.file; };
        const auto known = std::ranges::find_if(m_backups, isWanted);
        if (known != m_backups.end() && known == m_backups.begin() + row) {
            if (*known != wanted) {
                *known = wanted;
                Q_EMIT dataChanged(index(row), index(row), {Qt::DisplayRole, TimeRole, ReasonRole, SizeRole});
            }
            continue;
        }
        if (known != m_backups.end()) // in another place: a clock was set back
            takeAway(int(known - m_backups.begin()));
        beginInsertRows({}, row, row);
        m_backups.insert(m_backups.begin() + row, wanted);
        endInsertRows();
    }
    if (m_backups.size() != before)
        Q_EMIT countChanged();
}

void BackupsModel::takeAway(int row)
{
    beginRemoveRows({}, row, row);
    m_backups.erase(m_backups.begin() + row);
    endRemoveRows();
}

QString BackupsModel::timeWords(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString BackupsModel::sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace oriel
