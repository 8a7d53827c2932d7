// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QUrl>

class QWebSocket;

namespace oriel {

//! \brief Why \a socket, which is no longer connected, ended: by its close code, its handshake or what is below.
//!
//! \a wasOpen: the handshake had been made. Code 4001, by which a gateway refuses the key, is Auth; 1009 is Protocol.
[[nodiscard]] Error webSocketError(const QWebSocket &socket, const QUrl &url, bool wasOpen);

} // namespace oriel
