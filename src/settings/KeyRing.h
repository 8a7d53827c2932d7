// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProviderConfig.h"
#include "settings/EncryptedFileSecretStore.h"
#include "settings/EnvironmentKeys.h"
#include "settings/KeychainSecretStore.h"
#include "settings/KeyIndex.h"

#include <QCoroTask>

namespace oriel {

//! Where new secrets go: the setting keys.store.
enum class KeyStoreChoice { Auto, Keychain, File };
[[nodiscard]] KeyStoreChoice keyStoreChoiceFromText(QStringView text);

//! Where a key came from, for a person.
struct ActiveKey {
    Secret key;
    QString source; //!< "OPENAI_API_KEY", "key work in the keychain"
};

//! \brief The keys of all providers: several by name for each, one of them active. Main thread.
//!
//! New secrets go to the keychain when one runs, else to the encrypted file, never anywhere in plain text. The index
//! says where each one is. Everything that is read is registered with redactFromNowOn().
//!
//! Which key a request uses, in this order:
//! 1. the environment variable that the person named for it (--api-key-env);
//! 2. the provider's active key;
//! 3. the vendor's environment variable (EnvironmentKeys), also when the store of 2 cannot be reached;
//! 4. none: local servers need none.
class KeyRing
{
public:
    //! \param keychain, file  outlive this
    //! \param choice  asked whenever something is put in
    KeyRing(KeyIndex index, KeychainSecretStore &keychain, EncryptedFileSecretStore &file, EnvironmentKeys environment,
            std::function<KeyStoreChoice()> choice);

    //! Empty when there is none. Asked for every request, so that a new key counts at the next one.
    QCoro::Task<Result<std::optional<ActiveKey>>> activeKey(ProviderConfig provider, QString environmentVariable = {});

    //! Adds a key or replaces the one of that name. InvalidInput for a bad name or an empty key, or one with line ends.
    QCoro::Task<Result<SecretPlace>> set(ProviderId provider, QString name, Secret key);
    [[nodiscard]] Result<void> use(const ProviderId &provider, const QString &name) const;
    //! InvalidInput when there is none by that name, with the names that there are.
    QCoro::Task<Result<void>> remove(ProviderId provider, QString name);
    [[nodiscard]] Result<QList<KeyEntry>> list(const ProviderId &provider) const;
    [[nodiscard]] Result<QList<ProviderId>> providersWithKeys() const;

    //! \a config with its secret headers, proxy password and client key passphrase. One that is missing is Auth.
    QCoro::Task<Result<ProviderConfig>> withSecrets(ProviderConfig config);
    //! Puts those of \a config that are not empty into the store.
    QCoro::Task<Result<void>> storeSecrets(ProviderConfig config);
    //! Removes the value of a secret header, where there is one.
    QCoro::Task<Result<void>> forgetHeader(ProviderId provider, QString header);
    //! Removes every key and secret of a provider that is being removed.
    QCoro::Task<Result<void>> removeAll(ProviderId provider);

private:
    SecretStore &storeAt(SecretPlace place);
    QCoro::Task<SecretPlace> placeForNew();
    QCoro::Task<Result<SecretPlace>> put(SecretRef ref, Secret secret);
    QCoro::Task<Result<Secret>> get(SecretRef ref);

    KeyIndex m_index;
    KeychainSecretStore &m_keychain;
    EncryptedFileSecretStore &m_encryptedFile;
    EnvironmentKeys m_environment;
    std::function<KeyStoreChoice()> m_choice;
};

} // namespace oriel
