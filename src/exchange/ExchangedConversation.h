// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Conversation.h"
#include "domain/MessageNode.h"

#include <vector>

namespace oriel {

//! A conversation with every message of every branch, as it goes out and comes in.
struct ExchangedConversation {
    Conversation conversation;
    std::vector<MessageNode> nodes; //!< parents before their children

    bool operator==(const ExchangedConversation &) const = default;
};

} // namespace oriel
