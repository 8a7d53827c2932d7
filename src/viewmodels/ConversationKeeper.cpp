// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/ConversationKeeper.h"

#include "chat/Titles.h"

#include <QPointer>

namespace oriel {

ConversationKeeper::ConversationKeeper(ConversationStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void ConversationKeeper::choose(const ConversationId &conversation, const TurnSetup &setup)
{
    if (!isKept(conversation)) {
        m_unkept->model = setup.origin;
        m_unkept->system = setup.system;
        m_unkept->parameters = setup.parameters;
        m_unkept->documents = setup.documents;
        return;
    }
    m_chosen.insert_or_assign(conversation, setup);
    keepChoice(conversation);
}

QCoro::Task<Result<void>> ConversationKeeper::keep(ConversationId conversation)
{
    const QPointer<ConversationKeeper> alive(this);
    while (alive && m_isKeeping)
        co_await m_kept.rings();
    if (!alive || isKept(conversation)) {
        if (alive)
            co_await keepChoice(conversation);
        co_return Result<void>();
    }
    m_isKeeping = true;
    auto made = *m_unkept;
    auto kept = co_await m_store.create(std::move(made));
    if (!alive)
        co_return kept;
    if (kept && !isKept(conversation))
        m_unkept.reset();
    m_isKeeping = false;
    m_kept.ring();
    co_return kept;
}

QCoro::Task<void> ConversationKeeper::keepChoice(ConversationId conversation)
{
    const auto choice = m_chosen.find(conversation);
    if (choice == m_chosen.end())
        co_return;
    const QPointer<ConversationKeeper> alive(this);
    const TurnSetup chosen = choice->second;
    ConversationChange change;
    change.model = chosen.origin;
    change.system = chosen.system;
    change.parameters = chosen.parameters;
    change.documents = chosen.documents;
    const auto kept = co_await m_store.change(conversation, std::move(change));
    if (!alive || !kept)
        co_return;
    if (const auto now = m_chosen.find(conversation); now != m_chosen.end() && now->second == chosen)
        m_chosen.erase(now);
}

QCoro::Task<QString> ConversationKeeper::keepTitle(ConversationId conversation, Draft first)
{
    const auto title = titleFromFirstWords(first.parts());
    if (title.isEmpty())
        co_return QString();
    ConversationChange change;
    change.title = title;
    change.titleOrigin = TitleOrigin::FirstWords;
    co_await m_store.change(std::move(conversation), std::move(change));
    co_return title;
}

} // namespace oriel
