// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/OwnCollections.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString nameOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? path : name; // the root of a drive has none
}

//! \a name, or "name (2)" where there is another of that name.
QString freeName(const QString &name, const QSet<QString> &taken)
{
    QString free = name;
    for (int number = 2; taken.contains(free); ++number)
        free = u"%1 (%2)"_s.arg(name).arg(number);
    return free;
}

//! The collections of one file or folder each, by its path.
QHash<QString, QString> collectionsOfOne(const std::vector<Collection> &collections,
                                         const std::vector<DocumentRoot> &roots)
{
    QHash<qint64, QStringList> paths;
    for (const auto &root : roots)
        paths[root.collection] << root.path;
    QHash<QString, QString> names;
    for (const auto &collection : collections) {
        const auto all = paths.value(collection.key);
        if (all.size() == 1 && !names.contains(all.front()))
            names.insert(all.front(), collection.name);
    }
    return names;
}

Result<void> make(FileRepository &files, const QString &name, const QString &path)
{
    const auto collection = files.collection(name);
    if (!collection)
        return std::unexpected(collection.error());
    const auto root = files.putRoot({0, collection->key, path, QFileInfo(path).isDir(), {}});
    return root ? Result<void>() : std::unexpected(root.error());
}

} // namespace

Result<QStringList> ownCollections(FileRepository &files, const QStringList &paths)
{
    const auto collections = files.collections();
    if (!collections)
        return std::unexpected(collections.error());
    const auto roots = files.roots();
    if (!roots)
        return std::unexpected(roots.error());
    auto names = collectionsOfOne(*collections, *roots);
    QSet<QString> taken;
    for (const auto &collection : *collections)
        taken << collection.name;
    QStringList all;
    for (const auto &path : paths) {
        if (!names.contains(path)) {
            const QString name = freeName(nameOf(path), taken);
            if (auto made = make(files, name, path); !made)
                return std::unexpected(made.error());
            names.insert(path, name);
            taken << name;
        }
        all << names.value(path);
    }
    return all;
}

} // namespace oriel
