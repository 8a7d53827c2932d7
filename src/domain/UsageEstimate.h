// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatRequest.h"
#include "domain/Usage.h"

namespace oriel {

//! \brief Tokens of \a request and \a answer when the provider reported none: four bytes of UTF-8 each.
//!
//! A rule of thumb that OpenAI documents for English; other scripts cost more. Marked as estimated.
[[nodiscard]] Usage estimatedUsage(const ChatRequest &request, const Message &answer);

} // namespace oriel
