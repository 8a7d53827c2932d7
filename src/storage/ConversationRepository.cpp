// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ConversationRepository.h"

#include "storage/ConversationRows.h"
#include "storage/JsonColumn.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ConversationRepository", text);
}

//! Goes into every statement that changes a conversation.
constexpr char newRevision[] = "(SELECT coalesce(max(revision), 0) + 1 FROM conversation)";

//! The assignments of an UPDATE and their values.
class Assignments
{
public:
    template<typename Value>
    void set(const char *column, const Value &value)
    {
        m_columns << QLatin1StringView(column) + u" = ?"_s;
        m_values << toSql(value);
    }
    template<typename Value>
    void setIfThere(const char *column, const std::optional<Value> &value)
    {
        if (value)
            set(column, *value);
    }
    //! Adds the new revision.
    Result<void> run(Database &database, qint64 key)
    {
        m_columns << u"revision = "_s + QLatin1StringView(newRevision);
        m_values << toSql(key);
        return database.runWith(u"UPDATE conversation SET %1 WHERE key = ?"_s.arg(m_columns.join(u", "_s)), m_values);
    }

private:
    QStringList m_columns;
    QVariantList m_values;
};

} // namespace

Result<qint64> ConversationRepository::key(const ConversationId &id) const
{
    const auto key = m_database.integer(u"SELECT key FROM conversation WHERE id = ?"_s, id);
    if (!key)
        return std::unexpected(key.error());
    if (!*key)
        return failure(ErrorKind::InvalidInput, tr("There is no conversation “%1” in the history.").arg(id.value));
    return **key;
}

Result<Conversation> ConversationRepository::read(const ConversationId &id) const
{
    std::optional<Conversation> conversation;
    const auto take = [&conversation](const Row &row) { conversation = conversationFromRow(row); };
    const auto done = m_database.each(take, selectConversations() + u" WHERE c.id = ?"_s, id);
    if (!done)
        return std::unexpected(done.error());
    if (!conversation)
        return failure(ErrorKind::InvalidInput, tr("There is no conversation “%1” in the history.").arg(id.value));
    return std::move(*conversation);
}

Result<ConversationList> ConversationRepository::list(const ConversationFilter &filter) const
{
    return filter.words.trimmed().isEmpty() ? listInDatabase(m_database, filter) : listByTitle(m_database, filter);
}

Result<ConversationIds> ConversationRepository::ids(const QString &prefix, int limit) const
{
    ConversationIds found;
    const auto take = [&found](const Row &row) { found.ids.push_back({row.text(0)}); };
    const QString end = prefix + QString::fromUcs4(U"\U0010ffff");
    const auto done = m_database.each(
        take, u"SELECT id FROM conversation WHERE id >= ? AND id < ? ORDER BY id LIMIT ?"_s, prefix, end, limit);
    return done ? Result<ConversationIds>(std::move(found)) : std::unexpected(done.error());
}

Result<Shelves> ConversationRepository::shelves() const
{
    Shelves shelves;
    const auto folders = m_database.each(
        [&shelves](const Row &row) { shelves.folders << row.text(0); },
        u"SELECT DISTINCT folder FROM conversation WHERE deleted_at IS NULL AND folder <> '' ORDER BY folder"_s);
    if (!folders)
        return std::unexpected(folders.error());
    const auto tags = m_database.each([&shelves](const Row &row) { shelves.tags << row.text(0); },
                                      u"SELECT DISTINCT t.name FROM tag t JOIN conversation c ON c.key = t.conversation"
                                      " WHERE c.deleted_at IS NULL ORDER BY t.name"_s);
    return tags ? Result<Shelves>(std::move(shelves)) : std::unexpected(tags.error());
}

Result<std::optional<qint64>> ConversationRepository::tip(qint64 key) const
{
    return m_database.integer(u"SELECT tip FROM conversation WHERE key = ?"_s, key);
}

Result<bool> ConversationRepository::has(const ConversationId &id, const QString &importedFrom) const
{
    const auto count = m_database.integer(u"SELECT count(*) FROM conversation WHERE id = ?"
                                          " OR (imported_from <> '' AND imported_from = ?)"_s,
                                          id, importedFrom);
    return count ? Result<bool>(**count > 0) : std::unexpected(count.error());
}

