// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

namespace oriel {

//! Exit status of oriel-cli, as its man page lists them.
enum class ExitStatus {
    Answered = 0,
    LocalFailure = 1, //!< a file or a store on this machine
    WrongUsage = 2,
    KeyRefused = 3,
    OverLimit = 4, //!< rate, quota or budget
    ProviderFailed = 5, //!< network, time-out, protocol, server, overloaded, model not found
    RequestRefused = 6, //!< bad request, unsupported, too long, too large, filtered
    CutOff = 7, //!< the stream was cut after it had begun
    Cancelled = 130,
};

[[nodiscard]] ExitStatus exitStatusFor(ErrorKind kind);

} // namespace oriel
