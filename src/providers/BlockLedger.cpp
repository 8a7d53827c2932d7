// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/BlockLedger.h"

#include <utility>

namespace oriel {

int BlockLedger::start(BlockKind kind, EventSink &out)
{
    const int block = m_next++;
    m_open.insert(block);
    if (kind == BlockKind::ToolCall)
        m_calls.insert(block);
    out.take(BlockStarted{block, kind});
    return block;
}

void BlockLedger::finish(int block, EventSink &out, bool isComplete)
{
    if (m_open.erase(block) == 0)
        return;
    m_calls.erase(block);
    out.take(BlockFinished{block, isComplete});
}

void BlockLedger::finishAll(EventSink &out, bool areCallsComplete)
{
    for (const int block : std::exchange(m_open, {}))
        out.take(BlockFinished{block, areCallsComplete || !m_calls.contains(block)});
    m_calls.clear();
}

} // namespace oriel
