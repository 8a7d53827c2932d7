// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>

namespace oriel {

//! \file
//! \brief Text made alike for comparing: "Straße", "STRASSE" and "strasse" are one word, "Ёлка" and "елка" too.
//!
//! NFKC of Unicode; then no case; no accents, points or vowel signs of Latin, Greek, Cyrillic, Arabic and Hebrew (the
//! marks of other scripts are letters to their readers and stay); ß, æ, ø, ł and their like as Latin letters; Arabic
//! letters that are typed for one another as one; digits of all scripts as 0 to 9; nothing that is not seen (soft
//! hyphens, joiners); half a surrogate pair as U+FFFD. Folding what is folded changes nothing. At most 30 marks stand
//! on one character, more are dropped. Tests: tst_folding, fuzz_search_text.

//! Changes with the rules and with Qt's Unicode: what was folded by another version cannot be compared.
[[nodiscard]] int foldingVersion();

//! What a folded character is to the cutting into words.
enum class FoldedKind : quint8 {
    Separator, //!< between words
    Letter, //!< or digit
    Dense, //!< a character of a script that puts no blanks between words
    Mark, //!< goes with the character before it
};

//! One character of folded text and where it stands in the text that was folded.
struct FoldedCharacter {
    char32_t value = 0;
    FoldedKind kind = FoldedKind::Separator;
    bool isUpper = false; //!< before it was folded
    qsizetype start = 0; //!< in UTF-16 units, with the marks that were dropped
    qsizetype end = 0;
};

//! \brief Folds a text character by character, without a copy of it. Linear, whatever the text.
class FoldedReader
{
public:
    //! \param text  outlives the reader
    explicit FoldedReader(QStringView text)
        : m_text(text)
    {
    }

    //! False at the end.
    [[nodiscard]] bool next(FoldedCharacter &character);

private:
    static constexpr int maximumMarks = 30;

    [[nodiscard]] bool nextCluster(FoldedCharacter &character);
    void foldWhole(QStringView cluster);
    [[nodiscard]] bool takePending(FoldedCharacter &character);

    QStringView m_text;
    qsizetype m_at = 0;
    std::array<char32_t, maximumMarks + 1> m_marks; //!< of one character, that are kept
    int m_markCount = 0;
    int m_markAt = 0;
    QString m_whole; //!< a character and its marks that had to be folded together
    qsizetype m_wholeAt = 0;
    qsizetype m_clusterStart = 0;
    bool m_isUpper = false;
};

//! \a text folded, its blanks made one and those at its ends dropped: for titles, names and what is typed to find them.
[[nodiscard]] QString foldedForComparison(QStringView text);

} // namespace oriel
