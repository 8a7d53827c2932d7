// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/anthropic/AnthropicModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int newestVersion = 9999;

//! The number that \a token is, when it can be part of a version: dates have more digits.
std::optional<int> versionPart(QStringView token)
{
    const bool isNumber = !token.isEmpty() && token.size() <= 2
        && std::ranges::all_of(token, [](QChar c) { return c.isDigit(); });
    return isNumber ? std::optional(token.toInt()) : std::nullopt;
}

int versionOf(QStringView name)
{
    int version = -1;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= name.size(); ++i) {
        if (i < name.size() && !u"-.@:/"_s.contains(name[i]))
            continue;
        const auto part = versionPart(name.sliced(from, i - from));
        from = i + 1;
        if (part && version < 0)
            version = *part * 100;
        else if (part)
            return version + *part;
        else if (version >= 0)
            break;
    }
    return version < 0 ? newestVersion : version;
}

} // namespace

AnthropicModel::AnthropicModel(const QString &id)
{
    const QString name = id.toLower();
    const auto at = name.indexOf("claude-"_L1);
    m_isClaude = at >= 0;
    if (!m_isClaude)
        return;
    m_version = versionOf(QStringView(name).sliced(at + 7));
    m_alwaysThinks = name.contains("mythos"_L1) || name.contains("fable"_L1);
}

int AnthropicModel::safeOutputTokens() const
{
    if (!m_isClaude)
        return 8192;
    if (m_version < 305)
        return 4096;
    return m_version < 307 ? 8192 : 32000;
}

} // namespace oriel
