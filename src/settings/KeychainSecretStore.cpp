// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/KeychainSecretStore.h"

#include "core/Logging.h"
#include "settings/KeychainProbe.h"
#include "settings/Words.h"

#include <QCoroSignal>
#include <QLibrary>
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
    case QKeychain::AccessDenied:
        return failure(ErrorKind::Auth, Words::tr("The keychain refused access."), detail).error();
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return failure(ErrorKind::Storage, Words::tr("No keychain runs here."), detail).error();
    default: break;
    }
    return failure(ErrorKind::Storage, Words::tr("The keychain failed: %1").arg(redacted(detail)), detail).error();
}

enum class Deed { Read, Write, Remove };

//! How a job ended.
struct Outcome {
    std::optional<Error> error;
    bool mayHelpAgain = false; //!< the keychain answered, with an error that a new connection may not have
    std::optional<Secret> secret; //!< of Read, when there is one
};

QKeychain::Job *makeJob(Deed deed, const QString &entry, const Secret &secret)
{
    QKeychain::Job *job = nullptr;
    if (deed == Deed::Write) {
        auto *write = new QKeychain::WritePasswordJob(service);
        write->setBinaryData(secret.reveal().toByteArray());
        job = write;
    } else if (deed == Deed::Remove) {
        job = new QKeychain::DeletePasswordJob(service);
    } else {
        job = new QKeychain::ReadPasswordJob(service);
    }
    job->setKey(entry);
    return job;
}

QCoro::Task<Outcome> runOnce(Deed deed, QString entry, Secret secret, std::chrono::milliseconds patience)
{
    auto *job = makeJob(deed, entry, secret); // deletes itself once it has ended
    const QPointer<QKeychain::Job> alive(job);
    job->start();
    const auto ended = co_await qCoro(job, &QKeychain::Job::finished, patience);
    Outcome outcome;
    if (!ended || !alive) {
        outcome.error = failure(ErrorKind::Storage, Words::tr("The keychain does not answer.")).error();
    } else if (job->error() == QKeychain::NoError) {
        if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job))
            outcome.secret = Secret(read->binaryData());
    } else if (job->error() != QKeychain::EntryNotFound) {
        outcome.error = errorOf(*job);
        outcome.mayHelpAgain = job->error() == QKeychain::OtherError;
    }
    co_return outcome;
}

//! libsecret keeps its session with a Secret Service that has since been started anew ("The session does not exist").
//! \return whether there is one to forget
bool forgetSession()
{
#ifdef ORIEL_HAS_DBUS
    using Disconnect = void (*)();
    if (const auto disconnect = reinterpret_cast<Disconnect>(
            QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect"))) {
        disconnect();
        return true;
    }
#endif
    return false;
}

QCoro::Task<Outcome> run(Deed deed, QString entry, Secret secret, std::chrono::milliseconds patience)
{
    auto outcome = co_await runOnce(deed, entry, secret, patience);
    if (outcome.error && outcome.mayHelpAgain && forgetSession())
        outcome = co_await runOnce(deed, entry, secret, patience);
    co_return outcome;
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
    auto blocked = co_await obstacle();
    if (blocked)
        co_return std::unexpected(std::move(*blocked));
    Secret nothing;
    auto outcome = co_await run(Deed::Read, entryName(ref), std::move(nothing), m_patience);
    if (outcome.error)
        co_return std::unexpected(std::move(*outcome.error));
    if (!outcome.secret) {
        const auto state = co_await keychainState();
        if (state == KeychainState::Locked) // the person closed the question
            co_return std::unexpected(lockedError());
        co_return std::optional<Secret>{};
    }
    redactFromNowOn(outcome.secret->reveal());
    co_return std::move(outcome.secret);
}

QCoro::Task<Result<void>> KeychainSecretStore::write(SecretRef ref, Secret secret)
{
    auto blocked = co_await obstacle();
    if (blocked)
        co_return std::unexpected(std::move(*blocked));
    auto outcome = co_await run(Deed::Write, entryName(ref), std::move(secret), m_patience);
    if (outcome.error)
        co_return std::unexpected(std::move(*outcome.error));
    co_return Result<void>{};
}

QCoro::Task<Result<void>> KeychainSecretStore::remove(SecretRef ref)
{
    auto blocked = co_await obstacle();
    if (blocked)
        co_return std::unexpected(std::move(*blocked));
    Secret nothing;
    auto outcome = co_await run(Deed::Remove, entryName(ref), std::move(nothing), m_patience);
    if (outcome.error)
        co_return std::unexpected(std::move(*outcome.error));
    co_return Result<void>{};
}

QCoro::Task<KeychainState> KeychainSecretStore::state()
{
    const auto state = co_await keychainState();
    if (state != KeychainState::Ready)
        co_return state;
    // A bus that has a keychain is not enough: QtKeychain must find its library too.
    Secret nothing;
    const auto outcome = co_await run(Deed::Read, u"probe"_s, std::move(nothing), m_patience);
    if (outcome.error)
        qCInfo(lcSettings) << "the keychain cannot be used:" << outcome.error->message;
    co_return outcome.error ? KeychainState::Absent : KeychainState::Ready;
}

} // namespace oriel
