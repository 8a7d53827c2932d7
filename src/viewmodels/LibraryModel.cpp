// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/LibraryModel.h"

#include "viewmodels/LibraryWords.h"

#include <QDir>
#include <QFileInfo>

#include <iterator>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! A path as a person knows it: their home is "~".
QString shownPath(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u"~"_s + path.sliced(home.size()) : path;
}

//! Where in what was added a file stands; empty for what was added itself, or stands at its top.
QString folderIn(const QString &path, const QStringList &roots)
{
    for (const auto &root : roots) {
        if (path.startsWith(root + u'/'))
            return path.sliced(root.size() + 1).section(u'/', 0, -2);
    }
    return {};
}

} // namespace

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case CollectionRole: return entry.collection;
    case HeadRole: return entry.isHead;
    case NameRole: return entry.name;
    case DetailRole: return entry.detail;
    case StateRole: return entry.state;
    case TroubleRole: return entry.isTrouble;
    default: return {};
    }
}

QHash<int, QByteArray> LibraryModel::roleNames() const
{
    return {{CollectionRole, "collection"}, {HeadRole, "isHead"},   {NameRole, "name"},
            {DetailRole, "detail"},         {StateRole, "outcome"}, {TroubleRole, "isTrouble"}};
}

std::vector<LibraryModel::Entry> LibraryModel::entriesOf(const std::vector<LibraryCollection> &collections)
{
    std::vector<Entry> entries;
    for (const auto &collection : collections) {
        QStringList details;
        for (const auto &path : collection.paths)
            details << shownPath(path);
        details << filesWords(collection.files) << awayWords(collection);
        entries.push_back({collection.name, true, collection.name, details.join(u" · "_s), {}, false});
        for (const auto &file : collection.files) {
            const bool isTrouble = file.state == DocumentState::Failed || file.state == DocumentState::Skipped;
            entries.push_back({collection.name, false, QFileInfo(file.path).fileName(),
                               folderIn(file.path, collection.paths), stateWords(file), isTrouble});
        }
    }
    return entries;
}

//! Rows that stay are told of only where they differ: while files are read the list keeps its place.
void LibraryModel::show(const std::vector<LibraryCollection> &collections)
{
    auto entries = entriesOf(collections);
    const auto before = m_entries.size();
    if (entries.size() < before) {
        beginRemoveRows({}, int(entries.size()), int(before) - 1);
        m_entries.resize(entries.size());
        endRemoveRows();
    }
    for (std::size_t row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row] == entries[row])
            continue;
        m_entries[row] = std::move(entries[row]);
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
    if (entries.size() > m_entries.size()) {
        const auto first = m_entries.size();
        beginInsertRows({}, int(first), int(entries.size()) - 1);
        std::move(entries.begin() + qsizetype(first), entries.end(), std::back_inserter(m_entries));
        endInsertRows();
    }
    if (m_entries.size() != before)
        Q_EMIT countChanged();
}

} // namespace oriel
