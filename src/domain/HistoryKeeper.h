// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Conversation.h"

#include <QCoroTask>

#include <chrono>
#include <vector>

namespace oriel {

enum class BackupReason { Asked, Daily, BeforeMigration, BeforeRestore };

[[nodiscard]] QLatin1StringView backupReasonName(BackupReason reason);
[[nodiscard]] std::optional<BackupReason> backupReasonFromName(QStringView name);

//! A copy of the history that was checked when it was made.
struct Backup {
    QString file; //!< full path
    QDateTime madeAt; //!< UTC
    BackupReason reason = BackupReason::Asked;
    qint64 sizeBytes = 0;

    bool operator==(const Backup &) const = default;
};

struct BackupList {
    std::vector<Backup> backups; //!< the newest first

    bool operator==(const BackupList &) const = default;
};

//! What a check of the history found.
struct HistoryCheck {
    QStringList problems; //!< one sentence each; empty when all is well
    qint64 conversationCount = 0;
    qint64 messageCount = 0;
    qint64 sizeBytes = 0; //!< database and attachments

    bool operator==(const HistoryCheck &) const = default;
};

//! How long a removed conversation can be had back.
inline constexpr std::chrono::days keptAfterRemoval{30};

//! What a real deletion could not reach yet.
struct PurgeReport {
    qint64 conversationCount = 0; //!< gone
    qint64 attachmentCount = 0; //!< gone with them, because nobody else holds them
    std::vector<Backup> heldBy; //!< backups that could not be rewritten and still hold the words

    bool operator==(const PurgeReport &) const = default;
};

//! How long conversations of a folder are kept after they were last active.
struct Retention {
    QString folder; //!< "" is the rule for every folder without one of its own
    std::optional<int> days; //!< absent: for ever

    bool operator==(const Retention &) const = default;
};

struct RetentionRules {
    std::vector<Retention> rules; //!< each folder once

    bool operator==(const RetentionRules &) const = default;
};

//! \brief Looks after the history as a whole: copies, checks, real deletion. Threads and errors as ConversationStore's.
class HistoryKeeper
{
public:
    virtual ~HistoryKeeper() = default;

    //! Makes a copy, checks it, and lets go of the oldest when there are more than seven.
    virtual QCoro::Task<Result<Backup>> backUp(BackupReason reason) = 0;
    virtual QCoro::Task<Result<BackupList>> backups() = 0;
    //! Puts the history back to what \a file holds, in one step, after a backup of what is there now.
    virtual QCoro::Task<Result<void>> restore(QString file) = 0;
    virtual QCoro::Task<Result<HistoryCheck>> check() = 0;

    //! Really deletes these of the conversations that were removed, from the backups too, and attachments that nobody
    //! holds any more. One that was not removed stays.
    virtual QCoro::Task<Result<PurgeReport>> purge(std::vector<ConversationId> ids) = 0;
    //! The same for all that were removed before \a time, UTC; see \c keptAfterRemoval.
    virtual QCoro::Task<Result<PurgeReport>> purgeRemovedBefore(QDateTime time) = 0;
    virtual QCoro::Task<Result<RetentionRules>> retention() = 0;
    //! An absent \c days in a folder of its own means "for ever", whatever the rule for all says.
    virtual QCoro::Task<Result<void>> setRetention(Retention rule) = 0;
    //! From now on the rule for all holds for \a folder; without \a folder, none holds for those without one of their
    //! own. Nothing happens where there was no rule.
    virtual QCoro::Task<Result<void>> removeRetention(QString folder) = 0;
    //! Removes (as ConversationStore::remove() does) what is older than its rule; pinned ones stay. Tells how many.
    virtual QCoro::Task<Result<int>> applyRetention() = 0;
};

} // namespace oriel
