// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ModelPrice.h"

#include <algorithm>

namespace oriel {

namespace {

constexpr qint64 mostTokens = 10'000'000;
constexpr Money mostMoney{1'000'000'000'000'000};

Money timesPercent(Money rate, int percent)
{
    return {rate.picoUsd * percent / 100};
}

Money times(Money rate, qint64 tokens)
{
    return {rate.picoUsd * tokens}; // 10^11 times 10^7 at most: see Money::fromUsdPerMillion() and believable()
}

void dropOver(qint64 most, std::optional<qint64> &tokens)
{
    if (tokens && (*tokens < 0 || *tokens > most))
        tokens.reset();
}

} // namespace

AppliedPrice appliedPrice(const ModelPrice &price, const QString &asOf, const Usage &usage)
{
    const bool isLong = price.longPrompt && usage.prompt.value_or(0) > price.longPrompt->aboveTokens;
    const TokenRates &rates = isLong ? price.longPrompt->rates : price.rates;
    AppliedPrice applied;
    applied.input = rates.input;
    applied.output = rates.output;
    applied.cachedInput = rates.cachedInput.value_or(rates.input);
    applied.cacheWrite = rates.cacheWrite.value_or(rates.input);
    applied.cacheWriteHour = rates.cacheWriteHour.value_or(applied.cacheWrite);
    applied.asOf = asOf;
    if (usage.service == ServiceLevel::Standard)
        return applied;
    if (usage.service == ServiceLevel::Priority || !price.batchPercent) {
        applied.isCertain = false;
        return applied;
    }
    for (auto *rate :
         {&applied.input, &applied.output, &applied.cachedInput, &applied.cacheWrite, &applied.cacheWriteHour})
        *rate = timesPercent(*rate, *price.batchPercent);
    return applied;
}

Money costOf(const Usage &usage, const AppliedPrice &price)
{
    const qint64 prompt = usage.prompt.value_or(0);
    const qint64 cached = std::min(usage.cached.value_or(0), prompt);
    const qint64 written = std::min(usage.cacheWrite.value_or(0), prompt - cached);
    const qint64 writtenForAnHour = std::min(usage.cacheWriteHour.value_or(0), written);
    return times(price.input, prompt - cached - written) + times(price.cachedInput, cached)
        + times(price.cacheWrite, written - writtenForAnHour) + times(price.cacheWriteHour, writtenForAnHour)
        + times(price.output, usage.completion.value_or(0));
}

Usage believable(Usage usage)
{
    for (auto *tokens : {&usage.prompt, &usage.completion, &usage.total})
        dropOver(mostTokens, *tokens);
    dropOver(usage.prompt.value_or(0), usage.cached);
    dropOver(usage.prompt.value_or(0) - usage.cached.value_or(0), usage.cacheWrite);
    dropOver(usage.cacheWrite.value_or(0), usage.cacheWriteHour);
    dropOver(usage.completion.value_or(0), usage.reasoning);
    if (usage.cost && (*usage.cost < Money{} || *usage.cost > mostMoney))
        usage.cost.reset();
    return usage;
}

} // namespace oriel
