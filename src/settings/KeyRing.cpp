// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/KeyRing.h"

#include "core/Logging.h"
#include "core/Sentences.h"
#include "settings/ProviderRules.h"
#include "settings/Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

const QString proxyPassword = u"proxy:password"_s;
const QString clientKeyPassphrase = u"client-key:passphrase"_s;

QString headerName(const QString &header)
{
    return "header:"_L1 + header.toLower();
}

//! What is said of a secret that is in the keychain, or in the file: of its name and its provider.
QString saidOf(const SecretRef &ref, SecretPlace place, const QString &inKeychain, const QString &inFile)
{
    return (place == SecretPlace::Keychain ? inKeychain : inFile).arg(ref.name, ref.provider.value);
}

//! What a key is made of, so that it fits into a header: no spaces, no line ends, no letters beyond ASCII.
bool looksLikeKey(const Secret &key)
{
    return std::ranges::all_of(key.reveal(), [](char byte) { return byte > 0x20 && byte < 0x7f; });
}

} // namespace

KeyStoreChoice keyStoreChoiceFromText(QStringView text)
{
    if (text == "keychain"_L1)
        return KeyStoreChoice::Keychain;
    return text == "file"_L1 ? KeyStoreChoice::File : KeyStoreChoice::Auto;
}

KeyRing::KeyRing(KeyIndex index, KeychainSecretStore &keychain, EncryptedFileSecretStore &file,
                 EnvironmentKeys environment, std::function<KeyStoreChoice()> choice)
    : m_index(std::move(index))
    , m_keychain(keychain)
    , m_encryptedFile(file)
    , m_environment(std::move(environment))
    , m_choice(std::move(choice))
{
}

QCoro::Task<Result<std::optional<ActiveKey>>> KeyRing::activeKey(ProviderConfig provider, QString environmentVariable)
{
    if (!environmentVariable.isEmpty()) {
        auto named = m_environment.named(environmentVariable);
        if (!named)
            co_return std::unexpected(named.error());
        co_return std::optional<ActiveKey>(ActiveKey{std::move(*named), environmentVariable});
    }

    const auto keys = m_index.keys(provider.id);
    if (!keys)
        co_return std::unexpected(keys.error());
    const auto active = std::ranges::find_if(*keys, &KeyEntry::isActive);
    std::optional<Error> error;
    if (active != keys->end()) {
        SecretRef ref{provider.id, active->name};
        auto read = co_await get(std::move(ref));
        if (read) {
            const auto where = active->place == SecretPlace::Keychain ? Words::tr("key %1 in the keychain")
                                                                      : Words::tr("key %1 in the encrypted key file");
            co_return std::optional<ActiveKey>(ActiveKey{std::move(*read), where.arg(active->name)});
        }
        error = read.error();
    }

    auto found = m_environment.keyFor(provider);
    if (found) {
        if (error)
            qCWarning(lcSettings).noquote() << error->message << "Using" << found->variable;
        co_return std::optional<ActiveKey>(ActiveKey{std::move(found->key), found->variable});
    }
    if (error)
        co_return std::unexpected(std::move(*error));
    co_return std::optional<ActiveKey>{};
}

QCoro::Task<Result<SecretPlace>> KeyRing::set(ProviderId provider, QString name, Secret key)
{
    if (const auto good = checkKeyName(name); !good)
        co_return std::unexpected(good.error());
    if (key.isEmpty())
        co_return failure(ErrorKind::InvalidInput, Words::tr("The key is empty."));
    if (!looksLikeKey(key))
        co_return failure(ErrorKind::InvalidInput,
                          Words::tr("The key has a space, a line end or another character that no key has."));
    SecretRef ref{std::move(provider), std::move(name)};
    co_return co_await put(std::move(ref), std::move(key));
}

Result<void> KeyRing::use(const ProviderId &provider, const QString &name) const
{
    return m_index.activate(provider, name);
}

QCoro::Task<Result<void>> KeyRing::remove(ProviderId provider, QString name)
{
    const auto entries = m_index.secrets(provider);
    if (!entries)
        co_return std::unexpected(entries.error());
    const auto found = std::ranges::find(*entries, name, &KeyEntry::name);
    if (found == entries->end())
        co_return m_index.remove(provider, name); // which says what there is
    SecretRef ref{provider, name};
    const auto removed = co_await storeAt(found->place).remove(std::move(ref));
    if (!removed)
        co_return removed;
    co_return m_index.remove(provider, name);
}

Result<QList<KeyEntry>> KeyRing::list(const ProviderId &provider) const
{
    return m_index.keys(provider);
}

Result<QList<ProviderId>> KeyRing::providersWithKeys() const
{
    return m_index.providers();
}

