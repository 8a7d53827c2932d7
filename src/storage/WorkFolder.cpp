// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/WorkFolder.h"

#include "core/PrivateFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr auto prefix = ".making-"_L1;
constexpr auto lockName = "/lock"_L1;

} // namespace

Result<WorkFolder> WorkFolder::make(const QString &parent)
{
    if (auto made = makePrivateFolder(parent); !made)
        return std::unexpected(made.error());
    QString reason;
    for (int attempt = 0; attempt < 3; ++attempt) { // one without its lock yet looks abandoned to others
        QTemporaryDir folder(parent + u'/' + prefix + u"XXXXXX"_s); // 0700
        reason = folder.errorString();
        if (!folder.isValid())
            break;
        auto lock = FileLock::take(folder.path() + lockName, LockKind::Exclusive);
        if (!lock)
            reason = lock.error().message;
        if (!lock || !*lock || !QDir(folder.path()).exists())
            continue;
        folder.setAutoRemove(false);
        return WorkFolder(folder.path(), std::move(**lock));
    }
    return failure(ErrorKind::Storage,
                   QCoreApplication::translate("WorkFolder", "No folder for temporary files could be made in “%1”.")
                       .arg(QDir::toNativeSeparators(parent)),
                   reason);
}

void WorkFolder::removeAbandoned(const QString &parent)
{
    const auto names = QDir(parent).entryList({prefix + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const auto &name : names) {
        const QString path = parent + u'/' + name;
        const auto lock = FileLock::take(path + lockName, LockKind::Exclusive);
        if (lock && *lock)
            QDir(path).removeRecursively();
    }
}

WorkFolder::WorkFolder(QString path, FileLock lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{
}

WorkFolder::~WorkFolder()
{
    if (!m_path.isEmpty())
        QDir(m_path).removeRecursively();
}

} // namespace oriel
