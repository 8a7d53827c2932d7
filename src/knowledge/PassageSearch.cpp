// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/PassageSearch.h"

#include "knowledge/index/FileRepository.h"
#include "knowledge/index/PassageRows.h"
#include "knowledge/SmallWords.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int mostPassages = 1000; // whatever is asked for
constexpr int mostCandidates = 1000; // that are looked through for a phrase
constexpr int perDocument = 3; // passages of one document, where others have some for the places
constexpr int spare = 6; // times as many candidates as passages are wanted
// Words of what is found first are looked for as well: how many passages, how many words, how much all of them count
// together, as a part of what was asked. Measured: docs/retrieval.md.
constexpr int expandedFrom = 3;
constexpr int mostExpansions = 20;
constexpr double expansionWeight = 0.1;
constexpr qsizetype leastExpansion = 3; // bytes
// A passage that has less of the question's weight than this is no answer: docs/retrieval.md.
constexpr double floorOfCoverage = 0.2;

QString tr(const char *text)
{
    return QCoreApplication::translate("PassageSearch", text);
}

QueryExplanation explanationOf(const QuestionTerms &question)
{
    QueryExplanation explanation;
    for (const auto &term : question.terms) {
        QueryExplanation::Term told{{}, term.term.weight, term.chunks, term.isExpansion};
        for (const auto &spelling : term.term.spellings)
            told.spellings << QString::fromUtf8(spelling);
        explanation.terms.push_back(std::move(told));
    }
    explanation.leftOut = question.leftOut;
    explanation.phrases = question.phrases;
    return explanation;
}

//! One document does not crowd out the others, but has the places that they leave; of a file of many documents each is
//! told once. The order stays.
void keepBest(std::vector<FoundPassage> &passages, int count)
{
    std::unordered_map<qint64, int> told;
    std::vector<std::size_t> kept;
    std::vector<std::size_t> surplus;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        const bool isWhole = passages[i].document == passages[i].path;
        if (++told[passages[i].documentKey] <= (isWhole ? perDocument : 1))
            kept.push_back(i);
        else if (isWhole)
            surplus.push_back(i);
    }
    const auto places = std::size_t(count);
    kept.resize(std::min(kept.size(), places));
    surplus.resize(std::min(surplus.size(), places - kept.size()));
    kept.insert(kept.end(), surplus.begin(), surplus.end());
    std::ranges::sort(kept);
    std::vector<FoundPassage> best;
    best.reserve(kept.size());
    for (const auto i : kept)
        best.push_back(std::move(passages[i]));
    passages = std::move(best);
}

} // namespace

PassageSearch::PassageSearch(Database &database, QString lexicalFolder)
    : m_database(database)
    , m_lexicalFolder(std::move(lexicalFolder))
{
}

Result<std::vector<qint64>> PassageSearch::collectionsNamed(const QStringList &names)
{
    FileRepository files(m_database);
    std::vector<qint64> keys;
    for (const auto &name : names) {
        const auto found = files.findCollection(name);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return failure(ErrorKind::InvalidInput, tr("There is no collection “%1”.").arg(name));
        keys.push_back((*found)->key);
    }
    return keys;
}

Result<void> PassageSearch::open()
{
    QStringList languages;
    auto read = m_database.each(
        [&languages](const Row &row) { languages << row.text(0); },
        u"WITH RECURSIVE l(x) AS (SELECT min(language) FROM document UNION ALL"
        " SELECT (SELECT min(language) FROM document WHERE language > x) FROM l WHERE x IS NOT NULL)"
        " SELECT x FROM l WHERE x IS NOT NULL"_s);
    if (!read)
        return read;
    if (languages != m_languages || m_stemmers.empty()) {
        m_stemmers = stemmersOf(languages);
        m_languages = languages;
    }
    if (m_index && m_index->look())
        return {};
    auto index = LexicalIndex::openForReading(m_lexicalFolder);
    if (!index)
        return std::unexpected(index.error());
    m_index.emplace(std::move(*index));
    return {};
}

Result<std::vector<FoundPassage>> PassageSearch::load(const std::vector<LexicalHit> &hits,
                                                      const QuestionTerms &question, qint64 collection)
{
    std::vector<qint64> chunks;
    std::unordered_map<qint64, const LexicalHit *> found;
    for (const auto &hit : hits) {
        chunks.push_back(hit.chunk);
        found[hit.chunk] = &hit;
    }
    auto passages = readPassages(m_database, chunks, collection);
    if (!passages)
        return passages;
    for (auto &passage : *passages) {
        const auto &hit = *found[passage.chunk];
        passage.score = hit.score;
        passage.coverage = coverageOf(question, hit.terms);
    }
    std::ranges::sort(*passages, [](const auto &left, const auto &right) {
        return left.score != right.score ? left.score > right.score : left.chunk < right.chunk;
    });
    return passages;
}

