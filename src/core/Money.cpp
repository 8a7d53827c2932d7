// SPDX-FileCopyrightText: 2026 The Oriel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Money.h"

#include <QtNumeric>

#include <cmath>
#include <limits>

namespace oriel {

std::optional<Money> Money::fromUsd(double usd)
{
    constexpr double most = 1e6;
    if (!(usd >= 0) || usd > most) // not "<": false for what is not a number too
        return std::nullopt;
    return Money{std::llround(usd * 1e12)};
}

std::optional<Money> Money::fromUsdPerMillion(double usd)
{
    constexpr double most = 1e5; // so that ten million tokens of it can be told
    if (!(usd >= 0) || usd > most)
        return std::nullopt;
    return Money{std::llround(usd * 1e6)};
}

Money &Money::operator+=(Money more)
{
    if (qAddOverflow(picoUsd, more.picoUsd, &picoUsd))
        picoUsd = more.picoUsd > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
    return *this;
}

} // namespace oriel
