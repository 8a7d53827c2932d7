// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversations/ShortIds.h"

#include <algorithm>

namespace oriel {

namespace {

//! How many signs are needed to tell \a id from \a other.
qsizetype signsApart(const QString &id, const QString &other)
{
    const auto [mine, theirs] = std::ranges::mismatch(id, other);
    return mine - id.begin() + 1;
}

} // namespace

ShortIds::ShortIds(std::vector<ConversationId> ids)
    : m_ids(std::move(ids))
{
    std::ranges::sort(m_ids, {}, &ConversationId::value);
    for (const auto &id : m_ids)
        m_width = std::max(m_width, of(id).size());
}

QString ShortIds::of(const ConversationId &id) const
{
    const auto [begin, end] = std::ranges::equal_range(m_ids, id.value, {}, &ConversationId::value);
    qsizetype length = shortest;
    if (begin != m_ids.begin())
        length = std::max(length, signsApart(id.value, std::prev(begin)->value));
    if (end != m_ids.end())
        length = std::max(length, signsApart(id.value, end->value));
    if (length <= id.value.size() && id.value.at(length - 1) == u'-')
        ++length; // a dash at the end looks like a cut
    return id.value.left(length);
}

} // namespace oriel
