// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Restore.h"

#include "core/Logging.h"
#include "core/PrivateFiles.h"
#include "storage/Transaction.h"
#include "storage/WorkFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Restore", text);
}

//! The file "incoming" beside the database, for as long as this lives.
class Attached
{
public:
    explicit Attached(Database &database)
        : m_database(database)
    {
    }
    Attached(const Attached &) = delete;
    Attached &operator=(const Attached &) = delete;
    ~Attached() { (void)m_database.run(u"DETACH incoming"_s); }

private:
    Database &m_database;
};

//! References are checked once at the end; rows go and come table by table.
class WithoutReferences
{
public:
    explicit WithoutReferences(Database &database)
        : m_database(database)
    {
    }
    WithoutReferences(const WithoutReferences &) = delete;
    WithoutReferences &operator=(const WithoutReferences &) = delete;
    ~WithoutReferences() { (void)m_database.run(u"PRAGMA foreign_keys = ON"_s); }

    [[nodiscard]] Result<void> begin() { return m_database.run(u"PRAGMA foreign_keys = OFF"_s); }

private:
    Database &m_database;
};

//! Revisions go on from the old history's last one, so that who watches misses nothing.
QString valueOf(const QString &table, const QString &column, qint64 lastRevision)
{
    const QString name = sqlName(column);
    return table == "conversation"_L1 && column == "revision"_L1 ? u"%1 + %2"_s.arg(name).arg(lastRevision) : name;
}

Result<void> replaceTable(Database &database, const QString &table, qint64 lastRevision)
{
    const auto columns = columnsOf(database, table);
    if (!columns)
        return std::unexpected(columns.error());
    QStringList names;
    QStringList values;
    for (const auto &column : *columns) {
        names << sqlName(column);
        values << valueOf(table, column, lastRevision);
    }
    if (table == "ledger"_L1) { // what was paid was paid: only what is older than all that is known comes back
        names.removeOne(sqlName(u"key"_s));
        const QString rest = names.join(u", "_s);
        return database.run(u"INSERT INTO main.ledger (%1) SELECT %1 FROM incoming.ledger WHERE started_at <"
                            " coalesce((SELECT min(started_at) FROM main.ledger), 9e18) ORDER BY key"_s.arg(rest));
    }
    if (auto emptied = database.run(u"DELETE FROM main."_s + sqlName(table)); !emptied)
        return emptied;
    return database.run(u"INSERT INTO main.%1 (%2) SELECT %3 FROM incoming.%1"_s.arg(
        sqlName(table), names.join(u", "_s), values.join(u", "_s)));
}

} // namespace

Restore::Restore(QString databaseFile, const Backups &backups, const Migrator &migrator)
    : m_databaseFile(std::move(databaseFile))
    , m_backups(backups)
    , m_migrator(migrator)
{
}

Result<HistoryFacts> Restore::run(Database &database, const QString &file) const
{
    const QString folder = QFileInfo(m_databaseFile).absolutePath();
    if (QFileInfo(file).canonicalFilePath() == QFileInfo(m_databaseFile).canonicalFilePath()) {
        return failure(
            ErrorKind::InvalidInput,
            tr("“%1” is the history itself: there is nothing to restore from it.").arg(QDir::toNativeSeparators(file)));
    }
    WorkFolder::removeAbandoned(folder);
    const auto work = WorkFolder::make(folder);
    if (!work)
        return std::unexpected(work.error());
    const QString copy = work->file(u"copy.db"_s);
    const auto facts = prepareCopy(file, copy);
    if (!facts)
        return facts;
    if (auto replaced = keepAndReplace(database, copy); !replaced)
        return std::unexpected(replaced.error());
    if (auto shortened = database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !shortened)
        qCWarning(lcStorage).noquote() << shortened.error().detail; // who reads the old history holds it; it passes
    return facts;
}

