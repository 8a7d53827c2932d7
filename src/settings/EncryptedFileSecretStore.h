// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SecretStore.h"
#include "settings/EncryptedFile.h"
#include "settings/PassphraseSource.h"

#include <optional>

namespace oriel {

//! \brief Secrets in a file encrypted under a passphrase, for where no keychain runs. Main thread.
//!
//! The passphrase is asked for once; its key is kept, wiped with this. Deriving runs on a pool thread. Errors: Auth for
//! a wrong passphrase, Storage for a file that is damaged or cannot be read, which is kept as it is.
class EncryptedFileSecretStore final : public SecretStore
{
public:
    EncryptedFileSecretStore(QString path, PassphraseSource passphrase, KeyCost cost = KeyCost::interactive());

    QCoro::Task<Result<std::optional<Secret>>> read(SecretRef ref) override;
    QCoro::Task<Result<void>> write(SecretRef ref, Secret secret) override;
    QCoro::Task<Result<void>> remove(SecretRef ref) override;

    //! Whether the file is there.
    [[nodiscard]] bool exists() const;
    //! Forgets the key: the next use asks for the passphrase again.
    void lock();

private:
    QCoro::Task<Result<void>> unlock();
    QCoro::Task<Result<void>> change(SecretRef ref, std::optional<Secret> secret);
    //! \a isOurs becomes false when another process has made the file anew; nothing is written then.
    [[nodiscard]] Result<void> changeLocked(const SecretRef &ref, const std::optional<Secret> &secret,
                                            bool &isOurs) const;

    QString m_path;
    PassphraseSource m_passphrase;
    KeyCost m_cost;
    std::optional<FileKey> m_key;
};

} // namespace oriel
