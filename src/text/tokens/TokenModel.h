// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokens/ByteRanks.h"
#include "text/tokens/PairMerging.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace oriel::detail {

//! Memory that one text's counting uses again and again.
struct TokenScratch {
    PairMerging merging;
    std::vector<PairSymbol> symbols;
    std::vector<double> scores;
    std::vector<quint32> steps;
};

//! \brief How many tokens a model's vocabulary makes of one piece of a text. Immutable; any thread.
class TokenModel
{
public:
    TokenModel() = default;
    TokenModel(const TokenModel &) = delete;
    TokenModel &operator=(const TokenModel &) = delete;
    virtual ~TokenModel() = default;

    //! \param piece  UTF-8
    [[nodiscard]] virtual qint64 count(std::string_view piece, TokenScratch &scratch) const = 0;
};

//! What becomes of a character that a vocabulary does not have.
struct UnknownRule {
    std::vector<bool> bytes = std::vector<bool>(256); //!< bytes that are tokens of their own, "<0x0A>"
    bool hasBytes = false; //!< unknown characters are taken apart into bytes, where all of them are tokens
    bool hasToken = false; //!< the rest becomes a token for what is unknown
    bool isFused = true; //!< one for all that stand together
};

//! \brief Counts what is left of a piece: known tokens one each, unknown ones by the rule.
class UnknownCounter
{
public:
    explicit UnknownCounter(const UnknownRule &rule)
        : m_rule(rule)
    {
    }

    void known()
    {
        ++m_tokens;
        m_isAfterUnknown = false;
    }
    void unknown(std::string_view character);
    [[nodiscard]] qint64 tokens() const { return m_tokens; }

private:
    const UnknownRule &m_rule;
    qint64 m_tokens = 0;
    bool m_isAfterUnknown = false;
};

//! Bytes of the character that begins \a utf8, 1 where it is none. Not of nothing.
[[nodiscard]] std::size_t characterBytes(std::string_view utf8);

//! \a utf8 as text. QString::fromUtf8() would drop a byte order mark, which is a character to who counts.
[[nodiscard]] QString textOf(QByteArrayView utf8);

//! The byte that a token such as "<0x0A>" stands for.
[[nodiscard]] std::optional<quint8> byteOfToken(std::string_view token);

//! \brief Whether no token has U+2581, which stands for a blank, anywhere but at its beginning.
//!
//! Then no token reaches over the end of a word, and each word can be counted by itself.
[[nodiscard]] bool keepsWordsApart(const ByteRanks &tokens);

//! \brief Calls \a each with the words of \a text: from one U+2581 that follows something else to the next.
template<typename Each>
void forEachWord(std::string_view text, Each &&each)
{
    constexpr std::string_view blank = "\u2581";
    std::size_t start = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        while (text.substr(at).starts_with(blank))
            at += blank.size();
        at = std::min(text.find(blank, at), text.size());
        each(text.substr(start, at - start));
        start = at;
    }
}

} // namespace oriel::detail
