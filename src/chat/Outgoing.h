// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatRequest.h"
#include "domain/Conversation.h"
#include "domain/MessageNode.h"

#include <vector>

namespace oriel {

//! \file
//! \brief What of a conversation goes out to a model. Tests: tst_outgoing.

//! Whether a question that failed with \a kind before the first word would make every later request fail too.
[[nodiscard]] bool isLeftOut(ErrorKind kind);

//! \brief The request that \a path makes in \a conversation: its model, its instructions, its parameters, its messages.
//!
//! Left out are the sources that earlier answers were made from, answers without any other part, calls of tools that
//! nothing on the path answers (with the thoughts that led to them), and questions that were refused for what they
//! hold: the answer after them failed so (isLeftOut()) before its first word. They stay in the tree.
[[nodiscard]] ChatRequest requestFor(const Conversation &conversation, const std::vector<MessageNode> &path);

} // namespace oriel
