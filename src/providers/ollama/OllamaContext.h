// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatRequest.h"

#include <optional>

namespace oriel {

//! How much context a request is given, in tokens.
struct OllamaContext {
    qint64 prompt = 0; //!< an estimate
    qint64 window = 0; //!< num_ctx
    bool fits = true; //!< false: the prompt is longer than the window, which cannot grow

    bool operator==(const OllamaContext &) const = default;
};

//! \brief Tokens of all that \a request says: its texts, images and tools. Rather too many than too few.
//!
//! Three bytes of UTF-8 a token, which holds for prose of most scripts and for code; 1600 tokens an image, as the
//! larger tiled models count.
[[nodiscard]] qint64 ollamaPromptTokens(const ChatRequest &request);

//! \brief The window for \a request: its prompt and room for the answer, at least 4096.
//!
//! Ollama's own default is 4096, from which it drops the beginning of the conversation without a word. Powers of two up
//! to 32768, then steps of 16384: every new size makes the server load the model anew.
//! \param limit  what the model can read, when it is known
//! \param fixed  what the person has set
//! Source: https://docs.ollama.com/context-length
[[nodiscard]] OllamaContext ollamaContextFor(const ChatRequest &request, std::optional<qint64> limit,
                                             std::optional<qint64> fixed);

} // namespace oriel
