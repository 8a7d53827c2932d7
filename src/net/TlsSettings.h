// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/NetworkProfile.h"
#include "core/Result.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace oriel {

//! \brief The TLS side of \a profile: authorities, client certificate and key. Reads its files.
//!
//! InvalidInput names the file that cannot be used. The peer is always verified; the pin is checked by isPinned().
[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const NetworkProfile &profile);

//! Whether \a certificate is the one that \a profile pins. False for a null certificate.
[[nodiscard]] bool isPinned(const NetworkProfile &profile, const QSslCertificate &certificate);

} // namespace oriel
