// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Rescue.h"

#include "core/Logging.h"
#include "core/PrivateFiles.h"
#include "storage/HeaderRepair.h"
#include "storage/HistoryFile.h"
#include "storage/RescuedTree.h"
#include "storage/TableRescue.h"
#include "storage/Transaction.h"
#include "storage/WorkFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QtEndian>
#include <QUrl>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text, std::nullptr_t = nullptr, int count = -1)
{
    return QCoreApplication::translate("Rescue", text, nullptr, count);
}

QString markOf(const QString &databaseFile)
{
    return databaseFile + ".damaged"_L1;
}

QString logOf(const QString &databaseFile)
{
    return databaseFile + "-wal"_L1;
}

bool holdsSomething(const QString &file)
{
    return QFileInfo(file).size() > 0;
}

//! A second name for what \a from is, or a copy where the disk knows no second names.
Result<void> keepAs(const QString &from, const QString &to)
{
    std::error_code reason;
    std::filesystem::create_hard_link(from.toStdU16String(), to.toStdU16String(), reason);
    return reason ? copyPrivateFile(from, to) : Result<void>();
}

bool attach(Database &database, const QString &file)
{
    const QString uri = QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded()) + "?mode=ro"_L1;
    return database.run(u"ATTACH ? AS damaged"_s, uri).has_value();
}

constexpr qint64 neededTables = 7;

//! How many of the tables that hold what people wrote are named in \a file; 0 when it cannot be read.
qint64 knownTables(Database &database, const QString &file)
{
    if (!attach(database, file))
        return 0;
    const auto known = database.integer(u"SELECT count(*) FROM damaged.sqlite_master WHERE type = 'table' AND name IN"
                                        " ('conversation', 'node', 'part', 'delta', 'turn', 'attachment', 'tag')"_s);
    (void)database.run(u"DETACH damaged"_s);
    return known ? known->value_or(0) : 0;
}

//! Whether the beginning of \a file holds what that of every history does. Source: sqlite.org/fileformat2.html, 1.3.
bool isHeaderSound(const QString &file)
{
    QFile bytes(file);
    if (!bytes.open(QIODevice::ReadOnly))
        return true; // nothing is known
    const QByteArray header = bytes.read(100);
    const auto isOneOf = [&header](qsizetype place, char first, char last) {
        return header.at(place) >= first && header.at(place) <= last;
    };
    const auto number = [&header](qsizetype place) { return qFromBigEndian<quint32>(header.constData() + place); };
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3", 16)))
        return false;
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    return (pageSize == 1 || (pageSize >= 512 && (pageSize & (pageSize - 1)) == 0)) && isOneOf(18, 1, 2)
        && isOneOf(19, 1, 2) && header.sliced(20, 4) == QByteArray("\0\x40\x20\x20", 4) && number(44) == 4
        && number(56) == 1 && number(60) > 0 && number(68) == quint32(applicationId);
}

