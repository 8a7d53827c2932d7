// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/index/LexicalUpkeep.h"

#include "core/PrivateFiles.h"
#include "storage/Transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUuid>

#include <unordered_map>
#include <utility>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int chunksAtOnce = 20'000; // some tens of megabytes of terms, and one commit
constexpr int titleWeight = 2; // a word of the title counts as so many of the text
constexpr int headingWeight = 2;

template<typename T>
std::unexpected<Error> failed(Result<T> &result)
{
    return std::unexpected(std::move(result.error()));
}

//! What stands beside the index and says whose it is.
QString stampFile(const QString &folder)
{
    return folder + "/stamp"_L1;
}

struct ChunkWords {
    qint64 chunk = 0;
    qint64 content = 0;
    QString language;
    QString title;
    QString headings;
    QString header;
    QString text;
};

//! Stemmers by language, made once.
class Stemmers
{
public:
    const Stemmer &of(const QString &language)
    {
        auto found = m_all.find(language);
        if (found == m_all.end())
            found = m_all.emplace(language, Stemmer(language)).first;
        return found->second;
    }

private:
    std::unordered_map<QString, Stemmer> m_all;
};

TermCounts termsOf(const ChunkWords &words, const Stemmer &stemmer)
{
    TermCounts counts;
    countTerms(counts, words.text, stemmer);
    countTerms(counts, words.header, stemmer);
    countTerms(counts, words.headings, stemmer, headingWeight);
    countTerms(counts, words.title, stemmer, titleWeight);
    return counts;
}

} // namespace

Result<qint64> LexicalUpkeep::waiting()
{
    auto count = m_database.integer(u"SELECT count(*) FROM lexical_todo"_s);
    return count ? Result<qint64>(count->value_or(0)) : failed(count);
}

//! Throws an index away that was not made of this file by these rules.
Result<void> LexicalUpkeep::prepare()
{
    if (m_isPrepared)
        return {};
    QString stamp;
    qint64 version = 0;
    const auto take = [&](const Row &row) {
        version = row.integer(0);
        stamp = row.text(1);
    };
    if (auto read = m_database.each(take, u"SELECT version, stamp FROM lexical_state"_s); !read)
        return read;
    const auto onDisk = readFile(stampFile(m_folder), 1024);
    m_isPrepared = version == lexicalTermsVersion() && onDisk && QString::fromUtf8(*onDisk) == stamp;
    return m_isPrepared ? Result<void>() : makeAnew();
}

Result<void> LexicalUpkeep::makeAnew()
{
    m_isPrepared = false;
    if (QDir(m_folder).exists() && !QDir(m_folder).removeRecursively())
        return failure(ErrorKind::Storage,
                       QCoreApplication::translate("LexicalUpkeep", "The index of the documents could not be written."),
                       m_folder);
    if (auto made = makePrivateFolder(m_folder); !made)
        return made;
    const QString stamp = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failed(transaction);
    auto done = m_database.run(u"UPDATE lexical_state SET version = ?, stamp = ?"_s, lexicalTermsVersion(), stamp);
    if (done)
        done = m_database.run(u"INSERT OR IGNORE INTO lexical_todo SELECT key FROM chunk"_s);
    if (done)
        done = transaction->commit();
    if (done)
        done = writePrivateFile(stampFile(m_folder), stamp.toUtf8());
    m_isPrepared = done.has_value();
    return done;
}

Result<void> LexicalUpkeep::run(const std::stop_token &stop)
{
    auto done = runOnce(stop);
    if (done || done.error().code != lexicalDamage)
        return done;
    // A disk that lied, or somebody's hand: all that it held is in the SQLite file.
    auto made = makeAnew();
    return made ? runOnce(stop) : made;
}

Result<void> LexicalUpkeep::runOnce(const std::stop_token &stop)
{
    if (auto ready = prepare(); !ready)
        return ready;
    const auto count = waiting();
    if (!count || *count == 0)
        return count ? Result<void>() : std::unexpected(count.error());
    auto index = LexicalIndex::openForWriting(m_folder);
    if (!index)
        return failed(index);
    while (!stop.stop_requested()) {
        auto more = runSome(*index);
        if (!more)
            return failed(more);
        if (!*more)
            break;
    }
    return {};
}

