// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Backups.h"

#include "core/Logging.h"
#include "core/PrivateFiles.h"
#include "storage/HistoryFile.h"
#include "storage/WorkFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr auto timeFormat = "yyyyMMdd'T'HHmmsszzz'Z'"_L1;
constexpr qsizetype timeLength = 19;
constexpr std::chrono::minutes lockPatience{5}; // a large history takes its time

QString tr(const char *text)
{
    return QCoreApplication::translate("Backups", text);
}

//! \param name  without the stem: "20261124T153000123Z-daily.db"
std::optional<Backup> backupFromName(const QString &name)
{
    if (name.size() <= timeLength + 4)
        return std::nullopt;
    QDateTime madeAt = QDateTime::fromString(name.left(timeLength), timeFormat);
    const auto reason = backupReasonFromName(QStringView(name).mid(timeLength + 1).chopped(3));
    if (!madeAt.isValid() || !reason)
        return std::nullopt;
    madeAt.setTimeZone(QTimeZone::utc());
    Backup backup;
    backup.madeAt = madeAt;
    backup.reason = *reason;
    return backup;
}

//! An empty file for its owner alone: SQLite would make one that others can read.
Result<void> makeEmpty(const QString &file)
{
    return writePrivateFile(file, {});
}

std::unexpected<Error> notMade(Error error)
{
    error.message = tr("The backup could not be made. %1").arg(error.message);
    return std::unexpected(std::move(error));
}

} // namespace

Backups::Backups(const QString &databaseFile, const Clock &clock, int newestVersion)
    : m_folder(QFileInfo(databaseFile).absolutePath() + "/backups"_L1)
    , m_stem(QFileInfo(databaseFile).completeBaseName() + u'-')
    , m_clock(clock)
    , m_newestVersion(newestVersion)
{
}

std::vector<Backup> Backups::list() const
{
    std::vector<Backup> backups;
    const auto files = QDir(m_folder).entryInfoList({m_stem + u"*.db"_s}, QDir::Files);
    for (const auto &file : files) {
        if (auto backup = backupFromName(file.fileName().mid(m_stem.size()))) {
            backup->file = file.absoluteFilePath();
            backup->sizeBytes = file.size();
            backups.push_back(std::move(*backup));
        }
    }
    const QDateTime soon = m_clock.nowUtc().addSecs(60);
    std::ranges::sort(backups, [&soon](const Backup &a, const Backup &b) {
        const bool isAhead = a.madeAt > soon;
        return isAhead == (b.madeAt > soon) ? a.madeAt > b.madeAt : !isAhead;
    });
    return backups;
}

Result<FileLock> Backups::lock() const
{
    if (auto folder = makePrivateFolder(m_folder); !folder)
        return std::unexpected(folder.error());
    auto lock = FileLock::take(m_folder + "/.lock"_L1, LockKind::Exclusive, lockPatience);
    if (!lock)
        return std::unexpected(lock.error());
    if (!*lock) {
        return failure(ErrorKind::Storage,
                       tr("Another window or terminal of Oriel is busy with the backups. Try again in a moment."));
    }
    return std::move(**lock);
}

Result<Backup> Backups::make(Database &source, BackupReason reason) const
{
    const auto held = lock();
    if (!held)
        return notMade(held.error());
    WorkFolder::removeAbandoned(m_folder);
    const auto work = WorkFolder::make(m_folder);
    if (!work)
        return notMade(work.error());
    const QString copy = work->file(u"copy.db"_s);
    if (auto made = makeEmpty(copy); !made)
        return notMade(made.error());
    if (auto copied = source.run(u"VACUUM INTO ?"_s, copy); !copied)
        return notMade(copied.error());
    if (auto verified = verifyHistory(copy, m_newestVersion); !verified)
        return notMade(verified.error());
    const QString file = freeName(reason);
    if (auto placed = putInPlace(copy, file); !placed)
        return notMade(placed.error());
    auto backup = backupFromName(QFileInfo(file).fileName().mid(m_stem.size())).value_or(Backup());
    backup.file = file;
    backup.sizeBytes = QFileInfo(file).size();
    letOldOnesGo(file);
    return backup;
}

Result<std::optional<Backup>> Backups::makeWhenDue(Database &source) const
{
    if (auto folder = makePrivateFolder(m_folder); !folder)
        return notMade(folder.error());
    const auto lock = FileLock::take(m_folder + "/.daily"_L1, LockKind::Exclusive);
    if (!lock)
        return notMade(lock.error());
    if (!*lock)
        return std::optional<Backup>();
    const auto due = isDue(source);
    if (!due)
        return notMade(due.error());
    if (!*due)
        return std::optional<Backup>();
    auto backup = make(source, BackupReason::Daily);
    return backup ? Result<std::optional<Backup>>(std::move(*backup)) : std::unexpected(backup.error());
}

Result<bool> Backups::isDue(Database &source) const
{
    const auto now = markOf(source);
    if (!now)
        return std::unexpected(now.error());
    const auto backups = list();
    const QDateTime soon = m_clock.nowUtc().addSecs(60);
    if (backups.empty() || backups.front().madeAt > soon)
        return now->revision.has_value();
    if (backups.front().madeAt.secsTo(m_clock.nowUtc()) < std::chrono::seconds(daily).count())
        return false;
    auto last = Database::open(backups.front().file, OpenMode::ReadOnly);
    if (!last)
        return true;
    const auto then = markOf(*last);
    return !then || *then != *now;
}

Result<void> Backups::rewrite(const Backup &backup, const std::function<Result<void>(Database &)> &change) const
{
    const auto work = WorkFolder::make(m_folder);
    if (!work)
        return std::unexpected(work.error());
    const QString copy = work->file(u"copy.db"_s);
    if (auto made = makeEmpty(copy); !made)
        return made;
    {
        auto old = Database::open(backup.file, OpenMode::ReadOnly);
        if (!old)
            return std::unexpected(old.error());
        if (auto copied = old->run(u"VACUUM INTO ?"_s, copy); !copied)
            return copied;
    }
    {
        auto database = Database::open(copy, OpenMode::ReadWrite);
        if (!database)
            return std::unexpected(database.error());
        if (auto changed = change(*database); !changed)
            return changed;
        if (auto single = database->run(u"PRAGMA journal_mode = DELETE"_s); !single) // one file, as it was
            return single;
    }
    if (auto verified = verifyHistory(copy, m_newestVersion); !verified)
        return std::unexpected(verified.error());
    return putInPlace(copy, backup.file);
}

QString Backups::freeName(BackupReason reason) const
{
    QDateTime time = m_clock.nowUtc();
    for (;; time = time.addMSecs(1)) {
        const QString stamp = m_folder + u'/' + m_stem + time.toString(timeFormat);
        const auto taken = QDir(m_folder).entryList({QFileInfo(stamp).fileName() + u'*'}, QDir::Files);
        if (taken.isEmpty())
            return stamp + u'-' + backupReasonName(reason) + ".db"_L1;
    }
}

void Backups::letOldOnesGo(const QString &exceptFile) const
{
    auto backups = list();
    std::erase_if(backups, [&exceptFile](const Backup &backup) { return backup.file == exceptFile; });
    for (std::size_t i = keptCount - 1; i < backups.size(); ++i) {
        if (!QFile::remove(backups.at(i).file))
            qCWarning(lcStorage).noquote() << "an old backup could not be removed:" << backups.at(i).file;
    }
}

} // namespace oriel
