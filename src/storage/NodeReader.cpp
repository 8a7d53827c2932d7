// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/NodeReader.h"

#include "core/Logging.h"
#include "storage/NodeRows.h"
#include "storage/PartRows.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("NodeReader", text);
}

//! For a `LIMIT` or its like.
qint64 limitOf(int limit)
{
    return limit > 0 ? limit : std::numeric_limits<qint64>::max();
}

//! The messages of one answer, by their keys in rising order, as their parts come in rising order too.
class Keyed
{
public:
    void add(qint64 key, MessageNode node)
    {
        m_keys.push_back(key);
        nodes.push_back(std::move(node));
    }
    //! Null for a row that belongs to none of them. Never goes back.
    MessageNode *find(qint64 key)
    {
        while (m_at < m_keys.size() && m_keys[m_at] < key)
            ++m_at;
        return m_at < m_keys.size() && m_keys[m_at] == key ? &nodes[m_at] : nullptr;
    }
    void startAgain() { m_at = 0; }

    std::vector<MessageNode> nodes;

private:
    std::vector<qint64> m_keys;
    std::size_t m_at = 0;
};

PartGrowth growthFromRow(const Row &row, int first)
{
    return {int(row.integer(first)), int(row.integer(first + 1)), row.integer(first + 2), partFromRow(row, first + 3)};
}

} // namespace

Result<NodePlace> NodeReader::place(const MessageId &id) const
{
    std::optional<NodePlace> place;
    const auto take = [&place](const Row &row) {
        place = NodePlace{row.integer(0), row.integer(1), row.integerOrNone(2),
                          nodeStateFromName(row.text(3)).value_or(NodeState::Done)};
    };
    const auto done = m_database.each(take, u"SELECT key, conversation, parent, state FROM node WHERE id = ?"_s, id);
    if (!done)
        return std::unexpected(done.error());
    if (!place)
        return failure(ErrorKind::InvalidInput, tr("There is no message “%1” in the history.").arg(id.value));
    return *place;
}

Result<NodePlace> NodeReader::placeIn(qint64 conversation, const MessageId &id) const
{
    auto place = this->place(id);
    if (place && place->conversation != conversation)
        return failure(ErrorKind::InvalidInput, tr("The message “%1” is not in this conversation.").arg(id.value));
    return place;
}

Result<NodePath> NodeReader::path(qint64 end, int limit, bool withAttachments) const
{
    const QString chosen = u"WITH RECURSIVE chosen(key, parent, number) AS ("
                           "SELECT key, parent, 1 FROM node WHERE key = ? UNION ALL"
                           " SELECT node.key, node.parent, number + 1 FROM chosen"
                           " CROSS JOIN node ON node.key = chosen.parent WHERE number < ?) "_s;
    return read(chosen, {toSql(end), toSql(limitOf(limit))}, withAttachments);
}

Result<std::optional<qint64>> NodeReader::ancestor(qint64 key, int steps) const
{
    std::optional<qint64> found;
    const auto take = [&found](const Row &row) { found = row.integer(0); };
    const auto done = m_database.each(take,
                                      u"WITH RECURSIVE above(key, parent, number) AS ("
                                      "SELECT key, parent, 0 FROM node WHERE key = ? UNION ALL"
                                      " SELECT node.key, node.parent, number + 1 FROM above"
                                      " CROSS JOIN node ON node.key = above.parent WHERE number < ?)"
                                      " SELECT key FROM above WHERE number = ?"_s,
                                      key, steps, steps);
    return done ? Result<std::optional<qint64>>(found) : std::unexpected(done.error());
}

