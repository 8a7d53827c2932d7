// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "net/HttpTransport.h"

#include <QDateTime>

namespace oriel {

//! What all vendors' HTTP errors have in common: the kind by status, retry headers, request id, redacted message.
//!
//! \param code     the provider's own word ("insufficient_quota"); may be empty
//! \param message  the upstream's sentence; may be empty
//! Recognizes a context that is too long by text, as most APIs tell it by nothing else.
[[nodiscard]] Error errorFromHttp(const HttpHead &head, const QString &code, const QString &message);

//! The kind that \a code and \a message tell more precisely than \a byStatus, which stands otherwise.
[[nodiscard]] ErrorKind refinedKind(ErrorKind byStatus, const QString &code, const QString &message);

//! The kind of an HTTP status alone.
[[nodiscard]] ErrorKind kindFromStatus(int status);

//! Fills limit and used of a ContextTooLong from texts such as "prompt is too long: 210000 tokens > 200000 maximum".
void readTokenCounts(Error &error);

//! A body that is not the provider's at all: a captive portal, a proxy's error page. Says so, with the page's title.
[[nodiscard]] Error errorFromForeignBody(const HttpHead &head, QByteArrayView body);

} // namespace oriel
