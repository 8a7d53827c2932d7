// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Conversation.h"
#include "domain/MessageNode.h"

#include <vector>

namespace oriel {

//! \brief A conversation as a Markdown file, to be read: the messages of \a path with roles, times and models.
//!
//! The words of messages are not touched. Reasoning is folded, attachments are named. Tests: tst_conversationmarkdown.
[[nodiscard]] QString conversationToMarkdown(const Conversation &conversation, const std::vector<MessageNode> &path);

} // namespace oriel
