// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/TextKinds.h"

#include "text/tokens/OpenAiTokenizer.h"

#include <algorithm>

namespace oriel {

namespace {

//! Below are nearly all English words that are not rare, and few of other languages.
constexpr quint32 commonRanks = 32'768;

//! Whether UTF-8 has a letter of the Far East: by its first bytes, U+3000 to U+D7FF (with a few others), and planes 1
//! to 3.
bool hasIdeograph(std::string_view word)
{
    return std::ranges::any_of(word, [](char byte) {
        const auto lead = quint8(byte);
        return (lead >= 0xE3 && lead <= 0xED) || lead == 0xF0;
    });
}

} // namespace

TextKinds textKinds(QStringView text)
{
    TextKinds kinds;
    const auto &tokenizer = OpenAiTokenizer::builtIn(OpenAiEncoding::O200k);
    const QByteArray utf8 = text.toUtf8();
    tokenizer.forEachPiece(utf8, [&kinds, &tokenizer](std::string_view piece, detail::PieceKind kind, qint64 tokens) {
        using enum detail::PieceKind;
        if (kind == Number)
            kinds.numbers += tokens;
        else if (kind == Sign)
            kinds.signs += tokens;
        else if (kind == Space)
            kinds.blanks += tokens;
        else if (hasIdeograph(piece))
            kinds.ideographs += tokens;
        else if (std::ranges::any_of(piece, [](char byte) { return quint8(byte) >= 0x80; }))
            kinds.otherWords += tokens;
        else if (tokens > 1)
            kinds.wordParts += tokens;
        else if (tokenizer.rankOf(piece).value_or(0) >= commonRanks)
            ++kinds.rareWords;
        else
            ++kinds.commonWords;
    });
    return kinds;
}

} // namespace oriel
