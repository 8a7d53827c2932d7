// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistoryFile.h"

#include "storage/SqlErrors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("HistoryFile", text);
}

constexpr int general = 1; // sqlite.org/rescode.html
constexpr int corrupt = 11;
constexpr int noDatabase = 26;

std::unexpected<Error> refused(const char *sentence, const QString &file, const QString &detail = {})
{
    return failure(ErrorKind::Storage, tr(sentence).arg(QDir::toNativeSeparators(file)), detail);
}

} // namespace

bool isDamage(const Error &error)
{
    const int code = sqliteCode(error);
    return code == corrupt || code == noDatabase;
}

Result<QStringList> integrityProblems(Database &database, int limit)
{
    QStringList problems;
    const auto take = [&problems](const Row &row) { problems << row.text(0); };
    if (auto checked = database.each(take, u"PRAGMA integrity_check(%1)"_s.arg(limit)); !checked) {
        const bool isOfTheIndex = sqliteCode(checked.error()) == general; // SQLite 3.44 and later look at FTS5's, too
        if (!isDamage(checked.error()) && !isOfTheIndex)
            return std::unexpected(checked.error());
        return QStringList{checked.error().detail};
    }
    problems.removeAll(u"ok"_s);
    if (!problems.isEmpty())
        return problems;
    const auto broken = [&problems, limit](const Row &row) {
        if (problems.size() < limit)
            problems << u"%1 %2 -> %3"_s.arg(row.text(0), row.text(1), row.text(2));
    };
    if (auto checked = database.each(broken, u"PRAGMA foreign_key_check"_s); !checked)
        return std::unexpected(checked.error());
    return problems;
}

Result<HistoryMark> markOf(Database &database)
{
    const auto version = database.integer(u"PRAGMA user_version"_s);
    const auto generation = database.integer(u"SELECT generation FROM store"_s);
    const auto revision = database.integer(u"SELECT max(revision) FROM conversation"_s);
    for (const auto *value : {&version, &generation, &revision}) {
        if (!*value)
            return std::unexpected(value->error());
    }
    return HistoryMark{*version, *generation, *revision};
}

Result<HistoryFacts> factsOf(Database &database)
{
    const auto owner = database.integer(u"PRAGMA application_id"_s);
    const auto version = database.integer(u"PRAGMA user_version"_s);
    if (!owner || !version)
        return std::unexpected(owner ? version.error() : owner.error());
    if (*owner != applicationId || version->value_or(0) < 1)
        return refused(QT_TRANSLATE_NOOP("HistoryFile", "The file “%1” is not a history of Oriel."), database.file());
    const auto conversations = database.integer(u"SELECT count(*) FROM conversation"_s);
    const auto messages = database.integer(u"SELECT count(*) FROM node"_s);
    if (!conversations || !messages)
        return std::unexpected(conversations ? messages.error() : conversations.error());
    return HistoryFacts{int(version->value_or(0)), conversations->value_or(0), messages->value_or(0)};
}

Result<HistoryFacts> verifyHistory(const QString &file, int newestVersion)
{
    if (!QFileInfo(file).isFile())
        return refused(QT_TRANSLATE_NOOP("HistoryFile", "There is no file “%1”."), file);
    auto database = Database::open(file, OpenMode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    const auto facts = factsOf(*database);
    if (!facts)
        return facts;
    if (facts->version > newestVersion) {
        return refused(QT_TRANSLATE_NOOP("HistoryFile",
                                         "The history in “%1” was written by a newer version of Oriel. Update Oriel "
                                         "to use it."),
                       file, u"version %1"_s.arg(facts->version));
    }
    const auto problems = integrityProblems(*database);
    if (!problems)
        return std::unexpected(problems.error());
    if (!problems->isEmpty()) {
        return refused(QT_TRANSLATE_NOOP("HistoryFile", "The history in “%1” is damaged."), file,
                       problems->join(u"; "_s));
    }
    return facts;
}

QString sqlName(const QString &name)
{
    QString quoted = name;
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"';
}

Result<QStringList> tablesOf(Database &database)
{
    QStringList tables;
    const auto take = [&tables](const Row &row) { tables << row.text(0); };
    auto read = database.each(
        take,
        u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')"
        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"_s);
    return read ? Result<QStringList>(tables) : std::unexpected(read.error());
}

Result<QStringList> columnsOf(Database &database, const QString &table, const QString &schema)
{
    QStringList columns;
    const auto take = [&columns](const Row &row) { columns << row.text(0); };
    auto read = database.each(take, u"SELECT name FROM pragma_table_info(?, ?) ORDER BY cid"_s, table, schema);
    return read ? Result<QStringList>(columns) : std::unexpected(read.error());
}

} // namespace oriel
