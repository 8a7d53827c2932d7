// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/index/ContentRepository.h"

#include "core/EnumNames.h"
#include "knowledge/TokenMeasure.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

// What every passage of a document carries is cut: a row of a megabyte above a long table would be kept for each of its
// passages.
constexpr qsizetype longestHeader = 4000; // bytes
constexpr qsizetype longestName = 500; // UTF-16 units
constexpr qsizetype mostKeywords = 100;

template<typename T>
std::unexpected<Error> failed(Result<T> &result)
{
    return std::unexpected(std::move(result.error()));
}

QString partNameOf(const StructuredText &text, const Chunk &chunk)
{
    const auto after = std::ranges::upper_bound(text.parts, chunk.start, {}, &DocumentPart::start);
    const auto part = std::find_if( // the last of these, all but always
        std::make_reverse_iterator(after), text.parts.rend(),
        [&chunk](const DocumentPart &candidate) { return candidate.number == chunk.part; });
    return part == text.parts.rend() ? QString() : part->name.left(longestName);
}

QString keywordsOf(const DocumentMetadata &metadata)
{
    QStringList keywords;
    for (const auto &keyword : metadata.keywords.first(std::min(metadata.keywords.size(), mostKeywords)))
        keywords << keyword.simplified().left(longestName);
    return keywords.join(u'\n');
}

} // namespace

QLatin1StringView contentStateName(ContentState state)
{
    switch (state) {
    case ContentState::Reading: return "reading"_L1;
    case ContentState::Ready: return "ready"_L1;
    case ContentState::Failed: return "failed"_L1;
    case ContentState::Skipped: return "skipped"_L1;
    }
    Q_UNREACHABLE();
}

Result<std::optional<KnownContent>> ContentRepository::find(const QByteArray &hash)
{
    std::optional<KnownContent> found;
    const auto take = [&found](const Row &row) {
        found = KnownContent{
            row.integer(0),
            enumFromName(row.text(1), contentStateName, ContentState::Skipped).value_or(ContentState::Reading),
            row.isNull(2) ? std::nullopt : readFaultFromName(row.text(2)), int(row.integer(3))};
    };
    auto read = m_database.each(take, u"SELECT key, state, fault, tries FROM content WHERE hash = ?"_s, hash);
    return read ? Result<std::optional<KnownContent>>(found) : failed(read);
}

Result<qint64> ContentRepository::begin(const QByteArray &hash)
{
    auto put = m_database.run(
        u"INSERT INTO content (hash, state) VALUES (?, 'reading') ON CONFLICT (hash) DO UPDATE SET"
        " state = 'reading', fault = NULL, detail = NULL"_s,
        hash);
    if (!put)
        return failed(put);
    auto key = m_database.integer(u"SELECT key FROM content WHERE hash = ?"_s, hash);
    if (!key)
        return failed(key);
    auto emptied = m_database.run(u"DELETE FROM document WHERE content = ?"_s, key->value_or(0));
    return emptied ? Result<qint64>(key->value_or(0)) : failed(emptied);
}

Result<void> ContentRepository::add(qint64 content, int ordinal, const StructuredText &text,
                                    const std::vector<Chunk> &chunks, const QString &language)
{
    const auto &metadata = text.metadata;
    auto document = m_database.insert(u"INSERT INTO document (content, ordinal, id, title, author, language, dated_at, "
                                      u"keywords, part_kind, tokens, text)"
                                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                      content, ordinal, text.id, metadata.title.left(longestName),
                                      metadata.author.left(longestName), language.left(longestName), metadata.date,
                                      keywordsOf(metadata), partKindName(text.partKind), tokensIn(text.text),
                                      text.text);
    if (!document)
        return failed(document);
    int number = 0;
    for (const auto &chunk : chunks) {
        if (auto added = addChunk(*document, number++, text, chunk); !added)
            return added;
    }
    return {};
}

Result<void> ContentRepository::addChunk(qint64 document, int ordinal, const StructuredText &text, const Chunk &chunk)
{
    QString header;
    if (chunk.tableHeader)
        header = QString::fromUtf8(
            text.text.sliced(chunk.tableHeader->start, std::min(chunk.tableHeader->length, longestHeader)));
    return m_database.run(
        u"INSERT INTO chunk (document, ordinal, start, length, first_line, last_line, part, part_name,"
        " headings, header, tokens) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        document, ordinal, chunk.start, chunk.length, chunk.firstLine, chunk.lastLine, chunk.part,
        partNameOf(text, chunk), chunk.headings.join(u'\n'), header, chunk.tokens);
}

Result<void> ContentRepository::finish(qint64 content)
{
    auto finished = m_database.run(u"UPDATE content SET state = 'ready', tries = 0 WHERE key = ?"_s, content);
    if (!finished)
        return finished;
    return m_database.run(
        u"WITH read (hash) AS (SELECT hash FROM content WHERE key = ?),"
        " earlier (key) AS (SELECT content.key FROM content, read"
        " WHERE content.hash > read.hash AND content.hash < CAST(read.hash || x'FFFFFFFFFFFFFFFFFF' AS BLOB))"
        " UPDATE file SET content = ?,"
        " state = CASE WHEN state IN ('waiting', 'reading') THEN state ELSE 'ready' END, fault = NULL"
        " WHERE content IN (SELECT key FROM earlier)"_s,
        content, content);
}

Result<void> ContentRepository::fail(qint64 content, const ReadProblem &problem, bool tookReaderDown)
{
    auto emptied = m_database.run(u"DELETE FROM document WHERE content = ?"_s, content);
    if (!emptied)
        return emptied;
    const auto state = isSkipped(problem.fault) ? ContentState::Skipped : ContentState::Failed;
    return m_database.run(u"UPDATE content SET state = ?, fault = ?, detail = ?, tries = tries + ? WHERE key = ?"_s,
                          contentStateName(state), readFaultName(problem.fault), problem.detail, tookReaderDown ? 1 : 0,
                          content);
}

Result<void> ContentRepository::removeUnfinished()
{
    auto emptied = m_database.run(
        u"DELETE FROM document WHERE content IN (SELECT key FROM content WHERE state = 'reading')"_s);
    if (!emptied)
        return emptied;
    return m_database.run(u"DELETE FROM content WHERE state = 'reading' AND tries = 0"
                          " AND key NOT IN (SELECT content FROM file WHERE content IS NOT NULL)"_s);
}

Result<void> ContentRepository::settle()
{
    static const QStringList steps{
        u"DELETE FROM content WHERE key NOT IN (SELECT content FROM file WHERE content IS NOT NULL) AND state <> 'reading'"_s,
        u"DELETE FROM membership WHERE NOT EXISTS (SELECT 1 FROM file JOIN root ON root.key = file.root"
        " WHERE file.content = membership.content AND root.collection = membership.collection)"_s,
        u"INSERT OR IGNORE INTO membership SELECT DISTINCT file.content, root.collection FROM file"
        " JOIN root ON root.key = file.root WHERE file.content IS NOT NULL"_s};
    for (const auto &step : steps) {
        if (auto done = m_database.run(step); !done)
            return done;
    }
    return {};
}

} // namespace oriel
