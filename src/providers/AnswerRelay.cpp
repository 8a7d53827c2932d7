// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/AnswerRelay.h"

namespace oriel {

namespace {
int *blockOf(StreamEvent &event)
{
    return std::visit(
        [](auto &kind) -> int * {
            if constexpr (requires { kind.block; })
                return &kind.block;
            else
                return nullptr;
        },
        event);
}
} // namespace

AnswerRelay::AnswerRelay(EventSink &sink, bool keepsMessage)
    : m_sink(sink)
    , m_keepsMessage(keepsMessage)
{
}

void AnswerRelay::take(StreamEvent event)
{
    if (auto *response = std::get_if<ResponseStarted>(&event)) {
        if (std::exchange(m_isAnnounced, true))
            return;
        if (response->requestId.isEmpty())
            response->requestId = m_requestId;
    }
    if (int *block = blockOf(event)) {
        *block += m_blockOffset;
        m_highestBlock = std::max(m_highestBlock, *block);
    }
    if (auto *usage = std::get_if<UsageReported>(&event)) {
        m_usedNow = usage->usage;
        addUsage(usage->usage, m_usedBefore);
    }
    m_hasContent = m_hasContent || isContent(event);
    if (m_keepsMessage)
        m_builder.take(event);
    m_sink.take(std::move(event));
}

void AnswerRelay::beginNextRequest()
{
    m_blockOffset = m_highestBlock + 1;
    if (const auto used = std::exchange(m_usedNow, std::nullopt))
        addUsage(m_usedBefore, *used);
}

} // namespace oriel
