// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/AnswerRecord.h"

#include "domain/UsageEstimate.h"

namespace oriel {

AnswerRecord::AnswerRecord(const Clock &clock, QString provider, QString model)
    : m_clock(clock)
    , m_provider(std::move(provider))
    , m_model(std::move(model))
    , m_start(clock.steadyNow())
{
}

void AnswerRecord::take(const StreamEvent &event)
{
    m_builder.take(event);
    if (!m_timeToFirstToken && isContent(event))
        m_timeToFirstToken = elapsed();
    if (std::holds_alternative<Retrying>(event))
        ++m_retries;
    if (const auto *switched = std::get_if<Switched>(&event)) {
        m_provider = switched->to.provider.value;
        m_model = switched->to.model;
    }
}

void AnswerRecord::finish(Result<Finished> end)
{
    m_end = std::move(end);
    m_latency = elapsed();
}

QString AnswerRecord::model() const
{
    const auto &answering = m_builder.response().model;
    return answering.isEmpty() ? m_model : answering;
}

Usage AnswerRecord::usage(const ChatRequest &request) const
{
    return m_builder.usage() ? *m_builder.usage() : estimatedUsage(request, m_builder.message());
}

std::chrono::milliseconds AnswerRecord::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.steadyNow() - m_start);
}

} // namespace oriel
