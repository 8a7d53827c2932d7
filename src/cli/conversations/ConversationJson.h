// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Conversation.h"
#include "domain/MessageNode.h"
#include "text/JsonWriter.h"

namespace oriel {

//! \file
//! \brief Conversations and messages in `conversations ... --json`. Fields and names: docs/cli.md.

//! The members of a conversation in a list, without the braces around them.
void writeConversationMembers(JsonWriter &json, const Conversation &conversation, const QDateTime &nowUtc);
//! What `show` tells besides.
void writeConversationDetails(JsonWriter &json, const Conversation &conversation);

//! One message with its place in the tree.
void writeNode(JsonWriter &json, const MessageNode &node);

//! UTC, with milliseconds: "2026-03-01T14:05:00.000Z".
[[nodiscard]] QString jsonTime(const QDateTime &timeUtc);

} // namespace oriel
