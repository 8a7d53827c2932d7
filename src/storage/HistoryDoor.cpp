// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistoryDoor.h"

#include "core/Logging.h"
#include "storage/HistoryFile.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("HistoryDoor", text);
}

constexpr std::chrono::seconds entryPause{30}; // a rescue that fails reads and writes much, and everybody asks again

} // namespace

HistoryDoor::HistoryDoor(QString databaseFile, const Clock &clock, MigrationHook before)
    : m_file(std::move(databaseFile))
    , m_clock(clock)
    , m_backups(m_file, clock, m_migrator.newestVersion())
    , m_rescue(m_file, m_migrator, m_backups, clock)
    , m_before(before ? std::move(before) : [this](Database &database, int) { return backUpBeforeMigration(database); })
{
}

Result<Database> HistoryDoor::openForWriting()
{
    if (!m_entry) {
        if (m_refusal && m_clock.steadyNow() < m_nextEntry)
            return std::unexpected(*m_refusal);
        auto entry = HistoryEntry::enter(m_file, m_rescue);
        if (!entry) {
            m_refusal = entry.error();
            m_nextEntry = m_clock.steadyNow() + entryPause;
            return std::unexpected(std::move(entry.error()));
        }
        m_notices.tell(entry->sentences());
        m_entry.emplace(std::move(*entry));
    }
    auto database = Database::open(m_file, OpenMode::ReadWrite);
    if (!database)
        return database;
    if (auto migrated = m_migrator.migrate(*database, m_before); !migrated)
        return std::unexpected(std::move(migrated.error()));
    return database;
}

Result<Database> HistoryDoor::openForReading() const
{
    if (QFileInfo(m_file).size() == 0) // whatever opens it: SQLite would delete its log, which may hold everything
        return failure(ErrorKind::Storage, tr("There is no history that could be read."));
    auto database = Database::open(m_file, OpenMode::ReadOnly);
    if (!database)
        return database;
    if (auto checked = m_migrator.check(*database); !checked)
        return std::unexpected(std::move(checked.error()));
    return database;
}

Result<void> HistoryDoor::backUpBeforeMigration(Database &database) const
{
    auto backup = m_backups.make(database, BackupReason::BeforeMigration);
    if (backup)
        return {};
    Error error = std::move(backup.error());
    error.message =
        tr("The history is in the format of an older version of Oriel and stays so, because it could not be "
           "kept first. %1")
            .arg(error.message);
    return std::unexpected(std::move(error));
}

void HistoryDoor::noteFailure(const Error &error)
{
    if (isDamage(error))
        noteDamage(error.message + u' ' + error.detail);
}

void HistoryDoor::noteDamage(const QString &detail)
{
    qCWarning(lcStorage).noquote() << "damage was found:" << detail;
    Rescue::markDamaged(m_file);
    m_notices.tell({tr("The history is damaged. Close Oriel everywhere and start it again: what can be read is then "
                       "saved into a new file.")});
}

} // namespace oriel
