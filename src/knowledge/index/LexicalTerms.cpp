// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/index/LexicalTerms.h"

#include <xapian.h>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int ownVersion = 1;
constexpr int ownVersions = 100; // of one folding
constexpr int mostJoined = 6; // words of one compound: more is an address or a line of dots

//! Whether words on both sides of \a sign may be one name.
bool joins(QChar sign)
{
    return u"-_./:\u2010\u2011"_s.contains(sign);
}

bool isLatin(QStringView word)
{
    return std::ranges::all_of(word,
                               [](QChar unit) { return !unit.isLetter() || unit.script() == QChar::Script_Latin; });
}

bool hasDigit(QStringView word)
{
    return std::ranges::any_of(word, [](QChar unit) { return unit.isDigit(); });
}

//! The words of a text that signs join, while they are read.
class CompoundMaker
{
public:
    explicit CompoundMaker(QStringView text)
        : m_text(text)
    {
    }

    void take(const SearchToken &token, std::vector<LexicalTerm> &terms)
    {
        const qsizetype end = m_place.start + m_place.length;
        const bool isJoined = m_count > 0 && token.place.start == end + 1 && joins(m_text[end]);
        if (!isJoined)
            finish(terms);
        if (m_count == 0)
            m_place.start = token.place.start;
        m_place.length = token.place.start + token.place.length - m_place.start;
        m_words += token.text;
        ++m_count;
    }

    void finish(std::vector<LexicalTerm> &terms)
    {
        if (m_count >= 2 && m_count <= mostJoined && m_words.size() <= SearchTokenizer::maximumLength)
            terms.push_back({m_words.toUtf8(), LexicalTerm::Kind::Compound, m_place});
        m_words.clear();
        m_count = 0;
    }

private:
    QStringView m_text;
    QString m_words;
    TextStretch m_place;
    int m_count = 0;
};

} // namespace

int lexicalTermsVersion()
{
    return foldingVersion() * ownVersions + ownVersion;
}

struct Stemmer::Rules {
    Xapian::Stem stem;
};

Stemmer::Stemmer(const QString &language)
{
    if (language.isEmpty())
        return;
    try {
        m_rules = std::make_unique<Rules>(Rules{Xapian::Stem(language.toStdString())});
    } catch (const Xapian::Error &) { // no rules for it
    }
}

Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer &&) noexcept = default;
Stemmer &Stemmer::operator=(Stemmer &&) noexcept = default;

QByteArray Stemmer::stem(QStringView word, QStringView folded) const
{
    if (!m_rules || hasDigit(folded))
        return folded.toUtf8();
    // Of Latin script people leave accents out; of others the rules need what folding takes away.
    const bool isFolded = isLatin(word);
    const QByteArray spelled = isFolded ? folded.toUtf8() : word.toString().toLower().toUtf8();
    const std::string stemmed = m_rules->stem(spelled.toStdString());
    QByteArray term(stemmed.data(), qsizetype(stemmed.size()));
    if (!isFolded)
        term = foldedForComparison(QString::fromUtf8(term)).toUtf8();
    return term.isEmpty() ? folded.toUtf8() : term;
}

std::vector<LexicalTerm> lexicalTerms(QStringView text, const Stemmer &stemmer)
{
    std::vector<LexicalTerm> terms;
    SearchTokenizer tokenizer(text);
    SearchToken token;
    CompoundMaker compounds(text);
    while (tokenizer.next(token)) {
        const auto written = text.sliced(token.place.start, token.place.length);
        switch (token.kind) {
        case SearchToken::Kind::Word:
            compounds.take(token, terms);
            terms.push_back({stemmer.stem(written, token.text), LexicalTerm::Kind::Word, token.place});
            break;
        case SearchToken::Kind::Piece:
            terms.push_back({token.place.length > 1 ? stemmer.stem(written, token.text) : token.text.toUtf8(),
                             LexicalTerm::Kind::Piece, token.place});
            break;
        case SearchToken::Kind::Pair:
        case SearchToken::Kind::Single:
            terms.push_back({token.text.toUtf8(), LexicalTerm::Kind::Word, token.place});
            break;
        }
    }
    compounds.finish(terms);
    return terms;
}

void countTerms(TermCounts &counts, QStringView text, const Stemmer &stemmer, int weight)
{
    for (const auto &term : lexicalTerms(text, stemmer))
        counts[term.term] += weight;
}

} // namespace oriel