//! With synchronous NORMAL, what was committed may be in the memory of the system alone; a commit under FULL brings the
//! whole log to the disk (sqlite.org/pragma.html#pragma_synchronous, read in November 2026).
Result<void> LexicalUpkeep::putOnDisk()
{
    auto done = m_database.run(u"PRAGMA synchronous = FULL"_s);
    if (done)
        done = m_database.run(u"UPDATE lexical_state SET version = version"_s);
    auto relaxed = m_database.run(u"PRAGMA synchronous = NORMAL"_s);
    return done ? relaxed : done;
}

Result<bool> LexicalUpkeep::runSome(LexicalIndex &index)
{
    std::vector<qint64> chunks;
    auto read = m_database.each([&chunks](const Row &row) { chunks.push_back(row.integer(0)); },
                                u"SELECT chunk FROM lexical_todo ORDER BY chunk LIMIT ?"_s, chunksAtOnce);
    if (!read)
        return failed(read);
    if (chunks.empty())
        return false;
    if (auto onDisk = putOnDisk(); !onDisk)
        return failed(onDisk);
    if (auto put = putSome(index, chunks); !put)
        return failed(put);
    if (auto committed = index.commit(); !committed)
        return failed(committed);
    auto done = m_database.run(u"DELETE FROM lexical_todo WHERE chunk BETWEEN ? AND ?"_s, chunks.front(),
                               chunks.back());
    return done ? Result<bool>(true) : failed(done);
}

Result<void> LexicalUpkeep::putSome(LexicalIndex &index, const std::vector<qint64> &chunks)
{
    std::unordered_map<qint64, std::vector<qint64>> collections; // by content
    auto read = m_database.each([&](const Row &row) { collections[row.integer(0)].push_back(row.integer(1)); },
                                u"SELECT content, collection FROM membership WHERE content IN (SELECT document.content"
                                " FROM lexical_todo JOIN chunk ON chunk.key = lexical_todo.chunk"
                                " JOIN document ON document.key = chunk.document"
                                " WHERE lexical_todo.chunk BETWEEN ? AND ?)"_s,
                                chunks.front(), chunks.back());
    if (!read)
        return read;
    Stemmers stemmers;
    qint64 document = -1;
    QByteArray text; // of the document: a long one is read once, not for each chunk
    auto next = chunks.begin();
    Result<void> done;
    const auto removeUpTo = [&](qint64 chunk) { // what waits but is no chunk any more
        while (done && next != chunks.end() && *next < chunk)
            done = index.remove(*next++);
    };
    const auto take = [&](const Row &row) {
        ChunkWords words{row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4), row.text(5), {}};
        removeUpTo(words.chunk);
        if (done && std::exchange(document, row.integer(6)) != row.integer(6))
            done = m_database.each([&text](const Row &found) { text = found.bytes(0); },
                                   u"SELECT text FROM document WHERE key = ?"_s, document);
        if (!done)
            return;
        ++next;
        words.text = QString::fromUtf8(text.mid(row.integer(7), row.integer(8)));
        done = index.put({words.chunk, termsOf(words, stemmers.of(words.language)), collections[words.content]});
    };
    read = m_database.each(take,
                           u"SELECT chunk.key, document.content, document.language, document.title, chunk.headings,"
                           " chunk.header, document.key, chunk.start, chunk.length"
                           " FROM lexical_todo JOIN chunk ON chunk.key = lexical_todo.chunk"
                           " JOIN document ON document.key = chunk.document"
                           " WHERE lexical_todo.chunk BETWEEN ? AND ? ORDER BY lexical_todo.chunk"_s,
                           chunks.front(), chunks.back());
    if (!read)
        return read;
    if (!chunks.empty())
        removeUpTo(chunks.back() + 1);
    return done;
}

} // namespace oriel
