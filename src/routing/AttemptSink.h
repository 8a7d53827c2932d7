// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EventSink.h"

#include <vector>

namespace oriel {

//! \brief Holds back what an attempt tells of itself until its first content, so that a consumer sees one answer.
//!
//! For policies that may ask again. What is for the person (a wait, a notice) passes at once.
class AttemptSink final : public EventSink
{
public:
    explicit AttemptSink(EventSink &sink)
        : m_sink(sink)
    {
    }

    void take(StreamEvent event) override;
    [[nodiscard]] bool isFull() const override { return m_sink.isFull(); }
    QCoro::Task<void> drained() override { return m_sink.drained(); }

    //! This attempt is the answer, whatever came of it.
    void release();
    [[nodiscard]] bool hasContent() const { return m_hasContent; }

private:
    EventSink &m_sink;
    std::vector<StreamEvent> m_held;
    bool m_hasContent = false;
};

} // namespace oriel
