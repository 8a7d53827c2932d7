// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/Conversation.h"

#include <vector>

namespace oriel {

//! Who is asked, and what goes with every question of a conversation.
struct TurnSetup {
    Origin origin; //!< an empty model is the provider's default
    QString system; //!< instructions that stand before the conversation; may be empty
    GenerationParameters parameters;
    DocumentScope documents = {}; //!< that the questions are about

    bool operator==(const TurnSetup &) const = default;
};

//! \brief A conversation that \a question begins: titled by its first words until there is a better title.
//!
//! The caller keeps it (ConversationStore::create()). Tests: tst_titles.
[[nodiscard]] Conversation newConversation(const TurnSetup &setup, const std::vector<MessagePart> &question,
                                           const Clock &clock);

} // namespace oriel
