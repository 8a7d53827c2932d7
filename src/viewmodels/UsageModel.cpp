// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/UsageModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Of these nobody wants to read that there were none.
bool isRare(UsageFigure figure)
{
    return figure == UsageFigure::Errors || figure == UsageFigure::Retries || figure == UsageFigure::Cached;
}

} // namespace

int UsageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant UsageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &line = m_lines.at(std::size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return usageLineName(line, m_by, m_titles);
    case ValueRole: return usageFigureWords(line, m_figure);
    case RestRole: return restOf(line);
    default: return {};
    }
}

QHash<int, QByteArray> UsageModel::roleNames() const
{
    return {{NameRole, "name"}, {ValueRole, "value"}, {RestRole, "rest"}};
}

void UsageModel::show(std::vector<UsageLine> lines, UsageGroup by, UsageFigure figure, QHash<QString, QString> titles)
{
    const auto before = m_lines.size();
    beginResetModel();
    m_lines = std::move(lines);
    m_by = by;
    m_figure = figure;
    m_titles = std::move(titles);
    if (by == UsageGroup::Day) {
        std::ranges::sort(m_lines, std::ranges::greater(), &UsageLine::group);
    } else {
        // Absent is less than any: what is not known stands last.
        std::ranges::sort(m_lines, [figure](const UsageLine &one, const UsageLine &other) {
            const auto left = usageFigure(one, figure);
            const auto right = usageFigure(other, figure);
            return left == right ? one.group < other.group : left > right;
        });
    }
    endResetModel();
    if (m_lines.size() != before)
        Q_EMIT countChanged();
}

QString UsageModel::restOf(const UsageLine &line) const
{
    QStringList words;
    for (const auto figure : usageFigures) {
        const auto value = usageFigure(line, figure);
        if (figure != m_figure && value && !(isRare(figure) && *value == 0))
            words << tr("%1: %2").arg(usageFigureTitle(figure), usageFigureWords(line, figure));
    }
    return words.join(u" · "_s);
}

} // namespace oriel
