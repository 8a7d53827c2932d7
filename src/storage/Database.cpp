// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"

#include "core/FileLock.h"
#include "core/PrivateFiles.h"
#include "storage/SqlErrors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <algorithm>
#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Database", text);
}

constexpr QFileDevice::Permissions ownersAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

//! Makes \a path when it is not there; never puts anything in the place of what is.
Result<void> makePrivateDatabaseFile(const QString &path)
{
    if (auto folder = makePrivateFolder(QFileInfo(path).absolutePath()); !folder)
        return folder;
    QFile file(path);
    if (file.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownersAlone) || !file.exists())
        return {}; // what is wrong, if anything, SQLite says better
    const auto everything = QFileDevice::Permissions::fromInt(0x7777);
    if ((file.permissions() & everything & ~(ownersAlone | QFileDevice::ReadUser | QFileDevice::WriteUser)) != 0)
        (void)file.setPermissions(ownersAlone); // of another's file nobody can
    return {};
}

//! SQLite cannot keep its log where nothing can be written; but where nothing is written it needs none.
bool isImmutable(const QString &path)
{
    return QFileInfo::exists(path) && !QFileInfo(QFileInfo(path).absolutePath()).isWritable()
        && QFileInfo(path + u"-wal"_s).size() == 0;
}

//! What SQLite is to open, and how.
void setSource(QSqlDatabase &database, const QString &file, OpenMode mode, std::chrono::milliseconds patience)
{
    QStringList options{u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count()), u"QSQLITE_OPEN_URI"_s};
    QString name = file;
    if (mode == OpenMode::ReadOnly) {
        options << u"QSQLITE_OPEN_READONLY"_s;
        if (isImmutable(file))
            name = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toString(QUrl::FullyEncoded)
                + u"?immutable=1"_s;
    }
    database.setDatabaseName(name);
    database.setConnectOptions(options.join(u';'));
}

constexpr qsizetype longUnits = 64 * 1024; //!< more than what a statement takes to be prepared anew is worth

bool isLong(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        return value.toString().size() > longUnits;
    return value.typeId() == QMetaType::QByteArray && value.toByteArray().size() > longUnits;
}

} // namespace

//! A connection of Qt's and its prepared statements.
struct Database::Connection {
    QSqlDatabase database;
    QString name;
    QString file;
    OpenMode mode = OpenMode::ReadOnly;
    std::chrono::milliseconds patience{};
    DatabaseContent content = DatabaseContent::History;
    QHash<QString, std::shared_ptr<QSqlQuery>> idle; //!< prepared statements that nobody uses, by their text

    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection()
    {
        idle.clear();
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(name);
    }

    [[nodiscard]] std::unexpected<Error> failed(const QSqlError &error, const QString &sql) const
    {
        return std::unexpected(sqlFailure(error, file, sql, content));
    }

    Result<std::shared_ptr<QSqlQuery>> prepared(const QString &sql)
    {
        if (auto query = idle.take(sql))
            return query;
        auto query = std::make_shared<QSqlQuery>(database);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return failed(query->lastError(), sql);
        return query;
    }
};

Database::Database(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const QString &file, OpenMode mode, std::chrono::milliseconds patience,
                                DatabaseContent content)
{
    if (mode == OpenMode::ReadWrite) {
        if (auto made = makePrivateDatabaseFile(file); !made)
            return std::unexpected(made.error());
    }
    static std::atomic<quint64> count{0};
    auto connection = std::make_unique<Connection>();
    connection->name = u"oriel-%1"_s.arg(++count);
    connection->file = file;
    connection->mode = mode;
    connection->patience = patience;
    connection->content = content;
    connection->database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->name);
    if (!connection->database.isValid()) {
        return failure(ErrorKind::Storage, tr("The history could not be opened: Qt's driver for SQLite is missing."),
                       QSqlDatabase::drivers().join(u' '));
    }
    setSource(connection->database, file, mode, patience);
    if (!connection->database.open())
        return connection->failed(connection->database.lastError(), u"open"_s);
    Database database(std::move(connection));
    if (auto prepared = database.prepareFile(); !prepared)
        return std::unexpected(prepared.error());
    return database;
}

