// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/Bell.h"
#include "chat/NewConversation.h"
#include "domain/ConversationStore.h"
#include "viewmodels/Draft.h"

#include <QObject>

#include <map>

namespace oriel {

//! \brief Brings what the person decided about a conversation into the store before anything is asked in it.
//!
//! A new one is made there, what was chosen for its answers goes with it, and first words make a title. Main thread.
//! Tests: tst_chatcontroller, tst_openconversation.
class ConversationKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ConversationKeeper(ConversationStore &store, QObject *parent = nullptr);

    //! \a made is not in the store yet.
    void setUnkept(Conversation made) { m_unkept = std::move(made); }
    [[nodiscard]] bool isKept(const ConversationId &conversation) const
    {
        return !m_unkept || m_unkept->id != conversation;
    }
    //! Who answers the next question of \a conversation, and what goes with it.
    void choose(const ConversationId &conversation, const TurnSetup &setup);
    //! What was chosen and is not known to be in the store.
    [[nodiscard]] std::optional<TurnSetup> choice(const ConversationId &conversation) const
    {
        const auto chosen = m_chosen.find(conversation);
        return chosen == m_chosen.end() ? std::nullopt : std::optional(chosen->second);
    }
    //! Waits until what was chosen is in the store, or could not be brought there: who reads it then reads it right.
    QCoro::Task<void> keepChoice(ConversationId conversation);

    //! \return why it cannot be made
    QCoro::Task<Result<void>> keep(ConversationId conversation);
    //! The title that \a first makes, kept; empty for none.
    QCoro::Task<QString> keepTitle(ConversationId conversation, Draft first);

private:
    ConversationStore &m_store;
    std::optional<Conversation> m_unkept;
    std::map<ConversationId, TurnSetup> m_chosen; //!< and not known to be kept
    bool m_isKeeping = false;
    Bell m_kept;
};

} // namespace oriel
