// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/index/PassageRows.h"

#include "core/EnumNames.h"

#include <map>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr QLatin1StringView columns(
    "chunk.key, chunk.ordinal, document.key, document.id, document.title, document.part_kind, chunk.part,"
    " chunk.part_name, chunk.headings, chunk.first_line, chunk.last_line, chunk.start, chunk.length, chunk.tokens,"
    " document.language, (SELECT file.path FROM file JOIN root ON root.key = file.root"
    " WHERE file.content = document.content AND (? = 0 OR root.collection = ?) ORDER BY file.key LIMIT 1)");
constexpr int pathColumn = 15;

FoundPassage passageFrom(const Row &row)
{
    FoundPassage passage;
    passage.chunk = row.integer(0);
    passage.ordinal = int(row.integer(1));
    passage.documentKey = row.integer(2);
    passage.document = row.text(3);
    passage.title = row.text(4);
    passage.partKind = enumFromName(row.text(5), partKindName, PartKind::Chapter).value_or(PartKind::None);
    passage.part = row.integerOrNone(6);
    passage.partName = row.text(7);
    passage.headings = row.text(8).split(u'\n', Qt::SkipEmptyParts);
    passage.firstLine = int(row.integer(9));
    passage.lastLine = int(row.integer(10));
    passage.start = row.integer(11);
    passage.length = row.integer(12);
    passage.tokens = int(row.integer(13));
    passage.language = row.text(14);
    passage.path = QString::fromUtf8(row.bytes(pathColumn));
    if (passage.document.isEmpty())
        passage.document = passage.path;
    return passage;
}

//! Reads the texts, a document at a time: SQLite would take the whole of it into memory for each of its passages.
Result<void> readTexts(Database &database, std::vector<FoundPassage> &passages)
{
    std::map<qint64, std::vector<FoundPassage *>> byDocument;
    for (auto &passage : passages)
        byDocument[passage.documentKey].push_back(&passage);
    for (const auto &[document, inIt] : byDocument) {
        const auto take = [&inIt](const Row &row) {
            const QByteArray text = row.bytes(0);
            for (auto *passage : inIt)
                passage->text = QString::fromUtf8(text.mid(passage->start, passage->length));
        };
        if (auto read = database.each(take, u"SELECT text FROM document WHERE key = ?"_s, document); !read)
            return read;
    }
    return {};
}

Result<std::vector<FoundPassage>> read(Database &database, const QString &rest, const QVariantList &values)
{
    std::vector<FoundPassage> passages;
    const auto take = [&passages](const Row &row) {
        if (!row.isNull(pathColumn)) // its last file has just gone
            passages.push_back(passageFrom(row));
    };
    auto done = database.eachOf(
        take,
        u"SELECT %1 FROM chunk JOIN document ON document.key = chunk.document"
        " JOIN content ON content.key = document.content AND content.state = 'ready' %2"_s.arg(columns, rest),
        values);
    if (done)
        done = readTexts(database, passages);
    return done ? Result<std::vector<FoundPassage>>(std::move(passages)) : std::unexpected(std::move(done.error()));
}

} // namespace

Result<std::vector<FoundPassage>> readPassages(Database &database, const std::vector<qint64> &chunks, qint64 collection)
{
    QStringList keys;
    for (const auto chunk : chunks)
        keys << QString::number(chunk);
    if (keys.isEmpty())
        return std::vector<FoundPassage>();
    return read(database, u"WHERE chunk.key IN (SELECT value FROM json_each(?))"_s,
                {toSql(collection), toSql(collection), toSql(QString(u'[' + keys.join(u',') + u']'))});
}

Result<std::vector<FoundPassage>> readAllPassages(Database &database, qint64 collection)
{
    return read(database,
                u"WHERE content.key IN (SELECT file.content FROM file JOIN root ON root.key = file.root"
                " WHERE root.collection = ?) ORDER BY document.content, document.ordinal, chunk.ordinal"_s,
                {toSql(collection), toSql(collection), toSql(collection)});
}

} // namespace oriel
