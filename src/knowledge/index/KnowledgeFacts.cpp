// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/index/KnowledgeFacts.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

Result<void> count(Database &database, KnowledgeStatus::Part &part)
{
    static const QString inCollection = u"content IN (SELECT file.content FROM file JOIN root ON root.key = file.root"
                                        " WHERE root.collection = ?)"_s;
    auto read = database.each(
        [&part](const Row &row) {
            part.documents = row.integer(0);
            part.textBytes = row.integer(1);
        },
        u"SELECT count(*), ifnull(sum(length(text)), 0) FROM document WHERE "_s + inCollection, part.collection.key);
    if (!read)
        return read;
    return database.each([&part](const Row &row) { part.chunks = row.integer(0); },
                         u"SELECT count(*) FROM chunk WHERE document IN (SELECT key FROM document WHERE "_s
                             + inCollection + u')',
                         part.collection.key);
}

} // namespace

Result<KnowledgeStatus> readStatus(Database &database, std::optional<qint64> collection, const QString &folder)
{
    FileRepository files(database);
    const auto collections = files.collections();
    const auto roots = files.roots();
    if (!collections || !roots)
        return std::unexpected(collections ? roots.error() : collections.error());
    KnowledgeStatus status;
    for (const auto &one : *collections) {
        if (collection && one.key != *collection)
            continue;
        KnowledgeStatus::Part part;
        part.collection = one;
        for (const auto &root : *roots) {
            if (root.collection == one.key)
                part.roots.push_back(root);
        }
        auto counts = files.counts(one.key);
        if (!counts)
            return std::unexpected(counts.error());
        part.files = std::move(*counts);
        if (auto counted = count(database, part); !counted)
            return std::unexpected(counted.error());
        status.collections.push_back(std::move(part));
    }
    const auto waiting = database.integer(u"SELECT count(*) FROM lexical_todo"_s);
    if (!waiting)
        return std::unexpected(waiting.error());
    status.chunksWaiting = waiting->value_or(0);
    for (QDirIterator file(folder, QDir::Files, QDirIterator::Subdirectories); file.hasNext();) {
        file.next();
        status.diskBytes += file.fileInfo().size();
    }
    return status;
}

} // namespace oriel
