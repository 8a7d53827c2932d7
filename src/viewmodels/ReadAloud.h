// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Message.h"
#include "domain/Speaker.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace oriel {

//! \brief Reads one message aloud at a time. Main thread. Tests: tst_readaloud.
class ReadAloud : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by MessageActions")
    Q_PROPERTY(bool available READ isAvailable CONSTANT) //!< this computer has a voice
    Q_PROPERTY(QString message READ message NOTIFY messageChanged) //!< that is being read; empty for none

public:
    //! \param speaker  outlives this; null where there is none
    explicit ReadAloud(Speaker *speaker, QObject *parent = nullptr);
    ~ReadAloud() override;

    [[nodiscard]] bool isAvailable() const { return m_speaker && m_speaker->isAvailable(); }
    [[nodiscard]] QString message() const { return m_message.value; }

    //! Reads \a markdown, which is that of \a message, or stops when that is being read. Code is named, not read.
    void toggle(const MessageId &message, const QString &markdown);
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void messageChanged();
    //! Why nothing is heard, in words.
    void failed(const QString &sentence);

private:
    QCoro::Task<void> read(QString text, std::stop_token stop);
    void setMessage(const MessageId &message);

    Speaker *m_speaker;
    MessageId m_message;
    std::stop_source m_stop;
};

//! \a markdown as somebody would say it: without marks, and code only named.
[[nodiscard]] QString spokenText(const QString &markdown);

} // namespace oriel
