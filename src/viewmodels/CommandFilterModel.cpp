// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/CommandFilterModel.h"

#include "text/Folding.h"

#include <algorithm>

namespace oriel {

CommandFilterModel::CommandFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &CommandFilterModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &CommandFilterModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &CommandFilterModel::countChanged);
}

void CommandFilterModel::setWords(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    m_folded = foldedForComparison(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
    Q_EMIT wordsChanged();
}

bool CommandFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto index = sourceModel()->index(row, 0, parent);
    QString all;
    for (const int role : {CommandRegistry::NameRole, CommandRegistry::SectionRole, CommandRegistry::KeyRole})
        all += foldedForComparison(index.data(role).toString()) + u'\n';
    return std::ranges::all_of(m_folded, [&all](const QString &word) { return all.contains(word); });
}

} // namespace oriel
