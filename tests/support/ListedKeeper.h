// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/Bell.h"
#include "domain/HistoryKeeper.h"

#include <QTimeZone>

namespace oriel::test {

//! A keeper that has a list and no files: what it is asked for is written down, and done when the test lets it.
class ListedKeeper final : public HistoryKeeper
{
public:
    std::vector<Backup> list; //!< the newest first
    std::optional<Error> failure; //!< of everything but backups(), while it is set
    HistoryCheck found;
    QStringList restored; //!< files
    RetentionRules rules;

    void hold() { m_isHeld = true; }
    void release()
    {
        m_isHeld = false;
        m_released.ring();
    }
    //! Adds one to the list.
    Backup made(BackupReason reason)
    {
        ++m_made;
        const Backup backup{QStringLiteral("%1.db").arg(m_made),
                            QDateTime::fromSecsSinceEpoch(60 * m_made, QTimeZone::utc()), reason, 1000 * m_made};
        list.insert(list.begin(), backup);
        return backup;
    }

    QCoro::Task<Result<Backup>> backUp(BackupReason reason) override
    {
        co_await passes();
        if (failure)
            co_return std::unexpected(*failure);
        co_return made(reason);
    }
    QCoro::Task<Result<BackupList>> backups() override
    {
        BackupList all{list};
        co_return all;
    }
    QCoro::Task<Result<void>> restore(QString file) override
    {
        co_await passes();
        if (failure)
            co_return std::unexpected(*failure);
        restored << file;
        made(BackupReason::BeforeRestore);
        co_return Result<void>();
    }
    QCoro::Task<Result<HistoryCheck>> check() override
    {
        co_await passes();
        if (failure)
            co_return std::unexpected(*failure);
        HistoryCheck result = found;
        co_return result;
    }

    QCoro::Task<Result<PurgeReport>> purge(std::vector<ConversationId>) override { co_return PurgeReport(); }
    QCoro::Task<Result<PurgeReport>> purgeRemovedBefore(QDateTime) override { co_return PurgeReport(); }
    QCoro::Task<Result<RetentionRules>> retention() override
    {
        RetentionRules all = rules;
        co_return all;
    }
    QCoro::Task<Result<void>> setRetention(Retention rule) override
    {
        if (failure)
            co_return std::unexpected(*failure);
        std::erase_if(rules.rules, [&rule](const Retention &known) { return known.folder == rule.folder; });
        rules.rules.push_back(rule);
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> removeRetention(QString) override { co_return Result<void>(); }
    QCoro::Task<Result<int>> applyRetention() override { co_return 0; }

private:
    QCoro::Task<void> passes()
    {
        while (m_isHeld)
            co_await m_released.rings();
    }

    Bell m_released;
    bool m_isHeld = false;
    int m_made = 0;
};

} // namespace oriel::test
