// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SearchIndex.h"

#include "storage/SearchableNode.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int fewMessages = 100; //!< that may be added while somebody waits

bool isEmpty(const SearchDocument &document)
{
    return document.words.words.isEmpty(); // nothing would find it
}

SearchDocument documentOf(const SearchableNode &node)
{
    return searchDocument(node.conversation, node.role, node.model, node.parts);
}

} // namespace

Result<SearchIndex::State> SearchIndex::state()
{
    State state;
    const auto take = [&state](const Row &row) { state = {row.integer(0), row.integer(1)}; };
    auto done = m_database.each(take, u"SELECT folding, indexed_from FROM search_state"_s);
    return done ? Result<State>(state) : std::unexpected(done.error());
}

Result<void> SearchIndex::add(qint64 node, const Message &message)
{
    const auto now = state();
    if (!now)
        return std::unexpected(now.error());
    if (now->folding > foldingVersion())
        return m_database.run(u"INSERT OR IGNORE INTO search_waiting (node) VALUES (?)"_s, node);
    if (now->folding < foldingVersion()) { // the first message of a new history, or of one from before
        const auto more = completeSome(fewMessages);
        return more ? Result<void>() : std::unexpected(more.error());
    }
    if (node < now->indexedFrom)
        return {};
    const auto conversation = m_database.integer(u"SELECT conversation FROM node WHERE key = ?"_s, node);
    if (!conversation)
        return std::unexpected(conversation.error());
    return insert(node,
                  searchDocument(conversation->value_or(0), message.role,
                                 message.origin ? message.origin->model : QString(), message.parts));
}

Result<void> SearchIndex::insert(qint64 node, const SearchDocument &document)
{
    if (isEmpty(document))
        return {};
    return m_database.run(u"INSERT INTO search (rowid, words, pieces, facets) VALUES (?, ?, ?, ?)"_s, node,
                          document.words.words, document.words.pieces, document.facets);
}

Result<void> SearchIndex::remove(qint64 node)
{
    return removeAll(u"SELECT ?"_s, node);
}

Result<void> SearchIndex::removeConversation(qint64 conversation)
{
    return removeAll(u"SELECT key FROM node WHERE conversation = ?"_s, conversation);
}

Result<void> SearchIndex::removeAll(const QString &chosen, qint64 value)
{
    const auto now = state();
    if (!now)
        return std::unexpected(now.error());
    const auto nodes = readSearchableNodes(m_database, chosen, {toSql(value)});
    if (!nodes)
        return std::unexpected(nodes.error());
    if (nodes->empty())
        return {};
    if (now->folding != foldingVersion())
        return reset(); // what was put in cannot be said again
    for (const auto &node : *nodes) {
        const auto waited = m_database.change(u"DELETE FROM search_waiting WHERE node = ?"_s, node.key);
        if (!waited)
            return std::unexpected(waited.error());
        const auto document = documentOf(node);
        if (*waited > 0 || node.key < now->indexedFrom || isEmpty(document))
            continue;
        auto removed = m_database.run(u"INSERT INTO search (search, rowid, words, pieces, facets)"
                                      " VALUES ('delete', ?, ?, ?, ?)"_s,
                                      node.key, document.words.words, document.words.pieces, document.facets);
        if (!removed)
            return removed;
    }
    return {};
}

//! Empties the index; all messages are to be added.
Result<void> SearchIndex::reset()
{
    auto done = m_database.run(u"INSERT INTO search (search) VALUES ('delete-all')"_s);
    if (done)
        done = m_database.run(u"DELETE FROM search_waiting"_s);
    if (!done)
        return done;
    return m_database.run(
        u"UPDATE search_state SET folding = ?, indexed_from = (SELECT ifnull(max(key) + 1, 0) FROM node)"_s,
        foldingVersion());
}

Result<bool> SearchIndex::isComplete()
{
    const auto now = state();
    if (!now)
        return std::unexpected(now.error());
    const bool isUsed = now->folding == foldingVersion();
    const qint64 indexedFrom = isUsed ? now->indexedFrom : std::numeric_limits<qint64>::max();
    const auto missing = m_database.integer(u"SELECT 1 FROM node WHERE key < ? LIMIT 1"_s, indexedFrom);
    if (!missing)
        return std::unexpected(missing.error());
    if (*missing)
        return false;
    const auto waiting = m_database.integer(u"SELECT 1 FROM search_waiting LIMIT 1"_s);
    return waiting ? Result<bool>(!waiting->has_value()) : std::unexpected(waiting.error());
}

Result<bool> SearchIndex::completeSome(int count)
{
    auto now = state();
    if (now && now->folding > foldingVersion())
        return false; // the newer program does it
    if (now && now->folding < foldingVersion()) {
        if (auto emptied = reset(); !emptied)
            return std::unexpected(emptied.error());
        now = state();
    }
    if (!now)
        return std::unexpected(now.error());
    if (auto added = addWaiting(*now); !added)
        return std::unexpected(added.error());
    return now->indexedFrom > 0 ? addOlder(*now, count) : Result<bool>(false);
}

Result<bool> SearchIndex::addOlder(State state, int count)
{
    static const QString chosen = u"SELECT key FROM node WHERE key < ? ORDER BY key DESC LIMIT ?"_s;
    const auto last = m_database.integer(u"SELECT CASE WHEN count(*) = ? THEN min(key) END FROM (%1)"_s.arg(chosen),
                                         count, state.indexedFrom, count);
    if (!last)
        return std::unexpected(last.error());
    const auto nodes = readSearchableNodes(m_database, chosen, {toSql(state.indexedFrom), toSql(count)});
    if (!nodes)
        return std::unexpected(nodes.error());
    for (const auto &node : *nodes) {
        if (auto added = insert(node.key, documentOf(node)); !added)
            return std::unexpected(added.error());
    }
    const auto done = m_database.run(u"UPDATE search_state SET indexed_from = ?"_s, last->value_or(0));
    return done ? Result<bool>(last->has_value()) : std::unexpected(done.error());
}

Result<void> SearchIndex::addWaiting(State state)
{
    const auto nodes = readSearchableNodes(m_database, u"SELECT node FROM search_waiting WHERE node >= ?"_s,
                                           {toSql(state.indexedFrom)});
    if (!nodes)
        return std::unexpected(nodes.error());
    for (const auto &node : *nodes) {
        if (auto added = insert(node.key, documentOf(node)); !added)
            return added;
    }
    const auto waiting = m_database.integer(u"SELECT 1 FROM search_waiting LIMIT 1"_s);
    if (!waiting)
        return std::unexpected(waiting.error());
    return *waiting ? m_database.run(u"DELETE FROM search_waiting"_s) : Result<void>();
}

Result<bool> SearchIndex::mergeSome(int pages)
{
    return merge(pages);
}

Result<bool> SearchIndex::forgetSome(int pages)
{
    return merge(-pages); // SQLite takes all pieces together then, not only those of one size
}

Result<bool> SearchIndex::merge(int pages)
{
    const auto before = m_database.integer(u"SELECT total_changes()"_s);
    if (!before)
        return std::unexpected(before.error());
    if (auto merged = m_database.run(u"INSERT INTO search (search, rank) VALUES ('merge', ?)"_s, pages); !merged)
        return std::unexpected(merged.error());
    const auto after = m_database.integer(u"SELECT total_changes()"_s);
    if (!after)
        return std::unexpected(after.error());
    return **after - **before >= 2; // one is the command itself (sqlite.org/fts5.html, "merge")
}

} // namespace oriel
