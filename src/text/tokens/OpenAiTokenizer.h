// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "text/tokens/ByteRanks.h"
#include "text/tokens/PairMerging.h"
#include "text/tokens/PieceSplitter.h"
#include "text/tokens/Tokenizer.h"

#include <memory>
#include <optional>

namespace oriel {

enum class OpenAiEncoding { Cl100k, O200k };

//! The name by which OpenAI knows it: "o200k_base".
[[nodiscard]] QLatin1StringView openAiEncodingName(OpenAiEncoding encoding);

//! \brief OpenAI's byte-pair encoding, with the vocabularies in resources/tokens.
//!
//! Gives what github.com/openai/tiktoken gives. Half a surrogate pair is read as it is sent: as "?".
//! Tests: tst_openaitokenizer; scripts/check_tokens.sh compares many more texts with OpenAI's own code.
class OpenAiTokenizer final : public Tokenizer
{
public:
    //! \brief The vocabulary that comes with the program.
    //!
    //! Unpacked by the first call, which takes about 20 ms and keeps 5 MB for cl100k, twice that for o200k.
    [[nodiscard]] static const OpenAiTokenizer &builtIn(OpenAiEncoding encoding);
    //! InvalidInput when \a packed is not as scripts/update_vocabularies.mjs writes it.
    [[nodiscard]] static Result<std::unique_ptr<OpenAiTokenizer>> unpack(OpenAiEncoding encoding,
                                                                         QByteArrayView packed);

    [[nodiscard]] qint64 count(QStringView text) const override;
    [[nodiscard]] qint64 countWithSpecialTokens(QStringView text) const override;
    [[nodiscard]] SettledTokens settled(QStringView text) const override;

    //! Of UTF-8; bytes that are none are counted as they are.
    [[nodiscard]] qint64 count(QByteArrayView utf8) const;
    //! Calls \a each with every piece of \a utf8, what it mostly is, and its tokens.
    template<typename Each>
    void forEachPiece(QByteArrayView utf8, Each &&each) const
    {
        detail::PieceSplitter splitter(m_pattern, {utf8.data(), std::size_t(utf8.size())});
        Workspace workspace;
        if (utf8.size() > qsizetype(Workspace::knownPieces))
            workspace.known.resize(Workspace::knownPieces);
        while (!splitter.atEnd()) {
            const auto piece = splitter.next();
            each(piece, splitter.kind(), tokensOf(piece, workspace));
        }
    }

    //! The place of a token in the order in which it was learned, the commonest first. Nothing when \a bytes are none.
    [[nodiscard]] std::optional<quint32> rankOf(std::string_view bytes) const
    {
        const quint32 rank = m_ranks.rankOf(bytes);
        return rank == detail::ByteRanks::none ? std::nullopt : std::optional(rank);
    }

    //! \name What the vendor adds to texts
    //! Tokens of a message's frame, of a participant's name, and of the beginning of the answer. Source: OpenAI's
    //! cookbook, "How to count tokens with tiktoken", num_tokens_from_messages(), read 2026-11-30.
    //! \{
    static constexpr qint64 tokensPerMessage = 3;
    static constexpr qint64 tokensPerName = 1;
    static constexpr qint64 tokensBeforeAnswer = 3;
    //! \}

private:
    //! What one text's counting keeps: memory, and how many tokens the words had that came before.
    struct Workspace {
        struct Known {
            std::string_view piece;
            qint64 tokens = 0;
        };
        static constexpr std::size_t knownPieces = 2048;

        detail::PairMerging merging;
        std::vector<Known> known; //!< by hash, the last one of each
        std::vector<detail::PairSymbol> symbols;
    };

    OpenAiTokenizer(OpenAiEncoding encoding, detail::ByteRanks ranks);
    [[nodiscard]] qint64 tokensOf(std::string_view piece, Workspace &workspace) const;
    [[nodiscard]] qint64 mergedTokens(std::string_view piece, Workspace &workspace) const;

    OpenAiEncoding m_encoding;
    detail::PiecePattern m_pattern;
    detail::ByteRanks m_ranks;
};

} // namespace oriel
