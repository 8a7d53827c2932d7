// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QCoroTask>
#include <QString>

#include <chrono>
#include <optional>
#include <stop_token>

namespace oriel {

//! The layers of a connection to a provider, from the ground up.
enum class HealthLayer { Dns, Tcp, Tls, Http, Key, Model };

[[nodiscard]] QLatin1StringView healthLayerName(HealthLayer layer);

//! What a connection test could find out about the key.
enum class KeyProof {
    NoKey, //!< none is set, and nothing was refused for want of one
    Proved, //!< it was needed, and accepted
    Unproved, //!< what costs nothing is answered without it as well, so a wrong one would not show
};

//! What a connection test found.
struct HealthReport {
    std::optional<HealthLayer> failedAt; //!< empty: everything works
    std::optional<Error> error; //!< of the failing layer
    std::optional<std::chrono::milliseconds> roundTrip; //!< of one small request
    bool isEncrypted = false; //!< the address asks for TLS
    KeyProof key = KeyProof::NoKey; //!< when that layer was reached
    QString model; //!< that was looked for
    std::optional<bool> modelFound; //!< absent when the server does not tell its models

    bool operator==(const HealthReport &) const = default;
};

//! Tests a provider without spending tokens. Network thread.
class HealthCheck
{
public:
    virtual ~HealthCheck() = default;
    //! Never fails: a failure is what the report says.
    virtual QCoro::Task<HealthReport> check(QString model, std::stop_token stop) = 0;
};

} // namespace oriel
