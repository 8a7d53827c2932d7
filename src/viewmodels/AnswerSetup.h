// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/ChatController.h"

namespace oriel {

//! \brief What goes with the questions of the conversation on the screen: its instructions and parameters, as texts.
//!
//! A new conversation has those of the settings; what is set here counts from the next question on and is kept with the
//! conversation. The names: "system", "temperature", "top_p", "top_k", "max_tokens", "stop" (one a line; \n and \t are
//! a line end and a tab), "seed", "reasoning" (empty, "none", "minimal", "low", "medium", "high"). An empty text is not
//! sent. Main thread. Tests: tst_answersetup.
class AnswerSetup : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main()")
    Q_PROPERTY(QVariantMap texts READ texts NOTIFY changed) //!< of QString, by those names
    Q_PROPERTY(QVariantMap errors READ errors NOTIFY errorsChanged) //!< of QString: why what was given last is not
                                                                    //!< taken
    //! What is not as in a new conversation, in a few words; empty for nothing.
    Q_PROPERTY(QString summary READ summary NOTIFY changed)

public:
    //! \a chat outlives it.
    explicit AnswerSetup(ChatController &chat, QObject *parent = nullptr);

    [[nodiscard]] QVariantMap texts() const;
    [[nodiscard]] QVariantMap errors() const { return m_errors; }
    [[nodiscard]] QString summary() const;

    //! False when \a text cannot be: errors says why, and what was there holds.
    Q_INVOKABLE bool set(const QString &name, const QString &text);
    //! As in a new conversation.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();
    void errorsChanged();

private:
    void setError(const QString &name, const QString &error);

    ChatController &m_chat;
    QVariantMap m_errors;
};

} // namespace oriel
