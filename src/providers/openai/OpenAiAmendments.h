// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Adapter.h"

namespace oriel {

//! \brief How to send a refused Chat Completions request once more: without the parameter that the model does not take,
//! or with another name for it. Nothing when the error names none that \a body has.
//!
//! What the person asked for is told when it is left out; what Oriel added by itself, or then asks for in another way,
//! goes in silence. Remembered, unless only the value was wrong.
[[nodiscard]] std::optional<Amendment> amendOpenAiChat(const ChatRequest &request, const ModelQuirks &quirks,
                                                       const Error &error, QByteArrayView body);

} // namespace oriel
