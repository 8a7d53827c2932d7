// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/StreamEvent.h"

#include <QStringList>

#include <chrono>

namespace oriel {

//! \brief What one turn is doing before its first word, in words: waiting, retrying in 4 s, thinking.
//!
//! Knows no clock: whoever asks says what time it is. Tests: tst_turnprogress.
class TurnProgress
{
public:
    using Time = std::chrono::steady_clock::time_point;

    //! \param provider  how the person calls it; may be empty
    explicit TurnProgress(QString provider = {}, Time start = {});

    //! \param nowUtc  the wall clock at \a now, for events that name a time of day
    void take(const StreamEvent &event, Time now, const QDateTime &nowUtc);

    //! "Retrying in 4 s: ...", "Thinking 12 s", ...: one line, whole seconds.
    [[nodiscard]] QString words(Time now) const;
    //! What stays worth knowing when the answer is there: a switch, a dropped parameter, a notice. One sentence each.
    [[nodiscard]] const QStringList &remarks() const { return m_remarks; }

private:
    enum class Doing { Asking, ReadingDocuments, SearchingDocuments, Thinking, Loading, Waiting, Retrying, Writing };

    QString m_provider;
    Time m_start;
    Doing m_doing = Doing::Asking;
    QString m_cause;
    std::optional<Time> m_until;
    QStringList m_remarks;
};

} // namespace oriel
