// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "text/tokens/AddedTokens.h"
#include "text/tokens/TextSteps.h"
#include "text/tokens/Tokenizer.h"
#include "text/tokens/TokenModel.h"

#include <memory>

namespace oriel {

//! \brief The tokenizer of a file that the person points to: a SentencePiece model, or a Hugging Face tokenizer.json.
//!
//! Tests: tst_filetokenizer; scripts/check_tokens.sh compares it with the libraries that the files are made for.
class FileTokenizer final : public Tokenizer
{
public:
    //! What the file says, read. For the readers of the two formats.
    struct Parts {
        std::vector<detail::NormalizerStep> normalizer;
        detail::SplitSteps split;
        std::unique_ptr<detail::TokenModel> model;
        detail::AddedTokens added; //!< found in every text
        detail::AddedTokens special; //!< those, and the special ones
    };

    //! \brief Reads the file at \a path, told by its content. Takes as long as the file is large: about 100 ms for 10
    //! MB.
    //!
    //! Storage when it cannot be read; InvalidInput with one sentence when it is neither of the two, is damaged, or
    //! does something to texts that Oriel cannot do: a wrong count would look like a right one.
    [[nodiscard]] static Result<std::unique_ptr<FileTokenizer>> read(const QString &path);
    //! The same of its content.
    [[nodiscard]] static Result<std::unique_ptr<FileTokenizer>> parse(QByteArrayView content);

    explicit FileTokenizer(Parts parts)
        : m_parts(std::move(parts))
    {
    }

    [[nodiscard]] qint64 count(QStringView text) const override { return counted(text, m_parts.added); }
    [[nodiscard]] qint64 countWithSpecialTokens(QStringView text) const override
    {
        return counted(text, m_parts.special);
    }
    //! Nothing: what a file's patterns look ahead for is not known.
    [[nodiscard]] SettledTokens settled(QStringView) const override { return {}; }

private:
    [[nodiscard]] qint64 counted(QStringView text, const detail::AddedTokens &added) const;
    [[nodiscard]] qint64 plainTokens(const QString &text, detail::TokenScratch &scratch) const;

    Parts m_parts;
};

} // namespace oriel
