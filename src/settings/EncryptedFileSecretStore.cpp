// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/EncryptedFileSecretStore.h"

#include "core/Logging.h"
#include "core/OnThreadPool.h"
#include "core/PrivateFiles.h"
#include "settings/SettingsFile.h"
#include "settings/Words.h"

#include <QCoroFuture>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qint64 fileCeilingBytes = 4 * 1024 * 1024;
constexpr int mostTurns = 3;

QString entryName(const SecretRef &ref)
{
    return ref.provider.value + u'/' + ref.name;
}

Result<QByteArray> readKeyFile(const QString &path)
{
    return readFile(path, fileCeilingBytes);
}

} // namespace

EncryptedFileSecretStore::EncryptedFileSecretStore(QString path, PassphraseSource passphrase, KeyCost cost)
    : m_path(std::move(path))
    , m_passphrase(std::move(passphrase))
    , m_cost(cost)
{
}

bool EncryptedFileSecretStore::exists() const
{
    return QFileInfo::exists(m_path);
}

void EncryptedFileSecretStore::lock()
{
    m_key.reset();
}

QCoro::Task<Result<void>> EncryptedFileSecretStore::unlock()
{
    std::optional<FileHeader> header;
    if (exists()) {
        const auto file = readKeyFile(m_path);
        if (!file)
            co_return std::unexpected(file.error());
        auto read = readHeader(*file);
        if (!read)
            co_return std::unexpected(read.error());
        header = std::move(*read);
    }
    if (m_key && (!header || m_key->header == *header))
        co_return Result<void>{};

    const auto purpose = header ? PassphrasePurpose::Unlock : PassphrasePurpose::Create;
    auto passphrase = co_await m_passphrase(purpose);
    if (!passphrase)
        co_return std::unexpected(passphrase.error());
    auto work = [header, cost = m_cost, secret = *passphrase] {
        return header ? deriveKey(*header, secret) : makeKey(cost, secret);
    };
    auto future = onThreadPool(std::move(work));
    auto key = co_await future;
    if (!key)
        co_return std::unexpected(key.error());
    m_key = std::move(*key);
    co_return Result<void>{};
}

QCoro::Task<Result<std::optional<Secret>>> EncryptedFileSecretStore::read(SecretRef ref)
{
    if (!exists())
        co_return std::optional<Secret>{};
    const auto unlocked = co_await unlock();
    if (!unlocked)
        co_return std::unexpected(unlocked.error());
    const auto file = readKeyFile(m_path);
    if (!file)
        co_return std::unexpected(file.error());
    auto secrets = openFile(*file, *m_key);
    if (!secrets) {
        if (secrets.error().kind == ErrorKind::Auth)
            lock(); // a wrong passphrase is asked for again, not kept
        co_return std::unexpected(secrets.error());
    }
    const auto found = secrets->find(entryName(ref));
    if (found == secrets->end())
        co_return std::optional<Secret>{};
    redactFromNowOn(found->second.reveal());
    co_return std::optional<Secret>(std::move(found->second));
}

QCoro::Task<Result<void>> EncryptedFileSecretStore::write(SecretRef ref, Secret secret)
{
    std::optional<Secret> value(std::move(secret));
    co_return co_await change(std::move(ref), std::move(value));
}

QCoro::Task<Result<void>> EncryptedFileSecretStore::remove(SecretRef ref)
{
    if (!exists())
        co_return Result<void>{};
    co_return co_await change(std::move(ref), std::nullopt);
}

QCoro::Task<Result<void>> EncryptedFileSecretStore::change(SecretRef ref, std::optional<Secret> secret)
{
    if (auto made = makePrivateFolder(QFileInfo(m_path).absolutePath()); !made)
        co_return made;
    // Another process may make the file anew between the passphrase and the lock; then its header is not ours.
    for (int turn = 0; turn < mostTurns; ++turn) {
        const auto unlocked = co_await unlock();
        if (!unlocked)
            co_return std::unexpected(unlocked.error());
        bool isOurs = true;
        auto changed = withFileLock(m_path, [&] { return changeLocked(ref, secret, isOurs); });
        if (!changed && changed.error().kind == ErrorKind::Auth)
            lock();
        if (!changed || isOurs)
            co_return changed;
    }
    co_return failure(ErrorKind::Storage,
                      Words::tr("“%1” is being written by another program. Try again.").arg(m_path));
}

Result<void> EncryptedFileSecretStore::changeLocked(const SecretRef &ref, const std::optional<Secret> &secret,
                                                    bool &isOurs) const
{
    SecretMap secrets;
    if (exists()) {
        const auto file = readKeyFile(m_path);
        if (!file)
            return std::unexpected(file.error());
        const auto header = readHeader(*file);
        if (!header)
            return std::unexpected(header.error());
        isOurs = *header == m_key->header;
        if (!isOurs)
            return {};
        auto opened = openFile(*file, *m_key);
        if (!opened)
            return std::unexpected(opened.error());
        secrets = std::move(*opened);
    }
    if (secret)
        secrets.insert_or_assign(entryName(ref), *secret);
    else if (secrets.erase(entryName(ref)) == 0)
        return {};
    const auto sealed = sealFile(secrets, *m_key);
    if (!sealed)
        return std::unexpected(sealed.error());
    return writePrivateFile(m_path, *sealed);
}

} // namespace oriel
