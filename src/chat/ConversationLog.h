// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Message.h"

#include <optional>
#include <vector>

namespace oriel {

//! \brief The messages of one conversation, in memory. Main thread.
//!
//! They form a tree: a second answer to a question is a sibling of the first. Nothing is changed or taken out.
class ConversationLog
{
public:
    //! Adds \a message and makes it the tip. Its parent, if any, is in the log.
    void append(Message message);

    //! The message that the next question follows; empty when it will be the first.
    [[nodiscard]] const std::optional<MessageId> &tip() const { return m_tip; }
    //! Lets the conversation go on after \a tip, which is in the log, or anew.
    void setTip(std::optional<MessageId> tip) { m_tip = std::move(tip); }

    [[nodiscard]] const Message *find(const MessageId &id) const;
    //! From the first message to \a end, in order. Empty for an unknown id.
    [[nodiscard]] std::vector<Message> path(const MessageId &end) const;
    [[nodiscard]] const std::vector<Message> &messages() const { return m_messages; }

private:
    std::vector<Message> m_messages; //!< parents before their children
    std::optional<MessageId> m_tip;
};

} // namespace oriel