Result<qint64> ConversationRepository::insert(const Conversation &conversation)
{
    const auto there = has(conversation.id, {});
    if (!there)
        return std::unexpected(there.error());
    if (*there || conversation.id.value.isEmpty())
        return failure(ErrorKind::InvalidInput, tr("There is already a conversation “%1”.").arg(conversation.id.value));
    const auto &scroll = conversation.scroll;
    static const QString sql =
        u"INSERT INTO conversation (id, title, title_origin, provider, model, system, parameters, pinned, archived,"
        " folder, created_at, active_at, closed_at, deleted_at, tokens, draft, scroll_node, scroll_block,"
        " scroll_offset, imported_from, documents, revision)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, %1)"_s.arg(
            QLatin1StringView(newRevision));
    const auto key = m_database.insert(
        sql, conversation.id, conversation.title, titleOriginName(conversation.titleOrigin),
        conversation.model.provider, conversation.model.model, conversation.system, jsonText(conversation.parameters),
        conversation.isPinned, conversation.isArchived, conversation.folder, conversation.createdAt,
        conversation.activeAt, conversation.closedAt, conversation.deletedAt, jsonText(conversation.tokens),
        conversation.draft, scroll ? std::optional(scroll->message) : std::nullopt,
        scroll ? std::optional(scroll->block) : std::nullopt, scroll ? std::optional(scroll->offset) : std::nullopt,
        conversation.importedFrom, jsonText(conversation.documents));
    if (!key)
        return key;
    if (auto tagged = setTags(*key, conversation.tags); !tagged)
        return std::unexpected(tagged.error());
    return key;
}

Result<void> ConversationRepository::change(qint64 key, const ConversationChange &change, const QDateTime &now)
{
    Assignments set;
    if (change.title) {
        const auto origin = change.titleOrigin.value_or(TitleOrigin::Person);
        const auto given = m_database.integer(
            u"SELECT count(*) FROM conversation WHERE key = ? AND title_origin = 'person'"_s, key);
        if (!given)
            return std::unexpected(given.error());
        if (origin == TitleOrigin::Person || **given == 0) {
            set.set("title", *change.title);
            set.set("title_origin", titleOriginName(origin));
        }
    }
    if (change.model) {
        set.set("provider", change.model->provider);
        set.set("model", change.model->model);
    }
    set.setIfThere("system", change.system);
    if (change.parameters)
        set.set("parameters", jsonText(*change.parameters));
    if (change.documents)
        set.set("documents", jsonText(*change.documents));
    set.setIfThere("pinned", change.isPinned);
    set.setIfThere("archived", change.isArchived);
    set.setIfThere("folder", change.folder);
    if (change.isClosed)
        set.set("closed_at", *change.isClosed ? std::optional(now) : std::nullopt);
    if (change.tip) {
        const auto node = m_database.integer(u"SELECT key FROM node WHERE id = ? AND conversation = ?"_s, *change.tip,
                                             key);
        if (!node)
            return std::unexpected(node.error());
        if (!*node) {
            return failure(ErrorKind::InvalidInput,
                           tr("The message “%1” is not in this conversation.").arg(change.tip->value));
        }
        set.set("tip", **node);
    }
    set.setIfThere("draft", change.draft);
    if (change.scroll) {
        set.set("scroll_node", change.scroll->message);
        set.set("scroll_block", change.scroll->block);
        set.set("scroll_offset", change.scroll->offset);
    }
    if (change.touches)
        set.set("active_at", now);
    if (auto changed = set.run(m_database, key); !changed)
        return changed;
    return change.tags ? setTags(key, *change.tags) : Result<void>();
}

Result<void> ConversationRepository::setDeleted(qint64 key, const std::optional<QDateTime> &at)
{
    Assignments set;
    set.set("deleted_at", at);
    return set.run(m_database, key);
}

Result<void> ConversationRepository::touch(qint64 key)
{
    return Assignments().run(m_database, key);
}

Result<void> ConversationRepository::setActive(qint64 key, const QDateTime &now)
{
    Assignments set;
    set.set("active_at", now);
    set.set("closed_at", std::nullopt);
    return set.run(m_database, key);
}

Result<void> ConversationRepository::setTip(qint64 key, qint64 node)
{
    Assignments set;
    set.set("tip", node);
    return set.run(m_database, key);
}

Result<void> ConversationRepository::addTokens(qint64 key, const Usage &usage)
{
    Usage sum;
    const auto take = [&sum](const Row &row) { sum = valueFromJson<Usage>(row.text(0)); };
    if (auto done = m_database.each(take, u"SELECT tokens FROM conversation WHERE key = ?"_s, key); !done)
        return done;
    addUsage(sum, usage);
    Assignments set;
    set.set("tokens", jsonText(sum));
    return set.run(m_database, key);
}

Result<void> ConversationRepository::setTags(qint64 key, QStringList tags)
{
    if (auto gone = m_database.run(u"DELETE FROM tag WHERE conversation = ?"_s, key); !gone)
        return gone;
    tags.removeAll(QString());
    tags.removeDuplicates();
    for (const auto &tag : tags) {
        if (auto set = m_database.run(u"INSERT OR IGNORE INTO tag (conversation, name) VALUES (?, ?)"_s, key, tag);
            !set)
            return set;
    }
    return {};
}

} // namespace oriel
