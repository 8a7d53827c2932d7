// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AnswerNews.h"

#include <QPointer>

namespace oriel {

AnswerNews::AnswerNews(ConversationStore &store, TurnService &turns, std::function<bool()> isSeen, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_isSeen(std::move(isSeen))
{
    connect(&turns, &TurnService::ended, this, [this](const ConversationId &conversation, NodeState state) {
        const bool isNews = state == NodeState::Done || state == NodeState::Failed || state == NodeState::Interrupted;
        if (m_on && isNews && !m_isSeen())
            tell(conversation, state);
    });
}

QCoro::Task<void> AnswerNews::tell(ConversationId conversation, NodeState state)
{
    const QPointer<AnswerNews> self(this);
    const auto found = co_await m_store.conversation(conversation);
    if (!self || !found || found->deletedAt)
        co_return;
    Q_EMIT ready(conversation, state == NodeState::Done ? tr("The answer is ready") : tr("The answer broke off"),
                 found->title.simplified());
}

} // namespace oriel
