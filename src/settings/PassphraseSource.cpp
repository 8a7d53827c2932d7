// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/PassphraseSource.h"

#include "core/Logging.h"
#include "settings/Words.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QCoro::Task<Result<Secret>> given(QString passphrase)
{
    Secret secret(passphrase.toUtf8());
    redactFromNowOn(secret.reveal());
    co_return secret;
}

QCoro::Task<Result<Secret>> nobodyToAsk(PassphrasePurpose purpose)
{
    const auto sentence = purpose == PassphrasePurpose::Create
        ? Words::tr(
              "No keychain runs here, and there is no passphrase for an encrypted key file. Set ORIEL_PASSPHRASE.")
        : Words::tr("The key file is encrypted and there is no passphrase. Set ORIEL_PASSPHRASE.");
    co_return failure(ErrorKind::Auth, sentence);
}

} // namespace

PassphraseSource passphraseFromEnvironment(QProcessEnvironment environment, PassphraseSource otherwise)
{
    const auto passphrase = environment.value(u"ORIEL_PASSPHRASE"_s);
    if (passphrase.isEmpty())
        return otherwise;
    return [passphrase](PassphrasePurpose) { return given(passphrase); };
}

PassphraseSource noPassphrase()
{
    return nobodyToAsk;
}

} // namespace oriel
