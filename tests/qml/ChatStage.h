// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/MemoryHistory.h"
#include "support/HeldTime.h"
#include "support/ScriptedProviders.h"
#include "viewmodels/ChatController.h"
#include "viewmodels/Notices.h"

#include <QCoreApplication>
#include <QInputMethodEvent>

namespace oriel::test {

//! A conversation whose provider a QML test speaks for.
class ChatStage : public QObject
{
    Q_OBJECT
    Q_PROPERTY(oriel::ChatController *chat READ chat CONSTANT)
    Q_PROPERTY(oriel::Notices *notices READ notices CONSTANT)
    Q_PROPERTY(int requests READ requests)
    Q_PROPERTY(int stops READ stops)

public:
    using QObject::QObject;

    [[nodiscard]] ChatController *chat() { return &m_chat; }
    [[nodiscard]] Notices *notices() { return &m_notices; }
    [[nodiscard]] int requests() const { return int(m_provider.requests.size()); }
    [[nodiscard]] int stops() const { return m_provider.stops; }

    Q_INVOKABLE void notice(const QString &sentence) { m_notices.add({sentence}); }
    Q_INVOKABLE void say(const QString &text) { m_provider.say(text); }
    Q_INVOKABLE void finish() { m_provider.end(); }
    Q_INVOKABLE void failOverloaded(const QString &message) { m_provider.end(failure(ErrorKind::Overloaded, message)); }
    Q_INVOKABLE void failCut() { m_provider.end(failure(ErrorKind::StreamTruncated)); }
    //! What an input method does: \a preedit is being composed.
    Q_INVOKABLE void compose(QObject *input, const QString &preedit)
    {
        QInputMethodEvent event(preedit, {});
        QCoreApplication::sendEvent(input, &event);
    }
    //! ... and ends its composition with \a text.
    Q_INVOKABLE void commit(QObject *input, const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(input, &event);
    }

private:
    Notices m_notices;
    HeldTime m_time;
    MemoryHistory m_history{m_time};
    ScriptedProviders m_providers;
    ScriptedProvider &m_provider = m_providers.of(QStringLiteral("here"));
    TurnService m_turns{m_history, m_providers, m_time, m_time};
    ChatController m_chat{m_history, m_turns,
                          ChatPartner{{{{QStringLiteral("here")}, QStringLiteral("tiny")}, {}, {}},
                                      QStringLiteral("tiny"),
                                      QStringLiteral("Hello"),
                                      QStringLiteral("Ask away."),
                                      {QStringLiteral("Why?")}},
                          m_time};
};

} // namespace oriel::test
