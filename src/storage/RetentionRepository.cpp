// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RetentionRepository.h"

#include "storage/ConversationRepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oriel {

Result<RetentionRules> RetentionRepository::rules() const
{
    RetentionRules rules;
    const auto take = [&rules](const Row &row) {
        const auto days = row.integerOrNone(1);
        rules.rules.push_back({row.text(0), days ? std::optional(int(*days)) : std::nullopt});
    };
    auto read = m_database.each(take, u"SELECT folder, days FROM retention ORDER BY folder"_s);
    return read ? Result<RetentionRules>(std::move(rules)) : std::unexpected(read.error());
}

Result<void> RetentionRepository::set(const Retention &rule)
{
    if (rule.days && *rule.days < 1) {
        return failure(
            ErrorKind::InvalidInput,
            QCoreApplication::translate("RetentionRepository", "Conversations can be kept for one day at least."));
    }
    if (!rule.days && rule.folder.isEmpty()) // "for ever" is what holds without a rule
        return remove(rule.folder);
    return m_database.run(u"INSERT INTO retention (folder, days) VALUES (?, ?)"
                          " ON CONFLICT (folder) DO UPDATE SET days = excluded.days"_s,
                          rule.folder, rule.days);
}

Result<void> RetentionRepository::remove(const QString &folder)
{
    return m_database.run(u"DELETE FROM retention WHERE folder = ?"_s, folder);
}

Result<int> RetentionRepository::apply(const QDateTime &now)
{
    std::vector<qint64> over;
    const auto take = [&over](const Row &row) { over.push_back(row.integer(0)); };
    const auto read = m_database.each(
        take,
        u"SELECT conversation.key FROM conversation"
        " LEFT JOIN retention AS own ON own.folder = conversation.folder"
        " LEFT JOIN retention AS rest ON rest.folder = ''"
        " WHERE deleted_at IS NULL AND pinned = 0"
        " AND active_at < ? - 86400000 * iif(own.folder IS NULL, rest.days, own.days)"
        " AND NOT EXISTS (SELECT 1 FROM turn WHERE turn.conversation = conversation.key AND turn.ended_at IS NULL)"_s,
        now);
    if (!read)
        return std::unexpected(read.error());
    ConversationRepository conversations(m_database);
    for (const qint64 key : over) {
        if (auto removed = conversations.setDeleted(key, now); !removed)
            return std::unexpected(removed.error());
    }
    return int(over.size());
}

} // namespace oriel
