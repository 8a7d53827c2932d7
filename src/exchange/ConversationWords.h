// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Conversation.h"
#include "domain/MessageNode.h"

#include <QString>

namespace oriel {

//! \file
//! \brief The words that exports for people have besides those of the conversation, in the person's language.

[[nodiscard]] QString titleOf(const Conversation &conversation); //!< never empty
[[nodiscard]] QString roleWord(Role role);
[[nodiscard]] QString timeWords(const QDateTime &time); //!< "2026-11-24 10:00 UTC"
//! How an answer ended that did not end as it should; empty for one that did.
[[nodiscard]] QString endWords(const MessageNode &node);
//! An attachment as a person knows it: its name or what it is; empty for parts that are none.
[[nodiscard]] QString attachmentWords(const MessagePart &part);
//! What an answer rests on, a line; a passage of the person's documents with its number: "[3] manual.pdf, page 12".
[[nodiscard]] QString citationWords(const CitationPart &citation);
[[nodiscard]] QString reasoningWord();
[[nodiscard]] QString instructionsWord();
[[nodiscard]] QString callWords(const ToolCallPart &call);
[[nodiscard]] QString resultWords(const ToolResultPart &result);

} // namespace oriel
