// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/KeychainSecretStore.h"

#include "core/Logging.h"
#include "settings/KeychainProbe.h"
#include "settings/Words.h"

#include <QCoroSignal>
#include <QPointer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

const QString service = u"Oriel"_s;

QString entryName(const SecretRef &ref)
{
    return ref.provider.value + u'/' + ref.name;
}

Error lockedError()
{
    return failure(ErrorKind::Auth, Words::tr("The keychain is locked. Unlock it and try again.")).error();
}

Error errorOf(const QKeychain::Job &job)
{
    const auto detail = job.errorString();
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return failure(ErrorKind::Auth, Words::tr("The keychain refused access."), detail).error();
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return failure(ErrorKind::Storage, Words::tr("No keychain runs here."), detail).error();
    default: break;
    }
    return failure(ErrorKind::Storage, Words::tr("The keychain failed: %1").arg(redacted(detail)), detail).error();
}

//! Empty when the job went well, EntryNotFound too. The job deletes itself once it has ended.
QCoro::Task<std::optional<Error>> run(QKeychain::Job *job, std::chrono::milliseconds patience)
{
    job->start();
    const QPointer<QKeychain::Job> alive(job);
    const auto ended = co_await qCoro(job, &QKeychain::Job::finished, patience);
    if (!ended || !alive)
        co_return failure(ErrorKind::Storage, Words::tr("The keychain does not answer.")).error();
    if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
        co_return std::nullopt;
    co_return errorOf(*job);
}

//! What stands against using the keychain now, if anything.
QCoro::Task<std::optional<Error>> obstacle()
{
    const auto state = co_await keychainState();
    if (state == KeychainState::Absent)
        co_return failure(ErrorKind::Storage, Words::tr("No keychain runs here.")).error();
    if (state == KeychainState::Locked && !canKeychainAsk())
        co_return lockedError();
    co_return std::nullopt;
}

} // namespace

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds patience)
    : m_patience(patience)
{
}

QCoro::Task<Result<std::optional<Secret>>> KeychainSecretStore::read(SecretRef ref)
{
    if (auto error = co_await obstacle())
        co_return std::unexpected(std::move(*error));
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(entryName(ref));
    if (auto error = co_await run(job, m_patience))
        co_return std::unexpected(std::move(*error));
    if (job->error() == QKeychain::EntryNotFound) {
        const auto state = co_await keychainState();
        if (state == KeychainState::Locked) // the person closed the question
            co_return std::unexpected(lockedError());
        co_return std::optional<Secret>{};
    }
    Secret secret(job->binaryData());
    redactFromNowOn(secret.reveal());
    co_return std::optional<Secret>(std::move(secret));
}

QCoro::Task<Result<void>> KeychainSecretStore::write(SecretRef ref, Secret secret)
{
    if (auto error = co_await obstacle())
        co_return std::unexpected(std::move(*error));
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(entryName(ref));
    job->setBinaryData(secret.reveal().toByteArray());
    if (auto error = co_await run(job, m_patience))
        co_return std::unexpected(std::move(*error));
    co_return Result<void>{};
}

QCoro::Task<Result<void>> KeychainSecretStore::remove(SecretRef ref)
{
    if (auto error = co_await obstacle())
        co_return std::unexpected(std::move(*error));
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(entryName(ref));
    if (auto error = co_await run(job, m_patience))
        co_return std::unexpected(std::move(*error));
    co_return Result<void>{};
}

QCoro::Task<KeychainState> KeychainSecretStore::state()
{
    const auto state = co_await keychainState();
    if (state != KeychainState::Ready)
        co_return state;
    // A bus that has a keychain is not enough: QtKeychain must find its library too.
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(u"probe"_s);
    const auto error = co_await run(job, m_patience);
    if (error)
        qCInfo(lcSettings) << "the keychain cannot be used:" << error->message;
    co_return error ? KeychainState::Absent : KeychainState::Ready;
}

} // namespace oriel
