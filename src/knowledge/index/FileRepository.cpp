// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/index/FileRepository.h"

#include "core/EnumNames.h"
#include "storage/Transaction.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr QLatin1StringView fileColumns("file.key, file.root, file.path, file.size_bytes, file.modified_at, file.state,"
                                        " file.fault, file.content");

FileState stateFromName(const QString &name)
{
    return enumFromName(name, fileStateName, FileState::Skipped).value_or(FileState::Waiting);
}

KnownFile fileFrom(const Row &row)
{
    KnownFile file;
    file.key = row.integer(0);
    file.root = row.integer(1);
    file.found = {QString::fromUtf8(row.bytes(2)), row.integer(3), row.integer(4)};
    file.state = stateFromName(row.text(5));
    file.fault = row.isNull(6) ? std::nullopt : readFaultFromName(row.text(6));
    file.content = row.integerOrNone(7);
    return file;
}

Collection collectionFrom(const Row &row)
{
    return {row.integer(0), row.text(1), {int(row.integer(2)), int(row.integer(3))}};
}

template<typename T>
std::unexpected<Error> failed(Result<T> &result)
{
    return std::unexpected(std::move(result.error()));
}

//! SQLite knows a path as a BLOB, which is compared byte by byte.
QVariant pathValue(const QString &path)
{
    return toSql(path.toUtf8());
}

//! What begins the paths below \a folder, and the first that would sort behind all of them: "0" follows "/".
std::pair<QByteArray, QByteArray> below(const QString &folder)
{
    const QByteArray whole = folder.endsWith(u'/') ? folder.chopped(1).toUtf8() : folder.toUtf8();
    return {whole + '/', whole + '0'};
}

bool isBelow(const QByteArray &path, const QStringList &folders)
{
    return std::ranges::any_of(folders, [&path](const QString &folder) {
        return path.startsWith((folder.endsWith(u'/') ? folder : folder + u'/').toUtf8());
    });
}

} // namespace

QLatin1StringView fileStateName(FileState state)
{
    switch (state) {
    case FileState::Waiting: return "waiting"_L1;
    case FileState::Reading: return "reading"_L1;
    case FileState::Ready: return "ready"_L1;
    case FileState::Failed: return "failed"_L1;
    case FileState::Skipped: return "skipped"_L1;
    }
    Q_UNREACHABLE();
}

Result<Collection> FileRepository::collection(const QString &name, const ChunkRules &chunks)
{
    auto made = m_database.run(u"INSERT INTO collection (name, chunk_tokens, overlap_percent) VALUES (?, ?, ?)"
                               " ON CONFLICT (name) DO NOTHING"_s,
                               name, chunks.tokens, chunks.overlapPercent);
    if (!made)
        return failed(made);
    auto found = findCollection(name);
    return found ? Result<Collection>(**found) : failed(found);
}

Result<std::optional<Collection>> FileRepository::findCollection(const QString &name)
{
    std::optional<Collection> found;
    auto read = m_database.each([&found](const Row &row) { found = collectionFrom(row); },
                                u"SELECT key, name, chunk_tokens, overlap_percent FROM collection WHERE name = ?"_s,
                                name);
    return read ? Result<std::optional<Collection>>(found) : failed(read);
}

Result<std::vector<Collection>> FileRepository::collections()
{
    std::vector<Collection> all;
    auto read = m_database.each([&all](const Row &row) { all.push_back(collectionFrom(row)); },
                                u"SELECT key, name, chunk_tokens, overlap_percent FROM collection ORDER BY name"_s);
    return read ? Result<std::vector<Collection>>(std::move(all)) : failed(read);
}

Result<void> FileRepository::removeCollection(qint64 collection)
{
    return m_database.run(u"DELETE FROM collection WHERE key = ?"_s, collection);
}

Result<qint64> FileRepository::putRoot(const DocumentRoot &root)
{
    auto put = m_database.runWith(u"INSERT INTO root (collection, path, is_folder, rules) VALUES (?, ?, ?, ?)"
                                  " ON CONFLICT (collection, path) DO UPDATE SET rules = excluded.rules,"
                                  " is_folder = excluded.is_folder"_s,
                                  {toSql(root.collection), pathValue(root.path), toSql(root.isFolder),
                                   toSql(QString::fromUtf8(toJson(root.rules)))});
    if (!put)
        return failed(put);
    auto key = m_database.integer(u"SELECT key FROM root WHERE collection = ? AND path = ?"_s, root.collection,
                                  root.path.toUtf8());
    return key ? Result<qint64>(key->value_or(0)) : failed(key);
}

Result<std::vector<DocumentRoot>> FileRepository::roots(std::optional<qint64> collection)
{
    std::vector<DocumentRoot> all;
    const auto take = [&all](const Row &row) {
        all.push_back({row.integer(0), row.integer(1), QString::fromUtf8(row.bytes(2)), row.flag(3),
                       folderRulesFromJson(row.text(4).toUtf8())});
    };
    auto read = m_database.each(take,
                                u"SELECT key, collection, path, is_folder, rules FROM root"
                                " WHERE ? IS NULL OR collection = ? ORDER BY key"_s,
                                collection, collection);
    return read ? Result<std::vector<DocumentRoot>>(std::move(all)) : failed(read);
}

Result<void> FileRepository::removeRoot(qint64 root)
{
    return m_database.run(u"DELETE FROM root WHERE key = ?"_s, root);
}

Result<void> FileRepository::removeFile(qint64 file)
{
    return m_database.run(u"DELETE FROM file WHERE key = ?"_s, file);
}

