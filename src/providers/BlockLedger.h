// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EventSink.h"

#include <set>

namespace oriel {

//! \brief Numbers the blocks of one answer and remembers which are open, so that every decoder does it alike.
class BlockLedger
{
public:
    //! Announces a new block and gives its number.
    int start(BlockKind kind, EventSink &out);
    //! Ends \a block, once; a second call does nothing.
    void finish(int block, EventSink &out, bool isComplete = true);
    //! Ends all that are open, in the order in which they were started. Tool calls get \a areCallsComplete.
    void finishAll(EventSink &out, bool areCallsComplete);

    [[nodiscard]] bool isOpen(int block) const { return m_open.contains(block); }
    [[nodiscard]] int count() const { return m_next; }

private:
    int m_next = 0;
    std::set<int> m_open;
    std::set<int> m_calls; //!< the open ones that are tool calls
};

} // namespace oriel
