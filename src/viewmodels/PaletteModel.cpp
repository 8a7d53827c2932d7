// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/PaletteModel.h"

namespace oriel {

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &entry = m_entries.at(std::size_t(index.row()));
    switch (role) {
    case IdRole: return entry.id;
    case CommandRole: return entry.kind == PaletteEntry::Kind::Command;
    case Qt::DisplayRole:
    case NameRole: return entry.name;
    case MarkedNameRole: return entry.markedName;
    case DetailRole: return entry.detail;
    default: return {};
    }
}

QHash<int, QByteArray> PaletteModel::roleNames() const
{
    return {{IdRole, "entryId"},
            {CommandRole, "isCommand"},
            {NameRole, "name"},
            {MarkedNameRole, "markedName"},
            {DetailRole, "detail"}};
}

void PaletteModel::show(std::vector<PaletteEntry> entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace oriel
