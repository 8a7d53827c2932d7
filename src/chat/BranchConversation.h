// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/ConversationStore.h"

namespace oriel {

//! A branch becomes a conversation of its own: the path up to a message, copied. Main thread.
//! Tests: tst_branchconversation.
class BranchConversation
{
public:
    //! Both outlive it.
    BranchConversation(ConversationStore &store, const Clock &clock);

    //! \param last  a message of \a conversation that has ended, else InvalidInput
    //! \return the new conversation; what its answers cost is counted in the old one
    QCoro::Task<Result<Conversation>> run(ConversationId conversation, MessageId last) const;

private:
    ConversationStore &m_store;
    const Clock &m_clock;
};

} // namespace oriel
