// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Usage.h"
#include "text/JsonValue.h"

namespace oriel {

//! The "usage" of a Chat Completions answer or of embeddings, as OpenAI, DeepSeek, xAI, OpenRouter and LiteLLM write
//! it.
[[nodiscard]] Usage openAiUsage(const JsonValue &usage);

} // namespace oriel
