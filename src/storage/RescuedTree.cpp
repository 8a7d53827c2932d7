// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RescuedTree.h"

#include "core/Id.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RescuedTree", text);
}

} // namespace

RescuedTree::RescuedTree(Database &database, QDateTime now)
    : m_database(database)
    , m_now(std::move(now))
{
}

Result<void> RescuedTree::mend()
{
    if (auto given = giveMessagesToLoneParts(); !given)
        return given;
    if (auto given = giveConversationsToLoneMessages(); !given)
        return given;
    if (auto cut = cutBrokenReferences(); !cut)
        return cut;
    return measureDepths();
}

Result<void> RescuedTree::giveMessagesToLoneParts()
{
    std::vector<qint64> lone;
    const auto take = [&lone](const Row &row) { lone.push_back(row.integer(0)); };
    auto read = m_database.each(take,
                                u"SELECT node FROM part WHERE node NOT IN (SELECT key FROM node)"
                                " UNION SELECT node FROM delta WHERE node NOT IN (SELECT key FROM node) ORDER BY 1"_s);
    if (!read || lone.empty())
        return read;
    const qint64 now = m_now.toMSecsSinceEpoch();
    // A key is the time of its message in seconds * 1024 and a number: see the schema.
    const auto timeOf = [now](qint64 key) { return qBound(qint64(0), key / 1024, now / 1000) * 1000; };
    const auto conversation = addConversation({}, tr("Rescued messages"), timeOf(lone.front()), timeOf(lone.back()));
    if (!conversation)
        return std::unexpected(conversation.error());
    std::optional<qint64> parent;
    for (const qint64 key : lone) {
        const auto added = m_database.run(
            u"INSERT INTO node (key, id, conversation, parent, depth, role, state, created_at, ended_at)"
            " VALUES (?, ?, ?, ?, 0, 'assistant', 'done', ?, ?)"_s,
            key, newId(m_now), *conversation, parent, timeOf(key), timeOf(key));
        if (!added)
            return added;
        parent = key;
    }
    return {};
}

Result<void> RescuedTree::giveConversationsToLoneMessages()
{
    struct Lone {
        qint64 key;
        qint64 createdAt;
        qint64 activeAt;
    };
    std::vector<Lone> lone;
    const auto take = [&lone](const Row &row) { lone.push_back({row.integer(0), row.integer(1), row.integer(2)}); };
    auto read = m_database.each(take,
                                u"SELECT conversation, min(created_at), max(created_at) FROM node"
                                " WHERE conversation NOT IN (SELECT key FROM conversation) GROUP BY conversation"_s);
    if (!read)
        return read;
    for (const auto &one : lone) {
        const auto added = addConversation(one.key, tr("Rescued conversation"), one.createdAt, one.activeAt);
        if (!added)
            return std::unexpected(added.error());
    }
    return {};
}

Result<qint64> RescuedTree::addConversation(std::optional<qint64> key, const QString &title, qint64 createdAt,
                                            qint64 activeAt)
{
    return m_database.insert(u"INSERT INTO conversation (key, id, title, title_origin, created_at, active_at, revision)"
                             " VALUES (?, ?, ?, 'first_words', ?, ?,"
                             " (SELECT coalesce(max(revision), 0) + 1 FROM conversation))"_s,
                             key, newId(m_now), title, createdAt, activeAt);
}

Result<void> RescuedTree::cutBrokenReferences()
{
    const QStringList steps{
        // A parent has a smaller key than its child, so what passes this holds no circle.
        u"UPDATE node SET parent = NULL WHERE parent IS NOT NULL AND NOT EXISTS (SELECT 1 FROM node AS elder"
        " WHERE elder.key = node.parent AND elder.key < node.key AND elder.conversation = node.conversation)"_s,
        u"UPDATE node SET continues = NULL WHERE continues NOT IN (SELECT key FROM node)"_s,
        u"DELETE FROM tag WHERE conversation NOT IN (SELECT key FROM conversation)"_s,
        u"DELETE FROM turn WHERE conversation NOT IN (SELECT key FROM conversation)"
        " OR answer NOT IN (SELECT key FROM node)"_s,
        u"DELETE FROM step WHERE turn NOT IN (SELECT key FROM turn)"_s,
        u"UPDATE node SET turn = NULL WHERE turn NOT IN (SELECT key FROM turn)"_s,
        u"UPDATE conversation SET tip = (SELECT max(key) FROM node WHERE node.conversation = conversation.key)"
        " WHERE NOT EXISTS (SELECT 1 FROM node WHERE node.key = conversation.tip"
        " AND node.conversation = conversation.key)"_s,
        u"INSERT OR IGNORE INTO attachment (sha256, size_bytes, created_at)"
        " SELECT attachment, NULL, created_at FROM part JOIN node ON node.key = part.node"
        " WHERE attachment IS NOT NULL AND length(attachment) = 32"_s,
        u"UPDATE part SET attachment = NULL WHERE attachment NOT IN (SELECT sha256 FROM attachment)"_s,
        // What grew of a message that has ended is in its parts.
        u"DELETE FROM delta WHERE node IN (SELECT key FROM node WHERE state IN"
        " ('done', 'interrupted', 'cancelled', 'failed'))"
        " AND node IN (SELECT node FROM part)"_s,
    };
    for (const auto &step : steps) {
        if (auto done = m_database.run(step); !done)
            return done;
    }
    // Whose turn is lost has an owner that is gone: the history makes it an interrupted answer when it is opened.
    std::vector<std::pair<qint64, qint64>> writing;
    const auto take = [&writing](const Row &row) { writing.emplace_back(row.integer(0), row.integer(1)); };
    auto read = m_database.each(take,
                                u"SELECT key, conversation FROM node WHERE (state NOT IN ('done', 'interrupted',"
                                " 'cancelled', 'failed') OR key IN (SELECT node FROM delta))"
                                " AND key NOT IN (SELECT answer FROM turn WHERE ended_at IS NULL)"_s);
    if (!read)
        return read;
    for (const auto &[key, conversation] : writing) {
        const auto turn = m_database.insert(
            u"INSERT INTO turn (id, conversation, answer, state, started_at, owner_boot, owner_process, owner_started)"
            " VALUES (?, ?, ?, 'streaming', ?, 'rescued', 0, 0)"_s,
            newId(m_now), conversation, key, m_now);
        if (!turn)
            return std::unexpected(turn.error());
        auto owned = m_database.run(u"UPDATE node SET turn = ?, state = 'streaming', ended_at = NULL WHERE key = ?"_s,
                                    *turn, key);
        if (!owned)
            return owned;
    }
    return {};
}

Result<void> RescuedTree::measureDepths()
{
    auto measured = m_database.run(
        u"WITH RECURSIVE tree(key, depth) AS (SELECT key, 0 FROM node WHERE parent IS NULL"
        " UNION ALL SELECT node.key, tree.depth + 1 FROM tree JOIN node ON node.parent = tree.key)"
        " UPDATE node SET depth = tree.depth FROM tree"
        " WHERE tree.key = node.key AND node.depth <> tree.depth"_s);
    return measured ? m_database.run(u"UPDATE conversation SET tip = tip"_s) : measured; // its trigger looks at them
}

} // namespace oriel
