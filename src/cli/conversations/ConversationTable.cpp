// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/ConversationTable.h"

#include "cli/ColumnText.h"
#include "cli/conversations/ConversationFinder.h"
#include "cli/conversations/PersonTime.h"
#include "cli/VisibleText.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int whenColumns = 16; // "2026-03-01 14:05"
constexpr int statusColumns = 9;
constexpr int modelColumns = 20;
constexpr int messagesColumns = 8;
constexpr int titleColumns = 24; //!< at least; else the model, the number of messages, the status are left out, in this
                                 //!< order

QString statusFor(const Conversation &conversation, const QDateTime &nowUtc)
{
    return conversation.deletedAt ? u"deleted"_s : QString(conversationStatusName(statusOf(conversation, nowUtc)));
}

QString titleWithPlace(const Conversation &conversation)
{
    QString text = visibleText(shownTitle(conversation.title));
    if (!conversation.folder.isEmpty())
        text += u" [%1]"_s.arg(visibleText(conversation.folder.simplified()));
    for (const auto &tag : conversation.tags)
        text += u" #"_s + visibleText(tag.simplified());
    return text;
}

} // namespace

ConversationTable::ConversationTable(ShortIds ids, QDateTime nowUtc, const QTimeZone &zone, std::optional<int> columns)
    : m_ids(std::move(ids))
    , m_now(std::move(nowUtc))
    , m_zone(zone)
    , m_columns(columns)
{
}

QString ConversationTable::header() const
{
    return row({}, u"ID"_s, u"LAST USED"_s, u"MESSAGES"_s, u"STATUS"_s, u"MODEL"_s, u"TITLE"_s);
}

QString ConversationTable::line(const Conversation &conversation) const
{
    const auto &origin = conversation.model;
    return row(conversation.isPinned ? u"*"_s : QString(), m_ids.of(conversation.id),
               relativeTime(conversation.activeAt, m_now, m_zone), QString::number(conversation.messageCount),
               statusFor(conversation, m_now),
               visibleText(origin.model.isEmpty() ? origin.provider.value : origin.model),
               titleWithPlace(conversation));
}

QString ConversationTable::row(const QString &mark, const QString &id, const QString &when, const QString &messages,
                               const QString &status, const QString &model, const QString &title) const
{
    QString text = u"%1 %2  %3  "_s.arg(mark.leftJustified(1), id.leftJustified(m_ids.width()),
                                        when.leftJustified(whenColumns));
    const auto fits = [this, &text](int columns) {
        return !m_columns || *m_columns - text.size() - columns >= titleColumns;
    };
    const int withStatus = statusColumns + 2;
    const int withMessages = withStatus + messagesColumns + 2;
    const bool hasModel = fits(withMessages + modelColumns + 2);
    const bool hasMessages = fits(withMessages);
    const bool hasStatus = fits(withStatus);
    if (hasMessages)
        text += messages.rightJustified(messagesColumns) + u"  "_s;
    if (hasStatus)
        text += status.leftJustified(statusColumns) + u"  "_s;
    if (hasModel)
        text += inColumns(model, modelColumns) + u"  "_s;
    text += title;
    return (m_columns ? elided(text, *m_columns) : text) + u'\n';
}

} // namespace oriel