Result<HistoryFacts> Restore::prepareCopy(const QString &file, const QString &copy) const
{
    if (auto verified = verifyHistory(file, m_migrator.newestVersion()); !verified)
        return verified;
    {
        auto source = Database::open(file, OpenMode::ReadOnly);
        if (!source)
            return std::unexpected(source.error());
        if (auto made = writePrivateFile(copy, {}); !made)
            return std::unexpected(made.error());
        if (auto copied = source->run(u"VACUUM INTO ?"_s, copy); !copied) // with what is in its log
            return std::unexpected(copied.error());
    }
    {
        auto database = Database::open(copy, OpenMode::ReadWrite);
        if (!database)
            return std::unexpected(database.error());
        if (auto migrated = m_migrator.migrate(*database); !migrated)
            return std::unexpected(migrated.error());
        // Nobody writes these any more, even if the process that began them still runs.
        if (auto orphaned = database->run(
                u"UPDATE turn SET owner_boot = 'restored', owner_process = 0, owner_started = 0"
                " WHERE ended_at IS NULL"_s);
            !orphaned)
            return std::unexpected(orphaned.error());
    }
    return verifyHistory(copy, m_migrator.newestVersion());
}

Result<void> Restore::keep(Database &database) const
{
    auto backup = m_backups.make(database, BackupReason::BeforeRestore);
    if (backup)
        return {};
    Error error = backup.error();
    error.message = tr("Nothing was restored, because what is there now could not be kept. %1").arg(error.message);
    return std::unexpected(std::move(error));
}

Result<void> Restore::keepAndReplace(Database &database, const QString &copy) const
{
    const auto kept = markOf(database);
    if (!kept)
        return std::unexpected(kept.error());
    if (auto done = keep(database); !done)
        return done;
    const auto isAsKept = [&database, &kept]() -> Result<bool> {
        const auto now = markOf(database);
        return now ? Result<bool>(*now == *kept) : std::unexpected(now.error());
    };
    const auto isReplaced = replaceRows(database, copy, isAsKept);
    if (!isReplaced || *isReplaced)
        return isReplaced ? Result<void>() : std::unexpected(isReplaced.error());
    const auto keepNow = [this]() -> Result<bool> { // nobody can write now
        auto reader = Database::open(m_databaseFile, OpenMode::ReadOnly);
        if (!reader)
            return std::unexpected(reader.error());
        auto done = keep(*reader);
        return done ? Result<bool>(true) : std::unexpected(done.error());
    };
    const auto isDone = replaceRows(database, copy, keepNow);
    return isDone ? Result<void>() : std::unexpected(isDone.error());
}

Result<bool> Restore::replaceRows(Database &database, const QString &copy,
                                  const std::function<Result<bool>()> &isKept) const
{
    if (auto attached = database.run(u"ATTACH ? AS incoming"_s, copy); !attached)
        return std::unexpected(attached.error());
    const Attached incoming(database);
    WithoutReferences references(database);
    if (auto begun = references.begin(); !begun)
        return std::unexpected(begun.error());
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (auto same = m_migrator.check(database); !same)
        return std::unexpected(same.error());
    if (auto kept = isKept(); !kept || !*kept)
        return kept;
    const auto tables = tablesOf(database);
    const auto lastRevision = database.integer(u"SELECT max(revision) FROM conversation"_s);
    const auto generation = database.integer(
        u"SELECT max(main.store.generation, incoming.store.generation) + 1 FROM main.store, incoming.store"_s);
    if (!tables || !lastRevision || !generation)
        return std::unexpected(!tables ? tables.error() : !lastRevision ? lastRevision.error() : generation.error());
    for (const auto &table : *tables) {
        if (auto replaced = replaceTable(database, table, lastRevision->value_or(0)); !replaced)
            return std::unexpected(replaced.error());
    }
    if (auto marked = database.run(u"UPDATE main.store SET generation = ?"_s, generation->value_or(1)); !marked)
        return std::unexpected(marked.error());
    auto committed = transaction->commit();
    return committed ? Result<bool>(true) : std::unexpected(committed.error());
}

} // namespace oriel
