// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/TlsSettings.h"

#include "net/NetWords.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslKey>

namespace oriel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pemCeilingBytes = 4 * 1024 * 1024;

Result<QByteArray> pemBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::InvalidInput,
                       NetWords::tr("The file “%1” cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > pemCeilingBytes)
        return failure(ErrorKind::InvalidInput,
                       NetWords::tr("The file “%1” is too large for a certificate or key.").arg(path));
    return file.readAll();
}

Result<QList<QSslCertificate>> certificatesIn(const QString &path)
{
    const auto bytes = pemBytes(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto certificates = QSslCertificate::fromData(*bytes, QSsl::Pem);
    if (certificates.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       NetWords::tr("The file “%1” holds no certificate in PEM form.").arg(path));
    return certificates;
}

Result<QSslKey> keyIn(const QString &path, const Secret &passphrase)
{
    auto bytes = pemBytes(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto phrase = passphrase.reveal().toByteArray();
    QSslKey key;
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        key = QSslKey(*bytes, algorithm, QSsl::Pem, QSsl::PrivateKey, phrase);
        if (!key.isNull())
            break;
    }
    wipe(*bytes);
    wipe(phrase);
    if (key.isNull()) {
        return failure(
            ErrorKind::InvalidInput,
            passphrase.isEmpty()
                ? NetWords::tr("The file “%1” holds no private key in PEM form that opens without a passphrase.")
                      .arg(path)
                : NetWords::tr("The file “%1” holds no private key in PEM form that this passphrase opens.").arg(path));
    }
    return key;
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const NetworkProfile &profile)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (!profile.pinnedSha256.isEmpty() && profile.pinnedSha256.size() != 32) {
        return failure(ErrorKind::InvalidInput,
                       NetWords::tr("A pinned SHA-256 fingerprint has 32 bytes, this one has %1.")
                           .arg(profile.pinnedSha256.size()));
    }
    if (!profile.caFile.isEmpty()) {
        const auto authorities = certificatesIn(profile.caFile);
        if (!authorities)
            return std::unexpected(authorities.error());
        configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + *authorities);
    }
    if (!profile.clientCertificateFile.isEmpty()) {
        const auto chain = certificatesIn(profile.clientCertificateFile);
        if (!chain)
            return std::unexpected(chain.error());
        const auto keyFile = profile.clientKeyFile.isEmpty() ? profile.clientCertificateFile : profile.clientKeyFile;
        const auto key = keyIn(keyFile, profile.clientKeyPassphrase);
        if (!key)
            return std::unexpected(key.error());
        configuration.setLocalCertificateChain(*chain);
        configuration.setPrivateKey(*key);
    } else if (!profile.clientKeyFile.isEmpty()) {
        return failure(ErrorKind::InvalidInput,
                       NetWords::tr("The client key “%1” needs a client certificate.").arg(profile.clientKeyFile));
    }
    return configuration;
}

bool isPinned(const NetworkProfile &profile, const QSslCertificate &certificate)
{
    return !certificate.isNull() && certificate.digest(QCryptographicHash::Sha256) == profile.pinnedSha256;
}

} // namespace oriel