//! Adds words that tell the first passages apart from all others: pseudo-relevance feedback.
Result<void> PassageSearch::expand(QuestionTerms &question, const std::vector<qint64> &collections)
{
    if (!question.phrases.isEmpty())
        return {};
    LexicalQuery query;
    for (const auto &term : question.terms)
        query.terms.push_back(term.term);
    query.collections = collections;
    query.count = expandedFrom;
    const auto first = m_index->search(query);
    if (!first)
        return std::unexpected(first.error());
    std::vector<qint64> chunks;
    for (const auto &hit : *first)
        chunks.push_back(hit.chunk);
    const auto isLeftOut = [&question](const QByteArray &term) {
        const auto has = [&term](const QuestionTerm &asked) {
            return std::ranges::find(asked.term.spellings, term) != asked.term.spellings.end();
        };
        return term.size() < leastExpansion || std::ranges::any_of(question.terms, has)
            || isSmallWord(QString::fromUtf8(term));
    };
    const auto found = m_index->typicalTerms(chunks, mostExpansions, isLeftOut);
    if (!found)
        return std::unexpected(found.error());
    double asked = 0;
    for (const auto &term : question.terms)
        asked += term.term.weight;
    double all = 0;
    for (const auto &[term, weight] : *found)
        all += weight;
    for (const auto &[term, weight] : *found) {
        QuestionTerm added;
        added.term = {{term}, expansionWeight * asked * weight / all};
        added.isExpansion = true;
        question.terms.push_back(std::move(added));
    }
    return {};
}

//! Phrases are looked for in the texts: the index does not keep the order of words.
Result<std::vector<FoundPassage>> PassageSearch::candidates(const QuestionTerms &question,
                                                            const std::vector<qint64> &collections, int wanted)
{
    LexicalQuery query;
    for (const auto &term : question.terms)
        query.terms.push_back(term.term);
    query.required = question.required;
    query.collections = collections;
    query.count = wanted * spare;
    std::vector<FoundPassage> all;
    while (query.first < mostCandidates) {
        const auto hits = m_index->search(query);
        if (!hits)
            return std::unexpected(hits.error());
        auto page = load(*hits, question, collections.empty() ? 0 : collections.front());
        if (!page)
            return page;
        for (auto &passage : *page) {
            if (hasPhrases(question, passage.text))
                all.push_back(std::move(passage));
        }
        query.first += query.count;
        if (question.phrases.isEmpty() || all.size() >= std::size_t(wanted) || hits->size() < std::size_t(query.count))
            break;
    }
    return all;
}

Result<FoundPassages> PassageSearch::find(const PassageQuery &query)
{
    QElapsedTimer timer;
    timer.start();
    if (auto opened = open(); !opened)
        return std::unexpected(opened.error());
    const auto collections = collectionsNamed(query.collections);
    if (!collections)
        return std::unexpected(collections.error());
    auto question = understood(query.words, m_stemmers);
    if (!question)
        return std::unexpected(question.error());
    if (auto weighed = weigh(*question, *m_index); !weighed)
        return std::unexpected(weighed.error());
    if (auto expanded = expand(*question, *collections); !expanded)
        return std::unexpected(expanded.error());
    const int count = std::clamp(query.count, 1, mostPassages);
    auto passages = candidates(*question, *collections, count);
    if (!passages)
        return std::unexpected(passages.error());

    FoundPassages found;
    found.explanation = explanationOf(*question);
    found.explanation.candidates = int(passages->size());
    double best = 0;
    for (const auto &passage : *passages)
        best = std::max(best, passage.coverage);
    // What has only words that were added to the question is about something else.
    std::erase_if(*passages, [](const FoundPassage &passage) { return passage.coverage == 0; });
    keepBest(*passages, count);
    found.explanation.isBelowFloor = !passages->empty() && best < floorOfCoverage;
    if (!found.explanation.isBelowFloor)
        found.passages = std::move(*passages);
    found.explanation.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    return found;
}

Result<std::vector<FoundPassage>> PassageSearch::whole(const QString &collection, qint64 mostTokens)
{
    if (collection.isEmpty())
        return std::vector<FoundPassage>();
    const auto collections = collectionsNamed({collection});
    if (!collections)
        return std::unexpected(collections.error());
    const auto tokens = m_database.integer(u"SELECT sum(tokens) FROM document WHERE content IN (SELECT file.content "
                                           u"FROM file JOIN root ON root.key = file.root"
                                           " WHERE root.collection = ?)"_s,
                                           collections->front());
    if (!tokens)
        return std::unexpected(tokens.error());
    if (!*tokens || **tokens > mostTokens)
        return std::vector<FoundPassage>();
    return readAllPassages(m_database, collections->front());
}

} // namespace oriel
