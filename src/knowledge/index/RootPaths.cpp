// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/index/RootPaths.h"

#include "knowledge/FolderWalk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Knowledge", text);
}

//! Of what is there no more, a path is all that is left.
QString known(const QString &path)
{
    const QString there = QFileInfo(path).canonicalFilePath();
    return there.isEmpty() ? QDir::cleanPath(QFileInfo(path).absoluteFilePath()) : there;
}

} // namespace

Result<QStringList> canonicalPaths(const QStringList &paths)
{
    QStringList found;
    for (const auto &path : paths) {
        const QString there = QFileInfo(path).canonicalFilePath();
        if (there.isEmpty())
            return failure(ErrorKind::InvalidInput, tr("There is no file or folder “%1”.").arg(path));
        found << there;
    }
    return found;
}

Result<std::optional<qint64>> collectionKey(FileRepository &files, const QString &name)
{
    if (name.isEmpty())
        return std::optional<qint64>();
    const auto found = files.findCollection(name);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(ErrorKind::InvalidInput, tr("There is no collection “%1”.").arg(name));
    return std::optional((*found)->key);
}

Result<std::vector<KnownFile>> filesOfRoots(FileRepository &files, const std::vector<qint64> &roots)
{
    auto all = files.files();
    if (all)
        std::erase_if(*all,
                      [&roots](const KnownFile &file) { return std::ranges::find(roots, file.root) == roots.end(); });
    return all;
}

Result<qint64> removePaths(FileRepository &files, const QStringList &paths, std::optional<qint64> collection)
{
    const auto roots = files.roots(collection);
    if (!roots)
        return std::unexpected(roots.error());
    qint64 removed = 0;
    for (const auto &path : paths) {
        const QString wanted = known(path);
        for (const auto &root : *roots) {
            if (!isIn(root.path, wanted))
                continue;
            if (auto gone = files.removeRoot(root.key); !gone)
                return std::unexpected(gone.error());
            ++removed;
        }
    }
    return removed;
}

} // namespace oriel