Result<void> Database::prepareFile()
{
    // In this order: another process that makes the history now commits its tables and its mark in one transaction, so
    // that where tables were seen, the mark is there.
    const auto tables = integer(u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return std::unexpected(tables.error());
    const auto owner = integer(u"PRAGMA application_id"_s);
    if (!owner)
        return std::unexpected(owner.error());
    if (*owner != applicationId && (*owner != 0 || *tables != 0)) {
        return failure(ErrorKind::Storage,
                       tr("The file “%1” belongs to another program.").arg(QDir::toNativeSeparators(file())));
    }
    if (mode() == OpenMode::ReadWrite) {
        if (auto logged = writeAhead(); !logged)
            return logged;
    }
    // macOS keeps what fsync() writes in the drive's cache. The cache of pages, in KiB, holds ten thousand
    // conversations.
    static const QStringList settings{u"PRAGMA synchronous = FULL"_s, u"PRAGMA fullfsync = ON"_s,
                                      u"PRAGMA foreign_keys = ON"_s,  u"PRAGMA secure_delete = ON"_s,
                                      u"PRAGMA cache_size = -8192"_s, u"PRAGMA journal_size_limit = 67108864"_s};
    for (const auto &setting : settings) {
        if (auto set = run(setting); !set)
            return set;
    }
    return {};
}

Result<bool> Database::isWrittenAhead()
{
    bool isLogged = false;
    auto asked = each([&](const Row &row) { isLogged = row.text(0) == "wal"_L1; }, u"PRAGMA journal_mode"_s);
    if (!asked)
        return std::unexpected(std::move(asked.error()));
    return isLogged;
}

Result<void> Database::writeAhead()
{
    if (auto isDone = isWrittenAhead(); !isDone || *isDone)
        return isDone ? Result<void>() : std::unexpected(std::move(isDone.error()));
    // SQLite waits for nobody when several processes change the journal of a file that they have just made. Without the
    // lock, where nothing can be written, it is SQLite that says what is wrong.
    const auto lock = FileLock::take(file() + ".making"_L1, LockKind::Exclusive, m_connection->patience);
    return run(u"PRAGMA journal_mode = WAL"_s);
}

Result<void> Database::shrink()
{
    return run(u"PRAGMA shrink_memory"_s);
}

const QString &Database::file() const
{
    return m_connection->file;
}

OpenMode Database::mode() const
{
    return m_connection->mode;
}

DatabaseContent Database::content() const
{
    return m_connection->content;
}

Result<void> Database::runWith(const QString &sql, const QVariantList &values)
{
    auto done = execute(sql, values, nullptr);
    return done ? Result<void>() : std::unexpected(std::move(done.error()));
}

Result<int> Database::changeWith(const QString &sql, const QVariantList &values)
{
    auto done = execute(sql, values, nullptr);
    return done ? Result<int>(done->changedRows) : std::unexpected(std::move(done.error()));
}

Result<void> Database::eachOf(const std::function<void(const Row &)> &take, const QString &sql,
                              const QVariantList &values)
{
    auto done = execute(sql, values, &take);
    return done ? Result<void>() : std::unexpected(std::move(done.error()));
}

Result<Database::Outcome> Database::execute(const QString &sql, const QVariantList &values,
                                            const std::function<void(const Row &)> *take)
{
    auto prepared = m_connection->prepared(sql);
    if (!prepared)
        return std::unexpected(prepared.error());
    QSqlQuery &query = **prepared;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
    if (!query.exec())
        return m_connection->failed(query.lastError(), sql); // and the statement goes: it may be in any state
    Outcome outcome;
    bool holdsLong = std::ranges::any_of(values, isLong);
    if (query.isSelect()) {
        const Row row(query);
        while (query.next()) {
            if (take)
                (*take)(row);
        }
        if (query.lastError().isValid())
            return m_connection->failed(query.lastError(), sql);
        holdsLong = holdsLong || row.longest() > longUnits;
    } else {
        outcome.changedRows = query.numRowsAffected();
        outcome.insertedKey = query.lastInsertId().toLongLong();
    }
    query.finish(); // else it holds its view of the file
    if (!holdsLong) // it holds on to what it was given and to the row that it gave last, until it is used again
        m_connection->idle.insert(sql, *prepared);
    return outcome;
}

} // namespace oriel
