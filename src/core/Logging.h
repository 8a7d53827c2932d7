// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

#include <optional>

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

//! Sends Qt's log through redacted() to stderr. Call it first in main(). Debug lines only after logFrom(), with
//! ORIEL_LOG=debug or with Qt's own QT_LOGGING_RULES.
void installRedactingLog();

//! The least that Oriel writes to the log.
enum class LogLevel { Debug, Info, Warning, Error };

//! "debug", "info", "warning", "error"; empty for another.
[[nodiscard]] std::optional<LogLevel> logLevelFromName(QStringView name);

//! \brief From now on Oriel logs what is at least \a least. Any thread.
//!
//! ORIEL_LOG=debug and QT_LOGGING_RULES go before it; what Qt and its plugins log stays as it is.
void logFrom(LogLevel least);

} // namespace oriel
