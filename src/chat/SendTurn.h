// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/ConversationLog.h"
#include "core/Clock.h"
#include "core/Result.h"
#include "domain/ChatProvider.h"
#include "domain/MessageBuilder.h"

#include <QCoroTask>

#include <stop_token>

namespace oriel {

//! An answer as far as it came.
struct Answer {
    Message message;
    Finished finished; //!< how it ended; means nothing when cutBy is set
    std::optional<Error> cutBy; //!< what ended it after it had begun, when that was neither the model nor the person

    bool operator==(const Answer &) const = default;
};

//! Who is asked, and what goes with every question.
struct TurnSetup {
    Origin origin; //!< an empty model is the provider's default
    QString system; //!< instructions that stand before the conversation; may be empty
    GenerationParameters parameters;

    bool operator==(const TurnSetup &) const = default;
};

//! \brief One turn of a conversation: keeps the question, asks the provider, keeps what came, whatever ended it.
//!
//! Main thread. One answer() at a time; log, provider and clock outlive it. Tests: tst_sendturn.
class SendTurn
{
public:
    SendTurn(ConversationLog &log, ChatProvider &provider, TurnSetup setup, const Clock &clock);

    //! Keeps \a text as the next question, before anything is sent. Blank text is InvalidInput and is not kept.
    [[nodiscard]] Result<MessageId> ask(const QString &text);

    //! \brief Asks for an answer to \a question, which ask() gave; a second time for another one, a sibling of the
    //! first.
    //!
    //! \param watcher  sees every event as it comes; outlives the task
    //! \return the answer when anything came, be it cut or stopped; else why nothing came. A stop before the first
    //!         word is the error Cancelled. A question that the provider refuses for what it holds (too long, too
    //!         large, filtered, not understood) is left out of what later questions carry: see isLeftOut().
    [[nodiscard]] QCoro::Task<Result<Answer>> answer(MessageId question, EventSink &watcher, std::stop_token stop);

    //! The text of the answer that is being written; empty when there is none.
    [[nodiscard]] QString textSoFar() const;

    //! Whether a question that failed with \a kind before the first word would make every later request fail too.
    [[nodiscard]] static bool isLeftOut(ErrorKind kind);

private:
    [[nodiscard]] Message newMessage(Role role, std::optional<MessageId> parent) const;

    ConversationLog &m_log;
    ChatProvider &m_provider;
    TurnSetup m_setup;
    const Clock &m_clock;
    const MessageBuilder *m_writing = nullptr; //!< lives in the frame of answer()
};

} // namespace oriel
