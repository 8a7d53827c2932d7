// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace oriel {

Q_DECLARE_LOGGING_CATEGORY(lcCore)
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcProviders)
Q_DECLARE_LOGGING_CATEGORY(lcSettings)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcApp)

//! \brief \a text with everything that looks like a credential replaced by "[redacted]".
//!
//! Knows the shapes of vendors' keys (sk-..., AIza..., gsk_..., xai-..., ...), bearer and basic authorization, JWTs,
//! `api_key=` and `key=` in URLs, user:password@ in URLs, and the exact secrets that were registered. Any thread.
[[nodiscard]] QString redacted(QString text);

//! From now on the value never appears in the log or in an upstream's message that we show. Ignores values under 8
//! bytes, which would redact ordinary words. Any thread.
void redactFromNowOn(QByteArrayView secret);

//! Sends Qt's log through redacted() to stderr. Call it first in main(). Debug lines only with ORIEL_LOG=debug or
//! Qt's own QT_LOGGING_RULES.
void installRedactingLog();

} // namespace oriel
