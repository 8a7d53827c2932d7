// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/AddedTokens.h"

namespace oriel::detail {

void AddedTokens::add(const QString &token)
{
    if (token.isEmpty())
        return;
    m_tokens.insert(token);
    m_lengths[token.front()].insert(token.size());
}

AddedTokens::Place AddedTokens::find(QStringView text, qsizetype from) const
{
    if (m_tokens.empty())
        return {};
    for (qsizetype at = from; at < text.size(); ++at) {
        const auto lengths = m_lengths.find(text[at]);
        if (lengths == m_lengths.end())
            continue;
        for (const qsizetype length : lengths->second) {
            if (length <= text.size() - at && m_tokens.contains(text.sliced(at, length)))
                return {at, length};
        }
    }
    return {};
}

} // namespace oriel::detail
