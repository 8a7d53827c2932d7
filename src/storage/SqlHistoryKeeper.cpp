// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqlHistoryKeeper.h"

#include "core/Logging.h"
#include "storage/HistoryCheckup.h"
#include "storage/HistoryFile.h"
#include "storage/Purge.h"
#include "storage/RetentionRepository.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SqlHistoryKeeper", text);
}

QString stillHeld(const std::vector<Backup> &backups)
{
    QStringList files;
    for (const auto &backup : backups)
        files << QDir::toNativeSeparators(backup.file);
    return tr("What was deleted long ago is still in backups that could not be written anew. They go when seven newer "
              "ones have been made: %1")
        .arg(QLocale().createSeparatedList(files));
}

constexpr std::chrono::seconds patience{30}; // with writers: nobody waits for this thread

} // namespace

SqlHistoryKeeper::SqlHistoryKeeper(HistoryThreads &threads)
    : m_threads(threads)
    , m_door(threads.door())
    , m_restore(threads.databaseFile(), m_door.backups(), m_door.migrator())
    , m_thread(u"history keeper"_s, [this] { return open(); })
{
}

void SqlHistoryKeeper::finish()
{
    m_stop.request_stop();
    m_thread.finish();
}

Result<Database> SqlHistoryKeeper::open()
{
    // The writer makes, rescues and migrates the file.
    if (auto written = m_threads.writer().runAndWait([](Database &) { return Result<void>(); }); !written)
        return std::unexpected(written.error());
    auto database = Database::open(m_threads.databaseFile(), OpenMode::ReadWrite, patience);
    if (database) {
        if (auto off = database->run(u"PRAGMA foreign_keys = OFF"_s); !off) // see Purge
            return std::unexpected(off.error());
    }
    return database;
}

QCoro::Task<Result<Backup>> SqlHistoryKeeper::backUp(BackupReason reason)
{
    // Not by run(): damage of the copy is none of the history, unless isDamaged() finds it there.
    return m_thread.run<Backup>([this, reason](Database &database) {
        auto made = m_door.backups().make(database, reason);
        if (!made)
            (void)isDamaged(database); // the copy is like what it was made of
        return made;
    });
}

QCoro::Task<Result<BackupList>> SqlHistoryKeeper::backups()
{
    // Not from the database's own thread: they are looked for when it cannot be opened.
    co_return BackupList{m_door.backups().list()};
}

QCoro::Task<Result<void>> SqlHistoryKeeper::restore(QString file)
{
    // Not by run(): damage of the backup is none of the history.
    return m_thread.run<void>([this, file = std::move(file)](Database &) -> Result<void> {
        // On a connection of its own: this thread's may remember how the full-text index was.
        auto database = Database::open(m_threads.databaseFile(), OpenMode::ReadWrite, patience);
        if (!database)
            return std::unexpected(database.error());
        const auto restored = m_restore.run(*database, file);
        if (!restored)
            return std::unexpected(restored.error());
        m_threads.tellOfWriting();
        return {};
    });
}

QCoro::Task<Result<HistoryCheck>> SqlHistoryKeeper::check()
{
    return run<HistoryCheck>([this](Database &database) { return checkHistory(database, m_threads.attachments()); });
}

QCoro::Task<Result<PurgeReport>> SqlHistoryKeeper::purge(std::vector<ConversationId> ids)
{
    return run<PurgeReport>([this, ids = std::move(ids)](Database &database) { return purgeNow(database, ids); });
}

QCoro::Task<Result<PurgeReport>> SqlHistoryKeeper::purgeRemovedBefore(QDateTime time)
{
    return run<PurgeReport>([this, time = std::move(time)](Database &database) -> Result<PurgeReport> {
        Purge purge(database, m_threads.attachments(), m_door.backups(), m_door.migrator().newestVersion());
        const auto ids = purge.removedBefore(time);
        return ids ? purgeNow(database, *ids) : std::unexpected(ids.error());
    });
}

