// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ConversationStore.h"
#include "storage/AttachmentStore.h"
#include "storage/Database.h"

namespace oriel {

//! ConversationStore::import() on the writing thread. One that was being written elsewhere is interrupted here.
//! Tests: tst_import.
[[nodiscard]] Result<bool> importConversation(Database &database, const AttachmentStore &attachments,
                                              const Conversation &conversation, const std::vector<MessageNode> &nodes);

} // namespace oriel
