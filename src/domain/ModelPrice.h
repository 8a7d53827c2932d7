// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Money.h"
#include "domain/Usage.h"

#include <QString>

namespace oriel {

//! What one token costs, by its kind. An absent kind costs what the input does.
struct TokenRates {
    Money input;
    Money output;
    std::optional<Money> cachedInput = {}; //!< read from the provider's cache
    std::optional<Money> cacheWrite = {}; //!< written to it, for minutes
    std::optional<Money> cacheWriteHour = {}; //!< written to it, for an hour

    bool operator==(const TokenRates &) const = default;
};

//! The rates of a request whose prompt is long: they hold for all of its tokens.
struct LongPromptRates {
    qint64 aboveTokens = 0; //!< of the prompt
    TokenRates rates;

    bool operator==(const LongPromptRates &) const = default;
};

//! A model's list price.
struct ModelPrice {
    TokenRates rates;
    std::optional<LongPromptRates> longPrompt = {};
    std::optional<int> batchPercent = {}; //!< of the rates, for what the provider answers when it has time; absent: not
                                          //!< told

    bool operator==(const ModelPrice &) const = default;
};

//! What the tokens of one request cost when it was made: kept with it, so that a new price changes no old cost.
struct AppliedPrice {
    Money input;
    Money cachedInput;
    Money cacheWrite;
    Money cacheWriteHour;
    Money output;
    QString asOf; //!< ISO date for which the price list is known to hold; empty for what is free
    bool isCertain = true; //!< false: the provider answered at a service level whose price is not known

    bool operator==(const AppliedPrice &) const = default;
};

//! \file
//! \brief What a request costs. Tests: tst_modelprice, tst_vendorcosts.

//! The rates that hold for \a usage: of its prompt's length and of its service level.
[[nodiscard]] AppliedPrice appliedPrice(const ModelPrice &price, const QString &asOf, const Usage &usage);

//! Nothing is added up in binary fractions.
[[nodiscard]] Money costOf(const Usage &usage, const AppliedPrice &price);

//! \a usage without numbers that no request can have: negative ones, over ten million tokens, over a thousand dollars,
//! a part that is more than its whole. A server that lies may not break the sums.
[[nodiscard]] Usage believable(Usage usage);

} // namespace oriel
