// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqlConversationStore.h"

#include "storage/ConversationImport.h"
#include "storage/ConversationRepository.h"
#include "storage/NodeReader.h"

using namespace Qt::StringLiterals;

namespace oriel {

QCoro::Task<Result<void>> SqlConversationStore::create(Conversation conversation)
{
    return m_threads.write<void>([conversation = std::move(conversation)](Database &database) -> Result<void> {
        const auto key = ConversationRepository(database).insert(conversation);
        return key ? Result<void>() : std::unexpected(key.error());
    });
}

QCoro::Task<Result<Conversation>> SqlConversationStore::conversation(ConversationId id)
{
    return m_threads.read<Conversation>(
        [id = std::move(id)](Database &database) { return ConversationRepository(database).read(id); });
}

QCoro::Task<Result<ConversationList>> SqlConversationStore::list(ConversationFilter filter)
{
    return m_threads.read<ConversationList>(
        [filter = std::move(filter)](Database &database) { return ConversationRepository(database).list(filter); });
}

QCoro::Task<Result<ConversationIds>> SqlConversationStore::ids(QString prefix, int limit)
{
    return m_threads.read<ConversationIds>([prefix = std::move(prefix), limit](Database &database) {
        return ConversationRepository(database).ids(prefix, limit);
    });
}

QCoro::Task<Result<Shelves>> SqlConversationStore::shelves()
{
    return m_threads.read<Shelves>([](Database &database) { return ConversationRepository(database).shelves(); });
}

QCoro::Task<Result<void>> SqlConversationStore::change(ConversationId id, ConversationChange change)
{
    return m_threads.write<void>(
        [this, id = std::move(id), change = std::move(change)](Database &database) -> Result<void> {
            ConversationRepository conversations(database);
            const auto key = conversations.key(id);
            return key ? conversations.change(*key, change, m_threads.clock().nowUtc()) : std::unexpected(key.error());
        });
}

QCoro::Task<Result<void>> SqlConversationStore::remove(std::vector<ConversationId> ids)
{
    return setDeleted(std::move(ids), true);
}

QCoro::Task<Result<void>> SqlConversationStore::bringBack(std::vector<ConversationId> ids)
{
    return setDeleted(std::move(ids), false);
}

QCoro::Task<Result<void>> SqlConversationStore::setDeleted(std::vector<ConversationId> ids, bool isDeleted)
{
    return m_threads.write<void>([this, ids = std::move(ids), isDeleted](Database &database) -> Result<void> {
        ConversationRepository conversations(database);
        const auto at = isDeleted ? std::optional(m_threads.clock().nowUtc()) : std::nullopt;
        for (const auto &id : ids) {
            const auto key = conversations.key(id);
            if (!key)
                return std::unexpected(key.error());
            if (auto set = conversations.setDeleted(*key, at); !set)
                return set;
        }
        return {};
    });
}

QCoro::Task<Result<NodePath>> SqlConversationStore::path(PathQuery query)
{
    return m_threads.read<NodePath>([this, query = std::move(query)](Database &database) -> Result<NodePath> {
        const ConversationRepository conversations(database);
        const auto key = conversations.key(query.conversation);
        if (!key)
            return std::unexpected(key.error());
        const NodeReader nodes(database, m_threads.attachments());
        auto end = conversations.tip(*key);
        if (query.end) {
            const auto place = nodes.placeIn(*key, *query.end);
            end = place ? Result<std::optional<qint64>>(place->key) : std::unexpected(place.error());
        }
        if (end && *end && query.skip > 0)
            end = nodes.ancestor(**end, query.skip);
        if (!end)
            return std::unexpected(end.error());
        return *end ? nodes.path(**end, query.limit, query.withAttachments) : Result<NodePath>();
    });
}

QCoro::Task<Result<NodePath>> SqlConversationStore::versions(MessageId id)
{
    return m_threads.read<NodePath>([this, id = std::move(id)](Database &database) -> Result<NodePath> {
        const NodeReader nodes(database, m_threads.attachments());
        const auto place = nodes.place(id);
        return place ? nodes.versions(*place) : std::unexpected(place.error());
    });
}

QCoro::Task<Result<MessageId>> SqlConversationStore::newestBelow(MessageId id)
{
    return m_threads.read<MessageId>([this, id = std::move(id)](Database &database) -> Result<MessageId> {
        const NodeReader nodes(database, m_threads.attachments());
        const auto place = nodes.place(id);
        return place ? nodes.newestBelow(place->key) : std::unexpected(place.error());
    });
}

QCoro::Task<Result<NodePath>> SqlConversationStore::nodes(ConversationId conversation, std::optional<MessageId> after,
                                                          int limit)
{
    return m_threads.read<NodePath>([this, conversation = std::move(conversation), after = std::move(after),
                                     limit](Database &database) -> Result<NodePath> {
        const auto key = ConversationRepository(database).key(conversation);
        if (!key)
            return std::unexpected(key.error());
        const NodeReader nodes(database, m_threads.attachments());
        if (!after)
            return nodes.page(*key, -1, limit);
        const auto place = nodes.placeIn(*key, *after);
        return place ? nodes.page(*key, place->key, limit) : std::unexpected(place.error());
    });
}

QCoro::Task<Result<AttachmentBytes>> SqlConversationStore::attachment(QByteArray sha256)
{
    return m_threads.reader().run<AttachmentBytes>(
        [this, sha256 = std::move(sha256)](Database &) -> Result<AttachmentBytes> {
            auto data = m_threads.attachments().read(sha256);
            return data ? Result<AttachmentBytes>(AttachmentBytes{std::move(*data)}) : std::unexpected(data.error());
        });
}

QCoro::Task<Result<bool>> SqlConversationStore::import(Conversation conversation, std::vector<MessageNode> nodes)
{
    return m_threads.writer().run<bool>(
        [this, conversation = std::move(conversation), nodes = std::move(nodes)](Database &database) {
            auto imported = importConversation(database, m_threads.attachments(), conversation, nodes);
            if (imported && *imported)
                m_threads.tellOfWriting();
            return imported;
        });
}

HistorySubscription SqlConversationStore::watch(std::function<void(HistoryChange)> changed)
{
    return m_watch.add(std::move(changed));
}

} // namespace oriel
