// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/TurnPlanner.h"

namespace oriel {

//! \brief The person wants an answer to go on where it stopped: a sibling that begins with its words.
//!
//! What is sent is the path, the words there are, and one instruction that is not kept. Main thread.
//! Tests: tst_continueturn.
class ContinueTurn
{
public:
    ContinueTurn(ConversationStore &store, TurnService &turns, const Clock &clock);

    //! Whether \a answer has words and is not all it could be: interrupted, stopped, failed, or at its length limit.
    [[nodiscard]] static bool canContinue(const MessageNode &answer);

    //! \param partial  an answer that canContinue(), else InvalidInput
    //! \return as SendTurn::run()
    QCoro::Task<Result<TurnSoFar>> run(ConversationId conversation, MessageId partial,
                                       TurnWatcher *watcher = nullptr) const;

private:
    TurnPlanner m_planner;
};

} // namespace oriel
