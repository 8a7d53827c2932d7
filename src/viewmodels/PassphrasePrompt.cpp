// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/PassphrasePrompt.h"

#include "core/Logging.h"

namespace oriel {

namespace {
constexpr int shortestPassphrase = 8;
} // namespace

PassphrasePrompt::~PassphrasePrompt()
{
    m_answer.reset();
    m_answered.ring();
}

QCoro::Task<Result<Secret>> PassphrasePrompt::ask(bool isNew)
{
    if (!m_asking) {
        m_asking = true;
        m_choosing = isNew;
        m_answer.reset();
        setError(m_wasGiven && !isNew ? tr("That passphrase does not open the key file. Try again.") : QString());
        Q_EMIT askingChanged();
    }
    co_await m_answered.rings();
    if (!m_answer)
        co_return failure(ErrorKind::Auth, tr("The key file stays locked: no passphrase was given."));
    Secret answer = *m_answer; // a copy: co_return would move the member out
    co_return answer;
}

bool PassphrasePrompt::give(const QString &passphrase, const QString &again)
{
    if (!m_asking)
        return false;
    if (passphrase.isEmpty()) {
        setError(tr("Write the passphrase first."));
        return false;
    }
    if (m_choosing && passphrase.size() < shortestPassphrase) {
        setError(tr("A new passphrase has at least %n characters.", nullptr, shortestPassphrase));
        return false;
    }
    if (m_choosing && passphrase != again) {
        setError(tr("The two are not the same."));
        return false;
    }
    Secret secret(passphrase.toUtf8());
    redactFromNowOn(secret.reveal());
    m_wasGiven = true;
    end(std::move(secret));
    return true;
}

void PassphrasePrompt::cancel()
{
    if (m_asking)
        end(std::nullopt);
}

void PassphrasePrompt::end(std::optional<Secret> answer)
{
    m_answer = std::move(answer);
    m_asking = false;
    setError({});
    Q_EMIT askingChanged();
    m_answered.ring();
    if (!m_asking)
        m_answer.reset(); // who asked has it
}

void PassphrasePrompt::setError(const QString &error)
{
    if (error != std::exchange(m_error, error))
        Q_EMIT errorChanged();
}

} // namespace oriel
