// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens/OpenAiModels.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

//! "gpt-4" of "gpt-4-0613" and of itself, not of "gpt-4o" or "gpt-4.1".
bool isOf(QStringView model, QLatin1StringView family)
{
    if (!model.startsWith(family))
        return false;
    return model.size() == family.size() || u"-:@"_s.contains(model[family.size()]);
}

bool isDigitAt(QStringView model, qsizetype place)
{
    return place < model.size() && model[place].isDigit();
}

} // namespace

std::optional<OpenAiEncoding> openAiEncodingOf(QStringView model)
{
    model = model.sliced(model.lastIndexOf(u'/') + 1);
    if (model.startsWith("ft:"_L1))
        model = model.sliced(3);
    constexpr std::array cl100k{"gpt-4"_L1,
                                "gpt-3.5-turbo"_L1,
                                "gpt-35-turbo"_L1,
                                "gpt-3.5"_L1,
                                "text-embedding-3-small"_L1,
                                "text-embedding-3-large"_L1,
                                "text-embedding-ada-002"_L1};
    if (std::ranges::any_of(cl100k, [model](QLatin1StringView family) { return isOf(model, family); }))
        return OpenAiEncoding::Cl100k;
    constexpr std::array o200k{"gpt-oss"_L1, "gpt-audio"_L1, "gpt-realtime"_L1, "gpt-image"_L1};
    const bool isNamed = std::ranges::any_of(o200k, [model](QLatin1StringView family) { return isOf(model, family); });
    const bool isSeries = (model.startsWith("gpt-"_L1) && isDigitAt(model, 4)) || model.startsWith("chatgpt-"_L1)
        || (model.startsWith(u'o') && isDigitAt(model, 1) && (model.size() == 2 || model[2] == u'-'));
    return isNamed || isSeries ? std::optional(OpenAiEncoding::O200k) : std::nullopt;
}

} // namespace oriel
