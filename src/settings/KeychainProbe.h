// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/KeychainSecretStore.h"

#include <QCoroTask>

namespace oriel {

//! \brief Looks whether the system's keychain runs and is open, without asking the person anything.
//!
//! On Linux over D-Bus: the Secret Service's default collection. Needed because QtKeychain tells "locked" from "not
//! there" for no backend, and because without a session bus it would start one. Main thread.
QCoro::Task<KeychainState> keychainState();

//! Whether the system can show a window to ask for the keychain's password.
[[nodiscard]] bool canKeychainAsk();

} // namespace oriel
