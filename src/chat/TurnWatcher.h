// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/StreamEvent.h"
#include "domain/Turn.h"

#include <chrono>
#include <vector>

namespace oriel {

//! A running turn as far as it has come.
struct TurnSoFar {
    TurnId turn;
    ConversationId conversation;
    MessageNode answer; //!< with the parts that have come
    std::vector<StreamEvent> notices; //!< that are no part of it: a switch, what was dropped, who answers; in order
    std::chrono::steady_clock::time_point startedAt; //!< when the request left
    std::optional<Error> saveError; //!< why what came cannot be kept now

    bool operator==(const TurnSoFar &) const = default;
};

//! A turn that is over.
struct EndedTurn {
    TurnId turn;
    ConversationId conversation;
    MessageNode answer; //!< as it stays
    Result<Finished> outcome; //!< what the provider said, word for word
    std::optional<Error> saveError; //!< the answer is in memory only: TurnService keeps trying

    bool operator==(const EndedTurn &) const = default;
};

//! \brief Looks at a running turn: a view, or the terminal. Main thread.
//!
//! began() once, then events, then ended() once; a watcher may come, go and come back at any time.
class TurnWatcher
{
public:
    virtual ~TurnWatcher() = default;

    //! What came before it looked. Called when the question is safely kept, before the request leaves, for who was
    //! there from the start.
    virtual void began(const TurnSoFar &) {}
    virtual void take(const StreamEvent &event) = 0;
    //! What comes can no longer be kept, and why; absent: it can again, and all of it was.
    virtual void savingChanged(const std::optional<Error> &) {}
    virtual void ended(const EndedTurn &turn) = 0;
};

} // namespace oriel
