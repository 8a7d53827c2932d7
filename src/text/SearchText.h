// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Folding.h"

#include <QString>
#include <QStringView>

#include <array>

namespace oriel {

//! A stretch of text, in UTF-16 units.
struct TextStretch {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextStretch &) const = default;
};

//! A word of a text, as it is kept in the index and looked for.
struct SearchToken {
    enum class Kind {
        Word, //!< letters and digits between others
        Pair, //!< two neighbours of a script without blanks between words
        Single, //!< a character of such a script that has no neighbour
        Piece, //!< a part of the word or pair before it: "name" of "getName"; has no place in a phrase
    };

    QStringView text; //!< folded; valid until the next token is read
    Kind kind = Kind::Word;
    TextStretch place; //!< in the text that was cut
};

//! \brief Cuts a text into the words by which it is found: one way for what is kept and for what is asked.
//!
//! Words are runs of letters and digits; a word written like getUserName is followed by its pieces. Scripts that put no
//! blanks between words (Chinese, Japanese, Thai, ...; Korean too, whose particles stick to the word) give every two
//! neighbours as a pair, so that a word of two characters is found wherever it stands, and the characters of Han, kana
//! and Hangul as pieces. What follows the 64th unit of a word is left out. Linear, one small buffer, whatever the text.
//! Tests: tst_searchtext, fuzz_search_text.
class SearchTokenizer
{
public:
    static constexpr qsizetype maximumLength = 64; //!< of a token, in UTF-16 units

    //! \param text  outlives the tokenizer
    explicit SearchTokenizer(QStringView text)
        : m_reader(text)
    {
    }

    //! False at the end.
    [[nodiscard]] bool next(SearchToken &token);

private:
    enum class Run { None, Letters, Dense };
    struct Boundary {
        qsizetype offset = 0; //!< in m_letters
        qsizetype start = 0; //!< in the text
    };
    struct Unit {
        std::array<char16_t, 2> units = {};
        qsizetype length = 0;
        TextStretch place;
    };

    [[nodiscard]] bool advance(SearchToken &token);
    [[nodiscard]] bool endRun(SearchToken &token);
    void addLetter(const FoldedCharacter &character);
    void noteCase(const FoldedCharacter &character, qsizetype offset);
    [[nodiscard]] bool addDense(const FoldedCharacter &character, SearchToken &token);
    [[nodiscard]] bool nextPiece(SearchToken &token);

    FoldedReader m_reader;
    FoldedCharacter m_character; //!< read, but not yet part of a run
    bool m_hasCharacter = false;
    Run m_run = Run::None;

    std::array<char16_t, maximumLength> m_letters = {};
    qsizetype m_length = 0;
    qsizetype m_wordLength = 0; //!< of the word that was told last
    TextStretch m_place;
    bool m_isFull = false;

    std::array<Boundary, maximumLength> m_boundaries; //!< where pieces of the word begin
    std::size_t m_boundaryCount = 0;
    std::size_t m_pieceAt = 0;
    std::size_t m_pieceEnd = 0;
    Boundary m_previous;
    bool m_isPreviousUpper = false;
    bool m_isBeforePreviousUpper = false;

    std::array<Unit, 2> m_neighbours; //!< the last two of a dense run
    std::array<char16_t, 4> m_pair = {};
    int m_denseCount = 0; //!< of the run, at most 2
    int m_singlePiece = -1; //!< which neighbour is to be told as a piece
};

//! What the index keeps of a text: tokens with a blank between them.
struct IndexWords {
    QString words; //!< in their order: phrases are found in them
    QString pieces;

    bool operator==(const IndexWords &) const = default;
};

//! Adds the words of \a text. A phrase never runs from one text into the next.
void appendIndexWords(IndexWords &index, QStringView text);

} // namespace oriel
