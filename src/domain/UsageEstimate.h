// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatRequest.h"
#include "domain/Embedder.h"
#include "domain/Usage.h"

namespace oriel {

//! \file
//! \brief Tokens of a request whose provider reported none. Marked as estimated.

//! Of an answer of so many bytes of UTF-8, without what it thought, and of its thoughts.
[[nodiscard]] Usage estimatedUsage(const ChatRequest &request, qint64 answerBytes, qint64 reasoningBytes);

//! \brief Tokens of \a request and \a answer when the provider reported none: four bytes of UTF-8 each.
//!
//! A rule of thumb that OpenAI documents for English; other scripts cost more. Marked as estimated.
[[nodiscard]] Usage estimatedUsage(const ChatRequest &request, const Message &answer);

//! Likewise of the texts of \a request.
[[nodiscard]] Usage estimatedUsage(const EmbeddingRequest &request);

} // namespace oriel
