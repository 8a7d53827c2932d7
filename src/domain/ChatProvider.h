// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/ChatRequest.h"
#include "domain/EventSink.h"

#include <QCoroTask>

#include <stop_token>

namespace oriel {

//! \brief A model that answers one turn, streamed.
//!
//! Adapters, and every policy around them (retry, limits, cache, fallback, ...), are ChatProviders.
class ChatProvider
{
public:
    virtual ~ChatProvider() = default;

    //! \brief Sends \a request and passes the answer on, piece by piece, as it arrives.
    //!
    //! \param request  by value: a coroutine outlives its caller's references
    //! \param sink     outlives the task; called in order on the calling thread, never after the task has ended
    //! \param stop     may be requested from any thread; ends the task within 50 ms, whether or not a byte is arriving
    //! \return how it ended. After the first content (isContent()) a stop is a result with FinishReason::Cancelled;
    //!         before it, it is the error Cancelled. Any other error may come after content: what came stands.
    virtual QCoro::Task<Result<Finished>> stream(ChatRequest request, EventSink &sink, std::stop_token stop) = 0;
};

} // namespace oriel