//! Whether \a file ends inside of a page, with no log that would write it again. SQLite reads zeros there.
bool isCutInAPage(const QString &file)
{
    QFile bytes(file);
    if (holdsSomething(logOf(file)) || !bytes.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = bytes.read(18);
    const auto pageSize = header.size() < 18 ? quint16(0) : qFromBigEndian<quint16>(header.constData() + 16);
    return pageSize > 1 && bytes.size() % pageSize != 0;
}

//! Whether a history lies in \a file, whatever its header says.
bool looksLikeHistory(const QString &file)
{
    QFile bytes(file);
    return bytes.open(QIODevice::ReadOnly) && bytes.read(256 * 1024).contains("CREATE TABLE conversation (");
}

QString dateOf(const Backup &backup)
{
    return QLocale().toString(backup.madeAt.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

QStringList RescueReport::sentences() const
{
    QStringList said;
    const QString kept = QDir::toNativeSeparators(keptFile);
    if (from) {
        said << tr("The history was damaged, and nothing in it could be read. What you see is the backup of %1.")
                    .arg(dateOf(*from));
    } else {
        said << tr("The history was damaged. What could be read was saved: %1, %2.")
                    .arg(tr("%Ln messages", nullptr, int(messages)),
                         tr("%Ln conversations", nullptr, int(conversations)));
    }
    said << tr("The damaged file was kept as “%1”.").arg(kept);
    if (newest && !from)
        said << tr("The newest backup is of %1.").arg(dateOf(*newest));
    if (newest && !from && newestMessages > messages) {
        said << tr("It holds more: %Ln messages. To have that back: Settings, “Storage and backup”, or “oriel-cli "
                   "conversations restore %1”.",
                   nullptr, int(newestMessages))
                    .arg(QDir::toNativeSeparators(newest->file));
    }
    return said;
}

Rescue::Rescue(QString databaseFile, const Migrator &migrator, const Backups &backups, const Clock &clock)
    : m_file(std::move(databaseFile))
    , m_migrator(migrator)
    , m_backups(backups)
    , m_clock(clock)
{
}

void Rescue::markDamaged(const QString &databaseFile)
{
    if (!QFileInfo::exists(markOf(databaseFile)))
        (void)writePrivateFile(markOf(databaseFile), {}); // where nothing can be written, nothing can be rescued
}

bool Rescue::isNeeded() const
{
    if (!holdsSomething(m_file))
        return holdsSomething(logOf(m_file)) || (QFileInfo::exists(m_file) && !m_backups.list().empty());
    if (isCutInAPage(m_file) || !opensWell())
        return true;
    if (!QFileInfo::exists(markOf(m_file)))
        return false;
    auto database = Database::open(m_file, OpenMode::ReadOnly);
    const auto problems = database ? integrityProblems(*database) : Result<QStringList>(QStringList());
    if (problems && problems->isEmpty())
        QFile::remove(markOf(m_file));
    return problems && !problems->isEmpty();
}

bool Rescue::opensWell() const
{
    auto database = Database::open(m_file, OpenMode::ReadOnly);
    if (!isHeaderSound(m_file) && looksLikeHistory(m_file))
        return false; // a flipped bit there makes it another program's, or one that can only be read
    if (!database)
        return !isDamage(database.error());
    const auto tables = tablesOf(*database);
    if (!tables)
        return !isDamage(tables.error());
    for (const auto &table : *tables) {
        const auto looked = database->run(u"SELECT * FROM %1 LIMIT 1"_s.arg(sqlName(table)));
        if (!looked && isDamage(looked.error()))
            return false;
    }
    return true;
}

Result<RescueReport> Rescue::run() const
{
    WorkFolder::removeAbandoned(QFileInfo(m_file).absolutePath());
    const auto kept = keepDamaged();
    if (!kept)
        return std::unexpected(kept.error());
    qCDebug(lcStorage).noquote() << "the history is damaged; it is kept as" << *kept;
    auto report = saveFrom(*kept);
    if (!report) { // nothing was changed: the next try keeps it anew
        QFile::remove(*kept);
        QFile::remove(*kept + "-wal"_L1);
        return report;
    }
    if (auto finished = finish(); !finished)
        return std::unexpected(finished.error());
    return report;
}

Result<RescueReport> Rescue::saveFrom(const QString &kept) const
{
    const auto work = WorkFolder::make(QFileInfo(m_file).absolutePath());
    if (!work)
        return std::unexpected(work.error());
    const QString saved = work->file(u"saved.db"_s);
    if (auto done = saveRows(kept, *work, saved); !done)
        return std::unexpected(done.error());

    RescueReport report;
    report.keptFile = kept;
    const auto backups = m_backups.list();
    if (!backups.empty()) {
        report.newest = backups.front();
        auto newest = Database::open(backups.front().file, OpenMode::ReadOnly);
        if (const auto facts = newest ? factsOf(*newest) : std::unexpected(newest.error()))
            report.newestMessages = facts->messages;
    }
    QString result = saved;
    auto facts = verifyHistory(saved, m_migrator.newestVersion());
    if (!facts)
        return std::unexpected(facts.error());
    if (facts->conversations == 0 && facts->messages == 0) {
        const QString older = work->file(u"older.db"_s);
        const auto taken = takeBackup(older);
        if (!taken)
            return std::unexpected(taken.error());
        if (*taken) {
            report.from = **taken;
            result = older;
            facts = verifyHistory(older, m_migrator.newestVersion());
            if (!facts)
                return std::unexpected(facts.error());
        }
    }
    report.conversations = facts->conversations;
    report.messages = facts->messages;
    // From here on all is saved: who is killed after this is finished by the next.
    if (auto placed = putInPlace(result, m_file + ".rescued"_L1); !placed)
        return std::unexpected(placed.error());
    return report;
}

bool Rescue::isUnfinished() const
{
    return QFileInfo::exists(m_file + ".rescued"_L1);
}

Result<void> Rescue::finish() const
{
    for (const auto &suffix : {"-wal"_L1, "-shm"_L1}) { // the damaged one's log would be read into the new file
        const QString beside = m_file + suffix;
        if (QFileInfo::exists(beside) && !QFile::remove(beside))
            return failure(ErrorKind::Storage, tr("The file “%1” could not be removed.").arg(beside));
    }
    if (auto placed = putInPlace(m_file + ".rescued"_L1, m_file); !placed)
        return placed;
    QFile::remove(markOf(m_file));
    return {};
}

Result<QString> Rescue::keepDamaged() const
{
    const QFileInfo info(m_file);
    QDateTime time = m_clock.nowUtc();
    QString kept;
    do {
        kept = u"%1/%2.damaged-%3.db"_s.arg(info.absolutePath(), info.completeBaseName(),
                                            time.toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
        time = time.addSecs(1);
    } while (QFileInfo::exists(kept));
    if (QFileInfo::exists(logOf(m_file))) {
        if (auto done = keepAs(logOf(m_file), logOf(kept)); !done)
            return std::unexpected(done.error());
    }
    auto done = info.exists() ? keepAs(m_file, kept) : writePrivateFile(kept, {});
    return done ? Result<QString>(kept) : std::unexpected(done.error());
}

Result<void> Rescue::saveRows(const QString &damaged, const WorkFolder &work, const QString &saved) const
{
    const auto makeEmpty = [this](const QString &file) -> Result<void> {
        auto database = Database::open(file, OpenMode::ReadWrite);
        return database ? m_migrator.migrate(*database) : std::unexpected(database.error());
    };
    if (auto made = makeEmpty(work.file(u"fresh.db"_s)); !made)
        return made;
    auto database = Database::open(saved, OpenMode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    const auto isReadable = attachReadable(*database, damaged, work);
    if (!isReadable)
        return std::unexpected(isReadable.error());
    int version = m_migrator.newestVersion();
    if (*isReadable) {
        const auto there = database->integer(u"PRAGMA damaged.user_version"_s);
        if (there && *there >= 1 && *there < version)
            version = int(**there);
    }
    if (auto made = m_migrator.migrateTo(*database, version); !made)
        return made;
    if (*isReadable) {
        for (const auto &setting : {u"PRAGMA foreign_keys = OFF"_s, u"PRAGMA synchronous = OFF"_s}) {
            if (auto set = database->run(setting); !set) // it is flushed as a whole at its end
                return set;
        }
        if (auto copied = copyTables(*database); !copied)
            return copied;
        if (auto detached = database->run(u"DETACH damaged"_s); !detached)
            return detached;
        QFile::remove(damaged + "-shm"_L1);
        auto transaction = Transaction::begin(*database);
        if (!transaction)
            return std::unexpected(transaction.error());
        if (auto mended = RescuedTree(*database, m_clock.nowUtc()).mend(); !mended)
            return mended;
        if (auto committed = transaction->commit(); !committed)
            return committed;
    }
    return m_migrator.migrate(*database);
}

Result<bool> Rescue::attachReadable(Database &database, const QString &damaged, const WorkFolder &work) const
{
    // Forgives a schema of which a part cannot be read, and a file that is shorter than it should be.
    if (auto forgiving = database.run(u"PRAGMA writable_schema = ON"_s); !forgiving)
        return std::unexpected(forgiving.error());
    QString best = damaged;
    // SQLite deletes the log of a file that is empty, also when it may only read.
    qint64 most = holdsSomething(damaged) && isHeaderSound(damaged) ? knownTables(database, damaged) : 0;
    int number = 0;
    for (const auto donation : {HeaderDonation::Header, HeaderDonation::Schema}) {
        if (most == neededTables)
            break;
        const QString copy = work.file(u"mended%1.db"_s.arg(++number));
        if (auto made = copyWithHeaderOf(damaged, work.file(u"fresh.db"_s), copy, donation, m_migrator.newestVersion());
            !made)
            return std::unexpected(made.error());
        if (const auto known = knownTables(database, copy); known > most) {
            most = known;
            best = copy;
        }
    }
    return most > 0 && attach(database, best);
}

Result<void> Rescue::copyTables(Database &database) const
{
    QStringList tables;
    const auto take = [&tables](const Row &row) { tables << row.text(0); };
    if (auto read = database.each(take,
                                  u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                                  " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s);
        !read)
        return read;
    for (const auto &table : tables) {
        const auto rows = TableRescue(database, table).run();
        if (!rows)
            return std::unexpected(rows.error());
        qCDebug(lcStorage) << "rescued from" << table << rows->saved << "rows," << rows->partial << "of them in part;"
                           << (rows->hasHole ? "some could not be read" : "all could be read");
    }
    const auto generation = database.integer(u"SELECT max(generation) FROM damaged.store"_s);
    return database.run(u"UPDATE main.store SET generation = ?"_s,
                        generation ? generation->value_or(0) + 1 : m_clock.nowUtc().toSecsSinceEpoch());
}

Result<std::optional<Backup>> Rescue::takeBackup(const QString &saved) const
{
    for (const auto &backup : m_backups.list()) {
        if (!verifyHistory(backup.file, m_migrator.newestVersion()))
            continue;
        if (auto copied = copyPrivateFile(backup.file, saved); !copied)
            return std::unexpected(copied.error());
        auto database = Database::open(saved, OpenMode::ReadWrite);
        if (!database)
            return std::unexpected(database.error());
        if (auto migrated = m_migrator.migrate(*database); !migrated)
            return std::unexpected(migrated.error());
        if (auto marked = database->run(u"UPDATE store SET generation = ?"_s, m_clock.nowUtc().toSecsSinceEpoch());
            !marked)
            return std::unexpected(marked.error());
        return std::optional(backup);
    }
    return std::optional<Backup>();
}

} // namespace oriel
