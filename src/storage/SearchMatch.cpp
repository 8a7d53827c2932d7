// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SearchMatch.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qsizetype longestIndexed = 3; //!< characters: "prefix" in 0002_search.sql
constexpr qsizetype maximumWords = 64; //!< more than that take longer to spell out than to gather

QString quoted(const QStringList &tokens)
{
    return u'"' + tokens.join(u' ') + u'"'; // a token holds letters and digits, never a quote
}

//! The words of the index that begin with \a beginning; one more than the maximum where there are more.
Result<QStringList> wordsWith(Database &database, const QString &beginning)
{
    // Each step looks for the next word instead of reading all places of the last one.
    QString end = beginning;
    end += QStringView(QChar::fromUcs4(0x10FFFF));
    QString from = beginning;
    QStringList words;
    while (words.size() <= maximumWords) {
        QString word;
        const auto take = [&word](const Row &row) { word = row.text(0); };
        auto done = database.each(take, u"SELECT term FROM search_term WHERE term >= ? AND term < ? LIMIT 1"_s, from,
                                  end);
        if (!done)
            return std::unexpected(done.error());
        if (word.isEmpty())
            break;
        words << word;
        from = word + QChar(1);
    }
    return words;
}

Result<QString> matchOfBeginning(Database &database, const SearchTerm &term)
{
    const QString &beginning = term.tokens.back();
    if (beginning.toUcs4().size() <= longestIndexed)
        return quoted(term.tokens) + u" *"_s;
    const auto words = wordsWith(database, beginning);
    if (!words)
        return std::unexpected(words.error());
    if (words->size() > maximumWords)
        return quoted(term.tokens) + u" *"_s;
    QStringList phrases;
    for (const auto &word : *words) {
        auto tokens = term.tokens;
        tokens.back() = word;
        phrases << quoted(tokens);
    }
    return phrases.size() > 1 ? u'(' + phrases.join(u" OR "_s) + u')' : phrases.join(QString());
}

} // namespace

Result<std::optional<QString>> matchOf(Database &database, const SearchQuery &query)
{
    QStringList all;
    for (const auto &term : query.terms) {
        const auto match = term.isBeginning ? matchOfBeginning(database, term) : quoted(term.tokens);
        if (!match)
            return std::unexpected(match.error());
        if (match->isEmpty())
            return std::nullopt;
        all << *match;
    }
    return all.join(u" AND "_s);
}

QString withAnyOf(const QString &match, const QStringList &terms)
{
    QStringList quotedTerms;
    for (const auto &term : terms)
        quotedTerms << quoted({term});
    return match + u" AND ("_s + quotedTerms.join(u" OR "_s) + u')';
}

} // namespace oriel
