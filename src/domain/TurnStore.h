// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Turn.h"

#include <QCoroTask>

namespace oriel {

//! \brief What is kept of an answer while it is written. Threads and errors as ConversationStore's.
//!
//! begin(), any number of checkpoint()s, end(): a process that goes away in between leaves a turn whose owner is gone,
//! and the next one to open the store makes what was checkpointed an interrupted answer.
class TurnStore
{
public:
    virtual ~TurnStore() = default;

    //! Commits the question and the answer's place. Nothing may be sent before it has ended well.
    virtual QCoro::Task<Result<void>> begin(NewTurn turn) = 0;
    //! Commits what came. Called again after a failure it may hold what the failed one held: see PartGrowth::kept.
    virtual QCoro::Task<Result<void>> checkpoint(TurnCheckpoint checkpoint) = 0;
    //! Commits the answer as it stays, and adds its tokens to its conversation's.
    virtual QCoro::Task<Result<void>> end(TurnEnd end) = 0;
    virtual QCoro::Task<Result<TurnRecord>> turn(TurnId id) = 0;
};

} // namespace oriel