Result<QStringList> FileRepository::replaceFiles(qint64 root, const std::vector<FoundFile> &found, bool forced,
                                                 const QStringList &unread, const QString &within)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failed(transaction);
    QHash<QByteArray, qint64> gone; // what is left of what was known
    const auto take = [&gone, &unread](const Row &row) {
        if (!isBelow(row.bytes(1), unread))
            gone.insert(row.bytes(1), row.integer(0));
    };
    const auto [first, end] = below(within);
    auto read = within.isEmpty()
        ? m_database.each(take, u"SELECT key, path FROM file WHERE root = ?"_s, root)
        : m_database.each(take,
                          u"SELECT key, path FROM file WHERE root = ? AND (path = ? OR (path >= ? AND path < ?))"_s,
                          root, within.toUtf8(), first, end);
    for (const auto &file : found) {
        if (!read)
            return failed(read);
        gone.remove(file.path.toUtf8());
        read = m_database.run(
            u"INSERT INTO file (root, path, size_bytes, modified_at, state) VALUES (?, ?, ?, ?, 'waiting')"
            " ON CONFLICT (root, path) DO UPDATE SET size_bytes = excluded.size_bytes,"
            " modified_at = excluded.modified_at, state = 'waiting', fault = NULL"
            " WHERE ? OR size_bytes <> excluded.size_bytes OR modified_at <> excluded.modified_at"
            " OR fault IN ('too_large', 'gone', 'not_started')"_s, // which say nothing of what it holds
            root, file.path.toUtf8(), file.sizeBytes, file.modifiedAt, forced);
    }
    if (read && forced)
        read = m_database.run(u"UPDATE content SET hash = CAST(substr(hash, 1, 32) || randomblob(8) AS BLOB)"
                              " WHERE key IN (SELECT content FROM file WHERE root = ? AND state = 'waiting')"_s,
                              root); // ContentRepository::finish() knows it by the beginning
    QStringList paths;
    for (auto one = gone.cbegin(); one != gone.cend() && read; ++one) {
        paths << QString::fromUtf8(one.key());
        read = removeFile(one.value());
    }
    if (read)
        read = transaction->commit();
    paths.sort();
    return read ? Result<QStringList>(std::move(paths)) : failed(read);
}

Result<bool> FileRepository::hasWrittenSince(qint64 root, const QString &folder, qint64 milliseconds)
{
    const auto [first, end] = below(folder);
    auto found = m_database.integer(
        u"SELECT EXISTS (SELECT 1 FROM file WHERE root = ? AND path >= ? AND path < ? AND modified_at > ?)"_s, root,
        first, end, milliseconds);
    return found ? Result<bool>(found->value_or(0) != 0) : failed(found);
}

Result<std::vector<KnownFile>> FileRepository::files(std::optional<qint64> collection)
{
    std::vector<KnownFile> all;
    auto read = m_database.each(
        [&all](const Row &row) { all.push_back(fileFrom(row)); },
        u"SELECT %1 FROM file JOIN root ON root.key = file.root"
        " WHERE ? IS NULL OR root.collection = ? ORDER BY file.path, file.key"_s.arg(fileColumns),
        collection, collection);
    return read ? Result<std::vector<KnownFile>>(std::move(all)) : failed(read);
}

Result<std::vector<KnownFile>> FileRepository::filesIn(qint64 root, const QString &path)
{
    std::vector<KnownFile> all;
    const auto [first, end] = below(path);
    auto read = m_database.each([&all](const Row &row) { all.push_back(fileFrom(row)); },
                                u"SELECT %1 FROM file WHERE root = ? AND (path = ? OR (path >= ? AND path < ?))"
                                " ORDER BY path"_s.arg(fileColumns),
                                root, path.toUtf8(), first, end);
    return read ? Result<std::vector<KnownFile>>(std::move(all)) : failed(read);
}

Result<std::optional<KnownFile>> FileRepository::nextWaiting(std::optional<qint64> collection)
{
    std::optional<KnownFile> next;
    auto read = m_database.each(
        [&next](const Row &row) { next = fileFrom(row); },
        u"SELECT %1 FROM file WHERE state = 'waiting'"
        " AND (? IS NULL OR root IN (SELECT key FROM root WHERE collection = ?)) ORDER BY key LIMIT 1"_s.arg(
            fileColumns),
        collection, collection);
    return read ? Result<std::optional<KnownFile>>(std::move(next)) : failed(read);
}

Result<void> FileRepository::setState(qint64 file, FileState state, std::optional<ReadFault> fault,
                                      std::optional<qint64> content)
{
    const auto name = fault ? std::optional<QString>(readFaultName(*fault)) : std::nullopt;
    const bool isOpen = state == FileState::Waiting || state == FileState::Reading; // what it held is found until then
    return m_database.run(u"UPDATE file SET state = ?, fault = ?, content = CASE WHEN ? THEN content ELSE ? END"
                          " WHERE key = ?"_s,
                          fileStateName(state), name, isOpen, content, file);
}

Result<void> FileRepository::requeueInterrupted()
{
    return m_database.run(u"UPDATE file SET state = 'waiting' WHERE state = 'reading'"_s);
}

Result<void> FileRepository::requeueFailed()
{
    return m_database.run(u"UPDATE file SET state = 'waiting', fault = NULL WHERE state = 'failed'"_s);
}

Result<std::map<FileState, qint64>> FileRepository::counts(std::optional<qint64> collection)
{
    std::map<FileState, qint64> counts;
    auto read = m_database.each([&counts](const Row &row) { counts[stateFromName(row.text(0))] = row.integer(1); },
                                u"SELECT state, count(*) FROM file JOIN root ON root.key = file.root"
                                " WHERE ? IS NULL OR root.collection = ? GROUP BY state"_s,
                                collection, collection);
    return read ? Result<std::map<FileState, qint64>>(std::move(counts)) : failed(read);
}

} // namespace oriel
