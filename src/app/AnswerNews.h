// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/TurnService.h"
#include "domain/ConversationStore.h"

namespace oriel {

//! \brief Says that an answer is ready to who does not look at the window.
//!
//! A conversation's title is told, nothing of the answer: others may see the screen. Main thread.
//! Tests: tst_answernews.
class AnswerNews : public QObject
{
    Q_OBJECT

public:
    //! \param isSeen  whether the window is in front
    AnswerNews(ConversationStore &store, TurnService &turns, std::function<bool()> isSeen, QObject *parent = nullptr);

    void setOn(bool on) { m_on = on; }

Q_SIGNALS:
    void ready(const oriel::ConversationId &conversation, const QString &headline, const QString &title);

private:
    QCoro::Task<void> tell(ConversationId conversation, NodeState state);

    ConversationStore &m_store;
    std::function<bool()> m_isSeen;
    bool m_on = true;
};

} // namespace oriel
