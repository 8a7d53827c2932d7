// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/ChatRequest.h"
#include "domain/MessageBuilder.h"

#include <chrono>

namespace oriel {

//! \brief Everything that is told of one answer at its end: its message, its times, its retries.
class AnswerRecord
{
public:
    AnswerRecord(const Clock &clock, QString provider, QString model);

    void take(const StreamEvent &event);
    void finish(Result<Finished> end);

    [[nodiscard]] Message message() const { return m_builder.message(); }
    [[nodiscard]] const ResponseStarted &response() const { return m_builder.response(); }
    [[nodiscard]] const QString &provider() const { return m_provider; }
    //! That answered, else that was asked for.
    [[nodiscard]] QString model() const;
    //! As reported, else estimated for \a request.
    [[nodiscard]] Usage usage(const ChatRequest &request) const;
    [[nodiscard]] const Result<Finished> &end() const { return m_end; }
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeToFirstToken() const { return m_timeToFirstToken; }
    [[nodiscard]] std::chrono::milliseconds latency() const { return m_latency; }
    [[nodiscard]] int retries() const { return m_retries; }

private:
    [[nodiscard]] std::chrono::milliseconds elapsed() const;

    const Clock &m_clock;
    QString m_provider;
    QString m_model;
    std::chrono::steady_clock::time_point m_start;
    MessageBuilder m_builder;
    std::optional<std::chrono::milliseconds> m_timeToFirstToken;
    std::chrono::milliseconds m_latency{0};
    Result<Finished> m_end = failure(ErrorKind::Cancelled);
    int m_retries = 0;
};

} // namespace oriel
