// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "domain/ConversationStore.h"
#include "domain/TurnStore.h"

#include <map>

namespace oriel {

//! \brief Conversations that end with the program: for who wants no history, and for when it cannot be opened.
//!
//! Keeps the contracts of both ports but for the disk's, with few conversations in mind. Main thread.
//! Tests: tst_memoryhistory, and those of the turn.
class MemoryHistory final : public ConversationStore, public TurnStore
{
public:
    explicit MemoryHistory(const Clock &clock);
    ~MemoryHistory() override;

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

    QCoro::Task<Result<void>> begin(NewTurn turn) override;
    QCoro::Task<Result<void>> checkpoint(TurnCheckpoint checkpoint) override;
    QCoro::Task<Result<void>> end(TurnEnd end) override;
    QCoro::Task<Result<TurnRecord>> turn(TurnId id) override;

private:
    struct Thread {
        Conversation conversation;
        std::vector<MessageNode> nodes; //!< parents before their children
    };
    struct Writing {
        TurnRecord record;
        GrownParts parts;
    };

    [[nodiscard]] Thread *threadOf(const MessageId &id);
    [[nodiscard]] MessageNode *find(Thread &thread, const MessageId &id);
    [[nodiscard]] std::vector<MessageNode> pathTo(Thread &thread, const MessageId &end);
    void place(Thread &thread, MessageNode &node) const;
    void add(Thread &thread, MessageNode node);
    void setDeleted(const std::vector<ConversationId> &ids, std::optional<QDateTime> at);
    void tellOf(const ConversationId &id);

    const Clock &m_clock;
    std::map<ConversationId, Thread> m_threads;
    std::map<TurnId, Writing> m_turns;
    std::vector<std::weak_ptr<std::function<void(HistoryChange)>>> m_watchers;
};

} // namespace oriel
