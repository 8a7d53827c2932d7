// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Message.h"

#include <chrono>
#include <vector>

namespace oriel {

//! One of those who are asked when another cannot answer.
struct ChainTarget {
    Origin origin; //!< an empty model is the provider's default
    std::optional<std::chrono::milliseconds> timeout = {}; //!< for the first byte and between bytes
    std::optional<int> retries = {};

    bool operator==(const ChainTarget &) const = default;
};

//! \brief Reads "anthropic/claude-haiku-4-5 ollama/llama3.1?timeout=30&retries=0": targets with white space between
//! them, time-outs in seconds.
//!
//! InvalidInput names the first one that is wrong. Tests: tst_fallbackchain.
[[nodiscard]] Result<std::vector<ChainTarget>> chainFromText(const QString &text);

} // namespace oriel
