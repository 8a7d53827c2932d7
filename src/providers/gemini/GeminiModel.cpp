// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/GeminiModel.h"

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int newestVersion = 9999;

//! Of "2.5-pro-preview": 205.
int versionOf(QStringView rest)
{
    qsizetype at = 0;
    const auto number = [&rest, &at] {
        int value = 0;
        for (; at < rest.size() && rest[at].isDigit() && value < 100; ++at)
            value = value * 10 + rest[at].digitValue();
        return value;
    };
    if (rest.isEmpty() || !rest[0].isDigit())
        return rest.startsWith("exp"_L1) ? 200 : newestVersion;
    const int major = number();
    const bool hasMinor = at + 1 < rest.size() && rest[at] == u'.' && rest[at + 1].isDigit();
    ++at;
    return major * 100 + (hasMinor ? number() : 0);
}

} // namespace

GeminiModel::GeminiModel(const QString &id)
{
    const QString name = id.toLower();
    const auto at = name.indexOf("gemini-"_L1);
    m_isGemini = at >= 0;
    m_isGemma = name.contains("gemma"_L1);
    m_isPro = name.contains("pro"_L1);
    m_isLite = name.contains("lite"_L1);
    m_makesPictures = m_isGemini && name.contains("-image"_L1);
    if (m_isGemini)
        m_version = versionOf(QStringView(name).sliced(at + 7));
}

} // namespace oriel
