// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokens/CharacterClasses.h"

#include <string_view>

namespace oriel::detail {

//! The patterns by which OpenAI cuts text before it makes tokens of the pieces.
enum class PiecePattern { Cl100k, O200k };

//! What a piece mostly is.
enum class PieceKind { Word, Number, Sign, Space };

//! \brief Cuts UTF-8 into the pieces that OpenAI's patterns would find, one after the other, without a regex engine.
//!
//! Source: the patterns in github.com/openai/tiktoken, tiktoken_ext/openai_public.py, read 2026-11-30; \c White_Space
//! and categories are Unicode's, as in Rust's regex engine. Where a pattern would backtrack is told in the code. Bytes
//! that are no UTF-8 are signs. Holds a view; costs one look at each byte, and at most three more.
//! Tests: tst_piecesplitter, which compares it with the patterns themselves.
class PieceSplitter
{
public:
    PieceSplitter(PiecePattern pattern, std::string_view utf8)
        : m_classes(CharacterClasses::get())
        , m_pattern(pattern)
        , m_at(utf8.data())
        , m_end(utf8.data() + utf8.size())
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    //! The next piece. Not at the end.
    [[nodiscard]] std::string_view next();
    [[nodiscard]] PieceKind kind() const { return m_kind; } //!< of the piece that next() gave

private:
    struct Character {
        CharacterClass kind = CharacterClass::Other;
        int length = 0; //!< 0 at the end
    };

    [[nodiscard]] Character characterAt(const char *at) const;
    [[nodiscard]] Character decoded(const char *at) const;
    [[nodiscard]] const char *pieceEnd();
    [[nodiscard]] const char *wordEnd(const char *at) const;
    [[nodiscard]] const char *lettersEnd(const char *at) const;
    [[nodiscard]] const char *casedWordEnd(const char *at, bool mayBeUpper) const;
    [[nodiscard]] const char *contractionEnd(const char *at) const;
    [[nodiscard]] const char *numberEnd(const char *at) const;
    [[nodiscard]] const char *signsEnd(const char *at) const;
    [[nodiscard]] const char *spaceEnd(const char *at) const;

    const CharacterClasses &m_classes;
    PiecePattern m_pattern;
    PieceKind m_kind = PieceKind::Word;
    const char *m_at;
    const char *m_end;
};

} // namespace oriel::detail
