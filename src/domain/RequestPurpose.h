// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"

#include <QLatin1StringView>

#include <optional>

namespace oriel {

//! What a request is made for.
enum class Feature {
    Chat, //!< an answer to a person, in a conversation, by `ask` or by `batch`
    Title,
    Embedding,
};

//! The name in the ledger and in `usage --by feature`: "title".
[[nodiscard]] QLatin1StringView featureName(Feature feature);

//! \brief What a request is made for: for the ledger, the limits and their order.
//!
//! It goes along inside of ChatRequest and never reaches the wire: encoders write the members that they name, and none
//! names this one. Tests: tst_requestpurpose holds it for every adapter.
struct RequestPurpose {
    Feature feature = Feature::Chat;
    std::optional<ConversationId> conversation = {};
    int retry = 0; //!< how many attempts at the same target went before; set by routing/RetryProvider

    bool operator==(const RequestPurpose &) const = default;
};

} // namespace oriel
