// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Purge.h"

#include "core/Logging.h"
#include "storage/SearchIndex.h"
#include "storage/Transaction.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! Everything of one conversation but the files. Attachments that no part names any more go too.
Result<void> deleteRows(Database &database, qint64 conversation)
{
    static const QStringList steps{
        u"INSERT OR IGNORE INTO loosened SELECT attachment FROM part JOIN node ON node.key = part.node"
        " WHERE node.conversation = ? AND attachment IS NOT NULL"_s,
        u"INSERT OR IGNORE INTO loosened SELECT attachment FROM delta JOIN node ON node.key = delta.node"
        " WHERE node.conversation = ? AND attachment IS NOT NULL"_s,
        u"DELETE FROM delta WHERE node IN (SELECT key FROM node WHERE conversation = ?)"_s,
        u"DELETE FROM part WHERE node IN (SELECT key FROM node WHERE conversation = ?)"_s,
        u"DELETE FROM step WHERE turn IN (SELECT key FROM turn WHERE conversation = ?)"_s,
        u"DELETE FROM turn WHERE conversation = ?"_s,
        u"DELETE FROM node WHERE conversation = ?"_s,
        u"DELETE FROM tag WHERE conversation = ?"_s,
        u"UPDATE ledger SET conversation = NULL WHERE conversation = (SELECT id FROM conversation WHERE key = ?)"_s,
        u"DELETE FROM conversation WHERE key = ?"_s,
    };
    static const QString table = u"CREATE TEMP TABLE IF NOT EXISTS loosened (sha256 BLOB PRIMARY KEY)"_s;
    static const QStringList last{
        u"DELETE FROM attachment WHERE sha256 IN (SELECT sha256 FROM loosened)"
        " AND NOT EXISTS (SELECT 1 FROM part WHERE part.attachment = attachment.sha256)"
        " AND sha256 NOT IN (SELECT attachment FROM delta WHERE attachment IS NOT NULL)"_s,
        u"DELETE FROM loosened"_s,
    };
    auto done = database.run(table);
    if (done)
        done = SearchIndex(database).removeConversation(conversation);
    for (const auto &step : steps)
        done = done ? database.run(step, conversation) : done;
    for (const auto &step : last)
        done = done ? database.run(step) : done;
    return done;
}

Result<void> deleteConversations(Database &database, const std::vector<ConversationId> &ids)
{
    for (const auto &id : ids) {
        const auto key = database.integer(u"SELECT key FROM conversation WHERE id = ?"_s, id);
        if (!key)
            return std::unexpected(key.error());
        if (!*key)
            continue;
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return std::unexpected(transaction.error());
        if (auto deleted = deleteRows(database, **key); !deleted)
            return deleted;
        if (auto committed = transaction->commit(); !committed)
            return committed;
    }
    return {};
}

//! What the full-text index still holds of removed messages goes, in pieces between which others can write.
Result<void> forgetWords(Database &database)
{
    constexpr int pagesAtOnce = 500;
    for (;;) {
        const auto isMore = SearchIndex(database).forgetSome(pagesAtOnce);
        if (!isMore)
            return std::unexpected(isMore.error());
        if (!*isMore)
            return {};
    }
}

//! Those of \a ids that are out of sight.
Result<std::vector<ConversationId>> removedOf(Database &database, const std::vector<ConversationId> &ids)
{
    std::vector<ConversationId> removed;
    for (const auto &id : ids) {
        const auto key = database.integer(u"SELECT key FROM conversation WHERE id = ? AND deleted_at IS NOT NULL"_s,
                                          id);
        if (!key)
            return std::unexpected(key.error());
        if (*key)
            removed.push_back(id);
    }
    return removed;
}

Result<bool> holdsAny(Database &database, const std::vector<ConversationId> &ids)
{
    for (const auto &id : ids) {
        const auto key = database.integer(u"SELECT key FROM conversation WHERE id = ?"_s, id);
        if (!key)
            return std::unexpected(key.error());
        if (*key)
            return true;
    }
    return false;
}

} // namespace

Purge::Purge(Database &database, const AttachmentStore &attachments, const Backups &backups, int newestVersion)
    : m_database(database)
    , m_attachments(attachments)
    , m_backups(backups)
    , m_newestVersion(newestVersion)
{
}

Result<std::vector<ConversationId>> Purge::removedBefore(const QDateTime &time)
{
    std::vector<ConversationId> ids;
    const auto take = [&ids](const Row &row) { ids.push_back({row.text(0)}); };
    auto read = m_database.each(take, u"SELECT id FROM conversation WHERE deleted_at < ? ORDER BY deleted_at"_s, time);
    return read ? Result<std::vector<ConversationId>>(std::move(ids)) : std::unexpected(read.error());
}

