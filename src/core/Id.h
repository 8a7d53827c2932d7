// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oriel {

//! A string that says what it names: an Id<struct MessageTag> never converts to an Id<struct ConversationTag>.
template<typename Tag>
struct Id {
    QString value;

    auto operator<=>(const Id &) const = default;
};

using MessageId = Id<struct MessageTag>;
using ConversationId = Id<struct ConversationTag>;
using ProviderId = Id<struct ProviderTag>; //!< the name a person gave to a configured provider, or a built-in one
                                           //!< ("openai")

} // namespace oriel
