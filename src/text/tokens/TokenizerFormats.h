// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokens/FileTokenizer.h"

namespace oriel::detail {

//! \file
//! The two formats of FileTokenizer. InvalidInput with one sentence for what cannot be used. Fuzzed:
//! fuzz_tokenizer_file.

//! A tokenizer.json with a model of pairs or of unigrams. Source: huggingface.co/docs/tokenizers, read 2026-11-30.
[[nodiscard]] Result<FileTokenizer::Parts> readTokenizerJson(QByteArrayView content);

//! A SentencePiece model. Source: github.com/google/sentencepiece, src/sentencepiece_model.proto, read 2026-11-30.
[[nodiscard]] Result<FileTokenizer::Parts> readSentencePiece(QByteArrayView content);

//! Longer tokens than any vocabulary has (Claude 2: 2 KB) make a file useless and looking for them slow.
inline constexpr std::size_t longestTokenBytes = 16 * 1024;
//! More than that no score is.
inline constexpr double largestScore = 1e9;

} // namespace oriel::detail
