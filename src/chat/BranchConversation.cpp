// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/BranchConversation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Everything of \a original that is not about its messages.
Conversation branchOf(const Conversation &original, const QDateTime &nowUtc)
{
    Conversation branch;
    branch.id.value = newId(nowUtc);
    if (!original.title.isEmpty()) {
        branch.title = QCoreApplication::translate("BranchConversation", "%1 (branch)").arg(original.title);
        branch.titleOrigin = original.titleOrigin == TitleOrigin::Person ? TitleOrigin::Person : TitleOrigin::Model;
    }
    branch.model = original.model;
    branch.system = original.system;
    branch.parameters = original.parameters;
    branch.documents = original.documents;
    branch.folder = original.folder;
    branch.tags = original.tags;
    branch.createdAt = nowUtc;
    branch.activeAt = nowUtc;
    return branch;
}

} // namespace

BranchConversation::BranchConversation(ConversationStore &store, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
{
}

QCoro::Task<Result<Conversation>> BranchConversation::run(ConversationId conversation, MessageId last) const
{
    const auto original = co_await m_store.conversation(conversation);
    if (!original)
        co_return std::unexpected(original.error());
    PathQuery query;
    query.conversation = conversation;
    query.end = std::move(last);
    auto path = co_await m_store.path(std::move(query));
    if (!path)
        co_return std::unexpected(path.error());
    const bool isStillWritten = std::ranges::any_of(path->nodes,
                                                    [](const MessageNode &node) { return !hasEnded(node.state); });
    if (isStillWritten)
        co_return failure(ErrorKind::InvalidInput,
                          QCoreApplication::translate("BranchConversation",
                                                      "A message that is still being written cannot be branched off."));

    const auto now = m_clock.nowUtc();
    Conversation branch = branchOf(*original, now);
    std::optional<MessageId> parent;
    for (auto &node : path->nodes) {
        node.message.id.value = newId(now);
        node.message.parent = parent;
        node.continues.reset(); // its sibling stays where it is
        node.version = 0;
        node.versionCount = 1;
        parent = node.message.id;
    }
    branch.tip = parent;
    branch.messageCount = int(path->nodes.size());
    Conversation kept = branch;
    const auto imported = co_await m_store.import(std::move(kept), std::move(path->nodes));
    if (!imported)
        co_return std::unexpected(imported.error());
    co_return branch;
}

} // namespace oriel
