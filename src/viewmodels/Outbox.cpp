// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/Outbox.h"

#include "viewmodels/TranscriptRows.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace oriel {

Draft joined(Draft first, const Draft &second)
{
    if (!first.text.isEmpty() && !second.text.isEmpty())
        first.text += u"\n\n"_s;
    first.text += second.text;
    first.attachments.insert(first.attachments.end(), second.attachments.begin(), second.attachments.end());
    return first;
}

void Outbox::add(const ConversationId &conversation, Draft draft)
{
    m_waiting[conversation].push_back(std::move(draft));
    Q_EMIT changed(conversation);
}

bool Outbox::hasWaiting(const ConversationId &conversation) const
{
    return m_waiting.contains(conversation);
}

QStringList Outbox::waiting(const ConversationId &conversation) const
{
    QStringList texts;
    if (const auto found = m_waiting.find(conversation); found != m_waiting.end()) {
        for (const auto &draft : found->second)
            texts << (draft.text.trimmed().isEmpty() ? QLocale().createSeparatedList(namesOf(draft.attachments))
                                                     : draft.text);
    }
    return texts;
}

Draft Outbox::take(const ConversationId &conversation, int place)
{
    const auto found = m_waiting.find(conversation);
    if (found == m_waiting.end() || place < 0 || place >= int(found->second.size()))
        return {};
    auto draft = std::move(found->second[std::size_t(place)]);
    found->second.erase(found->second.begin() + place);
    if (found->second.empty())
        m_waiting.erase(found);
    Q_EMIT changed(conversation);
    return draft;
}

Draft Outbox::takeAll(const ConversationId &conversation)
{
    Draft all;
    while (hasWaiting(conversation))
        all = joined(std::move(all), take(conversation));
    return all;
}

void Outbox::clear()
{
    m_waiting.clear();
}

void Outbox::setOnItsWay(const ConversationId &conversation, Draft draft)
{
    if (draft.isBlank())
        m_onItsWay.erase(conversation);
    else
        m_onItsWay[conversation] = std::move(draft);
    Q_EMIT changed(conversation);
}

Draft Outbox::unkept(const ConversationId &conversation) const
{
    Draft all;
    if (const auto found = m_onItsWay.find(conversation); found != m_onItsWay.end())
        all = found->second;
    if (const auto found = m_waiting.find(conversation); found != m_waiting.end()) {
        for (const auto &draft : found->second)
            all = joined(std::move(all), draft);
    }
    return all;
}

} // namespace oriel
