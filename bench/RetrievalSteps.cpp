// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_retrieval FOLDER COLLECTION QUERIES: asks the index in FOLDER each {"id", "text"} line of QUERIES, with more
// and more of the search's steps, and prints {"id", "step", "documents", "ms"} lines, ms of the processor. See
// bench/retrieval.py.
#include "ProcessorTime.h"

#include "knowledge/index/FileRepository.h"
#include "knowledge/index/KnowledgeFile.h"
#include "knowledge/index/PassageRows.h"
#include "knowledge/PassageSearch.h"
#include "text/JsonValue.h"
#include "text/JsonWriter.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <unordered_map>

using namespace oriel;
using namespace Qt::StringLiterals;

namespace {

constexpr int depth = 10;
constexpr int candidates = 60; // passages, of which several may be of one document

template<typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

struct Asked {
    QString id;
    QString words;
};

std::vector<Asked> readQueries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    std::vector<Asked> queries;
    JsonReader reader;
    while (!file.atEnd()) {
        const auto line = need(reader.read(file.readLine()));
        queries.push_back({line["id"].stringOr(), line["text"].stringOr()});
    }
    return queries;
}

void print(const Asked &asked, const char *step, const QStringList &documents, double milliseconds)
{
    JsonWriter json;
    json.beginObject().member("id", asked.id).member("step", step).key("documents").beginArray();
    for (const auto &document : documents)
        json.value(document);
    json.endArray().member("ms", milliseconds).endObject();
    std::puts(json.take().constData());
}

QStringList documentsOf(const std::vector<FoundPassage> &passages)
{
    QStringList documents;
    for (const auto &passage : passages) {
        if (!documents.contains(passage.document) && documents.size() < depth)
            documents << passage.document;
    }
    return documents;
}

//! The steps before PassageSearch has them all.
class Steps
{
public:
    Steps(Database &database, const QString &folder, const QString &collection)
        : m_database(database)
        , m_index(need(LexicalIndex::openForReading(folder)))
        , m_collection(need(FileRepository(database).findCollection(collection)).value_or(Collection()).key)
    {
        QStringList languages;
        need(database.each([&languages](const Row &row) { languages << row.text(0); },
                           u"SELECT DISTINCT language FROM document"_s));
        m_stemmers = stemmersOf(languages);
    }

    //! With all words, and with those that say something.
    void ask(const Asked &asked, bool isEvery)
    {
        const double before = processorMilliseconds();
        auto question = understood(asked.words, m_stemmers);
        if (!question)
            return;
        if (isEvery) {
            const QStringList small = question->leftOut;
            for (const auto &word : small) {
                if (auto one = understood(word, m_stemmers))
                    question->terms.insert(question->terms.end(), one->terms.begin(), one->terms.end());
            }
        }
        need(weigh(*question, m_index));
        LexicalQuery query;
        for (const auto &term : question->terms)
            query.terms.push_back(term.term);
        query.collections = {m_collection};
        query.count = candidates;
        const auto hits = need(m_index.search(query));
        print(asked, isEvery ? "every word" : "without small words", documentsOf(load(hits)),
              processorMilliseconds() - before);
    }

private:
    //! In the order of the hits.
    std::vector<FoundPassage> load(const std::vector<LexicalHit> &hits)
    {
        std::vector<qint64> chunks;
        chunks.reserve(hits.size());
        for (const auto &hit : hits)
            chunks.push_back(hit.chunk);
        std::unordered_map<qint64, FoundPassage> read;
        for (auto &passage : need(readPassages(m_database, chunks, m_collection)))
            read.emplace(passage.chunk, std::move(passage));
        std::vector<FoundPassage> passages;
        passages.reserve(chunks.size());
        for (const auto chunk : chunks)
            passages.push_back(read.at(chunk));
        return passages;
    }

    Database &m_database;
    LexicalIndex m_index;
    LanguageStemmers m_stemmers;
    qint64 m_collection;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (arguments.size() != 3)
        return 2;
    auto database = need(openKnowledgeFileForReading(arguments[0] + u"/documents.sqlite"_s));
    const QString words = arguments[0] + u"/words"_s;
    Steps steps(database, words, arguments[1]);
    PassageSearch search(database, words);
    for (const auto &asked : readQueries(arguments[2])) {
        steps.ask(asked, true);
        steps.ask(asked, false);
        const double before = processorMilliseconds();
        if (const auto found = search.find({asked.words, {arguments[1]}, depth}))
            print(asked, "all: feedback, floor", documentsOf(found->passages), processorMilliseconds() - before);
    }
    return 0;
}
