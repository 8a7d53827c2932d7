// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/FallbackChain.h"

#include "settings/ProviderRules.h"
#include "settings/Words.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace oriel {

namespace {

constexpr int longestTimeout = 86'400; // s, as network.first_byte_timeout
constexpr int mostRetries = 10;

//! A number from \a least to \a most.
std::optional<int> number(const QString &text, int least, int most)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

std::optional<ChainTarget> targetFromWord(const QString &word)
{
    const auto mark = word.indexOf(u'?'); // no model has one in its name
    const QString name = mark < 0 ? word : word.first(mark);
    const auto slash = name.indexOf(u'/');
    if (slash < 0 || !checkProviderName(name.first(slash)))
        return std::nullopt;
    ChainTarget target;
    target.origin = {{name.first(slash)}, name.sliced(slash + 1)};
    const QUrlQuery query(mark < 0 ? QString() : word.sliced(mark + 1));
    for (const auto &[key, value] : query.queryItems()) {
        const bool isTimeout = key == "timeout"_L1;
        const auto told = isTimeout ? number(value, 1, longestTimeout) : number(value, 0, mostRetries);
        if (!told || (!isTimeout && key != "retries"_L1))
            return std::nullopt;
        if (isTimeout)
            target.timeout = std::chrono::seconds(*told);
        else
            target.retries = told;
    }
    return target;
}

} // namespace

Result<std::vector<ChainTarget>> chainFromText(const QString &text)
{
    static const QRegularExpression space(u"\\s+"_s);
    std::vector<ChainTarget> chain;
    for (const auto &word : text.split(space, Qt::SkipEmptyParts)) {
        auto target = targetFromWord(word);
        if (!target) {
            return failure(ErrorKind::InvalidInput,
                           Words::tr("“%1” is no target like anthropic/claude-haiku-4-5.").arg(word.left(80)));
        }
        chain.push_back(std::move(*target));
    }
    return chain;
}

} // namespace oriel
