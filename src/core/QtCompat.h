// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The only place that asks which Qt this is. Oriel builds on Qt 6.4 (Debian 12) and Qt 6.8 (Debian 13).
#include <QLatin1StringView>
#include <QtGlobal>

static_assert(QT_VERSION >= QT_VERSION_CHECK(6, 4, 0), "Oriel needs Qt 6.4 or newer");

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#define ORIEL_HAS_ANNOUNCEMENTS //!< QAccessibleAnnouncementEvent
#endif
