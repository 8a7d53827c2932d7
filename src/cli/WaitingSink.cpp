// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/WaitingSink.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oriel {

WaitingSink::WaitingSink(EventSink &sink, QString provider)
    : m_sink(sink)
    , m_provider(std::move(provider))
{
    QObject::connect(&m_timer, &QTimer::timeout,
                     [this] { m_line.show(u"Waiting for %1, %2 s"_s.arg(m_provider).arg(++m_seconds)); });
    m_timer.start(1s);
}

void WaitingSink::take(StreamEvent event)
{
    if (isContent(event))
        end();
    else
        m_line.clear(); // what the sink below makes of it stands in its place, and the waiting goes on after it
    m_sink.take(std::move(event));
}

void WaitingSink::end()
{
    m_timer.stop();
    m_line.clear();
}

} // namespace oriel
