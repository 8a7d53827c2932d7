// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/SearchQuery.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SearchQuery", text);
}

bool isQuote(QChar unit)
{
    return unit == u'"' || unit == u'\u201C' || unit == u'\u201D' || unit == u'\u201E';
}

qsizetype characterCount(QStringView text)
{
    return std::ranges::count_if(text, [](QChar unit) { return !unit.isLowSurrogate(); });
}

class QueryParser
{
public:
    explicit QueryParser(QStringView words)
        : m_words(words)
    {
    }

    SearchQuery parse()
    {
        qsizetype start = 0;
        bool isQuoted = false;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const QChar unit = m_words[i];
            if (!isQuote(unit) && (isQuoted || !unit.isSpace()))
                continue;
            addTerm(start, i);
            isQuoted = isQuote(unit) != isQuoted;
            start = i + 1;
        }
        addTerm(start, m_words.size());
        return std::move(m_query);
    }

    qsizetype tokenCount() const { return m_tokenCount; }

private:
    void addTerm(qsizetype start, qsizetype end)
    {
        SearchTokenizer tokenizer(m_words.sliced(start, end - start));
        SearchToken token;
        SearchTerm term;
        while (tokenizer.next(token)) {
            if (token.kind == SearchToken::Kind::Piece)
                continue;
            ++m_tokenCount;
            if (token.kind == SearchToken::Kind::Single) { // in a text it may be half of a pair
                keep(std::exchange(term, {}));
                keep({{token.text.toString()}, false});
                continue;
            }
            term.tokens << token.text.toString();
            const bool isAtEnd = start + token.place.start + token.place.length == m_words.size();
            term.isBeginning = isAtEnd && token.kind == SearchToken::Kind::Word && characterCount(token.text) >= 2;
        }
        keep(std::move(term));
    }

    void keep(SearchTerm term)
    {
        if (!term.tokens.isEmpty() && std::ranges::find(m_query.terms, term) == m_query.terms.end())
            m_query.terms.push_back(std::move(term));
    }

    QStringView m_words;
    SearchQuery m_query;
    qsizetype m_tokenCount = 0;
};

//! Follows one term through a text (Knuth, Morris, Pratt): the tokens that must be whole, then the beginning.
class TermFinder
{
public:
    explicit TermFinder(const SearchTerm &term)
        : m_term(term)
        , m_wholeCount(std::size_t(term.tokens.size()) - (term.isBeginning ? 1 : 0))
        , m_fallback(m_wholeCount + 1, 0)
        , m_starts(std::size_t(term.tokens.size()), 0)
    {
        for (std::size_t i = 1, matched = 0; i < m_wholeCount; ++i) {
            while (matched > 0 && tokenAt(i) != tokenAt(matched))
                matched = m_fallback[matched];
            if (tokenAt(i) == tokenAt(matched))
                ++matched;
            m_fallback[i + 1] = matched;
        }
    }

    //! Whether the term ends with \a token; then \a place is the whole of it.
    bool take(const SearchToken &token, TextStretch &place)
    {
        const bool isPiece = token.kind == SearchToken::Kind::Piece;
        if (isPiece && m_term.tokens.size() > 1)
            return false;
        const bool isBegun = m_term.isBeginning && m_matched == m_wholeCount
            && token.text.startsWith(m_term.tokens.back());
        m_starts[m_at % m_starts.size()] = token.place.start;
        ++m_at;
        if (!isPiece && m_wholeCount > 0)
            matchWhole(token.text);
        const bool isWhole = !m_term.isBeginning
            && (isPiece ? token.text == m_term.tokens.front() : m_matched == m_wholeCount);
        if (!isBegun && !isWhole)
            return false;
        const qsizetype start = m_starts[m_at % m_starts.size()];
        place = {start, token.place.start + token.place.length - start};
        return true;
    }

private:
    QStringView tokenAt(std::size_t index) const { return m_term.tokens[qsizetype(index)]; }

    void matchWhole(QStringView text)
    {
        if (m_matched == m_wholeCount)
            m_matched = m_fallback[m_matched];
        while (m_matched > 0 && text != tokenAt(m_matched))
            m_matched = m_fallback[m_matched];
        if (text == tokenAt(m_matched))
            ++m_matched;
    }

    const SearchTerm &m_term;
    std::size_t m_wholeCount;
    std::vector<std::size_t> m_fallback;
    std::vector<qsizetype> m_starts; //!< of the last tokens, as many as the term has
    std::size_t m_at = 0;
    std::size_t m_matched = 0;
};

//! A place and the term that it is one of.
struct TermPlace {
    TextStretch place;
    std::size_t term = 0;

    [[nodiscard]] qsizetype end() const { return place.start + place.length; }
};

void addPlace(std::vector<TermPlace> &places, TermPlace added)
{
    while (!places.empty() && places.back().end() > added.place.start) { // pieces, pairs, phrases
        const auto last = places.back();
        places.pop_back();
        const auto end = std::max(last.end(), added.end());
        added.place.start = std::min(last.place.start, added.place.start);
        added.place.length = end - added.place.start;
    }
    places.push_back(added);
}

//! What stands between two places, if that is little.
bool isBlank(QStringView text)
{
    constexpr qsizetype mostBlanks = 8;
    return text.size() <= mostBlanks && std::ranges::all_of(text, [](QChar unit) { return unit.isSpace(); });
}

//! The last place becomes one with that before it where its term is the next one, with blanks between them.
void joinLast(QStringView text, std::vector<TermPlace> &places)
{
    if (places.size() < 2)
        return;
    const auto last = places.back();
    auto &before = places[places.size() - 2];
    if (before.term + 1 != last.term || !isBlank(text.sliced(before.end(), last.place.start - before.end())))
        return;
    before.place.length = last.end() - before.place.start;
    before.term = last.term;
    places.pop_back();
}

std::vector<TextStretch> walk(QStringView text, const SearchQuery &query, std::size_t limit, bool joins)
{
    std::vector<TermFinder> finders(query.terms.begin(), query.terms.end());
    std::vector<TermPlace> places;
    SearchTokenizer tokenizer(text);
    SearchToken token;
    while (tokenizer.next(token)) {
        for (std::size_t term = 0; term < finders.size(); ++term) {
            TextStretch place;
            if (!finders[term].take(token, place))
                continue;
            addPlace(places, {place, term});
            if (joins)
                joinLast(text, places);
        }
        if (places.size() > limit) {
            places.resize(limit);
            break;
        }
    }
    std::vector<TextStretch> stretches;
    stretches.reserve(places.size());
    std::ranges::transform(places, std::back_inserter(stretches), &TermPlace::place);
    return stretches;
}

} // namespace

Result<SearchQuery> parseSearchQuery(QStringView words)
{
    QueryParser parser(words);
    auto query = parser.parse();
    if (query.terms.empty()) {
        return failure(ErrorKind::InvalidInput, tr("There is no word to look for: signs alone are not found."));
    }
    if (parser.tokenCount() > SearchQuery::maximumTokens) {
        return failure(ErrorKind::InvalidInput, tr("These are too many words to look for at once."));
    }
    return query;
}

std::vector<TextStretch> findPlaces(QStringView text, const SearchQuery &query, std::size_t limit)
{
    return walk(text, query, limit, false);
}

std::vector<TextStretch> findOccurrences(QStringView text, const SearchQuery &query, std::size_t limit)
{
    return walk(text, query, limit, true);
}

} // namespace oriel
