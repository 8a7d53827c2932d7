// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"

#include <QCoroTask>
#include <QProcessEnvironment>

#include <functional>

namespace oriel {

enum class PassphrasePurpose {
    Unlock, //!< the file is there
    Create, //!< a new file: ask twice
};

//! \brief Asks for the passphrase of the encrypted key file: a prompt, a dialog, the environment.
//!
//! Auth or Cancelled when there is nobody to ask. Main thread.
using PassphraseSource = std::function<QCoro::Task<Result<Secret>>(PassphrasePurpose purpose)>;

//! ORIEL_PASSPHRASE when it is set, else \a otherwise.
[[nodiscard]] PassphraseSource passphraseFromEnvironment(QProcessEnvironment environment, PassphraseSource otherwise);
//! For where nobody can be asked: Auth, with what to do.
[[nodiscard]] PassphraseSource noPassphrase();

} // namespace oriel
