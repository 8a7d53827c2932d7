// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/ProgressLine.h"
#include "domain/EventSink.h"

#include <QTimer>

namespace oriel {

//! \brief Says on standard error, where that is a terminal, who is waited for and how long, until the answer begins.
//!
//! Whoever answers within a second is not waited for. Everything is passed on.
class WaitingSink final : public EventSink
{
public:
    //! \param sink      outlives this
    //! \param provider  how the person calls it
    WaitingSink(EventSink &sink, QString provider);

    void take(StreamEvent event) override;
    [[nodiscard]] bool isFull() const override { return m_sink.isFull(); }
    QCoro::Task<void> drained() override { return m_sink.drained(); }

    //! Nothing is waited for any more. Before anything is told of the end.
    void end();

private:
    EventSink &m_sink;
    QString m_provider;
    ProgressLine m_line;
    QTimer m_timer;
    int m_seconds = 0;
};

} // namespace oriel
