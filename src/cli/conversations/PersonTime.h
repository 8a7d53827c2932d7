// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QDateTime>
#include <QTimeZone>

namespace oriel {

//! \file
//! \brief Times as people say and type them; kept ones are UTC.

//! "just now", "5 min ago", "3 h ago", "yesterday", "4 days ago", then the day: "2026-03-01". What lies ahead (a clock
//! was set back) is told with its time.
[[nodiscard]] QString relativeTime(const QDateTime &timeUtc, const QDateTime &nowUtc, const QTimeZone &zone);

//! "2026-03-01 14:05"
[[nodiscard]] QString timeInMinutes(const QDateTime &timeUtc, const QTimeZone &zone);

//! \brief Reads "2026-03-01", "2026-03-01T14:05" (with or without seconds and time zone), "today" or "yesterday".
//!
//! \param option  for the error: "--from"
//! \param isEnd   a day without a time is meant with all its hours: its end is given
[[nodiscard]] Result<QDateTime> timeFromPerson(const QString &text, const QString &option, bool isEnd,
                                               const QDateTime &nowUtc, const QTimeZone &zone);

} // namespace oriel
