// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/TurnPlanner.h"

namespace oriel {

//! The person asks something at the end of a conversation. Main thread. Tests: tst_sendturn.
class SendTurn
{
public:
    SendTurn(ConversationStore &store, TurnService &turns, const Clock &clock);

    //! \brief Keeps \a question and has it answered: see TurnService::start().
    //!
    //! Blank text without anything else is InvalidInput. On any error nothing was sent, and the words are the caller's.
    QCoro::Task<Result<TurnSoFar>> run(ConversationId conversation, std::vector<MessagePart> question,
                                       TurnWatcher *watcher = nullptr) const;

private:
    TurnPlanner m_planner;
};

//! Whether there is nothing in \a question but blank text.
[[nodiscard]] bool isBlank(const std::vector<MessagePart> &question);

} // namespace oriel
