// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ConversationStore.h"
#include "exchange/ConversationTree.h"

#include <QCryptographicHash>

#include <algorithm>
#include <functional>
#include <map>

namespace oriel::test {

//! Keeps whole conversations in memory, attachments apart, as the real one does; fails when it is told to.
class FakeConversationStore final : public ConversationStore
{
public:
    std::vector<ExchangedConversation> kept;
    std::map<QByteArray, QByteArray> attachments;
    std::function<std::optional<Error>(const Conversation &)> failsToImport;
    std::function<void()> onImport; //!< called at each import

    QCoro::Task<Result<void>> create(Conversation) override { co_return Result<void>(); }
    QCoro::Task<Result<Conversation>> conversation(ConversationId id) override
    {
        const auto *found = find(id);
        if (!found)
            co_return failure(ErrorKind::InvalidInput, QStringLiteral("There is no conversation %1.").arg(id.value));
        co_return found->conversation;
    }
    QCoro::Task<Result<ConversationList>> list(ConversationFilter filter) override
    {
        ConversationList list;
        std::vector<Conversation> fitting;
        for (const auto &one : kept) {
            if (one.conversation.isArchived == filter.archived)
                fitting.push_back(one.conversation);
        }
        list.total = int(fitting.size());
        for (int i = filter.offset; i < list.total && i < filter.offset + filter.limit; ++i)
            list.conversations.push_back(fitting[std::size_t(i)]);
        co_return list;
    }
    QCoro::Task<Result<ConversationIds>> ids(QString, int) override { co_return ConversationIds(); }
    QCoro::Task<Result<Shelves>> shelves() override { co_return Shelves(); }
    QCoro::Task<Result<void>> change(ConversationId, ConversationChange) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> remove(std::vector<ConversationId>) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> bringBack(std::vector<ConversationId>) override { co_return Result<void>(); }
    QCoro::Task<Result<NodePath>> path(PathQuery query) override
    {
        NodePath path;
        if (const auto *found = find(query.conversation))
            path.nodes = readPath(*found);
        if (query.withAttachments) {
            forEachAttachment(path.nodes, [this](QByteArray &data, QByteArray &sha256) { data = attachments[sha256]; });
        }
        co_return path;
    }
    QCoro::Task<Result<NodePath>> versions(MessageId) override { co_return NodePath(); }
    QCoro::Task<Result<MessageId>> newestBelow(MessageId id) override { co_return id; }
    QCoro::Task<Result<NodePath>> nodes(ConversationId id, std::optional<MessageId> after, int limit) override
    {
        NodePath page;
        const auto *found = find(id);
        bool isBehind = !after;
        for (std::size_t i = 0; found && i < found->nodes.size() && int(page.nodes.size()) < limit; ++i) {
            if (isBehind)
                page.nodes.push_back(found->nodes[i]);
            isBehind = isBehind || found->nodes[i].message.id == *after;
        }
        co_return page;
    }
    QCoro::Task<Result<AttachmentBytes>> attachment(QByteArray sha256) override
    {
        const auto found = attachments.find(sha256);
        if (found == attachments.end())
            co_return failure(ErrorKind::Storage, QStringLiteral("The attachment is gone."));
        AttachmentBytes bytes{found->second};
        co_return bytes;
    }
    QCoro::Task<Result<bool>> import(Conversation conversation, std::vector<MessageNode> nodes) override
    {
        if (onImport)
            onImport();
        if (const auto error = failsToImport ? failsToImport(conversation) : std::nullopt)
            co_return std::unexpected(*error);
        const bool isThere = std::ranges::any_of(kept, [&conversation](const auto &one) {
            const auto &from = conversation.importedFrom;
            return one.conversation.id == conversation.id || (!from.isEmpty() && one.conversation.importedFrom == from);
        });
        if (isThere)
            co_return false;
        forEachAttachment(nodes, [this](QByteArray &data, QByteArray &sha256) {
            if (data.isEmpty())
                return;
            sha256 = QCryptographicHash::hash(data, QCryptographicHash::Sha256);
            attachments[sha256] = std::exchange(data, {});
        });
        kept.push_back({std::move(conversation), std::move(nodes)});
        co_return true;
    }
    [[nodiscard]] HistorySubscription watch(std::function<void(HistoryChange)>) override { return {}; }

private:
    const ExchangedConversation *find(const ConversationId &id) const
    {
        const auto found = std::ranges::find_if(kept, [&id](const auto &one) { return one.conversation.id == id; });
        return found == kept.end() ? nullptr : &*found;
    }
    template<typename Each>
    static void forEachAttachment(std::vector<MessageNode> &nodes, Each &&each)
    {
        for (auto &node : nodes) {
            for (auto &part : node.message.parts) {
                if (auto *image = std::get_if<ImagePart>(&part))
                    each(image->data, image->sha256);
                else if (auto *file = std::get_if<FilePart>(&part))
                    each(file->data, file->sha256);
                else if (auto *audio = std::get_if<AudioPart>(&part))
                    each(audio->data, audio->sha256);
            }
        }
    }
};

} // namespace oriel::test
