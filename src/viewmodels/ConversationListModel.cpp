// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ConversationListModel.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace oriel {

namespace {

//! The store's order, see ConversationList.
bool comesBefore(const Conversation &left, const Conversation &right)
{
    return std::tie(left.isPinned, left.activeAt, left.id) > std::tie(right.isPinned, right.activeAt, right.id);
}

QSet<QString> idsOf(const std::vector<Conversation> &conversations)
{
    QSet<QString> ids;
    for (const auto &conversation : conversations)
        ids.insert(conversation.id.value);
    return ids;
}

} // namespace

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &conversation = m_rows.at(std::size_t(index.row()));
    switch (role) {
    case IdRole: return conversation.id.value;
    case Qt::DisplayRole:
    case TitleRole: return titleWords(conversation.title);
    case SectionRole: return section(conversation);
    case PinnedRole: return conversation.isPinned;
    case ArchivedRole: return conversation.isArchived;
    case AnsweringRole: return m_answering.contains(conversation.id.value);
    case UnseenRole: return m_unseen.contains(conversation.id.value);
    default: return {};
    }
}

QHash<int, QByteArray> ConversationListModel::roleNames() const
{
    return {{IdRole, "conversationId"}, {TitleRole, "title"},         {SectionRole, "section"},
            {PinnedRole, "isPinned"},   {ArchivedRole, "isArchived"}, {AnsweringRole, "isAnswering"},
            {UnseenRole, "isUnseen"}};
}

std::optional<int> ConversationListModel::rowOf(const ConversationId &id) const
{
    const auto found = std::ranges::find(m_rows, id, &Conversation::id);
    return found == m_rows.end() ? std::nullopt : std::optional(int(found - m_rows.begin()));
}

void ConversationListModel::show(const std::vector<Conversation> &wanted)
{
    const auto before = m_rows.size();
    const auto wantedIds = idsOf(wanted);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!wantedIds.contains(m_rows[std::size_t(row)].id.value))
            takeOutRow(row);
    }
    const auto known = idsOf(m_rows);
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        auto end = row; // new ones come together
        while (end < wanted.size() && !known.contains(wanted[end].id.value))
            ++end;
        if (end > row) {
            beginInsertRows({}, int(row), int(end) - 1);
            m_rows.insert(m_rows.begin() + std::ptrdiff_t(row), wanted.begin() + std::ptrdiff_t(row),
                          wanted.begin() + std::ptrdiff_t(end));
            endInsertRows();
            row = end - 1;
            continue;
        }
        const auto there = std::ranges::find(m_rows.begin() + std::ptrdiff_t(row), m_rows.end(), wanted[row].id,
                                             &Conversation::id);
        const auto from = std::size_t(there - m_rows.begin());
        if (from != row) {
            beginMoveRows({}, int(from), int(from), {}, int(row));
            std::rotate(m_rows.begin() + std::ptrdiff_t(row), there, there + 1);
            endMoveRows();
        }
        update(int(row), wanted[row]);
    }
    if (m_rows.size() != before)
        Q_EMIT countChanged();
}

void ConversationListModel::append(const std::vector<Conversation> &more)
{
    const auto known = idsOf(m_rows);
    std::vector<Conversation> fresh;
    std::ranges::copy_if(more, std::back_inserter(fresh),
                         [&known](const Conversation &one) { return !known.contains(one.id.value); });
    if (fresh.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
    m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
    endInsertRows();
    Q_EMIT countChanged();
}

bool ConversationListModel::put(const Conversation &conversation)
{
    const auto old = rowOf(conversation.id);
    const auto place = int(std::ranges::count_if(m_rows, [&conversation](const Conversation &other) {
        return other.id != conversation.id && comesBefore(other, conversation);
    }));
    if (!old) {
        beginInsertRows({}, place, place);
        m_rows.insert(m_rows.begin() + place, conversation);
        endInsertRows();
        Q_EMIT countChanged();
    } else {
        if (place != *old) {
            beginMoveRows({}, *old, *old, {}, place > *old ? place + 1 : place);
            const auto first = m_rows.begin();
            if (place > *old)
                std::rotate(first + *old, first + *old + 1, first + place + 1);
            else
                std::rotate(first + place, first + *old, first + *old + 1);
            endMoveRows();
        }
        update(place, conversation);
    }
    return place < rowCount() - 1;
}

void ConversationListModel::takeOut(const ConversationId &id)
{
    if (const auto row = rowOf(id)) {
        takeOutRow(*row);
        Q_EMIT countChanged();
    }
}

void ConversationListModel::takeOutRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void ConversationListModel::update(int row, const Conversation &conversation)
{
    auto &shown = m_rows[std::size_t(row)];
    QList<int> roles;
    if (shown.title != conversation.title)
        roles << Qt::DisplayRole << TitleRole;
    if (section(shown) != section(conversation))
        roles << SectionRole;
    if (shown.isPinned != conversation.isPinned)
        roles << PinnedRole;
    if (shown.isArchived != conversation.isArchived)
        roles << ArchivedRole;
    shown = conversation;
    if (!roles.isEmpty())
        Q_EMIT dataChanged(index(row), index(row), roles);
}

void ConversationListModel::setToday(const QDate &today)
{
    if (m_today == today)
        return;
    m_today = today;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SectionRole});
}

void ConversationListModel::setAnswering(const ConversationId &id, bool is)
{
    mark(m_answering, id, is, AnsweringRole);
}

void ConversationListModel::setUnseen(const ConversationId &id, bool is)
{
    mark(m_unseen, id, is, UnseenRole);
}

void ConversationListModel::mark(QSet<QString> &marked, const ConversationId &id, bool is, int role)
{
    if (marked.contains(id.value) == is)
        return;
    if (is)
        marked.insert(id.value);
    else
        marked.remove(id.value);
    if (const auto row = rowOf(id))
        Q_EMIT dataChanged(index(*row), index(*row), {role});
}

QString ConversationListModel::section(const Conversation &conversation) const
{
    return conversation.isPinned ? tr("Pinned") : dayWords(conversation.activeAt, m_today);
}

QString ConversationListModel::dayWords(const QDateTime &time, const QDate &today)
{
    constexpr qint64 week = 7;
    constexpr qint64 month = 30;
    const QDate day = time.toLocalTime().date();
    const auto ago = day.daysTo(today);
    if (ago <= 0) // a clock may have been set back
        return tr("Today");
    if (ago == 1)
        return tr("Yesterday");
    if (ago <= week)
        return tr("Previous 7 days");
    if (ago <= month)
        return tr("Previous 30 days");
    const QLocale locale;
    const auto name = locale.standaloneMonthName(day.month());
    //: The month %1 of the year %2: "October 2026".
    return tr("%1 %2").arg(name).arg(day.year());
}

QString ConversationListModel::titleWords(const QString &title)
{
    const auto words = title.simplified();
    return words.isEmpty() ? tr("Untitled") : words;
}

} // namespace oriel
