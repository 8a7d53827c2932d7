// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ConversationRows.h"

#include "storage/JsonColumn.h"
#include "text/Folding.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! What a filter, but for its words, lets through.
struct Condition {
    explicit Condition(const ConversationFilter &filter)
    {
        if (filter.deleted) {
            terms << u"c.deleted_at IS NOT NULL"_s;
        } else {
            terms << u"c.deleted_at IS NULL"_s << u"c.archived = ?"_s;
            values << toSql(filter.archived);
        }
        if (filter.folder) {
            terms << u"c.folder = ?"_s;
            values << toSql(*filter.folder);
        }
        if (!filter.tag.isEmpty()) {
            terms << u"c.key IN (SELECT conversation FROM tag WHERE name = ?)"_s;
            values << toSql(filter.tag);
        }
    }

    [[nodiscard]] QString where() const { return u" WHERE "_s + terms.join(u" AND "_s); }

    QStringList terms;
    QVariantList values;
};

const QString &inOrder()
{
    static const QString sql = u" ORDER BY c.pinned DESC, c.active_at DESC, c.key"_s;
    return sql;
}

QStringList tagsFromJson(const QString &json)
{
    QStringList tags;
    if (json.isEmpty())
        return tags;
    for (const auto &tag : QJsonDocument::fromJson(json.toUtf8()).array())
        tags << tag.toString();
    tags.sort();
    return tags;
}

} // namespace

const QString &selectConversations()
{
    // What is empty in most comes as NULL: a list has thousands, and no text is made of it.
    static const QString sql =
        u"SELECT c.id, c.title, c.title_origin, c.provider, c.model, nullif(c.system, ''), nullif(c.parameters, '{}'),"
        " c.pinned, c.archived, nullif(c.folder, ''), c.created_at, c.active_at, c.closed_at, c.deleted_at,"
        " nullif(c.tokens, '{}'), nullif(c.draft, ''), c.scroll_node, c.scroll_block, c.scroll_offset,"
        " nullif(c.imported_from, ''), c.tip_id, c.tip_depth,"
        " (SELECT json_group_array(name) FROM tag WHERE conversation = c.key HAVING count(*) > 0),"
        " nullif(c.documents, '{}')"
        " FROM conversation c"_s;
    return sql;
}

namespace {

const QString &selectBriefly()
{
    static const QString sql =
        u"SELECT c.id, c.title, c.pinned, c.archived, nullif(c.folder, ''), c.active_at, c.closed_at, c.deleted_at"
        " FROM conversation c"_s;
    return sql;
}

Conversation briefConversation(const Row &row)
{
    Conversation conversation;
    conversation.id = ConversationId{row.text(0)};
    conversation.title = row.text(1);
    conversation.isPinned = row.flag(2);
    conversation.isArchived = row.flag(3);
    conversation.folder = row.text(4);
    conversation.activeAt = row.time(5);
    conversation.closedAt = row.timeOrNone(6);
    conversation.deletedAt = row.timeOrNone(7);
    return conversation;
}

} // namespace

Conversation conversationFromRow(const Row &row)
{
    Conversation conversation;
    conversation.id = ConversationId{row.text(0)};
    conversation.title = row.text(1);
    conversation.titleOrigin = titleOriginFromName(row.text(2)).value_or(TitleOrigin::Person); // then nobody overwrites
                                                                                               // it
    conversation.model = {ProviderId{row.text(3)}, row.text(4)};
    conversation.system = row.text(5);
    conversation.parameters = valueFromJson<GenerationParameters>(row.text(6));
    conversation.isPinned = row.flag(7);
    conversation.isArchived = row.flag(8);
    conversation.folder = row.text(9);
    conversation.createdAt = row.time(10);
    conversation.activeAt = row.time(11);
    conversation.closedAt = row.timeOrNone(12);
    conversation.deletedAt = row.timeOrNone(13);
    conversation.tokens = valueFromJson<Usage>(row.text(14));
    conversation.draft = row.text(15);
    if (const auto anchor = row.idOrNone<MessageId>(16))
        conversation.scroll = ScrollAnchor{*anchor, int(row.integer(17)), row.number(18)};
    conversation.importedFrom = row.text(19);
    conversation.tip = row.idOrNone<MessageId>(20);
    conversation.messageCount = conversation.tip ? int(row.integer(21)) + 1 : 0;
    conversation.tags = tagsFromJson(row.text(22));
    conversation.documents = valueFromJson<DocumentScope>(row.text(23));
    return conversation;
}

Result<ConversationList> listInDatabase(Database &database, const ConversationFilter &filter)
{
    const Condition condition(filter);
    ConversationList list;
    auto done = database.eachOf([&list](const Row &row) { list.total = int(row.integer(0)); },
                                u"SELECT count(*) FROM conversation c"_s + condition.where(), condition.values);
    if (!done)
        return std::unexpected(done.error());
    list.conversations.reserve(std::size_t(std::clamp(list.total - filter.offset, 0, std::max(filter.limit, 0))));
    const auto read = filter.isBrief ? briefConversation : conversationFromRow;
    const auto take = [&list, read](const Row &row) { list.conversations.push_back(read(row)); };
    const QString &select = filter.isBrief ? selectBriefly() : selectConversations();
    done = database.eachOf(take, select + condition.where() + inOrder() + u" LIMIT ? OFFSET ?"_s,
                           condition.values + QVariantList{toSql(filter.limit), toSql(filter.offset)});
    return done ? Result<ConversationList>(std::move(list)) : std::unexpected(done.error());
}

Result<ConversationList> listByTitle(Database &database, const ConversationFilter &filter)
{
    const QStringList words = foldedForComparison(filter.words).split(u' ', Qt::SkipEmptyParts);
    std::vector<qint64> keys;
    const auto takeKey = [&](const Row &row) {
        const QString title = foldedForComparison(row.text(1));
        if (std::ranges::all_of(words, [&title](const QString &word) { return title.contains(word); }))
            keys.push_back(row.integer(0));
    };
    const Condition condition(filter);
    auto done = database.eachOf(takeKey, u"SELECT c.key, c.title FROM conversation c"_s + condition.where() + inOrder(),
                                condition.values);
    if (!done)
        return std::unexpected(done.error());
    ConversationList list;
    list.total = int(keys.size());
    const auto take = [&list](const Row &row) { list.conversations.push_back(conversationFromRow(row)); };
    const auto first = std::size_t(std::clamp(filter.offset, 0, list.total));
    const auto end = std::min(keys.size(), first + std::size_t(std::max(filter.limit, 0)));
    for (auto at = first; at < end; ++at) {
        done = database.each(take, selectConversations() + u" WHERE c.key = ?"_s, keys[at]);
        if (!done)
            return std::unexpected(done.error());
    }
    return list;
}

} // namespace oriel
