// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "domain/DocumentScope.h"
#include "domain/GenerationParameters.h"
#include "domain/Message.h"

#include <QDateTime>
#include <QLatin1StringView>
#include <QStringList>

#include <chrono>
#include <optional>

namespace oriel {

//! What a conversation is to the person now. Derived, never stored: statusOf().
enum class ConversationStatus { Active, Paused, Completed, Archived };

[[nodiscard]] QLatin1StringView conversationStatusName(ConversationStatus status);

//! Who gave a title. One that the person gave is never replaced by another.
enum class TitleOrigin { None, FirstWords, Model, Person };

[[nodiscard]] QLatin1StringView titleOriginName(TitleOrigin origin);
[[nodiscard]] std::optional<TitleOrigin> titleOriginFromName(QStringView name);

//! What a view showed at its top edge, so that it can show it again.
struct ScrollAnchor {
    MessageId message;
    int block = 0; //!< of the message's blocks, from 0
    double offset = 0; //!< of the block's height, from 0 (its top) to 1

    bool operator==(const ScrollAnchor &) const = default;
};

//! A conversation without its messages.
struct Conversation {
    ConversationId id;
    QString title; //!< empty until there is one
    TitleOrigin titleOrigin = TitleOrigin::None;
    Origin model; //!< who answers the next question; an empty model is the provider's default
    QString system; //!< instructions that stand before the conversation; may be empty
    GenerationParameters parameters;
    DocumentScope documents; //!< that its questions are about
    bool isPinned = false;
    bool isArchived = false;
    QString folder; //!< empty for none
    QStringList tags; //!< sorted, each once
    QDateTime createdAt; //!< UTC
    QDateTime activeAt; //!< UTC: when somebody last wrote, answered or opened it
    std::optional<QDateTime> closedAt; //!< UTC: the person said that it is over
    std::optional<QDateTime> deletedAt; //!< UTC: can be had back until it is really deleted
    Usage tokens; //!< of all answers that were paid for, on every branch
    std::optional<MessageId> tip; //!< the last message of the path that is read; empty for an empty conversation
    int messageCount = 0; //!< on that path
    QString draft; //!< what stands in the composer
    std::optional<ScrollAnchor> scroll;
    QString importedFrom; //!< where an imported one comes from, so that it is taken once: "chatgpt:ID"; else empty

    bool operator==(const Conversation &) const = default;
};

inline constexpr std::chrono::minutes idleUntilPaused{30};

//! Archived and completed go before paused, which it is after \c idleUntilPaused without anything happening.
[[nodiscard]] ConversationStatus statusOf(const Conversation &conversation, const QDateTime &nowUtc);

//! What is to be changed of a conversation: what is absent stays as it is.
struct ConversationChange {
    std::optional<QString> title;
    std::optional<TitleOrigin> titleOrigin; //!< goes with title; TitleOrigin::Person when absent
    std::optional<Origin> model;
    std::optional<QString> system;
    std::optional<GenerationParameters> parameters;
    std::optional<DocumentScope> documents;
    std::optional<bool> isPinned;
    std::optional<bool> isArchived;
    std::optional<QString> folder;
    std::optional<QStringList> tags;
    std::optional<bool> isClosed;
    std::optional<MessageId> tip; //!< any message of the conversation: its path is read from now on
    std::optional<QString> draft;
    std::optional<ScrollAnchor> scroll;
    bool touches = false; //!< sets activeAt: it was opened

    bool operator==(const ConversationChange &) const = default;
};

} // namespace oriel
