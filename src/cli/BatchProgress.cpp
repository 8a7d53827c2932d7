// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/BatchProgress.h"

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace oriel {

BatchProgress::BatchProgress(const Clock &clock, std::size_t total, std::size_t answeredBefore)
    : m_clock(clock)
    , m_start(clock.steadyNow())
    , m_total(total)
    , m_before(answeredBefore)
{
}

QString BatchProgress::line() const
{
    QString text = u"%1 of %2 answered"_s.arg(m_before + m_answered).arg(m_total);
    if (m_failed > 0)
        text += u", %1 failed"_s.arg(m_failed);
    const auto now = m_answered + m_failed;
    const auto elapsed = duration_cast<milliseconds>(m_clock.steadyNow() - m_start);
    if (isOver())
        text += u", in %1"_s.arg(spanInWords(elapsed));
    else if (now > 0)
        text += u", about %1 left"_s.arg(spanInWords(elapsed * qint64(m_total - done()) / qint64(now)));
    return text;
}

QString spanInWords(milliseconds span)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(span).count();
    if (seconds < 90)
        return u"%1 s"_s.arg(seconds);
    const auto minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return u"%1 min"_s.arg(minutes);
    const auto hours = minutes / 60;
    if (hours < 24)
        return minutes % 60 == 0 ? u"%1 h"_s.arg(hours) : u"%1 h %2 min"_s.arg(hours).arg(minutes % 60);
    return hours % 24 == 0 ? u"%1 d"_s.arg(hours / 24) : u"%1 d %2 h"_s.arg(hours / 24).arg(hours % 24);
}

} // namespace oriel
