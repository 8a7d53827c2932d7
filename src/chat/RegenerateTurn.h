// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/TurnPlanner.h"

namespace oriel {

//! The person wants another answer: a sibling of the one there is. Main thread. Tests: tst_turnversions.
class RegenerateTurn
{
public:
    RegenerateTurn(ConversationStore &store, TurnService &turns, const Clock &clock);

    //! \param message  an answer, or the question itself
    //! \return as SendTurn::run()
    QCoro::Task<Result<TurnSoFar>> run(ConversationId conversation, MessageId message,
                                       TurnWatcher *watcher = nullptr) const;

private:
    TurnPlanner m_planner;
};

} // namespace oriel
