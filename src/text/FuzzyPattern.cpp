// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/FuzzyPattern.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int letterFits = 16;
constexpr int followsLast = 12; // the letter before it was found right before it
constexpr int beginsWord = 10;
constexpr int beginsText = 6; // besides
constexpr int leftOut = 1; // for each letter between two that were found
constexpr int nowhere = std::numeric_limits<int>::min() / 2;

bool isWordStart(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

bool holdsInOrder(QStringView word, QStringView text)
{
    qsizetype found = 0;
    for (qsizetype at = 0; at < text.size() && found < word.size(); ++at) {
        if (text[at] == word[found])
            ++found;
    }
    return found == word.size();
}

//! The best way to find a word's letters in a text, letter by letter.
class Alignment
{
public:
    Alignment(QStringView word, QStringView text)
        : m_word(word)
        , m_text(text)
        , m_from(std::size_t(word.size() * text.size()), -1)
    {
    }

    //! `nowhere` when they are not there.
    int run()
    {
        std::vector<int> before(std::size_t(m_text.size()), nowhere);
        std::vector<int> now(before);
        for (qsizetype letter = 0; letter < m_word.size(); ++letter) {
            place(letter, before, now);
            std::swap(before, now);
        }
        const auto best = std::ranges::max_element(before);
        m_end = best - before.begin();
        return best == before.end() ? nowhere : *best;
    }

    //! After run(): where the letters stand.
    [[nodiscard]] std::vector<qsizetype> places() const
    {
        std::vector<qsizetype> places(std::size_t(m_word.size()));
        qsizetype at = m_end;
        for (qsizetype letter = m_word.size() - 1; letter >= 0; --letter) {
            places[std::size_t(letter)] = at;
            at = m_from[std::size_t(letter * m_text.size() + at)];
        }
        return places;
    }

private:
    void place(qsizetype letter, const std::vector<int> &before, std::vector<int> &now)
    {
        int reach = nowhere; // the best score of the letter before, less what was left out since
        int reachedFrom = -1;
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            auto &score = now[std::size_t(at)];
            score = nowhere;
            if (m_text[at] == m_word[letter]) {
                int bonus = letterFits + (isWordStart(m_text, at) ? beginsWord : 0) + (at == 0 ? beginsText : 0);
                int from = reachedFrom;
                int best = letter == 0 ? 0 : reach;
                if (letter > 0 && at > 0 && before[std::size_t(at - 1)] + followsLast >= reach) {
                    best = before[std::size_t(at - 1)] + followsLast;
                    from = int(at) - 1;
                }
                if (best > nowhere / 2) {
                    score = best + bonus;
                    m_from[std::size_t(letter * m_text.size() + at)] = from;
                }
            }
            reach -= reach > nowhere / 2 ? leftOut : 0;
            if (at > 0 && before[std::size_t(at - 1)] > reach) {
                reach = before[std::size_t(at - 1)] - leftOut;
                reachedFrom = int(at) - 1;
            }
        }
    }

    QStringView m_word;
    QStringView m_text;
    std::vector<int> m_from; //!< for each letter of the word and of the text, the place of the letter before
    qsizetype m_end = 0;
};

//! A text folded, and where its characters stand in it.
struct FoldedPlaces {
    QString folded;
    std::vector<TextStretch> places; //!< one for each unit
};

FoldedPlaces foldedWithPlaces(QStringView text)
{
    FoldedPlaces result;
    FoldedReader reader(text);
    FoldedCharacter character;
    while (result.folded.size() < FuzzyPattern::longestText && reader.next(character)) {
        const TextStretch place{character.start, character.end - character.start};
        const bool isSpace = QChar::isSpace(character.value);
        const auto units = isSpace ? u" "_s : QStringView(QChar::fromUcs4(character.value)).toString();
        result.folded += units;
        result.places.insert(result.places.end(), std::size_t(units.size()), place);
    }
    return result;
}

} // namespace

FuzzyPattern::FuzzyPattern(QStringView typed)
{
    const auto words = foldedForComparison(typed).split(u' ', Qt::SkipEmptyParts);
    for (const auto &word : words)
        m_words << word.left(longestWord);
}

std::optional<int> FuzzyPattern::score(QStringView folded) const
{
    const auto text = folded.left(longestText);
    int sum = 0;
    for (const auto &word : m_words) {
        if (!holdsInOrder(word, text))
            return std::nullopt;
        sum += Alignment(word, text).run();
    }
    return m_words.isEmpty() ? 0 : sum - int(text.size()) / 8; // of two that fit alike the shorter one
}

std::vector<TextStretch> FuzzyPattern::marks(QStringView text) const
{
    const auto known = foldedWithPlaces(text);
    std::vector<bool> marked(std::size_t(text.size()), false);
    for (const auto &word : m_words) {
        if (!holdsInOrder(word, known.folded))
            continue;
        Alignment alignment(word, known.folded);
        alignment.run();
        for (const auto at : alignment.places()) {
            const auto &place = known.places[std::size_t(at)];
            std::fill_n(marked.begin() + place.start, place.length, true);
        }
    }
    std::vector<TextStretch> marks;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!marked[std::size_t(at)])
            continue;
        if (at > 0 && marked[std::size_t(at - 1)])
            ++marks.back().length;
        else
            marks.push_back({at, 1});
    }
    return marks;
}

} // namespace oriel