Result<NodePath> NodeReader::versions(const NodePlace &place) const
{
    const QString looked = u" AND (key = ? OR state <> 'failed' OR EXISTS"
                           " (SELECT 1 FROM part WHERE part.node = node.key))) "_s;
    if (place.parent) {
        return read(u"WITH chosen(key) AS (SELECT key FROM node WHERE parent = ?"_s + looked,
                    {toSql(*place.parent), toSql(place.key)}, false);
    }
    return read(u"WITH chosen(key) AS (SELECT key FROM node WHERE conversation = ? AND parent IS NULL"_s + looked,
                {toSql(place.conversation), toSql(place.key)}, false);
}

Result<MessageId> NodeReader::newestBelow(qint64 key) const
{
    MessageId newest;
    const auto take = [&newest](const Row &row) { newest = MessageId{row.text(0)}; };
    const auto done = m_database.each(take,
                                      u"WITH RECURSIVE below(key) AS (VALUES (?) UNION ALL"
                                      " SELECT node.key FROM below CROSS JOIN node ON node.parent = below.key)"
                                      " SELECT id FROM node WHERE key = (SELECT max(key) FROM below)"_s,
                                      key);
    return done ? Result<MessageId>(newest) : std::unexpected(done.error());
}

Result<NodePath> NodeReader::page(qint64 conversation, qint64 afterKey, int limit) const
{
    const QString chosen = u"WITH chosen(key) AS (SELECT key FROM node WHERE conversation = ? AND key > ?"
                           " ORDER BY key LIMIT ?) "_s;
    return read(chosen, {toSql(conversation), toSql(afterKey), toSql(limitOf(limit))}, false);
}

Result<NodePath> NodeReader::read(const QString &chosen, const QVariantList &values, bool withAttachments) const
{
    Keyed keyed;
    bool isAnyGrowing = false;
    const auto takeNode = [&](const Row &row) {
        keyed.add(row.integer(0), nodeFromRow(row));
        isAnyGrowing = isAnyGrowing || !hasEnded(keyed.nodes.back().state);
    };
    auto done = m_database.eachOf(takeNode, chosen + selectChosenNodes() + u" ORDER BY n.key"_s, values);
    if (!done)
        return std::unexpected(done.error());

    const auto takePart = [&keyed](const Row &row) {
        if (auto *node = keyed.find(row.integer(0)))
            node->message.parts.push_back(partFromRow(row, 1));
    };
    done = m_database.eachOf(takePart,
                             chosen
                                 + u"SELECT node, %1 FROM chosen CROSS JOIN part ON part.node = chosen.key"
                                   " ORDER BY node, position"_s.arg(QLatin1StringView(partColumns)),
                             values);
    if (!done)
        return std::unexpected(done.error());

    if (isAnyGrowing) {
        std::map<MessageNode *, GrownParts> grown;
        keyed.startAgain();
        const auto takeGrowth = [&](const Row &row) {
            if (auto *node = keyed.find(row.integer(0)))
                grown[node].apply(growthFromRow(row, 1));
        };
        done = m_database.eachOf(takeGrowth,
                                 chosen
                                     + u"SELECT node, slot, citation, kept, %1 FROM chosen"
                                       " CROSS JOIN delta ON delta.node = chosen.key ORDER BY node, delta.key"_s.arg(
                                           QLatin1StringView(partColumns)),
                                 values);
        if (!done)
            return std::unexpected(done.error());
        for (const auto &[node, parts] : grown)
            node->message.parts = parts.parts();
    }
    if (withAttachments)
        loadBytes(keyed.nodes);
    return NodePath{std::move(keyed.nodes)};
}

void NodeReader::loadBytes(std::vector<MessageNode> &nodes) const
{
    for (auto &node : nodes) {
        for (auto &part : node.message.parts) {
            const PartBytes bytes = bytesOf(part);
            if (!bytes || bytes.sha256->isEmpty() || !bytes.data->isEmpty())
                continue;
            if (auto data = m_attachments.read(*bytes.sha256))
                *bytes.data = std::move(*data);
            else
                qCWarning(lcStorage).noquote() << data.error().message; // the message is there all the same
        }
    }
}

} // namespace oriel