QCoro::Task<Result<ProviderConfig>> KeyRing::withSecrets(ProviderConfig config)
{
    for (auto &header : config.headers) {
        if (!header.isSecret)
            continue;
        SecretRef ref{config.id, headerName(header.name)};
        auto value = co_await get(std::move(ref));
        if (!value)
            co_return std::unexpected(value.error());
        header.value = std::move(*value);
    }
    const auto entries = m_index.secrets(config.id);
    if (!entries)
        co_return std::unexpected(entries.error());
    for (const auto &entry : *entries) {
        const bool isProxys = entry.name == proxyPassword;
        if (!isProxys && entry.name != clientKeyPassphrase)
            continue;
        SecretRef ref{config.id, entry.name};
        auto value = co_await get(std::move(ref));
        if (!value)
            co_return std::unexpected(value.error());
        (isProxys ? config.network.proxy.password : config.network.clientKeyPassphrase) = std::move(*value);
    }
    co_return config;
}

QCoro::Task<Result<void>> KeyRing::storeSecrets(ProviderConfig config)
{
    std::vector<std::pair<QString, Secret>> secrets;
    for (const auto &header : std::as_const(config.headers)) {
        if (header.isSecret)
            secrets.emplace_back(headerName(header.name), header.value);
    }
    secrets.emplace_back(proxyPassword, config.network.proxy.password);
    secrets.emplace_back(clientKeyPassphrase, config.network.clientKeyPassphrase);
    for (auto &[name, secret] : secrets) {
        if (secret.isEmpty())
            continue;
        SecretRef ref{config.id, name};
        const auto stored = co_await put(std::move(ref), std::move(secret));
        if (!stored)
            co_return std::unexpected(stored.error());
    }
    co_return Result<void>{};
}

QCoro::Task<Result<void>> KeyRing::forgetHeader(ProviderId provider, QString header)
{
    const auto entries = m_index.secrets(provider);
    if (!entries)
        co_return std::unexpected(entries.error());
    auto name = headerName(header);
    if (std::ranges::find(*entries, name, &KeyEntry::name) == entries->end())
        co_return Result<void>{};
    co_return co_await remove(std::move(provider), std::move(name));
}

QCoro::Task<Result<void>> KeyRing::removeAll(ProviderId provider)
{
    const auto entries = m_index.secrets(provider);
    if (!entries)
        co_return std::unexpected(entries.error());
    for (const auto &entry : *entries) {
        const auto removed = co_await remove(provider, entry.name);
        if (!removed)
            co_return removed;
    }
    co_return Result<void>{};
}

SecretStore &KeyRing::storeAt(SecretPlace place)
{
    if (place == SecretPlace::Keychain)
        return m_keychain;
    return m_encryptedFile;
}

QCoro::Task<SecretPlace> KeyRing::placeForNew()
{
    if (const auto choice = m_choice(); choice != KeyStoreChoice::Auto)
        co_return choice == KeyStoreChoice::Keychain ? SecretPlace::Keychain : SecretPlace::File;
    const auto state = co_await m_keychain.state();
    co_return state == KeychainState::Absent ? SecretPlace::File : SecretPlace::Keychain;
}

QCoro::Task<Result<SecretPlace>> KeyRing::put(SecretRef ref, Secret secret)
{
    redactFromNowOn(secret.reveal());
    const auto entries = m_index.secrets(ref.provider);
    if (!entries)
        co_return std::unexpected(entries.error());
    const auto old = std::ranges::find(*entries, ref.name, &KeyEntry::name);
    const auto place = co_await placeForNew();

    // The secret first and its name second: killed in between, nothing is promised that is not there.
    const auto written = co_await storeAt(place).write(ref, std::move(secret));
    if (!written)
        co_return std::unexpected(written.error());
    if (const auto indexed = m_index.put(ref.provider, ref.name, place); !indexed) {
        if (old == entries->end())
            (void)co_await storeAt(place).remove(ref);
        co_return std::unexpected(indexed.error());
    }
    if (old != entries->end() && old->place != place) {
        const auto removed = co_await storeAt(old->place).remove(ref);
        if (!removed)
            qCWarning(lcSettings).noquote()
                << "The key that was replaced is still in the"
                << (old->place == SecretPlace::Keychain ? "keychain:" : "key file:") << removed.error().message;
    }
    co_return place;
}

QCoro::Task<Result<Secret>> KeyRing::get(SecretRef ref)
{
    const auto entries = m_index.secrets(ref.provider);
    if (!entries)
        co_return std::unexpected(entries.error());
    const auto entry = std::ranges::find(*entries, ref.name, &KeyEntry::name);
    if (entry == entries->end())
        co_return failure(ErrorKind::Auth,
                          Words::tr("There is no secret “%1” of %2; set it again.").arg(ref.name, ref.provider.value));
    auto read = co_await storeAt(entry->place).read(ref);
    if (!read) {
        auto error = read.error();
        error.message = inOneParagraph({saidOf(ref, entry->place, Words::tr("The key “%1” of %2 is in the keychain."),
                                               Words::tr("The key “%1” of %2 is in the encrypted key file.")),
                                        error.message});
        co_return std::unexpected(std::move(error));
    }
    if (!*read)
        co_return failure(
            ErrorKind::Auth,
            saidOf(ref, entry->place, Words::tr("The key “%1” of %2 is not in the keychain any more; set it again."),
                   Words::tr("The key “%1” of %2 is not in the encrypted key file any more; set it again.")));
    redactFromNowOn((*read)->reveal());
    co_return std::move(**read);
}

} // namespace oriel
