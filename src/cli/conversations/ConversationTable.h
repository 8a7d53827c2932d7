// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/conversations/ShortIds.h"
#include "domain/Conversation.h"

#include <QTimeZone>

#include <optional>

namespace oriel {

//! \brief The lines of `conversations list` for people: id, when, messages, status, model, title, folder and tags.
//!
//! Every column but the last has one width, so that lines can go out as they come. A star marks what is pinned.
class ConversationTable
{
public:
    //! \param columns  of the terminal: lines are cut there; absent: they are as long as they are
    ConversationTable(ShortIds ids, QDateTime nowUtc, const QTimeZone &zone, std::optional<int> columns);

    [[nodiscard]] QString header() const;
    [[nodiscard]] QString line(const Conversation &conversation) const;

private:
    [[nodiscard]] QString row(const QString &mark, const QString &id, const QString &when, const QString &messages,
                              const QString &status, const QString &model, const QString &title) const;

    ShortIds m_ids;
    QDateTime m_now;
    QTimeZone m_zone;
    std::optional<int> m_columns;
};

} // namespace oriel
