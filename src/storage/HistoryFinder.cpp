// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HistoryFinder.h"

#include "storage/SearchableNode.h"
#include "storage/SearchDocument.h"
#include "storage/SearchMatch.h"
#include "text/Excerpt.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int maximumHits = 1000;
constexpr int smallestBatch = 64;
constexpr int largestBatch = 4096; //!< some ten milliseconds
constexpr std::size_t maximumPlaces = 1000; //!< of one hit
constexpr int manyConversations = 500; //!< with a tag: from then on nearly every batch holds one
constexpr qint64 keysPerSecond = 1024; // see node.key in 0001_history.sql
constexpr qint64 latestSecond = qint64(1) << 40;

QString tr(const char *text)
{
    return QCoreApplication::translate("HistoryFinder", text);
}

std::unexpected<Error> cancelled()
{
    return failure(ErrorKind::Cancelled, tr("The search was stopped."));
}

qint64 firstKeyOf(const std::optional<QDateTime> &time, qint64 otherwise)
{
    if (!time)
        return otherwise;
    return std::clamp(time->toMSecsSinceEpoch() / 1000, qint64(0), latestSecond) * keysPerSecond;
}

std::vector<TextRange> ranges(const std::vector<TextStretch> &stretches)
{
    std::vector<TextRange> all;
    all.reserve(stretches.size());
    for (const auto &stretch : stretches)
        all.push_back({stretch.start, stretch.length});
    return all;
}

QString textOf(const SearchableNode &node)
{
    Message message;
    message.parts = node.parts;
    return message.text();
}

//! Tells the place of \a words in the first part that holds one, or in a name beside a part, or the beginning.
void setPlaces(HistoryHit &hit, const std::vector<MessagePart> &parts, const SearchQuery &words)
{
    std::optional<Excerpt> other;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto [text, name] = textsOf(parts[i]);
        const auto places = findPlaces(text, words, maximumPlaces);
        if (!places.empty()) {
            auto excerpt = excerptOf(text, places);
            hit.part = int(i);
            hit.places = ranges(places);
            hit.marks = ranges(excerpt.marks);
            hit.excerpt = std::move(excerpt.text);
            return;
        }
        const auto inName = findPlaces(name, words, maximumPlaces);
        if (!other && !inName.empty()) {
            hit.part = int(i);
            other = excerptOf(name, inName);
        }
    }
    if (other) {
        hit.marks = ranges(other->marks);
        hit.excerpt = std::move(other->text);
    }
}

} // namespace

Result<HistoryHits> HistoryFinder::find()
{
    auto plan = this->plan();
    if (!plan)
        return std::unexpected(plan.error());
    const auto limit = std::size_t(std::clamp(m_query.limit, 1, maximumHits));
    std::vector<Found> found;
    bool mayHaveMore = !plan->match.isEmpty();
    for (int count = std::max(smallestBatch, int(limit) + 1); mayHaveMore && found.size() <= limit;
         count = std::min(4 * count, largestBatch)) {
        if (m_stop.stop_requested())
            return cancelled();
        const auto more = nextBatch(*plan, count, found);
        if (!more)
            return std::unexpected(more.error());
        mayHaveMore = *more;
    }
    const bool hasMore = found.size() > limit;
    if (hasMore)
        found.resize(limit);
    auto hits = withPlaces(std::move(found));
    if (hits)
        hits->hasMore = hasMore;
    return hits;
}

Result<HistoryFinder::Plan> HistoryFinder::plan()
{
    Plan plan;
    if (auto limited = limitTimes(plan); !limited)
        return std::unexpected(limited.error());
    const auto match = matchOf(m_database, m_words);
    if (!match)
        return std::unexpected(match.error());
    if (!*match)
        return plan;
    plan.match = **match;
    if (m_query.role)
        plan.match = withAnyOf(plan.match, {roleFacet(*m_query.role)});
    if (!m_query.model.isEmpty())
        plan.match = withAnyOf(plan.match, {modelFacet(m_query.model)});
    if (m_query.withCode)
        plan.match = withAnyOf(plan.match, {codeFacet()});
    if (m_query.conversation) {
        const auto key = conversationKey(*m_query.conversation);
        if (!key)
            return std::unexpected(key.error());
        plan.match = withAnyOf(plan.match, {conversationFacet(*key)});
    }
    if (auto limited = limitTag(plan); !limited)
        return std::unexpected(limited.error());
    return plan;
}

