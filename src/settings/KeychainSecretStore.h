// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SecretStore.h"

#include <chrono>

namespace oriel {

//! What there is of a system keychain.
enum class KeychainState {
    Absent, //!< none runs, and none would start
    Locked, //!< it runs, but has to be opened first; where there is a screen the system asks
    Ready,
};

//! \brief Secrets in the system's keychain, under the service "Oriel". Main thread, which must run an event loop.
//!
//! Linux: Secret Service or KWallet; macOS and Windows: their own. Through QtKeychain. The entry's name is
//! "<provider>/<name>". A keychain that does not answer in time is Storage.
class KeychainSecretStore final : public SecretStore
{
public:
    //! \param patience  how long one operation may take; a person may have to type a password meanwhile
    explicit KeychainSecretStore(std::chrono::milliseconds patience = std::chrono::minutes(2));

    QCoro::Task<Result<std::optional<Secret>>> read(SecretRef ref) override;
    QCoro::Task<Result<void>> write(SecretRef ref, Secret secret) override;
    QCoro::Task<Result<void>> remove(SecretRef ref) override;

    //! Looks whether a keychain can be used. Never asks the person.
    QCoro::Task<KeychainState> state();

private:
    std::chrono::milliseconds m_patience;
};

} // namespace oriel
