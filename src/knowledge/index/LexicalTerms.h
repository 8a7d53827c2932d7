// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/SearchText.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace oriel {

//! \file
//! \brief By which terms a passage is found: one way for what is kept and for what is asked.
//!
//! The words of text/SearchText (folded; pairs of neighbours in scripts without blanks; pieces of camelCase), stemmed
//! by Snowball in the language of the document; and words that single signs join, whole: "AB-1234", "get_user_name" and
//! "e-mail" are also "ab1234", "getusername" and "email". Tests: tst_lexicalterms.

//! Changes with the rules: what was indexed by another version is to be indexed anew. With it, foldingVersion().
[[nodiscard]] int lexicalTermsVersion();

//! Takes the endings off words of one language. Not thread-safe.
class Stemmer
{
public:
    //! \param language  ISO 639-1; one without rules leaves words as they are
    explicit Stemmer(const QString &language);
    ~Stemmer();
    Stemmer(Stemmer &&) noexcept;
    Stemmer &operator=(Stemmer &&) noexcept;

    [[nodiscard]] bool hasRules() const { return m_rules != nullptr; }
    //! \param word    as it was written
    //! \param folded  the same, folded
    //! \return folded UTF-8
    [[nodiscard]] QByteArray stem(QStringView word, QStringView folded) const;

private:
    struct Rules;
    std::unique_ptr<Rules> m_rules;
};

//! A term of a text, in the order of the text.
struct LexicalTerm {
    enum class Kind {
        Word, //!< or a pair, or a single character
        Piece, //!< of the word before it
        Compound, //!< of the words before it
    };
    QByteArray term; //!< UTF-8
    Kind kind = Kind::Word;
    TextStretch place;

    bool operator==(const LexicalTerm &) const = default;
};

[[nodiscard]] std::vector<LexicalTerm> lexicalTerms(QStringView text, const Stemmer &stemmer);

//! How often each term stands in a text; adds to \a counts.
using TermCounts = QHash<QByteArray, int>;
void countTerms(TermCounts &counts, QStringView text, const Stemmer &stemmer, int weight = 1);

} // namespace oriel
