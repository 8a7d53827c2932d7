// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"

#include <QString>

#include <chrono>
#include <optional>

namespace oriel {

enum class ProxyKind { System, None, Http, Socks5 };

struct ProxySettings {
    ProxyKind kind = ProxyKind::System;
    QString host; //!< for Http and Socks5
    quint16 port = 0;
    QString user;
    Secret password;

    bool operator==(const ProxySettings &) const = default;
};

//! \brief How to reach one provider's network: what the person set, so that it can be compared and pooled by.
//!
//! There is deliberately no "ignore TLS errors": a certificate that the system does not trust is accepted by its
//! fingerprint or by the authority that signed it.
struct NetworkProfile {
    ProxySettings proxy;
    QString caFile; //!< PEM, in addition to the system's store; empty for none
    QString clientCertificateFile; //!< PEM; empty for none
    QString clientKeyFile; //!< PEM, not encrypted or with clientKeyPassphrase
    Secret clientKeyPassphrase;
    QByteArray pinnedSha256; //!< 32 bytes: the only certificate that is accepted; empty for none

    bool operator==(const NetworkProfile &) const = default;
};

//! Time-outs of one request. There is none on the whole of a stream.
struct NetworkTimeouts {
    std::chrono::milliseconds connect{10'000}; //!< from the start of the connection to its being ready (TLS too)
    std::chrono::milliseconds firstByte{120'000}; //!< from the sent request to the first byte of the answer
    std::chrono::milliseconds idle{60'000}; //!< between two reads

    bool operator==(const NetworkTimeouts &) const = default;
};

} // namespace oriel