Result<void> HistoryFinder::limitTimes(Plan &plan)
{
    plan.from = firstKeyOf(m_query.from, 0);
    const auto until = m_query.until ? std::optional(m_query.until->addMSecs(999)) : std::nullopt;
    plan.below = firstKeyOf(until, std::numeric_limits<qint64>::max());
    if (!m_query.after)
        return {};
    const auto after = m_database.integer(u"SELECT key FROM node WHERE id = ?"_s, *m_query.after);
    if (!after)
        return std::unexpected(after.error());
    if (!*after) {
        return failure(ErrorKind::InvalidInput,
                       tr("There is no message “%1” in the history.").arg(m_query.after->value));
    }
    plan.below = std::min(plan.below, **after);
    return {};
}

Result<void> HistoryFinder::limitTag(Plan &plan)
{
    if (m_query.tag.isEmpty())
        return {};
    if (m_query.conversation) { // it has the tag or not
        plan.looksUpTag = true;
        return {};
    }
    QStringList facets;
    const auto take = [&facets](const Row &row) { facets << conversationFacet(row.integer(0)); };
    auto done = m_database.each(take, u"SELECT conversation FROM tag WHERE name = ? LIMIT ?"_s, m_query.tag,
                                manyConversations + 1);
    if (!done)
        return done;
    plan.looksUpTag = facets.size() > manyConversations;
    if (facets.isEmpty())
        plan.match.clear();
    else if (!plan.looksUpTag)
        plan.match = withAnyOf(plan.match, facets);
    return {};
}

Result<qint64> HistoryFinder::conversationKey(const ConversationId &id)
{
    const auto key = m_database.integer(u"SELECT key FROM conversation WHERE id = ?"_s, id);
    if (!key)
        return std::unexpected(key.error());
    if (!*key)
        return failure(ErrorKind::InvalidInput, tr("There is no conversation “%1” in the history.").arg(id.value));
    return **key;
}

Result<bool> HistoryFinder::nextBatch(Plan &plan, int count, std::vector<Found> &found)
{
    // The index gives its rows in this order without sorting; whatever else is asked is looked up for the few it gave.
    static const QString rows = u"WITH found(key) AS (SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ?"
                                " AND rowid < ? ORDER BY rowid DESC LIMIT ?)"
                                " SELECT found.key, c.deleted_at IS NULL AND n.created_at >= ? AND n.created_at < ?%1,"
                                " c.id, c.title, n.id, n.role, n.created_at FROM found"
                                " LEFT JOIN node n ON n.key = found.key"
                                " LEFT JOIN conversation c ON c.key = n.conversation ORDER BY found.key DESC"_s;
    static const QString allRows = rows.arg(QString());
    static const QString taggedRows = rows.arg(
        u" AND EXISTS (SELECT 1 FROM tag WHERE tag.conversation = n.conversation AND tag.name = ?)"_s);
    QVariantList values{plan.match,
                        plan.from,
                        plan.below,
                        count,
                        m_query.from ? toSql(*m_query.from) : toSql(std::numeric_limits<qint64>::min()),
                        m_query.until ? toSql(*m_query.until) : toSql(std::numeric_limits<qint64>::max())};
    if (plan.looksUpTag)
        values << toSql(m_query.tag);
    int rowCount = 0;
    const auto take = [&](const Row &row) {
        ++rowCount;
        plan.below = row.integer(0);
        if (!row.flag(1))
            return;
        Found each{row.integer(0), {}};
        each.hit.conversation = ConversationId{row.text(2)};
        each.hit.title = row.text(3);
        each.hit.message = MessageId{row.text(4)};
        each.hit.role = roleFromName(row.text(5)).value_or(Role::User);
        each.hit.createdAt = row.time(6);
        found.push_back(std::move(each));
    };
    auto done = m_database.eachOf(take, plan.looksUpTag ? taggedRows : allRows, values);
    return done ? Result<bool>(rowCount == count) : std::unexpected(done.error());
}

Result<HistoryHits> HistoryFinder::withPlaces(std::vector<Found> found)
{
    HistoryHits hits;
    std::unordered_map<qint64, HistoryHit *> byKey;
    QJsonArray keys;
    hits.hits.reserve(found.size());
    for (auto &each : found) {
        hits.hits.push_back(std::move(each.hit));
        byKey[each.key] = &hits.hits.back();
        keys.append(each.key);
    }
    const auto json = QString::fromLatin1(QJsonDocument(keys).toJson(QJsonDocument::Compact));
    const auto nodes = readSearchableNodes(m_database, u"SELECT value FROM json_each(?)"_s, {toSql(json)});
    if (!nodes)
        return std::unexpected(nodes.error());
    for (const auto &node : *nodes) {
        if (m_stop.stop_requested())
            return cancelled();
        const auto hit = byKey.find(node.key);
        if (hit == byKey.end())
            continue;
        setPlaces(*hit->second, node.parts, m_words);
        if (m_query.withTexts)
            hit->second->text = textOf(node);
    }
    return hits;
}

} // namespace oriel
