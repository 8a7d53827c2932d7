// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/SearchResultsModel.h"

namespace oriel {

int SearchResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_results.size());
}

QVariant SearchResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &result = m_results.at(std::size_t(index.row()));
    switch (role) {
    case ConversationRole: return result.conversation.value;
    case MessageRole: return result.message.value;
    case Qt::DisplayRole:
    case TitleRole: return result.title;
    case MarkedTitleRole: return result.markedTitle;
    case ExcerptRole: return result.excerpt;
    case MarkedExcerptRole: return result.markedExcerpt;
    case DetailRole: return result.detail;
    case SectionRole: return result.message.value.isEmpty() ? tr("Titles") : tr("Messages");
    default: return {};
    }
}

QHash<int, QByteArray> SearchResultsModel::roleNames() const
{
    return {{ConversationRole, "conversationId"},
            {MessageRole, "messageId"},
            {TitleRole, "title"},
            {MarkedTitleRole, "markedTitle"},
            {ExcerptRole, "excerpt"},
            {MarkedExcerptRole, "markedExcerpt"},
            {DetailRole, "detail"},
            {SectionRole, "section"}};
}

void SearchResultsModel::show(std::vector<SearchResult> results)
{
    if (results == m_results)
        return;
    beginResetModel();
    m_results = std::move(results);
    endResetModel();
    Q_EMIT countChanged();
}

void SearchResultsModel::append(const std::vector<SearchResult> &more)
{
    if (more.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(more.size()) - 1);
    m_results.insert(m_results.end(), more.begin(), more.end());
    endInsertRows();
    Q_EMIT countChanged();
}

} // namespace oriel
