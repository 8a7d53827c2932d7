// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpTransport.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

class QNetworkAccessManager;

namespace oriel {

//! \brief \a request as Qt sends it: no cookies, no cache, no stored credentials, redirects left to us.
//!
//! InvalidInput for a URL that is not http or https, and for a method or header that would break out of its line.
//! Accept-Encoding is Qt's own, because it unpacks only what it asked for itself.
[[nodiscard]] Result<QNetworkRequest> networkRequest(const HttpRequest &request, const QSslConfiguration &tls,
                                                     const QByteArray &userAgent);

[[nodiscard]] QNetworkReply *sendOver(QNetworkAccessManager &manager, const QNetworkRequest &wire,
                                      const HttpRequest &request);

//! Status and headers of \a reply; a status of 0 when it has none.
[[nodiscard]] HttpHead headOf(const QNetworkReply &reply);

//! \brief Whether and where \a head sends \a request on. Nothing when it does not.
//!
//! Followed on the same scheme, host and port only: elsewhere is Protocol, also from http to https of one host, since
//! a key that once went out in the clear should be noticed. The method and the body stay, except after 303.
[[nodiscard]] std::optional<Result<HttpRequest>> redirected(const HttpRequest &request, const HttpHead &head);

} // namespace oriel
