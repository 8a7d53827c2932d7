// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ConversationStore.h"
#include "storage/Database.h"

namespace oriel {

//! \file
//! \brief Conversations as rows, one and in lists. Tests: tst_conversationrepository, tst_conversationlist.

//! Everything that conversationFromRow() reads, up to the WHERE; the conversation is c.
[[nodiscard]] const QString &selectConversations();
[[nodiscard]] Conversation conversationFromRow(const Row &row);

//! A page of the list, by everything but the words.
[[nodiscard]] Result<ConversationList> listInDatabase(Database &database, const ConversationFilter &filter);
//! A page of those in whose titles the words are.
[[nodiscard]] Result<ConversationList> listByTitle(Database &database, const ConversationFilter &filter);

} // namespace oriel
