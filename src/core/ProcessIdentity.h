// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oriel {

//! \brief Names one run of a program on this machine: never another one, although numbers of processes come again.
struct ProcessIdentity {
    QString boot; //!< this start of the machine; empty where the system does not tell
    qint64 process = 0; //!< its number
    qint64 startedAt = 0; //!< in the system's own units; 0 where it does not tell

    bool operator==(const ProcessIdentity &) const = default;
};

//! Any thread.
[[nodiscard]] ProcessIdentity thisProcess();

//! Whether the very process still runs. One that has ended and was not waited for does not. Any thread.
[[nodiscard]] bool isAlive(const ProcessIdentity &identity);

} // namespace oriel
