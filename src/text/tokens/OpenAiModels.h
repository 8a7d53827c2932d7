// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokens/OpenAiTokenizer.h"

#include <optional>

namespace oriel {

//! \brief The encoding of a model of OpenAI, told by its name; nothing for a name that is not one of theirs.
//!
//! A vendor before the name ("openai/gpt-4o") and "ft:" are looked through. What is newer than this table has o200k, as
//! all models since GPT-4o have. Source: tiktoken/model.py, read 2026-11-30; docs/tokens.md shows the table.
[[nodiscard]] std::optional<OpenAiEncoding> openAiEncodingOf(QStringView model);

} // namespace oriel
