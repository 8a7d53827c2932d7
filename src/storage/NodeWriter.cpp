// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/NodeWriter.h"

#include "storage/NodeRows.h"
#include "storage/PartRows.h"
#include "storage/SearchIndex.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr qint64 keysPerSecond = 1024; // see node.key in 0001_history.sql
constexpr qint64 latestSecond = qint64(1) << 40;

QString tr(const char *text)
{
    return QCoreApplication::translate("NodeWriter", text);
}

QString questionMarks(int count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

} // namespace

Result<qint64> NodeWriter::insert(qint64 conversation, const MessageNode &node, std::optional<qint64> turn)
{
    const auto &message = node.message;
    const auto taken = m_database.integer(u"SELECT key FROM node WHERE id = ?"_s, message.id);
    if (!taken)
        return std::unexpected(taken.error());
    if (*taken || message.id.value.isEmpty())
        return failure(ErrorKind::InvalidInput, tr("There is already a message “%1”.").arg(message.id.value));
    const auto parent = parentOf(conversation, message.parent);
    if (!parent)
        return std::unexpected(parent.error());
    const auto continued = parentOf(conversation, node.continues);
    if (!continued)
        return std::unexpected(continued.error());
    const auto key = freeKey(conversation, *parent, message.createdAt);
    if (!key)
        return std::unexpected(key.error());

    static const QString sql = u"INSERT INTO node (key, id, conversation, parent, depth, role, created_at, continues,"
                               " turn, %1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, %2)"_s.arg(
                                   QLatin1StringView(nodeEndColumns), questionMarks(11));
    const auto inserted = m_database.runWith(
        sql,
        QVariantList{toSql(*key), toSql(message.id), toSql(conversation), toSql(parent->key), toSql(parent->depth + 1),
                     toSql(roleName(message.role)), toSql(message.createdAt), toSql(continued->key), toSql(turn)}
            + nodeEndValues(node));
    if (!inserted)
        return std::unexpected(inserted.error());
    if (auto parts = insertParts(*key, node); !parts)
        return std::unexpected(parts.error());
    if (hasEnded(node.state)) {
        if (auto indexed = SearchIndex(m_database).add(*key, message); !indexed)
            return std::unexpected(indexed.error());
    }
    return *key;
}

Result<NodeWriter::Parent> NodeWriter::parentOf(qint64 conversation, const std::optional<MessageId> &id)
{
    Parent parent;
    if (!id)
        return parent;
    const auto take = [&parent](const Row &row) { parent = {row.integer(0), int(row.integer(1))}; };
    const auto done = m_database.each(take, u"SELECT key, depth FROM node WHERE id = ? AND conversation = ?"_s, *id,
                                      conversation);
    if (!done)
        return std::unexpected(done.error());
    if (!parent.key) {
        return failure(ErrorKind::InvalidInput, tr("The message “%1” is not in this conversation.").arg(id->value));
    }
    return parent;
}

Result<qint64> NodeWriter::freeKey(qint64 conversation, const Parent &parent, const QDateTime &createdAt)
{
    const auto sibling = parent.key
        ? m_database.integer(u"SELECT max(key) FROM node WHERE parent = ?"_s, *parent.key)
        : m_database.integer(u"SELECT max(key) FROM node WHERE conversation = ? AND parent IS NULL"_s, conversation);
    if (!sibling)
        return std::unexpected(sibling.error());
    const qint64 second = std::clamp(createdAt.toMSecsSinceEpoch() / 1000, qint64(0), latestSecond);
    qint64 key = std::max({second * keysPerSecond, parent.key.value_or(-1) + 1, sibling->value_or(-1) + 1});
    for (;;) {
        const qint64 end = (key / keysPerSecond + 1) * keysPerSecond;
        const auto last = m_database.integer(u"SELECT max(key) FROM node WHERE key >= ? AND key < ?"_s, key, end);
        if (!last)
            return std::unexpected(last.error());
        if (!*last)
            return key;
        key = **last + 1;
        if (key < end)
            return key;
    }
}

Result<void> NodeWriter::insertParts(qint64 key, const MessageNode &node)
{
    if (!hasEnded(node.state)) {
        std::vector<PartGrowth> begun;
        for (const auto &part : node.message.parts)
            begun.push_back({int(begun.size()), 0, 0, part});
        return grow(key, begun);
    }
    static const QString sql = u"INSERT INTO part (node, position, %1) VALUES (?, ?, %2)"_s.arg(
        QLatin1StringView(partColumns), questionMarks(partColumnCount));
    int position = 0;
    for (auto part : node.message.parts) {
        if (auto kept = keepBytes(part, node.message.createdAt); !kept)
            return kept;
        const QVariantList place{toSql(key), toSql(position++)};
        if (auto inserted = m_database.runWith(sql, place + partValues(part)); !inserted)
            return inserted;
    }
    return {};
}

Result<void> NodeWriter::keepBytes(MessagePart &part, const QDateTime &createdAt)
{
    const PartBytes bytes = bytesOf(part);
    if (!bytes)
        return {};
    std::optional<qint64> size;
    if (!bytes.data->isEmpty()) {
        const auto sha256 = m_attachments.put(*bytes.data);
        if (!sha256)
            return std::unexpected(sha256.error());
        size = bytes.data->size();
        *bytes.sha256 = *sha256;
        bytes.data->clear();
    }
    if (bytes.sha256->size() != 32)
        bytes.sha256->clear(); // no hash at all
    if (bytes.sha256->isEmpty())
        return {};
    return m_database.run(
        u"INSERT INTO attachment (sha256, size_bytes, created_at) VALUES (?, ?, ?) ON CONFLICT (sha256)"
        " DO UPDATE SET size_bytes = excluded.size_bytes WHERE size_bytes IS NULL"_s,
        *bytes.sha256, size, createdAt);
}

Result<void> NodeWriter::grow(qint64 key, const std::vector<PartGrowth> &growth)
{
    static const QString sql = u"INSERT INTO delta (node, slot, citation, kept, %1) VALUES (?, ?, ?, ?, %2)"_s.arg(
        QLatin1StringView(partColumns), questionMarks(partColumnCount));
    for (const auto &piece : growth) {
        const QVariantList place{toSql(key), toSql(piece.slot), toSql(piece.citation), toSql(piece.kept)};
        if (auto inserted = m_database.runWith(sql, place + partValues(piece.part)); !inserted)
            return inserted;
    }
    return {};
}

Result<void> NodeWriter::setState(qint64 key, NodeState state)
{
    return m_database.run(u"UPDATE node SET state = ? WHERE key = ?"_s, nodeStateName(state), key);
}

Result<void> NodeWriter::end(qint64 key, const MessageNode &node)
{
    SearchIndex index(m_database);
    if (auto removed = index.remove(key); !removed) // of an interrupted one that gets its true end
        return removed;
    static const QString sql = u"UPDATE node SET (%1) = (%2) WHERE key = ?"_s.arg(QLatin1StringView(nodeEndColumns),
                                                                                  questionMarks(11));
    if (auto ended = m_database.runWith(sql, nodeEndValues(node) + QVariantList{toSql(key)}); !ended)
        return ended;
    if (auto gone = m_database.run(u"DELETE FROM part WHERE node = ?"_s, key); !gone)
        return gone;
    if (auto gone = m_database.run(u"DELETE FROM delta WHERE node = ?"_s, key); !gone)
        return gone;
    if (auto parts = insertParts(key, node); !parts)
        return parts;
    return index.add(key, node.message);
}

} // namespace oriel
