// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportContext.h"
#include "text/JsonValue.h"

namespace oriel {

//! Whether \a element is a conversation of ChatGPT's export (conversations.json).
[[nodiscard]] bool isChatGptConversation(const JsonValue &element);

//! The tree of one, whatever state it is in. Without messages when there are none that a person could read.
[[nodiscard]] ExchangedConversation chatGptConversation(const JsonValue &element, ImportContext context);

} // namespace oriel
