// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/QuestionTerms.h"

#include "knowledge/SmallWords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr std::size_t mostLanguages = 16; // whose endings a word of the question may have
constexpr qsizetype longestQuestion = 4000; // UTF-16 units; of more the beginning counts
constexpr std::size_t mostTerms = 64;
constexpr double pieceWeight = 0.5;
constexpr int mostEndings = 20;
constexpr qsizetype leastBeginning = 3;

QString tr(const char *text)
{
    return QCoreApplication::translate("QuestionTerms", text);
}

//! The stretches between quotes.
QStringList phrasesIn(const QString &words)
{
    static const QString quotes = u"\"\u201C\u201D\u201E"_s;
    QStringList phrases;
    qsizetype start = -1;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!quotes.contains(words[i]))
            continue;
        const QString phrase = start >= 0 ? words.sliced(start, i - start).simplified() : QString();
        if (!phrase.isEmpty())
            phrases << phrase;
        start = start >= 0 ? -1 : i + 1;
    }
    return phrases;
}

//! The terms of \a words, each in all its spellings.
std::vector<std::pair<LexicalTerm, std::vector<QByteArray>>> spelled(const QString &words,
                                                                     const LanguageStemmers &stemmers)
{
    std::vector<std::pair<LexicalTerm, std::vector<QByteArray>>> terms;
    for (const auto &[language, stemmer] : stemmers) {
        const auto reading = lexicalTerms(words, stemmer); // the same ones, with other endings
        for (std::size_t i = 0; i < reading.size(); ++i) {
            if (i == terms.size())
                terms.emplace_back(reading[i], std::vector<QByteArray>());
            auto &spellings = terms[i].second;
            if (std::ranges::find(spellings, reading[i].term) == spellings.end())
                spellings.push_back(reading[i].term);
        }
    }
    return terms;
}

void takePhrases(const QString &words, const LanguageStemmers &stemmers, QuestionTerms &question)
{
    for (const auto &phrase : phrasesIn(words)) {
        auto query = parseSearchQuery(u'"' + phrase + u'"');
        if (!query)
            continue;
        question.phrases << phrase;
        for (auto &term : query->terms)
            term.isBeginning = false;
        question.phraseQueries.push_back(std::move(*query));
        for (auto &[term, spellings] : spelled(phrase, stemmers)) {
            if (term.kind == LexicalTerm::Kind::Word)
                question.required.push_back(std::move(spellings));
        }
    }
}

} // namespace

LanguageStemmers stemmersOf(const QStringList &languages)
{
    LanguageStemmers stemmers;
    for (const auto &language : languages) {
        Stemmer stemmer(language);
        if (stemmer.hasRules() && stemmers.size() < mostLanguages)
            stemmers.emplace_back(language, std::move(stemmer));
    }
    stemmers.emplace_back(QString(), Stemmer(QString()));
    return stemmers;
}

bool hasWord(const QString &words)
{
    return !lexicalTerms(words.left(longestQuestion), Stemmer(QString())).empty();
}

Result<QuestionTerms> understood(const QString &asked, const LanguageStemmers &stemmers)
{
    const QString words = asked.left(longestQuestion);
    QuestionTerms question;
    QSet<QByteArray> seen;
    std::vector<QuestionTerm> small;
    for (auto &[first, spellings] : spelled(words, stemmers)) {
        if (seen.contains(first.term) || question.terms.size() == mostTerms)
            continue;
        seen << first.term;
        const QString folded = foldedForComparison(QStringView(words).sliced(first.place.start, first.place.length));
        QuestionTerm term;
        term.term = {std::move(spellings), first.kind == LexicalTerm::Kind::Word ? 1 : pieceWeight};
        if (!isSmallWord(folded)) {
            question.terms.push_back(std::move(term));
        } else {
            question.leftOut << folded;
            small.push_back(std::move(term));
        }
    }
    if (question.terms.empty()) { // "to be or not to be"
        question.terms = std::move(small);
        question.leftOut.clear();
    }
    if (question.terms.empty())
        return failure(ErrorKind::InvalidInput, tr("There is no word to look for."));
    takePhrases(words, stemmers, question);
    return question;
}

Result<void> weigh(QuestionTerms &question, LexicalIndex &index)
{
    const auto count = index.chunkCount();
    if (!count)
        return std::unexpected(count.error());
    for (auto &term : question.terms) {
        const auto found = index.frequencies(term.term.spellings);
        if (!found)
            return std::unexpected(found.error());
        term.chunks = std::ranges::max(*found);
        term.rarity = std::log(1.0 + (double(*count - term.chunks) + 0.5) / (double(term.chunks) + 0.5));
    }
    auto &spellings = question.terms.back().term.spellings;
    if (question.terms.back().chunks == 0 && spellings.front().size() >= leastBeginning) {
        const auto endings = index.termsBeginning(spellings.front(), mostEndings);
        if (!endings)
            return std::unexpected(endings.error());
        spellings.insert(spellings.end(), endings->begin(), endings->end());
    }
    return {};
}

double coverageOf(const QuestionTerms &question, const std::vector<QByteArray> &terms)
{
    double covered = 0;
    double all = 0;
    for (const auto &term : question.terms) {
        if (term.isExpansion)
            continue;
        const double weight = term.rarity * term.term.weight;
        all += weight;
        const auto isThere = [&terms](const QByteArray &spelling) {
            return std::ranges::find(terms, spelling) != terms.end();
        };
        covered += std::ranges::any_of(term.term.spellings, isThere) ? weight : 0;
    }
    return all > 0 ? covered / all : 0;
}

bool hasPhrases(const QuestionTerms &question, QStringView text)
{
    return std::ranges::all_of(question.phraseQueries, [text](const SearchQuery &phrase) {
        return std::ranges::all_of(phrase.terms, [text](const SearchTerm &term) {
            SearchQuery one;
            one.terms.push_back(term);
            return !findPlaces(text, one, 1).empty();
        });
    });
}

} // namespace oriel