Result<PurgeReport> Purge::run(const std::vector<ConversationId> &ids, std::stop_token stop)
{
    const auto lock = m_backups.lock(); // a copy that is made now would hold what is deleted now
    if (!lock)
        return std::unexpected(lock.error());
    const auto removed = removedOf(m_database, ids);
    if (!removed)
        return std::unexpected(removed.error());
    PurgeReport report;
    if (removed->empty())
        return report;
    // First, as long as the history knows what is to go: killed in between, the next time finds it.
    auto held = purgeBackups(*removed, stop);
    if (!held)
        return std::unexpected(held.error());
    report.heldBy = std::move(*held);
    for (const auto &id : *removed) {
        if (stop.stop_requested())
            break;
        const auto isGone = purgeOne(id);
        if (!isGone)
            return std::unexpected(isGone.error());
        report.conversationCount += *isGone ? 1 : 0;
    }
    if (auto forgotten = forgetWords(m_database); !forgotten)
        return std::unexpected(forgotten.error());
    if (auto shortened = m_database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !shortened)
        return std::unexpected(shortened.error());
    const auto swept = sweep();
    if (!swept)
        return std::unexpected(swept.error());
    report.attachmentCount = *swept;
    return report;
}

Result<bool> Purge::purgeOne(const ConversationId &id)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto key = m_database.integer(u"SELECT key FROM conversation WHERE id = ? AND deleted_at IS NOT NULL"_s, id);
    if (!key)
        return std::unexpected(key.error());
    if (!*key)
        return false;
    if (auto deleted = deleteRows(m_database, **key); !deleted)
        return std::unexpected(deleted.error());
    if (auto marked = m_database.run(u"UPDATE store SET generation = generation + 1"_s); !marked)
        return std::unexpected(marked.error());
    auto committed = transaction->commit();
    return committed ? Result<bool>(true) : std::unexpected(committed.error());
}

Result<std::vector<Backup>> Purge::purgeBackups(const std::vector<ConversationId> &ids, const std::stop_token &stop)
{
    std::vector<Backup> held;
    for (const auto &backup : m_backups.list()) {
        if (stop.stop_requested())
            break;
        Result<bool> isHeld = true;
        std::optional<qint64> version;
        if (auto database = Database::open(backup.file, OpenMode::ReadOnly)) {
            isHeld = holdsAny(*database, ids);
            if (const auto known = database->integer(u"PRAGMA user_version"_s))
                version = *known;
        }
        if (isHeld && !*isHeld)
            continue;
        Result<void> rewritten = failure(ErrorKind::Storage);
        if (isHeld && version == m_newestVersion) {
            rewritten = m_backups.rewrite(backup, [&ids](Database &database) -> Result<void> {
                if (auto off = database.run(u"PRAGMA foreign_keys = OFF"_s); !off)
                    return off;
                if (auto deleted = deleteConversations(database, ids); !deleted)
                    return deleted;
                return forgetWords(database);
            });
        }
        if (!rewritten) {
            qCWarning(lcStorage).noquote() << "a backup still holds what was deleted:" << backup.file
                                           << rewritten.error().message << rewritten.error().detail;
            held.push_back(backup);
        }
    }
    return held;
}

Result<int> Purge::sweepAttachments()
{
    const auto lock = m_backups.lock();
    if (!lock)
        return std::unexpected(lock.error());
    return sweep();
}

Result<int> Purge::sweep()
{
    // What grows may name one that came with an older message, before it has a row of its own.
    static const QString named = u"SELECT sha256 FROM attachment"
                                 " UNION SELECT attachment FROM delta WHERE attachment IS NOT NULL"_s;
    QSet<QByteArray> held;
    const auto take = [&held](const Row &row) { held.insert(row.bytes(0)); };
    for (const auto &backup : m_backups.list()) {
        auto database = Database::open(backup.file, OpenMode::ReadOnly);
        const auto read = database ? database->each(take, named) : Result<void>(std::unexpected(database.error()));
        if (!read) { // who knows what it holds
            qCWarning(lcStorage).noquote() << "attachments stay, because a backup cannot be read:" << backup.file;
            return 0;
        }
    }
    // Files come inside of transactions that name them, so while this one lasts none comes.
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (auto read = m_database.each(take, named); !read)
        return std::unexpected(read.error());
    int count = 0;
    for (const auto &sha256 : m_attachments.all()) {
        if (!held.contains(sha256) && QFile::remove(m_attachments.fileOf(sha256)))
            ++count;
    }
    return count;
}

} // namespace oriel
