// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/AttemptSink.h"

#include <utility>

namespace oriel {

namespace {

//! Whether the event says something of an attempt that means nothing when the attempt fails.
bool belongsToAttempt(const StreamEvent &event)
{
    return std::holds_alternative<ResponseStarted>(event) || std::holds_alternative<BlockStarted>(event)
        || std::holds_alternative<BlockFinished>(event) || std::holds_alternative<SignatureReceived>(event)
        || std::holds_alternative<UsageReported>(event) || std::holds_alternative<OpaqueReceived>(event)
        || std::holds_alternative<CitationReceived>(event);
}

} // namespace

void AttemptSink::take(StreamEvent event)
{
    if (m_hasContent) {
        m_sink.take(std::move(event));
    } else if (isContent(event)) {
        m_hasContent = true;
        release();
        m_sink.take(std::move(event));
    } else if (belongsToAttempt(event)) {
        m_held.push_back(std::move(event));
    } else {
        m_sink.take(std::move(event));
    }
}

void AttemptSink::release()
{
    for (auto &event : std::exchange(m_held, {}))
        m_sink.take(std::move(event));
}

} // namespace oriel
