// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/Bell.h"
#include "core/Result.h"
#include "core/Secret.h"

#include <QCoroTask>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace oriel {

//! \brief Asks the person for the passphrase of the encrypted key file, in the window.
//!
//! Main thread. Who asks while it is asked already gets the same answer. Tests: tst_passphraseprompt.
class PassphrasePrompt : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(bool asking READ isAsking NOTIFY askingChanged)
    Q_PROPERTY(bool choosing READ isChoosing NOTIFY askingChanged) //!< a new one, to be written twice
    Q_PROPERTY(QString error READ error NOTIFY errorChanged) //!< why what was written is not taken; may be empty

public:
    using QObject::QObject;
    ~PassphrasePrompt() override; //!< is no answer, for who still waits

    //! \param isNew  there is no file yet: the person chooses a passphrase
    //! \return what they wrote, or Cancelled
    QCoro::Task<Result<Secret>> ask(bool isNew);

    [[nodiscard]] bool isAsking() const { return m_asking; }
    [[nodiscard]] bool isChoosing() const { return m_choosing; }
    [[nodiscard]] QString error() const { return m_error; }

    //! \a again is the second writing of a new one. False when it is not taken: error() says why.
    Q_INVOKABLE bool give(const QString &passphrase, const QString &again);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void askingChanged();
    void errorChanged();

private:
    void setError(const QString &error);
    void end(std::optional<Secret> answer);

    Bell m_answered;
    std::optional<Secret> m_answer; //!< absent: the person did not want to
    QString m_error;
    bool m_asking = false;
    bool m_choosing = false;
    bool m_wasGiven = false; //!< in this run: who asks again could not use it
};

} // namespace oriel
