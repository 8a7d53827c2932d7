// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/AskedDocuments.h"

#include "viewmodels/LibraryWords.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace oriel {

AskedDocuments::AskedDocuments(ChatController &chat, DocumentLibrary &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_chat(chat)
    , m_library(library)
{
    connect(&chat, &ChatController::setupChanged, this, &AskedDocuments::follow);
    connect(&chat, &ChatController::conversationRead, this, &AskedDocuments::changeNow);
    m_watch = library.watch([this] { look(); });
    m_progress = library.progress();
    follow();
}

int AskedDocuments::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_scope.isAll ? 1 : int(m_scope.collections.size());
}

QVariant AskedDocuments::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString name = m_scope.isAll ? tr("All documents") : m_scope.collections.at(index.row());
    switch (role) {
    case NameRole: return name;
    case FateRole: return m_scope.isAll ? fateOf({}) : fateOf(name);
    default: return {};
    }
}

QHash<int, QByteArray> AskedDocuments::roleNames() const
{
    return {{NameRole, "name"}, {FateRole, "fate"}};
}

QString AskedDocuments::fateOf(const QString &name) const
{
    if (auto words = progressWords(m_progress, name); !words.isEmpty())
        return words;
    std::vector<LibraryFile> files;
    for (const auto &collection : m_overview.collections) {
        if (name.isEmpty() || collection.name == name)
            files.insert(files.end(), collection.files.begin(), collection.files.end());
    }
    return filesWords(files);
}

QCoro::Task<void> AskedDocuments::add(QStringList paths)
{
    const QPointer<AskedDocuments> alive(this);
    const int visit = m_chat.visit();
    const Result<QStringList> names = co_await m_library.add(std::move(paths));
    if (!alive)
        co_return;
    if (!names) {
        Q_EMIT refused(wordsFor(names.error()).sentence());
        co_return;
    }
    Q_EMIT added(*names);
    if (visit != m_chat.visit())
        co_return; // it is in the library; the person went on elsewhere
    change([those = *names](DocumentScope scope) {
        if (scope.isAll)
            scope = {};
        for (const auto &name : those) {
            if (!scope.collections.contains(name))
                scope.collections << name;
        }
        return scope;
    });
}

//! A conversation that is still being read is asked about others when it is there.
void AskedDocuments::change(Change change)
{
    if (m_chat.isLoading())
        m_later.push_back({m_chat.visit(), std::move(change)});
    else
        m_chat.setDocuments(change(m_chat.setup().documents));
    Q_EMIT chosen();
}

void AskedDocuments::changeNow()
{
    for (const auto &later : std::exchange(m_later, {})) {
        if (later.visit == m_chat.visit())
            m_chat.setDocuments(later.change(m_chat.setup().documents));
    }
}

void AskedDocuments::ask(const QString &collection)
{
    change([collection](const DocumentScope &) { return DocumentScope{false, {collection}}; });
}

void AskedDocuments::askAll()
{
    change([](const DocumentScope &) { return DocumentScope{true, {}}; });
}

void AskedDocuments::leaveOut(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    auto scope = m_scope;
    if (scope.isAll)
        scope.isAll = false;
    else
        scope.collections.removeAt(row);
    m_chat.setDocuments(scope);
}

void AskedDocuments::follow()
{
    const auto scope = m_chat.setup().documents;
    if (scope == m_scope)
        return;
    show(scope);
    if (!m_scope.isEmpty())
        readOverview();
}

//! What stays, stays: one row comes or goes at a time.
void AskedDocuments::show(const DocumentScope &scope)
{
    const int before = rowCount();
    const auto isOneMore = !scope.isAll && !m_scope.isAll && scope.collections.size() > m_scope.collections.size()
        && std::equal(m_scope.collections.begin(), m_scope.collections.end(), scope.collections.begin());
    if (isOneMore) {
        beginInsertRows({}, before, int(scope.collections.size()) - 1);
        m_scope = scope;
        endInsertRows();
    } else {
        beginResetModel();
        m_scope = scope;
        endResetModel();
    }
    if (rowCount() != before)
        Q_EMIT countChanged();
}

void AskedDocuments::look()
{
    const auto before = std::exchange(m_progress, m_library.progress());
    tellFates();
    const QStringList names = m_scope.isAll ? QStringList{QString()} : m_scope.collections;
    const auto isRead = [this, &before](const QString &name) {
        return !m_progress.concerns(name) && (before.concerns(name) || !m_progress.isReading);
    };
    if (std::ranges::any_of(names, isRead))
        readOverview();
}

QCoro::Task<void> AskedDocuments::readOverview()
{
    const QPointer<AskedDocuments> alive(this);
    auto overview = co_await m_library.overview();
    if (!alive || !overview)
        co_return;
    m_overview = std::move(*overview);
    tellFates();
}

void AskedDocuments::tellFates()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {FateRole});
}

} // namespace oriel
