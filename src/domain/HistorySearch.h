// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Conversation.h"
#include "domain/Message.h"

#include <QCoroTask>

#include <stop_token>
#include <vector>

namespace oriel {

//! What is looked for, and where.
struct HistoryQuery {
    QString words; //!< all of them, in any case and with any accents; "in quotes" as a phrase; the last may be a
                   //!< beginning
    std::optional<Role> role;
    QString model; //!< empty for any
    std::optional<QDateTime> from; //!< UTC, with it
    std::optional<QDateTime> until; //!< UTC, without it
    QString tag; //!< empty for any
    bool withCode = false; //!< only messages that hold a code block
    std::optional<ConversationId> conversation; //!< only in this one
    std::optional<MessageId> after; //!< the last hit of the page before
    int limit = 50;
    bool withTexts = false; //!< HistoryHit::text is wanted

    bool operator==(const HistoryQuery &) const = default;
};

//! A stretch of text, in UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

//! One message that holds the words, and where it does.
struct HistoryHit {
    ConversationId conversation;
    QString title; //!< the conversation's
    MessageId message;
    Role role = Role::User;
    QDateTime createdAt; //!< UTC
    int part = 0; //!< of the message's parts, from 0: the first that holds a word
    std::vector<TextRange> places; //!< of the words in that part's text
    QString excerpt; //!< some words around the first place
    std::vector<TextRange> marks; //!< of the words in the excerpt
    QString text; //!< Markdown: what Message::text() gives, where it was asked for

    bool operator==(const HistoryHit &) const = default;
};

struct HistoryHits {
    std::vector<HistoryHit> hits; //!< the newest first: the cost does not grow with how common a word is
    bool hasMore = false;
    bool isIncomplete = false; //!< the index is being made anew: older messages are not found yet

    bool operator==(const HistoryHits &) const = default;
};

//! Full text over all messages that have ended. Threads and errors as ConversationStore's.
class HistorySearch
{
public:
    virtual ~HistorySearch() = default;

    //! Ends early, with the error Cancelled, when \a stop is requested before it is done.
    virtual QCoro::Task<Result<HistoryHits>> search(HistoryQuery query, std::stop_token stop) = 0;
};

} // namespace oriel
