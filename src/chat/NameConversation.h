// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChatProviders.h"
#include "domain/ConversationStore.h"
#include "domain/Delay.h"

#include <QObject>

#include <set>
#include <stop_token>

namespace oriel {

class TurnService;
enum class NodeState;

//! \brief Gives a conversation a title from its first exchange: by its own model, in the background, else from the
//! first words. Never over one that the person or a model gave.
//!
//! Main thread; all outlive it. A model is asked once a conversation and run of the program, for \c titleTokens at
//! most and \c patience long. Tests: tst_nameconversation.
class NameConversation : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience{20};

    NameConversation(ConversationStore &store, ChatProviders &providers, Delay &delay, QObject *parent = nullptr);
    ~NameConversation() override;

    //! From now on names what \a turns answers.
    void follow(TurnService &turns);
    //! Ends what goes on; titles that there are stay.
    void stop();

    //! Whether there is a new title. Storage when it could not be read or kept.
    QCoro::Task<Result<bool>> run(ConversationId conversation);

private:
    //! The exchange that a title is made from.
    struct Exchange {
        Message question;
        QString answer;
    };
    struct Title {
        QString words; //!< empty for none
    };
    QCoro::Task<void> nameInBackground(ConversationId conversation);
    QCoro::Task<Result<Exchange>> firstExchange(ConversationId conversation) const;
    QCoro::Task<Result<Title>> fromModel(ConversationId conversation, Origin model, Exchange exchange) const;

    ConversationStore &m_store;
    ChatProviders &m_providers;
    Delay &m_delay;
    std::set<ConversationId> m_asked; //!< of a model
    std::stop_source m_stop;
};

} // namespace oriel
