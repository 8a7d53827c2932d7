// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/SendTurn.h"
#include "domain/EventSink.h"
#include "routing/TimerDelay.h"

namespace oriel {

//! \brief Turns as the terminal has them written: one at a time, shown as they come, waited for, kept in a history.
//!
//! Main thread; the ports outlive it.
class KeptTurns
{
public:
    KeptTurns(ConversationStore &store, TurnStore &turns, ChatProviders &providers, const Clock &clock);

    //! \brief Keeps \a question, has it answered, and waits until the answer is saved.
    //!
    //! \param shown  sees every event as it comes; outlives the task
    //! \return how it ended; else nothing was sent, and why
    QCoro::Task<Result<EndedTurn>> send(ConversationId conversation, std::vector<MessagePart> question,
                                        EventSink &shown, std::stop_token stop);

    [[nodiscard]] TurnService &service() { return m_turns; }

private:
    TimerDelay m_delay;
    TurnService m_turns;
    SendTurn m_send;
};

//! Asks every provider for the whole answer in one piece.
class WholeAnswers final : public ChatProviders
{
public:
    explicit WholeAnswers(ChatProviders &providers)
        : m_providers(providers)
    {
    }

    [[nodiscard]] std::shared_ptr<ChatProvider> chat(const Origin &origin) override;
    [[nodiscard]] bool isModel(const ProviderId &provider) const override { return m_providers.isModel(provider); }

private:
    ChatProviders &m_providers;
};

} // namespace oriel
