// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ConversationStore.h"
#include "storage/HistoryThreads.h"
#include "storage/HistoryWatch.h"

namespace oriel {

//! The conversations in the database. Tests: tst_sqlconversationstore, tst_import.
class SqlConversationStore final : public ConversationStore
{
public:
    SqlConversationStore(HistoryThreads &threads, HistoryWatch &watch)
        : m_threads(threads)
        , m_watch(watch)
    {
    }

    QCoro::Task<Result<void>> create(Conversation conversation) override;
    QCoro::Task<Result<Conversation>> conversation(ConversationId id) override;
    QCoro::Task<Result<ConversationList>> list(ConversationFilter filter) override;
    QCoro::Task<Result<ConversationIds>> ids(QString prefix, int limit) override;
    QCoro::Task<Result<Shelves>> shelves() override;
    QCoro::Task<Result<void>> change(ConversationId id, ConversationChange change) override;
    QCoro::Task<Result<void>> remove(std::vector<ConversationId> ids) override;
    QCoro::Task<Result<void>> bringBack(std::vector<ConversationId> ids) override;
    QCoro::Task<Result<NodePath>> path(PathQuery query) override;
    QCoro::Task<Result<NodePath>> versions(MessageId id) override;
    QCoro::Task<Result<MessageId>> newestBelow(MessageId id) override;
    QCoro::Task<Result<NodePath>> nodes(ConversationId conversation, std::optional<MessageId> after,
                                        int limit) override;
    QCoro::Task<Result<AttachmentBytes>> attachment(QByteArray sha256) override;
    QCoro::Task<Result<bool>> import(Conversation conversation, std::vector<MessageNode> nodes) override;
    [[nodiscard]] HistorySubscription watch(std::function<void(HistoryChange)> changed) override;

private:
    [[nodiscard]] QCoro::Task<Result<void>> setDeleted(std::vector<ConversationId> ids, bool isDeleted);

    HistoryThreads &m_threads;
    HistoryWatch &m_watch;
};

} // namespace oriel
