// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace oriel {

//! A string that says what it names: an Id<struct MessageTag> never converts to an Id<struct ConversationTag>.
template<typename Tag>
struct Id {
    QString value;

    bool operator==(const Id &) const = default;
    friend bool operator<(const Id &left, const Id &right) { return left.value < right.value; } // <=> is 6.8's
};

using MessageId = Id<struct MessageTag>;
using ConversationId = Id<struct ConversationTag>;
using TurnId = Id<struct TurnTag>;
using ProviderId = Id<struct ProviderTag>; //!< the name a person gave to a configured provider, or a built-in one
                                           //!< ("openai")

//! A UUID of version 7 (RFC 9562): 48 bits of \a nowUtc in milliseconds, then chance. Ids made later sort later, so
//! that an index of them grows at its end.
[[nodiscard]] QString newId(const QDateTime &nowUtc);

} // namespace oriel
