// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Conversation.h"
#include "domain/MessageNode.h"
#include "domain/Turn.h"

#include <QCoroTask>

#include <functional>
#include <memory>
#include <vector>

namespace oriel {

//! Which conversations, and in which part of the list.
struct ConversationFilter {
    QString words; //!< all of them in the title, in any case and with any accents; empty for all
    std::optional<QString> folder; //!< "" is "in no folder"
    QString tag; //!< empty for any
    bool archived = false; //!< only archived ones, else only others
    bool deleted = false; //!< only those that can be had back, archived or not; else only others
    int offset = 0;
    int limit = 100;
    bool isBrief = false; //!< only what a list shows: id, title, pinned, archived, folder, activeAt, closedAt and
                          //!< deletedAt; the rest may be as in a new conversation

    bool operator==(const ConversationFilter &) const = default;
};

//! Pinned ones first, then by activeAt, the newest first.
struct ConversationList {
    std::vector<Conversation> conversations;
    int total = 0; //!< that the filter lets through

    bool operator==(const ConversationList &) const = default;
};

//! Ids in their order.
struct ConversationIds {
    std::vector<ConversationId> ids;

    bool operator==(const ConversationIds &) const = default;
};

//! The folders and tags that conversations have, each once and sorted.
struct Shelves {
    QStringList folders;
    QStringList tags;

    bool operator==(const Shelves &) const = default;
};

//! Which piece of a path.
struct PathQuery {
    ConversationId conversation;
    std::optional<MessageId> end; //!< its last message; absent: the conversation's tip
    int limit = 0; //!< so many messages before and with the end; 0 for all
    bool withAttachments = false; //!< the bytes of images, files and audio too, not only their hashes
    int skip = 0; //!< so many messages at the end are left out; more than there are: all

    bool operator==(const PathQuery &) const = default;
};

//! Messages in the order in which they are read.
struct NodePath {
    std::vector<MessageNode> nodes; //!< a streaming one holds what has been checkpointed

    bool operator==(const NodePath &) const = default;
};

//! What changed in the store, by this process or another.
struct HistoryChange {
    std::vector<ConversationId> conversations; //!< changed, made or deleted
    bool isEverything = false; //!< look at all anew: the history was restored from a backup, say

    bool operator==(const HistoryChange &) const = default;
};

//! Ends the watching when it goes. May outlive the store.
using HistorySubscription = std::shared_ptr<void>;

//! What an attachment holds.
struct AttachmentBytes {
    QByteArray data;

    bool operator==(const AttachmentBytes &) const = default;
};

//! \brief Conversations and their messages, as they are kept.
//!
//! Called on, and resumes on, the main thread; the work is done elsewhere. Every task that writes ends once the words
//! are safely on the disk (they survive the process and the power). Errors of all: Storage, with a sentence that says
//! what is wrong with the disk or the file; InvalidInput for an id that is not there.
class ConversationStore
{
public:
    virtual ~ConversationStore() = default;

    //! Keeps a new, empty conversation; its id is the caller's (core/Id.h newId()).
    virtual QCoro::Task<Result<void>> create(Conversation conversation) = 0;
    virtual QCoro::Task<Result<Conversation>> conversation(ConversationId id) = 0;
    virtual QCoro::Task<Result<ConversationList>> list(ConversationFilter filter) = 0;
    //! The ids that begin with \a prefix, at most \a limit: of archived and removed conversations too.
    virtual QCoro::Task<Result<ConversationIds>> ids(QString prefix, int limit) = 0;
    //! Of all that are not removed.
    virtual QCoro::Task<Result<Shelves>> shelves() = 0;
    virtual QCoro::Task<Result<void>> change(ConversationId id, ConversationChange change) = 0;
    //! Puts them out of sight; bringBack() undoes it until they are really deleted.
    virtual QCoro::Task<Result<void>> remove(std::vector<ConversationId> ids) = 0;
    virtual QCoro::Task<Result<void>> bringBack(std::vector<ConversationId> ids) = 0;

    virtual QCoro::Task<Result<NodePath>> path(PathQuery query) = 0;
    //! The versions of a message, itself among them, in the order in which they were made.
    virtual QCoro::Task<Result<NodePath>> versions(MessageId id) = 0;
    //! The end of the path that was last written below \a id, or \a id itself.
    virtual QCoro::Task<Result<MessageId>> newestBelow(MessageId id) = 0;
    //! Every message on every branch, parents before their children, at most \a limit after \a after.
    virtual QCoro::Task<Result<NodePath>> nodes(ConversationId conversation, std::optional<MessageId> after,
                                                int limit) = 0;
    virtual QCoro::Task<Result<AttachmentBytes>> attachment(QByteArray sha256) = 0;

    //! Keeps a whole conversation that comes from elsewhere, parents before their children, in one step; all or
    //! nothing. False when one with the same id or the same \c importedFrom is already there.
    virtual QCoro::Task<Result<bool>> import(Conversation conversation, std::vector<MessageNode> nodes) = 0;

    //! \a changed is called on the main thread, soon after each change; within a second after one by another process.
    [[nodiscard]] virtual HistorySubscription watch(std::function<void(HistoryChange)> changed) = 0;
};

} // namespace oriel
