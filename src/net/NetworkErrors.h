// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QNetworkReply>
#include <QUrl>

namespace oriel {

//! How far an exchange has come.
enum class ExchangeStage {
    Connecting, //!< name, proxy, TCP and TLS
    Sending, //!< connected; the request is on its way
    AwaitingHead,
    Body,
};

//! What QNetworkReply reports, as an Error: kind, phase and a sentence in the person's language that names the place
//! but never the query.
//! \a url: what was asked; \a detail: Qt's own words, for the log.
[[nodiscard]] Error networkError(QNetworkReply::NetworkError code, ExchangeStage stage, const QUrl &url,
                                 const QString &detail);

//! Whether \a code only tells the HTTP \a status, which is an answer and no failure.
[[nodiscard]] bool isStatusError(QNetworkReply::NetworkError code, int status);

[[nodiscard]] Error timeoutError(ErrorPhase phase, std::chrono::milliseconds limit, const QUrl &url);
[[nodiscard]] Error cancelledError();
//! \param why  the library's own words for what is wrong with the certificate; may be empty
[[nodiscard]] Error tlsError(const QUrl &url, const QString &why);
//! \param fingerprint  of the certificate that came in place of the pinned one, as it is written: "ab:cd:..."; may be
//! empty
[[nodiscard]] Error pinError(const QUrl &url, const QString &fingerprint);

//! "host" or "host:port" when the port is not the scheme's own.
[[nodiscard]] QString placeOf(const QUrl &url);
//! "https://host:port", without path and query.
[[nodiscard]] QString originOf(const QUrl &url);

} // namespace oriel
