// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/TurnPlanner.h"

namespace oriel {

//! The person asks something else in place of an earlier question: a sibling of it, and an answer. Nothing is
//! overwritten. Main thread. Tests: tst_turnversions.
class EditTurn
{
public:
    EditTurn(ConversationStore &store, TurnService &turns, const Clock &clock);

    //! \param edited  a question of the person's in \a conversation
    //! \return as SendTurn::run()
    QCoro::Task<Result<TurnSoFar>> run(ConversationId conversation, MessageId edited, std::vector<MessagePart> question,
                                       TurnWatcher *watcher = nullptr) const;

private:
    TurnPlanner m_planner;
};

} // namespace oriel