Result<PurgeReport> SqlHistoryKeeper::purgeNow(Database &database, const std::vector<ConversationId> &ids)
{
    auto report = Purge(database, m_threads.attachments(), m_door.backups(), m_door.migrator().newestVersion())
                      .run(ids, m_stop.get_token());
    m_threads.tellOfWriting();
    return report;
}

QCoro::Task<Result<RetentionRules>> SqlHistoryKeeper::retention()
{
    return m_threads.read<RetentionRules>([](Database &database) { return RetentionRepository(database).rules(); });
}

QCoro::Task<Result<void>> SqlHistoryKeeper::setRetention(Retention rule)
{
    return m_threads.write<void>(
        [rule = std::move(rule)](Database &database) { return RetentionRepository(database).set(rule); });
}

QCoro::Task<Result<void>> SqlHistoryKeeper::removeRetention(QString folder)
{
    return m_threads.write<void>(
        [folder = std::move(folder)](Database &database) { return RetentionRepository(database).remove(folder); });
}

QCoro::Task<Result<int>> SqlHistoryKeeper::applyRetention()
{
    return m_threads.write<int>(
        [this](Database &database) { return RetentionRepository(database).apply(m_threads.clock().nowUtc()); });
}

void SqlHistoryKeeper::keepHouse()
{
    m_threads.writer().post([this](Database &database) { // rules are few, and what they remove is a mark on a row
        if (m_stop.stop_requested())
            return;
        auto transaction = Transaction::begin(database);
        const auto removed = transaction ? RetentionRepository(database).apply(m_threads.clock().nowUtc())
                                         : Result<int>(std::unexpected(transaction.error()));
        const auto done = removed && *removed > 0 ? transaction->commit() : Result<void>();
        if (!removed || !done) {
            const Error &error = removed ? done.error() : removed.error();
            qCWarning(lcStorage).noquote() << error.message << error.detail;
            m_door.noteFailure(error);
        } else if (*removed > 0) {
            m_threads.tellOfWriting();
        }
    });
    m_thread.post([this](Database &database) { keepHouseNow(database); });
}

void SqlHistoryKeeper::keepHouseNow(Database &database)
{
    const auto token = m_stop.get_token();
    Purge purge(database, m_threads.attachments(), m_door.backups(), m_door.migrator().newestVersion());
    const auto ids = purge.removedBefore(m_threads.clock().nowUtc().addDays(-keptAfterRemoval.count()));
    if (ids && !ids->empty() && !token.stop_requested()) {
        const auto report = purgeNow(database, *ids);
        if (!report) {
            qCWarning(lcStorage).noquote() << report.error().message << report.error().detail;
            m_door.noteFailure(report.error());
        } else if (!report->heldBy.empty()) {
            m_door.notices().tell({stillHeld(report->heldBy)});
        }
    }
    if (token.stop_requested() || !backUpWhenDue(database))
        return;
    // With an old backup that went, attachments may have lost their last holder.
    if (const auto swept = purge.sweepAttachments(); !swept)
        qCWarning(lcStorage).noquote() << swept.error().message << swept.error().detail;
}

bool SqlHistoryKeeper::backUpWhenDue(Database &database)
{
    const auto backup = m_door.backups().makeWhenDue(database);
    if ((backup && !*backup) || m_stop.stop_requested())
        return false;
    if (isDamaged(database)) // the look of every day: damage may be met by nobody for long
        return false;
    if (backup)
        return true;
    qCDebug(lcStorage).noquote() << backup.error().message << backup.error().detail;
    m_door.notices().tell({backup.error().message});
    return false;
}

bool SqlHistoryKeeper::isDamaged(Database &database)
{
    const auto problems = integrityProblems(database);
    if (!problems || problems->isEmpty())
        return false;
    m_door.noteDamage(problems->join(u"; "_s));
    return true;
}

} // namespace oriel
