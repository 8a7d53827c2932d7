// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ConversationImport.h"

#include "storage/ConversationRepository.h"
#include "storage/NodeWriter.h"
#include "storage/PartRows.h"
#include "storage/Transaction.h"

namespace oriel {

namespace {

//! Puts the files on the disk while nobody waits for the right to write.
Result<void> keepFiles(const AttachmentStore &attachments, const std::vector<MessageNode> &nodes)
{
    for (const auto &node : nodes) {
        for (auto part : node.message.parts) {
            const PartBytes bytes = bytesOf(part);
            if (!bytes || bytes.data->isEmpty())
                continue;
            if (const auto kept = attachments.put(*bytes.data); !kept)
                return std::unexpected(kept.error());
        }
    }
    return {};
}

//! Inserts them all and gives the key of the tip, or of the last message where none is named.
Result<std::optional<qint64>> insertAll(NodeWriter &writer, qint64 conversation, const std::vector<MessageNode> &nodes,
                                        const std::optional<MessageId> &tip)
{
    std::optional<qint64> end;
    std::optional<qint64> last;
    for (auto node : nodes) {
        if (!hasEnded(node.state))
            node.state = NodeState::Interrupted;
        const auto key = writer.insert(conversation, node, std::nullopt);
        if (!key)
            return std::unexpected(key.error());
        if (node.message.id == tip)
            end = *key;
        last = std::max(last.value_or(*key), *key);
    }
    return end ? end : last;
}

} // namespace

Result<bool> importConversation(Database &database, const AttachmentStore &attachments,
                                const Conversation &conversation, const std::vector<MessageNode> &nodes)
{
    ConversationRepository conversations(database);
    const auto known = conversations.has(conversation.id, conversation.importedFrom);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return false;
    if (auto kept = keepFiles(attachments, nodes); !kept)
        return std::unexpected(kept.error());

    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto knownNow = conversations.has(conversation.id, conversation.importedFrom);
    if (!knownNow)
        return std::unexpected(knownNow.error());
    if (*knownNow)
        return false;
    const auto key = conversations.insert(conversation);
    if (!key)
        return std::unexpected(key.error());
    NodeWriter writer(database, attachments);
    const auto tip = insertAll(writer, *key, nodes, conversation.tip);
    if (!tip)
        return std::unexpected(tip.error());
    if (*tip) {
        if (auto set = conversations.setTip(*key, **tip); !set)
            return std::unexpected(set.error());
    }
    if (auto committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    return true;
}

} // namespace oriel
